"""Who may take part in an event: the phrases of its sentence, and of those near it."""

from __future__ import annotations

import numpy as np
import pytest

from khabar.claims.cast import Cast
from khabar.claims.events import triggers
from khabar.claims.pairs import NEAR, SIZE, candidates, elsewhere, pair_numbers
from khabar.claims.roles import roles_of
from khabar.intake import report_of
from khabar.model import Phrase
from khabar.reading.coreference import resolve
from khabar.reading.parser import Parser, load_parser, parse

TEXT = (
    "Prosecutors in Lagos spoke at noon. Police raided a house on Monday. Two men were arrested and a pistol was "
    "seized. The army praised the raid. The governor of Kano left."
)


@pytest.fixture(scope="module")
def parser() -> Parser:
    return load_parser()


@pytest.fixture(scope="module")
def cast(parser: Parser) -> Cast:
    report = report_of(TEXT, published="2020-03-12")
    return Cast(resolve(report, parse(report, parser)))


def words(phrases: list[Phrase]) -> set[str]:
    return {TEXT[p.start : p.end] for p in phrases}


def test_candidates_are_of_the_sentence(cast: Cast) -> None:
    assert "Two men" in words(candidates(cast, 2))
    assert "Police" not in words(candidates(cast, 2))


def test_elsewhere_are_those_near_by_that_can_act(cast: Cast) -> None:
    found = words(elsewhere(cast, 2))
    assert {"Prosecutors in Lagos", "Police", "army"} <= found
    assert not found & {"noon", "Two men"}
    assert not any("governor" in w for w in found), "two sentences on is too far"


def test_nobody_stands_before_the_first_sentence(cast: Cast) -> None:
    near = {cast.reading.tokens[p.head].sentence for p in elsewhere(cast, 0)}
    assert near <= {1}


def test_numbers_tell_in_which_sentence_a_phrase_stands(cast: Cast) -> None:
    reading = cast.reading
    trigger = next(t for t in triggers(reading) if TEXT[t.start : t.end] == "arrested")
    phrases = [*candidates(cast, 2), *elsewhere(cast, 2)]
    rows = pair_numbers(cast, trigger, phrases, roles=roles_of(cast, trigger), speakers=())
    assert rows.shape == (len(phrases), SIZE)
    assert np.isfinite(rows).all()
    for row, p in zip(rows, phrases, strict=True):
        step = reading.tokens[p.head].sentence - 2
        assert row[-len(NEAR) - 1 :].tolist() == [*(float(step == n) for n in NEAR), 1.0]
