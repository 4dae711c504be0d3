"""Where an event is: the place that the parse gives to it, under its plain English name, with country and coordinates.

Names are looked up in two vocabularies: `countries.csv`, and `places.csv` (cities from GeoNames, regions, seas and
sites). A name that several places share is settled by the countries that the report tells of, by a country or region
named after it ("Tripoli, Lebanon"), and then by population, as in Leetaru's and the CLIFF geoparsers' rules.
"""

from __future__ import annotations

import csv
import functools
import importlib.resources
import math
import re
import unicodedata
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from khabar.claims.trigger import Trigger
from khabar.errors import MachineryError
from khabar.model import Evidence, Place, Reading, Report, Sentence, Token
from khabar.reading.tree import kids, subtree, up
from khabar.vocab import table

# -- the gazetteer -------------------------------------------------------------------------------------------------

WEIGHT = {"area": 7.0, "region": 5.6, "site": 5.8, "district": 5.2, "city": 4.2}
"""How likely a row without a population is to be meant, on the scale of the logarithm of a city's population."""

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
_SIDE = re.compile(
    r"^(?:(north|south|east|west|central|northern|southern|eastern|western|north-?east(?:ern)?|north-?west(?:ern)?|"
    r"south-?east(?:ern)?|south-?west(?:ern)?|upper|lower|rural|greater|downtown|mainland|inner|rebel-held|"
    r"government-held|occupied|war-torn|neighbou?ring)\s+)+", re.IGNORECASE
)  # fmt: skip
_HEADED = re.compile(rf"^(?:the\s+)?(?:[a-z]+\s+)?(?P<kind>{_KIND_WORDS})\s+of\s+(?=\S)", re.IGNORECASE)
_TAILED = re.compile(rf"\s+(?P<kind>{_KIND_WORDS})$", re.IGNORECASE)
_LETTERS = str.maketrans({"ł": "l", "ø": "o", "đ": "d", "ı": "i", "ß": "ss", "æ": "ae", "’": "", "'": "", "‘": "", "`": "", "ʿ": ""})  # fmt: skip


def fold(name: str) -> str:
    """A name as it is looked up: lower case, without accents, apostrophes, hyphens and points.

    >>> fold("Deir ez-Zor"), fold("São Paulo")
    ('deir ez zor', 'sao paulo')
    """
    plain = unicodedata.normalize("NFKD", name)
    plain = "".join(c for c in plain if not unicodedata.combining(c)).casefold().translate(_LETTERS)
    return " ".join(re.findall(r"\w+", plain.replace(".", "")))


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
    """Countries: folded name, adjective or capital -> code; code -> plain name, capital."""

    names: dict[str, str]
    told: dict[str, str]
    plain: dict[str, str]
    capitals: dict[str, str]


@functools.cache
def _lands() -> _Lands:
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
    return _Lands(names, {**told, **names}, plain, capitals)


@functools.lru_cache(maxsize=64)
def countries_told(text: str) -> tuple[str, ...]:
    """The codes of the countries that a text names, by name, people or capital, the most frequent first.

    >>> countries_told("Syrian troops left Homs for Damascus, said Turkey.")
    ('SYR', 'TUR')
    """
    lands, found = _lands().told, Counter[str]()
    words = re.findall(r"[^\W\d_][\w’'.-]*", text)
    i = 0
    while i < len(words):
        for n in (3, 2, 1):
            code = lands.get(fold(" ".join(words[i : i + n])).removesuffix(" s")) if i + n <= len(words) else None
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
    found = _resolve(" ".join(words.split()), tuple(near))
    return replace(found, start=0, end=len(words), text=words) if found else None


@functools.lru_cache(maxsize=4096)
def _resolve(words: str, near: tuple[str, ...]) -> Place | None:
    core = re.sub(r"^(?:the|a|an)\s+", "", words.strip(" .,'’\"()"), flags=re.IGNORECASE)
    core = re.sub(r"['’]s?$", "", core)
    if "," in core:
        head, _, tail = core.partition(",")
        around = _resolve(tail.strip(), near)
        if around is not None:
            inside = _resolve(head, (around.country, around.country, *near) if around.country else near)
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
    side = _SIDE.match(core)
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
    key, lands = fold(core), _lands()
    if not key or (len(key) < 3 and not core.isupper()):
        return None
    numbers = _gazetteer().index.get(key) or _gazetteer().index.get(re.sub(r"^(?:al|el|ar|ad|as|at|az|an)\s", "", key), ())
    code = lands.names.get(key)
    if code is not None and not (numbers and near and code not in near and kind):
        if not (key == "georgia" and "USA" in near and "GEO" not in near):
            return Place(start=0, end=len(core), text=core, name=lands.plain[code], country=code, precision="country")
    best: tuple[float, list[str]] | None = None
    for row in csv.reader(_gazetteer().rows[abs(n) - 1] for n in numbers):
        alias = fold(row[0]) != key
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
        start=0, end=len(core), text=core, name=name, country=country or None, latitude=float(lat), longitude=float(lon),
        geonames=int(number) if number else None, precision="region" if sort == "area" else sort,
    )  # fmt: skip


