"""Whether chances hold: how far they lie from the shares that were right, and what is given up for being sure."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

import numpy as np

from benchmarks.scoring import Scored

BINS = 10
ASKED = (0.0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9)
"""Least confidences for which the curve of risk and coverage is given."""

JUDGED = {"actors": "actor", "recipients": "recipient", "status": "status", "place": "place"}
"""The fields of a claim, and under what name the scorer judges them."""

Judged = tuple[float, bool]
"""A chance and whether what it was given for is right."""


def expected_error(judged: Sequence[Judged]) -> float:
    """The expected calibration error (Naeini et al., AAAI 2015): the distance between mean chance and share right in
    ten bins of equal width, weighted by what lies in each.

    >>> expected_error([(0.75, True), (0.75, True), (0.75, True), (0.75, False)])
    0.0
    """
    if not judged:
        return 0.0
    chances, right = np.array([c for c, _ in judged]), np.array([r for _, r in judged], float)
    bins = np.minimum((chances * BINS).astype(int), BINS - 1)
    error = 0.0
    for b in np.unique(bins):
        held = bins == b
        error += abs(float(chances[held].mean() - right[held].mean())) * float(held.mean())
    return round(error, 3)


def reliability(scored: Iterable[Scored]) -> dict[str, Any]:
    """The error of the claims' ``confidence`` and of each field's chance, and the curve of risk and coverage.

    A claim is right when type, participants and status are; a field is judged over matched claims only. The curve
    gives for each least confidence the share of claims kept and, of these, the share right.
    """
    claims: list[Judged] = []
    fields: dict[str, list[Judged]] = {name: [] for name in ("type", "actors", "recipients", "status", "place")}
    for report in scored:
        for m in report.matches:
            claims.append((m.read["confidence"], m.core and m.right["status"]))
            fields["type"].append((m.read["fields"]["type"], True))
            for name, key in JUDGED.items():
                fields[name].append((m.read["fields"][name], m.right[key]))
        for read in report.spurious:
            claims.append((read["confidence"], False))
            fields["type"].append((read["fields"]["type"], False))
    curve = {}
    for least in ASKED:
        kept = [right for chance, right in claims if chance >= least]
        share, right = len(kept) / max(len(claims), 1), sum(kept) / max(len(kept), 1)
        curve[f"{least:.1f}"] = {"kept": round(share, 3), "right": round(right, 3)}
    errors = {name: expected_error(judged) for name, judged in fields.items()}
    return {"ece": {"claim": expected_error(claims), **errors}, "at_least": curve}
