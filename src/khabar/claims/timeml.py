"""What times mean as TimeML codes them (TIMEX3): the whole of the calendar unit that the words name; and the kinds that
are no date, durations and times that come again.

`timeml_words.NAMED` has what only TimeML codes: hours of the day, quarters by their names, "three days later", "the
following spring", "eleven weeks", "every summer". All else is read as elsewhere, and made whole by `whole_of`.
"""

from __future__ import annotations

import re
from datetime import date, timedelta

from khabar.claims.counted import number, unit_of, weekday_of, year_of
from khabar.claims.intervals import Clock, Interval, day_of, months, one_day, period, same_day, season, shifted
from khabar.claims.narrative import carried, same_sentence
from khabar.claims.time_words import DAY, MONTHS, SEASONS
from khabar.claims.timeml_words import YEAR_LEAD

DURATION = Interval(None, None, "duration")
REPEATED = Interval(None, None, "set")


def named_of(m: re.Match[str], text: str, clock: Clock) -> Interval | None:
    """What a match of `NAMED` means; None where it cannot be reckoned. Raises ValueError or OverflowError for a day
    beyond the calendar."""
    kind = m.lastgroup or ""
    if kind in _IN_FULL:
        return _in_full(m, text, clock)
    base = clock.told.lo if clock.told and clock.told.lo else clock.today
    if base is None:
        return None
    if kind in _BY_TOLD:
        return _by_told(m, text, clock, base)
    if kind in {"fractions", "yeared", "seasoned"} and (spot := _of_year(m, clock, base)):
        return spot
    return _by_publication(m, clock, clock.today) if clock.today else None


_IN_FULL = frozenset({
    "lasting", "sets", "fiscal", "stamped", "bareyear", "years", "older", "oldyear", "olddecade",
})  # fmt: skip
_BY_TOLD = frozenset({"clock", "partday", "related", "ofyear", "shifted", "dayed"})


def _in_full(m: re.Match[str], text: str, clock: Clock) -> Interval | None:
    """What needs no day of publication."""
    kind = m.lastgroup
    if kind in {"lasting", "sets"}:
        return DURATION if kind == "lasting" else REPEATED
    if kind in {"fiscal", "bareyear"}:
        year = int(m["fi_y"] or m["fi_y2"] if kind == "fiscal" else m["by"] or m["by2"])
        return months(year, 1, count=12, precision="year")
    if kind == "stamped":
        return _stamped(m, clock)
    return _years(m) if kind == "years" else _old(m, text)


def _by_told(m: re.Match[str], text: str, clock: Clock, base: date) -> Interval | None:
    """What goes by the time told last (which begins with `base`), or by the publication where none was told."""
    kind, today, told = m.lastgroup, clock.today, clock.told
    if kind == "clock":
        near = told and told.precision == "day" and (clock.history or same_sentence(text, clock.told_at, m.start()))
        return one_day(base if near else today or base)
    if kind == "ofyear":
        return _of_that_year(m, base.year)
    if kind == "shifted":
        return _shifted(m, clock)
    if kind == "dayed":
        found = same_day(int(m["dy"]), None, today or base, clock.future)
        return carried(found, told, "month") if found and told and clock.history else found
    return _related(m, clock, base)


def _by_publication(m: re.Match[str], clock: Clock, today: date) -> Interval | None:
    kind = m.lastgroup
    if kind == "present":
        now = m[0].lower() in {"now", "right now"}
        return Interval(today if now else None, today, "vague")
    if kind != "anniversary":
        return _reported(m, clock, today)
    word = m["an_d"].lower()
    back = {"today": 0, "yesterday": 1}.get(word)
    day = today - timedelta(days=(today.weekday() - weekday_of(word)) % 7 if back is None else back)
    if m["an_u"].lower() == "week":
        return one_day(day - timedelta(weeks=1))
    return one_day(day - timedelta(weeks=52) if back is None else shifted(day, "year", -1))


def _years(m: re.Match[str]) -> Interval | None:
    """From one year to another, of which the second may be told by its last two figures."""
    first = int(m["ys_a"])
    last = int(m["ys_a"][: 4 - len(m["ys_b"])] + m["ys_b"])
    return months(first, 1, count=12 * (last - first + 1), precision="span") if first < last else None


def _stamped(m: re.Match[str], clock: Clock) -> Interval | None:
    """The stamps of agencies: "02-13-98", "19980213"."""
    if m["sp_y4"]:
        found = day_of(int(m["sp_y4"]), int(m["sp_m"]), int(m["sp_d"]))
        return one_day(found) if found else None
    a, b, short = int(m["sp_a"]), int(m["sp_b"]), int(m["sp_y"])
    year = short + (2000 if short < 50 else 1900)
    month, day = (a, b) if (clock.month_first and a <= 12) or b > 12 else (b, a)
    found = day_of(year, month, day)
    return one_day(found) if found else None


