"""Our coding of articles of others (`training/newswire.jsonl` and beside it), kept without their text: offsets and
labels only.

    python -m training.newswire list ARTICLES LISTS NAME …    articles as numbered sentences, to be coded by reading
    python -m training.newswire names ARTICLES                the names of all stretches of all articles
    python -m training.newswire check ARTICLES LISTS FILE …   faults of coded files (LISTS/NAME.txt names the sentences)
    python -m training.newswire pack PACKED ARTICLES LISTS FILE …   puts coded files into PACKED, beside those there
    python -m training.newswire gold PACKED ARTICLES OUT      the coding over the articles as gold: OUT/claims, OUT/docs

ARTICLES is the folder of an unlabelled corpus: `original_articles` of the newswire, `text` of PolNeAR's train part. A
long article is coded in stretches: NAME is its beginning, NAME~2 what follows, and so on. A coded file, NAME.claims,
has the lines of a story (tests/stories/README.md) without its sentences: every claim begins with the number of its
sentence.
"""

from __future__ import annotations

import hashlib
import json
import re
import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from khabar.intake import report_of
from khabar.reading.parser import load_parser, parse
from training.corpus import claim_faults, claim_of_story
from training.stories import Story, claim_of_line, code_of_line, office_of_line

NEWSWIRE, POLNEAR, SECOND = (Path(__file__).parent / f"{name}.jsonl" for name in ("newswire", "polnear", "second"))
"""The packed files: first and, of a few stretches of the newswire, second coding."""
COLLECTED = "2022-08-01"
"""The day by which the articles were collected; it stands for the date of those that do not tell theirs."""
LONGEST = 2000
"""Characters of a stretch, as in the project's gold: up to the end of the sentence they end in."""
SHORTEST = 500
"""Characters below which what is left of an article is no stretch of its own."""

OFFICE = ("person", "title", "body", "country", "status")

Plain = dict[str, Any]


def article(articles: Path, name: str) -> tuple[str, str | None]:
    """The text of a stretch of an article as it was coded, and the article's URL."""
    name, _, number = name.partition("~")
    found, url = stretches(articles, name)
    return found[int(number or 1) - 1], url


def stretches(articles: Path, name: str) -> tuple[list[str], str | None]:
    """An article in stretches of about `LONGEST` characters, in order, and its URL."""
    raw = (articles / f"{name}.txt").read_text("utf8", errors="replace")
    first, _, rest = raw.partition("\n")
    url = first.strip() if first.startswith("http") else None
    left = re.sub(r"\n{3,}", "\n\n", (rest if url else raw).strip())
    found = []
    while len(left) > LONGEST:
        end = max(left.rfind("\n", 0, LONGEST + 100), left.rfind(". ", 0, LONGEST + 100) + 1)
        if end <= 0:
            break
        found.append(left[:end].strip())
        left = left[end:].strip()
    if not found or len(left) >= SHORTEST:
        found.append(left)
    return found, url


@dataclass(frozen=True, slots=True)
class _Read(Story):
    """A coded article: a story whose text is the article's."""

    whole: str = ""

    @property
    def text(self) -> str:
        """The article."""
        return self.whole


def sentences_of(text: str, listed: str) -> list[str]:
    """The sentences of a listing as they stand in the text. Raises `ValueError` where one is not there."""
    found, at = [], 0
    for line in listed.splitlines():
        m = re.match(r"\d+\. (.*)", line)
        if not m:
            continue
        hit = re.compile(r"\s+".join(map(re.escape, m[1].split()))).search(text, at)
        if hit is None:
            raise ValueError(f"the sentence is not in the text: {m[1]!r}")
        found.append(hit.group())
        at = hit.end()
    return found


