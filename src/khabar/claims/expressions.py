"""Time expressions: the words of a text that say when, as closed intervals of ISO dates.

The intervals follow the coding guide's rules for `when`: a day has both ends alike, "recently" is open towards the
past and ends with the report, what lies ahead begins with it. Weeks run from Monday. Everything is reckoned from the
day of publication, which is the only clock that a report has.

A calendar assistant means other days by the same words: `calendar` asks for its convention.
"""

from __future__ import annotations

import functools
import re
from dataclasses import dataclass, replace
from datetime import date, timedelta

from khabar.claims.counted import OPERATOR, made_of
from khabar.claims.intervals import Clock, Interval, one_day, turned
from khabar.claims.reckoning import NEAR, interval_of, said_of
from khabar.claims.time_words import (
    ATOM,
    CALENDAR,
    CALENDAR_LEAD,
    HINT,
    JOIN,
    LATER,
    LEAD,
    OPENINGS,
    SINCE,
    figured,
    original,
)  # fmt: skip
from khabar.model import When

_WORD = re.compile(r"(?<![\w-])\w+")
_CALENDAR_WORD = re.compile(r"(?<![^\W_])[^\W_]+")


def expressions(
    text: str, *, published: str | None, future: bool = False, calendar: bool = False, month_first: bool = False
) -> tuple[When, ...]:
    """Every time expression in a stretch of text, in order, with the closed interval of ISO dates that it means.

    Offsets are relative to `text`. `published` (ISO) is what relative words are reckoned from; without it they are
    left out. `future` tells that the text looks ahead, so that "on Tuesday" is the next one and not the latest.

    `calendar` reads the words as a calendar assistant does: "this week" is the whole week and not what is gone of it,
    "two months ago" that very day, "next Sunday" the one of next week, "the next five days" begin tomorrow, "since May"
    has no end; and "the week", "4/22" or "tmrw" are dates too. `month_first` reads 4/5/2019 as Americans do.

    >>> [(w.text, w.earliest, w.latest) for w in expressions("They met last Wednesday.", published="2020-03-12")]
    [('last Wednesday', '2020-03-11', '2020-03-11')]
    >>> [(w.text, w.earliest, w.latest) for w in expressions("It will open in 2025.", published="2020-03-12")]
    [('in 2025', '2025-01-01', '2025-12-31')]
    >>> [(w.text, w.latest) for w in expressions("Busy this week.", published="2020-03-12", calendar=True)]
    [('this week', '2020-03-15')]
    """
    today = date.fromisoformat(published[:10]) if published else None
    return _read(text, Clock(today, None, future, (), calendar, month_first))


def expressions_by(
    text: str, published: str | None, future: bool, anchor: date | None, week: tuple[date | None, ...] = ()
) -> tuple[When, ...]:
    """As `expressions`; `anchor` is the day last told of, `week` the seven weekdays where the report dates them."""
    return _read(text, Clock(date.fromisoformat(published[:10]) if published else None, anchor, future, week))


@dataclass(frozen=True, slots=True)
class _Found:
    """An expression in the text, what it means, and by which unit it comes round ("" where it is told in full)."""

    start: int
    end: int
    spot: Interval
    turn: str = ""


@functools.lru_cache(maxsize=512)
def _read(text: str, clock: Clock) -> tuple[When, ...]:
    if not clock.calendar and not HINT.search(text):
        return ()
    plain, lags = figured(text, everything=clock.calendar)
    found: list[_Found] = []
    at, now = 0, clock
    while (word := _opening(plain, at, clock.calendar)) is not None:
        told = _spot(plain, word, now)
        if told is None:
            at = word + 1
            while at < len(plain) and plain[at - 1].isalnum() and plain[at].isalnum():
                at += 1
            continue
        at = end = told.end
        while plain[end - 1] in " \t\n,(-/":
            end -= 1
        if clock.calendar and told.spot.precision != "span":
            end -= 2 * plain[word:end].endswith(("'s", "’s"))
        found.append(replace(told, end=end))
        if told.spot.precision == "day" and told.spot.lo:
            now = replace(now, anchor=told.spot.lo)
    pieces = _joined(plain, found, clock)
    return tuple(_when(text, original(start, lags), original(end, lags), spot) for start, end, spot in pieces)


