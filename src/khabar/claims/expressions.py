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
from khabar.claims.intervals import Clock, Interval, one_day, period, turned
from khabar.claims.narrative import carried, goes_on, is_history, looks_ahead, since_before, year_ahead
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
from khabar.claims.timeml import named_of, whole_of
from khabar.claims.timeml_words import BEFORE, HOUR_JOIN, NAMED, NAMED_OPENINGS, THE, apart, trimmed
from khabar.model import When

_WORD = re.compile(r"(?<![\w-])\w+")
_CALENDAR_WORD = re.compile(r"(?<![^\W_])[^\W_]+")


def expressions(
    text: str,
    *,
    published: str | None,
    future: bool | None = None,
    calendar: bool = False,
    month_first: bool = False,
    timeml: bool = False,
) -> tuple[When, ...]:
    """Every time expression in a stretch of text, in order, with the closed interval of ISO dates that it means.

    Offsets are relative to `text`. `published` (ISO) is what relative words are reckoned from; without it they are
    left out. `future` tells that the text looks ahead, so that "on Tuesday" is the next one and not the latest; where
    it is None, the verbs of the text tell it, and a day or month without its year goes by the story told before it.

    `calendar` reads the words as a calendar assistant does: "this week" is the whole week and not what is gone of it,
    "two months ago" that very day, "next Sunday" the one of next week, "the next five days" begin tomorrow, "since May"
    has no end; and "the week", "4/22" or "tmrw" are dates too. `month_first` reads 4/5/2019 as Americans do.

    `timeml` reads them as TimeML codes them (TIMEX3): the words without their preposition, for the whole unit that they
    name ("since May" and "early in May" are May), with ranges in two; and also durations and times that come again,
    whose `precision` is `duration` and `set` and which have no dates.

    >>> [(w.text, w.earliest, w.latest) for w in expressions("They met last Wednesday.", published="2020-03-12")]
    [('last Wednesday', '2020-03-11', '2020-03-11')]
    >>> [(w.text, w.earliest, w.latest) for w in expressions("It will open in 2025.", published="2020-03-12")]
    [('in 2025', '2025-01-01', '2025-12-31')]
    >>> [(w.text, w.latest) for w in expressions("Busy this week.", published="2020-03-12", calendar=True)]
    [('this week', '2020-03-15')]
    >>> told = expressions("It lasted two days, until May 2, 1871; on May 9 ...", published=None, timeml=True)
    >>> [(w.text, w.earliest or w.precision) for w in told]
    [('two days', 'duration'), ('May 2, 1871', '1871-05-02'), ('May 9', '1871-05-09')]
    """
    today = date.fromisoformat(published[:10]) if published else None
    story = future is None and not calendar
    return _read(text, Clock(today, None, bool(future), (), calendar, month_first, timeml), story)


def expressions_by(
    text: str, published: str | None, future: bool, anchor: date | None, week: tuple[date | None, ...] = ()
) -> tuple[When, ...]:
    """As `expressions`; `anchor` is the day last told of, `week` the seven weekdays where the report dates them."""
    return _read(text, Clock(date.fromisoformat(published[:10]) if published else None, anchor, future, week))


@dataclass(frozen=True, slots=True)
class _Found:
    """An expression in the text, what it means, by which unit it comes round ("" where it is told in full), by which
    rule it is read, and the rest of it ("5" in "March 3-5") where it is two."""

    start: int
    end: int
    spot: Interval
    turn: str = ""
    rule: str = ""
    rest: _Found | None = None


@functools.lru_cache(maxsize=512)
def _read(text: str, clock: Clock, story: bool = False) -> tuple[When, ...]:
    if not clock.calendar and not clock.timeml and not HINT.search(text):
        return ()
    plain, lags = figured(text, everything=clock.calendar)
    if clock.timeml:
        plain = apart(plain)
    found: list[_Found] = []
    at, now = 0, replace(clock, history=story and is_history(plain, clock.today))
    while (word := _opening(plain, at, clock)) is not None:
        told = _spot(plain, word, now)
        if told and story and (told.turn or told.rule in _TENSED) and now.future != (ahead := looks_ahead(plain, word)):
            now = replace(now, future=ahead)
            told = _spot(plain, word, now)
        if told is None:
            at = word + 1
            while at < len(plain) and plain[at - 1].isalnum() and plain[at].isalnum():
                at += 1
            continue
        end = told.end
        at = told.rest.end if told.rest else end
        while plain[end - 1] in " \t\n,(-/":
            end -= 1
        if clock.calendar and told.spot.precision != "span":
            end -= 2 * plain[word:end].endswith(("'s", "’s"))
        found.append(replace(told, end=end))
        if told.spot.precision == "day" and told.spot.lo:
            now = replace(now, anchor=told.spot.lo)
        now = _remembered(plain, told, now) if story else now
        if told.rest:
            found.append(told.rest)
    pieces = _named(plain, found) if clock.timeml else _joined(plain, found, clock)
    return tuple(_when(text, original(start, lags), original(end, lags), spot) for start, end, spot in pieces)


def _opening(text: str, i: int, clock: Clock) -> int | None:
    """Where, from i on, the next word stands that may begin an expression."""
    known = NAMED_OPENINGS if clock.timeml else OPENINGS
    for word in (_CALENDAR_WORD if clock.calendar else _WORD).finditer(text, i):
        start = word[0].lower()[:3]
        if clock.calendar or start in known or start[0].isdigit():
            return word.start()
    return None


