"""Trains the reader on prepared corpora.

    python -m training.train WORK --out CHECKPOINT --mix gold=8,own=5,… [--start CHECKPOINT] [--hold N]

A step takes windows of one corpus; how often a corpus comes round is what `--mix` says: passes over it in the whole
run. With `--hold` one in N of the newswire articles is left out (`is_held`), to choose and to fit curves on. What is
written are the weights averaged over the last steps. The run is kept beside CHECKPOINT every few minutes; the same
command goes on from there. A GPU is used where there is one.
"""

from __future__ import annotations

import argparse
import functools
import math
import random
import time
from collections import defaultdict
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

import numpy as np
import torch
from torch import Tensor, nn
from torch.optim.swa_utils import AveragedModel, get_ema_multi_avg_fn

from khabar.claims import pairs
from khabar.claims.pairs import TYPES
from khabar.reading.encoder import Window, padded
from khabar.reading.heads import STEPS
from training.examples import Example
from training.network import Reader, load_reader, steps
from training.prepare import is_held, load

PIECES = 2000
"""Word pieces in a step, with padding."""
RATE = 1.5e-4
HEADS_FASTER, NEW_FASTER = 7.0, 3.0
"""How many times faster than the encoder the heads learn, and the features that the base model did not know."""
SAVE_EVERY = 300.0
REMEMBERED = 0.998
"""What the running mean of the weights keeps of itself in a step: it is over some 500 steps."""
UNAIDED = 0.15
"""The share of windows of coded reports whose words lose the rules' hints in a step, lest the reader lean on them."""


def batches(examples: Sequence[Example], dice: random.Random) -> Iterator[list[tuple[Example, Window]]]:
    """The windows of examples in batches of like length, in random order, each once."""
    todo = [(e, w) for e in examples for w in e.windows]
    dice.shuffle(todo)
    found = []
    for at in range(0, len(todo), 400):
        chunk = sorted(todo[at : at + 400], key=lambda p: len(p[1].ids))
        batch: list[tuple[Example, Window]] = []
        for pair in chunk:
            if batch and len(pair[1].ids) * (len(batch) + 1) > PIECES:
                found.append(batch)
                batch = []
            batch.append(pair)
        if batch:
            found.append(batch)
    dice.shuffle(found)
    yield from found


@functools.cache
def precision() -> torch.dtype:
    """The number format in which this machine multiplies faster: 16 bits (bfloat16) or 32."""
    seconds = {}
    for kind in (torch.float32, torch.bfloat16):
        x, y = torch.ones(1000, 384).to(kind), torch.ones(384, 1536).to(kind)
        for _ in range(3):
            start = time.perf_counter()
            float((x @ y)[0, 0])
            seconds[kind] = time.perf_counter() - start
    return min(seconds, key=lambda kind: seconds[kind])


class Encoded:
    """The states of a batch's words: `at(i)` gives those of window i (words x width) with its tokens' places."""

    def __init__(self, reader: Reader, batch: list[tuple[Example, Window]]) -> None:
        windows = [w for _, w in batch]
        ids, mask, rows = map(torch.as_tensor, padded(windows))
        with torch.autocast(ids.device.type, dtype=torch.bfloat16, enabled=precision() == torch.bfloat16):
            states = reader.encoder(ids, mask, rows)
        states = states.float()
        self.words = [states[i, list(w.starts)] for i, w in enumerate(windows)]
        self.places = [{t: k for k, t in enumerate(w.words)} for w in windows]


def _rows(labels: Any, window: Window) -> Tensor:
    return torch.as_tensor(np.ascontiguousarray(labels[list(window.words)]))


def losses(reader: Reader, batch: list[tuple[Example, Window]]) -> dict[str, Tensor]:
    """The loss of each head that the batch teaches."""
    encoded = Encoded(reader, batch)
    parts: dict[str, list[Tensor]] = defaultdict(list)
    for (example, window), words, places in zip(batch, encoded.words, encoded.places, strict=True):
        if not window.words:
            continue
        for name, loss in _of_window(reader, example, window, words, places):
            parts[name].append(loss)
    return {name: torch.cat([p.reshape(-1) for p in found]).mean() for name, found in parts.items()}


