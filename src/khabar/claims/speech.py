"""Finding cues: who says, and what the parse puts under the saying.

Each cue of `cues.toml` that stands in a report gives a `Draft`: an attribution in the making, in tokens. The kinds:
verbs with a clause ("said that"), cues that close or part a sentence ("..., she said, ..."), passives, participles
("adding that"), "quoted ... as saying", nouns ("the claim that"), "according to", adverbs without a source.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field, replace

from khabar.claims import cues
from khabar.claims.cues import CueWord
from khabar.claims.events import is_endless
from khabar.model import Reading, Stance, Token
from khabar.reading.tree import kid, kids, subtree

CLOSERS = frozenset({",", '"', "”", "''", "``", "“", "—", "–", "--", "-", ":", ";", "»", "?", "!", "'", "’"})
FIRST_PERSON = frozenset({"i", "we"})
"""Inside a quotation these are its speaker, who is listed already; outside it the report's own voice."""
RAISERS = frozenset({"go", "continue", "have", "appear", "seem", "proceed", "be"})
"""Verbs under which "to say" still says ("went on to say"); "refused to say" does not."""


@dataclass(slots=True)
class Draft:
    """A scope in the making, in tokens: cue from `first` to `last` with `at` its head, `speaker` the source's head."""

    first: int
    last: int
    at: int
    word: CueWord
    rule: str
    speaker: int | None
    content: set[int] = field(default_factory=set)
    clause: int = 0
    carried: bool = False


def drafts_of(reading: Reading, *, inside: frozenset[int]) -> list[Draft]:
    """All cues of a report's body in the order of the text; `inside` are the tokens inside quotations.

    A cue that the parse gives no content comes too: it may lead to a quotation. A sentence too long to be one is left
    out: no event is read there, and each of its cues would be tried on all of its words.
    """
    drafts: list[Draft] = []
    for sentence in reading.sentences:
        if sentence.part is None and not is_endless(sentence):
            for i in range(sentence.first, sentence.last):
                drafts += _drafts_at(reading, i, drafts=drafts, inside=inside)
    _link_relays(reading, drafts)
    return drafts


def _drafts_at(reading: Reading, i: int, *, drafts: list[Draft], inside: frozenset[int]) -> Iterator[Draft]:
    token = reading.tokens[i]
    if token.pos == "VERB":
        if token.text.lower() in cues.participles() and token.tag == "VBG":
            yield from _citing(reading, token, drafts=drafts)
        elif word := cues.verbs().get(token.lemma):
            yield from _verb(reading, token, word, drafts=drafts, inside=inside)
    elif token.pos in ("NOUN", "PROPN"):
        if stance := cues.nouns().get(token.lemma):
            yield from _noun(reading, token, stance)
    elif token.pos == "ADV" and token.lemma in cues.adverbs():
        yield _adverb(reading, token)
    end = cues.preposition(reading, i)
    if end is not None:
        yield from _preposition(reading, i, end)


def _verb(
    reading: Reading, token: Token, word: CueWord, *, drafts: list[Draft], inside: frozenset[int]
) -> Iterator[Draft]:
    if kid(reading, token.i, "neg") and word.stance == "asserts":
        return
    governor = reading.tokens[token.head]
    if _to(reading, token.i) and governor.lemma not in RAISERS:
        return
    passive = kid(reading, token.i, "nsubjpass", "auxpass") is not None or (
        token.tag == "VBN" and kid(reading, token.i, "agent") is not None
    )
    speaker = _agent(reading, token) if passive else _speaker(reading, token, word, drafts=drafts, inside=inside)
    if speaker is None and not passive:
        return
    first = _clause_start(reading, token, speaker)
    draft = Draft(token.i, token.i + 1, token.i, word, "verb", speaker, clause=first)
    draft.content = _verb_content(reading, token, word, first, passive=passive)
    if passive and not draft.content and not word.relays:
        return
    if speaker is not None:
        named = {t.i for t in subtree(reading, speaker)}
        if speaker < token.i:  # in "the governor, who said A" A hangs below the speaker and stays
            draft.content -= named - ({t.i for t in subtree(reading, token.i)} if token.i in named else set())
        if reading.tokens[speaker].text.lower() in FIRST_PERSON:
            if token.i in inside:
                return
            draft.word = replace(word, hands_on=False)
        elif word.belief and _own_belief(reading, token, speaker):
            draft.word = replace(word, hands_on=False)
    draft.content.discard(token.i)
    yield draft


