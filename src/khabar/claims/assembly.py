"""Putting a claim together: each event word of a reading with its fields, their evidence and their confidence."""

from __future__ import annotations

import functools
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from typing import Any

from khabar import vocab
from khabar.claims import actors as coding
from khabar.claims.attribution import Scopes, chain_of, scopes
from khabar.claims.cast import Cast
from khabar.claims.confidence import confidence_of, share_of_events, signs_of
from khabar.claims.contexts import contexts_of
from khabar.claims.events import is_demand, is_endless, triggers
from khabar.claims.home import Homes, homes_of
from khabar.claims.learned import Learned
from khabar.claims.lexicon import Lexicon
from khabar.claims.numbers import numbers_of
from khabar.claims.place import place_of
from khabar.claims.register import registered
from khabar.claims.relations import relations_of
from khabar.claims.repetition import told_once
from khabar.claims.roles import roles_of
from khabar.claims.status import retyped, status_of
from khabar.claims.time import when_of
from khabar.claims.trigger import Trigger
from khabar.model import (
    Attribution,
    Claim,
    Entity,
    Evidence,
    Office,
    Participant,
    Phrase,
    Place,
    Problem,
    Reading,
    Relation,
    Report,
    Span,
    Status,
    When,
    claim_id,
)
from khabar.reading.encoder import Encoder
from khabar.reading.tree import kids

LOWEST = 0.12
"""Event words of less weight by themselves are not looked at: nothing that stands with them makes up for it."""

FLOOR = 0.36
"""Events of a lower share give no claim: below about half of the F1 that is in reach, a further claim costs more
in precision than it brings in recall (Lipton et al., "Optimal Thresholding of Classifiers to Maximize F1", 2014)."""


SURE = 0.4
"""The same where the trained reader finds the events: its F1 was best here on articles left out of training."""


@dataclass(frozen=True, slots=True)
class Claimed:
    """What the claims stage gives: claims in text order, the reading's entities and offices with codes, relations
    between the entities, problems."""

    claims: tuple[Claim, ...]
    entities: tuple[Entity, ...]
    offices: tuple[Office, ...]
    relations: tuple[Relation, ...]
    problems: tuple[Problem, ...]


@dataclass(frozen=True, slots=True)
class _Line:
    """What the fields of every claim of a report are read from, made once.

    `placed` are the entities whose country the report tells by their names or posts; the others are taken to be of
    its home. `first` is the index of the first event word of a type in a sentence, by (sentence, type).
    """

    report: Report
    reading: Reading
    homes: Homes
    placed: frozenset[str]
    entities: dict[str, Entity]
    cast: Cast
    scopes: Scopes
    first: dict[tuple[int, str], int]
    learned: Learned | None
    parts: frozenset[str]
    known: Lexicon | None


PARTS = frozenset({"hints", "events", "participants", "status"})
"""What the trained reader decides where there is one, and that it is told what the rules see; the rules decide the rest
(docs/decisions/0007)."""


def _line(
    report: Report,
    reading: Reading,
    found: Sequence[Trigger],
    *,
    encoder: Encoder | None = None,
    parts: frozenset[str] = PARTS,
    known: Lexicon | None = None,
) -> _Line:
    homes = homes_of(report, reading, known)
    coded = tuple(_coded(reading, homes, known, on=report.published))
    entities = {e.id: e for e, _ in coded}
    placed = frozenset(e.id for e, told in coded if told)
    first: dict[tuple[int, str], int] = {}
    for t in found:
        if t.weight >= LOWEST:
            first.setdefault((reading.tokens[t.token].sentence, t.type), t.token)
    cast, told = Cast(reading, known), scopes(report, reading)
    learned = None
    if encoder is not None:
        learned = Learned(cast, encoder, found=found, scopes=told, aided="hints" in parts)
    return _Line(report, reading, homes, placed, entities, cast, told, first, learned, parts, known)


