"""The contexts of a claim (PLOVER): what matters it touches, by the words of its sentence, who acts, and how."""

from __future__ import annotations

import functools
import itertools
from collections import Counter
from collections.abc import Iterable

from khabar import vocab
from khabar.model import Reading, Sentence
from khabar.reading.tree import tokens_of

MOST = 3
"""A claim takes at most this many contexts: those its sentence speaks of most."""


@functools.cache
def _index(field: str) -> dict[str, tuple[str, ...]]:
    index: dict[str, list[str]] = {}
    for context, rules in vocab.tree("contexts.toml").items():
        for word in rules.get(field, ()):
            index.setdefault(word, []).append(context)
    return {word: tuple(contexts) for word, contexts in index.items()}


def contexts_of(reading: Reading, sentence: Sentence, *, mode: str | None, sectors: Iterable[str]) -> tuple[str, ...]:
    """The contexts of an event in a sentence, those with most words there first; at most three.

    `mode` is its mode and `sectors` those of its participants.
    """
    found: Counter[str] = Counter()
    words = [t.lemma if t.pos != "PROPN" else t.text.lower() for t in tokens_of(reading, sentence)]
    known = _index("words")
    for word in (*words, *map(" ".join, itertools.pairwise(words))):
        if word in known:
            found.update(known[word])
    for sector in set(sectors):
        found.update(_index("sectors").get(sector, ()))
    # PLOVER: these two modes always bring the context of their name
    found.update(dict.fromkeys(_index("modes").get(mode or "", ()), 10))
    return tuple(c for c, _ in sorted(found.items(), key=lambda f: (-f[1], f[0]))[:MOST])
