"""Who somebody is in PLOVER's codes, by itself: `khabar.actors.code("the Turkish defence minister")`."""

from khabar.claims.actors import Codes, code, outlet

__all__ = ["Codes", "code", "outlet"]
