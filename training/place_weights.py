"""Learns how much each thing counts that tells namesakes apart: `src/khabar/vocab/place_weights.csv`.

    python -m training.place_weights FILE.xml ... [--out FILE]

The files are LGL and GeoWebNews, as `benchmarks.geoparsing` reads them. A conditional logit: of the places of a coded
name those within 161 km of its point share the chance that is wanted, and none of the gazetteer's where there is no
such place. Names of what is wider than a country count as right by name, their point being a matter of taste. What is
printed is by five folds of whole articles: how often the likeliest place is right, over names that the gazetteer knows.
"""

from __future__ import annotations

import argparse
import random
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from benchmarks.geoparsing import NEAR_KM, apart, articles
from khabar.claims.gazetteer import FEATURES, Floats, container, features, fold, namesakes
from khabar.claims.place import surroundings_of
from khabar.claims.surroundings import BEHIND
from khabar.intake import report_of

OUT = Path(__file__).parents[1] / "src/khabar/vocab/place_weights.csv"
HEAD = """\
# What a place is weighed by where several share a name (khabar.claims.gazetteer.features), in log-odds.
# Made by `python -m training.place_weights` from LGL and GeoWebNews: what goes with the right place there; `kind` and
#   `other kind` ("the city of", "province"), `told`, `first`, `elsewhere`, `capital`, `size`, `none` (no
#   place of the gazetteer is meant) were set by hand.
feature,weight
"""
BY_HAND = {"kind": 2.5, "other kind": -2.0, "told": 1.5, "first": 0.7, "elsewhere": -1.6, "capital": 0.3, "size": 0.75,
           "none": 1.9}  # fmt: skip
"""Weights that are held while the others are learned: local news of two countries, which LGL mostly is, says too little
of how the world's news uses these."""
FOLDS, STEPS, RATE, RIDGE = 5, 300, 0.1, 1e-3


@dataclass(frozen=True, slots=True)
class Sample:
    """A coded name: the article it is of, its places' features with a last row for none, and which are right."""

    article: str
    features: Floats
    right: Floats


def samples(path: Path) -> Iterator[Sample]:
    """The coded names of a file that the gazetteer knows. Raises `IntakeError` where it is not of the form."""
    for number, article in enumerate(articles(path)):
        report = report_of(article.text, url=article.url)
        around = surroundings_of(report)
        for toponym in article.toponyms:
            if toponym.point is None:
                continue
            words = report.text[toponym.span.start : toponym.span.end]
            key = fold(re.sub(r"^the |['’]s?$", "", words, flags=re.IGNORECASE))
            rows = namesakes(key)
            if not rows:
                continue
            behind = BEHIND.match(report.text, toponym.span.end)
            inside = container(behind[1].strip(), around) if behind else None
            right = [
                row.kind == "area" or apart(toponym.point, (row.latitude, row.longitude)) <= NEAR_KM for row in rows
            ]
            none = [0.0] * (len(FEATURES) - 1) + [1.0]
            yield Sample(
                f"{path.stem} {number}",
                np.vstack([features(rows, key, around, None, inside), none]),
                np.array([*right, not any(right)], np.float64),
            )


def fitted(found: Sequence[Sample]) -> Floats:
    """The weights that make the right places likeliest, by gradient descent (Adam)."""
    rows, right = np.concatenate([s.features for s in found]), np.concatenate([s.right for s in found])
    sizes = np.array([len(s.right) for s in found])
    starts = np.concatenate([[0], np.cumsum(sizes)[:-1]])
    weights, mean, square = np.zeros(len(FEATURES)), np.zeros(len(FEATURES)), np.zeros(len(FEATURES))
    held = [FEATURES.index(name) for name in BY_HAND]
    weights[held] = [*BY_HAND.values()]
    for step in range(1, STEPS + 1):
        scores = rows @ weights
        parts = np.exp(scores - np.repeat(np.maximum.reduceat(scores, starts), sizes))
        chance = parts / np.repeat(np.add.reduceat(parts, starts), sizes)
        wanted = chance * right
        wanted /= np.repeat(np.maximum(np.add.reduceat(wanted, starts), 1e-9), sizes)
        gradient = RIDGE * weights + rows.T @ (chance - wanted) / len(found)
        gradient[held] = 0.0
        mean = 0.9 * mean + 0.1 * gradient
        square = 0.99 * square + 0.01 * gradient**2
        weights -= RATE * (mean / (1 - 0.9**step)) / (np.sqrt(square / (1 - 0.99**step)) + 1e-8)
    return weights


def is_right(sample: Sample, weights: Floats) -> bool:
    """Whether the likeliest place is a right one."""
    return bool(sample.right[:-1][int(np.argmax(sample.features[:-1] @ weights))])


def main() -> None:
    """Measure by folds, then fit on all and write."""
    ap = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    ap.add_argument("files", nargs="+", type=Path)
    ap.add_argument("--out", type=Path, default=OUT)
    a = ap.parse_args()
    found = {path.stem: list(samples(path)) for path in a.files}
    everything = [s for part in found.values() for s in part]
    names = sorted({s.article for s in everything})
    random.Random(0).shuffle(names)
    fold_of = {name: n % FOLDS for n, name in enumerate(names)}
    of_folds = [fitted([s for s in everything if fold_of[s.article] != k]) for k in range(FOLDS)]
    for name, part in found.items():
        right = sum(is_right(s, of_folds[fold_of[s.article]]) for s in part)
        print(f"{name}: {right / len(part):.3f} of {len(part)} known names right, by {FOLDS} folds")
    weights = dict(zip(FEATURES, fitted(everything), strict=True))
    a.out.write_text(HEAD + "".join(f"{name},{weight:.3f}\n" for name, weight in weights.items()), "utf8")


if __name__ == "__main__":
    main()
