"""Learns when a name that may be a place's is one: `src/khabar/vocab/toponym_weights.csv`.

    python -m training.toponym_weights FILE.xml ... [--out FILE]

The files are LGL and GeoWebNews, as `benchmarks.geoparsing` reads them; a logistic regression over the names that
`khabar.claims.toponyms` finds. Adjectives and peoples are learned from the files that code them. What is printed is by
five folds of whole articles.
"""

from __future__ import annotations

import argparse
import random
from collections.abc import Iterator
from pathlib import Path

import numpy as np

from benchmarks.geoparsing import articles
from khabar.claims.gazetteer import Floats
from khabar.claims.place import surroundings_of
from khabar.claims.toponyms import FEATURES, LEAST, as_places, candidates, features
from khabar.intake import report_of
from khabar.reading.parser import Parser, load_parser, parse

OUT = Path(__file__).parents[1] / "src/khabar/vocab/toponym_weights.csv"
HEAD = """\
# When a name that may be a place's is one (khabar.claims.toponyms.features), in log-odds.
# Made by `python -m training.toponym_weights` from LGL and GeoWebNews.
feature,weight
"""
FOLDS, STEPS, RATE, RIDGE = 5, 400, 0.1, 1e-4


def samples(path: Path, parser: Parser) -> Iterator[tuple[str, tuple[float, ...], bool]]:
    """The names of a file that may be places': article, features, whether they are coded ones."""
    for number, article in enumerate(articles(path)):
        report = report_of(article.text, url=article.url)
        reading = parse(report, parser)
        around, found = surroundings_of(report), candidates(reading)
        named = as_places(reading, found)
        coded = {(t.span.start, t.span.end) for t in article.toponyms}
        for c in found:
            span = reading.tokens[c.first].start, reading.tokens[c.last - 1].end
            yield f"{path.stem} {number}", features(reading, c, around, named), span in coded


def fitted(rows: Floats, right: Floats) -> Floats:
    """The weights of a logistic regression, by gradient descent (Adam)."""
    weights, mean, square = (np.zeros(rows.shape[1]) for _ in range(3))
    for step in range(1, STEPS + 1):
        gradient = rows.T @ (1 / (1 + np.exp(-rows @ weights)) - right) / len(rows) + RIDGE * weights
        mean = 0.9 * mean + 0.1 * gradient
        square = 0.99 * square + 0.01 * gradient**2
        weights -= RATE * (mean / (1 - 0.9**step)) / (np.sqrt(square / (1 - 0.99**step)) + 1e-8)
    return weights


def main() -> None:
    """Measure by folds, then fit on all and write."""
    ap = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    ap.add_argument("files", nargs="+", type=Path)
    ap.add_argument("--out", type=Path, default=OUT)
    a = ap.parse_args()
    parser = load_parser()
    found = [sample for path in a.files for sample in samples(path, parser)]
    rows, right = np.array([f for _, f, _ in found]), np.array([r for *_, r in found], np.float64)
    names = sorted({name for name, *_ in found})
    random.Random(0).shuffle(names)
    fold_of = {name: n % FOLDS for n, name in enumerate(names)}
    folds = np.array([fold_of[name] for name, *_ in found])
    chance = np.zeros(len(found))
    for k in range(FOLDS):
        weights = fitted(rows[folds != k], right[folds != k])
        chance[folds == k] = 1 / (1 + np.exp(-rows[folds == k] @ weights))
    taken = chance >= LEAST
    hit = float((taken * right).sum())
    print(f"{len(found)} names: precision {hit / taken.sum():.3f}, recall {hit / right.sum():.3f}, by {FOLDS} folds")
    weights = fitted(rows, right)
    lines = "".join(f"{name},{weight:.3f}\n" for name, weight in zip(FEATURES, weights, strict=True))
    a.out.write_text(HEAD + lines, "utf8")


if __name__ == "__main__":
    main()
