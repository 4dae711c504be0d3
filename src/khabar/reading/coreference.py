"""From a parsed reading to one with phrases, entities and offices: who is who in a report.

In order: mentions (`phrases`), posts (`offices`), clusters of names (`clusters`), then the text once from front to back
for descriptions ("the newspaper", "the minister") and pronouns, at last the first person, who is whoever is quoted.
Every step looks back over a bounded stretch, so that the cost grows with the length of the report and no faster.
"""

from __future__ import annotations

import functools
from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from khabar.model import Entity, EntityKind, Office, Phrase, Reading, Report, Span
from khabar.reading import names, pronouns
from khabar.reading.clusters import Cluster, fullest, merge, name_clusters
from khabar.reading.offices import Post, posts
from khabar.reading.phrases import SUBJECT, Mention, low, mentions, nouns
from khabar.vocab import tree

DEFINITE = frozenset({"the", "this", "that", "these", "those", "its", "their", "his", "her", "our", "such", "said"})
OPEN = frozenset({"a", "an", "another", "any", "some", "other", "others", "many", "several", "more", "no", "each", "every", "new"})
"""Determiners and modifiers that bring in somebody new."""
BROAD = frozenset({"press", "agency", "company", "party", "armed", "civil"})
"""Classes of nouns ("the group", "the company") that may take up a body whose name does not tell its class."""
STATE = frozenset({"country", "nation"})
CITY = frozenset({"city", "town", "capital", "village"})
SAME_HEAD = 6
"""How many earlier descriptions with the same head noun are tried."""


def resolve(report: Report, reading: Reading) -> Reading:
    """The reading with `phrases`, `entities` and `offices` filled in; the rest stays as it is.

    Entities are numbered e1, e2 ... in the order of their first mention; `country` and `sector` stay None (they are
    coded later). A pronoun without antecedent gets an entity of its own under the pronoun's word, of kind ``other``.
    The same reading gives the same result each time; nothing is raised for doubtful input.

    >>> from khabar.reading.parser import load_parser, parse
    >>> report = Report(id="x", text="Prime Minister Maria Silva flew home on Monday. She said the trip had ended.")
    >>> reading = resolve(report, parse(report, load_parser()))
    >>> reading.entities[0].name, len(reading.entities[0].mentions), reading.offices[0].title
    ('Maria Silva', 2, 'Prime Minister')
    """
    found = mentions(reading, text=report.text)
    held = tuple(posts(reading, found, text=report.text))
    work = _Work(reading, found, *name_clusters(found))
    _link(work, held)
    _walk(work, held)
    _first_person(work, held)
    return _written(report, work, held)


@dataclass(slots=True)
class _Work:
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
    speakers: list[int | None] = field(default_factory=list)
    quoted: list[int] = field(default_factory=list)
    spoken: list[tuple[int, int]] = field(default_factory=list)

    def new(self, n: int) -> int:
        self.clusters.append(Cluster())
        return self.join(n, len(self.clusters) - 1)

    def join(self, n: int, c: int) -> int:
        self.of[n] = c
        self.clusters[c].add(n, self.found[n])
        return c


@functools.cache
def _speech() -> frozenset[str]:
    return frozenset(tree("nominals.toml")["speech"]["verbs"])


# -- what the sentence itself joins ----------------------------------------------------------------------------------


