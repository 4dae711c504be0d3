"""What is said of an event: that it occurred, is planned, may be, is denied, or is doubted.

From the event word the parse is climbed to the root of the sentence. At each step the words of `vocab/status.toml`
are asked: auxiliaries, negation, adverbs and adjectives beside the word, conjunctions above it, and the verbs and
nouns that govern it. The first that decides wins; where none does, the event occurred.
"""

from __future__ import annotations

import functools
from collections.abc import Iterator
from typing import cast

from khabar import vocab
from khabar.claims.trigger import Trigger
from khabar.model import EventType, Evidence, Reading, Status, Token
from khabar.reading.tree import kids

FUTURE = {"CONSULT": "AGREE", "SUPPORT": "AGREE", "COOPERATE": "AGREE", "AID": "AGREE", "RETREAT": "CONCEDE"}
"""PLOVER: what is still to come is coded as the promise of it (coding guide, "Status")."""

VERBAL = frozenset({"REQUEST", "THREATEN", "REJECT", "ACCUSE", "AGREE"})
"""Types whose event is itself said: what they ask for or threaten with may be open, that they were said is not."""


@functools.cache
def _lists() -> dict[str, dict[str, frozenset[str]]]:
    return {
        group: {name: frozenset(words) for name, words in lists.items()}
        for group, lists in vocab.tree("status.toml").items()
    }


Found = tuple[Status, str, Token | None]


def status_of(reading: Reading, trigger: Trigger) -> tuple[Status, Evidence]:
    """The status of an event and the word that gave it.

    The rule's name tells how: ``status.modal``, ``.negation``, ``.condition``, ``.governor``, ``.adverb``,
    ``.adjective``, ``.promise`` or, where nothing speaks against it, ``.default``.
    """
    signs = (s for s in _signs(reading, trigger) if not _is_the_event(s, trigger))
    status, rule, word = next(signs, ("occurred", "default", None))
    start, end = (word.start, word.end) if word else (None, None)
    return status, Evidence(field="status", rule=f"status.{rule}", start=start, end=end)


def status_beside(reading: Reading, i: int) -> Status:
    """The status of what a noun takes for granted, by the words right before it alone: "the alleged leader of"."""
    return next((status for status, _, _ in _beside_noun(reading, reading.tokens[i])), "occurred")


def _is_the_event(sign: Found, trigger: Trigger) -> bool:
    """Whether a sign is part of what makes the event ("should stop" asks, "will not allow" threatens)."""
    _, rule, word = sign
    if word is None or rule in {"promise", "purpose", "infinitive"}:
        return False
    if trigger.type in VERBAL and word.lemma in {
        "should",
        "must",
        "ought",
        "need",
        "deny",
        "refuse",
        "reject",
        "refute",
        "dismiss",
    }:
        return True
    return rule == "negation" and trigger.start <= word.start < trigger.end


def retyped(trigger: Trigger, status: Status) -> tuple[EventType, str | None]:
    """Type and mode after PLOVER's rule for what is still to come.

    >>> t = Trigger(token=0, verb=0, start=0, end=1, type="AID", mode=None, rule="", weight=1.0)
    >>> retyped(t, "planned"), retyped(t, "occurred")
    (('AGREE', None), ('AID', None))
    """
    if status == "planned" and trigger.type in FUTURE:
        return cast(EventType, FUTURE[trigger.type]), None
    return trigger.type, trigger.mode


def _signs(reading: Reading, trigger: Trigger) -> Iterator[Found]:
    """Every sign in the order in which they decide."""
    t = reading.tokens[trigger.token]
    if t.i != trigger.verb:  # the object of a light verb: signs on the noun, then those on the verb
        yield from _beside_noun(reading, t)
        yield from _beside_verb(reading, reading.tokens[trigger.verb], trigger)
        yield from _above(reading, reading.tokens[trigger.verb], trigger)
        return
    if t.pos in {"NOUN", "PROPN"}:
        yield from _beside_noun(reading, t)
    else:
        yield from _beside_verb(reading, t, trigger)
    yield from _above(reading, t, trigger)
    lists = _lists()
    if trigger.type == "AGREE" and (t.pos == "ADJ" or t.lemma in lists["verbs"]["promise"]):
        yield "planned", "promise", t


