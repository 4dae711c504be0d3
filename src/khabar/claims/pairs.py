"""What is told of an event word and a phrase that may take part in the event, as numbers for the trained reader.

The numbers are read off the parse, the rules' own choice and the scopes of speech; the vectors of the two words come
from the encoder. Training and reading make them here alike.
"""

from __future__ import annotations

import bisect
from collections.abc import Iterable, Sequence
from typing import get_args

import numpy as np
import numpy.typing as npt

from khabar.claims.cast import Cast
from khabar.claims.events import governing_verb
from khabar.claims.roles import Roles
from khabar.claims.trigger import Trigger
from khabar.model import EventType, Phrase, Reading, Token
from khabar.reading.clauses import is_passive
from khabar.reading.encoder import DEPS
from khabar.reading.tree import conjuncts

TYPES: tuple[EventType, ...] = get_args(EventType)
STEPS = (-24, -12, -7, -4, -2, -1, 0, 1, 2, 4, 7, 12, 24)
"""Where the distance in words from the event word to the phrase is cut into classes."""
PREPOSITIONS = (
    "of", "in", "to", "for", "with", "on", "at", "from", "by", "about", "against", "between", "into", "over", "after",
    "before", "under", "as", "among", "during", "through", "toward", "towards", "upon", "within", "without",
)  # fmt: skip
RULES = (
    "subject", "shared", "clause", "control", "participle", "agent", "possessor", "modifier", "object",
    "passive subject", "preposition", "of", "with", "clause subject", "clause object", "reduced clause",
    "nearest behind", "asked", "light verb",
)  # fmt: skip
KINDS = ("name", "nominal", "pronoun")
SORTS = ("person", "organisation", "place", "group", "other")
NAMED = ("PERSON", "ORG", "GPE", "NORP", "LOC", "FAC")
POS = ("PROPN", "NOUN", "PRON", "NUM", "ADJ")

_DEP = {d: i for i, d in enumerate(DEPS)}
_PREP = {p: i for i, p in enumerate(PREPOSITIONS)}
_RULE = {r: i for i, r in enumerate(RULES)}
_TYPE = {t: i for i, t in enumerate(TYPES)}
_OTHERS = 14
NEAR = (-2, -1, 1)
"""The sentences around that of an event in which a participant may be named that its own sentence does not name."""
_BLOCKS = (
    len(STEPS) + 1, len(DEPS), len(DEPS), len(PREPOSITIONS), 2 * len(RULES), len(KINDS), len(SORTS), len(NAMED),
    len(POS), len(TYPES), _OTHERS, len(NEAR), 1,
)  # fmt: skip
_AT = tuple(sum(_BLOCKS[:n]) for n in range(len(_BLOCKS)))
SIZE = sum(_BLOCKS)
"""How many numbers there are for a pair. The last tells whose way of coding is asked for, as in `hints.SIZE`."""


def trigger_at(reading: Reading, i: int, *, type_: EventType, mode: str | None, weight: float) -> Trigger:
    """The trigger of an event that token `i` alone tells of, as the rules take it."""
    t = reading.tokens[i]
    noun = t.pos in {"NOUN", "PROPN", "NUM", "PRON"}
    return Trigger(
        token=i, verb=governing_verb(reading, t) if noun else i, start=t.start, end=t.end, type=type_, mode=mode,
        rule=f"{'nouns' if noun else 'verbs'}:{t.lemma}", weight=weight,
    )  # fmt: skip


def candidates(cast: Cast, sentence: int) -> list[Phrase]:
    """The phrases of a sentence that may take part in its events, in order."""
    tokens = cast.reading.tokens
    own = range(cast.reading.sentences[sentence].first, cast.reading.sentences[sentence].last)
    return sorted(
        (cast.by_head[i] for i in own if i in cast.by_head and tokens[i].pos != "PUNCT"), key=lambda p: p.head
    )


def elsewhere(cast: Cast, sentence: int) -> list[Phrase]:
    """The phrases of the sentences `NEAR` one that can act, in order: for each entity that the sentence itself does not
    name its nearest mention, pronouns apart."""
    reading = cast.reading
    known = {p.entity for p in candidates(cast, sentence) if p.entity}
    found: list[Phrase] = []
    for step in sorted(NEAR, key=abs):
        if not 0 <= sentence + step < len(reading.sentences) or reading.sentences[sentence + step].part:
            continue
        for p in candidates(cast, sentence + step):
            if p.kind != "pronoun" and p.entity not in known and cast.can_act(p):
                found.append(p)
                known |= {p.entity} if p.entity else set()
    return sorted(found, key=lambda p: p.head)