def _own_belief(reading: Reading, token: Token, speaker: int) -> bool:
    """ "They said they believed that": one source, not two."""
    head = cues.verbs().get(reading.tokens[token.head].lemma)
    return token.dep == "ccomp" and head is not None and reading.tokens[speaker].tag == "PRP"


def _verb_content(reading: Reading, token: Token, word: CueWord, first: int, *, passive: bool) -> set[int]:
    sentence = reading.sentences[token.sentence]
    head = token.head
    labels = {"ccomp"}
    if passive or word.takes_object or not word.hands_on or word.stance != "asserts":
        labels |= {"xcomp", "oprd"}
    parts = [k for k in kids(reading, token.i) if k.dep in labels and not (word.deed and _to(reading, k.i))]
    if (word.takes_object and not passive) or not word.hands_on:
        parts += [k for k in kids(reading, token.i, "dobj") if not word.hearer]
    if (passive or token.lemma in ("seem", "appear")) and any(k.dep == "xcomp" for k in parts):
        parts += kids(reading, token.i, "nsubj", "nsubjpass")  # "the fire is believed to have been set"
    if word.charges:
        parts += _charge(reading, token)
    content = {t.i for part in parts for t in subtree(reading, part.i)}
    if token.dep == "relcl" or (token.dep == "advcl" and kid(reading, token.i, "mark") is None and token.tag == "VBG"):
        return content
    if token.dep in ("advcl", "parataxis", "acl") and not parts and head != token.i:
        marker = kid(reading, token.i, "mark")
        as_clause = marker is not None and marker.lemma == "as"
        reported = token.dep == "acl" and passive and word.takes_object
        if (token.dep == "parataxis" or as_clause or reported) and not word.deed:
            own = {t.i for t in subtree(reading, token.i)}
            return {t.i for t in subtree(reading, head)} - own
    # "A, X said": everything before the clause of the cue; "A, X said, B": B as well, where A and B are one clause.
    closes = first > sentence.first and reading.tokens[first - 1].text in CLOSERS
    plain = not passive and not word.deed and token.dep in ("ROOT", "conj", "ccomp", "parataxis", "dep")
    if closes and plain and all(part.i < token.i for part in parts):
        before = {i for i in range(sentence.first, first) if reading.tokens[i].pos != "PUNCT"}
        for k in kids(reading, token.i, "advcl", "prep", "npadvmod", "advmod"):
            if k.dep != "advcl" or kid(reading, k.i, "mark", "advmod") is not None or k.tag == "VBG":
                before -= {t.i for t in subtree(reading, k.i)}
        if any(reading.tokens[i].pos in ("VERB", "AUX", "NOUN") for i in before):
            content |= before
        if token.dep in ("parataxis", "ccomp", "dep") and head > token.i:
            content |= {t.i for t in subtree(reading, head)} - {t.i for t in subtree(reading, token.i)}
    return content


def _to(reading: Reading, i: int) -> bool:
    return any(k.tag == "TO" for k in kids(reading, i, "aux"))


def _charge(reading: Reading, token: Token) -> list[Token]:
    """What somebody is accused of; the parser may hang it on the accused."""
    for t in subtree(reading, token.i):
        if t.i > token.i and t.lemma in ("of", "for") and t.dep == "prep":
            head = reading.tokens[t.head]
            if head is token or (head.head == token.i and head.dep in ("dobj", "nsubjpass")):
                found = kids(reading, t.i, "pcomp", "pobj")
                if found:
                    return found
    return []


def _clause_start(reading: Reading, token: Token, speaker: int | None) -> int:
    """Where the clause of the cue begins: its subject, if that stands before it, or the verb with its auxiliaries."""
    first = token.i
    subject = _nearest_subject(reading, token)
    for k in kids(reading, token.i, "aux", "advmod", "auxpass"):
        if token.i - 3 <= k.i < token.i:
            first = min(first, k.i)
    if subject is not None and subject.i < token.i:
        first = min(first, subject.i)
    if speaker is not None and first == speaker:
        first = min([first, *(t.i for t in subtree(reading, speaker) if t.i < speaker)])
    return first


def _nearest_subject(reading: Reading, verb: Token) -> Token | None:
    """The subject of a cue; of two, which the parser gives it in "gunmen killed nine, police said", the nearer."""
    found = kids(reading, verb.i, "nsubj", "nsubjpass")
    before = [t for t in found if t.i < verb.i]
    return before[-1] if len(found) > 1 and before else next(iter(found), None)


