"""The event word of a claim in the making, handed from `events` to the modules that fill its fields."""

from __future__ import annotations

from dataclasses import dataclass

from khabar.model import EventType


@dataclass(frozen=True, slots=True, kw_only=True)
class Trigger:
    """An event word with its type: `token` is the index of its head word, `start` and `end` its span in the text.

    `verb` is the index of the verb that governs it where a light verb carries it ("held" of "held talks"), else of
    the word itself: tense, mood, subject and adjuncts are looked for there. `rule` names the vocabulary entry that
    gave type and mode; `weight` is the share of such words that were such events in coded reports.
    """

    token: int
    verb: int
    start: int
    end: int
    type: EventType
    mode: str | None
    rule: str
    weight: float
