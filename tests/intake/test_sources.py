"""Files, folders, records and standard input."""

import io
import json
import os
from pathlib import Path

import pytest

from khabar.errors import IntakeError
from khabar.intake import reports
from khabar.model import Report

TEXT = (
    "Bridge closed\n\nThe bridge was closed on Wednesday, the governor of the region said. Lorries wait on both sides."
)


def read(*sources: str | Path, **options: str) -> list[Report | IntakeError]:
    return list(reports(sources, **options))  # type: ignore[arg-type]


def one(*sources: str | Path, **options: str) -> Report:
    (report,) = read(*sources, **options)
    assert isinstance(report, Report), report
    return report


def fault(*sources: str | Path) -> IntakeError:
    (error,) = read(*sources)
    assert isinstance(error, IntakeError), error
    assert error.remedy
    return error


def test_a_text_file(tmp_path: Path) -> None:
    file = tmp_path / "bridge.txt"
    file.write_bytes(b"\xef\xbb\xbf" + TEXT.replace("\n", "\r\n").encode())
    report = one(file)
    assert (report.given_id, report.title, report.text) == ("bridge", "Bridge closed", TEXT.replace("\n", "\r\n"))


def test_options_are_those_of_every_report(tmp_path: Path) -> None:
    file = tmp_path / "bridge.json"
    file.write_text(json.dumps({"text": TEXT, "published": "2020-01-01", "publisher": "A"}))
    report = one(file, published="3 May 2021", publisher="B")
    assert (report.published, report.publisher) == ("2021-05-03", "B")


def test_an_option_that_is_no_date_stops_the_run(tmp_path: Path) -> None:
    (error,) = read(tmp_path, published="soon")
    assert isinstance(error, IntakeError)


def test_a_record_with_all_its_fields(tmp_path: Path) -> None:
    file = tmp_path / "r.json"
    record = {
        "id": 7,
        "text": TEXT,
        "title": "Bridge closed",
        "publisher": "Harbour Post",
        "pub_date": "2021-03-03T10:00:00Z",
        "url": "https://x.example/7",
        "author": ["Ana Reis", "Tom Ota"],
        "dateline": "ACCRA",
        "other": {"x": 1},
    }
    file.write_text(json.dumps(record))
    report = one(file)
    assert (report.given_id, report.published, report.author) == ("7", "2021-03-03", "Ana Reis, Tom Ota")
    assert (report.publisher, report.url, report.dateline) == ("Harbour Post", "https://x.example/7", "ACCRA")
    assert [p.kind for p in report.parts] == ["title"]


def test_the_other_names_of_fields(tmp_path: Path) -> None:
    file = tmp_path / "r.json"
    file.write_text(json.dumps({"event_text": TEXT, "date": "3 March 2021"}))
    report = one(file)
    assert (report.text, report.published, report.given_id) == (TEXT, "2021-03-03", "r")


@pytest.mark.parametrize(
    "content", [[{"text": TEXT}, {"text": TEXT + "!"}], {"reports": [{"text": TEXT}, {"text": TEXT + "!"}]}]
)
def test_many_records_in_one_json_file(tmp_path: Path, content: object) -> None:
    file = tmp_path / "r.json"
    file.write_text(json.dumps(content))
    assert [r.given_id for r in read(file) if isinstance(r, Report)] == ["r-1", "r-2"]


@pytest.mark.parametrize("name", ["r.jsonl", "r.ndjson", "r.json"])
def test_a_broken_line_is_named_and_the_rest_goes_on(tmp_path: Path, name: str) -> None:
    file = tmp_path / name
    lines = [
        json.dumps({"text": TEXT, "id": "a"}),
        "{broken",
        "",
        json.dumps([1]),
        json.dumps({"id": "x"}),
        json.dumps({"text": 5}),
        json.dumps({"text": " "}),
        json.dumps({"text": TEXT, "date": "soon"}),
        json.dumps({"text": TEXT, "title": 5}),
        "[" * 100_000,
        "1" * 5000,
        json.dumps({"text": TEXT + "\ud800"}),
    ]
    file.write_text("\n".join(lines), encoding="utf-8")
    found = read(file)
    assert [isinstance(r, Report) for r in found] == [True, *[False] * 9, True]
    errors = [r for r in found if isinstance(r, IntakeError)]
    assert [e.where for e in errors] == [f"{file}, line {n}" for n in (2, 4, 5, 6, 7, 8, 9, 10, 11)]
    last = found[-1]
    assert isinstance(last, Report)
    assert (last.given_id, last.text[-1]) == ("r-12", "\ufffd")


