"""Who did it to whom: the noun phrases that take part in an event, by rules over the parse.

For a verb: its subject and object, found across passives, relative, reduced and coordinated clauses and infinitives
(whose subject is that of, or the object of, the verb above). For an event noun: possessor, modifiers, "by", "of",
"between", and the subject of the light verb that carries it. `vocab/roles.toml` says for each type which preposition
brings in whom. Reciprocal events have actors only (coding guide, "recipients").
"""

from __future__ import annotations

import functools
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, Literal

from khabar import vocab
from khabar.claims.actors import code
from khabar.claims.events import is_demand
from khabar.claims.trigger import Trigger
from khabar.model import Evidence, Phrase, Reading, Token
from khabar.reading.tree import conjuncts, kid, kids, subtree, up

FILE = "roles.toml"

INSIDE = frozenset({"of", "by", "from", "against", "on", "in", "with", "between"})
"""Prepositions inside a noun phrase whose object may be the one meant ("the decision of the court")."""

Role = Literal["actor", "recipient"]


@dataclass(frozen=True, slots=True)
class Roles:
    """The phrases that take part in an event, in text order within each role, and the rules that gave them."""

    actors: tuple[Phrase, ...]
    recipients: tuple[Phrase, ...]
    evidence: tuple[Evidence, ...]


@functools.cache
def _rules(type_: str) -> dict[str, Any]:
    rules: dict[str, Any] = vocab.tree(FILE)[type_]
    return rules


Found = tuple[Role, Phrase, str]


class Cast:
    """The phrases of a reading by head token, asked for those that can take part in an event.

    Made once for a report: `code` is asked once for each phrase.
    """

    def __init__(self, reading: Reading) -> None:
        self.reading = reading
        self.kinds = {e.id: e.kind for e in reading.entities}
        self.office_holders = {o.entity for o in reading.offices}
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
        return phrase.kind == "nominal" and code(words).rule not in {"default", "none", "person"}

    def at(self, i: int, *, depth: int = 4) -> Iterator[Phrase]:
        """The phrases headed by token `i` and by those coordinated with it; of a grouping noun, those that it groups."""
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
            or t.lemma not in vocab.words(FILE, "nouns", "grouping")
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

    def within(self, i: int, *, depth: int = 4) -> list[Phrase]:
        """Those that can act at token `i`, or else inside the noun phrase it heads: possessor, modifier, complement."""
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
            if c.dep == "prep" and c.lemma in INSIDE:
                for o in kids(reading, c.i, "pobj"):
                    found = self.within(o.i, depth=depth - 1) if depth else []
                    if found:
                        return found
        return []


def roles_of(cast: Cast, trigger: Trigger) -> Roles:
    """Actors and recipients of an event."""
    reading = cast.reading
    word = reading.tokens[trigger.token]
    found: list[Found] = []
    if trigger.rule.startswith("nouns") or (trigger.rule == "gold" and word.pos in {"NOUN", "PROPN"}):
        found += _noun_roles(cast, trigger, word)
        if trigger.verb != trigger.token:
            found += _light_verb_roles(cast, trigger, found)
    else:
        found += _verb_roles(cast, trigger, reading.tokens[trigger.verb])
    if not is_demand(trigger) and not _is_pact(trigger):
        found += _nearby(cast, trigger, found)
    if (trigger.type == "CONSULT" and trigger.mode != "visit") or _is_pact(trigger):
        found = [("actor", p, rule) for _, p, rule in found]
    return _settled(found)


def _is_pact(trigger: Trigger) -> bool:
    """Whether a word of agreement binds all parties alike."""
    return trigger.type in {"AGREE", "SUPPORT"} and trigger.rule.split(":")[-1].split(" ")[0] in vocab.words(
        FILE, "pacts", "words"
    )


