"""Joins the two readings of the register of actors into the tables of `src/khabar/vocab`.

    python -m training.register [posts|places|organisations|outlets ...]

Every row of `training/register/NAME/first` was written again, apart and without sight of it, in `second`
(`brief.md` there says how). What both have is kept: dates as finely as they agree ("2012-03-05" and "2012-03" give
"2012-03"), a date of which they disagree by more than that as `?`, other fields that differ blank. What only one of
them has is left out. The same files give the same bytes.
"""

from __future__ import annotations

import argparse
import csv
import io
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from khabar.reading.names import same_person
from khabar.vocab import table
from khabar.vocab.places import fold

HERE = Path(__file__).parent / "register"
VOCAB = Path(__file__).parents[1] / "src/khabar/vocab"

POSTS = """\
# Who held which public office when: heads of state and government, foreign and defence ministers since 2000, and of the
#   countries that the news of conflicts names most also interior ministers, spy chiefs, commanders, rebel leaders,
#   spokesmen and others (`body`: of what).
# country: ISO alpha-3 code; role: state, government, foreign, defence, interior, intelligence, army, rebel, spokesman
#   or other; title as English news has it; aliases: other spellings, | apart; start, end: YYYY-MM-DD, YYYY-MM or YYYY,
#   as finely as is sure; `?`: not known; a blank end: in office at the end of 2025. Ordered by country, role and start.
# Rests on: two passes over every row from general knowledge, written apart for khabar; what they did not agree on is
#   left out or coarser. No list was copied. Made by `python -m training.register posts`; do not edit.
"""

PLACES = """\
# Places of the conflict zones since 2000 that lists of towns lack: villages and quarters of the fighting, provinces and
#   districts by their English names, bases, crossings, camps, prisons, fields, dams, islands, straits.
# country: ISO alpha-3, empty for what is wider; admin1: province or governorate; latitude, longitude: degrees, the mean
#   of two; apart: by how many degrees the two differ, which is how fine the point is; kind as in own_places.csv.
# Rests on: two passes over every row from general knowledge, written apart for khabar; places whose two points differ
#   by more than 0.2 degrees (regions and areas: 0.6) are left out. No list was copied. Made by
#   `python -m training.register places`; do not edit. Where a place stands says nothing of whose it is.
"""

ORGANISATIONS = """\
# Organisations and armed groups of the news since 2000: what they are, and whose side they were on when.
# kind: group (armed) or organisation; country and sector: PLOVER's codes, blank where the passes differ; founded,
#   ended: as finely as is sure, `?` not known, a blank end: exists at the end of 2025; allegiance: ties, ; apart, each
#   RELATION>TARGET>START>END: member, allied, backed, loyal (pledged to), rival, successor (of), led (by).
# Rests on: two passes over every row from general knowledge, written apart for khabar; what they did not agree on is
#   left out or coarser. No list was copied. Made by `python -m training.register organisations`; do not edit.
"""

OUTLETS = """\
# News outlets and agencies, to tell that a source is an outlet, who owns it, and by its domain a report's publisher.
# `kind`: agency, newspaper, broadcaster or site (magazines are newspapers). `ownership`: state, party, private or
#   public (public: funded by fees or parliament with an independent board). `owner` where it matters, with his country
#   where it is another; `languages`: ISO 639-1, the main one first; `domains` without www. Several are | apart.
# Rests on: two passes over every row from general knowledge, written apart for khabar, over older rows as a third; what
#   they did not agree on is blank. No list was copied. Made by `python -m training.register outlets`; do not edit.
"""

ROLES = ("state", "government", "foreign", "defence", "interior", "intelligence", "army", "rebel", "spokesman", "other")
APART = 1
"""Years by which the two passes' beginnings of a term may differ and still be of the same term."""


@dataclass(frozen=True, slots=True)
class Term:
    """One row of a pass: a person in a post for a time."""

    country: str
    role: str
    title: str
    body: str
    name: str
    aliases: tuple[str, ...]
    start: str
    end: str

    @property
    def names(self) -> tuple[str, ...]:
        return (self.name, *self.aliases)


