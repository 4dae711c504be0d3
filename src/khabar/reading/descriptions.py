"""Descriptions: whom "the newspaper", "the minister" and "the rebels" stand for.

A description is taken for the holder of the post that it names, for the last one under the same noun, or, where it is
a bare definite noun, for the last body or place of the kind that the noun names (vocabulary nominals.toml).
"""

from __future__ import annotations

import functools
from dataclasses import dataclass, field

from khabar.model import Reading
from khabar.reading import names
from khabar.reading.clusters import Cluster
from khabar.reading.nouns import low, nouns
from khabar.reading.offices import Post
from khabar.reading.phrases import GRACES, Mention
from khabar.reading.pronouns import arguments
from khabar.reading.tree import kid
from khabar.vocab import tree

DEFINITE = frozenset({"the", "this", "that", "these", "those", "its", "their", "his", "her", "our", "such", "said"})
OPEN = frozenset(
    {"a", "an", "another", "any", "some", "other", "others", "many", "several", "more", "no", "each", "every", "new"}
)
"""Determiners and modifiers that bring in somebody new."""
BROAD = frozenset({"press", "agency", "company", "party", "armed", "civil"})
"""Classes of nouns ("the group", "the company") that may take up a body whose name does not tell its class."""
LOOSE = frozenset({"body", "team", "side", "campaign", "delegation", "force", "unit"})
"""Nouns of such classes that say too little to take up a body by them alone."""
STATE = frozenset({"country", "nation"})
CITY = frozenset({"city", "town", "capital", "village"})
SEXES = {"female": "f", "pregnant": "f", "male": "m"}
SAME_HEAD = 6
"""How many earlier descriptions with the same head noun are tried."""


@dataclass(slots=True)
class Work:
    """What `resolve` knows so far. `of` gives the cluster of each mention (-1: none yet)."""

    reading: Reading
    found: tuple[Mention, ...]
    clusters: list[Cluster]
    of: list[int]
    by_head: dict[int, int] = field(default_factory=dict)
    linked: dict[int, int] = field(default_factory=dict)
    """A description's mention -> the name's mention that the sentence itself joins it to."""
    by_noun: dict[str, list[int]] = field(default_factory=dict)
    offices: dict[str, list[tuple[frozenset[str], str | None, int]]] = field(default_factory=dict)
    """Head word of a title -> title words, country and cluster of those who held it so far."""
    coming: dict[str, list[tuple[frozenset[str], str | None, int]]] = field(default_factory=dict)
    """As `offices`, for the whole report and with the holder's mention: for posts told before their holder is named."""
    last: dict[str, int] = field(default_factory=dict)
    """Class of body ("press", "state", "city" ...) -> the cluster of its last mention."""
    states: dict[int, int] = field(default_factory=dict)
    parts: dict[int, tuple[int, ...]] = field(default_factory=dict)
    """The cluster of several persons together -> their own clusters."""
    possessed: set[int] = field(default_factory=set)
    """The mentions with a possessive pronoun."""
    owned: dict[tuple[int, str], int] = field(default_factory=dict)
    """Whose and what: the cluster of an owner and a noun -> the cluster of "his team"."""
    speakers: list[int | None] = field(default_factory=list)
    quoted: list[int] = field(default_factory=list)
    spoken: list[tuple[int, int]] = field(default_factory=list)

    def new(self, n: int) -> int:
        self.clusters.append(Cluster())
        return self.join(n, len(self.clusters) - 1)

    def together(self, parts: tuple[int, ...]) -> int:
        """The cluster of several persons together, who are each a cluster of their own: "A and B"."""
        for c, known in self.parts.items():
            if set(known) == set(parts):
                return c
        self.clusters.append(Cluster(kinds={"group": 8}, plural=True))
        self.parts[len(self.clusters) - 1] = parts
        return len(self.clusters) - 1

    def beside(self, i: int, *, sure: bool = False) -> set[int]:
        """The clusters of the other arguments of the verb over token `i`; `sure` leaves out those told by a pronoun."""
        near = [n for x in arguments(self.reading, i) if (n := self.by_head.get(x)) is not None and self.of[n] >= 0]
        return {self.of[n] for n in near if not sure or self.found[n].kind != "pronoun"}

    def join(self, n: int, c: int) -> int:
        self.of[n] = c
        self.clusters[c].add(n, self.found[n])
        return c


