"""Importing lists of the three forms: what is taken, merged, overridden and left out. All persons are invented."""

from __future__ import annotations

import bz2
import gzip
import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from khabar.claims.actors import code
from khabar.claims.lexicon import with_own
from khabar.errors import IntakeError, KhabarError
from khabar.own import Change, Row, Summary, import_actors, read_actors
from khabar.own.actors_file import Post
from khabar.own.staging import PRIVATE

Table = Path


class Ran:
    """An import with what it said."""

    def __init__(self, into: Path, *files: Path, form: Any = None) -> None:
        self.errors: list[IntakeError] = []
        self.changes: list[Change] = []
        self.summary: Summary = import_actors(
            files, into=into, form=form, complain=self.errors.append, tell=self.changes.append
        )
        self.rows = {row.name: row for row in read_actors(into)} if into.exists() else {}


@pytest.fixture
def into(tmp_path: Path) -> Path:
    return tmp_path / "data" / "actors.csv"


def written(path: Path, *lines: str | dict[str, Any]) -> Path:
    text = "\n".join(line if isinstance(line, str) else json.dumps(line, ensure_ascii=False) for line in lines)
    path.write_text(text + "\n", "utf8")
    return path


# -- CSV -------------------------------------------------------------------------------------------------------------

HEADER = "name,aliases,kind,country,sector,id"


def test_a_table_is_taken_and_what_a_second_one_overrides_is_said(tmp_path: Path, into: Path) -> None:
    one = written(
        tmp_path / "one.csv", HEADER, "Ilse Okafor,Ilse N. Okafor,person,NAM,LEG,x-1", "Kasuba Front,,group,MLI,REB,"
    )
    ran = Ran(into, one)
    assert (ran.summary.new, ran.summary.stored, ran.changes, ran.errors) == (2, 2, [], [])
    two = written(tmp_path / "two.csv", HEADER, "Ilse Okafor-Brandt,,person,,GOV,x-1", "Kasuba Front,KFRNT,group,MLI,,")
    ran = Ran(into, two)
    assert (ran.summary.new, ran.summary.updated, ran.summary.stored) == (0, 2, 2)
    assert [str(c) for c in ran.changes] == [
        "Ilse Okafor (x-1): name 'Ilse Okafor' -> 'Ilse Okafor-Brandt'",
        "Ilse Okafor (x-1): aliases 'Ilse N. Okafor' -> 'Ilse N. Okafor|Ilse Okafor'",
        "Ilse Okafor (x-1): sectors 'LEG' -> 'GOV'",
        "Kasuba Front: aliases '' -> 'KFRNT'",
    ]
    row = ran.rows["Ilse Okafor-Brandt"]
    assert (row.country, row.sectors, row.source) == ("NAM", ("GOV",), "two.csv")
    assert ran.rows["Kasuba Front"].sectors == ("REB",)  # what a file leaves blank stays


def test_rows_without_an_id_are_one_by_name_country_and_kind(tmp_path: Path, into: Path) -> None:
    ran = Ran(
        into,
        written(
            tmp_path / "a.csv", HEADER, "Omar Sule,,person,NGA,LEG,", "Omar Sule,,person,NER,GOV,",
            "omar sule,,person,NGA,GOV,",
        ),
    )  # fmt: skip
    assert [(r.country, r.sectors) for r in read_actors(into)] == [("NGA", ("GOV",)), ("NER", ("GOV",))]
    assert ran.summary.new == 2


def test_a_broken_line_is_named_and_the_rest_is_taken(tmp_path: Path, into: Path) -> None:
    path = written(
        tmp_path / "a.csv",
        HEADER,
        "Ilse Okafor,,person,NAM,LEG,",
        "Nobody,,thing,,,",
        '"Open,,person,,,',
        "Omar Sule,,person,NGA,LEG,",
    )
    ran = Ran(into, path)
    assert set(ran.rows) == {"Ilse Okafor", "Omar Sule"}
    assert [error.where for error in ran.errors] == [f"{path}, line 3", f"{path}, line 4"]
    assert ran.summary.broken == 2