# -- the place of an event -----------------------------------------------------------------------------------------

PLACED = frozenset({"GPE", "LOC", "FAC"})
AT = frozenset("in at near outside inside across around throughout within along off into onto".split())
"""Prepositions that by themselves say where something is."""

DONE = frozenset({"ASSAULT", "PROTEST", "MOBILIZE", "CONSULT", "AID", "COERCE", "RETREAT"})
"""Types whose events are deeds with a place; what is said has one only where its own words give it (coding guide)."""

_ROLES = frozenset({"pobj", "dobj", "compound"})
_NO_PLACE = frozenset({"DATE", "TIME", "PERCENT", "MONEY", "CARDINAL", "QUANTITY", "ORDINAL", "LANGUAGE"})

GOES = frozenset({"CONSULT", "RETREAT", "MOBILIZE", "AID", "COERCE"})
"""Types whose events may have a destination: visits, flights, deployments, shipments, deportations."""


@dataclass(frozen=True, slots=True)
class _Mention:
    """A place that a sentence names: its tokens (half-open), the token that heads it, and the preposition it follows."""

    first: int
    last: int
    head: int
    place: Place


@functools.lru_cache(maxsize=64)
def _caseless(text: str) -> bool:
    """Whether a text is written without capitals, so that they tell nothing about names."""
    return sum(c.isupper() for c in text) * 200 < len(text)


def _mentions(report: Report, reading: Reading, sentence: Sentence) -> list[_Mention]:
    found: list[_Mention] = []
    tokens, i = reading.tokens, sentence.first
    near = countries_told(report.text)
    opening = _opening(report, reading, sentence, near)
    if opening is not None:
        found.append(opening)
        i = opening.last
    while i < sentence.last:
        t = tokens[i]
        if t.name not in PLACED or t.pos in {"DET", "PUNCT", "ADP"}:
            missed = _missed(report, reading, t, sentence, near) if t.dep in _ROLES and t.name not in PLACED else None
            if missed is not None:
                found.append(missed)
            i += 1
            continue
        j = i + 1
        while j < sentence.last and tokens[j].name == t.name and not (tokens[j].pos == "PUNCT" and tokens[j].text == ","):
            j += 1
        while tokens[j - 1].pos in {"PART", "PUNCT", "ADP", "CCONJ"} and j > i + 1 and tokens[j - 1].text not in {"."}:
            j -= 1
        made = _made(report, reading, i, j, sentence, near)
        if made is not None:
            found.append(made)
            i = max(made.last, j)
        else:
            i = j
    return found


def _around(report: Report, i: int, near: tuple[str, ...]) -> str | None:
    """The country that a place unknown to the gazetteer most likely lies in: the one named last, else most."""
    before = report.text[max(0, i - 1500) : i]
    found: tuple[int, str] | None = None
    for code in near[:4]:
        at = before.rfind(_lands().plain.get(code, "\0"))
        if at >= 0 and (found is None or at > found[0]):
            found = (at, code)
    return found[1] if found else (near[0] if near else None)


def _opening(report: Report, reading: Reading, sentence: Sentence, near: tuple[str, ...]) -> _Mention | None:
    """"Near Homs, two men ..." at the head of a sentence, which the parser likes to take for a name."""
    tokens, i = reading.tokens, sentence.first
    while i + 2 < sentence.last and not tokens[i].text[0].isalpha():
        i += 1
    if tokens[i].text.lower() not in {"near", "outside", "inside", "around"} or tokens[i].pos == "ADP":
        return None
    j = i + 1
    while j < sentence.last and j < i + 6 and tokens[j].text != "," and tokens[j].text[0].isupper():
        j += 1
    if j == i + 1 or j >= sentence.last or tokens[j].text != ",":
        return None
    text = report.text[tokens[i + 1].start : tokens[j - 1].end]
    place = _resolve(text, near)
    if place is None:
        place = Place(start=0, end=0, text=text, name=text, country=_around(report, tokens[i].start, near))
    return _Mention(i, j, -1 - i, replace(place, start=tokens[i + 1].start, end=tokens[j - 1].end, text=text))


