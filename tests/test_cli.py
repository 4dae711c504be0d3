"""The command line: every form of output, every option, bad input of every kind, and being stopped."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest
from typer.testing import CliRunner

import khabar
from khabar import cli
from khabar.cli import app
from khabar.model import Report, Result, from_json, json_schema, to_json
from khabar.reader import load
from khabar.show import as_text

KHABAR = [sys.executable, "-m", "khabar.cli"]
STORY = (
    "Police in Accra arrested two opposition leaders on Monday.\n\n"
    "The interior minister said the two men would be charged with treason.\n"
)


class Ran:
    """What a run of the command gave."""

    def __init__(self, arguments: list[str], *, stdin: bytes | None) -> None:
        result = CliRunner().invoke(app, arguments, input=stdin, catch_exceptions=False)
        self.code, self.out, self.err = result.exit_code, result.stdout_bytes, result.stderr
        assert "Traceback" not in self.err


@pytest.fixture
def run(reader: khabar.Reader, monkeypatch: pytest.MonkeyPatch) -> type[Ran]:
    """`run(arguments, stdin=None)` in this process, with the models that are loaded already."""
    monkeypatch.setattr(khabar, "load", lambda parser=None, **_: reader)
    return Ran


@pytest.fixture
def story(tmp_path: Path) -> Path:
    path = tmp_path / "accra.txt"
    path.write_text(STORY, "utf8")
    return path


# -- forms ---------------------------------------------------------------------------------------------------------


def test_text_shows_each_claim_on_its_sentence_and_who_says_so(run: type[Ran], story: Path) -> None:
    ran = run(["read", "--published", "2021-05-04", "--publisher", "Daily Bell", str(story)], stdin=None)
    page = ran.out.decode()
    assert ran.code == 0
    assert "Police in Accra [arrested] two opposition leaders on Monday." in page
    assert "COERCE/arrest occurred" in page
    assert "according to Daily Bell" in page
    assert "2021-05-03" in page  # the Monday before
    assert "\x1b" not in page


def test_explain_names_rule_and_words(run: type[Ran], story: Path) -> None:
    page = run(["read", "--explain", str(story)], stdin=None).out.decode()
    (line,) = (line for line in page.splitlines() if line.split()[:2] == ["type", "COERCE"])
    assert line.endswith("'arrested'")
    assert len(line.split()) >= 4


def test_json_is_an_object_a_report_and_jsonl_a_line(run: type[Ran], story: Path, reader: khabar.Reader) -> None:
    other = story.with_name("b.txt")
    other.write_text("Protesters in Lima blocked a highway on Friday.", "utf8")
    lines = run(["read", "--format", "jsonl", str(story), str(other)], stdin=None).out.splitlines()
    assert [json.loads(line)["report"]["given_id"] for line in lines] == ["accra", "b"]
    pretty = run(["read", "--format", "json", str(story)], stdin=None).out
    assert from_json(pretty) == from_json(lines[0])
    assert pretty.startswith(b'{\n  "schema": "khabar/1",\n')


def test_standard_input_is_read_when_nothing_is_named(run: type[Ran]) -> None:
    named = run(["read", "-", "-f", "jsonl"], stdin=STORY.encode())
    assert named.code == 0
    assert named.out == run(["read", "-f", "jsonl"], stdin=STORY.encode()).out
    assert from_json(named.out).report.text.strip() == STORY.strip()


def test_options_win_over_what_is_found(run: type[Ran], tmp_path: Path) -> None:
    record = tmp_path / "r.json"
    record.write_text(json.dumps({"text": STORY, "published": "2020-01-01", "publisher": "Found", "id": "n1"}), "utf8")
    report = from_json(run(["read", "-f", "json", str(record)], stdin=None).out).report
    assert (report.published, report.publisher, report.given_id) == ("2020-01-01", "Found", "n1")
    options = ["--published", "2021-05-04", "--publisher", "Said"]
    report = from_json(run(["read", "-f", "json", *options, str(record)], stdin=None).out).report
    assert (report.published, report.publisher) == ("2021-05-04", "Said")


def test_unsure_claims_are_left_out_on_request(run: type[Ran], story: Path) -> None:
    def claims(share: str) -> int:
        return len(from_json(run(["read", "-f", "json", "--min-confidence", share, str(story)], stdin=None).out).claims)

    assert claims("1") == 0 < claims("0")


def test_a_file_is_written_whole_or_not_at_all(run: type[Ran], story: Path, tmp_path: Path) -> None:
    out = tmp_path / "out.json"
    ran = run(["read", "-f", "json", "--out", str(out), str(story)], stdin=None)
    assert (ran.code, ran.out) == (0, b"")
    assert out.read_bytes() == run(["read", "-f", "json", str(story)], stdin=None).out
    ran = run(["read", "--out", str(tmp_path / "no/such/folder.txt"), str(story)], stdin=None)
    assert ran.code == 1
    assert "cannot be written" in ran.err
    assert sorted(p.name for p in tmp_path.iterdir()) == ["accra.txt", "out.json"]


def test_the_schema_is_that_of_the_records(run: type[Ran]) -> None:
    assert json.loads(run(["schema"], stdin=None).out) == json.loads(json.dumps(json_schema()))


def test_version_and_help(run: type[Ran]) -> None:
    assert run(["--version"], stdin=None).out.decode().startswith("khabar 0.")
    assert b"--explain" in run(["read", "--help"], stdin=None).out


@pytest.mark.parametrize(
    "arguments",
    [
        ["reed"],
        ["read", "--format", "xml", "x"],
        ["read", "--published", "soon", "x"],
        ["read", "--min-confidence", "2", "x"],
        ["read", "--no-such-option"],
    ],
)
def test_wrong_usage_is_said_in_a_line_or_two(run: type[Ran], arguments: list[str]) -> None:
    ran = run(arguments, stdin=b"")
    assert (ran.code, ran.out) == (2, b"")
    assert ran.err


# -- bad input -----------------------------------------------------------------------------------------------------

UNREADABLE = {
    "empty.txt": b"",
    "blank.txt": b" \n\t\n",
    "binary.txt": bytes(range(256)) * 64,
    "picture.txt": b"\x89PNG\r\n\x1a\n" + bytes(5_000),
    "nul.txt": b"Police arrested two\x00 men in Accra on Monday.",
    "cut.json": b'{"text": "Police arr',
    "number.json": b"17",
    "wordless.json": b'{"title": "No text here"}',
}
DOUBTFUL = {
    "endless.txt": b"Police arrested two men and " * 350,
    "broken.html": b"<html><body><p>Police <b>arrested two men<p></i>in Accra.<div><<<",
    "mixed.txt": "Le ministre a été arrêté, police arrested two men.".encode("latin-1") + " Ünrest – ولی".encode(),
    "marks.txt": "\u200fPolice\u200e in \u202bAccra\u202c arrested \u2067two men\u2069 on Monday.".encode(),
    "surrogate.json": b'{"text": "Police arrested \\ud800 two men."}',
}
FOREIGN = {
    "arabic.txt": "قالت الشرطة إنها اعتقلت رجلين في العاصمة يوم الاثنين، وأعلن الوزير أن التحقيق مستمر.",
    "french.txt": "La police a arrêté lundi deux hommes dans la capitale, a déclaré le ministre de l'Intérieur.",
}


@pytest.mark.parametrize("name", UNREADABLE)
def test_what_cannot_be_read_is_named_with_a_remedy_and_the_rest_is_read(
    run: type[Ran], story: Path, name: str
) -> None:
    bad = story.with_name(name)
    bad.write_bytes(UNREADABLE[name])
    ran = run(["read", "-f", "jsonl", str(bad), str(story), str(story.with_name("gone.txt"))], stdin=None)
    assert ran.code == 1
    assert [from_json(line).report.given_id for line in ran.out.splitlines()] == ["accra"]
    complaints = ran.err.splitlines()
    assert len(complaints) == 2
    assert all(c.startswith("khabar: ") and "; " in c for c in complaints)
    assert name in complaints[0]
    assert "gone.txt" in complaints[1]


@pytest.mark.parametrize("name", DOUBTFUL)
def test_what_is_doubtful_is_read_all_the_same(run: type[Ran], tmp_path: Path, name: str) -> None:
    path = tmp_path / name
    path.write_bytes(DOUBTFUL[name])
    ran = run(["read", "-f", "json", "--any-language", str(path)], stdin=None)
    assert (ran.code, ran.err) == (0, "")
    result = from_json(ran.out)
    if name == "endless.txt":  # no sentence to code: said, not passed over
        assert [p.stage for p in result.problems if p.stage == "claims"]
    else:
        assert result.claims
    assert run(["read", "--explain", "--any-language", str(path)], stdin=None).code == 0


@pytest.mark.parametrize("name", FOREIGN)
def test_another_language_gives_a_problem_and_no_claims(run: type[Ran], tmp_path: Path, name: str) -> None:
    path = tmp_path / name
    path.write_text(FOREIGN[name], "utf8")
    ran = run(["read", "-f", "json", str(path)], stdin=None)
    result = from_json(ran.out)
    assert ran.code == 0
    assert not result.claims
    assert any("--any-language" in p.message for p in result.problems)
    assert run(["read", "-f", "json", "--any-language", str(path)], stdin=None).code == 0


def test_five_megabytes_are_taken_or_refused_without_a_traceback(run: type[Ran], tmp_path: Path) -> None:
    path = tmp_path / "large.txt"
    path.write_bytes(b"x" * 5_000_000)
    ran = run(["read", "-f", "json", "--any-language", str(path)], stdin=None)
    assert ran.code in {0, 1}
    assert ran.out or "large.txt" in ran.err


def test_a_missing_pipeline_is_named(story: Path) -> None:
    ran = subprocess.run(
        [*KHABAR, "read", "--parser", str(story.with_name("no_model")), str(story)], capture_output=True, text=True
    )
    assert ran.returncode == 1
    assert ran.stderr.startswith("khabar: ")
    assert "Traceback" not in ran.stderr


def test_a_bug_is_told_in_one_line(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("KHABAR_TRACEBACK", raising=False)
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    monkeypatch.setattr(cli, "app", lambda: None)
    cli.main()
    sys.excepthook(KeyError, KeyError("e7\nand more"), None)
    said = capsys.readouterr().err
    assert said.startswith("khabar: a fault of its own, KeyError: ")
    assert said.count("\n") == 1


# -- bytes, pipes and colour ---------------------------------------------------------------------------------------


def test_two_runs_print_the_same_bytes(story: Path) -> None:
    def run_with(seed: str) -> bytes:
        environment = {**os.environ, "PYTHONHASHSEED": seed}
        command = [*KHABAR, "read", "-f", "json", str(Path(__file__).parent.parent / "examples/01-damascus.txt")]
        return subprocess.run(command, capture_output=True, check=True, env=environment).stdout

    assert run_with("1") == run_with("2")


def test_a_reader_that_has_seen_enough_is_no_error(story: Path) -> None:
    with subprocess.Popen(
        [*KHABAR, "read", "-f", "jsonl", *[str(story)] * 50], stdout=subprocess.PIPE, stderr=subprocess.PIPE
    ) as ran:
        assert ran.stdout
        assert ran.stderr
        ran.stdout.readline()
        ran.stdout.close()
        assert ran.stderr.read() == b""
    assert ran.returncode == 0


def test_ctrl_c_ends_without_a_word(story: Path) -> None:
    with subprocess.Popen(
        [*KHABAR, "read", "-f", "jsonl", *[str(story)] * 2_000], stdout=subprocess.PIPE, stderr=subprocess.PIPE
    ) as ran:
        assert ran.stdout
        ran.stdout.readline()
        time.sleep(0.1)
        ran.send_signal(signal.SIGINT)
        _, err = ran.communicate(timeout=30)
    assert (ran.returncode, err) == (130, b"")


def test_colour_is_for_terminals_and_says_the_same(example_results: tuple[Result, ...]) -> None:
    for result in example_results[:3]:
        plain, coloured = as_text(result), as_text(result, colour=True)
        assert "\x1b[" not in plain
        assert "\x1b[" in coloured


def test_a_report_cannot_drive_the_terminal(reader: khabar.Reader) -> None:
    result = reader.read("Police \x1b[2Jarrested two men\x07 in \u202eAccra.", title="\x1b]0;owned\x07Title")
    page = as_text(result, explain=True)
    assert not {"\x1b", "\x07", "\u202e"} & set(page)


def test_a_result_without_claims_says_so() -> None:
    assert "no claims" in as_text(Result(report=Report(id="x", text="It rained.")))


def test_json_of_a_result_is_what_is_printed(run: type[Ran], story: Path, reader: khabar.Reader) -> None:
    printed = run(["read", "-f", "jsonl", str(story)], stdin=None).out
    assert to_json(from_json(printed)) + b"\n" == printed


# -- actors of one's own -------------------------------------------------------------------------------------------

ACTORS = "name,aliases,kind,country,sector,id\nIlse Okafor,Ilse N. Okafor,person,NAM,LEG,x-1\n"


@pytest.fixture
def actors(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A list to import; one's own table lies in an empty folder."""
    monkeypatch.setenv("KHABAR_HOME", str(tmp_path / "home"))
    path = tmp_path / "list.csv"
    path.write_text(ACTORS, "utf8")
    return path