def passes(name: str) -> tuple[list[dict[str, str]], list[dict[str, str]]]:
    """The rows of both passes over a table, files in order of their names."""
    first, second = ([*_rows(HERE / name / side)] for side in ("first", "second"))
    return first, second


def _rows(folder: Path) -> Iterator[dict[str, str]]:
    for path in sorted(folder.glob("*.csv")):
        with path.open(encoding="utf8", newline="") as file:
            yield from csv.DictReader(file)


def agreed(one: str, other: str) -> str:
    """A date as finely as two agree, `?` where they do not agree on the year; blank (it holds on) only with blank.

    >>> agreed("2012-03-05", "2012-03"), agreed("2012-03-05", "2012-04-01"), agreed("2011", "2013"), agreed("", "2020")
    ('2012-03', '2012', '?', '?')
    """
    if one == other:
        return one
    if not one or not other or "?" in (one, other):
        return "?"
    parts = []
    for a, b in zip(one.split("-"), other.split("-"), strict=False):
        if a != b:
            break
        parts.append(a)
    return "-".join(parts) or "?"


def _terms(rows: Iterable[dict[str, str]]) -> list[Term]:
    found: dict[tuple[str, str, str, str], Term] = {}
    for r in rows:
        aliases = tuple(a.strip() for a in r["aliases"].split("|") if a.strip() and a.strip() != r["name"])
        term = Term(r["country"], r["role"], r["title"].strip(), r["body"].strip(), r["name"].strip(), aliases,
                    r["start"], r["end"])  # fmt: skip
        found.setdefault((term.country, term.role, term.name, term.start), term)
    return list(found.values())


def _known(one: Term, other: Term) -> bool:
    return any(same_person(a, b) for a in one.names for b in other.names)


def _same_post(one: Term, other: Term) -> bool:
    """Whether two terms are of posts that may be the same: of one role, or with titles that share their head."""
    return one.role == other.role or one.title.split()[-1] == other.title.split()[-1]


def _distance(one: Term, other: Term) -> int | None:
    """Years between the beginnings of two terms, and None where they cannot be the same."""
    if "?" in (one.start, other.start):
        return APART if one.end == other.end and one.end not in ("", "?") else None
    years = abs(int(one.start[:4]) - int(other.start[:4]))
    return years if years <= APART else None


def posts() -> list[Term]:
    """The terms that both passes have, each as finely as they agree."""
    first, second = map(_terms, passes("posts"))
    joined = []
    # The passes may file a post under different roles (a president as head of state or of government): such terms are
    # joined after those of one role.
    for key in (lambda t: (t.country, t.role), lambda t: (t.country,)):
        others: defaultdict[tuple[str, ...], list[Term]] = defaultdict(list)
        for term in second:
            others[key(term)].append(term)
        for term in list(first):
            near = [
                (d, term.body != o.body, term.title != o.title, i)
                for i, o in enumerate(others[key(term)])
                if (d := _distance(term, o)) is not None and _known(term, o) and _same_post(term, o)
            ]
            if near:
                other = others[key(term)].pop(min(near)[-1])
                first.remove(term)
                second.remove(other)
                joined.append(_joined(term, other))
    return sorted(
        (t for t in joined if t.start != "?" or t.end not in ("", "?")),
        key=lambda t: (t.country, ROLES.index(t.role), t.start, t.name),
    )


def _joined(one: Term, other: Term) -> Term:
    # An alias of one pass alone is kept where it is plainly another spelling; else both have to have it.
    both = {a.casefold() for a in one.names} & {a.casefold() for a in other.names}
    more = dict.fromkeys((*one.aliases, *other.names))
    aliases = tuple(a for a in more if a != one.name and (a.casefold() in both or same_person(one.name, a)))
    start, end = agreed(one.start, other.start), agreed(one.end, other.end)
    return Term(one.country, one.role, one.title, one.body, one.name, aliases, start, end)


