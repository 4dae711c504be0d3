"""A gazetteer of one's own from a dump of GeoNames; the dump is made up."""

from __future__ import annotations

from pathlib import Path

import pytest
from typer.testing import CliRunner

from khabar.cli import app
from khabar.vocab import places


def line(number: int, name: str, sort: str, *, country: str = "SY", admin1: str = "99", people: int = 0) -> str:
    cells = [str(number), name, name, f"{name}a,{name}o", "35.5", "36.5", *sort.split("."), country, "", admin1, "", "",
             "", str(people), "", "", "Asia/Damascus", "2020-01-01"]  # fmt: skip
    return "\t".join(cells)


@pytest.fixture
def asked_anew() -> None:
    places._files.cache_clear()
    places.rows.cache_clear()


def test_a_dump_is_asked_beside_khabars_own(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, asked_anew: None
) -> None:
    monkeypatch.setenv("KHABAR_HOME", str(tmp_path / "home"))
    dump = tmp_path / "SY.txt"
    rows = [line(900001, "Zarbash", "P.PPL", people=40), line(900002, "Qulmarid", "A.ADM1"), "no row",
            line(900003, "Zarbash Airfield", "S.AIRB"), line(900004, "A wood", "V.FRST")]  # fmt: skip
    dump.write_text("\n".join(rows) + "\n", encoding="utf8")
    run = CliRunner().invoke(app, ["places", "import", str(dump)])
    assert run.exit_code == 1, "a line was no row"
    assert "line 3" in run.output
    assert "holds 3 places" in run.output
    try:
        (found,) = places.rows("zarbash")
        assert (found.country, found.admin1, found.kind, found.population) == ("SYR", "Qulmarid", "city", 40)
        assert [row.alias for row in places.rows("zarbasho")] == [True]
        assert any(row.country == "SYR" for row in places.rows("damascus"))
    finally:
        places._files.cache_clear()
        places.rows.cache_clear()


@pytest.mark.parametrize("content", ["", "\0\1", "one\ttwo\n"])
def test_what_is_no_dump_leaves_the_old_file_whole(tmp_path: Path, content: str) -> None:
    dump, into = tmp_path / "x.txt", tmp_path / "places.sqlite"
    dump.write_text(content, encoding="utf8")
    into.write_text("old")
    run = CliRunner().invoke(app, ["places", "import", str(dump), "--into", str(into)])
    assert run.exit_code == 1
    assert "Traceback" not in run.output
    assert into.read_text() == "old"
