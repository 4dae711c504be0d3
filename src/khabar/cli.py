"""The command line: `khabar read`, `khabar schema`, and `khabar actors` for lists of one's own.

Whatever is slow to load (spaCy above all) is imported by the command that needs it, so that help and usage errors
come at once. Exit codes: 0 all read, 1 something could not be read, 2 wrong usage, 130 stopped with Ctrl-C.
"""

from __future__ import annotations

import contextlib
import datetime
import json
import os
import sys
from collections.abc import Callable, Iterator
from dataclasses import replace
from enum import StrEnum
from importlib.metadata import version
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Annotated

import typer
from rich.console import Console
from rich.text import Text

from khabar.errors import KhabarError

if TYPE_CHECKING:
    from khabar.model import Result
    from khabar.reader import Reader

app = typer.Typer(
    help="Reads news reports into sourced event data: who did what to whom, when, where, and according to whom.",
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
    context_settings={"help_option_names": ["-h", "--help"]},
)


own_actors = typer.Typer(no_args_is_help=True, help="Your own actors: import lists of them, list them, look a name up.")
app.add_typer(own_actors, name="actors")
own_places = typer.Typer(no_args_is_help=True, help="Your own places: import a dump of GeoNames.")
app.add_typer(own_places, name="places")


@own_places.callback()
def _of_places() -> None:
    """Your own places: import a dump of GeoNames."""


class Form(StrEnum):
    """The forms of lists of actors."""

    CSV = "csv"
    FTM = "ftm"
    WIKIDATA = "wikidata"


class Format(StrEnum):
    """How results are printed."""

    TEXT = "text"
    JSON = "json"
    JSONL = "jsonl"


def main() -> None:
    """The `khabar` command."""
    sys.excepthook = _own_fault
    app()


def _own_fault(kind: type[BaseException], fault: BaseException, trace: TracebackType | None) -> None:
    """A bug of khabar's own, said in one line: a user has no use for a traceback, whoever mends it asks for one."""
    if os.environ.get("KHABAR_TRACEBACK"):
        sys.__excepthook__(kind, fault, trace)
        return
    what = " ".join(str(fault).split())[:200]
    print(
        f"khabar: a fault of its own, {kind.__name__}: {what}; please report it with the file that it was reading"
        " (KHABAR_TRACEBACK=1 shows where)",
        file=sys.stderr,
    )


def _show_version(wanted: bool) -> None:
    if wanted:
        typer.echo(f"khabar {version('khabar')}")
        raise typer.Exit


def _iso_date(value: str | None) -> str | None:
    if value is None:
        return None
    try:
        return datetime.date.fromisoformat(value).isoformat()
    except ValueError as error:
        raise typer.BadParameter(f"{value!r} is no date; write it as 2020-03-12") from error


@app.callback()
def khabar(
    _version: Annotated[
        bool, typer.Option("--version", callback=_show_version, is_eager=True, help="Print the version and stop.")
    ] = False,
) -> None:
    """Reads news reports into sourced event data: who did what to whom, when, where, and according to whom."""


@app.command()
def read(
    sources: Annotated[
        list[str] | None,
        typer.Argument(
            help="Files (.txt, .md, .html, .json, .jsonl), folders or http addresses; - is standard input.",
            show_default=False,
        ),
    ] = None,
    format: Annotated[  # noqa: A002  (the option's name)
        Format, typer.Option("--format", "-f", help="text for people, json an object a report, jsonl one a line.")
    ] = Format.TEXT,
    explain: Annotated[
        bool, typer.Option("--explain", help="With text: under each claim, which rule on which words gave it.")
    ] = False,
    published: Annotated[
        str | None,
        typer.Option(
            callback=_iso_date, metavar="DATE", help="The day of publication, as 2020-03-12; wins over what is found."
        ),
    ] = None,
    publisher: Annotated[
        str | None, typer.Option(metavar="NAME", help="Who published it; wins over what is found.")
    ] = None,
    any_language: Annotated[
        bool, typer.Option("--any-language", help="Read reports that do not seem to be in English, too.")
    ] = False,
    min_confidence: Annotated[
        float, typer.Option(min=0.0, max=1.0, metavar="SHARE", help="Leave out claims less sure than this, 0 to 1.")
    ] = 0.0,
    parser: Annotated[
        str | None,
        typer.Option(metavar="PATH", help="A spaCy pipeline of your own: a folder or an installed package."),
    ] = None,
    weights: Annotated[
        Path | None, typer.Option(metavar="FOLDER", help="A trained reader of your own, as training wrote it.")
    ] = None,
    rules_only: Annotated[
        bool, typer.Option("--rules-only", help="Leave the trained reader out: quicker, and less is found.")
    ] = False,
    actors: Annotated[
        Path | None,
        typer.Option(metavar="FILE", help="A table of your own actors, instead of the one of `khabar actors import`."),
    ] = None,
    out: Annotated[
        Path | None, typer.Option(metavar="FILE", help="Write to this file instead of standard output.")
    ] = None,
) -> None:
    """Read reports into claims: who did what to whom, when, where, and according to whom."""
    if not sources:
        if sys.stdin.isatty():
            raise typer.BadParameter("name a file, a folder or an address, or pipe a report in", param_hint="SOURCES")
        sources = ["-"]
    with _stopped_quietly():
        failed = False
        try:
            with _output(out) as write:
                results = _results(
                    sources,
                    lambda: _loaded(parser, weights=weights, rules_only=rules_only, actors=actors),
                    published=published,
                    publisher=publisher,
                    any_language=any_language,
                )
                for item in results:
                    if isinstance(item, KhabarError):
                        _complain(item)
                        failed = True
                        continue
                    sure = tuple(c for c in item.claims if c.confidence >= min_confidence)
                    write(_rendered(replace(item, claims=sure), format, explain=explain, to_file=out is not None))
        except KhabarError as error:
            _complain(error)
            failed = True
        if failed:
            raise typer.Exit(1)


