"""The noun phrases of a reading that may name an actor, a recipient, a source or a place: mentions.

A mention's core is the fullest form by which its sentence knows it, without article, title and trailing clauses
(coding guide, "Fields of a claim"). Whom it refers to is settled afterwards, in `coreference`.
"""

from __future__ import annotations

import functools
import re
from collections.abc import Iterable
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, replace
from typing import Literal

from khabar.model import EntityKind, Reading, Token
from khabar.reading import names
from khabar.vocab import tree

NAMES = {"PERSON": "person", "ORG": "organisation", "GPE": "place", "LOC": "place", "FAC": "place", "NORP": "group"}
"""Kinds of names that matter here, by spaCy's label."""
COUNTS = frozenset({"DATE", "TIME", "PERCENT", "QUANTITY", "MONEY", "ORDINAL"})
LEFT = frozenset({"amod", "compound", "nummod", "nmod", "poss", "quantmod", "flat"})
"""Labels of what stands before a noun and belongs to its core."""
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


@dataclass(frozen=True, slots=True)
class Nouns:
    """The vocabularies by word: kinds of common nouns, words of titles, and words that head no participant."""

    kinds: dict[str, tuple[EntityKind, str]]
    gender: dict[str, str]
    titles: frozenset[str]
    ranks: frozenset[str]
    offices: frozenset[str]
    fields: frozenset[str]
    none: frozenset[str]
    amounts: frozenset[str]


@functools.cache
def nouns() -> Nouns:
    """The vocabularies nominals.toml and titles.toml as `Nouns`."""
    common, titles = tree("nominals.toml"), tree("titles.toml")
    kinds: dict[str, tuple[EntityKind, str]] = {}
    for w in common["place"]["words"]:
        kinds[w] = ("place", "place")
    for noun, listed in common["organisation"].items():
        kinds |= dict.fromkeys(listed, ("organisation", noun))
    gender: dict[str, str] = {}
    for key, code in (("male", "m"), ("female", "f"), ("either", "")):
        kinds |= dict.fromkeys(common["person"][key], ("person", "person"))
        gender |= {w: code for w in common["person"][key] if code}
    offices = frozenset(w for listed in titles["office"].values() for w in listed)
    address = titles["address"]
    gender |= dict.fromkeys(address["male"], "m") | dict.fromkeys(address["female"], "f")
    kinds |= {w: ("person", "person") for w in offices if w not in kinds}
    ranks = frozenset(titles["rank"]["words"]) | frozenset(w for listed in address.values() for w in listed)
    return Nouns(
        kinds=kinds,
        gender=gender,
        titles=ranks | offices | frozenset(titles["occupation"]["words"]),
        ranks=ranks,
        offices=offices,
        fields=frozenset(titles["field"]["words"]),
        none=frozenset(common["none"]["time"]) | frozenset(common["none"]["measure"]),
        amounts=frozenset(common["amount"]["words"]),
    )


def low(t: Token) -> str:
    """A token as the vocabularies spell it: lower case, without full stops."""
    return t.text.casefold().replace(".", "") if t.text != "." else "."


def mentions(reading: Reading, *, text: str) -> tuple[Mention, ...]:
    """Every mention of a reading in text order, one for each noun head and each name.

    `text` is the report's. Credits, bylines, captions and datelines are furniture and name nobody; a title gives only
    the names that the report itself knows, as they are at their fullest there.
    """
    known = nouns()
    left, right = edges(reading)
    found: list[Mention] = []
    for sentence in reading.sentences:
        if sentence.part in SILENT:
            continue
        taken: dict[int, int] = {}  # token of a name's core -> index in `here`
        here: list[Mention] = []
        lost: set[int] = set()  # tokens of what only looked like a name
        for t in reading.tokens[sentence.first : sentence.last]:
            m = _mention(reading, t, left, right, known, text=text)
            if m is not None and m.kind == "name":
                whole, m = range(m.a, m.b), _clean(reading, m, text=text)
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


ADDRESS = re.compile(r"://|^www\.|[<>]|=\"|@\w+\.\w|\w\.(?:com|org|net|gov|edu|info|co\.\w\w)(?:/|$)", re.I)


