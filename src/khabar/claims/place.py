"""Where an event is: the place that the parse gives to it.

A deed has its place in its own words ("in Aleppo", "visited Damascus"), its clause or its sentence. What is only said
has one where its own words give it. Nothing is taken from farther off: on the coded training reports a place carried
over from another sentence is wrong more often than the coder's null is.
"""

from __future__ import annotations

import functools
from dataclasses import dataclass, replace
from urllib.parse import urlsplit

from khabar.claims.actors import outlet, outlet_at
from khabar.claims.gazetteer import KINDS, NOWHERE, SIDE, Surroundings, container, fold, lands, look_up, resolve
from khabar.claims.surroundings import surroundings
from khabar.claims.trigger import Trigger
from khabar.model import Evidence, Place, Reading, Report, Sentence, Token
from khabar.reading.tree import kids, up

__all__ = ["place_of", "resolve"]

PLACED = frozenset({"GPE", "LOC", "FAC"})
AT = frozenset({
    "in", "at", "near", "outside", "inside", "across", "around", "throughout", "within", "along", "off", "into",
    "onto",
})  # fmt: skip
"""Prepositions that by themselves say where something is."""

DONE = frozenset({"ASSAULT", "PROTEST", "MOBILIZE", "CONSULT", "AID", "COERCE", "RETREAT"})
"""Types whose events are deeds with a place; what is said has one only where its own words give it (coding guide)."""

_ROLES = frozenset({"pobj", "dobj", "compound"})
_NO_PLACE = frozenset({"DATE", "TIME", "PERCENT", "MONEY", "CARDINAL", "QUANTITY", "ORDINAL", "LANGUAGE"})

GOES = frozenset({"CONSULT", "RETREAT", "MOBILIZE", "AID"})
"""Types whose events may have a destination: visits, flights, deployments, shipments."""


@dataclass(frozen=True, slots=True)
class _Mention:
    """A place that a sentence names: its tokens (half-open) and the token that heads it."""

    first: int
    last: int
    head: int
    place: Place


def surroundings_of(report: Report) -> Surroundings:
    """What a report says around its places; its home is its publisher's country, by the outlets' table or address."""
    row = outlet(report.publisher) if report.publisher else outlet_at(report.url) if report.url else None
    host = (urlsplit(report.url).hostname or "") if report.url else ""
    # An agency writes for the world; a paper's readers know which of two towns of a name is near.
    home = (row["country"] if row and row["kind"] != "agency" else None) or lands().endings.get(host.rpartition(".")[2])
    return surroundings(report.text, home, host.removeprefix("www."))


@functools.lru_cache(maxsize=64)
def _caseless(text: str) -> bool:
    """Whether a text is written without capitals, so that they tell nothing about names."""
    return sum(c.isupper() for c in text) * 200 < len(text)


def _mentions(report: Report, reading: Reading, sentence: Sentence) -> list[_Mention]:
    found: list[_Mention] = []
    tokens, i = reading.tokens, sentence.first
    around = surroundings_of(report)
    opening = _opening(report, reading, sentence, around)
    if opening is not None:
        found.append(opening)
        i = opening.last
    while i < sentence.last:
        t = tokens[i]
        if t.name not in PLACED or t.pos in {"DET", "PUNCT", "ADP"}:
            missed = _missed(report, reading, t, sentence, around) if t.dep in _ROLES and t.name not in PLACED else None
            if missed is not None:
                found.append(missed)
            i += 1
            continue
        j = i + 1
        while (
            j < sentence.last and tokens[j].name == t.name and not (tokens[j].pos == "PUNCT" and tokens[j].text == ",")
        ):
            j += 1
        while tokens[j - 1].pos in {"PART", "PUNCT", "ADP", "CCONJ"} and j > i + 1 and tokens[j - 1].text not in {"."}:
            j -= 1
        made = _made(report, reading, i, j, sentence, around)
        if made is not None:
            found.append(made)
            i = max(made.last, j)
        else:
            i = j
    return found


def _around(report: Report, i: int, around: Surroundings) -> str | None:
    """The country that a place unknown to the gazetteer most likely lies in: the one named last, else most."""
    before = report.text[max(0, i - 1500) : i]
    found: tuple[int, str] | None = None
    for code in list(around.countries())[:4]:
        at = before.rfind(lands().plain.get(code, "\0"))
        if at >= 0 and (found is None or at > found[0]):
            found = (at, code)
    return found[1] if found else next(iter(around.countries()), None)


