"""`python -m benchmarks NAME PATH [--json]`: every published figure comes from here.

Figures go to standard output, as a table or as one JSON object; to standard error goes what was measured, on how many
items, and with which code, model and vocabularies. A figure that cannot be measured ends with exit code 1.
"""

from __future__ import annotations

import os

# One thread, before any library counts the cores: the speed asked for is that of one thread.
for _pool in ("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS"):
    os.environ.setdefault(_pool, "1")

import argparse  # noqa: E402
import json  # noqa: E402
import sys  # noqa: E402
from collections.abc import Callable, Iterator, Mapping  # noqa: E402
from pathlib import Path  # noqa: E402
from typing import TYPE_CHECKING, Any  # noqa: E402

from khabar.errors import KhabarError  # noqa: E402

if TYPE_CHECKING:
    from khabar.reading.encoder import Encoder

ALONE = (
    ("plover-sentences", "sentences", "types of sentences with a marked source and target", "table with tabs (.tsv)"),
    ("factuality", "judged events", "certainty against people's judgements from -3 to 3", "JSON Lines"),
    ("event-location", "events", "the place of an event, given its verb", "JSON Lines"),
    ("cameo-ner", "sentences", "source and target of CAMEO sentences", "words and tags, a word a line"),
    ("cameo-class", "sentences", "classes of CAMEO sentences", "sentence, tab, class"),
    ("india-police", "documents", "what police did, by sentence and document", "folder: docs.jsonl and sents.jsonl"),
    ("actor-codes", "phrases", "country and sector of phrases for actors", "table with tabs (.tsv)"),
    ("geoparsing", "articles", "place names and where they are", "XML of articles with toponyms"),
    ("times", "documents", "dates and other times, and what they mean", "folder of TimeML (.tml), or JSON of cases"),
    (
        "numbers",
        "events",
        "numbers of events, their kind and range",
        "table with tabs (.tsv), or the newswire's folder",
    ),
    ("wikievents", "events", "events and arguments of KAIROS types that PLOVER has", "JSON Lines"),
)
"""The benchmarks that ask for nothing but their data: name, what they count, what they measure, the data's form."""


def main(arguments: list[str] | None = None) -> int:
    """Run one benchmark; the exit code."""
    asked = _parser().parse_args(arguments)
    missing = [p for p in _paths(asked) if asked.name != "gate" and not p.exists()]
    if missing:
        print(f"benchmarks: {missing[0]}: not there; give the file or folder of the data", file=sys.stderr)
        return 1
    try:
        return _run(asked)
    except KhabarError as error:
        print(f"benchmarks: {error}", file=sys.stderr)
        return 1


def _parser() -> argparse.ArgumentParser:
    top = argparse.ArgumentParser(prog="python -m benchmarks", description=__doc__.splitlines()[0])
    names = top.add_subparsers(dest="name", required=True, metavar="NAME")
    claims = names.add_parser("claims", help="claims and offices against reports coded by reading")
    claims.add_argument("path", type=Path, help="folder of coded claims, one JSON file a report")
    claims.add_argument("--docs", type=Path, required=True, help="folder of their texts, files of the same names")
    claims.add_argument("--misses", action="store_true", help="list what was missed and made up, by cause")
    speed = names.add_parser("speed", help="sentences per CPU second, memory, start-up")
    speed.add_argument("path", type=Path, help="folder of texts")
    polnear = names.add_parser("polnear", help="attributions against PolNeAR")
    polnear.add_argument("path", type=Path, help="folder with text/ and attributions/")
    coreference = names.add_parser("coreference", help="who a pronoun or a bare description is")
    coreference.add_argument("path", type=Path, help="folder of coded claims, one JSON file a report")
    coreference.add_argument("--docs", type=Path, required=True, help="folder of their texts, files of the same names")
    ablation = names.add_parser("ablation", help="what rules and trained reader are each worth")
    ablation.add_argument("path", type=Path, help="folder of coded claims, one JSON file a report")
    ablation.add_argument("--docs", type=Path, required=True, help="folder of their texts, files of the same names")
    relations = names.add_parser("relations", help="standing relations between actors")
    relations.add_argument("path", type=Path, nargs="+", help="files of CrossRE (JSON Lines), folders of re3d")
    relations.set_defaults(unit="relations")
    alone = []
    for name, unit, about, path in ALONE:
        alone.append(names.add_parser(name, help=about))
        alone[-1].add_argument("path", type=Path, help=path)
        alone[-1].set_defaults(unit=unit)
    gate = names.add_parser("gate", help="whether the pinned figures still hold")
    gate.add_argument("path", type=Path, help="the shared folder with the coded reports")
    for command in (claims, speed, polnear, coreference, ablation, relations, *alone):
        command.add_argument("--json", action="store_true", help="one JSON object instead of a table")
        command.add_argument("--weights", type=Path, help="a trained reader of your own, as training wrote it")
        command.add_argument("--rules-only", action="store_true", help="leave the trained reader out")
    return top


