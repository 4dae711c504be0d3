"""Who says what by which word, as the trained reader marks it: sources, cues and contents of attributions.

Trained on PolNeAR. First the cues are found, word by word; then for each cue every word of its window is asked whether
it belongs to the source or to the content of that cue, so that contents may lie inside one another and in pieces.

Measured by `python -m benchmarks polnear`; claims take their sources from the rules' scopes (`attribution.py`) so far.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np

from khabar.model import Reading, Span
from khabar.reading.encoder import Encoder, Floats, windows_of
from khabar.reading.heads import distances, linear, pairs, shares

PARTS = ("source", "cue", "content")
CONTENT = 3
"""The first tag of a content in what belongs to a cue; those before it are the source's."""
BARRED = -1e4
ALIKE = 0.3
"""The share of words that two stretches must have in common to be taken for one."""

Stretch = tuple[int, int]
"""Words of a window, half-open."""


@dataclass(frozen=True, slots=True)
class Telling:
    """One attribution: the stretches of its source and content (possibly none) and its cue, with the cue's chance."""

    source: tuple[Span, ...]
    cue: Span
    content: tuple[Span, ...]
    chance: float


def tellings(reading: Reading, vectors: Floats, encoder: Encoder) -> Iterator[Telling]:
    """The attributions of a reading, given the vectors of its words, in the order of their cues."""
    for window in windows_of(reading, encoder.tokenizer):
        words = list(window.words)
        if not words:
            continue
        states = vectors[words]
        scores_of = {name: linear(encoder.heads, name, states) for name in PARTS}
        tags = np.concatenate([shares(scores) for scores in scores_of.values()], axis=-1)
        whole = {name: list(runs(best_tags(scores))) for name, scores in scores_of.items()}
        for first, last in whole["cue"]:
            scores = pairs(
                encoder.heads, "link", left=states[first][None], right=states,
                numbers=np.concatenate([distances(len(words), first), tags], axis=-1),
            )  # fmt: skip
            found = best_tags(scores)
            spans: dict[str, set[Stretch]] = {"source": set(), "content": set()}
            for a, b in runs(found):
                part = "source" if found[a] < CONTENT else "content"
                spans[part].add(_snapped((a, b), whole[part]))
            source, content = (
                tuple(_span(reading, words[a], words[b - 1]) for a, b in sorted(spans[part])) for part in spans
            )
            yield Telling(source, _span(reading, words[first], words[last - 1]), content, float(tags[first, 4]))


def _snapped(stretch: Stretch, whole: Sequence[Stretch]) -> Stretch:
    """The stretch with the borders of the one like it, if any, that was marked without asking for a cue: what belongs
    to a cue is known from the two together, where it ends better from the words alone."""

    def likeness(other: Stretch) -> float:
        common = min(stretch[1], other[1]) - max(stretch[0], other[0])
        return common / (max(stretch[1], other[1]) - min(stretch[0], other[0]))

    best = max(whole, key=likeness, default=stretch)
    return best if likeness(best) > ALIKE else stretch


def _span(reading: Reading, first: int, last: int) -> Span:
    return Span(reading.tokens[first].start, reading.tokens[last].end)


def best_tags(scores: Floats) -> list[int]:
    """The likeliest row of tags (Viterbi), given scores (words x tags): 0 is none, odd tags begin a stretch, the even
    tag after each goes on with it and can stand only behind the two."""
    words, tags = scores.shape
    step = np.zeros((tags, tags), np.float32)
    for on in range(2, tags, 2):
        step[:, on] = BARRED
        step[[on - 1, on], on] = 0
    best = scores[0].astype(np.float32).copy()
    best[2::2] += BARRED
    back = np.zeros((words, tags), np.int64)
    for n in range(1, words):
        total = best[:, None] + step
        back[n] = total.argmax(axis=0)
        best = total.max(axis=0) + scores[n]
    path = [int(best.argmax())]
    for n in range(words - 1, 0, -1):
        path.append(int(back[n, path[-1]]))
    return path[::-1]


def runs(tags: Sequence[int]) -> Iterator[tuple[int, int]]:
    """The stretches of a row of tags, half-open.

    >>> list(runs([0, 1, 2, 0, 1, 1]))
    [(1, 3), (4, 5), (5, 6)]
    """
    start: int | None = None
    for n, tag in enumerate(tags):
        if start is not None and (tag == 0 or tag % 2):
            yield start, n
            start = None
        if tag % 2:
            start = n
    if start is not None:
        yield start, len(tags)
