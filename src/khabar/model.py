"""Every record the house speaks. Read this file first.

A report moves along a line: `Report` -> `Reading` -> `Claim`s. Each record is frozen, slotted and hashable, holds
tuples and never lists, and points home: every `start`/`end` pair is a half-open character span into `Report.text`,
so that ``report.text[start:end]`` gives the words back. The JSON form of a `Result` is settled in the project's
output specification and versioned by `SCHEMA`; field names here are its field names.

Ids are hashes of content (`content_id`). What is left out of an id on purpose: scores, rules and producers, and
whatever a gazetteer or an actor table adds, so that a better table does not make another claim.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Literal

import msgspec

if TYPE_CHECKING:
    import pandas

SCHEMA: Literal["khabar/1"] = "khabar/1"
"""Version of the JSON form, written into every result."""

EventType = Literal[
    "AGREE", "CONSULT", "SUPPORT", "CONCEDE", "COOPERATE", "AID", "RETREAT", "REQUEST",
    "ACCUSE", "REJECT", "THREATEN", "PROTEST", "SANCTION", "MOBILIZE", "COERCE", "ASSAULT",
]  # fmt: skip
Status = Literal["occurred", "planned", "hypothetical", "denied", "uncertain"]
EntityKind = Literal["person", "organisation", "place", "group", "other"]
PartKind = Literal["title", "caption", "dateline", "byline", "credit"]
NumberKind = Literal["killed", "injured", "arrested", "abducted", "displaced", "crowd", "amount", "other"]
SourceKind = Literal["outlet", "agency", "person", "body", "anonymous", "document", "unnamed"]
Stance = Literal["asserts", "denies", "doubts"]
OfficeStatus = Literal["current", "former", "acting"]
RelationType = Literal[
    "membership", "directorship", "ownership", "family", "succession",
    "commands", "backs", "allied_with", "rival_of", "based_in", "lives_in",
]  # fmt: skip


@dataclass(frozen=True, slots=True)
class Span:
    """A half-open stretch of characters of a report's text."""

    start: int
    end: int

    def overlaps(self, other: Span) -> bool:
        """Whether the two share a character.

        >>> Span(0, 4).overlaps(Span(3, 9)), Span(0, 4).overlaps(Span(4, 9))
        (True, False)
        """
        return self.start < other.end and other.start < self.end

    def holds(self, other: Span) -> bool:
        """Whether `other` lies wholly inside.

        >>> Span(0, 9).holds(Span(3, 9))
        True
        """
        return self.start <= other.start and other.end <= self.end


# -- intake --------------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Part:
    """A marked stretch of a report that is not its body: title, photo caption, dateline, byline or credit."""

    kind: PartKind
    start: int
    end: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Report:
    """One news report as it came in: its text, untouched, and what is known of where it comes from.

    `id` is a content id over text, publisher, publication date and address. `given_id` is the id of the record, or
    the file's name without its ending. `published` is an ISO date (``2020-03-12``). A None means that the report
    does not say, and no option said it either. `language` is ISO 639-1, or None where it cannot be told.
    """

    id: str
    given_id: str | None = None
    title: str | None = None
    publisher: str | None = None
    author: str | None = None
    published: str | None = None
    dateline: str | None = None
    url: str | None = None
    language: str | None = None
    text: str
    parts: tuple[Part, ...] = ()


