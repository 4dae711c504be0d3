"""From a parsed reading to one with phrases, entities and offices: who is who in a report.

In order: mentions (`phrases`), posts (`offices`), clusters of names (`clusters`), then the text once from front to back
for descriptions ("the newspaper", "the minister") and pronouns, at last the first person, who is whoever is quoted.
Every step looks back over a bounded stretch, so that the cost grows with the length of the report and no faster.
"""

from __future__ import annotations

import functools
from collections.abc import Mapping, Sequence
from dataclasses import replace

from khabar.model import Entity, EntityKind, Office, Phrase, Reading, Report, Span
from khabar.reading import names, pronouns
from khabar.reading.clusters import Cluster, fullest, merge, name_clusters
from khabar.reading.descriptions import Work, hold, place_nominal, remember, title_head
from khabar.reading.nouns import low, nouns
from khabar.reading.offices import Post, posts
from khabar.reading.phrases import Mention, mentions
from khabar.reading.tree import kid, kids
from khabar.vocab import tree


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
    work = Work(reading, found, *name_clusters(found))
    _link(work, held)
    _walk(work, held)
    _first_person(work, held)
    return _written(report, work, held)


@functools.cache
def _speech() -> frozenset[str]:
    return frozenset(tree("nominals.toml")["speech"]["verbs"])


# -- what the sentence itself joins ----------------------------------------------------------------------------------


def _link(work: Work, held: Sequence[Post]) -> None:
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
    starts = {m.a: n for n, m in enumerate(found) if m.kind == "name"}
    for n, m in enumerate(found):
        t = tokens[m.head]
        other = None
        if m.kind == "nominal" and m.sort == "person" and not m.plural:
            _called(work, n, m, starts)
        if t.dep == "appos":
            other = work.by_head.get(t.head)
        elif (
            t.dep == "attr"
            and tokens[t.head].lemma == "be"
            and m.kind == "nominal"
            and m.sort in ("person", "organisation")
            and not m.plural
        ):
            subject = next((c for c in work.reading.children[t.head] if tokens[c].dep == "nsubj"), None)
            other = work.by_head.get(subject) if subject is not None else None
            if other is not None and (found[other].kind != "name" or found[other].sort not in (m.sort, None)):
                other = None
        if other is not None and other != n:
            _apposition(work, other, n)
        # "Government of National Accord (GNA)"
        if m.kind == "name" and _other_script(m.text) and m.a > 0 and tokens[m.a - 1].text == "(":
            # "Yeh (葉)", a name in two scripts.
            before = next((k for k in range(n - 1, max(n - 4, -1), -1) if found[k].b == m.a - 1), None)
            if before is not None and found[before].kind == "name":
                merge(work.clusters, work.of, work.of[before], work.of[n], found)
        elif m.kind == "name" and n > 0 and names.is_acronym(m.text) and m.a > 0 and tokens[m.a - 1].text == "(":
            near = [k for k in range(n - 1, max(n - 6, -1), -1) if found[k].b == m.a - 1 and found[k].sort != "person"]
            before = max(
                near, key=lambda k: (names.stands_for(m.text, found[k].text), found[k].b - found[k].a), default=None
            )
            if before is not None and found[before].kind == "name" and found[before].b - found[before].a > 1:
                merge(work.clusters, work.of, work.of[before], work.of[n], found)
            elif (
                before is not None and found[before].kind == "nominal" and names.stands_for(m.text, found[before].text)
            ):
                work.linked[before] = n


def _other_script(text: str) -> bool:
    """Whether a word is written in Chinese, Japanese or Korean characters."""
    return all("\u2e80" <= c <= "\ud7ff" or c == " " for c in text)


CALLING = frozenset({"surname", "surnamed", "name", "identify", "call", "know"})


def _called(work: Work, n: int, m: Mention, starts: Mapping[int, int]) -> None:
    """ "An officer surnamed X", "a man identified as X": the name that a description is told with."""
    tokens = work.reading.tokens
    for verb in kids(work.reading, m.head, "acl"):
        if verb.lemma in CALLING and verb.tag in ("VBN", "VBD", "JJ"):
            after = verb.i + 1 + (low(tokens[min(verb.i + 1, len(tokens) - 1)]) == "as")
            other = starts.get(after)
            if other is not None and work.found[other].sort in ("person", None):
                work.linked.setdefault(n, other)


def _apposition(work: Work, head: int, appos: int) -> None:
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


def _walk(work: Work, held: Sequence[Post]) -> None:
    reading, found = work.reading, work.found
    work.quoted = pronouns.quotes_around(reading, found)
    work.spoken = pronouns.speaking(reading, work.by_head, _speech(), reading.quotes)
    work.speakers = pronouns.speakers(reading, work.spoken, found)
    told = {n for _, n in work.spoken}
    _namesakes(work, told)
    terms: dict[int, list[Post]] = {}
    for post in held:
        terms.setdefault(post.person, []).append(post)
        if post.status != "former":
            title = frozenset(names.words(post.title)) - names.SMALL
            work.coming.setdefault(title_head(post.title), []).append((title, post.country, post.person))
    speaker: int | None = None
    for n, m in enumerate(found):
        if m.kind == "pronoun":
            _pronoun(work, n, m, speaker, speaks=n in told)
        elif m.kind == "nominal" and work.of[n] < 0:
            place_nominal(work, n, m)
        c = work.of[n]
        if c >= 0:
            remember(work, n, m, c)
            for post in terms.get(n, ()):
                hold(work, post, c)
            if n in told:
                speaker = c


