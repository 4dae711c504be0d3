"""What the trained reader answers where a benchmark asks about one word or two parties of a lone sentence."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import numpy as np

from benchmarks.readings import Read, head_in, words_in
from khabar.claims.attribution import scopes
from khabar.claims.events import triggers
from khabar.claims.hints import word_hints
from khabar.claims.telling import best_tags, runs
from khabar.model import Reading, Span
from khabar.reading.encoder import Encoder, Floats, encode
from khabar.reading.heads import distances, layers, linear, pairs, shares

ROOTS = (
    "AGREE", "CONSULT", "SUPPORT", "COOPERATE", "AID", "YIELD", "REQUEST", "ACCUSE", "REJECT", "THREATEN", "PROTEST",
    "SANCTION", "MOBILIZE", "COERCE", "ASSAULT",
)  # fmt: skip
"""The roots of plover-sentences in the order of the head that tells them."""
PARTIES = ("S", "T", "R")
"""The tags of cameo-ner in the order of the head that tells them."""


def parties_in(reading: Reading, *, source: Sequence[Span], target: Sequence[Span]) -> list[int]:
    """For every token 1 where it belongs to the given source, 2 where to the target, else 0."""
    parties = [0] * len(reading.tokens)
    for party, spans in ((1, source), (2, target)):
        for span in spans:
            for t in words_in(reading, span):
                parties[t.i] = party
    return parties


def rules_hints(given: Read) -> Floats:
    """What the rules see at the words of a sentence (`khabar.claims.hints.word_hints`)."""
    return word_hints(given.reading, tuple(triggers(given.reading)), scopes(given.report, given.reading))


def root(encoder: Encoder, given: Read, *, source: Sequence[Span], target: Sequence[Span]) -> str | None:
    """The type of what the given source does to the given target; None for a text without words."""
    parties = parties_in(given.reading, source=source, target=target)
    vectors = encode(given.reading, encoder, parties=parties)
    if not len(vectors):
        return None
    types = shares(layers(encoder.heads, "events", np.concatenate([vectors, rules_hints(given)], axis=-1)))
    event = 1 - types[:, :1] + np.float32(1e-3)
    own = [i for i, p in enumerate(parties) if p] or list(range(len(vectors)))
    told = (vectors.mean(axis=0), vectors[own].mean(axis=0), (vectors * event).sum(axis=0) / event.sum())
    x = np.concatenate([*told, types[:, 1:].max(axis=0)])[None]
    return ROOTS[int(layers(encoder.heads, "root", x)[0].argmax())]


def factuality(encoder: Encoder, reading: Reading, event: Span) -> float:
    """How sure it is that an event occurred, from -3 to 3."""
    head = head_in(reading, event)
    if head is None:
        return 0.0
    vectors = encode(reading, encoder)
    value = float(layers(encoder.heads, "factuality", vectors[head.i][None])[0, 0])
    return min(max(value, -3.0), 3.0)


def places(encoder: Encoder, reading: Reading, verb: Span) -> Iterator[Span]:
    """The words that say where the event of a verb is."""
    head = head_in(reading, verb)
    if head is None:
        return
    vectors = encode(reading, encoder)
    scores = pairs(
        encoder.heads, "places", left=vectors[head.i][None], right=vectors, numbers=distances(len(vectors), head.i)
    )
    # That a word tells the place is surer than that it begins a name or goes on in it: words side by side are one.
    told = shares(scores)[:, 0] < 0.5
    tags = [int(here) * (2 if before else 1) for here, before in zip(told, [False, *told[:-1]], strict=True)]
    yield from (Span(reading.tokens[a].start, reading.tokens[b - 1].end) for a, b in runs(tags))


def parties(encoder: Encoder, reading: Reading) -> Iterator[tuple[str, Span]]:
    """Who acts (S), on whom (T) and who else is in a sentence (R), by their words."""
    if reading.tokens:
        scores = linear(encoder.heads, "party", encode(reading, encoder))
        yield from ((PARTIES[kind], span) for kind, span in _tagged(reading, scores))


def _tagged(reading: Reading, scores: Floats) -> Iterator[tuple[int, Span]]:
    tags = best_tags(scores)
    for first, last in runs(tags):
        yield (tags[first] - 1) // 2, Span(reading.tokens[first].start, reading.tokens[last - 1].end)
