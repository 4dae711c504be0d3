"""The places of a report that an event may be at, and what is told of each as numbers for the trained reader.

Besides the places that the event's own sentence names there are those of the sentences around it and of the report's
beginning: of the events that a report places, every third is placed by words of another sentence.
"""

from __future__ import annotations

import bisect
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from khabar.claims.gazetteer import countries_told
from khabar.claims.pairs import STEPS, TYPES
from khabar.claims.place import AT, Mention, Tied, mentions, tied
from khabar.claims.trigger import Trigger
from khabar.model import Place, Reading, Report

BESIDE = (-3, -2, -1, 1)
"""The sentences around that of an event whose places may be the event's."""
LEAD = 2
"""Sentences of a report's beginning whose places may be those of any of its events."""
TIES = ("own0", "own1", "own2", "governor", "shared", "said", "outer", "subject", "trigger", "sentence")
ROLES = (
    *sorted(AT), "to", "from", "of", "on", "for", "against", "by", "with", "dobj", "nsubj", "compound", "nmod", "poss",
)  # fmt: skip
PRECISIONS = ("site", "city", "district", "region", "country", "capital", "area")

_TIE = {t: i for i, t in enumerate(TIES)}
_ROLE = {r: i for i, r in enumerate(ROLES)}
_PRECISION = {p: i for i, p in enumerate(PRECISIONS)}
_TYPE = {t: i for i, t in enumerate(TYPES)}
_STEP = {s: i for i, s in enumerate((*BESIDE, 0))}
_OTHERS = 7
_BLOCKS = (
    len(STEPS) + 1, len(TIES) + 1, len(ROLES) + 1, len(PRECISIONS) + 1, len(TYPES), len(_STEP) + 1, _OTHERS, 1,
)  # fmt: skip
_FIRST = tuple(sum(_BLOCKS[:n]) for n in range(len(_BLOCKS)))
SIZE = sum(_BLOCKS)
"""How many numbers there are for a site. The last tells whose way of coding is asked for, as in `hints.SIZE`."""


@dataclass(frozen=True, slots=True)
class Site:
    """A place that an event may be at: its head token, how many sentences it stands behind that of the event (None:
    at the report's beginning, far before), and in the event's own sentence how it is tied to it."""

    token: int
    place: Place
    step: int | None
    tied: Tied | None = None
    ruled: bool = False


class Sites:
    """The places of a report, asked for those that an event may be at. Made once for a report."""

    def __init__(self, report: Report, reading: Reading) -> None:
        self.report, self.reading = report, reading
        self._named: dict[int, list[Mention]] = {}
        self._often: dict[str, int] = {}
        self._body = [n for n, s in enumerate(reading.sentences) if not s.part]
        self._told = (*countries_told(report.text), None)[0]

    def named(self, sentence: int) -> list[Mention]:
        """The places that a sentence names."""
        if sentence not in self._named:
            self._named[sentence] = mentions(self.report, self.reading, self.reading.sentences[sentence])
        return self._named[sentence]

    def of(self, trigger: Trigger) -> list[Site]:
        """The sites of an event: those of its sentence, then each other place at its nearest mention."""
        own = self.reading.tokens[trigger.token].sentence
        here, best = tied(self.reading, trigger, named=self.named(own))
        found = [Site(_token(t.mention), t.mention.place, 0, t, t is best) for t in here]
        known = {_key(s.place) for s in found}
        at = bisect.bisect_left(self._body, own)
        beside = [(step, self._body[at + step]) for step in sorted(BESIDE, key=abs) if 0 <= at + step < len(self._body)]
        around = {n for _, n in beside} | {own}
        for step, n in (*beside, *((None, n) for n in self._body[:LEAD] if n not in around)):
            for m in self.named(n):
                if _key(m.place) not in known:
                    known.add(_key(m.place))
                    found.append(Site(_token(m), m.place, step))
        return found

    def _times(self, words: str) -> int:
        if words not in self._often:
            self._often[words] = self.report.text.count(words)
        return self._often[words]

    def numbers(self, trigger: Trigger, sites: Sequence[Site]) -> npt.NDArray[np.float32]:
        """Numbers (sites x `SIZE`) for an event and its sites."""
        rows = np.zeros((len(sites), SIZE), np.float32)
        rows[:, -1] = 1
        before = max((s.token for s in sites if s.token < trigger.token), default=-1)
        after = min((s.token for s in sites if s.token > trigger.token), default=-1)
        for row, s in zip(rows, sites, strict=True):
            row[_FIRST[0] + sum(s.token - trigger.token > step for step in STEPS)] = 1
            if s.tied is not None:
                row[_FIRST[1] + _TIE.get(s.tied.tie, len(TIES))] = 1
                row[_FIRST[2] + _ROLE.get(s.tied.role, len(ROLES))] = 1
            row[_FIRST[3] + _PRECISION.get(s.place.precision or "", len(PRECISIONS))] = 1
            row[_FIRST[4] + _TYPE[trigger.type]] = 1
            row[_FIRST[5] + (len(_STEP) if s.step is None else _STEP[s.step])] = 1
            row[_FIRST[6] : _FIRST[7]] = (
                s.tied.worth if s.tied is not None else 0, s.ruled, min(self._times(s.place.text), 5) / 5,
                s.place.country == self._told, s.token == before, s.token == after, any(o.ruled for o in sites),
            )  # fmt: skip
        return rows


def _token(mention: Mention) -> int:
    return mention.head if mention.head >= 0 else mention.first


def _key(place: Place) -> tuple[str, str | None]:
    return place.name.lower(), place.country
