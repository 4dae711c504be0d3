"""Claims from sentences: types, statuses, roles, repetition, confidence. All sentences are made up for these tests."""

from __future__ import annotations

import pytest

import khabar
from khabar.claims import assembly
from khabar.claims.confidence import FIELDS, SIGNS
from khabar.model import Claim

PUBLISHED = "2021-05-10"


@pytest.fixture(scope="session")
def reader(rules: khabar.Reader) -> khabar.Reader:
    """The rules alone: each case is about one construction that they know."""
    return rules


def claims(reader: khabar.Reader, text: str) -> tuple[Claim, ...]:
    return reader.read(text, published=PUBLISHED).claims


def claim_at(reader: khabar.Reader, text: str, word: str) -> Claim:
    """The claim whose event word holds `word`; fails, naming what was read, where there is none."""
    at = text.index(word)
    found = [c for c in claims(reader, text) if c.trigger.start <= at < c.trigger.end]
    assert found, [text[c.trigger.start : c.trigger.end] for c in claims(reader, text)]
    return found[0]


TYPES = [
    ("Police arrested three smugglers in Dakar.", "arrested", "COERCE", "arrest"),
    ("Chad and Sudan held talks in Doha.", "talks", "CONSULT", None),
    ("The minister paid a visit to Lagos.", "visit", "CONSULT", "visit"),
    ("Gunmen opened fire on a convoy near Gao.", "fire", "ASSAULT", "firearms"),
    ("The rebels carried out an air strike on the port.", "carried", "ASSAULT", "aerial"),
    ("Brazil signed a memorandum with Peru.", "signed", "SUPPORT", None),
    ("The union went on strike on Monday.", "strike", "PROTEST", "strike"),
    ("The court sentenced the general to ten years.", "sentenced", "SANCTION", "convict"),
    ("The president resigned after the vote.", "resigned", "RETREAT", "resign"),
    ("Norway gave Honduras 25 million euros.", "gave", "AID", None),
    ("Kenya expelled two Somali diplomats.", "expelled", "SANCTION", "expel"),
    ("Hackers hacked into the ministry.", "hacked", "COERCE", "cyber"),
    ("Opposition leaders called for the release of the editor.", "called", "REQUEST", "yield"),
    ("Tunisia rejected the proposal of the French government.", "rejected", "REJECT", "change"),
]


@pytest.mark.parametrize(("text", "word", "type_", "mode"), TYPES)
def test_type_and_mode(reader: khabar.Reader, text: str, word: str, type_: str, mode: str | None) -> None:
    claim = claim_at(reader, text, word)
    assert (claim.type, claim.mode) == (type_, mode)


NO_EVENT = [
    "He took the firm to court over the spill.",  # no taking over
    "The village of which he had given a description lies in a valley.",  # no giving in
    "The Ministry of Trade and Cooperation moved to a new building.",  # a name is no event
    "The weather was mild and the match ended in a draw.",
]


@pytest.mark.parametrize("text", NO_EVENT)
def test_words_that_tell_no_event(reader: khabar.Reader, text: str) -> None:
    assert not [c for c in claims(reader, text) if c.type in {"COERCE", "CONCEDE", "COOPERATE", "ASSAULT"}]


STATUSES = [
    ("Soldiers killed two herders.", "killed", "occurred"),
    ("Soldiers may attack the town.", "attack", "hypothetical"),
    ("The army will deploy troops to the border.", "deploy", "planned"),
    ("Police did not arrest the mayor.", "arrest", "denied"),
    ("The army denied that soldiers had killed two herders.", "killed", "denied"),
    ("Militants reportedly kidnapped a doctor.", "kidnapped", "uncertain"),
    ("According to unconfirmed reports, militants killed a doctor.", "killed", "uncertain"),
    ("If the militants attack the town, residents will flee.", "attack", "hypothetical"),
    ("The council ruled against expelling the ambassador.", "expelling", "denied"),
    ("He lived in Lima until police arrested him in 2019.", "arrested", "occurred"),
    ("Police are said to have arrested the mayor.", "arrested", "uncertain"),
]


@pytest.mark.parametrize(("text", "word", "status"), STATUSES)
def test_status(reader: khabar.Reader, text: str, word: str, status: str) -> None:
    assert claim_at(reader, text, word).status == status


@pytest.mark.parametrize(
    ("text", "word"),
    [("The president will visit Ankara next week.", "visit"), ("Qatar will donate tents to Nepal.", "donate")],
)
def test_what_is_to_come_is_coded_as_its_promise(reader: khabar.Reader, text: str, word: str) -> None:
    claim = claim_at(reader, text, word)
    assert (claim.type, claim.status, claim.quad) == ("AGREE", "planned", 1)


