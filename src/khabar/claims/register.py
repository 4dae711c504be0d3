"""The register of posts: who held which public office on a day, and which offices somebody held.

`posts.csv` has the terms, each date as finely as is sure. A term is sure to hold on a day only where every reading of
its dates says so ("2012-03" has begun by April). Nobody is given where two may have held the post: reports of rival
governments and of days between two holders stay unresolved.
"""

from __future__ import annotations

import calendar
import functools
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from khabar.claims.lexicon import LONGEST, folded_words, lexicon
from khabar.model import EntityKind
from khabar.reading import names
from khabar.vocab import table, tree

KNOWN = "2025-12-31"
"""The day up to which a term without an end is known to hold."""

SECTORS = {
    "state": "GOV", "government": "GOV", "foreign": "GOV", "defence": "GOV", "interior": "GOV", "intelligence": "SPY",
    "army": "MIL", "rebel": "REB", "spokesman": "GOV", "other": "GOV",
}  # fmt: skip
"""PLOVER's sector of the posts of a role."""

LEFT_OUT = frozenset({"of", "the", "for", "and", "a", "an", "s", "to", ",", "(", "/"})
SPELT = {"defense": "defence", "ministers": "minister", "counselor": "counsellor", "affair": "affairs"}
NOT_NOW = frozenset({"former", "ex", "late", "then", "deputy", "vice", "previous", "outgoing", "incoming", "next",
                     "ousted", "deposed", "designate", "elect", "onetime", "acting", "interim"})  # fmt: skip
"""Words that make a title another one than the post itself."""


@dataclass(frozen=True, slots=True)
class Post:
    """A term of office: `role` is one of those told at the top of `posts.csv`, `body` what is led where that is not the
    country itself. `start` and `end` are ISO dates, perhaps without day or month; None where not known; an `end` that
    is empty holds on."""

    country: str
    role: str
    title: str
    body: str | None
    name: str
    aliases: tuple[str, ...]
    start: str | None
    end: str | None

    @property
    def sector(self) -> str:
        """PLOVER's sector of whoever holds the post."""
        return SECTORS[self.role]

    def held(self, on: str) -> bool | None:
        """Whether it was held on a day (ISO); None where the dates of the register do not tell.

        >>> post = Post("SYR", "foreign", "foreign minister", None, "Walid al-Moallem", (), "2006-02", "2020-11-16")
        >>> post.held("2020-03-12"), post.held("2006-02-10"), post.held("2021-01-01")
        (True, None, False)
        """
        if not may_hold(self.start, self.end, on):
            return False
        begun = self.start is not None and on >= _last(self.start)
        holds = self.end is not None and on <= (_first(self.end) if self.end else KNOWN)
        return True if begun and holds else None


def may_hold(start: str | None, end: str | None, on: str) -> bool:
    """Whether what began and ended at dates of the register may hold on a day; an unknown or empty end holds on."""
    return not ((start and on < _first(start)) or (end and on > _last(end)))


def _first(date: str) -> str:
    return date + "-01-01"[len(date) - 4 :] if len(date) < 10 else date


def _last(date: str) -> str:
    if len(date) == 4:
        return f"{date}-12-31"
    if len(date) == 7:
        return f"{date}-{calendar.monthrange(int(date[:4]), int(date[5:]))[1]}"
    return date


@dataclass(frozen=True, slots=True)
class _Register:
    """The terms, by country and words of a title, by the folded words of a name, and by how its ends sound."""

    posts: tuple[Post, ...]
    titles: dict[tuple[str, str], tuple[Post, ...]]
    names: dict[str, tuple[Post, ...]]
    sounds: dict[str, tuple[Post, ...]]


@functools.cache
def _register() -> _Register:
    known = tuple(
        Post(
            r["country"], r["role"], r["title"], r["body"] or None, r["name"],
            tuple(a for a in r["aliases"].split("|") if a),
            None if r["start"] == "?" else r["start"], None if r["end"] == "?" else r["end"],
        )
        for r in table("posts.csv")
    )  # fmt: skip
    others = {role: tuple(map(_key, titles)) for role, titles in tree("titles.toml")["held"].items()}
    titles: defaultdict[tuple[str, str], dict[Post, None]] = defaultdict(dict)
    called: defaultdict[str, dict[Post, None]] = defaultdict(dict)
    sounds: defaultdict[str, dict[Post, None]] = defaultdict(dict)
    for post in known:
        for title in _titles(post, others):
            titles[post.country, title][post] = None
        for name in (post.name, *post.aliases):
            called[" ".join(folded_words(name))][post] = None
            for word in _ends(name):
                sounds[word][post] = None
    return _Register(
        known,
        titles={key: tuple(posts) for key, posts in titles.items()},
        names={key: tuple(posts) for key, posts in called.items()},
        sounds={key: tuple(posts) for key, posts in sounds.items()},
    )