def test_bad_files_are_named_and_the_others_are_taken(tmp_path: Path, into: Path) -> None:
    good = written(tmp_path / "good.csv", HEADER, "Ilse Okafor,,person,NAM,LEG,")
    (tmp_path / "empty.csv").touch()
    (tmp_path / "bytes").write_bytes(bytes(range(256)) * 40)
    wrong = written(tmp_path / "wrong.csv", "a,b", "1,2")
    prose = written(tmp_path / "prose.txt", "No table", "at all")
    cut = tmp_path / "cut.csv.gz"
    cut.write_bytes(gzip.compress((HEADER + "\n" + "Omar Sule,,person,NGA,LEG,\n" * 9).encode())[:-12])
    bad = [tmp_path, tmp_path / "none.csv", tmp_path / "empty.csv", tmp_path / "bytes", wrong, prose, cut]
    ran = Ran(into, *bad, good)
    assert "Ilse Okafor" in ran.rows
    assert ran.summary.broken == len(ran.errors)
    for path in bad:
        assert any(error.where.startswith(str(path)) and error.remedy for error in ran.errors), path


def test_nothing_stored_is_lost_whatever_goes_wrong(tmp_path: Path, into: Path) -> None:
    into.parent.mkdir()
    into.write_text("# by hand\nname,kind\nIlse Okafor,person\nOmar Sule,robot\n", "utf8")
    before = into.read_bytes()
    good = written(tmp_path / "good.csv", HEADER, "Petra Quist,,person,NAM,LEG,")
    with pytest.raises(IntakeError, match="line 4"):
        Ran(into, good)
    assert into.read_bytes() == before
    into.write_text("# by hand\nname,kind\nIlse Okafor,person\n", "utf8")
    ran = Ran(into, good)
    assert set(ran.rows) == {"Ilse Okafor", "Petra Quist"}
    assert into.read_text("utf8").startswith("# by hand\n")
    assert [p.name for p in into.parent.iterdir()] == ["actors.csv"]


def test_a_table_that_cannot_be_written_is_named(tmp_path: Path) -> None:
    good = written(tmp_path / "good.csv", HEADER, "Ilse Okafor,,person,NAM,LEG,")
    with pytest.raises(KhabarError, match="cannot be written"):
        Ran(good / "actors.csv", good)
    with pytest.raises(KhabarError, match="no plain file"):
        Ran(tmp_path, good)


@pytest.mark.skipif(sys.platform == "win32", reason="files are not held there")
def test_two_imports_at_once_do_not_lose_what_one_stored(tmp_path: Path, into: Path) -> None:
    good = written(tmp_path / "good.csv", HEADER, "Ilse Okafor,,person,NAM,LEG,")

    def meanwhile(_: object) -> None:
        with pytest.raises(KhabarError, match="another import"):
            Ran(into, good)

    bad = written(tmp_path / "bad.csv", HEADER, "X,,thing,,,")
    import_actors([bad, good], into=into, complain=meanwhile)
    assert len(read_actors(into)) == 1


# -- FollowTheMoney --------------------------------------------------------------------------------------------------


def ftm(id_: str, schema: str, name: str, **values: Any) -> dict[str, Any]:
    referents = values.pop("referents", [])
    properties = {"name": [name], **values} if name else values
    return {"id": id_, "schema": schema, "caption": name, "referents": referents, "properties": properties}


def test_persons_with_a_public_post_are_taken_and_no_others(tmp_path: Path, into: Path) -> None:
    path = written(
        tmp_path / "entities.ftm.json",
        ftm("NK-1", "Person", "Teodor Malinga", topics=["role.pep", "sanction"], country=["ng"],
            position=["Member of the Senate"], alias=["Теодор Малинга", "Malinga", "T. Bayo Malinga"],
            weakAlias=["Teo Mali", "Teo"]),
        ftm("NK-2", "Person", "Petra Quist", topics=["sanction", "crime.terror", "role.rca"], country=["ng"]),
        ftm("NK-3", "Person", "Chinwe Adeyo", nationality=["ng"]),
        ftm("occ", "Occupancy", "", holder=["NK-3"], post=["p-1"], startDate=["2019-03-01"], endDate=["2021-05"]),
        ftm("occ-2", "Occupancy", "", holder=["NK-3"], post=["p-2"], startDate=["2015"], status=["ended"]),
        ftm("p-1", "Position", "Minister of Health", country=["gh"]),
        ftm("p-2", "Position", "Member of Parliament", country=["gh"], topics=["gov.legislative"]),
        ftm("NK-4", "Person", "Judith Amane", topics=["role.judge"], country=["ke", "ug"]),
        ftm("NK-5", "Person", "Boniface Ruto-Lang", topics=["role.pep"], country=["ke"], position=["Chief Dreamer"]),
    )  # fmt: skip
    ran = Ran(into, path)
    assert not ran.errors
    assert set(ran.rows) == {"Teodor Malinga", "Chinwe Adeyo", "Judith Amane", "Boniface Ruto-Lang"}
    assert ran.summary.left_out == {PRIVATE: 1}
    row = ran.rows["Teodor Malinga"]
    assert (row.country, row.sectors, row.aliases) == ("NGA", ("LEG",), ("T. Bayo Malinga", "Teo Mali@"))
    row = ran.rows["Chinwe Adeyo"]
    # Who held office for Ghana is its actor, whatever the passport; the last post tells the sector.
    assert (row.country, row.sectors) == ("GHA", ("GOV",))
    assert row.posts == (Post("Member of Parliament", "2015", "?"), Post("Minister of Health", "2019-03-01", "2021-05"))
    assert (ran.rows["Judith Amane"].country, ran.rows["Judith Amane"].sectors) == ("", ("JUD",))
    assert ran.rows["Boniface Ruto-Lang"].sectors == ()


