"""The form of a story: a report and the claims that a person read out of it, in one file that reads as text.

`tests/stories/README.md` gives the format; the training corpus of our own (`training/corpus`) is written in it too.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import get_args

import khabar.intake
from khabar.errors import IntakeError
from khabar.model import EventType, NumberKind, OfficeStatus, Report, Span, Status

ROOT = Path(__file__).parent.parent


@dataclass(frozen=True, slots=True)
class Named:
    """A phrase of the report, and the fullest name there of what it means (the phrase itself where none is given).

    `elsewhere`: its sentence does not name it, though the report makes plain who it is.
    """

    text: str
    name: str
    elsewhere: bool = False


@dataclass(frozen=True, slots=True)
class Link:
    """One link of a chain of sources; `source` None is a bare "reportedly"."""

    source: Named | None
    cue: str
    carried: bool


@dataclass(frozen=True, slots=True)
class Expected:
    """A claim that a coder read out of a report. `types` holds the first choice and then the defensible others."""

    sentence: int
    trigger: str
    nth: int
    types: tuple[str, ...]
    mode: str | None
    actors: tuple[Named, ...]
    recipients: tuple[Named, ...]
    status: str
    chain: tuple[Link, ...]
    place: Named | None
    country: str | None
    when: str | None
    earliest: str | None
    latest: str | None
    numbers: tuple[tuple[str, float | None, float | None, str | None], ...]
    optional: bool


@dataclass(frozen=True, slots=True)
class Story:
    """A story file. `sentences` are those quoted, in order; `breaks` the indices of those that begin a paragraph;
    `silent` the indices of those in which nothing at all may be claimed; `codes` country and sector by name."""

    name: str
    head: dict[str, str]
    sentences: tuple[str, ...]
    breaks: frozenset[int]
    silent: frozenset[int]
    claims: tuple[Expected, ...]
    codes: dict[str, tuple[str | None, str | None]]
    offices: tuple[tuple[str | None, ...], ...]

    @property
    def text(self) -> str:
        """The quoted sentences as a text of their own."""
        pieces = (("\n\n" if i in self.breaks else " ") + s for i, s in enumerate(self.sentences))
        return "".join(pieces).strip()


def load_story(path: Path) -> Story:
    """Read a story file. Raises `ValueError`, with file and line, where it is not of the format."""
    head: dict[str, str] = {}
    sentences: list[str] = []
    breaks, silent = {0}, set[int]()
    claims: list[Expected] = []
    codes: dict[str, tuple[str | None, str | None]] = {}
    offices: list[tuple[str | None, ...]] = []
    for number, line in enumerate(path.read_text("utf8").splitlines(), 1):
        line = line.strip()
        try:
            if not line or line.startswith("#"):
                continue
            if line == ">":
                breaks.add(len(sentences))
            elif line.startswith("> "):
                sentences.append(line[2:])
            elif line.startswith("@ "):
                name, coded = code_of_line(line)
                codes[name] = coded
            elif line.startswith("office: "):
                offices.append(office_of_line(line))
            elif line == "none":
                silent.add(len(sentences) - 1)
            elif not sentences:
                key, value = line.split(": ", 1)
                head[key] = value
            else:
                claims.append(claim_of_line(line, sentence=len(sentences) - 1))
        except ValueError as error:
            raise ValueError(f"{path.name}:{number}: {error}: {line!r}") from error
    return Story(
        path.stem, head, tuple(sentences), frozenset(breaks), frozenset(silent), tuple(claims), codes, tuple(offices)
    )  # fmt: skip


def _or_none(field: str) -> str | None:
    return None if field.strip() == "-" else field.strip()


def code_of_line(line: str) -> tuple[str, tuple[str | None, str | None]]:
    """The name of a line "@ name | country | sector" and its codes. Raises `ValueError` where it is not."""
    name, country, sector = map(_or_none, line.removeprefix("@ ").split(" | "))
    return name or "", (country, sector)


def office_of_line(line: str) -> tuple[str | None, ...]:
    """The office of a line "office: …": person, title, body, country, status. `ValueError` where it is not."""
    fields = tuple(map(_or_none, line.removeprefix("office: ").split(" | ")))
    if len(fields) != 5 or fields[4] not in get_args(OfficeStatus):
        raise ValueError("an office is 'person | title | body | country | current, former or acting'")
    return fields


def claim_of_line(line: str, *, sentence: int) -> Expected:
    """The claim that a line codes, of the sentence with that index. Raises `ValueError` where it is not."""
    fields = [f.strip() for f in line.removeprefix("? ").split(" | ")]
    if not 7 <= len(fields) <= 8:
        raise ValueError(f"a claim has 7 or 8 fields, this has {len(fields)}")
    trigger, kinds, who, status, source, place, when = fields[:7]
    first, *also = kinds.split(" or ")
    kind, _, mode = first.partition("/")
    for each in (kind, *also):
        if each not in get_args(EventType):
            raise ValueError(f"{each} is no PLOVER type")
    if status not in get_args(Status):
        raise ValueError(f"{status} is no status")
    actors, arrow, recipients = f" {who} ".partition(" -> ")
    if not arrow:
        raise ValueError("participants are 'actors -> recipients'")
    word, _, nth = trigger.partition("#")
    country = re.search(r" \(([A-Z]{3})\)$", place)
    text, earliest, latest = _when(when)
    return Expected(
        sentence=sentence, trigger=word, nth=int(nth or 1), types=(kind, *also), mode=mode or None,
        actors=tuple(_all_named(actors)), recipients=tuple(_all_named(recipients)), status=status,
        chain=tuple(map(_link, source.split(" > "))) if source != "-" else (),
        place=_named(re.sub(r" \([A-Z]{3}\)$", "", place)) if place != "-" else None,
        country=country.group(1) if country else None, when=text, earliest=earliest, latest=latest,
        numbers=tuple(map(_number, fields[7].split("; "))) if len(fields) == 8 else (), optional=line.startswith("? "),
    )  # fmt: skip


def _named(phrase: str) -> Named:
    text, _, name = phrase.strip().removeprefix("^").partition(" = ")
    return Named(text.strip(), (name or text).strip(), elsewhere=phrase.strip().startswith("^"))


def _all_named(phrases: str) -> Iterator[Named]:
    return (_named(p) for p in phrases.split(", ") if p.strip() not in {"", "-"})


def _link(field: str) -> Link:
    found = re.fullmatch(r"(.*?)\s*\(([^()]+?)(, carried)?\)", field.strip())
    if found is None:
        raise ValueError(f"{field!r} is no source with its cue in brackets")
    return Link(_named(found.group(1)) if found.group(1) else None, found.group(2), bool(found.group(3)))


def _when(field: str) -> tuple[str | None, str | None, str | None]:
    """The words, first and last day of a time: ``"last week" 2020-03-02..2020-03-08``, ``..2020-03-12``, ``-``."""
    found = re.fullmatch(r'(?:"([^"]+)"\s*)?(?:(\d{4}-\d\d-\d\d)?(\.\.)?(\d{4}-\d\d-\d\d)?)?', field)
    if field == "-":
        return None, None, None
    if found is None or not any(found.groups()):
        raise ValueError(f"{field!r} is no time")
    words, first, dots, last = found.groups()
    return words, first, last if dots else first


def _number(field: str) -> tuple[str, float | None, float | None, str | None]:
    kind, bounds, *unit = field.split()
    if kind not in get_args(NumberKind):
        raise ValueError(f"{kind} is no kind of number")
    low, dots, high = bounds.partition("..")
    top = low if not dots else high
    return kind, float(low) if low else None, float(top) if top else None, unit[0] if unit else None


# -- where it stands in the report ---------------------------------------------------------------------------------


def locate(text: str, sentences: Iterable[str]) -> list[Span]:
    """Where quoted sentences stand in a text, in order; white space may differ. `ValueError` names a lost one."""
    spans, start = [], 0
    for sentence in sentences:
        found = re.compile(r"\s+".join(map(re.escape, sentence.split()))).search(text, start)
        if found is None:
            raise ValueError(f"not in the report, or out of order: {sentence!r}")
        spans.append(Span(found.start(), found.end()))
        start = found.end()
    return spans


def trigger_span(text: str, sentence: Span, claim: Expected) -> Span:
    """Where the event word of an expected claim stands. Raises `ValueError` where it is not in its sentence."""
    words = r"\s+".join(map(re.escape, claim.trigger.split()))
    found = list(re.finditer(rf"(?<!\w){words}(?!\w)", text[sentence.start : sentence.end]))
    if len(found) < claim.nth:
        raise ValueError(f"no event word {claim.trigger!r} in {text[sentence.start : sentence.end]!r}")
    at = found[claim.nth - 1]
    return Span(sentence.start + at.start(), sentence.start + at.end())


def told(story: Story) -> Report:
    """The report of a story: the example file that it names, through the front door, or its own sentences.

    `published` in the story's head stands in where the file itself does not tell the day, as a user's option would.
    """
    published = story.head.get("published")
    if "report" not in story.head:
        return khabar.intake.report_of(story.text, published=published, given_id=story.name)
    for n, report in enumerate(khabar.intake.reports([ROOT / story.head["report"]]), 1):
        if isinstance(report, IntakeError):
            raise report
        if n == int(story.head.get("record", "1")):
            return report if report.published else replace(report, published=published)
    raise ValueError(f"{story.name}: {story.head['report']} has no such record")
