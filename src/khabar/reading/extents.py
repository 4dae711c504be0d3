"""How far a phrase reaches: the tokens below its head, and the core by which its sentence knows what it means."""

from __future__ import annotations

from dataclasses import dataclass

from khabar.model import Reading
from khabar.reading.nouns import COUNTS, low, nouns

LEFT = frozenset({"amod", "compound", "nummod", "nmod", "poss", "quantmod", "flat"})
"""Labels of what stands before a noun and belongs to its core."""

LINKS = 20
"""Links of a chain of "of" phrases that a core follows. Nobody is known by more; text made to be endless has thousands,
and their cores would be as long as its paragraphs."""


@dataclass(frozen=True, slots=True)
class Reach:
    """First and last token index below each token of a reading, the token itself included."""

    left: tuple[int, ...]
    right: tuple[int, ...]


def reach_of(reading: Reading) -> Reach:
    """The reach of every token of a reading, in time that grows with its length and not with the depth of its parse."""
    left, right = list(range(len(reading.tokens))), list(range(len(reading.tokens)))
    downwards = [t.i for t in reading.tokens if t.head == t.i]
    for i in downwards:  # grows as it goes: a head stands before all that hangs on it
        downwards += reading.children[i]
    for i in reversed(downwards):
        head = reading.tokens[i].head
        left[head] = min(left[head], left[i])
        right[head] = max(right[head], right[i])
    return Reach(tuple(left), tuple(right))


def extent(reading: Reading, head: int, *, reach: Reach) -> tuple[int, int]:
    """The tokens of a phrase in full, without what is joined to its head by "and"."""
    first, last = head, head + 1
    for c in reading.children[head]:
        dep = reading.tokens[c].dep
        if dep not in ("conj", "cc", "punct", "preconj"):
            first, last = min(first, reach.left[c]), max(last, reach.right[c] + 1)
    return first, last


def core(reading: Reading, head: int, *, reach: Reach) -> tuple[int, int]:
    """The core of a nominal: its modifiers before the head but no article, and the "of" phrase behind it."""
    tokens, a = reading.tokens, head
    for c in reading.children[head]:
        if c < head and tokens[c].dep in LEFT:
            a = min(a, reach.left[c])
    while a < head and (
        tokens[a].dep in ("det", "punct", "predet", "cc") or low(tokens[a]) in ("the", "a", "an", "'s", "whose")
    ):
        a += 1
    return a, behind(reading, head, reach=reach)


def behind(reading: Reading, head: int, *, reach: Reach) -> int:
    """Where a core ends that may take in the "of" phrase (or "in", with a place or a name) right behind its head."""
    chain: list[tuple[int, str]] = []  # what the core takes in, each with its preposition
    end = head + 1
    while len(chain) < LINKS and (link := _linked(reading, end - 1)):
        chain.append(link)
        end = link[0] + 1
    for noun, word in reversed(chain):
        for c in reading.children[noun]:
            joined = reading.tokens[c]
            if word == "of" and joined.dep == "conj" and joined.pos == "PROPN" and reach.right[c] - end < 6:
                end = max(end, c + 1)
    return end


def _linked(reading: Reading, head: int) -> tuple[int, str] | None:
    """The noun that a preposition right behind a head ties to it as part of its core, and the preposition."""
    tokens = reading.tokens
    if head + 1 not in reading.children[head] or tokens[head + 1].dep != "prep":
        return None
    word = low(tokens[head + 1])
    # Only a body is known by its place ("parallel government in Benghazi"); a person just happens to be there.
    if word != "of" and not (word in ("in", "at", "for", "to", "from") and tokens[head].lemma in nouns().kinds):
        return None
    nominals = (
        p
        for p in reversed(reading.children[head + 1])
        if tokens[p].dep == "pobj" and (word == "of" or (tokens[p].pos == "PROPN" and tokens[p].name not in COUNTS))
    )
    found = next(nominals, None)
    return None if found is None else (found, word)