def test_a_list_is_imported_listed_and_shown(run: type[Ran], actors: Path, tmp_path: Path) -> None:
    assert "no actors of your own yet" in run(["actors", "list"], stdin=None).out.decode()
    ran = run(["actors", "import", str(actors)], stdin=None)
    assert ran.code == 0
    assert ran.out.decode().splitlines() == [
        f"{tmp_path / 'home' / 'actors.csv'} holds 1 actors", "new 1, updated 0, as they were 0"
    ]  # fmt: skip
    actors.write_text(ACTORS.replace("LEG", "GOV"), "utf8")
    ran = run(["actors", "import", "--format", "csv", str(actors)], stdin=None)
    assert "Ilse Okafor (x-1): sectors 'LEG' -> 'GOV'" in ran.out.decode()
    assert run(["actors", "list"], stdin=None).out.decode() == "Ilse Okafor\tperson\tNAM\tGOV\tx-1\n"
    page = run(["actors", "show", "ilse n. okafor"], stdin=None).out.decode()
    assert "ilse n. okafor: NAM, GOV (by actor:Ilse Okafor)" in page
    assert str(tmp_path / "home" / "actors.csv") in page
    assert "khabar's own actors.csv" in run(["actors", "show", "Angela Merkel"], stdin=None).out.decode()
    assert "no table has the name" in run(["actors", "show", "Petra Quist"], stdin=None).out.decode()


