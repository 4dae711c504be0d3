"""Fits the curves that turn the trained reader's scores into chances that hold, on coded reports it was not trained on.

    python -m training.calibrate WEIGHTS GOLD [--hold N]

WEIGHTS is a folder that `training.export` wrote from runs with the same `--hold`; GOLD holds `claims` and `docs`. The
logistic curves go into its `facts.json`.
"""

from __future__ import annotations

import argparse
import json
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt

from benchmarks import scoring
from benchmarks.claims import taken_in
from khabar.claims import assembly
from khabar.claims.learned import DECIDING, logit
from khabar.model import Result, to_plain
from khabar.reading.coreference import resolve
from khabar.reading.encoder import Encoder, load_encoder
from khabar.reading.parser import load_parser, parse
from training.manifest import write_manifest
from training.prepare import is_held

Floats = npt.NDArray[np.float64]
FIELDS = ("type", "actors", "recipients", "status")
FITTED_FROM = 0.15
"""Events of a lower share are left out of the fit: none of them will ever be a claim."""
OPTIONAL = 0.5
"""How far right an event is that its coder marked as optional: whether another codes it is open, and of those that one
coder put into gold/train (35 of 100 claims) an adjudicator would leave about half (19 of 100 in the project's dev)."""


Judged = list[tuple[dict[str, float], dict[str, float]]]
"""The raw chances of a claim's fields, and how far each of them is right."""


def judged(encoder: Encoder, gold: Path, *, hold: int) -> Judged:
    """Each claim read as its coders code, however unsure, with the raw chances of its fields and which are right.

    A claim that no coded one matches has only ``type``: wrong.
    """
    parser = load_parser()
    raw = replace(encoder, facts={k: v for k, v in encoder.facts.items() if k != "calibration"} | {"as_gold": 0.0})
    found = []
    for path in sorted((gold / "claims").glob("*.json")):
        report = taken_in(gold / "docs" / path.name)
        if report is None or (hold and not is_held(report.given_id or report.id, hold)):
            continue
        text = json.loads((gold / "docs" / path.name).read_text("utf8"))["text"]
        claimed = assembly.claims_of(report, resolve(report, parse(report, parser)), encoder=raw, floor=FITTED_FROM)
        read = to_plain(Result(report=report, claims=claimed.claims))
        scored = scoring.compare(text, gold=json.loads(path.read_text("utf8")), read=read)
        for match in scored.matches:
            right = match.right
            due = OPTIONAL if match.gold.get("optional") else 1.0
            found.append((match.read["fields"], {
                "type": due, "actors": right["actor"], "recipients": right["recipient"], "status": right["status"],
                "claim": due * (match.core and right["status"]),
            }))  # fmt: skip
        found += [(claim["fields"], {"type": 0.0, "claim": 0.0}) for claim in scored.spurious]
    return found


def curve(chances: Sequence[Sequence[float]], right: Sequence[float]) -> list[float]:
    """The constant and the slopes of a logistic curve over the log-odds of chances (ridge 1 on the way from 1)."""
    x = np.array([[1.0, *map(logit, row)] for row in chances])
    y = np.array(right, float)
    start = np.array([0.0, *([1.0] * (x.shape[1] - 1))])

    def loss(w: Floats) -> float:
        z = x @ w
        return float((np.logaddexp(0, z) - y * z).sum() + ((w - start) ** 2).sum() / 2)

    w = start.copy()
    for _ in range(60):  # Newton's method, each step halved until it helps
        p = 1 / (1 + np.exp(-np.clip(x @ w, -60, 60)))
        step = np.linalg.solve((x.T * (p * (1 - p))) @ x + np.eye(len(w)), x.T @ (y - p) - (w - start))
        size = 1.0
        while size > 1e-4 and loss(w + size * step) > loss(w):
            size /= 2
        w = w + size * step
        if np.abs(size * step).max() < 1e-7:
            break
    return [round(float(c), 4) for c in w]


def fit(found: Judged) -> dict[str, list[float]]:
    """The curve of each field, and of the claim over the chances of `DECIDING`."""
    curves = {}
    for name in FIELDS:
        rows = [(fields[name], right[name]) for fields, right in found if name in right]
        curves[name] = curve([[c] for c, _ in rows], [r for _, r in rows])
    curves["claim"] = curve([[f[n] for n in DECIDING] for f, _ in found], [r["claim"] for _, r in found])
    return curves


def write(folder: Path, curves: dict[str, Any]) -> None:
    """Keep the curves in a folder of weights and renew its manifest."""
    path = folder / "facts.json"
    facts = json.loads(path.read_text("utf8")) | {"calibration": curves}
    path.write_text(json.dumps(facts, indent=1) + "\n", "utf8")
    write_manifest(folder)


def main() -> None:
    """Fit and write."""
    ap = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    ap.add_argument("weights", type=Path)
    ap.add_argument("gold", type=Path)
    ap.add_argument("--hold", type=int, default=0)
    a = ap.parse_args()
    found = judged(load_encoder(a.weights), a.gold, hold=a.hold)
    curves = fit(found)
    write(a.weights, curves)
    print(f"{len(found)} claims; {curves}")


if __name__ == "__main__":
    main()
