"""The numbers that belong to an event, as ranges: killed, injured, arrested, abducted, displaced, crowds, amounts.

What is said of those counted comes first: a word for harm that governs them or stands behind them ("killed 12", "left
12 dead"). Such a number belongs to that word, and to a word for an attack, a protest or a raid that it hangs with
("an attack that killed 12"). Without such a word a number belongs to the event whose object it is, and its kind comes
from the type of the event. Sums of money belong to the verb or noun above them. What counts anything is found by
`counts`, the ranges are read by `quantities`, and the words for harm are in the vocabulary (numbers.toml).
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from khabar import vocab
from khabar.claims.counts import HOW, Count, Hold, counts, hold_of, is_passive, is_person
from khabar.claims.quantities import Quantity
from khabar.claims.trigger import Trigger
from khabar.model import Number, NumberKind, Reading, Report, Sentence, Token
from khabar.reading.tree import below, kids, subtree, up

OPEN = frozenset({"ASSAULT", "PROTEST", "COERCE", "MOBILIZE"})
"""Types of events whose harm another word may count: "clashes in which three were wounded"."""
HARM: tuple[NumberKind, ...] = ("killed", "injured", "arrested", "abducted", "displaced")
SINGLE = frozenset({"killed", "injured", "arrested", "abducted"})
"""What is done to people one by one: "a soldier" is counted there."""
OBJECT = frozenset({"dobj", "nsubjpass", "oprd", "attr", "dative"})
TOWARDS = frozenset({"to", "for", "on", "against", "among", "between"})
FAR = 7
"""How many steps through the parse may lie between a word for harm and the event that did it."""
WEAK = frozenset({"fear", "report", "confirm", "leave", "find", "take", "know", "believe"})
"""Verbs past which a word for harm still speaks of those counted: "left 12 dead", "12 are feared dead"."""
CHANGES = 3
"""How many sentences on a toll may be brought up to date."""

_SUBSET = re.compile(r"(?:\bincluding|\bamong\s+(?:them|whom)|\bof\s+whom|\bwho\s+included),?\s*$", re.IGNORECASE)
_OF_THEM = re.compile(r"\s+(?:\w+\s+)?of\s+(?:them|whom|these|those)\b", re.IGNORECASE)


def numbers_of(report: Report, reading: Reading, trigger: Trigger) -> tuple[Number, ...]:
    """The numbers that belong to the event of `trigger`, in text order; `unit` (ISO 4217) only for amounts."""
    place = reading.tokens[trigger.token].sentence
    sentence = reading.sentences[place]
    found = list(_in_sentence(report, reading, trigger, sentence))
    if trigger.type == "ASSAULT":
        told = any(n.kind in {"killed", "injured"} for n in found) or _own(reading, trigger) is not None
        for step, later in enumerate(reading.sentences[place + 1 : place + 1 + CHANGES]):
            if not later.part:
                found += _toll(report, reading, later, next_one=step == 0 and not told)
    return tuple(dict.fromkeys(sorted(found, key=lambda n: (n.start, n.end))))


def _in_sentence(report: Report, reading: Reading, trigger: Trigger, sentence: Sentence) -> Iterator[Number]:
    """The numbers of the event's own sentence; those who are a part of others before them have the kind of those."""
    told: Count | None = None
    kind: NumberKind | None = None
    for count in counts(report, reading, sentence):
        if count.quantity.money:
            if _owned(reading, trigger, count.node):
                yield _number(report, "amount", count)
            continue
        again = kind is not None and (_is_part(report, reading, count, told) or _is_figure(reading, count))
        kind = kind if again else _kind(reading, trigger, count)
        told = count
        if kind is not None and not (count.one and kind not in SINGLE):
            yield _number(report, kind, count)
    yield from _nobody(report, reading, trigger, sentence)


