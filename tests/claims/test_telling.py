"""Rows of tags: stretches begin before they go on."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from khabar.claims.telling import best_tags, runs
from khabar.reading.heads import chances, distances, shares


@given(st.lists(st.lists(st.floats(-9, 9, width=32), min_size=5, max_size=5), min_size=1, max_size=12))
def test_a_stretch_never_goes_on_without_having_begun(scores: list[list[float]]) -> None:
    tags = best_tags(np.array(scores, np.float32))
    assert len(tags) == len(scores)
    for before, tag in zip([0, *tags], tags, strict=False):
        assert tag == 0 or tag % 2 or before in {tag, tag - 1}


@pytest.mark.parametrize(
    ("tags", "expected"),
    [([], []), ([0, 0], []), ([1], [(0, 1)]), ([1, 2, 2, 0, 3, 4], [(0, 3), (4, 6)]), ([1, 1, 2], [(0, 1), (1, 3)])],
)
def test_runs(tags: list[int], expected: list[tuple[int, int]]) -> None:
    assert list(runs(tags)) == expected


def test_the_likeliest_row_is_taken_not_the_likeliest_tags() -> None:
    # "I" alone is likeliest at the second word, but nothing begins before it
    scores = np.array([[2.0, 1.5, -9], [0.0, -9, 1.0]], np.float32)
    assert best_tags(scores) == [1, 2]


def test_shares_sum_to_one_and_chances_lie_between() -> None:
    scores = np.array([[800.0, 0, -800], [1, 1, 1]], np.float32)
    assert np.allclose(shares(scores).sum(axis=-1), 1)
    assert chances(np.array([0.0], np.float32))[0] == 0.5


def test_distances_are_ones_and_zeros() -> None:
    found = distances(200, 100)
    assert found.sum(axis=1).tolist() == [1] * 200
    assert (found[0] != found[199]).any()
