"""Which names of a report are one entity's: full names and surnames, spellings, acronyms, states."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from khabar.model import EntityKind
from khabar.reading import names
from khabar.reading.nouns import nouns
from khabar.reading.phrases import Mention

GENERIC = frozenset(
    [
        "newspaper",
        "daily",
        "agency",
        "news",
        "party",
        "movement",
        "group",
        "organisation",
        "organization",
        "government",
        "company",
        "militia",
        "city",
        "province",
        "state",
        "army",
        "forces",
        "network",
        "channel",
        "magazine",
        "website",
        "coalition",
        "co",
        "ltd",
        "inc",
        "corp",
    ]
)
"""What may be said or left out beside a body's name: "Asharq Al-Awsat (newspaper)"."""


@dataclass(slots=True)
class Cluster:
    """An entity in the making; the only record here that changes, and only while `coreference.resolve` runs."""

    members: list[int] = field(default_factory=list)
    kinds: dict[EntityKind, int] = field(default_factory=dict)
    gender: str = ""
    plural: bool = False
    proper: bool = False
    noun: str = ""
    heads: set[str] = field(default_factory=set)
    modifiers: set[str] = field(default_factory=set)
    country: str | None = None

    def add(self, n: int, m: Mention) -> None:
        """Take in mention `m`, whose index is `n`."""
        self.members.append(n)
        if m.sort is not None and m.kind != "pronoun":
            # A title, or a full name, tells more than the parser's guess at a surname.
            sure = m.sort == "person" and m.kind == "name" and (m.titled or m.b - m.a > 1)
            self.kinds[m.sort] = self.kinds.get(m.sort, 0) + (8 if sure else 2 if m.kind == "name" else 1)
        if m.kind == "name":
            self.proper = True
        if m.noun and m.kind != "pronoun" and not self.noun:
            self.noun = m.noun
        if m.gender in ("m", "f") and self.gender in ("", "n"):
            self.gender = m.gender
        if m.plural and m.kind != "pronoun":
            self.plural = True

    @property
    def kind(self) -> EntityKind | None:
        """The kind most of its mentions seem to be of; None where none tells."""
        if not self.kinds:
            return None
        if self.country is not None:
            return "place"
        return max(self.kinds, key=lambda k: (self.kinds[k], k == "person"))


def name_clusters(found: Sequence[Mention]) -> tuple[list[Cluster], list[int]]:
    """Clusters of the name mentions, and for each mention the index of its cluster (-1: not a name).

    Full names come first, wherever they stand; a surname, an acronym or a shorter form then joins the full name
    whose last mention before it is nearest, or else the first after it.
    """
    clusters: list[Cluster] = []
    of = [-1] * len(found)
    exact: dict[object, int] = {}
    by_word: dict[str, list[int]] = {}
    acronyms: dict[str, int] = {}

    def join(n: int, c: int) -> None:
        of[n] = c
        clusters[c].add(n, found[n])

    def new(n: int) -> int:
        clusters.append(Cluster())
        join(n, len(clusters) - 1)
        return len(clusters) - 1

    short: list[int] = []
    for n, m in enumerate(found):
        if m.kind != "name":
            if m.kind == "nominal" and m.noun == "place" and m.b - m.a == 1 and m.text[0].isupper():
                short.append(n)  # "Park" may be a person of that name
            continue
        # A people in the plural ("Iranians") is no state; its adjective stands for the state.
        state = names.country(m.text) if m.sort != "group" or not m.plural else None
        if state is not None and _stands_for_state(m.text):
            c = exact.get(("state", state))
            if c is None:
                c = exact["state", state] = new(n)
                clusters[c].country = state
            else:
                join(n, c)
            continue
        key = _key(m)
        if len(key) < 2 or len(names.core(m.text)) < 2:
            short.append(n)
            continue
        c = exact.get(key)
        if c is None and m.sort in ("person", None):
            c = _full_match(m, clusters, found, by_word)
        if c is None:
            c = new(n)
        else:
            join(n, c)
        exact.setdefault(key, c)
        for w in names.core(m.text):
            listed = by_word.setdefault(names.skeleton(w), [])
            if c not in listed:
                listed.append(c)
        if m.sort != "person":
            for a in names.initials(m.text):
                if len(a) > 1:
                    acronyms.setdefault(a, c)
    for n in short:
        m = found[n]
        if m.kind != "name":
            c = _short_match(n, m, clusters, found, by_word)
            if c is not None and clusters[c].kind == "person":
                join(n, c)
            continue
        key = _key(m)
        word = names.plain(m.text.replace(" ", ""))
        c = exact.get(key)
        if c is None and names.is_acronym(m.text):
            c = acronyms.get(names.plain(m.text.replace("(", "").replace(")", "").replace("&", "")))
        if c is None:
            c = _short_match(n, m, clusters, found, by_word)
        if c is None:
            c = exact.get(("lone", word))
        if c is None:
            c = new(n)
            exact["lone", word] = c
        else:
            join(n, c)
    for cluster in clusters:
        cluster.members.sort()
    return clusters, of