def _settled(found: list[Found]) -> Roles:
    """One role for each phrase, the first found; an actor that is also a recipient stays an actor."""
    roles: dict[tuple[int, int], Role] = {}
    kept: list[Found] = []
    entities: set[tuple[Role, str]] = set()
    for role, phrase, rule in found:
        key = (phrase.start, phrase.end)
        if key in roles or (role, phrase.entity) in entities:
            continue
        roles[key] = role
        if phrase.entity:
            entities.add((role, phrase.entity))
        kept.append((role, phrase, rule))
    kept.sort(key=lambda f: f[1].start)
    return Roles(
        actors=tuple(p for role, p, _ in kept if role == "actor"),
        recipients=tuple(p for role, p, _ in kept if role == "recipient"),
        evidence=tuple(
            Evidence(field=f"{role}s", rule=f"roles.{rule}", start=p.start, end=p.end) for role, p, rule in kept
        ),
    )


SUFFERED = frozenset({"ACCUSE", "ASSAULT", "COERCE", "SANCTION", "AID", "SUPPORT", "THREATEN"})
"""Types that nearly always name to whom (more than three of four in coded reports)."""

STANDING_APART = frozenset({"ccomp", "relcl", "parataxis", "ROOT", "advcl"})


def _nearby(cast: Cast, trigger: Trigger, found: list[Found]) -> Iterator[Found]:
    """For a role that no rule filled: the subject of the clause that holds the event, the nearest phrase behind it."""
    reading = cast.reading
    actors = [p for role, p, _ in found if role == "actor"]
    recipients = [p for role, p, _ in found if role == "recipient"]
    taken = {p.entity for _, p, _ in found if p.entity} | {p.start for _, p, _ in found}

    def free(phrase: Phrase) -> bool:
        return cast.can_act(phrase) and phrase.entity not in taken and phrase.start not in taken

    top, clause = _clause(reading, trigger.verb)
    if not actors:
        above: list[Phrase] = []
        if trigger.rule.startswith("nouns") or not is_passive(reading, reading.tokens[trigger.verb]):
            above = [p for i, _ in subjects(reading, top) for p in cast.within(i) if free(p)]
        if above:
            yield from (("actor", p, "clause subject") for p in above)
            taken |= {p.entity for p in above}
    if not recipients and trigger.type in SUFFERED:
        behind = [p for t in clause if t.i > trigger.token and (p := cast.by_head.get(t.i)) is not None and free(p)]
        near = [p for p in behind if p.head - trigger.token <= 8]
        if near:
            yield "recipient", near[0], "nearest behind"


def _clause(reading: Reading, i: int) -> tuple[Token, list[Token]]:
    """The verb of the clause that holds token `i`, and the tokens of that clause alone."""
    top = reading.tokens[i]
    while top.pos not in {"VERB", "AUX"} and top.head != top.i:
        top = reading.tokens[top.head]
    return top, subtree(reading, top.i, stop=lambda t: t.dep in STANDING_APART)


# -- verbs ---------------------------------------------------------------------------------------------------------


def subjects(reading: Reading, v: Token, *, depth: int = 4) -> list[tuple[int, str]]:
    """The tokens that are the logical subject of a verb, each with the rule that found it."""
    children = kids(reading, v.i)
    passive = is_passive(reading, v)
    agents = [
        o.i
        for c in children
        if c.dep in {"agent"} or (passive and c.dep == "prep" and c.lemma == "by")
        for o in kids(reading, c.i, "pobj")
    ]
    if passive:
        return [(i, "agent") for i in agents]
    own = [c.i for c in children if c.dep in {"nsubj", "csubj"}]
    if own:
        return [(own[0], "subject")]
    if depth == 0:
        return []
    return _borrowed(reading, v, depth)


def is_passive(reading: Reading, v: Token, *, depth: int = 8) -> bool:
    """Whether a verb is in the passive, reduced ("arrested on Monday, the man ...") or full."""
    children = kids(reading, v.i)
    if v.lemma in vocab.words(FILE, "verbs", "minded") and any(
        c.dep in {"prep", "xcomp"} and c.i > v.i for c in children
    ):
        return False
    if any(c.dep in {"nsubjpass", "auxpass"} for c in children):
        return True
    if v.tag == "VBN" and v.dep in {"acl", "amod", "advcl"} and not any(c.dep in {"aux", "dobj"} for c in children):
        return True
    if (
        v.tag in {"VBN", "VBD"}
        and any(c.dep == "agent" for c in children)
        and not any(c.dep == "nsubj" for c in children)
    ):
        return True
    head = reading.tokens[v.head]
    if (
        v.dep == "conj"
        and v.tag == "VBN"
        and head.tag == "VBN"
        and not any(c.dep in {"nsubj", "aux", "dobj"} for c in children)
    ):
        return depth > 0 and is_passive(reading, head, depth=depth - 1)
    return False


