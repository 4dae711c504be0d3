"""From what a user names (files, folders, addresses, standard input) to reports, in order, errors among them."""

from __future__ import annotations

import json
import os
import re
import sys
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, BinaryIO
from urllib.parse import unquote, urlsplit

from khabar.errors import IntakeError
from khabar.intake.charset import decode
from khabar.intake.report import date_of, report_of
from khabar.model import Report

LARGEST = 20 * 1024 * 1024
"""Bytes of a text, a page or a line of JSONL that are taken. A JSON file may be a corpus and has no limit."""

TEXTS = frozenset({".txt", ".text", ".md", ".markdown"})
PAGES = frozenset({".html", ".htm", ".xhtml"})
LINES = frozenset({".jsonl", ".ndjson"})
ENDINGS = TEXTS | PAGES | LINES | {".json"}
"""The endings that are looked for in a folder."""

_KINDS = "give .txt, .md, .html, .json or .jsonl"


@dataclass(frozen=True, slots=True, kw_only=True)
class _Draft:
    """A report's text and what its file or record says of it, before it is one."""

    where: str
    text: str
    given_id: str | None = None
    title: str | None = None
    publisher: str | None = None
    author: str | None = None
    published: str | None = None
    url: str | None = None
    dateline: str | None = None


def reports(
    sources: Iterable[str | Path],
    *,
    published: str | None = None,
    publisher: str | None = None,
    stdin: BinaryIO | None = None,
) -> Iterator[Report | IntakeError]:
    """The reports of `sources`, in order; what cannot be taken in comes as an `IntakeError` in its place.

    A source is a text, Markdown, HTML, JSON or JSONL file, a folder of them (read in order of name, with all folders
    inside, but for a README, which tells of the folder), an http or https address, or ``-`` for standard input
    (`stdin` stands in for it). `published` and `publisher` are those of every report, whatever it says of itself.
    Nothing is read before it is asked for.

    >>> import io
    >>> [report.title for report in reports(["-"], stdin=io.BytesIO(b"Bridge closed\\n\\nThe bridge was closed."))]
    ['Bridge closed']
    """
    try:
        day = date_of(published, where="the option for the publication date") if published is not None else None
    except IntakeError as error:
        yield error
        return
    for source in sources:
        for draft in _drafts(source, stdin=stdin):
            if isinstance(draft, IntakeError):
                yield draft
                continue
            try:
                yield _report(replace(draft, published=day or draft.published, publisher=publisher or draft.publisher))
            except IntakeError as error:
                yield error


def _report(draft: _Draft) -> Report:
    day = None
    if draft.published is not None and draft.published.strip():
        day = date_of(draft.published, where=draft.where)
    if not draft.text.strip("\ufeff \t\r\n\v\f"):
        raise IntakeError(draft.where, "holds no text", "give the words of a report")
    try:
        return report_of(
            draft.text,
            given_id=draft.given_id,
            title=draft.title,
            publisher=draft.publisher,
            author=draft.author,
            published=day,
            url=draft.url,
            dateline=draft.dateline,
        )
    except IntakeError as error:
        raise IntakeError(draft.where, error.what, error.remedy) from None


def _drafts(source: str | Path, *, stdin: BinaryIO | None) -> Iterator[_Draft | IntakeError]:
    """The drafts of one source: errors raised below this are values from here on."""
    try:
        if source == "-":
            data = (stdin or sys.stdin.buffer).read()
            yield from _of_bytes(data, where="standard input", given_id=None, kind=_kind_of(data))
        elif isinstance(source, str) and re.match(r"[A-Za-z][\w+.-]*://", source):
            yield from _of_address(source)
        else:
            yield from _of_path(Path(source))
    except IntakeError as error:
        yield error


# -- files and folders -----------------------------------------------------------------------------------------------


def _of_path(path: Path) -> Iterator[_Draft | IntakeError]:
    try:
        folder = path.is_dir()
    except (OSError, ValueError):
        folder = False
    if not folder:
        yield from _of_file(path)
        return
    found = False
    for each in _walk(path):
        found = True
        if isinstance(each, IntakeError):
            yield each
            continue
        try:
            yield from _of_file(each)
        except IntakeError as error:
            yield error
    if not found:
        raise IntakeError(str(path), "the folder holds no reports", f"{_KINDS} files")


