"""Where a report ties two actors together: the words that state a standing relation, and its two ends.

Four ways of saying so are read over the parse, by the words of `vocab/relations.toml`: verbs and participles ("headed
by", "allied with"), nouns that somebody is to another ("leader of", "his family"), compounds ("Haftar-backed"), and
names set side by side ("Ana Diaz of the Liberal Party": `beside`). What becomes of a tie, who says it and whether it
holds, is settled in `relations`.
"""

from __future__ import annotations

import functools
from collections.abc import Iterator, Mapping

from khabar import vocab
from khabar.claims.beside import beside, offices_of
from khabar.claims.cast import Cast
from khabar.claims.ends import (
    MEMBER,
    Ends,
    Tie,
    fitting,
    former,
    is_under,
    lesser,
    objects_of,
    subjects_of,
    words_of,
)
from khabar.claims.events import is_endless
from khabar.model import Entity, Phrase, Token
from khabar.reading import names
from khabar.reading.nouns import low, nouns
from khabar.reading.tree import kids


def ties(cast: Cast, entities: Mapping[str, Entity]) -> Iterator[Tie]:
    """The ties of a report in the order of its sentences; `entities` are coded. One may be told several times."""
    ends = Ends(cast, entities)
    for sentence in cast.reading.sentences:
        if sentence.part or is_endless(sentence):
            continue
        for t in cast.reading.tokens[sentence.first : sentence.last]:
            if t.pos in {"VERB", "AUX", "ADJ"}:
                yield from _said(ends, t)
                yield from _compound(ends, t)
            elif t.pos in {"NOUN", "PROPN"}:
                yield from _noun(ends, t)
                yield from _owned(ends, t)
        yield from beside(ends, sentence)
    yield from offices_of(ends, cast.reading.offices)


# -- verbs and participles -----------------------------------------------------------------------------------------


def _said(ends: Ends, v: Token) -> Iterator[Tie]:
    """Ties by a verb ("leads", "was backed by") or a participle or adjective with its preposition ("based in")."""
    reading = ends.reading
    for word in (*words_of("participles").get(v.lemma, ()), *words_of("participles").get(low(v), ())):
        if objects := objects_of(ends, v, word.preposition):
            above = reading.tokens[v.head] if v.dep == "acomp" else v
            verb = above.i if v.dep not in {"acl", "amod"} else None
            yield from fitting(ends, word, subjects_of(ends, v), objects, v, verb)
    for word in words_of("verbs").get(v.lemma, ()):
        if v.pos == "ADJ":
            continue
        agents = [p for c in kids(reading, v.i, "agent") for o in kids(reading, c.i, "pobj") for p in ends.at(o.i)]
        verb = None if v.dep == "acl" else v.i
        if agents and v.tag in {"VBN", "VBD"} and not word.preposition:
            yield from fitting(ends, word, agents, subjects_of(ends, v), v, verb)
        elif not kids(reading, v.i, "auxpass", "nsubjpass") and (v.tag != "VBN" or v.dep != "acl"):
            yield from fitting(ends, word, subjects_of(ends, v), objects_of(ends, v, word.preposition), v, verb)


# -- compounds -----------------------------------------------------------------------------------------------------


def _compound(ends: Ends, t: Token) -> Iterator[Tie]:
    """Ties by a compound before a noun: "Haftar-backed troops", "anti-Haftar groups"."""
    tokens, first = ends.reading.tokens, ends.reading.sentences[t.sentence].first
    if t.dep != "amod" or t.i - 2 < first or tokens[t.i - 1].text not in {"-", "–"}:
        return
    target = ends.lone(t.head)
    for word in words_of("compounds").get(low(t), ()):
        named = ends.by_last.get(t.i - 2) or ends.by_word.get(low(tokens[t.i - 2]))
        held = word.type == "directorship" and any(ends.kind(p) == "place" for p in target)  # "Russian-held towns"
        if named is not None and not held:
            yield from fitting(ends, word, [named], target, t, None)
    for word in words_of("prefixes").get(low(tokens[t.i - 2]), ()):
        named = _unprefixed(ends, t)
        if named is not None:
            yield from fitting(ends, word, target, [named], tokens[t.i - 2], None)


def _unprefixed(ends: Ends, t: Token) -> Phrase | None:
    """Who is meant behind "pro-" or "anti-", where the report names him besides."""
    phrase = ends.by_word.get(low(t))
    if phrase is not None and "-" not in (ends.entities[phrase.entity].name if phrase.entity in ends.entities else "-"):
        return phrase
    code = names.country(t.text)
    states = (p for p in ends.by_word.values() if code and ends.kind(p) == "place")
    return next((p for p in states if ends.entities[p.entity].country == code), None)


# -- nouns ---------------------------------------------------------------------------------------------------------


