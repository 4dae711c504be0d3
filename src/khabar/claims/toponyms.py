"""Every place that a report names, for geoparsing: not only where its events are.

Names that the gazetteer knows are looked for in all capitalised words, in names of bodies too ("Gainesville Police"),
beside what the parser takes for places. Whether such a name is one is weighed by what stands around it and by what the
gazetteer says of it, with weights that were learned (`toponym_weights.csv`).
"""

from __future__ import annotations

import functools
import math
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, replace

from khabar.claims.gazetteer import KINDS, NOWHERE, Surroundings, chances, container, fold, lands, look_up, namesakes
from khabar.claims.lexicon import actor_named, folded_words, lexicon
from khabar.claims.place import surroundings_of
from khabar.model import Place, Reading, Report, Token
from khabar.reading import names
from khabar.vocab import table

__all__ = ["toponyms"]

LONGEST = 4
"""Words in the longest name that is looked for."""
LEAST = 0.3
"""From this chance on a name is taken for a place's."""

BEFORE = frozenset({"in", "at", "near", "from", "to", "of", "outside", "around", "across", "into", "toward", "towards",
                    "over", "between", "through", "throughout", "downtown", "northern", "southern", "eastern",
                    "western", "central", "north", "south", "east", "west"})  # fmt: skip
PARTS = ("GPE", "LOC", "FAC", "NORP", "ORG", "PERSON", "other", "none")
"""The parser's kinds of names."""
FEATURES = (
    *PARTS, "placed", "contained", "contains", "whole", "first", "upper", "given before", "capital behind", "size",
    "country", "region", "district", "people", "unknown", "sure", "again", "actor", "proper", "possessive", "civic",
    "civic name", "long", "bias",
)  # fmt: skip
"""What a name is weighed by, in the order of `features`."""


@dataclass(frozen=True, slots=True)
class Candidate:
    """Tokens `first` to `last` (half-open) that may be a place's name, folded as `key`; `people`: a country's people
    or adjective; `tail`: the region or country told behind it, by its tokens."""

    first: int
    last: int
    key: str
    people: bool = False
    tail: tuple[int, int] | None = None


def candidates(reading: Reading) -> tuple[Candidate, ...]:
    """The names that may be places', in order; none overlaps another."""
    tokens = reading.tokens
    found = []
    for sentence in reading.sentences:
        i = sentence.first
        while i < sentence.last:
            candidate = _longest(tokens, i, sentence.last)
            if candidate is None:
                candidate = _told(tokens, i, sentence.last)
            if candidate is not None:
                found.append(candidate)
            i = candidate.last if candidate is not None else i + 1
    return tuple(_with_tails(reading, found))


def _longest(tokens: tuple[Token, ...], i: int, last: int) -> Candidate | None:
    """The longest name from token i on that the gazetteer or the table of countries knows."""
    if not tokens[i].text[:1].isupper():
        return None
    for j in range(min(i + LONGEST, last), i, -1):
        if not (tokens[j - 1].text[:1].isalpha() and tokens[j - 1].text[:1].isupper()):
            continue
        text = " ".join(t.text for t in tokens[i:j])
        key = fold(text)
        short = len(key) < 3 and not (key in lands().names and text.isupper())
        if short and not (i > 0 and tokens[i - 1].text in (",", "(", "-") and container(text, NOWHERE)):
            continue  # "Ky." is a place's name behind a town's
        people = key in lands().demonyms and (tokens[i].name == "NORP" or not namesakes(key))
        if people or namesakes(key):
            return Candidate(i, j, key, people)
    return None


def _told(tokens: tuple[Token, ...], i: int, last: int) -> Candidate | None:
    """What the parser takes for a place and the gazetteer does not know."""
    if tokens[i].name not in ("GPE", "LOC", "FAC") or not tokens[i].text[:1].isupper():
        return None
    j = i + 1
    while j < last and tokens[j].name == tokens[i].name and tokens[j].text[:1].isalnum():
        j += 1
    return Candidate(i, j, fold(" ".join(t.text for t in tokens[i:j])))


def _with_tails(reading: Reading, found: list[Candidate]) -> Iterator[Candidate]:
    for here, behind in zip(found, [*found[1:], None], strict=True):
        tail = None
        if behind is not None and behind.first == here.last + 1 and reading.tokens[here.last].text in (",", "("):
            tail = (behind.first, behind.last)
        yield replace(here, tail=tail)


