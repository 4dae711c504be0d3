"""What rules and trained reader are each worth: the same reports read with parts of the reader left out."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from benchmarks import scoring
from benchmarks.claims import taken_in
from khabar.claims import assembly, claims_of
from khabar.model import Result, to_plain
from khabar.reading.coreference import resolve
from khabar.reading.encoder import Encoder
from khabar.reading.parser import load_parser, parse

VARIANTS = {
    "rules alone": frozenset[str](),
    "reader alone": assembly.PARTS - {"hints"},
    "reader decides events": frozenset({"hints", "events"}),
    "reader decides participants": frozenset({"hints", "participants"}),
    "reader decides status": frozenset({"hints", "status"}),
    "both": assembly.PARTS,
}
"""What the trained reader decides in each run (`assembly.PARTS`). Alone it still stands on the rules' phrases, sources,
places and times; what they see of events, participants and status is kept from it."""


def measure(claims: Path, docs: Path, *, encoder: Encoder) -> dict[str, Any]:
    """The figures of the claims benchmark for each of `VARIANTS`."""
    parser = load_parser()
    coded = []
    for path in sorted(claims.glob("*.json")):
        report = taken_in(docs / path.name)
        if report is not None:
            text = json.loads((docs / path.name).read_text("utf8"))["text"]
            coded.append((report, resolve(report, parse(report, parser)), json.loads(path.read_text("utf8")), text))
    found = {}
    for name, parts in VARIANTS.items():
        scored = []
        for report, reading, gold, text in coded:
            claimed = claims_of(report, reading, encoder=encoder if parts else None, parts=parts)
            read = to_plain(Result(report=report, claims=claimed.claims, offices=claimed.offices))
            scored.append(scoring.compare(text, gold=gold, read=read))
        figures = scoring.figures(scored)
        kept = {key: figures[key] for key in ("event", "core", "full", "actors", "recipients")}
        found[name] = {**kept, "status": figures["fields"]["status"], "mode": figures["fields"]["mode"]}
    return found
