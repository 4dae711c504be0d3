"""The numbers that belong to an event, as ranges: killed, injured, arrested, abducted, displaced, crowds, amounts.

What is said of those counted comes first: a word for harm that governs them or stands behind them ("killed 12", "left 12
dead"). Such a number belongs to that word, and to a word for an attack, a protest or a raid that hangs together with it
("an attack that killed 12"). Without such a word a number belongs to the event whose object it is, and its kind comes
from the type of the event. Sums of money belong to the verb or noun above them. The ranges are read by `quantities`.
"""

from __future__ import annotations

import functools
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import get_args

from khabar import vocab
from khabar.claims.quantities import Quantity, quantities
from khabar.claims.trigger import Trigger
from khabar.model import Number, NumberKind, Reading, Report, Sentence, Token
from khabar.reading.tree import below, kid, kids, subtree, up

OPEN = frozenset({"ASSAULT", "PROTEST", "COERCE", "MOBILIZE"})
"""Types of events whose harm another word may count: "clashes in which three were wounded"."""
HARM: tuple[NumberKind, ...] = ("killed", "injured", "arrested", "abducted", "displaced")
SINGLE = frozenset({"killed", "injured", "arrested", "abducted"})
"""What is done to people one by one: "a soldier" is counted there."""
OBJECT = frozenset({"dobj", "nsubjpass", "oprd", "attr", "dative"})
TOWARDS = frozenset({"to", "for", "on", "against", "among", "between"})
FAR = 7
"""How many steps through the parse may lie between a word for harm and the event that did it."""
CHANGES = 3
"""How many sentences on a toll may be brought up to date."""

_SUBSET = re.compile(r"(?:\bincluding|\bamong\s+(?:them|whom)|\bof\s+whom|\bwho\s+included),?\s*$", re.IGNORECASE)
_HOW = re.compile(r"\s+(?:critically|seriously|gravely|severely|badly|fatally|slightly|lightly)\b(?!\s+\w+ed\b)", re.IGNORECASE)
_OF_THEM = re.compile(r"\s+(?:\w+\s+)?of\s+(?:them|whom|these|those)\b", re.IGNORECASE)
_NOT = re.compile(r"(?:-|\s+)(?:year|month|week|day|hour|minute|second|member|nation|man|woman|point|seat|storey|mile|km|"
                  r"metre|meter|kilomet)\w*|\s*(?:%|°|per\s?cent\b)|(?:st|nd|rd|th)\b|:\d", re.IGNORECASE)  # fmt: skip
_NAMED = re.compile(r"\b(?:article|section|no\.|channel|group\s+of|grade|number|aged|age|page|war|league|phase|class)\s*$",
                    re.IGNORECASE)  # fmt: skip
_NO = re.compile(r"\bno\s+$", re.IGNORECASE)
_MONTH = re.compile(r"\s+(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)")
_NOBODY = frozenset({"nobody", "none"})


@dataclass(frozen=True, slots=True)
class _Count:
    """A range in the words of a sentence: the token it hangs by, the lemma of what is counted (None: not named)."""

    quantity: Quantity
    node: int
    noun: str | None
    one: bool = False


@dataclass(frozen=True, slots=True)
class _Hold:
    """What holds a counted noun: the word above it, and how ("dobj", "of", another preposition)."""

    head: int
    role: str


def numbers_of(report: Report, reading: Reading, trigger: Trigger) -> tuple[Number, ...]:
    """The numbers that belong to the event of `trigger`, in text order; `unit` (ISO 4217) only for amounts."""
    place = reading.tokens[trigger.token].sentence
    sentence = reading.sentences[place]
    found = list(_in_sentence(report, reading, trigger, sentence))
    if trigger.type == "ASSAULT":
        for later in reading.sentences[place + 1 : place + 1 + CHANGES]:
            found += _toll(report, reading, trigger, later)
    return tuple(dict.fromkeys(sorted(found, key=lambda n: (n.start, n.end))))