def _missed(report: Report, reading: Reading, t: Token, sentence: Sentence, near: tuple[str, ...]) -> _Mention | None:
    """A place where the parser's names have none: a name that the gazetteer knows, or one that ends like a site."""
    tokens = reading.tokens
    role = tokens[t.head].text.lower() if t.dep == "pobj" else t.dep
    if role not in AT and role not in {"to", "from", "on", "of", "against", "dobj", "compound"} or t.name in _NO_PLACE:
        return None
    if t.lemma in _HERE:
        return _nominal(report, reading, t, near) if role in AT or role in {"to", "from"} else None
    if t.pos != "PROPN" and not (t.pos == "NOUN" and (_caseless(report.text) or t.lemma in KINDS)):
        return None
    first = t.i
    while first > sentence.first and tokens[first - 1].dep in {"compound", "amod", "nmod", "nummod"} and first - 1 != t.head:
        first -= 1
    while first < t.i and tokens[first].pos not in {"PROPN", "NUM"} and not _caseless(report.text):
        first += 1
    if t.pos == "NOUN" and (first == t.i or not tokens[first].text[:1].isupper()) and not _caseless(report.text):
        return None
    sure = role in AT or t.name not in {"PERSON", "ORG", "NORP"} or (role == "to" and t.name != "PERSON")
    site = first < t.i and KINDS.get(t.lemma) is not None and role in AT | {"to", "dobj", "of", "on", "from"}
    if not site and not sure and role != "compound":
        return None
    made = _made(report, reading, first, t.i + 1, sentence, near)
    if made is None:
        return None
    known = made.place.precision is not None
    if not known and not site and not (role == "at" and first < t.i):
        return None
    return made if known else replace(made, place=replace(made.place, precision=KINDS.get(t.lemma, "site")))


def _made(report: Report, reading: Reading, i: int, j: int, sentence: Sentence, near: tuple[str, ...]) -> _Mention | None:
    """The mention of tokens i to j, with the country that follows after a comma ("Benghazi, Libya")."""
    tokens = reading.tokens
    text = report.text[tokens[i].start : tokens[j - 1].end]
    stop = j
    if j + 1 < sentence.last and tokens[j].text == "," and tokens[j + 1].name in {"GPE", "LOC"}:
        k = j + 2
        while k < sentence.last and tokens[k].name == tokens[j + 1].name and tokens[k].text != ",":
            k += 1
        after = _resolve(report.text[tokens[j + 1].start : tokens[k - 1].end], near)
        before = _resolve(text, (after.country,) if after and after.country else near)
        listed = k < sentence.last and tokens[k].text in {"and", "or"}
        if after is not None and after.precision in {"country", "region"} and not listed:
            if before is None or (before.precision != "country" and before.country == after.country):
                stop = k
    full = report.text[tokens[i].start : tokens[stop - 1].end]
    place = _resolve(full, near)
    if place is None:
        if not text[:1].isupper():
            return None
        place = Place(start=0, end=0, text=text, name=text, country=_around(report, tokens[i].start, near), precision=None)
    inside = set(range(i, j))
    head = next((n for n in range(i, j) if tokens[n].head not in inside or tokens[n].head == n), j - 1)
    placed = replace(place, start=tokens[i].start, end=tokens[stop - 1].end, text=full)
    return _Mention(i, stop, head, placed)


def _relation(reading: Reading, trigger: Trigger, mention: _Mention) -> tuple[str, str]:
    """How a mention stands to an event: (the nearest preposition or role, the tie to the trigger)."""
    tokens = reading.tokens
    if mention.head < 0:  # an opening that the parse does not know of
        root = next((t for t in up(reading, trigger.token) if t.dep == "ROOT"), tokens[trigger.token])
        said = any(tokens[t.head].i != t.i and t.dep == "ccomp" for t in up(reading, trigger.token))
        return tokens[-1 - mention.head].text.lower(), "said" if said and root.i != trigger.verb else "governor"
    head = tokens[mention.head]
    mine = {trigger.token, trigger.verb}
    inside = {t.i for t in tokens if t.start < trigger.end and trigger.start < t.end and t.sentence == head.sentence}
    role, crossed, steps = head.dep, 0, 0
    if head.dep == "pobj":
        role = tokens[head.head].text.lower()
    if mention.head in inside:
        return role, "trigger"
    last = head
    for t in up(reading, mention.head):
        if t.i in mine or t.i in inside:
            return role, f"own{min(crossed, 2)}" if last.dep not in {"nsubj", "nsubjpass"} else "subject"
        if t.pos in {"NOUN", "PROPN"} and role not in {"in", "at", "near", "outside", "inside", "on"} and t.dep == "pobj":
            role = tokens[t.head].text.lower() if role in {"compound", "of", "appos", "nmod"} else role
        if t.pos in {"VERB", "AUX"}:
            path = [a.i for a in up(reading, trigger.token)]
            if t.i in path:
                between = {tokens[trigger.token].dep} | {tokens[a].dep for a in path[: path.index(t.i)]}
                if between & {"ccomp", "parataxis"}:
                    return role, "said"
                if between & {"relcl", "acl"}:
                    return role, "outer"
                return role, "governor" if not crossed else "shared"
            crossed += 1
            if crossed > 3:
                break
        last = t
        steps += 1
    return role, "sentence"


