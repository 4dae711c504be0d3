"""The vocabulary of relations: every kind is one of the model's, every entry well formed, no word in one kind twice."""

from __future__ import annotations

import re
from typing import get_args

import pytest

from khabar.model import RelationType
from khabar.vocab import tree

ENTRY = re.compile(r"[a-zé]+(-[a-z]+)*( [a-z]+)?")
TABLES = ("verbs", "verbs_over", "participles", "compounds", "prefixes", "nouns")


@pytest.mark.parametrize("table", TABLES)
def test_kinds_and_entries(table: str) -> None:
    for kind, entries in tree("relations.toml")[table].items():
        assert kind.removeprefix("~") in get_args(RelationType)
        assert len(entries) == len(set(entries)), kind
        assert all(ENTRY.fullmatch(entry) for entry in entries), kind


def test_no_other_table_stands_in_the_file() -> None:
    assert set(tree("relations.toml")) == {*TABLES, "under", "pacts", "bodies", "prepositions"}
