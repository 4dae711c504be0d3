"""Dates and other times in news English, by themselves: `khabar.times.parse("since May", published="2020-03-12")`."""

from khabar.claims.expressions import expressions as parse

__all__ = ["parse"]