@app.command()
def schema() -> None:
    """Print the JSON Schema of what reading a report gives."""
    from khabar.model import json_schema

    with _stopped_quietly(), _output(None) as write:
        write(json.dumps(json_schema(), indent=2).encode() + b"\n")


@own_actors.command("import")
def import_(
    files: Annotated[
        list[Path],
        typer.Argument(
            help="CSV tables, FollowTheMoney lines or Wikidata dumps; .gz, .bz2 and .xz too.", show_default=False
        ),
    ],
    into: Annotated[
        Path | None, typer.Option(metavar="FILE", help="The table to add them to, instead of the one in your data.")
    ] = None,
    format: Annotated[  # noqa: A002  (the option's name)
        Form | None, typer.Option("--format", help="The form of the files; without it their lines tell.")
    ] = None,
) -> None:
    """Add lists of actors to your own table: rows of one id are one actor, and what was overridden is said."""
    from khabar.own import actors_file, import_actors

    table = into or actors_file()
    with _stopped_quietly(), _failing() as failed, _progress(files) as progress:
        summary = import_actors(
            files, into=table, form=format.value if format else None, complain=failed, tell=_say, progress=progress
        )
        _say(f"{table} holds {summary.stored:,} actors")
        _say(f"new {summary.new:,}, updated {summary.updated:,}, as they were {summary.same:,}")
        if summary.joined:
            _say(f"joined to another row, as the same actor: {summary.joined:,}")
        for reason, number in summary.left_out.most_common():
            _say(f"left out: {number:,} {reason}")
        if summary.broken:
            _say(f"not read: {summary.broken:,} lines or files")


@own_actors.command("list")
def list_(
    actors: Annotated[
        Path | None, typer.Option(metavar="FILE", help="Another table than the one in your data.")
    ] = None,
) -> None:
    """List your own actors, a line each: name, kind, country, sectors, ids."""
    from khabar.own import actors_file, read_actors

    table = actors or actors_file()
    with _stopped_quietly(), _failing():
        if not actors and not table.exists():
            _say(f"no actors of your own yet; `khabar actors import FILES` puts them into {table}")
            return
        for row in read_actors(table):
            cells = row.cells()
            _say("\t".join(cells[column] or "-" for column in ("name", "kind", "country", "sectors", "id")))


@own_actors.command()
def show(
    name: Annotated[str, typer.Argument(help="A person's or a body's name, as reports have it.", show_default=False)],
    actors: Annotated[
        Path | None, typer.Option(metavar="FILE", help="Another table than the one in your data.")
    ] = None,
) -> None:
    """Show what khabar knows of a name: its codes, and every row that has it, with the table that it stands in."""
    from khabar.own import actors_file, known_as, read_actors

    table = actors or actors_file()
    with _stopped_quietly(), _failing():
        known = known_as(name, read_actors(table) if actors or table.exists() else [], file=table)
        codes = known.codes
        _say(f"{name}: {codes.country or 'no country'}, {' '.join(codes.sectors) or 'no sector'} (by {codes.rule})")
        for file, row in known.rows:
            _say(f"{row.name}: {row.kind}, in {file}")
            for column, text in row.cells().items():
                if text and column not in ("name", "kind", "sector"):
                    _say(f"  {column}: {text.replace('|', ', ')}")
        if not known.rows:
            _say("no table has the name; what is said above comes from the words alone")


@own_places.command("import")
def import_places_(
    file: Annotated[
        Path, typer.Argument(help="allCountries.zip, SY.txt or another dump of GeoNames.", show_default=False)
    ],
    into: Annotated[
        Path | None, typer.Option(metavar="FILE", help="The file to write, instead of the one in your data.")
    ] = None,
) -> None:
    """Make a gazetteer of your own, which is asked beside khabar's; one that was there is replaced."""
    from khabar.own import import_places
    from khabar.vocab.places import own_file

    path = into or own_file()
    with _stopped_quietly(), _failing() as failed:
        number = import_places(file, into=path, complain=failed)
        _say(f"{path} holds {number:,} places")


