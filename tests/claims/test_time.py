"""When: time expressions as intervals, and which of them dates an event. All sentences are made up for these tests."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from khabar.claims.time import expressions, when_of
from khabar.claims.time_words import ATOM, OPENINGS
from khabar.claims.trigger import Trigger
from khabar.model import EventType, Report, When
from khabar.reading.parser import Parser, load_parser, parse

TODAY = "2020-03-12"  # a Thursday

PAST = [
    ("on 1 March", "2020-03-01", "2020-03-01"),
    ("on March 3rd", "2020-03-03", "2020-03-03"),
    ("12 Mar 2020", "2020-03-12", "2020-03-12"),
    ("on the 5th of February, 2019", "2019-02-05", "2019-02-05"),
    ("on 2019-11-30", "2019-11-30", "2019-11-30"),
    ("on 05-08-2019", "2019-08-05", "2019-08-05"),
    ("on Tuesday, March 10, 2020", "2020-03-10", "2020-03-10"),
    ("on Tuesday", "2020-03-10", "2020-03-10"),
    ("on Thursday night", "2020-03-12", "2020-03-12"),
    ("last Thursday", "2020-03-05", "2020-03-05"),
    ("yesterday", "2020-03-11", "2020-03-11"),
    ("earlier today", "2020-03-12", "2020-03-12"),
    ("last night", "2020-03-11", "2020-03-11"),
    ("two days ago", "2020-03-10", "2020-03-10"),
    ("three weeks ago", "2020-02-20", "2020-02-20"),
    ("four years ago", "2016-01-01", "2016-12-31"),
    ("more than a month ago", None, "2020-02-12"),
    ("several years ago", None, "2020-03-12"),
    ("last week", "2020-03-02", "2020-03-08"),
    ("this week", "2020-03-09", "2020-03-12"),
    ("last month", "2020-02-01", "2020-02-29"),
    ("earlier this month", "2020-03-01", "2020-03-12"),
    ("Early this month", "2020-03-01", "2020-03-10"),
    ("last year", "2019-01-01", "2019-12-31"),
    ("last summer", "2019-06-01", "2019-08-31"),
    ("in January", "2020-01-01", "2020-01-31"),
    ("in May", "2019-05-01", "2019-05-31"),
    ("last November", "2019-11-01", "2019-11-30"),
    ("in late February", "2020-02-21", "2020-02-29"),
    ("in mid-January 2018", "2018-01-11", "2018-01-20"),
    ("in 2019", "2019-01-01", "2019-12-31"),
    ("in early 2019", "2019-01-01", "2019-04-30"),
    ("during the first half of 2017", "2017-01-01", "2017-06-30"),
    ("in the 1990s", "1990-01-01", "1999-12-31"),
    ("in the 19th century", "1801-01-01", "1900-12-31"),
    ("from 2011 to 2014", "2011-01-01", "2014-12-31"),
    ("between 3 and 5 February", "2020-02-03", "2020-02-05"),
    ("from 3-5 February 2018", "2018-02-03", "2018-02-05"),
    ("since 2 March", "2020-03-02", "2020-03-12"),
    ("since the end of the curfew on 2 March", "2020-03-02", "2020-03-12"),
    ("after 2015", "2016-01-01", "2020-03-12"),
    ("over the past three years", "2017-03-12", "2020-03-12"),
    ("in the last 24 hours", "2020-03-11", "2020-03-12"),
    ("recently", None, "2020-03-12"),
    ("in recent weeks", None, "2020-03-12"),
    ("during World War II", "1939-09-01", "1945-09-02"),
    # the weekday tells the year
    ("on Friday, Dec. 11", "2020-12-11", "2020-12-11"),
]

FUTURE = [
    ("on Tuesday", "2020-03-17", "2020-03-17"),
    ("next Thursday", "2020-03-19", "2020-03-19"),
    ("tomorrow", "2020-03-13", "2020-03-13"),
    ("next November", "2020-11-01", "2020-11-30"),
    ("in June", "2020-06-01", "2020-06-30"),
    ("on 4 May", "2020-05-04", "2020-05-04"),
    ("next year", "2021-01-01", "2021-12-31"),
    ("by 2025", "2020-03-12", "2025-12-31"),
    ("within two weeks", "2020-03-12", "2020-03-26"),
    ("in the coming days", "2020-03-12", None),
    ("soon", "2020-03-12", None),
    ("until 20 March", "2020-03-12", "2020-03-20"),
]


def told(words: str, *, future: bool = False) -> list[tuple[str | None, str | None]]:
    return [(w.earliest, w.latest) for w in expressions(f"They met {words}.", published=TODAY, future=future)]


@pytest.mark.parametrize(("words", "earliest", "latest"), PAST)
def test_what_lies_behind(words: str, earliest: str | None, latest: str | None) -> None:
    assert told(words) == [(earliest, latest)]


@pytest.mark.parametrize(("words", "earliest", "latest"), FUTURE)
def test_what_lies_ahead(words: str, earliest: str | None, latest: str | None) -> None:
    assert told(words, future=True) == [(earliest, latest)]


@pytest.mark.parametrize(
    "words",
    [
        "for two years", "at 8.45 in the hall", "with 2,000 people", "aged 45", "and paid $2019 for it", "as they may",
        "on the march", "with 1900 soldiers", "in room 12",
    ],
)  # fmt: skip
def test_what_is_no_date(words: str) -> None:
    assert told(words) == []


def test_a_year_dates_the_noun_after_it() -> None:
    (war,) = expressions("The 1973 war changed the region.", published=TODAY)
    assert (war.text, war.earliest, war.latest) == ("1973", "1973-01-01", "1973-12-31")


def test_the_following_day_goes_by_the_day_before_it() -> None:
    found = expressions("They arrived on 2 March and left the following day.", published=TODAY)
    assert [w.earliest for w in found] == ["2020-03-02", "2020-03-03"]


def test_without_a_day_of_publication_only_full_dates_are_told() -> None:
    found = expressions("They met yesterday, on Monday and on 3 May 2019.", published=None)
    assert [(w.earliest, w.latest) for w in found] == [("2019-05-03", "2019-05-03")]


@given(
    st.text(alphabet="0123456789 -/,.()", max_size=20),
    st.sampled_from(["{} March {}", "in {}", "last {} week", "since {} May {}", "{}", "between {} and {} June"]),
    st.booleans(),
)
def test_intervals_are_real_dates_in_order_and_point_home(digits: str, frame: str, future: bool) -> None:
    text = frame.format(digits, digits)
    for w in expressions(text, published=TODAY, future=future):
        assert w.start is not None
        assert w.end is not None
        assert text[w.start : w.end] == w.text
        days = [date.fromisoformat(d) for d in (w.earliest, w.latest) if d]
        assert days == sorted(days)


# -- the date of an event ------------------------------------------------------------------------------------------

Dated = Callable[..., tuple[When | None, str]]


@pytest.fixture(scope="module")
def parser() -> Parser:
    return load_parser()


@pytest.fixture(scope="module")
def dated(parser: Parser) -> Dated:
    def when(
        text: str, word: str, *, kind: EventType = "ASSAULT", status: str = "occurred", published: str | None = TODAY
    ) -> tuple[When | None, str]:
        report = Report(id="test", text=text, published=published, language="en")
        reading = parse(report, parser)
        start = text.index(word)
        token = next(t for t in reading.tokens if t.start <= start < t.end)
        trigger = Trigger(
            token=token.i, verb=token.i, start=start, end=start + len(word), type=kind, mode=None,
            rule="test", weight=1.0,
        )  # fmt: skip
        found, evidence = when_of(report, reading, trigger, status=status)
        for e in evidence:
            assert e.field == "when"
        return found, evidence[0].rule if evidence else ""

    return when


def test_an_adjunct_dates_its_event(dated: Dated) -> None:
    when, rule = dated("Gunmen attacked a convoy near the border on Monday.", "attacked")
    assert when is not None
    assert (when.text, when.earliest, rule) == ("on Monday", "2020-03-09", "time.adjunct")


def test_the_day_of_a_statement_is_not_the_day_of_the_deed(dated: Dated) -> None:
    when, rule = dated("The army said on Monday that gunmen had attacked a convoy.", "attacked")
    assert when is not None
    assert (when.text, when.latest, rule) == (None, TODAY, "time.default_occurred")


def test_the_day_of_a_statement_is_the_day_of_an_accusation(dated: Dated) -> None:
    when, _ = dated("The minister accused the rebels on Monday of hiding weapons.", "accused", kind="ACCUSE")
    assert when is not None
    assert when.earliest == when.latest == "2020-03-09"


def test_a_plan_looks_ahead(dated: Dated) -> None:
    when, _ = dated("The two ministers will meet in Oslo on Monday.", "meet", kind="CONSULT", status="planned")
    assert when is not None
    assert when.earliest == "2020-03-16"


@pytest.mark.parametrize(
    ("status", "earliest", "latest"),
    [
        ("occurred", None, TODAY), ("denied", None, TODAY), ("uncertain", None, TODAY), ("planned", TODAY, None),
        ("hypothetical", TODAY, None),
    ],
)  # fmt: skip
def test_without_words_the_day_of_the_report_bounds_it(
    dated: Dated, status: str, earliest: str | None, latest: str | None
) -> None:
    when, rule = dated("Gunmen attacked a convoy.", "attacked", status=status)
    assert when is not None
    assert (when.start, when.text, when.earliest, when.latest) == (None, None, earliest, latest)
    assert rule == f"time.default_{status}"


def test_a_story_goes_on_from_its_day(dated: Dated) -> None:
    when, rule = dated("Gunmen stormed the town on Tuesday. They burned two shops.", "burned")
    assert when is not None
    assert (when.earliest, rule) == ("2020-03-10", "time.carried")


def test_a_weekday_that_the_report_dates_keeps_its_date(dated: Dated) -> None:
    text = "The council met on Monday, March 2. Protesters had gathered outside on Monday."
    when, _ = dated(text, "gathered", kind="PROTEST")
    assert when is not None
    assert when.earliest == "2020-03-02"


def test_without_any_date_nothing_is_said(dated: Dated) -> None:
    assert dated("Gunmen attacked a convoy.", "attacked", published=None) == (None, "")


def test_every_pattern_begins_with_a_known_opening() -> None:
    """`OPENINGS` is a list by hand beside the patterns; what it lacks would be lost without a sound."""
    begins = [
        "2021-03-04", "3/4/2021", "9/11", "March 3-5, 2021", "3 to 5 March", "Sunday, 3 March", "next March 3",
        "the first half of 2020", "mid-March", "end of May", "late 2019", "past Monday", "coming Friday", "Thurs,",
        "the following Tuesday", "earlier Monday", "the day before yesterday", "tomorrow", "last night", "overnight",
        "tonight", "today", "this morning", "later that day", "more than two years ago", "over a year ago",
        "nearly ten days ago", "almost six months ago", "about an hour ago", "around five years ago",
        "some weeks ago", "at least three days ago", "just two days ago", "less than a week ago",
        "a couple of days ago", "couple of days ago", "few days ago", "several years ago", "many years ago",
        "eleven days ago", "twelve days ago", "fifteen days ago", "eighteen months ago", "twenty years ago",
        "thirty years ago", "forty years ago", "fifty years ago", "four days ago", "seven days ago", "eight days ago",
        "nine days ago", "one day ago", "the last two weeks", "within the next three days", "that year",
        "at the weekend", "during the weekend", "over the weekend", "early 1990s", "19th century", "World War II",
        "Second World War", "First World War", "Cold War", "Korean War", "Vietnam War", "one day earlier",
        "most recently", "recently", "lately", "in the past.", "previously", "currently", "in recent weeks", "soon",
        "shortly.", "in the near future", "as soon as possible",
    ]  # fmt: skip
    for words in begins:
        assert ATOM.match(words), words
        start = words.lower().partition(" ")[0].partition("-")[0][:3]
        assert start[0].isdigit() or start.rstrip(".,") in OPENINGS, words
