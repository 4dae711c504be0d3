"""Who did it to whom: the noun phrases that take part in an event, by rules over the parse.

For a verb: its subject and object, found across passives, relative, reduced and coordinated clauses and infinitives
(whose subject is that of, or the object of, the verb above). For an event noun: possessor, modifiers, "by", "of",
"between", and the subject of the light verb that carries it. `vocab/roles.toml` says for each type which preposition
brings in whom. Reciprocal events have actors only (coding guide, "recipients").
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, Literal

from khabar import vocab
from khabar.claims.cast import Cast
from khabar.claims.events import is_demand, is_event_word
from khabar.claims.trigger import Trigger
from khabar.model import Evidence, Phrase, Reading, Token
from khabar.reading.clauses import is_passive, objects, subjects
from khabar.reading.tree import conjuncts, kid, kids, subtree

FILE = "roles.toml"

Role = Literal["actor", "recipient"]


@dataclass(frozen=True, slots=True)
class Roles:
    """The phrases that take part in an event, in text order within each role, and the rules that gave them."""

    actors: tuple[Phrase, ...]
    recipients: tuple[Phrase, ...]
    evidence: tuple[Evidence, ...]


def _rules(trigger: Trigger) -> dict[str, Any]:
    tables = vocab.tree(FILE)
    rules: dict[str, Any] = tables.get(f"{trigger.type}-{trigger.mode}") or tables[trigger.type]
    return rules


Found = tuple[Role, Phrase, str]


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
    if _is_pact(trigger):  # the parties are bound alike; whom the pact is about is no party
        found = [("actor" if rule == "preposition:with" else role, p, rule) for role, p, rule in found]
    elif trigger.type == "CONSULT" and trigger.mode != "visit":
        found = [("actor", p, rule) for _, p, rule in found]
    return _settled(found)


def _is_mutual(trigger: Trigger) -> bool:
    """Whether those whom "with" brings in act alike. A visitor and the host do not."""
    return trigger.type in {"CONSULT", "AGREE"} and trigger.mode != "visit"


def _is_pact(trigger: Trigger) -> bool:
    """Whether a word of agreement binds all parties alike. Who agrees with somebody only sides with him."""
    word, _, rest = trigger.rule.split(":")[-1].partition(" ")
    if trigger.type not in {"AGREE", "SUPPORT"} or (trigger.type == "SUPPORT" and rest == "with"):
        return False
    return word in vocab.words(FILE, "pacts", "words")


def _settled(found: list[Found]) -> Roles:
    """One role for each phrase, the first found; an actor that is also a recipient stays an actor."""
    roles: dict[tuple[int, int], Role] = {}
    kept: list[Found] = []
    entities: set[str] = set()
    for role, phrase, rule in found:
        key = (phrase.start, phrase.end)
        if key in roles or phrase.entity in entities:  # nobody acts twice, or on himself
            continue
        roles[key] = role
        if phrase.entity:
            entities.add(phrase.entity)
        kept.append((role, phrase, rule))
    kept.sort(key=lambda f: f[1].start)
    return Roles(
        actors=tuple(p for role, p, _ in kept if role == "actor"),
        recipients=tuple(p for role, p, _ in kept if role == "recipient"),
        evidence=tuple(
            Evidence(field=f"{role}s", rule=f"roles.{rule}", start=p.start, end=p.end) for role, p, rule in kept
        ),
    )


FRIENDLY = frozenset({"AGREE", "CONSULT", "SUPPORT", "COOPERATE", "AID"})

STRUCK = frozenset({"ASSAULT", "COERCE"})
"""Types done to things as well: a bus is attacked, a harbour seized."""

SUFFERED = frozenset({"ACCUSE", "ASSAULT", "COERCE", "SANCTION", "AID", "SUPPORT", "THREATEN"})
"""Types that nearly always name to whom (more than three of four in coded reports)."""


def _stands_apart(t: Token) -> bool:
    return t.dep in {"ccomp", "relcl", "parataxis", "advcl"} or (t.dep == "conj" and t.pos == "VERB")


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
        if trigger.rule.startswith("nouns"):
            judged = not _lends_subject(reading, reading.tokens[trigger.token], top)
        else:
            judged = is_passive(reading, reading.tokens[trigger.verb])
        if not judged:
            above = [p for i, _ in subjects(reading, top) for p in cast.within(i) if free(p)]
        if above:
            yield from (("actor", p, "clause subject") for p in above)
            taken |= {p.entity for p in above}
    if recipients or trigger.type not in SUFFERED:
        return
    v = reading.tokens[trigger.verb]
    handed: set[int] = set()
    if v.lemma in vocab.words(FILE, "verbs", "means"):
        given = (x.i for i, _ in objects(reading, v) for x in conjuncts(reading, i))
        handed = {t.i for i in given for t in subtree(reading, i, stop=lambda t: t.pos == "VERB")}
    if trigger.type == "AID":  # "sent advisers to train the rebels": whom it helps stands in the purpose
        clause, reach = subtree(reading, top.i), 15
    else:
        reach = 8
    behind = (t for t in clause if trigger.token < t.i <= trigger.token + reach and t.i not in handed)
    near = next((p for t in behind if (p := cast.by_head.get(t.i)) is not None and free(p)), None)
    if near is not None:
        yield "recipient", near, "nearest behind"


def _lends_subject(reading: Reading, n: Token, verb: Token) -> bool:
    """Whether an event noun has the subject of the verb above it as its actor: "prepares an attack", "is at war".

    Not who judges an event ("condemned the strikes"), undergoes it ("fled the fighting") or tells of it.
    """
    if verb.i == n.i or is_event_word(verb) or verb.lemma in vocab.words(FILE, "verbs", "no_part"):
        return verb.i == n.i
    if n.dep == "pobj":
        p = reading.tokens[n.head]
        return p.head == verb.i and p.lemma in {"in", "for", "during", "at", "to"}
    return n.dep == "dobj" and n.head == verb.i


def _clause(reading: Reading, i: int) -> tuple[Token, list[Token]]:
    """The verb of the clause that holds token `i`, and the tokens of that clause alone."""
    top = reading.tokens[i]
    while top.pos not in {"VERB", "AUX"} and top.head != top.i:
        top = reading.tokens[top.head]
    return top, subtree(reading, top.i, stop=_stands_apart)


# -- verbs ---------------------------------------------------------------------------------------------------------


def _verb_roles(cast: Cast, trigger: Trigger, v: Token) -> Iterator[Found]:
    reading, rules = cast.reading, _rules(trigger)
    if v.pos == "ADJ" or v.dep == "acomp":
        head = reading.tokens[v.head] if v.dep in {"acomp", "oprd"} else v
        suffers = v.lemma in vocab.words(FILE, "turned", trigger.type)
        for i, rule in subjects(reading, head):
            yield from (("recipient" if suffers else "actor", p, rule) for p in cast.at(i) if cast.can_act(p))
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
    # "coordinating efforts against X" is not done to X
    outside = frozenset({"against"}) if trigger.type in FRIENDLY else frozenset()
    for i, rule in objects(reading, v):
        if trigger.type == "RETREAT" and trigger.mode == "resign":
            continue
        if pact or v.lemma in vocab.words(FILE, "verbs", "means"):
            continue
        noun = reading.tokens[i]
        if trigger.start <= noun.start < trigger.end and not any(map(cast.can_act, cast.at(i))):
            yield from _noun_roles(cast, trigger, noun)  # "held talks in Lomé"
            continue
        hit = cast.within(i, outside=outside)
        if not hit and trigger.type in STRUCK:
            hit = list(cast.at(i))
        done += [(_role(object_), p, rule) for p in hit]
    if turned and trigger.type != "CONSULT":
        done = []
    yield from done
    yield from _prepositional(cast, v, rules, reciprocal=_is_mutual(trigger), done=bool(done), turned=turned)
    yield from _clausal(cast, trigger, v, done=bool(done))


def _role(role: str) -> Role:
    return "actor" if role == "actor" else "recipient"


def _prepositional(
    cast: Cast, v: Token, rules: dict[str, Any], *, reciprocal: bool, done: bool = False, turned: bool = False
) -> Iterator[Found]:
    """Those whom prepositions of a verb or adjective bring in."""
    reading = cast.reading
    for p in kids(reading, v.i, "prep", "agent", "dative", "prt"):
        for o in kids(reading, p.i, "pobj"):
            if p.lemma in rules.get("with", ()) and reciprocal:
                yield from (("actor", x, f"with:{p.lemma}") for x in cast.at(o.i) if cast.can_act(x))
            elif turned and p.lemma in rules.get("by", ()):
                yield from (("actor", x, f"preposition:{p.lemma}") for x in cast.at(o.i) if cast.can_act(x))
            elif p.lemma in rules["to"] and not (
                done and p.lemma in {"of", "for", "from", "in", "over", "with", "on", "into", "by"}
            ):
                yield from (("recipient", x, f"preposition:{p.lemma}") for x in cast.within(o.i))


ASKED = frozenset({"REQUEST", "ACCUSE", "THREATEN", "REJECT", "SUPPORT", "CONCEDE"})
"""Types whose clause has as its subject whom they are about ("demanded that Paris apologise", "let women vote")."""

PLEDGED = frozenset({"AGREE", "THREATEN", "REJECT"})
"""Types whose infinitive tells what the actor will do to whom ("agreed to help Mali", "refused to meet him")."""


def _clausal(cast: Cast, trigger: Trigger, v: Token, *, done: bool) -> Iterator[Found]:
    """Those whom the clause or the infinitive of a speech event is about."""
    reading = cast.reading
    if done or trigger.type not in ASKED | PLEDGED:
        return
    for c in kids(reading, v.i, "ccomp", "xcomp", "pcomp"):
        if trigger.type in ASKED:
            about = [*subjects(reading, c, depth=0), *(objects(reading, c) if is_passive(reading, c) else ())]
            yield from (("recipient", p, "clause subject") for i, _ in about for p in cast.within(i))
        if trigger.type in PLEDGED and c.dep == "xcomp":
            yield from (("recipient", p, "clause object") for i, _ in objects(reading, c) for p in cast.within(i))
            for prep in kids(reading, c.i, "prep"):
                if prep.lemma in {"with", "to", "against"}:
                    told = (x for o in kids(reading, prep.i, "pobj") for x in cast.at(o.i) if cast.can_act(x))
                    yield from (("recipient", x, "clause object") for x in told)


# -- nouns ---------------------------------------------------------------------------------------------------------


def _noun_roles(cast: Cast, trigger: Trigger, n: Token) -> Iterator[Found]:
    reading, rules = cast.reading, _rules(trigger)
    owned = kid(reading, n.i, "poss") is not None  # "Jordan's withdrawal of its envoy"
    of_role: Role = "recipient" if owned else _role(rules["of"])
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
    head = reading.tokens[n.head]
    if n.dep in {"nsubj", "nsubjpass"} and head.lemma in vocab.words("status.toml", "verbs", "taking_place"):
        # "talks will take place between A and B"
        for p in kids(reading, head.i, "prep", "agent"):
            if p.lemma in {*rules.get("with", ()), "by"}:
                between = (x for o in kids(reading, p.i, "pobj") for x in cast.at(o.i) if cast.can_act(x))
                yield from (("actor", x, f"with:{p.lemma}") for x in between)
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
    rules = _rules(trigger)
    yield from _prepositional(cast, v, rules, reciprocal=_is_mutual(trigger))