def _of_window(
    reader: Reader, example: Example, window: Window, words: Tensor, places: dict[int, int]
) -> Iterator[tuple[str, Tensor]]:
    labels = example.labels
    if "type" in labels and example.hints is not None:
        told = _rows(example.hints, window)
        told[:, :-1] *= torch.rand(()) >= UNAIDED
        scores = reader.events(torch.cat([words, told], -1))
        gold, also = _rows(labels["type"], window), _rows(labels["also"], window)
        target = nn.functional.one_hot(gold, len(TYPES) + 1).float()
        second = also > 0
        target[second] = 0.75 * target[second] + 0.25 * nn.functional.one_hot(also[second], len(TYPES) + 1)
        each = -(target * torch.log_softmax(scores, -1)).sum(-1)
        yield "events", each * (1 - 0.3 * _rows(labels["optional"], window))
    yield from _of_acts(reader, example, words, places)
    for name in ("source", "cue", "content"):
        if name in labels:
            head: nn.Linear = getattr(reader, name)
            yield name, nn.functional.cross_entropy(head(words), _rows(labels[name], window), reduction="none")
    if "party" in labels:
        yield (
            "party",
            nn.functional.cross_entropy(reader.party(words), _rows(labels["party"], window), reduction="none"),
        )
    if "factuality" in labels:
        gold = _rows(labels["factuality"], window)
        known = ~torch.isnan(gold)
        if known.any():
            found = reader.factuality(words[known])[:, 0]
            yield "factuality", nn.functional.mse_loss(found, gold[known].float(), reduction="none")
    if "root" in labels:
        assert example.hints is not None
        parties = torch.tensor([window.features[at][-1] for at in window.starts])
        events = reader.events(torch.cat([words, _rows(example.hints, window)], -1)).detach()
        pooled = pool(words, parties=parties, types=torch.softmax(events, -1))
        yield (
            "root",
            nn.functional.cross_entropy(
                reader.root(pooled)[None], torch.tensor(labels["root"][:1]), label_smoothing=0.05
            ),
        )
    if example.links:
        yield from _of_links(reader, example, window, words, places)


def pool(words: Tensor, *, parties: Tensor, types: Tensor) -> Tensor:
    """A sentence with its parties given, as one vector: the mean of its words, that of the parties' words, that of all
    by their chance to tell an event, and for each type of event the chance of its likeliest word."""
    own = words[parties > 0] if (parties > 0).any() else words
    event = 1 - types[:, :1] + 1e-3
    return torch.cat([words.mean(0), own.mean(0), (words * event).sum(0) / event.sum(), types[:, 1:].max(0).values])


def _of_acts(reader: Reader, example: Example, words: Tensor, places: dict[int, int]) -> Iterator[tuple[str, Tensor]]:
    acts = [a for a in example.acts if a.token in places]
    if not acts:
        return
    at = words[[places[a.token] for a in acts]]
    weight = torch.tensor([a.weight for a in acts])
    modes = nn.functional.cross_entropy(reader.mode(at), torch.tensor([a.mode for a in acts]), reduction="none")
    yield "mode", modes * weight
    told = torch.as_tensor(np.stack([a.hints for a in acts]))
    status = reader.status(torch.cat([at, told], -1))
    yield (
        "status",
        nn.functional.cross_entropy(status, torch.tensor([a.status for a in acts]), reduction="none") * weight,
    )
    asked = [(a, [k for k, head in enumerate(a.heads) if head in places]) for a in acts]
    if asked := [(a, kept) for a, kept in asked if kept]:
        rows, numbers, here = _padded([([places[a.heads[k]] for k in kept], a.numbers[kept]) for a, kept in asked])
        events = words[[places[a.token] for a, _ in asked]]
        near = torch.as_tensor(pairs.is_near(numbers))
        scores = reader.roles(events, words[rows], torch.as_tensor(numbers), here=here, near=near)[:, 1:]
        gold = torch.cat([torch.as_tensor(a.labels[kept]) for a, kept in asked])
        each = nn.functional.binary_cross_entropy_with_logits(scores[here], gold.nan_to_num(), reduction="none")
        weights = torch.tensor([a.weight for a, kept in asked for _ in kept])
        yield "roles", (each * ~gold.isnan()).sum(-1) * weights


