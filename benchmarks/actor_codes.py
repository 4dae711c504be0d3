"""Country and sector of phrases for actors, as `khabar.actors.code` gives them.

A table with tabs and the header ``phrase``, ``country``, ``sector``; further columns are passed over. A blank cell is
not judged. A cell may give several codes that are all right, parted by ``|``.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from benchmarks.lines import malformed, rows
from khabar.claims.actors import Codes, code

REMEDY = "give a table with tabs and the header phrase, country, sector"


@dataclass(frozen=True, slots=True)
class Phrase:
    """A phrase with its codes; empty: not judged."""

    text: str
    countries: frozenset[str]
    sectors: frozenset[str]


def phrases(path: Path) -> Iterator[Phrase]:
    """The phrases of a file. Raises `IntakeError` naming the line that is not of this form."""
    head: list[str] = []
    for number, line in rows(path):
        cells = line.split("\t")
        if not line:
            continue
        if not head:
            head = [cell.strip().lower() for cell in cells]
            if not {"phrase", "country", "sector"} <= set(head):
                raise malformed(path, number, f"the header is {' '.join(head)!r}", REMEDY)
            continue
        row = dict(zip(head, (cell.strip() for cell in cells), strict=False))
        if not row.get("phrase"):
            raise malformed(path, number, "there is no phrase", REMEDY)
        yield Phrase(row["phrase"], _codes(row.get("country", "")), _codes(row.get("sector", "")))


def _codes(cell: str) -> frozenset[str]:
    return frozenset(part.strip() for part in cell.split("|") if part.strip())


def measure(path: Path, *, guess: Callable[[str], Codes] = code, **_: Any) -> dict[str, Any]:
    """How often country and sector are right: a sector where it is among those given, `primary_sector` where it is the
    first of them, `both` over phrases of which both are judged.

    Raises `IntakeError` where the file is not of this form.
    """
    found: dict[str, list[bool]] = {"country": [], "sector": [], "primary_sector": [], "both": []}
    n = 0
    for phrase in phrases(path):
        n += 1
        codes = guess(phrase.text)
        country = codes.country in phrase.countries
        sector = bool(phrase.sectors & set(codes.sectors))
        if phrase.countries:
            found["country"].append(country)
        if phrase.sectors:
            found["sector"].append(sector)
            found["primary_sector"].append(codes.sector in phrase.sectors)
        if phrase.countries and phrase.sectors:
            found["both"].append(country and sector)
    return {name: round(sum(right) / len(right), 3) if right else 0.0 for name, right in found.items()} | {"n": n}
