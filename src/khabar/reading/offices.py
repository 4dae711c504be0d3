"""Posts: who a report says holds, held, or fills one.

A post is found by its head word (vocabulary titles.toml) and read outward: what stands before it (status, country,
body), the "of" phrase behind it, and the person, who stands right behind ("Foreign Minister Walid Muallem"), right
before ("Abbas Kamel, head of intelligence"), or is its subject ("Kamel is the head of intelligence").
"""

from __future__ import annotations

import functools
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from khabar.model import OfficeStatus, Reading, Token
from khabar.reading import names
from khabar.reading.holders import Title, holders, is_person, status_of
from khabar.reading.nouns import Nouns, low, nouns
from khabar.reading.phrases import Mention
from khabar.reading.tree import kid, up
from khabar.vocab import tree

VOICES = frozenset({"spokesman", "spokeswoman", "spokesperson"})
GRADES = frozenset({"national", "chief", "deputy", "senior", "principal", "press", "assistant", "official"})
"""What may stand in the title of a spokesperson; other words before it name the body spoken for: "police spokesman"."""
COVERING = frozenset({"minister", "ministers", "secretary", "undersecretary", "under-secretary", "commissioner"})
"""Heads whose "of" phrase is the field they cover and part of the title: "Minister of Foreign Affairs"."""
SENT = frozenset({"ambassador", "envoy", "representative", "adviser", "advisor", "commissioner", "consul", "nuncio"})
"""Heads whose "to" phrase is part of the title: "Special Envoy to the Horn of Africa"."""
AND = frozenset({"and", "&"})
STYLES = frozenset({"pastor", "imam", "rabbi", "prince", "princess", "cardinal"})
"""Posts that before a name, and with no body, are a form of address: "Pastor X", but "pastor of St Mark's, X"."""
CROWNS = frozenset({"king", "queen", "prince", "sultan", "emir", "amir"})
TRANSIENT = frozenset({"delegation", "team", "side", "campaign", "mission", "convoy", "rally", "march", "protest"})
"""Bodies for one occasion, which nobody holds a post in: "the delegation, led by X"."""
PAST = frozenset({"then", "formerly", "previously", "once"})
HEADING = {"head": "head", "lead": "leader", "chair": "chair", "found": "founder"}
"""Verbs that tell a post: "the council, headed by X"."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Post:
    """A post with its holder, before the holder is resolved. `person` and `phrase` index mentions; `phrase` is that
    of the title itself, None where it is part of the name's own phrase. `start` and `end` span the title's words."""

    person: int
    phrase: int | None
    title: str
    body: str | None
    country: str | None
    status: OfficeStatus
    start: int
    end: int
    rank: bool = False


@functools.cache
def _words() -> tuple[dict[str, OfficeStatus], dict[str, tuple[tuple[str, ...], ...]]]:
    titles = tree("titles.toml")
    status: dict[str, OfficeStatus] = {}
    for code in ("former", "acting", "current"):
        status |= dict.fromkeys(titles["status"][code], code)
    joined: dict[str, list[tuple[str, ...]]] = {}
    for title in titles["joined"]["titles"]:
        parts = tuple(title.split())
        joined.setdefault(parts[0], []).append(parts)
    return status, {w: tuple(sorted(found, key=len, reverse=True)) for w, found in joined.items()}


def posts(reading: Reading, found: Sequence[Mention], *, text: str) -> Iterator[Post]:
    """The posts that a reading names, with their holders, in text order, then the `ranks`; `text` is the report's.

    A holder may be a pronoun's mention; whether that resolves to a name is for the caller to see.
    """
    told = list(_told(reading, found, text=text))
    yield from told
    yield from ranks(reading, found, without={p.person for p in told}, text=text)


def ranks(reading: Reading, found: Sequence[Mention], *, without: set[int], text: str) -> Iterator[Post]:
    """Military ranks before the names of persons: "retired Field Marshal X". `without` are mentions with a post.

    A rank is a post only for who has no other in the report, which is for the caller to see.
    """
    known, (status, _) = nouns(), _words()
    for n, m in enumerate(found):
        if n in without or not is_person(reading, m, sure=True):
            continue
        a = m.a
        while a > 0 and low(reading.tokens[a - 1]) in known.ranks | GRADED and reading.tokens[a - 1].text[:1].isupper():
            a -= 1
        b = m.a
        while b < m.b - 1 and low(reading.tokens[b]) in GRADED:
            b += 1
        rank = {low(t) for t in reading.tokens[a:b] if t.text != "."}
        if not rank & OFFICERS or not rank <= GRADED or _police(reading, a, m.b):
            continue
        mood = status.get(low(reading.tokens[a - 1]), "current") if a > 0 else "current"
        yield Post(
            person=n, phrase=None, title=text[reading.tokens[a].start : reading.tokens[b - 1].end], body=None,
            country=None, status=mood, start=reading.tokens[a].start, end=reading.tokens[b - 1].end, rank=True,
        )  # fmt: skip


def _police(reading: Reading, a: int, b: int) -> bool:
    """Whether words right beside a rank and its name tell of the police: "Police Colonel X", "X, of the police"."""
    sentence = reading.sentences[reading.tokens[a].sentence]
    near = reading.tokens[max(a - 3, sentence.first) : min(b + 5, sentence.last)]
    return any(low(t) in ("police", "constabulary", "gendarmerie", "pol") for t in near)


def _told(reading: Reading, found: Sequence[Mention], *, text: str) -> Iterator[Post]:
    known = nouns()
    status, joined = _words()
    by_head = {m.head: n for n, m in reversed(list(enumerate(found)))}
    starts = {m.a: n for n, m in enumerate(found) if m.kind == "name"}
    ends = {m.b: n for n, m in enumerate(found) if m.kind == "name"}
    for s in reading.sentences:
        i, before, chain, open_ = s.first, None, None, False
        while i < s.last:
            t = reading.tokens[i]
            word = low(t)
            span = next((p for p in joined.get(word, ()) if _fits(reading, i, s.last, p)), None)
            inside = i > s.first and t.name == "PERSON" == reading.tokens[i - 1].name and _given(reading, i, known)
            if span is None and (word not in known.offices or inside):
                if t.lemma in HEADING and t.pos == "VERB":
                    yield from _headed(reading, t, found, by_head, text=text)
                i += 1
                continue
            title = _title(
                reading, i, i + (len(span) if span else 1), s.first, s.last, starts, known, status, text=text
            )
            chained = chain is not None and chain.right + 1 == title.left and low(reading.tokens[chain.right]) in AND
            if chained and chain is not None and title.status == "current" and chain.status == "former":
                title = replace(title, status="former")
            told = list(holders(reading, title, found, by_head, starts, ends, before))
            if word in STYLES and title.title == t.text and not title.body and not title.country:
                told = [n for n in told if found[n].a < i]
            if chained and chain is not None and open_ and told and not _two(chain, title) and found[told[0]].a > i:
                # "Former president and party leader X": both are posts of X.
                yield from _posts(reading, chain, told[:1], found, by_head)
            yield from _posts(reading, title, told, found, by_head)
            # "The president and Prime Minister X" are two; "former president and party leader X" is one.
            open_ = not told and (low(reading.tokens[title.left]) != "the" or title.status != "current")
            chain = title
            before = (title.right, told[0]) if told else before
            i = title.b


def _posts(
    reading: Reading, title: Title, told: Sequence[int], found: Sequence[Mention], by_head: Mapping[int, int]
) -> Iterator[Post]:
    phrase = by_head.get(title.head)
    for person in told:
        yield Post(
            person=person, phrase=None if phrase == person or title.plural else phrase, title=title.title,
            body=title.body, country=title.country, status=status_of(reading, title),
            start=reading.tokens[title.a].start, end=reading.tokens[title.b - 1].end,
        )  # fmt: skip


def _two(a: Title, b: Title) -> bool:
    """Whether nobody holds both posts at once: "Prime Minister and President X" leaves the first without a name."""
    return {a.title.casefold(), b.title.casefold()} <= {"president", "prime minister", "premier", "king", "queen"}


def _given(reading: Reading, i: int, known: Nouns) -> bool:
    """Whether a word of a post is a part of the name it stands in: "Hossein Amir X"."""
    word, left = low(reading.tokens[i]), low(reading.tokens[i - 1])
    return names.is_given(word) or (word in CROWNS and names.is_given(left) and left not in known.titles)


OFFICERS = frozenset(
    {"general", "gen", "colonel", "col", "major", "maj", "marshal", "brigadier", "brig", "admiral", "adm", "commodore",
     "vice-admiral"}
)  # fmt: skip
"""The ranks of generals and field officers; below them, and in the police, a rank is a form of address."""
GRADED = OFFICERS | {"lieutenant", "lt", "field", "rear", "vice", "air", "chief", "staff"}
"""The words that such a rank is made of."""


def _fits(reading: Reading, i: int, last: int, parts: tuple[str, ...]) -> bool:
    return i + len(parts) <= last and all(low(reading.tokens[i + n]) == w for n, w in enumerate(parts))


def _title(
    reading: Reading,
    head: int,
    b: int,
    first: int,
    last: int,
    starts: dict[int, int],
    known: Nouns,
    status: dict[str, OfficeStatus],
    *,
    text: str,
) -> Title:
    tokens, fields, offices = reading.tokens, known.fields, known.offices
    a = head
    if low(tokens[head]) in VOICES:
        fields = GRADES
    # "Deputy Prime", "vice", "list -": words of the title before its head.
    while a > first and (
        low(tokens[a - 1]) in fields
        or (
            tokens[a - 1].text == "-"
            and a - 2 >= first
            and (low(tokens[a - 2]) in fields | status.keys() or tokens[a - 2].end == tokens[a - 1].start)
        )
        or (tokens[a - 1].end == tokens[a].start and tokens[a].text == "-")
    ):
        a -= 1
    mood: OfficeStatus = "current"
    while (a < head and low(tokens[a]) in status) or tokens[a].text == "-":
        mood = status.get(low(tokens[a]), mood)
        a += 1
    left, country = a, None
    body: list[Token] = []
    while left > first and left > a - 9:
        t = tokens[left - 1]
        w = low(t)
        if w in status:
            mood = status[w] if status[w] != "current" else mood
        elif t.dep in ("det", "predet"):
            left -= 1
            break
        elif (
            t.tag == "POS"
            or (t.text == "-" and body and t.end == tokens[left].start)
            or (
                t.dep in ("compound", "nmod", "amod", "poss", "nummod", "flat", "conj")
                and t.pos in (("PROPN",) if t.dep == "conj" else ("PROPN", "NOUN", "ADJ", "NUM"))
            )
        ):
            body.insert(0, t)
        elif t.text == "-" and t.end == tokens[left].start:
            pass
        elif w == "and" and body and _named_pair(text, tokens, left, status):
            body.insert(0, t)
        else:
            break
        left -= 1
    while body and (body[0].tag == "POS" or body[0].text == "-" or body[0].pos == "NUM"):
        body.pop(0)
    owner = (
        text[body[0].start : body[-1].end].removesuffix("'s").removesuffix("’s").removesuffix("'").strip()
        if body
        else ""
    )
    if body:
        country = next((c for t in body if (c := names.country(t.text)) is not None), None) or names.country(owner)
        if all(names.country(t.text) or t.tag == "POS" for t in body) or names.country(owner) or body[-1].pos == "ADJ":
            owner = owner if body[-1].tag == "POS" and names.is_state(owner) else ""
    right, end, behind = b, b, ""
    if right < last and tokens[right].text == "(" and tokens[min(right + 2, last - 1)].text == ")":
        right += 3
    if right < last and low(tokens[right]) in ("of", "for", "to", "at", "in", "on", "from", "with"):
        stop = _phrase_end(reading, right + 1, last, starts, covering=low(tokens[head]) in COVERING)
        if low(tokens[stop - 1]) in offices and low(tokens[right]) != "of":
            stop = right  # "a lawmaker from Prime Minister X's party"
        if stop > right + 1:
            word = low(tokens[right])
            behind = _bare(text[tokens[right + 1].start : tokens[stop - 1].end])
            place = names.country(behind)
            covers = low(tokens[head]) in COVERING and (head == first or low(tokens[head - 1]) != "prime")
            if (covers and word in ("of", "for") and not place) or (
                low(tokens[head]) in SENT and word in ("to", "for", "on")
            ):
                end, cover = stop, behind
                if " of " in cover and (c := names.country(cover.rsplit(" of ", 1)[1])):
                    end = next(j for j in range(stop - 1, right, -1) if low(tokens[j]) == "of")
                    country, behind = c, cover.rsplit(" of ", 1)[1]
                else:
                    behind = ""
            elif word in ("on", "with", "in") and not place:
                behind, stop = ("", right) if word == "on" else (behind, stop)
            country = country or place or (_country_in(behind) if behind else None)
            right = _past_bracket(reading, stop, last)
    return Title(
        a, head, end if end > b else b, left, right, behind or owner or None, country, mood,
        tokens[b - 1].tag in ("NNS", "NNPS"), text[tokens[a].start : tokens[(end if end > b else b) - 1].end],
    )  # fmt: skip


def _listed_field(reading: Reading, i: int, last: int) -> bool:
    """Whether token `i` begins a further field of a post, with more to come: "..., Social Security and Housing"."""
    known = nouns()
    for j in range(i, min(i + 5, last)):
        t = reading.tokens[j]
        if j > i and low(t) in ("and", "&", ","):
            if t.text == ",":
                return low(reading.tokens[min(j + 1, last - 1)]) == "and" or _listed_field(reading, j + 1, last)
            return j + 1 < last and reading.tokens[j + 1].text[:1].isupper() == reading.tokens[i].text[:1].isupper()
        if t.name == "PERSON" or low(t) in known.offices or names.is_given(t.text):
            return False
        if not t.text[:1].isupper() and low(t) not in known.fields:
            return False
    return False


def _past_bracket(reading: Reading, i: int, last: int) -> int:
    """Past an abbreviation in brackets at token `i`: "head of the Electoral Court (EC), X"."""
    tokens = reading.tokens
    close = next((j for j in range(i + 2, min(i + 6, last)) if tokens[j].text == ")"), None)
    if i >= last or tokens[i].text != "(" or close is None or not any(t.text.isupper() for t in tokens[i + 1 : close]):
        return i
    return close + 1


def _named_pair(text: str, tokens: Sequence[Token], i: int, status: Mapping[str, OfficeStatus]) -> bool:
    """Whether "and" before token `i` joins two words of one place's name: "Bosnia and Herzegovina"."""
    return tokens[i].pos == "PROPN" == tokens[i - 2].pos and (
        names.country(text[tokens[i - 2].start : tokens[i].end]) is not None
        or (i > 2 and low(tokens[i - 3]) in status)
        or tokens[i - 2].name == tokens[i].name == "GPE"
        or tokens[i - 2].name == tokens[i - 1].name == tokens[i].name != ""
    )


