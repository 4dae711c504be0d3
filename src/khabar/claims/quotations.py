"""Quotations and what follows a cue: whose words are they?

A quotation belongs to the cue in its own sentence, else to words that lead up to it, else to whoever spoke just
before. Sentences without marks carry on a source only where coders did so reliably (see `carried_on`).
"""

from __future__ import annotations

import bisect
import re
from collections.abc import Iterator
from dataclasses import replace
from itertools import zip_longest

from khabar.claims import cues
from khabar.claims.cues import CueWord
from khabar.claims.events import is_endless
from khabar.claims.speech import Draft
from khabar.model import Reading, Report, Sentence, Span
from khabar.reading.tree import kid

DOUBLED = re.compile(r"(?:''|``|\"\")(?=\w|['\[(])")
DOUBLED_END = re.compile(r"''|\"\"")
"""Quotation marks typed as two single ones, or doubled by an export to a table."""


LEFT_OPEN = re.compile(r"""(?<=[\s:,(])["“«](?=[\w\['‘])[^"”»]*\Z""")
"""A quotation that runs on into the next paragraph is left open at the end of its own."""


def _unclosed(report: Report, reading: Reading, quote: Span) -> Iterator[Span]:
    """A quotation; where another opens inside it, the first was never closed and ends with its sentence."""
    while (inner := report.text.find("“", quote.start + 1, quote.end)) >= 0 and report.text[quote.start] == "“":
        yield _to_sentence_end(reading, Span(quote.start, inner))
        quote = Span(inner, quote.end)
    yield quote


def _to_sentence_end(reading: Reading, span: Span) -> Span:
    n = bisect.bisect_right(reading.sentences, span.start, key=lambda s: s.start) - 1
    return Span(span.start, min(span.end, reading.sentences[max(n, 0)].end))


def _doubled(text: str) -> Iterator[Span]:
    """What stands between doubled marks in one line; a line without a closing mark is gone through only once."""
    at = 0
    while opening := DOUBLED.search(text, at):
        line = text.find("\n", opening.end())
        stop = line if line >= 0 else len(text)
        closing = DOUBLED_END.search(text, opening.end() + 1, stop)
        if closing is not None:
            yield Span(opening.start(), closing.end())
        at = stop if closing is None else closing.end()


def _paragraphs(reading: Reading) -> Iterator[Span]:
    start, number, end = 0, -1, 0
    for s in reading.sentences:
        if s.paragraph != number:
            if number >= 0:
                yield Span(start, end)
            start, number = s.start, s.paragraph
        end = s.end
    if number >= 0:
        yield Span(start, end)


def quoted_words(report: Report, reading: Reading) -> list[range]:
    """The tokens of each quotation that could hold a clause, marks included, in order."""
    spans = [piece for quote in reading.quotes for piece in _unclosed(report, reading, quote)]
    spans += _doubled(report.text)
    paragraphs = list(_paragraphs(reading))
    for paragraph, after in zip_longest(paragraphs, paragraphs[1:]):
        closed = max(report.text.rfind(mark, paragraph.start, paragraph.end) for mark in "\"”»")
        if m := LEFT_OPEN.search(report.text, max(closed, paragraph.start), paragraph.end):
            goes_on = after is not None and report.text[after.start] in "\"“«"
            tail = Span(m.start(), paragraph.end)
            spans.append(tail if goes_on else _to_sentence_end(reading, tail))
    found: list[range] = []
    for span in sorted(spans, key=lambda s: (s.start, -s.end)):
        words = _tokens_in(reading, span)
        if found and words.start < found[-1].stop:
            continue
        if len(words) >= 4 and any(reading.tokens[i].pos in ("VERB", "AUX") for i in words):
            found.append(words)
    return found


