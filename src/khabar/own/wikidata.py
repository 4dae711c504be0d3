"""Wikidata's dump, one item a line: humans who hold or held a public post, bodies, and the items of posts.

The dump is one JSON array with an item on each line, so that every line but the first and the last is an item with a
comma. Of humans only those are taken whose "position held" (P39) is a public post by its own title or by the table of
posts in `wikidata.toml`; what somebody does for a living (P106) tells no post.

Form: doc.wikimedia.org, Wikibase JSON. P31 instance of, P27 citizenship, P17 country, P1001 jurisdiction, P39 position
held with P580 start and P582 end, P102 party, P106 occupation.
"""

from __future__ import annotations

import functools
from collections.abc import Iterable, Iterator
from typing import Any

import msgspec

from khabar.errors import IntakeError
from khabar.own.actors_file import Row
from khabar.own.followthemoney import broken
from khabar.own.naming import clean, names_of, post_told
from khabar.own.opening import Line
from khabar.own.staging import PRIVATE, Given, Holding, Position, Told
from khabar.vocab import tree

HUMAN = "Q5"
SPACES = b" \t\r\n,"


class Value(msgspec.Struct):
    """A value in Wikibase's form; `value` is an object for items and times."""

    value: Any = None


class Snak(msgspec.Struct):
    """A property with its value; none where it is said to be unknown."""

    datavalue: Value | None = None

    def item(self) -> str:
        """The item that the value is, or ""."""
        value = self.datavalue.value if self.datavalue else None
        return str(value.get("id", "")) if isinstance(value, dict) else ""

    def day(self) -> str:
        """The day, month or year that the value is, as finely as it is told; "" for none after Christ."""
        value = self.datavalue.value if self.datavalue else None
        time = value.get("time") if isinstance(value, dict) else None
        if not isinstance(time, str) or not time.startswith("+"):
            return ""
        length = {9: 4, 10: 7, 11: 10}.get(value.get("precision") or 0, 0) if isinstance(value, dict) else 0
        return time[1 : 1 + length]


class Statement(msgspec.Struct):
    """A statement, with what qualifies it."""

    mainsnak: Snak
    rank: str = "normal"
    qualifiers: dict[str, list[Snak]] = {}  # msgspec copies an empty default


class Claims(msgspec.Struct):
    """The statements that are read; all others are passed over, which makes reading a dump bearable."""

    P31: list[Statement] = []
    P27: list[Statement] = []
    P17: list[Statement] = []
    P1001: list[Statement] = []
    P39: list[Statement] = []
    P102: list[Statement] = []
    P106: list[Statement] = []


class Label(msgspec.Struct):
    """A name in a language."""

    value: str


class Labels(msgspec.Struct):
    """The names that are read: English ones, and those of Wikidata for all languages."""

    en: Label | None = None
    mul: Label | None = None


class Aliases(msgspec.Struct):
    """Further names, likewise."""

    en: list[Label] = []
    mul: list[Label] = []


class Item(msgspec.Struct):
    """What is read of an item. `labels`, `aliases` and `claims` are empty lists in the dump where there are none."""

    id: str
    labels: Labels | list[Any] = []
    aliases: Aliases | list[Any] = []
    claims: Claims | list[Any] = []


def items(lines: Iterable[Line | IntakeError], *, where: str) -> Iterator[Told | IntakeError]:
    """What the lines tell; of an item that is not taken why, as a string, and of a broken line an error.

    >>> list(items([(1, b"["), (2, b'{"id": "Q1", "labels": {}, "claims": {}},'), (3, b"]")], where="x"))
    ['items that are neither humans nor bodies nor posts']
    """
    decoder = msgspec.json.Decoder(Item)
    for line in lines:
        if isinstance(line, IntakeError):
            yield line
            continue
        number, data = line
        data = data.strip(SPACES)
        if number == 1:
            data = data.removeprefix(b"[")
        if data in (b"", b"]", b"["):
            continue
        try:
            item = decoder.decode(data)
        except (msgspec.DecodeError, UnicodeDecodeError) as error:
            yield broken(error, where=f"{where}, line {number}", form="a Wikidata item")
            continue
        yield from _told(item)


