"""Who says so: the scopes of a report's attributions, found by rules over the parse, and the chain of a claim.

A scope is one act of handing on: a cue ("said", "according to"), the source that it names, and the stretches of text
that it hands on. `scopes` finds them once a report; `chain_of` picks those that hold an event word and puts them in
order, outermost first. The rules follow the coding guide ("Attribution: scope"); kinds of cue and the layout of
source, cue and content follow PARC3 (Pareti, "PARC 3.0: A Corpus of Attribution Relations", LREC 2016).
"""

from __future__ import annotations

import bisect
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from khabar.claims import cues
from khabar.claims.actors import outlet
from khabar.claims.quotations import carried_on, quotations, quoted_words
from khabar.claims.speech import Draft, drafts_of, take_objects
from khabar.claims.trigger import Trigger
from khabar.model import (
    Attribution,
    Cue,
    Entity,
    Evidence,
    Phrase,
    Reading,
    Report,
    Source,
    SourceKind,
    Span,
    Stance,
    Token,
)
from khabar.reading.tree import kids, phrase_at, phrases_by_sentence, subtree


@dataclass(frozen=True, slots=True, kw_only=True)
class Scope:
    """One act of handing on.

    `source` is None where nobody is named. `speaker` bounds the source's whole noun phrase, `source` only its core.
    `content` are the stretches handed on, in order, each inside one sentence or quotation. `hands_on` is False for
    attitudes ("hopes that"), which no chain lists. `depth` counts the scopes that hold this one's cue: 0 is outermost.
    `rule` names the pattern that found it.
    """

    cue: Cue
    source: Source | None
    speaker: Span | None
    content: tuple[Span, ...]
    kind: SourceKind
    stance: Stance
    carried: bool
    hands_on: bool
    depth: int
    rule: str

    def holds(self, at: int) -> bool:
        """Whether the character at `at` is handed on by this scope."""
        return any(span.start <= at < span.end for span in self.content)


@dataclass(frozen=True, slots=True)
class Scopes:
    """The scopes of a report in the order of their cues, carried ones last.

    `by_sentence` has for each sentence, by its index, the scopes of which some content stands in it, in that order.
    """

    all: tuple[Scope, ...]
    by_sentence: dict[int, tuple[Scope, ...]]

    def __iter__(self) -> Iterator[Scope]:
        return iter(self.all)


def scopes(report: Report, reading: Reading) -> Scopes:
    """All attributions of a report.

    `reading` needs tokens, sentences and quotes; with phrases and entities sources carry the entity's fullest name.
    The report's own publisher is never a source.
    """
    quoted = quoted_words(report, reading)
    inside = frozenset(i for words in quoted for i in words)
    drafts = drafts_of(reading, inside=inside)
    carried = quotations(reading, drafts, quoted)
    carried += carried_on(reading, drafts, inside=inside)
    for draft in drafts:
        if draft.word.deed and not draft.content and draft.speaker is not None:
            take_objects(reading, draft)
    drafts = [d for d in drafts if d.content]
    return _frozen(report, reading, drafts + carried)


def chain_of(
    scopes: Scopes, reading: Reading, trigger: Trigger
) -> tuple[tuple[Attribution, ...], tuple[Evidence, ...]]:
    """The links by which the event word `trigger` reached the page, outermost first, and the rules that gave them.

    Empty where the report speaks in its own voice. A cue that is the event word itself is no link.
    """
    verb = reading.tokens[trigger.verb]
    own = (Span(trigger.start, trigger.end), Span(verb.start, verb.end))
    holding = [
        s
        for s in scopes.by_sentence.get(reading.tokens[trigger.token].sentence, ())
        if s.hands_on and s.holds(trigger.start) and not any(o.overlaps(Span(s.cue.start, s.cue.end)) for o in own)
    ]
    # "He said it had allegedly happened": the doubt is a matter of status, the source is named.
    if any(s.source is not None for s in holding):
        holding = [s for s in holding if s.source is not None or s.rule == "verb"]
    holding.sort(key=lambda s: (s.depth, s.cue.start))
    links: list[Attribution] = []
    evidence: list[Evidence] = []
    for s in holding:
        link = Attribution(source=s.source, cue=s.cue, kind=s.kind, stance=s.stance, carried=s.carried)
        if links and links[-1].source == link.source:
            links.pop()
            evidence.pop()
        links.append(link)
        evidence.append(Evidence(field="attribution", rule=s.rule, start=s.cue.start, end=s.cue.end))
    return tuple(links), tuple(evidence)


