"""The phrases of a report that can take part in events: persons, bodies, countries, groups of people."""

from __future__ import annotations

from collections.abc import Iterator

from khabar import vocab
from khabar.claims.actors import code
from khabar.claims.lexicon import Lexicon
from khabar.model import Phrase, Reading, Token
from khabar.reading.tree import conjuncts, kid, kids, up

INSIDE = frozenset({"of", "by", "from", "against", "on", "in", "with", "between"})
"""Prepositions inside a noun phrase whose object may be the one meant ("the decision of the court")."""


class Cast:
    """The phrases of a reading by head token, asked for those that can take part in an event.

    Made once for a report: `code` is asked once for each phrase.
    """

    def __init__(self, reading: Reading, known: Lexicon | None = None) -> None:
        self.reading, self.known = reading, known
        self.kinds = {e.id: e.kind for e in reading.entities}
        self.office_holders = {o.entity for o in reading.offices}
        self.named = {p.entity for p in reading.phrases if p.kind == "name"}
        self.by_head: dict[int, Phrase] = {}
        for p in reading.phrases:
            if p.head not in self.by_head or p.kind == "name":
                self.by_head[p.head] = p
        self._fit: dict[int, bool] = {}

    def can_act(self, phrase: Phrase) -> bool:
        """Whether a phrase can be an actor or a recipient: a person, a body, a country, a group of people."""
        if phrase.head not in self._fit:
            self._fit[phrase.head] = self._can_act(phrase)
        return self._fit[phrase.head]

    def _can_act(self, phrase: Phrase) -> bool:
        head = self.reading.tokens[phrase.head]
        if phrase.kind == "pronoun":
            kind = self.kinds.get(phrase.entity)
            return head.text.lower() not in {"it", "its", "this", "that", "which"} or kind in {
                "organisation",
                "place",
                "person",
                "group",
            }
        if self.kinds.get(phrase.entity) in {"person", "organisation", "group"} or phrase.entity in self.office_holders:
            return True
        if head.name in {"PERSON", "ORG", "GPE", "NORP"}:
            return True
        if head.pos == "NUM":
            return phrase.kind == "nominal"
        words = " ".join(t.text for t in self.reading.tokens[phrase.first : phrase.head + 1])
        return phrase.kind == "nominal" and code(words, known=self.known).rule not in {"default", "none", "person"}

    def at(self, i: int, *, depth: int = 4) -> Iterator[Phrase]:
        """The phrases headed by token `i` and those coordinated with it; of a grouping noun, those that it groups."""
        reading = self.reading
        t = reading.tokens[i]
        if t.text.lower() in {"who", "which", "that", "whom"} and t.dep != "det":
            clause = next((u for u in up(reading, i) if u.dep in {"relcl", "acl"}), None)
            if clause is not None and depth:
                yield from self.at(clause.head, depth=depth - 1)
                return
        for c in conjuncts(reading, i):
            if c.i == i or c.pos in {"NOUN", "PROPN", "PRON", "NUM", "ADJ"}:
                yield from self._grouped(c, depth) or ([self.by_head[c.i]] if c.i in self.by_head else [])
                yield from self._leaders(c, depth)

    def _grouped(self, t: Token, depth: int) -> list[Phrase]:
        """Those whom a grouping noun stands for ("a number of soldiers")."""
        phrase = self.by_head.get(t.i)
        of = kid(self.reading, t.i, "prep")
        if (
            depth == 0
            or of is None
            or of.lemma != "of"
            or t.lemma not in vocab.words("roles.toml", "nouns", "grouping")
            or (phrase is not None and phrase.kind == "name")
        ):
            return []
        return [p for o in kids(self.reading, of.i, "pobj") for p in self.at(o.i, depth=depth - 1)]

    def _leaders(self, t: Token, depth: int) -> list[Phrase]:
        """Those who head a delegation: whoever received it met them."""
        if depth == 0 or t.lemma not in {"delegation", "mission", "team"}:
            return []
        led = (c for c in kids(self.reading, t.i, "acl") if c.lemma in {"head", "lead", "chair", "comprise"})
        return [
            p
            for c in led
            for by in kids(self.reading, c.i, "agent")
            for o in kids(self.reading, by.i, "pobj")
            for p in self.at(o.i, depth=depth - 1)
        ]

    def within(self, i: int, *, depth: int = 4, outside: frozenset[str] = frozenset()) -> list[Phrase]:
        """Those that can act at token `i`, or else inside the noun phrase it heads: possessor, modifier, complement.

        Complements of the prepositions in `outside` are left out.
        """
        found = [p for p in self.at(i) if self.can_act(p)]
        if found:
            return found
        reading = self.reading
        for c in kids(reading, i, "poss", "nmod", "compound", "amod"):
            if c.name in {"PERSON", "ORG", "GPE", "NORP"} or c.dep == "poss":
                found = [p for p in self.at(c.i) if self.can_act(p)]
                if found:
                    return found
        for c in kids(reading, i, "prep", "acl"):
            if c.dep == "prep" and c.lemma in INSIDE - outside:
                for o in kids(reading, c.i, "pobj"):
                    found = self.within(o.i, depth=depth - 1, outside=outside) if depth else []
                    if found:
                        return found
        return []
