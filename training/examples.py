"""Corpora as examples: words as the encoder takes them, and what each corpus says of them, for the trained reader.

Every corpus is parsed by khabar's own parser, so that training sees what reading will see. Labels are by token of the
reading; what a corpus does not say is left open (-1 or not a number).
"""

from __future__ import annotations

import zlib
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt
from tokenizers import Tokenizer

from benchmarks import cameo, event_location, factuality, plover_sentences
from benchmarks.gold import Coded, coded_triggers
from benchmarks.learned import PARTIES, ROOTS, parties_in, rules_hints
from benchmarks.polnear import Marked, marked_texts
from benchmarks.readings import head_in, joined, read
from benchmarks.scoring import alike
from khabar.claims.attribution import Scopes, chain_of, scopes
from khabar.claims.cast import Cast
from khabar.claims.events import Key, triggers, weights
from khabar.claims.hints import STATUSES, act_hints, word_hints
from khabar.claims.learned import ROLES, modes
from khabar.claims.pairs import TYPES, candidates, elsewhere, pair_numbers, trigger_at
from khabar.claims.roles import roles_of
from khabar.claims.trigger import Trigger
from khabar.intake import report_of
from khabar.model import Reading, Report, Span
from khabar.reading.coreference import resolve
from khabar.reading.encoder import Window, windows_of
from khabar.reading.parser import Parser, parse
from training.event_weights import count

Ints = npt.NDArray[np.int64]
Floats = npt.NDArray[np.float32]

FOLDS = 10


@dataclass(frozen=True, slots=True)
class Act:
    """A coded event: its token, type, mode and status (indices; -1 open), the rules' hints on its status, and each
    candidate phrase of its sentence and those near it: head tokens, numbers (phrases x pairs.SIZE), labels (phrases x
    `ROLES`; not a number: open)."""

    token: int
    type: int
    mode: int
    status: int
    hints: Floats
    heads: Ints
    numbers: Floats
    labels: Floats
    weight: float


@dataclass(frozen=True, slots=True)
class Link:
    """An attribution: the first token of its cue; for every token 0 none, 1-2 its source, 3-4 its content (B, I)."""

    cue: int
    tags: Ints


@dataclass(frozen=True, slots=True)
class Example:
    """A text with its labels by token, by the name of the head that they teach; -1 or nan: open."""

    corpus: str
    name: str
    windows: tuple[Window, ...]
    tokens: int
    hints: Floats | None = None
    labels: dict[str, npt.NDArray[Any]] = field(default_factory=dict)
    acts: tuple[Act, ...] = ()
    links: tuple[Link, ...] = ()


# -- coded reports -------------------------------------------------------------------------------------------------


def of_gold(
    coded: Sequence[Coded], parser: Parser, tokenizer: Tokenizer, *, corpus: str, held_out: bool
) -> Iterator[Example]:
    """Examples of coded reports. With `held_out` the weight of an event word is counted on the other reports of the
    same folder, for counted on its own report the rules would look better to the reader than they are."""
    whole = [replace(c, report=_report(c.report)) for c in coded]
    readings = [resolve(c.report, parse(c.report, parser)) for c in whole]
    pairs = list(zip(whole, readings, strict=True))
    by_fold = _weights_of_folds(pairs) if held_out else []
    for n, (c, reading) in enumerate(pairs):
        found = list(triggers(reading))
        if held_out:
            found = [replace(t, weight=by_fold[n % FOLDS][_key(t)]) for t in found]
        yield _coded(c, reading, found, tokenizer, corpus)


def _report(coded: Report) -> Report:
    """A coded report as it is taken in."""
    return report_of(coded.text, given_id=coded.given_id, published=coded.published, url=coded.url)


def _weights_of_folds(pairs: Sequence[tuple[Coded, Reading]]) -> list[dict[Key, float]]:
    """For each fold the weights of event words counted on the others."""
    counted = [count(pairs[n::FOLDS]) for n in range(FOLDS)]
    found = []
    for n in range(FOLDS):
        others = [x for m, x in enumerate(counted) if m != n]
        seen: Counter[Key] = sum((s for s, _ in others), Counter())
        good: Counter[Key] = sum((r for _, r in others), Counter())
        found.append(weights({key: (seen[key], good[key]) for key in seen}))
    return found


