"""How fast reports are read on one thread, start-up apart, and how much memory it takes."""

from __future__ import annotations

import json
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from khabar import intake
from khabar.claims import claims_of
from khabar.errors import KhabarError
from khabar.model import Report
from khabar.reader import WEIGHTS, Reader
from khabar.reading.coreference import resolve
from khabar.reading.encoder import encode, load_encoder
from khabar.reading.parser import load_parser, parse

STAGES = ("intake", "parse", "resolve", "claims")

ONE_REPORT = """
import json, resource, sys, time
began = time.perf_counter()
import khabar
from khabar import intake
reader = khabar.load(weights=sys.argv[2] or None, rules_only=not sys.argv[2], actors=False)
startup = time.perf_counter() - began
for report in intake.reports([sys.argv[1]]):
    reader.read(report)
print(json.dumps([startup, resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024]))
"""
"""A process of its own: start-up in seconds, and the most memory that it ever held, in MB (Linux counts in KB)."""


def measure(folder: Path, *, weights: Path | None = WEIGHTS) -> dict[str, Any]:
    """CPU time of each stage over the reports of a folder; start-up and peak memory of reading the longest file.

    The reports are read once before the clock runs, so that vocabularies are loaded; nothing of a report is kept.
    `encoder` is the share of the whole that the trained reader's encoder takes, itself a part of the claims stage.
    Without `weights` the rules are timed alone. Raises `KhabarError` where the folder holds no report that can be
    read.
    """
    files = sorted(p for p in folder.rglob("*") if p.is_file()) if folder.is_dir() else [folder]
    parser, encoder = load_parser(), load_encoder(weights) if weights else None
    cpu = dict.fromkeys(STAGES, 0.0)
    encoding = {"encode": 0.0}
    sentences = reports = 0
    for report in _taken_in(folder, cpu):
        if not reports:
            Reader(parser, encoder).read(report, any_language=True)
        with _clocked(cpu, "parse"):
            parsed = parse(report, parser)
        with _clocked(cpu, "resolve"):
            reading = resolve(report, parsed)
        with _clocked(cpu, "claims"):
            claims_of(report, reading, encoder=encoder)
        if encoder is not None:  # once more and apart: it is a part of the claims stage
            with _clocked(encoding, "encode"):
                encode(reading, encoder)
        sentences += len(reading.sentences)
        reports += 1
    if not reports:
        raise KhabarError(f"{folder}: holds no report that can be read; give a folder of texts")
    total = sum(cpu.values())
    startup, peak = _alone(max(files, key=lambda p: p.stat().st_size), weights)
    return {
        "sentences_per_cpu_second": round(sentences / total, 1),
        "reports_per_hour": round(reports / total * 3600),
        "startup_s": round(startup, 2),
        "peak_mb": round(peak),
        "stages": {stage: round(cpu[stage] / total, 3) for stage in STAGES},
        "encoder": round(encoding["encode"] / total, 3),
        "reports": reports,
        "sentences": sentences,
    }


def _taken_in(folder: Path, cpu: dict[str, float]) -> Iterator[Report]:
    taken = intake.reports([str(folder)])
    while True:
        with _clocked(cpu, "intake"):
            report = next(taken, None)
        if report is None:
            return
        if isinstance(report, Report):
            yield report


@contextmanager
def _clocked(cpu: dict[str, float], stage: str) -> Iterator[None]:
    began = time.process_time()
    yield
    cpu[stage] += time.process_time() - began


def _alone(file: Path, weights: Path | None) -> tuple[float, float]:
    command = [sys.executable, "-c", ONE_REPORT, str(file), str(weights or "")]
    printed = subprocess.run(command, capture_output=True, check=True).stdout
    startup, peak = json.loads(printed)
    return startup, peak
