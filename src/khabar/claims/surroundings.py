"""What a report says around its place names: the countries and regions it tells of, and places that are sure.

Read from the text alone, before any name is resolved: capitalised words that the gazetteer knows. A region counts where
the whole name is one ("in Texas", "Paris, Texas"); a place is sure where a region or country is named after it, or
where among its namesakes one is far likelier than the others.
"""

from __future__ import annotations

import functools
import re
from collections import Counter
from dataclasses import dataclass, replace

from khabar.claims.gazetteer import Surroundings, chances, container, countries_told, fold, lands
from khabar.vocab import places
from khabar.vocab.places import Row

SURE = 0.6
"""From this chance on a region is told of by its bare name."""
NAMESAKES, LEAST = 8, 0.02
"""Places of a name that are weighed with those of the others, and from what chance on."""
LONGEST = 4
"""Words in the longest name that is looked for."""
MOST = 40
"""Places that are enough to know where a report is."""

_RUN = re.compile(r"[A-Z][\w’'-]*\.?(?:[ ](?:(?:al|el|de|of|and)[ -])?[A-Z][\w’'-]*)*")
_BEFORE = re.compile(r"\b(?:in|at|near|from|to|of|outside|around|across|into|toward|towards|over|for)\s+(?:the\s+)?$")
BEHIND = re.compile(r"\s*[,(]\s*((?:[A-Z][\w’'-]*\.?[ ]?){1,3})")


@dataclass(frozen=True, slots=True)
class _Name:
    """A name of a place in the text: folded, whether a word before it says that it is one, and what follows it."""

    key: str
    placed: bool
    behind: str


@functools.lru_cache(maxsize=64)
def surroundings(text: str, home: str | None = None, paper: str = "") -> Surroundings:
    """What a text says around its place names. `home` is its publisher's country (ISO alpha-3), `paper` his address.

    >>> around = surroundings("Police in Paris, Texas, met the sheriff of Dallas.")
    >>> next(iter(around.countries())), ("USA", "Texas") in around.regions, sorted({name for name, *_ in around.points})
    ('USA', True, ['dallas', 'paris'])
    """
    names = list(_names(text))
    told = Counter({(code, key): n for code, key, n in countries_told(text)})
    regions: set[tuple[str, str]] = set()
    plain = Surroundings(_told(told), home, paper=paper)
    behind = {name.behind: container(name.behind, plain) for name in names if name.behind}
    for name in names:
        wide = behind.get(name.behind)
        found = [wide] if wide is not None else [c.row for c in chances(name.key, plain)[:1] if c.share >= SURE]
        for row in found:
            if row is not None and row.kind == "region" and name.key not in lands().names:
                regions.add((row.country, row.name))
                told[row.country, fold(row.name) if row is wide else name.key] += 1
    within: dict[str, Row | None] = {}
    for name in names:
        if (name.behind or name.placed) and len(within) < MOST:
            within[name.key] = within.get(name.key) or behind.get(name.behind)
    around = replace(plain, told=_told(told), regions=frozenset(regions))
    # Places speak for each other: each name's are weighed without the others, then once more with them.
    for _ in range(2):
        points: list[tuple[str, float, float, float]] = []
        for key, told_in in within.items():
            for chance in chances(key, around, inside=told_in)[:NAMESAKES]:
                if chance.row is not None and chance.share >= LEAST and chance.row.kind not in ("country", "area"):
                    points.append((key, chance.row.latitude, chance.row.longitude, round(chance.share, 4)))
        around = replace(around, points=tuple(points))
    return around


def _told(counts: Counter[tuple[str, str]]) -> tuple[tuple[str, str, int], ...]:
    return tuple((code, key, n) for (code, key), n in counts.items())


def _names(text: str) -> list[_Name]:
    """The runs of capitalised words whose whole or whose beginning the gazetteer knows."""
    found = []
    for m in _RUN.finditer(text):
        words = re.sub(r"['’]s?$", "", m[0]).split()
        for n in range(min(len(words), LONGEST), 0, -1):
            key = fold(" ".join(words[:n]))
            if len(key) < 3 or not (places.rows(key) or key in lands().names):
                continue
            whole = n == len(words)
            behind = BEHIND.match(text, m.end()) if whole else None
            if whole or n > 1:
                before = text[max(0, m.start() - 12) : m.start()]
                found.append(_Name(key, whole and bool(_BEFORE.search(before)), behind[1].strip() if behind else ""))
            break
    return found
