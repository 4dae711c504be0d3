"""What the trained heads make of the encoder's vectors: plain matrices in numpy.

The names of the weights are those of `training/network.py`, where the heads are learned.
"""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np

from khabar.reading.encoder import Floats

STEPS = (-64, -32, -16, -8, -4, -2, -1, 0, 1, 2, 4, 8, 16, 32, 64)
"""Where the distance in words between two words is cut into classes."""

Weights = Mapping[str, Floats]


def linear(weights: Weights, name: str, x: Floats) -> Floats:
    """One layer: vectors (n x in) to scores (n x out)."""
    scores: Floats = x @ weights[f"{name}.weight"].T
    return scores + weights[f"{name}.bias"] if f"{name}.bias" in weights else scores


def layers(weights: Weights, name: str, x: Floats) -> Floats:
    """Two layers with a ReLU between."""
    return linear(weights, f"{name}.down", np.maximum(linear(weights, f"{name}.up", x), 0))


def pairs(weights: Weights, name: str, *, left: Floats, right: Floats, numbers: Floats) -> Floats:
    """Scores for pairs of words (n x out): their vectors (n x width, or 1 x width for one and the same) and numbers."""
    a, b = linear(weights, f"{name}.left", left), linear(weights, f"{name}.right", right)
    known = np.maximum(a + b + linear(weights, f"{name}.about", numbers), 0)
    x = np.concatenate([known, a * b / 16], axis=-1)
    return linear(weights, f"{name}.down", np.maximum(linear(weights, f"{name}.mid", x), 0))


def shares(scores: Floats) -> Floats:
    """Scores as shares that sum to one in each row (softmax)."""
    grown = np.exp(scores - scores.max(axis=-1, keepdims=True))
    found: Floats = grown / grown.sum(axis=-1, keepdims=True)
    return found


def chances(scores: Floats) -> Floats:
    """Scores as chances, each by itself (logistic)."""
    found: Floats = np.float32(1) / (np.float32(1) + np.exp(-np.clip(scores, -60, 60)))  # exp overflows at 89
    return found


def distances(words: int, at: int) -> Floats:
    """For each of some words the class of its distance from the one at `at`, as ones and zeros (words x classes)."""
    classes = np.searchsorted(STEPS, np.arange(words) - at, side="left")
    found: Floats = np.eye(len(STEPS) + 1, dtype=np.float32)[classes]
    return found