def _noun(ends: Ends, t: Token) -> Iterator[Tie]:
    """Ties by what somebody is to another: "X, leader of Y", "Y leader X", "Y's leader"."""
    words = words_of("nouns").get(t.lemma) or words_of("nouns").get(low(t)) or ()
    if not words:
        return
    others = [p for p in _others(ends, t) if not p.start <= t.start < p.end or p.kind == "pronoun"]
    if not others:
        return
    holders, verb = _holders(ends, t)
    over = any(low(c) in former() for c in kids(ends.reading, t.i, "amod", "advmod"))
    if t.i in ends.office_at:
        over = ends.office_at[t.i].status == "former"
    if is_under(low(c) for c in kids(ends.reading, t.i, "compound", "amod", "nmod")):
        words, others = lesser(words), [p for p in others if ends.kind(p) != "place"]
    for word in words:
        yield from fitting(ends, word, holders, others, t, verb, over=over)


def _others(ends: Ends, t: Token) -> list[Phrase]:
    """Whose or of what somebody is it: a possessor, the "of" phrase, or the name before it."""
    reading = ends.reading
    allowed = _allowed(t.lemma)
    pact = t.lemma in vocab.words("relations.toml", "pacts", "words")
    found = [] if pact else [p for c in kids(reading, t.i, "poss") for p in ends.at(c.i)]
    for c in kids(reading, t.i, "prep"):
        if low(c) in allowed:
            found += [p for o in kids(reading, c.i, "pobj") for p in ends.at(o.i)]
    if pact:
        return found
    if t.lemma in vocab.words("relations.toml", "nouns", "family"):
        return found  # "the Gandhi family" is no family of Gandhi's
    found += [p for c in kids(reading, t.i, "compound", "nmod", "amod") for p in ends.lone(c.i) if c.i < t.i]
    return [p for p in found or ends.left_of(t.i) if low(reading.tokens[p.head]) not in nouns().fields]


@functools.cache
def _allowed(lemma: str) -> frozenset[str]:
    """The prepositions that tie a noun to its other end."""
    lists = vocab.tree("relations.toml")
    if lemma in lists["pacts"]["words"]:
        return frozenset({"with"})
    more = {w for name in ("to", "in", "at") for w in [name] if lemma in lists["prepositions"].get(name, ())}
    return frozenset(lists["prepositions"]["any"]) | more


def _holders(ends: Ends, t: Token) -> tuple[list[Phrase], int | None]:
    """Who is it, and the verb that says so, where one does."""
    reading, top = ends.reading, t
    while top.dep == "conj" and reading.tokens[top.head].pos in {"NOUN", "PROPN"}:
        top = reading.tokens[top.head]
    top = top if top.dep in {"attr", "appos"} else t
    if top.dep == "attr":
        be = reading.tokens[top.head]
        return subjects_of(ends, be), be.i
    office = ends.office_at.get(t.i)
    if office is not None and (told := ends.of(office.entity, t)):
        return told, None
    if top.dep == "appos" and (told := ends.lone(top.head)):
        return told, None
    if t.lemma in vocab.words("relations.toml", "pacts", "words"):
        return _partners(ends, t)
    told = [p for c in kids(reading, t.i, "appos") for p in ends.at(c.i)]
    if not told and t.dep in {"compound", "nmod"}:
        spread = ends.at(t.head) if t.tag in {"NNS", "NNPS"} else ends.lone(t.head)
        told = [p for p in spread if p.kind == "name"]
    told = [p for p in told if p.kind == "name"] or told
    if not told:
        # A post by itself says nothing of who holds it; kin are somebody even so: "his family".
        kin = t.lemma in vocab.words("relations.toml", "nouns", "family")
        told = [p for p in ends.lone(t.i) if kin or p.entity in ends.cast.named]
    return told, None


def _partners(ends: Ends, t: Token) -> tuple[list[Phrase], int | None]:
    """Who is in a pact: whose it is, or who forms or enters it; and the verb that says so."""
    reading = ends.reading
    told = [p for c in kids(reading, t.i, "poss") for p in ends.at(c.i)]
    if told:
        return told, None
    verb = reading.tokens[t.head]
    if verb.dep == "prep":
        verb = reading.tokens[verb.head]
    return (subjects_of(ends, verb), verb.i) if verb.pos in {"VERB", "AUX"} else ([], None)


def _owned(ends: Ends, t: Token) -> Iterator[Tie]:
    """Ties of people to a body that is called theirs: "Ana Diaz's party, the Liberal Front"."""
    owners = [p for c in kids(ends.reading, t.i, "poss") for p in ends.lone(c.i) if ends.kind(p) == "person"]
    if owners and t.lemma in vocab.words("relations.toml", "bodies", "words"):
        bodies = [p for c in kids(ends.reading, t.i, "appos") for p in ends.lone(c.i)] or ends.lone(t.i)
        bodies = [p for p in bodies if p.entity in ends.cast.named]
        yield from fitting(ends, MEMBER, owners, bodies, t, None, weak=True)
