"""What one time expression means: a match of `time_words.ATOM` as an interval, reckoned from the day of publication.

Weeks run from Monday. A word that looks like a date and is none ("the march", "1973 prisoners") gives None.
"""

from __future__ import annotations

import re
from datetime import date, timedelta

from khabar.claims.counted import STEP, ago, counted_of, number, span_of, unit_of, weekday_of, year_of
from khabar.claims.feasts import ERAS, holiday
from khabar.claims.intervals import (
    Clock,
    Interval,
    by_weekday,
    day_of,
    long_weekend,
    months,
    nearest,
    one_day,
    part_of,
    period,
    same_day,
    season,
    shifted,
    stage_of,
)  # fmt: skip
from khabar.claims.time_words import COUNTED, DAYS, MONTHS, ORDINALS, SEASONS, YEAR_BEFORE

NEAR = 100
"""Characters before an expression in which the words that lead up to it are looked for."""

_MONTH_LEAD = frozenset({
    "in", "since", "until", "by", "from", "between", "and", "during", "of", "to", "before", "after", "through",
})  # fmt: skip
_WORD_BEFORE = re.compile(r"(\w+)\s+$")
_YEAR_LEAD = re.compile(r"([\w’']+)[\s(-]+$")
_WORD_AFTER = re.compile(r"[\s-]+([A-Za-z]+)")
_BRACKET = re.compile(r"\(\s*$")


def interval_of(m: re.Match[str], text: str, clock: Clock) -> Interval | None:
    """The interval of one atom of `text`, matched by `time_words.ATOM`; None where it is no date after all or cannot be
    reckoned. Raises ValueError or OverflowError for a day beyond the calendar."""
    kind, today, anchor, future = m.lastgroup, clock.today, clock.anchor, clock.future
    if kind == "iso":
        found = day_of(*map(int, m["iso_d"].split("-")))
        return one_day(found) if found else None
    if kind == "numeric":
        a, b, y = int(m["nu_a"]), int(m["nu_b"]), int(m["nu_y"])
        found = _ordered(y, a, b, clock.month_first)
        return one_day(found) if found else None
    if kind in {"named", "digits", "yearmonth", "short"}:
        return _figures(m, kind, text, clock)
    if kind == "quarter" and (m["qu_y"] or m["qu_y2"]):
        return _quarter(m, int(m["qu_y"] or m["qu_y2"]))
    if kind == "holiday":
        if not clock.calendar and m["ho"].lower().startswith(("father", "mother")) and m["ho"].islower():
            return None  # "in his father's day"
        year = year_of(m["ho_y"], today)
        feast = holiday(m["ho"], year, rel=m["ho_rel"], clock=clock)
        return long_weekend(feast.lo) if feast and feast.lo and (m["ho_we"] or m["ho_we2"]) else feast
    if kind == "nine":
        return one_day(date(2001, 9, 11))
    if kind in {"md", "dm", "mdrange", "dmrange"}:
        return _dayed(m, kind, today=today, future=future)
    if kind == "month":
        whole = _monthed(m, text, today=today, future=future)
        if clock.calendar and whole and whole.lo and not (m["mo_part"] and "half" in m["mo_part"]):
            whole = months(whole.lo.year, whole.lo.month, count=1, precision="month")
            return stage_of(whole, m["mo_part"], None) if m["mo_part"] else whole
        return whole
    if kind == "decade":
        return _decade(m)
    if kind == "century":
        return months((int(m["ce_n"]) - 1) * 100 + 1, 1, count=1200, precision="span")
    if kind == "partyear":
        part = "late" if clock.calendar and "end" in m["py_part"].lower() else m["py_part"]
        return part_of(months(int(m["py_y"]), 1, count=12, precision="year"), part)
    if kind == "year":
        return months(int(m["ye_y"]), 1, count=12, precision="year") if _is_year(m, text) else None
    if kind == "era":
        return ERAS[" ".join(m["er"].lower().split())]
    if kind == "other":
        return _other(m["ot"], anchor)
    return None if today is None else _reckoned(m, kind, today=today, anchor=anchor, future=future)


