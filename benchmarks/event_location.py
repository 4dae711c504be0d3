"""Where an event is, given its verb (Halterman, "Geolocating Political Events in Text", NLP+CSS 2019).

A line holds `text`, its `tokens` with their characters, and `spans`: one VERB and any number of LOCATIONs, each by
its first and last token (both inclusive). Only the token numbers count: the characters of some annotators' spans are
token numbers as well. A record with two VERBs asks two questions.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from benchmarks import learned
from benchmarks.lines import malformed, records
from benchmarks.readings import Read, read, trigger_in
from benchmarks.scoring import prf
from khabar.claims.place import place_of
from khabar.model import Span
from khabar.reading.encoder import Encoder
from khabar.reading.parser import Parser, load_parser

REMEDY = "give lines with text, tokens (start, end) and spans (token_start, token_end, label VERB or LOCATION)"


@dataclass(frozen=True, slots=True)
class Word:
    """A token of a record, by its characters."""

    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Label:
    """A labelled range of tokens, both ends inclusive; some annotators' files give its words as well."""

    token_start: int
    token_end: int
    label: str
    text: str = ""


@dataclass(frozen=True, slots=True)
class Record:
    """A line of the file."""

    text: str
    tokens: tuple[Word, ...]
    spans: tuple[Label, ...]


@dataclass(frozen=True, slots=True)
class Located:
    """An event of a sentence by its verb, and the words that say where it is; none: the sentence does not say."""

    text: str
    verb: Span
    locations: tuple[Span, ...]


Guess = Callable[[Located, Read], tuple[Span, ...]]
"""From an event and the reading of its sentence to the places where it is. It must not look at `locations`."""


# -- the data ------------------------------------------------------------------------------------------------------


def located_events(path: Path) -> Iterator[Located]:
    """The events of a file. Raises `IntakeError` naming the line that is not of this form."""
    for number, record in records(path, Record, remedy=REMEDY):
        spans: dict[str, list[Span]] = {"VERB": [], "LOCATION": []}
        for label in record.spans:
            if label.label not in spans:
                raise malformed(path, number, f"the label {label.label!r} is unknown", REMEDY)
            try:
                span = _span(record, label)
            except ValueError as error:
                raise malformed(path, number, str(error), "number the tokens from 0, ends inclusive") from error
            spans[label.label].append(span)
        if not spans["VERB"]:
            raise malformed(path, number, "no span is labelled VERB", "mark the event's verb")
        for verb in spans["VERB"]:
            yield Located(record.text, verb, tuple(spans["LOCATION"]))


def _span(record: Record, label: Label) -> Span:
    """The characters of a label. Raises ValueError where its tokens are not there or lie outside the text."""
    tokens, first, last = record.tokens, label.token_start, label.token_end
    if not 0 <= first < len(tokens) or last < first:
        raise ValueError(f"tokens {first} to {last} of {len(tokens)} are not there")
    start = tokens[first].start
    if last < len(tokens):
        end = tokens[last].end
    elif label.text and record.text.startswith(label.text, start):
        end = start + len(label.text)  # as it is in two records: the end counts something else, the words are right
    else:
        raise ValueError(f"tokens {first} to {last} of {len(tokens)} are not there")
    if not 0 <= start < end <= len(record.text):
        raise ValueError(f"token {first} lies outside the text")
    return Span(start, end)


# -- the guess -----------------------------------------------------------------------------------------------------


def guess_places(item: Located, given: Read) -> tuple[Span, ...]:
    """The place of the event, if any. A verb without a type is taken for an assault, as most of this data are."""
    if given.encoder is not None:
        return tuple(learned.places(given.encoder, given.reading, item.verb))
    trigger = trigger_in(given.reading, item.verb, otherwise="ASSAULT")
    place = place_of(given.report, given.reading, trigger)[0] if trigger else None
    return (Span(place.start, place.end),) if place else ()


# -- the figures ---------------------------------------------------------------------------------------------------


def measure(
    path: Path, *, parser: Parser | None = None, encoder: Encoder | None = None, guess: Guess = guess_places
) -> dict[str, Any]:
    """How often the place of an event, or that there is none, is read.

    `right`: none read where none is coded; else one read at least, and each that is read shares a word with a coded
    one. The same apart for events `right_with_location` and `right_without`. `span`: the very same characters;
    `overlap`: a word in common. Raises `IntakeError` where the file is not of this form.
    """
    parser = parser or load_parser()
    right: dict[bool, list[bool]] = {True: [], False: []}
    exact = hit = caught = gold = found = 0
    for item in located_events(path):
        guessed = tuple(dict.fromkeys(guess(item, read(item.text, parser, encoder))))
        coded = tuple(dict.fromkeys(item.locations))
        touching = [any(g.overlaps(c) for c in coded) for g in guessed]
        right[bool(coded)].append(bool(guessed) == bool(coded) and all(touching))
        exact += len(set(guessed) & set(coded))
        hit += sum(touching)
        caught += sum(any(c.overlaps(g) for g in guessed) for c in coded)
        gold, found = gold + len(coded), found + len(guessed)
    both = right[True] + right[False]
    p, r = prf(hit, gold=gold, read=found)["p"], prf(caught, gold=gold, read=found)["r"]
    return {
        "right": _share(both),
        "right_with_location": _share(right[True]),
        "right_without": _share(right[False]),
        "span": prf(exact, gold=gold, read=found),
        "overlap": {"p": p, "r": r, "f1": round(2 * p * r / (p + r), 3) if p + r else 0.0},
        "n": len(both),
    }


def _share(right: list[bool]) -> float:
    return round(sum(right) / len(right), 3) if right else 0.0