def _opening(report: Report, reading: Reading, sentence: Sentence, around: Surroundings) -> _Mention | None:
    """ "Near Homs, two men ..." at the head of a sentence, which the parser likes to take for a name."""
    tokens, i = reading.tokens, sentence.first
    while i + 2 < sentence.last and not tokens[i].text[0].isalpha():
        i += 1
    if tokens[i].text.lower() not in {"near", "outside", "inside", "around"} or tokens[i].pos == "ADP":
        return None
    j = i + 1
    while j < sentence.last and j < i + 6 and tokens[j].text != "," and tokens[j].text[0].isupper():
        j += 1
    if j == i + 1 or j >= sentence.last or tokens[j].text != ",":
        return None
    text = report.text[tokens[i + 1].start : tokens[j - 1].end]
    place = look_up(text, around)
    if place is None:
        place = Place(start=0, end=0, text=text, name=text, country=_around(report, tokens[i].start, around))
    return _Mention(i, j, -1 - i, replace(place, start=tokens[i + 1].start, end=tokens[j - 1].end, text=text))


def _missed(report: Report, reading: Reading, t: Token, sentence: Sentence, around: Surroundings) -> _Mention | None:
    """A place where the parser's names have none: a name that the gazetteer knows, or one that ends like a site."""
    tokens = reading.tokens
    role = tokens[t.head].text.lower() if t.dep == "pobj" else t.dep
    if (
        role not in AT and role not in {"to", "from", "on", "of", "against", "dobj", "compound"}
    ) or t.name in _NO_PLACE:
        return None
    if t.lemma in _HERE:
        if role in AT or role in {"to", "from"} or (t.lemma == "capital" and role == "dobj"):
            return _seat(report, reading, t) or _nominal(report, reading, t, around)
        return None
    if t.pos != "PROPN" and not (t.pos == "NOUN" and (_caseless(report.text) or t.lemma in KINDS)):
        return None
    first = t.i
    while (
        first > sentence.first
        and tokens[first - 1].dep in {"compound", "amod", "nmod", "nummod"}
        and first - 1 != t.head
    ):
        first -= 1
    while first < t.i and tokens[first].pos not in {"PROPN", "NUM"} and not _caseless(report.text):
        first += 1
    if t.pos == "NOUN" and (first == t.i or not tokens[first].text[:1].isupper()) and not _caseless(report.text):
        return None
    sure = role in AT or t.name not in {"PERSON", "ORG", "NORP"} or (role == "to" and t.name != "PERSON")
    site = first < t.i and KINDS.get(t.lemma) is not None and role in AT | {"to", "dobj", "of", "on", "from"}
    if not site and not sure and role != "compound":
        return None
    made = _made(report, reading, first, t.i + 1, sentence, around)
    if made is None:
        return None
    known = made.place.precision is not None
    if not known and not site and not (role == "at" and first < t.i):
        return None
    return made if known else replace(made, place=replace(made.place, precision=KINDS.get(t.lemma, "site")))


def _made(
    report: Report, reading: Reading, i: int, j: int, sentence: Sentence, around: Surroundings
) -> _Mention | None:
    """The mention of tokens i to j, with the country that follows after a comma ("Benghazi, Libya")."""
    tokens = reading.tokens
    side = tokens[i - 1]
    if i > sentence.first and i <= side.head < j and SIDE.match(f"{side.text} "):
        i -= 1  # "northern" of "northern Iraq"
    text = report.text[tokens[i].start : tokens[j - 1].end]
    stop = _contained(report, reading, i, j, sentence, around)
    full = report.text[tokens[i].start : tokens[stop - 1].end]
    place = look_up(full, around)
    if place is None:
        if not text[:1].isupper():
            return None
        place = Place(
            start=0, end=0, text=text, name=text, country=_around(report, tokens[i].start, around), precision=None
        )
    inside = set(range(i, j))
    last = tokens[j - 1]
    if last.dep in {"compound", "nmod"} and tokens[last.head].i not in inside and stop == j:
        top = tokens[last.head]
        # "Nelson Garcia", "the US Congress": part of a name that is no place; "Bellavista prison": of one that is.
        if top.lemma in KINDS and top.i == j:
            whole = report.text[tokens[i].start : top.end]
            known = look_up(whole, around)
            place = known or Place(start=0, end=0, text=whole, name=whole, country=place.country,
                                   precision=KINDS[top.lemma])  # fmt: skip
            placed = replace(place, start=tokens[i].start, end=top.end, text=whole)
            return _Mention(i, j + 1, top.i, placed)
        if top.pos == "PROPN" and top.name not in PLACED:
            return None
    if j < sentence.last and tokens[j].text == "-":
        return None  # "Lima-based", "US-led"
    head = next((n for n in range(i, j) if tokens[n].head not in inside or tokens[n].head == n), j - 1)
    placed = replace(place, start=tokens[i].start, end=tokens[stop - 1].end, text=full)
    return _Mention(i, stop, head, placed)