def _link(work: _Work, held: Sequence[Post]) -> None:
    """Appositions, "X is the minister", posts, and acronyms in brackets."""
    tokens, found = work.reading.tokens, work.found
    for n, m in enumerate(found):
        work.by_head.setdefault(m.head, n)
    for post in held:
        # Who holds a post is a person, whatever the parser took the name for.
        if (c := work.of[post.person]) >= 0:
            work.clusters[c].kinds["person"] = work.clusters[c].kinds.get("person", 0) + 8
        if post.phrase is not None and found[post.phrase].kind == "nominal":
            work.linked[post.phrase] = post.person
    for n, m in enumerate(found):
        t = tokens[m.head]
        other = None
        if t.dep == "appos":
            other = work.by_head.get(t.head)
        elif t.dep == "attr" and tokens[t.head].lemma == "be" and m.kind == "nominal" and m.sort in ("person", "organisation") and not m.plural:
            subject = next((c for c in work.reading.children[t.head] if tokens[c].dep == "nsubj"), None)
            other = work.by_head.get(subject) if subject is not None else None
            if other is not None and (found[other].kind != "name" or found[other].sort not in (m.sort, None)):
                other = None
        if other is not None and other != n:
            _apposition(work, other, n)
        # "Government of National Accord (GNA)"
        if m.kind == "name" and n > 0 and names.is_acronym(m.text) and m.a > 0 and tokens[m.a - 1].text == "(":
            near = [k for k in range(n - 1, max(n - 6, -1), -1) if found[k].b == m.a - 1 and found[k].sort != "person"]
            before = max(near, key=lambda k: (names.stands_for(m.text, found[k].text), found[k].b - found[k].a), default=None)
            if before is not None and found[before].kind == "name" and found[before].b - found[before].a > 1:
                merge(work.clusters, work.of, work.of[before], work.of[n], found)
            elif before is not None and found[before].kind == "nominal" and names.stands_for(m.text, found[before].text):
                work.linked[before] = n


def _apposition(work: _Work, head: int, appos: int) -> None:
    x, y = work.found[head], work.found[appos]
    if "pronoun" in (x.kind, y.kind) or any(m.kind == "nominal" and m.sort is None for m in (x, y)):
        return
    if x.kind == "name" and y.kind == "name":
        same = x.sort == y.sort == "person" and names.same_person(x.text, y.text)
        if same:
            merge(work.clusters, work.of, work.of[head], work.of[appos], work.found)
        return
    if x.sort is not None and y.sort is not None and x.sort != y.sort and "person" in (x.sort, y.sort):
        return
    if x.plural != y.plural:
        return
    if y.kind == "nominal":
        work.linked.setdefault(appos, head)
    elif x.kind == "nominal":
        work.linked.setdefault(head, appos)


# -- the walk through the text ---------------------------------------------------------------------------------------


def _walk(work: _Work, held: Sequence[Post]) -> None:
    reading, found = work.reading, work.found
    work.quoted = pronouns.quotes_around(reading, found)
    work.spoken = pronouns.speaking(reading, work.by_head, _speech(), reading.quotes)
    work.speakers = pronouns.speakers(reading, work.spoken, found)
    told = {n for _, n in work.spoken}
    terms: dict[int, list[Post]] = {}
    for post in held:
        terms.setdefault(post.person, []).append(post)
        if post.status != "former":
            title = frozenset(names.words(post.title)) - names.SMALL
            work.coming.setdefault(_title_head(post.title), []).append((title, post.country, post.person))
    speaker: int | None = None
    for n, m in enumerate(found):
        if m.kind == "pronoun":
            _pronoun(work, n, m, speaker)
        elif m.kind == "nominal" and work.of[n] < 0:
            _nominal(work, n, m)
        c = work.of[n]
        if c >= 0:
            _remember(work, n, m, c)
            for post in terms.get(n, ()):
                _hold(work, post, c)
            if n in told:
                speaker = c


def _hold(work: _Work, post: Post, c: int) -> None:
    parts = frozenset(names.words(post.title)) - names.SMALL
    head = _title_head(post.title)
    entry = (parts, post.country, c)
    listed = work.offices.setdefault(head, [])
    if entry in listed:
        listed.remove(entry)
    listed.append(entry)


def _title_head(title: str) -> str:
    """The word that says which post it is: the last office word before any "of"."""
    parts = [names.plain(w) for w in title.replace("-", " - ").split()]
    upto = next((i for i, w in enumerate(parts) if w in ("of", "for", "to")), len(parts))
    return next((w for w in reversed(parts[:upto]) if w in nouns().offices), parts[0] if parts else "")