def quotations(reading: Reading, drafts: list[Draft], quoted: list[range]) -> list[Draft]:
    """Give each quotation a speaker: from its own sentence, else from the words that lead to it. Returns carried."""
    inside = {i for words in quoted for i in words}
    carried: list[Draft] = []
    last: tuple[int, Draft] | None = None
    near = _by_sentence(reading, drafts)
    relaying = _relaying(reading, drafts)
    for words in quoted:
        first, final = reading.tokens[words[0]].sentence, reading.tokens[words[-1]].sentence
        found = _own_speaker(reading, _of_sentences(drafts, near, first, final + 1), words)
        if found is None and (found := _introduced(reading, words)) is not None:
            near.setdefault(reading.tokens[found.at].sentence, []).append(len(drafts))
            drafts.append(found)
        if found is not None:
            found.content |= set(words)
            for n in tuple(relaying.get(reading.tokens[found.at].sentence, ())):
                if drafts[n] is found or found.at in drafts[n].content:
                    drafts[n].content |= set(words)
                    for number in range(first, final + 1):
                        relaying.setdefault(number, set()).add(n)
            last = (words[-1], found)
        elif all(t.pos == "PUNCT" for t in reading.tokens[_line_start(reading, words[0]) : words[0]]):
            before = _of_sentences(drafts, near, first - 2, first - 1)
            base = _leading_speaker(reading, before, words, last, inside=inside)
            if base is not None:
                carried.append(replace(base, content=set(words), carried=True, rule="quote-carried"))
                last = (words[-1], base)
    return carried


def _by_sentence(reading: Reading, drafts: list[Draft]) -> dict[int, list[int]]:
    """The positions in `drafts` of each sentence's cues."""
    found: dict[int, list[int]] = {}
    for n, d in enumerate(drafts):
        found.setdefault(reading.tokens[d.at].sentence, []).append(n)
    return found


def _of_sentences(drafts: list[Draft], by_sentence: dict[int, list[int]], first: int, last: int) -> list[Draft]:
    """The drafts whose cues stand in the sentences `first` to `last`, both included, in the order of `drafts`."""
    return [drafts[n] for n in sorted(n for s in range(first, last + 1) for n in by_sentence.get(s, ()))]


def _relaying(reading: Reading, drafts: list[Draft]) -> dict[int, set[int]]:
    """The positions of drafts that quote others, by the sentences of their cue and of what they hand on."""
    found: dict[int, set[int]] = {}
    for n, d in enumerate(drafts):
        if d.word.relays:
            for i in (d.at, *d.content):
                found.setdefault(reading.tokens[i].sentence, set()).add(n)
    return found


def _introduced(reading: Reading, words: range) -> Draft | None:
    """ "The party issued a statement: ...", "Ms Roe: ...": words that lead up to a quotation without a cue verb."""
    before = words.start - 1
    if before < 0 or reading.tokens[before].text not in (":", ","):
        return None
    first = _line_start(reading, before)
    if is_endless(reading.sentences[reading.tokens[before].sentence]):
        return None
    root = next((t for t in reading.tokens[first:before] if t.dep == "ROOT" or t.head < first or t.head > before), None)
    lead = reading.tokens[first:before]
    if root is None or not lead:
        return None
    verb = root if root.pos == "VERB" else reading.tokens[root.head]
    if first <= verb.i < before and verb.pos == "VERB":
        subject = kid(reading, verb.i, "nsubj")
        colon = reading.tokens[before].text == ":"
        if subject is not None and (colon or any(t.lemma in cues.vessels() for t in lead)):
            return Draft(verb.i, verb.i + 1, verb.i, CueWord(), "quote-lead", subject.i, clause=subject.i)
    elif reading.tokens[before].text == ":" and len(lead) <= 5 and root.pos == "PROPN":
        return Draft(before, before + 1, before, CueWord(), "quote-lead", root.i, clause=root.i)
    return None


def _tokens_in(reading: Reading, span: Span) -> range:
    first = bisect.bisect_left(reading.tokens, span.start, key=lambda t: t.start)
    return range(first, bisect.bisect_left(reading.tokens, span.end, key=lambda t: t.start))


def _line_start(reading: Reading, i: int) -> int:
    return reading.sentences[reading.tokens[i].sentence].first


