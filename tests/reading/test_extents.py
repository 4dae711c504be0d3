"""How far phrases reach, on parses made by hand, and on some that no report has."""

from __future__ import annotations

from khabar.model import Reading, Sentence, Token
from khabar.reading.extents import LINKS, behind, core, extent, reach_of


def parsed(*words: tuple[str, str, int]) -> Reading:
    """A sentence of words, each with its label and the index of its head."""
    tokens = tuple(
        Token(
            i=i, start=2 * i, end=2 * i + 1, text=word, lemma=word, pos="NOUN", tag="NN", dep=dep, head=head, name="",
            sentence=0,
        )
        for i, (word, dep, head) in enumerate(words)
    )  # fmt: skip
    children: list[list[int]] = [[] for _ in tokens]
    for t in tokens:
        if t.head != t.i:
            children[t.head].append(t.i)
    sentence = Sentence(start=0, end=2 * len(tokens), first=0, last=len(tokens), paragraph=0)
    return Reading(tokens=tokens, sentences=(sentence,), children=tuple(map(tuple, children)))


def test_reach_and_core() -> None:
    # the old head of the guard fled
    reading = parsed(
        ("the", "det", 2), ("old", "amod", 2), ("head", "nsubj", 6), ("of", "prep", 2), ("the", "det", 5),
        ("guard", "pobj", 3), ("fled", "ROOT", 6),
    )  # fmt: skip
    reach = reach_of(reading)
    assert reach.left == (0, 1, 0, 3, 4, 4, 0)
    assert reach.right == (0, 1, 5, 5, 4, 5, 6)
    assert core(reading, 2, reach=reach) == (1, 6)
    assert extent(reading, 2, reach=reach) == (0, 6)


def test_a_chain_without_end_is_followed_so_far_and_no_farther() -> None:
    length = 20_000
    chain = [("x" if i % 2 == 0 else "of", "pobj" if i % 2 == 0 else "prep", max(i - 1, 0)) for i in range(length)]
    reading = parsed(*chain)
    reach = reach_of(reading)
    assert set(reach.right) == {length - 1}
    assert reach.left == tuple(range(length))
    assert behind(reading, 0, reach=reach) == 2 * LINKS + 1
