"""Cross-validation of what the trained reader answers about lone sentences, on corpora that have no dev part.

    python -m training.cross SHARED WORK plover|cameo|places … [--folds 5]

For each fold the reader of the stage `core` (`WORK/core.pt`, which saw none of these corpora) learns from the other
folds of the named corpora together, and answers about the left-out ones in the eight bits that would be shipped. The
benchmark is then taken once over all answers together: of a rare class a single fold holds too few sentences to tell
anything.
"""

from __future__ import annotations

import argparse
import json
import random
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import torch

from benchmarks import cameo, event_location, plover_sentences
from benchmarks.readings import Read, joined
from khabar.reading.encoder import MANIFEST, Encoder, load_encoder
from training.examples import Example, key
from training.export import write
from training.network import load_reader
from training.prepare import load
from training.train import order, train

Asked = Callable[[str, Read], Read]
"""From a sentence and its reading to the same with the encoder of its fold."""


def _plover(path: Path, asked: Asked) -> dict[str, Any]:
    figures = plover_sentences.measure(
        path, given=lambda item, r: plover_sentences.guess_given(item, asked(item.text, r)), bare=lambda *_: None
    )
    return {"n": figures["n"], **figures["given"]}


def _cameo(path: Path, asked: Asked) -> dict[str, Any]:
    return cameo.measure_ner(path, guess=lambda words, r: cameo.guess_stretches(words, asked(joined(words)[0], r)))


def _places(path: Path, asked: Asked) -> dict[str, Any]:
    return event_location.measure(path, guess=lambda item, r: event_location.guess_places(item, asked(item.text, r)))


@dataclass(frozen=True, slots=True)
class Corpus:
    """A corpus: its file, how its benchmark is taken, and passes over it in training."""

    file: str
    measure: Callable[[Path, Asked], dict[str, Any]]
    passes: float


CORPORA = {
    "plover": Corpus("plover-sentences/train.tsv", _plover, 5),
    "cameo": Corpus("cameo/ner-train.txt", _cameo, 5),
    "places": Corpus("event-location/records.jsonl", _places, 1),
}
REMINDED = 0.3
"""Passes over the coded reports beside, so that what was learned from them is not forgotten."""


def encoders(work: Path, names: Sequence[str], *, folds: int) -> list[Encoder]:
    """The encoder of each fold, trained on the others; those that WORK holds already are not trained again."""
    corpora: dict[str, list[Example]] = {name: load(work, name) for name in (*names, "gold")}
    mix = {name: CORPORA[name].passes for name in names} | {"gold": REMINDED}
    found = []
    for k in range(folds):
        folder = work / f"cross-{'-'.join(names)}-{folds}" / str(k)
        if not (folder / MANIFEST).exists():
            torch.manual_seed(k)
            reader = load_reader(work / "core.pt")
            seen = {
                name: [e for e in examples if name == "gold" or int(e.name) % folds != k]
                for name, examples in corpora.items()
            }
            folder.mkdir(parents=True, exist_ok=True)
            train(reader, order(seen, mix, random.Random(k)), out=folder / "fold.pt")
            write(reader, folder, version=f"fold-{k}")
            (folder / "fold.pt").unlink()
        found.append(load_encoder(folder))
    return found


def asker(of_folds: Sequence[Encoder]) -> Asked:
    """Who answers about a sentence: the encoder that did not see it."""
    return lambda text, given: replace(given, encoder=of_folds[int(key(text)) % len(of_folds)])


def main() -> None:
    """Train fold by fold, then measure."""
    ap = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    ap.add_argument("shared", type=Path)
    ap.add_argument("work", type=Path)
    ap.add_argument("names", nargs="+", choices=CORPORA)
    ap.add_argument("--folds", type=int, default=5)
    a = ap.parse_args()
    asked = asker(encoders(a.work, a.names, folds=a.folds))
    for name in a.names:
        print(name, json.dumps(CORPORA[name].measure(a.shared / "corpora" / CORPORA[name].file, asked)), flush=True)


if __name__ == "__main__":
    main()
