"""Who is who: country and sector of the words that reports use, in phrases made up for these tests."""

from __future__ import annotations

import time
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from khabar.claims.actors import Codes, code, outlet
from khabar.claims.home import Homes, home_country, homes_of
from khabar.claims.lexicon import country_of
from khabar.model import Reading, Report, Sentence, Token

PHRASES = [
    # the head decides
    ("the Turkish defence minister", "TUR", "GOV"),
    ("Peruvian lawmakers", "PER", "LEG"),
    ("a court in Nairobi", "KEN", "JUD"),
    ("Sudanese army", "SDN", "MIL"),
    ("Syrian refugees", "SYR", "REF"),
    ("Kenyan tea farmers", "KEN", "AGR"),
    # a head that says little takes what it belongs to
    ("police spokesman", "XXX", "COP"),
    ("the army chief", "XXX", "MIL"),
    ("intelligence chief", "XXX", "SPY"),
    ("leader of the opposition", "XXX", "OPP"),
    ("party leader", "XXX", "PTY"),
    ("members of parliament", "XXX", "LEG"),
    ("a senior official at the Ghanaian health ministry", "GHA", "GOV"),
    ("ISIS militants", "IMG", "REB"),
    # offices left behind
    ("former foreign minister of Chad", "TCD", "ELI"),
    ("ex-president", "XXX", "ELI"),
    ("the president's wife", "XXX", "ELI"),
    ("former rebels", "XXX", "REB"),
    # states, capitals and seats of government
    ("Ankara", "TUR", "GOV"),
    ("the Kremlin", "RUS", "GOV"),
    ("the Élysée", "FRA", "GOV"),
    ("the Syrian regime", "SYR", "GOV"),
    ("U.S.", "USA", "GOV"),
    ("Burma", "MMR", "GOV"),
    ("Iraqis", "IRQ", "CVL"),
    # bodies above countries
    ("the U.N. Security Council", "UNO", "GOV"),
    ("European Union", "EUR", "GOV"),
    ("the African Union's envoy", "IGO", "GOV"),
    ("Amnesty International", "NGO", "SOC"),
    # whose it is, not whom it is to
    ("Omani ambassador to Japan", "OMN", "GOV"),
    ("ambassador of Oman to Japan", "OMN", "GOV"),
    ("Iran-backed Yemeni militiamen", "YEM", "PRM"),
    ("anti-Chinese protesters", "XXX", "CVL"),
    # home, and what is plainly not of it
    ("residents", "XXX", "CVL"),
    ("foreign troops", None, "MIL"),
    ("the foreign ministry", "XXX", "GOV"),
    ("Western powers", None, "GOV"),
    ("the presidents of Chad and Niger", None, "GOV"),
    # parts of the world that hold a country's adjective
    ("Latin American governments", None, "GOV"),
    ("South American lawmakers", None, "LEG"),
    ("American lawmakers", "USA", "LEG"),
    ("South African miners", "ZAF", "LAB"),
    # names that parties have everywhere
    ("Liberal Democratic Party", "XXX", "PTY"),
    ("Japan's Liberal Democratic Party", "JPN", "PTY"),
    # words that tell a sector as heads, with a capital, or of somebody alone
    ("major donors", None, "CVL"),
    ("the House", "XXX", "LEG"),
    ("seven houses", "XXX", "CVL"),
    ("shopping centre", "XXX", "CVL"),
    ("polling station", "XXX", "CVL"),
    ("police station", "XXX", "COP"),
    ("forces of nature", "XXX", "CVL"),
    ("government forces", "XXX", "MIL"),
    ("the Syrian capital", "SYR", "GOV"),
    ("Northgate Capital", "XXX", "BUS"),
]


@pytest.mark.parametrize(("phrase", "country", "sector"), PHRASES)
def test_phrases(phrase: str, country: str | None, sector: str) -> None:
    codes = code(phrase, home="XXX")
    assert (codes.country, codes.sector) == (country, sector), codes


def test_a_name_takes_its_codes_from_titles() -> None:
    codes = code("Sava Ilic", kind="person", titles=["foreign minister of Serbia"], home="XXX")
    assert (codes.country, codes.sector) == ("SRB", "GOV")
    assert code("Sava Ilic", kind="person", titles=["rebel commander"], home="TCD").sector == "REB"


def test_an_office_still_held_goes_before_a_former_one() -> None:
    codes = code("Ana Ruiz", kind="person", titles=["former health minister", "senator"], home="PRY")
    assert codes.sector == "LEG"
    assert codes.sectors == ("LEG", "ELI")


def test_a_title_goes_before_the_table_and_the_tables_country_before_home() -> None:
    codes = code("Evo Morales", kind="person", titles=["former president"], home="ARG")
    assert (codes.country, codes.sector) == ("BOL", "ELI")


def test_a_title_inside_the_phrase_counts() -> None:
    codes = code("Judge Ruth Okello", kind="person", home="UGA")
    assert (codes.country, codes.sector) == ("UGA", "JUD")


