"""Who says so: chains and scopes, case by case, and what must hold for every report."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from benchmarks import polnear
from khabar.claims import cues
from khabar.claims.attribution import Scopes, chain_of, scopes
from khabar.claims.quotations import _doubled
from khabar.claims.trigger import Trigger
from khabar.model import Attribution, Reading, Report, Span
from khabar.reading.coreference import resolve
from khabar.reading.parser import Parser, load_parser, parse
from khabar.vocab import tree

Read = Callable[..., tuple[Report, Reading, Scopes]]


@pytest.fixture(scope="module")
def parser() -> Parser:
    return load_parser()


@pytest.fixture(scope="module")
def read(parser: Parser) -> Read:
    def read_text(text: str, publisher: str | None = None) -> tuple[Report, Reading, Scopes]:
        report = Report(id="test", text=text, publisher=publisher, language="en")
        reading = resolve(report, parse(report, parser))
        return report, reading, scopes(report, reading)

    return read_text


def links(read: Read, text: str, word: str, publisher: str | None = None) -> tuple[Attribution, ...]:
    report, reading, found = read(text, publisher)
    token = next(t for t in reading.tokens if t.text == word)
    trigger = Trigger(
        token=token.i, verb=token.i, start=token.start, end=token.end, type="ASSAULT", mode=None, rule="", weight=1.0
    )
    chain, evidence = chain_of(found, reading, trigger)
    assert len(chain) == len(evidence)
    assert all(report.text[link.cue.start : link.cue.end] == link.cue.text for link in chain)
    return chain


def told(chain: tuple[Attribution, ...]) -> list[tuple[str | None, str]]:
    return [(link.source.text if link.source else None, link.cue.text) for link in chain]


CASES = [
    # text, event word, chain
    ("Rebels shelled the port overnight.", "shelled", []),
    ("The governor said that rebels had shelled the port.", "shelled", [("governor", "said")]),
    ("Rebels shelled the port overnight, the governor said.", "shelled", [("governor", "said")]),
    ("Rebels shelled the port overnight, said Anna Brandt.", "shelled", [("Anna Brandt", "said")]),
    ("The rebels, the governor said, shelled the port overnight.", "shelled", [("governor", "said")]),
    ("According to the navy, rebels shelled the port.", "shelled", [("navy", "According to")]),
    ("Rebels shelled the port, according to the navy.", "shelled", [("navy", "according to")]),
    ("The governor told reporters that rebels had shelled the port.", "shelled", [("governor", "told")]),
    ("The governor, who said rebels had shelled the port, flew home.", "shelled", [("governor", "said")]),
    ("The governor, who said rebels had shelled the port, flew home.", "flew", []),
    ('"The rebels shelled our port," Anna Brandt said on Friday.', "shelled", [("Anna Brandt", "said")]),
    ('Anna Brandt said: "The rebels shelled our port. They fled at dawn."', "fled", [("Anna Brandt", "said")]),
    ('"We are safe," Anna Brandt said. "The rebels fled at dawn."', "fled", [("Anna Brandt", "said")]),
    ("In a statement, Anna Brandt said rebels had shelled the port.", "shelled", [("Anna Brandt", "said")]),
    ("The governor spoke of war, adding that rebels had shelled the port.", "shelled", [("governor", "adding")]),
    ("The port is open, the governor said, adding that rebels had fled.", "fled", [("governor", "adding")]),
    ("The army accused the rebels of shelling the port.", "shelling", [("army", "accused")]),
    ("The army accused the rebels of shelling the port.", "accused", []),
    ("The governor denied that troops had shelled the port.", "shelled", [("governor", "denied")]),
    ("Rebels reportedly shelled the port.", "shelled", [(None, "reportedly")]),
    ("It was reported that rebels had shelled the port.", "shelled", [(None, "reported")]),
    ("The governor did not say whether rebels had shelled the port.", "shelled", []),
    ("The governor hopes that the rebels will retreat.", "retreat", []),
    (
        "The news agency quoted the governor as saying that rebels had shelled the port.",
        "shelled",
        [("news agency", "quoted"), ("governor", "saying")],
    ),
    (
        "Reuters reported on Monday that the governor said rebels had shelled the port.",
        "shelled",
        [("Reuters", "reported"), ("governor", "said")],
    ),
    (
        "Rebels shelled the port, the governor said, according to Reuters.",
        "shelled",
        [("Reuters", "according to"), ("governor", "said")],
    ),
]


@pytest.mark.parametrize(("text", "word", "chain"), CASES)
def test_chain(read: Read, text: str, word: str, chain: list[tuple[str | None, str]]) -> None:
    assert told(links(read, text, word)) == chain


def test_a_quotation_goes_on_over_paragraphs(read: Read) -> None:
    text = '"We were asleep," Anna Brandt said.\n\n"The rebels shelled the port before dawn."'
    (link,) = links(read, text, "shelled")
    assert link.source is not None
    assert (link.source.text, link.cue.text, link.carried) == ("Anna Brandt", "said", True)


def test_the_paragraph_of_according_to_is_carried_on(read: Read) -> None:
    text = "According to the navy, rebels came in boats. They shelled the port for an hour."
    (link,) = links(read, text, "shelled")
    assert link.source is not None
    assert (link.source.text, link.carried) == ("navy", True)


def test_after_an_ordinary_attribution_the_report_speaks_again(read: Read) -> None:
    assert links(read, "The navy said rebels came in boats. They shelled the port.", "shelled") == ()


def test_a_printed_statement_is_carried_on(read: Read) -> None:
    text = "Minister Anna Brandt said:\n\nI welcome the truce. Both armies withdrew on Friday."
    (link,) = links(read, text, "withdrew")
    assert link.source is not None
    assert (link.source.name, link.carried) == ("Anna Brandt", True)


def test_a_statement_ends_where_another_is_announced(read: Read) -> None:
    text = "Minister Anna Brandt said:\n\nBoth armies withdrew on Friday.\n\nThe governor said:\n\nRebels fled."
    (link,) = links(read, text, "fled")
    assert link.source is not None
    assert (link.source.text, link.carried) == ("governor", True)
    _, _, found = read("The governor said:\n\n" * 50)
    assert sum(len(s.content) for s in found) <= 50


def test_marks_typed_as_two_enclose_a_quotation(read: Read) -> None:
    text = "Anna Brandt said: ''The rebels shelled our port and fled''"
    assert told(links(read, text, "shelled")) == [("Anna Brandt", "said")]
    assert [(s.start, s.end) for s in _doubled("``one ''two'' ``six\n''ten''")] == [(0, 8), (20, 27)]


def test_a_sentence_too_long_to_be_one_attributes_nothing(read: Read) -> None:
    _, _, found = read("the governor said that " * 300)
    assert found.all == ()


def test_scopes_are_found_by_the_sentences_they_hold(read: Read) -> None:
    texts = [text for text, _, _ in CASES] + ['Anna Brandt said: "The rebels came. They shelled our port."']
    _, reading, found = read("\n\n".join(texts))
    for number, sentence in enumerate(reading.sentences):
        inside = Span(sentence.start, sentence.end)
        holding = [s for s in found if any(span.overlaps(inside) for span in s.content)]
        assert list(found.by_sentence.get(number, ())) == holding


def test_a_pronoun_carries_the_fullest_name(read: Read) -> None:
    text = "Anna Brandt arrived on Friday. She said rebels had shelled the port."
    (link,) = links(read, text, "shelled")
    assert link.source is not None
    assert (link.source.text, link.source.name) == ("She", "Anna Brandt")


def test_the_publisher_is_no_source_of_its_own_report(read: Read) -> None:
    text = "The Harbour Herald reported that rebels had shelled the port."
    assert links(read, text, "shelled", "Harbour Herald") == ()
    assert links(read, text, "shelled", "Gulf Times")


@pytest.mark.parametrize(
    ("text", "kind", "stance"),
    [
        ("Reuters said rebels had shelled the port.", "agency", "asserts"),
        ("The newspaper said rebels had shelled the port.", "outlet", "asserts"),
        ("A source said rebels had shelled the port.", "anonymous", "asserts"),
        ("Two officials said rebels had shelled the port.", "anonymous", "asserts"),
        ("Anna Brandt said rebels had shelled the port.", "person", "asserts"),
        ("The report says rebels shelled the port.", "document", "asserts"),
        ("The ministry denied that troops had shelled the port.", "body", "denies"),
        ("Rebels allegedly shelled the port.", "unnamed", "doubts"),
    ],
)
def test_kind_and_stance(read: Read, text: str, kind: str, stance: str) -> None:
    (link,) = links(read, text, "shelled")
    assert (link.kind, link.stance) == (kind, stance)


def test_everything_points_home(read: Read) -> None:
    for text, _, _ in CASES:
        report, _, found = read(text)
        for scope in found:
            assert scope.content
            assert report.text[scope.cue.start : scope.cue.end] == scope.cue.text
            assert not scope.holds(scope.cue.start)
            if scope.source is not None:
                assert report.text[scope.source.start : scope.source.end] == scope.source.text
                assert scope.speaker is not None
            for span in scope.content:
                assert 0 <= span.start < span.end <= len(report.text)


@pytest.mark.parametrize("text", ["", "said", "according to", '"', '“Who said "what', "Quoted as saying.", ": said:"])
def test_scraps_are_read_without_complaint(read: Read, text: str) -> None:
    read(text)


def test_the_vocabulary_is_in_order() -> None:
    words = tree("cues.toml")
    for group in words["verbs"].values():
        assert len(group) == len(set(group))
        assert all(word == word.lower().strip() for word in group)
    listed = {word for group in words["verbs"].values() for word in group}
    for name, group in words["use"].items():
        assert set(group) <= listed, name
    assert set(cues.verbs()) == listed


def test_polnear_figures(tmp_path: Path, parser: Parser) -> None:
    (tmp_path / "text").mkdir()
    (tmp_path / "attributions").mkdir()
    (tmp_path / "text" / "a.txt").write_text("The mayor said the bridge is closed.", "utf8")
    lines = ["T1\tSource 0 9\tThe mayor", "T2\tCue 10 14\tsaid", "T3\tContent 15 35\tthe bridge is closed"]
    lines += ["T4\tAttribution 10 14\tsaid", "E1\tAttribution:T4 Content:T3 Cue:T2 Source:T1"]
    (tmp_path / "attributions" / "a_0001.ann").write_text("\n".join(lines), "utf8")
    (tmp_path / "attributions" / "a_0002.ann").write_text("", "utf8")
    figures = polnear.measure(tmp_path, read=lambda report: parse(report, parser))
    one = {"p": 1.0, "r": 1.0, "f1": 1.0}
    assert figures["exact"] == figures["overlap"] == {"source": one, "cue": one, "content": one}
    assert figures["whole"] == one