def hold(work: Work, post: Post, c: int) -> None:
    """Note that cluster `c` holds a post, for later descriptions by it."""
    parts = frozenset(names.words(post.title)) - names.SMALL
    head = title_head(post.title)
    entry = (parts, post.country, c)
    listed = work.offices.setdefault(head, [])
    if entry in listed:
        listed.remove(entry)
    listed.append(entry)


def title_head(title: str) -> str:
    """The word that says which post it is: the last office word before any "of"."""
    parts = [names.plain(w) for w in title.replace("-", " - ").split()]
    upto = next((i for i, w in enumerate(parts) if w in ("of", "for", "to")), len(parts))
    return next((w for w in reversed(parts[:upto]) if w in nouns().offices), parts[0] if parts else "")


def remember(work: Work, n: int, m: Mention, c: int) -> None:
    """Note the mention of cluster `c`, for later bare nouns of its kind."""
    cluster = work.clusters[c]
    kind = cluster.kind
    if m.kind == "name":
        if cluster.country is not None:
            work.last["state"] = c
            work.states[c] = work.states.get(c, 0) + 1
        elif kind == "place":
            work.last["city"] = c
        elif kind == "organisation":
            work.last[cluster.noun or "body"] = c
            work.last["any body"] = c
    if (m.kind == "nominal" or m.noun) and (n not in work.possessed or m.sort == "person"):
        lemma = work.reading.tokens[m.head].lemma
        listed = work.by_noun.setdefault(lemma, [])
        if c in listed:
            listed.remove(c)
        listed.append(c)


def place_nominal(work: Work, n: int, m: Mention) -> None:
    """Put nominal mention `n` into the cluster that it stands for, or into one of its own."""
    tokens = work.reading.tokens
    partner = work.linked.get(n)
    if partner is not None:
        if work.of[partner] < 0:
            work.linked.pop(n)
            if work.found[partner].kind != "pronoun":
                place_nominal(work, partner, work.found[partner])
        if work.of[partner] >= 0:
            _describe(work, n, m, work.join(n, work.of[partner]))
            return
    t = tokens[m.head]
    left = {low(tokens[c]) for c in work.reading.children[m.head] if c < m.head}
    definite = bool(left & DEFINITE) or any(tokens[c].dep == "poss" for c in work.reading.children[m.head])
    numbered = any(tokens[c].dep == "nummod" for c in work.reading.children[m.head])
    bare = not left & (DEFINITE | OPEN) and not numbered
    parts = _modifiers(work, m)
    c: int | None = None
    owner = _owner(work, m)
    if owner is not None and t.lemma not in STATE and low(t) not in GRACES:
        c = work.owned.get((owner, t.lemma))
        if c is None and m.sort == "person" and not m.plural and t.lemma in {*work.offices, *work.coming}:
            c = _holder(work, m, t.lemma, parts, bare=bare)
        if c is None:
            c = _same_head(work, t.lemma, parts, m, definite=definite)
            alone = len(work.by_noun.get(t.lemma, ())) == 1
            c = c if c is not None and _belongs(work, c, owner, alone=alone) else None
    elif not left & OPEN and not (numbered and not definite) and t.dep != "attr":
        if (
            (m.sort == "person" or low(t) in _colleagues())
            and not m.plural
            and (t.lemma in nouns().offices or low(t) in nouns().offices or low(t) in _colleagues())
        ):
            c = _holder(work, m, t.lemma, parts, bare=bare)
        if c is None:
            c = _same_head(work, t.lemma, parts, m, definite=definite)
        if c is None and definite and not m.plural and m.b - m.a <= 2:
            c = _by_class(work, m, t.lemma, parts)
    if c is not None and t.dep not in ("attr", "appos") and c in work.beside(m.head, sure=True):
        c = None  # subject and object of one verb are two
    if c is None:
        c = work.new(n)
    else:
        work.join(n, c)
    if owner is not None:
        work.owned[owner, t.lemma] = c
        work.possessed.add(n)
    _describe(work, n, m, c)


