"""What the numbers of a sentence count: the noun that each stands with, and the word that holds that noun.

Dates, ages, distances, shares and numbers within names count nothing that an event could have done. A single person
with an article ("a soldier") counts as one.
"""

from __future__ import annotations

import functools
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from khabar import vocab
from khabar.claims.quantities import Quantity, quantities
from khabar.model import Reading, Report, Sentence, Token
from khabar.reading.tree import kid, kids

BEFORE = frozenset({"nummod", "quantmod", "amod", "compound", "nmod", "det", "poss"})
"""How a number hangs by what it counts."""
POINTED = frozenset({"the", "this", "that", "any", "each", "every"})
"""Words with which "one" counts nothing."""
HOW = re.compile(
    r"\s+(?:critically|seriously|gravely|severely|badly|fatally|slightly|lightly)\b(?!\s+\w+ed\b)", re.IGNORECASE
)
"""How badly those counted were hurt: with it a bare number stands for people ("eight were hurt, two critically")."""

_NOT = re.compile(
    r"(?:-|\s+)(?:year|month|week|day|hour|minute|second|member|nation|man|woman|point|seat|storey|mile|km|metre|meter|"
    r"kilomet)\w*|\s*(?:%|°|per\s?cent\b)|(?:st|nd|rd|th)\b|:\d",
    re.IGNORECASE,
)
_NAMED = re.compile(
    r"\b(?:article|section|no\.|channel|group\s+of|grade|number|aged|age|page|war|league|phase|class)\s*$",
    re.IGNORECASE,
)
_MONTH = re.compile(r"\s+(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)")


@dataclass(frozen=True, slots=True)
class Count:
    """A range in the words of a sentence: the token it hangs by, the lemma of what is counted (None: not named)."""

    quantity: Quantity
    node: int
    noun: str | None
    one: bool = False


@dataclass(frozen=True, slots=True)
class Hold:
    """What holds a counted noun: the word above it, and how ("dobj", "of", another preposition)."""

    head: int
    role: str


def counts(report: Report, reading: Reading, sentence: Sentence) -> Iterator[Count]:
    """The numbers of a sentence that count people, things or money, and people told singly ("a soldier")."""
    found = []
    for q in quantities(report.text, sentence.start, sentence.end):
        if _is_none(report.text, q):
            continue
        inside = [t for t in reading.tokens[sentence.first : sentence.last] if t.start < q.last and q.first < t.end]
        if inside and (count := _counted(report, reading, q, inside)) is not None:
            found.append(count)
    taken = {(c.quantity.start, c.quantity.end) for c in found}
    for t in reading.tokens[sentence.first : sentence.last]:
        article = next((c for c in kids(reading, t.i, "det") if c.text.lower() in {"a", "an"}), None)
        if article is not None and t.tag == "NN" and is_person(t.lemma) and t.lemma not in _group():
            q = Quantity(article.start, t.end, article.start, t.end, 1, 1)
            found += [] if any(a < q.end and q.start < b for a, b in taken) else [Count(q, t.i, t.lemma, one=True)]
    return iter(sorted(found, key=lambda c: c.quantity.start))


def _is_none(text: str, q: Quantity) -> bool:
    """Whether the words before a number take it back: "no one", "the one"."""
    before = text[max(0, q.start - 6) : q.start].lower().split()
    return bool(before) and (before[-1] == "no" or (before[-1] in POINTED and text[q.start : q.end].lower() == "one"))


def _counted(report: Report, reading: Reading, q: Quantity, inside: Sequence[Token]) -> Count | None:
    """What a number counts; None for dates, ages, distances, names and whatever else is no count."""
    within = {t.i for t in inside}
    top = next((t for t in reversed(inside) if t.head not in within and t.pos != "DET"), inside[-1])
    if q.money:
        return Count(q, inside[-1].i, None)
    if _NOT.match(report.text, q.last) or _NAMED.search(report.text[max(0, q.start - 12) : q.start]):
        return None
    if _MONTH.match(report.text, q.last) or (
        top.dep == "npadvmod" and top.pos == "NUM" and not HOW.match(report.text, q.last)
    ):
        return None
    node, noun = top.i, None
    head = reading.tokens[top.head]
    if top.dep in BEFORE and head.pos in {"NOUN", "PROPN", "ADJ", "NUM"}:
        node, noun = head.i, None if head.pos == "NUM" else head.lemma.lower()
    elif top.pos not in {"NUM", "NOUN", "ADJ", "DET", "PRON", "PROPN"} and not top.tag.startswith("CD"):
        return None
    if (of := _what_of(reading, top)) is not None:
        noun = of.lemma.lower()
    named = {t.name for t in inside if t.name}
    if named & {"TIME", "PERCENT", "ORDINAL"} or (named & {"DATE"} and (noun is None or not is_person(noun))):
        return None
    return None if noun in _measures() else Count(q, node, noun)


def _what_of(reading: Reading, top: Token) -> Token | None:
    """The noun of "dozens of people", "two of the attackers"."""
    for prep in kids(reading, top.i, "prep"):
        if prep.text.lower() == "of" and (what := kid(reading, prep.i, "pobj")) is not None:
            return what
    return None


def hold_of(reading: Reading, count: Count) -> Hold | None:
    """The word that holds a counted noun, past those it is coordinated with and the number it is a part of."""
    i, node = count.node, count.node
    for _ in range(12):
        t = reading.tokens[i]
        if t.head == i:
            return None
        above = reading.tokens[t.head]
        beside = t.dep in {"conj", "appos"} and above.pos not in {"VERB", "AUX"}
        if beside or (t.dep in BEFORE - {"det"} and above.pos in {"NOUN", "PROPN", "NUM"}):
            i = above.i
        elif t.dep == "pobj":
            word, held = above.text.lower(), reading.tokens[above.head]
            if count.quantity.start <= above.start < count.quantity.first:  # "wounded between five and seven"
                passive = held.i > i and is_passive(reading, held)
                return Hold(held.i, "dobj" if held.i < i else "nsubjpass" if passive else "nsubj")
            if word == "of" and held.pos in {"NUM", "DET", "PRON", "ADJ"} and i == node and held.i != above.i:
                return None  # the whole of which another number counts a part
            if word in {"of", "including", "like"} and held.pos in {"NOUN", "NUM"} and held.lemma in _group():
                i = held.i
            else:
                return Hold(held.i, word)
        else:
            return Hold(above.i, t.dep)
    return None


def is_passive(reading: Reading, t: Token) -> bool:
    """Whether a verb tells what was done to its subject, or to the noun that it stands behind."""
    return bool(kids(reading, t.i, "auxpass")) or t.dep in {"acl", "relcl"}


@functools.cache
def _persons() -> frozenset[str]:
    return vocab.words("numbers.toml", "people", "words").union(
        *(vocab.words("nominals.toml", "person", group) for group in ("male", "female", "either"))
    )


def is_person(lemma: str) -> bool:
    """Whether a noun stands for people.

    >>> is_person("farmer"), is_person("tractor")
    (True, False)
    """
    return lemma.lower() in _persons()


def _group() -> frozenset[str]:
    return vocab.words("nominals.toml", "amount", "words") | {"crowd", "total", "people", "other", "family", "crew"}


def _measures() -> frozenset[str]:
    return vocab.words("numbers.toml", "measures", "words")
