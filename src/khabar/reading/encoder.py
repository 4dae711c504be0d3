"""The one door to ONNX Runtime and tokenizers: from a reading's words to their vectors.

The encoder is a small BERT (all-MiniLM-L6-v2, trained further; docs/model-card.md) that knows no capitals. What it
lacks is added to its word vectors: the shape of a word, its part of speech, the kind of name it is part of and its
dependency, all from the parse, and, where somebody asks about two given parties, whose words they are.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt
import onnxruntime
from tokenizers import Tokenizer

from khabar.errors import MachineryError
from khabar.model import Reading, Token

Floats = npt.NDArray[np.float32]

WIDTH = 384
"""Numbers in the vector of a word."""

LONGEST = 192
"""Word pieces read together. Sentences that follow one another share such a window, so that each sees the others."""

POS = (
    "ADJ", "ADP", "ADV", "AUX", "CCONJ", "DET", "INTJ", "NOUN", "NUM", "PART", "PRON", "PROPN", "PUNCT", "SCONJ", "SYM",
    "VERB", "X",
)  # fmt: skip
NAMES = (
    "CARDINAL", "DATE", "EVENT", "FAC", "GPE", "LANGUAGE", "LAW", "LOC", "MONEY", "NORP", "ORDINAL", "ORG", "PERCENT",
    "PERSON", "PRODUCT", "QUANTITY", "TIME", "WORK_OF_ART",
)  # fmt: skip
DEPS = (
    "ROOT", "acl", "acomp", "advcl", "advmod", "agent", "amod", "appos", "attr", "aux", "auxpass", "case", "cc",
    "ccomp", "compound", "conj", "csubj", "csubjpass", "dative", "dep", "det", "dobj", "expl", "intj", "mark", "meta",
    "neg", "nmod", "npadvmod", "nsubj", "nsubjpass", "nummod", "oprd", "parataxis", "pcomp", "pobj", "poss", "preconj",
    "predet", "prep", "prt", "punct", "quantmod", "relcl", "xcomp",
)  # fmt: skip
SHAPES = ("lower", "Title", "UPPER", "MiXed", "digits", "marks")
PARTIES = ("source", "target")
TABLES = tuple({name: i for i, name in enumerate(names, 1)} for names in (SHAPES, POS, NAMES, DEPS))
SIZES = (*(len(t) + 1 for t in TABLES), len(PARTIES) + 1)
"""How many values each feature of a word has; 0 stands for unknown or none."""


def shape(word: str) -> str:
    """How a word is written.

    >>> shape("troops"), shape("Haftar"), shape("SANA"), shape("1.5"), shape('"')
    ('lower', 'Title', 'UPPER', 'digits', 'marks')
    """
    if not any(c.isalnum() for c in word):
        return "marks"
    if not any(c.isalpha() for c in word):
        return "digits"
    if word.islower():
        return "lower"
    if word.isupper() and len(word) > 1:
        return "UPPER"
    return "Title" if word[0].isupper() and not any(c.isupper() for c in word[1:]) else "MiXed"


def features(token: Token, *, party: int = 0) -> tuple[int, ...]:
    """What the encoder is told of a word besides its letters: an index into each of `TABLES`, and the party's."""
    values = (shape(token.text), token.pos, token.name, token.dep)
    return (*(table.get(value, 0) for table, value in zip(TABLES, values, strict=True)), party)


@dataclass(frozen=True, slots=True)
class Encoder:
    """A loaded encoder with its heads' weights by name and the version to record in a run."""

    session: onnxruntime.InferenceSession
    tokenizer: Tokenizer
    heads: dict[str, Floats]
    facts: dict[str, Any]
    version: str


MANIFEST = "manifest.sha256"
FILES = ("encoder.onnx", "heads.npz", "tokenizer.json", "facts.json")


def load_encoder(folder: Path) -> Encoder:
    """Load the weights in a folder, each file checked against its `MANIFEST`.

    Raises `MachineryError` where a file is missing or altered.
    """
    manifest = folder / MANIFEST
    if not manifest.is_file():
        raise MachineryError(
            f"{manifest}: no weights of khabar's reader here; give the folder that training wrote, or --rules-only"
        )
    listed = {line[66:]: line[:64] for line in manifest.read_text("utf8", errors="replace").splitlines()}
    for name in FILES:
        file = folder / name
        if not file.is_file() or hashlib.sha256(file.read_bytes()).hexdigest() != listed.get(name):
            raise MachineryError(f"{file}: missing or altered since the manifest was written; restore the folder")
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = 1
    options.inter_op_num_threads = 1
    options.execution_mode = onnxruntime.ExecutionMode.ORT_SEQUENTIAL
    session = onnxruntime.InferenceSession(folder / "encoder.onnx", options, providers=["CPUExecutionProvider"])
    with np.load(folder / "heads.npz", allow_pickle=False) as stored:
        heads = {name: stored[name].astype(np.float32) for name in stored.files}
    facts: dict[str, Any] = json.loads((folder / "facts.json").read_text("utf8"))
    tokenizer = Tokenizer.from_file(str(folder / "tokenizer.json"))
    tokenizer.no_truncation()
    tokenizer.no_padding()
    digest = hashlib.sha256(manifest.read_bytes()).hexdigest()[:8]
    return Encoder(session, tokenizer, heads, facts, f"{facts['version']}-{digest}")