def _reckoned(m: re.Match[str], kind: str | None, *, today: date, anchor: date | None, future: bool) -> Interval | None:
    """The interval of an atom that means nothing without the day of publication."""
    if kind == "weekday":
        return _weekday(m, today, future)
    if kind in {"weekdate", "monthday"}:
        return _day_of_month(m, kind, today, future)
    if kind == "weekof":
        step = {"last": -1, "previous": -1, "next": 1}.get(m["wo_rel"].lower().split()[-1], 0)
        return one_day(today + timedelta(days=weekday_of(m["wo_d"]) - today.weekday(), weeks=step))
    if kind == "afternext":
        return period(m["an_u"].lower(), today, 2)
    if kind == "quarter":
        return _quarter(m, today.year) if m["qu_k"] else period("quarter", today, STEP.get(m["qu_rel"].lower(), 0))
    if kind == "ahead_of":
        n = number(m["in_n"])
        return one_day(shifted(today, unit_of(m["in_u"]), n)) if n and future else None
    if kind == "counted":
        if m["co_n2"] and number(m["co_n2"]) != 1 and not m["co_u"].lower().endswith("s"):
            return None  # "Game 3 next week"
        return span_of(m["co_n"] or m["co_n2"], m["co_u"], (m["co_dir"] or m["co_dir2"]).lower(), today)
    if kind == "now":
        return _now(m["nw"], today, anchor)
    if kind == "ago":
        return ago(m, today)
    if kind == "span":
        return span_of(m["sp_n2"] or m["sp_n"], m["sp_u"], m["sp_dir"].lower(), today)
    if kind == "within":
        n = number(m["wi_n2"]) or number(m["wi_n"])
        return Interval(today, shifted(today, unit_of(m["wi_u"]), n) if n else None, "span")
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
    month, year = _month(m[f"{key}_m"]), year_of(m[f"{key}_y"], today)
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
    plain = not short and word.lower() not in {"may", "march", "august"}  # no other word is spelled so
    if not marked and not plain and (not word[0].isupper() or short or word.lower() in {"may", "march"}):
        before = lead[1].lower() if lead else ""
        if before not in _MONTH_LEAD:
            return None
        if not word[0].isupper() and (
            short or (word.lower() in {"may", "march"} and before in {"to", "and", "of", "from", "by"})
        ):
            return None
    month, year = _month(word), year_of(m["mo_y"], today)
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
        return season(base, unit, "last" if rel == "this past" else rel)
    if unit == "weekend":
        back = step == 0 and not future and base.weekday() != 6
        whole = period("weekend", base, min(step, 0) - back)
    else:
        whole = period(unit, base, step)
    if m["pe_part"] and m["pe_part"].lower() not in {"earlier", "later"}:
        return part_of(whole, m["pe_part"])
    if base is today and rel in {"this", "the current"}:
        return Interval(today, whole.hi, whole.precision) if future else Interval(whole.lo, today, whole.precision)
    return whole


def _now(words: str, today: date, anchor: date | None) -> Interval:
    plain = words.lower()
    if plain.startswith("the day before"):
        return one_day(today - timedelta(days=2))
    if plain.startswith(("yesterday", "last night", "overnight")):
        return one_day(today - timedelta(days=1))
    if plain.startswith("the day after"):
        return one_day(today + timedelta(days=2))
    if plain.startswith("tomorrow"):
        return one_day(today + timedelta(days=1))
    return one_day(anchor if anchor and plain.endswith("day") and plain != "today" else today)


def _quarter(m: re.Match[str], year: int) -> Interval | None:
    """A quarter (Q1 to Q4) or a half (H1, H2) of a year."""
    size, n = (3, int(m["qu_n"])) if m["qu_k"].upper() == "Q" else (6, int(m["qu_n"]))
    return months(year, size * (n - 1) + 1, count=size, precision="span") if n * size <= 12 else None


