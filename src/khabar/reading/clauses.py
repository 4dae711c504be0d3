"""Who is the subject and who the object of a verb, across passives, coordination, reduced clauses and infinitives.

A verb without a subject of its own borrows that of the clause it hangs on, or the object that the verb above controls
("urged Ankara to withdraw"). Each token found comes with the name of the rule that found it.
"""

from __future__ import annotations

from khabar import vocab
from khabar.model import Reading, Token
from khabar.reading.tree import kid, kids, up


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
    if v.lemma in vocab.words("roles.toml", "verbs", "minded") and any(
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
        # A participle with an object is no passive: "gunmen killed nine, police said", taken for a reduced clause.
        if head.pos in {"NOUN", "PROPN", "PRON"} and (v.tag == "VBG" or kid(reading, v.i, "dobj") is not None):
            return [(head.i, "participle")]
        if is_infinitive(reading, v):  # "the decision to attack", "experts to train them"
            poss = kid(reading, head.i, "poss")
            if poss is not None:
                return [(poss.i, "possessor")]
            if head.dep in {"dobj", "nsubjpass"}:
                return subjects(reading, reading.tokens[head.head], depth=depth - 1)
        return []
    if head.pos not in {"VERB", "AUX", "ADJ", "NOUN"} and v.dep not in {"pcomp"}:
        return []
    if v.dep in {"acomp", "oprd"}:  # "is committed to fighting"
        return subjects(reading, head, depth=depth - 1)
    if v.dep == "conj":
        if is_passive(reading, head) and not is_passive(reading, v):
            passive_subject = kid(reading, head.i, "nsubjpass")
            return [(passive_subject.i, "shared")] if passive_subject is not None else []
        return [(i, "shared") for i, _ in subjects(reading, head, depth=depth - 1)]
    if v.dep in {"xcomp", "ccomp"}:
        controlled = (
            kid(reading, head.i, "dobj", "dative", "nsubjpass")
            if head.lemma in vocab.words("roles.toml", "verbs", "object_control")
            else None
        )
        if controlled is not None and is_infinitive(reading, v):
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


def is_infinitive(reading: Reading, t: Token) -> bool:
    """Whether a verb stands with "to"."""
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
