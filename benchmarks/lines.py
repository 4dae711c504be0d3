"""Files of one record a line, as the benchmarks read them: what is malformed is named by file, line and remedy."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import TypeVar

import msgspec

from khabar.errors import IntakeError

T = TypeVar("T")


def text_of(path: Path) -> str:
    """The text of a file, without a byte order mark.

    Raises `IntakeError` where it cannot be read, is not UTF-8, or is empty.
    """
    try:
        text = path.read_bytes().decode("utf-8-sig")
    except OSError as error:
        raise IntakeError(str(path), f"it cannot be read ({error.strerror})", "give the file of the data") from error
    except UnicodeDecodeError as error:
        remedy = "save it as UTF-8"
        raise IntakeError(str(path), f"byte {error.start} is not UTF-8", remedy) from error
    if not text.strip():
        raise IntakeError(str(path), "it is empty", "give a file that holds records")
    return text


def rows(path: Path) -> Iterator[tuple[int, str]]:
    """The lines of a file with their numbers, from 1; blank ones are empty strings. Only line feeds part lines: a
    record may hold any other separator that Unicode knows. Raises as `text_of` does."""
    for number, line in enumerate(text_of(path).split("\n"), 1):
        yield number, line.rstrip("\r") if line.strip() else ""


def records(path: Path, kind: type[T], *, remedy: str) -> Iterator[tuple[int, T]]:
    """The records of a JSON Lines file with the numbers of their lines, each of the form of the dataclass `kind`.

    Keys that `kind` does not know are passed over. Raises `IntakeError`, with `remedy`, for the first line that is no
    JSON or not of that form, and as `text_of` does.
    """
    for number, line in rows(path):
        if line:
            try:
                yield number, msgspec.json.decode(line, type=kind)
            except msgspec.DecodeError as error:
                raise malformed(path, number, str(error), remedy) from error


def malformed(path: Path, number: int, what: str, remedy: str) -> IntakeError:
    """The error for a line that is not of the form asked for.

    >>> str(malformed(Path("a.tsv"), 3, "it has one column", "give two"))
    'a.tsv, line 3: it has one column; give two'
    """
    return IntakeError(f"{path}, line {number}", what, remedy)