def _day_of_month(m: re.Match[str], kind: str, today: date, future: bool) -> Interval | None:
    """ "Thursday the 21st", "the 21st": the last such day, or the next where the text looks ahead."""
    if kind == "monthday":
        number, weekday = int(m["md_n"]), None
    else:
        number = int(m["wt_n"]) if m["wt_n"] else ORDINALS.index(m["wt_o"].lower()) + 1
        weekday = next(n for n, d in enumerate(DAYS) if d.startswith(m["wt_w"].lower()[:3]))
    return same_day(number, weekday, today, future)


_DATED = re.compile(
    r"(?:\b(?:on|by|from|to|until|till|before|after|since|between|and|through|dated|starting)|day,?)\s+$", re.IGNORECASE
)


def _figures(m: re.Match[str], kind: str, text: str, clock: Clock) -> Interval | None:
    """A date in figures: "2019/9/1", "2019 June", "3/2015", "on 4/22"."""
    today, future, month_first = clock.today, clock.future, clock.month_first
    if kind == "named":
        if m["na_d"]:
            found = day_of(int(m["na_y"]), _month(m["na_m"]), int(m["na_d"]))
            return one_day(found) if found else None
        return months(int(m["na_y"]), _month(m["na_m"]), count=1, precision="month")
    if kind == "digits":
        found = day_of(int(m["di_y"]), int(m["di_m"]), int(m["di_d"]))
        return one_day(found) if found else None
    if kind == "yearmonth":
        year, month = int(m["ym_y"] or m["ym_y2"]), int(m["ym_m"] or m["ym_m1"] or m["ym_m2"])
        return months(year, month, count=1, precision="month")
    if not _DATED.search(text, max(0, m.start() - NEAR), m.start()):
        return None
    a, b, short = int(m["sh_a"]), int(m["sh_b"] or m["sh_b1"]), m["sh_y"] or m["sh_y1"]
    if short:
        year = int(short) + (2000 if int(short) < 50 else 1900)
        found = _ordered(year, a, b, month_first)
        return one_day(found) if found else None
    month, day = (a, b) if a <= 12 else (b, a)
    found = nearest(month, day, today=today, future=future) if month <= 12 else None
    return one_day(found) if found else None


def _ordered(year: int, a: int, b: int, month_first: bool) -> date | None:
    """The day that two figures give: the day first, unless the month is said to come first; else the other way."""
    return (day_of(year, a, b) or day_of(year, b, a)) if month_first else (day_of(year, b, a) or day_of(year, a, b))


def _other(words: str, anchor: date | None) -> Interval | None:
    if anchor is None:
        return None
    plain = words.lower()
    after, before = re.search(r"following|next|later|after", plain), re.search(r"previous|earlier|before", plain)
    return one_day(anchor + timedelta(days=1 if after else -1 if before else 0))


def _month(word: str) -> int:
    return next(n for n, m in enumerate(MONTHS, 1) if m.startswith(word.lower().rstrip(".")[:3]))


# -- what is said to a calendar ------------------------------------------------------------------------------------


def said_of(m: re.Match[str], text: str, clock: Clock) -> Interval | None:
    """As `interval_of`, of a match of `time_words.CALENDAR`."""
    kind = m.lastgroup
    if kind in {"c_date", "c_long", "c_month", "c_jumbled", "c_md", "c_dm", "c_my", "c_pair"}:
        return _written(m, kind, text, clock)
    if kind == "c_decade":
        return period("decade", date(int(m["cdk_h"] or "19" + m["cdk_d"]), 1, 1))
    if kind == "c_century":
        return months((int(m["ccy"]) - 1) * 100, 1, count=1200, precision="span")
    if kind in {"c_year", "c_bare"}:
        year = int(m["cy_y"] or m["cy_y2"] or m["cye"])
        return period("year", date(year + 2000 if year < 100 else year, 1, 1))
    if clock.today is None:
        return None
    if kind in {"c_named", "c_days", "c_dayed", "c_monthday"}:
        return _day_about(m, kind, clock, clock.today)
    return counted_of(m, clock, clock.today)


