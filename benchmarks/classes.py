"""Figures of classification: accuracy and macro F1, where a guess may also be missing."""

from __future__ import annotations

from collections.abc import Hashable, Sequence

from benchmarks.scoring import prf


def accuracy(gold: Sequence[Hashable], guessed: Sequence[Hashable | None]) -> float:
    """The share of guesses that are right, to three places; None is never right.

    >>> accuracy(["a", "b"], ["a", None])
    0.5
    """
    return round(sum(g == r for g, r in zip(gold, guessed, strict=True)) / len(gold), 3) if gold else 0.0


def macro_f1(gold: Sequence[Hashable], guessed: Sequence[Hashable | None]) -> float:
    """The mean F1 of the classes that the gold holds, to three places.

    >>> macro_f1(["a", "a", "b"], ["a", None, "a"])
    0.25
    """
    scores = [of_class(c, gold, guessed)["f1"] for c in set(gold)]
    return round(sum(scores) / len(scores), 3) if scores else 0.0


def of_class(cls: Hashable, gold: Sequence[Hashable], guessed: Sequence[Hashable | None]) -> dict[str, float]:
    """Precision, recall and F1 of one class."""
    right = sum(g == r == cls for g, r in zip(gold, guessed, strict=True))
    return prf(right, gold=sum(g == cls for g in gold), read=sum(r == cls for r in guessed))
