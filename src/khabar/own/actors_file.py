"""The table of a user's own actors: where it lies, its rows, and how they are read and written.

A CSV file in UTF-8 with the columns of `vocab/actors.csv` and four more: `id` (ids of the row in the lists that it came
from, | apart), `posts` (public posts as "title (start/end)", | apart), and `source`, the file whose row it was last. It
may be made and mended by hand: `name` and `kind` must be there, the other columns may be left out.
"""

from __future__ import annotations

import csv
import functools
import io
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from khabar.claims.lexicon import BODIES
from khabar.errors import IntakeError
from khabar.own.opening import Line, lines
from khabar.vocab import data_folder, table

COLUMNS = ("name", "aliases", "kind", "country", "sector", "sectors", "wikidata", "id", "posts", "source")
KINDS = ("person", "organisation", "group")
SECTORS = frozenset({"GOV", "MIL", "COP", "JUD", "LEG", "SPY", "PTY", "OPP", "REB", "PRM", "UAF", "CRM", "CVL", "BUS",
                     "JRN", "LAB", "EDU", "MED", "REL", "REF", "AGR", "ELI", "PRE", "SOC", "UNK"})  # fmt: skip
"""PLOVER 2.0's sectors."""

QID = re.compile(r"Q[1-9]\d*")
POST = re.compile(r"(?P<title>.*?)(?: \((?P<start>[\d-]*)/(?P<end>[\d-]*|\?)\))?")


@dataclass(frozen=True, slots=True, order=True)
class Post:
    """A public post that somebody holds or held. Days as far as they are known (2019, 2019-03, 2019-03-01); "" where
    they are not, and for the end of a post still held; an end "?" is past, and no more known of it."""

    title: str
    start: str = ""
    end: str = ""

    def __str__(self) -> str:
        plain = not (self.start or self.end or self.title.endswith(")"))
        return self.title if plain else f"{self.title} ({self.start}/{self.end})"


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """An actor of a list. `country` "" and empty `sectors`: the list does not tell. `ids`: every id that it goes by in
    the lists, the first one that under which it was first met; without one, name, country and kind stand for it."""

    name: str
    kind: str
    aliases: tuple[str, ...] = ()
    country: str = ""
    sectors: tuple[str, ...] = ()
    ids: tuple[str, ...] = ()
    posts: tuple[Post, ...] = ()
    source: str = ""

    @property
    def wikidata(self) -> str:
        """The row's item at Wikidata, or ""."""
        return next((i for i in self.ids if QID.fullmatch(i)), "")

    def cells(self) -> dict[str, str]:
        """The row as the table has it."""
        return {
            "name": self.name, "aliases": "|".join(self.aliases), "kind": self.kind, "country": self.country,
            "sector": self.sectors[0] if self.sectors else "", "sectors": "|".join(self.sectors),
            "wikidata": self.wikidata, "id": "|".join(self.ids), "posts": "|".join(map(str, self.posts)),
            "source": self.source,
        }  # fmt: skip


def actors_file() -> Path:
    """Where the user's own actors lie."""
    return data_folder() / "actors.csv"


def comments(path: Path) -> list[bytes]:
    """The lines of a table that are none of its rows, to be kept when it is written anew."""
    return [line[1] for line in lines(path) if isinstance(line, tuple) and line[1].startswith(b"#")]


def read_actors(path: Path) -> list[Row]:
    """The rows of a table, each of them sound.

    Raises `IntakeError` with line and remedy for the first that is not; a table without rows is none.
    """
    found: list[Row] = []
    for row in rows_of(lines(path), where=str(path)):
        if isinstance(row, IntakeError):
            raise row
        found.append(row)
    return found


# -- reading ---------------------------------------------------------------------------------------------------------


def rows_of(given: Iterable[Line | IntakeError], *, where: str) -> Iterator[Row | IntakeError]:
    """The rows of CSV lines, the first of which is the header; what is no row comes as an error in its place.

    Raises `IntakeError` where the header is not that of a table of actors.

    >>> list(rows_of([(1, b"name,kind,country"), (2, b"Ilse Okafor,person,NA")], where="x"))[0].country
    'NAM'
    """
    header: list[str] | None = None
    for line in given:
        if isinstance(line, IntakeError):
            yield line
            continue
        number, data = line
        if data.startswith(b"#"):
            continue
        try:
            cells = _cells(data, where=f"{where}, line {number}")
            if header is None:
                header = _header(cells, where=f"{where}, line {number}")
            else:
                yield _row(header, cells, where=f"{where}, line {number}")
        except IntakeError as error:
            if header is None:
                raise
            yield error
    if header is None:
        raise IntakeError(where, "has no header", f"begin it with the line {','.join(COLUMNS[:8])}")


