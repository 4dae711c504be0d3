"""The JSON form: the schema that is generated from the records holds every result, and results come back whole."""

from __future__ import annotations

import json
from typing import Any

import pytest
from jsonschema import Draft202012Validator
from pointing import assert_points_home

import khabar
from khabar.model import Result, from_json, json_schema, to_json, to_plain


@pytest.fixture(scope="module")
def validator() -> Draft202012Validator:
    schema = json_schema()
    Draft202012Validator.check_schema(schema)
    return Draft202012Validator(schema)


def test_every_example_is_of_the_schema(example_results: tuple[Result, ...], validator: Draft202012Validator) -> None:
    for result in example_results:
        validator.validate(json.loads(to_json(result)))


def test_every_example_points_home(example_results: tuple[Result, ...]) -> None:
    for result in example_results:
        assert_points_home(result)


def test_every_example_gives_claims_that_explain_themselves(example_results: tuple[Result, ...]) -> None:
    for result in example_results:
        assert result.claims, result.report.given_id
        for claim in result.claims:
            assert {"type", "status"} <= {e.field for e in claim.evidence}


def test_a_result_comes_back_from_its_json(example_results: tuple[Result, ...]) -> None:
    for result in example_results:
        assert from_json(to_json(result)) == result
        assert from_json(to_json(result, indent=2)) == result


def test_unknown_is_null_never_an_empty_string(example_results: tuple[Result, ...]) -> None:
    for result in example_results:
        assert "" not in _values(to_plain(result))


def _values(plain: Any) -> list[Any]:
    if isinstance(plain, dict):
        return [leaf for value in plain.values() for leaf in _values(value)]
    if isinstance(plain, list):
        return [leaf for value in plain for leaf in _values(value)]
    return [plain]


def test_the_schema_comes_first_and_is_versioned(example_results: tuple[Result, ...]) -> None:
    assert to_json(example_results[0]).startswith(b'{"schema":"khabar/1","report":{"id":"sha256:')


def test_a_result_of_another_form_is_refused(validator: Draft202012Validator, reader: khabar.Reader) -> None:
    plain = to_plain(reader.read("Police in Accra arrested two men on Monday.", published="2021-05-04"))
    plain["claims"][0]["status"] = "perhaps"
    assert not validator.is_valid(plain)
