"""What one time expression means: a match of `time_words.ATOM` as an interval, reckoned from the day of publication.

Weeks run from Monday. A word that looks like a date and is none ("the march", "1973 prisoners") gives None.
"""

from __future__ import annotations

import re
from datetime import date, timedelta

from khabar.claims.intervals import Interval, by_weekday, day_of, months, nearest, one_day, part_of, shifted
from khabar.claims.time_words import COUNTED, DAYS, MONTHS, SEASONS, SMALL, YEAR_BEFORE

NEAR = 100
"""Characters before an expression in which the words that lead up to it are looked for."""

_WORD_BEFORE = re.compile(r"(\w+)\s+$")
_YEAR_LEAD = re.compile(r"([\w’']+)[\s(-]+$")
_WORD_AFTER = re.compile(r"[\s-]+([A-Za-z]+)")
_BRACKET = re.compile(r"\(\s*$")

_FIRST = Interval(date(1914, 7, 28), date(1918, 11, 11), "span")
_SECOND = Interval(date(1939, 9, 1), date(1945, 9, 2), "span")
ERAS = {
    "world war i": _FIRST, "world war one": _FIRST, "first world war": _FIRST,
    "world war ii": _SECOND, "world war two": _SECOND, "second world war": _SECOND,
    "cold war": Interval(date(1947, 3, 12), date(1991, 12, 26), "span"),
    "korean war": Interval(date(1950, 6, 25), date(1953, 7, 27), "span"),
    "vietnam war": Interval(date(1955, 11, 1), date(1975, 4, 30), "span"),
}  # fmt: skip
"""Wars that reports use as dates, as general knowledge has them."""


def interval_of(
    m: re.Match[str], text: str, *, today: date | None, anchor: date | None, future: bool
) -> Interval | None:
    """The interval of one matched atom of `text`; None where it is no date after all or cannot be reckoned.

    `today` is the day of publication, `anchor` the day last told of ("the following day"), `future` whether the text
    looks ahead. Raises ValueError or OverflowError for a day beyond the calendar.
    """
    kind = m.lastgroup
    if kind == "iso":
        y, mo, d = m["iso_d"].split("-")
        found = day_of(int(y), int(mo), int(d))
        return one_day(found) if found else None
    if kind == "numeric":
        a, b, y = int(m["nu_a"]), int(m["nu_b"]), int(m["nu_y"])
        found = day_of(y, b, a) or day_of(y, a, b)
        return one_day(found) if found else None
    if kind == "nine":
        return one_day(date(2001, 9, 11))
    if kind in {"md", "dm", "mdrange", "dmrange"}:
        return _dayed(m, kind, today=today, future=future)
    if kind == "month":
        return _monthed(m, text, today=today, future=future)
    if kind == "decade":
        return _decade(m)
    if kind == "century":
        return months((int(m["ce_n"]) - 1) * 100 + 1, 1, count=1200, precision="span")
    if kind == "partyear":
        return part_of(months(int(m["py_y"]), 1, count=12, precision="year"), m["py_part"])
    if kind == "year":
        return months(int(m["ye_y"]), 1, count=12, precision="year") if _is_year(m, text) else None
    if kind == "era":
        return ERAS[" ".join(m["er"].lower().split())]
    if kind == "other":
        return _other(m["ot"], anchor)
    return None if today is None else _reckoned(m, kind, today=today, anchor=anchor, future=future)


def _reckoned(
    m: re.Match[str], kind: str | None, *, today: date, anchor: date | None, future: bool
) -> Interval | None:
    """The interval of an atom that means nothing without the day of publication."""
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
        return Interval(today, shifted(today, _unit(m["wi_u"]), n) if n else None, "span")
    if kind == "period":
        return _period(m, today, anchor, future)
    if kind == "weekend":
        if m["we_e"]:
            return Interval(today - timedelta(days=today.weekday()), today, "week")
        saturday = today - timedelta(days=(today.weekday() - 5) % 7)
        return Interval(saturday, min(saturday + timedelta(days=1), today), "span")
    return Interval(None, today, "vague") if kind == "vague" else Interval(today, None, "vague")


def _dayed(m: re.Match[str], kind: str, *, today: date | None, future: bool) -> Interval | None:
    """A day of a month, or several, with or without a year."""
    key = {"md": "md", "dm": "dm", "mdrange": "mr", "dmrange": "dr"}[kind]
    month, year = _month(m[f"{key}_m"]), _year_of(m[f"{key}_y"], today)
    days = [int(re.sub(r"\D", "", m[f"{key}_{n}"])) for n in (("a", "b") if key in {"mr", "dr"} else ("d",))]
    if year:
        first = day_of(year, month, days[0])
    else:
        first = by_weekday(m[0], today, month=month, day=days[0]) or nearest(month, days[0], today=today, future=future)
    if first is None:
        return None
    if kind == "md" and today and not year and (m["md_rel"] or "").lower() == "last" and first > today:
        first = day_of(first.year - 1, month, days[0]) or first
    last = day_of(first.year, month, days[-1])
    return None if last is None else Interval(first, max(first, last), "day" if first == last else "span")


