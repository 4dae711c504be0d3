"""Who somebody is in PLOVER's codes: country and sector of any phrase that a report uses for an actor.

A phrase is looked at as a person would: is it a well-known name (`actors.csv`)? Else its head decides, where the head
says something ("ministers"), and what the head belongs to where it does not ("police spokesman", "leader of the
opposition"). What the report says elsewhere of a name, its titles, goes before what a table says of it: offices change.
The country is the first that the phrase names before its head, then the one that it says the actor is of; a domestic
description ("the police") takes the report's home country.

Codebook: PLOVER 2.0, actors; the vocabularies are those of `lexicon`.
"""

from __future__ import annotations

import functools
import re
from collections.abc import Sequence
from dataclasses import dataclass
from urllib.parse import urlsplit

from khabar.claims.lexicon import LONGEST, Lexicon, actor_named, country_named, folded_words, lexicon
from khabar.claims.register import posts_of
from khabar.model import EntityKind
from khabar.reading import names
from khabar.vocab import table


@dataclass(frozen=True, slots=True)
class Codes:
    """PLOVER's codes of an actor. None and the empty tuple: nothing supports a code. `rule` says what gave them.

    `own`: the words themselves tell the country; without it the country, if any, is the report's home.
    """

    country: str | None
    sector: str | None
    sectors: tuple[str, ...]
    rule: str
    own: bool = False


# -- words ---------------------------------------------------------------------------------------------------------

LINKED = re.compile(
    r"(?<![\w.])([\w.]+(?: [A-Z][\w.]+)?)"
    r"-(?:led|backed|allied|sponsored|supported|funded|made|born|brokered|mediated|trained|bound)\b"
    r"|\b(?:anti|pro)-(?!government|regime)[\w-]+"
)
"""Compounds whose country is not the actor's own: "Iran-backed", "anti-American"."""
PARENTHESIS = re.compile(r"\([^()]*\)|\[[^\[\]]*\]")

MEMBERS = frozenset({"member", "members"})
"""What tells nothing of those whose members they are: "a delegation of members", "members of the founder's family"."""
SMALL = frozenset({"the", "a", "an", "this", "that", "these", "those", "its", "their", "his", "her", "our", "my",
                   "your", "some", "several", "many", "most", "all", "both", "other", "two", "three", "so",
                   "called"})  # fmt: skip
PRONOUNS = frozenset({"i", "me", "my", "we", "us", "our", "you", "your", "he", "him", "his", "she", "her", "it", "its",
                      "they", "them", "their", "who", "which", "that", "this", "these", "itself", "himself", "herself",
                      "themselves", "one", "who#", "it#"})  # fmt: skip
OF = frozenset({"of", "from", "for", "in", "at", "within", "with", "under", "inside", "affiliated", "linked",
                "belonging", "by", "and", "near", "representing", "across", "around", "between", "among", "living",
                "based", "loyal"})  # fmt: skip
"""What follows one of these may tell whose or whence the actor is."""
CLAUSE = frozenset({"who", "that", "which", "whose", "where", "when", "fleeing", "opposed", "fighting", "led",
                    "accused", "aged", "suspected", "wanted"})  # fmt: skip
"""From one of these on a phrase tells what the actor does, not who he is."""
AGAINST = CLAUSE | {"to", "against", "on", "toward", "towards", "into", "over", "about", "as", "backed", "supported"}
"""What follows one of these is somebody else: "ambassador to Oman"."""
SPLIT = OF | AGAINST | {",", "(", "/"}


# -- outlets -------------------------------------------------------------------------------------------------------


def outlet(name: str) -> dict[str, str] | None:
    """The row of `outlets.csv` for a news outlet or agency, or None.

    >>> row = outlet("the BBC")
    >>> row and (row["country"], row["kind"])
    ('GBR', 'broadcaster')
    """
    outlets = lexicon().outlets
    words = folded_words(name)
    found = outlets.get(" ".join(words))
    if found is None:
        words = words[words[:1] == ["the"] :]
        while len(words) > 1 and words[-1] in OUTLET_KINDS and " ".join(words) not in outlets:
            words = words[:-1]
        found = outlets.get(" ".join(words))
    return found


def outlet_at(address: str) -> dict[str, str] | None:
    """The row of `outlets.csv` for a web address, by its domain or one above it, or None.

    >>> row = outlet_at("https://www.sana.sy/en/?p=1")
    >>> row and row["name"]
    'SANA'
    """
    host = (urlsplit(address if "//" in address else f"//{address}").hostname or "").removeprefix("www.")
    while host.count(".") >= 1:
        if host in _domains():
            return _domains()[host]
        host = host.partition(".")[2]
    return None


