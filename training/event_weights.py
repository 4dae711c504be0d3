"""Counts how often each pattern of `vocab/events.toml` was such an event in coded reports.

    python -m training.event_weights GOLD_DIR --docs DOCS_DIR

writes `src/khabar/vocab/event_weights.csv`. A use is right where a coded claim's event word shares a character with
it and has its type (or one that the coder found as defensible). Run it whenever events.toml changes. Never run it on
reports on which a figure is published.
"""

from __future__ import annotations

import argparse
import csv
from collections import Counter
from collections.abc import Iterable, Iterator
from pathlib import Path

from benchmarks.gold import Coded, coded_reports, trigger_span
from khabar.claims.events import Key, senses, triggers
from khabar.model import Reading, Span
from khabar.reading.parser import load_parser, parse

OUT = Path(__file__).parents[1] / "src/khabar/vocab/event_weights.csv"
HEAD = """\
# How often a pattern of events.toml was such an event: uses seen, uses right, in reports coded by reading.
# Counted by `python -m training.event_weights` on the project's gold/train (counts only; no text of a report is here).
"""


def count(coded: Iterable[tuple[Coded, Reading]]) -> tuple[Counter[Key], Counter[Key]]:
    """Uses seen and uses right by sense."""
    seen: Counter[Key] = Counter()
    right: Counter[Key] = Counter()
    for report, reading in coded:
        gold = [(trigger_span(report.report.text, c), {c["type"], *c.get("also", ())}) for c in report.claims]
        for key, span, type_ in _uses(reading):
            seen[key] += 1
            right[key] += any(span.overlaps(g) and type_ in types for g, types in gold)
    return seen, right


def _uses(reading: Reading) -> Iterator[tuple[Key, Span, str]]:
    """Every sense of the pattern that wins at each word: the senses compete by their counts afterwards."""
    for trigger in triggers(reading, measured=False):
        part, pattern = trigger.rule.split(":", 1)
        for sense in senses(measured=False)[part, pattern]:
            yield (part, pattern, sense.type, sense.mode or ""), Span(trigger.start, trigger.end), sense.type


def main() -> None:
    """Count and write."""
    ap = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    ap.add_argument("gold", type=Path)
    ap.add_argument("--docs", type=Path, required=True)
    a = ap.parse_args()
    parser = load_parser()
    seen, right = count((c, parse(c.report, parser)) for c in coded_reports(a.gold, a.docs))
    with OUT.open("w", encoding="utf8", newline="") as file:
        file.write(HEAD)
        rows = csv.writer(file, lineterminator="\n")
        rows.writerow(["part", "pattern", "type", "mode", "seen", "right"])
        for key in sorted(seen):
            rows.writerow([*key, seen[key], right[key]])
    print(f"{len(seen)} patterns seen, {sum(right.values())} of {sum(seen.values())} uses right: {OUT}")


if __name__ == "__main__":
    main()
