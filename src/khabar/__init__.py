"""Khabar reads news reports into sourced event data: who did what to whom, when, where, and according to whom.

import khabar
reader = khabar.load()
result = reader.read("…", published="2020-03-12")
result.claims
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from khabar.errors import IntakeError, KhabarError, MachineryError
from khabar.model import Claim, Entity, Office, Problem, Report, Result

if TYPE_CHECKING:
    from khabar.reader import Reader, load

__all__ = [
    "Claim", "Entity", "IntakeError", "KhabarError", "MachineryError", "Office", "Problem", "Reader", "Report",
    "Result", "load",
]  # fmt: skip


def __getattr__(name: str) -> Any:
    """The reader and its loader, imported when asked for: the parser behind them takes a second to import."""
    if name in {"Reader", "load"}:
        from khabar import reader

        return getattr(reader, name)
    raise AttributeError(f"module 'khabar' has no attribute {name!r}")