def _monthed(m: re.Match[str], text: str, *, today: date | None, future: bool) -> Interval | None:
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
        whole = months(year, month, count=1, precision="month")
        if not rel and not m["mo_part"] and month == today.month and year == today.year:
            return Interval(today, whole.hi, "month") if future else Interval(whole.lo, today, "month")
    return part_of(months(year, month, count=1, precision="month"), m["mo_part"])


def _decade(m: re.Match[str]) -> Interval:
    first, part = int(m["de_d"]), (m["de_part"] or "").lower()
    lo, years = {"early": (0, 4), "mid": (4, 3), "late": (6, 4)}.get(part, (0, 10))
    return months(first + lo, 1, count=12 * years, precision="span")


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


def _weekday(m: re.Match[str], today: date, future: bool) -> Interval | None:
    word = (m["wd_d"] or m["wd_s"]).lower()
    if m["wd_s"] and not m["wd_s"][0].isupper():
        return None
    want = next(n for n, d in enumerate(DAYS) if d.startswith(word[:3]))
    rel, post = (m["wd_rel"] or "").lower(), (m["wd_post"] or "").lower().strip()
    back, on = (today.weekday() - want) % 7, (want - today.weekday()) % 7
    if "next" in post or rel in {"next", "coming", "this coming", "the following"}:
        return one_day(today + timedelta(days=on or 7))
    if post == "last week":
        return one_day(today - timedelta(days=today.weekday() + 7 - want))
    if rel in {"last", "past", "this past"} or post == "last":
        return one_day(today - timedelta(days=back or 7))
    return one_day(today + timedelta(days=on) if future else today - timedelta(days=back))


def _period(m: re.Match[str], today: date, anchor: date | None, future: bool) -> Interval | None:
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
        whole = Interval(monday + timedelta(weeks=step), monday + timedelta(days=6, weeks=step), "week")
    elif unit == "weekend":
        back = 0 if base.weekday() == 6 and step == 0 and not future else 7 if step < 0 or not future else 0
        saturday = monday + timedelta(days=5 - back if step <= 0 else 5)
        whole = Interval(saturday, saturday + timedelta(days=1), "span")
    elif unit == "month":
        n = base.year * 12 + base.month - 1 + step
        whole = months(n // 12, n % 12 + 1, count=1, precision="month")
    elif unit == "year":
        whole = months(base.year + step, 1, count=12, precision="year")
    elif unit == "decade":
        whole = months(base.year // 10 * 10 + 10 * step, 1, count=120, precision="span")
    else:
        whole = months((base.year - 1) // 100 * 100 + 1 + 100 * step, 1, count=1200, precision="span")
    if m["pe_part"] and m["pe_part"].lower() not in {"earlier", "later"}:
        return part_of(whole, m["pe_part"])
    if base is today and rel in {"this", "the current"}:
        return Interval(today, whole.hi, whole.precision) if future else Interval(whole.lo, today, whole.precision)
    return whole


def _season(base: date, first: int, rel: str) -> Interval:
    whole = months(base.year - (first == 12 and base.month < 3), first, count=3, precision="span")
    if rel == "last":
        while whole.hi is not None and whole.hi >= base and whole.lo is not None:
            whole = months(whole.lo.year - 1, first, count=3, precision="span")
    if rel == "next":
        while whole.lo is not None and whole.lo <= base:
            whole = months(whole.lo.year + 1, first, count=3, precision="span")
    return whole


def _now(words: str, today: date, anchor: date | None) -> Interval:
    plain = words.lower()
    if plain.startswith("the day before"):
        return one_day(today - timedelta(days=2))
    if plain.startswith(("yesterday", "last night", "overnight")):
        return one_day(today - timedelta(days=1))
    if plain.startswith("tomorrow"):
        return one_day(today + timedelta(days=1))
    return one_day(anchor if anchor and plain.endswith("day") and plain != "today" else today)


def _ago(m: re.Match[str], today: date) -> Interval:
    n, unit, about = _number(m["ag_n"]), _unit(m["ag_u"]), " ".join((m["ag_q"] or "").lower().split())
    if n is None:
        return Interval(None, today, "vague")
    day = shifted(today, unit, -n)
    if about in {"more than", "over", "at least"}:
        return Interval(None, day, "vague")
    if unit == "year":
        return months(day.year, 1, count=12, precision="year")
    if unit == "month":
        return months(day.year, day.month, count=1, precision="month")
    return months(day.year, 1, count=12, precision="year") if unit == "decade" else one_day(day)


def _span(m: re.Match[str], today: date) -> Interval:
    n = _number(m["sp_n2"]) or (_number(m["sp_n"]) if m["sp_n"] else 1)
    ahead = m["sp_dir"].lower() in {"next", "coming"}
    if n is None:
        return Interval(today, None, "vague") if ahead else Interval(None, today, "vague")
    if m["sp_n"] is None and m["sp_u"].lower().endswith("s"):
        return Interval(today, None, "vague") if ahead else Interval(None, today, "vague")
    other = shifted(today, _unit(m["sp_u"]), n if ahead else -n)
    return Interval(today, other, "span") if ahead else Interval(other, today, "span")


def _other(words: str, anchor: date | None) -> Interval | None:
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
    return one_day(anchor + timedelta(days=step))


def _month(word: str) -> int:
    return next(n for n, m in enumerate(MONTHS, 1) if m.startswith(word.lower().rstrip(".")[:3]))


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
