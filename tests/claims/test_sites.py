"""Where an event may be: the places of its own sentence, of those around it and of the report's beginning."""

from __future__ import annotations

import numpy as np
import pytest

from khabar.claims.pairs import trigger_at
from khabar.claims.sites import BESIDE, SIZE, Site, Sites
from khabar.claims.trigger import Trigger
from khabar.model import Report
from khabar.reading.parser import load_parser, parse

TEXT = (
    "A curfew was declared in Nairobi. Nobody slept. The shops stayed shut. The buses stood still. The night was long. "
    "The fire brigade came from Mombasa. Soldiers marched through Kisumu towards Nakuru. Police arrested a baker there."
)


@pytest.fixture(scope="module")
def sites() -> Sites:
    report = Report(id="test", text=TEXT, language="en")
    return Sites(report, parse(report, load_parser()))


def trigger(sites: Sites, word: str) -> Trigger:
    token = next(t for t in sites.reading.tokens if t.text == word)
    return trigger_at(sites.reading, token.i, type_="COERCE", mode=None, weight=1.0)


def steps(found: list[Site]) -> dict[str, int | None]:
    return {s.place.name: s.step for s in found}


def test_places_beside_and_of_the_beginning_may_be_the_event_s(sites: Sites) -> None:
    found = steps(sites.of(trigger(sites, "arrested")))
    assert found == {"Kisumu": -1, "Nakuru": -1, "Mombasa": -2, "Nairobi": None}
    assert set(found.values()) <= {None, 0, *BESIDE}


def test_the_own_sentence_s_places_come_first_with_how_they_are_tied(sites: Sites) -> None:
    found = sites.of(trigger(sites, "marched"))
    assert [s.step for s in found[:2]] == [0, 0]
    assert all((s.tied is not None) == (s.step == 0) for s in found)


def test_a_place_is_named_once(sites: Sites) -> None:
    for word in ("declared", "came", "marched", "arrested"):
        names = [s.place.name for s in sites.of(trigger(sites, word))]
        assert len(names) == len(set(names))


def test_numbers_tell_where_each_stands(sites: Sites) -> None:
    event = trigger(sites, "arrested")
    found = sites.of(event)
    numbers = sites.numbers(event, found)
    assert numbers.shape == (len(found), SIZE)
    assert len(np.unique(numbers, axis=0)) == len(found)
    assert np.isfinite(numbers).all()
    assert sites.numbers(event, []).shape == (0, SIZE)
