"""Lone texts as the benchmarks read them, and how the stages are asked about words that a benchmark points at."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from khabar.claims import claims_of
from khabar.claims.events import triggers
from khabar.claims.trigger import Trigger
from khabar.model import Claim, EventType, Reading, Report, Span, Token
from khabar.reading.coreference import resolve
from khabar.reading.encoder import Encoder
from khabar.reading.parser import Parser, parse


@dataclass(frozen=True, slots=True)
class Read:
    """A text as a report of its own, with its reading, and the trained reader that may be asked about it, if any."""

    report: Report
    reading: Reading
    encoder: Encoder | None = None

    @property
    def claims(self) -> tuple[Claim, ...]:
        """The claims of the text."""
        return claims_of(self.report, self.reading, encoder=self.encoder).claims


def read(text: str, parser: Parser, encoder: Encoder | None = None) -> Read:
    """The reading of a text that is English and all body: a lone sentence has no title and no dateline of its own."""
    report = Report(id="lone", language="en", text=text)
    return Read(report, resolve(report, parse(report, parser)), encoder)


def words_in(reading: Reading, span: Span) -> list[Token]:
    """The tokens that share a character with a span."""
    return [t for t in reading.tokens if t.start < span.end and span.start < t.end]


def head_in(reading: Reading, span: Span) -> Token | None:
    """The token of a span that governs the others of it, the first where several do; None where it holds none."""
    inside = words_in(reading, span)
    numbers = {t.i for t in inside}
    return next((t for t in inside if t.head not in numbers or t.head == t.i), None)


def trigger_in(reading: Reading, span: Span, *, otherwise: EventType) -> Trigger | None:
    """The event word of a span: the one that the vocabulary finds there, else its head as an event `otherwise`.

    None where the span holds no token.
    """
    found = next((t for t in triggers(reading) if Span(t.start, t.end).overlaps(span)), None)
    head = head_in(reading, span)
    if found is not None or head is None:
        return found
    return Trigger(
        token=head.i, verb=head.i, start=head.start, end=head.end, type=otherwise, mode=None, rule="gold", weight=1.0
    )


def joined(words: Sequence[str]) -> tuple[str, tuple[Span, ...]]:
    """Words set with a space between, and where each then stands.

    >>> joined(["Aid", "came"])
    ('Aid came', (Span(start=0, end=3), Span(start=4, end=8)))
    """
    spans, at = [], 0
    for word in words:
        spans.append(Span(at, at + len(word)))
        at += len(word) + 1
    return " ".join(words), tuple(spans)