def test_jsonl_in_other_character_sets(tmp_path: Path) -> None:
    lines = "\n".join(json.dumps({"text": f"{TEXT} Café {n}"}, ensure_ascii=False) for n in range(3))
    for charset in ("utf-8-sig", "utf-16", "cp1252"):
        file = tmp_path / "r.jsonl"
        file.write_bytes(lines.encode(charset))
        assert [r.text[-6:] for r in read(file) if isinstance(r, Report)] == ["Café 0", "Café 1", "Café 2"]


def test_a_folder_is_read_in_order_with_the_folders_inside(tmp_path: Path) -> None:
    (tmp_path / "b").mkdir()
    (tmp_path / ".hidden").mkdir()
    for name in ("c.txt", "a.md", "b/z.txt", "skip.csv", ".d.txt", ".hidden/e.txt"):
        (tmp_path / name).write_text(TEXT + name)
    (tmp_path / "bad.json").write_text("{")
    found = read(tmp_path)
    assert [r.given_id if isinstance(r, Report) else Path(r.where).name for r in found] == ["a", "bad.json", "c", "z"]


def test_standard_input() -> None:
    def given(data: bytes) -> list[Report | IntakeError]:
        return list(reports(["-"], stdin=io.BytesIO(data)))

    (report,) = given(TEXT.encode())
    assert isinstance(report, Report)
    assert (report.given_id, report.text) == (None, TEXT)
    assert len(given(f'{{"text": "{"a " * 20}"}}\n{{"text": "b"}}\n'.encode())) == 2
    (page,) = given(f"<!doctype html><html><body><article><p>{TEXT}</p><p>{TEXT}</p></article></body></html>".encode())
    assert isinstance(page, Report)
    assert "<" not in page.text
    (error,) = given(b"")
    assert isinstance(error, IntakeError)
    assert error.where == "standard input"


@pytest.mark.parametrize(
    ("name", "data", "what"),
    [
        ("e.txt", b"", "empty"),
        ("e.txt", b" \n\n", "empty"),
        ("e.jsonl", b"\n\n", "empty"),
        ("e.json", b"[]", "no records"),
        ("e.json", b'{"a": 1}', "no `text`"),
        ("e.json", b'"text"', "no record"),
        ("e.json", b"{\n  broken", "line 2"),
        ("e.json", b"[" * 100_000, "nested"),
        ("e.txt", b"\x89PNG\r\n\x1a\n\x00\x00", "image"),
        ("e.txt", b"PK\x03\x04", "zip"),
        ("e.txt", b"a\x00b\x00\x01\x02" * 9, "binary"),
        ("e.html", b"<html><body></body></html>", "no report"),
        ("e.html", b"<!-- -->", "no"),
        ("e.pdf", b"%PDF-1.7 ...", "PDF"),
    ],
)
def test_bad_files(tmp_path: Path, name: str, data: bytes, what: str) -> None:
    file = tmp_path / name
    file.write_bytes(data)
    error = fault(file)
    assert str(file) in error.where
    assert what in error.what


def test_a_file_without_a_known_ending_is_known_by_how_it_begins(tmp_path: Path) -> None:
    file = tmp_path / "report"
    for content, given_id in ((TEXT, "report"), (json.dumps({"text": TEXT, "id": "x"}), "x")):
        file.write_text(content)
        report = one(file)
        assert (report.text, report.given_id) == (TEXT, given_id)


def test_what_is_not_there(tmp_path: Path) -> None:
    assert "no such file" in fault(tmp_path / "none.txt").what
    assert "no reports" in fault(tmp_path).what
    assert fault("a\x00b.txt").where == "a\\0b.txt"
    assert "cannot be read" in fault("x" * 5000).what
    assert "neither http" in fault("ftp://x.example/a").what


@pytest.mark.skipif(os.geteuid() == 0, reason="root may read everything")
def test_what_may_not_be_read(tmp_path: Path) -> None:
    file = tmp_path / "a.txt"
    file.write_text(TEXT)
    file.chmod(0)
    assert "may not be read" in fault(file).what


def test_what_is_refused_is_an_error(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object, **__: object) -> None:
        raise PermissionError(13, "Permission denied")

    file = tmp_path / "a.txt"
    file.write_text(TEXT)
    monkeypatch.setattr(Path, "open", refuse)
    assert "may not be read" in fault(file).what


def test_order_is_kept_and_errors_stand_in_their_place(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(TEXT)
    (tmp_path / "b.txt").write_text(TEXT + " More.")
    found = read(tmp_path / "b.txt", tmp_path / "none.txt", str(tmp_path / "a.txt"))
    assert [r.given_id if isinstance(r, Report) else "error" for r in found] == ["b", "error", "a"]
