"""Who holds a post: the person beside a title, by position and by verb.

The holder stands right behind ("Foreign Minister Walid Haddad"), right before ("Adel Aziz, head of intelligence"), or
is the title's subject ("Aziz is the head of intelligence"); `offices` reads the titles themselves.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from khabar.model import OfficeStatus, Reading
from khabar.reading import names
from khabar.reading.nouns import low, nouns
from khabar.reading.phrases import Mention
from khabar.reading.tree import kid

NAMING = frozenset(
    {"appoint", "elect", "name", "nominate", "reelect", "re-elect", "designate", "install", "swear", "crown",
     "proclaim", "serve", "act", "work", "reappoint", "promote"}
)  # fmt: skip
BEING = frozenset({"be", "become", "remain"})
ADVERBS = frozenset(
    {"also", "currently", "now", "then", "formerly", "previously", "himself", "herself", "once", "and", "both", "who",
     "is"}
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
    ends: dict[int, int], before: tuple[int, int] | None,
) -> Iterator[int]:  # fmt: skip
    tokens, last = reading.tokens, reading.sentences[reading.tokens[title.head].sentence].last
    ranks = nouns().ranks
    if title.right == title.b < last and tokens[title.right].tag == "POS":
        return  # "the mayor's lawyer" is no mayor
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
    if comma and title.body is None and j in starts and found[starts[j]].sort == "organisation":
        # "President, National Front (NF), X": the body may stand between the two.
        k = found[starts[j]].b
        k = k + 3 if k + 3 < last and tokens[k].text == "(" and tokens[k + 2].text == ")" else k
        if k + 1 < last and tokens[k].text == "," and k + 1 in starts:
            j = k + 1
    n = starts.get(j)
    if n is None and not comma:
        n = next((starts[k] for k in range(title.right, j) if k in starts), None)
    linked = n is not None and title.head in (tokens[found[n].head].head, *reading.children[found[n].head])
    if n is not None and is_person(reading, found[n], sure=comma and not linked):
        m = found[n]
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
                and (tokens[m.b].text == "," or (title.body is not None and tokens[m.b].pos in ("VERB", "AUX")))
            )
        ):
            yield n
            if title.plural:
                yield from _listed(reading, m, found, starts, last)
            return
    # Before: "Abbas Kamel, (the) head of Y"; "X, director of A and president of B"
    k = title.left
    if title.plural and k > 2 and [low(t) for t in tokens[k - 2 : k]] == ["one", "of"]:
        k -= 2
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
        if n is not None and low(tokens[title.left - 1]) == "and":
            n = None  # "President A, and B's deputy C": a new conjunct has a holder of its own
        if n is not None and is_person(reading, found[n], sure=True):
            yield n
            return
    if before is not None and (joined or tokens[title.left - 1].text in ("and", "&")) and 0 <= k - before[0] <= 1:
        yield before[1]
        return
    yield from _by_verb(reading, title, found, by_head)


def is_person(reading: Reading, m: Mention, *, sure: bool) -> bool:
    """Whether a mention may be a person's name; not `sure`: it stands where a name does, whatever it was taken for."""
    if m.kind != "name" or m.plural or m.sort == "group" or names.country(m.text) is not None:
        return False
    if m.sort == "place" and (sure or reading.tokens[m.head].name != "FAC"):
        return False
    if (m.sort != "person" and (sure or m.noun)) or m.text[:1] == "@":
        return False
    known, label = nouns(), reading.tokens[m.head].name
    parts = [w for w in names.words(m.text) if w not in names.SMALL]
    if not parts or any(names.is_given(w) for w in (parts[0], parts[-1])):
        return bool(parts)
    small = reading.tokens[m.a].text[:1].islower() and _capitals(reading, m)
    if label == "NORP" or (m.sort != "person" and (small or names.is_acronym(m.text))):
        return False
    # "Electoral", "Third Judge", "Defence Command", "Union of Teachers" are no one's name.
    if all(w in known.fields or w in known.offices or w in known.ranks for w in parts):
        return False
    if len(parts) > 1 and names.country(parts[-1]):
        return False
    common = parts[-1] in known.fields or parts[-1] in known.kinds or parts[-1] in known.ranks
    if m.sort != "person" and (common or any(names.country(w) for w in parts)):
        return False
    return not (common and len(parts) > 1 and label != "PERSON")


def _capitals(reading: Reading, m: Mention) -> bool:
    """Whether the sentence of a mention is written with capitals at all; some reports come without."""
    return reading.tokens[reading.sentences[reading.tokens[m.head].sentence].first].text[:1].isupper()


def _listed(reading: Reading, m: Mention, found: Sequence[Mention], starts: dict[int, int], last: int) -> Iterator[int]:
    """The further names of a list: "MPs A, B and C"."""
    while True:
        j = m.b
        if j + 2 < last and reading.tokens[j].text == "(":  # "Secretaries A (Defence) and B (Trade)"
            j = next((k + 1 for k in range(j + 1, min(j + 6, last)) if reading.tokens[k].text == ")"), j)
        start = j
        while j < last and j < start + 2 and (reading.tokens[j].text in (",", "&") or low(reading.tokens[j]) == "and"):
            j += 1
        n = starts.get(j)
        if j == start or n is None or not is_person(reading, found[n], sure=True):
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
        (found[n].kind == "pronoun" and found[n].gender in ("m", "f", "1")) or is_person(reading, found[n], sure=True)
    ):
        yield n


def status_of(reading: Reading, title: Title) -> OfficeStatus:
    """The status of a post as its title and its verb tell it: "was the president", "served as president"."""
    t = reading.tokens[title.head]
    verb = reading.tokens[t.head]
    if title.status != "current":
        return title.status
    if t.dep == "attr" and low(verb) in ("was", "were", "been"):
        return "former"
    if t.dep == "pobj" and low(verb) == "as":
        verb = reading.tokens[verb.head]
        had = kid(reading, verb.i, "aux")
        past = verb.tag == "VBD" or (verb.tag == "VBN" and had is not None and low(had) == "had")
        if verb.lemma in ("serve", "act", "work") and past:
            return "former"
    return "current"
