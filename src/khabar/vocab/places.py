"""The gazetteer's file: places by folded name in SQLite, read where they lie.

`places.sqlite` beside this module is made when the package is built (`hatch_build.py`), from GeoNames' cities and the
tables of khabar's own. A user's file of the same form, made from a GeoNames dump, may be asked beside it.
"""

from __future__ import annotations

import contextlib
import functools
import os
import sqlite3
import unicodedata
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from khabar.errors import MachineryError
from khabar.vocab import data_folder

FILE = Path(__file__).with_name("places.sqlite")
FORM = 1
"""Number of the form below, in the file's `user_version`."""

SCHEMA = """
CREATE TABLE place(
    id INTEGER PRIMARY KEY, name TEXT NOT NULL, country TEXT NOT NULL, admin1 INTEGER, latitude INTEGER NOT NULL,
    longitude INTEGER NOT NULL, geonames INTEGER, population INTEGER, kind INTEGER NOT NULL
);
CREATE TABLE name(key TEXT NOT NULL, place INTEGER NOT NULL, alias INTEGER NOT NULL, PRIMARY KEY(key, place))
    WITHOUT ROWID;
"""
KINDS = ("city", "district", "region", "site", "area", "country")
SCALE = 1000
"""Points are whole thousandths of a degree, a hundred metres."""

_LETTERS = str.maketrans({"ł": "l", "ø": "o", "đ": "d", "ı": "i", "ß": "ss", "æ": "ae", "’": "", "'": "",
                          "‘": "", "`": "", "ʿ": ""})  # fmt: skip


def fold(name: str) -> str:
    """A name as it is looked up: lower case, without accents, apostrophes, hyphens and points.

    >>> fold("Deir ez-Zor"), fold("São Paulo")
    ('deir ez zor', 'sao paulo')
    """
    if name.isascii():
        plain = name.lower().replace("'", "").replace("`", "")
    else:
        plain = unicodedata.normalize("NFKD", name)
        plain = "".join(c for c in plain if not unicodedata.combining(c)).casefold().translate(_LETTERS)
    plain = "".join(c if c.isalnum() or c == "_" else " " for c in plain.replace(".", ""))
    return " ".join(plain.split())


@dataclass(frozen=True, slots=True)
class Row:
    """A place: `country` is ISO 3166 alpha-3, empty above countries; `admin1` the plain name of its first-order region,
    empty where it has none; degrees; `geonames` its id there; `population` None where not known, a region its
    towns'; `kind` one of `KINDS`. `alias`: it was found under another name than its plain one."""

    name: str
    aliases: tuple[str, ...]
    country: str
    admin1: str
    latitude: float
    longitude: float
    geonames: int | None
    population: int | None
    kind: str
    alias: bool = False


def write(path: Path, rows: Iterable[Row]) -> int:
    """Write a gazetteer; how many places. The old file stays whole until the new one is, and where there are no places.

    The rows of regions have to come before those that lie in them. Raises `OSError` and `sqlite3.Error` as the file
    system has it.
    """
    part = path.with_name(path.name + ".part")
    part.unlink(missing_ok=True)
    regions: dict[tuple[str, str], int] = {}
    n = 0
    with contextlib.closing(sqlite3.connect(part)) as base:
        base.executescript("PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF;")
        base.executescript(f"PRAGMA user_version = {FORM};{SCHEMA}")
        for n, row in enumerate(rows, 1):
            admin1 = regions.get((row.country, row.admin1))
            base.execute(
                "INSERT INTO place VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                (n, row.name, row.country, admin1, round(row.latitude * SCALE), round(row.longitude * SCALE),
                 row.geonames, row.population, KINDS.index(row.kind)),
            )  # fmt: skip
            if row.kind == "region":
                regions.setdefault((row.country, row.name), n)
            keys = dict.fromkeys(filter(None, map(fold, (row.name, *row.aliases))))
            base.executemany(
                "INSERT INTO name VALUES (?, ?, ?)", [(key, n, key != fold(row.name)) for key in keys]
            )
        base.commit()
        base.execute("VACUUM")
    if not n:
        part.unlink()
        return 0
    with part.open("rb") as file:
        os.fsync(file.fileno())
    part.replace(path)
    return n


@functools.cache
def _opened(path: Path) -> sqlite3.Connection:
    if not path.is_file():
        remedy = "reinstall khabar" if path == FILE else "make it with `khabar places import`"
        raise MachineryError(f"the gazetteer {path} is missing; {remedy}")
    base = sqlite3.connect(f"{path.resolve().as_uri()}?mode=ro&immutable=1", uri=True, check_same_thread=False)
    try:
        (form,) = base.execute("PRAGMA user_version").fetchone()
    except sqlite3.DatabaseError as error:
        raise MachineryError(f"{path} is no gazetteer ({error}); make it with `khabar places import`") from error
    if form != FORM:
        raise MachineryError(f"the gazetteer {path} is of form {form}, not {FORM}; make it anew")
    return base


_ASKED = """
SELECT p.name, p.country, r.name, p.latitude, p.longitude, p.geonames, p.population, p.kind, n.alias
FROM name n JOIN place p ON p.id = n.place LEFT JOIN place r ON r.id = p.admin1 WHERE n.key = ? ORDER BY p.id
"""


def own_file() -> Path:
    """Where the user's own gazetteer lies, if there is one."""
    return data_folder() / "places.sqlite"


@functools.cache
def _files() -> tuple[Path, ...]:
    """The gazetteers that are asked: khabar's, and the user's own."""
    return (FILE, own_file()) if own_file().is_file() else (FILE,)


@functools.lru_cache(maxsize=8192)
def rows(key: str) -> tuple[Row, ...]:
    """The places of a folded name: khabar's in the order of the file, then those of the user's own that it lacks.

    Raises `MachineryError` where a file is missing or of another form.

    >>> {row.country for row in rows("tripoli")} >= {"LBY", "LBN"}
    True
    """
    found: list[Row] = []
    for path in _files():
        ids = {row.geonames for row in found if row.geonames is not None}
        found += [row for row in _read(_opened(path).execute(_ASKED, (key,))) if row.geonames not in ids]
    return tuple(found)


def _read(found: Iterable[tuple[str, str, str | None, int, int, int | None, int | None, int, int]]) -> Iterator[Row]:
    for name, country, admin1, lat, lon, geonames, population, kind, alias in found:
        yield Row(
            name, (), country, admin1 or "", lat / SCALE, lon / SCALE, geonames, population, KINDS[kind], bool(alias)
        )