def _worth(trigger: Trigger, role: str, tie: str, place: Place) -> float:
    """How likely a mention is the event's place; under a half it is left aside.

    The figures are the shares counted on coded training reports, over all places so named, smoothed by hand.
    """
    located, wide = role in AT or role == "npadvmod", place.precision in {"country", None}
    if trigger.type not in DONE:
        if located:
            return {"own0": 0.66, "outer": 0.52, "trigger": 0.6}.get(tie, 0.3)
        return 0.0
    if tie == "trigger":
        return 0.95
    if located:
        return {"own0": 0.9, "own1": 0.68, "own2": 0.6, "governor": 0.8, "said": 0.6, "subject": 0.62, "outer": 0.58,
                "shared": 0.51}.get(tie, 0.5)  # fmt: skip
    if tie == "own0" or tie == "own1":
        if role in {"to", "for"} and trigger.type in GOES and place.precision != "area":
            return 0.85 if role == "to" else 0.4
        if role == "dobj" and (trigger.type == "CONSULT" or trigger.type in {"ASSAULT", "COERCE"} and not wide):
            return 0.85
        if role == "of" and (trigger.type == "ASSAULT" or not wide):
            return 0.65
        if role == "on" and trigger.type == "ASSAULT" and place.precision is not None:
            return 0.64
        if role == "against" and trigger.type == "ASSAULT" and not wide:
            return 0.6
        if role == "from" and trigger.type == "RETREAT":
            return 0.6
        if role in {"compound", "nmod"} and place.precision != "country":
            return 0.55
    if role == "to" and tie == "governor" and trigger.type in GOES:
        return 0.56
    return 0.0


_HERE = {"country": "country", "nation": "country", "kingdom": "country", "republic": "country", "capital": "capital",
         "city": "city", "town": "city", "province": "region", "state": "region", "region": "region"}  # fmt: skip


def _nominal(report: Report, reading: Reading, t: Token, near: tuple[str, ...]) -> _Mention | None:
    """"the capital", "the city", "the country" with nothing more: what the report named last of that kind."""
    below = kids(reading, t.i)
    if len(below) != 1 or below[0].text.lower() not in {"the", "this"}:
        return None
    place = _last_named(report, reading, t.i, _HERE[t.lemma], near)
    if place is None:
        return None
    start = below[0].start
    return _Mention(below[0].i, t.i + 1, t.i, replace(place, start=start, end=t.end, text=report.text[start : t.end]))


def _last_named(report: Report, reading: Reading, i: int, sort: str, near: tuple[str, ...]) -> Place | None:
    """The place of a kind that was named last before token i; a capital by the country named last, or most."""
    tokens, known = reading.tokens, 60
    for j in range(i - 1, max(0, i - known * 4), -1):
        if tokens[j].name != "GPE" or (tokens[j + 1].name == "GPE" and tokens[j + 1].dep != "punct"):
            continue
        first = j
        while first > 0 and tokens[first - 1].name == "GPE" and tokens[first - 1].text != ",":
            first -= 1
        place = _resolve(report.text[tokens[first].start : tokens[j].end], near)
        if place is None:
            continue
        if place.precision == sort:
            return place
        if sort == "capital" and place.precision == "country":
            return _capital(place.country)
    if not near:
        return None
    if sort == "country":
        return Place(start=0, end=0, text="", name=_lands().plain[near[0]], country=near[0], precision="country")
    return _capital(near[0]) if sort == "capital" else None


def _capital(country: str | None) -> Place | None:
    name = _lands().capitals.get(country or "")
    return _resolve(name, (country, country)) if name and country else None


def place_of(report: Report, reading: Reading, trigger: Trigger) -> tuple[Place | None, tuple[Evidence, ...]]:
    """Where the event of `trigger` happens, and the rule and words that tell it; None where the text does not say.

    Looked for in this order of trust: the event word's own "in ..." and the destination of a visit, its clause, its
    sentence; for deeds (not for statements) then the place of the sentence before.
    """
    sentence = reading.sentences[reading.tokens[trigger.token].sentence]
    best: tuple[float, int, _Mention, str] | None = None
    for m in _mentions(report, reading, sentence):
        role, tie = _relation(reading, trigger, m)
        worth = _worth(trigger, role, tie, m.place) - 0.08 * (m.place.precision is None)
        if worth > 0.5 and (best is None or (worth, -abs(m.place.start - trigger.start)) > best[:2]):
            best = (worth, -abs(m.place.start - trigger.start), m, f"place.{tie}.{role}")
    if best is None:
        return None, ()
    place = best[2].place
    return place, (Evidence(field="place", rule=best[3], start=place.start, end=place.end),)

