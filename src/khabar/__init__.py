"""Khabar reads news reports into sourced event data: who did what to whom, when, where, and according to whom.

    import khabar
    reader = khabar.load()
    result = reader.read("…", published="2020-03-12")
    result.claims
"""

from khabar.errors import IntakeError, KhabarError, MachineryError
from khabar.model import Claim, Entity, Office, Problem, Report, Result
from khabar.reader import Reader, load

__all__ = [
    "Claim", "Entity", "IntakeError", "KhabarError", "MachineryError", "Office", "Problem", "Reader", "Report",
    "Result", "load",
]  # fmt: skip
