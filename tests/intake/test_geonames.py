"""GeoNames' files as they are fetched, and what is said of others."""

from __future__ import annotations

import zipfile
from pathlib import Path

import pytest

from khabar.errors import IntakeError
from khabar.intake.geonames import Row, rows

FIRST = (
    "990001\tKasuba\tKasuba\tCasuba,Касуба,Kasuba Town\t12.5\t-8.25\tP\tPPLA2\tML\t\t03\t0301\t\t\t48210\t\t340\t"
    "Africa/Bamako\t2024-05-01"
)
SECOND = "990002\tLac Kasuba\tLac Kasuba\t\t12.6\t-8.3\tH\tLK\tML\t\t03\t\t\t\t0\t\t332\tAfrica/Bamako\t2019-01-01"


def test_rows_as_they_stand(tmp_path: Path) -> None:
    path = tmp_path / "cities500.txt"
    path.write_text(f"{FIRST}\n{SECOND}\n", "utf8")
    one, two = rows(path)
    assert one == Row(
        geonameid=990001, name="Kasuba", ascii_name="Kasuba", alternate_names=("Casuba", "Касуба", "Kasuba Town"),
        latitude=12.5, longitude=-8.25, feature_class="P", feature_code="PPLA2", country="ML", admin1="03",
        population=48210,
    )  # fmt: skip
    assert isinstance(two, Row)
    assert (two.alternate_names, two.population) == ((), 0)


def test_the_zip_that_it_comes_in(tmp_path: Path) -> None:
    path = tmp_path / "allCountries.zip"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("readme.txt", "about the table")
        archive.writestr("allCountries.txt", f"{FIRST}\n{SECOND}\n")
    assert [row.geonameid for row in rows(path) if isinstance(row, Row)] == [990001, 990002]


@pytest.mark.parametrize(
    ("line", "said"),
    [
        (FIRST.replace("\t", ";").encode(), "has 1 columns"),
        (FIRST.replace("12.5", "north").encode(), "has no number"),
        (FIRST.replace("12.5", "912.5").encode(), "is no place on the earth"),
        (FIRST.replace("12.5", "nan").encode(), "is no place on the earth"),
        (FIRST.replace("\tKasuba\t", "\t\t", 1).encode(), "has no name"),
        (FIRST.encode("utf-8").replace("Касуба".encode(), b"\xff\xfe"), "is not in UTF-8"),
        (b"x" * (2 << 20), "is longer than 1 MB"),
    ],
)
def test_a_broken_line_is_named_and_the_rest_goes_on(tmp_path: Path, line: bytes, said: str) -> None:
    path = tmp_path / "a.txt"
    path.write_bytes(FIRST.encode() + b"\n" + line + b"\n" + SECOND.encode())
    one, error, two = rows(path)
    assert isinstance(error, IntakeError)
    assert error.where == f"{path}, line 2"
    assert said in error.what
    assert isinstance(one, Row)
    assert isinstance(two, Row)


def test_what_is_no_dump_is_named(tmp_path: Path) -> None:
    empty, broken, other = tmp_path / "empty.txt", tmp_path / "broken.zip", tmp_path / "other.zip"
    empty.touch()
    broken.write_bytes(b"PK\x03\x04 and no more")
    with zipfile.ZipFile(other, "w") as archive:
        archive.writestr("table.csv", "a,b")
    for path, said in [
        (empty, "is empty"), (broken, "is a damaged archive"), (other, "holds no tables"), (tmp_path, "is a folder"),
        (tmp_path / "none.txt", "is not there"),
    ]:  # fmt: skip
        with pytest.raises(IntakeError, match=said):
            list(rows(path))
