"""Place names: which place a phrase names, under its plain English name, with country and coordinates.

Names are looked up in two vocabularies: `countries.csv`, and `places.csv` (cities from GeoNames, regions, seas and
sites). A name that several places share is settled by the countries that the report tells of, by a country or region
named after it ("Tripoli, Lebanon"), and then by population, the rules that most geoparsers of news share.
"""

from __future__ import annotations

import csv
import functools
import importlib.resources
import math
import re
import unicodedata
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace

from khabar.errors import MachineryError
from khabar.model import Place
from khabar.vocab import table

WEIGHT = {"area": 7.0, "region": 5.6, "site": 5.8, "district": 5.2, "city": 4.2}
"""How likely a row without a population is to be meant, on the scale of the logarithm of a city's population."""

SMALL_TOWN = 100_000
"""A town smaller than this, in a country that the report does not speak of, is taken for a namesake."""

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
_LETTERS = str.maketrans({"ł": "l", "ø": "o", "đ": "d", "ı": "i", "ß": "ss", "æ": "ae", "’": "", "'": "",
                          "‘": "", "`": "", "ʿ": ""})  # fmt: skip

_PIECE = re.compile(r"\w+")


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
    return " ".join(_PIECE.findall(plain.replace(".", "")))


@dataclass(frozen=True, slots=True)
class _Gazetteer:
    """Rows of `places.csv` as they stand, and for each folded name the numbers of its rows (an alias: negative)."""

    rows: tuple[str, ...]
    index: dict[str, tuple[int, ...]]


@functools.cache
def _gazetteer() -> _Gazetteer:
    # Not through `vocab.table`: 38,000 dictionaries would take 40 MB where the lines themselves take five.
    file = importlib.resources.files("khabar.vocab").joinpath("places.csv")
    if not file.is_file():
        raise MachineryError("the vocabulary places.csv is missing from the package; reinstall khabar")
    rows = tuple(line for line in file.read_text("utf8").splitlines() if line and line[0] != "#")[1:]
    index: dict[str, tuple[int, ...]] = {}
    for n, row in enumerate(csv.reader(rows), 1):
        for sign, name in [(1, row[0]), *((-1, a) for a in row[1].split("|") if a)]:
            key = fold(name)
            if key and n not in index.get(key, ()):
                index[key] = (*index.get(key, ()), sign * n)
    return _Gazetteer(rows, index)


@dataclass(frozen=True, slots=True)
class _Lands:
    """Countries: folded name, adjective or capital -> code, and the words that these begin with; code -> plain name,
    capital."""

    names: dict[str, str]
    told: dict[str, str]
    openings: frozenset[str]
    plain: dict[str, str]
    capitals: dict[str, str]


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
    return _Lands(names, told, frozenset(name.partition(" ")[0] for name in told), plain, capitals)


_WORD = re.compile(r"[^\W\d_][\w’'.-]*")


@functools.lru_cache(maxsize=64)
def countries_told(text: str) -> tuple[str, ...]:
    """The codes of the countries that a text names, by name, people or capital, the most frequent first.

    >>> countries_told("Syrian troops left Homs for Damascus, said Turkey.")
    ('SYR', 'TUR')
    """
    told, openings, found = lands().told, lands().openings, Counter[str]()
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
            code = told.get(key.removesuffix(" s"))
            if code and (words[i][0].isupper() or len(words[i]) > 4):
                found[code] += 1
                i += n - 1
                break
        i += 1
    return tuple(code for code, _ in sorted(found.items(), key=lambda kv: -kv[1]))


