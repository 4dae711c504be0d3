"""The heads in numpy do what they learned to do in PyTorch."""

from __future__ import annotations

import numpy as np
import pytest

from khabar.reading.encoder import WIDTH, Floats
from khabar.reading.heads import members

NUMBERS, OUT = 5, 2


def _weights(seed: int = 0) -> dict[str, Floats]:
    dice = np.random.default_rng(seed)
    shapes = {
        "left": (16, WIDTH), "right": (16, WIDTH), "about": (16, NUMBERS), "mid": (8, 32), "event": (8, WIDTH),
        "query": (8, 8), "key": (8, 8), "value": (8, 8), "out": (8, 8), "grow": (16, 8), "shrink": (8, 16),
        "down": (OUT, 8),
    }  # fmt: skip
    found = {f"x.{name}.weight": dice.normal(size=shape).astype(np.float32) for name, shape in shapes.items()}
    found |= {f"x.norm{n}.weight": np.ones(8, np.float32) for n in (1, 2, 3)}
    return found | {f"x.norm{n}.bias": np.zeros(8, np.float32) for n in (1, 2, 3)}


def _asked(n: int, seed: int = 1) -> tuple[Floats, Floats, Floats]:
    dice = np.random.default_rng(seed)
    event, phrases, numbers = (dice.normal(size=s).astype(np.float32) for s in ((1, WIDTH), (n, WIDTH), (n, NUMBERS)))
    return event, phrases, numbers


def test_those_near_by_change_nothing_for_those_of_the_sentence() -> None:
    event, phrases, numbers = _asked(6)
    near = np.array([False, False, True, False, True, False])
    weights = _weights()
    every = members(weights, "x", event=event, phrases=phrases, numbers=numbers, near=near)
    own = members(weights, "x", event=event, phrases=phrases[~near], numbers=numbers[~near], near=near[~near])
    assert every.shape == (7, OUT)
    assert np.allclose(every[[0, *(np.flatnonzero(~near) + 1)]], own, atol=1e-5)


def test_one_s_score_hangs_on_the_others() -> None:
    event, phrases, numbers = _asked(4)
    near = np.zeros(4, bool)
    every = members(_weights(), "x", event=event, phrases=phrases, numbers=numbers, near=near)
    fewer = members(_weights(), "x", event=event, phrases=phrases[:3], numbers=numbers[:3], near=near[:3])
    assert not np.allclose(every[:4], fewer, atol=1e-5)


def test_no_phrases_leave_the_event_s_own_score() -> None:
    event, phrases, numbers = _asked(0)
    found = members(_weights(), "x", event=event, phrases=phrases, numbers=numbers, near=np.zeros(0, bool))
    assert found.shape == (1, OUT)


@pytest.mark.parametrize("phrases_near", [[], [False], [False, True, False, True, False]])
def test_as_in_training(phrases_near: list[bool]) -> None:
    torch = pytest.importorskip("torch")
    from training.network import MembersHead

    torch.manual_seed(0)
    head = MembersHead(NUMBERS, OUT).eval()
    event, phrases, numbers = _asked(len(phrases_near))
    near = np.array(phrases_near, bool)
    with torch.no_grad():
        theirs = head(
            torch.as_tensor(event), torch.as_tensor(phrases)[None], torch.as_tensor(numbers)[None],
            here=torch.ones(1, len(near), dtype=torch.bool), near=torch.as_tensor(near)[None],
        )[0].numpy()  # fmt: skip
    weights = {f"x.{name}": p.detach().numpy() for name, p in head.named_parameters()}
    ours = members(weights, "x", event=event, phrases=phrases, numbers=numbers, near=near)
    assert np.allclose(ours, theirs, atol=1e-5)
