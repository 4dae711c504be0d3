"""Telling an event once: a second telling in the same report is coded only if it differs (coding guide, "The unit")."""

from __future__ import annotations

import itertools
from collections import defaultdict
from collections.abc import Hashable
from dataclasses import dataclass, field

from khabar.model import Claim, Participant, Reading

POINTING = frozenset({"the", "this", "that", "these", "those", "his", "her", "its", "their", "such", "same"})
"""Words before an event noun that point back to an event already told ("the attack", "their meeting")."""


def told_once(reading: Reading, claims: list[Claim]) -> tuple[Claim, ...]:
    """The claims in text order without those that only point back to, or repeat, one already there."""
    nouns = {t.start: t for t in reading.tokens if t.pos in {"NOUN", "PROPN"}}
    told: defaultdict[Hashable, _Told] = defaultdict(_Told)
    kept: list[Claim] = []
    for c in sorted(claims, key=lambda c: (c.trigger.start, c.trigger.end)):
        noun = next((nouns[t] for t in range(c.trigger.start, c.trigger.end) if t in nouns), None)
        before = [reading.tokens[i] for i in reading.children[noun.i]] if noun is not None else []
        points = any(t.text.lower() in POINTING or t.dep == "poss" for t in before)
        like = told[c.type, c.status, _source(c)]
        if not (like.pointed_to(c) if points else like.repeated_by(c)):
            like.add(c)
            kept.append(c)
    return tuple(kept)


@dataclass(slots=True)
class _Told:
    """The claims kept so far of one type, status and source, in the ways that a later one is held against them.

    Sets and not a list of claims: a report of thousands of claims takes no longer a claim than a short one.
    """

    actors: set[str | None] = field(default_factory=set)
    recipients: set[str | None] = field(default_factory=set)
    pairs: set[tuple[str | None, str | None]] = field(default_factory=set)
    tellings: dict[Hashable, list[Claim]] = field(default_factory=dict)

    def add(self, claim: Claim) -> None:
        # None stands for whoever it was: a claim that names nobody is within any other.
        actors, recipients = {None, *_names(claim.actors)}, {None, *_names(claim.recipients)}
        self.actors |= actors
        self.recipients |= recipients
        self.pairs.update(itertools.product(actors, recipients))
        self.tellings.setdefault(_telling(claim), []).append(claim)

    def pointed_to(self, claim: Claim) -> bool:
        """Whether one of these shares an actor and a recipient with the claim, so far as it names any."""
        actors, recipients = _names(claim.actors) or {None}, _names(claim.recipients) or {None}
        actors, recipients = actors & self.actors, recipients & self.recipients
        return any(pair in self.pairs for pair in itertools.product(actors, recipients))

    def repeated_by(self, claim: Claim) -> bool:
        """Whether one of these, in another sentence, tells all that the claim tells."""
        if not (claim.actors or claim.recipients):
            return False
        said = self.tellings.get(_telling(claim), ())
        return any(t.sentence != claim.sentence and _agree(_where_when(claim), _where_when(t)) for t in said)


def _telling(claim: Claim) -> Hashable:
    return claim.mode, frozenset(_names(claim.actors)), frozenset(_names(claim.recipients))


Circumstances = tuple[str | None, tuple[str | None, str | None] | None]


def _where_when(claim: Claim) -> Circumstances:
    """Place and interval so far as words of the report tell them."""
    when = (claim.when.earliest, claim.when.latest) if claim.when and claim.when.text else None
    return claim.place.name if claim.place else None, when


def _agree(one: Circumstances, other: Circumstances) -> bool:
    return all(a is None or b is None or a == b for a, b in zip(one, other, strict=True))


def _names(participants: tuple[Participant, ...]) -> set[str | None]:
    return {p.name.casefold() for p in participants}


def _source(claim: Claim) -> str | None:
    if not claim.attribution:
        return None
    source = claim.attribution[-1].source
    return source.name if source else ""
