"""Who holds a post: the person beside a title, by position and by verb.

The holder stands right behind ("Foreign Minister Walid Haddad"), right before ("Adel Aziz, head of intelligence"), or
is the title's subject ("Aziz is the head of intelligence"); `offices` reads the titles themselves.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from khabar.model import OfficeStatus, Reading
from khabar.reading import names
from khabar.reading.phrases import Mention, Nouns, low, nouns
from khabar.reading.tree import kid

NAMING = frozenset(
    {"appoint", "elect", "name", "nominate", "reelect", "re-elect", "designate", "install", "swear", "crown", "proclaim",
     "serve", "act", "work", "reappoint", "promote"}
)  # fmt: skip
BEING = frozenset({"be", "become", "remain"})
ADVERBS = frozenset(
    {"also", "currently", "now", "then", "formerly", "previously", "himself", "herself", "once", "and", "both", "who", "is"}
)  # fmt: skip

@dataclass(frozen=True, slots=True)
class Title:
    """The words of a title: `a` to `b` its tokens, `left` to `right` with all that belongs to it."""

    a: int
    head: int
    b: int
    left: int
    right: int
    body: str | None
    country: str | None
    status: OfficeStatus
    plural: bool
    title: str


def holders(
    reading: Reading, title: Title, found: Sequence[Mention], by_head: dict[int, int], starts: dict[int, int],
    ends: dict[int, int], before: tuple[int, int] | None, known: Nouns,
) -> Iterator[int]:  # fmt: skip
    tokens, last = reading.tokens, reading.sentences[reading.tokens[title.head].sentence].last
    ranks = known.ranks
    # Behind: "Minister Walid X", "Head of Y, Abbas Kamel", "leader Gen. X"
    j, comma = title.right, False
    while j < last and (
        low(tokens[j]) in ranks
        or tokens[j].text in (",", "-", "–", "—", ".")
        or low(tokens[j]) in ("namely", "surnamed", "identified", "as")
    ):
        comma = comma or (tokens[j].pos == "PUNCT" and tokens[j].text != ".")
        j += 1
        if j in starts and low(tokens[j]) not in ranks:
            break
    n = starts.get(j)
    if n is None and not comma:
        n = next((starts[k] for k in range(title.right, j) if k in starts), None)
    if n is not None and is_person(found[n], sure=comma):
        m = found[n]
        linked = tokens[m.head].head == title.head or tokens[title.head].head == m.head
        definite = (
            title.left < title.a or low(tokens[title.left]) in ("the", "its", "their", "his") or title.right > title.b
        )
        closed = m.b >= last or tokens[m.b].pos in ("PUNCT", "VERB", "AUX") or tokens[m.b].text in ("and", "who")
        if (
            not comma
            or linked
            or (
                definite
                and closed
                and tokens[title.head].dep in ("nsubj", "nsubjpass", "pobj", "appos", "dobj", "conj")
                and m.b < last
                and tokens[m.b].text == ","
            )
        ):
            yield n
            if title.plural:
                yield from _listed(reading, m, found, starts, last)
            return
    # Before: "Abbas Kamel, (the) head of Y"; "X, director of A and president of B"
    k = title.left
    while k - 1 > 0 and low(tokens[k - 1]) in ADVERBS and tokens[k - 1].sentence == tokens[title.head].sentence:
        k -= 1
    joined = k < title.left and low(tokens[title.left - 1]) in ("and", "also")
    if (
        k > 0
        and tokens[k - 1].text in (",", "-", "–", "—", "(")
        and tokens[k - 1].sentence == tokens[title.head].sentence
    ):
        n = ends.get(k - 1)
        if n is None and tokens[k - 2].text == ")":  # "Tsai (蔡), head of"
            n = next((ends[x] for x in range(k - 3, max(k - 6, 0), -1) if x in ends and tokens[x].text == "("), None)
        if n is not None and is_person(found[n], sure=True):
            yield n
            return
    if before is not None and (joined or tokens[title.left - 1].text in ("and", "&")) and 0 <= k - before[0] <= 1:
        yield before[1]
        return
    yield from _by_verb(reading, title, found, by_head)


def isis_person(m: Mention, *, sure: bool) -> bool:
    if m.sort == "person" and m.kind == "name":
        return True
    return not sure and m.kind == "name" and m.sort != "place" and not m.noun and names.country(m.text) is None


def _listed(reading: Reading, m: Mention, found: Sequence[Mention], starts: dict[int, int], last: int) -> Iterator[int]:
    """The further names of a list: "MPs A, B and C"."""
    while True:
        j = m.b
        while j < last and j < m.b + 2 and (reading.tokens[j].text in (",", "&") or low(reading.tokens[j]) == "and"):
            j += 1
        n = starts.get(j)
        if j == m.b or n is None or not is_person(found[n], sure=True):
            return
        yield n
        m = found[n]


def _by_verb(reading: Reading, title: Title, found: Sequence[Mention], by_head: dict[int, int]) -> Iterator[int]:
    """The subject of "is the president", "was elected president", "served as president"."""
    t = reading.tokens[title.head]
    verb = reading.tokens[t.head]
    if t.dep == "conj":
        t, verb = verb, reading.tokens[verb.head]
    if t.dep == "pobj" and low(verb) == "as":
        verb = reading.tokens[verb.head]
        fits = verb.lemma in NAMING
    elif t.dep in ("attr", "oprd", "dobj", "xcomp"):
        fits = verb.lemma in NAMING - {"serve", "act", "work"} or (verb.lemma in BEING and t.dep == "attr")
    else:
        return
    if not fits or title.plural or kid(reading, verb.i, "neg"):
        return
    subject = kid(reading, verb.i, "nsubj", "nsubjpass")
    if verb.lemma in NAMING - {"serve", "act", "work"} and not kid(reading, verb.i, "nsubjpass"):
        subject = kid(reading, verb.i, "dobj") if t.dep != "dobj" else None
        if subject is None and verb.dep in ("acl", "relcl"):
            subject = reading.tokens[verb.head]
    if subject is None:
        return
    if low(subject) in ("who", "that", "which") and verb.dep == "relcl":
        subject = reading.tokens[verb.head]
    n = by_head.get(subject.i)
    if n is not None and (
        (found[n].kind == "pronoun" and found[n].gender in ("m", "f", "1")) or is_person(found[n], sure=True)
    ):
        yield n


def status_of(reading: Reading, title: Title, person: Mention) -> OfficeStatus:
    t = reading.tokens[title.head]
    verb = reading.tokens[t.head]
    if title.status == "current" and t.dep == "attr" and low(verb) in ("was", "were", "been"):
        return "former"
    return title.status