def _key(trigger: Trigger) -> Key:
    part, pattern = trigger.rule.split(":", 1)
    return part, pattern, trigger.type, trigger.mode or ""


def _coded(coded: Coded, reading: Reading, found: list[Trigger], tokenizer: Tokenizer, corpus: str) -> Example:
    told = scopes(coded.report, reading)
    kinds = np.zeros(len(reading.tokens), np.int64)
    others = np.full(len(reading.tokens), -1, np.int64)
    optional = np.zeros(len(reading.tokens), np.int64)
    cast = Cast(reading)
    at = {(t.token, t.type): t for t in found}
    acts = []
    for gold, claim in coded_triggers(coded, reading):
        trigger = at.get((gold.token, gold.type)) or trigger_at(
            reading, gold.token, type_=gold.type, mode=gold.mode, weight=1.0
        )
        if not kinds[gold.token] or not claim.get("optional"):
            kinds[gold.token] = TYPES.index(gold.type) + 1
            optional[gold.token] = bool(claim.get("optional"))
            for also in claim.get("also", ())[:1]:
                others[gold.token] = TYPES.index(also) + 1
        near = corpus != "own"  # there participants are named from the event's own sentence only
        acts.append(_act(cast, coded.report.text, trigger, claim, told=told, near=near))
    told_words = word_hints(reading, found, told)
    if corpus != "gold":  # coded by others: see `hints.SIZE`
        told_words[:, -1] = 0
        for act in acts:
            act.numbers[:, -1] = 0
    return Example(
        corpus, coded.report.given_id or coded.report.id, tuple(windows_of(reading, tokenizer)), len(reading.tokens),
        hints=told_words, labels={"type": kinds, "also": others, "optional": optional},
        acts=tuple(acts),
    )  # fmt: skip


def _act(cast: Cast, text: str, trigger: Trigger, claim: dict[str, Any], *, told: Scopes, near: bool) -> Act:
    """`near` tells that the coder also named participants whom the event's own sentence does not name."""
    reading = cast.reading
    sentence = reading.tokens[trigger.token].sentence
    own, others = candidates(cast, sentence), elsewhere(cast, sentence) if near else []
    chain, _ = chain_of(told, reading, trigger)
    numbers = pair_numbers(
        cast, trigger, phrases := [*own, *others], roles=roles_of(cast, trigger),
        speakers=[(a.source.start, a.source.end) for a in chain if a.source],
    )  # fmt: skip
    labels = np.zeros((len(phrases), len(ROLES)), np.float32)
    names = {e.id: e.name for e in reading.entities}
    for n, role in enumerate(ROLES):
        far = []
        for party in claim[f"{role}s"]:
            near_by = [
                (abs(p.head - trigger.token), k)
                for k, p in enumerate(own)
                if alike(party["text"], text[p.start : p.end])
            ]
            exact = [(d, k) for d, k in near_by if text[own[k].start : own[k].end].lower() == party["text"].lower()]
            if near_by:
                labels[min(exact or near_by)[1], n] = 1
            else:
                far += [
                    (abs(p.head - trigger.token), k)
                    for k, p in enumerate(others, len(own))
                    if any(
                        alike(party.get(key), words)
                        for key in ("text", "refers_to")
                        for words in (text[p.start : p.end], names.get(p.entity))
                    )
                ]
        if labels[: len(own), n].any():
            labels[len(own) :, n] = np.nan  # asked only where the sentence itself names nobody
        elif far:
            labels[min(far)[1], n] = 1
    mode = (claim["type"], claim["mode"])
    return Act(
        token=trigger.token, type=TYPES.index(claim["type"]), mode=modes().index(mode) + 1 if mode in modes() else 0,
        status=STATUSES.index(claim["status"]), hints=act_hints(reading, trigger, chain),
        heads=np.array([p.head for p in phrases], np.int64), numbers=numbers, labels=labels,
        weight=0.7 if claim.get("optional") else 1.0,
    )  # fmt: skip


# -- other corpora -------------------------------------------------------------------------------------------------