ROLES = [
    ("Police in Accra arrested two editors.", "arrested", ["Police in Accra"], ["two editors"]),
    ("Two editors were arrested by the police.", "arrested", ["police"], ["Two editors"]),
    ("The soldiers who attacked the village fled.", "attacked", ["soldiers"], ["village"]),
    ("Mali urged Algeria to release the pilots.", "urged", ["Mali"], ["Algeria"]),
    ("Rebels accused the army of shelling the town.", "shelling", ["army"], ["town"]),
    ("Ethiopia, Sudan and Egypt met in Geneva.", "met", ["Ethiopia", "Sudan", "Egypt"], []),
    ("Jordan's withdrawal of its envoy came on Monday.", "withdrawal", ["Jordan"], ["its envoy"]),
    ("The minister received a delegation headed by Amina Diallo.", "received", ["Amina Diallo"], ["minister"]),
    ("Peru and Chile agreed to share the water.", "agreed", ["Peru", "Chile"], []),
    ("Students clashed with police in Dhaka.", "clashed", ["Students"], ["police in Dhaka"]),
]


@pytest.mark.parametrize(("text", "word", "actors", "recipients"), ROLES)
def test_who_to_whom(reader: khabar.Reader, text: str, word: str, actors: list[str], recipients: list[str]) -> None:
    claim = claim_at(reader, text, word)
    read_actors, read_recipients = [a.text for a in claim.actors], [r.text for r in claim.recipients]
    assert set(actors) <= set(read_actors), read_actors
    assert set(recipients) <= set(read_recipients), read_recipients
    assert not set(read_actors) & set(read_recipients)


def test_nobody_acts_on_himself(reader: khabar.Reader) -> None:
    for claim in claims(reader, "Mr Osei met the envoy. He said he had asked him to call him. Osei thanked Osei."):
        actors = {a.entity for a in claim.actors}
        assert not actors & {r.entity for r in claim.recipients}


def test_who_judges_an_event_does_not_act_in_it(reader: khabar.Reader) -> None:
    claim = claim_at(reader, "Norway condemned the attacks on the hospital.", "attacks")
    assert "Norway" not in [a.name for a in claim.actors]


def test_the_demand_of_a_modal_is_its_speakers(reader: khabar.Reader) -> None:
    claim = claim_at(reader, 'The bishop said: "The army should release the pilgrims."', "release")
    assert claim.type == "REQUEST"
    assert [a.text for a in claim.actors] == ["bishop"]
    assert "army" in [r.text for r in claim.recipients]


def test_an_event_is_told_once(reader: khabar.Reader) -> None:
    text = (
        "Rebels attacked a village near Gao on Monday. The attack shocked the region. "
        "Rebels attacked a village near Gao."
    )
    assert len([c for c in claims(reader, text) if c.type == "ASSAULT"]) == 1


def test_another_source_tells_it_again(reader: khabar.Reader) -> None:
    text = "Rebels attacked a village near Gao. The mayor said that rebels attacked a village near Gao."
    assert len([c for c in claims(reader, text) if c.type == "ASSAULT"]) == 2


ARRESTS = "Marines arrested three smugglers on Sunday. "


def test_the_same_word_still_tells_who_took_part(reader: khabar.Reader) -> None:
    text = ARRESTS + "In Tarhin, seven drivers were arrested."
    claim = claims(reader, text)[-1]
    assert ([a.text for a in claim.actors], [r.text for r in claim.recipients]) == (["Marines"], ["seven drivers"])
    carried = [text[e.start : e.end] for e in claim.evidence if e.rule == "roles.carried" and e.start is not None]
    assert carried == ["Marines"]


def test_who_acts_now_is_not_carried_on_as_who_suffered(reader: khabar.Reader) -> None:
    last = claims(reader, "Marines arrested smugglers on Sunday. The smugglers were arresting on Monday.")[-1]
    assert not {a.name for a in last.actors} & {r.name for r in last.recipients}


@pytest.mark.parametrize(
    "later",
    ["In Tarhin, seven drivers were detained.", "Ships waited. " * 13 + "In Tarhin, seven drivers were arrested."],
    ids=["another word", "too far back"],
)
def test_another_word_or_one_far_back_does_not(reader: khabar.Reader, later: str) -> None:
    last = claims(reader, ARRESTS + later)[-1]
    assert ([a.text for a in last.actors], [r.text for r in last.recipients]) == ([], ["seven drivers"])


def test_shares_are_shares_and_every_field_has_one(example_results: tuple[khabar.Result, ...]) -> None:
    for result in example_results:
        for claim in result.claims:
            assert set(claim.fields) == {"type", *FIELDS}
            assert all(0 <= share <= 1 for share in claim.fields.values())
            assert claim.fields["type"] >= assembly.FLOOR - 0.001
            assert claim.confidence <= min(claim.fields[f] for f in ("type", "actors", "recipients", "status"))


def test_every_filled_field_has_evidence(example_results: tuple[khabar.Result, ...]) -> None:
    for result in example_results:
        for claim in result.claims:
            told = {e.field for e in claim.evidence}
            filled = {f for f in ("actors", "recipients", "place", "attribution") if getattr(claim, f)}
            filled |= {"type", "status"}
            assert filled <= told, filled - told


def test_an_endless_sentence_gives_a_problem_and_no_claim(reader: khabar.Reader) -> None:
    result = reader.read("Police arrested a man and " * 120, published=PUBLISHED)
    assert not result.claims
    assert [p for p in result.problems if p.stage == "claims"]


def test_signs_are_as_many_as_their_weights() -> None:
    from khabar.vocab import table

    assert [row["sign"] for row in table("sign_weights.csv")] == list(SIGNS)
