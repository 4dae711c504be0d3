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
from khabar.claims.events import STRENGTH, detail, triggers
from khabar.claims.trigger import Trigger
from khabar.intake import report_of
from khabar.model import Reading, Span
from khabar.reading.coreference import resolve
from khabar.reading.parser import load_parser, parse

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


def _kind(trigger: Trigger) -> tuple[str, int]:
    part, pattern = trigger.rule.split(":", 1)
    return part, detail(pattern)


def samples(coded: list[Coded], readings: list[Reading]) -> tuple[npt.NDArray[np.float64], npt.NDArray[np.float64]]:
    """Signs (words x SIGNS) and whether right (words), the word's weight counted on the other folds."""
    found = [(n, t, _right(c, t)) for n, (c, r) in enumerate(zip(coded, readings, strict=True)) for t in triggers(r)]
    seen: Counter[tuple[object, ...]] = Counter()
    right: Counter[tuple[object, ...]] = Counter()
    for n, t, ok in found:
        for key in ((t.rule, t.type), _kind(t)):
            for where in (key, (*key, n % FOLDS)):
                seen[where] += 1
                right[where] += ok
    rows: dict[int, list[Trigger]] = {}
    answers: dict[int, list[bool]] = {}
    for n, t, ok in found:
        own, kind, fold = (t.rule, t.type), _kind(t), n % FOLDS
        like = (right[kind] - right[*kind, fold]) / max(1, seen[kind] - seen[*kind, fold])
        weight = (right[own] - right[*own, fold] + STRENGTH * like) / (seen[own] - seen[*own, fold] + STRENGTH)
        if weight >= LOWEST:
            rows.setdefault(n, []).append(replace(t, weight=min(weight, 0.99)))
            answers.setdefault(n, []).append(ok)
    signs = [s for n in sorted(rows) for s in signs_on(coded[n].report, readings[n], rows[n])]
    return np.array(signs), np.array([a for n in sorted(answers) for a in answers[n]], dtype=float)


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
