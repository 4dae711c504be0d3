"""Relations against CrossRE (Bassignana and Plank, "CrossRE: A Cross-Domain Dataset for Relation Extraction", EMNLP
Findings 2022) and re3d (Dstl, 2017).

A path is a JSON Lines file of CrossRE (`sentence`, `ner`, `relations`), a folder of re3d (`documents.json`,
`entities.json`, `relations.json`), or a folder of such folders. Several paths are counted together.

In scope are the types that mean what a relation of ours means (`CROSSRE`, `RE3D`). CrossRE: `role`, `part-of`,
`general-affiliation`, `opposite`, `social`, `physical` and `named`, the last being one entity told under two names.
Out of scope are events (`win-defeat`), times (`temporal`) and what has no word of ours (`origin`, `related-to`,
`compare`, `type-of`, `topic`, `cause-effect`, `artifact`, `usage`). re3d: `BelongsTo`, `InChargeOf`, `AlliesOf`,
`FightingAgainst`, `CoLocated` and `IsSynonymOf` between persons, organisations, nationalities and places; ours of
residence is narrower than its `CoLocated`, which is also being somewhere, and ours of rivalry than its
`FightingAgainst`, which is mostly an event.

A relation is right where both ends and the type are; `MUTUAL` types whichever end comes first. An end is a marked
entity, of which a mention of ours has its head word in the marked words. The main figures are given the marked
entities, as published ones are: they stand for the phrases that khabar finds itself. `read` is khabar from end to end:
one of its relations between two names counts as wrong where either is no marked entity; one with an end without a name
is passed over, since CrossRE marks names alone.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from benchmarks.lines import malformed, records
from benchmarks.readings import head_in, joined, read, words_in
from benchmarks.scoring import prf
from khabar.claims import claims_of
from khabar.errors import IntakeError
from khabar.model import Entity, EntityKind, Phrase, Reading, Relation, Report, Span
from khabar.reading.parser import Parser, load_parser

REMEDY = "give lines with sentence, ner and relations, as in CrossRE"

CROSSRE = {
    "directorship": "role", "commands": "role", "backs": "role", "allied_with": "role", "ownership": "role",
    "succession": "role", "rival_of": "opposite", "family": "social", "based_in": "physical", "lives_in": "physical",
    "named": "named",
}  # fmt: skip
"""Their types for ours; a `membership` is a role, a part or an affiliation by what its ends are (`_crossre_type`)."""
RE3D = {
    "membership": "BelongsTo", "directorship": "InChargeOf", "commands": "InChargeOf", "ownership": "InChargeOf",
    "allied_with": "AlliesOf", "backs": "AlliesOf", "rival_of": "FightingAgainst", "based_in": "CoLocated",
    "lives_in": "CoLocated", "named": "IsSynonymOf",
}  # fmt: skip
MUTUAL = frozenset({"named", "opposite", "social", "IsSynonymOf", "AlliesOf", "FightingAgainst", "CoLocated"})
"""Types counted whichever end comes first."""
IN_SCOPE = frozenset({*CROSSRE.values(), "part-of", "general-affiliation", *RE3D.values()})

KINDS: dict[str, EntityKind] = {
    "person": "person", "politician": "person", "writer": "person", "musicalartist": "person", "researcher": "person",
    "scientist": "person", "organisation": "organisation", "politicalparty": "organisation", "band": "organisation",
    "university": "organisation", "country": "place", "location": "place", "misc": "group", "Person": "person",
    "Organisation": "organisation", "Location": "place", "Nationality": "place",
}  # fmt: skip
"""Kinds of ours for types of marked entities; the others ("election") are no actors and no places."""


# -- the data ------------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Marked:
    """An entity where it is marked, by its type there."""

    span: Span
    type: str


@dataclass(frozen=True, slots=True)
class Text:
    """A text with its marked entities, and its relations as (number of one end, of the other, type)."""

    text: str
    entities: tuple[Marked, ...]
    relations: frozenset[tuple[int, int, str]]
    crossre: bool


@dataclass(frozen=True, slots=True)
class _Line:
    """A line of CrossRE: words, entities as [first, last, type], relations as [first, last, first, last, type, ...]."""

    sentence: list[str]
    ner: list[tuple[int, int, str]]
    relations: list[tuple[int, int, int, int, str, str, bool, bool]]


def crossre(path: Path) -> Iterator[Text]:
    """The sentences of a file of CrossRE. Raises `IntakeError` naming the line that is not of this form."""
    for number, line in records(path, _Line, remedy=REMEDY):
        text, at = joined(line.sentence)
        if any(not 0 <= a <= b < len(at) for a, b, _ in line.ner):
            raise malformed(path, number, "an entity lies outside the sentence", REMEDY)
        known = {(a, b): n for n, (a, b, _) in enumerate(line.ner)}
        if any({(r[0], r[1]), (r[2], r[3])} - known.keys() for r in line.relations):
            raise malformed(path, number, "a relation has an end that is no entity", REMEDY)
        yield Text(
            text,
            tuple(Marked(Span(at[a].start, at[b].end), type_) for a, b, type_ in line.ner),
            frozenset(_ordered(known[r[0], r[1]], known[r[2], r[3]], r[4]) for r in line.relations),
            crossre=True,
        )


@dataclass(frozen=True, slots=True)
class _Document:
    _id: str
    text: str


@dataclass(frozen=True, slots=True)
class _Entity:
    documentId: str  # noqa: N815  (the data's own key)
    begin: int
    end: int
    type: str


@dataclass(frozen=True, slots=True)
class _Relation:
    documentId: str  # noqa: N815
    sourceBegin: int  # noqa: N815
    sourceEnd: int  # noqa: N815
    targetBegin: int  # noqa: N815
    targetEnd: int  # noqa: N815
    type: str


def re3d(folder: Path) -> Iterator[Text]:
    """The documents of a folder of re3d. Raises `IntakeError` where a file is not of this form."""
    remedy = "give a folder with documents.json, entities.json and relations.json, as in re3d"
    entities: dict[str, dict[tuple[int, int], Marked]] = defaultdict(dict)
    for _, e in records(folder / "entities.json", _Entity, remedy=remedy):
        if e.type in KINDS:
            entities[e.documentId].setdefault((e.begin, e.end), Marked(Span(e.begin, e.end), e.type))
    told: dict[str, set[tuple[int, int, str]]] = defaultdict(set)
    for _, r in records(folder / "relations.json", _Relation, remedy=remedy):
        number = {span: n for n, span in enumerate(entities[r.documentId])}
        one, two = number.get((r.sourceBegin, r.sourceEnd)), number.get((r.targetBegin, r.targetEnd))
        if one is not None and two is not None and one != two:
            told[r.documentId].add(_ordered(one, two, r.type))
    for _, d in records(folder / "documents.json", _Document, remedy=remedy):
        yield Text(d.text, tuple(entities[d._id].values()), frozenset(told[d._id]), crossre=False)


def texts(paths: Iterable[Path]) -> Iterator[Text]:
    """The texts of files of CrossRE and folders of re3d."""
    for path in paths:
        if path.is_dir():
            found = sorted(p.parent for p in path.rglob("relations.json"))
            if not found:
                raise IntakeError(str(path), "it holds no relations.json", "give a folder of re3d or a file of CrossRE")
            for folder in found:
                yield from re3d(folder)
        else:
            yield from crossre(path)


def _ordered(one: int, two: int, type_: str) -> tuple[int, int, str]:
    return (min(one, two), max(one, two), type_) if type_ in MUTUAL else (one, two, type_)


# -- khabar's relations --------------------------------------------------------------------------------------------


def marked_heads(text: Text, reading: Reading) -> dict[int, int]:
    """The marked entity, by its number, of each token that heads one."""
    found: dict[int, int] = {}
    for n, marked in enumerate(text.entities):
        head = head_in(reading, marked.span)
        if head is not None:
            found.setdefault(head.i, n)
    return found


def given(text: Text, reading: Reading) -> Reading:
    """The reading with the marked entities in place of its own phrases; further phrases of theirs follow them."""
    heads = marked_heads(text, reading)
    at = {i: n for n, m in enumerate(text.entities) for i in (t.i for t in words_in(reading, m.span))}
    own: dict[str, str] = {}
    for p in reading.phrases:
        if p.head in heads and p.kind != "pronoun":
            own.setdefault(p.entity, f"g{heads[p.head]}")
    phrases = [
        Phrase(
            start=text.entities[n].span.start, end=text.entities[n].span.end, head=i, kind="name", entity=f"g{n}",
            first=words_in(reading, text.entities[n].span)[0].i,
            last=words_in(reading, text.entities[n].span)[-1].i + 1,
        )
        for i, n in heads.items()
    ]  # fmt: skip
    phrases += [replace(p, entity=own.get(p.entity, p.entity)) for p in reading.phrases if p.head not in at]
    entities = [
        Entity(
            id=f"g{n}", name=text.text[m.span.start : m.span.end], kind=KINDS.get(m.type, "other"), mentions=(m.span,)
        )
        for n, m in enumerate(text.entities)
    ]
    entities += [e for e in reading.entities if e.id not in own]
    return replace(
        reading, entities=tuple(entities), phrases=tuple(sorted(phrases, key=lambda p: p.head)),
        offices=tuple(replace(o, entity=own.get(o.entity, o.entity)) for o in reading.offices),
    )  # fmt: skip


def one_entity(text: Text, reading: Reading) -> Iterator[tuple[int, int]]:
    """Pairs of marked entities in one sentence that the reading takes for one, or of which one is the other's title."""
    heads = marked_heads(text, reading)
    groups: dict[tuple[str, int], list[int]] = defaultdict(list)
    for p in reading.phrases:
        members = groups[p.entity, reading.tokens[p.head].sentence]
        if p.head in heads and heads[p.head] not in members:
            members.append(heads[p.head])
    for members in groups.values():
        yield from ((a, b) for n, a in enumerate(members) for b in members[n + 1 :])
    numbers = {n: reading.tokens[i].sentence for i, n in heads.items()}
    for o in reading.offices:
        title = Span(o.start, o.end)
        for n, m in enumerate(text.entities):
            if n in numbers and m.span.holds(title):
                holders = groups.get((o.entity, numbers[n]), ())
                yield from ((n, b) for b in holders if not text.entities[b].span.overlaps(m.span))


