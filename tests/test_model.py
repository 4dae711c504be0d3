"""The records: frozen, hashable, the same after a journey through JSON, and known by their content."""

from __future__ import annotations

import dataclasses
import json
from typing import Any

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

import khabar
from khabar.model import Report, Result, Span, content_id, from_json, to_json, to_plain


def test_records_are_frozen_slotted_and_hashable(example_results: tuple[Result, ...]) -> None:
    result = example_results[0]
    records: list[Any] = [result.report, *result.entities, *result.claims, *result.offices, *result.claims[0].evidence]
    for record in records:
        hash(record)
        assert not hasattr(record, "__dict__")
        with pytest.raises(dataclasses.FrozenInstanceError):
            setattr(record, dataclasses.fields(record)[0].name, None)


def test_json_comes_back_the_same(example_results: tuple[Result, ...]) -> None:
    for result in example_results:
        assert from_json(to_json(result)) == result
        assert json.loads(to_json(result, indent=2)) == to_plain(result)


def test_the_form_is_versioned_and_foreign_forms_are_refused() -> None:
    data = to_json(Result(report=Report(id="r", text="t")))
    assert json.loads(data)["schema"] == "khabar/1"
    with pytest.raises(msgspec.ValidationError, match="schema"):
        from_json(data.replace(b"khabar/1", b"khabar/9"))


@given(st.lists(st.text() | st.none(), min_size=1), st.lists(st.text() | st.none(), min_size=1))
def test_other_content_another_id(a: list[str | None], b: list[str | None]) -> None:
    assert (content_id(*a) == content_id(*b)) == (a == b)


@given(st.integers(0, 50), st.integers(0, 50), st.integers(0, 50), st.integers(0, 50))
def test_spans(a: int, b: int, c: int, d: int) -> None:
    one, two = Span(min(a, b), max(a, b)), Span(min(c, d), max(c, d))
    shared = set(range(one.start, one.end)) & set(range(two.start, two.end))
    if one.start < one.end and two.start < two.end:
        assert one.overlaps(two) == bool(shared)
    assert one.overlaps(two) == two.overlaps(one)


def test_a_table_has_one_row_a_claim(example_results: tuple[Result, ...]) -> None:
    result = example_results[0]
    frame = result.to_pandas()
    assert len(frame) == len(result.claims)
    assert list(frame["type"]) == [c.type for c in result.claims]


def test_reading_twice_gives_the_same_bytes(reader: khabar.Reader) -> None:
    text = "Police arrested three men in Lagos on Monday, the governor said. He praised the officers."
    one, two = (reader.read(text, published="2021-05-10") for _ in range(2))
    assert to_json(one) == to_json(two)
    assert [r.report.id for r in reader.pipe([text, {"text": text, "published": "2021-05-10"}])][1] == one.report.id
