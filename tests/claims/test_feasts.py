"""Days and times that have a name. Dates after published calendars; the Islamic ones may lie a day off."""

from __future__ import annotations

import pytest

from khabar.claims.expressions import expressions
from khabar.claims.feasts import feasts
from khabar.claims.time_words import ATOM, OPENINGS

TODAY = "2021-11-09"

FEASTS = [
    ("Good Friday", 2022, "2022-04-15"), ("Pentecost", 2021, "2021-05-23"), ("Thanksgiving", 2021, "2021-11-25"),
    ("Thanks giving Day", 2021, "2021-11-25"), ("Black Friday", 2021, "2021-11-26"),
    ("Cyber Monday", 2021, "2021-11-29"), ("Labour Day", 2021, "2021-09-06"), ("Memorial Day", 2021, "2021-05-31"),
    ("MLK Day", 2021, "2021-01-18"), ("Martin Luther King Jr. Day", 2021, "2021-01-18"),
    ("Presidents' Day", 2021, "2021-02-15"), ("Mother's Day", 2021, "2021-05-09"),
    ("Father’s Day", 2021, "2021-06-20"), ("St. Patrick's Day", 2021, "2021-03-17"),
    ("Earth Day", 2021, "2021-04-22"), ("International Women's Day", 2021, "2021-03-08"),
    ("Int'l Workers' Day", 2021, "2021-05-01"), ("Juneteenth", 2021, "2021-06-19"), ("Nowruz", 2021, "2021-03-21"),
    ("Eid al-Fitr", 2021, "2021-05-13"), ("Eid-ul-Azha", 2021, "2021-07-20"), ("Eidul Fitr", 2021, "2021-05-13"),
    ("Hijri New Year", 2021, "2021-08-10"), ("Ramazan", 2021, "2021-04-13"),
]  # fmt: skip


@pytest.mark.parametrize(("name", "year", "day"), FEASTS)
def test_a_feast_of_a_year(name: str, year: int, day: str) -> None:
    first = next(feasts(name, year)).lo
    assert first is not None
    assert abs((first - first.fromisoformat(day)).days) <= (1 if name[:3] in {"Eid", "Hij", "Ram"} else 0)
    assert ATOM.match(name)
    assert name.lower()[:3].rstrip(".") in OPENINGS


def test_an_unknown_name_is_no_feast() -> None:
    assert list(feasts("Tuesday of the Long Knives", 2021)) == []


TOLD = [
    ("at Christmas", "2020-12-25", "2020-12-25"),
    ("last Easter", "2021-04-04", "2021-04-04"),
    ("next Easter", "2022-04-17", "2022-04-17"),
    ("on Christmas Eve 2019", "2019-12-24", "2019-12-24"),
    ("over the Labor Day weekend", "2021-09-04", "2021-09-06"),
    ("on Thanksgiving weekend 2020", "2020-11-26", "2020-11-29"),
    ("two days before Christmas 2020", "2020-12-23", "2020-12-23"),
]


@pytest.mark.parametrize(("words", "earliest", "latest"), TOLD)
def test_feasts_in_a_text(words: str, earliest: str, latest: str) -> None:
    found = expressions(f"They met {words}.", published=TODAY)
    assert [(w.earliest, w.latest) for w in found] == [(earliest, latest)]


@pytest.mark.parametrize("words", ["in his father's day", "in St. Patrick's Cathedral", "on Independence Day"])
def test_what_is_no_feast_everywhere(words: str) -> None:
    """Every country has its own day of independence: without a sign that it is the American one there is no date."""
    assert expressions(f"They met {words}.", published=TODAY) == ()


def test_independence_day_is_the_american_one_where_dates_are() -> None:
    (day,) = expressions("on Independence Day 2020", published=TODAY, month_first=True)
    assert day.earliest == "2020-07-04"
