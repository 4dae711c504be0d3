"""Phrases, entities and offices against gold.

    python -m benchmarks.coreference GOLD_DIR --docs DOCS_DIR [--cases DIR] [--json] [--misses]

Figures, each over what the coded claims hold:
  coverage    share of actor and recipient texts for which a phrase of their sentence has the same words as its core
  refers_to   share of participants and sources with a `refers_to`, and words in their sentence, whose phrase leads to
              an entity of that name; with first-person and third-person pronouns and other phrases apart
  refers_to_all   the same over every coded `refers_to`: one whose words are not in the claim's sentence is a miss
  offices     precision, recall, F1 of person and title together
  cases       share of our own pronoun and description cases (tests/reading/cases) resolved as they say
"""

from __future__ import annotations

import argparse
import json
import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from benchmarks.gold import Coded, coded_reports
from khabar.model import Entity, Reading, Report, Span
from khabar.reading.coreference import resolve
from khabar.reading.parser import Parser, load_parser, parse
from khabar.reading.phrases import PERSONAL

CASES = Path(__file__).parent.parent / "tests" / "reading" / "cases"
ARTICLE = re.compile(r"^(the|a|an)\s+", re.I)


@dataclass(frozen=True, slots=True)
class Miss:
    """A gold phrase that was not resolved as coded: which figure, which report, the words, what was wanted and read."""

    figure: str
    report: str
    text: str
    wanted: str
    read: str | None


def plain(phrase: str) -> str:
    """A phrase as it is compared: lower case, no article, no possessive, words only."""
    return " ".join(re.findall(r"\w+", ARTICLE.sub("", re.sub(r"[’']s\b", "", phrase).strip()).casefold()))


def same_words(a: str, b: str) -> bool:
    """Whether two phrases plausibly name one thing: one holds the other, or they share half their words.

    >>> same_words("the Syrian regime", "regime"), same_words("Ann Lee", "Bob Lee")
    (True, False)
    """
    x, y = plain(a), plain(b)
    if not x or not y:
        return False
    p, q = set(x.split()), set(y.split())
    return f" {x} " in f" {y} " or f" {y} " in f" {x} " or len(p & q) / len(p | q) >= 0.5


def referring(coded: Coded) -> Iterator[tuple[str, str, Span, int]]:
    """Each coded phrase with a `refers_to`: its words, whom it names, its sentence, and where the event or cue is."""
    text = coded.report.text
    for claim in coded.claims:
        start = text.index(claim["sentence"])
        span = Span(start, start + len(claim["sentence"]))
        trigger = start + claim["sentence"].index(claim["trigger"])
        for p in [*claim["actors"], *claim["recipients"]]:
            if p.get("refers_to") and p["text"] in claim["sentence"]:
                yield p["text"], p["refers_to"], span, trigger
        for a in claim["attribution"]:
            if a.get("refers_to") and a["source"] in claim["sentence"]:
                cue = text.find(a["cue"], span.start, span.end) if a.get("cue") else -1
                yield a["source"], a["refers_to"], span, cue if cue >= 0 else trigger


def coded_references(coded: Coded) -> int:
    """How many coded participants and sources have a `refers_to`, whether or not their words are in the sentence."""
    return sum(
        bool(x.get("refers_to"))
        for claim in coded.claims
        for x in [*claim["actors"], *claim["recipients"], *claim["attribution"]]
    )


def entity_at(
    reading: Reading, entities: Mapping[str, Entity], text: str, words: str, span: Span, near: int
) -> Entity | None:
    """The entity of the phrase that those words of a sentence make, at their place nearest to `near`."""
    places = [m.start() for m in re.finditer(rf"(?<!\w){re.escape(words)}(?!\w)", text[span.start : span.end])]
    for start in sorted((p + span.start for p in places), key=lambda p: abs(p - near)):
        end = start + len(words)
        inside = [p for p in reading.phrases if start <= reading.tokens[p.head].start < end]
        if inside:
            # The phrase whose core is most nearly these words.
            best = min(inside, key=lambda p: (abs(p.start - start) + abs(p.end - end), p.start))
            return entities[best.entity]
    return None


def measure(
    gold: Path,
    docs: Path,
    *,
    cases: Path | None = None,
    parser: Parser | None = None,
    readings: Mapping[str, Reading] | None = None,
    misses: list[Miss] | None = None,
) -> dict[str, Any]:
    """All figures over a gold folder; `readings` may hand in parsed reports by their id, `misses` collects errors."""
    sums: Counter[str] = Counter()
    misses = [] if misses is None else misses
    for coded in coded_reports(gold, docs):
        ident = str(coded.report.given_id)
        if readings is not None and ident in readings:
            parsed = readings[ident]
        else:
            parser = parser or load_parser()
            parsed = parse(coded.report, parser)
        reading = resolve(coded.report, parsed)
        _coverage(coded, reading, sums, misses)
        _references(coded, reading, sums, misses)
        _offices(coded, reading, sums, misses)
    p, r = _share(sums, "office_hit", "office_read"), _share(sums, "office_hit", "office_gold")
    result: dict[str, Any] = {
        "coverage": {"share": _share(sums, "covered", "participant"), "of": sums["participant"]},
        "refers_to": {
            k: {"share": _share(sums, f"{k}_hit", k), "of": sums[k]} for k in ("all", "third", "first", "other")
        },
        "refers_to_all": {"share": _share(sums, "all_hit", "coded"), "of": sums["coded"]},
        "offices": {"p": p, "r": r, "f1": round(2 * p * r / (p + r), 3) if p + r else 0.0},
    }
    if cases is not None:
        result["cases"] = measure_cases(cases, parser=parser or load_parser(), misses=misses)
    return result


