"""Place names: which place a phrase names, under its plain English name, with country, region and point.

Names are looked up in `countries.csv` and in the gazetteer (`khabar.vocab.places`). A name that several places share is
settled by what the report says around it (`khabar.claims.surroundings`): a region or country named after it
("Tripoli, Lebanon"), the countries and regions told of, the points of other places, the publisher's country, and by
size. How much each counts was learned (`place_weights.csv`); what comes out is the chance of each place, and none of
them may be meant.
"""

from __future__ import annotations

import functools
import math
import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from khabar.errors import MachineryError
from khabar.model import Namesake, Place
from khabar.vocab import places, table
from khabar.vocab.places import Row, fold

__all__ = ["NOWHERE", "Surroundings", "countries_told", "fold", "lands", "look_up", "resolve"]

_POINTS = frozenset({
    "north", "south", "east", "west", "centre", "center", "central", "northwest", "northeast", "southwest",
    "southeast",
})  # fmt: skip

KINDS = {
    "province": "region", "governorate": "region", "state": "region", "region": "region", "county": "region",
    "prefecture": "region", "oblast": "region", "department": "region", "division": "region", "emirate": "region",
    "peninsula": "region", "island": "region", "islands": "region", "valley": "region", "republic": "country",
    "district": "district", "neighborhood": "district", "neighbourhood": "district", "suburb": "district",
    "area": "district", "quarter": "district", "borough": "district", "upazila": "district", "subdistrict": "district",
    "city": "city", "town": "city", "village": "city", "municipality": "city", "port": "city", "commune": "city",
    "airport": "site", "airbase": "site", "base": "site", "camp": "site", "prison": "site", "university": "site",
    "hospital": "site", "mosque": "site", "church": "site", "court": "site", "square": "site", "street": "site",
    "border": "site", "crossing": "site", "stadium": "site", "hotel": "site", "embassy": "site", "headquarters": "site",
    "station": "site", "bridge": "site", "highway": "site", "road": "site", "school": "site", "palace": "site",
    "park": "site", "market": "site", "building": "site", "dam": "site", "field": "site", "mountains": "region",
}  # fmt: skip
_KIND_WORDS = "|".join(sorted(KINDS, key=len, reverse=True))
SIDE = re.compile(
    r"^(?:(north|south|east|west|central|northern|southern|eastern|western|north-?east(?:ern)?|north-?west(?:ern)?|"
    r"south-?east(?:ern)?|south-?west(?:ern)?|upper|lower|rural|greater|downtown|mainland|inner|rebel-held|"
    r"government-held|occupied|war-torn|neighbou?ring)\s+)+", re.IGNORECASE
)  # fmt: skip
_HEADED = re.compile(rf"^(?:the\s+)?(?:[a-z]+\s+)?(?P<kind>{_KIND_WORDS})\s+of\s+(?=\S)", re.IGNORECASE)
_TAILED = re.compile(rf"\s+(?P<kind>{_KIND_WORDS})$", re.IGNORECASE)
@dataclass(frozen=True, slots=True)
class _Lands:
    """Countries: folded name, adjective or capital -> code, and the words that these begin with; code -> plain name,
    capital; ending of their internet addresses -> code; folded names of their people and adjectives."""

    names: dict[str, str]
    told: dict[str, str]
    openings: frozenset[str]
    plain: dict[str, str]
    capitals: dict[str, str]
    endings: dict[str, str]
    demonyms: frozenset[str]


@functools.cache
def lands() -> _Lands:
    try:
        rows = table("countries.csv")
    except MachineryError:
        rows = ()
    names: dict[str, str] = {}
    told: dict[str, str] = {}
    plain: dict[str, str] = {}
    capitals: dict[str, str] = {}
    for row in rows:
        code = row["iso3"]
        plain[code] = row["name"]
        capital = row.get("capital", "").split("|")[0]
        if capital:
            capitals[code] = capital
        for name in (row["name"], *row["aliases"].split("|")):
            if name:
                names.setdefault(fold(name), code)
        for field in ("demonyms", "adjectives", "capital", "places"):
            for name in (row.get(field) or "").split("|"):
                if name:
                    told.setdefault(fold(name), code)
    told = {**told, **names}
    endings = {row["iso2"].lower(): row["iso3"] for row in rows} | {"uk": "GBR"}
    demonyms = frozenset(fold(name) for row in rows for name in row["demonyms"].split("|") if name)
    openings = frozenset(name.partition(" ")[0] for name in told)
    return _Lands(names, told, openings, plain, capitals, endings, demonyms)


_WORD = re.compile(r"[^\W\d_][\w’'.-]*")


