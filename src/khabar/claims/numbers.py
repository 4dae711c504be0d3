"""The numbers that belong to an event, as ranges: killed, injured, arrested, abducted, displaced, crowds, amounts.

A count belongs to an event where the parse makes it the object, the subject or the complement of the event word, or
of a word for harm that hangs on it ("an attack that killed 12"). Its kind comes from the words around it first, and
from the type of the event only where they leave it open. What a number leaves open stays open: "at least 12" has no
upper end, "dozens" is at least two of them (24), "up to 50" has no lower end.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from khabar.claims.trigger import Trigger
from khabar.model import Number, NumberKind, Reading, Report, Sentence, Token
from khabar.reading.tree import below, kids, up

SMALL = {
    "zero": 0, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9,
    "ten": 10,
    "eleven": 11, "twelve": 12, "thirteen": 13, "fourteen": 14, "fifteen": 15, "sixteen": 16, "seventeen": 17,
    "eighteen": 18, "nineteen": 19, "twenty": 20, "thirty": 30, "forty": 40, "fifty": 50, "sixty": 60, "seventy": 70,
    "eighty": 80, "ninety": 90, "dozen": 12,
}  # fmt: skip
SCALE = {"hundred": 1e2, "thousand": 1e3, "million": 1e6, "billion": 1e9, "trillion": 1e12, "lakh": 1e5, "lakhs": 1e5,
         "crore": 1e7, "crores": 1e7, "m": 1e6, "mn": 1e6, "bn": 1e9, "k": 1e3, "tn": 1e12}  # fmt: skip
MANY = {"dozens": 24, "scores": 40, "tens": 20, "hundreds": 200, "thousands": 2000, "millions": 2_000_000,
        "several": 3, "couple": 2}  # fmt: skip
"""Plurals without a figure: at least two of them (output specification: "dozens" is at least 24); "several", three."""

CURRENCIES = {
    "$": "USD", "us$": "USD", "usd": "USD", "dollar": "USD", "dollars": "USD", "€": "EUR", "eur": "EUR", "euro": "EUR",
    "euros": "EUR", "£": "GBP", "gbp": "GBP", "pound": "GBP", "pounds": "GBP", "¥": "JPY", "yen": "JPY", "jpy": "JPY",
    "yuan": "CNY", "renminbi": "CNY", "rmb": "CNY", "cny": "CNY", "rs": "INR", "rs.": "INR", "₹": "INR", "inr": "INR",
    "rupee": "INR", "rupees": "INR", "rouble": "RUB", "roubles": "RUB", "ruble": "RUB", "rubles": "RUB", "₽": "RUB",
    "won": "KRW", "₩": "KRW", "lira": "TRY", "dinar": "KWD", "dinars": "KWD", "kd": "KWD",
    "dirham": "AED", "dirhams": "AED",
    "riyal": "SAR", "riyals": "SAR", "shekel": "ILS", "shekels": "ILS", "₪": "ILS", "naira": "NGN", "₦": "NGN",
    "rand": "ZAR",
    "peso": "MXN", "pesos": "MXN", "real": "BRL", "reais": "BRL", "baht": "THB", "ringgit": "MYR", "rm": "MYR",
    "taka": "BDT",
    "tk": "BDT", "nt$": "TWD", "a$": "AUD", "c$": "CAD", "hk$": "HKD", "s$": "SGD", "franc": "CHF", "francs": "CHF",
    "hryvnia": "UAH", "hryvnias": "UAH", "₴": "UAH", "rupiah": "IDR", "kroner": "NOK", "krona": "SEK", "zloty": "PLN",
}  # fmt: skip
"""Signs and words of money -> ISO 4217. A word that several states share is given to the largest user in the news."""

PEOPLE = frozenset({
    "person", "people", "man", "woman", "child", "boy", "girl", "civilian", "soldier", "troop", "policeman",
    "officer", "fighter", "militant", "rebel", "insurgent", "terrorist", "protester", "protestor",
    "demonstrator", "marcher", "worker", "resident", "villager", "migrant", "refugee", "student", "prisoner",
    "detainee", "hostage", "suspect", "member", "passenger", "family", "activist", "journalist", "supporter",
    "victim", "body", "citizen", "commuter", "guard", "gunman", "attacker", "official", "servicemember",
    "serviceman", "farmer", "teacher", "fisherman", "sailor", "crew", "employee", "inmate", "pilgrim",
    "worshipper", "tourist", "striker", "staff", "casualty", "national", "follower", "volunteer", "personnel",
    "lawyer", "doctor", "life", "other", "player", "patient", "boater", "tribesman", "pirate", "trafficker",
    "dealer", "user", "voter", "opponent", "leader", "force",
})  # fmt: skip
_PARTY: tuple[tuple[NumberKind, re.Pattern[str]], ...] = (
    ("killed", re.compile(
        r"\b(?:kill|dead|dy?ing|dies?\b|died|death|fatal|slay|slain|murder|massacre|execut|behead|perish|bod(?:y|ies)\b|martyr)"
    )),
    ("injured", re.compile(r"\b(?:injur|wound|hurt|maim|hospitali[sz])")),
    ("arrested", re.compile(
        r"\b(?:arrest|detain|detention|apprehend|nab|jail|imprison|round(?:ed)? up|captur|convict|sentenc|remand)"
    )),
    ("abducted", re.compile(r"\b(?:abduct|kidnap|hostage)")),
    ("displaced", re.compile(r"\b(?:displac|flee|fled|evacuat|homeless|uproot|expel)")),
    ("crowd", re.compile(
        r"\b(?:protest|demonstrat|march|rall|gather|crowd|strik|riot|taken? to the streets|turn(?:ed)? out|attend)"
    )),
)  # fmt: skip
"""The words that say what was done to those counted, in order of force."""

HARMED = frozenset({"ASSAULT", "PROTEST", "COERCE"})
"""Types of events whose harm another verb may count: "clashes in which three were wounded"."""

MONEYED = frozenset({"AID", "SANCTION", "AGREE", "COOPERATE", "CONCEDE", "REQUEST", "SUPPORT", "COERCE", "ACCUSE"})

_FIGURE = r"\d{1,3}(?:,\d{2,3})+(?:\.\d+)?|\d+(?:\.\d+)?"
_WORD = "|".join(sorted([*SMALL, *SCALE], key=len, reverse=True))
_VALUE = rf"(?:(?:{_FIGURE})(?:[\s-]*(?:{_WORD})\b)*|(?:an?\s+)?(?:\b(?:{_WORD})\b[\s-]*(?:and\s+)?)*\b(?:{_WORD})\b)"
_RANGE = re.compile(
    rf"(?P<a>{_VALUE})(?:\s*(?:-|–|—|to|and|or)\s*(?P<b>{_VALUE}))?", re.IGNORECASE
)  # fmt: skip
_LEAST = re.compile(
    r"(?:at\s+least|more\s+than|over|above|upwards?\s+of|no\s+(?:fewer|less)\s+than|exceeding|minimum\s+of)\s*$",
    re.IGNORECASE,
)
_MOST = re.compile(
    r"(?:up\s+to|at\s+most|no\s+more\s+than|fewer\s+than|less\s+than|under|as\s+many\s+as|below|maximum\s+of)\s*$",
    re.IGNORECASE,
)
_ABOUT = re.compile(
    r"(?:about|around|some|roughly|approximately|nearly|almost|close\s+to|an\s+estimated|estimated|circa)\s*$",
    re.IGNORECASE,
)
_MANY = re.compile(
    r"(?:\b(?P<of>tens|hundreds)\s+of\s+(?P<what>thousands|millions)\b|\b(?P<one>dozens|scores|hundreds|thousands|millions|tens|several)\b)",
    re.IGNORECASE,
)
_BETWEEN = re.compile(r"(?:between|from)\s*$", re.IGNORECASE)
_MONTH = re.compile(r"\s+(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)")
_MONEY = re.compile(
    rf"(?P<sign>US\$|NT\$|HK\$|A\$|C\$|S\$|USD|EUR|GBP|Rs\.?|RM|Tk|KD|INR|[$€£¥₹₽₩₪₦₴])\s*(?P<v1>{_VALUE})|"
    rf"(?P<v2>{_VALUE})\s+(?:(?:US|U\.S\.|[A-Z][a-z]+)\s+)?(?P<word>dollars?|euros?|pounds?|yen|yuan|renminbi|rupees?|"
    r"roubles?|rubles?|won|liras?|dinars?|dirhams?|riyals?|shekels?|naira|rand|pesos?|reais|baht|ringgit|taka|francs?|"
    r"hryvnias?|rupiah|kroner|krona|zloty|USD|EUR|GBP)\b", re.IGNORECASE
)  # fmt: skip

_CURRENCY = re.compile(
    r"[$€£¥₹₽₩₪₦₴]|\b(?:USD|EUR|GBP|Rs|RM|Tk|KD|INR)|dollar|euro|pound|yen|yuan|renminbi|rupee|rou?ble|won\b|lira|dinar"
    r"|dirham|riyal|shekel|naira|rand\b|peso|reais|baht|ringgit|taka|franc|hryvnia|rupiah|kron|zloty", re.IGNORECASE
)  # fmt: skip
"""A sign or word of money: what a sentence must hold before the slower `_MONEY` is tried."""


@dataclass(frozen=True, slots=True)
class _Count:
    """A number in the text: its span, and its range."""

    start: int
    end: int
    low: float | None
    high: float | None


def value(words: str) -> float | None:
    """The number that figures or words give, or None.

    >>> value("12.5 million"), value("thirty-two"), value("30 lakh"), value("two hundred and ten")
    (12500000.0, 32, 3000000.0, 210)
    """
    total, current, seen = 0.0, 0.0, False
    for piece in re.findall(r"\d[\d,]*(?:\.\d+)?|[a-z]+", words.lower()):
        if piece[0].isdigit():
            current, seen = current + float(piece.replace(",", "").rstrip(".")), True
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


def count_at(text: str, *, start: int, end: int) -> tuple[int, int, float | None, float | None] | None:
    """The range that the words ``text[start:end]`` give, with the "at least" or "up to" before them.

    Gives (start, end, low, high), the start moved left over such words; None where there is no number.

    >>> count_at("At least 12 people died", start=9, end=11)
    (0, 11, 12, None)
    """
    found = _count(text, start, end)
    return None if found is None else (found.start, found.end, found.low, found.high)


def _count(text: str, start: int, end: int) -> _Count | None:
    words = text[start:end]
    if m := _MANY.search(words):
        low = MANY[(m["one"] or m["of"]).lower()]
        if m["what"]:
            low *= 1000 if m["what"].lower() == "thousands" else 1_000_000
        return _Count(start + m.start(), start + m.end(), low, None)
    m2 = _RANGE.search(words)
    a = value(m2["a"]) if m2 else None
    if m2 is None or a is None:
        return None
    b = value(m2["b"]) if m2["b"] else None
    lo, hi = start + m2.start(), start + m2.end()
    if b is not None and b > a:
        between = _BETWEEN.search(text, max(0, lo - 12), lo)
        return _Count(lo - (len(between[0]) if between else 0), hi, a, b)
    if m2["b"]:
        hi = start + m2.start() + len(m2["a"])
    return _hedged(text, lo, hi, a)


def _hedged(text: str, start: int, end: int, number: float) -> _Count:
    """A number with what is said of its bounds before it. "About" leaves it as it is: the reader is told the words."""
    before = text[max(0, start - 24) : start]
    if m := _LEAST.search(before):
        return _Count(start - len(m[0]), end, number, None)
    if m := _MOST.search(before):
        return _Count(start - len(m[0]), end, None, number)
    if m := _ABOUT.search(before):
        return _Count(start - len(m[0]), end, number, number)
    if re.match(r"\s+or\s+more\b|\s*\+|-plus\b", text[end : end + 8]):
        return _Count(start, end, number, None)
    return _Count(start, end, number, number)


def numbers_of(report: Report, reading: Reading, trigger: Trigger) -> tuple[Number, ...]:
    """The numbers that belong to the event of `trigger`, in text order; `unit` (ISO 4217) only for amounts."""
    sentence = reading.sentences[reading.tokens[trigger.token].sentence]
    tokens = reading.tokens[sentence.first : sentence.last]
    if not any(
        t.tag == "CD" or t.lemma in {"dozen", "score", "hundred", "thousand", "million", "several"} for t in tokens
    ):
        return ()
    found: dict[tuple[int, int], Number] = {}
    if trigger.type in MONEYED:
        for number in _amounts(report, reading, trigger, sentence):
            found[(number.start, number.end)] = number
    for t in tokens:
        # The parser takes "between 40 and 50 people" for a date; people are none.
        people_all_the_same = t.name == "DATE" and t.dep == "nummod" and reading.tokens[t.head].lemma in PEOPLE
        if t.name in {"DATE", "TIME", "MONEY", "PERCENT", "ORDINAL", "QUANTITY"} and not people_all_the_same:
            continue
        people = _people(report, reading, trigger, t)
        if people is not None and not any(a < people.end and people.start < b for a, b in found):
            found[(people.start, people.end)] = people
    return tuple(found[k] for k in sorted(found))


def _people(report: Report, reading: Reading, trigger: Trigger, t: Token) -> Number | None:
    """The number that token `t` ends, where it counts people whom the event touched."""
    counted = _counted(reading, t)
    if counted is None:
        return None
    head, bare = counted
    noun = reading.tokens[head]
    if not bare and noun.lemma not in PEOPLE and noun.name not in {"NORP"} and noun.dep not in {"nsubjpass"}:
        return None
    tie = _tie(reading, trigger, head)
    if tie is None:
        return None
    kind = _kind(report, reading, trigger, head, tie)
    if kind is None or (kind == "other" and bare) or _MONTH.match(report.text, t.end):
        return None
    first = t.i
    while first - 1 >= 0 and reading.tokens[first - 1].tag == "CD" and reading.tokens[first - 1].sentence == t.sentence:
        first -= 1
    end = t.end
    after = report.text[end : end + 24]
    if m := re.match(r"\s+of\s+(?:thousands|millions)", after):
        end += m.end()
    upper = next((c for c in kids(reading, t.i, "conj") if c.tag == "CD" and c.i == t.i + 2), None)
    if upper is not None and _BETWEEN.search(report.text, max(0, t.start - 12), reading.tokens[first].start):
        end = upper.end
    count = _count(report.text, reading.tokens[first].start, end)
    if count is None:
        return None
    return Number(
        kind=kind,
        start=count.start,
        end=count.end,
        text=report.text[count.start : count.end],
        low=count.low,
        high=count.high,
    )


def _counted(reading: Reading, t: Token) -> tuple[int, bool] | None:
    """What a number token counts: (its noun, False), or (itself, True) where it stands for people by itself."""
    many = t.lemma in {"dozen", "score", "hundred", "thousand", "million", "tens"} and t.tag == "NNS"
    if t.tag != "CD" and not many and t.lemma != "several":
        return None
    nxt = reading.tokens[t.i + 1] if t.i + 1 < len(reading.tokens) else None
    if t.tag == "CD" and nxt is not None and nxt.tag == "CD" and nxt.sentence == t.sentence:
        return None  # the last of "two hundred" speaks for both
    if t.dep in {"nummod", "quantmod", "amod", "compound", "nmod"}:
        top = reading.tokens[t.head]
        if top.tag == "CD" or top.lemma in {"dozen", "hundred", "thousand", "million"}:
            top = reading.tokens[top.head] if top.dep in {"nummod", "quantmod", "compound"} else top
        return (top.i, False) if top.pos in {"NOUN", "PROPN", "ADJ"} else (t.i, True)
    # "dozens of people", "12 of them"
    for prep in kids(reading, t.i, "prep"):
        if prep.text.lower() == "of":
            for what in kids(reading, prep.i, "pobj"):
                if what.lemma in PEOPLE or what.pos == "PRON":
                    return t.i, True
                inner = [w for p in kids(reading, what.i, "prep") for w in kids(reading, p.i, "pobj")]
                return (t.i, True) if any(w.lemma in PEOPLE for w in inner) else None
    return (t.i, True) if t.dep in {"nsubj", "nsubjpass", "dobj", "pobj", "conj", "appos", "attr"} else None


def _tie(reading: Reading, trigger: Trigger, i: int) -> str | None:
    """How a counted noun hangs on the event: `object`, `subject`, or through a harm verb (`harm`); None: not at all."""
    mine = {trigger.token, trigger.verb}
    token = reading.tokens[i]
    role = token.dep
    word = reading.tokens[trigger.token]
    if word.head == i and word.dep in {"acl", "amod", "relcl"} and word.tag == "VBN":
        return "object"  # "ten people detained for ..."
    for depth, t in enumerate(up(reading, i)):
        if t.i in mine:
            return {"nsubj": "subject", "nsubjpass": "object", "dobj": "object", "agent": "subject"}.get(role, "object")
        if t.pos == "VERB" and any(rule.match(t.lemma) for _, rule in _PARTY[:5]):
            # "an attack that killed 12", "a clash in which three were wounded", "attacked the bus, killing four"
            near = {a.i for a in [*up(reading, t.i)][:2]} | {t.i}
            tied = bool(near & mine) or trigger.token in {a.i for a in _near_below(reading, t.i)}
            fits = depth < 3 and role in {"nsubjpass", "dobj", "conj", "nsubj", "pobj", "appos"}
            return "harm" if trigger.type in HARMED and tied and fits else None
        if t.pos in {"VERB", "AUX"} and t.i not in mine:
            return None
        if t.dep in {"nsubj", "nsubjpass", "dobj", "agent"}:
            role = t.dep
    return None


def _near_below(reading: Reading, i: int) -> list[Token]:
    """The subjects, agents and prepositional objects of a verb: "the attack killed 12", "killed 12 in an attack"."""
    found = kids(reading, i, "nsubj", "nsubjpass")
    for prep in kids(reading, i, "prep", "agent"):
        found += kids(reading, prep.i, "pobj")
    return found


def _kind(report: Report, reading: Reading, trigger: Trigger, i: int, tie: str) -> NumberKind | None:
    """What was done to those counted, by the nearest word that says it; else by the type of the event."""
    token = reading.tokens[i]
    near = [*list(up(reading, i))[:3], *kids(reading, i)]
    after = reading.tokens[i + 1] if i + 1 < len(reading.tokens) else token
    if after.tag == "VBN":  # "13 killed and two others injured"
        for kind, rule in _PARTY[:5]:
            if rule.match(after.lemma):
                return kind
    word = report.text[trigger.start : trigger.end].lower()
    order = [t.lemma for t in near if t.pos in {"VERB", "ADJ", "NOUN"}]
    if tie != "harm":
        order.insert(0, word)
    if tie == "subject" and trigger.type != "PROTEST" and not re.search(r"di(?:e|ed|es)\b|dead|perish|flee|fled", word):
        return None
    for lemma in order:
        for kind, rule in _PARTY:
            if rule.search(lemma) and not (kind == "crowd" and (trigger.type != "PROTEST" or tie == "object")):
                return kind
    if trigger.type == "PROTEST" and tie == "subject":
        return "crowd"
    if trigger.type in {"ASSAULT", "COERCE", "SANCTION", "AID", "RETREAT", "MOBILIZE"} and tie == "object":
        return "other"
    return None


def _amounts(report: Report, reading: Reading, trigger: Trigger, sentence: Sentence) -> list[Number]:
    """Sums of money under the event word, or in its clause where no other event can own them."""
    found: list[Number] = []
    if not _CURRENCY.search(report.text, sentence.start, sentence.end):
        return found
    for m in _MONEY.finditer(report.text, sentence.start, sentence.end):
        words, unit = m["v1"] or m["v2"], (m["sign"] or m["word"]).lower()
        number = value(words)
        start, end = m.start(), m.end()
        inside = [t for t in reading.tokens[sentence.first : sentence.last] if start <= t.start < end]
        if number is None or not inside or not _owned(reading, trigger, inside[-1]):
            continue
        code = CURRENCIES.get(unit) or CURRENCIES.get(unit.rstrip("s"))
        hedged = _hedged(report.text, start, end, float(number))
        found.append(
            Number(kind="amount", start=hedged.start, end=hedged.end, text=report.text[hedged.start : hedged.end],
                   low=hedged.low, high=hedged.high, unit=code)
        )  # fmt: skip
    return found


def _owned(reading: Reading, trigger: Trigger, t: Token) -> bool:
    """Whether the first verb above a sum of money, or the event noun above it, is the event's own."""
    mine = {trigger.token, trigger.verb}
    for top in up(reading, t.i):
        if top.i in mine:
            return True
        if top.pos == "VERB":
            # "signed a deal worth ...", "approved a loan, giving it ..."
            return top.dep in {"acl", "relcl", "xcomp"} and below(reading, top.i, trigger.token)
    return False
