"""Makes the trained reader's weights from the corpora in the shared folder, from beginning to end.

    python -m training SHARED WORK [--out src/khabar/weights]

WORK, outside the repository, keeps what each step made; a step whose result is there is not done again, and a step of
training that was stopped goes on from its last checkpoint. On two cores it takes about two hours.
"""

from __future__ import annotations

import argparse
import subprocess
import sys
from pathlib import Path

from khabar.reader import WEIGHTS

STAGES = (
    ("first", "polnear=1.3,factuality=0.8,meantime=2,gold=1,own=1", 1.5e-4),
    ("core", "gold=4,own=2.5,newswire=2.4,polnear=0.4,factuality=0.1,meantime=3", 1.5e-4),
    (
        "last",
        "plover=5,cameo=5,places=0.5,gold=2.5,own=0.3,newswire=0.6,politics=1.5,polnear=0.2,factuality=0.15,meantime=1",
        1e-4,
    ),
    ("end", "gold=3,newswire=0.15,own=0.2,polnear=0.07,plover=0.7,cameo=0.7,meantime=0.3", 8e-5),
)
"""The stages of training, each from the weights of the one before: its name, passes over each corpus, and the rate of
learning. First what words mean to one who reads for sources and certainty; then events and participants above all; then
what benchmarks ask about lone sentences, beside enough of the rest that it is not forgotten; in the end the gold, whose
way of coding is asked for. The corpora that are cross-validated (`training.cross`) come in after `core`, so that each
fold can begin from there."""
HOLD = "8"
"""One in so many of the newswire articles is seen by no stage: choices are made and curves are fitted on them."""


def main() -> int:
    """Do every step that is not done; the exit code of the first that fails."""
    ap = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    ap.add_argument("shared", type=Path)
    ap.add_argument("work", type=Path)
    ap.add_argument("--out", type=Path, default=WEIGHTS)
    a = ap.parse_args()
    steps: list[tuple[Path | None, list[object]]] = [(None, ["prepare", a.shared, a.work])]
    start: list[object] = []
    for name, mix, rate in STAGES:
        made = a.work / f"{name}.pt"
        options = ["--out", made, "--mix", mix, "--hold", HOLD, "--rate", rate, *start]
        steps.append((made, ["train", a.work, *options]))
        start = ["--start", made]
    steps.append((None, ["export", made, a.out]))
    steps.append((None, ["calibrate", a.out, a.work / "newswire", "--hold", HOLD]))
    for result, (step, *arguments) in steps:
        if result is not None and result.exists():
            continue
        print(f"-- {step} {' '.join(map(str, arguments))}", flush=True)
        done = subprocess.run([sys.executable, "-m", f"training.{step}", *map(str, arguments)], check=False)
        if done.returncode:
            return done.returncode
    return 0


if __name__ == "__main__":
    sys.exit(main())