@pytest.mark.parametrize(
    ("entity", "country", "sectors"),
    [
        (ftm("1", "PublicBody", "Kasuba Ports Authority", country=["ml"]), "MLI", ("GOV",)),
        (ftm("1", "PublicBody", "Kasuba Guard Bureau", topics=["gov.security"], country=["ml"]), "MLI", ()),
        (ftm("1", "PublicBody", "Court of Kasuba", topics=["gov.judicial"], country=["ml"]), "MLI", ("JUD",)),
        (ftm("1", "Organization", "Union of Lakes", topics=["gov.igo"], country=["ml"]), "IGO", ()),
        (ftm("1", "Organization", "Kasuba Dawn", topics=["pol.party"], country=["ml"]), "MLI", ("PTY",)),
        (ftm("1", "Organization", "Kasuba Charity", topics=["crime.terror", "sanction"], country=["ml"]), "MLI", ()),
        (ftm("1", "Company", "Kasuba Salt Works", country=["xx"]), "", ("BUS",)),
        (ftm("1", "LegalEntity", "Kasuba Lorries", registrationNumber=["77"], country=["ml"]), "MLI", ()),
        (ftm("1", "Organization", "KASUD", topics=["mil"], country=["ml"]), "MLI", ("MIL",)),
    ],
)
def test_a_body_has_the_sector_that_its_topics_tell_surely(
    tmp_path: Path, into: Path, entity: dict[str, Any], country: str, sectors: tuple[str, ...]
) -> None:
    (row,) = Ran(into, written(tmp_path / "a.json", entity)).rows.values()
    assert (row.kind, row.country, row.sectors) == ("organisation", country, sectors)


@pytest.mark.parametrize(
    "entity",
    [
        ftm("1", "Company", "Target"), ftm("1", "Organization", "South Sudan"), ftm("1", "Company", "ООО Восток Запад"),
        ftm("1", "LegalEntity", "Omar Sule", birthDate=["1970"], registrationNumber=["7"]),
        ftm("1", "LegalEntity", "Omar Sule"), ftm("1", "Vessel", "Sea Breeze"), ftm("1", "Occupancy", ""),
        ftm("1", "Person", "Omar", topics=["role.pep"]), ftm("1", "Organization", ""),
    ],
)  # fmt: skip
def test_what_cannot_be_looked_for_or_may_be_private_is_left_out_with_a_reason(
    tmp_path: Path, into: Path, entity: dict[str, Any]
) -> None:
    ran = Ran(into, written(tmp_path / "a.json", entity))
    assert not ran.rows
    assert not ran.errors
    assert ran.summary.left_out.total() == 1


def test_a_list_that_finds_two_rows_to_be_one_joins_them(tmp_path: Path, into: Path) -> None:
    Ran(
        into,
        written(
            tmp_path / "a.json", ftm("ru-1", "Company", "Kasuba Salt Works", country=["ml"]),
            ftm("eu-2", "Company", "Kasuba Salt Mining", country=["ne"]),
        ),
    )  # fmt: skip
    ran = Ran(
        into,
        written(
            tmp_path / "b.json",
            ftm("NK-9", "Company", "Kasuba Salt", referents=["ru-1", "eu-2"], wikidataId=["Q900007"]),
        ),
    )
    (row,) = ran.rows.values()
    assert row.aliases == ("Kasuba Salt Mining", "Kasuba Salt Works")
    assert (set(row.ids), row.wikidata) == ({"ru-1", "eu-2", "NK-9", "Q900007"}, "Q900007")
    assert (ran.summary.joined, ran.summary.updated, ran.summary.stored) == (1, 1, 1)


