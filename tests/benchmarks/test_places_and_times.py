"""The benchmarks of place names, times and actor phrases, on data made up for these tests."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from benchmarks import actor_codes, geoparsing, times
from benchmarks.__main__ import main
from khabar.model import When
from khabar.reading.parser import Parser, load_parser

ARTICLE = """<articles><article><text>Gunmen shot a trader in Aleppo on Monday.</text><toponyms>
<toponym><start>24</start><end>30</end>{}</toponym></toponyms></article></articles>"""
LGL = ARTICLE.format("<gaztag><lat>36.2</lat><lon>37.16</lon><country>Syria</country></gaztag>")
GWN = ARTICLE.format(
    "<type>Literal</type><nonLocational>No</nonLocational><latitude>-36.2</latitude><longitude>37.16</longitude>"
)
CODED = Path(__file__).parent / "data" / "timeml"
TML = """<TimeML><DCT><TIMEX3 type="DATE" value="2020-03-12">12 March</TIMEX3></DCT><TEXT>They met
<TIMEX3 type="DATE" value="2020-03-11">yesterday</TIMEX3> and for <TIMEX3 type="DURATION" value="P2Y">two years</TIMEX3>
before.</TEXT></TimeML>"""


@pytest.fixture(scope="module")
def parser() -> Parser:
    return load_parser()


def written(folder: Path, name: str, content: str) -> Path:
    (folder / name).write_text(content, "utf8")
    return folder / name


def test_a_toponym_that_is_found_and_near(tmp_path: Path, parser: Parser) -> None:
    figures = geoparsing.measure(written(tmp_path, "a.xml", LGL), parser=parser)
    assert figures["recognition"]["f1"] == 1
    assert figures["end_to_end"]["within_161km"] == figures["end_to_end"]["country"] == 1


def test_a_toponym_that_is_found_and_far(tmp_path: Path, parser: Parser) -> None:
    figures = geoparsing.measure(written(tmp_path, "a.xml", GWN), parser=parser)
    assert figures["recognition"]["f1"] == 1
    assert figures["recognised"]["within_161km"] == 0
    assert "country" not in figures["recognised"]


def test_what_names_no_place_is_not_asked_for(tmp_path: Path) -> None:
    (article,) = geoparsing.articles(written(tmp_path, "a.xml", GWN.replace("Literal", "Demonym")))
    assert article.toponyms == ()


def test_times_of_a_document(tmp_path: Path) -> None:
    written(tmp_path, "a.tml", TML)
    figures = times.measure(tmp_path)
    assert figures["day_values"] == figures["values"] == 1
    assert 0 < figures["span_f1"] < 1  # a duration is no time


@pytest.mark.parametrize("lot", ["tuning", "held"])
def test_times_of_news_and_histories(lot: str) -> None:
    figures = times.measure(CODED / lot)
    assert figures["span_f1"] > 0.9
    assert figures["day_values"] > 0.9
    assert figures["values"] > 0.9


HEAD = '<TIMEX3 type="DATE" value="{}" functionInDocument="CREATION_TIME">12 March</TIMEX3>'
MET = 'They <EVENT eid="e1">met</EVENT> <TIMEX3 type="DATE" value="2020-03-11">yesterday</TIMEX3>.'
INSTANCE = '<MAKEINSTANCE eventID="e1"/>'


@pytest.mark.parametrize(
    "document",
    [
        f"<TimeML><DCT>{HEAD.format('2020-03-12T14:20:00')}</DCT><TEXT>{MET}</TEXT>{INSTANCE}</TimeML>",
        f"<TimeML><DCT>{HEAD.format('20200312')}</DCT><TEXT>{MET}</TEXT></TimeML>",
        f'<TimeML xmlns="http://www.timeml.org"><DCT>{HEAD.format("2020-03-12")}</DCT><TEXT>{MET}</TEXT></TimeML>',
        f"<TimeML>{HEAD.format('2020-03-12')}\n<BODY><TEXT><s>{MET}</s></TEXT></BODY></TimeML>",
        f"<TimeML><DOCNO> 2020-03-12 </DOCNO>{HEAD.format('2020-03-12')}\n{MET}{INSTANCE}</TimeML>",
        f"<TimeML><DCT>{HEAD.format('2020-03-12')}</DCT><TEXT><!-- x --><![CDATA[& ]]>{MET}</TEXT></TimeML>",
        f"<TimeML><DCT>{HEAD.format('2020-03-12')}</DCT><TEXT>{MET}<TIMEX3 value='P1D'/></TEXT></TimeML>",
    ],
)  # fmt: skip
def test_documents_of_many_forms(document: str, tmp_path: Path) -> None:
    written(tmp_path, "a.tml", document)
    (read,) = times.documents(tmp_path)
    assert read.published == "2020-03-12"
    assert [read.text[t.span.start : t.span.end] for t in read.timexes] == ["yesterday"]
    assert times.measure(tmp_path)["day_values"] == 1


@pytest.mark.parametrize(
    ("value", "first", "last"),
    [
        ("1998-02-13TNI", "1998-02-13", "1998-02-13"), ("1998-02", "1998-02-01", "1998-02-28"),
        ("1998-W07-WE", "1998-02-14", "1998-02-15"), ("1998-SU", "1998-06-01", "1998-08-31"),
        ("1998-WI", "1998-12-01", "1999-02-28"), ("1998-H2", "1998-07-01", "1998-12-31"),
        ("199", "1990-01-01", "1999-12-31"), ("19", "1900-01-01", "1999-12-31"),
    ],
)  # fmt: skip
def test_days_of_a_value(value: str, first: str, last: str) -> None:
    days = times.interval(value)
    assert days is not None
    assert [d.isoformat() for d in days] == [first, last]


@pytest.mark.parametrize("value", ["PRESENT_REF", "P2D", "XXXX-02-13", "1998-02-30", "1998-02-XX", "", "FY1998", "0"])
def test_values_that_are_no_days(value: str) -> None:
    assert times.interval(value) is None


def test_of_two_that_overlap_the_one_with_more_in_common_is_judged(tmp_path: Path) -> None:
    def parse(text: str, **_: object) -> list[When]:
        spans = [(9, 11, "2020-03-11"), (11, 18, "2020-03-10")]
        return [When(start=a, end=b, text=text[a:b], earliest=day, latest=day, precision="day") for a, b, day in spans]

    written(tmp_path, "a.tml", f"<TimeML><DCT>{HEAD.format('2020-03-12')}</DCT><TEXT>{MET}</TEXT></TimeML>")
    assert times.measure(tmp_path, parse=parse)["day_values"] == 0


def test_cases_of_a_table(tmp_path: Path) -> None:
    def case(text: str, words: str, day: str) -> dict[str, object]:
        value = {"PastResolution": {"date": day}}
        return {
            "Input": text, "Context": {"ReferenceDateTime": "2020-03-12T00:00:00"},
            "Results": [{"Text": words, "Type": "date", "Value": value}],
        }  # fmt: skip

    listed = [case("We met yesterday", "yesterday", "2020-03-11"), case("We met yesterday", "yesterday", "2020-03-10")]
    written(tmp_path, "a.json", json.dumps(listed))
    assert times.measure(tmp_path)["cases"]["right"] == 0.5


def test_codes_of_phrases(tmp_path: Path) -> None:
    rows = "phrase\tcountry\tsector\nTurkish police\tTUR\tCOP\nTurkish police\tGRC\t\n"
    figures = actor_codes.measure(written(tmp_path, "a.tsv", rows))
    assert (figures["country"], figures["sector"], figures["both"], figures["n"]) == (0.5, 1, 1, 2)


@pytest.mark.parametrize(
    ("benchmark", "name", "content", "said"),
    [
        ("geoparsing", "a.xml", "<articles><article>", "it cannot be read"),
        ("geoparsing", "a.xml", "<articles><article/></articles>", "article 1: there is no text; give XML"),
        ("geoparsing", "a.xml", LGL.replace("<end>30</end>", ""), "article 1: a toponym has no start or end"),
        ("actor-codes", "a.tsv", "name\tcode\n", "line 1: the header is 'name code'; give a table"),
        ("actor-codes", "a.tsv", "phrase\tcountry\tsector\n\tTUR\tGOV\n", "line 2: there is no phrase"),
        ("times", "a.tml", "<TimeML>", "it cannot be read"),
        ("times", "a.tml", "<TimeML/>", "there is no <TEXT>"),
        ("times", "a.json", '[{"Context": 3}]', "it is no table of cases"),
        ("times", "a.txt", "nothing", "there is no .tml and no .json"),
    ],
)
def test_malformed_data_is_named(
    benchmark: str, name: str, content: str, said: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = written(tmp_path, name, content)
    assert main([benchmark, str(tmp_path if benchmark == "times" else path)]) == 1
    assert said in capsys.readouterr().err