def _agent(reading: Reading, token: Token) -> int | None:
    by = kid(reading, token.i, "agent")
    agent = kid(reading, by.i, "pobj") if by is not None else None
    return agent.i if agent is not None else None


def _speaker(
    reading: Reading, token: Token, word: CueWord, *, drafts: list[Draft], inside: frozenset[int]
) -> int | None:
    """The head of the noun phrase that says it; None: nobody does (an order, a passive, a parse gone wrong)."""
    at = token
    for _ in range(6):
        head = reading.tokens[at.head]
        subject = _nearest_subject(reading, at)
        if subject is not None and subject.i in inside and token.i not in inside:
            subject, head = None, at  # a parse that runs across the quotation marks
        if subject is not None:
            if subject.tag in ("WP", "WDT"):
                return at.head if at.dep == "relcl" else None
            return None if subject.tag == "EX" else subject.i
        if at.dep in ("acl", "relcl"):
            return _maker(reading, head)
        if at.dep == "pcomp" and head.lemma == "as":
            return _quoted(reading, head)
        if at is token and not word.deed and (token.tag == "VBG" or (at.dep == "conj" and token.tag in ("VBD", "VBZ"))):
            speaker = _sayer(reading, token, head, drafts=drafts, inside=inside)
            if speaker is not None:
                return speaker
        if head is at or at.dep not in ("conj", "xcomp", "advcl", "pcomp", "prep", "ccomp", "parataxis", "dep"):
            break
        at = head
    return _after(reading, token) if token.tag in ("VBD", "VBZ") else None


def _sayer(reading: Reading, token: Token, head: Token, *, drafts: list[Draft], inside: frozenset[int]) -> int | None:
    """Who goes on speaking: "A, the minister said, adding that B" may hang "adding" on A, but the minister adds."""
    for d in reversed(drafts):
        if reading.tokens[d.at].sentence != token.sentence:
            return None
        if d.speaker is None or not d.word.hands_on or d.rule not in ("verb", "preposition"):
            continue
        if (d.at in inside) != (token.i in inside):
            continue
        between = d.rule == "verb" and min(d.clause, d.at) <= head.i <= d.at
        if head.i in d.content or between:
            d.content -= {t.i for t in subtree(reading, token.i)}
            return d.speaker
    return None


def _after(reading: Reading, token: Token) -> int | None:
    """ "...," said the head of police: the subject that the parser missed, right behind a cue after a quotation."""
    sentence = reading.sentences[token.sentence]
    if token.i == sentence.first or reading.tokens[token.i - 1].text not in CLOSERS:
        return None
    for t in reading.tokens[token.i + 1 : min(token.i + 8, sentence.last)]:
        if t.pos in ("NOUN", "PROPN", "PRON"):
            return t.head if t.dep == "compound" and t.head < sentence.last and t.head > t.i else t.i
        if t.pos not in ("DET", "ADJ", "NUM"):
            return None
    return None


def _quoted(reading: Reading, as_: Token) -> int | None:
    """Whom "quoted ... as saying" quotes: the object, or the subject of the passive."""
    head = reading.tokens[as_.head]
    if head.pos in ("NOUN", "PROPN", "PRON"):
        return head.i
    found = kid(reading, head.i, "dobj", "nsubjpass")
    if found is None and head.dep == "acl":
        return head.head
    return found.i if found is not None else None


def _maker(reading: Reading, noun: Token) -> int:
    """Who speaks through "a statement saying": its possessor, the subject that issued it, else the thing itself."""
    if noun.lemma not in cues.vessels():
        return noun.i
    owner = kid(reading, noun.i, "poss")
    if owner is not None:
        return owner.i
    for by in kids(reading, noun.i, "prep"):
        if by.lemma in ("by", "from"):
            maker = kid(reading, by.i, "pobj")
            if maker is not None:
                return maker.i
    at = reading.tokens[noun.head]
    while at.dep in ("pobj", "prep", "dobj") and at.head != at.i:
        at = reading.tokens[at.head]
    if at.pos == "VERB" and noun.dep in ("dobj", "pobj"):
        subject = kid(reading, at.i, "nsubj")
        if subject is not None and (subject.pos != "PRON" or subject.tag == "PRP"):
            return subject.i
    return noun.i