@functools.lru_cache(maxsize=64)
def countries_told(text: str) -> tuple[tuple[str, str, int], ...]:
    """The countries that a text names, by name, people or capital: code, folded name, and how often.

    >>> countries_told("Syrian troops left Homs for Damascus, said Turkey.")
    (('SYR', 'syrian', 1), ('SYR', 'homs', 1), ('SYR', 'damascus', 1), ('TUR', 'turkey', 1))
    """
    told, openings, found = lands().told, lands().openings, Counter[tuple[str, str]]()
    words = _WORD.findall(text)
    folded = {word: fold(word) for word in set(words)}
    i = 0
    while i < len(words):
        opening = folded[words[i]]
        # Most words begin no country's name; those that fold to nothing are rare enough to be looked at in full.
        if opening and opening.split(" ", 1)[0] not in openings:
            i += 1
            continue
        for n in (3, 2, 1):
            key = " ".join(f for word in words[i : i + n] if (f := folded[word])) if i + n <= len(words) else ""
            key = key.removesuffix(" s")
            code = told.get(key)
            if code and (words[i][0].isupper() or len(words[i]) > 4):
                found[code, key] += 1
                i += n - 1
                break
        i += 1
    return tuple((code, key, n) for (code, key), n in found.items())



# -- what stands around a name -------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What a report says around its place names, to tell namesakes apart.

    `told` are the countries that it names, as `countries_told` gives them, and by their regions: code, folded name, how
    often. `home` is its publisher's country. `regions` are first-order regions told: (country, plain name). `points`
    are the places that its names may mean: (folded name, latitude, longitude, chance). `paper` is its publisher's
    address, which often holds the name of his town.
    """

    told: tuple[tuple[str, str, int], ...] = ()
    home: str | None = None
    regions: frozenset[tuple[str, str]] = frozenset()
    points: tuple[tuple[str, float, float, float], ...] = ()
    paper: str = ""

    def countries(self, *, but: str = "") -> dict[str, float]:
        """The shares of the countries told of, the largest first, by other names than the one folded as `but`."""
        found: Counter[str] = Counter()
        for code, key, n in self.told:
            if key != but:
                found[code] += n
        total = sum(found.values()) + 1.0
        return {code: n / total for code, n in sorted(found.items(), key=lambda pair: -pair[1])}

    def within(self, country: str | None) -> Surroundings:
        """The same with a country that is told beyond doubt."""
        most = sum(n for *_, n in self.told) + 1
        return replace(self, told=((country, "", most), *self.told)) if country else self


NOWHERE = Surroundings()


def telling_of(near: Sequence[str]) -> Surroundings:
    """Surroundings that tell of countries alone, the most spoken of first."""
    return Surroundings(tuple((code, "", len(near) - n) for n, code in enumerate(near)))


# -- namesakes -----------------------------------------------------------------------------------------------------

Floats = NDArray[np.float64]
EARTH_KM = 6371.0
UNCOUNTED = {"city": 4.0, "region": 5.0, "site": 5.0}
"""Sizes of places whose inhabitants are not known: those of khabar's own tables, which the news does name."""
LARGE = 50_000
"""Inhabitants from which a city takes its bare name from the region around it."""
NEAR_KM = 100.0
"""At this distance from each other two places speak for each other half as much as where they are one."""
FEATURES = (
    "size", "region", "district", "site", "area", "country", "capital", "alias", "told", "first", "elsewhere", "home",
    "abroad", "region told", "nearest", "around", "own town", "kind", "other kind", "inside", "outside", "none",
)  # fmt: skip
"""What a place is weighed by, in the order of `features`; `none` is the weight of no place of the gazetteer."""


def features(rows: Sequence[Row], key: str, around: Surroundings, kind: str | None, inside: Row | None) -> Floats:
    """What speaks for each place of the folded name `key`: one row a place, columns as `FEATURES`. `kind` is what the
    words tell, `inside` the region or country that they are followed by."""
    countries = around.countries(but=key)
    first = next(iter(countries), None)
    home, regions = around.home, around.regions
    own = len(key) >= 5 and key.replace(" ", "") in around.paper
    found = np.zeros((len(rows), len(FEATURES)))
    for n, row in enumerate(rows):
        within = inside is not None and _lies(row, inside)
        size = UNCOUNTED.get(row.kind, 0.0) if row.population is None else math.log10(row.population + 1)
        found[n] = (
            size,
            *(row.kind == sort for sort in ("region", "district", "site", "area", "country")),
            row.kind == "city" and row.name == lands().capitals.get(row.country),
            row.alias and not _is_short(key, row),
            countries.get(row.country, 0.0),
            first == row.country,
            bool(countries) and row.country not in countries,
            home is not None and home == row.country,
            home is not None and home != row.country,
            row.kind != "region" and (row.country, row.admin1) in regions,
            0.0,
            0.0,
            size * own,
            kind is not None and row.kind == kind,
            kind is not None and row.kind != kind,
            within,
            inside is not None and not within,
            0.0,
        )
    if around.points and len(rows):
        near = _near(rows, key, around.points)
        found[:, FEATURES.index("nearest")] = near.max(axis=1, initial=0.0)
        found[:, FEATURES.index("around")] = np.log1p(near.sum(axis=1))
    return found


