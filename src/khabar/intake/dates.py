"""Calendar dates as reports write them, to ISO. Words such as "yesterday" are no business of intake."""

from __future__ import annotations

import datetime
import re

MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")

_MONTH = (
    r"(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?"
    r"|nov(?:ember)?|dec(?:ember)?)\b\.?"
)
_WEEKDAY = r"(?:(?:mon|tue|tues|wed|wednes|thu|thur|thurs|fri|sat|satur|sun)(?:day)?\.?,?\s+)?"
_DAY = r"\d{1,2}(?:st|nd|rd|th)?\b"
_YEAR = r"(?:1[89]|20)\d\d\b"

WRITTEN = re.compile(
    rf"\b{_WEEKDAY}(?:"
    rf"(?P<d1>{_DAY})(?:\s+of)?[\s-]*(?P<m1>{_MONTH})(?:,?[\s-]+(?P<y1>{_YEAR}))?"
    rf"|(?P<m2>{_MONTH})\s*(?P<d2>{_DAY})(?:,?\s+(?P<y2>{_YEAR}))?"
    rf"|(?P<y3>{_YEAR})[-/.](?P<m3>\d\d?)[-/.](?P<d3>\d\d?)(?!\d)"
    rf"|(?P<n1>\d\d?)[./-](?P<n2>\d\d?)[./-](?P<y4>{_YEAR})"
    r")",
    re.IGNORECASE,
)
"""A date that has at least a day and a month, with or without weekday and year."""

_PACKED = re.compile(r"(\d{4})(\d\d)(\d\d)(?:T?\d{4,6})?Z?")
_CLOCK = re.compile(r"[\sT,;|–—-]*(?:(?:at\s+)?\d{1,2}[:.h]\d\d.*)?", re.DOTALL)


def iso_date(words: str) -> str | None:
    """The ISO date that `words` stand for, a clock time after it left out; None where they are no full date.

    A date of digits only, day and month first, is read where just one order is possible, or where it is written
    with full stops (then the day comes first). The day is the one written: a time zone does not move it.

    >>> iso_date("12 Mar 2020"), iso_date("Sept. 3rd, 2021 at 10:30 GMT"), iso_date("2021-03-03T23:20:00-05:00")
    ('2020-03-12', '2021-09-03', '2021-03-03')
    >>> iso_date("03/04/2020"), iso_date("5 June")
    (None, None)
    """
    words = words.strip()
    if packed := _PACKED.fullmatch(words):
        return _day(*packed.groups())
    found = WRITTEN.match(words)
    if found is None or not _CLOCK.fullmatch(words, found.end()):
        return None
    return iso_of(found)


def iso_of(found: re.Match[str]) -> str | None:
    """The ISO date of a match of `WRITTEN`; None where the year is missing, the day does not exist or is unclear.

    >>> iso_of(WRITTEN.search("RABAT, 14 May 2019 - "))
    '2019-05-14'
    """
    group = found.groupdict()
    for day, month, year in (("d1", "m1", "y1"), ("d2", "m2", "y2")):
        if group[month] and group[year]:
            number = MONTHS.index(group[month][:3].lower()) + 1
            return _day(group[year], str(number), re.sub(r"\D", "", group[day]))
    if group["y3"]:
        return _day(group["y3"], group["m3"], group["d3"])
    if group["y4"]:
        first, second = int(group["n1"]), int(group["n2"])
        if "." in found.group() or first > 12:
            return _day(group["y4"], group["n2"], group["n1"])
        if second > 12 or first == second:
            return _day(group["y4"], group["n1"], group["n2"])
    return None


def _day(year: str, month: str, day: str) -> str | None:
    try:
        return datetime.date(int(year), int(month), int(day)).isoformat()
    except ValueError:
        return None