def claims_of(
    report: Report,
    reading: Reading,
    *,
    encoder: Encoder | None = None,
    parts: frozenset[str] = PARTS,
    floor: float | None = None,
    known: Lexicon | None = None,
) -> Claimed:
    """The claims that a report makes, each with its evidence. Nothing here raises for any text.

    Without an `encoder` the rules decide alone; with one, the trained reader decides what `parts` names. Events of a
    lower share than `floor` give no claim: by default `FLOOR`, or `SURE` where the trained reader decides. `known` is
    a lexicon with actors of a user's own.
    """
    seen = tuple(triggers(reading))
    line = _line(report, reading, seen, encoder=encoder, parts=parts, known=known)
    words = tuple(t for t in seen if t.weight >= LOWEST)
    if line.learned is not None and "events" in parts:
        words, least = tuple(line.learned.triggers(floor=SURE if floor is None else floor)), 0.0
    else:
        least = FLOOR if floor is None else floor
    told: _Told = {}
    found = [claim for trigger in words if (claim := _claim(line, trigger, told)).fields["type"] >= least]
    kept = told_once(reading, found)
    problems = (*reading.problems, *_endless(reading), *_missing(report, kept))
    offices = tuple(_office(o, line.entities) for o in reading.offices)
    relations = relations_of(report, line.cast, told=line.scopes, entities=line.entities)
    return Claimed(kept, _worth_naming(reading, line.entities.values(), kept, relations), offices, relations, problems)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Fields:
    """The fields of a claim in the making, with their evidence and the signs that speak for or against the event."""

    status: Status
    actors: tuple[Participant, ...]
    recipients: tuple[Participant, ...]
    place: Place | None
    when: When | None
    attribution: tuple[Attribution, ...]
    evidence: tuple[Evidence, ...]
    signs: tuple[float, ...]
    sure: dict[str, float]


def _fields(line: _Line, trigger: Trigger) -> _Fields:
    report, reading = line.report, line.reading
    learned, sure = line.learned, dict[str, float]()
    attribution, source_evidence = chain_of(line.scopes, reading, trigger)
    status, status_evidence = status_of(reading, trigger)
    if learned is not None and "status" in line.parts:
        likely, sure["status"] = learned.status(trigger, attribution)
        if likely != status:
            status, status_evidence = likely, Evidence(field="status", rule="status.learned", start=None, end=None)
    roles = roles_of(line.cast, trigger)
    if learned is not None and "participants" in line.parts:
        taken = learned.participants(trigger, attribution)
        roles, sure["actors"], sure["recipients"] = taken.roles, taken.actors, taken.recipients
    decides_status = learned is not None and "status" in line.parts
    if not decides_status and status == "occurred" and attribution and (doubt := _doubt(attribution[-1])) is not None:
        status, status_evidence = "uncertain", doubt
    place, place_evidence = place_of(report, reading, trigger)
    when, when_evidence = when_of(report, reading, trigger, status=status)
    actors, recipients = _participants(line, roles.actors), _participants(line, roles.recipients)
    inferred, inferred_evidence = _inferred(line, trigger, actors, attribution)
    if inferred:
        actors = inferred
        sure.pop("actors", None)
    return _Fields(
        status=status, actors=actors, recipients=recipients, place=place, when=when, attribution=attribution,
        evidence=(
            Evidence(field="type", rule=_found_by(line, trigger), start=trigger.start, end=trigger.end),
            *roles.evidence, *inferred_evidence, status_evidence, *source_evidence, *place_evidence, *when_evidence,
        ),
        signs=signs_of(
            reading, trigger, status=status, actors=actors, recipients=recipients, place=place, when=when,
            attribution=attribution, again=_again(line, trigger),
        ),
        sure=sure,
    )  # fmt: skip


def _found_by(line: _Line, trigger: Trigger) -> str:
    """The rule that names an event word: the entry of the vocabulary, or that the trained reader alone saw it."""
    own = line.learned is not None and "events" in line.parts and line.learned.is_own(trigger)
    return "event.learned" if own else f"event.{trigger.rule}"


def _inferred(
    line: _Line,
    trigger: Trigger,
    actors: tuple[Participant, ...],
    attribution: tuple[Attribution, ...],
) -> tuple[tuple[Participant, ...], tuple[Evidence, ...]]:
    """Actors that the grammar does not name: who demands, and who tells of his own deed."""
    speaker = _speaker(attribution, line.entities)
    if speaker is not None and (is_demand(trigger) or (not actors and _answers_for(speaker, trigger))):
        return (speaker,), (Evidence(field="actors", rule="roles.speaker", start=speaker.start, end=speaker.end),)
    return (), ()


def _doubt(link: Attribution) -> Evidence | None:
    """The evidence where the source itself is marked as doubtful ("according to unconfirmed reports")."""
    doubted = vocab.words("status.toml", "adjectives", "uncertain")
    if link.source is None or not doubted & set(link.source.text.lower().split()):
        return None
    return Evidence(field="status", rule="status.source", start=link.source.start, end=link.source.end)