def _bare(words: str) -> str:
    for article in ("the ", "The ", "a ", "an "):
        words = words.removeprefix(article)
    return words.strip(" ,;")


def _country_in(body: str) -> str | None:
    return next((c for w in body.split() if w[:1].isupper() and (c := names.country(w))), None)


def _phrase_end(reading: Reading, i: int, last: int, starts: dict[int, int], *, covering: bool) -> int:
    """Where the noun phrase behind "of" ends: before a person's name, a comma, or a verb."""
    tokens, known = reading.tokens, nouns()
    end = j = i
    while j < last and j < i + 16:
        t = tokens[j]
        if j > i and ((t.name == "PERSON" and t.text[:1].isupper()) or (j in starts and names.is_given(t.text))):
            return end
        if t.name in ("DATE", "TIME") or (j > i and low(t) in known.ranks and t.text[:1].isupper() and t.name != "ORG"):
            return end
        if t.pos in ("NOUN", "PROPN") or (
            t.pos in ("NUM", "ADJ", "X") or (t.tag in ("VBN", "VBG") and t.text[:1].isupper())
        ):
            end = j + 1
        elif (
            t.text == "&"
            or (t.pos == "CCONJ" and (covering or (j + 1 < last and tokens[j + 1].name == tokens[j - 1].name != "")))
            or (t.pos == "DET" and (j == i or tokens[j - 1].pos in ("ADP", "CCONJ")))
            or t.tag == "POS"
            or t.text == "-"
            or (t.pos == "PRON" and t.tag == "PRP$")
            or (t.pos == "ADP" and low(t) in ("of", "for") and j > i)
        ):
            pass
        elif t.text == "(" and j + 2 < last and tokens[j + 2].text == ")":
            j += 2
        elif (
            t.text == "," and covering and _listed_field(reading, j + 1, last)
        ):
            pass
        else:
            return end
        j += 1
    return end


