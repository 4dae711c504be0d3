"""Dates as people write them."""

import datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from khabar.intake.dates import iso_date


@pytest.mark.parametrize(
    ("words", "day"),
    [
        ("2020-03-12", "2020-03-12"),
        ("2020-03-12T23:59:00Z", "2020-03-12"),
        ("2020-03-12T23:59:00.123+05:30", "2020-03-12"),
        ("2020-03-12 08:00", "2020-03-12"),
        ("2020/3/2", "2020-03-02"),
        ("20200312", "2020-03-12"),
        ("12 March 2020", "2020-03-12"),
        ("12th of March, 2020", "2020-03-12"),
        ("12-Mar-2020", "2020-03-12"),
        ("March 12, 2020", "2020-03-12"),
        ("Mar. 12 2020", "2020-03-12"),
        ("Sept. 3rd, 2021 at 10:30 GMT", "2021-09-03"),
        ("Thursday, 12 March 2020", "2020-03-12"),
        ("Thu, 12 Mar 2020 10:00:00 GMT", "2020-03-12"),
        ("July 18, 2022 5:36:50 pm", "2022-07-18"),
        ("12.03.2020", "2020-03-12"),
        ("25/03/2020", "2020-03-25"),
        ("03/25/2020", "2020-03-25"),
        ("  1 May 2019  ", "2019-05-01"),
        ("03/04/2020", None),
        ("12 March", None),
        ("March 2020", None),
        ("2020-13-40", None),
        ("31 February 2020", None),
        ("yesterday", None),
        ("12 March 2020 in Tunis", None),
        ("", None),
    ],
)
def test_written_dates(words: str, day: str | None) -> None:
    assert iso_date(words) == day


@given(st.dates(min_value=datetime.date(1900, 1, 1), max_value=datetime.date(2090, 1, 1)))
def test_every_day_is_read_in_every_form(day: datetime.date) -> None:
    for form in ("%Y-%m-%d", "%d %B %Y", "%B %d, %Y", "%a, %d %b %Y 10:00:00 +0200", "%d.%m.%Y", "%Y%m%d"):
        assert iso_date(day.strftime(form)) == day.isoformat()


@given(st.text(max_size=40))
def test_any_words_give_a_date_or_none(words: str) -> None:
    found = iso_date(words)
    assert found is None or datetime.date.fromisoformat(found)
