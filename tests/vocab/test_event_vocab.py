"""The vocabularies of events and status: every code is PLOVER's, every entry is well formed, every weight is in use."""

from __future__ import annotations

import re
from typing import get_args

import pytest

from khabar.claims.confidence import FIELDS
from khabar.claims.events import detail, patterns
from khabar.model import EventType, NumberKind, Status
from khabar.vocab import table, tree

ENTRY = re.compile(r"[^\W\d_][\w’'-]*|[$€£]")
CONDITION = re.compile(r"\{(to|that|obj|noobj|human|name|body|place|money|intr|said|to [a-z]+)\}")


def test_types_modes_and_contexts_are_plovers() -> None:
    plover = tree("plover.toml")["types"]
    assert set(plover) == set(get_args(EventType))
    for type_, modes in tree("events.toml").items():
        assert set(modes) <= {"none", *plover[type_].get("modes", {})}, type_
    assert len(tree("contexts.toml")) == 37


@pytest.mark.parametrize("part", ["verbs", "nouns", "adjectives"])
def test_entries_are_well_formed(part: str) -> None:
    for found, entry, type_, mode in patterns():
        if found == part:
            words = CONDITION.sub("", entry).replace("/", " ").replace(">", " ").split()
            assert words, entry
            assert all(ENTRY.fullmatch(w) for w in words), (type_, mode, entry)
            assert 1 <= detail(entry) <= 3


def test_weights_are_of_entries_that_stand_in_the_vocabulary() -> None:
    known = {(part, entry, type_, mode or "") for part, entry, type_, mode in patterns()}
    for row in table("event_weights.csv"):
        assert (row["part"], row["pattern"], row["type"], row["mode"]) in known, row
        assert 0 <= int(row["right"]) <= int(row["seen"])


def test_rule_weights_are_of_fields() -> None:
    rows = table("rule_weights.csv")
    assert {r["field"] for r in rows} <= set(FIELDS)
    assert all(0 <= int(r["right"]) <= int(r["seen"]) for r in rows)


def test_lists_of_status_are_of_statuses() -> None:
    statuses = set(get_args(Status)) | {"factive"}
    for group in ("modals", "governors", "governors_weak", "noun_governors", "adverbs", "adjectives"):
        assert set(tree("status.toml")[group]) <= statuses, group


def test_roles_are_told_for_every_type() -> None:
    roles = tree("roles.toml")
    for type_ in get_args(EventType):
        assert roles[type_]["of"] in {"actor", "recipient"}
        assert roles[type_]["to"]


def test_words_of_numbers_are_of_kinds() -> None:
    lists = tree("numbers.toml")
    assert set(lists) - {"toll", "people", "measures"} <= set(get_args(NumberKind))
    for entry in lists.values():
        for words in entry.values():
            assert len(words) == len(set(words))
            assert all(word == word.lower().strip() for word in words)