def _number(report: Report, kind: NumberKind, count: Count) -> Number:
    q = count.quantity
    return Number(
        kind=kind, start=q.start, end=q.end, text=report.text[q.start : q.end], low=q.low, high=q.high,
        unit=q.unit if kind == "amount" else None,
    )  # fmt: skip


def _is_part(report: Report, reading: Reading, count: Count, told: Count | None) -> bool:
    """Whether a number counts some of those `told` before it: "14 people, 12 of them civilians", "including a boy"."""
    q, node = count.quantity, reading.tokens[count.node]
    if _SUBSET.search(report.text[max(0, q.start - 24) : q.start]):
        return True
    if _OF_THEM.match(report.text, q.last) or HOW.match(report.text, q.last):
        return True
    return told is not None and count.noun is None and node.dep == "appos" and node.head == told.node


def _is_figure(reading: Reading, count: Count) -> bool:
    """Whether a number is another figure for what was counted before: "police put the figure at 3,000"."""
    hold = hold_of(reading, count)
    if hold is None or hold.role not in {"at", "to"} or reading.tokens[hold.head].lemma != "put":
        return False
    return any(t.lemma in vocab.words("numbers.toml", "toll", "nouns") for t in kids(reading, hold.head, "dobj"))


# -- what is said of those counted ---------------------------------------------------------------------------------


def _kind(reading: Reading, trigger: Trigger, count: Count) -> NumberKind | None:
    """The kind of a number if it belongs to the event; None where it does not."""
    said = _said(reading, count)
    own = _own(reading, trigger)
    if said is not None:
        kind, by = said
        if _belongs(reading, trigger, kind, by=by, own=own):
            return kind
        if by != count.node:
            return None  # "freed 40 hostages" tells of no abduction, but the hostages are counted
    event = reading.tokens[trigger.token]
    if event.head == count.node and (
        event.dep == "amod" or (event.dep in {"acl", "relcl"} and event.tag in {"VBN", "JJ"})
    ):
        return own or "other"  # "ten people detained for ..."
    hold = hold_of(reading, count)
    if hold is None:
        return None
    mine = _mine(reading, trigger)
    people = count.noun is None or is_person(count.noun) or reading.tokens[count.node].name == "NORP"
    done = hold.head in mine and hold.role in OBJECT
    if own is not None and (done or (people and hold.head in mine and hold.role == "of")):
        return own
    if trigger.type == "PROTEST":
        if people and _gathered(reading, hold, trigger):
            return "crowd"
        return "other" if done and not people else None
    if done and people and event.lemma in _of("injured", "perhaps"):
        return "injured"
    return "other" if _acted_on(reading, trigger, hold, people=people) else None


def _said(reading: Reading, count: Count) -> tuple[NumberKind, int] | None:
    """What is said of those counted, and by which word: behind them, by their own noun, or above them."""
    if (behind := _behind(reading, count)) is not None:
        return behind
    noun = reading.tokens[count.node]
    for kind in HARM:
        if count.noun is not None and _of(kind, "nouns") & {noun.lemma, noun.text.lower(), count.noun}:
            return kind, noun.i
    hold = hold_of(reading, count)
    if hold is None:
        return None
    head = reading.tokens[hold.head]
    if head.lemma == "expel" and count.noun in {"diplomat", "ambassador", "envoy"}:
        return None
    if count.noun in {"life"} and head.lemma in {"claim", "cost", "lose", "take"}:
        return "killed", head.i
    if hold.role == "of" and head.lemma == "life":
        return "killed", head.i
    if head.lemma == "lose" and hold.role == "dobj" and count.noun is not None and is_person(count.noun):
        return "killed", head.i
    if head.lemma in {"take", "hold"} and any(k.lemma == "hostage" for k in kids(reading, head.i)):
        return "abducted", head.i
    if hold.role in OBJECT and _to_death(reading, head):
        return "killed", head.i
    for kind in HARM:
        done = hold.role in OBJECT | {"conj"} or (
            hold.role == "nsubj" and head.tag == "VBN" and is_passive(reading, head)
        )
        if head.lemma in _of(kind, "object") and head.pos in {"VERB", "AUX"} and done:
            return kind, head.i
        if head.lemma in _of(kind, "subject") and hold.role in {"nsubj", "nsubjpass"}:
            return kind, head.i
        if head.lemma in _of(kind, "nouns") and hold.role == "of":
            return kind, head.i
    return _told_by_toll(reading, hold)


