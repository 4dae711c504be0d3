"""Posts: one case a way of telling that somebody holds one."""

from __future__ import annotations

import pytest

from khabar.model import Report
from khabar.reading.coreference import resolve
from khabar.reading.parser import Parser, load_parser, parse


@pytest.fixture(scope="module")
def parser() -> Parser:
    return load_parser()


CASES = [
    ("Syrian Foreign Minister Walid Haddad arrived.", "Walid Haddad", "Foreign Minister", None, "SYR", "current"),
    ("Adel Aziz, head of Egyptian intelligence, left.", "Adel Aziz", "head", "Egyptian intelligence", "EGY", "current"),
    ("The head of the tax office, Peter Novak, resigned.", "Peter Novak", "head", "tax office", None, "current"),
    ("Former president Carlos Mena was questioned.", "Carlos Mena", "president", None, None, "former"),
    ("Acting Prime Minister Leila Saad spoke.", "Leila Saad", "Prime Minister", None, None, "acting"),
    ("Police spokesman Lt Col Daniel Obi confirmed it.", "Daniel Obi", "spokesman", "Police", None, "current"),
    ("Ali Kaya was elected president of Turkey.", "Ali Kaya", "president", "Turkey", "TUR", "current"),
    ("The council, headed by Nabil Sharif, met.", "Nabil Sharif", "head", "council", None, "current"),
    ("Minister of Public Works Hassan Omar flew.", "Hassan Omar", "Minister of Public Works", None, None, "current"),
    ("Former Jharia and Kolar chief minister Ravi Sena was asked to appear.", "Ravi Sena", "chief minister",
     "Jharia and Kolar", None, "former"),
    ("The head of Turkey's Road Freight Organization (RFO) Hasan Bilgin met the press.", "Hasan Bilgin", "head",
     "Turkey's Road Freight Organization", "TUR", "current"),
    ("Minister of Labour, Social Security and Rural Development Peter Obi arrived.", "Peter Obi",
     "Minister of Labour, Social Security and Rural Development", None, None, "current"),
    ("Ana Lopez, who served as finance minister under Mena, was jailed.", "Ana Lopez", "finance minister", None, None,
     "former"),
    ("The judiciary, then headed by Karim Toumi, issued it.", "Karim Toumi", "head", "judiciary", None, "former"),
    ("Ismael Zamora is the son of Jorge Zamora, one of the leaders of the Delta Cartel.", "Jorge Zamora", "leader",
     "Delta Cartel", None, "current"),
    ("Colonel Abdi Noor fled.", "Abdi Noor", "Colonel", None, None, "current"),
    ("Senator Nora Bell voted against it.", "Nora Bell", "Senator", None, None, "current"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "person", "title", "body", "country", "status"), CASES)
def test_office(
    text: str, person: str, title: str, body: str | None, country: str | None, status: str, parser: Parser
) -> None:
    report = Report(id="t", text=text)
    (office,) = resolve(report, parse(report, parser)).offices
    assert (office.name, office.title) == (person, title)
    assert (office.body, office.country, office.status) == (body, country, status)
    assert title.startswith(text[office.start : office.end]) or office.title in ("head", "leader")


def test_two_posts_of_one_holder(parser: Parser) -> None:
    report = Report(id="t", text="The former president and party leader Luis Paz was released.")
    offices = resolve(report, parse(report, parser)).offices
    assert [(o.name, o.title, o.status) for o in offices] == [
        ("Luis Paz", "president", "former"), ("Luis Paz", "party leader", "former"),
    ]  # fmt: skip


@pytest.mark.parametrize(
    "text",
    [
        "Mr Omar Hassan spoke.", "The minister spoke.", "General Hospital reopened.", "Dr Ann Lee won.",
        "Pastor John Ade prayed.", "Police Colonel Somsak Dee spoke.", "Captain Omar Said sailed.",
        "The European, leader of the group, left.", "Ann Lee, the mayor's lawyer, appealed.",
    ],
)  # fmt: skip
def test_no_office(text: str, parser: Parser) -> None:
    report = Report(id="t", text=text)
    assert resolve(report, parse(report, parser)).offices == ()