def pieces(tokenizer: Tokenizer, words: Sequence[str]) -> tuple[list[int], list[int]]:
    """The ids of the word pieces of words, without the marks of beginning and end, and the index of each one's word.

    A word of which the tokenizer makes nothing gets its unknown piece, so that every word has one.
    """
    coded = tokenizer.encode(list(words), is_pretokenized=True, add_special_tokens=False)
    of_word: list[list[int]] = [[] for _ in words]
    for piece, word in zip(coded.ids, coded.word_ids, strict=True):
        if word is not None:
            of_word[word].append(piece)
    ids: list[int] = []
    owners: list[int] = []
    for i, own in enumerate(of_word):
        own = own[:LONGEST_WORD] or [UNKNOWN]
        ids += own
        owners += [i] * len(own)
    return ids, owners


LONGEST_WORD = 16
"""Pieces of one word that are read: an address, a line of dashes."""

UNKNOWN, BEGIN, END = 100, 101, 102
"""Ids of the pieces [UNK], [CLS] and [SEP] in BERT's uncased vocabulary."""


def windows(lengths: Sequence[int], *, longest: int = LONGEST) -> Iterator[range]:
    """Which sentences are read together: runs of those with the given numbers of pieces, at most `longest` in all.

    >>> list(windows([100, 80, 50]))
    [range(0, 2), range(2, 3)]
    """
    first, held = 0, 0
    for i, length in enumerate(lengths):
        if i > first and held + length > longest:
            yield range(first, i)
            first, held = i, 0
        held += length
    if first < len(lengths):
        yield range(first, len(lengths))


@dataclass(frozen=True, slots=True)
class Window:
    """Words `first` to `last` (half-open) of a reading as the encoder takes them in: ids of pieces with the marks of
    beginning and end, features by piece, and for each word the index of its first piece."""

    words: tuple[int, ...]
    ids: tuple[int, ...]
    features: tuple[tuple[int, ...], ...]
    starts: tuple[int, ...]


def windows_of(reading: Reading, tokenizer: Tokenizer, *, parties: Sequence[int] = ()) -> list[Window]:
    """The body of a reading in windows. `parties` gives for every token 1 or 2 where it belongs to a given party."""
    body = [s for s in reading.sentences if not s.part]
    coded = []
    for s in body:
        tokens = reading.tokens[s.first : s.last][: LONGEST * 2]
        coded.append((tokens, *pieces(tokenizer, [t.text for t in tokens])))
    found = []
    for run in windows([len(ids) for _, ids, _ in coded]):
        words: list[int] = []
        ids = [BEGIN]
        rows: list[tuple[int, ...]] = [NONE]
        starts: list[int] = []
        for tokens, own, owners in (coded[i] for i in run):
            told = [features(t, party=parties[t.i] if parties else 0) for t in tokens]
            for k, (piece, owner) in enumerate(zip(own, owners, strict=True)):
                if len(ids) > MOST:
                    break
                if k == 0 or owners[k - 1] != owner:
                    words.append(tokens[owner].i)
                    starts.append(len(ids))
                ids.append(piece)
                rows.append(told[owner])
        found.append(Window(tuple(words), (*ids, END), (*rows, NONE), tuple(starts)))
    return found


NONE = (0,) * len(SIZES)
MOST = 500
"""Pieces of a window that are read at the most; BERT has 512 positions. Only sentences without end reach this."""


def encode(reading: Reading, encoder: Encoder, *, parties: Sequence[int] = ()) -> Floats:
    """The vectors of a reading's words (tokens x `WIDTH`); zeros for words that were not read (captions, titles)."""
    vectors = np.zeros((len(reading.tokens), WIDTH), np.float32)
    for window in windows_of(reading, encoder.tokenizer, parties=parties):
        # One at a time: a fifth quicker here than in padded batches, and no sentence hangs on its batch-mates' scale.
        ids, mask, rows = padded([window])
        states = encoder.session.run(None, {"ids": ids, "mask": mask, "features": rows})[0][0]
        vectors[list(window.words)] = states[list(window.starts)]
    return vectors


def padded(batch: Sequence[Window]) -> tuple[npt.NDArray[np.int64], npt.NDArray[np.int64], npt.NDArray[np.int64]]:
    """Ids and mask (windows x pieces) and features (windows x pieces x features) of windows, padded with zeros."""
    longest = max(len(w.ids) for w in batch)
    ids = np.zeros((len(batch), longest), np.int64)
    mask = np.zeros((len(batch), longest), np.int64)
    rows = np.zeros((len(batch), longest, len(SIZES)), np.int64)
    for i, w in enumerate(batch):
        ids[i, : len(w.ids)] = w.ids
        mask[i, : len(w.ids)] = 1
        rows[i, : len(w.ids)] = w.features
    return ids, mask, rows
