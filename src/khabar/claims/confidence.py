"""How sure a claim is, field by field, by what happened in coded reports.

That an event word tells an event of its type: a logistic regression over the word's own weight and what stands with
it (`SIGNS`), its coefficients in `vocab/sign_weights.csv` (`python -m training.sign_weights`). That another field is
right: the share of claims in which the same rule was right, counted in `vocab/rule_weights.csv`
(`python -m training.rule_weights`); rules seen seldom are drawn to the mean of their field.
"""

from __future__ import annotations

import functools
import math
from collections.abc import Iterable, Iterator

from khabar import vocab
from khabar.claims.events import is_event_word
from khabar.claims.trigger import Trigger
from khabar.model import Attribution, Evidence, Participant, Place, Reading, Status, When

FIELDS = ("actors", "recipients", "status", "attribution", "place", "when")
STRENGTH = 10.0
"""How many uses of its field's mean are added to a rule's own uses."""


@functools.cache
def _shares() -> dict[tuple[str, str], float]:
    rows = [(r["field"], r["rule"], float(r["seen"]), float(r["right"])) for r in vocab.table("rule_weights.csv")]
    means: dict[str, float] = {}
    for field in {f for f, *_ in rows}:
        seen = sum(s for f, _, s, _ in rows if f == field)
        means[field] = sum(r for f, _, _, r in rows if f == field) / seen
    shares = {(f, rule): (right + STRENGTH * means[f]) / (seen + STRENGTH) for f, rule, seen, right in rows}
    return shares | {(f, ""): mean for f, mean in means.items()}


POINTING = frozenset({"the", "this", "that", "these", "those", "such"})

SIGNS = (
    "one", "weight", "noun", "detail", "actor", "recipient", "code", "place", "when", "source", "quoted", "pointing",
    "plural", "governed", "named", "again", "planned", "hypothetical", "denied", "uncertain",
)  # fmt: skip
"""What stands with an event word, in the order of `signs_of`."""


def signs_of(
    reading: Reading,
    trigger: Trigger,
    *,
    status: Status,
    actors: tuple[Participant, ...],
    recipients: tuple[Participant, ...],
    place: Place | None,
    when: When | None,
    attribution: tuple[Attribution, ...],
    again: bool,
) -> tuple[float, ...]:
    """The values of `SIGNS` for an event word: the log-odds of its weight, and 0 or 1 for each of the others.

    `again` tells that the sentence has a word of the same type before it.
    """
    word = reading.tokens[trigger.token]
    around = [reading.tokens[i] for i in reading.children[word.i]]
    # "the attack" points back to one told before; "the attack on X" need not
    points = not any(t.dep in {"prep", "relcl", "acl"} for t in around)
    noun = trigger.rule.startswith("nouns")
    return (
        1.0,
        math.log(trigger.weight / (1 - trigger.weight)),
        float(noun),
        float(" " in trigger.rule),
        float(bool(actors)),
        float(bool(recipients)),
        float(any(p.country for p in (*actors, *recipients))),
        float(place is not None),
        float(when is not None and when.text is not None),
        float(bool(attribution)),
        float(any(q.start <= word.start < q.end for q in reading.quotes)),
        float(noun and points and any(t.text.lower() in POINTING for t in around)),
        float(noun and word.tag in {"NNS", "NNPS"}),
        float(word.dep == "xcomp" and is_event_word(reading.tokens[word.head])),
        float(noun and word.text[:1].isupper() and word.i != reading.sentences[word.sentence].first),
        float(again),
        *(float(status == s) for s in ("planned", "hypothetical", "denied", "uncertain")),
    )


@functools.cache
def _coefficients() -> tuple[float, ...]:
    by_sign = {r["sign"]: float(r["weight"]) for r in vocab.table("sign_weights.csv")}
    return tuple(by_sign[sign] for sign in SIGNS)


def share_of_events(signs: tuple[float, ...]) -> float:
    """The share of event words with these signs that were events of their type."""
    return 1 / (1 + math.exp(-sum(c * x for c, x in zip(_coefficients(), signs, strict=True))))


def confidence_of(event: float, evidence: Iterable[Evidence]) -> dict[str, float]:
    """The share for `type` and each of `FIELDS`, and ``claim``: that type, participants and status are all right.

    `event` is the share of `share_of_events`. A field's share is that of the first rule that gave it; a field that no
    rule gave has the rule ``none``.
    """
    fields = {"type": round(event, 3)} | dict(_fields(evidence))
    together = fields["type"] * fields["actors"] * fields["recipients"] * fields["status"]
    return fields | {"claim": round(together, 3)}


def _fields(evidence: Iterable[Evidence]) -> Iterator[tuple[str, float]]:
    rules: dict[str, str] = {}
    for e in evidence:
        rules.setdefault(e.field, family(e.rule))
    shares = _shares()
    for field in FIELDS:
        rule = rules.get(field, "none")
        yield field, round(shares.get((field, rule), shares.get((field, ""), 0.5)), 3)


def family(rule: str) -> str:
    """A rule's name without the word that it fired on.

    >>> family("roles.preposition:on"), family("status.modal")
    ('roles.preposition', 'status.modal')
    """
    return rule.split(":", 1)[0]