def _stands_for_state(text: str) -> bool:
    # Capitals stay cities here: that "Damascus" acts for Syria is for the codes to say, not for identity.
    return names.is_state(text) or not names.is_capital(text)


def _key(m: Mention) -> frozenset[str] | tuple[str, ...]:
    parts = names.words(m.text)
    if m.sort == "person":
        return tuple(w for w in parts if w not in names.PARTICLES)
    content = frozenset(w for w in parts if w not in names.SMALL)
    return content - GENERIC or content


def _full_match(
    m: Mention, clusters: Sequence[Cluster], found: Sequence[Mention], by_word: dict[str, list[int]]
) -> int | None:
    """The cluster of an earlier name of several words that is another form of this one."""
    parts = names.core(m.text)
    seen: set[int] = set()
    for w in parts:
        for c in by_word.get(names.skeleton(w), ())[-8:]:
            if c in seen or clusters[c].kind not in ("person", None):
                continue
            seen.add(c)
            other = found[clusters[c].members[0]].text
            if len(names.core(other)) > 1 and names.same_person(m.text, other) and not _clash(m, clusters[c]):
                return c
    return None


def _short_match(
    n: int, m: Mention, clusters: Sequence[Cluster], found: Sequence[Mention], by_word: dict[str, list[int]]
) -> int | None:
    """The cluster of a full name that a single word is short for."""
    parts = names.core(m.text)
    if not parts or (m.text.casefold() in nouns().kinds and m.noun != "place"):
        return None
    word = parts[-1]
    fits: list[tuple[int, int, int]] = []
    for c in by_word.get(names.skeleton(word), ())[-12:]:
        full = names.core(found[clusters[c].members[0]].text)
        person = clusters[c].kind == "person"
        at = next((i for i, w in enumerate(full) if names.alike(word, w)), None)
        if at is None or _clash(m, clusters[c]):
            continue
        # "Amnesty" for Amnesty International; but never a later word of a body's name, nor another spelling.
        if not person and (word != full[0] or m.sort == "person" or word in nouns().fields or names.country(word)):
            continue
        if person and m.sort == "place" and names.country(m.text) is not None:
            continue
        members = clusters[c].members
        before = bisect_left(members, n)
        distance = n - members[before - 1] if before else 10_000 + members[0] - n
        # Of two of a name the one that the report is about comes first, unless the other stands much nearer.
        fits.append((0 if at == len(full) - 1 or not names.is_given(word) else 1, distance // min(len(members), 20), c))
    return min(fits)[2] if fits else None


def _clash(m: Mention, cluster: Cluster) -> bool:
    return m.gender in ("m", "f") and cluster.gender in ("m", "f") and m.gender != cluster.gender


def merge(clusters: Sequence[Cluster], of: list[int], into: int, other: int, found: Sequence[Mention]) -> None:
    """Move all mentions of cluster `other` into cluster `into`."""
    if into == other:
        return
    for n in clusters[other].members:
        of[n] = into
        clusters[into].add(n, found[n])
    clusters[into].members.sort()
    clusters[other].members.clear()


def fullest(members: Iterable[Mention]) -> str:
    """The fullest name among mentions: a state's own name, else the name of most words, else the fullest nominal.

    Of names of equal length the first counts. An acronym gives way to any longer name.
    """
    named = [m for m in members if m.kind == "name"]
    state = [m for m in named if names.is_state(m.text)]
    pool = state or named
    if pool:
        # Names of more than eight words are most often two that ran together.
        return max(pool, key=lambda m: (len(m.text.split()) <= 8, len(names.words(m.text)), len(m.text) > 3)).text
    return ""