def _again(line: _Line, trigger: Trigger) -> bool:
    """Whether an earlier word of the sentence tells an event of the same type."""
    sentence = line.reading.tokens[trigger.token].sentence
    return line.first.get((sentence, trigger.type), trigger.token) < trigger.token


def signs_on(report: Report, reading: Reading, found: Sequence[Trigger]) -> list[tuple[float, ...]]:
    """The signs that stand with event words (`confidence.SIGNS`), for fitting their weights."""
    line = _line(report, reading, found)
    return [_fields(line, trigger).signs for trigger in found]


AROUND = 8
"""How many words before and after its own word those of a trigger are looked for."""
AGAIN = 12
"""How many sentences back the same word still tells who took part in an event of the same type."""

_Told = dict[tuple[str, str, str], tuple[int, tuple[Participant, ...]]]
"""By type, word and field: the last sentence that told of such an event, and who took part in it."""


def _carried(line: _Line, trigger: Trigger, f: _Fields, told: _Told) -> _Fields:
    """The fields with the participants that their sentence leaves out and the same word told earlier: in a list of
    strikes only the first may say whose they are. What this claim tells is put into `told`."""
    tokens = line.reading.tokens
    word = tokens[trigger.token]
    near = tokens[max(0, trigger.token - AROUND) : trigger.token + AROUND + 1]
    words = {t.lemma.lower() for t in near if trigger.start <= t.start < trigger.end} | {word.lemma.lower()}
    kept: dict[str, tuple[Participant, ...]] = {"actors": f.actors, "recipients": f.recipients}
    evidence, sure = f.evidence, dict(f.sure)
    for field, own in kept.items():
        last, earlier = told.get((trigger.type, word.lemma.lower(), field), (0, ()))
        other = {p.name for p in kept["recipients" if field == "actors" else "actors"]}
        earlier = tuple(p for p in earlier if p.name not in other)  # nobody acts on himself
        if not own and earlier and word.sentence - last <= AGAIN:
            kept[field] = own = earlier
            evidence += (Evidence(field=field, rule="roles.carried", start=own[0].start, end=own[0].end),)
            sure.pop(field, None)
        if own:
            told.update({(trigger.type, w, field): (word.sentence, own) for w in words})
    return replace(f, actors=kept["actors"], recipients=kept["recipients"], evidence=evidence, sure=sure)


def _claim(line: _Line, trigger: Trigger, told: _Told) -> Claim:
    report, reading = line.report, line.reading
    f = _carried(line, trigger, _fields(line, trigger), told)
    type_, mode = retyped(trigger, f.status)
    participants = (*f.actors, *f.recipients)
    sentence = reading.sentences[reading.tokens[trigger.token].sentence]
    span = Span(trigger.start, trigger.end)
    facts = _plover()[type_]
    by_model = line.learned is not None and "events" in line.parts
    shares = confidence_of(trigger.weight if by_model else share_of_events(f.signs), f.evidence)
    if line.learned is not None:
        shares = line.learned.confidence(shares, f.sure | ({"type": trigger.weight} if by_model else {}))
    return Claim(
        id=claim_id(report, type_, trigger=span, status=f.status, participants=[p.name for p in participants]),
        type=type_,
        mode=mode,
        contexts=contexts_of(reading, sentence, mode=mode, sectors=[p.sector for p in participants if p.sector]),
        quad=facts["quad"],
        score=facts.get("modes", {}).get(mode, facts["score"]),
        status=f.status,
        confidence=shares.pop("claim"),
        trigger=span,
        sentence=Span(sentence.start, sentence.end),
        actors=f.actors,
        recipients=f.recipients,
        place=f.place,
        when=f.when,
        numbers=numbers_of(report, reading, trigger),
        attribution=f.attribution,
        fields=shares,
        evidence=f.evidence,
    )


def _worth_naming(
    reading: Reading, entities: Iterable[Entity], claims: Iterable[Claim], relations: Iterable[Relation]
) -> tuple[Entity, ...]:
    """The entities with a name, and those that a claim, an office or a relation speaks of; not every noun is one."""
    used = {p.entity for c in claims for p in (*c.actors, *c.recipients)}
    used |= {a.source.entity for c in claims for a in c.attribution if a.source}
    used |= {o.entity for o in reading.offices}
    used |= {end for r in relations for end in (r.subject, r.object)}
    used |= {a.source.entity for r in relations for a in r.attribution if a.source}
    named = {p.entity for p in reading.phrases if p.kind == "name"}
    return tuple(e for e in entities if e.id in used or (e.id in named and e.kind != "other"))


