"""Closed intervals of days, and the arithmetic of the calendar that time expressions need."""

from __future__ import annotations

import calendar
import re
from dataclasses import dataclass
from datetime import date, timedelta

from khabar.claims.time_words import DAYS

OLD = 270
"""Days after which a past day given without its year is taken to be the next such day instead: nobody writes "on 3
March" of a day ten months gone, but the tense of a plan is easily misread, and a report's date is often its
collection's."""


@dataclass(frozen=True, slots=True)
class Interval:
    """From a first to a last day, both included. None: open at that end. `precision` is that of `model.When`."""

    lo: date | None
    hi: date | None
    precision: str


def day_of(year: int, month: int, day: int) -> date | None:
    """The day, or None where the calendar has no such one. Raises ValueError for a year that it does not reach.

    >>> day_of(2020, 2, 29), day_of(2021, 2, 29)
    (datetime.date(2020, 2, 29), None)
    """
    if not (1 <= month <= 12 and 1 <= day <= calendar.monthrange(year, month)[1]):
        return None
    return date(year, month, day)


def months(year: int, first: int, *, count: int, precision: str) -> Interval:
    """`count` months from month `first` (1 to 12) of a year."""
    last = first + count - 1
    end_year, end_month = year + (last - 1) // 12, (last - 1) % 12 + 1
    return Interval(
        date(year, first, 1), date(end_year, end_month, calendar.monthrange(end_year, end_month)[1]), precision
    )


def one_day(day: date) -> Interval:
    """The interval of a single day."""
    return Interval(day, day, "day")


def shifted(day: date, unit: str, n: int) -> date:
    """`n` units after a day (before it where negative)."""
    if unit in {"hour", "day", "night"}:
        return day + timedelta(days=n if unit != "hour" else (n // 24 if n % 24 == 0 else (0 if n > 0 else -1)))
    if unit == "week":
        return day + timedelta(weeks=n)
    since = day.year * 12 + day.month - 1 + n * {"month": 1, "year": 12, "decade": 120}[unit]
    year, month = max(since // 12, 1), since % 12 + 1
    return date(year, month, min(day.day, calendar.monthrange(year, month)[1]))


def nearest(month: int, day: int, *, today: date | None, future: bool) -> date | None:
    """The day without a year that is meant: the next where the tense is future, else the latest (but see `OLD`)."""
    if today is None:
        return None
    past = next((d for y in range(today.year, today.year - 9, -1) if (d := day_of(y, month, day)) and d <= today), None)
    ahead = next((d for y in range(today.year, today.year + 9) if (d := day_of(y, month, day)) and d >= today), None)
    if past is None or ahead is None:
        return past or ahead
    if future:
        # A day just gone by is told in the past even in a sentence that looks ahead.
        return ahead if (ahead - today).days <= OLD else past
    return past if (today - past).days <= OLD or (ahead - today).days > 366 - OLD else ahead


def by_weekday(words: str, today: date | None, *, month: int, day: int) -> date | None:
    """The year told by the weekday that stands with a day: of the years about, the nearest in which they agree."""
    named = re.match(r"(?:last |this |next )?(mon|tue|wed|thu|fri|sat|sun)", words.lower())
    if today is None or named is None:
        return None
    near = [d for y in (today.year, today.year - 1, today.year + 1) if (d := day_of(y, month, day))]
    agreeing = [d for d in near if DAYS[d.weekday()].startswith(named[1])]
    return min(agreeing, key=lambda d: abs(d - today), default=None)


def part_of(whole: Interval, words: str | None) -> Interval:
    """The early, middle or late part of a month (tens of days) or a year (four months)."""
    if not words or whole.lo is None or whole.hi is None:
        return whole
    lo, hi, plain = whole.lo, whole.hi, " ".join(words.lower().split())
    if (hi - lo).days > 40:
        for n, quarter in enumerate(("first quarter", "second quarter", "third quarter", "fourth quarter")):
            if quarter in plain:
                return months(lo.year, 3 * n + 1, count=3, precision="span")
        if "first half" in plain or "months" in plain:
            return months(lo.year, 1, count=6, precision="span")
        if "second half" in plain:
            return months(lo.year, 7, count=6, precision="span")
        if "end" in plain:
            return months(lo.year, 12, count=1, precision="month")
        if "early" in plain or "start" in plain or "beginning" in plain:
            return months(lo.year, 1, count=4, precision="span")
        return months(lo.year, 5 if "mid" in plain else 9, count=4, precision="span")
    if "early" in plain or "start" in plain or "beginning" in plain or "first half" in plain:
        return Interval(lo, lo + timedelta(days=9), "span")
    if "mid" in plain:
        return Interval(lo + timedelta(days=10), lo + timedelta(days=19), "span")
    return Interval(lo + timedelta(days=20), hi, "span")
