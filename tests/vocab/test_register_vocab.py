"""The register of posts: no impossible dates, no doubled rows, one holder at a time where a state has only one."""

from __future__ import annotations

import itertools
import re
from collections import Counter, defaultdict
from datetime import date

import pytest

from khabar.claims.gazetteer import resolve
from khabar.claims.lexicon import BODIES
from khabar.claims.register import KNOWN, SECTORS, Post, _register
from khabar.vocab import table

COUNTRIES = {row["iso3"] for row in table("countries.csv")}
ALONE = {"state", "government", "foreign", "defence"}
"""Roles that one person of a state holds at a time."""
SHARED = {
    ("AFG", "state"), ("ARE", "defence"), ("DZA", "defence"), ("LBY", "state"), ("LBY", "government"), ("PRK", "state"),
    ("SRB", "state"), ("SRB", "government"), ("THA", "state"),
}  # fmt: skip
"""Offices that two held at a time: rival governments, heads of state beside leaders, a union and its member."""


def days(partial: str) -> tuple[str, str]:
    """The first and the last day of a date that may lack day or month."""
    return (partial + "-01-01"[len(partial) - 4 :])[:10], (partial + "-12-31"[len(partial) - 4 :])[:10]


def test_every_row_is_possible() -> None:
    rows = table("posts.csv")
    assert len(rows) >= 2_400
    assert len({(r["country"], r["name"]) for r in rows}) >= 1_200
    for r in rows:
        assert r["country"] in COUNTRIES, r
        assert r["role"] in SECTORS, r
        assert r["title"], r
        assert r["name"], r
        assert r["name"] not in r["aliases"].split("|"), r
        for field in ("start", "end"):
            assert re.fullmatch(r"\d{4}(-\d\d(-\d\d)?)?|\?|", r[field]), r
            if len(r[field]) > 4:
                date.fromisoformat(days(r[field])[0])
        assert r["start"], r
        if "?" not in (r["start"], r["end"]) and r["end"]:
            assert days(r["start"])[0] <= days(r["end"])[1], r
            assert days(r["end"])[1] >= "2000", r


def test_organisations_are_possible() -> None:
    rows = table("organisations.csv")
    assert len(rows) >= 500
    assert len({r["name"] for r in rows}) == len(rows)
    for r in rows:
        assert r["kind"] in {"group", "organisation"}, r
        assert r["country"] in COUNTRIES | BODIES | {""}, r
        for tie in filter(None, r["allegiance"].split(";")):
            relation, target, start, end = tie.split(">")
            assert relation in {"member", "allied", "backed", "loyal", "rival", "successor", "led"}, r
            assert target, r
            for written in (start, end):
                assert re.fullmatch(r"\d{4}(-\d\d(-\d\d)?)?|\?|", written), r
            if "?" not in (start, end) and end:
                assert days(start)[0] <= days(end)[1], r


def test_places_of_conflict_zones_are_possible() -> None:
    rows = table("conflict_places.csv")
    assert len(rows) >= 1_000
    assert len({(r["name"], r["country"], r["kind"]) for r in rows}) == len(rows)
    for r in rows:
        assert r["kind"] in {"city", "district", "region", "site", "area"}, r
        assert r["country"] in COUNTRIES or (r["country"] == "" and r["kind"] == "area"), r
        assert float(r["apart"]) <= (0.6 if r["kind"] in {"region", "area"} else 0.2), r
        assert -60 <= float(r["latitude"]) <= 75, r
        assert -180 <= float(r["longitude"]) <= 180, r


@pytest.mark.parametrize("name", ["Ghouta", "Hmeimim", "Khan Shaykhun", "Ras Lanuf", "Saqba", "al-Bab", "Hodeidah"])
def test_the_gazetteer_knows_places_of_the_fighting(name: str) -> None:
    place = resolve(name)
    assert place is not None
    assert place.latitude is not None
    assert place.country in {"SYR", "LBY", "YEM"}


def test_no_term_stands_twice() -> None:
    rows = table("posts.csv")
    keys = Counter((r["country"], r["role"], r["title"], r["body"], r["name"], r["start"]) for r in rows)
    assert [key for key, n in keys.items() if n > 1] == []


def test_an_office_has_one_sure_holder_at_a_time() -> None:
    terms: defaultdict[tuple[str, str], list[tuple[str, str, Post]]] = defaultdict(list)
    for post in _register().posts:
        alone = post.role in ALONE and not re.match("acting|deputy", post.title)
        if alone and post.start and post.end is not None:
            sure = days(post.start)[1], days(post.end)[0] if post.end else KNOWN
            terms[post.country, post.role].append((*sure, post))
    doubled = {
        office
        for office, held in terms.items()
        for (start, end, post), (begun, over, other) in itertools.combinations(held, 2)
        if max(start, begun) < min(end, over) and post.name != other.name
    }
    assert doubled <= SHARED
