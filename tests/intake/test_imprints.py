"""The line under a headline that names the outlet and the day, and what only looks like one."""

from pathlib import Path

import pytest

from khabar.errors import IntakeError
from khabar.intake import report_of, reports
from khabar.intake.imprints import imprint
from khabar.model import Report

BODY = "Two ministers met on the border on Friday to talk about the closed bridge. They agreed to meet again in May."


@pytest.mark.parametrize(
    ("line", "publisher", "author", "published"),
    [
        ("Harbour Post, 3 May 2019", "Harbour Post", None, "2019-05-03"),
        ("Harbour Post / 3 May 2019", "Harbour Post", None, "2019-05-03"),
        ("Harbour Post | May 3, 2019", "Harbour Post", None, "2019-05-03"),
        ("Harbour Post - Friday 3 May 2019", "Harbour Post", None, "2019-05-03"),
        ("3 May 2019 | Harbour Post", "Harbour Post", None, "2019-05-03"),
        ("2019-05-03 · Reuters", "Reuters", None, "2019-05-03"),
        ("Reuters (3 May 2019)", "Reuters", None, "2019-05-03"),
        ("*The Harbour Post, 3 May 2019*", "The Harbour Post", None, "2019-05-03"),
        ("Harbour Post | Published 3 May 2019 at 10:30 GMT", "Harbour Post", None, "2019-05-03"),
        ("By Ana Reis, The Harbour Post, 3 May 2019", "The Harbour Post", "Ana Reis", "2019-05-03"),
        ("Ana Reis | Harbour Post | 3 May 2019", "Harbour Post", "Ana Reis", "2019-05-03"),
        ("By Ana Reis, 3 May 2019", None, "Ana Reis", "2019-05-03"),
        ("Prut Broadcasting, Chisinau, 3 May 2019", "Prut Broadcasting", None, "2019-05-03"),
    ],
)
def test_imprints(line: str, publisher: str | None, author: str | None, published: str) -> None:
    found = imprint(line)
    assert found is not None
    assert (found.publisher, found.author, found.published) == (publisher, author, published)


@pytest.mark.parametrize(
    "line",
    [
        "",
        "3 May 2019",
        "Accra, 3 May 2019",
        "ACCRA, 3 May 2019, Harbour Post",
        "Harbour Post, 3 May",
        "The Harbour Post was closed on 3 May 2019",
        "Omar Diallo (left), 3 May 2019, at the bridge",
        "From 3 May 2019 to 5 May 2019, Harbour Post",
        "Harbour Post, 3 May 2019. " * 9,
    ],
)
def test_other_lines_are_no_imprints(line: str) -> None:
    assert imprint(line) is None


@pytest.mark.parametrize(
    "head",
    [
        "Harbour Post, 3 May 2019\n\n",
        "Harbour Post\n3 May 2019\n\n",
        "3 May 2019\n\nHarbour Post\n\n",
        "Harbour Post\n\nPublished 3 May 2019\n\n",
        "Estuary Lights\n3 May 2019\n\n",
        "Harbour Post | 3 May 2019\n",
    ],
)
@pytest.mark.parametrize("gap", ["\n\n", "\n"])
def test_the_lines_under_a_headline(head: str, gap: str) -> None:
    report = report_of(f"Ministers meet at closed bridge{gap}{head}{BODY}")
    assert report.title == "Ministers meet at closed bridge"
    assert (report.publisher, report.published, report.author) == (
        "Estuary Lights" if "Estuary" in head else "Harbour Post", "2019-05-03", None,
    )  # fmt: skip
    assert "caption" not in {part.kind for part in report.parts}
    assert report.text[report.parts[-1].end :].strip() == BODY


@pytest.mark.parametrize("name", ["Omar Diallo", "Bamako", "News Analysis", "Soldiers at the bridge"])
def test_a_name_without_a_day_is_no_outlet(name: str) -> None:
    assert report_of(f"Ministers meet at closed bridge\n\n{name}\n\n{BODY}").publisher is None


def test_what_options_say_wins() -> None:
    report = report_of(f"Ministers meet\n\nHarbour Post, 3 May 2019\n\n{BODY}", publisher="Reuters")
    assert (report.publisher, report.published) == ("Reuters", "2019-05-03")


def test_a_readme_is_read_only_by_name(tmp_path: Path) -> None:
    (tmp_path / "README.md").write_text("# On these reports\n\nThey are invented.\n", "utf8")
    assert [type(r) for r in reports([tmp_path])] == [IntakeError]
    (tmp_path / "one.txt").write_text(BODY, "utf8")
    assert [r.given_id for r in reports([tmp_path]) if isinstance(r, Report)] == ["one"]
    assert [r.given_id for r in reports([tmp_path / "README.md"]) if isinstance(r, Report)] == ["README"]
