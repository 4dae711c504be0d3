"""The register of posts: no impossible dates, no doubled rows, one holder at a time where a state has only one."""

from __future__ import annotations

import itertools
import re
from collections import Counter, defaultdict
from datetime import date

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