def _in_sentence(report: Report, reading: Reading, trigger: Trigger, sentence: Sentence) -> Iterator[Number]:
    told: _Count | None = None
    kind: NumberKind | None = None
    for count in _counts(report, reading, sentence):
        if count.quantity.money:
            if _owned(reading, trigger, count.node):
                yield _number(report, "amount", count)
            continue
        before = report.text[max(sentence.start, count.quantity.start - 24) : count.quantity.start]
        part = _SUBSET.search(before) or _OF_THEM.match(report.text, count.quantity.last) or _HOW.match(report.text, count.quantity.last) or _beside(reading, count, told)
        again = _figure_of(reading, count)
        kind = kind if (part or again) and kind and told else _kind(report, reading, trigger, count)
        told = count
        if kind is not None and not (count.one and kind not in SINGLE):
            yield _number(report, kind, count)
    yield from _nobody(report, reading, trigger, sentence)


def _number(report: Report, kind: NumberKind, count: _Count) -> Number:
    q = count.quantity
    return Number(
        kind=kind, start=q.start, end=q.end, text=report.text[q.start : q.end], low=q.low, high=q.high,
        unit=q.unit if kind == "amount" else None,
    )  # fmt: skip


# -- what is counted -----------------------------------------------------------------------------------------------


def _counts(report: Report, reading: Reading, sentence: Sentence) -> Iterator[_Count]:
    """The numbers of a sentence that count people, things or money, and people told singly ("a soldier")."""
    found = []
    for q in quantities(report.text, sentence.start, sentence.end):
        if _NO.search(report.text, max(0, q.start - 4), q.first):
            continue
        inside = [t for t in reading.tokens[sentence.first : sentence.last] if t.start < q.last and q.first < t.end]
        if inside and (count := _counted(report, reading, q, inside)) is not None:
            found.append(count)
    taken = {(c.quantity.start, c.quantity.end) for c in found}
    for t in reading.tokens[sentence.first : sentence.last]:
        article = next((c for c in kids(reading, t.i, "det") if c.text.lower() in {"a", "an"}), None)
        if article is not None and t.tag == "NN" and _is_person(t.lemma) and t.lemma not in _group():
            if not any(a < t.end and article.start < b for a, b in taken):
                q = Quantity(article.start, t.end, article.start, t.end, 1, 1)
                found.append(_Count(q, t.i, t.lemma, one=True))
    return iter(sorted(found, key=lambda c: c.quantity.start))


def _counted(report: Report, reading: Reading, q: Quantity, inside: Sequence[Token]) -> _Count | None:
    """What a number counts; None for dates, ages, distances, names and whatever else is no count."""
    within = {t.i for t in inside}
    top = next((t for t in reversed(inside) if t.head not in within and t.pos != "DET"), inside[-1])
    if q.money:
        return _Count(q, inside[-1].i, None)
    if _NOT.match(report.text, q.last) or _NAMED.search(report.text[max(0, q.start - 12) : q.start]):
        return None
    if _MONTH.match(report.text, q.last) or (top.dep == "npadvmod" and top.pos == "NUM"):
        return None
    node, noun = top.i, None
    head = reading.tokens[top.head]
    if top.dep in {"nummod", "quantmod", "amod", "compound", "nmod", "det", "poss"} and head.pos in {"NOUN", "PROPN", "ADJ", "NUM"}:
        node, noun = head.i, head.lemma.lower()
        if head.pos == "NUM":
            noun = None
    elif top.pos not in {"NUM", "NOUN", "ADJ", "DET", "PRON", "PROPN"} and not top.tag.startswith("CD"):
        return None
    if (of := _what_of(reading, top)) is not None:
        noun = of.lemma.lower()
    named = {t.name for t in inside if t.name}
    if named & {"TIME", "PERCENT", "ORDINAL"} or (named & {"DATE"} and (noun is None or not _is_person(noun))):
        return None
    return None if noun in _measures() else _Count(q, node, noun)


def _what_of(reading: Reading, top: Token) -> Token | None:
    """The noun of "dozens of people", "two of the attackers"."""
    for prep in kids(reading, top.i, "prep"):
        if prep.text.lower() == "of" and (what := kid(reading, prep.i, "pobj")) is not None:
            return what
    return None


