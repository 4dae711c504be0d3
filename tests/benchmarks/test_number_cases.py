"""The benchmark of numbers, on data made up for these tests."""

from __future__ import annotations

from pathlib import Path

import pytest

from benchmarks import numbers
from benchmarks.__main__ import main
from khabar.reading.parser import Parser, load_parser

HEAD = "type\tevent\tkind\tlow\thigh\tunit\twords\ttext\n"
KILLED = "ASSAULT\tkilled\tkilled\t3\t3\t\tthree\tGunmen killed three guards in Aleppo on Monday.\n"
NONE = "ASSAULT\tshelled\t\t\t\t\t\tRebels shelled the town for two hours.\n"


@pytest.fixture(scope="module")
def parser() -> Parser:
    return load_parser()


def test_a_table_of_cases(tmp_path: Path, parser: Parser) -> None:
    (tmp_path / "a.tsv").write_text(HEAD + KILLED + NONE, "utf8")
    figures = numbers.measure(tmp_path / "a.tsv", parser=parser)
    assert figures["n"] == 2
    assert figures["given"] == {
        "right": 1.0, "numbers": {"p": 1.0, "r": 1.0, "f1": 1.0}, "kinds": {"killed": 1.0, "none": 1.0}, "rows": 2,
    }  # fmt: skip
    assert figures["read"]["kinds"]["killed"] == 1


def test_what_is_coded_otherwise_is_wrong(tmp_path: Path, parser: Parser) -> None:
    (tmp_path / "a.tsv").write_text(HEAD + KILLED.replace("\t3\t3", "\t3\t"), "utf8")
    assert numbers.measure(tmp_path / "a.tsv", parser=parser)["given"]["right"] == 0


def test_the_coded_newswire_is_of_its_form(tmp_path: Path) -> None:
    rows = list(numbers._rows(numbers.NEWSWIRE, numbers.CODED))
    assert len({(row["article"], row["start"]) for _, row in rows}) == 100
    for _, row in rows:
        (tmp_path / row["article"]).write_text(" " * int(row["end"]), "utf8")
    assert len(list(numbers.cases(tmp_path))) == 100


@pytest.mark.parametrize(
    ("content", "says"),
    [
        ("type\ttext\n", "line 1: no column event, kind"),
        (HEAD + KILLED.replace("\tkilled\tkilled", "\tkilled\tslain"), "line 2: 'slain' is no kind of number"),
        (HEAD + KILLED.replace("ASSAULT", "FIGHT"), "line 2: 'FIGHT' is no type of event"),
        (HEAD + "ASSAULT\n", "line 2: it has 1 cells"),
        (HEAD, "there is nothing below the header"),
    ],
)
def test_what_is_not_of_the_form(tmp_path: Path, capsys: pytest.CaptureFixture[str], content: str, says: str) -> None:
    (tmp_path / "a.tsv").write_text(content, "utf8")
    assert main(["numbers", str(tmp_path / "a.tsv")]) == 1
    assert says in capsys.readouterr().err
