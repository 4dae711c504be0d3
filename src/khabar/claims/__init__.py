"""From a report and its reading to claims: who did what to whom, when, where, and according to whom."""

from khabar.claims.assembly import Claimed, claims_of

__all__ = ["Claimed", "claims_of"]
