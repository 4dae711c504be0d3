"""Numbers in figures and words, as ranges: "at least 12", "dozens", "some 4,000", "between 30 and 40", "Rs 5 crore".

What a number leaves open stays open: "at least 12" has no upper end, "dozens" is at least two of them (24), "up to 50"
has no lower end. "Some", "about" and "nearly" leave it as it is: the reader is told the words.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

SMALL = {
    "zero": 0, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9,
    "ten": 10,
    "eleven": 11, "twelve": 12, "thirteen": 13, "fourteen": 14, "fifteen": 15, "sixteen": 16, "seventeen": 17,
    "eighteen": 18, "nineteen": 19, "twenty": 20, "thirty": 30, "forty": 40, "fifty": 50, "sixty": 60, "seventy": 70,
    "eighty": 80, "ninety": 90, "dozen": 12,
}  # fmt: skip
SCALE = {"hundred": 1e2, "thousand": 1e3, "million": 1e6, "billion": 1e9, "trillion": 1e12, "lakh": 1e5, "lakhs": 1e5,
         "crore": 1e7, "crores": 1e7, "m": 1e6, "mn": 1e6, "mil": 1e6, "mln": 1e6, "bn": 1e9, "k": 1e3,
         "tn": 1e12}  # fmt: skip
MANY = {"dozens": 24, "scores": 40, "tens": 20, "hundreds": 200, "thousands": 2000, "millions": 2_000_000,
        "lakhs": 200_000, "crores": 20_000_000, "billions": 2_000_000_000}  # fmt: skip
"""Plurals without a figure: at least two of them (output specification: "dozens" is at least 24)."""
FEW = 3
"""What "several" and "a few" are at least."""

CURRENCIES = {
    "$": "USD", "us$": "USD", "usd": "USD", "dollar": "USD", "dollars": "USD", "€": "EUR", "eur": "EUR", "euro": "EUR",
    "euros": "EUR", "£": "GBP", "gbp": "GBP", "pound": "GBP", "pounds": "GBP", "¥": "JPY", "yen": "JPY", "jpy": "JPY",
    "yuan": "CNY", "renminbi": "CNY", "rmb": "CNY", "cny": "CNY", "rs": "INR", "rs.": "INR", "₹": "INR", "inr": "INR",
    "rupee": "INR", "rupees": "INR", "rouble": "RUB", "roubles": "RUB", "ruble": "RUB", "rubles": "RUB", "₽": "RUB",
    "won": "KRW", "₩": "KRW", "lira": "TRY", "dinar": "KWD", "dinars": "KWD", "kd": "KWD",
    "dirham": "AED", "dirhams": "AED", "dh": "AED", "dhs": "AED", "qr": "QAR", "sr": "SAR",
    "riyal": "SAR", "riyals": "SAR", "shekel": "ILS", "shekels": "ILS", "₪": "ILS", "naira": "NGN", "₦": "NGN",
    "rand": "ZAR", "ksh": "KES", "sh": "KES", "kshs": "KES", "shilling": "KES", "shillings": "KES", "cedi": "GHS",
    "cedis": "GHS", "php": "PHP", "₱": "PHP",
    "peso": "MXN", "pesos": "MXN", "real": "BRL", "reais": "BRL", "r$": "BRL", "baht": "THB", "ringgit": "MYR",
    "rm": "MYR", "taka": "BDT",
    "tk": "BDT", "nt$": "TWD", "a$": "AUD", "c$": "CAD", "hk$": "HKD", "s$": "SGD", "nz$": "NZD", "n$": "NAD",
    "franc": "CHF", "francs": "CHF",
    "hryvnia": "UAH", "hryvnias": "UAH", "₴": "UAH", "rupiah": "IDR", "kroner": "NOK", "krona": "SEK", "zloty": "PLN",
}  # fmt: skip
"""Signs and words of money -> ISO 4217. A word that several states share is given to the largest user in the news."""

_FIGURE = r"\d{1,3}(?:,\d{2,3})+(?:\.\d+)?|\d+(?:\.\d+)?"
_WORD = "|".join(sorted([*SMALL, *SCALE], key=len, reverse=True))
_ROUND = r"(?:dozen|hundred|thousand|million|billion|lakh|crore)"
_VALUE = (
    rf"(?:(?:{_FIGURE})(?:[\s-]*(?:{_WORD})\b)*|half\s+(?:an?\s+)?{_ROUND}\b|half-{_ROUND}\b|"
    rf"(?:\ban?\s+)?(?:\b(?:{_WORD})\b(?:[\s-]*(?:(?:(?<=hundred\s)|(?<=thousand\s))and\s+)?(?=(?:{_WORD})\b))?)+)"
)
_VAGUE = (
    rf"(?:\b(?P<few>several|a\s+few|many|a\s+handful\s+of)(?:\s+(?P<round>{_ROUND})s?)?\b"
    rf"|\ba?\s*(?P<two>couple)(?:\s+of)?(?:\s+(?P<round2>{_ROUND})s?)?\b"
    r"|\b(?P<of>tens|hundreds|thousands)\s+of\s+(?P<what>thousands|millions)\b"
    r"|\b(?P<one>dozens|scores|hundreds|thousands|millions|tens|lakhs|crores|billions)\b)"
)
_SIGN = (
    r"(?:US\$|NT\$|HK\$|NZ\$|A\$|C\$|S\$|N\$|R\$|(?:\b(?:USD|EUR|GBP|Rs\.?|RM|Tk|KD|QR|SR|Dhs?|KShs?|Sh|INR|PHP)"
    r"(?=[\s\d]))|[$€£¥₹₽₩₪₦₴₱])"
)
_COIN = (
    r"dollars?|euros?|pounds?|yen|yuan|renminbi|rupees?|"
    r"roubles?|rubles?|won|liras?|dinars?|dirhams?|riyals?|shekels?|naira|rand|pesos?|reais|baht|ringgit|taka|francs?|"
    r"hryvnias?|rupiah|kroner|krona|zloty|shillings?|cedis?|USD|EUR|GBP"
)
_AMOUNT = rf"(?:{_SIGN}\s*)?(?:{_VALUE})"
_RANGE = re.compile(
    rf"{_VAGUE}|(?P<sign>{_SIGN}\s*)?(?P<a>{_VALUE})"
    rf"(?:(?P<link>\s*[-–—]\s*|\s+(?:to|and|or)\s+)(?P<sign2>{_SIGN}\s*)?(?P<b>{_VALUE}))?"
    rf"(?P<coin>[\s-]+(?:(?:US|U\.S\.|[A-Z][a-z]+)\s+)?(?:{_COIN})\b)?", re.IGNORECASE
)  # fmt: skip
_LEAST = r"at\s+least|(?<!no\s)more\s+than|over|above|upwards?\s+of|no\s+(?:fewer|less)\s+than|exceed(?:s|ed|ing)?|" \
         r"(?:a\s+)?minimum\s+of|surpass(?:es|ed|ing)?|well\s+over|just\s+over"  # fmt: skip
_MOST = r"up\s+to|at\s+most|no\s+more\s+than|(?<!no\s)fewer\s+than|(?<!no\s)less\s+than|under|as\s+many\s+as|below|" \
        r"(?:a\s+)?maximum\s+of|as\s+much\s+as|just\s+under|not\s+more\s+than"  # fmt: skip
_ABOUT = r"about|around|some|roughly|approximately|nearly|almost|close\s+to|an\s+estimated|estimated|circa|only|just|" \
         r"(?:a\s+)?total\s+of"  # fmt: skip
_HEDGE = re.compile(
    rf"\b(?:(?P<least>{_LEAST})|(?P<most>{_MOST})|(?P<about>{_ABOUT})|(?P<between>between|from))"
    rf"(?:\s+(?:an?\s+)?(?:{_ABOUT}))?\s+$",
    re.IGNORECASE,
)
_AFTER = re.compile(r"\s*\+|-plus\b|\s+or\s+(?P<way>more|fewer|less)\b", re.IGNORECASE)
_GLUED = re.compile(r"(?:[A-Za-z]-|[\w.:/'’#])$")
"""What a figure that belongs to a name or a time stands behind: "F-16", "4:30"."""
_CHANGED = re.compile(
    r"\b(?:r[io]se|climb|jump|gr[eo]w|increas|went\s+up|up|fell|drop|swell|swollen|risen)\w*\s+$",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Quantity:
    """A number in a text: its span with the words that bound it, that of the bare number (`first`, `last`), its range,
    and for money the currency (ISO 4217), else None. `money` tells that it is money, whether the currency is known."""

    start: int
    end: int
    first: int
    last: int
    low: float | None
    high: float | None
    unit: str | None = None
    money: bool = False


def value(words: str) -> float | None:
    """The number that figures or words give, or None.

    >>> value("12.5 million"), value("thirty-two"), value("30 lakh"), value("two hundred and ten")
    (12500000.0, 32, 3000000.0, 210)
    """
    total, current, seen = 0.0, 0.0, False
    for piece in re.findall(r"\d[\d,]*(?:\.\d+)?|[a-z]+", words.lower()):
        if piece[0].isdigit():
            current, seen = current + float(piece.replace(",", "").rstrip(".")), True
        elif piece == "half":
            current, seen = 0.5, True
        elif piece in SMALL:
            current = current * 12 if piece == "dozen" and seen else current + SMALL[piece]
            seen = True
        elif piece in SCALE:
            current, scale = current or 1, SCALE[piece]
            if scale == 100:
                current *= 100
            else:
                total, current = (total + current) * scale, 0
            seen = True
        elif piece not in {"a", "an", "and"}:
            return None
    whole = total + current
    return None if not seen else int(whole) if whole == int(whole) and whole < 1e6 and "." not in words else whole


def parse(words: str) -> tuple[float | None, float | None] | None:
    """The range that words give, None an open end; None where they give no number, or more than one.

    >>> parse("at least 12"), parse("dozens"), parse("between 30 and 40 people"), parse("up to Rs 5 lakh")
    ((12, None), (24, None), (30, 40), (None, 500000))
    >>> parse("nobody") is None
    True
    """
    found = list(quantities(words, 0, len(words)))
    return (found[0].low, found[0].high) if len(found) == 1 else None


def quantities(text: str, start: int, end: int) -> Iterator[Quantity]:
    """The numbers in ``text[start:end]``, in order, whatever they count; those within names and times are left out."""
    at = start
    while m := _RANGE.search(text, at, end):
        at = m.end()
        if _GLUED.search(text[max(start, m.start() - 2) : m.start()]) and not m["sign"]:
            continue
        found = _vague(text, m, start) if m["a"] is None else _plain(text, m, start)
        if found is not None:
            yield found
            at = max(found.last, found.end, m.start() + 1)


def _vague(text: str, m: re.Match[str], start: int) -> Quantity | None:
    if m["few"] or m["two"]:
        size = value(m["round"] or m["round2"] or "one") or 1
        if (m["few"] or "").lower() == "many":
            return None
        number = size * (2 if m["two"] else FEW)
        low, high = number, number if m["two"] else None
    else:
        low, high = float(MANY[(m["one"] or m["of"]).lower()]), None
        if m["what"]:
            low *= 1000 if m["what"].lower() == "thousands" else 1_000_000
    first = m.start() + len(m[0]) - len(m[0].lstrip())
    hedge = _hedge(text, first, start)
    begin = hedge.start() if hedge is not None and not hedge["most"] else first
    return Quantity(begin, m.end(), first, m.end(), _whole(low), _whole(high))


def _plain(text: str, m: re.Match[str], start: int) -> Quantity | None:
    """A number in figures or words, or a range of two."""
    a, b = value(m["a"]), value(m["b"]) if m["b"] else None
    if a is None:
        return None
    sign, coin, link = m["sign"] or m["sign2"], m["coin"], (m["link"] or "").strip().lower()
    first, last, hedge = m.start(), m.end(), _hedge(text, m.start(), start)
    money, unit = bool(sign or coin), _unit(sign, coin)
    ranged = b is not None and link == "to" and hedge is not None and hedge["between"]
    if ranged and hedge and _CHANGED.search(text[max(start, hedge.start() - 16) : hedge.start()]):
        return Quantity(m.start("b"), last, m.start("b"), last, _whole(b), _whole(b), unit, money)
    if b is not None:
        a = _scaled(a, b, words=(m["a"], m["b"]))
    between = hedge is not None and (hedge["between"] or "").lower() == "between"
    if b is not None and b > a and (link != "and" or between):
        begin = hedge.start() if hedge is not None else first
        return Quantity(begin, last, first, last, _whole(a), _whole(b), unit, money)
    if m["b"]:
        if link in {"-", "–", "—"}:
            return None  # "beat them 5-4"
        last, money, unit = m.end("a"), bool(m["sign"]), _unit(m["sign"], None)
    return _bounded(text, Quantity(first, last, first, last, _whole(a), _whole(a), unit, money), hedge)


def _scaled(a: float, b: float, *, words: tuple[str, str]) -> float:
    """The lower end of a range whose scale stands with the upper: "10-15 million"."""
    scale = re.search(rf"(?<![a-z])(?:{'|'.join(SCALE)})\b", words[1].lower())
    if scale is None or re.search(rf"(?<![a-z])(?:{'|'.join(SCALE)})\b", words[0].lower()):
        return a
    more = a * SCALE[scale[0]]
    return more if a < b and more <= b else a


def _bounded(text: str, q: Quantity, hedge: re.Match[str] | None) -> Quantity:
    """A number with what is said of its bounds before and behind it."""
    if hedge is not None and not hedge["between"]:
        low, high = None if hedge["most"] else q.low, None if hedge["least"] else q.high
        return replace(q, start=hedge.start(), low=low, high=high)
    if m := _AFTER.match(text, q.last, q.last + 12):
        fewer = (m["way"] or "").lower() in {"fewer", "less"}
        return replace(q, end=m.end(), low=None if fewer else q.low, high=q.high if fewer else None)
    return q


def _hedge(text: str, first: int, start: int) -> re.Match[str] | None:
    return _HEDGE.search(text[:first], max(start, first - 40))


def _unit(sign: str | None, coin: str | None) -> str | None:
    word = (sign or (coin or "").split("-")[-1].split()[-1] if sign or coin else "").strip().lower()
    return CURRENCIES.get(word) or CURRENCIES.get(word.rstrip("s"))


def _whole(number: float | None) -> float | None:
    return int(number) if number is not None and number == int(number) else number
