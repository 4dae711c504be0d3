"""Gold: reports coded by reading, as in the project's coding guide, and where their claims stand in a reading."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from khabar.claims.trigger import Trigger
from khabar.model import Reading, Report, Span


@dataclass(frozen=True, slots=True)
class Coded:
    """A report with the claims and offices that a reader coded in it (plain JSON, coding guide)."""

    report: Report
    claims: list[dict[str, Any]]
    offices: list[dict[str, Any]]


def coded_reports(claims: Path, docs: Path) -> Iterator[Coded]:
    """The coded reports of a gold folder, by name. Raises OSError where a text is missing."""
    for path in sorted(claims.glob("*.json")):
        gold = json.loads(path.read_text("utf8"))
        doc = json.loads((docs / path.name).read_text("utf8"))
        report = Report(
            id=path.stem, given_id=path.stem, text=doc["text"], published=doc.get("published"),
            publisher=doc.get("publisher"), url=doc.get("url"), language="en",
        )  # fmt: skip
        yield Coded(report, gold["claims"], gold["offices"])


def trigger_span(text: str, claim: dict[str, Any]) -> Span:
    """Where a coded claim's event word stands: its first telling in its sentence, where `at` does not say otherwise."""
    if "at" in claim:
        return Span(*claim["at"])
    start = text.index(claim["sentence"]) + claim["sentence"].index(claim["trigger"])
    return Span(start, start + len(claim["trigger"]))


def coded_triggers(coded: Coded, reading: Reading) -> Iterator[tuple[Trigger, dict[str, Any]]]:
    """Each coded claim with the trigger that a perfect finder would hand on: for measuring one field by itself."""
    for claim in coded.claims:
        span = trigger_span(coded.report.text, claim)
        inside = {t.i for t in reading.tokens if t.start < span.end and span.start < t.end}
        tops = [i for i in sorted(inside) if reading.tokens[i].head not in inside or reading.tokens[i].head == i]
        if not tops:
            continue
        words = [i for i in tops if reading.tokens[i].pos in {"VERB", "NOUN", "ADJ", "PROPN"}] or tops
        yield (
            Trigger(
                token=words[0], verb=words[0], start=span.start, end=span.end, type=claim["type"],
                mode=claim["mode"], rule="gold", weight=1.0,
            ),
            claim,
        )  # fmt: skip
