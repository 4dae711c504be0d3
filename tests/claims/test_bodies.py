"""Organisations with dated ties, and outlets by their address."""

from __future__ import annotations

import pytest

from khabar.claims.actors import outlet_at
from khabar.claims.bodies import body


def test_a_body_is_found_by_any_of_its_names() -> None:
    found = body("Nusra Front")
    assert found is not None
    assert (found.name, found.country, found.sector, found.ended) == ("al-Nusra Front", "SYR", "REB", "2016-07-28")
    assert body("the Nusra Front") == body("Jabhat al-Nusra") == found
    assert body("Ann Brook") is None


@pytest.mark.parametrize(("day", "loyal"), [("2012-06-01", []), ("2014-01-01", ["al-Qaeda"]), ("2017-01-01", [])])
def test_ties_hold_for_their_time(day: str, loyal: list[str]) -> None:
    found = body("Nusra Front")
    assert found is not None
    assert [tie.target for tie in found.on(day) if tie.relation == "loyal"] == loyal


@pytest.mark.parametrize(
    ("address", "name"),
    [
        ("https://www.sana.sy/en/?p=1", "SANA"),
        ("english.aawsat.com/story", "Asharq Al-Awsat"),
        ("https://news.example.org/a", None),
        ("", None),
        ("https://", None),
    ],
)
def test_an_address_leads_to_its_outlet(address: str, name: str | None) -> None:
    row = outlet_at(address)
    assert (row and row["name"]) == name
