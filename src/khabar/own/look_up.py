"""What khabar knows of a name, and from which table."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from khabar.claims.actors import Codes, code
from khabar.claims.lexicon import folded_words, with_own
from khabar.own.actors_file import Row
from khabar.vocab import table

BUNDLED = "khabar's own actors.csv"


@dataclass(frozen=True, slots=True, kw_only=True)
class Known:
    """The codes that a name is given, and the rows that have it with their table, the user's first."""

    codes: Codes
    rows: tuple[tuple[str, Row], ...]


def known_as(name: str, rows: Iterable[Row], *, file: Path) -> Known:
    """What the rows of the user's table `file`, and the bundled ones, know of a name.

    >>> known_as("angela merkel", [], file=Path("actors.csv")).codes.country
    'DEU'
    """
    own = list(rows)
    wanted = _folded(name)
    found = [(str(file), row) for row in own if _has(row, wanted)]
    found += [(BUNDLED, row) for row in _bundled() if _has(row, wanted)]
    return Known(codes=code(name, known=with_own(row.cells() for row in own)), rows=tuple(found))


def _bundled() -> Iterable[Row]:
    for row in table("actors.csv"):
        yield Row(
            name=row["name"], aliases=tuple(filter(None, row["aliases"].split("|"))), kind=row["kind"],
            country=row["country"], sectors=tuple(row["sectors"].split("|")),
            ids=(row["wikidata"],) if row["wikidata"] else (),
        )  # fmt: skip


def _has(row: Row, wanted: list[str]) -> bool:
    return any(_folded(name.partition("@")[0]) == wanted for name in (row.name, *row.aliases))


def _folded(name: str) -> list[str]:
    words = folded_words(name)
    return words[len(words) > 1 and words[0] == "the" :]