def _namesakes(work: Work, told: set[int]) -> None:
    """A surname that two persons share is, before a verb of speech, that of the one who spoke last."""
    bearers: dict[str, set[int]] = {}
    for c, cluster in enumerate(work.clusters):
        if cluster.proper and cluster.kind == "person":
            full = names.core(fullest(work.found[n] for n in cluster.members))
            if len(full) > 1 and not nouns().titles & set(full):
                bearers.setdefault(_surname(full, work.found[cluster.members[0]].text), set()).add(c)
    if not any(len(shared) > 1 for shared in bearers.values()):
        return
    spoke: dict[int, int] = {}
    for n, m in enumerate(work.found):
        c = work.of[n]
        if c < 0 or m.kind != "name":
            continue
        lone = names.core(m.text)
        rivals = bearers.get(lone[0], set()) if len(lone) == 1 else set()
        if len(rivals) > 1 and c in rivals and n in told:
            fits = {r for r in rivals if not (m.gender and work.clusters[r].gender not in ("", m.gender))}
            near = max(fits & spoke.keys(), key=lambda r: spoke[r], default=c)
            if near != c:
                work.clusters[c].members.remove(n)
                work.of[n] = c = near
                work.clusters[c].add(n, m)
                work.clusters[c].members.sort()
        if n in told:
            spoke[c] = n


def _surname(full: tuple[str, ...], text: str) -> str:
    """The word of a full name that is its surname: the first where the given name is hyphened ("Lee Dae-jun")."""
    return full[0] if "-" in text.split(" ")[-1] and "-" not in text.split(" ")[0] else full[-1]


def _pronoun(work: Work, n: int, m: Mention, speaker: int | None, *, speaks: bool) -> None:
    if m.noun == "relative":
        head = pronouns.relative(work.reading, m)
        other = work.by_head.get(head) if head is not None else None
        if other is not None and work.of[other] >= 0:
            work.join(n, work.of[other])
        return
    if m.gender == "1":
        return
    barred = work.beside(m.head)
    if m.text.casefold().endswith(("self", "selves")):
        subject = kid(work.reading, work.reading.tokens[m.head].head, "nsubj", "nsubjpass")
        other = work.by_head.get(subject.i) if subject is not None else None
        if other is not None and work.of[other] >= 0:
            work.join(n, work.of[other])
            return
        barred = set()
    c, score = pronouns.antecedent(
        work.reading, n, work.found, work.of, work.clusters, quoted=work.quoted, barred=barred, speaks=speaks,
        speaker=_quoted_speaker(work, n) if work.quoted[n] >= 0 else speaker,
    )  # fmt: skip
    if m.plural:
        parts, both = pronouns.coordinated(work.reading, n, work.found, work.of, work.clusters, work.by_head)
        if both > score and not barred & set(parts):
            c = work.together(parts)
    if c is None and m.gender in ("m", "f") and speaker is not None and speaker not in barred and work.quoted[n] < 0:
        last = work.clusters[speaker]
        c = speaker if last.proper and last.kind == "person" and last.gender in ("", m.gender) else None
    if c is not None:
        work.join(n, c)


def _quoted_speaker(work: Work, n: int) -> int | None:
    told = work.speakers[work.quoted[n]]
    return work.of[told] if told is not None and work.of[told] >= 0 else None


def _first_person(work: Work, held: Sequence[Post]) -> None:
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


def _bodies(work: Work, held: Sequence[Post]) -> dict[int, int]:
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


def _written(report: Report, work: Work, held: Sequence[Post]) -> Reading:
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
        Entity(
            id=e,
            name=_entity_name(work, c),
            kind=_entity_kind(work.clusters[c]),
            mentions=tuple(sorted(set(spans[e]), key=lambda s: (s.start, s.end))),
        )
        for c, e in ids.items()
    )
    called = {e.id: e.name for e in entities}
    offices: dict[tuple[str, str], Office] = {}
    for post in held:
        c = work.of[post.person]
        if c < 0 or not work.clusters[c].proper:
            continue
        if post.rank and any(o.entity == ids[c] for o in offices.values()):
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


def _singular(title: str, *, several: bool) -> str:
    """A title told of several at once, for one of them: "ministers" as "minister", "MPs" as "MP"."""
    if not several:
        return title
    words = title.split(" ")
    # "Cabinet Secretaries", but also "leaders of the House".
    at = next((i for i, w in enumerate(words) if w in ("of", "for", "to", "in")), len(words)) - 1
    word = words[at]
    one = f"{word[:-3]}y" if word.casefold().endswith("ies") else word[:-1]
    if not word.endswith("s") or one.casefold() not in nouns().offices:
        return title
    return " ".join([*words[:at], one, *words[at + 1 :]])


def _entity_kind(cluster: Cluster) -> EntityKind:
    kind = cluster.kind
    if kind is None:
        return "person" if cluster.gender in ("m", "f") else "other"
    return "group" if kind == "person" and cluster.plural and not cluster.proper else kind


def _entity_name(work: Work, c: int) -> str:
    if c in work.parts:
        *first, last = [_entity_name(work, p) for p in work.parts[c]]
        return f"{', '.join(first)} and {last}"
    members = [work.found[n] for n in work.clusters[c].members]
    name = fullest(members)
    described = [m for m in members if m.kind == "nominal"]
    if name and names.is_acronym(name):
        return next((m.text for m in described if names.stands_for(name, m.text)), name)
    if name:
        return name
    return max(described, key=lambda m: min(m.b - m.a, 8)).text if described else members[0].text
