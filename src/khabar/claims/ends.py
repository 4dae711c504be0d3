"""The two ends of a standing relation: the phrases that a word points at, and whether it can hold between them."""

from __future__ import annotations

import functools
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import cast as as_type

from khabar import vocab
from khabar.claims.cast import Cast
from khabar.model import Entity, Office, Phrase, Reading, RelationType, Token
from khabar.reading import names
from khabar.reading.nouns import low, nouns
from khabar.reading.offices import TRANSIENT
from khabar.reading.tree import kids

# -- the vocabulary -----------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True, kw_only=True)
class Tie:
    """A relation in the making. `token` is the word that says so, `verb` the verb that governs it where it is said
    outright, None where it is taken for granted ("the leader of Y, X, left"). `over` tells that it has ended, `weak`
    that any other tie of the two says more."""

    type: RelationType
    subject: Phrase
    object: Phrase
    token: int
    verb: int | None
    over: bool = False
    weak: bool = False


@dataclass(frozen=True, slots=True)
class Word:
    """An entry of the vocabulary: its relation, whether the ends are turned round, the preposition, whether over."""

    type: RelationType
    turned: bool
    preposition: str
    over: bool


Index = Mapping[str, tuple[Word, ...]]


@functools.cache
def words_of(table: str) -> Index:
    """The entries of a table of the vocabulary by their first word."""
    found: dict[str, tuple[Word, ...]] = {}
    for name in (table, f"{table}_over"):
        for kind, entries in vocab.tree("relations.toml").get(name, {}).items():
            for entry in entries:
                word, _, preposition = entry.partition(" ")
                type_ = as_type(RelationType, kind.removeprefix("~"))
                made = Word(type_, kind.startswith("~"), preposition, name != table)
                found[word] = (*found.get(word, ()), made)
    return found


@functools.cache
def former() -> frozenset[str]:
    return vocab.words("titles.toml", "status", "former")


MEMBER = Word("membership", False, "", False)
BASED = Word("based_in", False, "", False)


def is_under(words: Iterable[str]) -> bool:
    """Whether words before a post tell that it does not head what it is of: "deputy leader", "opposition leader"."""
    return not vocab.words("relations.toml", "under", "words").isdisjoint(words)


def lesser(words: Iterable[Word]) -> tuple[Word, ...]:
    """The same words where the post heads nothing: whoever holds it belongs to the body."""
    return tuple(replace(w, type="membership") if w.type in {"directorship", "commands"} else w for w in words)


# -- the ends ------------------------------------------------------------------------------------------------------


class Ends:
    """The phrases that a tie may have for its ends, by the words that point at them. Made once for a report."""

    def __init__(self, cast: Cast, entities: Mapping[str, Entity]) -> None:
        self.cast, self.reading, self.entities = cast, cast.reading, entities
        self.by_sentence: dict[int, list[Phrase]] = {}
        self.by_first: dict[int, Phrase] = {}
        self.by_last: dict[int, Phrase] = {}
        self.by_word: dict[str, Phrase] = {}
        self.starts = {t.start: t.i for t in cast.reading.tokens}
        self.stops = {t.end: t.i for t in cast.reading.tokens}
        for p in cast.reading.phrases:
            self.by_sentence.setdefault(cast.reading.tokens[p.head].sentence, []).append(p)
            if p.kind == "name":
                self.by_first.setdefault(self.first(p), p)
                self.by_last.setdefault(self.last(p), p)
                self.by_word.setdefault(low(cast.reading.tokens[self.last(p)]), p)
        self.office_at = dict(_officewords_of(cast.reading, self.starts))

    def at(self, i: int) -> list[Phrase]:
        """The phrases at token `i` and those coordinated with it."""
        return list(self.cast.at(i))

    def lone(self, i: int) -> list[Phrase]:
        """The phrase at token `i`, without what is coordinated with it."""
        phrase = self.cast.by_head.get(i)
        return [phrase] if phrase is not None else []

    def of(self, entity: str, near: Token) -> list[Phrase]:
        """The phrase of an entity in the sentence of a token that stands nearest to it, a name before others."""
        inside = [p for p in self.by_sentence.get(near.sentence, ()) if p.entity == entity]
        return sorted(inside, key=lambda p: (p.kind != "name", abs(p.head - near.i)))[:1]

    def first(self, phrase: Phrase) -> int:
        """The first token of a phrase's core."""
        return self.starts.get(phrase.start, phrase.head)

    def last(self, phrase: Phrase) -> int:
        """The last token of a phrase's core."""
        return self.stops.get(phrase.end, phrase.head)

    def before(self, phrase: Phrase) -> Token:
        """The token right before a phrase's core; at the start of the text, its first."""
        return self.reading.tokens[max(0, self.first(phrase) - 1)]

    def after(self, phrase: Phrase) -> Token | None:
        """The token right behind a phrase's core, in its sentence."""
        i = self.last(phrase) + 1
        tokens = self.reading.tokens
        return tokens[i] if i < len(tokens) and tokens[i].sentence == tokens[phrase.head].sentence else None

    def kind(self, phrase: Phrase) -> str:
        entity = self.entities.get(phrase.entity)
        return entity.kind if entity is not None else "other"

    def state(self, phrase: Phrase) -> bool:
        """Whether a phrase names a country or its people."""
        entity = self.entities.get(phrase.entity)
        return entity is not None and names.country(entity.name) is not None

    def left_of(self, i: int) -> list[Phrase]:
        """The name that ends right before token `i`, past words of a title: "Hamas political leader"."""
        tokens, first = self.reading.tokens, self.reading.sentences[self.reading.tokens[i].sentence].first
        j, known = i - 1, nouns()
        while j >= first and (low(tokens[j]) in known.fields or low(tokens[j]) in former() or tokens[j].tag == "POS"):
            if j in self.by_last:
                break
            j -= 1
        return [self.by_last[j]] if j >= first and j in self.by_last else []


