"""Parses the corpora and keeps their examples in a folder, one file a corpus; those already there are left alone.

    python -m training.prepare ../shared WORK [NAME …]

WORK is outside the repository: it holds text of others.
"""

from __future__ import annotations

import pickle
import sys
import time
import zlib
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

    def articles(name: str, coding: Path, texts: Path) -> Maker:
        def make(parser: Parser, tokenizer: Tokenizer) -> Iterator[Example]:
            newswire.write_gold(coding, texts, work / name)
            reports = list(coded_reports(work / name / "claims", work / name / "docs"))
            return of_gold(reports, parser, tokenizer, corpus=name, held_out=False)

        return make

    def coded(parser: Parser, tokenizer: Tokenizer) -> Iterator[Example]:
        reports = list(coded_reports(gold / "claims", gold / "docs"))
        return of_gold(reports, parser, tokenizer, corpus="gold", held_out=True)

    def judged(*names: str) -> Maker:
        files = [corpora / "factuality" / name / "train.jsonl" for name in names]
        return lambda parser, tokenizer: of_factuality(files, parser, tokenizer)

    return {
        "gold": coded,
        "own": own,
        "newswire": articles("newswire", newswire.NEWSWIRE, corpora / "newswire/original_articles"),
        "politics": articles("politics", newswire.POLNEAR, corpora / "polnear/train/text"),
        "plover": lambda p, t: of_plover(corpora / "plover-sentences/train.tsv", p, t),
        "cameo": lambda p, t: of_cameo_names(corpora / "cameo/ner-train.txt", p, t),
        "factuality": judged("UDS_IH2", "CB", "MV2", "RP"),
        "meantime": judged("MEANTIME"),
        "places": lambda p, t: of_places(corpora / "event-location/records.jsonl", p, t),
        "polnear": lambda p, t: of_polnear(corpora / "polnear/train", p, t),
    }


def load(work: Path, name: str) -> list[Example]:
    """The examples of a corpus that was prepared."""
    with (work / f"{name}.pickle").open("rb") as file:
        examples: list[Example] = pickle.load(file)
    return examples


def is_held(name: str, one_in: int) -> bool:
    """Whether a report, by its own name (`Report.given_id`), is left out of training, that choices are made and curves
    fitted on it: one in so many (0: none), the same ones always. Stretches of one article go together."""
    return one_in > 0 and zlib.crc32(name.partition("~")[0].encode()) % one_in == 0


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
