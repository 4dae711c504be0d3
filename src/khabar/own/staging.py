"""Where rows of an import meet those that are stored: joined by their ids, in a database that lies on the disk.

Rows come in any order and from several lists, and one may tell that two others are the same ("referents"). So all are
put down first, in order, and rows that share an id are one actor; only then are the rows of each actor laid over one
another, the later over the earlier. That way a second import of the same files finds everything as it is.
Memory does not grow with the files: the database is SQLite's private temporary one, which is gone when it is closed.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from dataclasses import dataclass, replace

import msgspec

from khabar.own.actors_file import Post, Row
from khabar.own.naming import PUBLIC, post_told

PRIVATE = "persons of whom nothing tells a public post"
"""Why a person is left out."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Given:
    """A row of a file that is imported. `public`: the list itself tells that it is a body, or holds a public post."""

    row: Row
    public: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class Position:
    """A post that may be held by many: `id` in its list, title, country and sectors as the list tells them."""

    id: str
    title: str = ""
    country: str = ""
    sectors: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Holding:
    """That somebody holds or held a position, both by id. `public`: the list has only public ones."""

    holder: str
    position: str
    start: str = ""
    end: str = ""
    public: bool = False


Told = Given | Position | Holding | str
"""What a line of a list tells; a string says why it is not taken."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Joined:
    """An actor in the end: `before` as stored (none: new; several: found to be the same), `after` with all that the
    files tell. `public` is False where nothing tells of a public post: such a person is not to be kept.
    """

    before: tuple[Row, ...]
    after: Row
    public: bool


class Staging:
    """The rows of one import. Close it, or use it in a `with`."""

    def __init__(self) -> None:
        self._db = sqlite3.connect("", isolation_level=None)
        self._db.executescript(
            """
            PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; PRAGMA cache_size = -65536;
            CREATE TABLE rows (seq INTEGER PRIMARY KEY, actor INTEGER, stored INTEGER, public INTEGER, row BLOB);
            CREATE TABLE ids (id TEXT PRIMARY KEY, actor INTEGER) WITHOUT ROWID;
            CREATE TABLE positions (id TEXT PRIMARY KEY, data BLOB) WITHOUT ROWID;
            CREATE TABLE holdings (holder TEXT, position TEXT, start TEXT, stop TEXT, public INTEGER,
                                   PRIMARY KEY (holder, position, start, stop)) WITHOUT ROWID;
            CREATE INDEX rows_actor ON rows (actor);
            CREATE INDEX ids_actor ON ids (actor);
            BEGIN;
            """
        )
        self._seq = 0
        self._row = msgspec.json.Decoder(Row)
        self._position = msgspec.json.Decoder(Position)

    def __enter__(self) -> Staging:
        return self

    def __exit__(self, *_: object) -> None:
        self._db.close()

    def put(self, item: Given | Position | Holding, *, stored: bool = False) -> None:
        """Put a row, a position or a holding down; a `stored` row before all others."""
        if isinstance(item, Position):
            self._db.execute("INSERT OR REPLACE INTO positions VALUES (?, ?)", (item.id, msgspec.json.encode(item)))
        elif isinstance(item, Holding):
            values = (item.holder, item.position, item.start, item.end, item.public)
            self._db.execute("INSERT OR REPLACE INTO holdings VALUES (?, ?, ?, ?, ?)", values)
        else:
            self._put_row(item, stored=stored)

    def _put_row(self, given: Given, *, stored: bool) -> None:
        self._seq += 1
        row = given.row
        ids = row.ids or ("\n".join((row.name.casefold(), row.country, row.kind)),)
        marks = ",".join("?" * len(ids))
        found = self._db.execute(f"SELECT DISTINCT actor FROM ids WHERE id IN ({marks}) ORDER BY actor", ids)
        actor, *same = [a for (a,) in found] or [self._seq]
        for other in same:
            self._db.execute("UPDATE ids SET actor = ? WHERE actor = ?", (actor, other))
            self._db.execute("UPDATE rows SET actor = ? WHERE actor = ?", (actor, other))
        self._db.executemany("INSERT OR IGNORE INTO ids VALUES (?, ?)", ((i, actor) for i in ids))
        values = (self._seq, actor, stored, given.public, msgspec.json.encode(row))
        self._db.execute("INSERT INTO rows VALUES (?, ?, ?, ?, ?)", values)

    def actors(self) -> Iterator[Joined]:
        """Every actor with its rows joined, in the order in which the first row of each came."""
        now: int | None = None
        stored: list[Row] = []
        given: list[Row] = []
        public = False
        for actor, old, said, blob in self._db.execute("SELECT actor, stored, public, row FROM rows ORDER BY 1, seq"):
            if now is not None and actor != now:
                yield self._joined(stored, given, public=public)
                stored, given, public = [], [], False
            now = actor
            (stored if old else given).append(self._row.decode(blob))
            public = public or bool(said)
        if now is not None:
            yield self._joined(stored, given, public=public)

    def _joined(self, stored: list[Row], given: list[Row], *, public: bool) -> Joined:
        over = _laid_over([*stored, *given])
        told = _laid_over(given) if given else None
        posts, country, sectors, held = self._posts(over.ids)
        if country and not (told and told.kind != "person"):
            over = replace(over, country=country)
        if sectors:
            also = told.sectors if told else ()
            over = replace(over, sectors=tuple(dict.fromkeys([*sectors, *also])))
        over = replace(over, posts=tuple(sorted({*over.posts, *posts})))
        return Joined(before=tuple(stored), after=over, public=public or held)

    def _posts(self, ids: tuple[str, ...]) -> tuple[list[Post], str, tuple[str, ...], bool]:
        """The posts held under some ids; the country and the sectors that they tell, and whether one is public.

        A post still held goes before former ones. Posts of several countries tell none.
        """
        found: list[tuple[bool, str, Post, Position]] = []
        public = False
        for i in ids:
            query = (
                "SELECT position, start, stop, public, data FROM holdings LEFT JOIN positions ON id = position"
                " WHERE holder = ? ORDER BY 1, 2, 3"
            )
            for position, start, end, said, blob in self._db.execute(query, (i,)):
                held = self._position.decode(blob) if blob else Position(id=position)
                country, sectors = post_told(held.title) if held.title else ("", ())
                held = replace(held, country=held.country or country, sectors=held.sectors or sectors)
                public = public or bool(said) or bool(PUBLIC.intersection(held.sectors))
                found.append((bool(end), start, Post(held.title, start, end), held))
        now = [held for former, _, _, held in found if not former] or [h for *_, h in sorted(found, key=_late)[-1:]]
        countries = {held.country for held in now} - {""}
        country = countries.pop() if len(countries) == 1 else ""
        sectors = tuple(dict.fromkeys(s for held in now for s in held.sectors))
        return [post for *_, post, _ in found if post.title], country, sectors, public


def _late(held: tuple[bool, str, Post, Position]) -> tuple[str, str]:
    _, start, post, _ = held
    return start if post.end == "?" else post.end, start


def _laid_over(rows: list[Row]) -> Row:
    """Rows of one actor as one: of each field what the last row tells that tells anything; names, ids, posts of all."""
    last = rows[-1]
    names = {name for row in rows for name in (row.name, *row.aliases)} - {last.name}
    return replace(
        last,
        aliases=tuple(sorted(name for name in names if name != f"{last.name}@")),
        country=next((r.country for r in reversed(rows) if r.country), ""),
        sectors=next((r.sectors for r in reversed(rows) if r.sectors), ()),
        ids=tuple(dict.fromkeys(i for row in rows for i in row.ids)),
        posts=tuple(sorted({post for row in rows for post in row.posts})),
    )