def _is_short(key: str, row: Row) -> bool:
    """Whether a name is the beginning of a large place's own: "Gaza" of the Gaza Strip, "New York" of New York City."""
    return fold(row.name).startswith(f"{key} ") and (row.population or 0) >= LARGE


def _near(rows: Sequence[Row], key: str, points: tuple[tuple[str, float, float, float], ...]) -> Floats:
    """How near each row is to each of the report's other names: the best of a name's places, by chance and distance."""
    names, lat, lon, share, starts = _grid(points)
    here = np.radians([(row.latitude, row.longitude) for row in rows])
    chord = np.sin((here[:, :1] - lat) / 2) ** 2
    chord += np.cos(here[:, :1]) * np.cos(lat) * np.sin((here[:, 1:] - lon) / 2) ** 2
    km = 2 * EARTH_KM * np.arcsin(np.sqrt(np.clip(chord, 0, 1)))
    best = np.maximum.reduceat(share * NEAR_KM / (NEAR_KM + km), starts, axis=1)
    return best[:, [n for n, name in enumerate(names) if name != key]]


@functools.lru_cache(maxsize=64)
def _grid(
    points: tuple[tuple[str, float, float, float], ...],
) -> tuple[tuple[str, ...], Floats, Floats, Floats, list[int]]:
    """The points as columns (radians), and where each name's begin."""
    keys = [key for key, *_ in points]
    starts = [n for n, key in enumerate(keys) if n == 0 or keys[n - 1] != key]
    lat, lon, share = np.array([p[1:] for p in points]).T
    return tuple(keys[n] for n in starts), np.radians(lat), np.radians(lon), share, starts


@functools.cache
def _weights() -> Floats:
    found = {r["feature"]: float(r["weight"]) for r in table("place_weights.csv")}
    return np.array([found[name] for name in FEATURES])


@dataclass(frozen=True, slots=True)
class Chance:
    """A place that a name may mean, and how likely; `row` None: none of the gazetteer's."""

    row: Row | None
    share: float


def chances(key: str, around: Surroundings, kind: str | None = None, *, inside: Row | None = None) -> list[Chance]:
    """The places of a folded name, the likeliest first. `kind` and `inside` are as in `features`.

    Empty where the gazetteer does not know the name.
    """
    found = namesakes(key)
    if not found:
        return []
    weights = _weights()
    scores = np.append(features(found, key, around, kind, inside) @ weights, weights[-1])
    if kind != "region":
        _to_cities(found, scores)
    parts = np.exp(scores - scores.max())
    shares = (parts / parts.sum()).tolist()
    ranked = sorted(zip((*found, None), shares, strict=True), key=lambda pair: -pair[1])
    return [Chance(row, share) for row, share in ranked]


def _to_cities(rows: Sequence[Row], scores: Floats) -> None:
    """A bare name of a region and of a large city in it, or of the capital, is the city's: "Aleppo", "Washington". What
    was learned from cannot tell the first two apart, as they are near each other."""
    for n, region in enumerate(rows):
        if region.kind != "region":
            continue
        cities = [
            m for m, r in enumerate(rows)
            if r.kind == "city" and r.country == region.country and (r.population or 0) >= LARGE
            and (_lies(r, region) or r.name == lands().capitals.get(r.country))
        ]  # fmt: skip
        if cities:
            best = max(cities, key=lambda m: scores[m])
            scores[n], scores[best] = sorted((scores[n], scores[best]))


@functools.lru_cache(maxsize=4096)
def namesakes(key: str) -> tuple[Row, ...]:
    """All places of a folded name; a country by its names beside them, unless one of its regions has the name
    ("England")."""
    found = places.rows(key) or places.rows(re.sub(r"^(?:al|el|ar|ad|as|at|az|an|the)\s", "", key))
    code = lands().names.get(key)
    regions = [r for r in found if r.country == code and r.kind == "region" and not r.alias]
    if code is None or (regions and fold(lands().plain[code]) != key):
        return found
    return (*(row for row in places.rows(f"country {code.lower()}") if row.kind == "country"), *found)


def _lies(row: Row, wide: Row) -> bool:
    if row.kind == "country" or row.country != wide.country:
        return False
    return wide.kind != "region" or row.admin1 == wide.name


# -- phrases -------------------------------------------------------------------------------------------------------


