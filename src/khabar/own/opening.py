"""Lines of files of any size, packed or not: each with its number, and every fault named with a remedy."""

from __future__ import annotations

import bz2
import gzip
import lzma
import zlib
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, BinaryIO

from khabar.errors import IntakeError

LONGEST = 64 << 20
"""Bytes of a line that are taken; the longest items of Wikidata have a few MB."""

PACKED: dict[bytes, Callable[[BinaryIO], Any]] = {b"\x1f\x8b": gzip.open, b"BZh": bz2.open, b"\xfd7zXZ": lzma.open}
OTHERS = (
    (b"PK\x03\x04", "is a zip archive or an office document", "unpack it, or save the sheet as CSV"),
    (b"\xff\xfe", "is in UTF-16", "save it as UTF-8"),
    (b"\xfe\xff", "is in UTF-16", "save it as UTF-8"),
    (b"%PDF", "is a PDF file", "give the table or the dump itself"),
    (b"SQLite format 3", "is a database", "export the table as CSV"),
)
"""What a file that is no list begins with."""

Line = tuple[int, bytes]
"""A line with its number, from 1, without its end."""


def lines(path: Path, *, progress: Callable[[int], object] | None = None) -> Iterator[Line | IntakeError]:
    """The lines of a plain, gzip, bzip2 or xz file, without blank ones and a byte order mark; one too long is an error.

    `progress` is told now and then how many bytes of the file, as it lies on the disk, have been read.

    Raises `IntakeError` where the file is missing, a folder, empty, of a kind that has no lines, or cut off.
    """
    where = str(path)
    if path.is_dir():
        raise IntakeError(where, "is a folder", "name the files in it")
    try:
        raw = path.open("rb")
    except FileNotFoundError:
        raise IntakeError(where, "is not there", "check the name") from None
    except OSError as error:
        raise IntakeError(where, f"cannot be read ({error.strerror})", "check who may read it") from error
    with raw:
        head = raw.read(16)
        raw.seek(0)
        for magic, what, remedy in OTHERS:
            if head.startswith(magic):
                raise IntakeError(where, what, remedy)
        opened = next((f for magic, f in PACKED.items() if head.startswith(magic)), None)
        file: BinaryIO = opened(raw) if opened else raw
        number = 0
        found = False
        while True:
            try:
                data = file.readline(LONGEST + 1)
                too_long = len(data) > LONGEST
                while len(data) > LONGEST and not data.endswith(b"\n"):
                    data = file.readline(LONGEST + 1)
                    if not data:
                        break
            except (OSError, EOFError, zlib.error, lzma.LZMAError) as error:
                what = f"cannot be unpacked after line {number} ({error})" if opened else f"cannot be read ({error})"
                raise IntakeError(where, what, "fetch it again; what came before was read") from error
            if not data and not too_long:
                break
            number += 1
            if number == 1:
                data = data.removeprefix(b"\xef\xbb\xbf")
            if progress is not None and number % 1000 == 0:
                progress(raw.tell())
            if too_long:
                found = True
                yield IntakeError(f"{where}, line {number}", f"is longer than {LONGEST >> 20} MB", "leave it out")
            elif data := data.strip():
                found = True
                yield number, data
        if not found:
            raise IntakeError(where, "is empty", "give a file with a row or a record on each line")
        if progress is not None:
            progress(raw.tell())