def story_of(articles: Path, lists: Path, file: Path) -> Story:
    """A coded file as a story over its article. `ValueError` names the line that is not of the form."""
    text, _ = article(articles, file.stem)
    sentences = sentences_of(text, (lists / f"{file.stem}.txt").read_text("utf8"))
    head, claims, codes, offices = {"published": COLLECTED}, [], {}, []
    for number, line in enumerate(file.read_text("utf8").splitlines(), 1):
        line = line.strip()
        try:
            if not line or line.startswith("#"):
                continue
            if line.startswith("published: "):
                head["published"] = line.removeprefix("published: ")
            elif line.startswith("@ "):
                name, coded = code_of_line(line)
                codes[name] = coded
            elif line.startswith("office: "):
                offices.append(office_of_line(line))
            else:
                at, _, rest = line.removeprefix("? ").partition(" | ")
                if not at.isdigit() or not 0 < int(at) <= len(sentences):
                    raise ValueError(f"there is no sentence {at}")
                mark = "? " if line.startswith("? ") else ""
                claims.append(claim_of_line(mark + rest, sentence=int(at) - 1))
        except ValueError as error:
            raise ValueError(f"{file.name}:{number}: {error}: {line!r}") from error
    return _Read(
        file.stem, head, tuple(sentences), frozenset(), frozenset(), tuple(claims), codes, tuple(offices), text
    )


def faults(articles: Path, lists: Path, file: Path) -> Iterator[str]:
    """What is wrong with a coded file."""
    try:
        story = story_of(articles, lists, file)
    except (ValueError, OSError) as error:
        yield str(error)
        return
    for claim in story.claims:
        for fault in claim_faults(story, claim):
            yield f"sentence {claim.sentence + 1}, {claim.trigger!r}: {fault}"


# -- offsets for words ---------------------------------------------------------------------------------------------


def packed(articles: Path, lists: Path, file: Path) -> Plain:
    """A coded file as labels with offsets (half-open, in the article's text) in the place of words."""
    story = story_of(articles, lists, file)
    text, at, starts = story.text, 0, []
    for sentence in story.sentences:
        starts.append(text.index(sentence, at))
        at = starts[-1] + len(sentence)
    claims = []
    for claim in story.claims:
        start, sentence = starts[claim.sentence], story.sentences[claim.sentence]
        hits = list(re.finditer(rf"(?<!\w){re.escape(claim.trigger)}(?!\w)", sentence))
        word = start + hits[claim.nth - 1].start()
        claims.append(_packed_claim(claim_of_story(story, claim), text, start, sentence, word))
    return {
        "id": story.name, "sha256": hashlib.sha256(text.encode()).hexdigest(), "published": story.head["published"],
        "claims": claims,
        "offices": [
            dict(zip(OFFICE, (*(_at(text, words) for words in o[:3]), *o[3:]), strict=True))
            for o in story.offices
        ],
    }  # fmt: skip


def _at(text: str, words: str | None, start: int = 0) -> list[int] | None:
    at = text.find(words, start) if words else -1
    return None if at < 0 or not words else [at, at + len(words)]


def _packed_claim(coded: Plain, text: str, start: int, sentence: str, word: int) -> Plain:
    def party(p: Plain, key: str = "text") -> Plain:
        found = {k: v for k, v in p.items() if k not in {key, "refers_to", "sentence"}}
        here = sentence.find(p[key]) if p[key] else -1
        found["at"] = [start + here, start + here + len(p[key])] if here >= 0 else _at(text, p[key])
        if "refers_to" in p:
            found["refers_to"] = _at(text, p["refers_to"])
        return found

    def link(a: Plain) -> Plain:
        found = party(a, "source")
        here = sentence.find(a["cue"])
        found["cue"] = [start + here, start + here + len(a["cue"])] if here >= 0 else _at(text, a["cue"])
        return found

    place, when = coded["place"], coded["when"]
    return {
        **{k: v for k, v in coded.items() if k not in {"at"}},
        "sentence": [start, start + len(sentence)], "trigger": [word, word + len(coded["trigger"])],
        "actors": [party(p) for p in coded["actors"]], "recipients": [party(p) for p in coded["recipients"]],
        "place": place and {**party({**place, "name": None}), "name": _at(text, place["name"])},
        "when": when and (party(when) if when["text"] else {**when, "text": None, "at": None}),
        "attribution": [link(a) for a in coded["attribution"]],
    }  # fmt: skip


