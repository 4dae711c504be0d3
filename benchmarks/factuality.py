"""How sure it is that a told event happened, from -3 (certainly not) to 3 (certainly), against people's judgements.

The form is that of the unified factuality sets (Jiang and de Marneffe, "He Thinks He Knows Better than the Doctors",
TACL 2021): a line holds `text`, words with a space between, and `targets`, each with `span1`, the half-open range of
its words, and `label`.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from benchmarks import learned
from benchmarks.lines import malformed, records
from benchmarks.readings import Read, joined, read, trigger_in
from khabar.claims.confidence import confidence_of
from khabar.claims.status import status_of
from khabar.model import Span, Status
from khabar.reading.encoder import Encoder
from khabar.reading.parser import Parser, load_parser

REMEDY = 'give lines such as {"text": "It rained .", "targets": [{"span1": [1, 2], "label": 3.0}]}'
SUREST = 3.0


@dataclass(frozen=True, slots=True)
class Target:
    """A told event: its words (half-open) and the mean of people's judgements."""

    span1: tuple[int, int]
    label: float


@dataclass(frozen=True, slots=True)
class Judged:
    """A sentence, its words with a space between, with the events that were judged in it."""

    text: str
    targets: tuple[Target, ...]


Guess = Callable[[Span, Read], float]
"""From the characters of an event and the reading of its sentence to a value from -3 to 3."""


# -- the data ------------------------------------------------------------------------------------------------------


def judged_sentences(path: Path) -> Iterator[Judged]:
    """The sentences of a file. Raises `IntakeError` naming the line that is not of this form."""
    for number, item in records(path, Judged, remedy=REMEDY):
        words = len(item.text.split(" "))
        for target in item.targets:
            first, last = target.span1
            if not 0 <= first < last <= words:
                raise malformed(path, number, f"span1 {first}, {last} is no range of its {words} words", REMEDY)
            if not -SUREST <= target.label <= SUREST:
                raise malformed(path, number, f"the label {target.label:g} is out of range", "give -3 to 3")
        yield item


def event_spans(item: Judged) -> Iterator[tuple[Span, float]]:
    """The characters of each judged event, and its label."""
    _, spans = joined(item.text.split(" "))
    for target in item.targets:
        first, last = target.span1
        yield Span(spans[first].start, spans[last - 1].end), target.label


# -- the guess -----------------------------------------------------------------------------------------------------

VALUES: dict[Status, float] = {"occurred": 3.0, "planned": 1.0, "uncertain": 1.0, "hypothetical": 0.0, "denied": -3.0}
"""What each status says, were it certain."""


def guess_value(event: Span, given: Read) -> float:
    """What the trained reader answers; without one the status's value, drawn to 0 as its rule is less often right."""
    if given.encoder is not None:
        return learned.factuality(given.encoder, given.reading, event)
    # The status of what is said rather than done has rules of its own; an event without a type is taken for a deed.
    trigger = trigger_in(given.reading, event, otherwise="COERCE")
    if trigger is None:
        return 0.0
    status, evidence = status_of(given.reading, trigger)
    return VALUES[status] * confidence_of(1.0, [evidence])["status"]


# -- the figures ---------------------------------------------------------------------------------------------------


def measure(
    path: Path, *, parser: Parser | None = None, encoder: Encoder | None = None, guess: Guess = guess_value
) -> dict[str, Any]:
    """`pearson_r` and `mae` (mean absolute error) between labels and guesses over the `n` judged events.

    `mae_of_mean` is the error of guessing the mean of the labels each time. Raises `IntakeError` where the file is not
    of this form, or judges nothing.
    """
    items = list(judged_sentences(path))
    if not any(item.targets for item in items):
        raise malformed(path, 1, "no line has a target", REMEDY)
    parser = parser or load_parser()
    gold: list[float] = []
    guessed: list[float] = []
    for item in items:
        reading = read(item.text, parser, encoder)
        for event, label in event_spans(item):
            gold.append(label)
            guessed.append(guess(event, reading))
    mean = sum(gold) / len(gold)
    return {
        "pearson_r": round(pearson(gold, guessed), 3),
        "mae": round(sum(abs(g - r) for g, r in zip(gold, guessed, strict=True)) / len(gold), 3),
        "n": len(gold),
        "mae_of_mean": round(sum(abs(g - mean) for g in gold) / len(gold), 3),
        "sentences": len(items),
    }


def pearson(x: Sequence[float], y: Sequence[float]) -> float:
    """Pearson's correlation; 0 where one side does not vary.

    >>> round(pearson([1, 2, 3], [2, 4, 6]), 6), pearson([1, 2], [5, 5])
    (1.0, 0.0)
    """
    mx, my = sum(x) / len(x), sum(y) / len(y)
    together = math.fsum((a - mx) * (b - my) for a, b in zip(x, y, strict=True))
    apart = math.sqrt(math.fsum((a - mx) ** 2 for a in x) * math.fsum((b - my) ** 2 for b in y))
    return together / apart if apart > 0 else 0.0