def _hold(reading: Reading, node: int) -> _Hold | None:
    """The word that holds a counted noun, past those it is coordinated with and the number it is a part of."""
    i = node
    for _ in range(12):
        t = reading.tokens[i]
        if t.head == i:
            return None
        above = reading.tokens[t.head]
        if t.dep in {"conj", "appos"} and above.pos not in {"VERB", "AUX"}:
            i = above.i
        elif t.dep in {"nmod", "compound", "nummod", "amod", "poss"} and above.pos in {"NOUN", "PROPN", "NUM"}:
            i = above.i
        elif t.dep == "pobj":
            word, held = above.text.lower(), reading.tokens[above.head]
            if word == "of" and held.pos in {"NUM", "DET", "PRON", "ADJ"} and i == node and held.i != above.i:
                return None  # the whole of which another number counts a part
            if word in {"of", "including", "like"} and held.pos in {"NOUN", "NUM"} and held.lemma in _group():
                i = held.i
            else:
                return _Hold(held.i, word)
        else:
            return _Hold(above.i, t.dep)
    return None


def _beside(reading: Reading, count: _Count, told: _Count | None) -> bool:
    """Whether a number stands in apposition to the one before it: "14 people, 12 of them civilians"."""
    return told is not None and count.noun is None and reading.tokens[count.node].dep == "appos" and (
        reading.tokens[count.node].head == told.node
    )


def _figure_of(reading: Reading, count: _Count) -> bool:
    """Whether a number is another figure for what was counted before: "police put the figure at 3,000"."""
    hold = _hold(reading, count.node)
    if hold is None or hold.role not in {"at", "to"} or reading.tokens[hold.head].lemma != "put":
        return False
    return any(t.lemma in vocab.words("numbers.toml", "toll", "nouns") for t in kids(reading, hold.head, "dobj"))


# -- what is said of those counted ---------------------------------------------------------------------------------


def _kind(report: Report, reading: Reading, trigger: Trigger, count: _Count) -> NumberKind | None:
    """The kind of a number if it belongs to the event; None where it does not."""
    said = _said(reading, count)
    own = _own(report, reading, trigger)
    if said is not None:
        kind, by = said
        if _belongs(reading, trigger, kind, by=by, own=own):
            return kind
        if by != count.node:
            return None  # "freed 40 hostages" tells of no abduction, but the hostages are counted
    event = reading.tokens[trigger.token]
    if event.head == count.node and event.dep in {"amod", "acl", "relcl"} and event.tag == "VBN":
        return own or "other"  # "ten people detained for ..."
    hold = _hold(reading, count.node)
    if hold is None:
        return None
    mine = _mine(reading, trigger)
    people = count.noun is None or _is_person(count.noun) or reading.tokens[count.node].name == "NORP"
    if own in HARM and own is not None and (hold.head in mine) and hold.role in OBJECT | {"of"}:
        return own if people or hold.role in OBJECT else None
    if trigger.type == "PROTEST":
        if people and (hold.head in mine or _carries(reading, hold.head, trigger) or reading.tokens[hold.head].lemma in _of("crowd", "subject")):
            return "crowd" if hold.role not in {"in", "at", "from", "after", "during", "before"} else None
        return "other" if hold.head in mine and hold.role in OBJECT and not people else None
    if hold.head in mine and reading.tokens[trigger.token].lemma in _struck() and people and hold.role in OBJECT:
        return "injured"
    return "other" if _acted_on(reading, trigger, hold, people=people) else None


def _said(reading: Reading, count: _Count) -> tuple[NumberKind, int] | None:
    """What is said of those counted, and by which word: behind them, by their own noun, or above them."""
    if (behind := _behind(reading, count)) is not None:
        return behind
    noun = reading.tokens[count.node]
    for kind in HARM:
        if count.noun is not None and (noun.lemma in _of(kind, "nouns") or count.noun in _of(kind, "nouns")):
            return kind, noun.i
    hold = _hold(reading, count.node)
    if hold is None:
        return None
    head = reading.tokens[hold.head]
    if head.lemma == "expel" and count.noun in {"diplomat", "ambassador", "envoy"}:
        return None
    if count.noun in {"life"} and head.lemma in {"claim", "cost", "lose", "take"}:
        return "killed", head.i
    if hold.role == "of" and head.lemma == "life":
        return "killed", head.i
    if head.lemma == "lose" and hold.role == "dobj" and count.noun is not None and _is_person(count.noun):
        return "killed", head.i
    if head.lemma in {"take", "hold"} and any(k.lemma == "hostage" for k in kids(reading, head.i)):
        return "abducted", head.i
    for kind in HARM:
        if head.lemma in _of(kind, "object") and head.pos in {"VERB", "AUX"} and hold.role in OBJECT | {"conj"}:
            return kind, head.i
        if head.lemma in _of(kind, "object") and head.tag == "VBN" and hold.role in {"nsubj"} and _passive(reading, head):
            return kind, head.i
        if head.lemma in _of(kind, "subject") and hold.role in {"nsubj", "nsubjpass"}:
            return kind, head.i
        if head.lemma in _of(kind, "nouns") and hold.role == "of":
            return kind, head.i
    return _told_by_toll(reading, hold)


