"""How far read claims agree with coded ones: the rules of the shared scorer, written anew and typed.

A read claim can match a coded claim of the same sentence only. Matching is by type, one to one, best first; over the
matches each field is judged by itself. Coded claims marked `optional` cost nothing when missed.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from benchmarks.gold import trigger_span
from khabar.model import Span

Plain = dict[str, Any]
"""A claim, participant, link ... in its JSON form."""

ARTICLE = re.compile(r"\A(the|a|an)\s+", re.IGNORECASE)
POSSESSIVE = re.compile(r"[’']s\b")
JUDGED = ("actor", "recipient", "status", "source", "chain", "place", "when")


@dataclass(frozen=True, slots=True)
class Match:
    """A coded and a read claim that were taken for one, and which fields are right."""

    gold: Plain
    read: Plain
    right: Mapping[str, bool]

    @property
    def core(self) -> bool:
        """Type and participants right."""
        return self.right["actor"] and self.right["recipient"]

    @property
    def full(self) -> bool:
        """Core, and status, innermost source, place and date right as well."""
        return self.core and all(self.right[field] for field in ("status", "source", "place", "when"))


@dataclass(frozen=True, slots=True)
class Scored:
    """The comparison of one report: what was matched, what was missed, what was read that is not coded."""

    matches: tuple[Match, ...]
    missed: tuple[Plain, ...]
    spurious: tuple[Plain, ...]
    offices: Counter[str]


# -- phrases -------------------------------------------------------------------------------------------------------


def plain_words(phrase: str | None) -> list[str]:
    """The words of a phrase, case folded, without a leading article, marks and possessives.

    >>> plain_words("The minister’s aide")
    ['minister', 'aide']
    """
    bare = POSSESSIVE.sub("", phrase or "").strip()
    return re.findall(r"\w+", ARTICLE.sub("", bare).casefold())


def alike(a: str | None, b: str | None) -> bool:
    """Whether two phrases plausibly name the same thing: one holds the other, or half of all their words are shared.

    >>> alike("the Foreign Ministry", "ministry"), alike("a bus driver", "the bus company owner")
    (True, False)
    """
    x, y = plain_words(a), plain_words(b)
    if not x or not y:
        return False
    shorter, longer = (x, y) if len(x) <= len(y) else (y, x)
    if any(longer[i : i + len(shorter)] == shorter for i in range(len(longer) - len(shorter) + 1)):
        return True
    return 2 * len(set(x) & set(y)) >= len(set(x) | set(y))


def same_party(gold: Plain, read: Plain) -> bool:
    """Whether a read participant or source is the coded one, by its words or by its fullest name."""
    coded = (gold.get("text") or gold.get("source"), gold.get("refers_to"))
    return any(alike(g, r) for g in coded for r in (read.get("text"), read.get("name")))


def paired(
    gold: Iterable[Plain], read: Iterable[Plain], *, same: Callable[[Plain, Plain], bool]
) -> list[tuple[Plain, Plain]]:
    """One-to-one pairs, each coded one with the first read one left that is the same."""
    left, pairs = list(read), []
    for g in gold:
        at = next((i for i, r in enumerate(left) if same(g, r)), None)
        if at is not None:
            pairs.append((g, left.pop(at)))
    return pairs


# -- fields --------------------------------------------------------------------------------------------------------


def _same_link(gold: Plain, read: Plain) -> bool:
    source = read.get("source")
    if not gold.get("source"):
        return source is None
    return source is not None and same_party(gold, source)


def _same_source(gold: Sequence[Plain], read: Sequence[Plain]) -> bool:
    if not gold or not read:
        return not gold and not read
    return _same_link(gold[-1], read[-1])


def _same_chain(gold: Sequence[Plain], read: Sequence[Plain]) -> bool:
    return len(gold) == len(read) and all(map(_same_link, gold, read))


def _same_place(gold: Plain | None, read: Plain | None) -> bool:
    if not gold or not read:
        return not gold and not read
    if gold.get("country") and gold["country"] != read.get("country"):
        return False
    return alike(gold["name"], read.get("name")) or alike(gold["text"], read.get("text"))


def _overlapping(gold: Plain | None, read: Plain | None) -> bool:
    """Whether the intervals overlap; right too where nothing is coded. ISO dates sort as strings."""
    if not gold or not (gold.get("start") or gold.get("end")):
        return True
    if not read or not (read.get("earliest") or read.get("latest")):
        return False
    begins = (gold.get("start") or "") <= (read.get("latest") or "9999")
    return begins and (read.get("earliest") or "") <= (gold.get("end") or "9999")


def judged(gold: Plain, read: Plain) -> dict[str, bool]:
    """Which fields of a read claim are right against a coded one."""
    return {
        "type": read["type"] in {gold["type"], *gold.get("also", ())},
        "actor": not gold["actors"] or bool(paired(gold["actors"], read["actors"], same=same_party)),
        "recipient": not gold["recipients"] or bool(paired(gold["recipients"], read["recipients"], same=same_party)),
        "status": gold["status"] == read["status"],
        "source": _same_source(gold["attribution"], read["attribution"]),
        "chain": _same_chain(gold["attribution"], read["attribution"]),
        "place": _same_place(gold.get("place"), read["place"]),
        "when": _overlapping(gold.get("when"), read["when"]),
    }


# -- reports -------------------------------------------------------------------------------------------------------


def compare(text: str, *, gold: Plain, read: Plain) -> Scored:
    """Match the claims of one report. `gold` and `read` hold `claims` and `offices` in their JSON forms."""
    candidates = []
    for i, g in enumerate(gold["claims"]):
        start = text.index(g["sentence"])
        sentence, trigger = Span(start, start + len(g["sentence"])), trigger_span(text, g)
        for j, r in enumerate(read["claims"]):
            word = Span(r["trigger"]["start"], r["trigger"]["end"])
            if not sentence.start <= word.start < sentence.end:
                continue
            right = judged(g, r)
            if right["type"]:
                merit = 4 * trigger.overlaps(word) + sum(right[f] for f in ("actor", "recipient", "source", "status"))
                candidates.append((-merit, i, j, right))
    matches: dict[int, Match] = {}
    taken: set[int] = set()
    for _, i, j, right in sorted(candidates, key=lambda c: c[:3]):
        if i not in matches and j not in taken:
            taken.add(j)
            matches[i] = Match(gold["claims"][i], read["claims"][j], right)
    missed = [g for i, g in enumerate(gold["claims"]) if i not in matches and not g.get("optional")]
    held = paired(gold["offices"], read["offices"], same=_same_office)
    return Scored(
        matches=tuple(matches.values()),
        missed=tuple(missed),
        spurious=tuple(r for j, r in enumerate(read["claims"]) if j not in taken),
        offices=Counter(right=len(held), gold=len(gold["offices"]), read=len(read["offices"])),
    )


def _same_office(gold: Plain, read: Plain) -> bool:
    return alike(gold["person"], read.get("name")) and alike(gold["title"], read.get("title"))


# -- figures -------------------------------------------------------------------------------------------------------


def prf(right: int, *, gold: int, read: int) -> dict[str, float]:
    """Precision, recall and F1 as shares, to three places.

    >>> prf(1, gold=2, read=4)
    {'p': 0.25, 'r': 0.5, 'f1': 0.333}
    """
    p, r = right / read if read else 0.0, right / gold if gold else 0.0
    return {"p": round(p, 3), "r": round(r, 3), "f1": round(2 * p * r / (p + r), 3) if p + r else 0.0}


def figures(scored: Sequence[Scored]) -> dict[str, Any]:
    """All figures over a set of reports: event, core, full, fields, participants, offices, and how many claims."""
    matches = [m for s in scored for m in s.matches]
    gold = len(matches) + sum(len(s.missed) for s in scored)
    read = len(matches) + sum(len(s.spurious) for s in scored)
    fields = {f: round(sum(m.right[f] for m in matches) / len(matches), 3) for f in JUDGED if matches}
    codes: dict[str, list[bool]] = defaultdict(list)
    roles: dict[str, dict[str, float]] = {}
    for role in ("actors", "recipients"):
        pairs = [p for m in matches for p in paired(m.gold[role], m.read[role], same=same_party)]
        roles[role] = prf(
            len(pairs), gold=sum(len(m.gold[role]) for m in matches), read=sum(len(m.read[role]) for m in matches)
        )
        for g, r in pairs:
            for code in ("country", "sector"):
                if g.get(code):
                    codes[code].append(g[code] == r.get(code))
    for m in matches:
        if m.gold.get("mode"):
            codes["mode"].append(m.gold["mode"] == m.read.get("mode"))
        if m.gold.get("when") and m.gold["when"].get("text"):
            codes["date"].append(_exact(m.gold["when"], m.read["when"]))
    fields |= {c: round(sum(codes[c]) / len(codes[c]), 3) for c in ("country", "sector", "mode", "date") if codes[c]}
    offices = sum((s.offices for s in scored), Counter[str]())
    return {
        "event": prf(len(matches), gold=gold, read=read),
        "core": prf(sum(m.core for m in matches), gold=gold, read=read),
        "full": prf(sum(m.full for m in matches), gold=gold, read=read),
        "fields": fields,
        **roles,
        "offices": prf(offices["right"], gold=offices["gold"], read=offices["read"]),
        "claims": {"gold": gold, "read": read},
        "right": {
            "event": len(matches),
            "core": sum(m.core for m in matches),
            "full": sum(m.full for m in matches),
            "offices": offices["right"],
        },
    }


def _exact(gold: Plain, read: Plain | None) -> bool:
    return read is not None and gold.get("start") == read["earliest"] and gold.get("end") == read["latest"]
