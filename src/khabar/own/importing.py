"""Importing lists of actors into the user's own table: what was taken, what was changed, what was left out and why.

The table is replaced in one step when all is done: whatever goes wrong before, it stays as it was.
"""

from __future__ import annotations

import contextlib
import os
import sqlite3
import sys
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import IO, Literal

from khabar.errors import IntakeError, KhabarError
from khabar.own import followthemoney, wikidata
from khabar.own.actors_file import Row, comments, line_of, read_actors, rows_of
from khabar.own.opening import Line, lines
from khabar.own.staging import PRIVATE, Given, Joined, Staging, Told

Form = Literal["csv", "ftm", "wikidata"]

PEEKED = 50
"""Lines of a file by which its form is told."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Change:
    """A field of a stored row that an import overrode."""

    name: str
    id: str
    field: str
    before: str
    after: str

    def __str__(self) -> str:
        return f"{self.name}{f' ({self.id})' if self.id else ''}: {self.field} {self.before!r} -> {self.after!r}"


@dataclass(slots=True, kw_only=True)
class Summary:
    """What an import did: rows that were `new`, `updated` and the `same` as stored; stored rows that were `joined` to
    others, found to be the same; broken lines and files; what was `left_out`, by reason; all that is `stored` now."""

    new: int = 0
    updated: int = 0
    same: int = 0
    joined: int = 0
    broken: int = 0
    stored: int = 0
    left_out: Counter[str] = field(default_factory=Counter)


def import_actors(
    files: Iterable[Path],
    *,
    into: Path,
    form: Form | None = None,
    complain: Callable[[IntakeError], object],
    tell: Callable[[Change], object] = lambda change: None,
    progress: Callable[[Path, int], object] | None = None,
) -> Summary:
    """Add files of actors to the table `into`, which is made where there is none.

    Rows that share an id are one actor, and what a file tells goes over what is stored; rows without an id are one
    where they share name, country and kind. `form` is that of every file; without it each file's lines tell. `complain`
    is told each line or file that cannot be read, of which the rest is taken; `tell` each field that was overridden;
    `progress` the bytes read of a file now and then.

    Raises `IntakeError` where the table holds a line that cannot be read, and `KhabarError` where it cannot be written
    or another import is at work: nothing has been changed then.
    """
    summary = Summary()
    with _replacing(into) as out, Staging() as staging:
        if into.exists():
            for row in read_actors(into):
                staging.put(Given(row=row), stored=True)
        for path in files:
            source = path.name.encode("utf8", "replace").decode("utf8")
            try:
                for item in _items(path, form, progress):
                    if isinstance(item, IntakeError):
                        complain(item)
                        summary.broken += 1
                    elif isinstance(item, str):
                        summary.left_out[item] += 1
                    else:
                        if isinstance(item, Given):
                            item = replace(item, row=replace(item.row, source=source))
                        staging.put(item)
            except IntakeError as error:
                complain(error)
                summary.broken += 1
        changed = False
        for comment in comments(into) if into.exists() else ():
            out.write(comment + b"\n")
        out.write(line_of())
        for actor in staging.actors():
            if not actor.public:
                summary.left_out[PRIVATE] += 1
                continue
            row = _settled(actor, summary, tell)
            changed = changed or row not in actor.before or len(actor.before) > 1
            out.write(line_of(row.cells()))
            summary.stored += 1
        if changed:
            out.flush()
            os.fsync(out.fileno())
            Path(out.name).replace(into)
            _sync(into.parent)
    return summary


def _settled(actor: Joined, summary: Summary, tell: Callable[[Change], object]) -> Row:
    """The row to be stored, once it has been counted and its changes told."""
    row = actor.after
    if not actor.before:
        summary.new += 1
        return row
    first = actor.before[0]
    summary.joined += len(actor.before) - 1
    if _plain(row) == _plain(first):
        summary.same += 1
        return first
    summary.updated += 1
    told = first.cells()
    for column, after in row.cells().items():
        if told[column] != after and column not in ("source", "sector"):
            named = first.ids[0] if first.ids else ""
            tell(Change(name=first.name, id=named, field=column, before=told[column], after=after))
    return row


def _plain(row: Row) -> Row:
    """A row without what has no meaning: order of names and posts, and whose it was."""
    return replace(row, source="", aliases=tuple(sorted(row.aliases)), posts=tuple(sorted(row.posts)))


# -- reading ---------------------------------------------------------------------------------------------------------


def _items(
    path: Path, form: Form | None, progress: Callable[[Path, int], object] | None
) -> Iterator[Told | IntakeError]:
    given = lines(path, progress=None if progress is None else lambda done: progress(path, done))
    first: list[Line | IntakeError] = []
    while form is None:
        line = next(given, None)
        if line is not None:
            first.append(line)
        form = _form(line) if isinstance(line, tuple) else None
        if form is None and (line is None or len(first) == PEEKED):
            what = "is neither a CSV table nor FollowTheMoney nor Wikidata lines, as far as can be told"
            raise IntakeError(str(path), what, "say --format csv, ftm or wikidata")
    whole = _again(first, given)
    if form == "ftm":
        yield from followthemoney.items(whole, where=str(path))
    elif form == "wikidata":
        yield from wikidata.posts()
        yield from wikidata.items(whole, where=str(path))
    else:
        for row in rows_of(whole, where=str(path)):
            yield row if isinstance(row, IntakeError) else Given(row=row)


def _again(first: list[Line | IntakeError], rest: Iterator[Line | IntakeError]) -> Iterator[Line | IntakeError]:
    yield from first
    yield from rest


def _form(line: Line) -> Form | None:
    """The form that a line tells, or None where it tells none: a comment, a line that is broken."""
    data = line[1]
    if data[:1] not in b"{[":
        return "csv" if b"," in data and not data.startswith(b"#") else None
    if b'"schema"' in data and b'"properties"' in data:
        return "ftm"
    return "wikidata" if data in (b"[", b"[,") or b'"claims"' in data or b'"labels"' in data else None


# -- writing ---------------------------------------------------------------------------------------------------------


@contextlib.contextmanager
def _replacing(into: Path) -> Iterator[IO[bytes]]:
    """A file beside the table that is to take its place, held against other imports, and gone in the end."""
    part = into.with_name(f"{into.name}.part")
    try:
        into.parent.mkdir(parents=True, exist_ok=True)
        if into.exists() and not into.is_file():
            raise KhabarError(f"{into}: is no plain file; name another after --into")
        out = part.open("ab")
    except OSError as error:
        raise KhabarError(f"{into}: cannot be written ({error.strerror}); name another file after --into") from error
    with out:
        _hold(out, into)
        try:
            out.truncate(0)
            yield out
        except BrokenPipeError:
            raise
        except (OSError, sqlite3.Error) as error:
            what = f"cannot be written ({error})"
            raise KhabarError(f"{into}: {what}; it is as it was; make room on the disk, and try again") from error
        finally:
            with contextlib.suppress(OSError):
                if os.path.samestat(os.fstat(out.fileno()), part.stat()):
                    part.unlink()


def _hold(out: IO[bytes], into: Path) -> None:
    """Hold a file until it is closed; of two imports at once the later would lose what the earlier stored."""
    if sys.platform == "win32":
        return
    import fcntl

    try:
        fcntl.flock(out, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:
        raise KhabarError(f"{into}: another import is at work on it; wait for it, then try again") from None


def _sync(folder: Path) -> None:
    """See that a new name in a folder is on the disk."""
    if sys.platform == "win32":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