@functools.cache
def _domains() -> dict[str, dict[str, str]]:
    return {domain: row for row in reversed(table("outlets.csv")) for domain in row["domains"].split("|") if domain}


OUTLET_KINDS = frozenset({"newspaper", "daily", "magazine", "agency", "channel", "website", "site", "tv", "television",
                          "radio", "news", "network", "paper", "broadcaster"})  # fmt: skip


# -- phrases -------------------------------------------------------------------------------------------------------


def code(
    phrase: str,
    *,
    kind: EntityKind | None = None,
    titles: Sequence[str] = (),
    home: str | None = None,
    on: str | None = None,
    known: Lexicon | None = None,
) -> Codes:
    """The codes of a phrase that a report uses for an actor.

    `titles` are offices or descriptions that the report gives the same entity elsewhere ("foreign minister of Syria").
    `home` is the country the report is mostly about (`khabar.claims.home`): it is taken for descriptions and names that
    point nowhere else, never for foreign bodies. `on` is the day of the report (ISO): whom the report gives no title
    has the one that the register of posts knows of that day. `known` is a lexicon with actors of a user's own
    (`lexicon.with_own`).

    >>> code("the Turkish defence minister").country, code("the Turkish defence minister").sector
    ('TUR', 'GOV')
    >>> code("police spokesman", home="KEN").country, code("police spokesman", home="KEN").sector
    ('KEN', 'COP')
    >>> code("Hakan Fidan", on="2020-03-12").sector, code("Hakan Fidan", on="2024-03-12").sector
    ('SPY', 'GOV')
    """
    known = known or lexicon()
    words = _stripped(folded_words(phrase))
    if not words or (len(words) == 1 and words[0] in PRONOUNS and words[0] != "us#"):
        return _of_titles(titles, home, Codes(None, None, (), "none"), known)
    exact = _exact(words, home, known)
    if exact is not None and not ((titles or on) and _person_row(words, home, known)):
        return exact
    if _is_name(phrase, kind, words, known):
        # A user's own row that tells the sector goes before the register.
        own = exact is not None and exact.sector is not None and exact != _exact(words, home, lexicon())
        given = exact if own else _of_the_day(exact, _registered(phrase, on))
        return _person(words, titles, home, given, known)
    plain = PARENTHESIS.sub(" ", LINKED.sub(" ", phrase))
    if plain != phrase:
        words = _stripped(folded_words(plain)) or words
    proper = phrase[:1].isupper() and phrase.split()[-1][:1].isupper()
    found = exact or _described(words, home, known, proper=proper, kind=kind, small=_small(phrase, words, known))
    if titles and (found.rule == "default" or exact is not None):
        return _of_titles(titles, home, found, known)
    return found


def _small(phrase: str, words: list[str], known: Lexicon) -> frozenset[str]:
    """The words of a phrase that tell a sector with a capital and are written without one: "house", not "the House"."""
    asked = known.capital.intersection(words)
    return asked and asked - {w.lower() for w in CAPITALISED.findall(phrase)}


CAPITALISED = re.compile(r"[A-Z]\w*")


def _stripped(words: list[str]) -> list[str]:
    """The words without the articles and counts that lead them."""
    while len(words) > 1 and words[0] in SMALL:
        words = words[1:]
    return words


def _exact(words: list[str], home: str | None, known: Lexicon) -> Codes | None:
    """The codes of a phrase that is a name in a table from end to end."""
    text = " ".join(w for w in words if w not in "(,/")
    actor = actor_named(text, home, known)
    if actor is not None:
        return Codes(actor.country or home, actor.sector, actor.sectors, f"actor:{actor.name}", bool(actor.country))
    country = known.countries.get(text)
    if country is not None:
        sector = "CVL" if text in known.people else "GOV"
        return Codes(country, sector, (sector,), f"country:{text}", True)
    if text in known.regions or (text == "europe"):
        return Codes("EUR" if text == "europe" else None, "GOV", ("GOV",), f"region:{text}", True)
    row = known.outlets.get(text)
    if row is not None:
        return Codes(row["country"] or home, "JRN", ("JRN",), f"outlet:{row['name']}", bool(row["country"]))
    return None


def _person_row(words: list[str], home: str | None, known: Lexicon) -> bool:
    actor = actor_named(" ".join(words), home, known)
    return actor is not None and actor.person


def _is_name(phrase: str, kind: EntityKind | None, words: list[str], known: Lexicon) -> bool:
    """Whether a phrase is a person's name: told, or capitalised throughout without a word of a body or an office."""
    if kind is not None and kind != "other":
        return kind == "person"
    parts = phrase.split()
    if not 1 <= len(parts) <= 6 or not all(p[:1].isupper() or p in PARTICLES or "-" in p for p in parts):
        return False
    if parts[0].isupper() and len(parts) == 1:
        return False
    return not any(w in known.sectors or w in known.passing or w in known.countries for w in words)


