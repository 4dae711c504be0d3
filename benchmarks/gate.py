"""The quality gate: pinned floors for the figures of the coded reports (`floors.toml`).

A floor says which data it was measured on, by fingerprint: on other data it means nothing, and the gate says so
instead of passing. Raise a floor when a change lifts its figure; to lower one, say in the commit why.
"""

from __future__ import annotations

import hashlib
import sys
import tomllib
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from benchmarks import claims

FLOORS = Path(__file__).with_name("floors.toml")


def fingerprint(*folders: Path) -> str:
    """A hash over the names and bytes of the JSON files of some folders, in order of their names."""
    digest = hashlib.sha256()
    for folder in folders:
        for path in sorted(folder.glob("*.json")):
            digest.update(f"{folder.name}/{path.name}\n".encode())
            digest.update(hashlib.sha256(path.read_bytes()).digest())
    return f"sha256:{digest.hexdigest()}"


def floors() -> dict[str, Any]:
    """The pinned floors: for each set of coded reports its folders, its fingerprint and its figures."""
    return tomllib.loads(FLOORS.read_text("utf8"))


def shortfalls(shared: Path) -> Iterator[str]:
    """What is wrong, a line each; nothing where every figure stands at its floor or above.

    Raises OSError where the coded reports are not under `shared`.
    """
    for name, pinned in floors().items():
        gold, docs = shared / pinned["claims"], shared / pinned["docs"]
        found = fingerprint(gold, docs)
        if found != pinned["fingerprint"]:
            yield f"{name}: the coded reports have changed (now {found}); measure anew and pin the new figures"
            continue
        yield from below(name, claims.figures(claims.read_coded(gold, docs)))


def below(name: str, figures: Mapping[str, Any]) -> Iterator[str]:
    """The figures of the set `name` that lie below their floors, a line each; all of them go to standard error."""
    for path, floor in floors()[name]["floors"].items():
        value = _at(figures, path)
        line = f"{name}: {path} {value:g} (floor {floor:g})"
        print(line, file=sys.stderr)
        if value < floor:
            yield line


def report(shared: Path) -> int:
    """Say what holds and what does not; the exit code."""
    if not (shared / "gold").is_dir():
        print(f"gate: skipped, no coded reports at {shared}/gold", file=sys.stderr)
        return 0
    wrong = list(shortfalls(shared))
    for line in wrong:
        print(f"gate: {line}")
    if not wrong:
        print("gate: every figure stands at its floor or above")
    return 1 if wrong else 0


def _at(figures: Mapping[str, Any], path: str) -> float:
    value: Any = figures
    for step in path.split("."):
        value = value[step]
    return float(value)