def _remember(work: _Work, n: int, m: Mention, c: int) -> None:
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
    if m.kind == "nominal" or m.noun:
        lemma = work.reading.tokens[m.head].lemma
        listed = work.by_noun.setdefault(lemma, [])
        if c in listed:
            listed.remove(c)
        listed.append(c)


def _nominal(work: _Work, n: int, m: Mention) -> None:
    tokens = work.reading.tokens
    partner = work.linked.get(n)
    if partner is not None:
        c = work.of[partner]
        if c < 0:
            work.linked.pop(n)
            if work.found[partner].kind != "pronoun":
                _nominal(work, partner, work.found[partner])
                c = work.of[partner]
        if c >= 0:
            _describe(work, n, m, work.join(n, c))
            return
    t = tokens[m.head]
    left = {low(tokens[c]) for c in work.reading.children[m.head] if c < m.head}
    definite = bool(left & DEFINITE) or any(tokens[c].dep == "poss" for c in work.reading.children[m.head])
    numbered = any(tokens[c].dep == "nummod" for c in work.reading.children[m.head])
    bare = not left & (DEFINITE | OPEN) and not numbered
    parts = _modifiers(work, m)
    c: int | None = None
    if not left & OPEN and not (numbered and not definite) and t.dep != "attr":
        if (m.sort == "person" or low(t) in _colleagues()) and not m.plural and (t.lemma in nouns().offices or low(t) in nouns().offices or low(t) in _colleagues()):
            c = _holder(work, m, t.lemma, parts, bare=bare)
        if c is None:
            c = _same_head(work, t.lemma, parts, m, definite=definite)
        if c is None and definite and not m.plural and m.b - m.a <= 2:
            c = _by_class(work, m, t.lemma, parts)
    if c is None:
        c = work.new(n)
    else:
        work.join(n, c)
    _describe(work, n, m, c)


def _describe(work: _Work, n: int, m: Mention, c: int) -> None:
    cluster = work.clusters[c]
    cluster.heads.add(work.reading.tokens[m.head].lemma)
    cluster.modifiers |= _modifiers(work, m)


def _modifiers(work: _Work, m: Mention) -> set[str]:
    """The words that narrow a description: its content words besides the head, countries by their code."""
    tokens = work.reading.tokens
    parts = set()
    for j in range(m.a, m.b):
        t = tokens[j]
        if j != m.head and t.pos in ("NOUN", "PROPN", "ADJ", "NUM", "VERB"):
            parts.add(names.country(t.text) or t.lemma)
    return parts


def _same_head(work: _Work, lemma: str, parts: set[str], m: Mention, *, definite: bool) -> int | None:
    """The last description with the same head noun and modifiers that do not speak against it."""
    for c in reversed(work.by_noun.get(lemma, ())[-SAME_HEAD:]):
        cluster = work.clusters[c]
        if cluster.plural != m.plural and cluster.kind != "organisation":
            continue
        if parts <= cluster.modifiers | _name_words(work, cluster) or (cluster.modifiers <= parts and definite and not cluster.proper):
            if parts or not cluster.proper or cluster.kind != "person":
                return c
    return None


def _name_words(work: _Work, cluster: Cluster) -> set[str]:
    if not cluster.proper or not cluster.members:
        return set()
    return set(names.words(work.found[cluster.members[0]].text))


