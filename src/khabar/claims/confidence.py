"""How sure a claim is, field by field: the share of coded reports' claims in which the same rule was right.

`vocab/rule_weights.csv` holds the counts (`python -m training.rule_weights`); rules seen seldom are drawn to the mean
of their field, so that a rule that was right once in one use does not claim certainty.
"""

from __future__ import annotations

import functools
from collections.abc import Iterable

from khabar import vocab
from khabar.claims.trigger import Trigger
from khabar.model import Evidence

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


def confidence_of(trigger: Trigger, evidence: Iterable[Evidence]) -> dict[str, float]:
    """The share for `type` and each of `FIELDS`, and ``claim``: that type, participants and status are all right.

    A field's share is that of the first rule that gave it; a field that no rule gave has the rule ``none``.
    """
    rules: dict[str, str] = {}
    for e in evidence:
        rules.setdefault(e.field, family(e.rule))
    shares = _shares()
    fields = {"type": round(trigger.weight, 3)}
    for field in FIELDS:
        rule = rules.get(field, "none")
        fields[field] = round(shares.get((field, rule), shares.get((field, ""), 0.5)), 3)
    together = fields["type"] * fields["actors"] * fields["recipients"] * fields["status"]
    return fields | {"claim": round(together, 3)}


def family(rule: str) -> str:
    """A rule's name without the word that it fired on.

    >>> family("roles.preposition:on"), family("status.modal")
    ('roles.preposition', 'status.modal')
    """
    return rule.split(":", 1)[0]
