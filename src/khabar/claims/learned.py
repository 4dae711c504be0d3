"""What the trained reader makes of a report: its events, their modes, status and participants, each with a chance.

The rules' own findings go in as hints (`hints`, `pairs`), the encoder's vectors tell the rest. What comes out are
triggers and roles as the rules give them, so that the rest of the line need not know who found them.
"""

from __future__ import annotations

import functools
import hashlib
import math
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

import numpy as np

from khabar import vocab
from khabar.claims import hints, pairs
from khabar.claims.attribution import Scopes
from khabar.claims.cast import Cast
from khabar.claims.events import is_endless
from khabar.claims.hints import STATUSES
from khabar.claims.pairs import TYPES
from khabar.claims.roles import Role, Roles, roles_of
from khabar.claims.trigger import Trigger
from khabar.errors import MachineryError
from khabar.model import Attribution, EventType, Evidence, Phrase, Status
from khabar.reading import heads
from khabar.reading.encoder import TABLES, Encoder, Floats, encode
from khabar.reading.heads import chances, layers, members, shares

LIKELY = 0.12
"""The chance from which a phrase is taken for the only participant in a role."""

ELSEWHERE = 0.4
"""The chance from which a phrase of a sentence near by is taken for the participant that the event's own lacks."""

LOWEST = 0.1
"""The score from which a word is looked at as an event word."""

AS_WELL = 0.35
"""The chance from which a further phrase is taken beside a likelier one."""

SUREST = 0.999
"""What the chance of an event is held under: in 32 bits it may round to 1, and the log-odds of 1 are without end."""


@functools.cache
def modes() -> tuple[tuple[EventType, str], ...]:
    """Every mode with its type in the order of the code book; index 0 of the mode head stands before them for none."""
    types: dict[EventType, dict[str, dict[str, float]]] = vocab.tree("plover.toml")["types"]
    return tuple((type_, mode) for type_, facts in types.items() for mode in facts.get("modes", ()))


@dataclass(frozen=True, slots=True)
class Guess:
    """A choice with its chance."""

    value: str | None
    chance: float


@dataclass(frozen=True, slots=True)
class Taken:
    """The participants of an event: the phrases with their roles and evidence, and the chance that each of the two
    sets is as it should be."""

    roles: Roles
    actors: float
    recipients: float


def tables() -> str:
    """A checksum of every list whose order the weights rest on; weights made by other lists would tell nonsense."""
    lists = (TYPES, modes(), STATUSES, hints.STATUS_RULES, hints.SIZE, pairs.STEPS, pairs.PREPOSITIONS, pairs.RULES)
    who = (pairs.KINDS, pairs.SORTS, pairs.NAMED, pairs.POS, pairs.NEAR, pairs.SIZE)
    more = (TABLES, heads.STEPS, heads.HEADS, heads.EPSILON)
    return hashlib.sha256(repr((lists, who, more)).encode()).hexdigest()[:12]


def check(encoder: Encoder) -> Encoder:
    """The encoder, if its heads were made by the lists of this version. Raises `MachineryError` otherwise."""
    if encoder.facts.get("tables") != tables():
        raise MachineryError(
            f"the trained reader {encoder.version} was made by another version of khabar; train it anew, or "
            "leave it out (--rules-only)"
        )
    return encoder


