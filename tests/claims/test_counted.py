"""Times counted from another, numbers in words, and the convention of calendars. All sentences are made up."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from khabar.claims.expressions import expressions
from khabar.claims.time_words import figured, original

TODAY = "2020-03-12"  # a Thursday

NEWS = [
    ("two years and three months ago", "2017-12-01", "2017-12-31"),
    ("one month and ten days ago", "2020-02-02", "2020-02-02"),
    ("seventy-four years ago", "1946-01-01", "1946-12-31"),
    ("on the twenty-first of February", "2020-02-21", "2020-02-21"),
    ("in nineteen eighty-six", "1986-01-01", "1986-12-31"),
    ("in the nineteen seventies", "1970-01-01", "1979-12-31"),
    ("from November to January", "2019-11-01", "2020-01-31"),
    ("from September to December 2014", "2014-09-01", "2014-12-31"),
    ("between 28 December 2018 and 3 January 2019", "2018-12-28", "2019-01-03"),
    ("between Tuesday and Wednesday", "2020-03-10", "2020-03-11"),
    ("between the 3rd and the 5th of February", "2020-02-03", "2020-02-05"),
    ("for three days from 4 March", "2020-03-04", "2020-03-06"),
    ("in the week beginning 2 March", "2020-03-02", "2020-03-08"),
    ("in the first week of February", "2020-02-03", "2020-02-09"),
    ("on the second Tuesday of January", "2020-01-14", "2020-01-14"),
]

PROSE = [
    "won Game 3 next week's way", "over the twenty-one soldiers", "with one hundred and ten others", "by a third",
    "for the day", "in my week", "on 4.5 acres", "at 15", "with a 4/5 majority", "one by one", "in the second half",
]  # fmt: skip

CALENDAR = [
    ("this week", "2020-03-09", "2020-03-15"),
    ("next weekend", "2020-03-21", "2020-03-22"),
    ("the month", "2020-03-01", "2020-03-31"),
    ("this decade", "2020-01-01", "2029-12-31"),
    ("this working week", "2020-03-09", "2020-03-13"),
    ("two months ago", "2020-01-12", "2020-01-12"),
    ("two weeks and one day ago", "2020-02-26", "2020-02-26"),
    ("a few days ago", "2020-03-09", "2020-03-09"),
    ("3 weeks from now", "2020-04-02", "2020-04-02"),
    ("in a fortnight", "2020-03-26", "2020-03-26"),
    ("in two business days", "2020-03-16", "2020-03-16"),
    ("two Mondays from now", "2020-03-23", "2020-03-23"),
    ("within 1 month 2 days", "2020-03-12", "2020-04-14"),
    ("the next five days", "2020-03-13", "2020-03-17"),
    ("the last two quarters", "2019-07-01", "2019-12-31"),
    ("the next two decades", "2030-01-01", "2049-12-31"),
    ("next Sunday", "2020-03-22", "2020-03-22"),
    ("this Sunday", "2020-03-15", "2020-03-15"),
    ("previous Monday", "2020-03-02", "2020-03-02"),
    ("this past Wednesday", "2020-03-11", "2020-03-11"),
    ("next week, say on Tuesday", "2020-03-17", "2020-03-17"),
    ("next week between Tuesday and Thursday", "2020-03-17", "2020-03-19"),
    ("later this week", "2020-03-12", "2020-03-15"),
    ("early next month", "2020-04-01", "2020-04-15"),
    ("end of year", "2020-07-01", "2020-12-31"),
    ("the rest of the week", "2020-03-12", "2020-03-15"),
    ("year to date", "2020-01-01", "2020-03-12"),
    ("week 14", "2020-03-30", "2020-04-05"),
    ("the third Wednesday of last month", "2020-02-19", "2020-02-19"),
    ("the third quarter of the year", "2020-07-01", "2020-09-30"),
    ("next year's first quarter", "2021-01-01", "2021-03-31"),
    ("two weeks starting 6 April 2020", "2020-04-06", "2020-04-19"),
    ("w/c 7 April 2020", "2020-04-06", "2020-04-12"),
    ("20th century", "1900-01-01", "1999-12-31"),
    ("the noughties", "2000-01-01", "2009-12-31"),
    ("year 512", "0512-01-01", "0512-12-31"),
    ("on 4/5/2019", "2019-04-05", "2019-04-05"),
    ("on 25.12.2019", "2019-12-25", "2019-12-25"),
    ("on 1/31", "2020-01-31", "2020-01-31"),
    ("on 7-mar-2018", "2018-03-07", "2018-03-07"),
    ("from 1/3 to 1/7, 2018", "2018-01-03", "2018-01-07"),
    ("jan-feb 2018", "2018-01-01", "2018-02-28"),
    ("from 4 to 9 next month", "2020-04-04", "2020-04-09"),
    ("since January", "2020-01-01", None),
    ("after 2015", "2016-01-01", None),
    ("no later than tomorrow", None, "2020-03-13"),
    ("before the end of January", None, "2020-01-31"),
    ("from the end of 2017 to the start of 2019", "2018-01-01", "2019-01-01"),
    ("between 5 January 2020 and now", "2020-01-05", "2020-03-12"),
    ("tmrw", "2020-03-13", "2020-03-13"),
]


@pytest.mark.parametrize(("words", "earliest", "latest"), NEWS)
def test_what_news_counts(words: str, earliest: str | None, latest: str | None) -> None:
    found = expressions(f"They met {words}.", published=TODAY)
    assert [(w.earliest, w.latest) for w in found] == [(earliest, latest)]


@pytest.mark.parametrize("words", PROSE)
def test_prose_is_no_date_in_news(words: str) -> None:
    assert [w.text for w in expressions(f"They met {words}.", published=TODAY) if w.text != "next week's"] == []


@pytest.mark.parametrize(("words", "earliest", "latest"), CALENDAR)
def test_what_calendars_mean(words: str, earliest: str | None, latest: str | None) -> None:
    found = expressions(f"They meet {words}.", published=TODAY, calendar=True, month_first=True)
    assert [(w.earliest, w.latest) for w in found] == [(earliest, latest)]


def test_a_day_without_its_year_is_the_last_or_the_next() -> None:
    told = [expressions("on 25 June", published=TODAY, future=f, calendar=True)[0].earliest for f in (False, True)]
    assert told == ["2019-06-25", "2020-06-25"]


def test_the_month_comes_first_only_where_it_is_said_to() -> None:
    (day,) = expressions("on 4/5/2019", published=TODAY)
    (american,) = expressions("on 4/5/2019", published=TODAY, month_first=True)
    assert (day.earliest, american.earliest) == ("2019-05-04", "2019-04-05")


@pytest.mark.parametrize(
    ("words", "figures"),
    [
        ("twenty one", "21"), ("the thirty-first", "the 31st"), ("two thousand and eight", "2008"),
        ("nineteen oh one", "1901"), ("seventeen hundred eighty nine", "1789"), ("in May", "in May"),
        ("three hundred and five", "305"), ("one second", "one second"), ("often twenty", "often twenty"),
    ],
)  # fmt: skip
def test_numbers_of_several_words_are_read_as_figures(words: str, figures: str) -> None:
    assert figured(words, everything=False)[0] == figures


def test_every_number_is_where_it_is_asked_for() -> None:
    made, _ = figured("a couple of days, the second of two; a fortnight", everything=True)
    assert made == "2 days, the 2nd of 2; 2 weeks"


@given(st.lists(st.sampled_from(["twenty", "one", "second", "and", "hundred", "in", "May", "two thousand", "the"])))
def test_figures_point_home(words: list[str]) -> None:
    text = " ".join(words)
    made, lags = figured(text, everything=True)
    assert original(len(made), lags) == len(text)
    for w in expressions(text, published=TODAY, calendar=True):
        assert w.start is not None
        assert w.end is not None
        assert text[w.start : w.end] == w.text
