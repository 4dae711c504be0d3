"""The words that carry an attribution, looked up in the vocabulary `cues.toml`."""

from __future__ import annotations

import functools
from dataclasses import dataclass
from typing import Any

from khabar.model import Reading, SourceKind, Stance, Token
from khabar.vocab import tree


@dataclass(frozen=True, slots=True, kw_only=True)
class CueWord:
    """What the vocabulary knows of one cue.

    `deed`: more often an event itself; `hands_on`: may be a link of a chain; `belief`: a thought that is handed on;
    `hearer`: its object listens; `takes_object`: its object is handed on; `relays`: its object spoke; `charges`: what
    follows "of" or "for" is handed on.
    """

    stance: Stance = "asserts"
    deed: bool = False
    belief: bool = False
    hands_on: bool = True
    hearer: bool = False
    takes_object: bool = False
    relays: bool = False
    charges: bool = False


STANCES: dict[str, Stance] = {"denies": "denies", "doubts": "doubts"}
"""Kinds of cue verbs that take a stance; the others assert."""


@functools.cache
def verbs() -> dict[str, CueWord]:
    """Cue verbs by lemma.

    >>> verbs()["deny"].stance, verbs()["accuse"].deed, verbs()["hope"].hands_on
    ('denies', True, False)
    """
    cues: dict[str, Any] = tree("cues.toml")
    use = {name: frozenset(words) for name, words in cues["use"].items()}
    found: dict[str, CueWord] = {}
    for kind in ("attitude", "finding", "deed", "doubts", "denies", "asserts"):
        for lemma in cues["verbs"][kind]:
            found[lemma] = CueWord(
                stance=STANCES.get(kind, "asserts"),
                deed=kind == "deed",
                belief=kind == "attitude" and lemma in use["believes"],
                hands_on=kind != "attitude" or lemma in use["believes"],
                hearer=lemma in use["hearer"],
                takes_object=lemma in use["object"],
                relays=lemma in use["relays"],
                charges=lemma in use["charge"],
            )
    return found


@functools.cache
def nouns() -> dict[str, Stance]:
    """Cue nouns by lemma with their stance."""
    cues = tree("cues.toml")["nouns"]
    return {word: stance for stance in ("asserts", "denies", "doubts") for word in cues[stance]}


@functools.cache
def adverbs() -> frozenset[str]:
    """Adverbs by which a report keeps its distance without naming a source."""
    return frozenset(tree("cues.toml")["adverbs"]["doubts"])


@functools.cache
def vessels() -> frozenset[str]:
    """Nouns for things that speak for their maker: statement, letter, interview."""
    return frozenset(tree("cues.toml")["nouns"]["vessels"])


@functools.cache
def participles() -> frozenset[str]:
    """Participles whose object is the source: citing, quoting."""
    return frozenset(tree("cues.toml")["prepositions"]["participles"])


@functools.cache
def _prepositions() -> dict[str, tuple[tuple[str, ...], ...]]:
    firsts: dict[str, list[tuple[str, ...]]] = {}
    for words in tree("cues.toml")["prepositions"]["asserts"]:
        firsts.setdefault(words[0], []).append(tuple(words))
    return {first: tuple(sorted(forms, key=len, reverse=True)) for first, forms in firsts.items()}


def preposition(reading: Reading, i: int) -> int | None:
    """Where a prepositional cue that begins at token `i` ends (half-open token index); None: there is none."""
    for words in _prepositions().get(reading.tokens[i].text.lower(), ()):
        end = i + len(words)
        if tuple(t.text.lower() for t in reading.tokens[i:end]) == words:
            return end
    return None


@functools.cache
def _kinds() -> dict[str, SourceKind]:
    cues = tree("cues.toml")
    found: dict[str, SourceKind] = {}
    found |= dict.fromkeys(cues["documents"]["heads"], "document")
    found |= dict.fromkeys(cues["outlets"]["heads"], "outlet")
    found |= dict.fromkeys(cues["outlets"]["agencies"], "agency")
    found |= dict.fromkeys(cues["anonymous"]["heads"], "anonymous")
    return found


def kind_of_noun(token: Token) -> SourceKind | None:
    """The kind of source that a common noun names; None: the vocabulary does not tell."""
    return _kinds().get(token.lemma) or _kinds().get(token.text.lower())
