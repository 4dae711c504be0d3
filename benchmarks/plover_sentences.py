"""PLOVER roots of sentences with a marked source and target (Hu et al., "Leveraging Codebook Knowledge with NLI and
ChatGPT for Zero-Shot Political Relation Classification", ACL 2024).

A file is a table with tabs between its columns: `marked_sentence` holds `<s>source</s>` and `<t>target</t>` (either
may be lacking, or marked more than once), `gold_root` one of 15 types, `gold_penta` one of the four quad classes. The
15 are PLOVER's 16 with CONCEDE and RETREAT taken together as YIELD, which this data counts as material cooperation.
"""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, get_args

from benchmarks import learned
from benchmarks.classes import accuracy, macro_f1
from benchmarks.lines import malformed, text_of
from benchmarks.readings import Read, read
from khabar import vocab
from khabar.claims.assembly import signs_on
from khabar.claims.cast import Cast
from khabar.claims.confidence import share_of_events
from khabar.claims.events import triggers
from khabar.claims.roles import roles_of
from khabar.claims.status import retyped, status_of
from khabar.model import EventType, Phrase, Span
from khabar.reading.encoder import Encoder
from khabar.reading.parser import Parser, load_parser

MARK = re.compile(r"<(/?)([st])>")
COLUMNS = ("marked_sentence", "gold_root", "gold_penta")
REMEDY = "give a table with tabs as in plover-sentences, its first line the names of the columns"
YIELD = "YIELD"

Spans = tuple[Span, ...]


@dataclass(frozen=True, slots=True)
class Marked:
    """A sentence without its marks, where source and target stand in it, and its gold classes."""

    text: str
    source: Spans
    target: Spans
    root: str
    quad: int


Guess = Callable[[Marked, Read], str | None]
"""From a sentence and its reading to one of the 15 roots; None: no event seen."""


# -- the data ------------------------------------------------------------------------------------------------------


def root_of(event_type: EventType) -> str:
    """The root by which this data knows a PLOVER type.

    >>> root_of("RETREAT"), root_of("AID")
    ('YIELD', 'AID')
    """
    return YIELD if event_type in {"CONCEDE", "RETREAT"} else event_type


ROOTS = frozenset(map(root_of, get_args(EventType)))


def quad_of(root: str | None) -> int | None:
    """The quad class of a root: PLOVER's own, and 2 for YIELD.

    >>> quad_of("YIELD"), quad_of("ACCUSE")
    (2, 3)
    """
    if root is None or root == YIELD:
        return 2 if root else None
    quad: int = vocab.tree("plover.toml")["types"][root]["quad"]
    return quad


def marked_sentences(path: Path) -> Iterator[Marked]:
    """The sentences of a file. Raises `IntakeError` naming the line that is not of this form."""
    table = csv.DictReader(io.StringIO(text_of(path), newline=""), delimiter="\t")
    sentences = 0
    for line, row in _rows(path, table):
        sentences += 1
        if any(row[c] is None for c in COLUMNS):
            raise malformed(path, line, "the row ends before its last column", REMEDY)
        root, quad = row["gold_root"].strip(), row["gold_penta"].strip()
        if root not in ROOTS:
            raise malformed(path, line, f"gold_root {root!r} is no root", f"give one of {', '.join(sorted(ROOTS))}")
        if quad not in {"1", "2", "3", "4"}:
            raise malformed(path, line, f"gold_penta {quad!r} is no quad class", "give 1, 2, 3 or 4")
        try:
            text, source, target = unmarked(row["marked_sentence"])
        except ValueError as error:
            raise malformed(path, line, str(error), "close each <s> and <t> that is opened") from error
        if not text.strip():
            raise malformed(path, line, "the sentence is empty", "give its words")
        yield Marked(text, source, target, root, int(quad))
    if not sentences:
        raise malformed(path, 1, "there is nothing below the names of the columns", "give at least one sentence")


def _rows(path: Path, table: csv.DictReader[str]) -> Iterator[tuple[int, dict[str, str]]]:
    """The rows with their lines. Raises `IntakeError` where a column is lacking or the table is none."""
    try:
        lacking = [c for c in COLUMNS if c not in (table.fieldnames or ())]
        if lacking:
            raise malformed(path, 1, f"no column {', '.join(lacking)}", REMEDY)
        for row in table:
            yield table.line_num, row
    except csv.Error as error:
        raise malformed(path, table.line_num + 1, str(error), "close each quotation mark that opens a cell") from error


