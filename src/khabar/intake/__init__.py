"""Intake: files, folders, pages and records come in, reports go out.

`reports` reads what a user names and yields a report or an error for each; `report_of` makes one from a string. Only
here are pages, addresses and character sets known (httpx, trafilatura, lxml, charset-normalizer, py3langid).
"""

from khabar.intake.language import language_of
from khabar.intake.report import report_of
from khabar.intake.sources import reports

__all__ = ["language_of", "report_of", "reports"]
