"""Curves that turn scores into chances."""

from __future__ import annotations

import json
import random
from pathlib import Path

from benchmarks.reliability import expected_error
from khabar.claims.learned import logit
from khabar.reading.encoder import FILES
from training.calibrate import curve, write


def squeezed(chance: float, curve: list[float]) -> float:
    import math

    return 1 / (1 + math.exp(-(curve[0] + curve[1] * logit(chance))))


def test_a_curve_takes_overconfidence_away() -> None:
    dice = random.Random(3)
    said = [dice.choice([0.9, 0.98, 0.6, 0.1]) for _ in range(4000)]
    # what is said at 0.9 holds in 0.7 of cases, and so on: the true log-odds are 0.4 of those said
    right = [dice.random() < 1 / (1 + 2.718281828 ** (-0.4 * logit(c))) for c in said]
    before = expected_error(list(zip(said, right, strict=True)))
    fitted = curve([[c] for c in said], right)
    after = expected_error([(squeezed(c, fitted), r) for c, r in zip(said, right, strict=True)])
    assert after < 0.03 < before
    assert abs(fitted[1] - 0.4) < 0.08


def test_curves_are_kept_with_the_weights_and_the_manifest_is_renewed(tmp_path: Path) -> None:
    for name in FILES:
        (tmp_path / name).write_text("{}", "utf8")
    write(tmp_path, {"type": [0.1, 1.0]})
    assert json.loads((tmp_path / "facts.json").read_text("utf8")) == {"calibration": {"type": [0.1, 1.0]}}
    assert len((tmp_path / "manifest.sha256").read_text("utf8").splitlines()) == len(FILES)
