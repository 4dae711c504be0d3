"""The benchmark of relations, on sentences made up for these tests."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from benchmarks import relations
from benchmarks.__main__ import main
from khabar.errors import IntakeError
from khabar.reading.parser import Parser, load_parser

WORDS = ["Ana", "Diaz", ",", "leader", "of", "the", "Liberal", "Party", ",", "beat", "Karim", "Haddad", "."]
LINE = {
    "doc_key": "x",
    "sentence": WORDS,
    "ner": [[0, 1, "politician"], [6, 7, "politicalparty"], [10, 11, "politician"]],
    "relations": [[0, 1, 6, 7, "role", "", False, False], [0, 1, 10, 11, "win-defeat", "", False, False]],
}


@pytest.fixture(scope="module")
def parser() -> Parser:
    return load_parser()


@pytest.fixture
def line(tmp_path: Path) -> Path:
    path = tmp_path / "a.json"
    path.write_text(json.dumps(LINE), "utf8")
    return path


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    text = "Ana Diaz heads the Liberal Party."
    end: dict[str, object] = {"documentId": "d", "sourceBegin": 0, "sourceEnd": 8, "targetBegin": 15, "targetEnd": 32}
    entities: list[dict[str, object]] = [
        {"documentId": "d", "begin": 0, "end": 8, "type": "Person"},
        {"documentId": "d", "begin": 15, "end": 32, "type": "Organisation"},
    ]
    files: dict[str, list[dict[str, object]]] = {
        "documents": [{"_id": "d", "text": text}],
        "entities": entities,
        "relations": [{**end, "type": "InChargeOf"}, {**end, "type": "Likes"}],
    }
    for name, rows in files.items():
        (tmp_path / f"{name}.json").write_text("\n".join(json.dumps(row) for row in rows), "utf8")
    return tmp_path


def test_what_is_in_scope_is_counted(line: Path, parser: Parser) -> None:
    figures = relations.measure([line], parser=parser)
    assert figures["micro"]["f1"] == figures["macro_f1"] == figures["read"]["micro"]["f1"] == 1
    assert figures["n"] == 1
    assert figures["all_types"]["micro"]["r"] == figures["all_types"]["macro_f1"] == 0.5


def test_a_folder_of_re3d(folder: Path, parser: Parser) -> None:
    figures = relations.measure(folder, parser=parser)
    assert figures["types"]["InChargeOf"]["f1"] == 1
    assert figures["n"] == 1


def test_files_that_are_none_are_named(tmp_path: Path, parser: Parser) -> None:
    path = tmp_path / "b.json"
    path.write_text(json.dumps({**LINE, "ner": [[0, 99, "politician"]]}), "utf8")
    with pytest.raises(IntakeError, match=r"b\.json, line 1"):
        relations.measure(path, parser=parser)
    with pytest.raises(IntakeError, match="re3d"):
        relations.measure(tmp_path, parser=parser)


def test_the_command_takes_several_paths(line: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["relations", str(line), str(line), "--json", "--rules-only"]) == 0
    assert json.loads(capsys.readouterr().out)["n"] == 2
    assert main(["relations", str(line), str(line.with_name("gone.json"))]) == 1