def _crossre_type(relation: Relation, subject: Marked, object_: Marked) -> str | None:
    if relation.type != "membership":
        return CROSSRE.get(relation.type)
    if KINDS.get(object_.type) == "group":
        return "general-affiliation"
    return "role" if KINDS.get(subject.type) == "person" else "part-of"


def _typed(text: Text, relation: Relation, one: int, two: int) -> Iterator[tuple[int, int, str]]:
    a, b = text.entities[one], text.entities[two]
    type_ = _crossre_type(relation, a, b) if text.crossre else RE3D.get(relation.type)
    if type_ is not None and relation.status != "denied":
        yield _ordered(one, two, type_)


def found_given(text: Text, report: Report, reading: Reading) -> set[tuple[int, int, str]]:
    """khabar's relations, given the marked entities."""
    told = claims_of(report, given(text, reading)).relations
    found = {_ordered(a, b, "named" if text.crossre else "IsSynonymOf") for a, b in one_entity(text, reading)}
    for r in told:
        if r.subject.startswith("g") and r.object.startswith("g"):
            found |= set(_typed(text, r, int(r.subject[1:]), int(r.object[1:])))
    return found


def found_read(text: Text, report: Report, reading: Reading) -> tuple[set[tuple[int, int, str]], int]:
    """khabar's relations between marked entities from end to end, and how many it has between other names."""
    heads, where, named = marked_heads(text, reading), defaultdict[str, list[int]](list), set()
    for p in reading.phrases:
        if p.head in heads:
            where[p.entity].append(heads[p.head])
        if p.kind == "name":
            named.add(p.entity)
    found = {_ordered(a, b, "named" if text.crossre else "IsSynonymOf") for a, b in one_entity(text, reading)}
    beyond = 0
    for r in claims_of(report, reading).relations:
        ends = [_nearest(text, where[e], Span(r.start, r.end)) for e in (r.subject, r.object)]
        one, two = ends
        if one is not None and two is not None:
            found |= set(_typed(text, r, one, two)) if one != two else set()
        elif {r.subject, r.object} <= named and (text.crossre or r.type in RE3D):
            beyond += 1
    return found, beyond


