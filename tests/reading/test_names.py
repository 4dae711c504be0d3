"""Names across spellings, measured on pairs written for it (`data/names.tsv`)."""

from __future__ import annotations

from pathlib import Path

import pytest

from khabar.reading.names import alike, same_person

PAIRS = [
    line.split("\t")
    for line in (Path(__file__).parent / "data/names.tsv").read_text("utf8").splitlines()[2:]
]  # fmt: skip


def test_pairs_of_names() -> None:
    told = [(same_person(a, b), same == "1") for a, b, same, _ in PAIRS]
    right = sum(ours and theirs for ours, theirs in told)
    assert right / sum(ours for ours, _ in told) >= 0.98
    assert right / sum(theirs for _, theirs in told) >= 0.92


def test_no_pair_twice() -> None:
    assert len({frozenset(pair[:2]) for pair in PAIRS if pair[0] != pair[1]}) >= len(PAIRS) - 1


@pytest.mark.parametrize(("a", "b", "same"), [("hassan", "hossein", False), ("saleh", "salih", True)])
def test_vowels_that_transliterations_swap(a: str, b: str, same: bool) -> None:
    assert alike(a, b) is same
