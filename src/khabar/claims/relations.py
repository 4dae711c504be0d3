"""The standing relations that a report states between actors, each with who says so and whether it holds.

Kinds are named as followthemoney names its links, where it has a word (`vocab/relations.toml`). What is said of a
relation is read as for events: sources from the scopes of `attribution`, certainty from the rules of `status`. A
relation that is taken for granted ("Y leader X left") holds for whoever reports the sentence.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from khabar.claims.attribution import Scopes, chain_of
from khabar.claims.cast import Cast
from khabar.claims.ends import Tie
from khabar.claims.status import status_beside, status_of
from khabar.claims.ties import ties
from khabar.claims.time import when_of
from khabar.claims.trigger import Trigger
from khabar.model import Entity, Phrase, Reading, Relation, Report, Status

MUTUAL = frozenset({"allied_with", "rival_of", "family"})
"""Relations that hold both ways: told once, whichever end comes first."""


def relations_of(report: Report, cast: Cast, *, told: Scopes, entities: Mapping[str, Entity]) -> tuple[Relation, ...]:
    """The relations of a report in text order, each pair of entities once for each kind and status.

    `cast` and `told` are those of the report's claims; `entities` are the reading's, by id, with their codes.
    """
    reading = cast.reading
    found: dict[tuple[str, frozenset[str] | tuple[str, str], str], Relation] = {}
    seen: set[tuple[str, str]] = set()
    for tie in ties(cast, entities):
        pair = (tie.subject.entity, tie.object.entity)
        if tie.weak and pair in seen:
            continue
        seen.add(pair)
        relation = _relation(report, reading, tie, told, entities)
        if relation is None:
            continue
        key = (relation.type, frozenset(pair) if relation.type in MUTUAL else pair, relation.status)
        found.setdefault(key, relation)
    return tuple(sorted(found.values(), key=lambda r: (r.start, r.end, r.type)))


def _relation(
    report: Report, reading: Reading, tie: Tie, told: Scopes, entities: Mapping[str, Entity]
) -> Relation | None:
    subject, object_ = entities.get(tie.subject.entity), entities.get(tie.object.entity)
    if subject is None or object_ is None:
        return None
    t = reading.tokens[tie.token]
    # The rules of status and source ask a trigger for its words and place; of its type only whether it is one of
    # those that are themselves said or still to come, which no relation is.
    word = Trigger(
        token=t.i, verb=t.i if tie.verb is None else tie.verb, start=t.start, end=t.end, type="COOPERATE", mode=None,
        rule="relation", weight=1.0,
    )  # fmt: skip
    status: Status
    if tie.verb is None:
        status, when = status_beside(reading, t.i), None
    else:
        status, _ = status_of(reading, word)
        when, _ = when_of(report, reading, word, status=status)
    links, _ = chain_of(told, reading, word)
    spans = list(_spans(reading, tie))
    return Relation(
        type=tie.type, subject=subject.id, object=object_.id, status=status, attribution=links,
        start=min(a for a, _ in spans), end=max(b for _, b in spans), subject_name=subject.name,
        object_name=object_.name, former=tie.over, when=when if when is not None and when.start is not None else None,
    )  # fmt: skip


def _spans(reading: Reading, tie: Tie) -> Iterator[tuple[int, int]]:
    """The words that say so, and the ends as far as they stand in the same sentence."""
    t = reading.tokens[tie.token]
    yield t.start, t.end
    ends: tuple[Phrase, ...] = (tie.subject, tie.object)
    for p in ends:
        if reading.tokens[p.head].sentence == t.sentence:
            yield p.start, p.end
