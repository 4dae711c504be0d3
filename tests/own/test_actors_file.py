"""The table of one's own actors: where it lies, how its rows are read, and what is said of those that are none."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from khabar.errors import IntakeError
from khabar.own.actors_file import COLUMNS, SECTORS, Post, Row, actors_file, line_of, read_actors, rows_of
from khabar.vocab import table, tree


def test_it_lies_where_the_environment_says(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("KHABAR_HOME", str(tmp_path / "k"))
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "x"))
    assert actors_file() == tmp_path / "k" / "actors.csv"
    monkeypatch.delenv("KHABAR_HOME")
    assert actors_file() == tmp_path / "x" / "khabar" / "actors.csv"
    monkeypatch.setenv("XDG_DATA_HOME", "not/absolute")
    monkeypatch.setenv("HOME", str(tmp_path))
    assert actors_file() == tmp_path / ".local" / "share" / "khabar" / "actors.csv"


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (b"", "is empty"),
        (b"# nothing but this\n", "has no header"),
        (b"surname,kind\nOkafor,person\n", "line 1: the header lacks name"),
        (b"name;kind\nOkafor;person\n", "with commas between"),
        (b"name,kind,shoe\nIlse Okafor,person,39\n", "unknown 'shoe'"),
        (b"name,kind,name\nIlse Okafor,person,x\n", "twice 'name'"),
        (b"name,kind\nIlse Okafor,person,NAM\n", "line 2: has 3 cells"),
        (b"name,kind\n,person\n", "line 2: has no name"),
        (b"name,kind\nIlse Okafor,human\n", "line 2: the kind 'human'"),
        (b"# mine\nname,kind,country\nIlse Okafor,person,XXX\n", "line 3: 'XXX' is the code of no country"),
        (b"name,kind,sector\nIlse Okafor,person,BOSS\n", "line 2: 'BOSS' is no sector"),
        (b"name,kind,wikidata\nIlse Okafor,person,42\n", "line 2: '42' is no item of Wikidata"),
        (b'name,kind\n"Ilse Okafor,person\n', "line 2: is no line of a CSV file"),
        ("name,kind\nJürg Amsler,person\n".encode("latin-1"), "line 2: is not in UTF-8"),
        ("name,kind\nIlse Okafor,person\n".encode("utf-16"), "is in UTF-16"),
        (b"PK\x03\x04 a workbook", "is a zip archive or an office document"),
        (b"\x1f\x8b\x08\x00 cut off", "cannot be unpacked"),
    ],
)
def test_what_is_no_table_is_named_with_file_line_and_remedy(tmp_path: Path, data: bytes, said: str) -> None:
    path = tmp_path / "mine.csv"
    path.write_bytes(data)
    with pytest.raises(IntakeError) as caught:
        read_actors(path)
    assert said in str(caught.value)
    assert str(path) in caught.value.where
    assert caught.value.remedy


def test_a_folder_and_a_missing_file_are_named(tmp_path: Path) -> None:
    with pytest.raises(IntakeError, match="is a folder"):
        read_actors(tmp_path)
    with pytest.raises(IntakeError, match="is not there"):
        read_actors(tmp_path / "none.csv")


def test_a_header_may_be_in_any_order_and_a_country_of_two_letters(tmp_path: Path) -> None:
    path = tmp_path / "mine.csv"
    path.write_text("\ufeffKind,Name,Country,Sectors,Wikidata\nperson,Ilse Okafor,na,leg|pty,Q900001\n", "utf8")
    (row,) = read_actors(path)
    assert (row.name, row.country, row.sectors, row.ids) == ("Ilse Okafor", "NAM", ("LEG", "PTY"), ("Q900001",))


NAMES = st.text(st.characters(codec="utf-8", exclude_categories=["C", "Z"], exclude_characters="|"), min_size=1)
DAYS = st.sampled_from(["", "2019", "2019-03", "2019-03-01"])
POSTS = st.builds(
    Post, title=st.sampled_from(["mayor", "head (acting) of Kasuba", "head (2019/2020)"]), start=DAYS, end=DAYS
)
ROWS = st.builds(
    Row,
    name=NAMES,
    kind=st.sampled_from(["person", "organisation", "group"]),
    aliases=st.lists(NAMES, max_size=3).map(tuple),
    country=st.sampled_from(["", "NAM", "IGO"]),
    sectors=st.lists(st.sampled_from(sorted(SECTORS)), max_size=3, unique=True).map(tuple),
    ids=st.lists(st.sampled_from(["a-1", "Q900001", "b/2"]), max_size=3, unique=True).map(tuple),
    posts=st.lists(POSTS, max_size=2).map(tuple),
    source=st.sampled_from(["", "list.csv"]),
)


@given(rows=st.lists(ROWS, max_size=4))
def test_what_is_written_is_read_again(rows: list[Row]) -> None:
    lines = [line_of(), *(line_of(row.cells()) for row in rows)]
    assert list(rows_of(enumerate((line.strip() for line in lines), 1), where="x")) == rows


def test_the_columns_begin_with_those_of_the_bundled_table() -> None:
    assert COLUMNS[:7] == tuple(table("actors.csv")[0])


def test_wikidatas_items_stand_once_and_for_codes_that_there_are() -> None:
    known = tree("wikidata.toml")
    assert set(known["countries"]) == {row["iso3"] for row in table("countries.csv")}
    items = [item for states in known["countries"].values() for item in states]
    assert len(items) == len(set(items))
    assert not set(items) & (set(known["bodies"]) | set(known["posts"]))
    assert set(known["bodies"].values()) | set(known["occupations"].values()) <= SECTORS | {""}
    assert {sector for _, sector in known["posts"].values()} <= SECTORS
