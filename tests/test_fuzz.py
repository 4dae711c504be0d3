"""Whatever is thrown at it, `read` gives a valid result that points home, and the same one each time."""

from __future__ import annotations

import json

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st
from jsonschema import Draft202012Validator
from pointing import assert_points_home

import khabar
from khabar.errors import IntakeError
from khabar.model import from_json, json_schema, to_json
from khabar.show import as_text

VALIDATOR = Draft202012Validator(json_schema())

PIECES = st.sampled_from(
    ["talks with", "The minister", "Police", "President Amara Keita", '"We will not"', "Al-Noor newspaper", "He",
     "they", "in Lagos",
     "the army", "arrested", "met", "said that", "according to", "denied", "will visit", "has accused", "troops",
     "killing 12 people", "on Monday", "last week", "at least 40", ",", ".", ".\n\n", "and", "not", "if", "of", "(",
     ")", "reportedly", "“", "”", "'s", "-", "—", "U.N.", "air strikes", "was", "been", "to", "which", "who",
     "\u200f", "\ufeff", "\r\n", "\x00", "é", "5 March 2021", "$3 million", "…", "http://example.org/a?b=c", "ولی"]
)  # fmt: skip
NEWSLIKE = st.lists(PIECES, max_size=60).map(" ".join)


@settings(max_examples=120, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(text=st.one_of(st.text(max_size=300), NEWSLIKE))
@example(text="\ud800 said it met the army.")
@example(text="A" * 20_000)
@example(text="killed " * 2_000)
@example(text="(" * 500)
@example(text="\u202eminister the met president The\u202c")
@example(text=".\n" * 500)
def test_any_text_gives_a_valid_result(reader: khabar.Reader, text: str) -> None:
    try:
        result = reader.read(text, any_language=True)
    except IntakeError:
        assert not text.removeprefix("\ufeff").strip()
        return
    assert_points_home(result)
    data = to_json(result)
    VALIDATOR.validate(json.loads(data))
    assert from_json(data) == result
    assert to_json(reader.read(text, any_language=True)) == data
    for colour in (False, True):
        as_text(result, explain=True, colour=colour)


@pytest.mark.parametrize("day", ["2021-02-30", "yesterday", "0000-00-00"])
def test_a_date_that_is_none_is_refused_with_a_remedy(reader: khabar.Reader, day: str) -> None:
    with pytest.raises(IntakeError, match="2020-03-12"):
        reader.read("Police arrested two men.", published=day)
