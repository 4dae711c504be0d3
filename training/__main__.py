"""Makes the trained reader's weights from the corpora in the shared folder, from beginning to end.

    python -m training SHARED WORK [--out src/khabar/weights]

WORK, outside the repository, keeps what each step made; a step whose result is there is not done again, and a step of
training that was stopped goes on from its last checkpoint. On two cores it takes about an hour and a half.
"""

from __future__ import annotations

import argparse
import subprocess
import sys
from pathlib import Path

from khabar.reader import WEIGHTS

STAGES = (
    ("first", "polnear=2,factuality=2,gold=3,own=3", 1.5e-4),
    ("second", "gold=7,own=4,newswire=6,places=1,polnear=0.3,factuality=0.3,plover=3,cameo=3", 1.5e-4),
    ("third", "polnear=2,plover=6,cameo=6,factuality=1,places=0.5,gold=2,own=1,newswire=2", 1e-4),
)
"""The stages of training, each from the weights of the one before: its name, passes over each corpus, and the rate of
learning. First what words mean to one who reads for sources and certainty, then events and participants above all, then
what the second stage has half forgotten."""
HELD = "0/5"
"""The part of the newswire articles that no stage sees: the curves of the chances are fitted on it."""


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
        options = ["--out", made, "--mix", mix, "--fold", HELD, "--rate", rate, *start]
        steps.append((made, ["train", a.work, *options]))
        start = ["--start", made]
    steps.append((None, ["export", made, a.out]))
    steps.append((None, ["calibrate", a.out, a.work / "newswire", "--fold", HELD]))
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
