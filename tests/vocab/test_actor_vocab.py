"""The vocabularies of who: every code is one of the codebook's, every name stands once."""

from __future__ import annotations

import re
from collections import Counter

from khabar.claims.lexicon import BODIES, country_of
from khabar.vocab import table, tree

SECTORS = {
    "GOV", "MIL", "COP", "JUD", "LEG", "SPY", "PTY", "OPP", "REB", "PRM", "UAF", "CRM", "CVL", "BUS", "JRN", "LAB",
    "EDU", "MED", "REL", "REF", "AGR", "ELI", "PRE", "SOC", "UNK",
}  # fmt: skip
COUNTRIES = {row["iso3"] for row in table("countries.csv")}


def names(row: dict[str, str], *fields: str) -> list[str]:
    return [name for field in fields for name in row[field].split("|") if name]


def test_countries() -> None:
    rows = table("countries.csv")
    assert len(rows) == len(COUNTRIES) == len({row["iso2"] for row in rows})
    assert len(rows) >= 197  # the members of the United Nations, and what PLOVER adds
    assert {"VAT", "HKG", "PSE", "KOS", "TWN", "ATA"} <= COUNTRIES
    for row in rows:
        assert re.fullmatch("[A-Z]{3}", row["iso3"])
        assert re.fullmatch("[A-Z]{2}", row["iso2"])
        assert row["demonyms"] or row["iso3"] in {"COG", "DMA"}, f"{row['name']}: no demonym"


def test_a_countrys_names_lead_to_it() -> None:
    for row in table("countries.csv"):
        for name in names(row, "name", "aliases", "metonyms"):
            assert country_of(name) == row["iso3"], name


def test_actors() -> None:
    for row in table("actors.csv"):
        assert row["country"] in COUNTRIES | BODIES | {""}, row
        assert row["kind"] in {"person", "organisation", "group"}, row
        assert set(row["sectors"].split("|")) <= SECTORS, row
        assert row["sectors"].split("|")[0] == row["sector"], row
        assert re.fullmatch(r"(Q\d+)?", row["wikidata"]), row
    doubled = [name for name, n in Counter(row["name"] for row in table("actors.csv")).items() if n > 1]
    assert not doubled


def test_an_alias_means_one_actor() -> None:
    owners: dict[tuple[str, str], str] = {}
    for row in table("actors.csv"):
        for name in names(row, "name", "aliases"):
            key = (name, row["country"] if name.endswith("@") else "")
            assert owners.setdefault(key, row["name"]) == row["name"], key


def test_outlets() -> None:
    for row in table("outlets.csv"):
        assert row["country"] in COUNTRIES | {""}, row
        assert row["kind"] in {"agency", "newspaper", "broadcaster", "site"}, row
        assert "?" not in row["languages"] + row["domains"] + row["owner"], row
        assert all(re.fullmatch("[a-z]{2,3}", code) for code in names(row, "languages")), row
        assert all(re.fullmatch(r"[a-z0-9.-]+\.[a-z]{2,}", domain) for domain in names(row, "domains")), row
        assert row["ownership"] in {"state", "party", "private", "public", ""}, row


def test_sectors() -> None:
    vocabulary = tree("sectors.toml")
    assert set(vocabulary["words"]) <= SECTORS
    assert set(vocabulary["pass"].values()) <= SECTORS
    assert set(vocabulary["former"]["leaves"]) <= SECTORS
    owners: dict[str, str] = {}
    for sector, words in vocabulary["words"].items():
        for word in words:
            assert word == word.lower()
            assert owners.setdefault(word, sector) == sector, f"{word}: in {owners[word]} and {sector}"
    assert not set(owners) & set(vocabulary["pass"])