def _beside_verb(reading: Reading, v: Token, trigger: Trigger) -> Iterator[Found]:
    lists = _lists()
    children = kids(reading, v.i)
    for c in children:
        if c.dep == "neg" or (c.dep == "advmod" and c.lemma in lists["adverbs"]["denied"]):
            yield "denied", "negation", c
        if c.dep in {"nsubj", "nsubjpass", "dobj"} and _has_no(reading, c):
            yield "denied", "negation", c
    for c in children:
        if c.dep == "advmod":
            for status in ("uncertain", "hypothetical", "planned"):
                if c.lemma in lists["adverbs"][status]:
                    yield status, "adverb", c
    for c in children:
        if c.dep == "mark" and c.lemma in lists["conditions"]["marks"]:
            yield "hypothetical", "condition", c
    for c in children:
        if c.dep in {"aux", "auxpass"}:
            yield from _modal(reading, v, c)
    if any(
        c.dep == "advcl" and any(m.lemma in {"if", "unless"} for m in kids(reading, c.i, "mark")) for c in children
    ) and any(c.lemma == "would" for c in children):
        yield "hypothetical", "condition", v
    be = reading.tokens[v.head]
    if v.tag == "VB" and be.lemma == "be" and v.dep == "xcomp" and _to(reading, v) and be.pos in {"VERB", "AUX"}:
        yield "planned", "infinitive", be  # "is to visit"


def _has_no(reading: Reading, noun: Token) -> bool:
    if noun.text.lower() in {"nobody", "none", "nothing"}:
        return True
    return any(d.text.lower() in {"no", "neither"} for d in kids(reading, noun.i, "det"))


def _modal(reading: Reading, v: Token, aux: Token) -> Iterator[Found]:
    modals = _lists()["modals"]
    word = aux.text.lower()
    if word in modals["planned"]:
        yield "planned", "modal", aux
    elif word in modals["hypothetical"]:
        yield "hypothetical", "modal", aux
    elif word in {"would", "'d"} and not any(c.lemma == "have" for c in kids(reading, v.i, "aux")):
        yield ("planned" if v.dep in {"ccomp", "conj", "relcl"} else "hypothetical"), "modal", aux
    elif word in {"would", "'d"}:
        yield "hypothetical", "modal", aux


def _beside_noun(reading: Reading, n: Token) -> Iterator[Found]:
    lists = _lists()
    for c in kids(reading, n.i, "det"):
        if c.text.lower() == "no":
            yield "denied", "negation", c
    for c in kids(reading, n.i, "amod", "compound", "nmod"):
        for status in ("uncertain", "planned", "hypothetical"):
            if c.lemma in lists["adjectives"][status] or c.text.lower() in lists["adjectives"][status]:
                yield status, "adjective", c