def _headed(
    reading: Reading, verb: Token, found: Sequence[Mention], by_head: Mapping[int, int], *, text: str
) -> Iterator[Post]:
    """ "The council, headed by X" and "X, who heads the council": a post told by a verb."""
    person = body = None
    agent = kid(reading, verb.i, "agent")
    if agent is not None and verb.dep in ("acl", "relcl"):
        person, body = kid(reading, agent.i, "pobj"), _led(reading, verb, found, by_head)
    elif (
        verb.dep == "relcl"
        and (who := kid(reading, verb.i, "nsubj")) is not None
        and low(who) == "who"
    ):
        person, body = reading.tokens[verb.head], kid(reading, verb.i, "dobj")
    if person is None or body is None:
        return
    p, q = by_head.get(person.i), by_head.get(body.i)
    adverb = kid(reading, verb.i, "advmod")
    past = (adverb is not None and low(adverb) in PAST) or (agent is None and verb.tag == "VBD")
    if low(body) in TRANSIENT or (verb.lemma == "lead" and past and agent is None):
        return
    if p is None or q is None or not is_person(reading, found[p], sure=True) or found[q].sort != "organisation":
        return
    yield Post(
        person=p, phrase=None, title=HEADING[verb.lemma], body=found[q].text, country=_country_in(found[q].text),
        status="former" if past else "current", start=verb.start, end=verb.end,
    )  # fmt: skip


def _led(reading: Reading, verb: Token, found: Sequence[Mention], by_head: Mapping[int, int]) -> Token:
    """What is "headed by X": the noun before, or, where that is a place, the body in it ("council in Y, led by")."""
    noun = reading.tokens[verb.head]
    for above in (noun, *up(reading, noun.i)):
        n = by_head.get(above.i)
        if above.i != noun.i and found[by_head.get(noun.i, n or 0)].sort != "place":
            break
        if above.pos == "VERB":
            break
        if n is not None and found[n].sort == "organisation":
            return above
    return noun