def _nearest(text: Text, numbers: Sequence[int], span: Span) -> int | None:
    """Of the places of an entity the first that the words of a relation touch, else the first."""
    return next((n for n in numbers if text.entities[n].span.overlaps(span)), numbers[0] if numbers else None)


# -- figures -------------------------------------------------------------------------------------------------------


def measure(paths: Path | Sequence[Path], *, parser: Parser | None = None, **_: Any) -> dict[str, Any]:
    """Micro P, R and F1 and macro F1 over the types in scope, by type, and over all types, where those out of scope
    are missed; `pairs` whatever the type and direction; `read` from end to end.

    Raises `IntakeError` where a file is not of its form.
    """
    parser = parser or load_parser()
    gold, hit, made = Counter[str](), Counter[str](), Counter[str]()
    read_hit, read_made, pairs = Counter[str](), Counter[str](), Counter[str]()
    for text in texts([paths] if isinstance(paths, Path) else paths):
        lone = read(text.text, parser)
        gold.update(type_ for _, _, type_ in text.relations)
        found = found_given(text, lone.report, lone.reading)
        made.update(type_ for _, _, type_ in found)
        hit.update(type_ for _, _, type_ in found & text.relations)
        wanted = {frozenset(r[:2]) for r in text.relations if r[2] in IN_SCOPE}
        told = {frozenset(r[:2]) for r in found}
        pairs.update(gold=len(wanted), made=len(told), hit=len(wanted & told))
        own, beyond = found_read(text, lone.report, lone.reading)
        read_made.update(type_ for _, _, type_ in own)
        read_made["beyond"] += beyond
        read_hit.update(type_ for _, _, type_ in own & text.relations)
    scope = sorted(t for t in gold if t in IN_SCOPE)
    by_type = {t: prf(hit[t], gold=gold[t], read=made[t]) for t in scope}
    read_by_type = {t: prf(read_hit[t], gold=gold[t], read=read_made[t]) for t in scope}
    inside = sum(gold[t] for t in scope)
    return {
        "micro": prf(hit.total(), gold=inside, read=made.total()),
        "macro_f1": _mean(by_type, scope),
        "types": by_type,
        "pairs": prf(pairs["hit"], gold=pairs["gold"], read=pairs["made"]),
        "all_types": {
            "micro": prf(hit.total(), gold=gold.total(), read=made.total()), "macro_f1": _mean(by_type, list(gold))
        },
        "read": {
            "micro": prf(read_hit.total(), gold=inside, read=read_made.total()), "macro_f1": _mean(read_by_type, scope)
        },
        "n": inside,
    }  # fmt: skip


def _mean(by_type: Mapping[str, Mapping[str, float]], types: Sequence[str]) -> float:
    """The mean F1 of types; those without figures have none."""
    return round(sum(by_type[t]["f1"] for t in types if t in by_type) / len(types), 3) if types else 0.0