def _holder(work: _Work, m: Mention, lemma: str, parts: set[str], *, bare: bool) -> int | None:
    """Who holds the post that a description names: "the president", "the Turkish foreign minister"."""
    word = lemma if lemma in work.offices else low(work.reading.tokens[m.head])
    code = next((c for w in names.words(m.text) if (c := names.country(w))), None)
    wanted = {w for w in (names.plain(p) for p in parts) if names.country(w) is None and not w.isupper()}
    wanted -= {"former", "current", "new", "incumbent", "late", "then"} | {p.casefold() for p in parts if len(p) == 3 and p.isupper()}
    short = tree("titles.toml")["short"].get(word)
    if short is not None and word not in work.offices:
        word, wanted = short[0], wanted | set(short[1:])
    held = [(title, country, c) for title, country, c in reversed(work.offices.get(word, ())) if _covers(title, word, wanted)]
    coming = [
        (title, country, work.of[n]) for title, country, n in work.coming.get(word, ())
        if work.of[n] >= 0 and work.clusters[work.of[n]].proper and wanted & nouns().fields <= title and _covers(title, word, wanted)
    ]  # fmt: skip
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
    near = [(work.clusters[c].members[-1], c) for w in _colleagues().get(word, ()) for _, _, c in work.offices.get(w, ())[-1:]]
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
    alike |= {w: ("spokesman", "spokeswoman", "spokesperson") for w in ("spokesman", "spokeswoman", "spokesperson")}
    alike |= {w: ("president", "premier", "pm", "leader", "head") + crown for w in ("leader", "premier", "pm")}
    alike |= {w: ("chairman", "chairwoman", "chairperson", "chair", "head") for w in ("chairman", "chairwoman", "chairperson", "chair", "head")}
    alike |= {w: ("ambassador", "envoy", "minister", "secretary", "consul") for w in ("diplomat", "envoy")}
    alike |= {w: ("judge", "justice") for w in ("judge", "justice", "magistrate")}
    alike |= {w: crown + ("president",) for w in ("majesty", "highness", "excellency", "holiness", "monarch", "ruler")}
    return alike


def _by_class(work: _Work, m: Mention, lemma: str, parts: set[str]) -> int | None:
    """The last body or place of the kind that a bare definite noun names: "the newspaper", "the country"."""
    if parts - {"same", "late"}:
        return None
    if lemma in STATE:
        return max(work.states, key=lambda c: (work.states[c] + (2 if c == work.last.get("state") else 0), -c), default=None)
    if lemma in CITY:
        return work.last.get("city")
    if m.sort != "organisation":
        return None
    if m.noun in work.last:
        return work.last[m.noun]
    if m.noun in BROAD:
        return work.last.get("body")
    return None


def _pronoun(work: _Work, n: int, m: Mention, speaker: int | None) -> None:
    if m.noun == "relative":
        head = pronouns.relative(work.reading, m)
        other = work.by_head.get(head) if head is not None else None
        if other is not None and work.of[other] >= 0:
            work.join(n, work.of[other])
        return
    if m.gender == "1":
        return
    c = pronouns.antecedent(
        work.reading, n, work.found, work.of, work.clusters, quoted=work.quoted,
        speaker=_quoted_speaker(work, n) if work.quoted[n] >= 0 else speaker,
    )  # fmt: skip
    if c is None and m.gender in ("m", "f") and speaker is not None and work.quoted[n] < 0:
        last = work.clusters[speaker]
        c = speaker if last.proper and last.kind == "person" and last.gender in ("", m.gender) else None
    if c is not None:
        work.join(n, c)


def _quoted_speaker(work: _Work, n: int) -> int | None:
    told = work.speakers[work.quoted[n]]
    return work.of[told] if told is not None and work.of[told] >= 0 else None


def _first_person(work: _Work, held: Sequence[Post]) -> None:
    """ "I" and "we" are whoever is quoted; outside quotes, whoever spoke last before."""
    at = 0
    last: int | None = None
    bodies = _bodies(work, held)
    for n, m in enumerate(work.found):
        while at < len(work.spoken) and work.spoken[at][0] <= m.head:
            told = work.spoken[at][1]
            last = work.of[told] if work.of[told] >= 0 else last
            at += 1
        if m.kind == "pronoun" and m.gender == "1" and work.of[n] < 0:
            c = _quoted_speaker(work, n) if work.quoted[n] >= 0 else None
            c = last if c is None else c
            if m.plural and c is not None:
                c = bodies.get(c, c)
            if c is not None:
                work.join(n, c)