def _run(asked: argparse.Namespace) -> int:
    if asked.name == "gate":
        from benchmarks import gate

        return gate.report(asked.path)
    figures = _measured(asked)
    import khabar

    reader = khabar.load(weights=asked.weights, rules_only=asked.rules_only, actors=False)
    versions = ", ".join(f"{name} {version}" for name, version in reader.versions.items())
    counted = f"{figures['n']} {asked.unit}" if "unit" in asked else f"{_items(asked.path)} files"
    print(f"{asked.name}: {' '.join(map(str, _paths(asked)))}, {counted}; {versions}", file=sys.stderr)
    print(json.dumps(figures) if asked.json else "\n".join(table(figures)))
    return 0


def _measured(asked: argparse.Namespace) -> Mapping[str, Any]:
    import khabar
    from khabar.reader import WEIGHTS
    from khabar.reading.encoder import load_encoder

    weights = None if asked.rules_only else asked.weights or WEIGHTS
    if asked.name == "claims":
        from benchmarks import claims, speed

        reader = khabar.load(weights=weights, rules_only=asked.rules_only, actors=False)
        run = claims.read_coded(asked.path, asked.docs, reader=reader)
        if asked.misses:
            print("\n".join(claims.misses(run)), file=sys.stderr if asked.json else sys.stdout)
        return {**claims.figures(run), "speed": speed.measure(asked.docs, weights=weights)}
    if asked.name == "speed":
        from benchmarks import speed

        return speed.measure(asked.path, weights=weights)
    if asked.name == "coreference":
        from benchmarks import coreference

        return coreference.measure(asked.path, asked.docs, cases=coreference.CASES)
    if asked.name == "ablation":
        from benchmarks import ablation

        return ablation.measure(asked.path, asked.docs, encoder=load_encoder(asked.weights or WEIGHTS))
    if asked.name == "relations":
        from benchmarks import relations

        return relations.measure(asked.path)
    encoder = load_encoder(weights) if weights else None
    if asked.name == "polnear":
        from benchmarks import polnear

        return polnear.measure(asked.path, encoder=encoder)
    return _measured_alone(asked.name, asked.path, encoder)


def _measured_alone(name: str, path: Path, encoder: Encoder | None) -> Mapping[str, Any]:
    """The figures of a benchmark of `ALONE`."""
    from benchmarks import (
        actor_codes,
        cameo,
        event_location,
        factuality,
        geoparsing,
        india_police,
        numbers,
        plover_sentences,
        times,
        wikievents,
    )

    measures: dict[str, Callable[..., Mapping[str, Any]]] = {
        "plover-sentences": plover_sentences.measure,
        "factuality": factuality.measure,
        "event-location": event_location.measure,
        "cameo-ner": cameo.measure_ner,
        "cameo-class": cameo.measure_class,
        "india-police": india_police.measure,
        "actor-codes": actor_codes.measure,
        "geoparsing": geoparsing.measure,
        "times": times.measure,
        "numbers": numbers.measure,
        "wikievents": wikievents.measure,
    }
    return measures[name](path, encoder=encoder)


def _paths(asked: argparse.Namespace) -> list[Path]:
    return asked.path if isinstance(asked.path, list) else [asked.path]


def _items(path: Path) -> int:
    return sum(p.is_file() for p in path.rglob("*")) if path.is_dir() else 1


def table(figures: Mapping[str, Any], *, under: str = "") -> Iterator[str]:
    """A line a figure, for people; a group of figures by its path.

    >>> list(table({"event": {"p": 0.5, "r": 1.0, "f1": 0.667}, "n": 3}))
    ['event                     P 0.500  R 1.000  F1 0.667', 'n                         3']
    """
    for key, value in figures.items():
        name = f"{under}{key}"
        if isinstance(value, Mapping) and set(value) >= {"p", "r", "f1"}:
            yield f"{name:25} P {value['p']:.3f}  R {value['r']:.3f}  F1 {value['f1']:.3f}"
        elif isinstance(value, Mapping):
            yield from table(value, under=f"{name}.")
        else:
            yield f"{name:25} {value:.3f}" if isinstance(value, float) else f"{name:25} {value}"


if __name__ == "__main__":
    sys.exit(main())