def test_an_unknown_person_is_a_citizen_of_the_home_country() -> None:
    codes = code("Jordan Poe", kind="person", home="CAN")
    assert (codes.country, codes.sector) == ("CAN", "CVL")


def test_an_unknown_body_of_a_country_is_no_company() -> None:
    assert code("Kenya Umbali", kind="organisation").sector == "UNK"
    assert code("Greater Nairobi", kind="place").sector == "CVL"


def test_a_given_name_is_no_title() -> None:
    assert code("Christian Okello", kind="person", home="UGA").sector == "CVL"


def test_whether_the_words_themselves_tell_the_country() -> None:
    assert code("Kenyan police", home="UGA").own
    assert not code("police", home="UGA").own
    assert code("Ada Mbeki", kind="person", titles=["minister of Togo"]).own


def test_a_pronoun_tells_nothing_and_us_is_no_country() -> None:
    assert code("they", home="KEN") == Codes(None, None, (), "none")
    assert code("us", home="KEN").country is None
    assert code("US", home="KEN").country == "USA"


def test_a_name_that_counts_only_at_home() -> None:
    assert code("Congress", home="IND").sector == "PTY"
    assert code("Congress", home="CHL").sector == "LEG"


def test_spelling_does_not_matter() -> None:
    spellings = ["Recep Tayyip Erdoğan", "RECEP TAYYIP ERDOGAN", "recep tayyip erdogan"]
    assert {code(name).country for name in spellings} == {"TUR"}
    assert code("Daesh’s").country == code("Da'esh").country == "IMG"


def test_country_of_and_outlet() -> None:
    assert [country_of(w) for w in ("Swaziland", "Filipinos", "Côte d'Ivoire", "Downing Street", "teapot")] == [
        "SWZ", "PHL", "CIV", "GBR", None,
    ]  # fmt: skip
    row = outlet("the Asharq Al-Awsat newspaper")
    assert row is not None
    assert row["kind"] == "newspaper"
    assert outlet("a shepherd") is None


@given(st.text(max_size=60), st.sampled_from([None, "person", "organisation"]))
def test_any_text_gets_codes(text: str, kind: str | None) -> None:
    codes = code(text, kind=kind, home="KEN")  # type: ignore[arg-type]
    assert codes.sector is None or codes.sectors[0] == codes.sector
    assert code(text, kind=kind, home="KEN") == codes  # type: ignore[arg-type]


def test_it_is_fast() -> None:
    code("warm up")
    start = time.process_time()
    for _ in range(20):
        for phrase, _country, _sector in PHRASES:
            code(phrase, home="KEN")
    assert (time.process_time() - start) / (20 * len(PHRASES)) < 500e-6  # ten times what it takes


def reading(text: str) -> Reading:
    """A reading of words apart by spaces, without a parse."""
    tokens, at = [], 0
    for i, word in enumerate(text.split(" ")):
        tokens.append(
            Token(
                i=i, start=at, end=at + len(word), text=word, lemma=word.lower(), pos="NOUN", tag="NN", dep="dep",
                head=i, name="", sentence=0,
            )
        )  # fmt: skip
        at += len(word) + 1
    sentence = Sentence(start=0, end=len(text), first=0, last=len(tokens), paragraph=0)
    return Reading(tokens=tuple(tokens), sentences=(sentence,), children=tuple(() for _ in tokens))


@pytest.mark.parametrize(
    ("text", "fields", "home"),
    [
        ("Zambian police held a Kenyan trader in Lusaka", {}, "ZMB"),
        ("Police held a trader", {"dateline": "LUSAKA, Zambia"}, "ZMB"),
        ("Police held a trader", {"publisher": "Lusaka Times"}, "ZMB"),
        ("Police held a trader", {"url": "https://news.example.co.ke/1"}, "KEN"),
        ("Police held a trader for the United Nations", {}, None),
    ],
)
def test_home_country(text: str, fields: dict[str, Any], home: str | None) -> None:
    assert home_country(Report(id="r", text=text, **fields), reading(text)) == home


def test_a_dateline_alone_does_not_make_the_home() -> None:
    report = Report(id="r", text="Chad held a Chadian trader in Chad", dateline="LUSAKA, Zambia")
    assert home_country(report, reading(report.text)) == "TCD"


def test_a_language_in_an_address_is_no_country() -> None:
    report = Report(id="r", text="Police held a trader", url="https://english.example.org/1")
    assert home_country(report, reading(report.text)) is None


def test_a_company_known_everywhere_is_no_sign_of_its_country() -> None:
    assert home_country(Report(id="r", text="x"), reading("He wrote so on Facebook")) is None


def test_two_countries_share_a_report() -> None:
    text = "Kenyan police and Ugandan police met near Kenya and Uganda"
    homes = homes_of(Report(id="r", text=text), reading(text))
    assert {homes.main, homes.rival} == {"KEN", "UGA"}
    assert homes.at(1, 0) == "KEN"
    assert homes.at(4, 0) == "UGA"
    assert homes.at(0, 9) is None  # nothing near tells
    assert Homes("KEN").at(0, 9) == "KEN"
