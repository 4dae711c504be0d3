"""Each benchmark reads its form and scores as it says: by guesses that are made up, and by the reader once."""

from __future__ import annotations

import json
from collections.abc import Collection
from pathlib import Path
from typing import Any, get_args

import pytest

from benchmarks import cameo, event_location, factuality, india_police, plover_sentences, wikievents
from benchmarks.__main__ import main
from benchmarks.cameo import Stretch
from benchmarks.readings import Read, head_in, read, trigger_in
from khabar.model import EventType, Span
from khabar.reading.parser import Parser, load_parser

DATA = Path(__file__).parent / "data"

PRF = {"p", "r", "f1"}


@pytest.fixture(scope="module")
def parser() -> Parser:
    return load_parser()


def f1(value: dict[str, float]) -> tuple[float, float, float]:
    return value["p"], value["r"], value["f1"]


# -- by guesses that are made up -----------------------------------------------------------------------------------


def test_roots_and_quad_classes(parser: Parser) -> None:
    answers = iter(["AID", "YIELD", None, "REJECT"])

    def answer(item: plover_sentences.Marked, given: Read) -> str | None:
        assert "<" not in item.text
        assert given.report.text == item.text
        return next(answers)

    found = plover_sentences.measure(DATA / "sentences.tsv", parser=parser, given=lambda *_: "AID", bare=answer)
    # Gold: AID, YIELD, ASSAULT, ACCUSE; REJECT is of the right quad class.
    assert found["read"] == {
        "root_accuracy": 0.5, "root_macro_f1": 0.5, "quad_accuracy": 0.75, "quad_macro_f1": 0.667, "coverage": 0.75,
    }  # fmt: skip
    assert found["given"]["root_accuracy"] == 0.25
    assert found["given"]["root_macro_f1"] == 0.1
    assert found["n"] == 4


def test_marks_may_be_several_nested_or_lacking() -> None:
    _, source, target = plover_sentences.unmarked("<s><t>Chad</t>ian rebels</s> told <t>Chad</t> so.")
    assert source == (Span(0, 14),)
    assert target == (Span(0, 4), Span(20, 24))
    assert plover_sentences.unmarked("It rained.") == ("It rained.", (), ())


def test_factuality_by_correlation_and_distance(parser: Parser) -> None:
    asked: list[str] = []

    def answer(event: Span, given: Read) -> float:
        asked.append(given.report.text[event.start : event.end])
        return {"signed": 2.0, "left the hall": -2.0, "leave": 0.0}[asked[-1]]

    found = factuality.measure(DATA / "factuality.jsonl", parser=parser, guess=answer)
    assert asked == ["signed", "left the hall", "leave"]
    assert found == {"pearson_r": 0.982, "mae": 1.0, "n": 3, "mae_of_mean": 2.222, "sentences": 2}


def test_a_range_past_the_last_token_is_told_by_its_words(tmp_path: Path) -> None:
    record = json.loads((DATA / "locations.jsonl").read_text("utf8").splitlines()[0])
    record["spans"][1] |= {"token_end": 40, "text": "Goma"}
    path = tmp_path / "records.jsonl"
    path.write_text(json.dumps(record), "utf8")
    (item,) = event_location.located_events(path)
    assert [item.text[s.start : s.end] for s in item.locations] == ["Goma"]


@pytest.mark.parametrize(
    ("answers", "right", "span"),
    [
        ([("Goma",), (), ("Lodja", "Kindu")], 1.0, (1.0, 1.0, 1.0)),
        ([("Goma",), (), ("Lodja",)], 1.0, (1.0, 0.667, 0.8)),
        ([("near Goma",), (), ("Lodja",)], 1.0, (0.5, 0.333, 0.4)),
        ([("Goma", "Rain"), (), ("Lodja",)], 0.667, (0.667, 0.667, 0.667)),
        ([(), ("Kigali",), ()], 0.0, (0.0, 0.0, 0.0)),
    ],
)
def test_locations(
    answers: list[tuple[str, ...]], right: float, span: tuple[float, float, float], parser: Parser
) -> None:
    left = iter(answers)

    def answer(item: event_location.Located, given: Read) -> tuple[Span, ...]:
        starts = [(item.text.index(words), words) for words in next(left)]
        return tuple(Span(start, start + len(words)) for start, words in starts)

    found = event_location.measure(DATA / "locations.jsonl", parser=parser, guess=answer)
    assert found["right"] == right
    assert f1(found["span"]) == span
    assert found["n"] == 3