@functools.cache
def _plover() -> dict[str, Any]:
    types: dict[str, Any] = vocab.tree("plover.toml")["types"]
    return types


def _coded(reading: Reading, homes: Homes, known: Lexicon | None, *, on: str | None) -> Iterable[tuple[Entity, bool]]:
    """The entities with country and sector, by their names and posts, and whether these tell the country; and whom the
    register of posts knows them as on the day of the report."""
    titles: dict[str, list[str]] = {}
    for o in reading.offices:
        former = "former " if o.status == "former" else ""
        titles.setdefault(o.entity, []).append(f"{former}{o.title} {o.body or ''}".strip())
    countries = {o.entity: o.country for o in reading.offices if o.country}
    first: dict[str, int] = {}
    for p in reading.phrases:
        first.setdefault(p.entity, p.head)
    named = {p.entity for p in reading.phrases if p.kind == "name"}
    for e in reading.entities:
        at = first.get(e.id)
        home = homes.main if at is None else homes.at(at, reading.tokens[at].sentence)
        # What is only described is coded by its words: "the Syrian foreign minister" is no name of a person.
        kind = e.kind if e.id in named else None
        codes = coding.code(e.name, kind=kind, titles=titles.get(e.id, ()), home=home, on=on, known=known)
        country = countries.get(e.id) or codes.country
        told = codes.own or e.id in countries
        name = registered(e.name, kind=e.kind, on=on, home=home)
        yield replace(e, country=country, sector=codes.sector, sectors=codes.sectors, registered=name), told


def _participants(line: _Line, phrases: Iterable[Phrase]) -> tuple[Participant, ...]:
    """Participants in the words of the sentence; a description is coded by its own words first."""
    found = []
    for p in phrases:
        words = line.report.text[p.start : p.end]
        entity = line.entities.get(p.entity)
        country, sector = (entity.country, entity.sector) if entity else (None, None)
        if p.kind == "nominal" or entity is None:
            home = _owner(line, p) or line.homes.at(p.head, line.reading.tokens[p.head].sentence)
            codes = coding.code(words, home=home, known=line.known)
            sector = codes.sector or sector
            if entity is None or codes.own or entity.id not in line.placed:
                country = codes.country or country
        found.append(
            Participant(
                entity=entity.id if entity else None, start=p.start, end=p.end, text=words,
                name=entity.name if entity else words, country=country, sector=sector,
            )
        )  # fmt: skip
    return tuple(found)


def _owner(line: _Line, phrase: Phrase) -> str | None:
    """The country of whoever a description says it belongs to, where the report tells it: "its people"."""
    for c in kids(line.reading, phrase.head, "poss"):
        owner = line.cast.by_head.get(c.i)
        if owner is not None and owner.entity in line.placed:
            return line.entities[owner.entity].country
    return None


def _speaker(attribution: tuple[Attribution, ...], entities: dict[str, Entity]) -> Participant | None:
    """The innermost source of a claim as a participant."""
    source = attribution[-1].source if attribution else None
    if source is None:
        return None
    entity = entities.get(source.entity or "")
    return Participant(
        entity=source.entity, start=source.start, end=source.end, text=source.text, name=source.name,
        country=entity.country if entity else None, sector=entity.sector if entity else None,
    )  # fmt: skip


POWERS = {
    "arrest": {"COP", "MIL", "SPY", "PRM"},
    "convict": {"JUD"},
    "allege": {"JUD", "COP"},
    "investigate": {"COP", "JUD"},
}
"""Sectors that do by their office what they tell of in the passive: "three men were held, police said"."""


def _answers_for(speaker: Participant, trigger: Trigger) -> bool:
    return speaker.sector in POWERS.get(trigger.mode or "", ())


def _office(office: Office, entities: dict[str, Entity]) -> Office:
    entity = entities.get(office.entity)
    return office if office.country or entity is None else replace(office, country=entity.country)


def _endless(reading: Reading) -> Iterable[Problem]:
    """The stretches that were not read for events."""
    for s in reading.sentences:
        if not s.part and is_endless(s):
            message = f"{s.last - s.first} words without a full stop are no sentence; no claims were read here"
            yield Problem(stage="claims", start=s.start, end=s.end, message=message)


def _missing(report: Report, claims: tuple[Claim, ...]) -> Iterable[Problem]:
    """What a reader should know before trusting dates: the report itself has none."""
    if claims and report.published is None:
        message = "the report's date of publication is not known, so relative dates stay open; give --published"
        yield Problem(stage="time", start=0, end=0, message=message)
