"""Joins the two readings of the register of actors into the tables of `src/khabar/vocab`.

    python -m training.register [posts]

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


def main() -> None:
    """Write the tables named, or all."""
    ap = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    ap.add_argument("names", nargs="*", choices=["posts", []], default=[])
    ap.parse_args()
    columns = ("country", "role", "title", "body", "name", "aliases", "start", "end")
    rows = [(t.country, t.role, t.title, t.body, t.name, "|".join(t.aliases), t.start, t.end) for t in posts()]
    print("posts", write("posts.csv", POSTS, columns, rows))


if __name__ == "__main__":
    main()
