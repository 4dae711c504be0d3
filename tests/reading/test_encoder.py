"""The encoder's door: what goes in, and that its files are the ones that were made."""

from __future__ import annotations

import shutil
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from khabar.errors import MachineryError
from khabar.intake import report_of
from khabar.model import Reading
from khabar.reader import WEIGHTS
from khabar.reading.encoder import (
    FILES,
    LONGEST,
    SIZES,
    WIDTH,
    Encoder,
    encode,
    features,
    load_encoder,
    shape,
    windows,
    windows_of,
)
from khabar.reading.parser import Parser, load_parser, parse

TEXT = (
    "The coast guard of Ruritania seized two trawlers off Strelsau on Friday.\n\n"
    "“They were in our waters,” said its commander, Anton Kessel. SANA cited 3 witnesses who denied it."
)


@pytest.fixture(scope="module")
def parser() -> Parser:
    return load_parser()


@pytest.fixture(scope="module")
def encoder() -> Encoder:
    return load_encoder(WEIGHTS)


@pytest.fixture(scope="module")
def reading(parser: Parser) -> Reading:
    return parse(report_of(TEXT), parser)


@pytest.mark.parametrize(
    ("word", "expected"),
    [("troops", "lower"), ("Haftar", "Title"), ("SANA", "UPPER"), ("McGee", "MiXed"), ("1.5", "digits"), ("“", "marks"),
     ("A", "Title"), ("U.N.", "UPPER")],
)  # fmt: skip
def test_shape(word: str, expected: str) -> None:
    assert shape(word) == expected


@given(st.lists(st.integers(1, 400), max_size=40), st.integers(1, 300))
def test_windows_hold_every_sentence_once_and_are_as_long_as_allowed(lengths: list[int], longest: int) -> None:
    found = list(windows(lengths, longest=longest))
    assert [i for run in found for i in run] == list(range(len(lengths)))
    for run in found:
        assert len(run) == 1 or sum(lengths[i] for i in run) <= longest


def test_features_are_within_their_tables(reading: Reading) -> None:
    for t in reading.tokens:
        assert all(0 <= value < size for value, size in zip(features(t, party=2), SIZES, strict=True))


def test_every_word_is_in_one_window_and_has_a_piece(reading: Reading, encoder: Encoder) -> None:
    found = windows_of(reading, encoder.tokenizer)
    assert [i for w in found for i in w.words] == list(range(len(reading.tokens)))
    for w in found:
        assert len(w.ids) == len(w.features) <= LONGEST + 2
        assert list(w.starts) == sorted(set(w.starts))


def test_vectors_are_the_same_each_time(reading: Reading, encoder: Encoder) -> None:
    first, second = encode(reading, encoder), encode(reading, encoder)
    assert first.shape == (len(reading.tokens), WIDTH)
    assert np.array_equal(first, second)
    assert first.any(axis=1).all()


def test_a_text_without_words_has_no_vectors(parser: Parser, encoder: Encoder) -> None:
    assert encode(parse(report_of("…"), parser), encoder).shape[1] == WIDTH


def test_the_weights_are_small_enough_to_ship() -> None:
    assert sum((WEIGHTS / name).stat().st_size for name in FILES) <= 30_000_000


def test_weights_that_are_missing_or_altered_are_refused(tmp_path: Path) -> None:
    with pytest.raises(MachineryError, match="no weights of khabar's reader here"):
        load_encoder(tmp_path)
    shutil.copytree(WEIGHTS, tmp_path / "own")
    (tmp_path / "own/facts.json").write_text("{}", "utf8")
    with pytest.raises(MachineryError, match=r"facts\.json: missing or altered"):
        load_encoder(tmp_path / "own")