def _opening(text: str, i: int, calendar: bool) -> int | None:
    """Where, from i on, the next word stands that may begin an expression."""
    for word in (_CALENDAR_WORD if calendar else _WORD).finditer(text, i):
        start = word[0].lower()[:3]
        if calendar or start in OPENINGS or start[0].isdigit():
            return word.start()
    return None


_TURNS = {"weekday": "week", "c_weekday": "week", "monthday": "month", "c_monthday": "month"}
_YEARLY = {"md": "md_y", "dm": "dm_y", "mdrange": "mr_y", "dmrange": "dr_y", "month": "mo_y", "holiday": "ho_y",
           "c_md": "cg_y", "c_named": "cm_rel", "c_dm": "ch_y", "c_pair": None}  # fmt: skip


def _turn(m: re.Match[str]) -> str:
    kind = m.lastgroup or ""
    if kind in _YEARLY:
        named = _YEARLY[kind]
        return "" if named and m[named] else "year"
    return _TURNS.get(kind, "")


def _spot(text: str, at: int, clock: Clock) -> _Found | None:
    """The expression that begins at a place."""
    try:
        if m := OPERATOR.match(text, at):
            told = _spot(text, m.end(), clock)
            made = made_of(m, told.spot, clock) if told else None
            if told and made:
                return _Found(at, told.end, made)
        if clock.calendar and (m := CALENDAR.match(text, at)) and (spot := said_of(m, text, clock)):
            return _Found(at, m.end(), spot, _turn(m))
        m = ATOM.match(text, at)
        found = m and interval_of(m, text, clock)
    except (ValueError, OverflowError):  # a date beyond the calendar
        return None
    if not m or not found:
        return None
    if m.lastgroup == "weekday" and clock.week and not m["wd_rel"] and not m["wd_post"] and found.lo:
        found = one_day(clock.week[found.lo.weekday()] or found.lo)
    return _Found(at, m.end(), found, _turn(m))


def _joined(text: str, found: list[_Found], clock: Clock) -> list[tuple[int, int, Interval]]:
    """The expressions with their prepositions, and ranges ("from ... to", "between ... and") made one."""
    pieces: list[tuple[int, int, Interval]] = []
    n = 0
    while n < len(found):
        start, end, spot = found[n].start, found[n].end, found[n].spot
        near = max(0, start - NEAR)
        lead = (clock.calendar and CALENDAR_LEAD.search(text, near, start)) or LEAD.search(text, near, start)
        word = " ".join(lead["word"].lower().split()) if lead else ""
        nxt = found[n + 1] if n + 1 < len(found) else None
        if nxt and JOIN.fullmatch(text[end : nxt.start]):
            both = _range(text, found[n], nxt, word, clock)
            if both:
                spot, end = both, nxt.end
                n += 1
                word = "between" if word in {"from", "between"} else word
        if lead and word:
            start = lead.start()
            if clock.calendar and spot.lo and spot.hi and (stage := _STAGE.search(text, found[n].start, end)):
                if word == "after" and stage[1]:  # "after the beginning of May": from its first day
                    spot = one_day(spot.lo)
                elif word == "before" and stage[3] and spot.hi:
                    spot = one_day(spot.hi + timedelta(days=1))
            spot = _bounded(spot, word, clock) if spot.precision != "vague" else spot
        since = SINCE.search(text, near, start)
        if since and word not in {"since", "until", "till", "by", "before"} and spot.lo and not clock.calendar:
            # "since the end of the curfew on 3 May": the whole phrase dates what it is said of.
            start, spot = since.start(), _bounded(spot, "since", clock)
        if (later := LATER.match(text, end)) and spot.lo:
            end, spot = later.end(), Interval(spot.lo, None, "span")
        pieces.append((start, end, spot))
        n += 1
    return pieces


_STAGE = re.compile(r"\b(?:(start|beginning)|(mid(?:dle)?)|(end))\b", re.IGNORECASE)


