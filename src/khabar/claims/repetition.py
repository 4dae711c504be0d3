"""Telling an event once: a second telling in the same report is coded only if it differs (coding guide, "The unit")."""

from __future__ import annotations

from khabar.model import Claim, Participant, Reading

POINTING = frozenset({"the", "this", "that", "these", "those", "his", "her", "its", "their", "such", "same"})
"""Words before an event noun that point back to an event already told ("the attack", "their meeting")."""


def told_once(reading: Reading, claims: list[Claim]) -> tuple[Claim, ...]:
    """The claims in text order without those that only point back to, or repeat, one already there."""
    nouns = {t.start: t for t in reading.tokens if t.pos in {"NOUN", "PROPN"}}
    pointing = set()
    for c in claims:
        noun = next((nouns[t] for t in range(c.trigger.start, c.trigger.end) if t in nouns), None)
        before = [reading.tokens[i] for i in reading.children[noun.i]] if noun is not None else []
        if any(t.text.lower() in POINTING or t.dep == "poss" for t in before):
            pointing.add(c.id)
    kept: list[Claim] = []
    for c in sorted(claims, key=lambda c: (c.trigger.start, c.trigger.end)):
        if not any(_repeats(c, earlier, points=c.id in pointing) for earlier in kept):
            kept.append(c)
    return tuple(kept)


def _repeats(claim: Claim, earlier: Claim, *, points: bool) -> bool:
    if claim.type != earlier.type or claim.status != earlier.status or _source(claim) != _source(earlier):
        return False
    if claim.sentence == earlier.sentence and not points:
        return False
    same_word = claim.mode == earlier.mode
    if points:
        return _within(claim.actors, earlier.actors) and _within(claim.recipients, earlier.recipients)
    if not (claim.actors or claim.recipients):
        return False
    same = _names(claim.actors) == _names(earlier.actors) and _names(claim.recipients) == _names(earlier.recipients)
    return same and same_word and claim.when == earlier.when and claim.place == earlier.place


def _names(participants: tuple[Participant, ...]) -> set[str]:
    return {p.entity or p.name for p in participants}


def _within(some: tuple[Participant, ...], all_: tuple[Participant, ...]) -> bool:
    return not some or bool(_names(some) & _names(all_))


def _source(claim: Claim) -> str | None:
    if not claim.attribution:
        return None
    source = claim.attribution[-1].source
    return source.name if source else ""