def _officewords_of(reading: Reading, starts: Mapping[int, int]) -> Iterator[tuple[int, Office]]:
    """The tokens of the titles of offices."""
    for office in reading.offices:
        i = starts.get(office.start, len(reading.tokens))
        while i < len(reading.tokens) and reading.tokens[i].start < office.end:
            yield i, office
            i += 1


def subjects_of(ends: Ends, v: Token, *, depth: int = 3) -> list[Phrase]:
    """Who a verb is said of: its subject, what it modifies, or the subject that it shares with the verb above it."""
    for c in kids(ends.reading, v.i, "nsubj", "nsubjpass"):
        return ends.at(c.i)
    head = ends.reading.tokens[v.head]
    if head.i == v.i or not depth:
        return []
    if v.dep in {"acl", "relcl", "amod"}:
        return ends.lone(head.i)
    told = kids(ends.reading, head.i, "dobj") if v.dep == "xcomp" else []
    if told:
        return ends.at(told[0].i)  # "asked the group to back him"
    if v.dep in {"conj", "xcomp", "advcl", "acomp", "attr"}:
        return subjects_of(ends, head, depth=depth - 1)
    return []


def objects_of(ends: Ends, v: Token, preposition: str) -> list[Phrase]:
    if not preposition:
        return [p for o in kids(ends.reading, v.i, "dobj") for p in ends.at(o.i)]
    return [
        p
        for c in kids(ends.reading, v.i, "prep")
        if low(c) == preposition
        for o in kids(ends.reading, c.i, "pobj")
        for p in ends.at(o.i)
    ]


def fitting(
    ends: Ends, word: Word, subjects: Iterable[Phrase], objects: Sequence[Phrase], t: Token, verb: int | None,
    *, over: bool = False, weak: bool = False,
) -> Iterator[Tie]:  # fmt: skip
    """The ties between phrases that the relation can hold between."""
    for s in subjects:
        for o in objects:
            a, b = (o, s) if word.turned else (s, o)
            if word.over and ends.kind(b) == "place":
                continue  # "left Syria" is a journey
            if a.entity != b.entity and _fit(ends, word.type, a, b):
                yield Tie(type=word.type, subject=a, object=b, token=t.i, verb=verb, over=over or word.over, weak=weak)


BODIES = frozenset({"organisation", "group", "place"})
PEOPLE = frozenset({"person", "group", "other"})


def _fit(ends: Ends, type_: RelationType, a: Phrase, b: Phrase) -> bool:
    """Whether a relation can hold between two phrases, by the kinds of what they name."""
    one, two = ends.kind(a), ends.kind(b)
    if not any(p.kind == "name" or p.entity in ends.cast.named for p in (a, b)):
        return False  # "the leader of the party" says nothing of anybody
    if type_ in {"lives_in", "based_in"}:
        return two == "place" and (one in PEOPLE if type_ == "lives_in" else one != "place")
    if not ends.cast.can_act(b) and two != "place":
        return False
    if type_ == "family":
        return one in PEOPLE and two == "person"
    if not ends.cast.can_act(a) and one != "place":
        return False
    if type_ in {"membership", "directorship", "commands"}:
        lasting = two in BODIES and ends.reading.tokens[b.head].lemma not in TRANSIENT
        return lasting and (type_ != "membership" or two != "place" or (ends.state(b) and one != two))
    if type_ == "succession":
        return one == two != "place"
    if type_ == "ownership":
        return two != "person"
    return True
