"""Ties between actors that no verb and no noun states: two names set side by side, and the posts that offices tell."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from khabar.claims.ends import BASED, MEMBER, Ends, Tie, fitting, is_under, lesser, subjects_of, words_of
from khabar.model import Office, Phrase, Sentence
from khabar.reading.nouns import low, nouns
from khabar.reading.tree import kids


def beside(ends: Ends, sentence: Sentence) -> Iterator[Tie]:
    """Ties that no word states but the place of two names: "Ana Diaz of the Liberal Party", "Republican Ann Lee"."""
    for p in ends.by_sentence.get(ends.reading.tokens[sentence.first].sentence, ()):
        if p.kind != "name":
            continue
        kind = ends.kind(p)
        if kind == "organisation":
            yield from _body_beside(ends, p)
        elif kind == "person":
            yield from _person_beside(ends, p, sentence)
        if kind in {"group", "organisation"} and not ends.state(p):
            yield from _adherents(ends, p)


def _body_beside(ends: Ends, p: Phrase) -> Iterator[Tie]:
    """A body with its seat ("in", a place) or whose it is ("of", a person) right behind it."""
    after = ends.after(p)
    if after is None or after.dep != "prep":
        return
    others = [q for o in kids(ends.reading, after.i, "pobj") for q in ends.lone(o.i) if q.kind == "name"]
    if low(after) == "in":
        yield from fitting(ends, BASED, [p], others, after, None)
    elif low(after) == "of":
        yield from fitting(ends, MEMBER, [q for q in others if ends.kind(q) == "person"], [p], after, None, weak=True)


def _person_beside(ends: Ends, p: Phrase, sentence: Sentence) -> Iterator[Tie]:
    """A person with a body before or behind: "Liberal Ana Diaz", "Ana Diaz of the Liberals", "Ana Diaz (Liberals)"."""
    reading, head, after = ends.reading, ends.reading.tokens[p.head], ends.after(p)
    bodies: list[Phrase] = []
    if after is not None and low(after) in {"of", "from"} and after.dep == "prep":
        bodies += [q for o in kids(reading, after.i, "pobj") for q in ends.at(o.i) if q.kind == "name"]
    elif after is not None and after.text == "(" and after.i + 1 in ends.by_first:
        q = ends.by_first[after.i + 1]
        behind = ends.last(q) + 1
        if behind < sentence.last and reading.tokens[behind].text in {")", ",", "-"}:
            bodies.append(q)
    if head.dep == "poss":
        bodies += [q for q in ends.lone(head.head) if q.kind == "name"]
    bodies += ends.left_of(ends.first(p))
    bodies = [q for q in bodies if ends.kind(q) in {"organisation", "group"} and not ends.state(q)]
    bodies = [q for q in bodies if low(reading.tokens[q.head]) not in nouns().offices]
    yield from fitting(ends, MEMBER, [p], bodies, head, None, weak=True)


def _adherents(ends: Ends, p: Phrase) -> Iterator[Tie]:
    """Those whom a name for adherents is said of: "Ana Diaz, a Democrat", "Democrats such as Ana Diaz"."""
    reading, t = ends.reading, ends.reading.tokens[p.head]
    if t.dep == "appos":
        people, verb = ends.lone(t.head), None
    elif t.dep == "attr":
        people, verb = subjects_of(ends, reading.tokens[t.head]), t.head
    else:
        people, verb = [q for c in kids(reading, t.i, "appos") for q in ends.at(c.i)], None
        for c in kids(reading, t.i, "prep"):
            if low(c) in {"as", "like", "including"}:
                people += [q for o in kids(reading, c.i, "pobj") for q in ends.at(o.i)]
    people = [q for q in people if ends.kind(q) == "person"]
    yield from fitting(ends, MEMBER, people, [p], t, verb, weak=True)


# -- offices -------------------------------------------------------------------------------------------------------


def offices_of(ends: Ends, offices: Iterable[Office]) -> Iterator[Tie]:
    """Ties between who holds a post and the body or country that it is of."""
    for office in offices:
        i = ends.starts.get(office.start)
        if i is None:
            continue
        t = ends.reading.tokens[i]
        heads = [w for w in office.title.casefold().split() if w in words_of("nouns")]
        words = words_of("nouns")[heads[-1]] if heads else (MEMBER,)
        under = is_under(office.title.casefold().split())
        words = lesser(words) if under else words
        near = sorted(ends.by_sentence.get(t.sentence, ()), key=lambda p: abs(p.head - i))
        bodies = [p for p in near if office.body and _named(ends, p) == office.body.casefold()][:1]
        bodies = [p for p in bodies if ends.kind(p) != "place" or low(ends.before(p)) not in {"in", "to", "at"}]
        if not bodies and not office.body and office.country and not under:
            bodies = [p for p in near if ends.state(p) and ends.entities[p.entity].country == office.country][:1]
        for word in words:
            holders = ends.of(office.entity, t)
            yield from fitting(ends, word, holders, bodies, t, None, over=office.status == "former", weak=True)


def _named(ends: Ends, phrase: Phrase) -> str:
    first, last = ends.first(phrase), ends.last(phrase)
    return " ".join(t.text for t in ends.reading.tokens[first : last + 1]).casefold()
