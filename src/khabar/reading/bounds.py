"""Where a name begins and ends: behind its titles, and without what a parser takes into it by mistake."""

from __future__ import annotations

import re

from khabar.model import Reading
from khabar.reading import names
from khabar.reading.nouns import low, nouns

STOPS = frozenset({"?", "!", ";", ":", "|", "\u2022"})
WHERE = frozenset({"near", "in", "at", "outside", "inside", "around", "from", "across", "between", "over", "under"})
"""Prepositions that, capitalised at a sentence's head, get read as the first word of a place's name."""
PAIRS = {"(": ")", "[": "]", "{": "}"}
CLOSERS = {close: mark for mark, close in PAIRS.items()}
ARTICLES = frozenset({"the", "a", "an"})
BARE = str.maketrans("", "", "()[]")

ADDRESS = re.compile(r"://|^www\.|[<>]|=\"|@\w+\.\w|\w\.(?:com|org|net|gov|edu|info|co\.\w\w)(?:/|$)", re.I)


def is_address(word: str) -> bool:
    """Whether a word is a web or mail address, or a good part of one.

    >>> is_address("https://news.example/2020/a"), is_address("desk@paper.example"), is_address("U.S.")
    (True, True, False)
    """
    return ADDRESS.search(word) is not None


def trimmed(
    reading: Reading, head: int, *, a: int, b: int, person: bool, text: str
) -> tuple[int, int, str] | None:
    """The tokens from `a` to `b` of a name, and its words, without what the parser took into it at its ends.

    None where that leaves no name: none begins with a preposition or holds half a pair of brackets or the end of a
    sentence, and no person's name ends in a number.
    """
    tokens, first, last = reading.tokens, a, b
    if person:
        # Editors put what a speaker left out in brackets: "(Jorge) Silva", "Ana (Silva)".
        a -= a > 0 and tokens[a - 1].text in PAIRS and _unpaired(reading, a - 1, a - 1, b) is False
        b += b < len(tokens) and tokens[b].text in CLOSERS and _unpaired(reading, b, a, b + 1) is False
    b = min((j for j in range(head + 1, b) if _breaks(reading, j, a, b)), default=b)
    a = max((j + 1 for j in range(a, head) if _breaks(reading, j, a, b)), default=a)
    while a < head and (low(tokens[a]) in names.LINKS or tokens[a].pos in ("PUNCT", "SYM")) and a >= first:
        if low(tokens[a]) in WHERE and a == reading.sentences[tokens[a].sentence].first:
            return None  # "Near Rawah, ...": where it was, and nobody who did it
        a += 1
        while a < head and (low(tokens[a]) in ARTICLES or (tokens[a - 1].text == "-" and tokens[a].text.islower())):
            a += 1
    while b > head + 1 and b <= last and _outside(reading, b - 1, person=person):
        b -= 1
    if low(tokens[head]) in names.LINKS and (head == 0 or tokens[head - 1].end < tokens[head].start):
        return None
    core = names.trimmed(text[tokens[a].start : tokens[b - 1].end])
    if person and (a < first or b > last):
        core = names.trimmed(core.translate(BARE))
    return (a, b, core) if core else None


def _outside(reading: Reading, j: int, *, person: bool) -> bool:
    """Whether a name's last token `j` is no word of it."""
    t = reading.tokens[j]
    if t.pos in ("PUNCT", "SYM") and t.text not in CLOSERS:
        return True
    if low(t) in names.LINKS:
        return reading.tokens[j - 1].end < t.start  # not in "Moon Jae-in"
    return names.is_figure(t.text) and (person or not t.text.isdigit())


def _breaks(reading: Reading, j: int, a: int, b: int) -> bool:
    """Whether token `j` cannot stand inside a name of the tokens from `a` to `b`: a stop or half a pair of brackets."""
    word = reading.tokens[j].text
    if word == ".":
        return j > 0 and len(reading.tokens[j - 1].text.replace(".", "")) > 2  # not that of an initial
    return word in STOPS or _unpaired(reading, j, a, b)


def _unpaired(reading: Reading, j: int, a: int, b: int) -> bool:
    """Whether token `j` is a bracket whose partner stands outside the tokens from `a` to `b`."""
    mark = reading.tokens[j].text
    if mark in PAIRS:
        return all(t.text != PAIRS[mark] for t in reading.tokens[j + 1 : b])
    return mark in CLOSERS and all(t.text != CLOSERS[mark] for t in reading.tokens[a:j])


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


def after_titles(reading: Reading, a: int, *, head: int) -> tuple[int, str]:
    """Where a personal name begins behind titles, ranks and trades, and the gender that they tell."""
    gender, cut, small = "", a, reading.tokens[head].text[:1].isupper()
    known = nouns()
    for j in range(a, head):
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