# -- places --------------------------------------------------------------------------------------------------------

FINE, WIDE = 0.2, 0.6
"""Degrees by which the passes' points may differ: of places, and of the middles of regions and areas."""


def places() -> Iterator[tuple[str, ...]]:
    """The places of whose points both passes are of one mind; the point is the middle of theirs."""
    first, second = passes("places")
    others = {(r["name"], r["country"], r["kind"]): r for r in second}
    seen = set()
    for r in first:
        key = (r["name"], r["country"], r["kind"])
        other = others.get(key)
        if other is None or key in seen:
            continue
        seen.add(key)
        pairs = [(float(r[axis]), float(other[axis])) for axis in ("latitude", "longitude")]
        apart = max(abs(a - b) for a, b in pairs)
        if apart <= (WIDE if r["kind"] in ("region", "area") else FINE):
            point = (f"{(a + b) / 2:.2f}" for a, b in pairs)
            yield r["name"], r["aliases"], r["country"], r["admin1"], *point, f"{apart:.2f}", r["kind"]


# -- organisations -------------------------------------------------------------------------------------------------

CODES = frozenset(r["iso3"] for r in table("countries.csv")) | {"UNO", "EUR", "IGO", "NGO", "ISM", "IMG", "MNC"}
WORDS = frozenset({"mend", "aim", "raw", "safe", "front", "base", "army", "movement", "resistance", "tiger", "tigers",
                   "cell", "union", "congress", "league", "lord", "seal", "mass", "may", "ram", "pap", "sand", "plan",
                   "mint", "flag", "memorial", "mud",
                    "hope", "care", "just", "nap", "spa", "map", "pad", "aids", "faction"})  # fmt: skip
"""Names of bodies that are words of the language when they are folded."""


def organisations() -> Iterator[tuple[str, ...]]:
    """The bodies of both passes, each field where they agree."""
    first, second = passes("organisations")
    others = {r["name"]: r for r in second}
    called = {fold(n): r["name"] for r in first for n in (r["name"], *_divided(r["aliases"]))}
    done = set()
    for r in first:
        other = others.get(r["name"])
        if other is None or r["name"] in done or r["kind"] != other["kind"] or fold(r["name"]) in WORDS:
            continue
        done.add(r["name"])
        both = {fold(a) for a in _divided(other["aliases"])}
        aliases = [a for a in _divided(r["aliases"]) if fold(a) in both and _fit(a)]
        same = {f: r[f] if r[f] == other[f] else "" for f in ("country", "sector")}
        same["country"] = same["country"] if same["country"] in CODES else ""
        ties = ";".join(_ties(r["allegiance"], other["allegiance"], called))
        yield (
            r["name"], "|".join(aliases), r["kind"], same["country"], same["sector"],
            agreed(r["founded"] or "?", other["founded"] or "?"), agreed(r["ended"], other["ended"]), ties,
        )  # fmt: skip


def _fit(alias: str) -> bool:
    """Whether an alias can be looked for in English news: Latin letters, no short acronym, no word of the language."""
    return alias.isascii() and not (alias.isupper() and len(alias) < 3) and fold(alias) not in WORDS


def _ties(one: str, other: str, called: dict[str, str]) -> Iterator[str]:
    def parted(field: str) -> list[tuple[str, str, str, str]]:
        return [(rel, called.get(fold(to), to), start, end) for rel, to, start, end in
                (tie.split(">") for tie in field.split(";") if tie)]  # fmt: skip

    theirs = parted(other)
    for relation, target, start, end in parted(one):
        for tie in theirs:
            same = fold(tie[1]) == fold(target) or (relation == "led" and same_person(tie[1], target))
            if tie[0] == relation and same:
                theirs.remove(tie)
                yield f"{relation}>{target}>{agreed(start or '?', tie[2] or '?')}>{agreed(end, tie[3])}"
                break


