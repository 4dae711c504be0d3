"""Which country a report is about: the home of whoever it names without saying whence.

Names of countries, their people, capitals, cities and known bodies are counted over the report. Where two countries
share it, a description without a country ("the activists") belongs to the one that its surroundings name, or to none
that can be told.
"""

from __future__ import annotations

import functools
import re
from collections.abc import Iterator
from dataclasses import dataclass
from urllib.parse import urlsplit

from khabar.claims.actors import outlet
from khabar.claims.lexicon import BODIES, Lexicon, country_in, country_of_words, folded_words, lexicon
from khabar.model import Reading, Report
from khabar.reading import names
from khabar.vocab import table

ADDRESS = 3.0
"""What an address's country weighs against one mention of a country, tried on the coded training reports."""
DATELINE = 4.0
"""What a dateline's country weighs; it is where the reporter sat, which is not always where the news is."""
ABROAD = 1.0
"""What it weighs where the report's first sentences name other countries and not this one."""
PUBLISHER = 2.0
DIVIDED = 0.7
"""From this share of the first country's weight on the second one shares the report."""
NEAR = 2
"""Sentences back in which a country is looked for."""
LEAD = 4
"""Sentences whose names count half as much again."""


@dataclass(frozen=True, slots=True)
class Homes:
    """The country that a report is mostly about (None: nothing tells) and, where a second one shares it, where each
    is named: (sentence, token, country) in text order."""

    main: str | None
    rival: str | None = None
    named: tuple[tuple[int, int, str], ...] = ()

    def at(self, token: int, sentence: int) -> str | None:
        """The home of whoever stands at a token of a sentence; None in a divided report where nothing near tells.

        >>> Homes("KEN").at(7, 1), Homes("KEN", "UGA", ((0, 2, "UGA"),)).at(7, 1), Homes("KEN", "UGA").at(7, 1)
        ('KEN', 'UGA', None)
        """
        if self.rival is None:
            return self.main
        for back in range(NEAR + 1):
            here = [(i, c) for s, i, c in self.named if s == sentence - back and c in (self.main, self.rival)]
            if here:
                return min(here, key=lambda x: (x[0] > token, abs(token - x[0])))[1]
        return None


def home_country(report: Report, reading: Reading) -> str | None:
    """The country that a report is mostly about, or None where nothing tells; the first of two that share it."""
    return homes_of(report, reading).main


def homes_of(report: Report, reading: Reading, known: Lexicon | None = None) -> Homes:
    """The country that a report is mostly about, and whether a second one shares it.

    Names early in the report count more; the dateline, the publisher's country and the address's last label count
    for a little.
    """
    votes: dict[str, float] = {}
    named = tuple(_named(reading, known or lexicon()))
    for sentence, weight, _, country in named:
        _vote(votes, country, weight * (1.5 if sentence < LEAD else 1.0))
    lead = {country for sentence, _, _, country in named if sentence < LEAD}
    if report.dateline:
        seat = country_in(report.dateline)
        _vote(votes, seat, DATELINE if seat in lead or not lead else ABROAD)
    if report.publisher:
        row = outlet(report.publisher)
        _vote(votes, row["country"] if row else country_in(report.publisher), PUBLISHER)
    if report.url:
        _vote(votes, _address(report.url), ADDRESS)
    first, second, *_ = [*sorted(votes, key=lambda c: (-votes[c], c)), None, None]
    if first is None or second is None or votes[second] < DIVIDED * votes[first]:
        return Homes(first)
    return Homes(first, second, tuple((s, i, c) for s, _, i, c in named))


def _named(reading: Reading, lexicon: Lexicon) -> Iterator[tuple[int, float, int, str]]:
    """The countries that the words of a report name: sentence, weight, token and code."""
    starts = lexicon.starts
    tokens = reading.tokens
    folded = [_token(t.text) for t in tokens]
    i = 0
    while i < len(tokens):
        step = 1
        if folded[i] in starts and tokens[i].pos != "VERB":
            if i and names.is_regional(tokens[i - 1].text, tokens[i].text):
                i += 1
                continue
            for end in range(min(len(tokens), i + 5), i, -1):
                text = " ".join(folded[i:end])
                country, known = country_of_words(text, lexicon, person=tokens[i].name == "PERSON")
                if country is not None and country not in BODIES:
                    yield tokens[i].sentence, 0.7 if known else 1.0, i, country
                if country is not None:
                    step = end - i
                    break
        i += step


def _vote(votes: dict[str, float], country: str | None, weight: float) -> None:
    if country and country not in BODIES:
        votes[country] = votes.get(country, 0.0) + weight


@functools.lru_cache(maxsize=1 << 14)
def _token(text: str) -> str:
    return " ".join(folded_words(text))


@functools.cache
def _hosts() -> tuple[dict[str, str], re.Pattern[str], dict[str, str]]:
    """What a web address tells: outlets by their name run together, names of countries inside it, its last label."""
    outlets = {key.replace(" ", ""): row["country"] for key, row in lexicon().outlets.items() if len(key) > 4}
    spelt = sorted((n for n in lexicon().countries if len(n) > 4 and " " not in n), key=len, reverse=True)
    ends = {row["iso2"].lower(): row["iso3"] for row in table("countries.csv")}
    ends |= {"uk": "GBR", "gov": "USA", "mil": "USA"}
    return outlets, re.compile("|".join(map(re.escape, spelt))), {k: v for k, v in ends.items() if k not in WORLDLY}


WORLDLY = frozenset({"tv", "io", "me", "ai", "co", "fm", "to", "cc", "ws", "am", "la"})
"""Last labels that stand for a country and are used everywhere."""
LANGUAGES = frozenset({"english", "french", "spanish", "german", "russian", "chinese", "turkish", "italian", "persian",
                       "japanese", "korean", "portuguese", "indonesian", "arabic"})  # fmt: skip
"""Labels that tell in which language a site is written and not where."""


def _address(url: str) -> str | None:
    outlets, spelt, ends = _hosts()
    labels = (urlsplit(url).hostname or "").split(".")
    if labels[-1] in ends:
        return ends[labels[-1]]
    for label in labels[:-1]:
        label = label.replace("-", "")
        if label in LANGUAGES:
            continue
        if label in outlets:
            return outlets[label] or None
        found = spelt.search(label)
        if found:
            return lexicon().countries[found[0]]
    return None
