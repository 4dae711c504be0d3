"""The core of a phrase: what the coding guide takes as a participant's text."""

from __future__ import annotations

import pytest

from khabar.model import Report
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
