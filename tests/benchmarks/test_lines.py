"""Malformed data ends with one line that names file, line and remedy, whatever the benchmark."""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path

import pytest

from benchmarks.__main__ import main

PLOVER = "marked_sentence\tgold_root\tgold_penta\n"
FACT = '{"text": "It rained .", "targets": [{"span1": [1, 2], "label": 3.0}]}\n'
PLACE = {
    "text": "Gunmen shot him.",
    "tokens": [{"start": 0, "end": 6}, {"start": 7, "end": 11}, {"start": 12, "end": 15}, {"start": 15, "end": 16}],
    "spans": [{"token_start": 1, "token_end": 1, "label": "VERB"}],
}
DOC = '{"doc_id": 1, "doc_text": "Police held two men.", "doc_labels": ["ARREST"]}\n'
SENT = '{"doc_id": 1, "sent_text": "Police held two men.", "sent_labels": ["ARREST"]}\n'
KAIROS = {
    "doc_id": "d",
    "sentences": [[[["Troops", 0, 6], ["fled", 7, 11]], "Troops fled"]],
    "entity_mentions": [{"id": "e1", "start": 0, "end": 1}],
    "event_mentions": [
        {
            "event_type": "Conflict.Attack.Unspecified",
            "trigger": {"start": 1, "end": 2},
            "arguments": [{"entity_id": "e1", "role": "Attacker"}],
        }
    ],
}


def spoiled(record: Mapping[str, object], **other: object) -> str:
    return json.dumps({**record, **other}) + "\n"


CASES = [
    ("plover-sentences", "sentence\troot\nIt rained.\tAID\n", "line 1: no column marked_sentence, gold_root"),
    ("plover-sentences", PLOVER, "line 1: there is nothing below"),
    ("plover-sentences", PLOVER + "<s>Chad</s> helped.\tAID\t2\n<s>Chad</s> helped.\tAID\n", "line 3: the row ends"),
    ("plover-sentences", PLOVER + "<s>Chad</s> helped.\tHELP\t2\n", "line 2: gold_root 'HELP' is no root"),
    ("plover-sentences", PLOVER + "<s>Chad</s> helped.\tAID\t7\n", "line 2: gold_penta '7'"),
    ("plover-sentences", PLOVER + "<s>Chad helped.\tAID\t2\n", "line 2: <s> is never closed; close"),
    ("plover-sentences", PLOVER + "Chad</s> helped.\tAID\t2\n", "line 2: </s> stands where it cannot"),
    ("plover-sentences", PLOVER + "a" * 200_000 + "\tAID\t2\n", "line 2: field larger than field limit"),
    ("plover-sentences", PLOVER + " \tAID\t2\n", "line 2: the sentence is empty"),
    ("factuality", FACT + "{\n", "line 2: "),
    ("factuality", FACT + '{"text": "It rained ."}\n', "line 2: Object missing required field `targets`"),
    ("factuality", FACT.replace("[1, 2]", "[1, 9]"), "line 1: span1 1, 9 is no range of its 3 words"),
    ("factuality", FACT.replace("3.0", "5"), "line 1: the label 5 is out of range; give -3 to 3"),
    ("factuality", FACT.replace("3.0", '"sure"'), "line 1: Expected `float`, got `str`"),
    ("factuality", '{"text": "It rained .", "targets": []}\n', "no line has a target"),
    ("event-location", spoiled(PLACE, spans=[]), "line 1: no span is labelled VERB"),
    ("event-location", spoiled(PLACE, tokens=[]), "line 1: tokens 1 to 1 of 0 are not there"),
    (
        "event-location",
        spoiled(PLACE, spans=[{"token_start": 1, "token_end": 9, "label": "VERB", "text": "hit"}]),
        "line 1: tokens 1 to 9 of 4 are not there",
    ),
    ("event-location", spoiled(PLACE, text="Gunmen"), "line 1: token 1 lies outside the text"),
    ("event-location", spoiled(PLACE, spans=[{"token_start": 0, "token_end": 0, "label": "TIME"}]), "label 'TIME' is"),
    ("event-location", "[]\n", "line 1: Expected `object`, got `array`"),
    ("cameo-ner", "Chad B-S\nhelped\n", "line 2: 'helped' is no word with its tag; give a word"),
    ("cameo-ner", "Chad B-X\n", "line 1: 'Chad B-X' is no word"),
    ("cameo-class", "Chad helped Mali.\t2\nChad helped Mali.\n", "line 2: it does not end with a tab and a class"),
    ("cameo-class", "Chad helped Mali.\t5\n", "line 1: it does not end"),
    ("wikievents", spoiled(KAIROS, entity_mentions=[]), "line 1: entity e1 of an event of d is nowhere mentioned"),
    ("wikievents", spoiled(KAIROS, entity_mentions=[{"id": "e1", "start": 1, "end": 4}]), "line 1: words 1 to 4 are"),
    ("wikievents", spoiled(KAIROS, sentences=[]), "line 1: d has no words"),
    ("wikievents", spoiled(KAIROS, event_mentions=None), "line 1: Expected `array`, got `null`"),
]


