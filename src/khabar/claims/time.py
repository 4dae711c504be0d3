"""When an event is: of the time expressions in its report, the one that the parse gives to it.

`when` is the time of the event and not of the statement about it (coding guide), so an expression that hangs on a
reporting verb dates only the events that are statements themselves: an accusation, a demand, a refusal, a promise.
"""

from __future__ import annotations

import functools
import re
from collections.abc import Iterator
from datetime import date, timedelta

from khabar.claims.expressions import expressions, expressions_by
from khabar.claims.trigger import Trigger
from khabar.model import Evidence, Reading, Report, Sentence, Token, When
from khabar.reading.tree import below, kids, up

__all__ = ["expressions", "when_of"]

SAID = frozenset({
    "say", "tell", "add", "report", "announce", "note", "state", "quote", "claim", "reveal", "confirm",
    "explain", "argue", "write", "cite", "speak", "describe", "insist", "stress", "comment", "remark",
    "observe", "recall", "acknowledge", "reply", "respond", "declare", "warn", "inform", "disclose", "point",
    "emphasize", "emphasise", "underline", "underscore", "reiterate", "assert", "suggest", "conclude",
    "continue", "maintain", "according",
})  # fmt: skip
"""Verbs that carry speech: what hangs on them dates the statement."""

STATEMENTS = frozenset({"ACCUSE", "REJECT", "REQUEST", "THREATEN", "SUPPORT", "CONCEDE", "AGREE"})
"""Types whose events are mostly words, and happen when they are said."""

_DATED_TODAY = re.compile(r"\b(today|yesterday)\s*[,(]\s*([^()]{4,24})\)?", re.IGNORECASE)
_WEEKDAY = re.compile(r"\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b", re.IGNORECASE)
_GOES_BY = re.compile(r"\bday\b|\bthe (?:same|previous|following)\b|\bthat\b", re.IGNORECASE)
_NOT_ITS = frozenset({"relcl", "ccomp", "acl", "amod"})
_AUX_AHEAD = frozenset({
    "will", "shall", "would", "may", "might", "could", "can", "should", "'ll", "wo",
})  # fmt: skip


@functools.lru_cache(maxsize=64)
def _clock(text: str, published: str | None) -> tuple[str | None, tuple[date | None, ...]]:
    """The day a report speaks from, and its weekdays as far as it dates them itself ("Monday, 25 July").

    Both correct a date of publication that is only the day of collection.
    """
    if published is None:
        return None, ()
    today = published
    if m := _DATED_TODAY.search(text):
        told = [w for w in expressions(m[2], published=published, future=False) if w.precision == "day" and w.earliest]
        if told and told[0].earliest:
            day = date.fromisoformat(told[0].earliest) + timedelta(days=m[1].lower() == "yesterday")
            today = min(day.isoformat(), published)
    week: list[date | None] = [None] * 7
    if len(_WEEKDAY.findall(text)) > 1 or today == published:
        for w in expressions(text, published=today, future=False):
            words = w.text or ""
            if w.precision == "day" and w.earliest and re.search(r"\d", words) and _WEEKDAY.search(words):
                day = date.fromisoformat(w.earliest)
                near = timedelta(0) <= date.fromisoformat(today) - day <= timedelta(days=21)
                if near and week[day.weekday()] is None:
                    week[day.weekday()] = day
    return today, tuple(week) if any(week) else ()


