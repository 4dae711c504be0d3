"""The figures on the coded reports stand at their floors, and our scorer is the shared one to the last digit."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

import khabar
from benchmarks import claims, gate

PINNED = gate.floors()


@pytest.fixture(scope="module", params=sorted(PINNED))
def measured(request: pytest.FixtureRequest, shared: Path, reader: khabar.Reader) -> tuple[str, claims.Run]:
    name = str(request.param)
    pinned = PINNED[name]
    return name, claims.read_coded(shared / pinned["claims"], shared / pinned["docs"], reader=reader)


@pytest.mark.shared
def test_the_coded_reports_are_those_that_were_pinned(shared: Path) -> None:
    for pinned in PINNED.values():
        assert gate.fingerprint(shared / pinned["claims"], shared / pinned["docs"]) == pinned["fingerprint"]


@pytest.mark.shared
def test_every_figure_stands_at_its_floor(measured: tuple[str, claims.Run]) -> None:
    name, run = measured
    assert not list(gate.below(name, claims.figures(run)))


@pytest.mark.shared
def test_our_figures_are_those_of_the_shared_scorer(
    measured: tuple[str, claims.Run], shared: Path, tmp_path: Path
) -> None:
    name, run = measured
    for report in run.compared:
        (tmp_path / f"{report.name}.json").write_text(json.dumps(report.read), "utf8")
    tool, gold, docs = shared / "tools/score_claims.py", shared / PINNED[name]["claims"], shared / PINNED[name]["docs"]
    told = subprocess.run(
        [sys.executable, tool, gold, tmp_path, "--docs", docs, "--json"], capture_output=True, check=True, text=True
    )
    theirs, ours = json.loads(told.stdout), claims.figures(run)
    assert {key: ours[key] for key in theirs} == theirs


@pytest.mark.shared
def test_misses_name_every_missed_and_spurious_claim(measured: tuple[str, claims.Run]) -> None:
    _, run = measured
    lines = list(claims.misses(run))
    missed = sum(len(c.scored.missed) for c in run.compared)
    spurious = sum(len(c.scored.spurious) for c in run.compared)
    assert f"== missed: {missed}" in lines
    assert f"== spurious: {spurious}" in lines


def test_a_fall_below_a_floor_is_named() -> None:
    name, pinned = next(iter(PINNED.items()))
    nothing: dict[str, object] = {}
    for path in pinned["floors"]:
        at = nothing
        *steps, last = path.split(".")
        for step in steps:
            at = at.setdefault(step, {})  # type: ignore[assignment]
        at[last] = 0.0
    assert len(list(gate.below(name, nothing))) == len(pinned["floors"])


def test_the_gate_says_that_it_was_skipped_where_there_is_nothing_to_measure(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert gate.report(tmp_path) == 0
    assert "skipped" in capsys.readouterr().err