def _share(sums: Counter[str], part: str, whole: str) -> float:
    return round(sums[part] / sums[whole], 3) if sums[whole] else 0.0


def _coverage(coded: Coded, reading: Reading, sums: Counter[str], misses: list[Miss]) -> None:
    text = coded.report.text
    for claim in coded.claims:
        start = text.index(claim["sentence"])
        end = start + len(claim["sentence"])
        cores = [text[p.start : p.end] for p in reading.phrases if start <= p.start < end]
        for p in [*claim["actors"], *claim["recipients"]]:
            if p["text"] in claim["sentence"]:
                sums["participant"] += 1
                if any(same_words(p["text"], core) for core in cores):
                    sums["covered"] += 1
                else:
                    misses.append(Miss("coverage", str(coded.report.given_id), p["text"], "", None))


def _references(coded: Coded, reading: Reading, sums: Counter[str], misses: list[Miss]) -> None:
    entities = {e.id: e for e in reading.entities}
    sums["coded"] += coded_references(coded)
    for words, wanted, span, near in referring(coded):
        gender = PERSONAL.get(words.casefold(), ("none", False))[0]
        kind = "other" if gender == "none" else "first" if gender == "1" else "third"
        entity = entity_at(reading, entities, coded.report.text, words, span, near)
        hit = entity is not None and same_words(wanted, entity.name)
        for k in ("all", kind):
            sums[k] += 1
            sums[f"{k}_hit"] += hit
        if not hit:
            misses.append(Miss(kind, str(coded.report.given_id), words, wanted, entity.name if entity else None))


def _offices(coded: Coded, reading: Reading, sums: Counter[str], misses: list[Miss]) -> None:
    left = list(reading.offices)
    for gold in coded.offices:
        sums["office_gold"] += 1
        hit = next((o for o in left if same_words(gold["person"], o.name) and same_words(gold["title"], o.title)), None)
        if hit is None:
            misses.append(Miss("office", str(coded.report.given_id), gold["person"], gold["title"], None))
        else:
            left.remove(hit)
            sums["office_hit"] += 1
    sums["office_read"] += len(reading.offices)
    misses += [Miss("spurious office", str(coded.report.given_id), o.name, "", o.title) for o in left]


def case_files(folder: Path) -> Iterator[tuple[str, Sequence[dict[str, Any]]]]:
    """The case tables of a folder by name: lists of {text, mention, near, refers_to}."""
    for path in sorted(folder.glob("*.json")):
        yield path.stem, json.loads(path.read_text("utf8"))


def case_result(case: Mapping[str, Any], parser: Parser) -> str | None:
    """The name of the entity that a case's mention leads to. `mention` marks the word in `text` as [word]."""
    marked: str = case["text"]
    start = marked.index("[")
    words = marked[start + 1 : marked.index("]")]
    text = marked.replace("[", "", 1).replace("]", "", 1)
    report = Report(id="case", text=text)
    reading = resolve(report, parse(report, parser))
    entity = entity_at(reading, {e.id: e for e in reading.entities}, text, words, Span(0, len(text)), start)
    return entity.name if entity else None


def measure_cases(folder: Path, *, parser: Parser, misses: list[Miss]) -> dict[str, Any]:
    """The share of cases resolved as they say, by table and in all."""
    hits: Counter[str] = Counter()
    total: Counter[str] = Counter()
    for name, cases in case_files(folder):
        for case in cases:
            read = case_result(case, parser)
            hit = read is not None and plain(read) in [plain(w) for w in case["refers_to"]]
            for k in (name, "all"):
                total[k] += 1
                hits[k] += hit
            if not hit:
                misses.append(Miss(f"case {name}", case["text"], "", " | ".join(case["refers_to"]), read))
    return {k: {"share": round(hits[k] / total[k], 3), "of": total[k]} for k in sorted(total)}


def main() -> None:
    """The command line."""
    ap = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    ap.add_argument("gold", type=Path)
    ap.add_argument("--docs", type=Path, required=True)
    ap.add_argument("--cases", type=Path, default=CASES)
    ap.add_argument("--json", action="store_true")
    ap.add_argument("--misses", action="store_true")
    given = ap.parse_args()
    misses: list[Miss] = []
    result = measure(given.gold, given.docs, cases=given.cases, misses=misses)
    if given.misses:
        for miss in misses:
            print(f"{miss.figure}: {miss.report}: {miss.text!r} wanted {miss.wanted!r} read {miss.read!r}")
    print(json.dumps(result) if given.json else "\n".join(f"{k}: {v}" for k, v in result.items()))


if __name__ == "__main__":
    main()