def _to_death(reading: Reading, verb: Token) -> bool:
    """Whether a verb tells how people were killed: "stabbed to death"."""
    preps = (p for p in kids(reading, verb.i, "prep") if p.text.lower() == "to")
    return any(k.lemma == "death" for p in preps for k in kids(reading, p.i, "pobj"))


def _behind(reading: Reading, count: Count) -> tuple[NumberKind, int] | None:
    """The word for harm behind those counted: "12 people were killed", "left 12 others injured", "two in exile"."""
    node = reading.tokens[count.node]
    sentence = reading.sentences[node.sentence]
    auxiliary = False
    for t in reading.tokens[node.i + 1 : min(node.i + 10, sentence.last - 1)]:
        if t.end <= count.quantity.last:
            continue
        if t.pos == "AUX" or t.lemma == "be":
            auxiliary = True
            continue
        for kind in HARM:
            if _tells(reading, t, kind, auxiliary=auxiliary):
                return kind, t.i
        if t.pos == "VERB" and t.lemma not in WEAK:
            return None
        if t.pos in {"PUNCT", "CCONJ", "SCONJ"} or (t.pos == "ADP" and t.lemma not in {"of", "in", "into"}):
            return None
        if t.lemma in {"in", "into"} and not any(reading.tokens[t.i + 1].lemma in _of(k, "states") for k in HARM):
            return None
    return None


def _tells(reading: Reading, t: Token, kind: NumberKind, *, auxiliary: bool) -> bool:
    """Whether a word behind those counted says that this was done to them, `auxiliary` after a form of "be"."""
    adjective = t.text.lower() in _of(kind, "adjectives")
    participle = t.tag in {"VBN", "JJ"} or (t.tag == "VBD" and auxiliary)
    if adjective and (participle or t.tag == "NN" or t.text.lower() in {"dead", "hostage"}):
        return True
    if participle and t.tag != "JJ" and t.lemma in _of(kind, "object"):
        return True
    if t.lemma in _of(kind, "subject") and t.pos == "VERB":
        return True
    return t.lemma in _of(kind, "states") and reading.tokens[t.i - 1].lemma in {"in", "into"}


def _told_by_toll(reading: Reading, hold: Hold) -> tuple[NumberKind, int] | None:
    """The kind of a number that a toll has come to: "the death toll rose to 14"."""
    head, verbs = reading.tokens[hold.head], vocab.words("numbers.toml", "toll", "verbs")
    if head.lemma not in verbs or hold.role not in {"to", "at", "dobj", "attr", "by"}:
        return None
    nouns = vocab.words("numbers.toml", "toll", "nouns")
    for t in (k for k in kids(reading, head.i, "nsubj", "nsubjpass", "dobj") if k.lemma in nouns):
        words = subtree(reading, t.i)
        for kind in HARM:
            harm = _of(kind, "nouns") | _of(kind, "object") | _of(kind, "adjectives")
            if (by := next((w for w in words if w.lemma in harm), None)) is not None:
                return kind, by.i
        return ("killed", head.i) if t.lemma == "toll" else None
    return None


# -- whose number it is --------------------------------------------------------------------------------------------


def _mine(reading: Reading, trigger: Trigger) -> frozenset[int]:
    """The tokens that are the event's own: those of its words, and the verb that carries it."""
    sentence = reading.sentences[reading.tokens[trigger.token].sentence]
    own = {t.i for t in reading.tokens[sentence.first : sentence.last] if trigger.start <= t.start < trigger.end}
    return frozenset(own | {trigger.token, trigger.verb})


