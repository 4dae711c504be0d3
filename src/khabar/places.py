"""Place names and where they are, by themselves: `khabar.places.resolve("Tripoli, Lebanon")`."""

from khabar.claims.gazetteer import resolve
from khabar.claims.toponyms import toponyms

__all__ = ["resolve", "toponyms"]