def _borrowed(reading: Reading, v: Token, depth: int) -> list[tuple[int, str]]:
    """The subject of a verb that has none of its own: that of the clause it hangs on."""
    head = reading.tokens[v.head]
    if head.i == v.i:
        return []
    if v.dep in {"acl", "relcl"}:
        if head.pos in {"NOUN", "PROPN", "PRON"} and v.tag == "VBG":
            return [(head.i, "participle")]
        if _to(reading, v):  # "the decision to attack", "experts to train them"
            poss = kid(reading, head.i, "poss")
            if poss is not None:
                return [(poss.i, "possessor")]
            if head.dep in {"dobj", "nsubjpass"}:
                return subjects(reading, reading.tokens[head.head], depth=depth - 1)
        return []
    if head.pos not in {"VERB", "AUX", "ADJ", "NOUN"} and v.dep not in {"pcomp"}:
        return []
    if v.dep == "conj":
        if is_passive(reading, head) and not is_passive(reading, v):
            passive_subject = kid(reading, head.i, "nsubjpass")
            return [(passive_subject.i, "shared")] if passive_subject is not None else []
        return [(i, "shared") for i, _ in subjects(reading, head, depth=depth - 1)]
    if v.dep in {"xcomp", "ccomp"}:
        controlled = (
            kid(reading, head.i, "dobj", "dative", "nsubjpass")
            if head.lemma in vocab.words(FILE, "verbs", "object_control")
            else None
        )
        if controlled is not None and _to(reading, v):
            return [(controlled.i, "control")]
        for p in kids(reading, head.i, "prep"):
            if head.lemma in {"call", "appeal"} and p.lemma in {"on", "upon", "to", "for"}:
                return [(o.i, "control") for o in kids(reading, p.i, "pobj")]
        if is_passive(reading, head):
            passive_subject = kid(reading, head.i, "nsubjpass")
            return [(passive_subject.i, "control")] if passive_subject is not None else []
        return [(i, "control") for i, _ in subjects(reading, head, depth=depth - 1)]
    if v.dep == "advcl":
        if is_passive(reading, head):
            passive_subject = kid(reading, head.i, "nsubjpass")
            if passive_subject is not None:
                return [(passive_subject.i, "clause")]
        return [(i, "clause") for i, _ in subjects(reading, head, depth=depth - 1)]
    if v.dep == "pcomp":  # "after meeting", "accused of shelling", "in light of coordinating"
        for above in up(reading, head.i):
            if above.pos in {"VERB", "AUX"}:
                accused = kid(reading, above.i, "dobj", "nsubjpass")
                if head.lemma in {"of", "for", "from"} and accused is not None and head.head == above.i:
                    return [(accused.i, "control")]
                passive_subject = kid(reading, above.i, "nsubjpass")
                if passive_subject is not None:
                    return [(passive_subject.i, "clause")]
                return [(i, "clause") for i, _ in subjects(reading, above, depth=depth - 1)]
            if above.name in {"PERSON", "ORG", "GPE"}:
                return [(above.i, "clause")]
    return []


def _to(reading: Reading, t: Token) -> bool:
    return any(c.tag == "TO" for c in kids(reading, t.i, "aux"))


