"""Events and their arguments in whole reports (WikiEvents: Li, Ji and Han, "Document-Level Event Argument Extraction
by Conditional Generation", NAACL 2021), as far as their types are PLOVER's.

A line holds `sentences` (each its words, and its text), `entity_mentions` and `event_mentions`, both by half-open
ranges of words counted over the whole document. `kairos.toml` says which PLOVER types, and which of actor, recipient
and place, the types and roles of this data correspond to; what has no counterpart is left out on both sides.
"""

from __future__ import annotations

import functools
import tomllib
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Literal

from benchmarks.lines import malformed, records
from benchmarks.readings import Read, joined, read
from benchmarks.scoring import prf
from khabar.errors import IntakeError
from khabar.model import Span
from khabar.reading.encoder import Encoder
from khabar.reading.parser import Parser, load_parser

TABLE = Path(__file__).with_name("kairos.toml")
REMEDY = "give lines with doc_id, sentences ([words, text] each), entity_mentions and event_mentions, as in wikievents"
ENDS_HEAD = frozenset({",", "(", "of", "in", "at", "on", "from", "for", "with", "to", "near", "who", "that", "which"})
"""Words before which the head of a noun phrase stands."""

BREAK = "\n\n"
"""Between sentences, so that a headline does not run into what follows."""

Role = Literal["actor", "recipient", "place"]
ROLES: tuple[Role, ...] = ("actor", "recipient", "place")


# -- the data ------------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Words:
    """A range of words of a document (half-open)."""

    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Mention:
    """An entity where it is mentioned."""

    id: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Filler:
    """An entity in a KAIROS role."""

    entity_id: str
    role: str


@dataclass(frozen=True, slots=True)
class EventMention:
    """An event as it is annotated."""

    event_type: str
    trigger: Words
    arguments: tuple[Filler, ...]


@dataclass(frozen=True, slots=True)
class Line:
    """A line of the file; each sentence is its words with two numbers that are not used, and its text."""

    doc_id: str
    sentences: tuple[tuple[tuple[tuple[str, int, int], ...], str], ...]
    entity_mentions: tuple[Mention, ...]
    event_mentions: tuple[EventMention, ...]


@dataclass(frozen=True, slots=True)
class Argument:
    """Who or what takes part: the roles that count as right, and the head word, or all words that were read."""

    roles: frozenset[Role]
    span: Span


@dataclass(frozen=True, slots=True)
class Event:
    """An event in PLOVER's terms: its word, the types that count as right (one, where it was read), its arguments."""

    trigger: Span
    types: frozenset[str]
    arguments: tuple[Argument, ...]


@dataclass(frozen=True, slots=True)
class Document:
    """A document's text, its events that PLOVER has a type for, and the words of those that it has none for."""

    text: str
    events: tuple[Event, ...]
    left_out: tuple[Span, ...]


Guess = Callable[[Document, Read], tuple[Event, ...]]
"""From a document and its reading to the events that are read. It must not look at the gold ones."""


def documents(path: Path) -> Iterator[Document]:
    """The documents of a file, each sentence a paragraph of its own.

    Raises `IntakeError` naming the line that is not of this form.
    """
    for number, line in records(path, Line, remedy=REMEDY):
        try:
            yield _document(line)
        except ValueError as error:
            raise malformed(path, number, str(error), REMEDY) from error


def _document(line: Line) -> Document:
    """Raises ValueError where words, mentions and sentences do not fit together."""
    spans: list[Span] = []
    texts: list[str] = []
    begins = 0
    for tokens, told in line.sentences:
        text, places = _sentence([word for word, _, _ in tokens], told)
        spans += (Span(begins + place.start, begins + place.end) for place in places)
        texts.append(text)
        begins += len(text) + len(BREAK)
    if not spans:
        raise ValueError(f"{line.doc_id} has no words")

    def span(start: int, end: int) -> Span:
        if not 0 <= start < end <= len(spans):
            raise ValueError(f"words {start} to {end} are not among the {len(spans)} of {line.doc_id}")
        return Span(spans[start].start, spans[end - 1].end)

    words = [word for sentence in line.sentences for word, _, _ in sentence[0]]
    heads: dict[str, Span] = {}
    for mention in line.entity_mentions:
        span(mention.start, mention.end)
        heads[mention.id] = spans[mention.start + head_of(words[mention.start : mention.end])]
    events: list[Event] = []
    left_out: list[Span] = []
    for event in line.event_mentions:
        trigger = span(event.trigger.start, event.trigger.end)
        plover = counterpart(event.event_type)
        if plover is None:
            left_out.append(trigger)
            continue
        arguments = []
        for filler in event.arguments:
            if filler.entity_id not in heads:
                raise ValueError(f"entity {filler.entity_id} of an event of {line.doc_id} is nowhere mentioned")
            roles = frozenset(role for role in ROLES if filler.role in plover[role])
            if roles:
                arguments.append(Argument(roles, heads[filler.entity_id]))
        events.append(Event(trigger, frozenset(plover["types"]), tuple(arguments)))
    return Document(BREAK.join(texts), tuple(events), tuple(left_out))


