"""Cross-validation of what the trained reader answers about lone sentences, on corpora that have no dev part.

    python -m training.cross SHARED WORK plover|cameo|places [--folds 5] [--passes N]

For each fold the reader of the first stage (`WORK/first.pt`, which saw none of these corpora) learns from the others
and is measured, in the eight bits that would be shipped, by the benchmark on the lines left out.
"""

from __future__ import annotations

import argparse
import json
import random
import re
import tempfile
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import torch

from benchmarks import cameo, event_location, plover_sentences
from benchmarks.readings import joined
from khabar.reading.encoder import load_encoder
from training.examples import Example, key
from training.export import write
from training.network import load_reader
from training.prepare import load
from training.train import order, train

Items = list[tuple[str, str]]
"""The pieces of a file that each hold one sentence, with that sentence."""


def _plover(path: Path) -> tuple[str, Items]:
    head, *rows = path.read_text("utf8").strip("\n").split("\n")
    texts = (item.text for item in plover_sentences.marked_sentences(path))
    return head, list(zip(rows, texts, strict=True))


def _cameo(path: Path) -> tuple[str, Items]:
    blocks = re.split(r"\n\s*\n", path.read_text("utf8").strip())
    texts = (joined(item.words)[0] for item in cameo.tagged_sentences(path))
    return "", [(f"{block}\n", text) for block, text in zip(blocks, texts, strict=True)]


def _places(path: Path) -> tuple[str, Items]:
    lines = path.read_text("utf8").strip("\n").split("\n")
    return "", [(line, json.loads(line)["text"]) for line in lines]


@dataclass(frozen=True, slots=True)
class Corpus:
    """A corpus: its file, how that is cut into items, how they are measured, and passes over it in training."""

    file: str
    cut: Callable[[Path], tuple[str, Items]]
    measure: Callable[..., dict[str, Any]]
    passes: float


CORPORA = {
    "plover": Corpus("plover-sentences/train.tsv", _plover, plover_sentences.measure, 8),
    "cameo": Corpus("cameo/ner-train.txt", _cameo, cameo.measure_ner, 8),
    "places": Corpus("event-location/records.jsonl", _places, event_location.measure, 1.5),
}


def main() -> None:
    """Train and measure fold by fold; the figures of each and their means."""
    ap = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    ap.add_argument("shared", type=Path)
    ap.add_argument("work", type=Path)
    ap.add_argument("name", choices=CORPORA)
    ap.add_argument("--folds", type=int, default=5)
    ap.add_argument("--passes", type=float)
    a = ap.parse_args()
    corpus = CORPORA[a.name]
    head, items = corpus.cut(a.shared / "corpora" / corpus.file)
    examples: list[Example] = load(a.work, a.name)
    found: list[dict[str, float]] = []
    for k in range(a.folds):
        torch.manual_seed(k)
        reader = load_reader(a.work / "first.pt")
        seen = [e for e in examples if int(e.name) % a.folds != k]
        todo = order({a.name: seen}, {a.name: a.passes or corpus.passes}, random.Random(k))
        with tempfile.TemporaryDirectory() as folder:
            train(reader, todo, out=Path(folder) / "fold.pt", resume=False)
            write(reader, Path(folder), version=f"{a.name}-{k}")
            left_out = Path(folder) / Path(corpus.file).name
            kept = [piece for piece, text in items if int(key(text)) % a.folds == k]
            left_out.write_text("\n".join([head, *kept] if head else kept) + "\n", "utf8")
            figures = dict(_flat(corpus.measure(left_out, encoder=load_encoder(Path(folder)))))
        print(f"fold {k}: {json.dumps(figures)}", flush=True)
        found.append(figures)
    print(json.dumps({name: round(sum(f[name] for f in found) / len(found), 3) for name in found[0]}))


def _flat(figures: dict[str, Any], under: str = "") -> list[tuple[str, float]]:
    flat: list[tuple[str, float]] = []
    for name, value in figures.items():
        flat += _flat(value, f"{under}{name}.") if isinstance(value, dict) else [(f"{under}{name}", float(value))]
    return flat


if __name__ == "__main__":
    main()
