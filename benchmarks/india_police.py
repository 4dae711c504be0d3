"""What police did, in every sentence of whole newspaper reports (Halterman et al., "Corpus-Level Evaluation for Event
QA: The IndiaPoliceEvents Corpus", Findings of ACL 2021).

A folder holds `docs.jsonl` (`doc_id`, `doc_text`, `doc_labels`) and `sents.jsonl` (`doc_id`, `sent_text`,
`sent_labels`, in the order of the text). Labels: police KILL, ARREST, use FORCE, FAIL to act; ANY_ACTION is a label of
its own, given to whatever police do, the first three included.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Collection, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from benchmarks.lines import malformed, records
from benchmarks.readings import Read, read
from benchmarks.scoring import prf
from khabar.claims.cues import verbs as cue_verbs
from khabar.errors import IntakeError
from khabar.model import Claim, Participant, Reading, Span, Token
from khabar.reading.clauses import subjects
from khabar.reading.encoder import Encoder
from khabar.reading.parser import Parser, load_parser
from khabar.reading.tree import kids

LABELS = frozenset({"KILL", "ARREST", "FAIL", "FORCE", "ANY_ACTION"})
JUDGED = ("KILL", "ARREST", "ANY_ACTION")
FILES = ("docs.jsonl", "sents.jsonl")
DOC_REMEDY = 'give lines such as {"doc_id": 1, "doc_text": "Police held two men.", "doc_labels": ["ARREST"]}'
SENT_REMEDY = 'give lines such as {"doc_id": 1, "sent_text": "Police held two men.", "sent_labels": ["ARREST"]}'


@dataclass(frozen=True, slots=True)
class DocLine:
    """A line of `docs.jsonl`."""

    doc_id: int | str
    doc_text: str
    doc_labels: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class SentLine:
    """A line of `sents.jsonl`."""

    doc_id: int | str
    sent_text: str
    sent_labels: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Document:
    """A report, where its sentences stand in it as the annotators saw them, and their labels and its own."""

    text: str
    sentences: tuple[Span, ...]
    sentence_labels: tuple[frozenset[str], ...]
    labels: frozenset[str]


Guess = Callable[[Document, Read], tuple[Collection[str], ...]]
"""From a report and its reading to the labels of each of its sentences, in order. It must not look at the gold ones."""


# -- the data ------------------------------------------------------------------------------------------------------


def documents(folder: Path) -> Iterator[Document]:
    """The reports of a folder in the order of `docs.jsonl`.

    Raises `IntakeError` naming the file and line that is not of this form.
    """
    docs_file, sents_file = (folder / name for name in FILES)
    for path in (docs_file, sents_file):
        if not path.is_file():
            raise IntakeError(str(path), "not there", f"give a folder that holds {' and '.join(FILES)}")
    docs: dict[int | str, DocLine] = {}
    for number, doc in records(docs_file, DocLine, remedy=DOC_REMEDY):
        _known(docs_file, number, doc.doc_labels)
        if doc.doc_id in docs:
            raise malformed(docs_file, number, f"doc_id {doc.doc_id} stands twice", "give each report its own")
        if not doc.doc_text.strip():
            raise malformed(docs_file, number, "doc_text is empty", "give the words of the report")
        docs[doc.doc_id] = doc
    spans: dict[int | str, list[Span]] = defaultdict(list)
    labels: dict[int | str, list[frozenset[str]]] = defaultdict(list)
    for number, sent in records(sents_file, SentLine, remedy=SENT_REMEDY):
        _known(sents_file, number, sent.sent_labels)
        if sent.doc_id not in docs:
            raise malformed(sents_file, number, f"doc_id {sent.doc_id} is not in docs.jsonl", "give its report there")
        before = spans[sent.doc_id]
        words = sent.sent_text.strip()
        start = docs[sent.doc_id].doc_text.find(words, before[-1].end if before else 0)
        if start < 0:
            what = f"{words[:40]!r} is not in the text of {sent.doc_id} after the sentence before it"
            raise malformed(sents_file, number, what, "give the sentences as they stand in doc_text, in order")
        before.append(Span(start, start + len(words)))
        labels[sent.doc_id].append(frozenset(sent.sent_labels))
    for key, doc in docs.items():
        yield Document(doc.doc_text, tuple(spans[key]), tuple(labels[key]), frozenset(doc.doc_labels))


def _known(path: Path, number: int, labels: Collection[str]) -> None:
    if not LABELS.issuperset(labels):
        unknown = min(set(labels) - LABELS)
        raise malformed(path, number, f"the label {unknown!r} is unknown", f"give {', '.join(sorted(LABELS))}")


# -- the guess -----------------------------------------------------------------------------------------------------

POLICE = frozenset({
    "police", "policeman", "policemen", "policewoman", "cop", "cops", "constable", "constables", "inspector", "jawans",
    "troopers", "crpf", "paramilitary", "security", "force", "forces",
})  # fmt: skip
"""Words that make a noun phrase one of police; the data counts paramilitary and security forces among them."""

DEATH = frozenset({"kill", "killing", "dead", "die", "death", "slay", "succumb", "lynch", "fatal"})


def guess_labels(item: Document, given: Read) -> tuple[Collection[str], ...]:
    """Labels by the claims whose actor is police, and by whatever else police are the subject of but speech."""
    reading = given.reading
    found: list[set[str]] = [set() for _ in item.sentences]
    for claim in given.claims:
        if claim.status == "occurred" and (here := _sentence(item, claim.trigger.start)) is not None:
            found[here].update(_labels(claim, reading))
    for verb in reading.tokens:
        if verb.pos == "VERB" and (here := _sentence(item, verb.start)) is not None and _is_deed(reading, verb):
            found[here].add("ANY_ACTION")
    return tuple(found)


def _labels(claim: Claim, reading: Reading) -> Iterator[str]:
    """The labels of a claim; arrests are police's unless somebody else is named."""
    by_police = any(map(_is_police, claim.actors))
    if claim.mode == "arrest" and (by_police or not claim.actors):
        yield from ("ARREST", "ANY_ACTION")
    elif by_police:
        yield "ANY_ACTION"
    # "Killed in police firing": the deaths stand with the deed, or the deed with the deaths.
    if claim.type == "ASSAULT" and by_police:
        words = (t for t in reading.tokens if claim.sentence.holds(Span(t.start, t.end)))
        if any(t.lemma.lower() in DEATH for t in words):
            yield "KILL"


