"""Claims and offices against reports coded by reading; what was missed and what was made up, by cause."""

from __future__ import annotations

import json
import sys
from collections import defaultdict
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import khabar
from benchmarks import scoring
from benchmarks.gold import trigger_span
from benchmarks.reliability import reliability
from khabar import intake
from khabar.claims.assembly import FLOOR
from khabar.claims.events import senses
from khabar.model import Report, Span, to_plain

Plain = scoring.Plain
EXAMPLES = 5
"""Examples listed under each cause."""


@dataclass(frozen=True, slots=True)
class Compared:
    """A coded report, what was read of it, and how the two agree."""

    name: str
    text: str
    gold: Plain
    read: Plain
    scored: scoring.Scored


@dataclass(frozen=True, slots=True)
class Run:
    """All reports of a folder compared, with those that could not be read."""

    compared: tuple[Compared, ...]
    missing: tuple[str, ...]


def read_coded(claims: Path, docs: Path, *, reader: khabar.Reader | None = None) -> Run:
    """Read each text of `docs` that is coded in `claims`, and compare.

    Texts are taken in as `khabar read` takes them, so that a dateline or a title is marked. Raises OSError where a
    text is missing and ValueError where the coding does not fit its text.
    """
    reader = reader or khabar.load(actors=False)
    compared, missing = [], []
    for path in sorted(claims.glob("*.json")):
        gold = json.loads(path.read_text("utf8"))
        text = json.loads((docs / path.name).read_text("utf8"))["text"]
        report = taken_in(docs / path.name)
        read = None if report is None else reader.read(report)
        if read is None:
            missing.append(path.stem)
        plain = to_plain(read) if read else {"claims": [], "offices": []}
        compared.append(Compared(path.stem, text, gold, plain, scoring.compare(text, gold=gold, read=plain)))
    return Run(tuple(compared), tuple(missing))


def taken_in(path: Path) -> Report | None:
    """The report of a file as `khabar read` takes it in; None, with a word on standard error, where it cannot be."""
    for report in intake.reports([str(path)]):
        if isinstance(report, Report):
            return report
        print(f"claims: {report}", file=sys.stderr)
    return None


def figures(run: Run) -> dict[str, Any]:
    """The figures of the shared scorer, with `right`: how many claims and offices the first four rest on."""
    found = scoring.figures([c.scored for c in run.compared])
    held = reliability([c.scored for c in run.compared])
    return {**found, "reliability": held, "reports": {"gold": len(run.compared), "missing": list(run.missing)}}


# -- misses --------------------------------------------------------------------------------------------------------


def misses(run: Run) -> Iterator[str]:
    """Lines for whoever improves the line next: each cause with its count and examples, the commonest first."""
    causes: dict[str, list[str]] = defaultdict(list)
    for report in run.compared:
        for cause, example in [*_missed(report), *_wrong_fields(report), *_made_up(report)]:
            causes[cause].append(f"{report.name}: {example}")
    for heading in ("missed", "wrong", "spurious"):
        ours = {cause: found for cause, found in causes.items() if cause.startswith(heading)}
        yield f"== {heading}: {sum(map(len, ours.values()))}"
        for cause, found in sorted(ours.items(), key=lambda c: (-len(c[1]), c[0])):
            yield f"{len(found):4}  {cause}"
            # Spread over the reports, so that the examples are not all of the first.
            yield from (f"        {example}" for example in found[:: max(1, len(found) // EXAMPLES)][:EXAMPLES])


def _missed(report: Compared) -> Iterator[tuple[str, str]]:
    """Coded claims with no match: read with another type, taken once already, or never noticed."""
    matched = {id(m.read) for m in report.scored.matches}
    for g in report.scored.missed:
        word = trigger_span(report.text, g)
        there = [r for r in report.read["claims"] if word.overlaps(Span(r["trigger"]["start"], r["trigger"]["end"]))]
        example = f"{g['type']} '{g['trigger']}' in: {_around(report.text, word)}"
        if any(id(r) in matched for r in there):
            yield "missed: one word, several events, one read", example
        elif there:
            yield f"missed: wrong type, {g['type']} read as {there[0]['type']}", example
        else:
            weight = _weight(g["trigger"])
            if weight is None:
                yield "missed: no word of it is in the vocabulary", example
            elif weight < FLOOR:
                yield "missed: its words are known and weigh less than the floor", example
            else:
                yield "missed: its words are known, no pattern of theirs was met", example


def _wrong_fields(report: Compared) -> Iterator[tuple[str, str]]:
    wanted: dict[str, Callable[[Plain], str]] = {
        "actor": lambda c: _names(c["actors"]),
        "recipient": lambda c: _names(c["recipients"]),
        "source": lambda c: " > ".join(_named(link["source"] or "-") for link in c["attribution"]) or "own voice",
        "status": lambda c: str(c["status"]),
        "place": lambda c: str(c["place"]["name"]) if c.get("place") else "none",
        "when": lambda c: _interval(c.get("when")),
    }
    for m in report.scored.matches:
        example = f"'{m.gold['trigger']}' in: {m.gold['sentence'][:110]}"
        for field, said in wanted.items():
            if m.right[field]:
                continue
            values = f"{said(m.gold)} read as {said(m.read)}"
            if field == "status":  # few values: the confusions are the causes
                yield f"wrong status: {values}", example
            else:
                yield f"wrong {field}", f"{values}; {example}"


def _made_up(report: Compared) -> Iterator[tuple[str, str]]:
    """Read claims that match nothing, by the rule that gave the type."""
    gold = [(trigger_span(report.text, g), g) for g in report.gold["claims"]]
    for r in report.scored.spurious:
        word = Span(r["trigger"]["start"], r["trigger"]["end"])
        rule = next((e["rule"] for e in r["evidence"] if e["field"] == "type"), "no rule")
        coded = next((g["type"] for span, g in gold if span.overlaps(word)), None)
        why = f"coded as {coded}" if coded and coded != r["type"] else "not coded" if coded is None else "read twice"
        yield f"spurious {r['type']} by {rule}", f"{why}: {_around(report.text, word)}"


def _weight(trigger: str) -> float | None:
    """The weight of the best pattern that begins or ends like a word of the event phrase, which may be inflected."""
    heads: dict[str, float] = {}
    for (_, pattern), found in senses().items():
        words = pattern.replace("/", " ").replace(">", "").split()
        for head in (words[0], words[-1]):
            heads[head] = max(heads.get(head, 0.0), found[0].weight)
    stems = (word[:n] for word in scoring.plain_words(trigger) for n in range(max(3, len(word) - 3), len(word) + 1))
    return max((heads[stem] for stem in stems if stem in heads), default=None)


def _around(text: str, word: Span) -> str:
    before, after = text[max(0, word.start - 60) : word.start], text[word.end : word.end + 60]
    return " ".join(f"{before}[{text[word.start : word.end]}]{after}".split())


def _named(party: Any) -> str:
    if isinstance(party, str):
        return party
    return str(party.get("refers_to") or party.get("name") or party.get("text"))


def _names(parties: list[Plain]) -> str:
    return ", ".join(map(_named, parties)) or "nobody"


def _interval(when: Plain | None) -> str:
    if not when:
        return "none"
    first = when.get("start") if "earliest" not in when else when["earliest"]
    last = when.get("end") if "latest" not in when else when["latest"]
    return f"{first or ''}..{last or ''}"