def test_a_list_that_cannot_be_read_is_named_and_exits_with_1(run: type[Ran], actors: Path, tmp_path: Path) -> None:
    bad = tmp_path / "bad.csv"
    bad.write_text("name,kind\n" + "Nobody,thing\n" * 30, "utf8")
    ran = run(["actors", "import", str(bad), str(tmp_path / "none.csv"), str(tmp_path), str(actors)], stdin=None)
    assert ran.code == 1
    assert f"{bad}, line 2: the kind 'thing' is none" in ran.err
    assert "and 12 more like these" in ran.err
    assert b"new 1" in ran.out
    assert b"not read: 32 lines or files" in ran.out
    for command in (["list"], ["show", "x"]):
        ran = run(["actors", *command, "--actors", str(bad)], stdin=None)
        assert (ran.code, "line 2" in ran.err) == (1, True)
    ran = run(["actors", "import", "--into", str(actors / "x.csv"), str(actors)], stdin=None)
    assert (ran.code, "cannot be written" in ran.err) == (1, True)


def test_reading_knows_ones_own_actors(actors: Path, story: Path, run: type[Ran]) -> None:
    text = "Ilse Okafor accused the army of Kenya of torture on Monday."
    (entity,) = (e for e in load(rules_only=True).read(text).entities if e.name == "Ilse Okafor")
    assert entity.country != "NAM"
    for named in (True, False):  # by name, and from the user's data
        if not named:
            run(["actors", "import", str(actors)], stdin=None)
        own = load(rules_only=True, actors=actors if named else None)
        (entity,) = (e for e in own.read(text).entities if e.name == "Ilse Okafor")
        assert (entity.country, entity.sector) == ("NAM", "LEG")
        assert len(own.versions["actors"]) == 12


def test_a_named_table_that_is_not_there_stops_reading_without_a_traceback(story: Path, tmp_path: Path) -> None:
    command = [*KHABAR, "read", "--rules-only", "--actors", str(tmp_path / "none.csv"), str(story)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert (done.returncode, done.stdout) == (1, "")
    assert "none.csv: is not there; check the name" in done.stderr
    assert "Traceback" not in done.stderr
