"""Where: place names looked up, and which of them is an event's. All sentences are made up for these tests."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from khabar.claims.gazetteer import Surroundings, countries_told
from khabar.claims.place import place_of, resolve
from khabar.claims.trigger import Trigger
from khabar.model import EventType, Place, Report
from khabar.reading.parser import Parser, load_parser, parse

NAMED = [
    ("Aleppo", (), "Aleppo", "SYR", "city"),
    ("the city of Sirte", (), "Sirte", "LBY", "city"),
    ("northern Iraq", (), "northern Iraq", "IRQ", "region"),
    ("Kiev", (), "Kyiv", "UKR", "city"),
    ("patna", (), "Patna", "IND", "city"),
    ("Aleppo province", (), "Aleppo", "SYR", "region"),
    ("Germany", (), "Germany", "DEU", "country"),
    ("the West Bank", (), "West Bank", "PSE", "region"),
    ("South China Sea", (), "South China Sea", None, "region"),
    # one name, several places
    ("Tripoli", (), "Tripoli", "LBY", "city"),
    ("Tripoli", ("LBN",), "Tripoli", "LBN", "city"),
    ("Tripoli, Lebanon", (), "Tripoli", "LBN", "city"),
    ("Georgia", (), "Georgia", "GEO", "country"),
    ("Georgia", ("USA",), "Georgia", "USA", "region"),
    ("London", ("GBR", "CAN"), "London", "GBR", "city"),
]


@pytest.mark.parametrize(("words", "near", "name", "country", "precision"), NAMED)
def test_names(words: str, near: tuple[str, ...], name: str, country: str | None, precision: str) -> None:
    place = resolve(words, near=near)
    assert place is not None
    assert (place.name, place.country, place.precision) == (name, country, precision)
    assert (place.start, place.end, place.text) == (0, len(words), words)


@pytest.mark.parametrize("words", ["", "north", "the", "Qqxxzz", "he"])
def test_what_is_no_place(words: str) -> None:
    assert resolve(words) is None


def test_a_city_has_its_point_and_its_number() -> None:
    place = resolve("Damascus")
    assert place is not None
    assert place.latitude == pytest.approx(33.5, abs=0.1)
    assert place.longitude == pytest.approx(36.3, abs=0.1)
    assert place.geonames == 170654


def test_a_small_namesake_in_a_land_not_spoken_of_is_left_aside() -> None:
    assert resolve("Montfermeil", near=("HND",)) is None


def test_countries_are_told_by_their_people_and_capitals_too() -> None:
    told = countries_told("Turkish police left Ankara. Iraq protested; Turkey did not.")
    assert told == (("TUR", "turkish", 1), ("TUR", "ankara", 1), ("IRQ", "iraq", 1), ("TUR", "turkey", 1))
    assert list(Surroundings(told).countries()) == ["TUR", "IRQ"]
    assert list(Surroundings(told).countries(but="iraq")) == ["TUR"]


# -- the place of an event -----------------------------------------------------------------------------------------

Placed = Callable[..., Place | None]


@pytest.fixture(scope="module")
def parser() -> Parser:
    return load_parser()


@pytest.fixture(scope="module")
def placed(parser: Parser) -> Placed:
    def place(text: str, word: str, kind: EventType = "ASSAULT") -> Place | None:
        report = Report(id="test", text=text, language="en")
        reading = parse(report, parser)
        start = text.index(word)
        token = next(t for t in reading.tokens if t.start <= start < t.end)
        trigger = Trigger(
            token=token.i, verb=token.i, start=start, end=start + len(word), type=kind, mode=None,
            rule="test", weight=1.0,
        )  # fmt: skip
        found, evidence = place_of(report, reading, trigger)
        if found is not None:
            assert report.text[found.start : found.end] == found.text
            assert evidence[0].field == "place"
        return found

    return place


@pytest.mark.parametrize(
    ("text", "word", "kind", "name", "country"),
    [
        ("Gunmen attacked a police post in Aleppo on Monday.", "attacked", "ASSAULT", "Aleppo", "SYR"),
        ("The Norwegian minister visited Damascus last week.", "visited", "CONSULT", "Damascus", "SYR"),
        ("The envoy will travel to Baku for a week.", "travel", "CONSULT", "Baku", "AZE"),
        ("Students protested in Nairobi, Kenya, over fees.", "protested", "PROTEST", "Nairobi", "KEN"),
        ("Near Mosul, two men opened fire on a patrol.", "opened", "ASSAULT", "Mosul", "IRQ"),
        ("The strike hit a bakery in northern Syria.", "strike", "ASSAULT", "northern Syria", "SYR"),
        ("Kenya is calm. Workers marched in the capital on Friday.", "marched", "PROTEST", "Nairobi", "KEN"),
    ],
)
def test_where_deeds_happen(placed: Placed, text: str, word: str, kind: EventType, name: str, country: str) -> None:
    place = placed(text, word, kind)
    assert place is not None
    assert (place.name, place.country) == (name, country)


@pytest.mark.parametrize(
    ("text", "word", "kind"),
    [
        ("France accused Iran of shipping weapons.", "accused", "ACCUSE"),
        ("The mayor of Aleppo resigned.", "resigned", "RETREAT"),
        ("Gunmen attacked a convoy.", "attacked", "ASSAULT"),
        ("Ankara rejected the offer.", "rejected", "REJECT"),
    ],
)
def test_where_the_text_does_not_say(placed: Placed, text: str, word: str, kind: EventType) -> None:
    assert placed(text, word, kind) is None


def test_a_list_of_places_without_end_is_no_trouble() -> None:
    assert resolve("Homs, " * 5_000) is not None
