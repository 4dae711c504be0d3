"""Which noun phrase a word stands in."""

from __future__ import annotations

import pytest

from khabar.model import Phrase, Reading, Sentence, Token
from khabar.reading.tree import phrase_at, phrases_by_sentence


def phrase(first: int, last: int, head: int, entity: str) -> Phrase:
    return Phrase(start=first, end=last, head=head, first=first, last=last, kind="nominal", entity=entity)


def token(i: int) -> Token:
    """A word of one character; a sentence has ten."""
    return Token(
        i=i, start=i, end=i + 1, text="x", lemma="x", pos="X", tag="X", dep="dep", head=i, name="", sentence=i // 10
    )


# "the chief of the port of Gao" (head "chief"), "the port of Gao" (head "port"), and one in the next sentence
PHRASES = (phrase(0, 7, 1, "chief"), phrase(3, 7, 4, "port"), phrase(12, 14, 13, "navy"))


@pytest.mark.parametrize(
    ("i", "entity"), [(1, "chief"), (4, "port"), (0, "chief"), (6, "port"), (13, "navy"), (8, None)]
)
def test_the_phrase_headed_by_a_word_else_the_shortest_around_it(i: int, entity: str | None) -> None:
    found = phrase_at(PHRASES, i)
    assert (found.entity if found else None) == entity


def test_phrases_are_told_apart_by_sentence() -> None:
    sentences = tuple(Sentence(start=a, end=a + 10, first=a, last=a + 10, paragraph=0) for a in (0, 10, 20))
    reading = Reading(
        tokens=tuple(map(token, range(30))), sentences=sentences, children=((),) * 30,
        phrases=(*PHRASES, phrase(18, 22, 19, "both")),
    )  # fmt: skip
    found = {n: [p.entity for p in inside] for n, inside in phrases_by_sentence(reading).items()}
    assert found == {0: ["chief", "port"], 1: ["navy", "both"], 2: ["both"]}
