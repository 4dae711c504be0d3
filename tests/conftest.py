"""What several tests need: a loaded reader, the bundled examples as read, and the shared coded reports."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

import khabar
from khabar import intake
from khabar.model import Report, Result

ROOT = Path(__file__).parent.parent
EXAMPLES = ROOT / "examples"


@pytest.fixture(scope="session", autouse=True)
def _no_actors_of_ones_own(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """The tests read with the bundled vocabularies alone, whatever whoever runs them has imported."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("KHABAR_HOME", str(tmp_path_factory.mktemp("khabar")))
        yield


@pytest.fixture(scope="session")
def whole() -> khabar.Reader:
    """Rules and trained reader: loaded once for all tests, since that takes longer than most of them."""
    return khabar.load()


@pytest.fixture(scope="session")
def reader(whole: khabar.Reader) -> khabar.Reader:
    """What most tests read with; a module about the rules' constructions puts `rules` in its place."""
    return whole


@pytest.fixture(scope="session")
def rules() -> khabar.Reader:
    """The rules alone: what a test of one construction is about."""
    return khabar.load(rules_only=True)


@pytest.fixture(scope="session")
def example_results(whole: khabar.Reader) -> tuple[Result, ...]:
    """Every bundled example, read."""
    found = tuple(intake.reports([str(EXAMPLES)]))
    reports = [r for r in found if isinstance(r, Report)]
    assert len(reports) == len(found)
    return tuple(whole.pipe(reports))


@pytest.fixture(scope="session")
def shared() -> Path:
    """The folder of coded reports beside the checkout; a test that asks for it is skipped where it is not there."""
    folder = ROOT.parent / "shared"
    if not (folder / "gold").is_dir():
        pytest.skip(f"no coded reports at {folder}")
    return folder
