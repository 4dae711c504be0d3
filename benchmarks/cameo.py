"""CAMEO sentences of ConfliBERT (Hu et al., NAACL 2022): the spans of source and target, and the class of the event.

`cameo-ner`: a word and its tag on each line, a space between, a blank line between sentences; `B-S` and `I-S` for the
source, `T` the target, `R` parties to what is mutual. `cameo-class`: a sentence, a tab and its class: 0 statements
and appeals, 1 and 2 verbal and material cooperation, 3 verbal conflict (cutting of ties included), 4 material conflict.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Literal

from benchmarks import learned
from benchmarks.classes import accuracy, macro_f1, of_class
from benchmarks.lines import malformed, rows
from benchmarks.readings import Read, joined, read
from benchmarks.scoring import prf
from khabar.claims.cast import Cast
from khabar.claims.events import triggers
from khabar.claims.roles import roles_of
from khabar.model import Claim, Phrase, Span
from khabar.reading.encoder import Encoder
from khabar.reading.parser import Parser, load_parser

Kind = Literal["S", "T", "R"]
KINDS: dict[Kind, str] = {"S": "source", "T": "target", "R": "related"}
TAGS = frozenset({"O"} | {f"{b}-{k}" for b in "BI" for k in KINDS})
ENDS = frozenset({"who", "which", "that", "whose", "where", "to", "on", "for", "after", "as", "calling", "relating"})
"""Words behind a noun with which what is tagged here ends."""

CLASSES = ("0", "1", "2", "3", "4")


@dataclass(frozen=True, slots=True)
class Stretch:
    """Words `first` to `last` (half-open) of a sentence, and what they are."""

    kind: Kind
    first: int
    last: int


@dataclass(frozen=True, slots=True)
class Tagged:
    """A sentence by its words, with the stretches that are tagged."""

    words: tuple[str, ...]
    stretches: tuple[Stretch, ...]


@dataclass(frozen=True, slots=True)
class Classed:
    """A sentence and its class, 0 to 4."""

    text: str
    cls: int


GuessStretches = Callable[[tuple[str, ...], Read], tuple[Stretch, ...]]
"""From the words of a sentence and its reading (words with a space between) to source, target and related parties."""

GuessClass = Callable[[str, Read], int]
"""From a sentence and its reading to a class, 0 to 4."""


# -- the data ------------------------------------------------------------------------------------------------------


def tagged_sentences(path: Path) -> Iterator[Tagged]:
    """The sentences of a `cameo-ner` file. Raises `IntakeError` naming the line that is not of this form."""
    words: list[str] = []
    tags: list[str] = []
    for number, line in [*rows(path), (0, "")]:
        if line:
            word, _, tag = line.replace("\t", " ").rstrip(" ").rpartition(" ")
            if not word or tag not in TAGS:
                remedy = f"give a word, a space and one of {', '.join(sorted(TAGS))}"
                raise malformed(path, number, f"{line[:40]!r} is no word with its tag", remedy)
            words.append(word)
            tags.append(tag)
        elif words:
            yield Tagged(tuple(words), tuple(stretches_of(tags)))
            words, tags = [], []


def stretches_of(tags: Iterable[str]) -> Iterator[Stretch]:
    """The stretches that tags make; an `I` after another kind begins one, as in CoNLL's scorer.

    >>> list(stretches_of(["B-S", "I-S", "O", "I-T"]))
    [Stretch(kind='S', first=0, last=2), Stretch(kind='T', first=3, last=4)]
    """
    i, first = -1, 0
    open_: Kind | None = None
    for i, tag in enumerate(tags):
        begin, _, name = tag.partition("-")
        kind = next((k for k in KINDS if k == name), None)
        if open_ is not None and (begin != "I" or kind != open_):
            yield Stretch(open_, first, i)
            open_ = None
        if kind is not None and open_ is None:
            first, open_ = i, kind
    if open_ is not None:
        yield Stretch(open_, first, i + 1)


def classed_sentences(path: Path) -> Iterator[Classed]:
    """The sentences of a `cameo-class` file. Raises `IntakeError` naming the line that is not of this form."""
    for number, line in rows(path):
        text, _, cls = line.rpartition("\t")
        if line and (not text.strip() or cls.strip() not in CLASSES):
            what = f"it does not end with a tab and a class ({cls[:20]!r})"
            raise malformed(path, number, what, "give 0, 1, 2, 3 or 4")
        if line:
            yield Classed(text, int(cls))


# -- the guesses ---------------------------------------------------------------------------------------------------


def guess_stretches(words: tuple[str, ...], given: Read) -> tuple[Stretch, ...]:
    """The participants of the event that stands out: both sides known, its word telling, early in the sentence."""
    reading = given.reading
    _, spans = joined(words)
    if given.encoder is not None:
        told = learned.parties(given.encoder, reading)
        return tuple(_over(spans, kind, span) for kind, span in told)
    cast = Cast(reading)
    best: tuple[float, tuple[Phrase, ...], tuple[Phrase, ...]] | None = None
    for trigger in triggers(reading):
        roles = roles_of(cast, trigger)
        merit = bool(roles.actors) + bool(roles.recipients) + trigger.weight - trigger.token / len(reading.tokens)
        if best is None or merit > best[0]:
            best = merit, roles.actors, roles.recipients
    if best is None:
        return ()

    def stretch(kind: Kind, phrase: Phrase) -> Stretch | None:
        # A pronoun stands for the name that the sentence gives; what follows a noun as a clause stays outside.
        named = (p for p in reading.phrases if p.entity == phrase.entity and p.kind != "pronoun")
        phrase = next(named, phrase) if phrase.kind == "pronoun" else phrase
        inside = reading.tokens[phrase.head + 1 : phrase.last]
        last = next((t.i for t in inside if t.text.lower() in ENDS), phrase.last)
        last -= last > phrase.head + 1 and reading.tokens[last - 1].text == ","
        whole = Span(reading.tokens[phrase.first].start, reading.tokens[last - 1].end)
        numbers = [i for i, s in enumerate(spans) if s.overlaps(whole)]
        return Stretch(kind, numbers[0], numbers[-1] + 1) if numbers else None

    _, actors, recipients = best
    found = [stretch("S", p) for p in actors[:1]]
    # Those who act together have one another for a target.
    found += [stretch("T", p) for p in recipients[:1] or actors[1:2]]
    return tuple(s for s in found if s is not None)


def _over(spans: tuple[Span, ...], kind: str, span: Span) -> Stretch:
    """The words of a sentence under a span."""
    numbers = [i for i, s in enumerate(spans) if s.overlaps(span)]
    return Stretch(next(k for k in KINDS if k == kind), numbers[0], numbers[-1] + 1)


def guess_class(text: str, given: Read) -> int:
    """The class of the surest claim; 0 where nothing is claimed."""
    claims = given.claims
    return _class_of(max(claims, key=lambda c: c.confidence)) if claims else 0


def _class_of(claim: Claim) -> int:
    """The class of a claim by CAMEO's older cut: appeals are statements, yielding is material cooperation, and
    cutting of ties, aid and trade (CAMEO 16) is verbal conflict."""
    if claim.type == "REQUEST":
        return 0
    if claim.type in {"CONCEDE", "RETREAT"}:
        return 2
    if claim.type == "SANCTION" and claim.mode != "convict":
        return 3
    return claim.quad


# -- the figures ---------------------------------------------------------------------------------------------------


def measure_ner(
    path: Path, *, parser: Parser | None = None, encoder: Encoder | None = None, guess: GuessStretches = guess_stretches
) -> dict[str, Any]:
    """Precision, recall and F1 of stretches with the very same words: `source`, `target`, `related`, and `micro` over
    all three. Raises `IntakeError` where the file is not of this form."""
    items = list(tagged_sentences(path))
    parser = parser or load_parser()
    counts = {kind: [0, 0, 0] for kind in KINDS}
    for item in items:
        gold = set(item.stretches)
        found = set(guess(item.words, read(joined(item.words)[0], parser, encoder)))
        for kind, row in counts.items():
            for n, among in enumerate((gold & found, gold, found)):
                row[n] += sum(s.kind == kind for s in among)
    micro = [sum(row[n] for row in counts.values()) for n in range(3)]
    figures = {KINDS[kind]: prf(row[0], gold=row[1], read=row[2]) for kind, row in counts.items()}
    return {**figures, "micro": prf(micro[0], gold=micro[1], read=micro[2]), "n": len(items)}


def measure_class(
    path: Path, *, parser: Parser | None = None, encoder: Encoder | None = None, guess: GuessClass = guess_class
) -> dict[str, Any]:
    """`accuracy`, `macro_f1` over the classes that the file holds, and each class by itself.

    Raises `IntakeError` where the file is not of this form.
    """
    items = list(classed_sentences(path))
    parser = parser or load_parser()
    gold = [item.cls for item in items]
    guessed = [guess(item.text, read(item.text, parser, encoder)) for item in items]
    return {
        "accuracy": accuracy(gold, guessed),
        "macro_f1": macro_f1(gold, guessed),
        "classes": {str(c): of_class(c, gold, guessed) for c in sorted(set(gold))},
        "n": len(items),
    }