def _of_that_year(m: re.Match[str], year: int) -> Interval | None:
    """ "The summer of that year", "February of the following year": by the time told last."""
    year += {"that": 0, "same": 0, "previous": -1, "preceding": -1}.get(m["oy_w"].lower().split()[-1], 1)
    if m["oy_s"]:
        return months(year, SEASONS[m["oy_s"].lower()], count=3, precision="span")
    month, day = _month(m["oy_m"] or m["oy_m2"]), m["oy_d"] or m["oy_d2"]
    if not day:
        return months(year, month, count=1, precision="month")
    found = day_of(year, month, int(day))
    return one_day(found) if found else None


def _old(m: re.Match[str], text: str) -> Interval | None:
    """A year before 1500, with or without its month and day; alone only where a word leads up to it."""
    if m["od"]:
        return months(int(m["od"]), 1, count=120, precision="span")
    if m["oy"]:
        led = YEAR_LEAD.search(text, max(0, m.start() - 12), m.start())
        return months(int(m["oy"]), 1, count=12, precision="year") if led and int(m["oy"]) >= _FIRST_YEAR else None
    year, month = int(m["ol_y"]), _month(m["ol_m"] or m["ol_m2"] or m["ol_m3"])
    if m["ol_m3"]:
        return months(year, month, count=1, precision="month")
    found = day_of(year, month, int(m["ol_d"] or m["ol_d2"]))
    return one_day(found) if found else None


_FIRST_YEAR = 1000
"""Three figures alone are more often a number than a year."""


def _related(m: re.Match[str], clock: Clock, base: date) -> Interval | None:
    """ "The following spring", "that month", "the same evening": by the time told last."""
    if m["partday"]:
        rel = m["pd_rel"] or m["pd_way"]
        if not (clock.told or clock.anchor):
            return one_day(base)
        unit = "day"
    else:
        rel, unit = m["re_rel"] or m["re_that"], m["re_w"].lower()
        if rel is None:
            return REPEATED
        if rel.lower() == "this" and clock.today:
            base = clock.today
        elif clock.told is None and m["re_rel"] and not clock.anchor:
            return None
    rel = rel.lower().split()[-1]
    step = {"next": 1, "following": 1, "after": 1, "previous": -1, "preceding": -1, "before": -1}.get(rel, 0)
    if unit == "day":
        return one_day((clock.anchor or base) + timedelta(days=step))
    if unit in SEASONS:
        return season(base, unit, {1: "next", -1: "last"}.get(step, ""))
    if unit in _PERIODS:
        return period(unit, base, step)
    if re.fullmatch(DAY, unit, re.IGNORECASE):
        day = clock.anchor or base
        ahead = (weekday_of(unit) - day.weekday()) % 7
        return one_day(day + timedelta(days=(ahead or 7) if step > 0 else ahead - 7 if step < 0 else ahead))
    month = _month(unit)
    year = base.year + (step > 0 and month <= base.month) - (step < 0 and month >= base.month)
    return months(year, month, count=1, precision="month")


_PERIODS = frozenset({"week", "weekend", "month", "quarter", "year", "decade", "century"})


def _shifted(m: re.Match[str], clock: Clock) -> Interval | None:
    """ "Three days later", "a year earlier": from the time told last, by whole units where they are longer than it."""
    way = (m["sh_way"] or m["sh_way2"]).lower().split()[0]
    words, unit = m["sh_n"] or "a", unit_of(m["sh_u"] or m["sh_u2"])
    n = number(words)
    told = clock.told
    if way == "from" and clock.today:
        told = one_day(clock.today)
    if told is None or told.lo is None or told.hi is None or n is None or unit not in _SHIFTS:
        return DURATION if m["sh_n"] else None
    step = -n if way in {"earlier", "before", "previously"} else n
    if unit in {"day", "night", "week", "hour"}:
        at = told.lo if told.precision == "day" else (clock.anchor or told.lo)
        return one_day(shifted(at, unit, step))
    if (told.hi - told.lo).days < 28 or unit == "decade":
        return period(unit, shifted(told.lo, unit, step))
    first = shifted(told.lo, unit, step)
    size = (told.hi.year * 12 + told.hi.month) - (told.lo.year * 12 + told.lo.month) + 1
    return months(first.year, first.month, count=size, precision=told.precision)


_SHIFTS = frozenset({"hour", "day", "night", "week", "month", "year", "decade"})


