"""Time expressions: the words of a text that say when, as closed intervals of ISO dates.

The intervals follow the coding guide's rules for `when`: a day has both ends alike, "recently" is open towards the
past and ends with the report, what lies ahead begins with it. Weeks run from Monday. Everything is reckoned from the
day of publication, which is the only clock that a report has.
"""

from __future__ import annotations

import calendar
import functools
import re
from dataclasses import dataclass
from datetime import date, timedelta

from khabar.claims.time_words import (
    ATOM,
    COUNTED,
    DAYS,
    HINT,
    JOIN,
    LEAD,
    MONTHS,
    OPENINGS,
    SEASONS,
    SINCE,
    SMALL,
    YEAR_BEFORE,
)  # fmt: skip
from khabar.model import When

OLD = 270
"""Days after which a past day given without its year is taken to be the next such day instead: nobody writes "on 3
March" of a day ten months gone, but the tense of a plan is easily misread, and a
report's date is often its collection's."""

NEAR = 100
"""Characters before an expression in which the words that lead up to it are looked for."""

_WORD = re.compile(r"(?<![\w-])\w+")
_WORD_BEFORE = re.compile(r"(\w+)\s+$")
_YEAR_LEAD = re.compile(r"([\w’']+)[\s(-]+$")
_WORD_AFTER = re.compile(r"[\s-]+([A-Za-z]+)")
_BRACKET = re.compile(r"\(\s*$")


@dataclass(frozen=True, slots=True)
class _Range:
    lo: date | None
    hi: date | None
    precision: str


_FIRST = _Range(date(1914, 7, 28), date(1918, 11, 11), "span")
_SECOND = _Range(date(1939, 9, 1), date(1945, 9, 2), "span")
ERAS = {
    "world war i": _FIRST, "world war one": _FIRST, "first world war": _FIRST,
    "world war ii": _SECOND, "world war two": _SECOND, "second world war": _SECOND,
    "cold war": _Range(date(1947, 3, 12), date(1991, 12, 26), "span"),
    "korean war": _Range(date(1950, 6, 25), date(1953, 7, 27), "span"),
    "vietnam war": _Range(date(1955, 11, 1), date(1975, 4, 30), "span"),
}  # fmt: skip
"""Wars that reports use as dates, as general knowledge has them."""

# -- reckoning -----------------------------------------------------------------------------------------------------


def _month(word: str) -> int:
    return next(n for n, m in enumerate(MONTHS, 1) if m.startswith(word.lower().rstrip(".")[:3]))


def _make(year: int, month: int, day: int) -> date | None:
    if not (1 <= month <= 12 and 1 <= day <= calendar.monthrange(year, month)[1]):
        return None
    return date(year, month, day)


def _months(year: int, first: int, count: int, precision: str) -> _Range:
    """`count` months from month `first` (1 to 12) of a year."""
    last = first + count - 1
    end_year, end_month = year + (last - 1) // 12, (last - 1) % 12 + 1
    return _Range(
        date(year, first, 1), date(end_year, end_month, calendar.monthrange(end_year, end_month)[1]), precision
    )


def _day(day: date, precision: str = "day") -> _Range:
    return _Range(day, day, precision)