def of_polnear(folder: Path, parser: Parser, tokenizer: Tokenizer, *, corpus: str = "polnear") -> Iterator[Example]:
    """Texts with the attributions that the first annotator marked: three BIO labels, and what belongs to each cue."""
    for report, marked in marked_texts(folder):
        reading = parse(report, parser)
        tags = {part: np.zeros(len(reading.tokens), np.int64) for part in ("source", "cue", "content")}
        links = []
        for m in sorted(marked, key=_length, reverse=True):
            for part, row in tags.items():
                for span in m.part(part):
                    _tag(reading, row, span, 1)
            cue = _tokens(reading, m.cue[0]) if m.cue else []
            if cue:
                row = np.zeros(len(reading.tokens), np.int64)
                for part, first in (("content", 3), ("source", 1)):
                    for span in m.part(part):
                        _tag(reading, row, span, first)
                links.append(Link(cue[0], row))
        yield Example(
            corpus, report.id, tuple(windows_of(reading, tokenizer)), len(reading.tokens), labels=dict(tags),
            links=tuple(links),
        )  # fmt: skip


def _length(m: Marked) -> int:
    return sum(s.end - s.start for s in m.content)


def _tokens(reading: Reading, span: Span) -> list[int]:
    return [t.i for t in reading.tokens if t.start < span.end and span.start < t.end]


def _tag(reading: Reading, row: Ints, span: Span, first: int) -> None:
    for n, i in enumerate(_tokens(reading, span)):
        row[i] = first + (n > 0)


def of_factuality(files: Sequence[Path], parser: Parser, tokenizer: Tokenizer) -> Iterator[Example]:
    """Sentences with a label from -3 to 3 at the words that the corpora mark."""
    for path in files:
        for n, item in enumerate(factuality.judged_sentences(path)):
            reading = read(item.text, parser).reading
            values = np.full(len(reading.tokens), np.nan, np.float32)
            for event, label in factuality.event_spans(item):
                if (head := head_in(reading, event)) is not None:
                    values[head.i] = label
            yield Example(
                "factuality", f"{path.parent.name}-{n}", tuple(windows_of(reading, tokenizer)), len(reading.tokens),
                labels={"factuality": values},
            )  # fmt: skip


def key(text: str) -> str:
    """The name of a lone sentence: the same sentence, told twice, has one."""
    return str(zlib.crc32(text.encode()))


def of_places(path: Path, parser: Parser, tokenizer: Tokenizer) -> Iterator[Example]:
    """Sentences with one event word and the words of its place: an attribution-like link from one to the other."""
    for item in event_location.located_events(path):
        reading = read(item.text, parser).reading
        head = head_in(reading, item.verb)
        if head is None:
            continue
        row = np.zeros(len(reading.tokens), np.int64)
        for span in item.locations:
            _tag(reading, row, span, 1)
        yield Example(
            "places",
            key(item.text),
            tuple(windows_of(reading, tokenizer)),
            len(reading.tokens),
            links=(Link(head.i, row),),
        )


def of_plover(path: Path, parser: Parser, tokenizer: Tokenizer) -> Iterator[Example]:
    """Sentences of which the two parties are given, with the type of what the one does to the other."""
    for item in plover_sentences.marked_sentences(path):
        given = read(item.text, parser)
        parties = parties_in(given.reading, source=item.source, target=item.target)
        yield Example(
            "plover", key(item.text), tuple(windows_of(given.reading, tokenizer, parties=parties)),
            len(given.reading.tokens), hints=rules_hints(given),
            labels={"root": np.array([ROOTS.index(item.root)], np.int64)},
        )  # fmt: skip


def of_cameo_names(path: Path, parser: Parser, tokenizer: Tokenizer) -> Iterator[Example]:
    """Sentences with the words of who acts (S), on whom (T) and who else is in it (R)."""
    for item in cameo.tagged_sentences(path):
        text, spans = joined(item.words)
        reading = read(text, parser).reading
        row = np.zeros(len(reading.tokens), np.int64)
        for s in item.stretches:
            _tag(reading, row, Span(spans[s.first].start, spans[s.last - 1].end), 1 + 2 * PARTIES.index(s.kind))
        yield Example(
            "cameo", key(text), tuple(windows_of(reading, tokenizer)), len(reading.tokens), labels={"party": row}
        )
