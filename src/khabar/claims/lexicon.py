"""The lexicon of who: the vocabularies of actors, countries, outlets and sector words as look-up tables.

Words are looked up folded, as `folded_words` gives them: without case, accents, stops and possessives, so that a name
is found however a report spells it. Names in `actors.csv`, `countries.csv`, `outlets.csv`; sector words in
`sectors.toml`, which says what each of its lists is for.
"""

from __future__ import annotations

import functools
import re
import unicodedata
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace

from khabar.vocab import table, tree

COLUMNS = ("name", "aliases", "demonyms", "metonyms", "capital", "places")
"""Columns of `countries.csv` that hold names, in the order in which they win."""

BODIES = frozenset({"UNO", "EUR", "IGO", "NGO", "ISM", "IMG", "MNC"})
"""PLOVER's codes for actors above countries."""

PARTIES = frozenset({"PTY", "OPP", "REB"})
"""Sectors of bodies that have namesakes in other countries."""

WORLDWIDE = frozenset({"BUS", "JRN", "SOC"})
"""Sectors of bodies that reports name wherever they are: Facebook is no sign of the United States."""

LONGEST = 7
"""Words in the longest name that is looked for."""


@dataclass(frozen=True, slots=True)
class Actor:
    """A row of `actors.csv`. `country` None: of none, or of whichever the report is about. The first sector is its
    main one; only a user's own row may have none."""

    name: str
    person: bool
    country: str | None
    sectors: tuple[str, ...]

    @property
    def sector(self) -> str | None:
        """The main sector; None where the row does not tell."""
        return self.sectors[0] if self.sectors else None


@dataclass(frozen=True, slots=True, kw_only=True)
class Lexicon:
    """The vocabularies by folded words.

    `local` holds names that mean this actor only in reports from home, or with its country named beside them: marked
    ones ("Congress" in India), and parties and armed groups whose names are put together from words that such names
    have everywhere ("Liberal Democratic Party"): (home, name) -> actor.
    `countries` gives the code of each name of a country, its people, capital or well-known part; `people` are
    demonyms in the plural, which name people and not their state. `starts` are the first words of all known names, to
    pass over the other words of a report quickly. The rest are the lists of `sectors.toml`.
    """

    actors: dict[str, Actor]
    local: dict[tuple[str, str], Actor]
    outlets: dict[str, dict[str, str]]
    countries: dict[str, str]
    people: frozenset[str]
    sectors: dict[str, str]
    passing: dict[str, str]
    former: frozenset[str]
    leaves: frozenset[str]
    nowhere: frozenset[str]
    foreign: frozenset[str]
    but: frozenset[str]
    head: frozenset[str]
    body: frozenset[str]
    kin: frozenset[str]
    regions: frozenset[str]
    regional: frozenset[str]
    capital: frozenset[str]
    loose: frozenset[str]
    starts: frozenset[str]


# -- words ---------------------------------------------------------------------------------------------------------

WORD = re.compile(r"[a-z0-9&+#]+|,|\(|/")
UPPER = re.compile(r"\b(?:U\.?S\.?(?:A\.?)?|IS|WHO|IT|ICE|CAR|MAP|TAP)(?![\w])")
POSSESSIVE = re.compile(r"(?<=\w)'s?(?![\w])")


def folded_words(text: str) -> list[str]:
    """The words of a text as the tables spell them; commas, opening brackets and slashes count as words.

    >>> folded_words("Côte d'Ivoire's U.S. envoy, too")
    ['cote', 'divoire', 'us#', 'envoy', ',', 'too']
    """
    return WORD.findall(_fold(text))


def _fold(text: str) -> str:
    if not text.isascii():
        text = text.replace("’", "'").replace("‘", "'").replace("ʼ", "'").replace("`", "'").replace("ı", "i")
        text = text.replace("–", " - ").replace("—", " - ")
        text = "".join(c for c in unicodedata.normalize("NFKD", text) if not unicodedata.combining(c))
    text = UPPER.sub(lambda m: f" {m[0].replace('.', '').lower()}# ", text)
    text = POSSESSIVE.sub("", text).replace("'", "")
    return text.lower().replace(".", "" if "." in text and len(text) < 8 else " ").replace("u s#", "us#")