def resolve(words: str, *, near: Sequence[str] = ()) -> Place | None:
    """The place that a phrase names, with its plain English name, or None where the vocabularies do not know it.

    `near` are the codes (ISO 3166 alpha-3) of the countries spoken of, most spoken of first. Offsets of the result
    are those of `words` itself. Latitude and longitude are degrees.

    >>> place = resolve("the northern city of Aleppo")
    >>> place and (place.name, place.country, place.precision)
    ('Aleppo', 'SYR', 'city')
    >>> place = resolve("Tripoli", near=("LBN",))
    >>> place and place.country
    'LBN'
    """
    found = look_up(" ".join(words.split()), tuple(near))
    return replace(found, start=0, end=len(words), text=words) if found else None


@functools.lru_cache(maxsize=4096)
def look_up(words: str, near: tuple[str, ...]) -> Place | None:
    core = re.sub(r"^(?:the|a|an)\s+", "", words.strip(" .,'’\"()"), flags=re.IGNORECASE)
    core = re.sub(r"['’]s?$", "", core)
    if "," in core:
        # Nobody writes more than village, district, province, country; what is longer is a list.
        head, _, tail = ",".join(core.split(",")[:4]).partition(",")
        around = look_up(tail.strip(), near)
        if around is not None:
            inside = look_up(head, (around.country, around.country, *near) if around.country else near)
            if inside is not None and (inside.country == around.country or around.country is None):
                return inside
            name = head.strip()
            return Place(start=0, end=len(name), text=name, name=name, country=around.country)
        core = head.strip()
    whole = _named(core, near, None)
    if whole is not None:
        return whole
    kind: str | None = None
    if m := _HEADED.match(core):
        kind, core = KINDS[m["kind"].lower()], core[m.end() :]
        core = re.sub(r"^the\s+", "", core, flags=re.IGNORECASE)
    elif m := _TAILED.search(core):
        kind, core = KINDS[m["kind"].lower()], core[: m.start()]
    found = _named(core, near, kind)
    side = SIDE.match(core)
    if found is None and side:
        found = _named(core[side.end() :], near, kind)
        if found is not None and found.precision in {"country", "region", "area"}:
            # "northern Iraq" is a region of its own, without a point to give.
            return replace(found, name=f"{side[0].strip()} {found.name}", latitude=None, longitude=None, geonames=None,
                           precision="region")  # fmt: skip
    if found is not None and kind == "site":
        return replace(found, name=words if words[:1].isupper() else found.name, geonames=None, precision="site")
    return found


def _named(core: str, near: tuple[str, ...], kind: str | None) -> Place | None:
    """The best row for a bare name: a country of that name first, unless only another country is spoken of."""
    key, known = fold(core), lands()
    if not key or (len(key) < 3 and not core.isupper()):
        return None
    numbers = _gazetteer().index.get(key) or _gazetteer().index.get(
        re.sub(r"^(?:al|el|ar|ad|as|at|az|an)\s", "", key), ()
    )
    code = known.names.get(key)
    elsewhere = bool(numbers and near and kind) and code not in near
    if code is not None and not elsewhere and not (key == "georgia" and "USA" in near and "GEO" not in near):
        return Place(start=0, end=len(core), text=core, name=known.plain[code], country=code, precision="country")
    if key in _POINTS:
        return None
    best: tuple[float, list[str]] | None = None
    for row in csv.reader(_gazetteer().rows[abs(n) - 1] for n in numbers):
        alias = fold(row[0]) != key
        if near and row[2] not in near and row[6] and int(row[6]) < SMALL_TOWN:
            continue
        score = math.log10(int(row[6]) + 1) if row[6] else WEIGHT[row[7]]
        score -= 0.8 * alias
        if row[2] in near:
            score += 1.4 if near[0] == row[2] else 1.0
        if kind and row[7] == kind:
            score += 1.5
        if best is None or score > best[0]:
            best = (score, row)
    if best is None:
        return None
    name, _, country, lat, lon, number, _, sort = best[1]
    return Place(
        start=0, end=len(core), text=core, name=name, country=country or None, latitude=float(lat),
        longitude=float(lon),
        geonames=int(number) if number else None, precision="region" if sort == "area" else sort,
    )  # fmt: skip
