"""Whatever is thrown at it, `read` gives a valid result that points home, and the same one each time."""

from __future__ import annotations

import json
import re

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st
from jsonschema import Draft202012Validator
from pointing import assert_points_home

import khabar
from khabar.errors import IntakeError
from khabar.model import from_json, json_schema, to_json
from khabar.show import as_text
from khabar.vocab import table, tree

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


def check(reader: khabar.Reader, text: str, **known: str) -> None:
    """The result is of the schema, points home, comes back from its JSON, is the same twice, and can be shown."""
    result = reader.read(text, any_language=True, **known)
    assert_points_home(result)
    data = to_json(result)
    VALIDATOR.validate(json.loads(data))
    assert from_json(data) == result
    assert to_json(reader.read(text, any_language=True, **known)) == data
    for colour in (False, True):
        as_text(result, explain=True, colour=colour)


QUICK = settings(deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow])


@settings(QUICK, max_examples=80)
@given(text=st.one_of(st.text(max_size=300), NEWSLIKE))
@example(text="\ud800 said it met the army.")
@example(text="A" * 20_000)
@example(text="killed " * 2_000)
@example(text="(" * 500)
@example(text="\u202eminister the met president The\u202c")
@example(text=".\n" * 500)
@example(text="\u200f of talks with air strikes \u200f")  # the root of the parse is a space
def test_any_text_gives_a_valid_result(reader: khabar.Reader, text: str) -> None:
    try:
        check(reader, text)
    except IntakeError:
        assert not text.removeprefix("\ufeff").strip()


# -- news made of the vocabularies' own words --------------------------------------------------------------------------


def _phrases(kind: str) -> list[str]:
    """The event words of events.toml as they are said: "open >fire" is "open fire", conditions are left out."""
    found = []
    for modes in tree("events.toml").values():
        for rules in modes.values():
            for entry in rules.get(kind, ()):
                words = re.sub(r"\{\w+\}|>", "", entry).replace("/", " the ")
                found.append(" ".join(words.split()))
    return found


def _past(verb: str) -> str:
    """The past of a verb as a rule makes it: not always English, but what the parser will meet in a misprint too."""
    first, _, rest = verb.partition(" ")
    first = first[:-1] + "i" if first.endswith("y") and first[-2:-1] not in "aeiou" else first.removesuffix("e")
    return f"{first}ed {rest}".strip()


VERBS = st.sampled_from(_phrases("verbs"))
NOUNS = st.sampled_from(_phrases("nouns"))
COUNTRIES = st.sampled_from(table("countries.csv"))
SOMEBODY = st.one_of(
    COUNTRIES.map(lambda c: c["name"]),
    COUNTRIES.map(lambda c: f"the {c['demonyms'].split('|')[0]} army"),
    COUNTRIES.map(lambda c: f"{c['name']}'s foreign minister, Amara Keita,"),
    COUNTRIES.map(lambda c: f"officials in {c['capital'].split('|')[0]}"),
    st.sampled_from(
        ["he", "she", "they", "the ministry", "police", "gunmen", "former President Leila Haddad", "the two sides",
         "Tom Ota and Ana Reis", "an official who did not want to be named", "thousands of teachers", "the Front",
         "the paper", "at least 12 soldiers", "dozens", "no one", "General Omar Sow (left)", "a U.N. envoy"]
    ),
)  # fmt: skip
DEED = st.one_of(
    st.tuples(SOMEBODY, VERBS, SOMEBODY).map(lambda w: f"{w[0]} {_past(w[1])} {w[2]}"),
    st.tuples(SOMEBODY, VERBS, SOMEBODY).map(lambda w: f"{w[0]} was {_past(w[1])} by {w[2]}"),
    st.tuples(SOMEBODY, VERBS, SOMEBODY).map(lambda w: f"{w[0]} will not {w[1]} {w[2]}"),
    st.tuples(SOMEBODY, VERBS, SOMEBODY).map(lambda w: f"{w[0]}, which had threatened to {w[1]} {w[2]}, denied it"),
    st.tuples(NOUNS, SOMEBODY, SOMEBODY).map(lambda w: f"the {w[0]} between {w[1]} and {w[2]} left 40 dead"),
    st.tuples(SOMEBODY, NOUNS).map(lambda w: f"{w[0]} called for a {w[1]} worth $3 million"),
)
FRAME = st.sampled_from(
    ["{0}.", "{0}, {1} said.", "{1} said that {0}.", "According to {1}, {0}.", "“{0},” {1} told reporters.",
     "\"{0}\", said {1}, \"and we will see.\"", "{0} if {1} agrees.", "{1} denied that {0}.", "{0}, reportedly.",
     "Citing {1}, the Harbour Post reported that {0}", "Did {1} know that {0}?", "{0}; {0} - {1}", "“{0}.",
     "{1}, quoted by Reuters, has accused those who say that {0} of lying."]
)  # fmt: skip
ADJUNCT = st.sampled_from(
    ["", " on Monday", " last week in Aleppo", " near the northern town of Gao", " by 31 March 2021", " since 2019",
     ", killing 12 people", " at least three times", " the following day", " in Tripoli, Lebanon,"]
)  # fmt: skip


