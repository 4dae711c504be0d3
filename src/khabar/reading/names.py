"""Names of people and bodies: their plain form, their variants, their initials, and the gender of given names."""

from __future__ import annotations

import functools
import re
import unicodedata
from collections.abc import Sequence

from khabar.vocab import table, tree

PARTICLES = frozenset(
    [
        "al",
        "el",
        "as",
        "ash",
        "an",
        "ar",
        "at",
        "az",
        "ad",
        "bin",
        "ben",
        "ibn",
        "bint",
        "abu",
        "abou",
        "umm",
        "de",
        "del",
        "la",
        "las",
        "los",
        "da",
        "das",
        "do",
        "dos",
        "di",
        "du",
        "van",
        "von",
        "der",
        "den",
        "ter",
        "le",
        "y",
        "e",
        "st",
        "zu",
    ]
)
"""Small words inside personal names: no name by themselves, and often left out or spelt otherwise."""

SMALL = frozenset({"of", "the", "and", "for", "in", "on", "to", "de", "del", "la", "du", "des", "a", "an", "&"})
"""Words that an acronym may leave out."""

LINKS = frozenset(
    {"of", "from", "in", "at", "by", "with", "near", "to", "for", "on", "after", "before", "during", "since", "until",
     "against", "amid", "despite", "into", "onto", "about", "via", "through", "within", "outside", "inside", "between",
     "under", "over", "around", "across", "and", "or", "but", "as", "than", "while", "when", "if", "because", "also"}
)  # fmt: skip
"""Words that no name begins or ends with."""

PARTS_OF_THE_WORLD = frozenset({"latin", "south", "central", "north", "inter", "pan", "ibero", "meso", "anglo",
                                "inter-", "pan-"})  # fmt: skip

WORD = re.compile(r"[^\W_]+")


@functools.lru_cache(maxsize=65536)
def plain(word: str) -> str:
    """A word in lower case without accents and marks; the apostrophe of a transliteration goes, too.

    >>> plain("Çavuşoğlu"), plain("Sana'a")
    ('cavusoglu', 'sanaa')
    """
    if word.isascii():
        return word.casefold().replace("'", "").replace(".", "")
    bare = "".join(c for c in unicodedata.normalize("NFKD", word.casefold()) if not unicodedata.combining(c))
    return bare.translate(FOLD)


FOLD = str.maketrans(
    {"ı": "i", "ø": "o", "ł": "l", "đ": "d", "ð": "d", "’": "", "‘": "", "'": "", "ʿ": "", "ʾ": "", ".": "", "ß": "s"}
)


@functools.lru_cache(maxsize=65536)
def words(name: str) -> tuple[str, ...]:
    """The plain words of a name in order; hyphens part words, so that "Al-Sisi" and "al Sisi" are alike.

    >>> words("Abdel-Fattah Al-Sisi's")
    ('abdel', 'fattah', 'al', 'sisi')
    """
    bare = re.sub(r"['’]s?$", "", name.strip())
    return tuple(w for part in re.split(r"[\s\-–/(),]+", bare) if (w := plain(part.strip("\"“”'"))))


def core(name: str) -> tuple[str, ...]:
    """The words of a personal name that tell, without particles.

    >>> core("Walid al-Muallem"), core("Khalid bin Salman")
    (('walid', 'muallem'), ('khalid', 'salman'))
    """
    kept = tuple(w for w in words(name) if w not in PARTICLES)
    return kept or words(name)


@functools.lru_cache(maxsize=65536)
def skeleton(word: str) -> str:
    """The consonants of a word, with letters that transliterations swap made one; vowels and doubles go.

    >>> skeleton("haftar") == skeleton("hafter"), skeleton("gaddafi") == skeleton("qadhafi")
    (True, True)
    """
    word = _swapped(word)
    bare = word[:1].translate(FIRST) + re.sub(r"[aeiouyw]", "", word[1:])
    return re.sub(r"(.)\1+", r"\1", bare)


def _swapped(word: str) -> str:
    word = plain(word)
    for a, b in SWAPS:
        word = word.replace(a, b)
    return word[:-1] if len(word) > 3 and word[-1] == "h" and word[-2] in VOWELS else word


