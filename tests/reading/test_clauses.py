"""Subjects and objects of verbs across constructions. All sentences are made up for these tests."""

from __future__ import annotations

import pytest

from khabar.model import Report
from khabar.reading.clauses import objects, subjects
from khabar.reading.parser import Parser, load_parser, parse


@pytest.fixture(scope="module")
def parser() -> Parser:
    return load_parser()


CASES = [
    # sentence, verb, its subject, its object
    ("Rebels attacked the town.", "attacked", "Rebels", "town"),
    ("The town was attacked by rebels.", "attacked", "rebels", "town"),
    ("Rebels attacked and burned the town.", "burned", "Rebels", "town"),
    ("Mali urged Niger to withdraw its troops.", "withdraw", "Niger", "troops"),
    ("Mali wants to withdraw its troops.", "withdraw", "Mali", "troops"),
    ("Uganda expelled two diplomats, accusing Rwanda of spying.", "accusing", "Uganda", "Rwanda"),
    ("After meeting the envoy, Ghana recalled its troops.", "meeting", "Ghana", "envoy"),
    ("The council, led by a bishop, met on Monday.", "led", "bishop", "council"),
    ("A blogger arrested on Friday wrote home.", "arrested", None, "blogger"),
    ("The tribe is committed to fighting the militia.", "fighting", "tribe", "militia"),
]


@pytest.mark.parametrize(("text", "verb", "subject", "object_"), CASES)
def test_subject_and_object(parser: Parser, text: str, verb: str, subject: str | None, object_: str) -> None:
    reading = parse(Report(id="r", text=text), parser)
    v = next(t for t in reading.tokens if t.text == verb)
    assert [reading.tokens[i].text for i, _ in subjects(reading, v)] == ([subject] if subject else [])
    assert [reading.tokens[i].text for i, _ in objects(reading, v)] == [object_]