def _of_year(m: re.Match[str], clock: Clock, base: date) -> Interval | None:
    """A quarter, half, season or month of a year; without one the latest, or the next where the text looks ahead."""
    kind = m.lastgroup
    words = {"fractions": "fr_y", "yeared": "yd_y"}.get(kind or "", "se_y")
    named = m[words]
    today = clock.today
    if named and named[-4:].isdigit():
        year: int | None = int(named[-4:])
    elif named and named.lower().startswith("that"):
        year = base.year
    else:
        year = year_of(named, today)
    word = m["yd_s"] or m["se_s"] or m["se_s2"]
    rel = re.match(r"(?:last|next|this)(?=\s)", m[0].lower()) if kind == "seasoned" and not named else None
    if word:
        first, count = SEASONS[word.lower()], 3
        if rel and today:
            return season(today, word.lower(), rel[0])
    elif m["yd_m"]:
        first, count = _month(m["yd_m"]), 1
    else:
        nth = _NTHS[(m["fr_q"] or m["yd_q"])[:2].lower()]
        count = 3 if (m["fr_k"] or m["yd_k"]).lower() == "quarter" else 6
        first = (nth - 1) * count + 1
    if first > 12:
        return None
    precision = "month" if count == 1 else "span"
    if year is not None:
        return months(year, first, count=count, precision=precision)
    if clock.history and clock.told:
        return months(base.year, first, count=count, precision=precision)
    if today is None:
        return None
    near = [months(y, first, count=count, precision=precision) for y in range(today.year - 1, today.year + 2)]
    if clock.future:
        return next(s for s in near if s.hi and s.hi >= today)
    return next(s for s in reversed(near) if s.lo and s.lo <= today)


_NTHS = {"fi": 1, "1s": 1, "se": 2, "2n": 2, "th": 3, "3r": 3, "fo": 4, "4t": 4}


def _reported(m: re.Match[str], clock: Clock, today: date) -> Interval | None:
    """The times of business reports: "the quarter ended Sept. 30", "the year-ago period", "the end of the year"."""
    kind, told = m.lastgroup, clock.told
    if kind == "stage":
        if m["st_w"]:
            back = not clock.future and today.weekday() < 5
            return period("weekend", today, -1 if back else 0)
        unit = "year" if m["st_y"] else (m["st_u"] or m["st_f"]).lower()
        return period(unit, told.lo if clock.history and told and told.lo else today)
    if kind == "agoperiod":
        if m["ap_y"] and m["ap_y"].isdigit():
            return months(int(m["ap_y"]), 1, count=12, precision="year")
        if told and told.lo and told.hi and 80 <= (told.hi - told.lo).days <= 190 and told.lo.day == 1:
            first = shifted(told.lo, "year", -1)
            return months(first.year, first.month, count=3 if (told.hi - told.lo).days < 100 else 6, precision="span")
        return period("year", today, -1)
    month, day = _month(m["en_m"]), int(m["en_d"])
    year = int(m["en_y"]) if m["en_y"] else today.year - ((month, day) > (today.month, today.day))
    last = day_of(year, month, day)
    unit = m["en_u"].lower()
    if last is None:
        return None
    if unit[0].isdigit() or " " in unit:
        return DURATION
    if unit in {"quarter", "period"}:
        return period("quarter", last - timedelta(days=15))
    return period(unit, last)


def whole_of(m: re.Match[str], spot: Interval, clock: Clock) -> Interval:
    """The whole of the unit that a match of `time_words.ATOM` names ("early 1998" is 1998, "this week" all of it)."""
    kind, lo = m.lastgroup, spot.lo
    if kind in {"counted", "span", "within"}:
        return DURATION
    if lo is None or spot.hi is None:
        return spot
    if kind == "ahead_of":
        unit, n = unit_of(m["in_u"]), number(m["in_n"])
        if not clock.future or n is None or clock.today is None or unit == "hour":
            return DURATION
        return period(unit if unit in {"week", "month", "year", "decade"} else "day", shifted(clock.today, unit, n))
    if kind == "ago" and unit_of(m["ag_u"]) == "week":
        return period("week", lo)
    if kind == "century":
        return months((int(m["ce_n"]) - 1) * 100, 1, count=1200, precision="span")
    if kind == "decade":
        return period("decade", date(int(m["de_d"]), 1, 1))
    if kind == "weekend":
        return period("week" if m["we_e"] else "weekend", lo)
    if kind == "partyear" and not re.search("quarter|half", m["py_part"], re.IGNORECASE):
        return months(lo.year, 1, count=12, precision="year")
    if kind == "month" and not re.search("quarter|half", m["mo_part"] or "", re.IGNORECASE):
        return months(lo.year, lo.month, count=1, precision="month")
    if kind == "period" and m["pe_u"].lower() in _PERIODS:
        return period(m["pe_u"].lower(), lo)
    return spot


def _month(word: str) -> int:
    return next(n for n, m in enumerate(MONTHS, 1) if m.startswith(word.lower().rstrip(".")[:3]))
