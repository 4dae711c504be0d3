"""Time expressions and what they mean: TimeML documents, and the case tables of Microsoft's Recognizers-Text.

A folder holds TimeML documents (`.tml`: `<DCT>` with the day of publication, `<TEXT>` with `<TIMEX3 type value>`), or
tables of cases (`.json`: `Input`, `Context.ReferenceDateTime`, `Results`), or both. TimeBank's own form, which has no
`<TEXT>`, is read too: there all is text but the head, and the day is the time with
`functionInDocument="CREATION_TIME"`.

Of the cases dates and ranges of dates are in scope (`SCOPE`): times of day, durations, repeated times and zones say no
day. So do expressions that the tables mark as no day of the calendar ("30 February"; `UNREAL`), which are out of scope.
A case is right where the words found are those of the table, give or take an article or preposition, and the interval
is the one it gives, looking back or ahead; the tables' ranges end before their last day, ours with it, and where two
units are joined ("from March to May", "from week 31 to week 35") theirs before the last unit, ours with that too.

The tables were made for calendar assistants of American users. The cases are therefore read by that convention
(`calendar=True, month_first=True`), in which "this week" is all of it and "next Sunday" in the next week; TimeML
documents as TimeML codes them (`timeml=True`).
"""

from __future__ import annotations

import calendar
import json
import re
from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

from benchmarks.scoring import prf
from khabar import times
from khabar.errors import IntakeError
from khabar.model import Span, When

SCOPE = frozenset({"date", "daterange"})
TABLES = {"calendar": True, "month_first": True}
"""The convention of the tables: a calendar assistant's, with American dates."""
CODED = {"timeml": True, "month_first": True}
"""The convention of TimeML documents, whose figures are American ("02/13/98")."""
UNREAL = frozenset({"0001-01-01", "not resolved"})
"""What the tables put where there is no such day ("30 February")."""
REMEDY = "give TimeML documents (.tml) or tables of cases as in Recognizers-Text (.json)"
DAY = re.compile(r"\d{4}-\d\d-\d\d\Z")

Parse = Callable[..., Sequence[When]]


@dataclass(frozen=True, slots=True)
class Timex:
    """A coded expression: where it stands, its kind (DATE, TIME, DURATION, SET) and its value."""

    span: Span
    kind: str
    value: str


@dataclass(frozen=True, slots=True)
class Document:
    """A text with its day of publication (ISO) and expressions."""

    text: str
    published: str | None
    timexes: tuple[Timex, ...]


# -- TimeML --------------------------------------------------------------------------------------------------------


HEAD = frozenset({"DOCID", "DOCNO", "DCT", "EXTRAINFO"})
"""Elements that are no text where a document does not say which of it is."""
CREATED = frozenset({"CREATION_TIME", "PUBLICATION_TIME"})
CREATION = re.compile(r"(\d{4})-?(\d\d)-?(\d\d)")


def documents(folder: Path) -> Iterator[Document]:
    """The TimeML documents of a folder, by name. Raises `IntakeError` where one is not of this form."""
    for path in sorted(folder.rglob("*.tml")):
        try:
            root = ElementTree.parse(path).getroot()
        except (OSError, ValueError, LookupError, ElementTree.ParseError) as error:
            raise IntakeError(str(path), f"it cannot be read ({error})", REMEDY) from error
        body = next((e for e in root.iter() if _tag(e) == "TEXT"), root)
        text, found = _walk(body)
        if not text.strip():
            raise IntakeError(str(path), "there is no <TEXT>", REMEDY)
        yield Document(text, _published(root), tuple(found))


def _tag(element: ElementTree.Element) -> str:
    """The name of an element without its namespace."""
    return element.tag.rpartition("}")[2].upper() if isinstance(element.tag, str) else ""


def _published(root: ElementTree.Element) -> str | None:
    """The day of publication: that of `<DCT>`, or the time said to be the document's; None if there is none."""
    times_of = [t for head in root.iter() if _tag(head) == "DCT" for t in head.iter() if _tag(t) == "TIMEX3"]
    times_of += [t for t in root.iter() if _tag(t) == "TIMEX3" and t.get("functionInDocument") in CREATED]
    for timex in times_of:
        if m := CREATION.match(timex.get("value", "").strip()):
            return "-".join(m.groups())
    return None


def _walk(body: ElementTree.Element) -> tuple[str, list[Timex]]:
    parts: list[str] = []
    found: list[Timex] = []
    length = 0

    def add(words: str | None) -> None:
        nonlocal length
        parts.append(words or "")
        length += len(words or "")

    def go(element: ElementTree.Element) -> None:
        start = length
        add(element.text)
        for child in element:
            if _tag(child) and _tag(child) not in HEAD:
                go(child)
            add(child.tail)
        if _tag(element) == "TIMEX3" and element.get("functionInDocument") not in CREATED and length > start:
            found.append(Timex(Span(start, length), element.get("type", ""), element.get("value", "").strip()))

    go(body)
    return "".join(parts), found