# -- from drafts to scopes -----------------------------------------------------------------------------------------


def _frozen(report: Report, reading: Reading, drafts: list[Draft]) -> Scopes:
    entities = {e.id: e for e in reading.entities}
    phrases = phrases_by_sentence(reading)
    found = []
    cues_at = []
    for d in drafts:
        source, speaker = (None, None) if d.speaker is None else _source(report, reading, d.speaker, entities, phrases)
        if source is not None and report.publisher and _same(source.name, report.publisher):
            continue
        entity = entities.get(source.entity or "") if source is not None else None
        first, last = reading.tokens[d.first], reading.tokens[d.last - 1]
        cues_at.append(first.sentence)
        found.append(
            Scope(
                cue=Cue(first.start, last.end, report.text[first.start : last.end]), source=source, speaker=speaker,
                content=_spans(reading, d.content), kind=_kind(reading, d.speaker, source, entity),
                stance=d.word.stance, carried=d.carried, hands_on=d.word.hands_on, depth=0, rule=d.rule,
            )
        )  # fmt: skip
    holding = _by_sentence(reading, found)
    deep = tuple(replace(s, depth=_depth(s, holding.get(n, ()))) for s, n in zip(found, cues_at, strict=True))
    return Scopes(deep, _by_sentence(reading, deep))


def _by_sentence(reading: Reading, scopes: Iterable[Scope]) -> dict[int, tuple[Scope, ...]]:
    """The scopes by the sentences that their content touches."""
    starts = [s.start for s in reading.sentences]
    found: dict[int, list[Scope]] = {}
    for scope in scopes:
        numbers: dict[int, None] = {}
        for span in scope.content:
            first, last = bisect.bisect_right(starts, span.start) - 1, bisect.bisect_left(starts, span.end) - 1
            numbers |= dict.fromkeys(range(first, last + 1))
        for number in numbers:
            found.setdefault(number, []).append(scope)
    return {number: tuple(inside) for number, inside in found.items()}


def _depth(scope: Scope, among: Iterable[Scope]) -> int:
    """How many other cues hold this one's cue; a repeated cue counts once."""
    at = scope.cue.start
    return len({s.cue.start for s in among if s.hands_on and s.cue.start != at and s.holds(at)})


def _spans(reading: Reading, content: Iterable[int]) -> tuple[Span, ...]:
    """Runs of token indices as spans of text; a gap of punctuation alone does not part them."""
    tokens = reading.tokens
    runs: list[list[int]] = []
    for i in sorted(content):
        if runs and all(tokens[j].pos == "PUNCT" for j in range(runs[-1][1] + 1, i)):
            runs[-1][1] = i
        else:
            runs.append([i, i])
    return tuple(_trimmed(reading, a, b) for a, b in runs if not all(t.pos == "PUNCT" for t in tokens[a : b + 1]))


