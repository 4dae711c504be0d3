"""Counts how often each rule gave a field of a claim its right value in coded reports.

    python -m training.rule_weights GOLD_DIR --docs DOCS_DIR

writes `src/khabar/vocab/rule_weights.csv`, from which `khabar.claims.confidence` takes the shares. Counted over claims
whose event was found with its right type. Run it after any change of the rules, and never on reports on which a
figure is published.
"""

from __future__ import annotations

import argparse
import csv
from collections import Counter
from pathlib import Path

import khabar
from benchmarks.claims import Run, read_coded
from khabar.claims.confidence import FIELDS, family

OUT = Path(__file__).parents[1] / "src/khabar/vocab/rule_weights.csv"
HEAD = """\
# How often a rule gave a field its right value: uses seen and uses right, over claims whose event was found.
# Counted by `python -m training.rule_weights` on the project's gold/train (counts only; no text of a report is here).
"""
JUDGED = {"actors": "actor", "recipients": "recipient", "attribution": "source"}
"""What the scorer calls a field, where that is not the field's own name."""


def count(run: Run) -> Counter[tuple[str, str, bool]]:
    """Uses by (field, rule, whether right); a field that no rule gave counts for the rule ``none``."""
    counts: Counter[tuple[str, str, bool]] = Counter()
    for compared in run.compared:
        for match in compared.scored.matches:
            rules: dict[str, str] = {}
            for e in match.read["evidence"]:
                rules.setdefault(e["field"], family(e["rule"]))
            for field in FIELDS:
                counts[field, rules.get(field, "none"), match.right[JUDGED.get(field, field)]] += 1
    return counts


def main() -> None:
    """Count and write."""
    ap = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    ap.add_argument("gold", type=Path)
    ap.add_argument("--docs", type=Path, required=True)
    a = ap.parse_args()
    counts = count(read_coded(a.gold, a.docs, reader=khabar.load(rules_only=True, actors=False)))
    with OUT.open("w", encoding="utf8", newline="") as file:
        file.write(HEAD)
        rows = csv.writer(file, lineterminator="\n")
        rows.writerow(["field", "rule", "seen", "right"])
        for field, rule in sorted({(f, r) for f, r, _ in counts}):
            right = counts[field, rule, True]
            rows.writerow([field, rule, right + counts[field, rule, False], right])
    print(f"{len(counts)} rules counted: {OUT}")


if __name__ == "__main__":
    main()
