"""Every place that a report names, and which of its namesakes. All sentences are made up for these tests."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from khabar.claims import gazetteer, toponyms
from khabar.claims.gazetteer import Surroundings, chances
from khabar.claims.surroundings import surroundings
from khabar.model import Place, Report
from khabar.reading.parser import Parser, load_parser, parse
from khabar.vocab import table

Named = Callable[..., dict[str, Place]]


@pytest.fixture(scope="module")
def parser() -> Parser:
    return load_parser()


@pytest.fixture(scope="module")
def named(parser: Parser) -> Named:
    def find(text: str, **options: bool) -> dict[str, Place]:
        report = Report(id="test", text=text, language="en")
        found = toponyms.toponyms(report, parse(report, parser), **options)
        assert all(text[p.start : p.end] == p.text for p in found)
        return {p.text: p for p in found}

    return find


def test_a_place_and_the_region_behind_it_are_two(named: Named) -> None:
    found = named("A fire broke out in Paris, Texas, on Monday, and firemen came from Dallas.")
    assert {(p.name, p.admin1) for p in found.values()} == {("Paris", "Texas"), ("Texas", None), ("Dallas", "Texas")}


def test_a_place_is_found_in_the_name_of_a_body(named: Named) -> None:
    assert named("Aleppo Police Department officers arrested two men in Aleppo.")["Aleppo"].country == "SYR"


def test_peoples_are_places_only_where_they_are_asked_for(named: Named) -> None:
    text = "Syrian troops left Homs."
    assert set(named(text)) == {"Homs"}
    assert named(text, people=True)["Syrian"].precision == "country"


def test_a_person_is_no_place(named: Named) -> None:
    assert "Jordan" not in named("The coach, Mike Jordan, said that he would stay.")


def test_a_known_body_is_no_place(named: Named) -> None:
    assert "Congress" not in named("Congress passed the bill on Friday.")


def test_places_speak_for_each_other() -> None:
    around = surroundings("Shelling hit Tripoli and the villages near Akkar and Sidon, residents of Beirut said.")
    row = chances("tripoli", around)[0].row
    assert row is not None
    assert row.country == "LBN"


def test_a_name_is_weighed_without_what_it_says_itself() -> None:
    told = Surroundings((("GEO", "georgia", 3), ("USA", "atlanta", 1)))
    assert list(told.countries(but="georgia")) == ["USA"]


def test_chances_are_shares_and_none_is_among_them() -> None:
    found = chances("springfield", Surroundings())
    assert sum(c.share for c in found) == pytest.approx(1.0)
    assert sum(c.row is None for c in found) == 1
    assert chances("qqxxzz", Surroundings()) == []


def test_every_weight_is_of_a_feature_and_every_feature_has_one() -> None:
    assert tuple(r["feature"] for r in table("place_weights.csv")) == gazetteer.FEATURES
    assert tuple(r["feature"] for r in table("toponym_weights.csv")) == toponyms.FEATURES