# -- reading -------------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True, kw_only=True)
class Token:
    """A word of the report. `i` is its index in `Reading.tokens`; `head` is the index of its head (itself: a root).

    `pos` and `dep` are spaCy's universal part of speech and its English dependency labels; `tag` is the Penn tag;
    `name` is the kind of name it is part of (spaCy's entity label) or empty; `sentence` indexes `Reading.sentences`.
    """

    i: int
    start: int
    end: int
    text: str
    lemma: str
    pos: str
    tag: str
    dep: str
    head: int
    name: str
    sentence: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Sentence:
    """Tokens `first` to `last` (half-open) of a reading. `part` is set where the sentence is not body."""

    start: int
    end: int
    first: int
    last: int
    paragraph: int
    part: PartKind | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Phrase:
    """A noun phrase that may name an actor, a source or a place: a mention before it is resolved.

    `start` and `end` bound its core, the words by which it is known: without article, title and trailing clauses
    ("Khalifa Haftar" of "retired Field Marshal Khalifa Haftar"). `head` is the index of its head token, `first` and
    `last` (half-open) its tokens in full. `entity` is the id of the entity that it refers to.
    """

    start: int
    end: int
    head: int
    first: int
    last: int
    kind: Literal["name", "nominal", "pronoun"]
    entity: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Entity:
    """Who or what a report speaks of, under its fullest name there, with every mention.

    `country` is ISO 3166 alpha-3 or one of PLOVER's bodies (UNO, EUR, IGO, NGO ...), `sector` PLOVER's primary
    sector and `sectors` all that fit, primary first. None: the vocabularies do not tell. `registered` is the name in
    the register of posts of the person who has this name or, on the day of the report, the post that it tells ("the
    Syrian foreign minister").
    """

    id: str
    name: str
    kind: EntityKind
    country: str | None = None
    sector: str | None = None
    sectors: tuple[str, ...] = ()
    wikidata: str | None = None
    registered: str | None = None
    mentions: tuple[Span, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Office:
    """A post that a report says somebody holds, held, or fills for now."""

    entity: str
    name: str
    title: str
    body: str | None
    country: str | None
    status: OfficeStatus
    start: int
    end: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Problem:
    """Bad news as data: what a stage could not make sense of, where, and what follows or helps."""

    stage: str
    start: int
    end: int
    message: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """What the words of a report are, before anything is claimed: tokens, sentences, phrases, entities, offices.

    `children[i]` lists the dependents of token i in order. `quotes` are the spans of direct speech, marks included.
    """

    tokens: tuple[Token, ...]
    sentences: tuple[Sentence, ...]
    children: tuple[tuple[int, ...], ...]
    quotes: tuple[Span, ...] = ()
    phrases: tuple[Phrase, ...] = ()
    entities: tuple[Entity, ...] = ()
    offices: tuple[Office, ...] = ()
    problems: tuple[Problem, ...] = ()


# -- claims --------------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True, kw_only=True)
class Participant:
    """An actor or a recipient: the words used in the sentence, and the entity's fullest name."""

    entity: str | None
    start: int
    end: int
    text: str
    name: str
    country: str | None = None
    sector: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Source:
    """Who says so: as `Participant`, without codes."""

    entity: str | None
    start: int
    end: int
    text: str
    name: str


@dataclass(frozen=True, slots=True)
class Cue:
    """The word that carries an attribution: "revealed", "according to"."""

    start: int
    end: int
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Attribution:
    """One link of the chain by which a claim reached the page.

    `source` is None where nobody is named ("reportedly"). `carried` tells that an earlier sentence set the source
    and this one plainly goes on reporting it.
    """

    source: Source | None
    cue: Cue
    kind: SourceKind
    stance: Stance = "asserts"
    carried: bool = False


@dataclass(frozen=True, slots=True)
class Namesake:
    """Another place that a name may mean, by its country and first-order region; `share` is its chance."""

    name: str
    country: str | None
    admin1: str | None
    share: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """Where the event is. `precision` is `site`, `city`, `district`, `region` or `country`; `admin1` the first-order
    region it lies in. `share` is the chance that the name means this place of the gazetteer, `namesakes` the others
    that it may mean, the likeliest first; None and empty where the gazetteer does not know it."""

    start: int
    end: int
    text: str
    name: str
    country: str | None = None
    latitude: float | None = None
    longitude: float | None = None
    geonames: int | None = None
    precision: str | None = None
    admin1: str | None = None
    share: float | None = None
    namesakes: tuple[Namesake, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class When:
    """When the event is, as a closed interval of ISO dates; None is an open end.

    `start`, `end` and `text` are None where no words of the report tell it and only its date bounds it.
    `precision` is `day`, `week`, `month`, `year`, `span` or `vague`.
    """

    start: int | None
    end: int | None
    text: str | None
    earliest: str | None
    latest: str | None
    precision: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Number:
    """A count that belongs to an event, as a range; None is an open end. `unit` only for amounts."""

    kind: NumberKind
    start: int
    end: int
    text: str
    low: int | float | None
    high: int | float | None
    unit: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Evidence:
    """Why a field has its value: the rule that gave it, on which words (`start`, `end` None: no words, a default)."""

    field: str
    rule: str
    start: int | None
    end: int | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Claim:
    """What one report says of one event. `confidence` and `fields` are shares from 0 to 1."""

    id: str
    type: EventType
    mode: str | None
    contexts: tuple[str, ...]
    quad: int
    score: float
    status: Status
    confidence: float
    trigger: Span
    sentence: Span
    actors: tuple[Participant, ...]
    recipients: tuple[Participant, ...]
    place: Place | None
    when: When | None
    numbers: tuple[Number, ...]
    attribution: tuple[Attribution, ...]
    fields: dict[str, float]
    evidence: tuple[Evidence, ...] = ()

    def __hash__(self) -> int:
        return hash(self.id)


@dataclass(frozen=True, slots=True, kw_only=True)
class Relation:
    """A standing relation between two entities that the report states: who is what to whom.

    `subject` and `object` are ids of entities, `subject_name` and `object_name` their fullest names in the report.
    `status` and `attribution` are as a claim has them; `former` tells that the report says the relation has ended.
    `start` and `end` span the words that say so, from the first of the two ends to the last. `when` is None where no
    words of the report tell it.
    """

    type: RelationType
    subject: str
    object: str
    status: Status
    attribution: tuple[Attribution, ...]
    start: int
    end: int
    subject_name: str
    object_name: str
    former: bool = False
    when: When | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Result:
    """What reading one report gives, in the JSON form of the output specification."""

    report: Report
    schema: Literal["khabar/1"] = SCHEMA
    entities: tuple[Entity, ...] = ()
    claims: tuple[Claim, ...] = ()
    offices: tuple[Office, ...] = ()
    relations: tuple[Relation, ...] = ()
    problems: tuple[Problem, ...] = ()

    def to_pandas(self) -> pandas.DataFrame:
        """The claims as a table, one row a claim, columns as in the flat CSV: no nesting, names joined by ``; ``.

        Raises ImportError where pandas is not installed (``pip install 'khabar[pandas]'``).
        """
        import pandas  # only here, and only when asked for: khabar runs without it

        return pandas.DataFrame([_row(self.report, c) for c in self.claims], columns=list(COLUMNS))


COLUMNS = (
    "report", "published", "publisher", "claim", "type", "mode", "quad", "score", "status", "confidence",
    "trigger", "actors", "actor_countries", "actor_sectors", "recipients", "recipient_countries", "recipient_sectors",
    "place", "place_country", "latitude", "longitude", "earliest", "latest", "sources", "contexts", "sentence",
)  # fmt: skip
"""The columns of `Result.to_pandas`."""


def _row(report: Report, claim: Claim) -> dict[str, Any]:
    def joined(words: Iterable[str | None]) -> str:
        return "; ".join(w or "" for w in words)

    place, when, text = claim.place, claim.when, report.text
    return {
        "report": report.given_id or report.id, "published": report.published, "publisher": report.publisher,
        "claim": claim.id, "type": claim.type, "mode": claim.mode, "quad": claim.quad, "score": claim.score,
        "status": claim.status, "confidence": claim.confidence,
        "trigger": text[claim.trigger.start : claim.trigger.end],
        "actors": joined(p.name for p in claim.actors),
        "actor_countries": joined(p.country for p in claim.actors),
        "actor_sectors": joined(p.sector for p in claim.actors),
        "recipients": joined(p.name for p in claim.recipients),
        "recipient_countries": joined(p.country for p in claim.recipients),
        "recipient_sectors": joined(p.sector for p in claim.recipients),
        "place": place.name if place else None, "place_country": place.country if place else None,
        "latitude": place.latitude if place else None, "longitude": place.longitude if place else None,
        "earliest": when.earliest if when else None, "latest": when.latest if when else None,
        "sources": joined(a.source.name if a.source else None for a in claim.attribution),
        "contexts": joined(claim.contexts), "sentence": text[claim.sentence.start : claim.sentence.end],
    }  # fmt: skip


# -- to and from plain data ----------------------------------------------------------------------------------------


def content_id(*fields: str | int | float | None) -> str:
    """A hash of what defines a record; order counts, and None differs from an empty string.

    >>> content_id("a", "bc") == content_id("ab", "c")
    False
    >>> content_id("khabar")[:15]
    'sha256:a3e13ab7'
    """
    blob = msgspec.json.encode(fields)
    return f"sha256:{hashlib.sha256(blob).hexdigest()}"


def to_json(result: Result, *, indent: int = 0) -> bytes:
    """The JSON form of a result, UTF-8, keys in the order of the records, `schema` first; the same bytes each time."""
    plain: dict[str, Any] = msgspec.to_builtins(result)
    data = msgspec.json.encode({"schema": plain.pop("schema"), **plain})
    return msgspec.json.format(data, indent=indent) if indent else data


def to_plain(result: Result) -> dict[str, Any]:
    """The JSON form of a result as plain dictionaries, lists, strings and numbers."""
    plain: dict[str, Any] = msgspec.json.decode(to_json(result))
    return plain


def from_json(data: bytes | str) -> Result:
    """The result that `to_json` wrote.

    Raises `msgspec.ValidationError` naming the place where the data is not of this form.
    """
    return msgspec.json.decode(data, type=Result)


def json_schema() -> dict[str, Any]:
    """The JSON Schema (draft 2020-12) of a result, generated from the records."""
    schema: dict[str, Any] = msgspec.json.decode(msgspec.json.encode(msgspec.json.schema(Result)))
    return {"$schema": "https://json-schema.org/draft/2020-12/schema", "title": "What khabar reads", **schema}


def claim_id(report: Report, event_type: str, *, trigger: Span, status: str, participants: Iterable[str]) -> str:
    """The id of a claim: its report, place and content, but no score, rule or table look-up."""
    return content_id(report.id, event_type, trigger.start, trigger.end, status, *participants)