def unpacked(record: Plain, text: str) -> Plain:
    """A packed record over its article as a gold record. Raises `ValueError` where the article is another one."""
    if hashlib.sha256(text.encode()).hexdigest() != record["sha256"]:
        raise ValueError(f"{record['id']}: the article is not the one that was coded")

    def words(span: Sequence[int] | None) -> str | None:
        return None if span is None else text[span[0] : span[1]]

    def party(p: Plain, key: str = "text") -> Plain:
        found = {key: words(p["at"]), **{k: v for k, v in p.items() if k not in {"at", "refers_to", "cue"}}}
        if p.get("refers_to"):
            found["refers_to"] = words(p["refers_to"])
        return found

    claims = []
    for c in record["claims"]:
        place, when = c["place"], c["when"]
        claims.append({
            **c, "sentence": words(c["sentence"]), "trigger": words(c["trigger"]), "at": c["trigger"],
            "actors": [party(p) for p in c["actors"]], "recipients": [party(p) for p in c["recipients"]],
            "place": place and {**party(place), "name": words(place["name"] or place["at"])},
            "when": when and {"text": words(when["at"]), "start": when["start"], "end": when["end"]},
            "attribution": [{**party(a, "source"), "cue": words(a["cue"])} for a in c["attribution"]],
        })  # fmt: skip
    offices = [
        {k: words(v) if k in {"person", "title", "body"} else v for k, v in o.items()} for o in record["offices"]
    ]
    return {"id": record["id"], "claims": claims, "offices": offices}


def records_in(coding: Path) -> list[Plain]:
    """The coded articles of a packed file, none where it is not there."""
    return [json.loads(line) for line in coding.read_text("utf8").splitlines()] if coding.exists() else []


def pack(coding: Path, articles: Path, lists: Path, files: Sequence[Path]) -> list[Plain]:
    """Put coded files into a packed file, instead of what it holds of the same articles; all that it then holds."""
    held = {record["id"]: record for record in records_in(coding)}
    held |= {file.stem: packed(articles, lists, file) for file in files}
    kept = [held[name] for name in sorted(held)]
    coding.write_text("".join(json.dumps(r, separators=(",", ":")) + "\n" for r in kept), "utf8")
    return kept


def write_gold(coding: Path, articles: Path, out: Path) -> None:
    """Write a packed file over its articles in the form of the gold reports: `out/docs` and `out/claims`."""
    for record in records_in(coding):
        text, url = article(articles, record["id"])
        doc = {"id": record["id"], "url": url, "published": record["published"], "text": text}
        for folder, found in (("docs", doc), ("claims", unpacked(record, text))):
            path = out / folder / f"{record['id']}.json"
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(json.dumps(found, indent=1, ensure_ascii=False), "utf8")


def write_list(articles: Path, lists: Path, names: Sequence[str]) -> None:
    """Write stretches as numbered sentences, a blank line between paragraphs; what stands before them after a bar."""
    parser = load_parser()
    for name in names:
        text, url = article(articles, name)
        lines, last = [f"# {name}  {url or ''}"], 0
        stem, _, number = name.partition("~")
        for before in stretches(articles, stem)[0][: int(number or 1) - 1]:
            lines += ["", *(f"| {line}" for line in before.splitlines() if line.strip())]
        for n, s in enumerate(parse(report_of(text, published=COLLECTED), parser).sentences, 1):
            lines += [""] * (s.paragraph != last) + [f"{n}. {' '.join(text[s.start : s.end].split())}"]
            last = s.paragraph
        (lists / f"{name}.txt").write_text("\n".join(lines) + "\n", "utf8")


def main(arguments: list[str]) -> int:
    """List, check, pack or unpack; the exit code."""
    match arguments:
        case ["list", articles, lists, *names]:
            write_list(Path(articles), Path(lists), names)
        case ["names", articles]:
            for path in sorted(Path(articles).glob("*.txt")):
                for n in range(1, len(stretches(Path(articles), path.stem)[0]) + 1):
                    print(path.stem if n == 1 else f"{path.stem}~{n}")
        case ["check", articles, lists, *files]:
            bad = {f: list(faults(Path(articles), Path(lists), Path(f))) for f in files}
            for file, found in bad.items():
                for fault in found:
                    print(f"{Path(file).name}: {fault}")
            return 1 if any(bad.values()) else 0
        case ["pack", coding, articles, lists, *files]:
            records = pack(Path(coding), Path(articles), Path(lists), [Path(f) for f in files])
            print(f"{len(records)} articles, {sum(len(r['claims']) for r in records)} claims: {coding}")
        case ["gold", coding, articles, out]:
            write_gold(Path(coding), Path(articles), Path(out))
        case _:
            print(__doc__, file=sys.stderr)
            return 2
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