SWAPS = (
    ("zh", "j"), ("dj", "j"), ("dh", "d"), ("th", "t"), ("kh", "k"), ("gh", "g"), ("bh", "b"), ("ph", "f"),
    ("sch", "sh"), ("ck", "k"), ("q", "k"), ("c", "k"), ("ou", "u"), ("oo", "u"), ("ee", "i"), ("x", "ks"), ("j", "g"),
    ("v", "w"), ("z", "s"),
)  # fmt: skip
FIRST = str.maketrans("eyuwgio", "aaaakaa")
VOWELS = frozenset("aeiouy")
SOUNDS = {"a": "a", "e": "ai", "i": "i", "y": "i", "o": "u", "u": "u", "w": "u"}
"""Vowels by what they may stand for in another spelling: "Sarraj" and "Serraj", "Saleh" and "Salih", not "Hassan" and
"Hossein"."""


@functools.lru_cache(maxsize=65536)
def _sounds(word: str) -> tuple[frozenset[str], ...]:
    """What may sound between the consonants of a word's skeleton, and after the last."""
    word = re.sub(r"([^aeiouyw])\1+", r"\1", _swapped(word))
    found: list[set[str]] = []
    for n, letter in enumerate(word):
        if n == 0 or letter not in SOUNDS:
            found.append(set())
        else:
            found[-1] |= set(SOUNDS[letter])
    return tuple(map(frozenset, found))


def alike(a: str, b: str) -> bool:
    """Whether two plain words may be spellings of one name: equal, or the same skeleton and vowels that
    transliterations take for one another; the last vowel is free, and one more where four consonants are alike.

    >>> alike("haftar", "hifter"), alike("kim", "kam"), alike("assad", "asad"), alike("hassan", "hossein")
    (True, False, True, False)
    """
    if a == b:
        return True
    if min(len(a), len(b)) < 4 or skeleton(a) != skeleton(b):
        return False
    x, y = _sounds(a), _sounds(b)
    if len(x) != len(y):
        return False
    apart = sum(bool(v and w and not v & w) for v, w in zip(x[:-1], y[:-1], strict=True))
    return apart <= (len(x) > 3)


def same_person(a: str, b: str) -> bool:
    """Whether two personal names may be one person's: one's words all have their like in the other, in order.

    An initial is like a name that begins with it. Given names alone are no match for another surname. Words that are
    all there in another order are the same name with the surname first; names that one writes apart and another as one
    word are the same.

    >>> same_person("Khalifa Haftar", "Hafter"), same_person("J. Smith", "John Smith")
    (True, True)
    >>> same_person("Ann Lee", "Bob Lee"), same_person("Abe Shinzo", "Shinzo Abe")
    (False, True)
    """
    x, y = core(a), core(b)
    if len(x) > len(y):
        x, y = y, x
    if not x:
        return False
    if _in_order(x, y):
        return True
    if len(x) == len(y) and all(any(alike(w, v) for v in y) for w in x) and all(any(alike(w, v) for w in x) for v in y):
        return True
    x, y = _servants(x), _servants(y)
    if len(x) > len(y):
        x, y = y, x
    return _in_order(x, y) or (1 < len(x) < len(y) and alike("".join(x), "".join(y)))


def _in_order(x: Sequence[str], y: Sequence[str]) -> bool:
    """Whether the words of the shorter name all have their like in the longer one, in order."""
    at = 0
    for w in x:
        while at < len(y) and not (alike(w, y[at]) or _initial(w, y[at])):
            at += 1
        if at == len(y):
            return False
        at += 1
    return True


_SERVANT = re.compile(r"abd(?:[eua]l|[eua]?(?=[^aeiou]))")


def _servants(name: Sequence[str]) -> tuple[str, ...]:
    """A name with "servant of" by itself however it was joined: "Abdelfattah", "Abdul Fatah", "Abd al-Fattah"."""
    found: list[str] = []
    for word in name:
        m = _SERVANT.match(word)
        if word in {"abd", "abed", "abdel", "abdul", "abdal", "abdu", "abdol"}:
            found.append("abd")
        elif m and len(word) - m.end() > 3:
            found += ["abd", word[m.end() :]]
        else:
            found.append(word)
    return tuple(found)


def _initial(a: str, b: str) -> bool:
    return (len(a) == 1 or len(b) == 1) and a[:1] == b[:1]


def initials(name: str) -> tuple[str, str]:
    """The acronyms a name may go by: of all its words, and of its words without the small ones.

    >>> initials("Government of National Accord")
    ('gona', 'gna')
    """
    parts = [w for w in re.split(r"[\s\-–]+", name) if WORD.search(w)]
    every = "".join(plain(w.lstrip("(\"“'"))[:1] for w in parts)
    large = "".join(plain(w.lstrip("(\"“'"))[:1] for w in parts if w.casefold() not in SMALL)
    return every, large