def test_odd_letters_come_to_rest(tmp_path: Path, into: Path) -> None:
    names = ["Ilse\x00 Okafor", "Ilse\u2028Okafor | Brandt", '"Ilse" Okafor', "#Ilse Okafor", "Ilse\u200dOkafor Brandt"]
    posts = [
        ftm("p-1", "Position", "Mayor (2019/2020) | Kasuba"), ftm("p-2", "Position", "Mayor (2019/2020)"),
        *(ftm("o", "Occupancy", "", holder=[" a|0 ", "a-0"][n:], post=[f"p-{n + 1}"]) for n in range(2)),
    ]  # fmt: skip
    persons = [
        ftm(f"a-{n}", "Person", name, topics=["role.pep"], referents=[" a|0 ", ""]) for n, name in enumerate(names)
    ]
    path = written(tmp_path / "a.json", *persons, *posts)
    first = Ran(into, path)
    assert len(first.rows) == 5
    assert all(name.isprintable() for name in first.rows)
    assert Ran(into, path).summary.same == 5


@pytest.mark.parametrize(
    "line", ['{"id": "x", "schema"', '["x"]', '{"id": 7, "schema": "Person", "properties": {}}', "null", '{"id": "x"}']
)
def test_a_broken_entity_is_named(tmp_path: Path, into: Path, line: str) -> None:
    good = ftm("1", "Company", "Kasuba Salt Works")
    ran = Ran(into, written(tmp_path / "a.json", good, line, ftm("2", "Company", "Kasuba Lorry Works")))
    assert len(ran.rows) == 2
    assert [error.where.rpartition(", ")[2] for error in ran.errors] == ["line 2"]


# -- Wikidata --------------------------------------------------------------------------------------------------------


def statement(item: str, *, rank: str = "normal", **days: str) -> dict[str, Any]:
    def snak(value: Any) -> dict[str, Any]:
        return {"snaktype": "value", "datavalue": {"value": value}}

    precision = {4: 9, 7: 10, 10: 11}
    qualifiers = {
        name: [snak({"time": f"+{(day + '-00-00')[:10]}T00:00:00Z", "precision": precision[len(day)]})]
        for name, day in days.items()
    }
    return {"mainsnak": snak({"entity-type": "item", "id": item}), "rank": rank, "qualifiers": qualifiers}


def item(id_: str, name: str, *aliases: str, **claims: list[dict[str, Any]]) -> dict[str, Any]:
    return {
        "type": "item", "id": id_, "labels": {"en": {"language": "en", "value": name}, "ru": {"value": "Имя"}},
        "descriptions": {}, "aliases": {"en": [{"language": "en", "value": a} for a in aliases]}, "claims": claims,
        "sitelinks": {},
    }  # fmt: skip


def dump(path: Path, *items: dict[str, Any]) -> Path:
    text = "[\n" + ",\n".join(json.dumps(i, ensure_ascii=False) for i in items) + "\n]\n"
    path.write_bytes(bz2.compress(text.encode()) if path.suffix == ".bz2" else text.encode())
    return path


HUMAN = [statement("Q5")]
MINISTER = item("Q900100", "Minister of Salt of Ghana", P31=[statement("Q4164871")], P1001=[statement("Q117")])