def _bodies(work: _Work, held: Sequence[Post]) -> dict[int, int]:
    """For holders of posts the cluster of the body or state for which they say "we"."""
    texts: dict[frozenset[str], int] = {}
    states: dict[str, int] = {}
    for n, m in enumerate(work.found):
        c = work.of[n]
        if c >= 0 and m.kind != "pronoun" and work.clusters[c].kind in ("organisation", "place"):
            texts.setdefault(frozenset(names.words(m.text)) - names.SMALL, c)
            if (code := work.clusters[c].country) is not None:
                states.setdefault(code, c)
    found: dict[int, int] = {}
    for post in held:
        c = work.of[post.person]
        if c < 0 or post.status == "former":
            continue
        body = texts.get(frozenset(names.words(post.body)) - names.SMALL) if post.body else None
        if body is None and post.country is not None:
            body = states.get(post.country)
        if body is not None and body != c:
            found.setdefault(c, body)
    return found


# -- records ---------------------------------------------------------------------------------------------------------


def _written(report: Report, work: _Work, held: Sequence[Post]) -> Reading:
    tokens, found = work.reading.tokens, work.found
    for n, m in enumerate(found):
        if work.of[n] < 0 and m.noun != "relative":
            work.new(n)
    ids: dict[int, str] = {}
    phrases = []
    for n, m in enumerate(found):
        c = work.of[n]
        if c < 0:
            continue
        phrases.append(
            Phrase(
                start=tokens[m.a].start, end=tokens[m.b - 1].end, head=m.head, first=m.first, last=m.last, kind=m.kind,
                entity=ids.setdefault(c, f"e{len(ids) + 1}"),
            )
        )  # fmt: skip
    spans: dict[str, list[Span]] = {e: [] for e in ids.values()}
    for p in phrases:
        spans[p.entity].append(Span(p.start, p.end))
    entities = tuple(
        Entity(id=e, name=_entity_name(work, c), kind=_entity_kind(work.clusters[c]), mentions=tuple(sorted(set(spans[e]), key=lambda s: (s.start, s.end))))
        for c, e in ids.items()
    )
    called = {e.id: e.name for e in entities}
    offices: dict[tuple[str, str], Office] = {}
    for post in held:
        c = work.of[post.person]
        if c < 0 or not work.clusters[c].proper:
            continue
        title = _singular(post.title, several=found[post.person].text not in post.title)
        key = (ids[c], " ".join(names.words(title)))
        office = Office(
            entity=ids[c], name=called[ids[c]], title=title, body=post.body, country=post.country, status=post.status,
            start=post.start, end=post.end,
        )  # fmt: skip
        known = offices.get(key)
        if known is None:
            offices[key] = office
        else:
            # Told more fully a second time: what was missing is filled in.
            offices[key] = replace(known, body=known.body or office.body, country=known.country or office.country)
    return replace(work.reading, phrases=tuple(phrases), entities=entities, offices=tuple(offices.values()))


PLURALS = {"presidents": "president", "ministers": "minister", "leaders": "leader", "senators": "senator", "lawmakers": "lawmaker", "mps": "MP", "mlas": "MLA"}


def _singular(title: str, *, several: bool) -> str:
    head, _, rest = title.rpartition(" ")
    one = PLURALS.get(rest.casefold())
    if one is None or not several:
        return title
    one = one.capitalize() if rest[0].isupper() and one.islower() else one
    return f"{head} {one}".strip()


def _entity_kind(cluster: Cluster) -> EntityKind:
    kind = cluster.kind
    if kind is None:
        return "person" if cluster.gender in ("m", "f") else "other"
    return "group" if kind == "person" and cluster.plural and not cluster.proper else kind


def _entity_name(work: _Work, c: int) -> str:
    members = [work.found[n] for n in work.clusters[c].members]
    name = fullest(members)
    described = [m for m in members if m.kind == "nominal"]
    if name and names.is_acronym(name):
        return next((m.text for m in described if names.stands_for(name, m.text)), name)
    if name:
        return name
    return max(described, key=lambda m: min(m.b - m.a, 8)).text if described else members[0].text
