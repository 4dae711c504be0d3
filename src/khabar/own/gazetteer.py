"""A gazetteer of the user's own, from a dump of GeoNames: all its places, where khabar's has towns and regions."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterator
from pathlib import Path

from khabar.errors import IntakeError, MachineryError
from khabar.intake import geonames
from khabar.vocab import places, table

KINDS = {"P": "city", "S": "site", "R": "site", "L": "region", "H": "region", "T": "region", "U": "area"}
"""GeoNames' classes of places, and ours. A are regions and districts; V, woods and the like, are left out."""
FIRST = "ADM1"


def import_places(path: Path, *, into: Path, complain: Callable[[IntakeError], None]) -> int:
    """Write the places of a dump (allCountries.zip, SY.txt, ...) as a gazetteer; how many there are.

    Lines that cannot be read are told to `complain`, and the rest goes on; a gazetteer that was there stays whole until
    the new one is. Raises `IntakeError` where the file is no dump, `MachineryError` where nothing can be written.
    """
    into.parent.mkdir(parents=True, exist_ok=True)
    codes = {row["iso2"]: row["iso3"] for row in table("countries.csv")}
    plain = {(r["country"], r["code"]): r["name"] for r in table("regions.csv") if r["code"]}

    def of_dump() -> Iterator[places.Row]:
        # The regions first, as the gazetteer wants them; the dump has them anywhere.
        for first in (True, False):
            for row in geonames.rows(path):
                if isinstance(row, IntakeError):
                    if first:
                        complain(row)
                    continue
                if (row.feature_code == FIRST) is not first:
                    continue
                if first:
                    plain[codes.get(row.country, ""), row.admin1] = row.ascii_name or row.name
                made = _row(row, codes.get(row.country, ""), plain)
                if made is not None:
                    yield made

    try:
        number = places.write(into, of_dump())
    except (OSError, sqlite3.Error) as error:
        raise MachineryError(f"{into} cannot be written ({error}); name another place with --into") from error
    if not number:
        raise IntakeError(str(path), "holds no place", geonames.REMEDY)
    return number


def _row(row: geonames.Row, country: str, plain: dict[tuple[str, str], str]) -> places.Row | None:
    if row.feature_class == "A":
        kind = "region" if row.feature_code == FIRST else "district" if row.feature_code.startswith("ADM") else None
    else:
        kind = KINDS.get(row.feature_class)
    if kind is None:
        return None
    name = row.ascii_name or row.name
    others = tuple(n for n in (row.name, *row.alternate_names) if n != name and n[:1].isupper() and len(n) > 2)
    admin1 = "" if kind == "region" else plain.get((country, row.admin1), "")
    return places.Row(name, others, country, admin1, row.latitude, row.longitude, row.geonameid, row.population, kind)