def features(reading: Reading, candidate: Candidate, around: Surroundings, named: Counter[str]) -> tuple[float, ...]:
    """What speaks for a name being a place's, in the order of `FEATURES`; `named`: how often the parser takes it so."""
    tokens, i, j = reading.tokens, candidate.first, candidate.last
    sentence = reading.sentences[tokens[i].sentence]
    before = tokens[i - 1] if i > sentence.first else None
    listed = before is not None and before.text == "," and i - 2 >= sentence.first
    if before is not None and before.text.lower() == "the" and i - 1 > sentence.first:
        before = tokens[i - 2]
    behind = tokens[j] if j < sentence.last else None
    kind = tokens[i].name or "none"
    kind = kind if kind in PARTS else "other"
    text = " ".join(t.text for t in tokens[i:j])
    rows = () if candidate.people else namesakes(candidate.key)
    inside = candidate.tail is not None and container(_words(reading, candidate.tail), around) is not None
    actor = actor_named(" ".join(folded_words(text)), None, lexicon())
    return (
        *(float(kind == part) for part in PARTS),
        float(before is not None and before.text.lower() in BEFORE),
        float(inside),
        float(listed and tokens[i - 2].text[:1].isupper()),
        float(not (behind is not None and behind.text[:1].isupper()) and not (before and before.text[:1].isupper())),
        float(i == sentence.first),
        float(text.isupper() and len(text) > 3),
        float(before is not None and names.is_given(before.text)),
        float(behind is not None and behind.text[:1].isupper()),
        max((math.log10(row.population + 1) for row in rows if row.population), default=0.0) / 6,
        float(candidate.key in lands().names),
        float(any(row.kind in ("region", "area") for row in rows)),
        float(any(row.kind == "district" for row in rows)),
        float(candidate.people),
        float(not rows and not candidate.people),
        0.0 if candidate.people else _sure(candidate.key, around),
        math.log1p(named[candidate.key]),
        float(actor is not None),
        float(all(t.pos == "PROPN" for t in tokens[i:j])),
        float(behind is not None and behind.tag == "POS"),
        float(_is_civic(reading, j)),
        float(_is_civic(reading, j) and kind in ("ORG", "PERSON", "FAC", "other")),
        float(j - i > 1),
        1.0,
    )


def _sure(key: str, around: Surroundings) -> float:
    """The chance that a name means a place of the likeliest country: a city and the region around it are no doubt."""
    shares: dict[str, float] = {}
    for chance in chances(key, around):
        if chance.row is not None:
            shares[chance.row.country] = shares.get(chance.row.country, 0.0) + chance.share
    return max(shares.values(), default=0.0)


def _is_civic(reading: Reading, i: int) -> bool:
    """Whether tokens from i on tell a body or an office, as a place has them: "police", "City Council"."""
    behind = [t.lemma.lower() for t in reading.tokens[i : i + 2] if t.text[:1].isalpha()]
    return any(word in lexicon().sectors or word in lexicon().passing or word in KINDS for word in behind)


def _words(reading: Reading, tokens: tuple[int, int]) -> str:
    return " ".join(t.text for t in reading.tokens[tokens[0] : tokens[1]])


@functools.cache
def _weights() -> tuple[float, ...]:
    found = {r["feature"]: float(r["weight"]) for r in table("toponym_weights.csv")}
    return tuple(found[name] for name in FEATURES)


def as_places(reading: Reading, found: tuple[Candidate, ...]) -> Counter[str]:
    """How often the parser takes each folded name for a place."""
    return Counter(c.key for c in found if reading.tokens[c.first].name in ("GPE", "LOC"))


def toponyms(report: Report, reading: Reading, *, people: bool = False) -> tuple[Place, ...]:
    """The places that a report names, in order, with offsets in its text; one without a point is not in the
    vocabularies. With `people`, adjectives and peoples too, as their countries ("Syrian"): geoparsers' corpora count
    them, though they are no places.
    """
    around = surroundings_of(report)
    found = candidates(reading)
    named = as_places(reading, found)
    places = []
    for c in found:
        if c.people and not people:
            continue
        score = sum(w * f for w, f in zip(_weights(), features(reading, c, around, named), strict=True))
        if 1 / (1 + math.exp(-score)) >= LEAST:
            places.append(_placed(report, reading, c, around))
    return tuple(places)


def _placed(report: Report, reading: Reading, c: Candidate, around: Surroundings) -> Place:
    start, end = reading.tokens[c.first].start, reading.tokens[c.last - 1].end
    text = report.text[start:end]
    if c.people:
        place = look_up(lands().plain[lands().told[c.key]], around)
    else:
        place = look_up(f"{text}, {_words(reading, c.tail)}", around) if c.tail is not None else None
        if place is None or place.latitude is None:
            place = look_up(text, around)
    if place is None and (row := container(text, around)) is not None:
        place = look_up(row.name, around.within(row.country))  # "Ky."
    if place is None:
        return Place(start=start, end=end, text=text, name=text)
    return replace(place, start=start, end=end, text=text)