FIGURE = re.compile(r"[#$\u20ac\u00a3]?\d[\d.,:/%-]*(?:st|nd|rd|th)?")


def is_figure(word: str) -> bool:
    """Whether a word is a number, a time, a share or a sum.

    >>> is_figure("14.02"), is_figure("20%"), is_figure("G20")
    (True, True, False)
    """
    return FIGURE.fullmatch(word) is not None


def trimmed(name: str) -> str:
    """A name without marks at its ends that belong to its sentence.

    >>> trimmed("Lagos-"), trimmed("[Silva"), trimmed("Unity Party (UP)")
    ('Lagos', 'Silva', 'Unity Party (UP)')
    """
    name = name.strip("-\u2013\u2014,;:\"\u201c\u201d/*\u2022| ")
    for mark, close in (("(", ")"), ("[", "]")):
        if name.count(mark) != name.count(close):
            name = name.strip(mark + close + " ")
    return name


def is_regional(before: str, word: str) -> bool:
    """Whether an adjective of a country names a part of the world by the word before it.

    >>> is_regional("Latin", "American"), is_regional("the", "American"), is_regional("South", "Korean")
    (True, False, False)
    """
    return plain(word) in ("american", "americans", "america") and plain(before) in PARTS_OF_THE_WORLD


def is_acronym(word: str) -> bool:
    """Whether a word looks like an acronym: capitals, digits, points and a small plural s.

    >>> is_acronym("GNA"), is_acronym("JD(S)"), is_acronym("Gna")
    (True, True, False)
    """
    bare = word.replace(".", "").replace("&", "").replace("(", "").replace(")", "").replace("-", "").removesuffix("s")
    return 2 <= len(bare) <= 8 and bare.isupper() and bare.isalnum()


def stands_for(acronym: str, name: str) -> bool:
    """Whether an acronym abbreviates a name.

    >>> stands_for("GNA", "Government of National Accord"), stands_for("UN", "Syrian army")
    (True, False)
    """
    bare = plain(acronym.replace("(", "").replace(")", "").replace("&", "").replace("-", ""))
    return len(bare) > 1 and bare in initials(name)


@functools.cache
def _genders() -> dict[str, str]:
    given = tree("given_names.toml")
    return dict.fromkeys(given["male"], "m") | dict.fromkeys(given["female"], "f")


def is_given(word: str) -> bool:
    """Whether the vocabulary knows a word as a given name.

    >>> is_given("Hillary"), is_given("Benghazi")
    (True, False)
    """
    return plain(word) in _genders()


def gender_of(name: str) -> str:
    """The gender that a full name tells: ``m``, ``f``, or empty where it tells none. A surname alone tells nothing.

    >>> gender_of("Hillary Clinton"), gender_of("Kim"), gender_of("Park Geun-hye")
    ('f', '', 'f')
    """
    parts = [plain(w) for w in name.split()]
    if len(parts) < 2:
        return ""
    genders = _genders()
    # East Asian names put the given name last, and only there is it known under its hyphened form.
    return genders.get(parts[0]) or (genders.get(parts[-1], "") if "-" in parts[-1] else "")


@functools.cache
def _countries() -> dict[str, tuple[str, str]]:
    known: dict[str, tuple[str, str]] = {}
    for row in table("countries.csv"):
        for column in ("capital", "demonyms", "aliases", "name"):
            for word in row.get(column, "").split("|"):
                if word:
                    known[" ".join(words(word))] = (row["iso3"], column)
    return known | {"us": ("USA", "name"), "uk": ("GBR", "name"), "uae": ("ARE", "name"), "usa": ("USA", "name")}


def country(name: str) -> str | None:
    """The code of the country that a name, an adjective or a capital stands for; None where it is none.

    >>> country("Syrian"), country("the Government")
    ('SYR', None)
    """
    found = _countries().get(" ".join(words(name)))
    return found[0] if found else None


def is_state(name: str) -> bool:
    """Whether a name is a country's own, and not its capital's or its people's.

    >>> is_state("Syria"), is_state("Syrian"), is_state("Damascus")
    (True, False, False)
    """
    found = _countries().get(" ".join(words(name)))
    return found is not None and found[1] in ("name", "aliases")


def is_capital(name: str) -> bool:
    """Whether a name is a capital's and not also its country's.

    >>> is_capital("Damascus"), is_capital("Syria")
    (True, False)
    """
    found = _countries().get(" ".join(words(name)))
    return found is not None and found[1] == "capital"
