"""Relations between actors: what states one, which end is which, who says so, and whether it holds."""

from __future__ import annotations

import pytest

import khabar
from khabar.model import Relation

CASES = [
    # verbs and participles
    ("The Seventh Brigade is commanded by Karim Haddad.", "commands", "Karim Haddad", "Seventh Brigade"),
    ("Karim Haddad heads the Liberal Front.", "directorship", "Karim Haddad", "Liberal Front"),
    ("The Liberal Front, headed by Karim Haddad, won.", "directorship", "Karim Haddad", "Liberal Front"),
    ("Hezbollah is allied with Syria.", "allied_with", "Hezbollah", "Syria"),
    ("Walid Saad succeeded Karim Aziz.", "succession", "Karim Aziz", "Walid Saad"),
    ("Karim Haddad lives in Tunis.", "lives_in", "Karim Haddad", "Tunis"),
    # nouns
    ("Karim Haddad, a member of the Liberal Front, left.", "membership", "Karim Haddad", "Liberal Front"),
    ("Hamas leader Karim Haddad left.", "directorship", "Karim Haddad", "Hamas"),
    ("Karim Haddad, son of Walid Haddad, left.", "family", "Karim Haddad", "Walid Haddad"),
    ("Ana Diaz is a rival of Karim Haddad.", "rival_of", "Ana Diaz", "Karim Haddad"),
    ("Karim Haddad, deputy leader of the Liberal Front, left.", "membership", "Karim Haddad", "Liberal Front"),
    # compounds
    ("A US-led coalition bombed the city.", "directorship", "US", "US-led coalition"),
    ("The London-based Liberal Front left.", "based_in", "Liberal Front", "London"),
    # names side by side
    ("Ana Diaz of the Liberal Party left.", "membership", "Ana Diaz", "Liberal Party"),
]


@pytest.fixture(scope="module")
def reader(rules: khabar.Reader) -> khabar.Reader:
    return rules


def relations(reader: khabar.Reader, text: str) -> list[Relation]:
    return list(reader.read(text, published="2020-03-12").relations)


@pytest.mark.parametrize(("text", "type_", "subject", "object_"), CASES)
def test_what_states_a_relation(reader: khabar.Reader, text: str, type_: str, subject: str, object_: str) -> None:
    found = [(r.type, r.subject_name, r.object_name) for r in relations(reader, text)]
    assert (type_, subject, object_) in found


def test_family_that_lives_elsewhere_according_to_a_source(reader: khabar.Reader) -> None:
    found = relations(reader, "Kamal Saad fled. Al-Watan newspaper said that some of his family live in Damascus.")
    assert [(r.type, r.object_name) for r in found] == [("family", "Kamal Saad"), ("lives_in", "Damascus")]
    for r in found:
        assert [a.source.name for a in r.attribution if a.source] == ["Al-Watan newspaper"]


def test_a_name_in_a_compound_is_who_the_report_names_elsewhere(reader: khabar.Reader) -> None:
    (found,) = relations(reader, "Khalifa Haftar left Cairo. Haftar-backed troops entered Sirte.")
    assert (found.type, found.subject_name) == ("backs", "Khalifa Haftar")


def test_status_is_that_of_claims(reader: khabar.Reader) -> None:
    (denied,) = relations(reader, "Karim Haddad is not the leader of the Liberal Front.")
    (doubted,) = relations(reader, "The Liberal Front is allegedly backed by Qatar.")
    assert (denied.status, doubted.status) == ("denied", "uncertain")


def test_what_is_over_is_former(reader: khabar.Reader) -> None:
    (found,) = relations(reader, "Karim Haddad, former leader of the Liberal Front, spoke in Tunis.")
    assert found.former
    assert found.status == "occurred"


def test_when_is_told_by_the_reports_words(reader: khabar.Reader) -> None:
    told = [r for r in relations(reader, "In 2016 Karim Haddad headed the Liberal Front.") if r.type == "directorship"]
    assert [r.when.text for r in told if r.when] == ["In 2016"]


@pytest.mark.parametrize(
    "text",
    [
        "Karim Haddad met Walid Saad in Tunis.",  # an event
        "Opposition leader Karim Haddad left Syria.",  # heads no state
        "The leader of the party spoke.",  # nobody is named
        "Karim Haddad led a delegation to Tunis.",  # for one occasion
    ],
)
def test_what_states_none(reader: khabar.Reader, text: str) -> None:
    assert relations(reader, text) == []


def test_ends_are_entities_of_the_result_and_the_words_hold_them(reader: khabar.Reader) -> None:
    for text, *_ in CASES:
        result = reader.read(text)
        known = {e.id: e.name for e in result.entities}
        for r in result.relations:
            assert (known[r.subject], known[r.object]) == (r.subject_name, r.object_name)
            assert text[r.start : r.end].strip()


def test_a_relation_told_twice_is_one(reader: khabar.Reader) -> None:
    text = "Karim Haddad heads the Liberal Front. The Liberal Front, led by Karim Haddad, won."
    assert len(relations(reader, text)) == 1
