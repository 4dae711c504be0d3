"""The core of a phrase: what the coding guide takes as a participant's text."""

from __future__ import annotations

import pytest

from khabar.model import Part, Report
from khabar.reading.coreference import resolve
from khabar.reading.parser import Parser, load_parser, parse
from khabar.vocab import tree


@pytest.fixture(scope="module")
def parser() -> Parser:
    return load_parser()


CASES = [
    ("Retired Field Marshal Khalifa Belqasim flew home.", "Khalifa Belqasim"),
    ("The forces of the Government of National Unity withdrew.", "forces of the Government of National Unity"),
    ("The parallel government in Benghazi refused.", "parallel government in Benghazi"),
    ("Two soldiers who had deserted were shot.", "Two soldiers"),
    ("A US air strike hit the camp.", "US"),
    ("Police in Lagos arrested the banker.", "banker"),
    ("Ana Silva, Paul Okoro and Li Na spoke.", "Paul Okoro"),
    ("President Kim Min-jae signed it.", "Kim Min-jae"),
]


@pytest.mark.parametrize(("text", "core"), CASES)
def test_core(text: str, core: str, parser: Parser) -> None:
    report = Report(id="t", text=text)
    reading = resolve(report, parse(report, parser))
    assert core in [text[p.start : p.end] for p in reading.phrases]


def test_no_phrase_for_times(parser: Parser) -> None:
    report = Report(id="t", text="The army attacked on Monday morning, two weeks after the vote.")
    reading = resolve(report, parse(report, parser))
    cores = [report.text[p.start : p.end] for p in reading.phrases]
    assert not {"Monday morning", "two weeks", "Monday"} & set(cores)


def test_given_names_tell_one_gender() -> None:
    given = tree("given_names.toml")
    assert not set(given["male"]) & set(given["female"])
    assert all(w == w.casefold() for w in [*given["male"], *given["female"]])


def cores(text: str, parser: Parser, *parts: Part) -> set[str]:
    report = Report(id="t", text=text, parts=parts)
    reading = resolve(report, parse(report, parser))
    return {text[p.start : p.end] for p in reading.phrases}


def test_nobody_is_named_by_furniture(parser: Parser) -> None:
    credit = "Photo by Dana Osei"
    text = f"{credit}\n\nThe army closed the road."
    assert cores(text, parser, Part("credit", 0, len(credit))) == {"army", "road"}


def test_a_title_names_nobody_whom_the_body_does_not(parser: Parser) -> None:
    title = "Marta Quispe Wins in Tarija"
    told = f"{title}\n\nQuispe won by a few votes."
    untold = f"{title}\n\nThe army closed the road."
    part = Part("title", 0, len(title))
    assert "Quispe" in cores(told, parser, part)
    assert cores(untold, parser, part) == {"army", "road"}


def test_an_address_is_no_name(parser: Parser) -> None:
    found = cores("The story is at https://news.example.org/2020/a and the editor at desk@paper.example.", parser)
    assert not [c for c in found if "example" in c]


@pytest.mark.parametrize("text", ["Near Mosul, troops blew up a bridge.", "Near Al Rawda, troops blew up a bridge."])
def test_no_name_begins_with_a_preposition(text: str, parser: Parser) -> None:
    assert not [c for c in cores(text, parser) if c.startswith("Near")]


def test_a_part_of_a_word_is_no_part_of_a_name(parser: Parser) -> None:
    text = "The Islami Front held a rally in Lagos. Scholars of Islam stayed away."
    report = Report(id="t", text=text)
    reading = resolve(report, parse(report, parser))
    named = {text[p.start : p.end]: p.entity for p in reading.phrases}
    assert named.get("Islam") != named.get("Islami Front")
