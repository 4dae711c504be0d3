"""Days and times that have a name: feasts of the Gregorian, the Islamic and the Persian calendar, and wars.

Easter by the Gregorian computus (Meeus/Jones/Butcher); Islamic months by the arithmetic (civil) calendar, which may lie
a day off what was sighted.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date, timedelta

from khabar.claims.intervals import Clock, Interval, one_day

FIXED = {
    "new year day": (1, 1), "new year eve": (12, 31), "christmas": (12, 25), "christmas day": (12, 25),
    "christmas eve": (12, 24), "boxing day": (12, 26), "halloween": (10, 31), "may day": (5, 1),
    "valentine day": (2, 14), "veterans day": (11, 11), "nowruz": (3, 21), "bastille day": (7, 14),
    "earth day": (4, 22), "saint patrick": (3, 17), "saint patrick day": (3, 17), "juneteenth": (6, 19),
    "international workers day": (5, 1), "international women day": (3, 8), "anzac day": (4, 25),
    "human rights day": (12, 10),
}  # fmt: skip
"""Feasts that keep their day: month and day."""
AMERICAN = {"independence day": (7, 4)}
"""Feasts of a name that each country has, as the United States keep them: only where the dates are American."""
FROM_EASTER = {"easter": 0, "easter sunday": 0, "easter monday": 1, "good friday": -2, "palm sunday": -7,
               "ash wednesday": -46, "pentecost": 49}  # fmt: skip
"""Feasts so many days after Easter Sunday."""
NTH = {"thanksgiving": (11, 3, 4), "thanksgiving day": (11, 3, 4), "labor day": (9, 0, 1), "memorial day": (5, 0, -1),
       "mlk day": (1, 0, 3), "presidents day": (2, 0, 3), "columbus day": (10, 0, 2), "mother day": (5, 6, 2),
       "father day": (6, 6, 3)}  # fmt: skip
"""Feasts on the n-th weekday of a month, as the United States keep them: month, weekday (Monday 0), n (-1 the last)."""
FROM_THANKSGIVING = {"black friday": 1, "cyber monday": 4}
"""Feasts of trade, so many days after Thanksgiving."""
ISLAMIC = {"islamic new year": (1, 1), "ashura": (1, 10), "ramadan": (9, 1), "eid al fitr": (10, 1),
           "eid al adha": (12, 10)}  # fmt: skip
"""Feasts of the Islamic calendar: month and day."""
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
_EPOCH = date(622, 7, 19)
_RAMADAN_DAYS = 30


def easter(year: int) -> date:
    """Easter Sunday of a Gregorian year.

    >>> easter(2018).isoformat(), easter(2024).isoformat()
    ('2018-04-01', '2024-03-31')
    """
    a, (b, c) = year % 19, divmod(year, 100)
    (d, e), f = divmod(b, 4), (b + 8) // 25
    h = (19 * a + b - d - (b - f + 1) // 3 + 15) % 30
    i, k = divmod(c, 4)
    m = (32 + 2 * e + 2 * i - h - k) % 7
    n = (a + 11 * h + 22 * m) // 451
    month, day = divmod(h + m - 7 * n + 114, 31)
    return date(year, month, day + 1)


def islamic(year: int, month: int, day: int) -> date:
    """A day of the arithmetic Islamic calendar in the Gregorian one.

    >>> islamic(1441, 9, 1).isoformat()
    '2020-04-24'
    """
    before = 354 * (year - 1) + (3 + 11 * year) // 30 + 29 * (month - 1) + month // 2
    return _EPOCH + timedelta(days=before + day - 1)


_SPELLINGS = (
    (r"['’]l\b", "ernational"), (r"['’]s?(?!\w)|-|\.", " "), (r"\blabour\b", "labor"), (r"\bst\b", "saint"),
    (r"\bthanks giving\b", "thanksgiving"), (r"\brama?[dtz]h?an\b", "ramadan"), (r"\beidul\b|\beid ul\b", "eid al"),
    (r"\bazha\b", "adha"),
    (r"\bhijri new\b", "islamic new"), (r"\bmartin luther king(?: jr)?\b", "mlk"), (r"\bpresident\b", "presidents"),
    (r"\bworker\b", "workers"), (r"\bwomens?\b", "women"), (r"\b(father|mother)s\b", r"\1"),
)  # fmt: skip
"""Ways to write one name: each is read as the one by which the tables above have it."""


def _plain(name: str) -> str:
    plain = " ".join(name.lower().split())
    for written, meant in _SPELLINGS:
        plain = " ".join(re.sub(written, meant, plain).split())
    return plain


def feasts(name: str, year: int, *, american: bool = False) -> Iterator[Interval]:
    """The days of a feast that begin in a year; most have one, some of the Islamic calendar two, an unknown name none.

    >>> [f.lo.isoformat() for f in feasts("Good Friday", 2021) if f.lo]
    ['2021-04-02']
    """
    plain = _plain(name)
    if plain in FIXED:
        yield one_day(date(year, *FIXED[plain]))
    elif plain in AMERICAN and american:
        yield one_day(date(year, *AMERICAN[plain]))
    elif plain in FROM_EASTER:
        yield one_day(easter(year) + timedelta(days=FROM_EASTER[plain]))
    elif plain in NTH:
        month, weekday, n = NTH[plain]
        days = [d for k in range(31) if (d := date(year, month, 1) + timedelta(days=k)).month == month]
        on = [d for d in days if d.weekday() == weekday]
        yield one_day(on[n - 1 if n > 0 else n])
    elif plain in FROM_THANKSGIVING:
        eaten = next(feasts("thanksgiving", year)).lo
        if eaten is not None:
            yield one_day(eaten + timedelta(days=FROM_THANKSGIVING[plain]))
    elif plain in ISLAMIC:
        month, day = ISLAMIC[plain]
        about = (year - 622) * 33 // 32
        for hijri in range(about - 1, about + 3):
            first = islamic(hijri, month, day)
            if first.year == year:
                last = first + timedelta(days=_RAMADAN_DAYS - 1)
                yield Interval(first, last, "span") if plain == "ramadan" else one_day(first)


def holiday(name: str, year: int | None, *, rel: str | None = None, clock: Clock) -> Interval | None:
    """The feast of a year, or without one the last or the next to come ("last Easter", "next Easter")."""
    today, american = clock.today, clock.month_first
    if year is not None:
        return next(feasts(name, year, american=american), None)
    if today is None:
        return None
    near = [f for y in range(today.year - 1, today.year + 2) for f in feasts(name, y, american=american)]
    days = [(f.lo, f) for f in near if f.lo]
    way = (rel or ("next" if clock.future else "last")).lower()
    if way == "this":
        return next((f for lo, f in days if lo.year == today.year), None)
    if rel is None and (now := next((f for lo, f in days if lo == today), None)):
        return now
    if way == "next":
        return next((f for lo, f in days if lo > today), None)
    return next((f for lo, f in reversed(days) if lo < today), None)