def _trimmed(reading: Reading, a: int, b: int) -> Span:
    """A run without punctuation at its ends, but with the quotation marks that belong to it."""
    tokens = reading.tokens
    while tokens[a].pos == "PUNCT" and tokens[a].text not in QUOTE_MARKS:
        a += 1
    while tokens[b].pos == "PUNCT" and tokens[b].text not in QUOTE_MARKS:
        b -= 1
    opened = a > 0 and tokens[a - 1].text in QUOTE_MARKS
    closing = next((j for j in range(b + 1, min(b + 3, len(tokens))) if tokens[j].text in QUOTE_MARKS), None)
    odd = sum(t.text in QUOTE_MARKS for t in tokens[a : b + 1]) % 2
    if odd and not opened and closing is not None:
        b = closing
    elif odd and opened:
        a -= 1
    elif opened and closing is not None:
        a, b = a - 1, closing
    return Span(tokens[a].start, tokens[b].end)


QUOTE_MARKS = frozenset({'"', "“", "”", "``", "''", "«", "»"})
LEFT_OUT = frozenset({"relcl", "acl", "appos", "advcl", "punct", "det", "predet", "conj", "cc", "case"})


def _source(
    report: Report, reading: Reading, head: int, entities: dict[str, Entity], phrases: dict[int, list[Phrase]]
) -> tuple[Source, Span]:
    """The source that token `head` heads, and its whole noun phrase; `phrases` are those of each sentence."""
    whole = subtree(reading, head, stop=lambda t: t.dep == "punct" and t.text != "-")
    run = [t for t in whole if t.pos != "PUNCT"] or whole
    first, last = run[0], run[-1]
    bracket = report.text.find(")", last.end, last.end + 2) + 1
    opened = report.text.count("(", first.start, last.end) > report.text.count(")", first.start, last.end)
    speaker = Span(first.start, bracket if bracket and opened else last.end)
    if reading.tokens[min(head + 1, len(reading.tokens) - 1)].text == ":":  # a dateline: "Cairo: the minister said"
        head = next((t.i for t in kids(reading, head, "appos") if t.i > head), head)
    head = _named(reading, head, whole)
    phrase = phrase_at(phrases.get(reading.tokens[head].sentence, ()), head)
    if phrase is not None:
        text = report.text[phrase.start : phrase.end]
        name = entities[phrase.entity].name if phrase.entity in entities else text
        return Source(entity=phrase.entity, start=phrase.start, end=phrase.end, text=text, name=name), speaker
    core = subtree(reading, head, stop=lambda t: t.dep in LEFT_OUT)
    while len(core) > 1 and core[-1].pos in ("ADP", "PUNCT", "PART"):
        core.pop()
    start, end = core[0].start, core[-1].end
    text = report.text[start:end]
    return Source(entity=None, start=start, end=end, text=text, name=text), speaker


def _named(reading: Reading, head: int, whole: list[Token]) -> int:
    """The person in a phrase headed by a post: "the party's leader, Jane Roe"."""
    if reading.tokens[head].name == "PERSON" or reading.tokens[head].pos != "NOUN":
        return head
    return next((t.i for t in whole if t.i > head and t.dep == "appos" and t.name == "PERSON"), head)


def _same(a: str, b: str) -> bool:
    def words(s: str) -> str:
        return re.sub(r"^the ", "", " ".join(re.findall(r"\w+", s.casefold())))

    return words(a) == words(b)


def _kind(reading: Reading, head: int | None, source: Source | None, entity: Entity | None) -> SourceKind:
    if head is None or source is None:
        return "unnamed"
    known = outlet(source.name)
    if known is not None:
        return "agency" if known["kind"] == "agency" else "outlet"
    token = reading.tokens[head]
    kind = cues.kind_of_noun(token)
    named = token.pos == "PROPN" or (entity is not None and entity.kind == "person" and source.name.istitle())
    if kind is not None and not (kind == "anonymous" and named):
        return kind
    if (entity is not None and entity.kind == "person") or token.name == "PERSON":
        return "person"
    if (entity is not None and entity.kind in ("organisation", "group")) or token.name in ("ORG", "GPE", "NORP"):
        return "body"
    return "person" if token.tag == "PRP" and token.lemma not in ("it", "they") else "body"