def _say(line: object) -> None:
    from khabar.show import clean

    typer.echo("\t".join(clean(part) for part in str(line).split("\t")))


MOST = 20
"""Complaints of one kind that are printed; a file of another kind than its name says has millions."""


@contextlib.contextmanager
def _failing() -> Iterator[Callable[[KhabarError], None]]:
    """Errors are said, the first of them at length, and the exit code is 1 where there was one."""
    number = 0

    def complain(error: KhabarError) -> None:
        nonlocal number
        number += 1
        if number <= MOST:
            _complain(error)

    try:
        yield complain
    except KhabarError as error:
        number = min(number, MOST - 1)
        complain(error)
    if number > MOST:
        typer.echo(f"khabar: and {number - MOST:,} more like these", err=True)
    if number:
        raise typer.Exit(1)


@contextlib.contextmanager
def _progress(files: list[Path]) -> Iterator[Callable[[Path, int], object] | None]:
    """A bar on a terminal for how much of the files has been read."""
    console = Console(stderr=True)
    if not console.is_terminal:
        yield None
        return
    from rich.progress import Progress

    # Standard output is what was overridden, and may go to a file: it is not to be drawn with the bar.
    with Progress(console=console, transient=True, redirect_stdout=False) as bar:
        sizes = {path: path.stat().st_size for path in files if path.is_file()}
        tasks = {path: bar.add_task(path.name, total=size) for path, size in sizes.items() if size}

        def advance(path: Path, done: int) -> None:
            bar.update(tasks[path], completed=done)
            if bar.finished:
                bar.stop()

        yield advance


def _loaded(parser: str | None, *, weights: Path | None, rules_only: bool, actors: Path | None) -> Reader:
    import khabar

    return khabar.load(parser, weights=weights, rules_only=rules_only, actors=actors)


def _results(
    sources: list[str],
    load: Callable[[], Reader],
    *,
    published: str | None,
    publisher: str | None,
    any_language: bool,
) -> Iterator[Result | KhabarError]:
    """What reading each report gave, in order; what could not be read as the error that says so."""
    from khabar import intake

    reader = load()
    for report in intake.reports(sources, published=published, publisher=publisher, stdin=sys.stdin.buffer):
        if isinstance(report, KhabarError):
            yield report
            continue
        try:
            result = reader.read(report, any_language=any_language)
        except KhabarError as error:
            yield error
            continue
        yield result


def _rendered(result: Result, format: Format, *, explain: bool, to_file: bool) -> bytes:  # noqa: A002
    from khabar.model import to_json

    if format is Format.JSON:
        return to_json(result, indent=2) + b"\n"
    if format is Format.JSONL:
        return to_json(result) + b"\n"
    from khabar.show import WIDTH, as_text

    screen = Console()
    seen = screen.is_terminal and not to_file
    colour = seen and not screen.no_color and not screen.is_dumb_terminal
    text = as_text(result, explain=explain, colour=colour, width=min(screen.width, 120) if seen else WIDTH)
    return text.encode("utf8", "replace")


@contextlib.contextmanager
def _output(out: Path | None) -> Iterator[Callable[[bytes], object]]:
    """Bytes to standard output as they come, or to a file that appears only when it is whole."""
    if out is None:
        stream = sys.stdout.buffer

        def write(data: bytes) -> None:
            stream.write(data)
            stream.flush()

        yield write
        return
    # What exists and is no plain file (a pipe, /dev/stdout) is written as it stands.
    part = out if out.exists() and not out.is_file() else out.with_name(f"{out.name}.part")
    with _writing(out):
        file = part.open("wb")
    try:
        with file:

            def write_file(data: bytes) -> None:
                with _writing(out):
                    file.write(data)

            yield write_file
        with _writing(out):
            if part != out:
                part.replace(out)
    finally:
        if part != out:
            part.unlink(missing_ok=True)


@contextlib.contextmanager
def _writing(out: Path) -> Iterator[None]:
    try:
        yield
    except OSError as error:
        raise KhabarError(f"{out}: cannot be written ({error.strerror}); name another file after --out") from error


def _complain(error: KhabarError) -> None:
    from khabar.show import clean

    line = Text.assemble(("khabar: ", "bold red"), clean(str(error)))
    Console(stderr=True, highlight=False, soft_wrap=True).print(line)


@contextlib.contextmanager
def _stopped_quietly() -> Iterator[None]:
    """Ctrl-C, and a reader of our output that has seen enough (`khabar read … | head`), end the run without a word."""
    try:
        yield
    except KeyboardInterrupt:
        raise typer.Exit(130) from None
    except BrokenPipeError:
        # Python flushes standard output once more as it ends; give it somewhere to go.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        raise typer.Exit(0) from None


if __name__ == "__main__":
    main()