def _written(m: re.Match[str], kind: str, text: str, clock: Clock) -> Interval | None:
    """A date in figures or with the month's name, in whichever order."""
    year: int | None
    if kind == "c_month":
        return months(int(m["cm_y"]), int(m["cm_m"]), count=1, precision="month")
    if kind == "c_my":
        return months(_full(m["ci_y"] or m["ci_y2"]), _month(m["ci_m"] or m["ci_m2"]), count=1, precision="month")
    if kind == "c_date":
        found = _ordered(_full(m["cd_y"]), int(m["cd_a"]), int(m["cd_b"]), clock.month_first)
    elif kind == "c_long":
        found = day_of(int(m["cl_y"]), int(m["cl_m"]), int(m["cl_d"]))
    elif kind == "c_jumbled":
        year, month = int(m["cj_y"] or m["cj_y2"] or m["cj_y3"]), _month(m["cj_m"] or m["cj_m2"] or m["cj_m3"])
        found = day_of(year, month, int(m["cj_d"] or m["cj_d2"] or m["cj_d3"]))
    else:
        key = {"c_pair": "cf", "c_md": "cg", "c_dm": "ch"}[kind]
        if kind == "c_pair":
            a, b = int(m["cf_a"]), int(m["cf_b"])
            month, day = (a, b) if (a <= 12 and clock.month_first) or b > 12 else (b, a)
            signed = m["cf_w"] or m["cf_rel"] or m["cf_s"] == "/" or _DATED.search(text[: m.start()])
            if not signed or month > 12:
                return None
        else:
            month, day = _month(m[f"{key}_m"]), int(m[f"{key}_d"])
        year = _full(m[f"{key}_y"]) if kind != "c_pair" and m[f"{key}_y"] else None
        rel = (m[f"{key}_rel"] or "").lower()
        if year is None and clock.today and rel and not m[f"{key}_w"]:
            year = clock.today.year + STEP.get(rel, 0)
        elif year is None and clock.today and rel:
            year = clock.today.year
        if year is None:
            near = nearest(month, day, today=clock.today, future=clock.future, strict=True)
            return one_day(near) if near else None
        found = day_of(year, month, day)
    return one_day(found) if found else None


def _full(year: str) -> int:
    return int(year) + (2000 if int(year) < 50 else 1900) if len(year) == 2 else int(year)


def _day_about(m: re.Match[str], kind: str | None, clock: Clock, today: date) -> Interval | None:
    if kind == "c_named":
        named, rel = _month(m["cm_name"]), (m["cm_rel"] or "").lower()
        day = nearest(named, 1, today=today, future=clock.future, strict=True) or today
        return months(today.year + STEP.get(rel, 0) if rel else day.year, named, count=1, precision="month")
    if kind == "c_days":
        if m["cr_m"]:
            month, a, b = _month(m["cr_m"]), int(m["cr_a2"]), int(m["cr_b2"])
            near = nearest(month, a, today=today, future=clock.future, strict=True)
            first = day_of(_full(m["cr_y"]), month, a) if m["cr_y"] else near
        else:
            a, b = int(m["cr_a"]), int(m["cr_b"])
            whole = period("month", today, STEP.get(m["cr_rel"].lower(), 0))
            first = day_of(whole.lo.year, whole.lo.month, a) if whole.lo else None
        last = day_of(first.year, first.month, b) if first else None
        return Interval(first, last, "span") if first and last and first <= last else None
    if kind == "c_dayed":
        return same_day(int(m["cc_n"] or m["cc_n2"]), weekday_of(m["cc_w"]), today, clock.future)
    return same_day(int(m["cu_n"] or m["cu_n2"] or m["cu_n3"] or m["cu_n4"]), None, today, clock.future)
