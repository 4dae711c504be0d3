"""The noun phrases of a reading that may name an actor, a recipient, a source or a place: mentions.

A mention's core is the fullest form by which its sentence knows it, without article, title and trailing clauses
(coding guide, "Fields of a claim"). Whom it refers to is settled afterwards, in `coreference`.
"""

from __future__ import annotations

from collections.abc import Iterable
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, replace
from typing import Literal

from khabar.model import EntityKind, Reading, Token
from khabar.reading import names
from khabar.reading.bounds import after_titles, is_address, run, trimmed
from khabar.reading.extents import LEFT, Reach, behind, core, extent, reach_of
from khabar.reading.nouns import COUNTS, Nouns, low, nouns

NAMES: dict[str, EntityKind] = {
    "PERSON": "person",
    "ORG": "organisation",
    "GPE": "place",
    "LOC": "place",
    "FAC": "place",
    "NORP": "group",
}
"""Kinds of names that matter here, by spaCy's label."""
PERSONAL = {
    "he": ("m", False), "him": ("m", False), "his": ("m", False), "himself": ("m", False),
    "she": ("f", False), "her": ("f", False), "hers": ("f", False), "herself": ("f", False),
    "it": ("n", False), "its": ("n", False), "itself": ("n", False),
    "they": ("", True), "them": ("", True), "their": ("", True), "theirs": ("", True), "themselves": ("", True),
    "i": ("1", False), "me": ("1", False), "my": ("1", False), "myself": ("1", False), "mine": ("1", False),
    "we": ("1", True), "us": ("1", True), "our": ("1", True), "ours": ("1", True), "ourselves": ("1", True),
}  # fmt: skip
"""Pronouns: gender (``n`` thing or body, ``1`` the speaker) and whether plural. "You" is nobody in the report."""
RELATIVE = frozenset({"who", "which", "that", "whom", "whose"})
SUBJECT = frozenset({"nsubj", "nsubjpass", "csubj", "agent"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Mention:
    """A phrase before it is resolved. Indices are of tokens; `a` and `b` (half-open) bound the core.

    `sort` is the kind of thing it seems to name (None: cannot tell), `noun` the class of its head noun in the
    vocabulary nominals.toml or empty, `gender` ``m``, ``f``, ``n``, ``1`` (the speaker) or empty, `titled` whether a
    title or form of address was cut off its left.
    """

    first: int
    last: int
    head: int
    a: int
    b: int
    kind: Literal["name", "nominal", "pronoun"]
    sort: EntityKind | None
    text: str
    noun: str = ""
    gender: str = ""
    plural: bool = False
    titled: bool = False


def mentions(reading: Reading, *, text: str) -> tuple[Mention, ...]:
    """Every mention of a reading in text order, one for each noun head and each name.

    `text` is the report's. Credits, bylines, captions and datelines are furniture and name nobody; a title gives only
    the names that the report itself knows, as they are at their fullest there.
    """
    known = nouns()
    reach = reach_of(reading)
    lower = bool(reading.tokens) and text[reading.tokens[0].start : reading.tokens[-1].end].islower()
    found: list[Mention] = []
    for sentence in reading.sentences:
        if sentence.part in SILENT:
            continue
        taken: dict[int, int] = {}  # token of a name's core -> index in `here`
        here: list[Mention] = []
        lost: set[int] = set()  # tokens of what only looked like a name
        for t in reading.tokens[sentence.first : sentence.last]:
            m = _mention(reading, t, reach, known, text=text)
            if m is not None and m.kind == "name":
                whole, m = range(m.a, m.b), _clean(reading, m, lower=lower, text=text)
                lost.update(whole if m is None else ())
            if m is None or any(is_address(x.text) for x in reading.tokens[m.a : m.b]):
                continue
            other = taken.get(m.head)
            if (
                other is not None
                and (m.kind == "name" or t.dep in ("compound", "appos"))
                and here[other].kind == "name"
            ):
                continue  # a word inside a name that is taken already
            if m.kind == "name":
                taken |= dict.fromkeys(range(m.a, m.b), len(here))
            here.append(m)
        heads = {m.head for m in here}
        here = [_without_name(reading, m, here, taken, text=text) for m in here]
        for m in _modifiers(reading, sentence.first, sentence.last, known, taken.keys() | lost, heads, text=text):
            if not is_address(m.text):
                here.append(m)
        here.sort(key=lambda m: (m.head, m.a))
        found += here
    return tuple(_of_body(reading, found))


SILENT = frozenset({"credit", "byline", "caption", "dateline"})
"""Parts of a page that name nobody who takes part in what the report tells."""


def _of_body(reading: Reading, found: list[Mention]) -> list[Mention]:
    """The mentions without those of a title that the body does not bear out: nobody is known from a title alone."""

    def titular(m: Mention) -> bool:
        return reading.sentences[reading.tokens[m.head].sentence].part == "title"

    if not any(s.part == "title" for s in reading.sentences):
        return found
    told = {w for m in found if m.kind == "name" and not titular(m) for w in names.core(m.text)}
    return [m for m in found if not titular(m) or (m.kind == "name" and told & set(names.core(m.text)))]


def _clean(reading: Reading, m: Mention, *, lower: bool, text: str) -> Mention | None:
    """A name without what the parser took into it at its ends; None where that leaves no name.

    `lower` tells that the whole report is written without capitals, so that their want tells nothing.
    """
    found = trimmed(reading, m.head, a=m.a, b=m.b, person=m.sort == "person", text=text)
    if found is None:
        return None
    a, b, words = found
    if not lower and b - a == 1 and len(words) > 1 and words.islower():
        return replace(m, a=a, b=b, text=words, kind="nominal")  # "old" of "71-year-old"
    return m if found == (m.a, m.b, m.text) else replace(m, a=a, b=b, text=words)


def _without_name(reading: Reading, m: Mention, here: list[Mention], taken: dict[int, int], *, text: str) -> Mention:
    """A post's phrase without the name that the parser hung on its end: "President of the Republic | Ana Diaz"."""
    if m.kind != "nominal" or m.noun != "person" or m.b - 1 not in taken:
        return m
    name = here[taken[m.b - 1]]
    b = name.a
    while b > m.head + 1 and (low(reading.tokens[b - 1]) in nouns().ranks or reading.tokens[b - 1].pos == "PUNCT"):
        b -= 1
    if name.sort != "person" or b - m.head < 3 or reading.tokens[b - 1].pos in ("ADP", "DET"):
        return m
    return replace(m, b=b, text=text[reading.tokens[m.a].start : reading.tokens[b - 1].end])


def _mention(reading: Reading, t: Token, reach: Reach, known: Nouns, *, text: str) -> Mention | None:
    pos = t.pos
    if (pos not in HEADS and t.tag != "WP$") or (t.dep in INSIDE and not (t.dep == "amod" and t.tag == "NN")):
        return None
    word = low(t)
    if pos == "PRON" or t.tag == "WP$":
        return _pronoun(reading, t, word, reach, text=text)
    if t.dep == "poss" and t.tag == "POS":
        return None
    if pos == "NUM" and (t.dep not in ("nsubj", "nsubjpass", "dobj", "conj") or t.name in COUNTS):
        return None
    if pos in ("ADJ", "VERB"):
        articled = any(reading.tokens[c].dep == "det" for c in reading.children[t.i])
        if not articled or t.dep not in ("nsubj", "nsubjpass", "dobj", "pobj"):
            return None
    lemma = t.lemma
    if lemma in known.none or word in known.none or (t.name in COUNTS and lemma not in known.kinds):
        return None
    if not any(c.isalpha() for c in t.text) and pos != "NUM":
        return None
    named = pos == "PROPN" or (t.name in NAMES and t.text[:1].isupper())
    office = word in known.offices or lemma in known.offices or word in GRACES
    if named and not office:
        return _name(reading, t, word, reach, known, text=text)
    a, b = core(reading, t.i, reach=reach)
    kind, noun = known.kinds.get(lemma) or known.kinds.get(word) or (None, "")
    # "Asharq Al-Awsat newspaper", "Interior Ministry", "Fatah movement": common nouns, but a body's own name.
    proper = (
        noun in OWN and b - a > 1 and all(x.pos == "PROPN" and x.dep == "compound" for x in reading.tokens[a : t.i])
    )
    first, last = extent(reading, t.i, reach=reach)
    return Mention(
        first=min(first, a), last=max(last, b), head=t.i, a=a, b=b, kind="name" if proper else "nominal",
        sort=kind, text=text[reading.tokens[a].start : reading.tokens[b - 1].end], noun=noun,
        gender=known.gender.get(lemma, "") if kind == "person" else "n" if kind else "",
        plural=t.tag in ("NNS", "NNPS") or lemma in ("police", "people", "authorities"),
    )  # fmt: skip


OWN = frozenset({"press", "agency", "company", "party"})
"""Classes of bodies whose common noun stands behind their own name; "Trump campaign" is a description still."""
GRACES = frozenset({"majesty", "highness", "excellency", "holiness"})
HEADS = frozenset({"NOUN", "PROPN", "PRON", "NUM", "ADJ", "VERB"})
INSIDE = frozenset(
    {"compound", "amod", "nmod", "flat", "det", "predet", "nummod", "quantmod", "expl", "npadvmod", "aux", "ROOT0"}
)


def _pronoun(reading: Reading, t: Token, word: str, reach: Reach, *, text: str) -> Mention | None:
    if word in PERSONAL:
        gender, plural = PERSONAL[word]
        return Mention(
            first=t.i, last=t.i + 1, head=t.i, a=t.i, b=t.i + 1, kind="pronoun", text=t.text,
            sort="person" if gender in ("m", "f", "1") else None, gender=gender, plural=plural,
        )  # fmt: skip
    if word in RELATIVE and t.dep in ("nsubj", "nsubjpass", "dobj", "pobj", "poss") and t.tag in ("WP", "WDT", "WP$"):
        return Mention(
            first=t.i, last=t.i + 1, head=t.i, a=t.i, b=t.i + 1, kind="pronoun", text=t.text, sort=None, noun="relative"
        )
    if word in (
        "those",
        "these",
        "others",
        "some",
        "many",
        "several",
        "all",
        "everyone",
        "someone",
        "anyone",
        "one",
        "both",
        "most",
    ):
        a, b = core(reading, t.i, reach=reach)
        first, last = extent(reading, t.i, reach=reach)
        return Mention(
            first=min(first, a), last=max(last, b), head=t.i, a=a, b=b, kind="nominal", sort=None,
            text=text[reading.tokens[a].start : reading.tokens[b - 1].end], noun="amount",
            plural=word not in ("one", "everyone", "someone", "anyone"),
        )  # fmt: skip
    return None


def _name(reading: Reading, t: Token, word: str, reach: Reach, known: Nouns, *, text: str) -> Mention | None:
    tokens, h = reading.tokens, t.i
    a, b = h, h + 1
    for c in reading.children[h]:
        if c < h and tokens[c].dep in LEFT and tokens[c].dep != "poss":
            a = min(a, reach.left[c])
    while a < h and tokens[a].dep in ("det", "punct", "predet", "cc", "poss"):
        a += 1
    full = a
    if t.name in NAMES:
        ra, rb = run(reading, h)
        b = max(b, rb)
        # A run of one surname leaves the given name outside: then the parse is asked.
        a = ra if rb - ra > 1 or t.name != "PERSON" else min(a, ra)
        if t.name != "PERSON":
            a = min(ra, full)
        while a < h and (tokens[a].dep == "punct" or low(tokens[a]) in ("the", "a", "an", "'s")):
            a += 1
    end = reading.sentences[t.sentence].last
    if t.name == "PERSON":
        # "Kim Hyun-sook": the parser cuts at hyphens and may leave what follows outside the name.
        while (
            b + 1 < end
            and tokens[b].text == "-"
            and tokens[b - 1].end == tokens[b].start
            and tokens[b].end == tokens[b + 1].start
        ):
            if tokens[b + 1].pos == "VERB" or not tokens[b + 1].text.isalpha():
                break
            b += 2
    while b > h + 1 and (tokens[b - 1].tag == "POS" or tokens[b - 1].pos == "PUNCT"):
        b -= 1
    kind: EntityKind | None = NAMES.get(t.name)
    common = known.kinds.get(word) or known.kinds.get(t.lemma)
    gender, titled, cut = "", False, min(full, a)
    if not common and kind == "place" and a < h:
        kind = None if any(low(x) in known.offices or low(x) in known.ranks for x in tokens[min(full, a) : h]) else kind
    if (kind != "place" and not common) or kind == "person":
        cut, gender = after_titles(reading, min(full, a), head=h)
        titled = cut > min(full, a)
        a = max(a, cut)
        if titled or names.is_given(tokens[a].text):
            kind = "person"
    if kind != "person":
        # Lower-case describing words are no part of a body's name: "state-run Xinhua", "neighbouring Chad".
        if t.text[:1].isupper():
            small = [
                j
                for j in range(a, h)
                if tokens[j].text[:1].islower() and tokens[j].pos in ("NOUN", "ADJ", "VERB", "ADV")
            ]
            a = small[-1] + 1 if small else a
        while a < h and tokens[a].pos in ("PUNCT", "ADV"):
            a += 1
        if kind != "place" and names.country(t.text) is None:
            b = behind(reading, h, reach=reach) if b == h + 1 else b
        state = names.country(text[tokens[a].start : tokens[b - 1].end])
        if state is not None:
            kind = "place" if t.tag != "NNPS" else "group"
        elif common:
            kind = common[0]
    first, last = extent(reading, h, reach=reach)
    words = text[tokens[a].start : tokens[b - 1].end]
    lone = b - a == 1 and common is not None
    return Mention(
        first=min(first, a), last=max(last, b), head=h, a=a, b=b, kind="nominal" if lone else "name", sort=kind,
        text=words, noun=common[1] if common else "", plural=t.tag == "NNPS" and kind == "group", titled=titled,
        gender=(gender or names.gender_of(words)) if kind == "person" else "n" if kind else "",
    )  # fmt: skip


def _modifiers(
    reading: Reading, first: int, last: int, known: Nouns, taken: AbstractSet[int], heads: set[int], *, text: str
) -> Iterable[Mention]:
    """Names and bodies that stand before a noun: "US" of "US air strike", "police" of "police raid"."""
    tokens, i = reading.tokens, first
    while i < last:
        t = tokens[i]
        if t.name in NAMES and i not in taken:
            a, b = i, i + 1
            while b < last and tokens[b].name == t.name and b not in taken:
                b += 1
            i = b
            while a < b and (tokens[a].dep == "det" or tokens[a].pos == "PUNCT"):
                a += 1
            while b > a and (tokens[b - 1].tag == "POS" or tokens[b - 1].pos == "PUNCT"):
                b -= 1
            if a == b or heads & set(range(a, b)) or not tokens[a].text[0].isalpha():
                continue
            words = text[tokens[a].start : tokens[b - 1].end]
            if low(tokens[b - 1]) in known.titles:
                continue
            state = names.country(words)
            sort: EntityKind = "place" if state else NAMES[t.name]
            yield Mention(
                first=a,
                last=b,
                head=b - 1,
                a=a,
                b=b,
                kind="name",
                sort=sort,
                text=words,
                gender="" if sort == "person" else "n",
            )
            continue
        i += 1
        if t.pos == "PROPN" and t.dep == "compound" and not t.name and i - 1 not in taken and i - 1 not in heads:
            # A name that the parser did not label: "Trump" of "Trump campaign".
            word, head = low(t), tokens[t.head]
            plain_head = head.pos == "NOUN" and i < last and tokens[i].i == head.i
            if (
                plain_head
                and word not in known.titles
                and word not in known.kinds
                and word not in known.fields
                and t.text[0].isalpha()
            ):
                yield Mention(first=t.i, last=i, head=t.i, a=t.i, b=i, kind="name", sort=None, text=t.text)
                continue
        if t.dep in ("compound", "nmod", "amod") and i - 1 not in heads and i - 1 not in taken:
            common = known.kinds.get(t.lemma)
            before = low(tokens[t.i - 1]) if t.i > first else ""
            state = names.country(t.text) if t.pos == "ADJ" and t.text[0].isupper() else None
            if state is not None and not names.is_regional(before, t.text):
                yield Mention(
                    first=t.i, last=i, head=t.i, a=t.i, b=i, kind="name", sort="place", text=t.text, gender="n"
                )
            elif (
                common
                and common[0] == "organisation"
                and t.pos in ("NOUN", "PROPN")
                and low(t) not in known.fields - {"police"}
            ):
                yield Mention(
                    first=t.i,
                    last=i,
                    head=t.i,
                    a=t.i,
                    b=i,
                    kind="nominal",
                    sort=common[0],
                    text=t.text,
                    noun=common[1],
                    gender="n",
                )