def _is_police(party: Participant) -> bool:
    return party.sector == "COP" or not POLICE.isdisjoint(party.text.lower().split())


def _is_deed(reading: Reading, verb: Token) -> bool:
    """Whether police are the subject of a verb that tells neither of speech nor of what was not done."""
    if verb.lemma in cue_verbs() or kids(reading, verb.i, "neg"):
        return False
    for i, _ in subjects(reading, verb):
        noun = reading.tokens[i]
        if any(t.text.lower() in POLICE for t in (noun, *kids(reading, i, "compound", "amod"))):
            return True
    return False


def _sentence(item: Document, at: int) -> int | None:
    return next((n for n, s in enumerate(item.sentences) if s.start <= at < s.end), None)


# -- the figures ---------------------------------------------------------------------------------------------------


def measure(
    folder: Path, *, parser: Parser | None = None, encoder: Encoder | None = None, guess: Guess = guess_labels
) -> dict[str, Any]:
    """For each label judged, how well its sentences are found, and its documents: those with such a sentence.

    `n` counts documents. Raises `IntakeError` where the folder is not of this form.
    """
    items = list(documents(folder))
    parser = parser or load_parser()
    guessed = [guess(item, read(item.text, parser, encoder)) for item in items]
    figures: dict[str, Any] = {}
    for label in JUDGED:
        sentences = [
            (label in gold, label in found)
            for item, labels in zip(items, guessed, strict=True)
            for gold, found in zip(item.sentence_labels, labels, strict=True)
        ]
        whole = [
            (label in item.labels, any(label in found for found in labels))
            for item, labels in zip(items, guessed, strict=True)
        ]
        figures[label] = {"sentence": _prf(sentences), "document": _prf(whole)}
    return {**figures, "n": len(items), "sentences": sum(len(item.sentences) for item in items)}


def _prf(pairs: list[tuple[bool, bool]]) -> dict[str, float]:
    return prf(sum(g and r for g, r in pairs), gold=sum(g for g, _ in pairs), read=sum(r for _, r in pairs))