def test_a_dump_gives_those_who_hold_public_posts_and_bodies(tmp_path: Path, into: Path) -> None:
    path = dump(
        tmp_path / "latest.json.bz2",
        item("Q900001", "Chinwe Adeyo", "C. B. Adeyo", "Адейо", "Adeyo", P31=HUMAN, P27=[statement("Q1033")],
             P39=[statement("Q900100", P580="2019-03", P582="2021-05-07"), statement("Q30185", P580="2022")],
             P102=[statement("Q900002")]),
        MINISTER,
        item("Q900002", "Kasuba Dawn", P31=[statement("Q7278")], P17=[statement("Q912")]),
        item("Q900003", "Petra Quist", P31=HUMAN, P27=[statement("Q1033")], P106=[statement("Q193391")]),
        item("Q900004", "Omar Sule", P31=HUMAN, P39=[statement("Q900199")]),
        item("Q900005", "Judith Amane", P31=HUMAN, P39=[statement("Q16533", rank="deprecated")]),
        item("Q900006", "Union of Lakes", P31=[statement("Q245065")]),
        item("Q900007", "a star", P31=[statement("Q523")]),
        {"type": "item", "id": "Q900008", "labels": [], "aliases": [], "claims": []},
    )  # fmt: skip
    ran = Ran(into, path)
    assert not ran.errors
    assert set(ran.rows) == {"Chinwe Adeyo", "Kasuba Dawn", "Union of Lakes"}
    row = ran.rows["Chinwe Adeyo"]
    assert (row.country, row.sectors, row.aliases) == ("NGA", ("GOV", "PTY"), ("C. B. Adeyo",))
    assert row.posts == (Post("Minister of Salt of Ghana", "2019-03", "2021-05-07"), Post("mayor", "2022"))
    assert (ran.rows["Kasuba Dawn"].country, ran.rows["Kasuba Dawn"].sectors) == ("MLI", ("PTY",))
    assert (ran.rows["Union of Lakes"].country, ran.rows["Union of Lakes"].sectors) == ("IGO", ("GOV",))
    assert ran.summary.left_out == {PRIVATE: 3, "items that are neither humans nor bodies nor posts": 2}


def test_a_wikidata_item_and_an_entity_that_names_it_are_one(tmp_path: Path, into: Path) -> None:
    Ran(into, written(tmp_path / "a.json", ftm("NK-1", "Organization", "Kasuba Dawn Movement", wikidataId=["Q900002"])))
    ran = Ran(into, dump(tmp_path / "b.json", item("Q900002", "Kasuba Dawn", P31=[statement("Q7278")])))
    (row,) = ran.rows.values()
    assert (row.name, row.aliases, row.sectors) == ("Kasuba Dawn", ("Kasuba Dawn Movement",), ("PTY",))


def test_a_broken_item_is_named(tmp_path: Path, into: Path) -> None:
    path = dump(tmp_path / "a.json", MINISTER, item("Q900002", "Kasuba Dawn", P31=[statement("Q7278")]))
    path.write_text(path.read_text("utf8").replace('"Q900100"', '"Q900100', 1), "utf8")
    ran = Ran(into, path)
    assert [error.where for error in ran.errors] == [f"{path}, line 2"]
    assert set(ran.rows) == {"Kasuba Dawn"}


# -- any list --------------------------------------------------------------------------------------------------------

IDS = st.lists(st.sampled_from("abcd"), max_size=3, unique=True).map("|".join)
CSV = st.tuples(
    st.sampled_from(["Ilse Okafor", "Omar Sule", "omar sule"]), st.sampled_from(["", "Ilse Okafor", "O. Sule@|X"]),
    st.sampled_from(["person", "group"]), st.sampled_from(["", "NAM", "NGA"]), st.sampled_from(["", "LEG", "GOV"]), IDS,
).map(",".join)  # fmt: skip
PERSONS = st.builds(
    lambda i, name, topics, country, others: ftm(i, "Person", name, topics=topics, country=country, referents=others),
    st.sampled_from("abc"), st.sampled_from(["Ilse Okafor", "Omar Sule"]),
    st.sampled_from([[], ["role.pep"], ["role.judge"]]), st.sampled_from([[], ["na"], ["ng"], ["na", "ng"]]),
    st.lists(st.sampled_from("abd"), max_size=2),
)  # fmt: skip
HOLDINGS = st.builds(
    lambda holder, post, end: ftm("o", "Occupancy", "", holder=[holder], post=[post], endDate=end),
    st.sampled_from("abc"), st.sampled_from(["p-1", "p-2", "p-3"]), st.sampled_from([[], ["2020"], ["2021"]]),
)  # fmt: skip
POSITIONS = st.sampled_from([ftm("p-1", "Position", "Mayor of Accra"), ftm("p-2", "Position", "Judge", country=["ng"])])
FTM = st.lists(st.one_of(PERSONS, HOLDINGS, POSITIONS), max_size=8)