def _shift(day: date, unit: str, n: int) -> date:
    """`n` units after a day (before it where negative)."""
    if unit in {"hour", "day", "night"}:
        return day + timedelta(days=n if unit != "hour" else (n // 24 if n % 24 == 0 else (0 if n > 0 else -1)))
    if unit == "week":
        return day + timedelta(weeks=n)
    months = day.year * 12 + day.month - 1 + n * {"month": 1, "year": 12, "decade": 120}[unit]
    year, month = max(months // 12, 1), months % 12 + 1
    return date(year, month, min(day.day, calendar.monthrange(year, month)[1]))


def _number(words: str | None) -> int | None:
    """The count that words give; None for "few", "several", "many"."""
    if words is None:
        return None
    plain = " ".join(words.lower().split())
    return int(plain) if plain.isdigit() else SMALL.get(plain)


def _unit(word: str) -> str:
    return word.lower().rstrip("s")


def _year_of(words: str | None, today: date | None) -> int | None:
    if words is None:
        return None
    if words.isdigit():
        return int(words)
    if today is None:
        return None
    first = words.split()[0].lower()
    return today.year + {"last": -1, "this": 0, "next": 1}[first]


def _nearest(month: int, day: int, today: date | None, future: bool) -> date | None:
    """The day without a year that is meant: the next where the tense is future, else the latest (but see `OLD`)."""
    if today is None:
        return None
    past = next((d for y in range(today.year, today.year - 9, -1) if (d := _make(y, month, day)) and d <= today), None)
    ahead = next((d for y in range(today.year, today.year + 9) if (d := _make(y, month, day)) and d >= today), None)
    if past is None or ahead is None:
        return past or ahead
    if future:
        # A day just gone by is told in the past even in a sentence that looks ahead.
        return ahead if (ahead - today).days <= OLD else past
    return past if (today - past).days <= OLD or (ahead - today).days > 366 - OLD else ahead


def _by_weekday(words: str, month: int, day: int, today: date | None) -> date | None:
    """The year told by the weekday that stands with a day: of the years about, the nearest in which they agree."""
    named = re.match(r"(?:last |this |next )?(mon|tue|wed|thu|fri|sat|sun)", words.lower())
    if today is None or named is None:
        return None
    near = [d for y in (today.year, today.year - 1, today.year + 1) if (d := _make(y, month, day))]
    agreeing = [d for d in near if DAYS[d.weekday()].startswith(named[1])]
    return min(agreeing, key=lambda d: abs(d - today), default=None)


def _part(whole: _Range, words: str | None) -> _Range:
    """The early, middle or late part of a month (tens of days) or a year (four months)."""
    if not words or whole.lo is None or whole.hi is None:
        return whole
    lo, hi, plain = whole.lo, whole.hi, " ".join(words.lower().split())
    if (hi - lo).days > 40:
        for n, quarter in enumerate(("first quarter", "second quarter", "third quarter", "fourth quarter")):
            if quarter in plain:
                return _months(lo.year, 3 * n + 1, 3, "span")
        if "first half" in plain or "months" in plain:
            return _months(lo.year, 1, 6, "span")
        if "second half" in plain:
            return _months(lo.year, 7, 6, "span")
        if "end" in plain:
            return _months(lo.year, 12, 1, "month")
        if "early" in plain or "start" in plain or "beginning" in plain:
            return _months(lo.year, 1, 4, "span")
        return _months(lo.year, 5 if "mid" in plain else 9, 4, "span")
    if "early" in plain or "start" in plain or "beginning" in plain or "first half" in plain:
        return _Range(lo, lo + timedelta(days=9), "span")
    if "mid" in plain:
        return _Range(lo + timedelta(days=10), lo + timedelta(days=19), "span")
    return _Range(lo + timedelta(days=20), hi, "span")


def _weekday(m: re.Match[str], today: date, future: bool) -> _Range | None:
    word = (m["wd_d"] or m["wd_s"]).lower()
    if m["wd_s"] and not m["wd_s"][0].isupper():
        return None
    want = next(n for n, d in enumerate(DAYS) if d.startswith(word[:3]))
    rel, post = (m["wd_rel"] or "").lower(), (m["wd_post"] or "").lower().strip()
    back, on = (today.weekday() - want) % 7, (want - today.weekday()) % 7
    if "next" in post or rel in {"next", "coming", "this coming", "the following"}:
        return _day(today + timedelta(days=on or 7))
    if post == "last week":
        return _day(today - timedelta(days=today.weekday() + 7 - want))
    if rel in {"last", "past", "this past"} or post == "last":
        return _day(today - timedelta(days=back or 7))
    return _day(today + timedelta(days=on) if future else today - timedelta(days=back))


def _period(m: re.Match[str], today: date, anchor: date | None, future: bool) -> _Range | None:
    rel, unit = " ".join(m["pe_rel"].lower().split()), m["pe_u"].lower()
    step = {"last": -1, "next": 1, "the previous": -1, "the following": 1}.get(rel, 0)
    base = today
    if (rel.startswith("the ") and rel != "the current") or rel == "that":
        if anchor is None:
            return None
        base = anchor
    if unit in SEASONS:
        return _season(base, SEASONS[unit], "last" if rel == "this past" else rel)
    monday = base - timedelta(days=base.weekday())
    if unit == "week":
        whole = _Range(monday + timedelta(weeks=step), monday + timedelta(days=6, weeks=step), "week")
    elif unit == "weekend":
        back = 0 if base.weekday() == 6 and step == 0 and not future else 7 if step < 0 or not future else 0
        saturday = monday + timedelta(days=5 - back if step <= 0 else 5)
        whole = _Range(saturday, saturday + timedelta(days=1), "span")
    elif unit == "month":
        n = base.year * 12 + base.month - 1 + step
        whole = _months(n // 12, n % 12 + 1, 1, "month")
    elif unit == "year":
        whole = _months(base.year + step, 1, 12, "year")
    elif unit == "decade":
        whole = _months(base.year // 10 * 10 + 10 * step, 1, 120, "span")
    else:
        whole = _months((base.year - 1) // 100 * 100 + 1 + 100 * step, 1, 1200, "span")
    if m["pe_part"] and m["pe_part"].lower() not in {"earlier", "later"}:
        return _part(whole, m["pe_part"])
    if base is today and rel in {"this", "the current"}:
        return _Range(today, whole.hi, whole.precision) if future else _Range(whole.lo, today, whole.precision)
    return whole


def _season(base: date, first: int, rel: str) -> _Range:
    whole = _months(base.year - (first == 12 and base.month < 3), first, 3, "span")
    if rel == "last":
        while whole.hi is not None and whole.hi >= base and whole.lo is not None:
            whole = _months(whole.lo.year - 1, first, 3, "span")
    if rel == "next":
        while whole.lo is not None and whole.lo <= base:
            whole = _months(whole.lo.year + 1, first, 3, "span")
    return whole


def _now(words: str, today: date, anchor: date | None) -> _Range:
    plain = words.lower()
    if plain.startswith("the day before"):
        return _day(today - timedelta(days=2))
    if plain.startswith(("yesterday", "last night", "overnight")):
        return _day(today - timedelta(days=1))
    if plain.startswith("tomorrow"):
        return _day(today + timedelta(days=1))
    return _day(anchor if anchor and plain.endswith("day") and plain != "today" else today)


def _ago(m: re.Match[str], today: date) -> _Range:
    n, unit, about = _number(m["ag_n"]), _unit(m["ag_u"]), " ".join((m["ag_q"] or "").lower().split())
    if n is None:
        return _Range(None, today, "vague")
    day = _shift(today, unit, -n)
    if about in {"more than", "over", "at least"}:
        return _Range(None, day, "vague")
    if unit == "year":
        return _months(day.year, 1, 12, "year")
    if unit == "month":
        return _months(day.year, day.month, 1, "month")
    return _months(day.year, 1, 12, "year") if unit == "decade" else _day(day)


def _span(m: re.Match[str], today: date) -> _Range:
    n = _number(m["sp_n2"]) or (_number(m["sp_n"]) if m["sp_n"] else 1)
    ahead = m["sp_dir"].lower() in {"next", "coming"}
    if n is None:
        return _Range(today, None, "vague") if ahead else _Range(None, today, "vague")
    if m["sp_n"] is None and m["sp_u"].lower().endswith("s"):
        return _Range(today, None, "vague") if ahead else _Range(None, today, "vague")
    other = _shift(today, _unit(m["sp_u"]), n if ahead else -n)
    return _Range(today, other, "span") if ahead else _Range(other, today, "span")


def _other(words: str, anchor: date | None) -> _Range | None:
    if anchor is None:
        return None
    plain = words.lower()
    step = (
        1
        if re.search(r"following|next|later|after", plain)
        else -1
        if re.search(r"previous|earlier|before", plain)
        else 0
    )
    return _day(anchor + timedelta(days=step))


def _interval(m: re.Match[str], text: str, *, today: date | None, anchor: date | None, future: bool) -> _Range | None:
    """The interval of one matched atom; None where it is no date after all or cannot be reckoned."""
    kind = m.lastgroup
    if kind == "iso":
        y, mo, d = m["iso_d"].split("-")
        found = _make(int(y), int(mo), int(d))
        return _day(found) if found else None
    if kind == "numeric":
        a, b, y = int(m["nu_a"]), int(m["nu_b"]), int(m["nu_y"])
        found = _make(y, b, a) or _make(y, a, b)
        return _day(found) if found else None
    if kind == "nine":
        return _day(date(2001, 9, 11))
    if kind in {"md", "dm", "mdrange", "dmrange"}:
        return _dayed(m, kind, today=today, future=future)
    if kind == "month":
        return _monthed(m, text, today=today, future=future)
    if kind == "decade":
        return _decade(m)
    if kind == "century":
        return _months((int(m["ce_n"]) - 1) * 100 + 1, 1, 1200, "span")
    if kind == "partyear":
        return _part(_months(int(m["py_y"]), 1, 12, "year"), m["py_part"])
    if kind == "year":
        return _months(int(m["ye_y"]), 1, 12, "year") if _is_year(m, text) else None
    if kind == "era":
        return ERAS[" ".join(m["er"].lower().split())]
    if kind == "other":
        return _other(m["ot"], anchor)
    return None if today is None else _reckoned(m, kind, today=today, anchor=anchor, future=future)


def _reckoned(m: re.Match[str], kind: str | None, *, today: date, anchor: date | None, future: bool) -> _Range | None:
    if kind == "weekday":
        return _weekday(m, today, future)
    if kind == "now":
        return _now(m["nw"], today, anchor)
    if kind == "ago":
        return _ago(m, today)
    if kind == "span":
        return _span(m, today)
    if kind == "within":
        n = _number(m["wi_n2"]) or _number(m["wi_n"])
        return _Range(today, _shift(today, _unit(m["wi_u"]), n) if n else None, "span")
    if kind == "period":
        return _period(m, today, anchor, future)
    if kind == "weekend":
        if m["we_e"]:
            return _Range(today - timedelta(days=today.weekday()), today, "week")
        saturday = today - timedelta(days=(today.weekday() - 5) % 7)
        return _Range(saturday, min(saturday + timedelta(days=1), today), "span")
    return _Range(None, today, "vague") if kind == "vague" else _Range(today, None, "vague")


def _dayed(m: re.Match[str], kind: str, *, today: date | None, future: bool) -> _Range | None:
    """A day of a month, or several, with or without a year."""
    key = {"md": "md", "dm": "dm", "mdrange": "mr", "dmrange": "dr"}[kind]
    month, year = _month(m[f"{key}_m"]), _year_of(m[f"{key}_y"], today)
    days = [int(re.sub(r"\D", "", m[f"{key}_{n}"])) for n in (("a", "b") if key in {"mr", "dr"} else ("d",))]
    if year:
        first = _make(year, month, days[0])
    else:
        first = _by_weekday(m[0], month, days[0], today) or _nearest(month, days[0], today, future)
    if first is None:
        return None
    if kind == "md" and today and not year and (m["md_rel"] or "").lower() == "last" and first > today:
        first = _make(first.year - 1, month, days[0]) or first
    last = _make(first.year, month, days[-1])
    return None if last is None else _Range(first, max(first, last), "day" if first == last else "span")


def _monthed(m: re.Match[str], text: str, *, today: date | None, future: bool) -> _Range | None:
    """A month, with or without a year. "May" and "March" are words too, and need a sign that they are months."""
    word = m["mo_m"]
    short = len(word.rstrip(".")) <= 3 and word.lower() != "may"
    marked = bool(m["mo_part"] or m["mo_rel"] or m["mo_y"])
    lead = _WORD_BEFORE.search(text, max(0, m.start() - NEAR), m.start())
    if not marked and (not word[0].isupper() or short or word.lower() in {"may", "march"}):
        before = lead[1].lower() if lead else ""
        if before not in {
            "in",
            "since",
            "until",
            "by",
            "from",
            "between",
            "and",
            "during",
            "of",
            "to",
            "before",
            "after",
            "through",
        }:
            return None
        if not word[0].isupper() and (
            short or (word.lower() in {"may", "march"} and before in {"to", "and", "of", "from", "by"})
        ):
            return None
    month, year = _month(word), _year_of(m["mo_y"], today)
    if year is None:
        if today is None:
            return None
        rel = (m["mo_rel"] or "").lower()
        gone = today.year if month < today.month else today.year - 1
        if rel == "next" or rel == "this coming" or (future and not rel):
            year = gone + 1 if month != today.month or rel else today.year
        elif rel == "this":
            year = today.year
        else:
            year = today.year if month == today.month and not rel else gone
        whole = _months(year, month, 1, "month")
        if not rel and not m["mo_part"] and month == today.month and year == today.year:
            return _Range(today, whole.hi, "month") if future else _Range(whole.lo, today, "month")
    return _part(_months(year, month, 1, "month"), m["mo_part"])


def _decade(m: re.Match[str]) -> _Range:
    first, part = int(m["de_d"]), (m["de_part"] or "").lower()
    lo, years = {"early": (0, 4), "mid": (4, 3), "late": (6, 4)}.get(part, (0, 10))
    return _months(first + lo, 1, 12 * years, "span")


def _is_year(m: re.Match[str], text: str) -> bool:
    """Whether four digits are a year: after a preposition, or in front of a noun that they date ("the 1973 war")."""
    if COUNTED.match(text, m.end()):
        return False
    near = max(0, m.start() - NEAR)
    lead = _YEAR_LEAD.search(text, near, m.start())
    before = lead[1].lower() if lead else ""
    if before in YEAR_BEFORE:
        return True
    after = _WORD_AFTER.match(text, m.end())
    named = before in {"the", "a", "its", "his", "her", "their", "our", "this", "that"} or before.endswith(("'s", "’s"))
    return (
        bool(named and after)
        or bool(_BRACKET.search(text, near, m.start()))
        or (before.endswith(("summit", "election", "elections", "war", "conference", "olympics")))
    )


# -- expressions ---------------------------------------------------------------------------------------------------


def expressions(text: str, *, published: str | None, future: bool = False) -> tuple[When, ...]:
    """Every time expression in a stretch of text, in order, with the closed interval of ISO dates that it means.

    Offsets are relative to `text`. `published` (ISO) is what relative words are reckoned from; without it they are
    left out. `future` tells that the text looks ahead, so that "on Tuesday" is the next one and not the latest.

    >>> [(w.text, w.earliest, w.latest) for w in expressions("They met last Wednesday.", published="2020-03-12")]
    [('last Wednesday', '2020-03-11', '2020-03-11')]
    >>> [(w.text, w.earliest, w.latest) for w in expressions("It will open in 2025.", published="2020-03-12")]
    [('in 2025', '2025-01-01', '2025-12-31')]
    """
    return expressions_by(text, published, future, None)


@functools.lru_cache(maxsize=512)
def expressions_by(
    text: str, published: str | None, future: bool, anchor: date | None, week: tuple[date | None, ...] = ()
) -> tuple[When, ...]:
    """As `expressions`; `anchor` is the day last told of, `week` the seven weekdays where the report dates them."""
    if not HINT.search(text):
        return ()
    today = date.fromisoformat(published[:10]) if published else None
    found: list[tuple[int, int, _Range]] = []
    i = 0
    while m := _atom(text, i):
        try:
            spot = _interval(m, text, today=today, anchor=anchor, future=future)
        except (ValueError, OverflowError):  # a date beyond the calendar
            spot = None
        if spot and m.lastgroup == "weekday" and week and not m["wd_rel"] and not m["wd_post"] and spot.lo:
            spot = _day(week[spot.lo.weekday()] or spot.lo)
        if spot is None:
            # What is no date may still hold one further in ("Sat in March 2020").
            i = m.start() + 1
            while i < len(text) and text[i - 1].isalnum() and text[i].isalnum():
                i += 1
            continue
        start, end = m.start(), m.end()
        while text[end - 1] in " \t\n,(":
            end -= 1
        found.append((start, end, spot))
        if spot.precision == "day" and spot.lo:
            anchor = spot.lo
        i = m.end()
    return tuple(_when(text, *piece) for piece in _joined(text, found, today, future))


def _atom(text: str, i: int) -> re.Match[str] | None:
    """The first match of `ATOM` from i on, tried only where a word stands that may begin one."""
    for word in _WORD.finditer(text, i):
        start = word[0].lower()[:3]
        if (start in OPENINGS or start[0].isdigit()) and (m := ATOM.match(text, word.start())):
            return m
    return None


def _joined(
    text: str, found: list[tuple[int, int, _Range]], today: date | None, future: bool
) -> list[tuple[int, int, _Range]]:
    """The expressions with their prepositions, and ranges ("from ... to", "between ... and") made one."""
    pieces: list[tuple[int, int, _Range]] = []
    n = 0
    while n < len(found):
        start, end, spot = found[n]
        near = max(0, start - NEAR)
        lead = LEAD.search(text, near, start)
        word = " ".join(lead["word"].lower().split()) if lead else ""
        nxt = found[n + 1] if n + 1 < len(found) else None
        if nxt and JOIN.fullmatch(text[end : nxt[0]]) and spot.lo and nxt[2].hi:
            apart = re.search(r"and|or", text[end : nxt[0]]) and word != "between"
            if nxt[2].hi >= spot.lo and (
                not apart or (nxt[2].precision == spot.precision and spot.precision != "vague")
            ):
                spot, end = _Range(spot.lo, nxt[2].hi, "span"), nxt[1]
                n += 1
                word = "between" if word in {"from", "between"} else word
        if lead and word:
            start = lead.start()
            spot = _bounded(spot, word, today, future) if spot.precision != "vague" else spot
        since = SINCE.search(text, near, start)
        if since and word not in {"since", "until", "till", "by", "before"} and spot.lo:
            # "since the end of the curfew on 3 May": the whole phrase dates what it is said of.
            start, spot = since.start(), _bounded(spot, "since", today, future)
        pieces.append((start, end, spot))
        n += 1
    return pieces


def _bounded(spot: _Range, word: str, today: date | None, future: bool) -> _Range:
    """The interval that a preposition makes of the date after it."""
    if word in {"since", "ever since", "dating back to"} and spot.lo:
        return _Range(spot.lo, max(today, spot.lo) if today else None, "span")
    if word == "as of" and spot.lo and today and spot.lo >= today:
        return _Range(spot.lo, None, "span")
    if word in {"until", "till", "up to", "through"} and spot.hi:
        return _Range(today if today and today <= spot.hi and future else None, spot.hi, "span")
    if word == "by" and spot.hi:
        return _Range(today if today and today <= spot.hi else None, spot.hi, "span")
    if word in {"before", "prior to", "ahead of"} and spot.lo:
        return _Range(None, spot.lo - timedelta(days=1), "span")
    if word == "after" and spot.hi and spot.precision != "day":
        later = spot.hi + timedelta(days=1)
        return _Range(later, today if today and today >= later else None, "span")
    if word.startswith(("starting", "beginning")) and spot.lo and today and spot.lo > today:
        return _Range(spot.lo, None, "span")
    return spot


def _when(text: str, start: int, end: int, spot: _Range) -> When:
    return When(
        start=start, end=end, text=text[start:end], earliest=spot.lo.isoformat() if spot.lo else None,
        latest=spot.hi.isoformat() if spot.hi else None, precision=spot.precision,
    )  # fmt: skip