def _key(text: str) -> str:
    words = folded_words(text)
    if len(words) > 1 and words[0] == "the":
        words = words[1:]
    return " ".join(w for w in words if w not in "(,/")


# -- tables --------------------------------------------------------------------------------------------------------


@functools.cache
def lexicon() -> Lexicon:
    """The lexicon, read once."""
    vocabulary = tree("sectors.toml")
    bodies = (row for row in table("organisations.csv") if row["country"] and row["sector"])
    actors, local = _actors((*table("actors.csv"), *({**row, "sectors": row["sector"]} for row in bodies)))
    countries: dict[str, str] = {}
    people: set[str] = set()
    for field in COLUMNS:
        for row in table("countries.csv"):
            names = [_key(name) for name in _parts(row[field])]
            for name in names:
                countries.setdefault(name, row["iso3"])
            if field == "demonyms":
                people.update(n for n in names if (n.endswith("s") and n[:-1] in names) or n.endswith("men"))
    outlets = {
        " ".join(folded_words(name)): row
        for row in table("outlets.csv")
        for name in (row["name"], *_parts(row["aliases"]))
    }
    sectors: dict[str, str] = {}
    for sector, names in vocabulary["words"].items():
        for name in map(_key, names):
            sectors[name] = sector
            sectors.setdefault(_plural(name), sector)
    passing: dict[str, str] = {}
    for name, sector in vocabulary["pass"].items():
        passing[_key(name)] = sector
        passing.setdefault(_plural(_key(name)), sector)
    return Lexicon(
        actors=actors,
        local=local,
        outlets=outlets,
        countries=countries,
        people=frozenset(people),
        sectors=sectors,
        passing=passing,
        former=frozenset(vocabulary["former"]["words"]),
        leaves=frozenset(vocabulary["former"]["leaves"]),
        nowhere=_keys(vocabulary["nowhere"]["words"]),
        foreign=_keys(vocabulary["foreign"]["words"]),
        but=_keys(vocabulary["foreign"]["but"]),
        head=_numbers(vocabulary["head"]["words"]) | {w for w, s in sectors.items() if s == "CVL" and " " not in w},
        body=frozenset(vocabulary["body"]["words"]),
        kin=_keys(vocabulary["kin"]["words"]),
        regions=_keys(vocabulary["regions"]["words"]),
        regional=_keys(vocabulary["regions"]["adjectives"]),
        capital=_numbers(vocabulary["capital"]["words"]),
        loose=_numbers(vocabulary["loose"]["words"]),
        starts=frozenset(name.split(" ", 1)[0] for name in (*countries, *actors)),
    )


def with_own(rows: Iterable[Mapping[str, str]]) -> Lexicon:
    """The lexicon with a user's own actors before the bundled ones; rows have the columns of `actors.csv`.

    Of own rows that share a name that of the report's home country goes first, then the first row. Names that are put
    together from words for bodies of any country ("Ministry of Health") mean an own row's body at home alone. What an
    own row leaves blank a bundled one of the same name and country fills in.

    >>> row = {"name": "Ilse Okafor", "aliases": "", "kind": "person", "country": "NAM", "sectors": "LEG"}
    >>> actor_named("ilse okafor", None, with_own([row]))
    Actor(name='Ilse Okafor', person=True, country='NAM', sectors=('LEG',))
    """
    known = lexicon()
    actors, local = _actors(rows, own=True)
    for key, actor in actors.items():
        bundled = known.actors.get(key)
        if bundled is not None and not actor.sectors and actor.country in (None, bundled.country):
            actors[key] = replace(actor, country=bundled.country, sectors=bundled.sectors)
    # A bundled name that means its actor only at home must not go before an own one that means its own everywhere.
    kept = {key: actor for key, actor in known.local.items() if key[1] not in actors}
    starts = {name.split(" ", 1)[0] for name in actors}
    return replace(known, actors=known.actors | actors, local=kept | local, starts=known.starts | starts)


