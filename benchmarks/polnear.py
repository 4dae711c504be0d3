"""PolNeAR (Newell et al., LREC 2018): are sources, cues and contents of attributions found?

A folder holds `text/NAME.txt` and `attributions/NAME_ANNOTATOR.ann` in brat's standoff form. Where several people
annotated one text, the first by name counts. Everything that the scopes know is put to the test, attitudes
("hopes that") included, since PolNeAR marks them; what is carried to later sentences joins the cue that set it.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from khabar.claims.attribution import Scope, scopes
from khabar.claims.telling import tellings
from khabar.model import Reading, Report, Span
from khabar.reading.encoder import Encoder, encode
from khabar.reading.parser import load_parser, parse

PARTS = ("source", "cue", "content")
ARGUMENT = re.compile(r"(Source|Cue|Content)\d*:(T\d+)")

Spans = tuple[Span, ...]


@dataclass(frozen=True, slots=True)
class Marked:
    """One attribution as somebody marked it or a program read it; an empty tuple: that part is not there."""

    source: Spans
    cue: Spans
    content: Spans

    def part(self, name: str) -> Spans:
        """The spans of one of `PARTS`."""
        spans: Spans = getattr(self, name)
        return spans


def measure(
    folder: Path, *, encoder: Encoder | None = None, read: Callable[[Report], Reading] | None = None
) -> dict[str, Any]:
    """Scores on the texts of a PolNeAR folder, in the form of the benchmarks' table.

    `exact`: stretches with the same characters, each piece of a broken one by itself; `overlap`: a character in common;
    `whole`: source, cue and content all overlap those of one attribution (a source that is lacking on both sides
    agrees). With an `encoder` the trained reader marks them, without one the scopes of the rules. `read` turns a report
    into a reading; by default the parser alone does.
    """
    if read is None:
        parser = load_parser()

        def read(report: Report) -> Reading:
            return parse(report, parser)

    tally: dict[tuple[str, str], list[int]] = {}
    texts = 0
    for report, gold in marked_texts(folder):
        texts += 1
        reading = read(report)
        if encoder is None:
            found = attributions(report.text, reading, scopes(report, reading).all)
        else:
            told = tellings(reading, encode(reading, encoder), encoder)
            found = [Marked(t.source, (t.cue,), t.content) for t in told]
        for name in PARTS:
            read_, marked = ({s for m in among for s in m.part(name)} for among in (found, gold))
            _add(tally, ("exact", name), len(read_ & marked), len(read_), len(read_ & marked), len(marked))
            ours, theirs = {m.part(name) for m in found} - {()}, {m.part(name) for m in gold} - {()}
            hit = sum(any(_touch(o, t) for t in theirs) for o in ours)
            caught = sum(any(_touch(o, t) for o in ours) for t in theirs)
            _add(tally, ("overlap", name), hit, len(ours), caught, len(theirs))
        hit = sum(any(_agree(o, t) for t in gold) for o in found)
        caught = sum(any(_agree(o, t) for o in found) for t in gold)
        _add(tally, ("whole", ""), hit, len(found), caught, len(gold))
    result: dict[str, Any] = {kind: {n: _prf(tally[kind, n]) for n in PARTS} for kind in ("exact", "overlap")}
    return {**result, "whole": _prf(tally["whole", ""]), "texts": texts, "attributions": tally["whole", ""][3]}


def marked_texts(folder: Path) -> Iterator[tuple[Report, list[Marked]]]:
    """Each text of the folder that somebody annotated, by name, with the first annotator's attributions."""
    first: dict[str, Path] = {}
    for path in sorted((folder / "attributions").glob("*.ann")):
        first.setdefault(path.stem.rpartition("_")[0], path)
    for name, path in first.items():
        file = folder / "text" / f"{name}.txt"
        text = file.read_bytes().decode("utf8")
        yield Report(id=name, given_id=name, language="en", text=text), list(_marked(path))


def _marked(path: Path) -> Iterator[Marked]:
    spans: dict[str, Spans] = {}
    events: list[list[tuple[str, str]]] = []
    for line in path.read_text("utf8").splitlines():
        fields = line.split("\t")
        if line.startswith("T") and len(fields) > 1:
            _, _, offsets = fields[1].partition(" ")
            pieces = (piece.split() for piece in offsets.split(";"))
            spans[fields[0]] = tuple(Span(int(start), int(end)) for start, end in pieces)
        elif line.startswith("E") and len(fields) > 1:
            events.append(ARGUMENT.findall(fields[1]))
    for arguments in events:
        parts = {name: tuple(s for role, t in arguments if role.lower() == name for s in spans[t]) for name in PARTS}
        yield Marked(**parts)


def attributions(text: str, reading: Reading, found: tuple[Scope, ...]) -> list[Marked]:
    """What the scopes say, as PolNeAR marks it: whole noun phrases, cues with their auxiliaries, one a cue."""
    content: dict[Span, set[Span]] = {}
    source: dict[Span, Spans] = {}
    for scope in found:
        cue = Span(scope.cue.start, scope.cue.end)
        content.setdefault(cue, set()).update(scope.content)
        source.setdefault(cue, () if scope.speaker is None else (_with_comma(text, scope.speaker),))
    starts = {t.start: t.i for t in reading.tokens}
    return [
        Marked(source[cue], (_with_auxiliaries(reading, cue, starts),), tuple(sorted(spans, key=lambda s: s.start)))
        for cue, spans in content.items()
    ]


def _with_comma(text: str, speaker: Span) -> Span:
    """An apposition or a relative clause is marked with the comma that closes it."""
    closes = "," in text[speaker.start : speaker.end] and text[speaker.end : speaker.end + 1] == ","
    return Span(speaker.start, speaker.end + closes)


def _with_auxiliaries(reading: Reading, cue: Span, starts: dict[int, int]) -> Span:
    i = starts[cue.start]
    while i > 0 and reading.tokens[i - 1].dep in ("aux", "auxpass", "neg") and reading.tokens[i - 1].head >= i:
        i -= 1
    return Span(reading.tokens[i].start, cue.end)


def _touch(a: Spans, b: Spans) -> bool:
    return any(x.overlaps(y) for x in a for y in b)


def _agree(a: Marked, b: Marked) -> bool:
    source = _touch(a.source, b.source) or not (a.source or b.source)
    return source and _touch(a.cue, b.cue) and _touch(a.content, b.content)


def _add(tally: dict[tuple[str, str], list[int]], key: tuple[str, str], *counts: int) -> None:
    row = tally.setdefault(key, [0, 0, 0, 0])
    for n, count in enumerate(counts):
        row[n] += count


def _prf(row: list[int]) -> dict[str, float]:
    hit, read, caught, gold = row
    p, r = (hit / read if read else 0.0), (caught / gold if gold else 0.0)
    return {"p": round(p, 3), "r": round(r, 3), "f1": round(2 * p * r / (p + r), 3) if p + r else 0.0}