def _behind(reading: Reading, count: _Count) -> tuple[NumberKind, int] | None:
    """The word for harm behind those counted: "12 people were killed", "left 12 others badly injured", "12 dead"."""
    last = reading.tokens[count.node]
    sentence = reading.sentences[last.sentence]
    auxiliary = False
    for t in reading.tokens[last.i : min(last.i + 10, sentence.last - 1)]:
        if t.end <= count.quantity.last:
            continue
        if t.pos == "AUX" or t.lemma == "be":
            auxiliary = True
            continue
        for kind in HARM:
            participle = t.tag in {"VBN", "JJ"} or (t.tag == "VBD" and auxiliary) or t.text.lower() in {"dead", "hostage"}
            if t.i != last.i and t.text.lower() in _of(kind, "adjectives") and (participle or t.tag == "NN"):
                return kind, t.i
            if participle and t.i != last.i and t.tag != "JJ" and t.lemma in _of(kind, "object"):
                return kind, t.i
            if t.lemma in _of(kind, "subject") and t.pos == "VERB" and t.i != last.i:
                return kind, t.i
            if t.i != last.i and t.lemma in _of(kind, "states") and reading.tokens[t.i - 1].lemma in {"in", "into"}:
                return kind, t.i
        if t.pos in {"VERB"} and t.lemma not in {"fear", "report", "confirm", "leave", "find", "take", "know", "believe"}:
            return None
        if t.pos in {"PUNCT", "CCONJ", "SCONJ"} or (t.pos == "ADP" and t.lemma not in {"of", "in", "into"}):
            return None
        if t.lemma in {"in", "into"} and not any(reading.tokens[t.i + 1].lemma in _of(k, "states") for k in HARM):
            return None
    return None


def _told_by_toll(reading: Reading, hold: _Hold) -> tuple[NumberKind, int] | None:
    """The kind of a number that a toll has come to: "the death toll rose to 14"."""
    head = reading.tokens[hold.head]
    if head.lemma not in vocab.words("numbers.toml", "toll", "verbs") or hold.role not in {"to", "at", "dobj", "attr", "by"}:
        return None
    for t in kids(reading, head.i, "nsubj", "nsubjpass", "dobj"):
        if t.lemma in vocab.words("numbers.toml", "toll", "nouns"):
            words = subtree(reading, t.i)
            for kind in HARM:
                if any(w.lemma in _of(kind, "nouns") | _of(kind, "object") | _of(kind, "adjectives") for w in words):
                    by = next(w for w in words if w.lemma in _of(kind, "nouns") | _of(kind, "object") | _of(kind, "adjectives"))
                    return kind, by.i
            return ("killed", head.i) if t.lemma in {"toll"} else None
    return None


def _passive(reading: Reading, t: Token) -> bool:
    return bool(kids(reading, t.i, "auxpass")) or t.dep in {"acl", "relcl"}


# -- whose number it is --------------------------------------------------------------------------------------------


def _mine(reading: Reading, trigger: Trigger) -> frozenset[int]:
    """The tokens that are the event's own: those of its words, and the verb that carries it."""
    sentence = reading.sentences[reading.tokens[trigger.token].sentence]
    own = {t.i for t in reading.tokens[sentence.first : sentence.last] if trigger.start <= t.start < trigger.end}
    return frozenset(own | {trigger.token, trigger.verb})


def _own(report: Report, reading: Reading, trigger: Trigger) -> NumberKind | None:
    """What the event word itself says was done to people, if it says so."""
    words = [reading.tokens[i] for i in sorted(_mine(reading, trigger))]
    words += [k for k in kids(reading, trigger.token) if k.lemma == "dead"]
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
    if trigger.type in {"COERCE", "MOBILIZE"} and kind in {"killed", "injured"} and near > 3:
        return False  # what an arrest or a curfew followed upon
    direct = reading.tokens[by].head in mine and reading.tokens[by].dep in {"ccomp", "xcomp", "oprd", "acomp", "advcl"}
    return direct or (trigger.type in OPEN and near <= FAR)