@settings(deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(stored=st.lists(CSV, max_size=4), csv=st.lists(CSV, max_size=6), entities=FTM)
def test_importing_twice_changes_nothing(
    tmp_path_factory: pytest.TempPathFactory, stored: list[str], csv: list[str], entities: list[dict[str, Any]]
) -> None:
    folder = tmp_path_factory.mktemp("lists")
    into = folder / "actors.csv"
    files = [written(folder / "a.csv", HEADER, *csv)]
    if entities:
        files.append(written(folder / "b.json", *entities))
    Ran(into, written(folder / "s.csv", HEADER, *stored))
    first = Ran(into, *files)
    after = into.read_bytes() if into.exists() else b""
    again = Ran(into, *files)
    assert (into.read_bytes() if into.exists() else b"") == after
    assert again.summary.new == again.summary.updated == again.summary.joined == 0
    assert not again.changes
    assert again.summary.stored == again.summary.same == first.summary.stored
    owned = [i for row in read_actors(into) for i in row.ids] if into.exists() else []
    assert len(owned) == len(set(owned))


# -- at work ---------------------------------------------------------------------------------------------------------


def own(name: str, country: str, *sectors: str, kind: str = "person", aliases: tuple[str, ...] = ()) -> dict[str, str]:
    return Row(name=name, kind=kind, country=country, sectors=sectors, aliases=aliases).cells()


def test_own_rows_go_before_bundled_ones() -> None:
    known = with_own([own("Angela Merkel", "AUT", "EDU")])
    assert code("Angela Merkel").country == "DEU"
    codes = code("Angela Merkel", known=known)
    assert (codes.country, codes.sector) == ("AUT", "EDU")
    # A row that does not tell the sector leaves the bundled one in force.
    codes = code("Angela Merkel", known=with_own([own("Angela Merkel", "DEU")]))
    assert (codes.country, codes.sector) == ("DEU", "GOV")


def test_of_own_rows_that_share_a_name_that_of_the_home_goes_first() -> None:
    known = with_own([own("Omar Sule", "NGA", "LEG"), own("Omar Sule", "NER", "MIL")])
    assert [code("Omar Sule", home=home, known=known).country for home in ("NER", "NGA", None)] == ["NER", "NGA", "NGA"]


def test_a_name_that_bodies_of_any_country_have_means_an_own_body_at_home_alone() -> None:
    known = with_own([own("Ministry of Health", "GHA", "MED", kind="organisation")])
    assert code("the Ministry of Health", home="GHA", known=known).sector == "MED"
    assert code("the Ministry of Health", home="KEN", known=known) == code("the Ministry of Health", home="KEN")


def test_an_own_row_without_a_sector_tells_the_country_alone() -> None:
    codes = code("Boniface Ruto-Lang", home="UGA", known=with_own([own("Boniface Ruto-Lang", "KEN")]))
    assert (codes.country, codes.sector, codes.sectors) == ("KEN", None, ())
    titled = code(
        "Boniface Ruto-Lang",
        kind="person",
        titles=["health minister"],
        known=with_own([own("Boniface Ruto-Lang", "KEN")]),
    )
    assert (titled.country, titled.sector) == ("KEN", "GOV")


def test_an_own_row_goes_before_the_register_of_posts_where_it_tells_a_sector() -> None:
    day, name = "2020-03-12", "Ashraf Ghani"
    assert code(name, on=day, known=with_own([own(name, "AFG", "ELI")])).sector == "ELI"
    assert code(name, on=day, known=with_own([own(name, "AFG")])).sector == "GOV"


@pytest.mark.skipif(not Path("/proc/self/status").exists(), reason="only Linux tells")
def test_memory_does_not_grow_with_the_list(tmp_path: Path) -> None:
    path = tmp_path / "a.json"
    with path.open("w") as file:
        for n in range(40_000):
            name = f"Kasuba {chr(97 + n % 26)}{chr(97 + n // 26 % 26)}{chr(97 + n // 676 % 26)}{n} Works"
            file.write(json.dumps(ftm(f"c-{n}", "Company", name, country=["ml"], notes=["x" * 400])) + "\n")
    program = (
        "import re, sys; from pathlib import Path; from khabar.own import import_actors\n"
        "done = import_actors([Path(sys.argv[1])], into=Path(sys.argv[2]), complain=print)\n"
        "assert done.new == 40000, done\n"
        "print(re.search(r'VmHWM:\\s*(\\d+)', Path('/proc/self/status').read_text())[1])"
    )
    ran = subprocess.run(
        [sys.executable, "-c", program, str(path), str(tmp_path / "actors.csv")],
        capture_output=True,
        text=True,
        check=True,
    )
    assert int(ran.stdout) < 300_000  # KB; the vocabularies alone take a third of it