def test_stretches_count_when_they_are_the_very_same(parser: Parser) -> None:
    def answer(words: tuple[str, ...], given: Read) -> tuple[Stretch, ...]:
        assert given.report.text == " ".join(words)
        return (Stretch("S", 0, 2), Stretch("T", 3, 4))

    found = cameo.measure_ner(DATA / "ner.txt", parser=parser, guess=answer)
    # Gold: source 0 to 2 and target 3 to 5; then two related parties.
    assert f1(found["source"]) == (0.5, 1.0, 0.667)
    assert f1(found["target"]) == (0.0, 0.0, 0.0)
    assert f1(found["related"]) == (0.0, 0.0, 0.0)
    assert f1(found["micro"]) == (0.25, 0.25, 0.25)
    assert found["n"] == 2


def test_classes(parser: Parser) -> None:
    found = cameo.measure_class(DATA / "classes.tsv", parser=parser, guess=lambda text, given: 4)
    assert found["accuracy"] == 0.333
    assert found["macro_f1"] == 0.167
    assert found["n"] == 3


def test_police_by_sentence_and_document(parser: Parser) -> None:
    def answer(item: india_police.Document, given: Read) -> tuple[Collection[str], ...]:
        assert next(item.text[s.start : s.end] for s in item.sentences).startswith(("Constables", "Traders"))
        return tuple({"ARREST", "ANY_ACTION"} if n == 0 else () for n, _ in enumerate(item.sentences))

    found = india_police.measure(DATA / "police", parser=parser, guess=answer)
    assert f1(found["ARREST"]["sentence"]) == (0.5, 1.0, 0.667)
    assert f1(found["ARREST"]["document"]) == (0.5, 1.0, 0.667)
    assert f1(found["ANY_ACTION"]["sentence"]) == (0.5, 0.333, 0.4)
    assert f1(found["KILL"]["document"]) == (0.0, 0.0, 0.0)
    assert (found["n"], found["sentences"]) == (2, 5)


def event(
    words: str, kind: str, item: wikievents.Document, *arguments: tuple[wikievents.Role, str]
) -> wikievents.Event:
    def span(part: str) -> Span:
        return Span(item.text.index(part), item.text.index(part) + len(part))

    parties = tuple(wikievents.Argument(frozenset({role}), span(part)) for role, part in arguments)
    return wikievents.Event(span(words), frozenset({kind}), parties)


def test_events_and_arguments(parser: Parser) -> None:
    def answer(item: wikievents.Document, given: Read) -> tuple[wikievents.Event, ...]:
        return (
            event("raided", "ASSAULT", item, ("actor", "rebel commander of the north"), ("place", "village")),
            event("arrest", "ASSAULT", item, ("recipient", "gunman")),  # a word in common, another type
            event("announced", "REQUEST", item),  # the word of an event left out: not judged
            event("agreed", "AGREE", item),  # a type that nothing maps to: not judged
            event("quiet", "PROTEST", item, ("actor", "market")),  # made up
        )

    found = wikievents.measure(DATA / "events.jsonl", parser=parser, guess=answer)
    assert f1(found["trigger"]) == (0.333, 0.5, 0.4)
    assert f1(found["trigger_any"]) == (0.667, 1.0, 0.8)
    # Gold: attacker, target, place and detainee; the instrument has no counterpart. Read: two right, two not.
    assert f1(found["argument"]) == (0.5, 0.5, 0.5)
    assert (found["n"], found["arguments"], found["left_out"], found["documents"]) == (2, 4, 1, 1)


def test_a_sentence_that_is_not_its_words_is_read_by_its_words(tmp_path: Path) -> None:
    record = json.loads((DATA / "events.jsonl").read_text("utf8"))
    record["sentences"][0][1] = "Rebels raided a village."
    path = tmp_path / "events.jsonl"
    path.write_text(json.dumps(record), "utf8")
    (item,) = wikievents.documents(path)
    first, second = item.events
    assert item.text[first.trigger.start : first.trigger.end] == "raided"
    assert item.text[second.trigger.start : second.trigger.end] == "arrest"


