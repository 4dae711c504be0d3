"""Place names and where they are, by themselves: `khabar.places.resolve("Tripoli, Lebanon")`."""

from khabar.claims.gazetteer import resolve

__all__ = ["resolve"]