def _cells(data: bytes, *, where: str) -> list[str]:
    """One line is one row: so a quote left open costs its own row and not the rest of the file."""
    try:
        return [" ".join(cell.split()) for cell in next(csv.reader([data.decode("utf8")], strict=True))]
    except UnicodeDecodeError:
        raise IntakeError(where, "is not in UTF-8", "save the file as UTF-8") from None
    except csv.Error as error:
        raise IntakeError(where, f"is no line of a CSV file ({error})", "write each actor on one line") from None


def _header(cells: list[str], *, where: str) -> list[str]:
    names = [cell.lower() for cell in cells]
    missing = [name for name in ("name", "kind") if name not in names]
    unknown = [name for name in names if name not in COLUMNS]
    twice = sorted({name for name in names if names.count(name) > 1})
    remedy = f"give the columns {', '.join(COLUMNS)}, of which name and kind are needed, with commas between"
    if missing:
        raise IntakeError(where, f"the header lacks {' and '.join(missing)}", remedy)
    if unknown or twice:
        fault = f"the header has {'unknown ' if unknown else 'twice '}{', '.join(map(repr, unknown or twice))}"
        raise IntakeError(where, fault, remedy)
    return names


def _row(header: list[str], cells: list[str], *, where: str) -> Row:
    if len(cells) != len(header):
        what = f"has {len(cells)} cells where the header has {len(header)}"
        raise IntakeError(where, what, 'put what holds a comma between double quotes: "Okafor, Ilse"')
    row = dict(zip(header, cells, strict=True))
    if not row["name"]:
        raise IntakeError(where, "has no name", "write one, or leave the line out")
    if row["kind"] not in KINDS:
        raise IntakeError(where, f"the kind {row['kind']!r} is none", f"write {', '.join(KINDS[:-1])} or {KINDS[-1]}")
    country = row.get("country", "").upper()
    country = by_iso2().get(country, country)
    if country and country not in countries():
        remedy = "write an ISO code of three letters, or UNO, EUR, IGO, NGO"
        raise IntakeError(where, f"{country!r} is the code of no country", remedy)
    sectors = tuple(dict.fromkeys(_parts(f"{row.get('sector', '')}|{row.get('sectors', '')}".upper())))
    wrong = [s for s in sectors if s not in SECTORS]
    if wrong:
        raise IntakeError(where, f"{wrong[0]!r} is no sector", f"write one of {', '.join(sorted(SECTORS))}")
    wikidata = row.get("wikidata", "")
    if wikidata and not QID.fullmatch(wikidata):
        raise IntakeError(where, f"{wikidata!r} is no item of Wikidata", "write its Q and number, such as Q42")
    ids = (*_parts(row.get("id", "")), *([wikidata] if wikidata else []))
    posts = tuple(Post(**m.groupdict("")) for text in _parts(row.get("posts", "")) if (m := POST.fullmatch(text)))
    return Row(
        name=row["name"], kind=row["kind"], aliases=tuple(_parts(row.get("aliases", ""))), country=country,
        sectors=sectors, ids=tuple(dict.fromkeys(ids)), posts=posts, source=row.get("source", ""),
    )  # fmt: skip


def _parts(text: str) -> list[str]:
    return [part.strip() for part in text.split("|") if part.strip()]


@functools.cache
def countries() -> frozenset[str]:
    """The codes that a row's country may have."""
    return BODIES | {row["iso3"] for row in table("countries.csv")}


@functools.cache
def by_iso2() -> dict[str, str]:
    """Country codes of three letters by those of two."""
    return {row["iso2"]: row["iso3"] for row in table("countries.csv")} | {"UK": "GBR", "EU": "EUR"}


# -- writing ---------------------------------------------------------------------------------------------------------


def line_of(cells: dict[str, str] | None = None) -> bytes:
    """A line of the table; the header without cells."""
    out = io.StringIO()
    csv.writer(out, lineterminator="\n").writerow([cells[c] for c in COLUMNS] if cells is not None else COLUMNS)
    text = out.getvalue()
    if text.startswith("#"):  # a name, not a comment
        first, rest = text.split(",", 1)
        text = f'"{first}",{rest}'
    return text.encode("utf8")