def _own(reading: Reading, trigger: Trigger) -> NumberKind | None:
    """What the event word itself says was done to people, if it says so."""
    words = [reading.tokens[i] for i in sorted(_mine(reading, trigger))]
    words += [k for k in kids(reading, trigger.token) if k.lemma == "dead"]
    if _to_death(reading, reading.tokens[trigger.token]):
        return "killed"
    for kind in HARM:
        for t in words:
            if t.lemma in _of(kind, "object") | _of(kind, "subject") | _of(kind, "nouns") | _of(kind, "adjectives"):
                return kind if not (kind == "displaced" and trigger.type == "SANCTION") else None
    return None


def _belongs(reading: Reading, trigger: Trigger, kind: NumberKind, *, by: int, own: NumberKind | None) -> bool:
    """Whether the harm that the word `by` tells of is that of the event."""
    mine = _mine(reading, trigger)
    if by in mine:
        return True
    near = _steps(reading, by, trigger.token)
    if own is not None:
        verbal = reading.tokens[by].pos in {"VERB", "AUX"} and reading.tokens[by].i != trigger.token
        return kind == own and near <= (2 if verbal else 4)
    if trigger.type in {"COERCE", "MOBILIZE"} and kind in {"killed", "injured"} and near > 1:
        return False  # what an arrest or a curfew followed upon
    direct = reading.tokens[by].head in mine and reading.tokens[by].dep in {"ccomp", "xcomp", "oprd", "acomp"}
    return direct or (trigger.type in OPEN and near <= FAR)


def _steps(reading: Reading, a: int, b: int) -> int:
    """How many steps lie between two words in the parse; many where they are of two sentences."""
    above = [a, *(t.i for t in up(reading, a))]
    for depth, i in enumerate([b, *(t.i for t in up(reading, b))]):
        if i in above:
            return depth + above.index(i)
    return 99


def _gathered(reading: Reading, hold: Hold, trigger: Trigger) -> bool:
    """Whether those counted are who protested, by the event word or the verb that has it: "joined the march"."""
    if hold.role in {"in", "at", "from", "after", "during", "before"}:
        return False
    mine, head = _mine(reading, trigger), reading.tokens[hold.head]
    return head.i in mine or head.lemma in _of("crowd", "subject") or _carries(reading, head.i, trigger)


def _carries(reading: Reading, head: int, trigger: Trigger) -> bool:
    """Whether a verb has the event noun for its subject, object or complement: "joined the march", "went on strike"."""
    for t in kids(reading, head):
        if t.i == trigger.token and t.dep in {"nsubj", "dobj", "nsubjpass", "attr", "npadvmod"}:
            return True
        if t.dep in {"prep", "agent"} and any(below(reading, trigger.token, k.i) for k in kids(reading, t.i, "pobj")):
            return reading.tokens[head].pos == "VERB"
    return False


def _acted_on(reading: Reading, trigger: Trigger, hold: Hold, *, people: bool) -> bool:
    """Whether those or what is counted are what the event was done to or with."""
    mine, head = _mine(reading, trigger), reading.tokens[hold.head]
    if hold.head in mine:
        if hold.role in OBJECT:
            return True
        if hold.role == "of" and head.pos == "NOUN":
            return True
        if trigger.type in {"RETREAT", "MOBILIZE"} and hold.role == "nsubj":
            return True
        return hold.role in TOWARDS and people and trigger.type in {"AID", "SANCTION", "CONCEDE", "COERCE", "AGREE"}
    event = reading.tokens[trigger.token]
    if event.head == hold.head and event.dep == "dobj" and event.pos == "NOUN":
        return hold.role in TOWARDS
    within = head.dep in {"xcomp", "ccomp"} and head.head in mine and head.pos == "VERB"
    return within and hold.role in OBJECT and trigger.type in {"AGREE", "REQUEST", "AID", "MOBILIZE"}