class Learned:
    """The trained reader over one report: made once, then asked for triggers and each trigger's fields.

    `found` are the event words that the rules see, `scopes` their attributions; unless it is `aided`, it is told
    nothing of what they see.
    """

    def __init__(
        self, cast: Cast, encoder: Encoder, *, found: Sequence[Trigger], scopes: Scopes, aided: bool = True
    ) -> None:
        self.cast, self.encoder, self.aided = cast, encoder, aided
        self.vectors = encode(cast.reading, encoder)
        # Curves are fitted on reports that others coded, so there their way of coding is asked for (`hints.SIZE`).
        self.as_gold: float = encoder.facts.get("as_gold", 1.0)
        told = hints.word_hints(cast.reading, found if aided else (), scopes)
        told[:, -1] = self.as_gold
        self.types = shares(layers(encoder.heads, "events", np.concatenate([self.vectors, told], axis=-1)))
        self._found = {t.token: t for t in found} if aided else {}

    def triggers(self, *, floor: float) -> Iterator[Trigger]:
        """The event words in order, of those whose chance to tell an event at all is at least `floor`.

        The weight of a trigger is the score behind that chance. One that the rules found with the same type keeps
        their words.
        """
        reading = self.cast.reading
        event = 1 - self.types[:, 0]
        for i in np.flatnonzero(event >= LOWEST).tolist():
            if self._chance("type", {"type": float(event[i])}) < floor:
                continue
            sentence = reading.sentences[reading.tokens[i].sentence]
            if sentence.part or is_endless(sentence) or not self.vectors[i].any():
                continue
            type_ = TYPES[int(self.types[i, 1:].argmax())]
            weight = min(float(event[i]), SUREST)
            ruled = self._found.get(i)
            if ruled is not None and ruled.type == type_:
                yield replace(ruled, mode=self._mode(i, type_), weight=weight)
            else:
                yield pairs.trigger_at(reading, i, type_=type_, mode=self._mode(i, type_), weight=weight)

    def is_own(self, trigger: Trigger) -> bool:
        """Whether a trigger is this reader's alone: the rules see no event of its type at its word."""
        ruled = self._found.get(trigger.token)
        return ruled is None or ruled.type != trigger.type

    def _mode(self, i: int, type_: EventType) -> str | None:
        scores = layers(self.encoder.heads, "mode", self.vectors[i : i + 1])[0]
        own = [(float(scores[n]), mode) for n, (t, mode) in enumerate(modes(), 1) if t == type_]
        return max([(float(scores[0]), None), *own], key=lambda s: s[0])[1]

    def status(self, trigger: Trigger, chain: Sequence[Attribution]) -> tuple[Status, float]:
        """The likeliest status of an event and its chance."""
        told = hints.act_hints(self.cast.reading, trigger, chain) * self.aided
        x = np.concatenate([self.vectors[trigger.token], told])[None]
        found = shares(layers(self.encoder.heads, "status", x))[0]
        best = int(found.argmax())
        return STATUSES[best], float(found[best])

    def participants(self, trigger: Trigger, chain: Sequence[Attribution]) -> Taken:
        """The actors and recipients of an event among the phrases of its sentence; where none of those is one, among
        the phrases of the sentences near it."""
        cast, sentence = self.cast, self.cast.reading.tokens[trigger.token].sentence
        ruled = roles_of(cast, trigger) if self.aided else Roles((), (), ())
        phrases = pairs.candidates(cast, sentence)
        scores = self._role_scores(trigger, phrases, ruled, chain)
        kept = _settled(phrases, scores)
        lacking = [n for n, role in enumerate(ROLES) if all(r != role for r, _ in kept)]
        sure = [_sure(scores[:, n], {p.head for r, p in kept if r == role}, phrases) for n, role in enumerate(ROLES)]
        if lacking and (others := pairs.elsewhere(cast, sentence)):
            far = self._role_scores(trigger, [*phrases, *others], ruled, chain)[len(phrases) :]
            for n in lacking:
                best = int(far[:, n].argmax())
                if far[best, n] >= ELSEWHERE:
                    kept.append((ROLES[n], others[best]))
                    sure[n] = float(far[best, n])
        rules = {(e.start, e.end, e.field): e for e in ruled.evidence}
        evidence = [
            rules.get((p.start, p.end, f"{role}s"))
            or Evidence(field=f"{role}s", rule="roles.learned", start=p.start, end=p.end)
            for role, p in kept
        ]
        roles = Roles(
            actors=tuple(p for role, p in kept if role == "actor"),
            recipients=tuple(p for role, p in kept if role == "recipient"),
            evidence=tuple(evidence),
        )
        return Taken(roles, *sure)

    def _role_scores(
        self, trigger: Trigger, phrases: Sequence[Phrase], ruled: Roles, chain: Sequence[Attribution]
    ) -> Floats:
        """The chance of each phrase in each of `ROLES` (phrases x roles)."""
        if not phrases:
            return np.zeros((0, len(ROLES)), np.float32)
        numbers = pairs.pair_numbers(
            self.cast, trigger, phrases, roles=ruled,
            speakers=[(a.source.start, a.source.end) for a in chain if a.source],
        )  # fmt: skip
        numbers[:, -1] = self.as_gold
        event, others = self.vectors[trigger.token][None], self.vectors[[p.head for p in phrases]]
        near = pairs.is_near(numbers)
        scores = members(self.encoder.heads, "roles", event=event, phrases=others, numbers=numbers, near=near)
        return chances(scores[1:])

    def confidence(self, shares: Mapping[str, float], own: Mapping[str, float]) -> dict[str, float]:
        """The chances of a claim's fields, and ``claim``: type, participants and status all right.

        `shares` are those of the rules, `own` the scores of what this reader decided in their place. Scores become
        chances by logistic curves fitted on reports not trained on (`training/calibrate.py`).
        """
        scores = {**shares, **own}
        found = scores | {name: self._chance(name, own) for name in own}
        together = self._chance("claim", scores) if "type" in own else math.prod(found[n] for n in DECIDING)
        found["claim"] = min(together, *(found[n] for n in DECIDING))
        return {name: round(chance, 3) for name, chance in found.items()}

    def _chance(self, name: str, scores: Mapping[str, float]) -> float:
        """The chance of a field, or of the claim, by its curve; where there is none the score itself, their product."""
        names = DECIDING if name == "claim" else (name,)
        curve: list[float] | None = self.encoder.facts.get("calibration", {}).get(name)
        if curve is None:
            return math.prod(scores[n] for n in names)
        z = curve[0] + sum(c * logit(scores[n]) for c, n in zip(curve[1:], names, strict=True))
        return 1 / (1 + math.exp(-z))


DECIDING = ("type", "actors", "recipients", "status")
"""The fields whose chances make that of the claim."""


def logit(chance: float) -> float:
    """The log-odds of a chance, held away from 0 and 1."""
    held = min(max(chance, 0.002), 0.998)
    return math.log(held / (1 - held))


ROLES: tuple[Role, ...] = ("actor", "recipient")


def _settled(phrases: Sequence[Phrase], scores: Floats) -> list[tuple[Role, Phrase]]:
    """The participants in text order: each phrase in one role, each entity once, none inside another of its role."""
    options = sorted(
        ((float(scores[k, n]), k, role) for k in range(len(phrases)) for n, role in enumerate(ROLES)), reverse=True
    )
    kept: list[tuple[Role, Phrase]] = []
    for chance, k, role in options:
        p = phrases[k]
        if chance < (AS_WELL if any(r == role for r, _ in kept) else LIKELY):
            continue
        if any(p.head == q.head or (p.entity and p.entity == q.entity) for _, q in kept):
            continue
        if any(r == role and p.start < q.end and q.start < p.end for r, q in kept):
            continue
        kept.append((role, p))
    return sorted(kept, key=lambda x: x[1].start)


def _sure(chances_: Floats, kept: set[int], phrases: Sequence[Phrase]) -> float:
    """The chance that what was taken is right: that of the surest taken; where none was, that there is none."""
    taken = [float(c) for c, p in zip(chances_, phrases, strict=True) if p.head in kept]
    return max(taken) if taken else float(np.prod(1 - chances_))
