"""Times as TimeML codes them, and those that go by the story told before. All sentences are made up for these tests."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from khabar.claims.expressions import expressions
from khabar.claims.narrative import is_history, looks_ahead
from khabar.claims.timeml_words import NAMED, NAMED_OPENINGS
from khabar.model import When

FRIDAY = "1998-02-13"


def told(text: str, published: str | None = FRIDAY) -> list[When]:
    return list(expressions(text, published=published, timeml=True, month_first=True))


def days(when: When) -> str:
    """A day alone, or the first and last of more; the precision where there are none."""
    if when.earliest is None or when.latest is None:
        return when.precision
    return when.earliest if when.earliest == when.latest else f"{when.earliest} {when.latest}"


CODED = [
    # the words without their preposition
    ("Held since Jan. 12.", "Jan. 12", "1998-01-12"),
    ("A text is due by Feb. 20.", "Feb. 20", "1998-02-20"),
    ("It ran until March 1997.", "March 1997", "1997-03-01 1997-03-31"),
    ("Sales rose in 1995.", "1995", "1995-01-01 1995-12-31"),
    ("Over the weekend it snowed.", "the weekend", "1998-02-07 1998-02-08"),
    # with what tells of their part, which leaves the whole
    ("Rates fell in early 1996.", "early 1996", "1996-01-01 1996-12-31"),
    ("It began earlier this month.", "earlier this month", "1998-02-01 1998-02-28"),
    ("He left late Thursday.", "late Thursday", "1998-02-12"),
    ("It opened in the mid-1960s.", "the mid-1960s", "1960-01-01 1969-12-31"),
    ("A vow of the 19th century.", "the 19th century", "1800-01-01 1899-12-31"),
    ("Busy this week.", "this week", "1998-02-09 1998-02-15"),
    ("They met two weeks ago.", "two weeks ago", "1998-01-26 1998-02-01"),
    # hours, and the parts of a day
    ("It closed at 8 p.m. Thursday.", "8 p.m. Thursday", "1998-02-12"),
    ("Noon GMT on Feb. 3 passed.", "Noon GMT on Feb. 3", "1998-02-03"),
    ("He died on the night of Jan. 8.", "the night of Jan. 8", "1998-01-08"),
    ("They signed this morning.", "this morning", "1998-02-13"),
    # business
    ("Third-quarter profit fell.", "Third-quarter", "1997-07-01 1997-09-30"),
    ("It lost money in last year's fourth quarter.", "last year's fourth quarter", "1997-10-01 1997-12-31"),
    ("Sales fell in the quarter ended Dec. 31.", "the quarter ended Dec. 31", "1997-10-01 1997-12-31"),
    ("It earned more in fiscal 1996.", "fiscal 1996", "1996-01-01 1996-12-31"),
    ("The shares cost less a year ago Tuesday.", "a year ago Tuesday", "1997-02-11"),
    # what is no date
    ("They talked for three days.", "three days", "duration"),
    ("A five-year lease was signed.", "five-year", "duration"),
    ("It rose in the last three months.", "the last three months", "duration"),
    ("They train every Friday.", "every Friday", "set"),
    ("It pays a quarterly dividend.", "quarterly", "set"),
    ("They meet twice a week.", "twice a week", "set"),
    # stamps and years of other times
    ("Filed 02-13-98 by wire.", "02-13-98", "1998-02-13"),
    ("The keep was burned on 12 April 1204.", "12 April 1204", "1204-04-12"),
    ("The bonds are due 2004.", "2004", "2004-01-01 2004-12-31"),
    # the verb tells the direction
    ("They met Monday.", "Monday", "1998-02-09"),
    ("They will meet Monday.", "Monday", "1998-02-16"),
    ("On Monday, the court is to rule.", "Monday", "1998-02-16"),
    ("They agreed to meet Monday.", "Monday", "1998-02-16"),
    ("The hearing was set for July 8.", "July 8", "1998-07-08"),
    ("Since Nov. 1, prices have risen.", "Nov. 1", "1997-11-01"),
]


@pytest.mark.parametrize(("text", "words", "meant"), CODED)
def test_words_and_days_of_one_time(text: str, words: str, meant: str) -> None:
    assert [(w.text, days(w)) for w in told(text)] == [(words, meant)]


STORIES = [
    ("The army crossed on April 3, 1871. On April 9 war was declared.", "1871-04-03 1871-04-09"),
    ("It began on 9 December 1941. On 2 January the port fell.", "1941-12-09 1942-01-02"),
    ("On May 2, 1871 it began. Three days later it ended.", "1871-05-02 1871-05-05"),
    ("He was shot on 14 May 1943. The next morning he died.", "1943-05-14 1943-05-15"),
    ("He was shot on 14 May 1943. The same day they fled.", "1943-05-14 1943-05-14"),
    ("He fled on 3 March 1943 and, on the 12th, they met.", "1943-03-03 1943-03-12"),
    ("They met on Friday, 3 March 1871. On Monday they fought.", "1871-03-03 1871-03-06"),
    ("From June 3 to July 4, 1863 it held.", "1863-06-03 1863-07-04"),
    ("Between 31 May-2 June 1863 it held.", "1863-05-31 1863-06-02"),
    ("It fell on Feb. 13-15, 1991.", "1991-02-13 1991-02-15"),
    ("King since 1887, he fled on 3 May 1913. On July 21 he returned.", "1887-01-01 1913-05-03 1913-07-21"),
]


@pytest.mark.parametrize(("text", "firsts"), STORIES)
def test_a_story_has_its_own_clock(text: str, firsts: str) -> None:
    assert " ".join(str(w.earliest) for w in told(text, None)) == firsts


LONGER = [
    ("the following spring", "1872-03-01"), ("that December", "1871-12-01"), ("the summer of that year", "1871-06-01"),
    ("February of the following year", "1872-02-01"),
    ("a month later", "1871-08-01"), ("two years later", "1873-01-01"),
    ("that month", "1871-07-01"), ("the previous year", "1870-01-01"),
]  # fmt: skip


@pytest.mark.parametrize(("words", "first"), LONGER)
def test_longer_times_go_by_the_day_before_them(words: str, first: str) -> None:
    found = told(f"It fell on July 19, 1871. They met again {words}.", None)
    assert [(w.text, w.earliest) for w in found[1:]] == [(words, first)]


def test_background_in_the_news_has_its_own_clock_until_the_paragraph_ends() -> None:
    text = "He was held on Oct. 15, 1992. On Nov. 3 he was freed.\n\nHe was seen on Jan. 3."
    assert [w.earliest for w in told(text)] == ["1992-10-15", "1992-11-03", "1998-01-03"]


def test_the_year_before_is_that_of_the_quarter() -> None:
    found = told("Net fell in the third quarter, from $3 million a year earlier.")
    assert [days(w) for w in found] == ["1997-07-01 1997-09-30", "1996-07-01 1996-09-30"]


@pytest.mark.parametrize(
    ("text", "word", "ahead"),
    [
        ("They said Friday that talks will go on.", "Friday", False),
        ("They said talks will go on Friday.", "Friday", True),
        ("It will be sold Friday.", "Friday", True),
        ("It had been sold Friday.", "Friday", False),
        ("He met Mr. Aro. Friday is a day off.", "Friday", True),
        ("The crews leave Friday.", "Friday", True),
        ("They tried to leave Friday.", "Friday", False),
    ],
)
def test_the_nearest_verb_tells_the_tense(text: str, word: str, ahead: bool) -> None:
    assert looks_ahead(text, text.index(word)) is ahead


def test_a_history_is_known_by_its_years() -> None:
    assert is_history("It began in 1870 and ended in 1871.", None)
    text = "Founded in 1870, it shut yesterday, after last week's fire."
    assert not is_history(text, date(1998, 2, 13))


def test_every_pattern_begins_with_a_known_opening() -> None:
    """As of `OPENINGS`: what the list by hand lacks would be lost without a sound."""
    for text, words, _ in CODED:
        m = NAMED.search(text, text.index(words))
        if m and m.start() == text.index(words):
            start = words.lower()[:3].partition(" ")[0].partition("-")[0]
            assert start[0].isdigit() or start in NAMED_OPENINGS, words
    for words in (
        "noon", "midnight", "dawn", "dusk", "sunrise", "sunset", "daybreak", "year-end", "mid-summer", "whole year",
        "entire week", "half an hour", "dozens of years", "hundreds of years", "roughly two days",
        "approximately a year", "under two hours", "barely a day", "fewer than ten days", "nowadays", "right now",
        "these days", "once.",
        "formerly", "hourly", "nightly", "semi-annual", "biweekly", "annual", "yearly", "once a month", "each year",
        "comparable period last year", "corresponding quarter of 1988", "period ended May 3",
        "quarter ended May 3", "fiscal 1990",
    ):  # fmt: skip
        assert NAMED.match(words), words
        assert words[:3].partition(" ")[0] in NAMED_OPENINGS, words


@given(
    st.text(alphabet="0123456789 -/,.()", max_size=20),
    st.sampled_from(["{} March {}", "on the {}th", "{}-{}", "{} weeks later", "May {}-{}, 1991", "{} p.m. on {} May"]),
    st.sampled_from([FRIDAY, None]),
)
def test_intervals_are_in_order_apart_and_point_home(digits: str, frame: str, published: str | None) -> None:
    text = f"It began on 3 May 1871. In {frame.format(digits, digits)} it ended."
    last = 0
    for w in told(text, published):
        assert w.start is not None
        assert w.end is not None
        assert last <= w.start < w.end
        assert text[w.start : w.end] == w.text
        assert not (w.earliest and w.latest) or w.earliest <= w.latest
        last = w.end