def unmarked(sentence: str) -> tuple[str, Spans, Spans]:
    """A sentence without its marks, and the spans that were marked as source and as target.

    Raises ValueError where a mark is closed that is not open, opened twice, or never closed.

    >>> unmarked("<s>Chad</s> fed <t>the poor</t>.")
    ('Chad fed the poor.', (Span(start=0, end=4),), (Span(start=9, end=17),))
    """
    pieces: list[str] = []
    spans: dict[str, list[Span]] = {"s": [], "t": []}
    opened: dict[str, int] = {}
    at = last = 0
    for mark in MARK.finditer(sentence):
        pieces.append(sentence[last : mark.start()])
        at += mark.start() - last
        last = mark.end()
        closes, name = mark.groups()
        if bool(closes) != (name in opened):
            raise ValueError(f"{mark.group()} stands where it cannot")
        if closes:
            spans[name].append(Span(opened.pop(name), at))
        else:
            opened[name] = at
    if opened:
        raise ValueError(f"<{next(iter(opened))}> is never closed")
    return "".join([*pieces, sentence[last:]]), tuple(spans["s"]), tuple(spans["t"])


# -- the guess -----------------------------------------------------------------------------------------------------


def guess_given(item: Marked, given: Read) -> str | None:
    """The root of the event that goes on between the marked source and target, who are known to take part in one.

    Without a trained reader every word that the vocabulary knows is a candidate, however weak by itself.
    """
    reading = given.reading
    if given.encoder is not None:
        return learned.root(given.encoder, given, source=item.source, target=item.target)
    cast = Cast(reading)
    found = list(triggers(reading))
    shares = map(share_of_events, signs_on(given.report, reading, found))

    def spans(phrases: Iterable[Phrase]) -> list[Span]:
        return [Span(reading.tokens[p.first].start, reading.tokens[p.last - 1].end) for p in phrases]

    best: tuple[float, EventType] | None = None
    for trigger, share in zip(found, shares, strict=True):
        roles = roles_of(cast, trigger)
        fit = fitting(item, spans(roles.actors), spans(roles.recipients))
        # A word of the marked phrases themselves ("the deal") is seldom what goes on between them.
        apart = not any(Span(trigger.start, trigger.end).overlaps(s) for s in (*item.source, *item.target))
        type_, _ = retyped(trigger, status_of(reading, trigger)[0])
        merit = fit + 0.5 * apart + 2 * share
        if best is None or merit > best[0]:
            best = merit, type_
    return root_of(best[1]) if best else None


def guess_read(item: Marked, given: Read) -> str | None:
    """The root of the claim that the bare sentence is read to make between source and target.

    The reader is not told who they are; they serve only to tell which of several claims is compared.
    """
    best: tuple[float, EventType] | None = None
    for claim in given.claims:
        actors, recipients = ([Span(p.start, p.end) for p in side] for side in (claim.actors, claim.recipients))
        merit = fitting(item, actors, recipients) + claim.confidence
        if best is None or merit > best[0]:
            best = merit, claim.type
    return root_of(best[1]) if best else None


def fitting(item: Marked, actors: Sequence[Span], recipients: Sequence[Span]) -> float:
    """How well the participants of an event are the marked ones: a point for each side, half for one turned round."""

    def among(marked: Spans, side: Sequence[Span]) -> bool:
        return any(m.overlaps(s) for m in marked for s in side)

    # Who meets or agrees with somebody has him as a fellow actor.
    source = max(1.0 * among(item.source, actors), 0.5 * among(item.source, recipients))
    target = max(1.0 * among(item.target, recipients), 0.5 * among(item.target, actors))
    return source + target


# -- the figures ---------------------------------------------------------------------------------------------------


def measure(
    path: Path,
    *,
    parser: Parser | None = None,
    encoder: Encoder | None = None,
    given: Guess = guess_given,
    bare: Guess = guess_read,
) -> dict[str, Any]:
    """Accuracy and macro F1 of roots and quad classes, with source and target `given` and of what is `read` without.

    A sentence without a guess is wrong; `coverage` is the share of sentences with one. Macro F1 is over the classes
    that the file holds. Raises `IntakeError` where the file is not of this form.
    """
    items = list(marked_sentences(path))
    parser = parser or load_parser()
    guessed: dict[str, list[str | None]] = {"given": [], "read": []}
    for item in items:
        reading = read(item.text, parser, encoder)
        guessed["given"].append(given(item, reading))
        guessed["read"].append(bare(item, reading))
    figures = {name: _figures(items, roots) for name, roots in guessed.items()}
    figures["read"]["coverage"] = round(sum(root is not None for root in guessed["read"]) / len(items), 3)
    return {**figures, "n": len(items)}


def _figures(items: Sequence[Marked], guessed: Sequence[str | None]) -> dict[str, float]:
    roots, quads = [item.root for item in items], [item.quad for item in items]
    quads_guessed = [quad_of(root) for root in guessed]
    return {
        "root_accuracy": accuracy(roots, guessed),
        "root_macro_f1": macro_f1(roots, guessed),
        "quad_accuracy": accuracy(quads, quads_guessed),
        "quad_macro_f1": macro_f1(quads, quads_guessed),
    }