def _steps(reading: Reading, a: int, b: int) -> int:
    """How many steps lie between two words in the parse; many where they are of two sentences."""
    above = [a, *(t.i for t in up(reading, a))]
    for depth, i in enumerate([b, *(t.i for t in up(reading, b))]):
        if i in above:
            return depth + above.index(i)
    return 99


def _carries(reading: Reading, head: int, trigger: Trigger) -> bool:
    """Whether a verb has the event noun for its subject, object or complement: "joined the march", "went on strike"."""
    for t in kids(reading, head):
        if t.i == trigger.token and t.dep in {"nsubj", "dobj", "nsubjpass", "attr"}:
            return True
        if t.dep in {"prep", "agent"} and any(below(reading, trigger.token, k.i) for k in kids(reading, t.i, "pobj")):
            return reading.tokens[head].pos == "VERB"
    return False


def _acted_on(reading: Reading, trigger: Trigger, hold: _Hold, *, people: bool) -> bool:
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
            return tied or reading.tokens[trigger.token].head == top.i and reading.tokens[trigger.token].dep == "dobj"
    return False


# -- nobody, and later tolls ---------------------------------------------------------------------------------------


def _nobody(report: Report, reading: Reading, trigger: Trigger, sentence: Sentence) -> Iterator[Number]:
    """Zero: "no casualties" (none killed and none injured), "nobody was hurt", "without arrests"."""
    own = _own(report, reading, trigger)
    for t in reading.tokens[sentence.first : sentence.last]:
        word = t.text.lower()
        start, noun = t, t
        if word in {"no", "without"} and t.i + 1 < len(reading.tokens):
            near = [n for n in reading.tokens[t.i + 1 : min(t.i + 4, sentence.last)]]
            found = next((n for n in near if n.lemma in {"casualty", "one"} or any(n.lemma in _of(k, "nouns") for k in HARM)), None)
            if found is None:
                continue
            noun = found
        elif word not in _NOBODY:
            continue
        kinds: tuple[NumberKind, ...] = ()
        by = noun.i
        if noun.lemma == "casualty":
            kinds = ("killed", "injured")
        elif noun.lemma not in {"one", *_NOBODY}:
            kinds = tuple(k for k in HARM if noun.lemma in _of(k, "nouns"))
        else:
            said = _said(reading, _Count(Quantity(start.start, noun.end, start.start, noun.end, 0, 0), noun.i, None))
            if said is not None:
                kinds, by = (said[0],), said[1]
        for kind in kinds:
            if _belongs(reading, trigger, kind, by=by, own=own):
                yield Number(kind=kind, start=start.start, end=noun.end, text=report.text[start.start : noun.end], low=0, high=0)


def _toll(report: Report, reading: Reading, trigger: Trigger, sentence: Sentence) -> Iterator[Number]:
    """A toll that a later sentence brings up to date: "The death toll later climbed to 19." """
    tokens = reading.tokens[sentence.first : sentence.last]
    if not any(t.lemma == "toll" for t in tokens):
        return
    for count in _counts(report, reading, sentence):
        hold = None if count.quantity.money or count.one else _hold(reading, count.node)
        if hold is not None and (told := _told_by_toll(reading, hold)) is not None:
            yield _number(report, told[0], count)


# -- the words -----------------------------------------------------------------------------------------------------


def _of(kind: str, part: str) -> frozenset[str]:
    return vocab.words("numbers.toml", kind, part)


@functools.cache
def _persons() -> frozenset[str]:
    return vocab.words("numbers.toml", "people", "words").union(
        *(vocab.words("nominals.toml", "person", group) for group in ("male", "female", "either"))
    )


def _is_person(lemma: str) -> bool:
    return lemma.lower() in _persons()


def _group() -> frozenset[str]:
    return vocab.words("nominals.toml", "amount", "words") | {"crowd", "total", "people", "other", "family", "crew"}


def _measures() -> frozenset[str]:
    return vocab.words("numbers.toml", "measures", "words")


def _struck() -> frozenset[str]:
    return frozenset({"shoot", "stab", "beat", "knife"})


KINDS: tuple[NumberKind, ...] = get_args(NumberKind)
