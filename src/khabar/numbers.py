"""Numbers in news English as ranges, by themselves: `khabar.numbers.parse("at least 12")` is `(12, None)`."""

from khabar.claims.quantities import parse

__all__ = ["parse"]
