"""Times that are counted: "two weeks ago", "the next five days", and those told by others: "the first Monday of July",
"two days after 3 May", "the rest of the week".

An operator (`OPERATOR`) stands before a time and makes another of it. `made_of` gives that other; `expressions` finds
the time that the operator stands before, which may have an operator of its own.
"""

from __future__ import annotations

import re
from datetime import date, timedelta

from khabar.claims.intervals import Clock, Interval, long_weekend, months, one_day, period, shifted, stage_of
from khabar.claims.time_words import COUNT, DAY, DAYS, MONTH_WORD, ORDINALS, SMALL, UNIT

_NTH = rf"(?:{'|'.join(ORDINALS)}|last|[1-9]\d?(?:st|nd|rd|th))"
_OF = (
    r"(?:\s+(?:day\s+)?(?:of|in)\s+(?:the\s+(?:month\s+of\s+|year\s+(?:of\s+)?(?=\d)|(?=\d)))?"
    r"|\s+(?=(?:last|this|next)\s))"
)

OPERATOR = re.compile(
    rf"(?:the\s+)?(?P<nth>{_NTH})\s+(?P<nth_u>{DAY}|days?|weeks?|weekend|months?|quarter|half){_OF}"
    rf"|(?:the\s+)?(?P<nths>first|1st|last)\s+(?P<nths_n>{COUNT})\s+(?P<nths_u>{UNIT}|quarters?){_OF}"
    r"|(?:the\s+)?(?P<rest>rest|remainder)\s+of\s+(?:the\s+)?"
    r"|(?:the\s+)?(?P<whole>week|weekend|month)\s+of\s+(?:the\s+)?"
    rf"|(?:for\s+(?P<run_n>{COUNT})\s+(?P<run_u>{UNIT}),?\s+from\s+|(?P<run_n2>{COUNT})\s+(?P<run_u2>{UNIT})\s+"
    r"(?:starting|beginning)\s+(?:from\s+|on\s+)?)(?:the\s+)?"
    r"|(?:(?:the\s+)?(?P<begun>week)\s+(?:commencing|starting|beginning)\s+(?:on\s+)?|(?P<wc>w/c)\s+)(?:the\s+)?"
    rf"|(?:in\s+)?(?P<off_q>(?:more|less)\s+than\s+)?(?P<off_n>{COUNT})\s+(?P<off_u>{UNIT})\s+"
    r"(?P<off_way>after|from|following|before|prior\s+to|since)\s+(?:the\s+(?!year\s))?"
    rf"|(?P<on>{DAY})\s+(?:of\s+)?(?=(?:last|this|next|the\s+same|the\s+following)\s+week)"
    rf"|(?:the\s+)?(?P<dated>{'|'.join(ORDINALS)})\s+(?:day\s+)?of\s+"
    rf"(?={MONTH_WORD}|(?:last|this|next)\s+month)"
    rf"|(?:the\s+)?(?P<dated_n>[0-3]?\d(?:st|nd|rd|th))\s+(?:day\s+)?of\s+(?=(?:last|this|next|the)\s+month)",
    re.IGNORECASE,
)


def made_of(m: re.Match[str], told: Interval, clock: Clock) -> Interval | None:
    """What an operator makes of the time it stands before; None where it makes none ("the tenth week of July").

    Raises ValueError or OverflowError for a day beyond the calendar.
    """
    today = clock.today
    if told.lo is None or told.hi is None:
        return None
    if m["nth"]:
        return _nth(m["nth"].lower(), m["nth_u"].lower(), told.lo, told.hi)
    if m["nths"]:
        return _several(m, told.lo, told.hi)
    if m["rest"]:
        return Interval(max(today, told.lo), told.hi, "span") if today and today <= told.hi else None
    if m["run_n"] or m["run_n2"]:
        n, unit = number(m["run_n"] or m["run_n2"]), unit_of(m["run_u"] or m["run_u2"])
        return Interval(told.lo, shifted(told.lo, unit, n) - timedelta(days=1), "span") if n else None
    if m["begun"] or m["wc"]:
        return _around("week", told.lo) if told.precision == "day" else None
    if m["whole"]:
        plain = m["whole"].lower()
        if plain == "month" and (told.hi - told.lo).days > 7:
            return told  # "the month of Ramadan"
        return long_weekend(told.lo) if plain == "weekend" else _around(plain, told.lo)
    if m["off_n"]:
        if told.precision in {"day", "span"}:
            return _off(m, told.lo, told.hi)
        return _off(m, told.lo, told.lo) if clock.calendar and told.precision == "year" else None
    if m["on"]:
        return one_day(told.lo + timedelta(days=weekday_of(m["on"]))) if told.precision == "week" else None
    day = told.lo + timedelta(days=_ordinal((m["dated"] or m["dated_n"]).lower()) - 1)
    return one_day(day) if told.precision == "month" and day <= told.hi else None


