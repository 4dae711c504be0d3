"""The documentation names everything there is: commands, options, benchmarks, and every code that can come out."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any, get_args

import pytest
import typer

from benchmarks.__main__ import _parser
from khabar import vocab
from khabar.cli import Format, app
from khabar.model import EventType, NumberKind, OfficeStatus, RelationType, Result, SourceKind, Stance, Status
from khabar.show import as_text

ROOT = Path(__file__).parent.parent
GUIDE = (ROOT / "docs/guide.md").read_text("utf8")
CODEBOOK = (ROOT / "docs/codebook.md").read_text("utf8")
README = (ROOT / "README.md").read_text("utf8")


def _commands(group: Any, path: str = "") -> Iterator[tuple[str, Any]]:
    """Every command that does something, by its name with those of its groups."""
    for name, command in group.commands.items():
        if hasattr(command, "commands"):
            yield from _commands(command, f"{path}{name} ")
        else:
            yield f"{path}{name}", command


def test_the_guide_names_every_command_and_option() -> None:
    for name, command in _commands(typer.main.get_command(app)):
        assert f"khabar {name}" in GUIDE
        for option in command.params:
            for word in option.opts:
                assert f"`{word}" in GUIDE or word == option.name, f"{name} {word}"
    assert "--version" in GUIDE
    assert all(f"--format {f}`" in GUIDE for f in Format)


def test_the_guide_names_no_option_that_is_not_there() -> None:
    top: Any = typer.main.get_command(app)
    commands = [top, *(command for _, command in _commands(top))]
    known = {word for c in commands for option in c.params for word in option.opts}
    known |= {"--help", "-h", "--docs", "--misses", "--json", "--weights", "--rules-only"}
    written = re.sub(r"-m (?:benchmarks|training)\b", "", GUIDE)
    assert set(re.findall(r"(?<![\w-])--?[a-z][a-z-]*\b", written)) <= known


def test_the_guide_names_every_benchmark() -> None:
    parser = _parser()
    (names,) = (a.choices for a in parser._actions if a.dest == "name")
    assert names
    for name in names:
        assert f"| `{name}` |" in GUIDE


@pytest.mark.parametrize("kind", [EventType, Status, NumberKind, SourceKind, Stance, OfficeStatus, RelationType])
def test_the_codebook_names_every_code(kind: Any) -> None:
    for code in get_args(kind):
        assert f"`{code}`" in CODEBOOK


def test_the_codebook_names_every_mode_of_the_vocabulary_under_its_type() -> None:
    for type_, modes in vocab.tree("events.toml").items():
        (row,) = (line for line in CODEBOOK.splitlines() if line.startswith(f"| `{type_}` |"))
        for mode in set(modes) - {"none"}:
            assert f"`{mode}`" in row


def test_the_readme_leads_with_the_two_commands() -> None:
    head = README[:1500]
    assert head.index("make demo") < head.index("khabar read ")


def test_the_output_in_the_readme_is_what_khabar_prints(example_results: tuple[Result, ...]) -> None:
    block = README.partition("<!-- output")[2].partition("<!-- /output -->")[0]
    command, *shown = [line.removeprefix("    ") for line in block.splitlines()[1:] if line.startswith("    ")]
    name = Path(command.split()[3]).stem
    (result,) = (r for r in example_results if r.report.given_id == name)
    printed = as_text(result, explain=True).splitlines()
    stale = [line for line in shown if line.strip() not in {"", "…"} and line not in printed]
    assert not stale, f"paste the first claims of `{command.removeprefix('$ ')}` into README.md anew"


def test_decisions_are_numbered_without_gaps() -> None:
    numbers = [int(p.name[:4]) for p in sorted((ROOT / "docs/decisions").glob("*.md"))]
    assert numbers == list(range(1, len(numbers) + 1))


@pytest.mark.parametrize("page", ["README.md", "docs/guide.md"])
def test_links_between_pages_lead_somewhere(page: str) -> None:
    path = ROOT / page
    for target in re.findall(r"\]\((?!https?:)([^)#]+)\)", path.read_text("utf8")):
        assert (path.parent / target).exists(), target