def is_address(word: str) -> bool:
    """Whether a word is a web or mail address, or a good part of one.

    >>> is_address("https://news.example/2020/a"), is_address("desk@paper.example"), is_address("U.S.")
    (True, True, False)
    """
    return ADDRESS.search(word) is not None


def _clean(reading: Reading, m: Mention, *, text: str) -> Mention | None:
    """A name without what the parser took into it at its ends; None where that leaves no name.

    No name begins with a preposition or holds half a pair of brackets or the end of a sentence, and no person's name
    ends in a number.
    """
    tokens, a, b = reading.tokens, m.a, m.b
    if m.sort == "person":
        # Editors put what a speaker left out in brackets: "(Jorge) Silva", "Ana (Silva)".
        a -= a > 0 and tokens[a - 1].text in PAIRS and _unpaired(reading, a - 1, a - 1, b) is False
        b += b < len(tokens) and tokens[b].text in CLOSERS and _unpaired(reading, b, a, b + 1) is False
    b = min((j for j in range(m.head + 1, b) if _breaks(reading, j, a, b)), default=b)
    a = max((j + 1 for j in range(a, m.head) if _breaks(reading, j, a, b)), default=a)
    while a < m.head and (low(tokens[a]) in names.LINKS or tokens[a].pos in ("PUNCT", "SYM")) and a >= m.a:
        if low(tokens[a]) in WHERE and a == reading.sentences[tokens[a].sentence].first:
            return None  # "Near Rawah, ...": where it was, and nobody who did it
        a += 1
        while a < m.head and (low(tokens[a]) in ARTICLES or (tokens[a - 1].text == "-" and tokens[a].text.islower())):
            a += 1
    while b > m.head + 1 and b <= m.b and _outside(reading, b - 1, m):
        b -= 1
    if low(tokens[m.head]) in names.LINKS and (m.head == 0 or tokens[m.head - 1].end < tokens[m.head].start):
        return None
    core = names.trimmed(text[tokens[a].start : tokens[b - 1].end])
    if (a < m.a or b > m.b) and m.sort == "person":
        core = names.trimmed(core.translate(BARE))
    if not core:
        return None
    if core.islower() and not text[tokens[0].start : tokens[-1].end].islower() and len(core) > 1 and b - a == 1:
        return replace(m, a=a, b=b, text=core, kind="nominal")  # "old" of "71-year-old"
    return m if (a, b, core) == (m.a, m.b, m.text) else replace(m, a=a, b=b, text=core)


ARTICLES = frozenset({"the", "a", "an"})
BARE = str.maketrans("", "", "()[]")


def _outside(reading: Reading, j: int, m: Mention) -> bool:
    """Whether a name's last token `j` is no word of it."""
    t = reading.tokens[j]
    if t.pos in ("PUNCT", "SYM") and t.text not in CLOSERS:
        return True
    if low(t) in names.LINKS:
        return reading.tokens[j - 1].end < t.start  # not in "Moon Jae-in"
    return names.is_figure(t.text) and (m.sort == "person" or not t.text.isdigit())


def _breaks(reading: Reading, j: int, a: int, b: int) -> bool:
    """Whether token `j` cannot stand inside a name of the tokens from `a` to `b`: a stop or half a pair of brackets."""
    word = reading.tokens[j].text
    if word == ".":
        return j > 0 and len(reading.tokens[j - 1].text.replace(".", "")) > 2  # not that of an initial
    return word in STOPS or _unpaired(reading, j, a, b)


STOPS = frozenset({"?", "!", ";", ":", "|", "\u2022"})
WHERE = frozenset({"near", "in", "at", "outside", "inside", "around", "from", "across", "between", "over", "under"})
"""Prepositions that, capitalised at a sentence's head, get read as the first word of a place's name."""
PAIRS = {"(": ")", "[": "]", "{": "}"}
CLOSERS = {close: mark for mark, close in PAIRS.items()}