def _ordinal(word: str) -> int:
    return int(word[:-2]) if word[0].isdigit() else ORDINALS.index(word) + 1


def weekday_of(word: str) -> int:
    """The weekday that a word names, Monday 0."""
    return next(n for n, day in enumerate(DAYS) if day.startswith(word.lower()[:3]))


def _nth(word: str, unit: str, lo: date, hi: date) -> Interval | None:
    """The n-th day, weekday, week, month, quarter or half of a longer time; weeks belong to where their Thursday lies,
    as in ISO 8601."""
    n = None if word == "last" else _ordinal(word)
    if unit in {"month", "months", "quarter", "half"}:
        size = {"month": 1, "months": 1, "quarter": 3, "half": 6}[unit]
        count = ((hi.year - lo.year) * 12 + hi.month - lo.month + 1) // size
        at = count if n is None else n
        if not 1 <= at <= count or lo.day != 1:
            return None
        first = lo.month - 1 + (at - 1) * size
        precision = "month" if size == 1 else "span"
        return months(lo.year + first // 12, first % 12 + 1, count=size, precision=precision)
    if unit in {"day", "days"}:
        day = hi if n is None else lo + timedelta(days=n - 1)
        return one_day(day) if day <= hi else None
    weekday = {"week": 3, "weeks": 3, "weekend": 5}.get(unit)
    want = weekday_of(unit) if weekday is None else weekday
    if n is None:
        day = hi - timedelta(days=(hi.weekday() - want) % 7)
    else:
        day = lo + timedelta(days=(want - lo.weekday()) % 7 + 7 * (n - 1))
    if not lo <= day <= hi:
        return None
    return one_day(day) if weekday is None else _around("weekend" if unit == "weekend" else "week", day)


def _several(m: re.Match[str], lo: date, hi: date) -> Interval | None:
    """The first or last n units of a longer time."""
    n, unit = number(m["nths_n"]), m["nths_u"].lower().rstrip("s")
    if n is None:
        return None
    unit, n = ("month", 3 * n) if unit == "quarter" else (unit, n)
    if m["nths"].lower() != "last":
        last = shifted(lo, unit, n) - timedelta(days=1)
        return Interval(lo, last, "span") if last <= hi else None
    first = shifted(hi + timedelta(days=1), unit, -n)
    return Interval(first, hi, "span") if first >= lo else None


def _around(unit: str, day: date) -> Interval:
    """The week, weekend or month in which a day lies."""
    monday = day - timedelta(days=day.weekday())
    if unit == "month":
        return months(day.year, day.month, count=1, precision="month")
    if unit == "weekend":
        return Interval(monday + timedelta(days=5), monday + timedelta(days=6), "span")
    return Interval(monday, monday + timedelta(days=6), "week")


def _off(m: re.Match[str], lo: date, hi: date) -> Interval:
    """So many units after or before a day; with "more than" open on the far side, with "less than" from day to day."""
    n, unit = number(m["off_n"]), m["off_u"].lower().rstrip("s")
    back = m["off_way"].lower().split()[0] in {"before", "prior"}
    if n is None:
        return Interval(None, lo, "vague") if back else Interval(hi, None, "vague")
    day = shifted(lo if back else hi, unit, -n if back else n)
    quantity = (m["off_q"] or "").lower().split()
    if not quantity:
        return one_day(day)
    if quantity[0] == "more":
        return Interval(None, day, "vague") if back else Interval(day, None, "vague")
    return Interval(day, lo, "span") if back else Interval(hi, day, "span")


def number(words: str | None) -> int | None:
    """The count that words give; None for "few", "several", "many"."""
    if words is None:
        return None
    plain = " ".join(words.lower().split())
    return int(plain) if plain.isdigit() else SMALL.get(plain)


def unit_of(word: str) -> str:
    """The unit that a word names, in the singular."""
    return " ".join(word.lower().split()).rstrip("s")


_AMOUNT = re.compile(
    rf"(?P<n>\d+|{COUNT})\s*(?P<u>(?:business|working|week)\s?days?|hours?|days?"
    r"|nights?|weeks?|"
    r"weekends?|months?|quarters?|years?|decades?)", re.IGNORECASE
)  # fmt: skip
_FEW = 3
"""What "a few" counts to where a number is asked for."""
_SIZE = ("decade", "year", "quarter", "month", "week", "weekend", "business day", "working day", "weekday", "night",
         "day", "hour")  # fmt: skip
"""Units, the longest first."""


def amounts(words: str) -> list[tuple[int, str]]:
    """Each count and unit of a duration, the longest unit first, in which order they are added.

    >>> amounts("2 weeks, 1 month and a day")
    [(1, 'month'), (2, 'week'), (1, 'day')]
    """
    found = [(number(m["n"]) or _FEW, unit_of(m["u"])) for m in _AMOUNT.finditer(words)]
    return sorted(found, key=lambda pair: _SIZE.index(pair[1]))


def added(day: date, words: str, sign: int) -> date:
    """A duration after a day, or before it where `sign` is -1."""
    for n, unit in amounts(words):
        day = shifted(day, unit, sign * n)
    return day


def ago(m: re.Match[str], today: date) -> Interval:
    """ "Two years ago" is the whole year, "two years and three months ago" the whole month."""
    n, about = number(m["ag_n"]), " ".join((m["ag_q"] or "").lower().split())
    if n is None:
        return Interval(None, today, "vague")
    day, unit = shifted(today, unit_of(m["ag_u"]), -n), unit_of(m["ag_u"])
    if m["ag_more"]:
        words = f"{n} {m['ag_u']} {m['ag_more']}"
        day, unit = added(today, words, -1), amounts(words)[-1][1]
    if about in {"more than", "over", "at least"}:
        return Interval(None, day, "vague")
    return period("year" if unit == "decade" else unit, day) if unit in {"year", "month", "decade"} else one_day(day)


def span_of(count: str | None, unit: str, way: str, today: date) -> Interval:
    """So many units up to the day of publication, or from it on."""
    n, ahead = number(count), way in {"next", "coming", "upcoming", "following"}
    if count is None:
        n = None if unit.lower().endswith("s") else 1
    if n is None:
        return Interval(today, None, "vague") if ahead else Interval(None, today, "vague")
    other = shifted(today, unit_of(unit), n if ahead else -n)
    return Interval(today, other, "span") if ahead else Interval(other, today, "span")


def calendar_span(words: str, step: int, today: date) -> Interval:
    """The next or last so many units as calendars mean it: from tomorrow, up to now; quarters and decades whole."""
    told = amounts(words)
    n, unit = told[0]
    if unit in {"quarter", "decade", "weekend"} and len(told) == 1:
        first, last = (period(unit, today, k).lo if k < 0 else period(unit, today, k).hi for k in (-n, n))
        if step > 0:
            return Interval(period(unit, today, 1).lo, last, "span")
        return Interval(first, period(unit, today, -1).hi, "span")
    if step > 0:
        return Interval(today + timedelta(days=1), added(today, words, 1), "span")
    return Interval(added(today, words, -1), today, "span")


def weekdays_off(n: int, weekday: str, sign: int, today: date) -> Interval:
    """So many Mondays (Tuesdays, ...) from the day of publication."""
    want = weekday_of(weekday)
    near = (want - today.weekday()) % 7 or 7 if sign > 0 else (today.weekday() - want) % 7 or 7
    return one_day(today + timedelta(days=sign * (near + 7 * (n - 1))))


# -- what is said to a calendar ------------------------------------------------------------------------------------

STEP = {"last": -1, "past": -1, "previous": -1, "next": 1, "coming": 1, "upcoming": 1, "following": 1}
"""How many units away a word puts a time."""


def counted_of(m: re.Match[str], clock: Clock, today: date) -> Interval | None:
    """What a match of `time_words.CALENDAR` means that counts units from that in which the day of publication lies."""
    kind = m.lastgroup
    if kind == "c_period":
        return _unit_about(m, today)
    if kind == "c_weekday":
        return _weekday_about(m, clock, today)
    if kind == "c_week":
        year = int(m["cx_y"]) if (m["cx_y"] or "").isdigit() else year_of(m["cx_y"], today) or today.year
        return period("week", date.fromisocalendar(year, int(m["cx_n"]), 1))
    if kind == "c_to_date":
        return Interval(period(m["ct_u"].lower(), today).lo, today, "span")
    if kind == "c_end":
        return stage_of(period({"y": "year", "m": "month", "w": "week"}[m["ce_u"].lower()], today), "end", today)
    if kind == "c_quarter":
        words = m["cq_y"] or m["cq_y2"] or m["cq_y3"]
        size = 6 if (m["cq_u"] or m["cq_u2"] or m["cq_k"]).lower() in {"half", "h"} else 3
        first = (int(m["cq_n"] or m["cq_n2"] or m["cq_n3"]) - 1) * size + 1
        return months(year_of(words, today) or today.year, first, count=size, precision="span") if first < 13 else None
    if kind == "c_after":
        return period(m["ca_u"].lower(), today, 2)
    if kind == "c_around":
        return one_day((clock.anchor or today) + timedelta(days=1 if m["cz_way"].lower() == "after" else -1))
    if kind == "c_now":
        word = m["cb_w"].lower()
        step = 2 if "after" in word else -2 if "before" in word else 1 if word.startswith("tm") else 0
        return one_day(today + timedelta(days=step))
    return _nth_weekday(int(m["cn_n"][0]), m["cn_w"], today) if kind == "c_nth" else _offset(m, kind, today)


def _offset(m: re.Match[str], kind: str | None, today: date) -> Interval | None:
    if kind == "c_within":
        return Interval(today, added(today, m["cw_d"], 1), "span")
    if kind == "c_span":
        way = m["cs_way"] or m["cs_way2"] or "next"
        if m["cs_n2"] and number(m["cs_n2"]) != 1 and not m["cs_u2"].lower().endswith("s"):
            return None
        return calendar_span(m["cs_d"] or m["cs_d3"] or f"{m['cs_n2']} {m['cs_u2']}", STEP[way.lower()], today)
    if kind == "c_weekdays":
        return weekdays_off(int(m["ck_n"]), m["ck_w"], -1 if m["ck_way"].lower() == "ago" else 1, today)
    way = (m["cb_way"] or "later").lower()
    back = way in {"ago", "back"} or way.startswith("before")
    return one_day(added(today, m["cb_d"] or m["cb_d2"], -1 if back else 1))


def _unit_about(m: re.Match[str], today: date) -> Interval:
    rel = (m["cp_rel"] or "").lower().split()
    unit = (m["cp_u"] or m["cp_u2"] or m["cp_u3"]).lower()
    unit = "working week" if unit.startswith("work") else unit
    whole = period(unit, today, STEP.get(rel[-1], 0) if rel else 0)
    part = m["cp_part"] or m["cp_part2"]
    return stage_of(whole, part, today) if part else whole


def _weekday_about(m: re.Match[str], clock: Clock, today: date) -> Interval:
    named = [weekday_of(w) for w in (m["cv_d"], m["cv_d2"], m["cv_d3"], m["cv_d4"], m["cv_d5"], m["cv_d6"]) if w]
    rel = (m["cv_rel"] or m["cv_rel2"] or m["cv_rel3"] or m["cv_rel4"] or "").lower()
    if (m["cv_rel"] and rel.split()[-1] == "past") or (not rel and not clock.future):
        back = (today.weekday() - named[0]) % 7
        return one_day(today - timedelta(days=back or 7 * bool(rel)))
    if not rel or "upcoming" in rel or rel == "this coming":
        return one_day(today + timedelta(days=(named[0] - today.weekday()) % 7 or 7 * bool(rel)))
    monday = today - timedelta(days=today.weekday()) + timedelta(weeks=STEP.get(rel, 0))
    first, last = monday + timedelta(days=named[0]), monday + timedelta(days=named[-1])
    return one_day(first) if len(named) == 1 else Interval(first, max(first, last), "span")


def _nth_weekday(n: int, weekday: str, today: date) -> Interval | None:
    first = today.replace(day=1)
    found = first + timedelta(days=(weekday_of(weekday) - first.weekday()) % 7 + 7 * (n - 1))
    return one_day(found) if found.month == today.month else None


def year_of(words: str | None, today: date | None) -> int | None:
    """The year that words give: in figures, or from that of publication."""
    if words is None:
        return None
    if words.isdigit():
        return int(words)
    if today is None:
        return None
    first = words.split()[0].lower()
    return today.year + {"last": -1, "this": 0, "next": 1}[first]
