"""The trained reader as PyTorch modules: one encoder, several heads. Reading runs them without PyTorch
(`khabar/reading/encoder.py`, `khabar/reading/heads.py`); the names of the weights are the same there."""

from __future__ import annotations

import json
import math
from pathlib import Path

import torch
from safetensors.torch import load_file
from torch import Tensor, nn

from benchmarks.learned import ROOTS
from khabar.claims import hints, pairs
from khabar.claims.hints import STATUSES
from khabar.claims.learned import ROLES, modes
from khabar.claims.pairs import TYPES
from khabar.errors import MachineryError
from khabar.reading.encoder import SIZES, WIDTH
from khabar.reading.heads import EPSILON, HEADS, STEPS
from training.base import base_folder

LINK_TAGS = 5
HIDDEN = 256


class Dropout(nn.Module):
    """Drops the same numbers from all words of a window: as good against rote learning, and a quarter of the time of
    a step is saved, which went into dice."""

    def __init__(self, share: float) -> None:
        super().__init__()
        self.share = share

    def forward(self, x: Tensor) -> Tensor:
        """The states with some of their numbers at zero, the others grown in turn; as they are outside of training."""
        if not self.training or self.share == 0:
            return x
        kept = torch.rand(x.shape[0], 1, x.shape[-1]) >= self.share
        return x * (kept.to(x.dtype) / (1 - self.share))