def when_of(
    report: Report, reading: Reading, trigger: Trigger, *, status: str
) -> tuple[When | None, tuple[Evidence, ...]]:
    """When the event of `trigger` is, as an interval of ISO dates, and the rule and words that tell it.

    Where no words of the report do, the report's date bounds it: an event that occurred (or is denied, or uncertain)
    lies at or before it, one that is planned or imagined after. None where the report has no date either.
    """
    today, week = _clock(report.text, report.published)
    sentence = reading.sentences[reading.tokens[trigger.token].sentence]
    ahead = status == "planned"
    words = report.text[sentence.start : sentence.end]
    anchor = _anchor(report, reading, sentence, today, week) if _GOES_BY.search(words) else None
    best: tuple[int, int, When, str] | None = None
    told = _in_sentence(report, sentence, today, False, anchor, week)
    later = {w.start: w for w in _in_sentence(report, sentence, today, True, anchor, week)} if told else {}
    for past in told:
        rank, rule, owner = _rank(reading, trigger, past)
        if rank > 5:
            continue
        chosen = later.get(past.start, past) if _looks_ahead(reading, owner, ahead) else past
        # What is planned or imagined does not lie behind the report, unless the event word itself is so dated.
        if rank > 1 and status in {"planned", "hypothetical"} and chosen.latest and today and chosen.latest < today:
            continue
        if status == "occurred" and today and chosen.earliest and chosen.earliest > today:
            continue
        apart = abs((chosen.start or 0) - trigger.start)
        if best is None or (rank, apart) < best[:2]:
            best = (rank, apart, chosen, rule)
    if best is None and status == "occurred":
        carried = _carried(report, reading, trigger, sentence, today, week)
        if carried is not None:
            best = (9, 0, carried, "time.carried")
    if best is not None:
        when = best[2]
        return when, (Evidence(field="when", rule=best[3], start=when.start, end=when.end),)
    return _default(today, status)


def _default(published: str | None, status: str) -> tuple[When | None, tuple[Evidence, ...]]:
    if published is None:
        return None, ()
    lies_ahead = status in {"planned", "hypothetical"}
    when = When(
        start=None, end=None, text=None, earliest=published[:10] if lies_ahead else None,
        latest=None if lies_ahead else published[:10], precision="vague",
    )  # fmt: skip
    return when, (Evidence(field="when", rule=f"time.default_{status}", start=None, end=None),)


def _in_sentence(
    report: Report,
    sentence: Sentence,
    today: str | None,
    future: bool,
    anchor: date | None,
    week: tuple[date | None, ...],
) -> list[When]:
    """The expressions of a sentence with offsets into the report."""
    found = expressions_by(report.text[sentence.start : sentence.end], today, future, anchor, week)
    return [
        When(start=sentence.start + w.start, end=sentence.start + w.end, text=w.text, earliest=w.earliest,
             latest=w.latest, precision=w.precision)
        for w in found if w.start is not None and w.end is not None
    ]  # fmt: skip


def _before(reading: Reading, sentence: Sentence, most: int) -> Iterator[Sentence]:
    """Up to `most` sentences of the body before one, nearest first."""
    n = reading.tokens[sentence.first].sentence
    for other in reversed(reading.sentences[max(0, n - most) : n]):
        if other.part is None:
            yield other


def _anchor(
    report: Report, reading: Reading, sentence: Sentence, today: str | None, week: tuple[date | None, ...]
) -> date | None:
    """The day last told of before a sentence: what "the following day" and "earlier in the day" go by."""
    for other in _before(reading, sentence, 6):
        for w in reversed(_in_sentence(report, other, today, False, None, week)):
            if w.precision == "day" and w.earliest:
                return date.fromisoformat(w.earliest)
    return None


def _head(reading: Reading, when: When, sentence_first: int, sentence_last: int) -> Token | None:
    """The top token of an expression in the parse."""
    inside = [
        t
        for t in reading.tokens[sentence_first:sentence_last]
        if t.start < (when.end or 0) and (when.start or 0) < t.end
    ]
    spots = {t.i for t in inside}
    tops = [t for t in inside if t.head not in spots or t.head == t.i]
    return tops[0] if tops else None