PARTICLES = frozenset({"al", "el", "bin", "bint", "ibn", "van", "von", "de", "der", "den", "di", "da", "dos", "la",
                       "le", "du", "y", "ul", "abu"})  # fmt: skip


def _person(words: list[str], titles: Sequence[str], home: str | None, exact: Codes | None, known: Lexicon) -> Codes:
    """A person: by titles that the report gives, else by the table, else as a private citizen of the home country."""
    lead = _leading_title(words, known)
    said = [*([lead] if lead else []), *titles]
    fallback = exact or Codes(home, "CVL", ("CVL",), "person")
    if exact is None and lead:
        rest = words[len(lead.split()) :]
        fallback = _exact(rest, home, known) or fallback
    return _of_titles(said, home, fallback, known)


OFFICIALS = frozenset({"GOV", "ELI"})
"""Sectors of persons whose post of the day decides: in office, in another one, or out of it."""


def _of_the_day(row: Codes | None, dated: Codes | None) -> Codes | None:
    """The codes of a well-known person on a day: which office is held the register tells better than `actors.csv`."""
    if row is None or dated is None:
        return row or dated
    if row.sector is None and dated.country in (None, row.country):
        return Codes(row.country, dated.sector, dated.sectors, dated.rule, row.own)
    if row.sector not in OFFICIALS:
        return row
    others = (s for s in row.sectors if s not in OFFICIALS)
    return Codes(row.country, dated.sector, (*dated.sectors, *others), dated.rule, row.own)


def _registered(name: str, on: str | None) -> Codes | None:
    """The codes of a person of the register on a day: of the posts held then, else of a former official.

    None where the register does not know the name, or the day is before the first post or not told.
    """
    known = posts_of(name)
    if not known or on is None:
        return None
    now = [post for post in known if post.held(on)]
    if not now and not any(post.held(on) is False and post.start and on > post.start for post in known):
        return None
    country = known[-1].country if len({post.country for post in known}) == 1 else None
    sectors = tuple(dict.fromkeys(post.sector for post in now)) or ("ELI",)
    return Codes(country, sectors[0], sectors, f"post:{(now or known)[-1].title}", country is not None)


def _leading_title(words: list[str], known: Lexicon) -> str:
    """The office that a name is led by: "foreign minister" of "Foreign Minister Sergei Lavrov"."""
    end = 0
    for i in range(len(words) - 1):
        pair = " ".join(words[max(0, i - 1) : i + 1])
        if i == 0 and names.is_given(words[i]):
            continue  # "Christian" is a name here
        if words[i] in known.sectors or words[i] in known.passing or pair in known.sectors:
            end = i + 1
    return " ".join(words[:end])


def _of_titles(titles: Sequence[str], home: str | None, fallback: Codes, known: Lexicon) -> Codes:
    """The codes that titles give, offices still held before former ones; the rest comes from `fallback`."""
    country: str | None = None
    said: list[Codes] = []
    for title in titles:
        words = _stripped(folded_words(LINKED.sub(" ", title)))
        codes = _described(words, home, known, title=True)
        if country is None:
            found, placed = _country(*_cut(words), home, known)
            country = found if placed else None
        if codes.rule != "default":
            said.append(codes)
    if fallback.rule.startswith("actor"):
        country = fallback.country or country
    own = country is not None or fallback.own
    said.sort(key=lambda codes: (codes.sector == "CVL", codes.sector == "ELI"))
    if not said:
        return Codes(country or fallback.country, fallback.sector, fallback.sectors, fallback.rule, own)
    sector = said[0].sector
    others = () if fallback.rule in ("person", "default", "none") else fallback.sectors
    sectors = tuple(dict.fromkeys(s for s in (*(c.sector for c in said), *others) if s is not None))
    return Codes(country or fallback.country or home, sector, sectors, f"title:{said[0].rule}", own)


