"""What the trained reader adds to a claim: chances that are chances, and evidence that says who decided."""

from __future__ import annotations

import itertools

import pytest

import khabar
from khabar.claims.learned import modes
from khabar.model import Claim, Result
from khabar.vocab import tree

TEXT = (
    "Rebels of the Strelsau Front seized the radio station in Hentzau on Monday and freed eleven prisoners, the "
    "ministry of defence said. Its spokesman, Fritz Tarlen, denied that soldiers had fired on the crowd. The two sides "
    "will meet next week in Geneva."
)


@pytest.fixture(scope="module")
def claims(reader: khabar.Reader) -> tuple[Claim, ...]:
    return reader.read(TEXT, published="2020-03-12").claims


def test_the_reader_finds_what_is_told(claims: tuple[Claim, ...]) -> None:
    told = {(c.type, TEXT[c.trigger.start : c.trigger.end].split()[0]) for c in claims}
    assert ("COERCE", "seized") in told or ("ASSAULT", "seized") in told
    assert any(word == "freed" for _, word in told)


def test_every_share_is_one(example_results: tuple[Result, ...]) -> None:
    for claim in itertools.chain.from_iterable(r.claims for r in example_results):
        assert 0 <= claim.confidence <= 1
        assert set(claim.fields) >= {"type", "actors", "recipients", "status", "attribution", "place", "when"}
        assert all(0 <= share <= 1 for share in claim.fields.values())


def test_evidence_says_who_decided(example_results: tuple[Result, ...]) -> None:
    rules = {e.rule for r in example_results for c in r.claims for e in c.evidence}
    assert {"event.learned", "roles.learned"} & rules
    for claim in itertools.chain.from_iterable(r.claims for r in example_results):
        assert claim.evidence[0].field == "type"
        named = {(e.start, e.end) for e in claim.evidence if e.field == "actors"}
        assert {(a.start, a.end) for a in claim.actors} <= named


def test_the_rules_alone_name_no_trained_reader(rules: khabar.Reader) -> None:
    found = rules.read(TEXT, published="2020-03-12").claims
    assert found
    assert not [e for c in found for e in c.evidence if e.rule.endswith(".learned")]


def test_versions_name_the_weights(reader: khabar.Reader, rules: khabar.Reader) -> None:
    assert reader.versions["model"].startswith(rules.versions["model"] + "+")


def test_modes_are_those_of_the_code_book() -> None:
    types = tree("plover.toml")["types"]
    assert set(modes()) == {(t, m) for t, facts in types.items() for m in facts.get("modes", {})}


def test_a_report_without_body_gives_no_claims(reader: khabar.Reader) -> None:
    assert reader.read("…").claims == ()