def _belongs(work: Work, c: int, owner: int, *, alone: bool) -> bool:
    """Whether cluster `c` may be the owner's: "Peru's army" for "its army" of Peru; `alone`: no other has its noun."""
    cluster, its = work.clusters[c], work.clusters[owner]
    words = _name_words(work, cluster) | cluster.modifiers
    if not words or cluster.plural:
        return False
    states = {code for w in words if (code := names.country(w) or (w if w.isupper() and len(w) == 3 else None))}
    if its.country is not None and states:
        return its.country in states
    return alone or bool(words & _name_words(work, its))


def _owner(work: Work, m: Mention) -> int | None:
    """The cluster of the possessive pronoun before a description: "his team", "whose body" are new to the report."""
    poss = kid(work.reading, m.head, "poss")
    if poss is None or poss.tag not in ("PRP$", "WP$"):
        return None
    n = work.by_head.get(poss.i)
    return work.of[n] if n is not None and work.of[n] >= 0 else None


def _describe(work: Work, n: int, m: Mention, c: int) -> None:
    cluster = work.clusters[c]
    cluster.heads.add(work.reading.tokens[m.head].lemma)
    parts = _modifiers(work, m)
    cluster.modifiers |= parts
    if m.sort == "person" and cluster.gender in ("", "n") and parts & SEXES.keys():
        cluster.gender = next(SEXES[w] for w in sorted(parts & SEXES.keys()))


def _modifiers(work: Work, m: Mention) -> set[str]:
    """The words that narrow a description: its content words besides the head, countries by their code."""
    tokens = work.reading.tokens
    parts = set()
    for j in range(m.a, m.b):
        t = tokens[j]
        if j != m.head and t.pos in ("NOUN", "PROPN", "ADJ", "NUM", "VERB"):
            parts.add(names.country(t.text) or t.lemma)
    return parts


def _same_head(work: Work, lemma: str, parts: set[str], m: Mention, *, definite: bool) -> int | None:
    """The last description with the same head noun and modifiers that do not speak against it."""
    for c in reversed(work.by_noun.get(lemma, ())[-SAME_HEAD:]):
        cluster = work.clusters[c]
        if cluster.plural != m.plural and cluster.kind != "organisation":
            continue
        narrower = parts <= cluster.modifiers | _name_words(work, cluster)
        wider = cluster.modifiers <= parts and definite and not cluster.proper
        told = definite and not m.plural and c == work.by_noun[lemma][-1] and lemma in cluster.heads
        if (narrower or wider) and (parts or told or not cluster.proper or cluster.kind != "person"):
            return c
    return None


def _name_words(work: Work, cluster: Cluster) -> set[str]:
    if not cluster.proper or not cluster.members:
        return set()
    return set(names.words(work.found[cluster.members[0]].text))