def _unpaired(reading: Reading, j: int, a: int, b: int) -> bool:
    """Whether token `j` is a bracket whose partner stands outside the tokens from `a` to `b`."""
    mark = reading.tokens[j].text
    if mark in PAIRS:
        return all(t.text != PAIRS[mark] for t in reading.tokens[j + 1 : b])
    return mark in CLOSERS and all(t.text != CLOSERS[mark] for t in reading.tokens[a:j])


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


def edges(reading: Reading) -> tuple[list[int], list[int]]:
    """First and last token index below each token, the token itself included."""
    tokens = reading.tokens
    left, right = list(range(len(tokens))), list(range(len(tokens)))
    for i in range(len(tokens)):
        j, h = i, tokens[i].head
        while h != j and (left[h] > left[i] or right[h] < right[i]):
            left[h], right[h] = min(left[h], left[i]), max(right[h], right[i])
            j, h = h, tokens[h].head
    return left, right


def _mention(
    reading: Reading, t: Token, left: list[int], right: list[int], known: Nouns, *, text: str
) -> Mention | None:
    pos = t.pos
    if (pos not in HEADS and t.tag != "WP$") or (t.dep in INSIDE and not (t.dep == "amod" and t.tag == "NN")):
        return None
    word = low(t)
    if pos == "PRON" or t.tag == "WP$":
        return _pronoun(reading, t, word, left, right, text=text)
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
        return _name(reading, t, word, left, right, known, text=text)
    a, b = _core(reading, t, left, right)
    kind, noun = known.kinds.get(lemma) or known.kinds.get(word) or (None, "")
    # "Asharq Al-Awsat newspaper", "Interior Ministry", "Fatah movement": common nouns, but a body's own name.
    proper = (
        noun in OWN and b - a > 1 and all(x.pos == "PROPN" and x.dep == "compound" for x in reading.tokens[a : t.i])
    )
    first, last = _extent(reading, t.i, left, right)
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


def _pronoun(reading: Reading, t: Token, word: str, left: list[int], right: list[int], *, text: str) -> Mention | None:
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
        a, b = _core(reading, t, left, right)
        first, last = _extent(reading, t.i, left, right)
        return Mention(
            first=min(first, a), last=max(last, b), head=t.i, a=a, b=b, kind="nominal", sort=None,
            text=text[reading.tokens[a].start : reading.tokens[b - 1].end], noun="amount",
            plural=word not in ("one", "everyone", "someone", "anyone"),
        )  # fmt: skip
    return None


def _extent(reading: Reading, h: int, left: list[int], right: list[int]) -> tuple[int, int]:
    """The tokens of a phrase in full, without what is joined to its head by "and"."""
    first, last = h, h + 1
    for c in reading.children[h]:
        dep = reading.tokens[c].dep
        if dep not in ("conj", "cc", "punct", "preconj"):
            first, last = min(first, left[c]), max(last, right[c] + 1)
    return first, last


def _core(reading: Reading, t: Token, left: list[int], right: list[int]) -> tuple[int, int]:
    """The core of a nominal: its modifiers before the head but no article, and the "of" phrase behind it."""
    tokens, a, b = reading.tokens, t.i, t.i + 1
    for c in reading.children[t.i]:
        if c < t.i and tokens[c].dep in LEFT:
            a = min(a, left[c])
    while a < t.i and (
        tokens[a].dep in ("det", "punct", "predet", "cc") or low(tokens[a]) in ("the", "a", "an", "'s", "whose")
    ):
        a += 1
    return a, _behind(reading, t, b, left, right)


def _behind(reading: Reading, t: Token, b: int, left: list[int], right: list[int]) -> int:
    """Where a core ends that may take in the "of" phrase (or "in", with a place or a name) right behind its head."""
    tokens = reading.tokens
    for c in reading.children[t.i]:
        if c != b or tokens[c].dep != "prep":
            continue
        word = low(tokens[c])
        # Only a body is known by its place ("parallel government in Benghazi"); a person just happens to be there.
        if word != "of" and not (word in ("in", "at", "for", "to", "from") and tokens[t.i].lemma in nouns().kinds):
            continue
        for p in reading.children[c]:
            x = tokens[p]
            if x.dep != "pobj" or (word != "of" and (x.pos != "PROPN" or x.name in COUNTS)):
                continue
            b = _behind(reading, x, x.i + 1, left, right)
            for q in reading.children[p]:
                if tokens[q].dep == "conj" and tokens[q].pos == "PROPN" and right[q] - b < 6 and word == "of":
                    b = max(b, q + 1)
        break
    return b