def _citing(reading: Reading, token: Token, *, drafts: list[Draft]) -> Iterator[Draft]:
    """ "..., the paper said, citing officials": the officials stand inside the paper's words."""
    named = kid(reading, token.i, "dobj")
    if named is None:
        return
    head = reading.tokens[token.head]
    own = {t.i for t in subtree(reading, token.i)}
    content: set[int] = set()
    for d in reversed(drafts):
        if reading.tokens[d.at].sentence != token.sentence:
            break
        if head.i in (d.at, d.speaker) or head.i in d.content:
            content |= d.content
    if not content:
        first = reading.sentences[token.sentence].first
        content = {i for i in range(first, token.i) if reading.tokens[i].pos != "PUNCT"}
        content |= {t.i for t in subtree(reading, head.i)}
    draft = Draft(token.i, token.i + 1, token.i, cues.verbs()["cite"], "citing", named.i, content - own)
    yield draft


def _noun(reading: Reading, token: Token, stance: Stance) -> Iterator[Draft]:
    """ "The claim that", "allegations of": what hangs on the noun is handed on."""
    parts = [k for k in kids(reading, token.i, "acl", "ccomp") if kid(reading, k.i, "mark") is not None]
    if not parts:
        return
    owner = kid(reading, token.i, "poss")
    for by in kids(reading, token.i, "prep"):
        if owner is None and by.lemma in ("by", "from"):
            owner = kid(reading, by.i, "pobj")
    governor = reading.tokens[token.head]
    if owner is None and token.dep in ("dobj", "pobj") and governor.pos == "VERB":
        owner = kid(reading, governor.i, "nsubj")
    if owner is None and token.lemma == "report":
        owner = token  # "there were media reports that": nobody else is named
    content = {t.i for part in parts for t in subtree(reading, part.i)}
    word = CueWord(stance=stance)
    yield Draft(token.i, token.i + 1, token.i, word, "noun", owner.i if owner is not None else None, content)


def _adverb(reading: Reading, token: Token) -> Draft:
    head = reading.tokens[token.head]
    own = {token.i}
    content = {t.i for t in subtree(reading, head.i)} - own
    return Draft(token.i, token.i + 1, token.i, CueWord(stance="doubts"), "adverb", None, content)


def _preposition(reading: Reading, i: int, end: int) -> Iterator[Draft]:
    """ "According to X": at either end of a sentence it covers the whole of it, inside only its clause."""
    sentence = reading.sentences[reading.tokens[i].sentence]
    named = next((t for j in range(end - 1, i - 1, -1) if (t := kid(reading, j, "pobj")) is not None), None)
    if named is None:
        named = next((t for t in reading.tokens[end : sentence.last] if t.pos in ("NOUN", "PROPN", "PRON")), None)
        if named is None:
            return
    if named.pos == "NUM" or (reading.tokens[i].text.lower() == "per" and named.pos != "PROPN"):
        return
    own = set(range(i, end)) | {t.i for t in subtree(reading, named.i)}
    last = max(own)
    opening = all(t.pos in ("PUNCT", "CCONJ", "ADV") for t in reading.tokens[sentence.first : i])
    closing = not any(t.pos in ("VERB", "AUX") for t in reading.tokens[last + 1 : sentence.last])
    if opening or closing:
        content = set(range(sentence.first, sentence.last)) - own
    else:
        at = reading.tokens[reading.tokens[i].head]
        while at.pos not in ("VERB", "AUX") and at.head != at.i:
            at = reading.tokens[at.head]
        content = {t.i for t in subtree(reading, at.i)} - own
    yield Draft(i, end, i, CueWord(), "preposition", named.i, content, clause=i)


def _link_relays(reading: Reading, drafts: list[Draft]) -> None:
    """ "The agency quoted the minister as saying": what the minister says, and that he says it, is the agency's."""
    saying: dict[int, list[Draft]] = {}
    for d in drafts:
        if reading.tokens[d.at].lemma == "say":
            saying.setdefault(d.at, []).append(d)
    for outer in drafts:
        if outer.word.relays and outer.rule == "verb":
            for inner in (d for t in subtree(reading, outer.at) for d in saying.get(t.i, ())):
                if inner is not outer:
                    outer.content |= inner.content | {inner.at}
                    if not inner.content:
                        # "...," the agency quoted him as saying: the words stand before.
                        inner.clause = outer.clause


def take_objects(reading: Reading, draft: Draft) -> None:
    """ "Praised the truce", "called for a truce": a stance on what is named, which no chain lists."""
    parts = kids(reading, draft.at, "dobj", "xcomp", "ccomp", "prep")
    content = {t.i for part in parts if part.i > draft.at for t in subtree(reading, part.i)}
    draft.content = content - ({t.i for t in subtree(reading, draft.speaker)} if draft.speaker is not None else set())
    draft.word = replace(draft.word, hands_on=False)