def _walk(folder: Path) -> Iterator[Path | IntakeError]:
    """The files of a folder and of those inside it, by name; no hidden ones, and no links to folders.

    A README (.md, .txt) tells of the folder and is no report; it is read only where it is named itself.
    """
    refused: list[OSError] = []
    for top, folders, files in os.walk(folder, onerror=refused.append):
        yield from (_refused(Path(error.filename or top), error) for error in refused)
        refused.clear()
        folders[:] = sorted(name for name in folders if not name.startswith("."))
        for name in sorted(files):
            path = Path(name)
            told_about = path.stem.lower() == "readme" and path.suffix.lower() in TEXTS
            if not name.startswith(".") and path.suffix.lower() in ENDINGS and not told_about:
                yield Path(top, name)
    yield from (_refused(Path(error.filename or str(folder)), error) for error in refused)


def _refused(path: Path, error: OSError | ValueError) -> IntakeError:
    where = str(path).replace("\x00", "\\0")
    if isinstance(error, FileNotFoundError):
        return IntakeError(where, "there is no such file", "check the name and the folder")
    if isinstance(error, PermissionError):
        return IntakeError(where, "may not be read", "give yourself the right to read it")
    reason = error.strerror if isinstance(error, OSError) and error.strerror else str(error)
    return IntakeError(where, f"cannot be read ({reason})", "check the file and its name")


def _of_file(path: Path) -> Iterator[_Draft | IntakeError]:
    where = str(path)
    ending = path.suffix.lower()
    try:
        with path.open("rb") as file:
            if ending in LINES:
                yield from _of_lines(file, where=where, stem=path.stem)
                return
            data = file.read() if ending == ".json" else file.read(LARGEST + 1)
    except (OSError, ValueError) as error:
        raise _refused(path, error) from None
    if ending == ".json":
        kind = "json"
    elif ending in PAGES:
        kind = "page"
    elif ending in TEXTS:
        kind = "text"
    else:
        kind = _kind_of(data)
    yield from _of_bytes(data, where=where, given_id=path.stem, kind=kind)


def _kind_of(data: bytes) -> str:
    """What unnamed data is, by how it begins."""
    head = data[:2048].decode("utf-8", "ignore").lstrip("\ufeff \t\r\n")
    if re.match(r"\{\s*[\"}]|\[\s*[{\]]", head):
        return "json"
    return (
        "page"
        if re.match(r"(?is)<(?:!--|(?:!doctype\s+html|\?xml|html|head|body|article|div|meta)\b)", head)
        else "text"
    )


def _of_bytes(
    data: bytes, *, where: str, given_id: str | None, kind: str, url: str | None = None, charset: str | None = None
) -> Iterator[_Draft | IntakeError]:
    if not data.strip():
        raise IntakeError(where, "is empty", "give a file with a report in it")
    if kind != "json" and len(data) > LARGEST:
        raise IntakeError(where, f"is larger than {LARGEST >> 20} MB", "give one report a file, or many as .jsonl")
    text = decode(data, where=where, declared=charset, page=kind == "page")
    if kind == "json":
        yield from _of_json(text, where=where, stem=given_id)
    elif kind == "page":
        # Loaded only where there is a page: trafilatura takes half a second to import.
        from khabar.intake.page import page_of

        page = page_of(text, where=where, url=url)
        yield _Draft(
            where=where,
            given_id=given_id,
            text=page.text,
            title=page.title,
            publisher=page.publisher,
            author=page.author,
            published=page.published,
            url=page.url,
        )
    else:
        yield _Draft(where=where, given_id=given_id, text=text, url=url)


def _of_address(url: str) -> Iterator[_Draft | IntakeError]:
    if not re.match(r"https?://", url, re.IGNORECASE):
        raise IntakeError(url, "is neither http nor https", "give a web address, or the path of a file")
    # Loaded only where something is fetched: httpx takes a third of a second to import.
    from khabar.intake.fetch import fetch

    page = fetch(url)
    if page.kind in {"text/html", "application/xhtml+xml"}:
        kind = "page"
    elif page.kind in {"application/json", "application/x-ndjson", "application/jsonl"} or page.kind.endswith("+json"):
        kind = "json"
    else:
        kind = _kind_of(page.data)
    slug = unquote(urlsplit(page.url).path).rstrip("/").rpartition("/")[2]
    given_id = slug.rpartition(".")[0] if Path(slug).suffix.lower() in ENDINGS else slug
    yield from _of_bytes(page.data, where=url, given_id=given_id or None, kind=kind, url=page.url, charset=page.charset)


# -- records ---------------------------------------------------------------------------------------------------------