def _contained(report: Report, reading: Reading, i: int, j: int, sentence: Sentence, around: Surroundings) -> int:
    """Where the mention of tokens i to j ends with the region or country after it: "Paris, Texas", "Homs (Syria)".

    In a list ("Syria, Iraq and Iran") nothing lies in what follows.
    """
    tokens = reading.tokens
    if j + 1 >= sentence.last or tokens[j].text not in {",", "("} or not tokens[j + 1].text[:1].isupper():
        return j
    k = j + 2
    while k < sentence.last and k < j + 4 and (tokens[k].text[:1].isupper() or tokens[k].lemma in KINDS):
        k += 1
    name = report.text[tokens[i].start : tokens[j - 1].end]
    for stop in range(k, j + 1, -1):
        if stop < sentence.last and tokens[stop].text in {"and", "or"}:
            continue
        words = report.text[tokens[j + 1].start : tokens[stop - 1].end]
        wide = container(words, around)
        if wide is None or fold(name) in {fold(wide.name), fold(words)}:
            continue
        inside = look_up(f"{name}, {words}", around)
        alone = look_up(name, around)
        if inside is None or (inside.precision is None and alone is not None):
            continue
        return stop + 1 if tokens[j].text == "(" and stop < sentence.last and tokens[stop].text == ")" else stop
    return j


def _relation(reading: Reading, trigger: Trigger, mention: _Mention) -> tuple[str, str]:
    """How a mention stands to an event: (the nearest preposition or role, the tie to the trigger)."""
    tokens = reading.tokens
    if mention.head < 0:  # an opening that the parse does not know of
        root = next((t for t in up(reading, trigger.token) if t.dep == "ROOT"), tokens[trigger.token])
        said = any(tokens[t.head].i != t.i and t.dep == "ccomp" for t in up(reading, trigger.token))
        return tokens[-1 - mention.head].text.lower(), "said" if said and root.i != trigger.verb else "governor"
    head = tokens[mention.head]
    mine = {trigger.token, trigger.verb}
    sentence = reading.sentences[head.sentence]
    inside = {t.i for t in tokens[sentence.first : sentence.last] if t.start < trigger.end and trigger.start < t.end}
    role, crossed = head.dep, 0
    if head.dep == "pobj":
        role = tokens[head.head].text.lower()
    if mention.head in inside:
        return role, "trigger"
    last = head
    for t in up(reading, mention.head):
        if t.i in mine or t.i in inside:
            return role, f"own{min(crossed, 2)}" if last.dep not in {"nsubj", "nsubjpass"} else "subject"
        if (
            t.pos in {"NOUN", "PROPN"}
            and role not in {"in", "at", "near", "outside", "inside", "on"}
            and t.dep == "pobj"
        ):
            above = tokens[t.head].text.lower()
            role = above if role in {"compound", "of", "appos", "nmod"} and (above in AT or above == "on") else role
        if t.pos in {"VERB", "AUX"}:
            path = [a.i for a in up(reading, trigger.token)]
            if t.i in path:
                between = {tokens[trigger.token].dep} | {tokens[a].dep for a in path[: path.index(t.i)]}
                if between & {"ccomp", "parataxis"}:
                    return role, "said"
                if between & {"relcl", "acl"}:
                    return role, "outer"
                return role, "governor" if not crossed else "shared"
            crossed += 1
            if crossed > 3:
                break
        last = t
    return role, "sentence"


def _worth(trigger: Trigger, role: str, tie: str, place: Place) -> float:
    """How likely a mention is the event's place; under a half it is left aside.

    The figures are the shares counted on coded training reports, over all places so named, smoothed by hand.
    """
    wide = place.precision in {"country", None}
    located = role in AT and not (role == "at" and place.precision == "country")
    if trigger.type not in DONE:
        if located and place.precision is not None:
            return {"own0": 0.66, "outer": 0.52, "trigger": 0.6}.get(tie, 0.3)
        return 0.0
    if tie == "trigger" and role not in {"by", "with", "nsubj", "poss"}:
        return 0.95
    if located:
        return {"own0": 0.9, "own1": 0.68, "own2": 0.6, "governor": 0.8, "said": 0.6, "subject": 0.62, "outer": 0.58,
                "shared": 0.51}.get(tie, 0.5)  # fmt: skip
    if tie == "own0" or tie == "own1":
        if role in {"to", "for"} and trigger.type in GOES and place.precision != "area":
            return 0.85 if role == "to" else 0.4
        if role == "dobj" and (trigger.type == "CONSULT" or (trigger.type in {"ASSAULT", "COERCE"} and not wide)):
            return 0.85
        if role == "of" and (trigger.type == "ASSAULT" or not wide):
            return 0.65
        if role == "on" and trigger.type == "ASSAULT" and place.precision is not None:
            return 0.64
        if role == "against" and trigger.type == "ASSAULT" and not wide:
            return 0.6
        if role == "from" and trigger.type == "RETREAT":
            return 0.6
        if role in {"compound", "nmod"} and place.precision != "country":
            return 0.55
    if role == "to" and tie == "governor" and trigger.type in GOES:
        return 0.56
    return 0.0


