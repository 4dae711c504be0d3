"""Numbers of events: their ranges and what they count. All sentences are made up for these tests."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from benchmarks import numbers as benchmark
from khabar import numbers
from khabar.claims.numbers import numbers_of
from khabar.claims.quantities import quantities, value
from khabar.claims.trigger import Trigger
from khabar.model import EventType, Number, Report
from khabar.reading.parser import Parser, load_parser, parse

Counted = Callable[..., tuple[Number, ...]]


@pytest.fixture(scope="module")
def parser() -> Parser:
    return load_parser()


@pytest.fixture(scope="module")
def counted(parser: Parser) -> Counted:
    def numbers(text: str, word: str, kind: EventType = "ASSAULT") -> tuple[Number, ...]:
        report = Report(id="test", text=text, language="en")
        reading = parse(report, parser)
        start = text.index(word)
        token = next(t for t in reading.tokens if t.start <= start < t.end)
        trigger = Trigger(
            token=token.i, verb=token.i, start=start, end=start + len(word), type=kind, mode=None,
            rule="test", weight=1.0,
        )  # fmt: skip
        found = numbers_of(report, reading, trigger)
        for n in found:
            assert text[n.start : n.end] == n.text
        return found

    return numbers


@pytest.mark.parametrize(
    ("words", "number"),
    [
        ("12", 12), ("1,200", 1200), ("thirty-two", 32), ("two hundred and ten", 210), ("12.5 million", 12_500_000),
        ("30 lakh", 3_000_000), ("3 crore", 30_000_000), ("two dozen", 24), ("a hundred", 100), ("the", None),
    ],
)  # fmt: skip
def test_the_value_of_words(words: str, number: float | None) -> None:
    assert value(words) == number


@pytest.mark.parametrize(
    ("words", "low", "high"),
    [
        ("at least 12", 12, None), ("more than 300", 300, None), ("over 20", 20, None), ("up to 50", None, 50),
        ("fewer than 40", None, 40), ("nearly 2,000", 2000, 2000), ("three", 3, 3), ("between 10 and 15", 10, 15),
        ("10 to 15", 10, 15), ("dozens", 24, None), ("hundreds", 200, None), ("tens of thousands", 20_000, None),
        ("several", 3, None), ("12 or more", 12, None),
        ("a few dozen", 36, None), ("half a million", 500_000, 500_000),
        ("at least some 4,000", 4000, None), ("as many as 200", None, 200), ("a couple of hundred", 200, 200),
    ],
)  # fmt: skip
def test_ranges(words: str, low: float | None, high: float | None) -> None:
    text = f"They say {words} people came."
    (found,) = quantities(text, 0, len(text))
    assert (text[found.start : found.end], found.low, found.high) == (words, low, high)
    assert numbers.parse(words) == (low, high)


@pytest.mark.parametrize(
    ("words", "low", "high", "unit"),
    [
        ("Rs 1,200 crore", 12_000_000_000, 12_000_000_000, "INR"), ("40 lakh rupees", 4_000_000, 4_000_000, "INR"),
        ("between $4 billion and $5 billion", 4_000_000_000, 5_000_000_000, "USD"),
        ("more than QR568,375", 568_375, None, "QAR"), ("€500m", 500_000_000, 500_000_000, "EUR"),
        ("$10-15 million", 10_000_000, 15_000_000, "USD"),
    ],
)  # fmt: skip
def test_ranges_of_money(words: str, low: float | None, high: float | None, unit: str) -> None:
    (found,) = quantities(words, 0, len(words))
    assert (found.low, found.high, found.unit, found.money) == (low, high, unit, True)


@pytest.mark.parametrize("words", ["beat them 5-4", "an F-16", "nobody", "3 men and 4 women", ""])
def test_what_is_no_range(words: str) -> None:
    assert numbers.parse(words) is None


@pytest.mark.parametrize(
    ("text", "word", "sort", "kind", "low", "high"),
    [
        ("Rebels killed at least 12 soldiers in the north.", "killed", "ASSAULT", "killed", 12, None),
        ("Twelve villagers were killed in the raid.", "killed", "ASSAULT", "killed", 12, 12),
        ("The shelling wounded 30 civilians.", "wounded", "ASSAULT", "injured", 30, 30),
        ("The attack killed three people.", "attack", "ASSAULT", "killed", 3, 3),
        ("Police arrested 15 demonstrators.", "arrested", "COERCE", "arrested", 15, 15),
        ("Gunmen kidnapped two engineers and 20 workers.", "kidnapped", "ASSAULT", "abducted", 20, 20),
        ("Hundreds of people marched through the capital.", "marched", "PROTEST", "crowd", 200, None),
        ("The fighting displaced more than 5,000 people.", "displaced", "COERCE", "displaced", 5000, None),
    ],
)
def test_counts_of_people(
    counted: Counted, text: str, word: str, sort: EventType, kind: str, low: float | None, high: float | None
) -> None:
    found = counted(text, word, sort)
    assert (kind, low, high) in [(n.kind, n.low, n.high) for n in found]


@pytest.mark.parametrize(
    ("text", "word", "sort", "low", "high", "unit"),
    [
        ("Norway gave $12.5 million to the clinics.", "gave", "AID", 12_500_000, 12_500_000, "USD"),
        ("The state granted Rs 30 lakh to the families.", "granted", "AID", 3_000_000, 3_000_000, "INR"),
        ("The bank will lend up to 40 million euros.", "lend", "AID", None, 40_000_000, "EUR"),
        ("The court fined the firm more than 900 pounds.", "fined", "SANCTION", 900, None, "GBP"),
    ],
)
def test_amounts(
    counted: Counted, text: str, word: str, sort: EventType, low: float | None, high: float | None, unit: str
) -> None:
    (amount,) = counted(text, word, sort)
    assert (amount.kind, amount.low, amount.high, amount.unit) == ("amount", low, high, unit)


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("Rebels attacked the town on 12 May.", "attacked"),
        ("Rebels attacked the town at the age of 40.", "attacked"),
        ("Rebels attacked the town, said the mayor, who has two daughters.", "attacked"),
        ("Rebels attacked the town.", "attacked"),
    ],
)
def test_other_numbers_are_left_alone(counted: Counted, text: str, word: str) -> None:
    assert counted(text, word) == ()


CASES = Path(__file__).parent / "cases" / "numbers.tsv"
FLOOR = 0.9
"""Share of the cases that must come out; those that do not stay in as reminders."""


def test_the_table_of_cases(parser: Parser) -> None:
    figures = benchmark.measure(CASES, parser=parser)
    for part in ("tune", "apart"):
        assert figures[part]["rows"] >= 100
        assert figures[part]["right"] >= FLOOR


def test_a_toll_of_a_later_sentence(counted: Counted) -> None:
    found = counted(
        "Shells hit the depot at Wau on Monday. Two guards died. By night the death toll had risen to 5.", "hit"
    )
    assert [(n.kind, n.low, n.high) for n in found] == [("killed", 2, 2), ("killed", 5, 5)]


@pytest.mark.parametrize(
    ("text", "word", "kind"),
    [
        ("Two brothers were stabbed to death in Kumba.", "stabbed", "killed"),
        ("Two brothers were stabbed in Kumba.", "stabbed", "injured"),
    ],
)
def test_what_became_of_them(counted: Counted, text: str, word: str, kind: str) -> None:
    assert [(n.kind, n.low) for n in counted(text, word)] == [(kind, 2)]


def test_what_one_asked_about_after_harm_is_not_its_number(counted: Counted) -> None:
    assert counted("Officer Kato faces an inquiry after he injured two clerks.", "inquiry", "ACCUSE") == ()


def test_another_event_keeps_its_own(counted: Counted) -> None:
    text = "Rebels killed three drivers in Boda, and in Lodja soldiers wounded 12 rebels."
    assert [(n.kind, n.low) for n in counted(text, "killed")] == [("killed", 3)]
    assert [(n.kind, n.low) for n in counted(text, "wounded")] == [("injured", 12)]