def _owned(reading: Reading, trigger: Trigger, i: int) -> bool:
    """Whether the first verb above a sum of money, or the event noun above it, is the event's own."""
    mine = _mine(reading, trigger)
    if trigger.type in {"ASSAULT", "PROTEST", "CONSULT", "THREATEN"}:
        return False
    event = reading.tokens[trigger.token]
    if event.dep in {"acl", "amod", "relcl"} and event.tag == "VBN" and _steps(reading, i, event.i) <= 2:
        return True  # "the $50,000 requested"
    for top in up(reading, i):
        if top.i in mine:
            return True
        if top.pos == "ADP" and top.lemma in {"with", "after", "from"}:
            return False
        if top.pos == "VERB":
            # "signed a deal worth ...", "approved a loan, giving it ..."
            tied = top.dep in {"acl", "relcl", "xcomp"} and below(reading, top.i, trigger.token)
            return tied or (event.head == top.i and event.dep == "dobj")
    return False


# -- nobody, and later tolls ---------------------------------------------------------------------------------------


def _nobody(report: Report, reading: Reading, trigger: Trigger, sentence: Sentence) -> Iterator[Number]:
    """Zero: "no casualties" (none killed and none injured), "nobody was hurt", "without arrests"."""
    own = _own(reading, trigger)
    for t in reading.tokens[sentence.first : sentence.last]:
        noun: Token | None = t if t.text.lower() in {"nobody", "none"} else None
        if t.text.lower() in {"no", "without"}:
            noun = next((n for n in reading.tokens[t.i + 1 : min(t.i + 4, sentence.last)] if _is_nobody(n)), None)
        if noun is None:
            continue
        by, kinds = noun.i, tuple(k for k in HARM if noun.lemma in _of(k, "nouns"))
        zero = Quantity(t.start, noun.end, t.start, noun.end, 0, 0)
        if noun.lemma == "casualty":
            kinds = ("killed", "injured")
        elif not kinds and (said := _said(reading, Count(zero, noun.i, None))) is not None:
            kinds, by = (said[0],), said[1]
        for kind in kinds:
            if _belongs(reading, trigger, kind, by=by, own=own):
                yield _number(report, kind, Count(zero, noun.i, None))


def _is_nobody(t: Token) -> bool:
    """Whether a noun after "no" tells of people: "no one", "no casualties", "no arrests"."""
    return t.lemma in {"casualty", "one"} or any(t.lemma in _of(kind, "nouns") for kind in HARM)


def _toll(report: Report, reading: Reading, sentence: Sentence, *, next_one: bool) -> Iterator[Number]:
    """A toll that a later sentence brings up to date ("The death toll later climbed to 19"), and what the `next_one`
    tells of the harm done, by nobody that it names ("Six people were killed")."""
    tokens = reading.tokens[sentence.first : sentence.last]
    if not next_one and not any(t.lemma == "toll" for t in tokens):
        return
    for count in counts(report, reading, sentence):
        if count.quantity.money or count.one:
            continue
        hold = hold_of(reading, count)
        told = None if hold is None else _told_by_toll(reading, hold)
        if told is None and next_one:
            told = _said(reading, count)
            if told is not None and not _by_nobody(reading, told[1]):
                told = None
        if told is not None and told[0] in {"killed", "injured"}:
            yield _number(report, told[0], count)


def _by_nobody(reading: Reading, i: int) -> bool:
    """Whether a main verb tells of harm without who or what did it."""
    t = reading.tokens[i]
    while t.dep == "conj":
        t = reading.tokens[t.head]
    alone = t.dep == "ROOT" and not kids(reading, t.i, "agent", "dobj")
    return alone and not any(p.text.lower() in {"in", "by", "when"} for p in kids(reading, t.i, "prep"))


# -- the words -----------------------------------------------------------------------------------------------------


def _of(kind: str, part: str) -> frozenset[str]:
    return vocab.words("numbers.toml", kind, part)
