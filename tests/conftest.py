"""What several tests need: a loaded reader, the bundled examples as read, and the shared coded reports."""

from __future__ import annotations

from pathlib import Path

import pytest

import khabar
from khabar import intake
from khabar.model import Report, Result

ROOT = Path(__file__).parent.parent
EXAMPLES = ROOT / "examples"


@pytest.fixture(scope="session")
def reader() -> khabar.Reader:
    """One reader for all tests: loading the parser takes longer than most of them."""
    return khabar.load()


@pytest.fixture(scope="session")
def example_results(reader: khabar.Reader) -> tuple[Result, ...]:
    """Every bundled example, read."""
    found = tuple(intake.reports([str(EXAMPLES)]))
    reports = [r for r in found if isinstance(r, Report)]
    assert len(reports) == len(found)
    return tuple(reader.pipe(reports))


@pytest.fixture(scope="session")
def shared() -> Path:
    """The folder of coded reports beside the checkout; a test that asks for it is skipped where it is not there."""
    folder = ROOT.parent / "shared"
    if not (folder / "gold").is_dir():
        pytest.skip(f"no coded reports at {folder}")
    return folder
