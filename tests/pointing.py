"""Whether everything in a result points home: spans inside the text, and words that are what the spans hold."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import fields, is_dataclass
from typing import Any

from khabar.model import Participant, Result

QUOTING = {"text"}


def records(value: Any) -> Iterator[Any]:
    """A record and all records below it."""
    if is_dataclass(value):
        yield value
        for field in fields(value):
            yield from records(getattr(value, field.name))
    elif isinstance(value, tuple):
        for item in value:
            yield from records(item)


def assert_points_home(result: Result) -> None:
    """Every span lies in the text; a record that has both a span and `text` quotes it to the letter."""
    text = result.report.text
    for record in records(result):
        start, end = getattr(record, "start", None), getattr(record, "end", None)
        if start is None or end is None:
            assert start is end is None, record
            continue
        assert 0 <= start <= end <= len(text), record
        if getattr(record, "text", None) is not None:
            assert text[start:end] == record.text, record
    known = {entity.id for entity in result.entities}
    for claim in result.claims:
        assert claim.sentence.holds(claim.trigger)
        assert text[claim.trigger.start : claim.trigger.end].strip()
        assert 0 <= claim.confidence <= 1
        assert all(0 <= share <= 1 for share in claim.fields.values())
        parties: list[Participant] = [*claim.actors, *claim.recipients]
        assert {p.entity for p in parties} <= known | {None}
        assert all(p.name and p.text.strip() for p in parties)
    assert {office.entity for office in result.offices} <= known
    for relation in result.relations:
        assert {relation.subject, relation.object} <= known
        assert relation.subject != relation.object
        assert text[relation.start : relation.end].strip()
    assert len({claim.id for claim in result.claims}) == len(result.claims)