def _holder(work: Work, m: Mention, lemma: str, parts: set[str], *, bare: bool) -> int | None:
    """Who holds the post that a description names: "the president", "the Turkish foreign minister"."""
    word = lemma if lemma in work.offices else low(work.reading.tokens[m.head])
    code = next((c for w in names.words(m.text) if (c := names.country(w))), None)
    wanted = {w for w in (names.plain(p) for p in parts) if names.country(w) is None and not w.isupper()}
    wanted -= {"former", "current", "new", "incumbent", "late", "then"} | {
        p.casefold() for p in parts if len(p) == 3 and p.isupper()
    }
    short = tree("titles.toml")["short"].get(word)
    if short is not None and word not in work.offices:
        word, wanted = short[0], wanted | set(short[1:])
    held = [
        (title, country, c)
        for title, country, c in reversed(work.offices.get(word, ()))
        if _covers(title, word, wanted)
    ]
    coming = [
        (title, country, work.of[n])
        for title, country, n in work.coming.get(word, ())
        if work.of[n] >= 0
        and work.clusters[work.of[n]].proper
        and wanted & nouns().fields <= title
        and _covers(title, word, wanted)
    ]
    if code is not None:
        # A post told with its country comes before one that leaves it open.
        sure = [c for _, country, c in [*held, *coming] if country == code]
        if sure:
            return sure[0]
        held = [entry for entry in held if entry[1] is None]
        coming = [entry for entry in coming if entry[1] is None]
        if not (wanted & nouns().fields) and len({c for _, _, c in [*held, *coming]}) > 1:
            return None
    if "of" in m.text.split() and code is None:
        # "president of the chamber" is not the last president named, unless its post was told without a body.
        rest = wanted - nouns().fields
        held = [e for e in held if e[1] is None and not (rest - e[0])]
        coming = []
    if held:
        return held[0][2]
    if coming and (wanted & nouns().fields or code is not None or not wanted):
        return coming[0][2]
    if wanted or code is not None:
        return None
    near = [
        (work.clusters[c].members[-1], c)
        for w in _colleagues().get(word, ())
        for _, _, c in work.offices.get(w, ())[-1:]
    ]
    return max(near)[1] if near else None


def _covers(title: frozenset[str], word: str, wanted: set[str]) -> bool:
    """Whether a post may be meant: "the minister" may be any minister, "the foreign minister" only a foreign one."""
    narrow = wanted & nouns().fields
    if narrow - title:
        return False
    if not narrow and word == "minister" and "prime" in title:
        return False
    return not (word == "president" and ("vice" in title or "deputy" in title) and not wanted & {"vice", "deputy"})


@functools.cache
def _colleagues() -> dict[str, tuple[str, ...]]:
    """For each word of a post the words that may take it up: "the lawmaker" for a senator, "His Majesty" for a king."""
    listed = tree("titles.toml")["office"]
    crown = tuple(tree("titles.toml")["crown"]["words"])
    alike = {w: tuple(listed["legislature"]) for w in listed["legislature"]}
    alike |= dict.fromkeys(("spokesman", "spokeswoman", "spokesperson"), ("spokesman", "spokeswoman", "spokesperson"))
    alike |= dict.fromkeys(("leader", "premier", "pm"), ("president", "premier", "pm", "leader", "head", *crown))
    alike |= dict.fromkeys(
        ("chairman", "chairwoman", "chairperson", "chair", "head"),
        ("chairman", "chairwoman", "chairperson", "chair", "head"),
    )
    alike |= dict.fromkeys(("diplomat", "envoy"), ("ambassador", "envoy", "minister", "secretary", "consul"))
    alike |= dict.fromkeys(("judge", "justice", "magistrate"), ("judge", "justice"))
    alike |= dict.fromkeys(("majesty", "highness", "excellency", "holiness", "monarch", "ruler"), (*crown, "president"))
    return alike


def _by_class(work: Work, m: Mention, lemma: str, parts: set[str]) -> int | None:
    """The last body or place of the kind that a bare definite noun names: "the newspaper", "the country"."""
    if parts - {"same", "late"}:
        return None
    if lemma in STATE:
        return max(
            work.states, key=lambda c: (work.states[c] + (2 if c == work.last.get("state") else 0), -c), default=None
        )
    if lemma in CITY:
        return work.last.get("city")
    if m.sort != "organisation":
        return None
    if m.noun in work.last:
        return work.last[m.noun]
    if m.noun not in BROAD or lemma in LOOSE:
        return None
    c = work.last.get("body")
    return c if c is not None and not _other_class(work, work.clusters[c], m.noun) else None


def _other_class(work: Work, cluster: Cluster, noun: str) -> bool:
    """Whether a word of a body's name tells that it is of another kind: "Radio Horizon" is no company."""
    words = names.words(work.found[cluster.members[0]].text) if cluster.members else ()
    told = [nouns().kinds[w] for w in words if w in nouns().kinds]
    return any(sort == "organisation" and kind != noun for sort, kind in told)