def _actors(
    rows: Iterable[Mapping[str, str]], *, own: bool = False
) -> tuple[dict[str, Actor], dict[tuple[str, str], Actor]]:
    """The actors of rows by name, and by home and name. `own`: a user's, which may share names."""
    common = frozenset(tree("sectors.toml")["parties"]["words"])
    actors: dict[str, Actor] = {}
    local: dict[tuple[str, str], Actor] = {}
    for row in rows:
        country = row["country"]
        actor = Actor(row["name"], row["kind"] == "person", country or None, tuple(_parts(row["sectors"])))
        for alias in (row["name"], *_parts(row["aliases"])):
            word, at, home = alias.partition("@")
            key = _key(word)
            if not key:
                continue  # in another script
            if at or (country and actor.sector in PARTIES and _common(alias, common)):
                local.setdefault((home or country, key), actor)
                continue
            if own and country:
                local.setdefault((country, key), actor)
                if not actor.person and ordinary().issuperset(key.split()):
                    continue
            actors.setdefault(key, actor)
    return actors, local


@functools.cache
def ordinary() -> frozenset[str]:
    """The words from which names of bodies of any country are put together: sector words, fields, and links."""
    vocabulary = tree("sectors.toml")
    names = [*(n for names in vocabulary["words"].values() for n in names), *vocabulary["pass"]]
    names += tree("titles.toml")["field"]["words"]
    words = {w for name in names for w in folded_words(name)}
    return frozenset(f(w) for w in words for f in (str, _plural)) | {"of", "for", "and", "the", "in", "on", "to"}


def _keys(words: Iterable[str]) -> frozenset[str]:
    return frozenset(map(_key, words))


def _numbers(words: Iterable[str]) -> frozenset[str]:
    """Words in the singular, as they are listed, and in the plural."""
    return frozenset(f(_key(w)) for w in words for f in (str, _plural))


def _common(name: str, words: frozenset[str]) -> bool:
    """Whether a name is put together from common words of party names alone."""
    parts = _key(name).split()
    return len(parts) > 1 and words.issuperset(parts)


def _parts(field: str) -> list[str]:
    return [part for part in field.split("|") if part]


def _plural(word: str) -> str:
    return word[:-1] + "ies" if word.endswith("y") and word[-2:-1] not in "aeou" else word + "s"


# -- look-ups ------------------------------------------------------------------------------------------------------


def actor_named(text: str, home: str | None, known: Lexicon) -> Actor | None:
    """The actor whose name folded words are from end to end, those known only at home before the others."""
    return (known.local.get((home, text)) if home else None) or known.actors.get(text)


def country_named(words: list[str], home: str | None, known: Lexicon) -> str | None:
    """The first country, or body with a country, that the words name; the longest name at each place."""
    i = 0
    while i < len(words):
        for end in range(min(len(words), i + LONGEST), i, -1):
            text = words[i] if end - i == 1 else " ".join(words[i:end])
            actor = actor_named(text, home, known)
            if actor is not None and actor.country is not None:
                return actor.country
            if text in known.countries:
                return known.countries[text]
            if text in known.regional:
                i = end - 1  # "Latin American" is of no country
                break
        i += 1
    return None


def country_of(word: str) -> str | None:
    """The ISO alpha-3 code of a country's name, demonym, capital, seat of government or well-known part.

    >>> country_of("Syrians"), country_of("the Kremlin"), country_of("Springfield")
    ('SYR', 'RUS', None)
    """
    return lexicon().countries.get(_key(word))


def country_in(text: str) -> str | None:
    """The first country that a text names, by itself or by a body of it.

    >>> country_in("LUSAKA, Zambia"), country_in("a quiet town")
    ('ZMB', None)
    """
    return country_named(folded_words(text), None, lexicon())


def country_of_words(text: str, known: Lexicon, *, person: bool) -> tuple[str | None, bool]:
    """The country of words that are folded already, and whether a known actor gives it and no place.

    `person`: the words are part of a person's name, and name no place.
    """
    actor = known.actors.get(text)
    if actor is not None and actor.country and actor.sector not in WORLDWIDE:
        return actor.country, True
    return (None if person else known.countries.get(text)), False