def _own_speaker(reading: Reading, drafts: list[Draft], words: range) -> Draft | None:
    """The one of these whose cue stands outside the quotation, in its first or last sentence or right behind it."""
    first, last = reading.tokens[words[0]].sentence, reading.tokens[words[-1]].sentence
    best: tuple[int, Draft] | None = None
    for d in drafts:
        number = reading.tokens[d.at].sentence
        if d.at in words or not d.word.hands_on:
            continue
        # '"Why?" she asked.' may be parsed as two sentences.
        if number > last and not _tail(reading, number, last):
            continue
        gap = d.at - words[-1] if d.at > words[-1] else words[0] - d.at
        if d.content and not d.content.isdisjoint(words):
            rank = gap
        elif d.rule == "verb" and d.at > words[-1] and d.clause - words[-1] <= 2 and d.speaker is not None:
            rank = gap + 10
        elif d.rule == "verb" and d.at < words[0] and gap <= 12 and not d.content and number in (first, last):
            rank = gap + 20
        else:
            continue
        if best is None or rank < best[0]:
            best = (rank, d)
    return best[1] if best is not None else None


def _tail(reading: Reading, number: int, last: int) -> bool:
    sentence = reading.sentences[number]
    return sentence.paragraph == reading.sentences[last].paragraph and sentence.last - sentence.first <= 12


def _leading_speaker(
    reading: Reading, drafts: list[Draft], words: range, last: tuple[int, Draft] | None, *, inside: set[int]
) -> Draft | None:
    """Who speaks a quotation that stands free: whoever spoke just before, `drafts` being those of two sentences."""
    paragraph = reading.sentences[reading.tokens[words[0]].sentence].paragraph
    if last is not None and last[1].speaker is not None:
        ended = reading.sentences[reading.tokens[max(last[0], last[1].at)].sentence]
        if ended.paragraph == paragraph or (ended.paragraph == paragraph - 1 and _adjoins(reading, last, words)):
            return last[1]
    before = [
        d
        for d in drafts
        if d.speaker is not None
        and d.content
        and d.word.hands_on
        and d.at not in inside
        and reading.sentences[reading.tokens[d.at].sentence].paragraph >= paragraph - 1
    ]
    tops = [d for d in before if not any(d.at in o.content for o in before)]
    return tops[-1] if tops else None


def _adjoins(reading: Reading, last: tuple[int, Draft], words: range) -> bool:
    """Whether no sentence stands between the last speaker's words and this quotation."""
    end = max(last[0], last[1].at)
    return reading.tokens[words[0]].sentence - reading.tokens[end].sentence <= 1


def carried_on(reading: Reading, drafts: list[Draft], *, inside: frozenset[int]) -> list[Draft]:
    """Sentences that plainly go on with the source of the one before.

    Two cases paid on coded reports: the rest of a paragraph that opens with "according to", and a statement printed
    without quotation marks after "the minister said:". After an ordinary "X said A." three in four events of the
    next sentence are the report's own again, so there the source is not carried.
    """
    found: list[Draft] = []
    own = {number: [drafts[n] for n in at] for number, at in _by_sentence(reading, drafts).items()}
    for number, sentence in enumerate(reading.sentences):
        for base in own.get(number, ()):
            if base.speaker is None or base.at in inside or not base.word.hands_on:
                continue
            opening = base.rule == "preposition" and base.at - sentence.first <= 1 and base.content
            statement = _announces(reading, sentence) and not base.content and base.rule == "verb"
            if opening or statement:
                content = set(_following(reading, number, own, inside=inside, beyond=bool(statement)))
                if content:
                    found.append(replace(base, content=content, carried=True, rule=f"{base.rule}-carried"))
    return found


def _announces(reading: Reading, sentence: Sentence) -> bool:
    return reading.tokens[sentence.last - 1].text == ":"


def _following(
    reading: Reading, number: int, own: dict[int, list[Draft]], *, inside: frozenset[int], beyond: bool
) -> Iterator[int]:
    """The tokens of the sentences behind `number` that name no source; past the paragraph's end only if `beyond`."""
    paragraph = reading.sentences[number].paragraph
    for n in range(number + 1, len(reading.sentences)):
        sentence = reading.sentences[n]
        named = [d for d in own.get(n, ()) if d.word.hands_on and d.speaker is not None]
        # Another statement, announced in its turn, is another's words.
        sourced = any(d.content for d in named) or (bool(named) and _announces(reading, sentence))
        if sourced or (sentence.paragraph != paragraph and not beyond) or sentence.first in inside:
            return
        yield from range(sentence.first, sentence.last)