def _range(text: str, first: _Found, last: _Found, word: str, clock: Clock) -> Interval | None:
    """From the first time to the last; one told without its year (its month) takes that of the other."""
    join = text[first.end : last.start]
    apart = re.search(r"\band\b|\bor\b", join) and word != "between"
    a, b = first.spot, last.spot
    if clock.calendar and apart:
        return None
    if not apart and a.lo is not None and b.hi is not None and a.precision != "vague" and b.precision != "vague":
        first_day, last_day = a.lo, b.hi
        if first.turn == "year" and not last.turn:
            a = turned(a, "year", before=last_day)
        elif last.turn and (first.turn or last_day < first_day):
            b = turned(b, last.turn, after=first_day)
    if a.lo is None or b.hi is None or b.hi < a.lo:
        return None
    if apart and not (b.precision == a.precision and a.precision != "vague"):
        return None
    if clock.calendar:
        return Interval(_edge(text, first, a, True) or a.lo, _edge(text, last, b, False) or b.hi, "span")
    return Interval(a.lo, b.hi, "span")


def _edge(text: str, found: _Found, spot: Interval, first: bool) -> date | None:
    """The day that "the end of May" or "the middle of 2007" stands for as the first or last of a range."""
    m = _STAGE.search(text, found.start, found.end)
    if m is None or spot.lo is None or spot.hi is None:
        return None
    if m[1]:
        return spot.lo
    if m[3]:
        return spot.hi + timedelta(days=1) if first else spot.hi
    year = (spot.hi - spot.lo).days > 40
    return date(spot.lo.year, 7, 2) if year else spot.lo.replace(day=16 if first else 15)


def _bounded(spot: Interval, word: str, clock: Clock) -> Interval:
    """The interval that a preposition makes of the date after it."""
    today, future = clock.today, clock.future
    if clock.calendar:
        return _open_ended(spot, word)
    if word in {"since", "ever since", "dating back to"} and spot.lo:
        return Interval(spot.lo, max(today, spot.lo) if today else None, "span")
    if word == "as of" and spot.lo and today and spot.lo >= today:
        return Interval(spot.lo, None, "span")
    if word in {"until", "till", "up to", "through"} and spot.hi:
        return Interval(today if today and today <= spot.hi and future else None, spot.hi, "span")
    if word == "by" and spot.hi:
        return Interval(today if today and today <= spot.hi else None, spot.hi, "span")
    if word in {"before", "prior to", "ahead of"} and spot.lo:
        return Interval(None, spot.lo - timedelta(days=1), "span")
    if word == "after" and spot.hi and spot.precision != "day":
        later = spot.hi + timedelta(days=1)
        return Interval(later, today if today and today >= later else None, "span")
    if word.startswith(("starting", "beginning")) and spot.lo and today and spot.lo > today:
        return Interval(spot.lo, None, "span")
    return spot


_FROM = re.compile(r"(?:since|starting|beginning|as early as|on or after|after or|later than or|> ?=)")
_UNTIL = re.compile(
    r"(?:until|till|by|up to|no later|not later|as late as|ending|on or before|on or earlier|before or|"
    r"(?:earlier|sooner) than or|< ?=)"
)


def _open_ended(spot: Interval, word: str) -> Interval:
    """As `_bounded`, by the calendar's convention: open at the other end."""
    if _FROM.match(word) and spot.lo:
        return Interval(spot.lo, None, "span")
    if _UNTIL.match(word) and spot.hi:
        return Interval(None, spot.hi, "span")
    if word in {"before", "prior to", "ahead of", "<"} or word.startswith(("earlier", "sooner")):
        return Interval(None, spot.lo - timedelta(days=1), "span") if spot.lo else spot
    if (word in {"after", ">"} or "later than" in word or "greater than" in word) and spot.hi:
        return Interval(spot.hi + timedelta(days=spot.precision != "day"), None, "span")
    return spot


def _when(text: str, start: int, end: int, spot: Interval) -> When:
    return When(
        start=start, end=end, text=text[start:end], earliest=spot.lo.isoformat() if spot.lo else None,
        latest=spot.hi.isoformat() if spot.hi else None, precision=spot.precision,
    )  # fmt: skip