def _sentence(words: Sequence[str], text: str) -> tuple[str, list[Span]]:
    """A sentence and where its words stand; one whose words are not those of its text is its words with spaces."""
    spans, at = [], 0
    for word in words:
        start = text.find(word, at)
        if start < 0:
            told, places = joined(words)
            return told, list(places)
        at = start + len(word)
        spans.append(Span(start, at))
    return text, spans


def head_of(words: Sequence[str]) -> int:
    """Which word of a noun phrase is its head: the last before a preposition, a comma or a relative clause.

    >>> head_of(["the", "governor", "of", "Kano"])
    1
    """
    stop = next((i for i, word in enumerate(words) if i and word.lower() in ENDS_HEAD), len(words))
    return stop - 1


@functools.cache
def _counterparts() -> dict[str, dict[str, list[str]]]:
    return tomllib.loads(TABLE.read_text("utf8"))


def counterpart(event_type: str) -> dict[str, list[str]] | None:
    """The row of `kairos.toml` for a KAIROS type or the nearest one above it; None where it is left out.

    >>> counterpart("Life.Die.Unspecified")["types"], counterpart("Disaster.Crash.Unspecified")
    (['ASSAULT'], None)
    """
    parts = event_type.split(".")
    above = (".".join(parts[:n]) for n in range(len(parts), 0, -1))
    return next((row for name in above if (row := _counterparts().get(name)) is not None), None)


# -- the guess -----------------------------------------------------------------------------------------------------


def guess_events(item: Document, given: Read) -> tuple[Event, ...]:
    """The claims of the document, each with its participants and its place."""
    found = []
    for claim in given.claims:
        parties: list[tuple[Role, Span]] = [("actor", Span(p.start, p.end)) for p in claim.actors]
        parties += [("recipient", Span(p.start, p.end)) for p in claim.recipients]
        if claim.place is not None:
            parties.append(("place", Span(claim.place.start, claim.place.end)))
        arguments = tuple(Argument(frozenset({role}), span) for role, span in parties)
        found.append(Event(claim.trigger, frozenset({claim.type}), arguments))
    return tuple(found)


# -- the figures ---------------------------------------------------------------------------------------------------


def measure(
    path: Path, *, parser: Parser | None = None, encoder: Encoder | None = None, guess: Guess = guess_events
) -> dict[str, Any]:
    """How well events and their arguments are found.

    `trigger`: a word in common and a type that counts as right; `trigger_any`: a word in common, whatever the type.
    `argument`: of an event so found, role right and head word inside what was read; an argument of a missed event is
    missed, one of an event that is not there is made up. `n` counts the events that have a counterpart.
    Raises `IntakeError` where the file is not of this form.
    """
    items = list(documents(path))
    if not items:
        raise IntakeError(str(path), "it holds no documents", REMEDY)
    parser = parser or load_parser()
    judged = frozenset(t for row in _counterparts().values() for t in row["types"])
    typed, untyped, arguments = [0, 0, 0], [0, 0, 0], [0, 0, 0]
    for item in items:
        found = [
            event
            for event in guess(item, read(item.text, parser, encoder))
            if event.types & judged and not any(event.trigger.overlaps(span) for span in item.left_out)
        ]
        pairs = paired(item.events, found)
        _add(typed, len(pairs), len(item.events), len(found))
        _add(untyped, len(paired(item.events, found, any_type=True)), len(item.events), len(found))
        _add(
            arguments,
            sum(shared(gold, event) for gold, event in pairs),
            sum(len(event.arguments) for event in item.events),
            sum(len(event.arguments) for event in found),
        )
    return {
        "trigger": prf(typed[0], gold=typed[1], read=typed[2]),
        "argument": prf(arguments[0], gold=arguments[1], read=arguments[2]),
        "trigger_any": prf(untyped[0], gold=untyped[1], read=untyped[2]),
        "n": typed[1],
        "arguments": arguments[1],
        "left_out": sum(len(item.left_out) for item in items),
        "documents": len(items),
    }


def paired(gold: Sequence[Event], found: Sequence[Event], *, any_type: bool = False) -> list[tuple[Event, Event]]:
    """Gold and read events one to one, those that share most arguments first, then in order of the text."""
    candidates = [
        (-shared(g, f), i, j)
        for i, g in enumerate(gold)
        for j, f in enumerate(found)
        if g.trigger.overlaps(f.trigger) and (any_type or g.types & f.types)
    ]
    left, free = set(range(len(gold))), set(range(len(found)))
    pairs = []
    for _, i, j in sorted(candidates):
        if i in left and j in free:
            left.remove(i)
            free.remove(j)
            pairs.append((gold[i], found[j]))
    return pairs


def shared(gold: Event, event: Event) -> int:
    """How many arguments of a read event are those of the gold one: a role that counts, the head word inside."""
    free = list(event.arguments)
    hits = 0
    for wanted in gold.arguments:
        hit = next((a for a in free if a.roles & wanted.roles and a.span.overlaps(wanted.span)), None)
        if hit is not None:
            free.remove(hit)
            hits += 1
    return hits


def _add(row: list[int], *counts: int) -> None:
    for n, count in enumerate(counts):
        row[n] += count
