"""Moving about the parse of a reading: who depends on whom."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator

from khabar.model import Phrase, Reading, Sentence, Token

CLAUSE_EDGES = frozenset({"ROOT", "ccomp", "xcomp", "advcl", "acl", "relcl", "conj", "parataxis", "pcomp", "csubj"})


def kids(reading: Reading, i: int, *deps: str) -> list[Token]:
    """The dependents of token `i`, in order; only those with one of the labels `deps`, where any is given."""
    found = [reading.tokens[c] for c in reading.children[i]]
    return [t for t in found if t.dep in deps] if deps else found


def kid(reading: Reading, i: int, *deps: str) -> Token | None:
    """The first dependent of token `i` with one of the labels `deps`."""
    for c in reading.children[i]:
        if reading.tokens[c].dep in deps:
            return reading.tokens[c]
    return None


def subtree(reading: Reading, i: int, *, stop: Callable[[Token], bool] | None = None) -> list[Token]:
    """Token `i` and all below it in text order; branches whose top token `stop` accepts are left out."""
    found, stack = [], [i]
    while stack:
        j = stack.pop()
        found.append(reading.tokens[j])
        for c in reading.children[j]:
            if stop is None or not stop(reading.tokens[c]):
                stack.append(c)
    return sorted(found, key=lambda t: t.i)


def conjuncts(reading: Reading, i: int) -> list[Token]:
    """Token `i` and those coordinated with it, in text order: "A, B and C" from A."""
    found, last = [reading.tokens[i]], 0
    while last < len(found):
        found += kids(reading, found[last].i, "conj")
        last += 1
    return sorted(found, key=lambda t: t.i)


def up(reading: Reading, i: int) -> Iterator[Token]:
    """The heads of token `i`, nearest first, up to and with the root."""
    seen = {i}
    while (h := reading.tokens[i].head) not in seen:
        seen.add(h)
        yield reading.tokens[h]
        i = h


def below(reading: Reading, i: int, top: int) -> bool:
    """Whether token `i` is `top` or lies below it."""
    return i == top or any(t.i == top for t in up(reading, i))


def edge(reading: Reading, i: int) -> tuple[int, int]:
    """First and last (half-open) token index of the subtree of `i`."""
    tokens = subtree(reading, i)
    return tokens[0].i, tokens[-1].i + 1


def tokens_of(reading: Reading, sentence: Sentence) -> tuple[Token, ...]:
    """The tokens of a sentence."""
    return reading.tokens[sentence.first : sentence.last]


def phrases_by_sentence(reading: Reading) -> dict[int, list[Phrase]]:
    """The noun phrases of each sentence that has any, in the order of the reading."""
    found: dict[int, list[Phrase]] = {}
    for p in reading.phrases:
        for number in range(reading.tokens[p.first].sentence, reading.tokens[p.last - 1].sentence + 1):
            found.setdefault(number, []).append(p)
    return found


def phrase_at(phrases: Iterable[Phrase], i: int) -> Phrase | None:
    """Of these noun phrases the one headed by token `i`; else the shortest that covers it."""
    covering = [p for p in phrases if p.first <= i < p.last]
    for p in covering:
        if p.head == i:
            return p
    return min(covering, key=lambda p: p.last - p.first, default=None)
