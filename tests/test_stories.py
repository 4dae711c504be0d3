"""Stories: reports with the claims expected of them, readable as text (`tests/stories/README.md` gives the format).

Short stories are each about one construction and hold the rules strictly to the fields that they name in `checks`. Long
stories code the reports under `examples/`; there the share of expected claims that are found, of the right type and
in the right sentence, must not fall below the story's `floor`. `python tests/test_stories.py` prints what is reached.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from dataclasses import replace
from pathlib import Path
from typing import get_args

import pytest

import khabar
from khabar.model import Attribution, Claim, EventType, Number, Participant, Result, Status
from training.stories import (
    Expected,
    Link,
    Named,
    Story,
    claim_of_line,
    load_story,
    locate,
    told,
    trigger_span,
)

STORIES = sorted((Path(__file__).parent / "stories").glob("*.story"))
FIELDS = ("mode", "status", "actors", "recipients", "source", "chain", "place", "when", "codes", "numbers")
ARTICLES = re.compile(r"^(?:the|a|an|its|their|his|her)\s+")


# -- comparison ----------------------------------------------------------------------------------------------------


def plain(phrase: str) -> str:
    """A phrase reduced to what counts when two are compared: lower case, no article, no possessive, no marks.

    >>> plain("The European Union's")
    'european union'
    """
    words = re.sub(r"[’']s?(?!\w)", "", ARTICLES.sub("", phrase.strip().casefold()))
    return " ".join(re.findall(r"\w+", words))


def alike(named: Named, *phrases: str | None) -> bool:
    """Whether a phrase that was read names what was expected: the words of one hold those of the other."""
    expected = {plain(named.text), plain(named.name)} - {""}
    read = {plain(p) for p in phrases if p} - {""}
    return any(f" {a} " in f" {b} " or f" {b} " in f" {a} " for a in expected for b in read)


def pair(story: Story, result: Result) -> list[tuple[Expected, Claim | None]]:
    """Each expected claim with the read claim of its sentence and type that fits best, none used twice."""
    text = result.report.text
    spans = locate(text, story.sentences)
    options = []
    for e, expected in enumerate(story.claims):
        word = trigger_span(text, spans[expected.sentence], expected)
        for c, claim in enumerate(result.claims):
            if spans[expected.sentence].overlaps(claim.trigger) and claim.type in expected.types:
                fit = 4 * word.overlaps(claim.trigger) + 2 * (not expected.optional)
                fit -= bool(faults(story, expected, claim))
                options.append((-fit, e, c))
    taken: dict[int, int] = {}
    for _, e, c in sorted(options):
        if e not in taken and c not in taken.values():
            taken[e] = c
    return [(e, result.claims[taken[i]] if i in taken else None) for i, e in enumerate(story.claims)]


def faults(story: Story, expected: Expected, claim: Claim, *, fields: Iterable[str] = FIELDS) -> list[str]:
    """What a read claim has wrong in the given fields, for people to read."""
    tests: dict[str, Callable[[], object]] = {
        "mode": lambda: claim.type != expected.types[0] or claim.mode == expected.mode,
        "status": lambda: claim.status == expected.status,
        "actors": lambda: same_people(expected.actors, claim.actors),
        "recipients": lambda: same_people(expected.recipients, claim.recipients),
        "source": lambda: same_links(expected.chain[-1:], claim.attribution[-1:]),
        "chain": lambda: same_links(expected.chain, claim.attribution),
        "place": lambda: same_place(expected, claim),
        "when": lambda: same_time(expected, claim),
        "codes": lambda: all(
            codes_right(story, named, one)
            for named in (*expected.actors, *expected.recipients)
            for one in (*claim.actors, *claim.recipients)
            if alike(named, one.text, one.name)
        ),
        "numbers": lambda: all(any(same_number(n, m) for m in claim.numbers) for n in expected.numbers),
    }
    return [f"{expected.trigger}: {field} is {_shown(claim, field)}" for field in fields if not tests[field]()]


def _shown(claim: Claim, field: str) -> str:
    match field:
        case "source" | "chain":
            return " > ".join(f"{a.source.name if a.source else ''} ({a.cue.text})" for a in claim.attribution) or "-"
        case "actors" | "recipients":
            people: tuple[Participant, ...] = getattr(claim, field)
            return ", ".join(f"{p.text} = {p.name}" for p in people) or "-"
        case "codes":
            return ", ".join(f"{p.name} {p.country} {p.sector}" for p in (*claim.actors, *claim.recipients))
        case "place":
            return f"{claim.place.name} ({claim.place.country})" if claim.place else "-"
        case "when":
            return f"{claim.when.earliest}..{claim.when.latest}" if claim.when else "-"
        case _:
            return str(getattr(claim, field))


def same_people(expected: tuple[Named, ...], read: tuple[Participant, ...]) -> bool:
    """Whether everybody expected was read, and nobody else."""
    return all(any(alike(e, r.text, r.name) for r in read) for e in expected) and all(
        any(alike(e, r.text, r.name) for e in expected) for r in read
    )


def same_links(expected: tuple[Link, ...], read: tuple[Attribution, ...]) -> bool:
    """Whether two chains have the same sources in the same order. Cues are not compared: a source may have two."""
    if len(expected) != len(read):
        return False
    return all(
        r.source is None if e.source is None else r.source is not None and alike(e.source, r.source.text, r.source.name)
        for e, r in zip(expected, read, strict=True)
    )


def same_place(expected: Expected, claim: Claim) -> bool:
    """Whether both have no place, or the same name and country."""
    if expected.place is None or claim.place is None:
        return expected.place is None and claim.place is None
    return alike(expected.place, claim.place.text, claim.place.name) and expected.country in (None, claim.place.country)


def same_time(expected: Expected, claim: Claim) -> bool:
    """Whether first and last day are as expected; a time that the story leaves open is not compared."""
    if expected.earliest is None and expected.latest is None:
        return True
    return claim.when is not None and (claim.when.earliest, claim.when.latest) == (expected.earliest, expected.latest)


def codes_right(story: Story, named: Named, read: Participant) -> bool:
    """Whether a participant carries the country and sector that the story gives for its name, if it gives any."""
    return story.codes.get(named.name, (read.country, read.sector)) == (read.country, read.sector)


def same_number(expected: tuple[str, float | None, float | None, str | None], read: Number) -> bool:
    """Whether kind, range and unit are as expected."""
    return (read.kind, read.low, read.high, read.unit) == expected


# -- the tests -----------------------------------------------------------------------------------------------------

ALL = [load_story(path) for path in STORIES]
SHORT = [story for story in ALL if "report" not in story.head]
LONG = [story for story in ALL if "report" in story.head]


def share_found(story: Story, result: Result) -> tuple[float, list[Expected]]:
    """The share of the claims that are not optional which were found, and those missed."""
    pairs = [(e, c) for e, c in pair(story, result) if not e.optional]
    missed = [e for e, c in pairs if c is None]
    return 1 - len(missed) / len(pairs), missed


@pytest.mark.parametrize("story", SHORT, ids=lambda s: s.name)
def test_short_story(story: Story, rules: khabar.Reader) -> None:
    result = rules.read(told(story))
    wrong = []
    for expected, claim in pair(story, result):
        if claim is not None:
            wrong += faults(story, expected, claim, fields=story.head["checks"].split())
        elif not expected.optional:
            wrong.append(f"{expected.trigger}: no {expected.types[0]} read in {story.sentences[expected.sentence]!r}")
    spans = locate(result.report.text, story.sentences)
    for i in story.silent:
        wrong += [f"{story.sentences[i]!r}: {c.type} read" for c in result.claims if spans[i].overlaps(c.trigger)]
    assert not wrong, "\n".join(wrong)


@pytest.mark.parametrize("story", LONG, ids=lambda s: s.name)
def test_long_story(story: Story, reader: khabar.Reader) -> None:
    share, missed = share_found(story, reader.read(told(story)))
    lost = "\n".join(f"  {e.types[0]} {e.trigger!r} in {story.sentences[e.sentence]!r}" for e in missed)
    assert share >= float(story.head["floor"]), f"{share:.2f} of the claims found; missed:\n{lost}"


@pytest.mark.parametrize("story", [s for s in LONG if "title" in s.head], ids=lambda s: s.name)
def test_the_record_of_an_example_is_read(story: Story) -> None:
    """What a page or a record says of itself is taken from it: title, publisher and day."""
    report = told(replace(story, head={k: v for k, v in story.head.items() if k != "published"}))
    expected = {key: story.head[key] for key in ("title", "publisher", "published", "author") if key in story.head}
    assert {key: getattr(report, key) for key in expected} == expected


# The stories themselves, without the reader.


@pytest.mark.parametrize("story", SHORT, ids=lambda s: s.name)
def test_a_short_story_is_sound(story: Story) -> None:
    assert set(story.head["checks"].split()) <= {*FIELDS}
    assert_sound(story, story.text)


@pytest.mark.parametrize("story", LONG, ids=lambda s: s.name)
def test_a_long_story_is_sound(story: Story) -> None:
    assert 0 <= float(story.head["floor"]) <= 1
    assert_sound(story, told(story).text)


def assert_sound(story: Story, text: str) -> None:
    """Every phrase of every claim stands in the report, event words and participants in their own sentence."""
    spans = locate(text, story.sentences)
    flat = " ".join(text.split())
    lost = []
    for claim in story.claims:
        assert claim.sentence not in story.silent
        trigger_span(text, spans[claim.sentence], claim)
        inside = [n.text for n in (*claim.actors, *claim.recipients)]
        anywhere = [n.name for n in (*claim.actors, *claim.recipients)]
        anywhere += [link.cue for link in claim.chain] + [link.source.text for link in claim.chain if link.source]
        anywhere += [claim.place.text] if claim.place else []
        anywhere += [claim.when] if claim.when else []
        lost += [(claim.trigger, p) for p in inside if p not in story.sentences[claim.sentence]]
        lost += [(claim.trigger, p) for p in anywhere if p not in flat]
    assert not lost
    named = {n.name for claim in story.claims for n in (*claim.actors, *claim.recipients)}
    assert set(story.codes) <= named
    for person, title, *_ in story.offices:
        assert person is not None
        assert person in flat
        assert title is not None
        assert title.casefold() in flat.casefold()


def test_the_stories_use_every_type_and_status() -> None:
    claims = [claim for story in ALL for claim in story.claims]
    assert {c.types[0] for c in claims} == set(get_args(EventType))
    assert {c.status for c in claims} == set(get_args(Status))


CASES = [
    ("visited | CONSULT/visit | Ann -> Mali | occurred | - | Bamako (MLI) | 2020-03-01",
     "CONSULT", "visit", "2020-03-01"),
    ("? sent | AID or COERCE | he = Mali -> | planned | it = Post (said, carried) > aides (told) | - | ..2020-03-01",
     "AID", None, None),
    ('hit#2 | ASSAULT | -> a, b | uncertain | (reportedly) | - | "on Friday" 2020-03-06 | killed 2..; amount 5 EUR',
     "ASSAULT", None, "2020-03-06"),
]  # fmt: skip


@pytest.mark.parametrize(("line", "kind", "mode", "earliest"), CASES)
def test_a_claim_line(line: str, kind: str, mode: str | None, earliest: str | None) -> None:
    claim = claim_of_line(line, sentence=0)
    assert (claim.types[0], claim.mode, claim.earliest) == (kind, mode, earliest)
    assert claim.optional == line.startswith("?")


def test_the_parts_of_a_claim_line() -> None:
    _, second, third = (claim_of_line(line, sentence=0) for line, *_ in CASES)
    assert second.actors == (Named("he", "Mali"),)
    assert second.recipients == ()
    assert second.chain == (Link(Named("it", "Post"), "said", True), Link(Named("aides", "aides"), "told", False))
    assert third.recipients == (Named("a", "a"), Named("b", "b"))
    assert third.chain == (Link(None, "reportedly", False),)
    assert (third.trigger, third.nth, third.when) == ("hit", 2, "on Friday")
    assert third.numbers == (("killed", 2.0, None, None), ("amount", 5.0, 5.0, "EUR"))


@pytest.mark.parametrize(
    "line",
    [
        "visited | CONSULT/visit | Ann -> Bamako | occurred | -",
        "visited | VISIT | Ann -> Bamako | occurred | - | - | -",
        "visited | CONSULT | Ann, Bamako | occurred | - | - | -",
        "visited | CONSULT | Ann -> Bamako | happened | - | - | -",
        "visited | CONSULT | Ann -> Bamako | occurred | Bob said | - | -",
        "visited | CONSULT | Ann -> Bamako | occurred | - | - | yesterday",
    ],
)
def test_a_bad_claim_line_is_refused_with_its_place(line: str, tmp_path: Path) -> None:
    path = tmp_path / "bad.story"
    path.write_text(f"published: 2020-03-12\n\n> Ann visited Bamako.\n{line}\n", "utf8")
    with pytest.raises(ValueError, match=r"bad\.story:4: "):
        load_story(path)


if __name__ == "__main__":
    loaded = khabar.load()
    for one in LONG:
        reached, _ = share_found(one, loaded.read(told(one)))
        print(f"{reached:.2f}  floor {one.head['floor']}  {one.name}")