def test_every_type_of_the_table_is_plovers() -> None:
    for row in wikievents._counterparts().values():
        assert set(row) == {"types", "actor", "recipient", "place"}
        assert set(row["types"]) <= set(get_args(EventType))


def test_a_stage_is_asked_about_a_given_word(parser: Parser) -> None:
    given = read("The army shelled the town, and a bus overturned.", parser)
    text = given.report.text

    def at(words: str) -> Span:
        return Span(text.index(words), text.index(words) + len(words))

    known = trigger_in(given.reading, at("shelled"), otherwise="COERCE")
    other = trigger_in(given.reading, at("overturned"), otherwise="COERCE")
    assert known is not None
    assert known.type == "ASSAULT"
    assert other is not None
    assert (other.type, other.rule) == ("COERCE", "gold")
    assert trigger_in(given.reading, Span(len(text), len(text) + 1), otherwise="COERCE") is None
    head = head_in(given.reading, at("the town"))
    assert head is not None
    assert head.text == "town"


# -- by the reader -------------------------------------------------------------------------------------------------

KEYS: dict[str, tuple[str, dict[str, Any]]] = {
    "plover-sentences": (
        "sentences.tsv",
        {
            side: dict.fromkeys(("root_accuracy", "root_macro_f1", "quad_accuracy", "quad_macro_f1", *more))
            for side, more in (("given", ()), ("read", ("coverage",)))
        },
    ),
    "factuality": ("factuality.jsonl", {"pearson_r": None, "mae": None, "n": None}),
    "event-location": ("locations.jsonl", {"right": None, "span": PRF}),
    "cameo-ner": ("ner.txt", {"source": PRF, "target": PRF, "micro": PRF}),
    "cameo-class": ("classes.tsv", {"accuracy": None, "macro_f1": None}),
    "india-police": (
        "police",
        {label: {"sentence": PRF, "document": PRF} for label in ("KILL", "ARREST", "ANY_ACTION")},
    ),
    "wikievents": ("events.jsonl", {"trigger": PRF, "argument": PRF}),
}


def holds(figures: Any, keys: Any) -> bool:
    """Whether figures have at least the keys asked for, all the way down, and numbers at the end."""
    if keys is None:
        return isinstance(figures, int | float)
    if isinstance(keys, set):
        return set(figures) == keys and all(0 <= v <= 1 for v in figures.values())
    return all(key in figures and holds(figures[key], below) for key, below in keys.items())


@pytest.mark.parametrize("name", KEYS)
def test_json_holds_the_keys_of_the_specification(name: str, capsys: pytest.CaptureFixture[str]) -> None:
    file, keys = KEYS[name]
    assert main([name, str(DATA / file), "--json"]) == 0
    out, err = capsys.readouterr()
    figures = json.loads(out)
    assert holds(figures, keys)
    assert err.startswith(f"{name}: {DATA / file}, {figures['n']} ")
    assert all(word in err for word in ("code ", "model ", "vocabularies "))


def test_the_table_names_every_figure(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["cameo-class", str(DATA / "classes.tsv")]) == 0
    assert [line.split()[0] for line in capsys.readouterr().out.splitlines()] == [
        "accuracy", "macro_f1", "classes.1", "classes.2", "classes.4", "n",
    ]  # fmt: skip


def test_the_reader_gets_plain_sentences_right(parser: Parser) -> None:
    assert plover_sentences.measure(DATA / "sentences.tsv", parser=parser)["given"]["root_accuracy"] >= 0.75
    assert factuality.measure(DATA / "factuality.jsonl", parser=parser)["pearson_r"] > 0.5
    assert event_location.measure(DATA / "locations.jsonl", parser=parser)["right"] >= 0.667
    assert india_police.measure(DATA / "police", parser=parser)["ARREST"]["sentence"]["f1"] > 0.5
    assert wikievents.measure(DATA / "events.jsonl", parser=parser)["trigger"]["r"] == 1.0
