"""GeoNames' own files, row by row: allCountries.txt, cities500.txt and their like, plain or in the zip they come in.

A dump is a table without header, in UTF-8, a place a line, 19 columns with tabs between (download.geonames.org,
readme.txt). It has twelve million rows, so that nothing but the row in hand is held.
"""

from __future__ import annotations

import zipfile
import zlib
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import IO

from khabar.errors import IntakeError

COLUMNS = 19
LONGEST = 1 << 20
"""Bytes of a line that are taken; the longest, of a capital with its alternate names, has about 15,000."""

REMEDY = "give a file of download.geonames.org as it is, such as allCountries.zip or cities500.zip"


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """A place of GeoNames. Latitude and longitude in degrees; `country` ISO 3166 alpha-2, "" where none is told;
    `feature_class` and `feature_code` as GeoNames has them (P and PPLC: a capital); `population` 0: none is told."""

    geonameid: int
    name: str
    ascii_name: str
    alternate_names: tuple[str, ...]
    latitude: float
    longitude: float
    feature_class: str
    feature_code: str
    country: str
    admin1: str
    population: int


def rows(path: Path) -> Iterator[Row | IntakeError]:
    """The rows of a dump, in order; a line that is none comes as an error in its place, and the rest goes on.

    Raises `IntakeError` where the file is missing, a folder, empty, damaged, or a zip archive without a dump in it.
    """
    where = str(path)
    if path.is_dir():
        raise IntakeError(where, "is a folder", "name the file in it")
    try:
        with path.open("rb") as file:
            if file.read(4) == b"PK\x03\x04":
                yield from _of_zip(path)
                return
            file.seek(0)
            yield from _of_lines(file, where=where)
    except FileNotFoundError:
        raise IntakeError(where, "is not there", "check the name") from None
    except OSError as error:
        raise IntakeError(where, f"cannot be read ({error.strerror or error})", "fetch it again") from error


def _of_zip(path: Path) -> Iterator[Row | IntakeError]:
    try:
        with zipfile.ZipFile(path) as archive:
            # Some of GeoNames' archives hold their readme as well.
            names = [n for n in archive.namelist() if n.endswith(".txt") and not n.lower().startswith("readme")]
            if len(names) != 1:
                what = f"holds {len(names) or 'no'} tables"
                raise IntakeError(str(path), what, REMEDY)
            with archive.open(names[0]) as file:
                yield from _of_lines(file, where=f"{path}, {names[0]}")
    except (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, RuntimeError) as error:
        raise IntakeError(str(path), f"is a damaged archive ({error})", "fetch it again") from error


def _of_lines(file: IO[bytes], *, where: str) -> Iterator[Row | IntakeError]:
    number = 0
    while data := file.readline(LONGEST):
        number += 1
        place = f"{where}, line {number}"
        if not data.endswith(b"\n") and len(data) == LONGEST:
            while data and not data.endswith(b"\n"):
                data = file.readline(LONGEST)
            yield IntakeError(place, f"is longer than {LONGEST >> 20} MB", REMEDY)
            continue
        try:
            yield _row(data, where=place)
        except IntakeError as error:
            yield error
    if not number:
        raise IntakeError(where, "is empty", REMEDY)


def _row(data: bytes, *, where: str) -> Row:
    try:
        cells = data.decode("utf8").rstrip("\r\n").split("\t")
    except UnicodeDecodeError:
        raise IntakeError(where, "is not in UTF-8", "fetch the file again; GeoNames has it in UTF-8") from None
    if len(cells) != COLUMNS:
        what = f"has {len(cells)} columns with tabs between where GeoNames has {COLUMNS}"
        raise IntakeError(where, what, REMEDY)
    number, name, plain, others, latitude, longitude, class_, code, country, _, admin1, *_ = cells
    try:
        row = Row(
            geonameid=int(number), name=name, ascii_name=plain, latitude=float(latitude), longitude=float(longitude),
            alternate_names=tuple(filter(None, others.split(","))), feature_class=class_, feature_code=code,
            country=country, admin1=admin1, population=int(cells[14] or 0),
        )  # fmt: skip
    except ValueError as error:
        raise IntakeError(where, f"has no number where one should be ({error})", "leave the line out") from None
    if not (-90 <= row.latitude <= 90 and -180 <= row.longitude <= 180):
        raise IntakeError(where, f"{latitude}, {longitude} is no place on the earth", "leave the line out")
    if not name:
        raise IntakeError(where, "has no name", "leave the line out")
    return row
