"""Parses the corpora and keeps their examples in a folder, one file a corpus; those already there are left alone.

    python -m training.prepare ../shared WORK [NAME …]

WORK is outside the repository: it holds text of others.
"""

from __future__ import annotations

import pickle
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

from tokenizers import Tokenizer

from benchmarks.gold import coded_reports
from khabar.reading.parser import Parser, load_parser
from training import corpus, newswire
from training.base import base_folder
from training.examples import (
    Example,
    of_cameo_names,
    of_factuality,
    of_gold,
    of_places,
    of_plover,
    of_polnear,
)

Maker = Callable[[Parser, Tokenizer], Iterator[Example]]


def makers(shared: Path, work: Path) -> dict[str, Maker]:
    """How the examples of each corpus are made, by the name of its file."""
    corpora, gold = shared / "corpora", shared / "gold/train"

    def own(parser: Parser, tokenizer: Tokenizer) -> Iterator[Example]:
        corpus.write_gold(work / "own")
        reports = list(coded_reports(work / "own/claims", work / "own/docs"))
        return of_gold(reports, parser, tokenizer, corpus="own", held_out=False)

    def articles(parser: Parser, tokenizer: Tokenizer) -> Iterator[Example]:
        newswire.write_gold(corpora / "newswire/original_articles", work / "newswire")
        reports = list(coded_reports(work / "newswire/claims", work / "newswire/docs"))
        return of_gold(reports, parser, tokenizer, corpus="newswire", held_out=False)

    def coded(parser: Parser, tokenizer: Tokenizer) -> Iterator[Example]:
        reports = list(coded_reports(gold / "claims", gold / "docs"))
        return of_gold(reports, parser, tokenizer, corpus="gold", held_out=True)

    judged = [corpora / "factuality" / n / "train.jsonl" for n in ("UDS_IH2", "MEANTIME", "CB", "MV2", "RP")]
    return {
        "gold": coded,
        "own": own,
        "newswire": articles,
        "plover": lambda p, t: of_plover(corpora / "plover-sentences/train.tsv", p, t),
        "cameo": lambda p, t: of_cameo_names(corpora / "cameo/ner-train.txt", p, t),
        "factuality": lambda p, t: of_factuality(judged, p, t),
        "places": lambda p, t: of_places(corpora / "event-location/records.jsonl", p, t),
        "polnear": lambda p, t: of_polnear(corpora / "polnear/train", p, t),
    }


def load(work: Path, name: str) -> list[Example]:
    """The examples of a corpus that was prepared."""
    with (work / f"{name}.pickle").open("rb") as file:
        examples: list[Example] = pickle.load(file)
    return examples


def main(arguments: list[str]) -> int:
    """Prepare what is lacking; the exit code."""
    if len(arguments) < 2:
        print(__doc__, file=sys.stderr)
        return 2
    shared, work, *names = arguments
    folder = Path(work)
    folder.mkdir(parents=True, exist_ok=True)
    parser = load_parser()
    tokenizer = Tokenizer.from_file(str(base_folder() / "tokenizer.json"))
    tokenizer.no_padding()
    tokenizer.no_truncation()
    for name, make in makers(Path(shared), folder).items():
        out = folder / f"{name}.pickle"
        if out.exists() or (names and name not in names):
            continue
        start = time.time()
        examples = list(make(parser, tokenizer))
        part = out.with_suffix(".part")
        part.write_bytes(pickle.dumps(examples, pickle.HIGHEST_PROTOCOL))
        part.replace(out)
        pieces = sum(len(w.ids) for e in examples for w in e.windows)
        print(f"{name}: {len(examples)} examples, {pieces} pieces, {time.time() - start:.0f} s", flush=True)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
