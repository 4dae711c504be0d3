"""How far two coders of the same reports agree, by the rules by which khabar itself is scored.

    python -m training.agreement [ARTICLES] [--json]

compares the second coding, made without sight of the first, with the first: of our own reports
(`training/corpus/second`), or, given the folder of the newswire corpus's articles, of those (`training/second.jsonl`).
"""

from __future__ import annotations

import argparse
import json
from pathlib import Path
from typing import Any

from benchmarks.gold import trigger_span
from benchmarks.scoring import Plain, compare, figures
from training.corpus import CORPUS, gold
from training.newswire import NEWSWIRE, SECOND, article, records_in, unpacked
from training.stories import load_story


def as_read(text: str, coded: Plain) -> Plain:
    """A coded report in the form in which khabar gives what it read."""
    claims = []
    for c in coded["claims"]:
        word = trigger_span(text, c)
        when = c["when"] and {"text": c["when"]["text"], "earliest": c["when"]["start"], "latest": c["when"]["end"]}
        claims.append({
            **c,
            "trigger": {"start": word.start, "end": word.end},
            "actors": [_named(p) for p in c["actors"]],
            "recipients": [_named(p) for p in c["recipients"]],
            "attribution": [{"source": _named(a, "source") if a["source"] else None} for a in c["attribution"]],
            "when": when,
        })  # fmt: skip
    return {"claims": claims, "offices": [{**o, "name": o["person"]} for o in coded["offices"]]}


def _named(coded: Plain, key: str = "text") -> Plain:
    return {**coded, "text": coded[key], "name": coded.get("refers_to") or coded[key]}


def agreement() -> dict[str, Any]:
    """The figures of the second coding of our own reports held against the first."""
    scored = []
    for path in sorted((CORPUS / "second").glob("*.story")):
        doc, first = gold(load_story(CORPUS / path.name))
        _, second = gold(load_story(path))
        scored.append(compare(doc["text"], gold=first, read=as_read(doc["text"], second)))
    return {"reports": len(scored), **figures(scored)}


def agreement_on(articles: Path) -> dict[str, Any]:
    """The figures of the second coding of newswire articles held against the first."""
    firsts = {record["id"]: record for record in records_in(NEWSWIRE)}
    scored = []
    for record in records_in(SECOND):
        text, _ = article(articles, record["id"])
        second = as_read(text, unpacked(record, text))
        scored.append(compare(text, gold=unpacked(firsts[record["id"]], text), read=second))
    return {"stretches": len(scored), **figures(scored)}


def main() -> None:
    """Print the figures."""
    ap = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    ap.add_argument("articles", type=Path, nargs="?")
    ap.add_argument("--json", action="store_true")
    a = ap.parse_args()
    found = agreement_on(a.articles) if a.articles else agreement()
    print(json.dumps(found) if a.json else "\n".join(f"{key:12s} {value}" for key, value in found.items()))


if __name__ == "__main__":
    main()
