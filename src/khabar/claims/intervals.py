"""Closed intervals of days, and the arithmetic of the calendar that time expressions need."""

from __future__ import annotations

import calendar
import re
from dataclasses import dataclass
from datetime import date, timedelta

from khabar.claims.time_words import DAYS, SEASONS

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


@dataclass(frozen=True, slots=True)
class Clock:
    """What relative words are reckoned from, and by which convention.

    `today` is the day of publication, `anchor` the day last told of ("the following day"), `future` whether the text
    looks ahead, `week` the seven weekdays where the report dates them. `calendar`, `month_first` and `timeml` are those
    of `expressions`. `told` is the time told last, which ends at `told_at` of the text; None where none was told, or
    where nobody keeps it; `history` tells that the text has no other clock.
    """

    today: date | None
    anchor: date | None = None
    future: bool = False
    week: tuple[date | None, ...] = ()
    calendar: bool = False
    month_first: bool = False
    timeml: bool = False
    told: Interval | None = None
    told_at: int = 0
    history: bool = False


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
    if unit in {"week", "weekend"}:
        return day + timedelta(weeks=n)
    if unit in {"business day", "working day", "weekday"}:
        for _ in range(abs(n)):
            day += timedelta(days=1 if n > 0 else -1)
            while day.weekday() > 4:
                day += timedelta(days=1 if n > 0 else -1)
        return day
    since = day.year * 12 + day.month - 1 + n * {"month": 1, "quarter": 3, "year": 12, "decade": 120}[unit]
    year, month = max(since // 12, 1), since % 12 + 1
    return date(year, month, min(day.day, calendar.monthrange(year, month)[1]))


def nearest(month: int, day: int, *, today: date | None, future: bool, strict: bool = False) -> date | None:
    """The day without a year that is meant: the next where the tense is future, else the latest (but see `OLD`, which
    `strict` leaves out)."""
    if today is None:
        return None
    past = next((d for y in range(today.year, today.year - 9, -1) if (d := day_of(y, month, day)) and d <= today), None)
    ahead = next((d for y in range(today.year, today.year + 9) if (d := day_of(y, month, day)) and d >= today), None)
    if past is None or ahead is None:
        return past or ahead
    if strict:
        return ahead if future else past
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


def same_day(number: int, weekday: int | None, today: date, future: bool) -> Interval | None:
    """The last day of that number in its month, or the next where the text looks ahead; on a weekday, if given."""
    for n in range(15):
        at = today.year * 12 + today.month - 1 + (n if future else -n)
        day = day_of(at // 12, at % 12 + 1, number)
        if day and (day >= today if future else day <= today) and weekday in {None, day.weekday()}:
            return one_day(day)
    return None


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


def period(unit: str, base: date, step: int = 0) -> Interval:
    """The calendar unit in which a day lies, or so many later: a week runs from Monday, a decade from its round year.

    >>> period("quarter", date(2020, 3, 12), 1).lo, period("weekend", date(2020, 3, 12)).hi
    (datetime.date(2020, 4, 1), datetime.date(2020, 3, 15))
    """
    if unit == "day":
        return one_day(base + timedelta(days=step))
    if unit in {"week", "weekend", "working week"}:
        monday = base - timedelta(days=base.weekday()) + timedelta(weeks=step)
        first, last = {"week": (0, 6), "weekend": (5, 6), "working week": (0, 4)}[unit]
        precision = "week" if unit == "week" else "span"
        return Interval(monday + timedelta(days=first), monday + timedelta(days=last), precision)
    if unit == "century":
        return months((base.year - 1) // 100 * 100 + 1 + 100 * step, 1, count=1200, precision="span")
    size = {"month": 1, "quarter": 3, "half": 6, "year": 12, "decade": 120}[unit]
    n = (base.year * 12 + base.month - 1) // size * size + step * size
    return months(n // 12, n % 12 + 1, count=size, precision=unit if unit in {"month", "year"} else "span")


def long_weekend(day: date) -> Interval:
    """The weekend by a feast, with the day itself where it adjoins: Saturday to Monday, Thursday to Sunday."""
    saturday = day + timedelta(days=(5 - day.weekday()) if day.weekday() > 1 else -2 - day.weekday())
    sunday = saturday + timedelta(days=1)
    return Interval(min(day, saturday) if day.weekday() > 2 else saturday, max(day, sunday), "span")


def season(base: date, word: str, rel: str) -> Interval:
    """The season of a day's year, or the one before or after it."""
    first = SEASONS[word]
    whole = months(base.year - (first == 12 and base.month < 3), first, count=3, precision="span")
    if rel == "last":
        while whole.hi is not None and whole.hi >= base and whole.lo is not None:
            whole = months(whole.lo.year - 1, first, count=3, precision="span")
    if rel == "next":
        while whole.lo is not None and whole.lo <= base:
            whole = months(whole.lo.year + 1, first, count=3, precision="span")
    return whole


def stage_of(whole: Interval, words: str, today: date | None) -> Interval:
    """The first, middle or last part of a week, month or year as calendars mean it: its halves, the middle in between;
    "later this month" not before today, "earlier" not after, and "the rest" from today."""
    lo, hi, plain = whole.lo, whole.hi, words.lower()
    if lo is None or hi is None:
        return whole
    length = (hi - lo).days
    second = date(lo.year, 7, 1) if length > 40 else lo + timedelta(days=15 if length > 7 else 3)
    inside = today is not None and lo <= today <= hi
    if "rest" in plain or "remain" in plain:
        return Interval(today if inside else lo, hi, "span")
    if "late" in plain or "end" in plain:
        return Interval(max(second, today) if "later" in plain and inside and today else second, hi, "span")
    if "mid" in plain:
        first, last = (1, 4) if length <= 7 else (9, 19) if length < 40 else (120, 242)
        return Interval(lo + timedelta(days=first), lo + timedelta(days=last), "span")
    last_day = second - timedelta(days=1)
    return Interval(lo, min(last_day, today) if "earlier" in plain and inside and today else last_day, "span")


def turned(spot: Interval, turn: str, *, after: date | None = None, before: date | None = None) -> Interval:
    """A time that comes round each week, month or year, moved to its first return after a day or last before one."""
    if spot.lo is None or spot.hi is None:
        return spot
    if after is not None:
        while spot.lo is not None and spot.lo < after:
            spot = _moved(spot, turn, 1)
    if before is not None:
        while spot.lo is not None and spot.lo > before:
            spot = _moved(spot, turn, -1)
        while (nxt := _moved(spot, turn, 1)).lo is not None and nxt.lo is not None and nxt.lo <= before:
            spot = nxt
    return spot


def _moved(spot: Interval, turn: str, n: int) -> Interval:
    lo, hi = spot.lo, spot.hi
    if lo is None or hi is None:
        return spot
    to = shifted(lo, turn, n)
    if spot.precision == "month":
        return months(to.year, to.month, count=1, precision="month")
    return Interval(to, shifted(hi, turn, n), spot.precision)
