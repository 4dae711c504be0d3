"""A result for people: each claim on its sentence, who says so, how sure, and on request why.

What is printed is cleaned on the way: a report may hold control characters that would drive the reader's terminal.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator
from io import StringIO
from itertools import groupby

from rich.console import Console
from rich.padding import Padding
from rich.table import Table
from rich.text import Text

from khabar.model import Attribution, Claim, Number, Office, Participant, Problem, Relation, Report, Result, Span, When

WIDTH = 100
"""Columns where the output is no terminal, so that the same result gives the same bytes everywhere."""
SHOWN = 400
"""Characters of a sentence shown on either side of its claims; an endless line would fill the screen."""
BAR = 5
"""Squares of the bar that shows a claim's confidence."""

OF = frozenset({"membership", "directorship", "ownership", "family", "rival_of"})
"""Relations that are told by a noun."""

TRIGGER, ACTOR, RECIPIENT, PLACE, TIME, SOURCE = "bold reverse", "green", "cyan", "magenta", "blue", "underline"
QUADS = {1: "bold green", 2: "bold green", 3: "bold yellow", 4: "bold red"}


def as_text(result: Result, *, explain: bool = False, colour: bool = False, width: int = WIDTH) -> str:
    r"""What `khabar read` prints for people, `width` columns wide, with terminal colours on request.

    >>> rain = Report(id="x", title="Rain in Tunis", text="It rained.", published="2021-03-02")
    >>> print(as_text(Result(report=rain)).rstrip())
    Rain in Tunis
    2021-03-02
    <BLANKLINE>
      no claims
    """
    page = StringIO()
    console = Console(
        file=page, width=width, force_terminal=colour, no_color=not colour, highlight=False, markup=False,
        emoji=False, color_system="standard" if colour else None, legacy_windows=False,
    )  # fmt: skip
    _head(console, result.report)
    if not result.claims:
        console.print("  no claims\n")
    for span, group in groupby(result.claims, key=lambda c: c.sentence):
        claims = list(group)
        console.print(Padding(_sentence(result.report.text, span, claims, colour=colour), (0, 0, 0, 2)))
        for claim in claims:
            word = result.report.text[claim.trigger.start : claim.trigger.end] if len(claims) > 1 else ""
            console.print(Padding(_claim(claim, word=clean(word)), (0, 0, 0, 4)))
            console.print(Padding(_facts(result.report, claim), (0, 0, 0, 6)))
            if explain:
                console.print(Padding(_reasons(result.report, claim), (0, 0, 0, 8)))
        console.print()
    _list(console, "offices", [_office(o) for o in result.offices])
    _list(console, "relations", [_relation(result.report, r) for r in result.relations])
    _list(console, "problems", [_problem(result.report, p) for p in result.problems])
    return re.sub(r" +$", "", page.getvalue(), flags=re.MULTILINE)


def clean(words: str) -> str:
    r"""Words fit for a terminal: white space made single, control and direction characters left out.

    >>> clean("a\n b\x1b[2J\u202ec")
    'a b[2Jc'
    """
    return "".join(c for c in re.sub(r"\s+", " ", words) if unicodedata.category(c) not in {"Cc", "Cf", "Cs"})


def _head(console: Console, report: Report) -> None:
    console.print(Text(clean(report.title or report.given_id or report.id[:19]), style="bold"))
    known = [report.publisher, report.published, report.dateline, report.author, report.url]
    if report.title and report.given_id:
        known.append(report.given_id)
    facts = " · ".join(clean(k) for k in known if k)
    console.print(Text(facts or "no publisher, no date", style="dim"))
    console.print()


def _sentence(text: str, span: Span, claims: list[Claim], *, colour: bool) -> Text:
    """The sentence with its claims marked; without colour the event words stand in brackets."""
    styles = [""] * (span.end - span.start)
    # Painted from the least to the most telling: what comes later lies on top.
    for start, end, style in (mark for claim in claims for mark in _marks(claim)):
        for i in range(max(start, span.start), min(end, span.end)):
            styles[i - span.start] = style
    triggers = {(c.trigger.start, c.trigger.end) for c in claims}
    for start, end in triggers:
        for i in range(max(start, span.start), min(end, span.end)):
            styles[i - span.start] = TRIGGER
    first = max(span.start, min(s for s, _ in triggers) - SHOWN)
    last = min(span.end, max(e for _, e in triggers) + SHOWN)
    line = Text("… " if first > span.start else "")
    for style, run in groupby(range(first, last), key=lambda i: styles[i - span.start]):
        where = list(run)
        words = clean(text[where[0] : where[-1] + 1])
        line.append(f"[{words}]" if style == TRIGGER and not colour else words, style=style)
    return line.append(" …" if last < span.end else "")


def _marks(claim: Claim) -> Iterator[tuple[int, int, str]]:
    for link in claim.attribution:
        if link.source:
            yield link.source.start, link.source.end, SOURCE
    if claim.when and claim.when.start is not None and claim.when.end is not None:
        yield claim.when.start, claim.when.end, TIME
    if claim.place:
        yield claim.place.start, claim.place.end, PLACE
    for style, people in ((RECIPIENT, claim.recipients), (ACTOR, claim.actors)):
        for someone in people:
            yield someone.start, someone.end, style