def _titles(post: Post, others: dict[str, tuple[str, ...]]) -> set[str]:
    """The keys under which a post is looked up: its own title, what others call posts of its role, with its body."""
    own = post.title.removeprefix("acting ").removeprefix("interim ")
    found = {_key(own)} if post.body is None or len(own.split()) > 1 else set()
    if not NOT_NOW & set(folded_words(own)) and "minister of state" not in own and "delegate" not in own:
        found.update(others.get(post.role, ()))
    if post.body is not None:
        found |= {_key(f"{own} {post.body}"), _key(f"{post.body} {own}")}
        if post.role == "intelligence":
            found |= {_key(f"{post.body} {head}") for head in ("chief", "head", "director")}
    return found


def _key(title: str) -> str:
    return " ".join(SPELT.get(w, w) for w in folded_words(title) if w not in LEFT_OUT)


def _ends(name: str) -> set[str]:
    words = names.core(name)
    return {names.skeleton(w) for w in (words[0], words[-1])} if len(words) > 1 else set()


# -- look-ups ------------------------------------------------------------------------------------------------------


def posts_of(name: str, *, on: str | None = None) -> tuple[Post, ...]:
    """The posts that somebody of this full name held, in order of their beginnings; on a day (ISO), those surely held.

    A surname alone names nobody, unless reports know him by that one word ("Pele").

    >>> [post.title for post in posts_of("Walid Muallem", on="2020-03-12")]
    ['foreign minister']
    """
    found: Iterable[Post] = _register().names.get(" ".join(folded_words(name)), ())
    if not found:
        alike = dict.fromkeys(p for word in _ends(name) for p in _register().sounds.get(word, ()))
        found = [
            p for p in alike
            if any(len(names.core(n)) > 1 and names.same_person(name, n) for n in (p.name, *p.aliases))
        ]  # fmt: skip
    if len({(p.country, p.name) for p in found}) > 1 and not _one(found):
        return ()
    known = sorted(found, key=lambda p: p.start or "")
    return tuple(known if on is None else (p for p in known if p.held(on)))


def _one(found: Iterable[Post]) -> bool:
    """Whether all these are one person's posts: each name is like every other."""
    first, *rest = found
    return all(names.same_person(first.name, p.name) for p in rest)


def holders(title: str, country: str, *, on: str) -> tuple[Post, ...]:
    """Who surely or perhaps held a post of a country (ISO alpha-3) on a day (ISO), the sure ones first.

    >>> [post.name for post in holders("foreign minister", "SYR", on="2020-03-12")]
    ['Walid al-Moallem']
    """
    found = [p for p in _register().titles.get((country, _key(title)), ()) if p.held(on) is not False]
    return tuple(sorted(found, key=lambda p: p.held(on) is None))


def holder(phrase: str, *, on: str, home: str | None = None) -> Post | None:
    """The one whom a description names on a day (ISO): the post it tells, of the country it tells or else of `home`.

    None where the register does not know the post, where the dates do not tell, or where several held it.

    >>> post = holder("the Syrian foreign minister", on="2020-03-12")
    >>> post and post.name
    'Walid al-Moallem'
    >>> holder("the former Syrian foreign minister", on="2020-03-12")
    """
    words = folded_words(phrase)
    if not words or NOT_NOW & set(words) or len(words) > 10:
        return None
    country, title = _parted(words)
    if country is None:
        country = home
    if country is None or not title:
        return None
    found = holders(" ".join(title), country, on=on)
    if not found or any(p.name != found[0].name for p in found) or found[0].held(on) is None:
        return None
    return found[0]


def registered(name: str, *, kind: EntityKind, on: str | None, home: str | None = None) -> str | None:
    """The register's name for an entity: of the person so called, or of the holder of the post that the words tell.

    >>> registered("Walid Muallem", kind="person", on=None)
    'Walid al-Moallem'
    """
    found = posts_of(name) if kind == "person" else ()
    if found:
        return found[0].name
    post = holder(name, on=on, home=home) if on is not None and kind in ("person", "other") else None
    return post.name if post else None


def _parted(words: Sequence[str]) -> tuple[str | None, list[str]]:
    """The one country that words name, and the other words; None for a country where they name two."""
    known, rest, countries, i = lexicon().countries, list[str](), set[str](), 0
    while i < len(words):
        for end in range(min(len(words), i + LONGEST), i, -1):
            code = known.get(" ".join(words[i:end]))
            if code is not None:
                countries.add(code)
                i = end
                break
        else:
            rest.append(words[i])
            i += 1
    return (next(iter(countries)) if len(countries) == 1 else None), [] if len(countries) > 1 else rest