_TENSED = frozenset({"", "period", "weekend", "weekdate", "ahead_of", "fractions", "seasoned", "stage", "clock"})
"""Rules besides those of times that come round by which a time is another one where the text looks ahead."""
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
        if clock.timeml and (named := _named_spot(text, at, clock)):
            return named
        if m := OPERATOR.match(text, at):
            told = _spot(text, m.end(), clock)
            made = made_of(m, told.spot, clock) if told else None
            if told and made:
                return _Found(at, told.end, made)
        if clock.calendar and (m := CALENDAR.match(text, at)) and (spot := said_of(m, text, clock)):
            return _Found(at, m.end(), spot, _turn(m))
        m = ATOM.match(text, at)
        found = m and _atom_of(m, text, clock)
    except (ValueError, OverflowError):  # a date beyond the calendar
        return None
    if not m or not found:
        return None
    if m.lastgroup == "weekday" and clock.week and not m["wd_rel"] and not m["wd_post"] and found.lo:
        found = one_day(clock.week[found.lo.weekday()] or found.lo)
    spotted = _Found(at, m.end(), found, _turn(m), m.lastgroup or "")
    if spotted.turn and goes_on(text, at, clock, turn=spotted.turn) and clock.told:
        spotted = replace(spotted, spot=carried(found, clock.told, spotted.turn))
    if spotted.turn == "year" and clock.today and found.lo and found.lo > clock.today and since_before(text, at):
        spotted = replace(spotted, spot=turned(found, "year", before=clock.today))
    return _halved(m, spotted) if clock.timeml and m.lastgroup in _HALVES else spotted


def _atom_of(m: re.Match[str], text: str, clock: Clock) -> Interval | None:
    if clock.today is None and _turn(m):  # without a publication a story has the year told before, or else after
        year = None if clock.told or not clock.timeml else year_ahead(text, m.end())
        clock = replace(clock, today=clock.told.lo if clock.told else date(year, 12, 31) if year else None)
    found = interval_of(m, text, clock)
    return whole_of(m, found, clock) if found and clock.timeml else found


def _named_spot(text: str, at: int, clock: Clock) -> _Found | None:
    """The expression at a place as TimeML alone has it, unless a longer one is a date."""
    m = NAMED.match(text, at)
    if m is None:
        return None
    longer = ATOM.match(text, at)
    if longer and longer.end() > m.end() and interval_of(longer, text, clock):
        return None
    spot = named_of(m, text, clock)
    found = _Found(at, m.end(), spot, rule=m.lastgroup or "") if spot else None
    return _halved(m, found) if found and found.rule == "years" else found


_HALVES = {"mdrange": "mr", "dmrange": "dr", "years": "ys"}
"""Rules of ranges that are one expression elsewhere and two in TimeML, with their groups."""


def _halved(m: re.Match[str], found: _Found) -> _Found:
    """ "March 3-5", "3 to 5 March" and "1914-18", which TimeML codes as two times."""
    key = _HALVES[found.rule]
    if found.spot.lo is None or found.spot.hi is None:
        return found
    unit = "year" if found.rule == "years" else "day"
    last = _Found(m.start(f"{key}_b"), found.end, period(unit, found.spot.hi))
    return replace(found, end=m.end(f"{key}_a"), spot=period(unit, found.spot.lo), rest=last)


def _remembered(text: str, told: _Found, now: Clock) -> Clock:
    """The clock after a time is told: what goes by the day of publication ends the story that went by another."""
    spot = told.spot
    if spot.lo is None or spot.hi is None or spot.precision == "vague" or told.rule in _BESIDE:
        return now
    aside = spot.precision == "year" and _ASIDE.search(text, max(0, told.start - NEAR), told.start)
    if aside or (spot.hi - spot.lo).days > _LONGEST:
        return now
    return replace(now, told=spot, told_at=told.end)


_ASIDE = re.compile(r"\b(?:since|until|till|before|of)\s+$", re.IGNORECASE)
"""Words before a year in which no story stands ("king since 1887", "the revolution of 1959")."""
_BESIDE = frozenset({"stage", "fiscal", "holiday", "era"})
"""Rules of times that a story does not move to."""
_LONGEST = 3660
"""Days of the longest time by which others are told."""


_YEARED = re.compile(r"\d{4}\W*\Z")


def _shares_year(text: str, first: _Found, last: _Found) -> bool:
    """Whether a year is told for two times after the second ("from June to August 1941")."""
    return bool(JOIN.fullmatch(text[first.end : last.start]) and _YEARED.search(text, last.start, last.end))


def _named(text: str, found: list[_Found]) -> list[tuple[int, int, Interval]]:
    """The expressions by their own words, hours made one with the day that they stand by."""
    pieces: list[tuple[int, int, Interval]] = []
    n, floor = 0, 0
    while n < len(found):
        start, end, spot, rule = trimmed(text, found[n].start, found[n].end), found[n].end, found[n].spot, found[n].rule
        nxt = found[n + 1] if n + 1 < len(found) else None
        if nxt and rule == "clock" and nxt.spot.precision == "day" and HOUR_JOIN.fullmatch(text[end : nxt.start]):
            end, spot = nxt.end, nxt.spot
            n += 1
        elif nxt and nxt.spot.hi and found[n].turn == "year" and _shares_year(text, found[n], nxt):
            spot = turned(spot, "year", before=nxt.spot.hi)
        if spot.precision not in {"duration", "set"}:
            while led := (THE if rule == "decade" else BEFORE).search(text, max(floor, start - NEAR), start):
                start, rule = led.start(), ""
        while text[end - 1] in " )\n" or (text[end - 2 : end] in {"'s", "’s"} and rule != "decade"):
            end -= 1 if text[end - 1] in " )\n" else 2
        pieces.append((start, end, spot))
        floor = end
        n += 1
    return pieces


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
