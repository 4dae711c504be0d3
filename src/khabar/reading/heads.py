"""What the trained heads make of the encoder's vectors: plain matrices in numpy.

The names of the weights are those of `training/network.py`, where the heads are learned.
"""

from __future__ import annotations

import math
from collections.abc import Mapping

import numpy as np
import numpy.typing as npt

from khabar.reading.encoder import Floats

STEPS = (-64, -32, -16, -8, -4, -2, -1, 0, 1, 2, 4, 8, 16, 32, 64)
"""Where the distance in words between two words is cut into classes."""

HEADS = 4
"""In how many parts attention is paid among the phrases of an event."""
EPSILON = 1e-6
"""What keeps the variance of a vector from zero where it is normed."""

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
    x = _beside(weights, name, left=left, right=right, numbers=numbers)
    return linear(weights, f"{name}.down", np.maximum(x, 0))


def _beside(weights: Weights, name: str, *, left: Floats, right: Floats, numbers: Floats) -> Floats:
    a, b = linear(weights, f"{name}.left", left), linear(weights, f"{name}.right", right)
    known = np.maximum(a + b + linear(weights, f"{name}.about", numbers), 0)
    return linear(weights, f"{name}.mid", np.concatenate([known, a * b / 16], axis=-1))


def members(
    weights: Weights, name: str, *, event: Floats, phrases: Floats, numbers: Floats, near: npt.NDArray[np.bool_]
) -> Floats:
    """Scores (1 + n x out) for an event itself and the phrases that may take part in it: the vectors of the event word
    (1 x width) and of the phrases (n x width), numbers, and which phrases are of a sentence `near` by. Each phrase is
    seen beside the event word and, in one layer of attention, beside the others; those near by by each other alone."""
    x = _beside(weights, name, left=event, right=phrases, numbers=numbers)
    x = np.concatenate([linear(weights, f"{name}.event", event), x])
    far = np.concatenate([[False], near])
    y = _normed(weights, f"{name}.norm1", x)
    q, k, v = (
        linear(weights, f"{name}.{part}", y).reshape(len(y), HEADS, -1).transpose(1, 0, 2)
        for part in ("query", "key", "value")
    )
    scores = q @ k.transpose(0, 2, 1) / np.float32(math.sqrt(q.shape[-1]))
    scores = np.where(far[:, None] | ~far[None, :], scores, np.float32(-10_000.0))
    mixed = (shares(scores) @ v).transpose(1, 0, 2).reshape(x.shape)
    x = x + linear(weights, f"{name}.out", mixed)
    grown = linear(weights, f"{name}.grow", _normed(weights, f"{name}.norm2", x))
    x = x + linear(weights, f"{name}.shrink", np.maximum(grown, 0))
    return linear(weights, f"{name}.down", _normed(weights, f"{name}.norm3", x))


def _normed(weights: Weights, name: str, x: Floats) -> Floats:
    """Vectors with mean 0 and variance 1, scaled and shifted (layer norm)."""
    centred = x - x.mean(axis=-1, keepdims=True)
    scale = np.sqrt((centred * centred).mean(axis=-1, keepdims=True) + np.float32(EPSILON))
    found: Floats = centred / scale * weights[f"{name}.weight"] + weights[f"{name}.bias"]
    return found


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