def interval(value: str) -> tuple[date, date] | None:
    """The days that a TIMEX3 value of a calendar date means, both ends included; None for other values.

    >>> interval("1998-W05"), interval("1998-Q1")[1].isoformat(), interval("18")[0].isoformat(), interval("P3D")
    ((datetime.date(1998, 1, 26), datetime.date(1998, 2, 1)), '1998-03-31', '1800-01-01', None)
    """
    m = re.match(r"(\d{4})(?:-(?:(\d\d)(?:-(\d\d))?|W(\d\d)(-WE)?|Q([1-4])|H([12])|(SP|SU|FA|WI)))?(?:T.*)?\Z", value)
    if m is None:
        if not re.match(r"[1-9]\d\d?\Z", value):
            return None
        size = 10 ** (4 - len(value))  # "199" is a decade, "19" a century
        return date(int(value) * size, 1, 1), date(int(value) * size + size - 1, 12, 31)
    try:
        return _days(m)
    except ValueError:
        return None


def _days(m: re.Match[str]) -> tuple[date, date]:
    year = int(m[1])
    if m[3]:
        day = date(year, int(m[2]), int(m[3]))
        return day, day
    if m[2]:
        return date(year, int(m[2]), 1), _last(year, int(m[2]))
    if m[4]:
        monday = date.fromisocalendar(year, int(m[4]), 1)
        return monday + timedelta(days=5 if m[5] else 0), monday + timedelta(days=6)
    if m[6]:
        return date(year, 3 * int(m[6]) - 2, 1), _last(year, 3 * int(m[6]))
    if m[7]:
        return date(year, 6 * int(m[7]) - 5, 1), _last(year, 6 * int(m[7]))
    if m[8]:
        first = {"SP": 3, "SU": 6, "FA": 9, "WI": 12}[m[8]]
        return date(year, first, 1), _last(year + (first == 12), (first + 1) % 12 + 1)
    return date(year, 1, 1), date(year, 12, 31)


def _last(year: int, month: int) -> date:
    return date(year, month, calendar.monthrange(year, month)[1])


def _means(when: When, days: tuple[date, date]) -> bool:
    return (when.earliest, when.latest) == (days[0].isoformat(), days[1].isoformat())


# -- cases ---------------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Case:
    """A text to be read on a day, and for each expression in scope its words and the (start, end) it may mean; an open
    end is None. `kinds` are those of all its expressions."""

    text: str
    published: str
    expected: tuple[tuple[str, tuple[tuple[str | None, str | None], ...]], ...]
    kinds: tuple[str, ...]


def cases(folder: Path) -> Iterator[Case]:
    """The cases of the tables of a folder that tell what their expressions mean, by name. Raises `IntakeError` where a
    table is not of this form."""
    for path in sorted(folder.rglob("*.json")):
        try:
            listed = json.loads(path.read_text("utf-8-sig"))
            for item in listed:
                reference = (item.get("Context") or {}).get("ReferenceDateTime")
                if reference and item["Results"]:
                    yield _case(item, reference[:10])
        except (OSError, ValueError, KeyError, TypeError, AttributeError) as error:
            raise IntakeError(str(path), f"it is no table of cases ({error!r})", REMEDY) from error


def _case(item: Mapping[str, Any], published: str) -> Case:
    kinds, expected = [], []
    for found in item["Results"]:
        kind = (found.get("Type") or found.get("TypeName") or "").rsplit(".", 1)[-1]
        kinds.append(kind)
        meant = tuple(dict.fromkeys(_meant(found)))
        if any(day in UNREAL for days in meant for day in days):
            kinds[-1] = "unreal"
            continue
        if kind in SCOPE and meant:
            expected.append((found["Text"], meant))
    return Case(item["Input"], published, tuple(expected), tuple(kinds))


def _meant(found: Mapping[str, Any]) -> Iterator[tuple[str | None, str | None]]:
    value = found.get("Value") or found.get("Resolution") or {}
    for told in (*(value.get("values") or ()), value.get("PastResolution"), value.get("FutureResolution")):
        if not told:
            continue
        if day := told.get("date") or (told.get("value") if told.get("type") == "date" else None):
            yield day, day
        elif start := told.get("startDate") or told.get("start"):
            yield start, told.get("endDate") or told.get("end")
        elif end := told.get("endDate") or told.get("end"):
            yield None, end


def _right(case: Case, parse: Parse) -> list[bool]:
    """For each expression in scope whether it is found with its meaning."""
    found = [w for future in (False, True) for w in parse(case.text, published=case.published, future=future, **TABLES)]
    return [
        any(_same_words(w.text or "", words) and _agrees(w, start, end) for w in found for start, end in meant)
        for words, meant in case.expected
    ]


