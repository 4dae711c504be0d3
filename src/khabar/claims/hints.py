"""What the rules say of each word, as numbers for the trained reader: hints that it may follow or overrule."""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence
from typing import get_args

import numpy as np
import numpy.typing as npt

from khabar.claims.attribution import Scopes
from khabar.claims.pairs import TYPES
from khabar.claims.status import retyped, status_of
from khabar.claims.trigger import Trigger
from khabar.model import Attribution, Reading, Status

STATUSES: tuple[Status, ...] = get_args(Status)
SIZE = len(TYPES) + 13
"""How many numbers there are for a word. The last tells whose way of coding is asked for: 1 that of the project's gold,
which reading follows; training sets 0 for reports that others coded, who leave out or put in more of some things."""
STATUS_RULES = (
    "default", "modal", "negation", "condition", "governor", "adverb", "adjective", "promise", "purpose", "infinitive",
    "source",
)  # fmt: skip
ACT_SIZE = len(STATUSES) + len(STATUS_RULES) + 5
"""How many numbers there are for an event word whose status is asked."""

_TYPE = {t: i for i, t in enumerate(TYPES)}


def word_hints(reading: Reading, found: Sequence[Trigger], scopes: Scopes) -> npt.NDArray[np.float32]:
    """Numbers (tokens x `SIZE`): what event the rules see at a word, how sure they are, and where the word stands."""
    rows = np.zeros((len(reading.tokens), SIZE), np.float32)
    rows[:, -1] = 1
    other = rows[:, len(TYPES) :]
    seen: set[tuple[str, str]] = set()
    in_sentence: set[tuple[int, str]] = set()
    for t in found:
        word = reading.tokens[t.token]
        type_, _ = retyped(t, status_of(reading, t)[0])
        rows[t.token, _TYPE[type_]] = 1
        weight = min(max(t.weight, 0.005), 0.995)
        other[t.token, :6] = (
            1, math.log(weight / (1 - weight)) / 3, t.rule.startswith("nouns"), " " in t.rule,
            (word.sentence, t.type) in in_sentence, (word.lemma, t.type) in seen,
        )  # fmt: skip
        in_sentence.add((word.sentence, t.type))
        seen.add((word.lemma, t.type))
    for n, s in enumerate(reading.sentences):
        other[s.first : s.last, 6] = n == 0
        other[s.first : s.last, 7] = min(n, 20) / 20
    starts = {t.start: t.i for t in reading.tokens}
    for q in reading.quotes:
        for i in _inside(reading, starts, q.start, q.end):
            other[i, 8] = 1
    for scope in scopes.all:
        if scope.cue.start in starts:
            other[starts[scope.cue.start], 9 + (not scope.hands_on)] = 1
        for span in scope.content:
            if scope.hands_on:
                for i in _inside(reading, starts, span.start, span.end):
                    other[i, 11] = 1
    return rows


def _inside(reading: Reading, starts: dict[int, int], start: int, end: int) -> Iterable[int]:
    i = starts.get(start)
    while i is not None and i < len(reading.tokens) and reading.tokens[i].start < end:
        yield i
        i += 1


def act_hints(reading: Reading, trigger: Trigger, chain: Sequence[Attribution]) -> npt.NDArray[np.float32]:
    """Numbers (`ACT_SIZE`) for the status of an event: what the rules make of it, by which rule, and who says so."""
    row = np.zeros(ACT_SIZE, np.float32)
    status, evidence = status_of(reading, trigger)
    row[STATUSES.index(status)] = 1
    rule = evidence.rule.removeprefix("status.")
    if rule in STATUS_RULES:
        row[len(STATUSES) + STATUS_RULES.index(rule)] = 1
    row[len(STATUSES) + len(STATUS_RULES) :] = (
        bool(chain), bool(chain) and chain[-1].source is None, any(a.stance == "denies" for a in chain),
        any(a.stance == "doubts" for a in chain), trigger.token != trigger.verb,
    )  # fmt: skip
    return row