@pytest.mark.parametrize(("name", "content", "said"), CASES)
def test_a_malformed_line_is_named(
    name: str, content: str, said: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "data"
    path.write_text(content, "utf8")
    assert main([name, str(path)]) == 1
    out, err = capsys.readouterr()
    assert out == ""
    assert err.startswith(f"benchmarks: {path}, line ")
    assert said in err
    assert err.count("\n") == 1
    assert ";" in err


@pytest.mark.parametrize(
    ("docs", "sents", "said"),
    [
        (DOC, None, "sents.jsonl: not there; give a folder that holds docs.jsonl and sents.jsonl"),
        (DOC + DOC, SENT, "docs.jsonl, line 2: doc_id 1 stands twice"),
        (DOC.replace("ARREST", "SHOOT"), SENT, "docs.jsonl, line 1: the label 'SHOOT' is unknown"),
        (DOC.replace("Police held two men.", " "), SENT, "docs.jsonl, line 1: doc_text is empty"),
        (DOC, SENT.replace("1", "2", 1), "sents.jsonl, line 1: doc_id 2 is not in docs.jsonl"),
        (DOC, SENT + SENT, "sents.jsonl, line 2: 'Police held two men.' is not in the text of 1 after"),
        (DOC, SENT.replace("sent_labels", "labels"), "sents.jsonl, line 1: Object missing required field"),
    ],
)
def test_a_malformed_folder_is_named(
    docs: str, sents: str | None, said: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "docs.jsonl").write_text(docs, "utf8")
    if sents is not None:
        (tmp_path / "sents.jsonl").write_text(sents, "utf8")
    assert main(["india-police", str(tmp_path)]) == 1
    assert said in capsys.readouterr().err


@pytest.mark.parametrize(
    "name", ["plover-sentences", "factuality", "event-location", "cameo-ner", "cameo-class", "wikievents"]
)
@pytest.mark.parametrize(
    ("content", "said"),
    [
        (b"", "it is empty; give"),
        (b"\n \n", "it is empty; give"),
        (b"caf\xe9\t1\n", "byte 3 is not UTF-8; save"),
        (None, "it cannot be read"),
    ],
)
def test_what_is_no_text_is_named(
    name: str, content: bytes | None, said: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "data"
    if content is None:
        path.mkdir()
    else:
        path.write_bytes(content)
    assert main([name, str(path)]) == 1
    assert f"benchmarks: {path}: {said}" in capsys.readouterr().err


def test_a_path_that_is_not_there_is_named(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["factuality", str(tmp_path / "gone.jsonl")]) == 1
    assert "gone.jsonl: not there; give the file or folder" in capsys.readouterr().err