RANGE = re.compile(r"\b(?:to|and|until|till|through)\b|[-–—~]")
QUARTER = re.compile(r"\bq[1-4]\b", re.IGNORECASE)
WEEK = re.compile(r"\bweek \d", re.IGNORECASE)
LOOSE = frozenset({
    "the", "a", "an", "on", "in", "at", "of", "for", "from", "by", "this", "about", "during", "since", "until", "over",
    "around", "to",
})  # fmt: skip


def _same_words(ours: str, theirs: str) -> bool:
    a, b = ([w for w in re.findall(r"\w+", x.lower()) if w not in LOOSE] for x in (ours, theirs))
    return a == b


def _agrees(when: When, start: str | None, end: str | None) -> bool:
    if start == end:
        return when.earliest == when.latest == start
    ends = {end}
    if end and DAY.match(end):
        last = date.fromisoformat(end)
        ends.add((last - timedelta(days=1)).isoformat())
        if RANGE.search(when.text or "") and last.day == 1:  # "from March to May": ours ends with May, theirs before
            ends.add(_last(last.year, last.month).isoformat())
            ends |= {date(last.year, 12, 31).isoformat()} if last.month == 1 else set()
            ends |= {_last(last.year, last.month + 2).isoformat()} if QUARTER.search(when.text or "") else set()
        if RANGE.search(when.text or "") and WEEK.search(when.text or ""):
            ends.add((last + timedelta(days=6)).isoformat())
    return when.earliest == start and when.latest in ends


# -- the figures ---------------------------------------------------------------------------------------------------


def measure(path: Path, *, parse: Parse = times.parse, **_: Any) -> dict[str, Any]:
    """How well time expressions are found and what they mean.

    TimeML: `span_f1` the very same characters, `overlap_f1` some in common, over all kinds; among overlapping spans
    `day_values` are the values of single days that are right, `values` all those that mean days at all; where several
    overlap, that with most characters in common is judged. `cases`: the
    share of tables' expressions in scope that are right, the share that is in scope, and what is out. Raises
    `IntakeError` where a file is not of either form, or there is none.
    """
    figures: dict[str, Any] = {}
    docs = list(documents(path))
    if docs:
        figures |= _of_documents(docs, parse)
    tables = list(cases(path))
    if tables:
        figures["cases"] = _of_cases(tables, parse)
    if not figures:
        raise IntakeError(str(path), "there is no .tml and no .json", REMEDY)
    return figures | {"n": len(docs) + len(tables)}


def _of_documents(docs: Sequence[Document], parse: Parse) -> dict[str, float]:
    exact = hit = caught = gold = read = 0
    days: list[bool] = []
    values: list[bool] = []
    for doc in docs:
        told = parse(doc.text, published=doc.published, **CODED)
        found = [(Span(w.start, w.end), w) for w in told if w.start is not None and w.end is not None]
        spans, coded = {s for s, _ in found}, {t.span for t in doc.timexes}
        exact, gold, read = exact + len(spans & coded), gold + len(coded), read + len(spans)
        hit += sum(any(s.overlaps(c) for c in coded) for s in spans)
        for t in doc.timexes:
            over = [(s, w) for s, w in found if s.overlaps(t.span)]
            caught += bool(over)
            meant = interval(t.value) if t.kind in {"DATE", "TIME"} else None
            if over and meant is not None:
                _, nearest = max(over, key=lambda pair: min(pair[0].end, t.span.end) - max(pair[0].start, t.span.start))
                right = _means(nearest, meant)
                values.append(right)
                if DAY.match(t.value[:10]):
                    days.append(right)
    p, r = prf(hit, gold=gold, read=read)["p"], prf(caught, gold=gold, read=read)["r"]
    return {
        "span_f1": prf(exact, gold=gold, read=read)["f1"],
        "overlap_f1": round(2 * p * r / (p + r), 3) if p + r else 0.0,
        "day_values": _share(days),
        "values": _share(values),
    }


def _of_cases(tables: Sequence[Case], parse: Parse) -> dict[str, Any]:
    right = [r for case in tables for r in _right(case, parse)]
    kinds = Counter(kind for case in tables for kind in case.kinds)
    dated = {"date", "daterange", "datetime", "datetimerange", "unreal"}
    return {
        "right": _share(right),
        "in_scope": round(sum(kinds[k] for k in SCOPE) / sum(n for k, n in kinds.items() if k in dated), 3),
        "n": len(right),
        "out": {kind: n for kind, n in kinds.most_common() if kind not in SCOPE},
    }


def _share(right: Sequence[bool]) -> float:
    return round(sum(right) / len(right), 3) if right else 0.0