class Layer(nn.Module):
    """A layer of BERT: attention and a feed-forward network, each added to what came in and normed."""

    def __init__(self, width: int, heads: int, inner: int, dropout: float) -> None:
        super().__init__()
        self.heads = heads
        self.query, self.key, self.value = (nn.Linear(width, width) for _ in range(3))
        self.out, self.up, self.down = nn.Linear(width, width), nn.Linear(width, inner), nn.Linear(inner, width)
        self.norm1, self.norm2 = nn.LayerNorm(width, eps=1e-12), nn.LayerNorm(width, eps=1e-12)
        self.drop = Dropout(dropout)

    def forward(self, x: Tensor, bias: Tensor) -> Tensor:
        """States (windows x pieces x width) after this layer; `bias` is added to the attention's scores."""
        b, n, w = x.shape
        q, k, v = (
            f(x).reshape(b, n, self.heads, w // self.heads).transpose(1, 2) for f in (self.query, self.key, self.value)
        )
        if self.training:  # its own kernel saves a fifth of a step; the exporter knows attention by its parts
            mixed = nn.functional.scaled_dot_product_attention(q, k, v, attn_mask=bias.to(x.dtype).expand(b, 1, n, n))
        else:
            mixed = torch.softmax(q @ k.transpose(-1, -2) / math.sqrt(w // self.heads) + bias, -1) @ v
        mixed = mixed.transpose(1, 2).reshape(b, n, w)
        x = self.norm1(x + self.drop(self.out(mixed)))
        return self.norm2(x + self.drop(self.down(nn.functional.gelu(self.up(x)))))


class Encoder(nn.Module):
    """all-MiniLM-L6-v2 with the features of words added to its input."""

    def __init__(self, dropout: float = 0.1) -> None:
        super().__init__()
        facts = json.loads((base_folder() / "config.json").read_text("utf8"))
        width = facts["hidden_size"]
        self.words = nn.Embedding(facts["vocab_size"], width)
        self.words.weight.requires_grad_(False)  # rare words keep what they meant
        self.positions = nn.Embedding(facts["max_position_embeddings"], width)
        self.features = nn.ModuleList(nn.Embedding(size, width) for size in SIZES)
        self.norm = nn.LayerNorm(width, eps=1e-12)
        self.drop = Dropout(dropout)
        self.layers = nn.ModuleList(
            Layer(width, facts["num_attention_heads"], facts["intermediate_size"], dropout)
            for _ in range(facts["num_hidden_layers"])
        )

    def load_base(self) -> None:
        """Take over the base model's weights; what it does not know begins at zero."""
        base = load_file(base_folder() / "model.safetensors")
        base = {k.removeprefix("bert."): v for k, v in base.items()}
        own = {"words.weight": base["embeddings.word_embeddings.weight"]}
        own["positions.weight"] = (
            base["embeddings.position_embeddings.weight"] + base["embeddings.token_type_embeddings.weight"][0]
        )
        own |= {f"norm.{k}": base[f"embeddings.LayerNorm.{k}"] for k in ("weight", "bias")}
        names = {
            "query": "attention.self.query", "key": "attention.self.key", "value": "attention.self.value",
            "out": "attention.output.dense", "norm1": "attention.output.LayerNorm", "up": "intermediate.dense",
            "down": "output.dense", "norm2": "output.LayerNorm",
        }  # fmt: skip
        for i in range(len(self.layers)):
            for ours, theirs in names.items():
                for part in ("weight", "bias"):
                    own[f"layers.{i}.{ours}.{part}"] = base[f"encoder.layer.{i}.{theirs}.{part}"]
        for i, table in enumerate(self.features):
            own[f"features.{i}.weight"] = torch.zeros_like(table.weight)
        self.load_state_dict(own)

    def forward(self, ids: Tensor, mask: Tensor, features: Tensor) -> Tensor:
        """States (windows x pieces x width) of ids, mask (windows x pieces) and features (… x features)."""
        x = self.words(ids) + self.positions.weight[: ids.shape[1]]
        for i, table in enumerate(self.features):
            x = x + table(features[..., i])
        x = self.drop(self.norm(x))
        bias = (1 - mask[:, None, None, :].to(x.dtype)) * -10_000.0
        for layer in self.layers:
            x = layer(x, bias)
        return x


def steps(distance: Tensor) -> Tensor:
    """The class of a distance in words."""
    return torch.bucketize(distance, torch.tensor(STEPS))


class Mlp(nn.Module):
    """Two layers with a ReLU between; names as in the stored heads."""

    def __init__(self, size: int, hidden: int, out: int, dropout: float = 0.2) -> None:
        super().__init__()
        self.up, self.down, self.drop = nn.Linear(size, hidden), nn.Linear(hidden, out), nn.Dropout(dropout)

    def forward(self, x: Tensor) -> Tensor:
        """The scores of vectors."""
        scores: Tensor = self.down(self.drop(torch.relu(self.up(self.drop(x)))))
        return scores


class PairHead(nn.Module):
    """Scores for a pair of words: a projection of each, their product, and numbers about the pair."""

    def __init__(self, numbers: int, out: int, hidden: int = HIDDEN) -> None:
        super().__init__()
        self.left, self.right = nn.Linear(WIDTH, hidden), nn.Linear(WIDTH, hidden, bias=False)
        self.about = nn.Linear(numbers, hidden, bias=False)
        self.mid, self.down = nn.Linear(2 * hidden, hidden), nn.Linear(hidden, out)
        self.drop = nn.Dropout(0.2)

    def forward(self, left: Tensor, right: Tensor, numbers: Tensor) -> Tensor:
        """Scores (… x out); `left` and `right` broadcast."""
        a, b = self.left(self.drop(left)), self.right(self.drop(right))
        x = torch.cat([torch.relu(a + b + self.about(numbers)), a * b / 16], -1)
        scores: Tensor = self.down(self.drop(torch.relu(self.mid(self.drop(x)))))
        return scores


class MembersHead(nn.Module):
    """Scores for the phrases that may take part in an event: each is seen beside the event word as in a `PairHead`,
    and then, in one layer of attention, beside the event word and the other phrases: who is the agent is easier told
    where the better agent stands next to him. Phrases `near` by see all, and are seen by each other alone."""

    def __init__(self, numbers: int, out: int, hidden: int = HIDDEN, width: int = HIDDEN // 2) -> None:
        super().__init__()
        self.left, self.right = nn.Linear(WIDTH, hidden), nn.Linear(WIDTH, hidden, bias=False)
        self.about = nn.Linear(numbers, hidden, bias=False)
        self.mid, self.event = nn.Linear(2 * hidden, width), nn.Linear(WIDTH, width)
        self.query, self.key, self.value, self.out = (nn.Linear(width, width) for _ in range(4))
        self.grow, self.shrink = nn.Linear(width, 2 * width), nn.Linear(2 * width, width)
        self.norm1, self.norm2, self.norm3 = (nn.LayerNorm(width, eps=EPSILON) for _ in range(3))
        self.down = nn.Linear(width, out)
        self.drop, self.less = nn.Dropout(0.2), nn.Dropout(0.1)

    def forward(self, event: Tensor, phrases: Tensor, numbers: Tensor, *, here: Tensor, near: Tensor) -> Tensor:
        """Scores (events x 1 + phrases x out) for events (events x width), each for itself and then for its phrases
        (events x phrases x width, with numbers); `here` tells which phrases there are, `near` which are of a sentence
        near by."""
        a, b = self.left(self.drop(event))[:, None], self.right(self.drop(phrases))
        x = torch.cat([torch.relu(a + b + self.about(numbers)), a * b / 16], -1)
        x = torch.cat([self.event(event)[:, None], self.mid(self.drop(x))], 1)
        one = here.new_ones(len(here), 1)
        here, near = torch.cat([one, here], 1), torch.cat([~one, near], 1)
        seen = here[:, None, :] & (near[:, :, None] | ~near[:, None, :])
        y = self.norm1(x)
        events, n, width = y.shape
        q, k, v = (
            f(y).reshape(events, n, HEADS, width // HEADS).transpose(1, 2) for f in (self.query, self.key, self.value)
        )
        scores = (q @ k.transpose(-1, -2) / math.sqrt(width // HEADS)).masked_fill(~seen[:, None], -10_000.0)
        mixed = (torch.softmax(scores, -1) @ v).transpose(1, 2).reshape(events, n, width)
        x = x + self.less(self.out(mixed))
        x = x + self.less(self.shrink(torch.relu(self.grow(self.norm2(x)))))
        found: Tensor = self.down(self.drop(self.norm3(x)))
        return found


class Reader(nn.Module):
    """The encoder and all heads."""

    def __init__(self, dropout: float = 0.1) -> None:
        super().__init__()
        self.encoder = Encoder(dropout)
        self.events = Mlp(WIDTH + hints.SIZE, HIDDEN, len(TYPES) + 1)
        self.mode = Mlp(WIDTH, HIDDEN, len(modes()) + 1)
        self.status = Mlp(WIDTH + hints.ACT_SIZE, HIDDEN, len(STATUSES))
        self.factuality = Mlp(WIDTH, HIDDEN, 1)
        self.roles = MembersHead(pairs.SIZE, len(ROLES))
        self.source, self.cue, self.content = (nn.Linear(WIDTH, 3) for _ in range(3))
        self.link = PairHead(len(STEPS) + 1 + 9, LINK_TAGS, 128)
        self.places = PairHead(len(STEPS) + 1, 3, 128)
        self.party = nn.Linear(WIDTH, 7)
        self.root = Mlp(3 * WIDTH + len(TYPES), HIDDEN, len(ROOTS))


def load_reader(checkpoint: Path) -> Reader:
    """The reader of a checkpoint. Raises `MachineryError` where it lacks a head: that would be left to chance."""
    reader = Reader()
    missing, _ = reader.load_state_dict(torch.load(checkpoint, weights_only=True), strict=False)
    if missing:
        raise MachineryError(f"{checkpoint}: lacks {', '.join(missing)}; train it with the code that exports it")
    return reader