def _name(
    reading: Reading, t: Token, word: str, left: list[int], right: list[int], known: Nouns, *, text: str
) -> Mention | None:
    tokens, h = reading.tokens, t.i
    a, b = h, h + 1
    for c in reading.children[h]:
        if c < h and tokens[c].dep in LEFT and tokens[c].dep != "poss":
            a = min(a, left[c])
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
    kind: EntityKind | None = NAMES.get(t.name)  # type: ignore[assignment]
    common = known.kinds.get(word) or known.kinds.get(t.lemma)
    gender, titled, cut = "", False, min(full, a)
    if not common and kind == "place" and a < h:
        kind = None if any(low(x) in known.offices or low(x) in known.ranks for x in tokens[min(full, a) : h]) else kind
    if (kind != "place" and not common) or kind == "person":
        cut, gender = _after_titles(reading, min(full, a), h, known)
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
            b = _behind(reading, t, b, left, right) if b == h + 1 else b
        state = names.country(text[tokens[a].start : tokens[b - 1].end])
        if state is not None:
            kind = "place" if t.tag != "NNPS" else "group"
        elif common:
            kind = common[0]
    first, last = _extent(reading, h, left, right)
    core = text[tokens[a].start : tokens[b - 1].end]
    lone = b - a == 1 and common is not None
    return Mention(
        first=min(first, a), last=max(last, b), head=h, a=a, b=b, kind="nominal" if lone else "name", sort=kind,
        text=core, noun=common[1] if common else "", plural=t.tag == "NNPS" and kind == "group", titled=titled,
        gender=(gender or names.gender_of(core)) if kind == "person" else "n" if kind else "",
    )  # fmt: skip


def run(reading: Reading, i: int) -> tuple[int, int]:
    """The stretch of tokens with the label of token `i`, in its sentence."""
    tokens, label = reading.tokens, reading.tokens[i].name
    s = reading.sentences[tokens[i].sentence]
    a, b = i, i + 1
    while a > s.first and tokens[a - 1].name == label:
        a -= 1
    while b < s.last and tokens[b].name == label:
        b += 1
    return a, b


def _after_titles(reading: Reading, a: int, h: int, known: Nouns) -> tuple[int, str]:
    """Where a personal name begins behind titles, ranks and trades, and the gender that they tell."""
    gender, cut, small = "", a, reading.tokens[h].text[:1].isupper()
    for j in range(a, h):
        t = reading.tokens[j]
        w = low(t)
        # "Amir" and "Sultan" are titles at the front and names behind another name.
        if (w in known.titles and (cut == j or not names.is_given(w))) or (w in known.fields and cut == j):
            gender = known.gender.get(w, "") or gender
            cut = j + 1
        elif small and t.text[:1].islower() and t.pos in ("NOUN", "ADJ") and w not in names.PARTICLES:
            cut = j + 1
        elif (
            cut < j
            and t.name != "PERSON" != reading.tokens[j - 1].name
            and names.is_given(t.text)
            and not any(names.is_given(x.text) or low(x) in names.PARTICLES for x in reading.tokens[cut:j])
        ):
            # "President of the Republic Ana Diaz": a given name begins the name, whatever stands before it.
            cut = j
    return cut, gender


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
            core = text[tokens[a].start : tokens[b - 1].end]
            if low(tokens[b - 1]) in known.titles:
                continue
            state = names.country(core)
            sort: EntityKind = "place" if state else NAMES[t.name]  # type: ignore[assignment]
            yield Mention(
                first=a,
                last=b,
                head=b - 1,
                a=a,
                b=b,
                kind="name",
                sort=sort,
                text=core,
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