def _told(item: Item) -> Iterator[Told]:
    known, claims = tree("wikidata.toml"), item.claims
    if isinstance(claims, list):
        claims = Claims()
    kinds = _items(claims.P31)
    if HUMAN in kinds:
        yield from _human(item, claims)
    elif any(kind in known["positions"]["items"] for kind in kinds):
        title = clean(next(iter(_names(item)), ""))
        told = post_told(title)
        country = _country(claims.P1001) or _country(claims.P17) or told[0]
        yield Position(id=item.id, title=title, country=country, sectors=told[1])
    elif any(kind in known["bodies"] for kind in kinds):
        sectors = dict.fromkeys(s for kind in kinds if (s := known["bodies"].get(kind)))
        above = next((known["above"][kind] for kind in kinds if kind in known["above"]), None)
        yield _given(item, "organisation", above or _country(claims.P17), tuple(sectors))
    else:
        yield "items that are neither humans nor bodies nor posts"


def _human(item: Item, claims: Claims) -> Iterator[Told]:
    known = tree("wikidata.toml")
    if not claims.P39:
        yield PRIVATE
        return
    work = dict.fromkeys(s for i in _items(claims.P106) if (s := known["occupations"].get(i)))
    row = _given(item, "person", _country(claims.P27), (*work, *(["PTY"] if claims.P102 else [])), public=False)
    yield row
    if isinstance(row, str):
        return
    for statement in claims.P39:
        position = statement.mainsnak.item()
        if not position or statement.rank == "deprecated":
            continue
        yield Holding(holder=item.id, position=position, start=_day(statement, "P580"), end=_day(statement, "P582"))


def posts() -> Iterator[Position]:
    """The posts of the table, to be put down before a dump whose own items for them go over these."""
    for item, (title, sector) in tree("wikidata.toml")["posts"].items():
        yield Position(id=item, title=title, country=post_told(title)[0], sectors=(sector,))


def _day(statement: Statement, name: str) -> str:
    told = statement.qualifiers.get(name, ())
    # An end that is said to be unknown is an end all the same.
    return next((snak.day() for snak in told), "") or ("?" if told and name == "P582" else "")


def _given(item: Item, kind: str, country: str, sectors: tuple[str, ...], *, public: bool = True) -> Given | str:
    first, *others = _names(item) or [""]
    names = names_of(first, others, country=country)
    if not names:
        return "without a name that can be looked for (of one word, not in English, or a country's)"
    row = Row(name=names[0], kind=kind, aliases=names[1:], country=country, sectors=sectors, ids=(item.id,))
    return Given(row=row, public=public)


def _names(item: Item) -> list[str]:
    labels = item.labels if isinstance(item.labels, Labels) else Labels()
    aliases = item.aliases if isinstance(item.aliases, Aliases) else Aliases()
    first = [label.value for label in (labels.en, labels.mul) if label]
    return [*first, *(label.value for label in (*aliases.en, *aliases.mul))]


def _items(statements: list[Statement]) -> list[str]:
    """The items of statements, of the preferred ones alone where there are any."""
    ranks = {s.rank for s in statements}
    best = "preferred" if "preferred" in ranks else "normal"
    return [item for s in statements if s.rank == best and (item := s.mainsnak.item())]


def _country(statements: list[Statement]) -> str:
    """The one country that statements tell; "" where they tell several, or one that is not in the table."""
    codes = {_codes().get(item, "") for item in _items(statements)}
    return codes.pop() if len(codes) == 1 else ""


@functools.cache
def _codes() -> dict[str, str]:
    return {item: code for code, states in tree("wikidata.toml")["countries"].items() for item in states}
