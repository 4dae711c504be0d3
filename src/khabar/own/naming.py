"""Names and posts out of other people's lists: which are fit to be looked for in reports, and what a post tells.

A list of a million names holds many that are ordinary words ("Aim", "Target") or another's ("Syria"): khabar looks
names up without case, so such a name would make an actor of every "target". Names of one word are therefore left out,
but for long abbreviations, and so is what khabar's own vocabulary means otherwise. In a table written by hand every
name is taken as it stands.
"""

from __future__ import annotations

import functools
import unicodedata
from collections.abc import Iterable

from khabar.claims.actors import code
from khabar.claims.lexicon import folded_words, lexicon

LONGEST = 120
"""Characters of a name that is taken."""

PUBLIC = frozenset({"GOV", "LEG", "JUD", "MIL", "COP", "SPY"})
"""Sectors whose posts are public ones."""

UNTOLD = frozenset({"CVL", "ELI", "UNK"})
"""Sectors that a post's title never tells surely."""


def clean(text: str) -> str:
    """A name on one line, without the marks that the table of actors has a use for."""
    return "".join(c for c in " ".join(text.replace("|", "/").split()) if c.isprintable())


def is_fit(name: str) -> bool:
    """Whether a name of a list can be looked for in English reports without meaning something else in most.

    >>> is_fit("Ilse Okafor"), is_fit("UNHCR"), is_fit("Target"), is_fit("Иван Петров"), is_fit("South Sudan")
    (True, True, False, False, False)
    """
    if "@" in name or len(name) > LONGEST or not all(map(_latin, name)):
        return False
    words = folded_words(name)
    words = [w for w in words[words[:1] == ["the"] :] if w not in "(,/"]
    if len(words) < 2:
        return name.isupper() and len(name) >= 5
    text, known = " ".join(words), lexicon()
    return text not in known.countries and text not in known.regions and text not in known.regional


@functools.lru_cache(maxsize=1 << 12)
def _latin(letter: str) -> bool:
    return not letter.isalpha() or unicodedata.name(letter, "").startswith(("LATIN", "MODIFIER"))


def names_of(first: str, others: Iterable[str], weak: Iterable[str] = (), *, country: str) -> tuple[str, ...]:
    """The fit names, the main one first; none where none is fit.

    `weak` names, by which a list says that more than one may be meant, count in reports from the own country alone.
    """
    strong = [name for name in map(clean, (first, *others)) if is_fit(name)]
    home = [f"{name}@" for name in map(clean, weak) if country and is_fit(name) and name not in strong]
    return tuple(dict.fromkeys([*strong, *(home if strong else [])]))


@functools.lru_cache(maxsize=1 << 14)
def post_told(title: str) -> tuple[str, tuple[str, ...]]:
    """The country and the sectors that a post's title tells by itself; "" and () where it does not.

    >>> post_told("Minister of Health of Mali"), post_told("Member of Parliament"), post_told("Chief Dreamer")
    (('MLI', ('GOV',)), ('', ('LEG',)), ('', ()))
    """
    codes = code(title.lower())
    sure = codes.rule not in {"default", "none", "person"} and codes.sector is not None and codes.sector not in UNTOLD
    return (codes.country or "") if codes.own else "", codes.sectors if sure else ()
