"""The vocabularies of noun phrases by word: which kind of thing a common noun names, and which words are titles.

The words are in `nominals.toml` and `titles.toml`; each says there what it is for.
"""

from __future__ import annotations

import functools
from dataclasses import dataclass

from khabar.model import EntityKind, Token
from khabar.vocab import tree

COUNTS = frozenset({"DATE", "TIME", "PERCENT", "QUANTITY", "MONEY", "ORDINAL"})
"""spaCy's labels of counts, dates and measures, which name nobody."""


@dataclass(frozen=True, slots=True)
class Nouns:
    """The vocabularies by word: kinds of common nouns, words of titles, and words that head no participant."""

    kinds: dict[str, tuple[EntityKind, str]]
    gender: dict[str, str]
    titles: frozenset[str]
    ranks: frozenset[str]
    offices: frozenset[str]
    fields: frozenset[str]
    none: frozenset[str]
    amounts: frozenset[str]


@functools.cache
def nouns() -> Nouns:
    """The vocabularies nominals.toml and titles.toml as `Nouns`."""
    common, titles = tree("nominals.toml"), tree("titles.toml")
    kinds: dict[str, tuple[EntityKind, str]] = {}
    for w in common["place"]["words"]:
        kinds[w] = ("place", "place")
    for noun, listed in common["organisation"].items():
        kinds |= dict.fromkeys(listed, ("organisation", noun))
    gender: dict[str, str] = {}
    for key, code in (("male", "m"), ("female", "f"), ("either", "")):
        kinds |= dict.fromkeys(common["person"][key], ("person", "person"))
        gender |= {w: code for w in common["person"][key] if code}
    offices = frozenset(w for listed in titles["office"].values() for w in listed)
    address = titles["address"]
    gender |= dict.fromkeys(address["male"], "m") | dict.fromkeys(address["female"], "f")
    kinds |= {w: ("person", "person") for w in offices if w not in kinds}
    ranks = frozenset(titles["rank"]["words"]) | frozenset(w for listed in address.values() for w in listed)
    return Nouns(
        kinds=kinds,
        gender=gender,
        titles=ranks | offices | frozenset(titles["occupation"]["words"]),
        ranks=ranks,
        offices=offices,
        fields=frozenset(titles["field"]["words"]),
        none=frozenset(common["none"]["time"]) | frozenset(common["none"]["measure"]),
        amounts=frozenset(common["amount"]["words"]),
    )


def low(t: Token) -> str:
    """A token as the vocabularies spell it: lower case, without full stops."""
    return t.text.casefold().replace(".", "") if t.text != "." else "."
