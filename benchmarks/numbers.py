"""Numbers of events: whether kind and range are right, with the event given, as claims read them.

Our own cases are a table with tabs and the header ``type``, ``event``, ``kind``, ``low``, ``high``, ``unit``,
``words``, ``text``: a row a number that belongs to the event word of the text, with a blank kind where none does. A
blank ``low`` or ``high`` is an open end; a blank unit is not judged.

A folder is taken for the articles of the newswire. Our coding of a hundred of their sentences, by reading, is beside
this module (`numbers.tsv`), without their text: file, offsets of the sentence, the event word and the number, label.
The sentences were drawn by a fixed seed among those with a number at most seven words from an event word, one an
article; those whose word is no event (sport, weather) were left out.

``part`` says on which rows the rules were worked out (``tune``), and which were kept apart (``apart``).

How it is coded: "some", "about", "nearly" leave a number as it is; of a toll that has risen only the new one counts;
those who are part of others that are counted ("11 people, three of them children") are numbers of their own; "a
soldier" is one where he is killed, injured, arrested or abducted; who takes part, if not in a protest, is not counted.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, get_args

from benchmarks.lines import malformed, rows
from benchmarks.readings import Read, read, words_in
from benchmarks.scoring import prf
from khabar.claims.numbers import numbers_of
from khabar.claims.trigger import Trigger
from khabar.errors import IntakeError
from khabar.model import EventType, Number, NumberKind, Span
from khabar.reading.encoder import Encoder
from khabar.reading.parser import Parser, load_parser

NEWSWIRE = Path(__file__).parent / "numbers.tsv"
OWN = ("type", "event", "kind", "low", "high", "unit", "words", "text")
CODED = ("article", "start", "end", "type", "event_start", "event_end", "kind", "low", "high", "unit")
REMEDY = f"give a table with tabs and the header {', '.join(OWN)}"


@dataclass(frozen=True, slots=True)
class Told:
    """A number as it is coded; `unit` None: not judged."""

    kind: NumberKind
    low: float | None
    high: float | None
    unit: str | None = None

    def same(self, number: Number) -> bool:
        """Whether a number that was read is of this kind and range."""
        units = self.unit is None or self.unit == number.unit
        return units and (self.kind, self.low, self.high) == (number.kind, number.low, number.high)


@dataclass(frozen=True, slots=True)
class Case:
    """An event word in a text, and all the numbers that belong to it."""

    text: str
    event: Span
    type: EventType
    part: str
    told: tuple[Told, ...]


def cases(path: Path) -> Iterator[Case]:
    """The cases of a table, or of the folder of the newswire. Raises `IntakeError` naming what is not of this form."""
    articles = path if path.is_dir() else None
    table = NEWSWIRE if articles else path
    found: dict[tuple[str, Span, EventType, str], list[Told]] = {}
    for number, row in _rows(table, CODED if articles else OWN):
        try:
            text, event = _sentence(articles, row) if articles else _own(row)
            told = _told(row)
            if row["type"] not in get_args(EventType):
                raise ValueError(f"{row['type']!r} is no type of event")
        except OSError as error:
            raise IntakeError(str(path), f"{row['article']} is not there", "give original_articles") from error
        except ValueError as error:
            raise malformed(table, number, str(error), REMEDY) from error
        key: Any = (text, event, row["type"], row.get("part", ""))
        found.setdefault(key, []).extend(told)
    if not found:
        raise malformed(table, 1, "there is nothing below the header", REMEDY)
    for (text, event, type_, part), told in found.items():
        yield Case(text, event, type_, part, tuple(told))


def _rows(path: Path, columns: Sequence[str]) -> Iterator[tuple[int, dict[str, str]]]:
    head: list[str] = []
    for number, line in rows(path):
        cells = [cell.strip() for cell in line.split("\t")]
        if not line:
            continue
        if not head:
            head = cells
            if lacking := [c for c in columns if c not in head]:
                raise malformed(path, number, f"no column {', '.join(lacking)}", REMEDY)
        elif len(cells) != len(head):
            raise malformed(path, number, f"it has {len(cells)} cells, the header {len(head)}", REMEDY)
        else:
            yield number, dict(zip(head, cells, strict=True))


def _own(row: Mapping[str, str]) -> tuple[str, Span]:
    start = row["text"].index(row["event"])
    return row["text"], Span(start, start + len(row["event"]))


def _sentence(articles: Path, row: Mapping[str, str]) -> tuple[str, Span]:
    text = (articles / row["article"]).read_text("utf8", errors="replace")
    start, end = int(row["start"]), int(row["end"])
    return text[start:end], Span(int(row["event_start"]) - start, int(row["event_end"]) - start)


def _told(row: Mapping[str, str]) -> list[Told]:
    kind: Any = row["kind"]
    if not kind:
        return []
    if kind not in get_args(NumberKind):
        raise ValueError(f"{kind!r} is no kind of number")
    low, high = (float(row[end]) if row[end] else None for end in ("low", "high"))
    return [Told(kind, low, high, row["unit"] or None)]


def measure(path: Path, *, encoder: Encoder | None = None, parser: Parser | None = None) -> dict[str, Any]:
    """How many coded numbers are found with kind and range right, the event `given`, and with the events as `read`.

    `right` is the share of rows: numbers that are found as coded, and events without a number for which none is found.
    `numbers` are precision and recall over the numbers alone, `kinds` the shares found by kind. Raises `IntakeError`
    as `cases` does.
    """
    parser = parser or load_parser()
    given: list[tuple[Case, tuple[Number, ...]]] = []
    whole: list[tuple[Case, tuple[Number, ...]]] = []
    for case in cases(path):
        known = read(case.text, parser, encoder)
        given.append((case, of_event(case, known)))
        claims = [c for c in known.claims if c.trigger.overlaps(case.event)]
        whole.append((case, tuple(dict.fromkeys(n for c in claims for n in c.numbers))))
    figures: dict[str, Any] = {"given": _figures(given), "read": _figures(whole)}
    for part in sorted({case.part for case, _ in given} - {""}):
        figures[part] = _figures([g for g in given if g[0].part == part])
    return figures | {"n": len(given)}


def of_event(case: Case, known: Read) -> tuple[Number, ...]:
    """The numbers that are read for the event of a case."""
    inside = words_in(known.reading, case.event)
    within = {t.i for t in inside}
    head = next((t for t in inside if t.head not in within or t.head == t.i), inside[0])
    trigger = Trigger(
        token=head.i, verb=head.i, start=case.event.start, end=case.event.end, type=case.type, mode=None, rule="gold",
        weight=1.0,
    )  # fmt: skip
    return numbers_of(known.report, known.reading, trigger)


def _figures(answers: Sequence[tuple[Case, tuple[Number, ...]]]) -> dict[str, Any]:
    hits: list[tuple[str, bool]] = []
    right, found = 0, 0
    for case, numbers in answers:
        found += len(numbers)
        left = list(numbers)
        for told in case.told:
            match = next((n for n in left if told.same(n)), None)
            if match is not None:
                left.remove(match)
            hits.append((told.kind, match is not None))
        if not case.told:
            hits.append(("none", not numbers))
    right = sum(hit for kind, hit in hits if kind != "none")
    gold = sum(kind != "none" for kind, _ in hits)
    kinds = {kind: [hit for k, hit in hits if k == kind] for kind in dict.fromkeys(k for k, _ in hits)}
    return {
        "right": round(sum(hit for _, hit in hits) / len(hits), 3),
        "numbers": prf(right, gold=gold, read=found),
        "kinds": {k: round(sum(v) / len(v), 3) for k, v in sorted(kinds.items())},
        "rows": len(hits),
    }