def _above(reading: Reading, t: Token, trigger: Trigger) -> Iterator[Found]:
    """The signs on the way up, at most to the clause that reports the event.

    An event noun is climbed from only through nouns ("plans for a resumption of talks") and through verbs that say
    no more than that it takes place; any other verb is an event of its own, whose status is not this one's.
    """
    lists = _lists()
    i = t
    for _ in range(6):
        head, dep = reading.tokens[i.head], i.dep
        if head.i == i.i or dep in {"relcl", "appos", "parataxis"}:
            return
        if dep == "pcomp" and head.lemma == "against":  # "ruled against forcing"
            yield "denied", "negation", head
        if head.lemma == "without" or i.lemma == "without":
            yield "denied", "negation", head if head.lemma == "without" else i
        if dep == "prep" or (dep == "pobj" and head.dep == "prep"):
            if dep == "prep" and i.lemma in {"of", "for", "in", "to", "on", "by", "with"}:
                yield from _governed(reading, i, head, infinitive=False, gerund=False)
            if dep == "prep" and head.pos in {"VERB", "AUX"} and t.pos in {"NOUN", "PROPN"}:
                return
            i = head
            continue
        if dep == "conj":
            # a shared auxiliary or governor stands on the first of coordinated words
            if head.pos in {"VERB", "AUX"} and i.tag == head.tag:
                yield from (f for f in _beside_verb(reading, head, trigger) if f[1] == "modal" or f[0] == "uncertain")
            i = head
            continue
        infinitive = dep in {"xcomp", "ccomp", "acl", "advcl", "pcomp"} and _to(reading, i)
        gerund = i.tag == "VBG" and dep in {"pcomp", "xcomp", "dobj", "advcl"}
        if i.pos in {"NOUN", "PROPN"}:
            if dep == "dobj":
                yield from _governed(reading, i, head, infinitive=False, gerund=False)
            if head.lemma not in lists["verbs"]["taking_place"]:
                return
            if dep in {"nsubj", "nsubjpass", "dobj"}:
                yield from _beside_verb(reading, head, trigger)
        elif infinitive or gerund:
            if infinitive and dep == "advcl" and i is t:
                yield "planned", "purpose", i
            yield from _governed(reading, i, head, infinitive=infinitive, gerund=gerund)
            if head.pos in {"VERB", "AUX"} and dep in {"xcomp", "acomp"}:
                yield from (
                    f for f in _beside_verb(reading, head, trigger) if f[1] in {"modal", "condition", "negation"}
                )
        elif dep == "ccomp":
            yield from _reported(reading, i, head)
            return
        elif dep == "acomp":
            yield from _beside_verb(reading, head, trigger)
        elif dep in {"advcl", "ccomp"}:
            return  # a finite clause of its own
        if head.lemma in lists["governors"]["factive"] and not infinitive:
            return
        i = head


def _to(reading: Reading, t: Token) -> bool:
    return any(c.tag == "TO" for c in kids(reading, t.i, "aux"))


def _governed(reading: Reading, i: Token, head: Token, *, infinitive: bool, gerund: bool) -> Iterator[Found]:
    """The sign that a governing verb, noun or adjective gives to an infinitive, a gerund or a noun below it."""
    lists = _lists()
    if head.lemma in lists["governors"]["denied"] and not any(c.dep == "neg" for c in kids(reading, head.i)):
        yield "denied", "governor", head
    if (infinitive or gerund) and head.lemma in lists["governors_weak"]["uncertain"]:
        yield "uncertain", "governor", head
    if infinitive and head.lemma in lists["verbs"]["hearsay"] and kids(reading, head.i, "auxpass"):
        yield "uncertain", "governor", head  # "is believed to have fled"
    governors = lists["governors"] if infinitive else lists["noun_governors"]
    for status in ("planned", "hypothetical", "uncertain"):
        if head.lemma in governors[status]:
            yield status, "governor", head


def _reported(reading: Reading, i: Token, head: Token) -> Iterator[Found]:
    """The sign that a verb gives to the clause that it reports."""
    lists = _lists()
    if head.lemma in {"deny", "refute"}:
        yield "denied", "governor", head
    if head.lemma in {"appear", "seem", "allege", "suspect", "doubt", "rumour", "rumor", "speculate"}:
        yield "uncertain", "governor", head
    if _to(reading, i):
        for status in ("planned", "hypothetical"):
            if head.lemma in lists["governors"][status]:
                yield status, "governor", head
    elif i.tag == "VB" and head.lemma in {
        "demand",
        "urge",
        "recommend",
        "propose",
        "suggest",
        "hope",
        "fear",
        "wish",
        "insist",
    }:
        yield "hypothetical", "governor", head