def objects(reading: Reading, v: Token, *, depth: int = 4) -> list[tuple[int, str]]:
    """The tokens that are the logical object of a verb."""
    if depth == 0:
        return []
    children = kids(reading, v.i)
    if is_passive(reading, v):
        own = [c.i for c in children if c.dep == "nsubjpass"]
        if own:
            return [(own[0], "passive subject")]
        head = reading.tokens[v.head]
        if v.dep in {"acl", "relcl", "amod"}:
            return [(head.i, "reduced clause")]
        if v.dep == "conj" and head.pos in {"NOUN", "PROPN"}:  # "the regime, headed by A and backed by B"
            return [(head.i, "reduced clause")]
        if v.dep == "conj":
            return objects(reading, head, depth=depth - 1)
        if v.dep == "advcl":
            return [(i, "clause") for i, _ in subjects(reading, head)] or objects(reading, head, depth=depth - 1)
        if v.dep == "xcomp":
            return [(i, "control") for i, _ in _borrowed(reading, v, 3)]
        return []
    own = [c.i for c in children if c.dep in {"dobj", "dative"} and c.pos != "ADP"]
    if own:
        return [(i, "object") for i in own]
    if v.dep == "relcl" and any(c.dep == "nsubj" and c.text.lower() not in {"who", "which", "that"} for c in children):
        return [(v.head, "relative clause")]
    shared = [c for c in kids(reading, v.i, "conj") if c.pos == "VERB"]
    if (
        shared
        and v.tag in {"VBD", "VBN", "VBP", "VBZ", "VB", "VBG"}
        and not any(c.dep in {"prep", "ccomp", "xcomp"} and c.i > v.i for c in children)
    ):
        return [(i, "shared object") for i, _ in objects(reading, shared[0], depth=depth - 1)]
    return []


def _verb_roles(cast: Cast, trigger: Trigger, v: Token) -> Iterator[Found]:
    reading, rules = cast.reading, _rules(trigger.type)
    if v.pos == "ADJ" or v.dep == "acomp":
        head = reading.tokens[v.head] if v.dep in {"acomp", "oprd"} else v
        for i, rule in subjects(reading, head):
            yield from (("actor", p, rule) for p in cast.at(i) if cast.can_act(p))
        yield from _prepositional(cast, v, rules, reciprocal=False)
        return
    if is_demand(trigger):
        found = [i for i, _ in (objects if is_passive(reading, v) else subjects)(reading, v)]
        yield from (("recipient", p, "asked") for i in found for p in cast.within(i))
        return
    turned = v.lemma in vocab.words(FILE, "turned", trigger.type) and not (
        trigger.type == "CONSULT" and trigger.mode != "visit"
    )
    subject, object_ = ("recipient", "actor") if turned else ("actor", "recipient")
    acting: list[Found] = [
        (_role(subject), p, rule) for i, rule in subjects(reading, v) for p in cast.at(i) if cast.can_act(p)
    ]
    if not acting:
        acting = [(_role(subject), p, rule) for i, rule in subjects(reading, v) for p in cast.within(i)]
    yield from acting
    done: list[Found] = []
    pact = _is_pact(trigger)
    for i, rule in objects(reading, v):
        if trigger.type == "RETREAT" and trigger.mode == "resign":
            continue
        if pact or v.lemma in vocab.words(FILE, "verbs", "means"):
            continue
        done += [(_role(object_), p, rule) for p in cast.within(i)]
    if turned and trigger.type != "CONSULT":
        done = []
    yield from done
    yield from _prepositional(
        cast, v, rules, reciprocal=trigger.type in {"CONSULT", "AGREE", "COOPERATE"}, done=bool(done)
    )
    yield from _clausal(cast, trigger, v, done=bool(done))


def _role(role: str) -> Role:
    return "actor" if role == "actor" else "recipient"


def _prepositional(
    cast: Cast, v: Token, rules: dict[str, Any], *, reciprocal: bool, done: bool = False
) -> Iterator[Found]:
    """Those whom prepositions of a verb or adjective bring in."""
    reading = cast.reading
    for p in kids(reading, v.i, "prep", "agent", "dative", "prt"):
        for o in kids(reading, p.i, "pobj"):
            if p.lemma in rules.get("with", ()) and reciprocal:
                yield from (("actor", x, f"with:{p.lemma}") for x in cast.at(o.i) if cast.can_act(x))
            elif p.lemma in rules.get("by", ()):
                yield from (("actor", x, f"preposition:{p.lemma}") for x in cast.at(o.i) if cast.can_act(x))
            elif p.lemma in rules["to"] and not (
                done and p.lemma in {"of", "for", "from", "in", "over", "with", "on", "into", "by"}
            ):
                yield from (("recipient", x, f"preposition:{p.lemma}") for x in cast.within(o.i))


