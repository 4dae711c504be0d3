"""The training corpus of our own: stories in `training/corpus`, checked and turned into the form of the gold reports.

python -m training.corpus check [FILE.story …]     faults by file and claim; exit code 1 where there are any
python -m training.corpus gold OUT                  OUT/claims/NAME.json and OUT/docs/NAME.json
"""

from __future__ import annotations

import json
import re
import sys
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any

from khabar import vocab
from training.stories import Expected, Link, Named, Story, load_story

CORPUS = Path(__file__).parent / "corpus"
LENGTH = range(90, 290)
"""Words a report may have; the issue asks for 100 to 250, a few more or less do no harm."""


@cache
def modes(kind: str) -> frozenset[str]:
    """The modes of a PLOVER type."""
    return frozenset(vocab.tree("plover.toml")["types"][kind].get("modes", {}))


def faults(story: Story) -> Iterator[str]:
    """What is wrong with a story as training material: words not in their sentence, no codes, a body too short."""
    words = len(story.text.split())
    if words not in LENGTH:
        yield f"{words} words; wanted are 100 to 250"
    if not re.fullmatch(r"\d{4}-\d\d-\d\d", story.head.get("published", "")):
        yield "no 'published: YYYY-MM-DD' in the head"
    for key in ("style", "region"):
        if not story.head.get(key):
            yield f"no '{key}:' in the head"
    for sentence in story.sentences:
        if story.text.count(sentence) > 1:
            yield f"the sentence {sentence!r} stands twice"
    for claim in story.claims:
        where = f"{claim.trigger!r} of {story.sentences[claim.sentence][:60]!r}"
        for fault in claim_faults(story, claim):
            yield f"{where}: {fault}"
    for person, title, *_ in story.offices:
        for text in (person, title):
            if text and text not in story.text:
                yield f"office: {text!r} is not in the report"


def claim_faults(story: Story, claim: Expected) -> Iterator[str]:
    """What is wrong with one claim of a story."""
    sentence = story.sentences[claim.sentence]
    if claim.mode and claim.mode not in modes(claim.types[0]):
        yield f"{claim.mode!r} is no mode of {claim.types[0]}"
    if len(re.findall(rf"(?<!\w){re.escape(claim.trigger)}(?!\w)", sentence)) < claim.nth:
        yield "the event word is not in the sentence"
    for each in (*claim.actors, *claim.recipients):
        if each.elsewhere == (each.text in sentence):
            yield f"participant {each.text!r} is {'' if each.elsewhere else 'not '}in the sentence"
        if each.name not in story.text:
            yield f"{each.name!r} is not in the report"
        if each.name not in story.codes:
            yield f"no '@ {each.name} | country | sector' line"
    if claim.place is not None and claim.place.text not in sentence:
        yield f"place {claim.place.text!r} is not in the sentence"
    if claim.when is not None and claim.when not in sentence:
        yield f"time {claim.when!r} is not in the sentence"
    for link in claim.chain:
        before = story.text[: story.text.index(sentence)] + sentence if link.carried else sentence
        for text in (link.source.text if link.source else "", link.cue):
            if text not in before:
                yield f"{text!r} of the chain is not in the {'report so far' if link.carried else 'sentence'}"
    if bool(claim.earliest or claim.latest) and claim.earliest and claim.latest and claim.earliest > claim.latest:
        yield f"the time runs backwards: {claim.earliest} to {claim.latest}"


def gold(story: Story) -> tuple[dict[str, Any], dict[str, Any]]:
    """A story as gold: the document and its claims (`../shared/spec/coding-guide.md` has the fields)."""
    doc = {"id": story.name, "url": None, "published": story.head["published"], "text": story.text}
    if title := story.head.get("title"):
        doc["title"] = title
    claims = [claim_of_story(story, claim) for claim in story.claims]
    offices = [
        dict(zip(("person", "title", "body", "country", "status"), office, strict=True)) for office in story.offices
    ]
    return doc, {"id": story.name, "claims": claims, "offices": offices}


def claim_of_story(story: Story, claim: Expected) -> dict[str, Any]:
    """A claim of a story in the form of the gold reports."""
    sentence = story.sentences[claim.sentence]
    coded: dict[str, Any] = {
        "sentence": sentence, "trigger": claim.trigger, "type": claim.types[0], "mode": claim.mode,
        "actors": [_participant(story, each) for each in claim.actors],
        "recipients": [_participant(story, each) for each in claim.recipients],
        "place": claim.place and {"text": claim.place.text, "name": claim.place.name, "country": claim.country},
        "when": {"text": claim.when, "start": claim.earliest, "end": claim.latest} if _timed(claim) else None,
        "status": claim.status, "attribution": [_link(link) for link in claim.chain],
    }  # fmt: skip
    if claim.nth > 1:
        start = (
            story.text.index(sentence)
            + list(re.finditer(rf"(?<!\w){re.escape(claim.trigger)}(?!\w)", sentence))[claim.nth - 1].start()
        )
        coded["at"] = [start, start + len(claim.trigger)]
    if claim.types[1:]:
        coded["also"] = list(claim.types[1:])
    if claim.optional:
        coded["optional"] = True
    return coded


def _timed(claim: Expected) -> bool:
    return any((claim.when, claim.earliest, claim.latest))


def _participant(story: Story, named: Named) -> dict[str, Any]:
    country, sector = story.codes.get(named.name, (None, None))
    coded = {"text": named.text, "country": country, "sector": sector}
    return coded if named.name == named.text else {**coded, "refers_to": named.name}


def _link(link: Link) -> dict[str, Any]:
    coded: dict[str, Any] = {"source": link.source.text if link.source else None, "cue": link.cue}
    if link.source and link.source.name != link.source.text:
        coded["refers_to"] = link.source.name
    return {**coded, "carried": True} if link.carried else coded


def stories() -> Iterator[Story]:
    """The stories of the corpus, by name."""
    return map(load_story, sorted(CORPUS.glob("*.story")))


def write_gold(out: Path) -> None:
    """Write the corpus in the form of the gold reports: `out/docs/NAME.json` and `out/claims/NAME.json`."""
    for story in stories():
        doc, claims = gold(story)
        for folder, record in (("docs", doc), ("claims", claims)):
            path = out / folder / f"{story.name}.json"
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(json.dumps(record, indent=1, ensure_ascii=False), "utf8")


def main(arguments: list[str]) -> int:
    """Check stories or write them as gold; the exit code."""
    match arguments:
        case ["check", *names]:
            bad = 0
            for path in map(Path, names) if names else sorted(CORPUS.glob("*.story")):
                try:
                    found = list(faults(load_story(path)))
                except ValueError as error:
                    found = [str(error)]
                bad += bool(found)
                for fault in found:
                    print(f"{path.name}: {fault}")
            print(f"{bad} stories with faults", file=sys.stderr)
            return 1 if bad else 0
        case ["gold", out]:
            write_gold(Path(out))
            return 0
        case _:
            print(__doc__, file=sys.stderr)
            return 2


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