def resolve(words: str, *, near: Sequence[str] = ()) -> Place | None:
    """The place that a phrase names, with its plain English name, or None where the vocabularies do not know it.

    `near` are the codes (ISO 3166 alpha-3) of the countries spoken of, most spoken of first. Offsets of the result
    are those of `words` itself. Latitude and longitude are degrees; `share` is the chance that this place is meant, and
    `namesakes` are the others that may be.

    >>> place = resolve("the northern city of Aleppo")
    >>> place and (place.name, place.country, place.precision)
    ('Aleppo', 'SYR', 'city')
    >>> place = resolve("Tripoli", near=("LBN",))
    >>> place and place.country
    'LBN'
    """
    found = look_up(" ".join(words.split()), telling_of(near))
    return replace(found, start=0, end=len(words), text=words) if found else None


@functools.lru_cache(maxsize=4096)
def look_up(words: str, around: Surroundings) -> Place | None:
    """The place of a phrase in its surroundings; offsets are those of its name."""
    core = re.sub(r"^(?:the|a|an)\s+", "", words.strip(" .,'’\"()"), flags=re.IGNORECASE)
    core = re.sub(r"['’]s?$", "", core)
    if "," in core or "(" in core:
        # Nobody writes more than village, district, province, country; what is longer is a list.
        head, *tail = re.split(r"\s*[,(]\s*", core)[:4]
        wide = container(", ".join(tail), around)
        if wide is not None:
            inside = _phrase(head.strip(), around.within(wide.country), wide)
            if inside is not None:
                return inside
            name = head.strip()
            return Place(start=0, end=len(name), text=name, name=name, country=wide.country or None,
                         admin1=wide.name if wide.kind == "region" else None)  # fmt: skip
        core = head.strip()
    return _phrase(core, around, None)


@functools.lru_cache(maxsize=1024)
def container(words: str, around: Surroundings) -> Row | None:
    """The region or country that words behind a name tell it to lie in: "Lebanon", "Aleppo province, Syria"."""
    head, _, tail = words.partition(", ")
    outer = container(tail, around) if tail else None
    core = re.sub(_TAILED, "", head.strip(" .,()"))
    wide = {"region", "country", "district"}
    for key in dict.fromkeys((fold(core), fold(head))):
        found = [c for c in chances(key, around, inside=outer) if c.row is not None and c.row.kind in wide]
        if found:
            return found[0].row
    return outer


def _phrase(core: str, around: Surroundings, inside: Row | None) -> Place | None:
    whole = _named(core, around, None, inside)
    if whole is not None:
        return whole
    kind: str | None = None
    if m := _HEADED.match(core):
        kind, core = KINDS[m["kind"].lower()], core[m.end() :]
        core = re.sub(r"^the\s+", "", core, flags=re.IGNORECASE)
    elif m := _TAILED.search(core):
        kind, core = KINDS[m["kind"].lower()], core[: m.start()]
    found = _named(core, around, kind, inside)
    side = SIDE.match(core)
    if found is None and side:
        found = _named(core[side.end() :], around, kind, inside)
        if found is not None and found.precision in {"country", "region", "area"}:
            # "northern Iraq" is a region of its own, without a point to give.
            return replace(found, name=f"{side[0].strip()} {found.name}", latitude=None, longitude=None, geonames=None,
                           precision="region", namesakes=())  # fmt: skip
    if found is not None and kind == "site":
        return replace(found, name=core if core[:1].isupper() else found.name, geonames=None, precision="site")
    return found


def _named(core: str, around: Surroundings, kind: str | None, inside: Row | None) -> Place | None:
    """The likeliest place of a bare name, with those that come after it."""
    key = fold(core)
    if not key or (len(key) < 3 and not core.isupper()) or key in _POINTS:
        return None
    ranked = chances(key, around, kind, inside=inside)
    if not ranked or ranked[0].row is None:
        return None
    row, share = ranked[0].row, ranked[0].share
    others = tuple(
        Namesake(_plain(c.row), c.row.country or None, c.row.admin1 or None, round(c.share, 3))
        for c in ranked[1 : MOST + 1]
        if c.row is not None and c.share >= LEAST
    )
    return Place(
        start=0, end=len(core), text=core, name=_plain(row), country=row.country or None, admin1=row.admin1 or None,
        latitude=row.latitude, longitude=row.longitude, geonames=row.geonames,
        precision="region" if row.kind == "area" else row.kind, share=round(share, 3), namesakes=others,
    )  # fmt: skip


MOST, LEAST = 3, 0.02
"""How many namesakes are told beside a place, and from what share on."""


def _plain(row: Row) -> str:
    return lands().plain[row.country] if row.kind == "country" else row.name