def _rank(reading: Reading, trigger: Trigger, when: When) -> tuple[int, str, Token | None]:
    """How closely an expression belongs to an event: 0 its own adjunct ... 5 the last resort, 9 another's."""
    sentence = reading.sentences[reading.tokens[trigger.token].sentence]
    head = _head(reading, when, sentence.first, sentence.last)
    if head is None:
        return 9, "", None
    if when.start is not None and when.start < trigger.end and trigger.start < (when.end or 0):
        return 0, "time.trigger", head
    mine = {trigger.token, trigger.verb}
    owner: Token | None = None
    link = head
    for t in up(reading, head.i):
        if t.i in mine or t.pos in {"VERB", "AUX"}:
            owner = t
            break
        of_a_noun = link.dep in _OF_A_NOUN or (link.dep == "prep" and link.lemma in {"of", "from"})
        if of_a_noun and t.pos in {"NOUN", "PROPN"} and not below(reading, trigger.token, t.i):
            return 9, "", None  # "the 1999 war", "a resolution of June 28": that noun's date and no other's
        link = t
        if t.pos in {"NOUN", "PROPN"} and below(reading, trigger.token, t.i) and t.i != trigger.token:
            break
    if owner is None:
        owner = next(iter(up(reading, head.i)), None)
    if owner is None:
        return 5, "time.sentence", None
    if owner.i in mine:
        return 0, "time.adjunct", owner
    verb = reading.tokens[trigger.verb]
    ancestors = list(up(reading, trigger.token))
    path = [a.i for a in ancestors]
    if owner.i in path:
        said = owner.lemma in SAID
        if said:
            return (5 if trigger.type in STATEMENTS else 8), "time.statement", owner
        between = [reading.tokens[trigger.token], *ancestors[: path.index(owner.i)]]
        deps = {t.dep for t in between}
        if deps & {"relcl"}:
            return 5, "time.relative", owner
        if verb.pos not in {"VERB", "AUX"} and not deps & {"ccomp", "advcl", "acl"}:
            return 1, "time.governor", owner
        if deps <= {"conj", "xcomp", "pcomp", "prep", "dobj", "pobj"}:
            return 2, "time.shared", owner
        return 4, "time.clause", owner
    if below(reading, owner.i, trigger.token) or below(reading, owner.i, trigger.verb):
        # The expression lies below the event, inside another verb's clause: that verb's, unless it only tells how.
        return (9 if owner.dep in {"relcl", "ccomp"} else 3), "time.below", owner
    return (9 if owner.dep in _NOT_ITS else 5), "time.sentence", owner


def _looks_ahead(reading: Reading, owner: Token | None, ahead: bool) -> bool:
    """Whether the verb that a date hangs on is about the future; `ahead` where there is no verb to tell."""
    if owner is None or owner.pos not in {"VERB", "AUX"}:
        return ahead
    helpers = kids(reading, owner.i, "aux", "auxpass")
    if any(h.lemma in _AUX_AHEAD or h.text.lower() in _AUX_AHEAD for h in helpers):
        return not any(h.lemma == "have" for h in helpers)
    if owner.tag == "VBD" or (owner.tag == "VBN" and any(h.tag == "VBD" or h.lemma == "have" for h in helpers)):
        return False
    return ahead


_OF_A_NOUN = frozenset({"amod", "compound", "nummod", "nmod", "poss"})
_OTHER_TIMES = frozenset(
    {"earlier", "later", "previously", "eventually", "long", "ago", "before", "since", "after", "once", "formerly",
     "subsequently", "already", "always", "often", "meanwhile", "until", "recently", "last", "next", "then"}
)  # fmt: skip


def _carried(
    report: Report, reading: Reading, trigger: Trigger, sentence: Sentence, today: str | None,
    week: tuple[date | None, ...],
) -> When | None:  # fmt: skip
    """The day that a sentence just before hangs on its main verb, where the narrative plainly goes on from it.

    Plainly: this event is the main verb of its sentence in the simple past, in the report's own words, and nothing in
    the sentence tells another time ("had", "earlier", "used to"). Only a day of the last month counts; what lies
    further back is background, and not where the story stands.
    """
    verb = reading.tokens[trigger.verb]
    own = reading.tokens[sentence.first : sentence.last]
    if (
        verb.tag != "VBD"
        or verb.dep not in {"ROOT", "conj"}
        or any(t.lemma in _OTHER_TIMES for t in own)
        or any(q.start <= verb.start < q.end for q in reading.quotes)
        or kids(reading, verb.i, "aux")
    ):
        return None
    if today is None:
        return None
    for other in _before(reading, sentence, 2):
        for w in _in_sentence(report, other, today, False, None, week):
            head = _head(reading, w, other.first, other.last)
            if w.precision != "day" or not w.earliest or head is None:
                continue
            owner = next((t for t in up(reading, head.i) if t.pos in {"VERB", "AUX"}), None)
            age = date.fromisoformat(today) - date.fromisoformat(w.earliest)
            if owner is not None and owner.dep == "ROOT" and timedelta(0) <= age <= timedelta(days=31):
                return w
    return None