def pair_numbers(
    cast: Cast, trigger: Trigger, phrases: Sequence[Phrase], *, roles: Roles, speakers: Iterable[tuple[int, int]]
) -> npt.NDArray[np.float32]:
    """Numbers (phrases x `SIZE`) for a trigger and each of some phrases, of its sentence or those `NEAR` it.

    `roles` are what the rules give for the trigger; `speakers` the spans (start, end) in the text of the sources in
    whose words it stands.
    """
    reading = cast.reading
    word, verb = reading.tokens[trigger.token], reading.tokens[trigger.verb]
    rows = np.zeros((len(phrases), SIZE), np.float32)
    rows[:, -1] = 1
    by_rule = {(e.start, e.end, e.field): e.rule.removeprefix("roles.") for e in roles.evidence}
    ruled = {p.head for p in (*roles.actors, *roles.recipients)}
    passive = verb.pos in {"VERB", "AUX"} and is_passive(reading, verb)
    quoted = _quote(reading, word)
    above = _chain(reading, word)
    told = list(speakers)
    before = max((p.head for p in phrases if p.head < word.i and cast.can_act(p)), default=-1)
    after = min((p.head for p in phrases if p.head > word.i and cast.can_act(p)), default=-1)
    for row, p in zip(rows, phrases, strict=True):
        head = reading.tokens[p.head]
        row[_AT[0] + sum(p.head - word.i > step for step in STEPS)] = 1
        up, down = _path(_chain(reading, head), above)
        for at, steps in ((_AT[1], up), (_AT[2], down)):
            for t in steps:
                row[at + _DEP.get(t.dep, 0)] = 1
        for t in (*up, *down):
            if t.pos in {"ADP", "SCONJ", "PART"} and t.lemma in _PREP:
                row[_AT[3] + _PREP[t.lemma]] = 1
        for n, field in enumerate(("actors", "recipients")):
            rule = by_rule.get((p.start, p.end, field))
            if rule is not None:
                row[_AT[4] + n * len(RULES) + _RULE.get(_family(rule), len(RULES) - 1)] = 1
        row[_AT[5] + KINDS.index(p.kind)] = 1
        row[_AT[6] + SORTS.index(cast.kinds.get(p.entity, "other"))] = 1
        if head.name in NAMED:
            row[_AT[7] + NAMED.index(head.name)] = 1
        if head.pos in POS:
            row[_AT[8] + POS.index(head.pos)] = 1
        row[_AT[9] + _TYPE[trigger.type]] = 1
        step = head.sentence - word.sentence
        if step in NEAR:
            row[_AT[11] + NEAR.index(step)] = 1
        row[_AT[10] : _AT[11]] = (
            len(up) / 4, len(down) / 4, cast.can_act(p), p.head == before, p.head == after, passive,
            word.pos != "VERB", trigger.verb != trigger.token,
            any(start < p.end and p.start < end for start, end in told), bool(told),
            _quote(reading, head) == quoted, quoted >= 0,
            any(c.i in ruled and c.i != p.head for c in conjuncts(reading, p.head)),
            trigger.start <= head.start < trigger.end,
        )  # fmt: skip
    return rows


def is_near(numbers: npt.NDArray[np.float32]) -> npt.NDArray[np.bool_]:
    """Which of some phrases (… x `SIZE`) stand in a sentence near that of the event, not in it."""
    found: npt.NDArray[np.bool_] = np.any(numbers[..., _AT[11] : _AT[12]] > 0, axis=-1)
    return found


def _family(rule: str) -> str:
    name = rule.split(":", 1)[0]
    return "light verb" if name.startswith("light verb") else name


def _chain(reading: Reading, t: Token) -> list[Token]:
    """A token and those above it, up to the root."""
    found = [t]
    while found[-1].head != found[-1].i and len(found) < 40:
        found.append(reading.tokens[reading.tokens[found[-1].i].head])
    return found


def _path(low: list[Token], other: list[Token]) -> tuple[list[Token], list[Token]]:
    """The tokens on the way up from one token, and down to another, without the one where the two ways meet."""
    at = {t.i: n for n, t in enumerate(other)}
    for n, t in enumerate(low):
        if t.i in at:
            return low[:n], other[: at[t.i]]
    return low, other


def _quote(reading: Reading, t: Token) -> int:
    """Which quotation a token stands in, -1 for none; quotations are in order and apart."""
    n = bisect.bisect_right(reading.quotes, t.start, key=lambda q: q.start) - 1
    return n if n >= 0 and t.start < reading.quotes[n].end else -1
