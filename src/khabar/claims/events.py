"""Finding event words: which words of a report tell that something was done, and of which type and mode.

The vocabulary (`vocab/events.toml`) says what a word can mean; `vocab/event_weights.csv` says how often it did so in
coded reports (`python -m training.event_weights`). A word is looked up by ever more telling patterns: the bare verb,
the verb with its particle, its object, its clause; the noun with its compound. The most telling pattern wins.
"""

from __future__ import annotations

import functools
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import cast

from khabar import vocab
from khabar.claims.trigger import Trigger
from khabar.model import EventType, Reading, Sentence, Token
from khabar.reading.tree import conjuncts, kids

NAMES_OF_BODIES = frozenset({"ORG", "GPE", "NORP"})


@dataclass(frozen=True, slots=True)
class Sense:
    """What a pattern of the vocabulary says, and the share of its uses that were such an event."""

    type: EventType
    mode: str | None
    pattern: str
    weight: float
    detail: int


def patterns() -> Iterator[tuple[str, str, EventType, str | None]]:
    """Every pattern of the vocabulary as (part of speech, pattern, type, mode)."""
    for type_, modes in vocab.tree("events.toml").items():
        for mode, lists in modes.items():
            for part, entries in lists.items():
                for entry in entries:
                    yield part, entry, cast(EventType, type_), None if mode == "none" else mode


STRENGTH = 2.0
"""How many uses of its like a pattern is given besides its own (shrinkage)."""


Key = tuple[str, str, str, str]
"""A sense of a pattern: part of speech, pattern, type, mode (empty for none)."""


def weights(counts: Mapping[Key, tuple[int, int]]) -> dict[Key, float]:
    """The weight of every sense of the vocabulary from how often it was (seen, right) in coded reports.

    It is drawn to that of all patterns of its part of speech and type that are as detailed: a rare compound
    ("ceasefire agreement") tells more than a rare bare noun, a rare word of arrest more than one of support.
    """
    like: Counter[tuple[str | int, ...]] = Counter()
    for (part, pattern, type_, _), (seen, right) in counts.items():
        for key in ((part, detail(pattern)), (part, detail(pattern), type_)):
            like[*key, "seen"] += seen
            like[*key, "right"] += right
    found: dict[Key, float] = {}
    for part, pattern, type_, mode in patterns():
        share = 0.5
        for key, strength in (((part, detail(pattern)), 2.0), ((part, detail(pattern), type_), 20.0)):
            share = (like[*key, "right"] + strength * share) / (like[*key, "seen"] + strength)
        own = (part, pattern, type_, mode or "")
        seen, right = counts.get(own, (0, 0))
        found[own] = (right + STRENGTH * share) / (seen + STRENGTH)
    return found


@functools.cache
def senses(*, measured: bool = True) -> dict[tuple[str, str], tuple[Sense, ...]]:
    """The vocabulary as an index: (part of speech, pattern) to its senses, best first."""
    rows = vocab.table("event_weights.csv") if measured else ()
    counts = {(r["part"], r["pattern"], r["type"], r["mode"]): (int(r["seen"]), int(r["right"])) for r in rows}
    index: dict[tuple[str, str], list[Sense]] = {}
    for (part, pattern, type_, mode), weight in weights(counts).items():
        sense = Sense(cast(EventType, type_), mode or None, f"{part}:{pattern}", weight, detail(pattern))
        index.setdefault((part, pattern), []).append(sense)
    return {key: tuple(sorted(found, key=lambda s: -s.weight)) for key, found in index.items()}


def detail(pattern: str) -> int:
    """How many words a pattern asks for; at most three.

    >>> detail("arrest"), detail("call for/help")
    (1, 3)
    """
    return min(len(pattern.replace("/", " ").split()), 3)


ENDLESS = 300
"""Tokens above which a sentence is none: a table, a list or a line without stops. Its parse tells nothing."""


def is_endless(sentence: Sentence) -> bool:
    """Whether a sentence is too long to be one."""
    return sentence.last - sentence.first > ENDLESS


def is_event_word(t: Token) -> bool:
    """Whether a verb by itself more often than not is an event of its own."""
    found = senses().get(("verbs", t.lemma), ())
    return bool(found) and found[0].weight >= 0.35


def triggers(reading: Reading, *, measured: bool = True, floor: float = 0.0) -> Iterator[Trigger]:
    """The event words of a reading's body in order, one sense each, of those whose weight is at least `floor`.

    With `measured` False the weights of the vocabulary are left out: that is how they are counted.
    """
    index = senses(measured=measured)
    taken: set[int] = set()
    for t in reading.tokens:
        sentence = reading.sentences[t.sentence]
        if t.i in taken or sentence.part or is_endless(sentence):
            continue
        part, keys, verb = _keys(reading, t)
        best = _best(index, part, keys)
        if best is None:
            continue
        sense, words = best
        if sense.weight < floor:
            continue
        span = sorted({t.i, *words})
        taken.update(w for w in span if reading.tokens[w].pos in {"NOUN", "PROPN"} and w > t.i)
        start, end = _extent(reading, t, span)
        yield Trigger(
            token=t.i, verb=verb, start=start, end=end, type=sense.type, mode=sense.mode, rule=sense.pattern,
            weight=sense.weight,
        )  # fmt: skip


