"""How far two coders of the same reports agree, by the rules by which khabar itself is scored.

    python -m training.agreement [--json]

compares the second coding, `training/corpus/second`, made without sight of the first, with the first.
"""

from __future__ import annotations

import json
import sys
from typing import Any

from benchmarks.scoring import Plain, compare, figures
from training.corpus import CORPUS, gold
from training.stories import Story, load_story


def as_read(story: Story) -> Plain:
    """A coded story in the form in which khabar gives what it read."""
    doc, coded = gold(story)
    claims = []
    for c in coded["claims"]:
        start = doc["text"].index(c["sentence"]) + c["sentence"].index(c["trigger"])
        when = c["when"] and {"text": c["when"]["text"], "earliest": c["when"]["start"], "latest": c["when"]["end"]}
        claims.append({
            **c,
            "trigger": {"start": start, "end": start + len(c["trigger"])},
            "actors": [_named(p) for p in c["actors"]],
            "recipients": [_named(p) for p in c["recipients"]],
            "attribution": [{"source": _named(a, "source") if a["source"] else None} for a in c["attribution"]],
            "when": when,
        })  # fmt: skip
    offices = [{**o, "name": o["person"]} for o in coded["offices"]]
    return {"claims": claims, "offices": offices}


def _named(coded: Plain, key: str = "text") -> Plain:
    return {**coded, "text": coded[key], "name": coded.get("refers_to") or coded[key]}


def agreement() -> dict[str, Any]:
    """The figures of the second coding held against the first."""
    scored = []
    for path in sorted((CORPUS / "second").glob("*.story")):
        first, second = load_story(CORPUS / path.name), load_story(path)
        doc, coded = gold(first)
        scored.append(compare(doc["text"], gold=coded, read=as_read(second)))
    return {"reports": len(scored), **figures(scored)}


def main(arguments: list[str]) -> int:
    """Print the figures; the exit code."""
    found = agreement()
    if "--json" in arguments:
        print(json.dumps(found))
    else:
        for key, value in found.items():
            print(f"{key:12s} {value}")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