def _described(
    words: list[str],
    home: str | None,
    known: Lexicon,
    *,
    proper: bool = False,
    kind: EntityKind | None = None,
    small: frozenset[str] = frozenset(),
    title: bool = False,
) -> Codes:
    """The codes of a description: head first, then its modifiers, then what it is of.

    `proper` tells that the words are a name rather than a description: "the Adani Group", not "the group". `small`
    are words that do not count here as they stand without a capital. `title`: a post with its body behind it.
    """
    first, rest = _cut(words)
    country, placed = _country(first, rest, home, known)
    home = country if placed else home
    sector, rule, strong = _sector(first, home, known, small, title=title)
    if not strong:
        for link, part in rest:
            if link in OF or link in "(,/":
                deeper, why, sure = _sector(part, home, known, small)
                if deeper is not None and (sure or sector is None or (link == "of" and not MEMBERS & {rule, why})):
                    sector, rule, strong = deeper, why, sure
                    break
    elif sector == "CVL" and rest and rest[0][0] == "and":
        # "Youth and Sports Minister": the head stands after the pair.
        deeper, why, sure = _sector(rest[0][1], home, known)
        if sure and deeper != "CVL" and deeper is not None:
            sector, rule = deeper, why
    if rule in known.loose and rest and rest[0][0] == "of" and not placed and not strong:
        sector = None  # "forces of nature"
    if not strong and proper and not rest and len(first) > 1 and first[-1] in known.body:
        sector, rule = "BUS", f"named {first[-1]}"
    if sector is None and placed:
        people = any(w in known.people or known.sectors.get(w) == "CVL" for w in words)
        unknown = "UNK" if kind == "organisation" else "CVL"
        sector, rule = ("CVL" if people else unknown if proper else "GOV"), "default"
    if sector in known.leaves and any(w in known.former for w in first):
        sector, rule = "ELI", f"former {rule}"
    if rule in known.kin and _of_somebody(words, home, known):
        sector, rule = "ELI", f"kin {rule}"
    if sector is None:
        sector, rule = "CVL", "default"
    return Codes(country, sector, (sector,), rule, placed)


def _of_somebody(words: list[str], home: str | None, known: Lexicon) -> bool:
    """Whether a description of a relative names somebody in office as whose relative."""
    for word in words:
        actor = actor_named(word, home, known)
        if known.sectors.get(word) in ("GOV", "LEG") or word == "president" or (actor is not None and actor.person):
            return True
    return False


def _cut(words: list[str]) -> tuple[list[str], list[tuple[str, list[str]]]]:
    """The part up to the first preposition or relative, and the parts after it, each with the word that links it."""
    first: list[str] = []
    rest: list[tuple[str, list[str]]] = []
    into = first
    for word in words:
        if word in SPLIT and (first or word not in "(,/"):
            into = []
            rest.append((word, into))
        else:
            into.append(word)
    return first, rest


def _sector(
    words: list[str], home: str | None, known: Lexicon, small: frozenset[str] = frozenset(), *, title: bool = False
) -> tuple[str | None, str, bool]:
    """The sector that a noun phrase tells, from its head backwards, the rule, and whether it is more than a default.

    Words of `small` do not count by themselves. A word that says little counts at the head alone, or before another
    such word ("major" of "the major", not of "major donors"), but anywhere in a title, which its body's name may end.
    """
    weak: tuple[str | None, str, bool] = (None, "", False)
    last = end = len(words)
    heading = True
    while end > 0:
        step = 1
        passed = False
        for start in range(max(0, end - LONGEST), end):
            text = words[start] if end - start == 1 else " ".join(words[start:end])
            actor = actor_named(text, home, known)
            if actor is not None and actor.sector and not (actor.person and end < last):
                return actor.sector, f"actor:{actor.name}", True
            sector = known.sectors.get(text) if text not in small else None
            if sector is not None and (end == last or text not in known.head):
                return sector, text, True
            if text in known.passing:
                if weak[0] is None and heading:
                    weak = (known.passing[text], text, False)
                step, passed = end - start, True
                break
            if text in known.countries:
                step, passed = end - start, True
                break
        heading = heading and (passed or title)
        end -= step
    return weak


def _country(
    first: list[str], rest: list[tuple[str, list[str]]], home: str | None, known: Lexicon
) -> tuple[str | None, bool]:
    """The country of a description, and whether the phrase itself names it."""
    found = country_named(first, home, known)
    if found is None:
        several = bool(first) and first[-1].endswith("s")
        for link, part in rest:
            if link in CLAUSE:
                break
            if link in AGAINST:
                continue
            also = country_named(part, home, known)
            if found is not None and also not in (None, found) and several and link in ("and", ","):
                return None, True  # "the presidents of Chad and Niger"
            found = found or also
    if found is not None:
        return found, True
    text = " ".join(first)
    if any(" ".join(first[i : i + 2]) in known.regional for i in range(len(first) - 1)):
        return None, False
    if text in known.nowhere or (first and first[-1] in known.nowhere) or any(w in known.nowhere for w in first[:1]):
        return None, False
    if any(w in known.foreign and (i + 1 == len(first) or first[i + 1] not in known.but) for i, w in enumerate(first)):
        return None, False
    return home, False