def _padded(asked: list[tuple[Sequence[int], Any]]) -> tuple[Tensor, Any, Tensor]:
    """Rows of words and numbers about them, for events with some each, as rows (events x most), numbers (an array) and
    which of them there are."""
    shape = len(asked), max(len(rows) for rows, _ in asked)
    found, here = np.zeros(shape, np.int64), np.zeros(shape, bool)
    numbers = np.zeros((*shape, asked[0][1].shape[-1]), np.float32)
    for n, (rows, told) in enumerate(asked):
        found[n, : len(rows)], numbers[n, : len(rows)], here[n, : len(rows)] = rows, told, True
    return torch.as_tensor(found), numbers, torch.as_tensor(here)


def _of_links(
    reader: Reader, example: Example, window: Window, words: Tensor, places: dict[int, int]
) -> Iterator[tuple[str, Tensor]]:
    links = [link for link in example.links if link.cue in places]
    if not links:
        return
    is_place = example.corpus == "places"
    scores = linked(reader, words, [places[link.cue] for link in links], is_place=is_place)
    gold = torch.stack([_rows(link.tags, window) for link in links])
    yield "places" if is_place else "link", nn.functional.cross_entropy(
        scores.flatten(0, 1), gold.flatten(), reduction="none"
    )


def linked(reader: Reader, words: Tensor, cues: Sequence[int], *, is_place: bool) -> Tensor:
    """Scores of every word's tag with regard to each of some words (cues x words x tags)."""
    at = torch.tensor(cues)
    distance = nn.functional.one_hot(steps(torch.arange(len(words)) - at[:, None]), len(STEPS) + 1).float()
    if is_place:
        places: Tensor = reader.places(words[at][:, None], words[None], distance)
        return places
    tags = torch.cat([torch.softmax(h(words), -1) for h in (reader.source, reader.cue, reader.content)], -1).detach()
    numbers = torch.cat([distance, tags.expand(len(at), *tags.shape)], -1)
    links: Tensor = reader.link(words[at][:, None], words[None], numbers)
    return links


WEIGHTS = {
    "events": 12.0,
    "link": 2.0,
    "factuality": 0.25,
    "roles": 1.5,
    "party": 1.0,
    "mode": 0.5,
    "status": 0.5,
}
"""What a head's loss counts for; a mean over words is small where most words have no label."""


def order(
    corpora: dict[str, list[Example]], mix: dict[str, float], dice: random.Random
) -> list[list[tuple[Example, Window]]]:
    """All steps of a run: each corpus as often as `mix` says, shuffled, coded reports more towards the end."""
    placed = []
    for name, passes in mix.items():
        whole = math.ceil(passes)
        for n in range(whole):
            found = list(batches(corpora[name], dice))
            share = min(1.0, passes - n)
            kept = found[: round(len(found) * share)]
            late = name in {"gold", "own", "newswire", "politics"}
            for batch in kept:
                place = (n + dice.random()) / whole
                placed.append((0.15 + 0.85 * place if late else 0.9 * place, batch))
    placed.sort(key=lambda p: p[0])
    return [batch for _, batch in placed]


