"""The rules of the house that a machine can hold: who may import what, how ids are made, and names."""

from __future__ import annotations

import ast
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

import khabar
from khabar.model import Result, Span, claim_id, content_id

SOURCE = Path(khabar.__file__).parent
MODULES = sorted(SOURCE.rglob("*.py"))

DOORS = {
    "spacy": ("reading",),
    "rapidfuzz": ("reading", "claims"),
    "httpx": ("intake",),
    "trafilatura": ("intake",),
    "lxml": ("intake",),
    "charset_normalizer": ("intake",),
    "py3langid": ("intake",),
    "typer": ("cli.py",),
    "rich": ("cli.py", "show.py"),
    "threadpoolctl": ("reading",),
    "onnxruntime": ("reading",),
    "tokenizers": ("reading",),
    "numpy": ("reading", "claims"),
    "pandas": ("model.py",),
    "msgspec": ("model.py", "intake", "own"),
}
"""Each third party and the parts of khabar that alone may import it."""

BEFORE = {
    "vocab": ("errors",),
    "intake": ("model", "errors", "vocab"),
    "reading": ("model", "errors", "vocab"),
    "claims": ("model", "errors", "vocab", "reading"),
    "own": ("model", "errors", "vocab", "intake", "claims"),
    "show.py": ("model",),
    "model.py": (),
    "errors.py": (),
}
"""What each station of the line may see of khabar besides itself: what came before it."""


def imports(path: Path) -> Iterator[str]:
    """The dotted names of the modules that a file imports, anywhere in it."""
    for node in ast.walk(ast.parse(path.read_text("utf8"))):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{path}: a relative import"
            yield f"{node.module}"
            if node.module == "khabar":
                yield from (f"khabar.{alias.name}" for alias in node.names)


def station(path: Path) -> str:
    """The part of khabar that a file belongs to: a folder, or a file at the top."""
    return path.relative_to(SOURCE).parts[0]


@pytest.mark.parametrize("path", MODULES, ids=lambda p: str(p.relative_to(SOURCE)))
def test_third_parties_come_in_by_their_door(path: Path) -> None:
    for name in imports(path):
        top = name.partition(".")[0]
        if top == "khabar" or top in sys.stdlib_module_names:
            continue
        assert top in DOORS, f"{top} has no door; give it one in tests/test_house.py"
        assert station(path) in DOORS[top], f"only {' and '.join(DOORS[top])} may import {top}"


@pytest.mark.parametrize("path", MODULES, ids=lambda p: str(p.relative_to(SOURCE)))
def test_no_station_sees_what_comes_after(path: Path) -> None:
    here = station(path)
    if here not in BEFORE:
        return
    for name in imports(path):
        parts = name.split(".")
        if parts[0] == "khabar" and len(parts) > 1:
            assert parts[1] in (*BEFORE[here], here.removesuffix(".py")), f"{here} may not see {name}"


def test_help_comes_without_loading_the_parser() -> None:
    import subprocess

    code = (
        "import sys, khabar.cli\n"
        "slow = {'spacy', 'numpy', 'trafilatura', 'httpx', 'pandas', 'lxml'} & set(sys.modules)\n"
        "assert not slow, slow\n"
    )
    subprocess.run([sys.executable, "-c", code], check=True)


def test_nothing_is_called_utils_and_nothing_catches_everything() -> None:
    for path in MODULES:
        assert path.stem not in {"utils", "helpers", "manager", "process"}
        for node in ast.walk(ast.parse(path.read_text("utf8"))):
            if isinstance(node, ast.ExceptHandler):
                caught = ast.unparse(node.type) if node.type else "everything"
                assert caught not in {"everything", "Exception", "BaseException"}, f"{path}:{node.lineno}"


def test_an_id_is_made_of_content_and_of_nothing_else(example_results: tuple[Result, ...]) -> None:
    for result in example_results:
        report = result.report
        assert report.id == content_id(report.text, report.publisher, report.published, report.url)
        for claim in result.claims:
            assert claim.id.startswith("sha256:")


def test_a_claim_id_tells_reports_places_and_statuses_apart(example_results: tuple[Result, ...]) -> None:
    one, two = example_results[0].report, example_results[1].report
    ids = {
        claim_id(report, "CONSULT", trigger=Span(start, start + 3), status=status, participants=["e1"])
        for report in (one, two)
        for start in (0, 9)
        for status in ("occurred", "denied")
    }
    assert len(ids) == 8


def test_reading_again_gives_equal_results(reader: khabar.Reader, example_results: tuple[Result, ...]) -> None:
    for result in example_results[:3]:
        assert reader.read(result.report) == result