def _best(
    index: dict[tuple[str, str], tuple[Sense, ...]], part: str, keys: Iterable[tuple[str, tuple[int, ...]]]
) -> tuple[Sense, tuple[int, ...]] | None:
    """The most telling sense: the one of the most detailed pattern; of equals that with more words, then weight."""
    found = [(s, words) for key, words in keys for s in index.get((part, key), ())]
    return max(found, key=lambda f: (f[0].detail, "{" not in f[0].pattern, f[0].weight), default=None)


def _extent(reading: Reading, t: Token, words: list[int]) -> tuple[int, int]:
    """The span of an event word with the words of its pattern that stand close by; else of the word alone."""
    near = [i for i in words if -3 <= i - t.i <= 3 and reading.tokens[i].sentence == t.sentence]
    first, last = (t.i if t.pos == "VERB" else near[0]), near[-1]
    between = {reading.tokens[i].pos for i in range(first, last + 1) if i not in words}
    if between - {"DET", "ADJ", "NUM", "PRON"}:
        return t.start, t.end
    return reading.tokens[first].start, reading.tokens[last].end


Keyed = list[tuple[str, tuple[int, ...]]]


def _keys(reading: Reading, t: Token) -> tuple[str, Keyed, int]:
    """The patterns that a token matches, each with the tokens besides it; and the verb that governs it."""
    if t.pos == "VERB" or (t.pos == "AUX" and t.dep not in {"aux", "auxpass"}):
        if t.dep == "amod" and t.tag in {"VBN", "VBG"}:
            return "verbs", [(t.lemma, ())], t.i
        return "verbs", list(_verb_keys(reading, t)), t.i
    if t.pos in {"NOUN", "PROPN"} and t.dep != "compound":
        if t.name in {"PERSON", "GPE", "NORP"} or (t.pos == "PROPN" and t.name in {"ORG", "WORK_OF_ART", "LAW", "FAC"}):
            return "nouns", [], t.i  # part of a name: "the Ministry of Cooperation"
        return "nouns", list(_noun_keys(reading, t)), governing_verb(reading, t)
    if t.pos == "ADJ" and t.dep in {"acomp", "ROOT", "conj", "ccomp", "oprd"}:
        return "adjectives", list(_adjective_keys(reading, t)), t.i
    return "", [], t.i


def governing_verb(reading: Reading, t: Token) -> int:
    """The light verb of which an event noun is the object ("held" of "held talks"), else the noun itself."""
    head = reading.tokens[t.head]
    if t.dep in {"dobj", "nsubjpass"} and head.lemma in vocab.words("event_words.toml", "light_verbs"):
        return head.i
    if (
        t.dep == "pobj"
        and head.dep == "prep"
        and reading.tokens[head.head].lemma in vocab.words("event_words.toml", "light_verbs")
        and head.text in {"out", "on", "in"}
    ):
        return head.head
    return t.i


def lemma_of(t: Token) -> str:
    """The lemma by which the vocabulary knows a token: British spellings and participles as the tagger leaves them."""
    return t.lemma if t.pos != "PROPN" else t.text.lower()


def _verb_keys(reading: Reading, t: Token) -> Iterator[tuple[str, tuple[int, ...]]]:
    verb = t.lemma
    yield verb, ()
    children = kids(reading, t.i)
    passive = any(c.dep == "nsubjpass" for c in children)
    objects = [o for c in children if c.dep in {"dobj", "nsubjpass"} for o in conjuncts(reading, c.i)]
    if (t.dep in {"acl"} and t.tag == "VBN") or (
        t.dep == "relcl" and not passive and any(c.dep == "nsubj" for c in children)
    ):
        objects.append(reading.tokens[t.head])
    for o in objects:
        yield f"{verb} >{lemma_of(o)}", (o.i,)
        for condition in _kind_of(reading, o):
            yield f"{verb} {{{condition}}}", ()
    clause = next((c for c in children if c.dep in {"ccomp"}), None)
    infinitive = next((c for c in children if c.dep == "xcomp" and _is_infinitive(reading, c)), None)
    if clause is None and infinitive is None and not objects:
        yield f"{verb} {{intr}}", ()
    yield f"{verb} {{{'obj' if objects else 'noobj'}}}", ()
    yield from _modal_keys(reading, t, children)
    if clause is not None:
        yield f"{verb} {{that}}", ()
        if _is_infinitive(reading, clause):
            infinitive = clause
    if infinitive is not None:
        yield f"{verb} {{to}}", ()
        yield f"{verb} {{to {infinitive.lemma}}}", (infinitive.i,)
    for c in children:
        if (
            c.dep in {"prt", "acomp", "oprd"}
            or (c.dep == "advmod" and c.i == t.i + 1)
            or (c.dep == "advmod" and c.i == t.i - 1)
        ):
            yield f"{verb} {c.lemma}", (c.i,)
            if c.i == t.i - 1:
                yield f"{c.lemma} {verb}", (c.i,)
            for o in objects:
                yield f"{verb} {c.lemma} >{lemma_of(o)}", (c.i, o.i)
            for p in kids(reading, c.i, "prep"):
                yield from _preposition_keys(reading, f"{verb} {c.lemma}", p, (c.i,))
        if c.dep in {"prep", "agent", "dative"} and c.pos == "ADP" and not _is_elsewhere(reading, t, c):
            yield from _preposition_keys(reading, verb, c, ())
            for p in children:
                if p.dep == "prt":
                    yield from _preposition_keys(reading, f"{verb} {p.lemma}", c, (p.i,))


