"""Imprints: the line under a headline that says which outlet published the report, when, and sometimes who wrote it.

"Harbour Post, 3 May 2019", "3 May 2019 | Harbour Post", "By Ana Reis, Harbour Post, 3 May 2019". The date is cut out,
the rest into pieces, and every piece must be a name; which of them is the outlet's is told by the words that outlets
have in their names, by the vocabulary of outlets, and last by what the others are.
"""

from __future__ import annotations

import functools
import re
from dataclasses import dataclass

from khabar.intake.datelines import CLOCK, is_name, known_place
from khabar.intake.dates import WRITTEN, iso_of
from khabar.intake.forms import byline
from khabar.intake.words import AGENCIES, LABELS
from khabar.vocab import table, tree

LONGEST = 120
"""Characters of the longest line that is looked at."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Imprint:
    """What an imprint tells. `sure`: the outlet is one by its name, so that no headline need stand before the line."""

    publisher: str | None
    author: str | None
    published: str | None
    sure: bool


_EMPHASIS = "*_ \t"
_STAMP = re.compile(r"\b(?:first\s+|last\s+)?(?:published|posted|updated|date)\b(?:\s+(?:on|at))?\s*:?", re.IGNORECASE)
_SPLIT = re.compile(r"\s*[,;|·•]\s*|\s+[/–—-]+\s+|\s*—\s*")
_OUTLET = re.compile(
    r"\b(?:news|newspapers?|newsroom|press|times|agency|agencia|herald|tribune|gazette|courier|daily|radio|tv|television"
    r"|newswire|wire|media|broadcasting|broadcaster|buzz|independent|monitor|standard|star|post|mail|mirror|examiner"
    r"|weekly|bulletin|dispatch|observer|guardian|chronicles?|journal|telegraph|reporter|echo|voice|express"
    r"|advertiser|inquirer|enquirer|nation|globe|sentinel|argus|citizen|leader|register|record|eye|today|online|network"
    r"|\w+post|\w+news)\b",
    re.IGNORECASE,
)
_BY = re.compile(r"by:?\s+", re.IGNORECASE)


def imprint(words: str) -> Imprint | None:
    """The imprint that a line is, or None. A line needs a date with its year, and an outlet or an author besides.

    >>> found = imprint("Harbour Post / 3 May 2019")
    >>> found.publisher, found.published
    ('Harbour Post', '2019-05-03')
    >>> imprint("Accra, 3 May 2019"), imprint("The Harbour Post was closed on 3 May 2019")
    (None, None)
    """
    if len(words) > LONGEST:
        return None
    bare = words.strip(_EMPHASIS).rstrip(".")
    dates = list(WRITTEN.finditer(bare))
    day = iso_of(dates[0]) if len(dates) == 1 else None
    if day is None:
        return None
    rest = _STAMP.sub(" ", CLOCK.sub(" ; ", WRITTEN.sub(" ; ", bare)))
    pieces = [p for piece in _SPLIT.split(rest) if (p := piece.strip(" -–—:()[]" + _EMPHASIS)) not in {"", "at", "on"}]
    publisher: str | None = None
    author: str | None = None
    sure = False
    names: list[str] = []
    for piece in pieces:
        if (led := _BY.match(piece)) is not None:
            if author is not None or byline(piece) is None:
                return None
            author = piece[led.end() :]
        elif not _named(piece):
            return None
        elif publisher is None and outlet(piece):
            publisher, sure = piece, True
        else:
            names.append(piece)
    if names and names[0] == pieces[0] and known_place(names[0]):
        return None  # "Accra, 3 May 2019, Harbour Post" is a dateline
    left = [n for n in names if not known_place(n)]
    for name in left:
        if author is None and (sure or _given(name)):
            author = name
        elif publisher is None and (len(name.split()) > 1 or author is not None):
            publisher = name
        else:
            return None
    if publisher is None and author is None:
        return None
    return Imprint(publisher=publisher, author=author, published=day, sure=sure)


def outlet(name: str) -> bool:
    """Whether a name is an outlet's: the vocabulary has it, or a word in it says so.

    >>> outlet("Harbour Post"), outlet("Reuters"), outlet("Omar Diallo"), outlet("Press")
    (True, True, False, False)
    """
    folded = " ".join(name.split()).casefold()
    if folded in AGENCIES or folded in _outlets() or folded.removeprefix("the ") in _outlets():
        return True
    # "News Analysis" heads a column and is no outlet.
    return " " in folded and folded.split()[-1] not in LABELS and _named(name) and _OUTLET.search(name) is not None


def _named(piece: str) -> bool:
    """A name, which an outlet's may also be with "The" before it."""
    return is_name(piece.removeprefix("The ").removeprefix("THE "))


def lone_name(words: str) -> str | None:
    """The name that is all a line holds, emphasis left out, where it may be an outlet's: no place, no person."""
    name = words.strip(_EMPHASIS).rstrip(".")
    if not _named(name):
        return None
    return name if outlet(name) or not (known_place(name) or _given(name)) else None


@functools.cache
def _outlets() -> frozenset[str]:
    rows = table("outlets.csv")
    return frozenset(n.casefold() for row in rows for n in (row["name"], *row["aliases"].split("|")) if n)


@functools.cache
def _given_names() -> frozenset[str]:
    return frozenset(name for names in tree("given_names.toml").values() for name in names)


def _given(name: str) -> bool:
    """Whether a name begins as a person's: with a given name, and two to four words in all."""
    words = name.split()
    return 2 <= len(words) <= 4 and words[0].casefold() in _given_names()