def train(
    reader: Reader, todo: list[list[tuple[Example, Window]]], *, out: Path, rate: float = RATE, resume: bool = True
) -> None:
    """Run the steps, keeping a checkpoint; goes on from the one at `out`."""
    encoder = [p for p in reader.encoder.parameters() if p.requires_grad]
    heads = [p for n, p in reader.named_parameters() if not n.startswith("encoder.")]
    fresh = [p for n, p in reader.encoder.named_parameters() if n.startswith("features.")]
    old = [p for p in encoder if not any(p is f for f in fresh)]
    optimizer = torch.optim.AdamW(
        [
            {"params": old, "lr": rate},
            {"params": fresh, "lr": NEW_FASTER * rate},
            {"params": heads, "lr": HEADS_FASTER * rate},
        ],
        weight_decay=0.01,
    )
    mean = AveragedModel(reader, multi_avg_fn=get_ema_multi_avg_fn(REMEMBERED))
    total = len(todo)
    schedule = torch.optim.lr_scheduler.LambdaLR(
        optimizer, lambda s: min(1.0, (s + 1) / (0.06 * total)) * max(0.02, (total - s) / total)
    )
    first = 0
    if resume and out.with_suffix(".part").exists():
        kept = torch.load(out.with_suffix(".part"), weights_only=True)
        reader.load_state_dict(kept["reader"])
        optimizer.load_state_dict(kept["optimizer"])
        schedule.load_state_dict(kept["schedule"])
        mean.load_state_dict(kept["mean"])
        torch.set_rng_state(kept["dice"].cpu())
        first = kept["step"]
    reader.train()
    seen: dict[str, list[float]] = defaultdict(list)
    start = saved = time.time()
    for step in range(first, total):
        found = losses(reader, todo[step])
        if not found:
            continue
        loss = torch.stack([WEIGHTS.get(name, 1.0) * value for name, value in found.items()]).sum()
        optimizer.zero_grad()
        loss.backward()
        nn.utils.clip_grad_norm_(reader.parameters(), 1.0)
        optimizer.step()
        schedule.step()
        if step >= total // 3:
            mean.update_parameters(reader)
        for name, value in found.items():
            seen[name].append(float(value.detach()))
        if step % 50 == 49:
            said = "  ".join(f"{k} {sum(v[-50:]) / len(v[-50:]):.3f}" for k, v in sorted(seen.items()))
            print(f"{step + 1}/{total}  {time.time() - start:.0f} s  {said}", flush=True)
        if time.time() - saved > SAVE_EVERY:
            keep = {
                "reader": reader.state_dict(),
                "optimizer": optimizer.state_dict(),
                "schedule": schedule.state_dict(),
                "mean": mean.state_dict(),
                "dice": torch.get_rng_state(),
                "step": step + 1,
            }
            torch.save(keep, out.with_suffix(".tmp"))
            out.with_suffix(".tmp").replace(out.with_suffix(".part"))
            saved = time.time()
    reader.load_state_dict(mean.module.state_dict())
    reader.eval()
    torch.save(reader.state_dict(), out)
    out.with_suffix(".part").unlink(missing_ok=True)


def main() -> None:
    """Train by the command line."""
    ap = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    ap.add_argument("work", type=Path)
    ap.add_argument("--out", type=Path, required=True)
    ap.add_argument("--mix", required=True)
    ap.add_argument("--hold", type=int, default=0, help="leave out one in so many newswire articles")
    ap.add_argument("--start", type=Path, help="begin with the weights of this checkpoint")
    ap.add_argument("--rate", type=float, default=RATE, help="the encoder's rate of learning at its height")
    ap.add_argument("--seed", type=int, default=1)
    a = ap.parse_args()
    if torch.cuda.is_available():
        torch.set_default_device("cuda")
    torch.manual_seed(a.seed)
    dice = random.Random(a.seed)
    mix = {k: float(v) for k, v in (part.split("=") for part in a.mix.split(","))}
    corpora = {name: load(a.work, name) for name in mix}
    if "newswire" in corpora:
        corpora["newswire"] = [e for e in corpora["newswire"] if not is_held(e.name, a.hold)]
    reader = Reader()
    reader.encoder.load_base()
    if a.start:
        reader = load_reader(a.start)
    todo = order(corpora, mix, dice)
    pieces = sum(len(w.ids) for batch in todo for _, w in batch)
    print(f"{len(todo)} steps, {pieces} pieces", flush=True)
    train(reader, todo, out=a.out, rate=a.rate)


if __name__ == "__main__":
    main()