def _clausal(cast: Cast, trigger: Trigger, v: Token, *, done: bool) -> Iterator[Found]:
    """The subject of the clause that a speech event opens: whom the demand, the charge or the promise is about."""
    if done or trigger.type not in {"REQUEST", "ACCUSE", "THREATEN", "REJECT", "SUPPORT"}:
        return
    for c in kids(cast.reading, v.i, "ccomp", "xcomp", "pcomp"):
        for i, _ in subjects(cast.reading, c, depth=0):
            yield from (("recipient", p, "clause subject") for p in cast.within(i))
        if is_passive(cast.reading, c):
            for i, _ in objects(cast.reading, c):
                yield from (("recipient", p, "clause subject") for p in cast.within(i))


# -- nouns ---------------------------------------------------------------------------------------------------------


def _noun_roles(cast: Cast, trigger: Trigger, n: Token) -> Iterator[Found]:
    reading, rules = cast.reading, _rules(trigger.type)
    of_role = _role(rules["of"])
    for c in kids(reading, n.i, "poss", "nmod", "compound", "amod"):
        if c.dep == "poss":
            yield from (("actor", p, "possessor") for p in cast.at(c.i) if cast.can_act(p))
        elif (
            c.name == "GPE"
            and c.dep == "compound"
            and trigger.type in {"ASSAULT", "PROTEST"}
            and "." not in c.text
            and not c.text.isupper()
        ):
            # "the Paris attacks": a place before such a noun is where it happened, and who suffered it
            yield from (("recipient", p, "modifier") for p in cast.at(c.i) if trigger.type == "ASSAULT")
        elif c.name in {"GPE", "NORP", "ORG", "PERSON"} or (c.dep == "compound" and c.i in cast.by_head):
            yield from (("actor", p, "modifier") for p in cast.at(c.i) if cast.can_act(p))
    for p in kids(reading, n.i, "prep", "agent"):
        for o in kids(reading, p.i, "pobj"):
            if p.lemma == "by" or p.lemma in rules.get("by", ()):
                yield from (("actor", x, f"preposition:{p.lemma}") for x in cast.at(o.i) if cast.can_act(x))
            elif p.lemma in rules.get("with", ()) and p.lemma != "of":
                yield from (("actor", x, f"with:{p.lemma}") for x in cast.at(o.i) if cast.can_act(x))
            elif p.lemma == "of":
                parties = _parties(cast, o)  # "resumption of relations between A and B"
                yield from (("actor", x, "with:between") for x in parties)
                yield from ((of_role, x, "of") for x in cast.within(o.i) if x not in parties)
            elif p.lemma in rules["to"]:
                yield from (("recipient", x, f"preposition:{p.lemma}") for x in cast.within(o.i))
    for c in kids(reading, n.i, "acl", "relcl"):
        if is_passive(reading, c):  # "an attack carried out by", "sanctions imposed on"
            for i, rule in subjects(reading, c):
                yield from (("actor", x, rule) for x in cast.at(i) if cast.can_act(x))
            yield from (f for f in _prepositional(cast, c, rules, reciprocal=False) if f[0] == "recipient")


def _parties(cast: Cast, n: Token) -> list[Phrase]:
    """Those between whom something inside an event noun's "of" phrase is."""
    between = (p for p in kids(cast.reading, n.i, "prep") if p.lemma in {"between", "among"})
    return [x for p in between for o in kids(cast.reading, p.i, "pobj") for x in cast.at(o.i) if cast.can_act(x)]


def _light_verb_roles(cast: Cast, trigger: Trigger, found: list[Found]) -> Iterator[Found]:
    """Subject and adjuncts of the light verb that carries an event noun."""
    reading, v = cast.reading, cast.reading.tokens[trigger.verb]
    turned = v.lemma in vocab.words(FILE, "turned", trigger.type)
    role: Role = "recipient" if turned else "actor"
    if not any(r == role for r, _, _ in found) or trigger.type == "CONSULT":
        for i, rule in subjects(reading, v):
            yield from ((role, p, f"light verb {rule}") for p in cast.at(i) if cast.can_act(p))
    rules = _rules(trigger.type)
    yield from _prepositional(cast, v, rules, reciprocal=trigger.type in {"CONSULT", "AGREE", "COOPERATE"})