def _claim(claim: Claim, *, word: str) -> Text:
    """What is claimed: the code, the status, how sure, who does it to whom; `word` tells it from its neighbours."""
    line = Text().append(_code(claim), style=QUADS[claim.quad])
    line.append(f" {claim.status}", style="bold" if claim.status != "occurred" else "")
    full = round(claim.confidence * BAR)
    line.append(f"  {'■' * full}{'□' * (BAR - full)} {claim.confidence:.2f}", style="dim")
    line.append(f"  '{word}': " if word else "  ").append(_people(claim.actors), style=ACTOR)
    return line.append(" -> ").append(_people(claim.recipients), style=RECIPIENT) if claim.recipients else line


def _facts(report: Report, claim: Claim) -> str:
    """Where, when, how many, and who says so."""
    facts = [
        _place(claim),
        when_words(claim.when),
        *(_number(n) for n in claim.numbers),
        f"according to {_chain(report, claim.attribution)}",
    ]
    return "; ".join(f for f in facts if f)


def _code(claim: Claim) -> str:
    return f"{claim.type}/{claim.mode}" if claim.mode else claim.type


def _people(people: Iterable[Participant]) -> str:
    return ", ".join(f"{clean(p.name)}{_codes(p.country, p.sector)}" for p in people) or "(nobody named)"


def _codes(*codes: str | None) -> str:
    known = " ".join(c for c in codes if c)
    return f" ({known})" if known else ""


def _place(claim: Claim) -> str:
    return f"in {clean(claim.place.name)}{_codes(claim.place.country)}" if claim.place else ""


def when_words(when: When | None) -> str:
    """When an event is, in plain words: the report's own and the dates that they come to.

    >>> when_words(When(start=0, end=8, text="recently", earliest=None, latest="2020-03-12", precision="vague"))
    'recently (until 2020-03-12)'
    """
    if when is None:
        return ""
    first, last = when.earliest, when.latest
    if first and first == last:
        dates = first
    elif first and last:
        dates = f"{first} to {last}"
    else:
        dates = f"from {first}" if first else f"until {last}" if last else "no date"
    return f"{clean(when.text)} ({dates})" if when.text else dates


def _number(number: Number) -> str:
    words, told = _range(number), clean(number.text)
    return f"{number.kind} {words}" if words == told else f"{number.kind} {words} ({told})"


def _range(number: Number) -> str:
    low, high = (None if n is None else f"{n:,.10g}" for n in (number.low, number.high))
    if low == high:
        words = low or "?"
    elif low and high:
        words = f"{low} to {high}"
    else:
        words = f"{low} or more" if low else f"up to {high}"
    return f"{words} {number.unit}" if number.unit else words


def _chain(report: Report, links: tuple[Attribution, ...]) -> str:
    """Who handed it down, outermost first; the report itself stands at its head."""
    names = [clean(report.publisher or "the report")]
    for link in links:
        name = clean(link.source.name) if link.source else f"nobody named ({clean(link.cue.text)})"
        names.append(f"{name} ({link.stance})" if link.stance != "asserts" else name)
    return " > ".join(names)


def _reasons(report: Report, claim: Claim) -> Table:
    """One line a field: its value, the rule that gave it, and the words on which the rule went."""
    rows = Table.grid(padding=(0, 2, 0, 0))
    for column in ("field", "value", "rule", "words"):
        rows.add_column(column, style="dim", no_wrap=column in {"field", "rule"})
    shown = ""
    for e in claim.evidence:
        # A field with several pieces of evidence (an actor each) shows its value once.
        head = (e.field, _value(report, claim, e.field)) if e.field != shown else ("", "")
        rows.add_row(*map(Text, (*head, e.rule, _words(report.text, e.start, e.end))))
        shown = e.field
    return rows


def _value(report: Report, claim: Claim, field: str) -> str:
    values = {
        "type": claim.type,
        "mode": claim.mode or "none",
        "contexts": ", ".join(claim.contexts) or "none",
        "status": claim.status,
        "actors": _people(claim.actors),
        "recipients": _people(claim.recipients) if claim.recipients else "none",
        "place": _place(claim).removeprefix("in ") or "none",
        "when": when_words(claim.when) or "none",
        "numbers": "; ".join(map(_number, claim.numbers)) or "none",
        "attribution": _chain(report, claim.attribution),
        "confidence": f"{claim.confidence:.2f}",
    }
    return values.get(field, "")


def _words(text: str, start: int | None, end: int | None) -> str:
    return "" if start is None or end is None else f"'{clean(text[start:end])}'"


def _office(office: Office) -> Text:
    body = f", {clean(office.body)}" if office.body else ""
    line = Text().append(clean(office.name), style="bold")
    return line.append(f": {clean(office.title)}{body}{_codes(office.country)}, {office.status}")


def _relation(report: Report, relation: Relation) -> Text:
    line = Text().append(clean(relation.subject_name), style="bold")
    line.append(f": {relation.type} of " if relation.type in OF else f": {relation.type} ")
    line.append(clean(relation.object_name), style="bold")
    facts = ["former" if relation.former else "", "" if relation.status == "occurred" else relation.status]
    facts += [when_words(relation.when), f"according to {_chain(report, relation.attribution)}"]
    return line.append(", " + ", ".join(f for f in facts if f))


def _problem(report: Report, problem: Problem) -> Text:
    line = Text().append(f"{problem.stage}: ", style="yellow").append(clean(problem.message))
    words = clean(report.text[problem.start : problem.end])
    return line.append(f" ('{words[:60]}')", style="dim") if words else line


def _list(console: Console, title: str, lines: list[Text]) -> None:
    if lines:
        console.print(Text(f"  {title}", style="bold"))
        for line in lines:
            console.print(Padding(line, (0, 0, 0, 4)))
        console.print()