_HERE = {"country": "country", "nation": "country", "kingdom": "country", "republic": "country", "capital": "capital",
         "city": "city", "town": "city", "province": "region", "state": "region", "region": "region"}  # fmt: skip


def _seat(report: Report, reading: Reading, t: Token) -> _Mention | None:
    """ "The Syrian capital", "the capital of Syria": the city that it is."""
    if t.lemma != "capital":
        return None
    told = kids(reading, t.i, "amod", "compound", "poss")
    told += [o for p in kids(reading, t.i, "prep") if p.lemma == "of" for o in kids(reading, p.i, "pobj")]
    for c in told:
        place = _capital(lands().told.get(fold(c.text)))
        if place is not None:
            first, last = min(c.i, t.i), max(c.i, t.i) + 1
            start, end = reading.tokens[first].start, reading.tokens[last - 1].end
            return _Mention(first, last, t.i, replace(place, start=start, end=end, text=report.text[start:end]))
    return None


def _nominal(report: Report, reading: Reading, t: Token, around: Surroundings) -> _Mention | None:
    """ "the capital", "the city", "the country" with nothing more: what the report named last of that kind."""
    below = kids(reading, t.i)
    if len(below) != 1 or below[0].text.lower() not in {"the", "this"}:
        return None
    place = _last_named(report, reading, t.i, _HERE[t.lemma], around)
    if place is None:
        return None
    start = below[0].start
    return _Mention(below[0].i, t.i + 1, t.i, replace(place, start=start, end=t.end, text=report.text[start : t.end]))


def _last_named(report: Report, reading: Reading, i: int, sort: str, around: Surroundings) -> Place | None:
    """The place of a kind that was named last before token i; a capital by the country named last, or most."""
    tokens, known = reading.tokens, 60
    for j in range(i - 1, max(0, i - known * 4), -1):
        if tokens[j].name != "GPE" or (tokens[j + 1].name == "GPE" and tokens[j + 1].dep != "punct"):
            continue
        first = j
        while first > 0 and tokens[first - 1].name == "GPE" and tokens[first - 1].text != ",":
            first -= 1
        place = look_up(report.text[tokens[first].start : tokens[j].end], around)
        if place is None:
            continue
        if place.precision == sort:
            return place
        if sort == "capital" and place.precision == "country":
            return _capital(place.country)
    told = next(iter(around.countries()), None)
    if told is None:
        return None
    if sort == "country":
        return Place(start=0, end=0, text="", name=lands().plain[told], country=told, precision="country")
    return _capital(told) if sort == "capital" else None


def _capital(country: str | None) -> Place | None:
    name = lands().capitals.get(country or "")
    return look_up(name, NOWHERE.within(country)) if name and country else None


def place_of(report: Report, reading: Reading, trigger: Trigger) -> tuple[Place | None, tuple[Evidence, ...]]:
    """Where the event of `trigger` happens, and the rule and words that tell it; None where the text does not say.

    Looked for in this order of trust: the event word's own "in ..." and the destination of a visit, its clause, its
    sentence; for deeds (not for statements) then the place of the sentence before.
    """
    sentence = reading.sentences[reading.tokens[trigger.token].sentence]
    best: tuple[float, int, _Mention, str] | None = None
    for m in _mentions(report, reading, sentence):
        role, tie = _relation(reading, trigger, m)
        worth = _worth(trigger, role, tie, m.place) - 0.08 * (m.place.precision is None)
        if worth > 0.5 and (best is None or (worth, -abs(m.place.start - trigger.start)) > best[:2]):
            best = (worth, -abs(m.place.start - trigger.start), m, f"place.{tie}.{role}")
    if best is None:
        return None, ()
    place = best[2].place
    return place, (Evidence(field="place", rule=best[3], start=place.start, end=place.end),)