@st.composite
def _sentence(draw: st.DrawFn) -> str:
    said = draw(FRAME).format(draw(DEED) + draw(ADJUNCT), draw(SOMEBODY))
    return said[0].upper() + said[1:]


HEADS = st.sampled_from(
    ["", "Talks fail\n\n", "Talks fail\n\nHarbour Post, 3 May 2019\n\n", "KAYES, Mali (Reuters) - ", "# Talks fail\n\n",
     "Talks fail\nBy Ana Reis\n3 May 2019\n", "Photo: Ana Reis\n\n", "LIVE: Talks fail\n\n18:40\n"]
)  # fmt: skip
PARAGRAPH = st.lists(_sentence(), min_size=1, max_size=3).map(" ".join)
NEWS = st.tuples(HEADS, st.lists(PARAGRAPH, min_size=1, max_size=3)).map(lambda t: t[0] + "\n\n".join(t[1]))
DAYS = st.sampled_from([{}, {"published": "2021-03-01"}, {"published": "1801-01-01"}, {"published": "2099-12-31"}])


@settings(QUICK, max_examples=50)
@given(text=NEWS, known=DAYS)
def test_news_made_of_event_words_gives_a_valid_result(
    reader: khabar.Reader, text: str, known: dict[str, str]
) -> None:
    check(reader, text, **known)


# -- texts that never end ----------------------------------------------------------------------------------------------

ENDLESS = {
    "words": "the army said police had arrested twelve men near Gao on Monday ",
    "sentences": "Police in Accra arrested 12 men on Monday, the army said. ",
    "lines": "Police in Accra arrested 12 men.\n\n",
    "commas": ", ",
    "brackets": "(the army [of Mali ",
    "open quotes": "“we said ",
    "closed quotes": "“We met,” he said. ",
    "names": "Ana Reis and ",
    "chain": "the head of the ",
    "said": "the man said that ",
    "places": "near Homs, Syria, ",
    "numbers": "two hundred and ",
    "dates": "from May to ",
    "money": "$3 million ",
    "datelines": "KAYES (Reuters) - ",
    "rules": "- ",
}


@pytest.mark.parametrize("piece", ENDLESS.values(), ids=ENDLESS.keys())
def test_an_endless_text_is_read_to_its_end(reader: khabar.Reader, piece: str) -> None:
    check(reader, piece * (2_000 // len(piece)) + "met.")


@pytest.mark.parametrize("day", ["2021-02-30", "yesterday", "0000-00-00"])
def test_a_date_that_is_none_is_refused_with_a_remedy(reader: khabar.Reader, day: str) -> None:
    with pytest.raises(IntakeError, match="2020-03-12"):
        reader.read("Police arrested two men.", published=day)
