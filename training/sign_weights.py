"""Fits the logistic regression that tells whether an event word tells an event of its type.

    python -m training.sign_weights GOLD_DIR --docs DOCS_DIR

writes `src/khabar/vocab/sign_weights.csv`. The weight of a word is counted on the other nine tenths of the reports
(out of fold), for counted on its own report it would look better than it will on a new one. Run it after
`training.event_weights`, and never on reports on which a figure is published.
"""

from __future__ import annotations

import argparse
import csv
from collections import Counter
from dataclasses import replace
from pathlib import Path

import numpy as np
import numpy.typing as npt

from benchmarks.gold import Coded, coded_reports, trigger_span
from khabar.claims.assembly import LOWEST, signs_on
from khabar.claims.confidence import SIGNS
from khabar.claims.events import Key, triggers, weights
from khabar.claims.trigger import Trigger
from khabar.intake import report_of
from khabar.model import Reading, Span
from khabar.reading.coreference import resolve
from khabar.reading.parser import load_parser, parse
from training.event_weights import count

OUT = Path(__file__).parents[1] / "src/khabar/vocab/sign_weights.csv"
HEAD = """\
# Coefficients of the logistic regression that tells whether an event word tells an event (claims/confidence.py).
# Fitted by `python -m training.sign_weights` on the project's gold/train, word weights counted out of fold.
"""
FOLDS = 10
RIDGE = 1.0


def _right(coded: Coded, trigger: Trigger) -> bool:
    """Whether a coded claim of the type has its event word here."""
    span = Span(trigger.start, trigger.end)
    gold = ((trigger_span(coded.report.text, c), {c["type"], *c.get("also", ())}) for c in coded.claims)
    return any(span.overlaps(g) and trigger.type in types for g, types in gold)


def _key(trigger: Trigger) -> Key:
    part, pattern = trigger.rule.split(":", 1)
    return part, pattern, trigger.type, trigger.mode or ""


def samples(coded: list[Coded], readings: list[Reading]) -> tuple[npt.NDArray[np.float64], npt.NDArray[np.float64]]:
    """Signs (words x SIGNS) and whether right (words), the word's weight counted on the other folds."""
    pairs = list(zip(coded, readings, strict=True))
    folds = [pairs[n::FOLDS] for n in range(FOLDS)]
    counted = [count(fold) for fold in folds]
    signs: list[tuple[float, ...]] = []
    right: list[bool] = []
    for n, fold in enumerate(folds):
        others = [c for m, c in enumerate(counted) if m != n]
        seen = sum((s for s, _ in others), Counter())
        good = sum((r for _, r in others), Counter())
        weight = weights({key: (seen[key], good[key]) for key in seen})
        for report, reading in fold:
            found = [replace(t, weight=min(weight[_key(t)], 0.99)) for t in triggers(reading)]
            found = [t for t in found if t.weight >= LOWEST]
            signs += signs_on(report.report, reading, found)
            right += [_right(report, t) for t in found]
    return np.array(signs), np.array(right, dtype=float)


def fit(signs: npt.NDArray[np.float64], right: npt.NDArray[np.float64]) -> npt.NDArray[np.float64]:
    """Coefficients by Newton's method with a ridge penalty on all but the constant."""
    penalty = RIDGE * np.eye(signs.shape[1])
    penalty[0, 0] = 0.0
    w = np.zeros(signs.shape[1])
    for _ in range(50):
        p = 1 / (1 + np.exp(-signs @ w))
        step = np.linalg.solve((signs.T * (p * (1 - p))) @ signs + penalty, signs.T @ (right - p) - penalty @ w)
        w += step
        if np.abs(step).max() < 1e-8:
            break
    return w


def main() -> None:
    """Fit and write."""
    ap = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    ap.add_argument("gold", type=Path)
    ap.add_argument("--docs", type=Path, required=True)
    a = ap.parse_args()
    parser = load_parser()
    coded = [
        replace(c, report=report_of(c.report.text, published=c.report.published, url=c.report.url))
        for c in coded_reports(a.gold, a.docs)
    ]
    signs, right = samples(coded, [resolve(c.report, parse(c.report, parser)) for c in coded])
    weights = fit(signs, right)
    with OUT.open("w", encoding="utf8", newline="") as file:
        file.write(HEAD)
        rows = csv.writer(file, lineterminator="\n")
        rows.writerow(["sign", "weight"])
        rows.writerows((sign, f"{w:.3f}") for sign, w in zip(SIGNS, weights, strict=True))
    p = 1 / (1 + np.exp(-signs @ weights))
    loss = -np.mean(np.log(np.where(right > 0, p, 1 - p)))
    print(f"{len(right)} event words, {right.mean():.3f} right, log loss {loss:.4f}: {OUT}")


if __name__ == "__main__":
    main()
