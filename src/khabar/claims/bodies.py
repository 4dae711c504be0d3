"""Organisations and armed groups: what they are, and whose side they were on when (`organisations.csv`)."""

from __future__ import annotations

import functools
from dataclasses import dataclass

from khabar.claims.lexicon import folded_words
from khabar.claims.register import may_hold
from khabar.vocab import table


@dataclass(frozen=True, slots=True)
class Tie:
    """What a body is to another for a time: `relation` is member, allied, backed, loyal, rival, successor or led (by).
    `start` and `end` are ISO dates, perhaps without day or month; None where not known; an empty `end` holds on."""

    relation: str
    target: str
    start: str | None
    end: str | None


@dataclass(frozen=True, slots=True)
class Body:
    """An organisation or armed group; `kind` is group or organisation. `country` and `sector` are PLOVER's codes, None
    where the register does not tell; dates are as in `Tie`."""

    name: str
    aliases: tuple[str, ...]
    kind: str
    country: str | None
    sector: str | None
    founded: str | None
    ended: str | None
    ties: tuple[Tie, ...]

    def on(self, day: str) -> tuple[Tie, ...]:
        """The ties that surely or perhaps held on a day (ISO).

        >>> found = body("Nusra Front")
        >>> found and [tie.target for tie in found.on("2014-01-01") if tie.relation == "loyal"]
        ['al-Qaeda']
        """
        return tuple(tie for tie in self.ties if may_hold(tie.start, tie.end, day))


@functools.cache
def _bodies() -> dict[str, Body]:
    found: dict[str, Body] = {}
    for row in table("organisations.csv"):
        aliases = tuple(filter(None, row["aliases"].split("|")))
        one = Body(
            row["name"], aliases, row["kind"], row["country"] or None, row["sector"] or None, _date(row["founded"]),
            _date(row["ended"]), tuple(_tie(tie) for tie in row["allegiance"].split(";") if tie),
        )  # fmt: skip
        for name in (one.name, *aliases):
            found.setdefault(" ".join(folded_words(name)), one)
    return found


def _tie(written: str) -> Tie:
    relation, target, start, end = written.split(">")
    return Tie(relation, target, _date(start), _date(end))


def _date(written: str) -> str | None:
    return None if written == "?" else written


def body(name: str) -> Body | None:
    """The organisation or armed group of a name, full or short, or None. What holds on did so at the end of 2025.

    >>> found = body("the Nusra Front")
    >>> found and (found.name, found.country, found.ended)
    ('al-Nusra Front', 'SYR', '2016-07-28')
    """
    words = folded_words(name)
    return _bodies().get(" ".join(words)) or _bodies().get(" ".join(words[words[:1] == ["the"] :]))