def _of_json(text: str, *, where: str, stem: str | None) -> Iterator[_Draft | IntakeError]:
    """A record, a list of records, an object that holds a list named `reports`, or records line by line."""
    try:
        data = json.loads(text)
    except RecursionError:
        raise IntakeError(where, "the JSON is nested too deeply", "give records with a text in each") from None
    except ValueError as error:
        lines = text.split("\n")
        # JSON lines under another name: the first line is whole by itself.
        if sum(bool(line.strip()) for line in lines) > 1 and lines[0].strip().endswith("}"):
            for number, line in enumerate(lines, start=1):
                if line.strip():
                    yield _line(line, where=f"{where}, line {number}", given_id=_numbered(stem, number))
            return
        raise IntakeError(where, f"is no JSON ({_fault(error)})", "mend it there") from None
    if isinstance(data, dict) and "text" not in data and isinstance(data.get("reports"), list):
        data = data["reports"]
    if not isinstance(data, list):
        yield _record(data, where=where, given_id=stem)
        return
    if not data:
        raise IntakeError(where, "holds no records", "give a list of objects with a `text` in each")
    for number, each in enumerate(data, start=1):
        try:
            yield _record(each, where=f"{where}, record {number}", given_id=_numbered(stem, number))
        except IntakeError as error:
            yield error


def _of_lines(file: BinaryIO, *, where: str, stem: str) -> Iterator[_Draft | IntakeError]:
    """JSONL, a line at a time, so that a corpus of any size goes through."""
    found = False
    number = 0
    while data := file.readline(LARGEST + 1):
        number += 1
        place = f"{where}, line {number}"
        if number == 1 and data.startswith((b"\xff\xfe", b"\xfe\xff")):
            # In UTF-16 a line feed is two bytes; such a file is rare, and read whole.
            text = decode(data + file.read(), where=where)
            yield from _of_json(text, where=where, stem=stem)
            return
        if len(data) > LARGEST:
            while data and not data.endswith(b"\n"):
                data = file.readline(LARGEST)
            found = True
            yield IntakeError(place, f"is longer than {LARGEST >> 20} MB", "give one record a line")
            continue
        if not data.strip():
            continue
        found = True
        try:
            draft = _line(decode(data, where=place), where=place, given_id=_numbered(stem, number))
        except IntakeError as error:
            yield error
        else:
            yield draft
    if not found:
        raise IntakeError(where, "is empty", "give a file with a record on each line")


def _numbered(stem: str | None, number: int) -> str | None:
    return f"{stem}-{number}" if stem else None


def _line(text: str, *, where: str, given_id: str | None) -> _Draft | IntakeError:
    try:
        return _record(json.loads(text), where=where, given_id=given_id)
    except IntakeError as error:
        return error
    except RecursionError:
        return IntakeError(where, "the JSON is nested too deeply", "give a record with a text")
    except ValueError as error:
        return IntakeError(where, f"is no JSON ({_fault(error)})", "mend the line, or leave it out")


def _fault(error: ValueError) -> str:
    if isinstance(error, json.JSONDecodeError):
        return f"{error.msg} at line {error.lineno}, column {error.colno}"
    return str(error)


def _record(data: Any, *, where: str, given_id: str | None) -> _Draft:
    if not isinstance(data, dict):
        raise IntakeError(where, "is no record", 'give an object with a `text`, such as {"text": "..."}')
    key = next((k for k in ("text", "event_text") if data.get(k) is not None), None)
    if key is None:
        raise IntakeError(where, "the record has no `text`", "put the words of the report under `text` or `event_text`")
    text = data[key]
    if not isinstance(text, str):
        raise IntakeError(where, f"`{key}` is no string", "put the words of the report there as one string")
    if not text.strip():
        raise IntakeError(where, f"`{key}` is empty", "put the words of the report there, or leave the record out")
    return _Draft(
        where=where,
        text=text,
        given_id=_field(data, "id", where=where) or given_id,
        title=_field(data, "title", where=where),
        publisher=_field(data, "publisher", where=where),
        author=_field(data, "author", where=where),
        published=_field(data, "published", "pub_date", "date", where=where),
        url=_field(data, "url", where=where),
        dateline=_field(data, "dateline", where=where),
    )


def _field(data: dict[str, Any], *keys: str, where: str) -> str | None:
    for key in keys:
        value = data.get(key)
        if value is None or value == "" or value == []:
            continue
        if isinstance(value, list) and key == "author" and all(isinstance(v, str) for v in value):
            return ", ".join(value)
        if isinstance(value, int) and not isinstance(value, bool) and key in {"id", "date", "pub_date", "published"}:
            return str(value)
        if not isinstance(value, str):
            raise IntakeError(where, f"`{key}` is no string", "give it as a string, or leave it out")
        if value.strip():
            return value.strip()
    return None