# -- outlets -------------------------------------------------------------------------------------------------------


def outlets() -> Iterator[tuple[str, ...]]:
    """The outlets of the present table and the new ones; country, kind and ownership as two of three say."""
    first, second = passes("outlets")
    one, other = {r["name"]: r for r in first}, {r["name"]: r for r in second}
    present = {r["name"]: r for r in table("outlets.csv")}
    taken = {fold(n) for r in present.values() for n in (r["name"], *_divided(r["aliases"]))}
    for name in dict.fromkeys((*present, *one)):
        a, b, old = one.get(name), other.get(name), present.get(name)
        if old is None:
            if a is None or b is None or fold(name) in taken:
                continue
            old = {**_NONE, "aliases": "|".join(x for x in _divided(a["aliases"]) if fold(x) not in taken)}
        sides = [side for side in (a, b) if side is not None]
        fields = [_most([side[f] for side in (*sides, old)]) or old[f] for f in ("country", "kind", "ownership")]
        fields[0] = fields[0] if fields[0] in CODES else ""
        fields[1] = fields[1] or (a or old)["kind"]
        both = len(sides) == 2
        owner = _owner(*(side["owner"] for side in sides)) if both else ""
        listed = [_common(*(side[f] for side in sides)) if both else old.get(f, "") for f in ("languages", "domains")]
        yield name, old["aliases"], *fields, owner, *listed


_NONE = {"country": "", "kind": "", "ownership": ""}


def _most(said: Sequence[str]) -> str:
    """What at least two say."""
    return next((x for x in said if x not in ("", "?") and said.count(x) > 1), "")


def _common(one: str, other: str) -> str:
    return "|".join(x for x in _divided(one) if x in _divided(other) and x != "?")


def _owner(one: str, other: str) -> str:
    """An owner whom both name with a word in common; the shorter way of saying it."""
    shared = {w for w in fold(one).split() if len(w) > 3} & {w for w in fold(other).split() if len(w) > 3}
    return min(one, other, key=len) if shared - {"group", "media", "state", "government", "company", "family"} else ""


def _divided(field: str) -> list[str]:
    return [part.strip() for part in field.split("|") if part.strip()]


def write(name: str, head: str, columns: Sequence[str], rows: Iterable[Sequence[str]]) -> int:
    """Write a vocabulary under its comments; how many rows."""
    out = io.StringIO()
    out.write(head)
    table = csv.writer(out, lineterminator="\n")
    table.writerow(columns)
    lines = [*rows]
    table.writerows(lines)
    (VOCAB / name).write_text(out.getvalue(), encoding="utf8")
    return len(lines)


TABLES = {
    "posts": (POSTS, ("country", "role", "title", "body", "name", "aliases", "start", "end")),
    "places": (PLACES, ("name", "aliases", "country", "admin1", "latitude", "longitude", "apart", "kind")),
    "organisations": (
        ORGANISATIONS,
        ("name", "aliases", "kind", "country", "sector", "founded", "ended", "allegiance"),
    ),
    "outlets": (
        OUTLETS,
        ("name", "aliases", "country", "kind", "ownership", "owner", "languages", "domains"),
    ),
}  # fmt: skip
FILES = {"places": "conflict_places.csv"}


def rows(name: str) -> list[tuple[str, ...]]:
    """The joined rows of a table, in the order of its columns."""
    if name == "posts":
        return [(t.country, t.role, t.title, t.body, t.name, "|".join(t.aliases), t.start, t.end) for t in posts()]
    return list({"places": places, "organisations": organisations, "outlets": outlets}[name]())


def main() -> None:
    """Write the tables named, or all."""
    ap = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    ap.add_argument("names", nargs="*", metavar="NAME", help="posts, places, organisations, outlets; all if none")
    for name in ap.parse_args().names or TABLES:
        head, columns = TABLES[name]
        print(name, write(FILES.get(name, f"{name}.csv"), head, columns, rows(name)))


if __name__ == "__main__":
    main()
