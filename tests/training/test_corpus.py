"""The training corpus of our own is sound, and its data card says what is in it."""

from __future__ import annotations

import json
import re
from collections import Counter
from pathlib import Path

import pytest

from benchmarks.gold import trigger_span
from training.agreement import agreement, agreement_on
from training.corpus import CORPUS, faults, gold, stories
from training.newswire import NEWSWIRE, POLNEAR, SECOND, records_in
from training.stories import Story

STORIES = list(stories())
CARD = (CORPUS / "README.md").read_text("utf8")


@pytest.mark.parametrize("story", STORIES, ids=lambda s: s.name)
def test_a_story_has_no_fault(story: Story) -> None:
    assert list(faults(story)) == []


def test_the_data_card_counts_right() -> None:
    types = Counter(c.types[0] for s in STORIES for c in s.claims)
    status = Counter(c.status for s in STORIES for c in s.claims)
    for name, count in (types | status).items():
        assert re.search(rf"\b{name} {count:,}\b", CARD), (name, count)
    claims = sum(types.values())
    assert f"| reports | {len(STORIES)}, " in CARD
    assert f"| claims | {claims:,}, of which {sum(c.optional for s in STORIES for c in s.claims)} optional" in CARD
    chained = sum(len(c.chain) > 1 for s in STORIES for c in s.claims)
    assert f"| {sum(bool(c.chain) for s in STORIES for c in s.claims):,}, of them {chained} with a chain" in CARD


def test_the_data_card_gives_the_agreement_that_is_measured() -> None:
    found = agreement()
    said = " / ".join(f"{found[key]['f1']:.3f}" for key in ("event", "core", "full"))
    assert said in CARD
    assert found["reports"] >= len(STORIES) / 10
    for field in ("status", "source", "chain", "place", "country", "sector", "mode"):
        assert f"{found['fields'][field]:.3f}" in CARD


def test_the_readme_gives_the_agreement_on_newswire(shared: Path) -> None:
    found = agreement_on(shared / "corpora/newswire/original_articles")
    card = (CORPUS.parent / "README.md").read_text("utf8")
    assert " / ".join(f"{found[key]['f1']:.3f}" for key in ("event", "core", "full")) in card
    for field in ("status", "source", "chain", "place", "country", "sector", "mode"):
        assert f"{found['fields'][field]:.3f}" in card


def test_gold_points_at_the_event_word_that_was_meant() -> None:
    for story in STORIES:
        doc, coded = gold(story)
        for claim in coded["claims"]:
            span = trigger_span(doc["text"], claim)
            assert doc["text"][span.start : span.end] == claim["trigger"]


@pytest.mark.parametrize("coding", [NEWSWIRE, POLNEAR, SECOND], ids=lambda p: p.stem)
def test_articles_of_others_are_kept_without_their_words(coding: Path) -> None:
    words = re.compile(r"[A-Za-z]+(?: [A-Za-z]+)+")
    for record in records_in(coding):
        assert set(record) == {"id", "sha256", "published", "claims", "offices"}
        assert not words.search(json.dumps(record)), record["id"]
        for claim in record["claims"]:
            assert claim["sentence"][0] <= claim["trigger"][0] < claim["trigger"][1] <= claim["sentence"][1]


def test_a_fault_is_named(tmp_path: Path) -> None:
    from training.stories import load_story

    path = tmp_path / "x.story"
    path.write_text(
        "published: 2020-01-01\nstyle: brief\nregion: x\n> Police held two men.\n"
        "held | COERCE/arrest | Officers -> two men | occurred | - | - | ..2020-01-01\n",
        "utf8",
    )
    found = " ".join(faults(load_story(path)))
    assert "4 words" in found
    assert "participant 'Officers' is not in the sentence" in found
