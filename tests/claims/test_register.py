"""Who held which post when: resolving descriptions by the day, and silence where the register does not tell."""

from __future__ import annotations

import pytest

from khabar.claims.actors import code
from khabar.claims.register import KNOWN, Post, holder, holders, posts_of, registered


@pytest.mark.parametrize(
    ("phrase", "on", "home", "name"),
    [
        ("the Syrian foreign minister", "2020-03-12", None, "Walid al-Moallem"),
        ("Syria's top diplomat", "2020-03-12", None, "Walid al-Moallem"),
        ("the foreign minister", "2023-05-01", "SYR", "Faisal Mekdad"),
        ("the minister of foreign affairs of Syria", "2005-05-01", None, "Farouk al-Sharaa"),
        ("the Egyptian intelligence chief", "2020-03-01", None, "Abbas Kamel"),
        ("Turkey's president", "2020-01-01", None, "Recep Tayyip Erdogan"),
        ("the U.S. secretary of state", "2015-01-01", None, "John Kerry"),
        ("the US defense secretary", "2010-01-01", None, "Robert Gates"),
        ("the Iranian president", "2020-03-12", None, "Hassan Rouhani"),
        ("the Pakistani army chief", "2018-01-01", None, "Qamar Javed Bajwa"),
        ("the former Syrian foreign minister", "2020-03-12", None, None),
        ("the deputy Syrian foreign minister", "2020-03-12", None, None),
        ("the Syrian foreign minister's spokesman", "2020-03-12", None, None),
        ("the Libyan prime minister", "2020-01-01", None, None),  # of two governments
        ("the foreign ministers of Syria and Iraq", "2020-01-01", None, None),
        ("the foreign minister", "2020-01-01", None, None),
        ("the Syrian foreign minister", "1950-01-01", None, None),
        ("the", "2020-01-01", "SYR", None),
    ],
)
def test_a_description_names_the_holder_of_that_day(phrase: str, on: str, home: str | None, name: str | None) -> None:
    post = holder(phrase, on=on, home=home)
    assert (post and post.name) == name


@pytest.mark.parametrize(
    ("start", "end", "on", "held"),
    [
        ("2012-03", "2014", "2012-03-31", True),
        ("2012-03", "2014", "2012-03-30", None),
        ("2012-03", "2014", "2012-02-28", False),
        ("2012-03", "2014", "2014-01-01", True),
        ("2012-03", "2014", "2014-06-01", None),
        ("2012-03", "2014", "2015-01-01", False),
        ("2012-03", "", KNOWN, True),
        ("2012-03", "", "2030-01-01", None),
        ("2012-03", None, "2013-01-01", None),
        (None, "2014", "2013-01-01", None),
        (None, "2014", "2015-01-01", False),
    ],
)
def test_dates_tell_as_much_as_they_are_known(start: str | None, end: str | None, on: str, held: bool | None) -> None:
    assert Post("SYR", "foreign", "foreign minister", None, "N", (), start, end).held(on) is held


@pytest.mark.parametrize("name", ["Walid Muallem", "Walid al-Moallem", "Waleed al-Moualem"])
def test_a_name_is_found_in_other_spellings(name: str) -> None:
    assert {post.name for post in posts_of(name)} == {"Walid al-Moallem"}


def test_a_surname_alone_or_an_unknown_name_is_nobody() -> None:
    assert posts_of("Moallem") == posts_of("Ann Brook") == posts_of("") == ()


def test_those_who_may_have_held_a_post_come_last() -> None:
    found = holders("foreign minister", "SYR", on="2006-02-15")
    assert {post.name for post in found} == {"Farouk al-Sharaa", "Walid al-Moallem"}
    assert holder("the Syrian foreign minister", on="2006-02-15") is None


def test_codes_follow_the_day_where_the_report_gives_no_title() -> None:
    assert code("Gebran Bassil", on="2018-01-01").sector == "GOV"
    assert code("Gebran Bassil", on="2018-01-01").country == "LBN"
    assert code("Colin Powell", on="2010-01-01").sector == "ELI"
    assert code("Colin Powell", on="2003-01-01").sector == "GOV"
    assert code("Ahmed Chalabi", on="2010-01-01").rule == code("Ahmed Chalabi").rule  # no post that day is known


def test_an_entity_is_registered_under_one_name() -> None:
    assert registered("Waleed al-Moualem", kind="person", on=None) == "Walid al-Moallem"
    assert registered("Syrian foreign minister", kind="person", on="2020-03-12") == "Walid al-Moallem"
    assert registered("Damascus", kind="place", on="2020-03-12") is None
    assert registered("the Syrian foreign minister", kind="person", on=None) is None