def _is_elsewhere(reading: Reading, verb: Token, p: Token) -> bool:
    """Whether a preposition has nothing to do with what the verb means: "in which he had given", "to court over"."""
    objects = kids(reading, p.i, "pobj")
    if any(o.tag in {"WDT", "WP"} for o in objects):
        return True
    lists = "event_words.toml"
    particle = p.lemma in vocab.words(lists, "particles") or (
        p.lemma == "in" and verb.lemma in vocab.words(lists, "with_in")
    )
    return particle and bool(objects) and verb.lemma not in {"preside", "talk", "speak", "discuss"}


ADVISING = frozenset({"should", "must"})
"""Modals that turn what is said of an act into a demand for it."""


def _modal_keys(reading: Reading, t: Token, children: list[Token]) -> Iterator[tuple[str, tuple[int, ...]]]:
    for c in children:
        if c.dep == "aux" and c.text.lower() in ADVISING:
            yield f"{c.text.lower()} do", (c.i,)
            if t.dep == "ccomp" or any(q.start <= t.start < q.end for q in reading.quotes):
                yield f"{c.text.lower()} do {{said}}", (c.i,)


def is_demand(trigger: Trigger) -> bool:
    """Whether an event is a demand by its modal alone ("should stop"): its actor is who says so."""
    return trigger.rule.startswith(("verbs:should do", "verbs:must do"))


def _preposition_keys(
    reading: Reading, stem: str, p: Token, words: tuple[int, ...]
) -> Iterator[tuple[str, tuple[int, ...]]]:
    yield f"{stem} {p.lemma}", (*words, p.i)
    for o in kids(reading, p.i, "pobj"):
        for x in conjuncts(reading, o.i):
            yield f"{stem} {p.lemma}/{lemma_of(x)}", (*words, p.i, x.i)
            for condition in _kind_of(reading, x):
                yield f"{stem} {p.lemma} {{{condition}}}", (*words, p.i)


def _kind_of(reading: Reading, o: Token) -> Iterator[str]:
    if o.name in {"GPE", "LOC", "FAC"} or o.lemma in {"capital", "city", "town", "country", "province", "region"}:
        yield "place"
    if o.name == "MONEY" or o.lemma in vocab.words("event_words.toml", "money"):
        yield "money"
    if o.name in NAMES_OF_BODIES:
        yield "body"
        yield "name"
    if o.name == "PERSON":
        yield "human"
        yield "name"
    elif o.lemma in vocab.words("event_words.toml", "people") or (
        o.pos == "PRON" and o.text.lower() in {"him", "her", "them", "us", "me", "who", "he", "she", "they"}
    ):
        yield "human"


def _is_infinitive(reading: Reading, t: Token) -> bool:
    return any(c.tag == "TO" for c in kids(reading, t.i, "aux"))


def _noun_keys(reading: Reading, t: Token) -> Iterator[tuple[str, tuple[int, ...]]]:
    noun = lemma_of(t)
    yield noun, ()
    before = [c for c in kids(reading, t.i, "compound", "amod", "nmod", "poss") if c.i < t.i]
    for c in before:
        yield f"{lemma_of(c)} {noun}", (c.i,)
        # "surface-to-air missile strike", "joint military exercise": the two words nearest the noun
        for d in kids(reading, c.i, "compound", "amod"):
            yield f"{lemma_of(d)} {lemma_of(c)} {noun}", (d.i, c.i)
        for d in before:
            if d.i < c.i:
                yield f"{lemma_of(d)} {lemma_of(c)} {noun}", (d.i, c.i)
    for p in kids(reading, t.i, "prep"):
        yield from _preposition_keys(reading, noun, p, ())


def _adjective_keys(reading: Reading, t: Token) -> Iterator[tuple[str, tuple[int, ...]]]:
    yield t.lemma, ()
    for c in kids(reading, t.i):
        if c.dep == "prep":
            yield from _preposition_keys(reading, t.lemma, c, ())
        if c.dep == "xcomp" and _is_infinitive(reading, c):
            yield f"{t.lemma} {{to}}", ()
