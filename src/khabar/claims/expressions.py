"""Time expressions: the words of a text that say when, as closed intervals of ISO dates.

The intervals follow the coding guide's rules for `when`: a day has both ends alike, "recently" is open towards the
past and ends with the report, what lies ahead begins with it. Weeks run from Monday. Everything is reckoned from the
day of publication, which is the only clock that a report has.
"""

from __future__ import annotations

import functools
import re
from datetime import date, timedelta

from khabar.claims.intervals import Interval, one_day
from khabar.claims.reckoning import NEAR, interval_of
from khabar.claims.time_words import ATOM, HINT, JOIN, LEAD, OPENINGS, SINCE
from khabar.model import When

_WORD = re.compile(r"(?<![\w-])\w+")


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
    found: list[tuple[int, int, Interval]] = []
    i = 0
    while m := _atom(text, i):
        try:
            spot = interval_of(m, text, today=today, anchor=anchor, future=future)
        except (ValueError, OverflowError):  # a date beyond the calendar
            spot = None
        if spot and m.lastgroup == "weekday" and week and not m["wd_rel"] and not m["wd_post"] and spot.lo:
            spot = one_day(week[spot.lo.weekday()] or spot.lo)
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
    text: str, found: list[tuple[int, int, Interval]], today: date | None, future: bool
) -> list[tuple[int, int, Interval]]:
    """The expressions with their prepositions, and ranges ("from ... to", "between ... and") made one."""
    pieces: list[tuple[int, int, Interval]] = []
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
                spot, end = Interval(spot.lo, nxt[2].hi, "span"), nxt[1]
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


def _bounded(spot: Interval, word: str, today: date | None, future: bool) -> Interval:
    """The interval that a preposition makes of the date after it."""
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


def _when(text: str, start: int, end: int, spot: Interval) -> When:
    return When(
        start=start, end=end, text=text[start:end], earliest=spot.lo.isoformat() if spot.lo else None,
        latest=spot.hi.isoformat() if spot.hi else None, precision=spot.precision,
    )  # fmt: skip
