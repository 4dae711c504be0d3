"""One report from a string: furniture found, options heard, language told, identity given."""

from __future__ import annotations

import re

from khabar.errors import IntakeError
from khabar.intake.dates import iso_date
from khabar.intake.furniture import furniture
from khabar.intake.language import language_of
from khabar.model import Report, content_id

_LONE = re.compile("[\ud800-\udfff]")


def report_of(
    text: str,
    *,
    given_id: str | None = None,
    title: str | None = None,
    publisher: str | None = None,
    author: str | None = None,
    published: str | None = None,
    url: str | None = None,
    dateline: str | None = None,
) -> Report:
    """The report that `text` is. What is said here wins over what the text says of itself.

    The text is kept as it is, but for a byte order mark at its start and lone surrogates, each of which becomes
    U+FFFD. `published` may be an ISO date or datetime, or a date in words ("12 March 2020", "Mar. 12, 2020").

    Raises `IntakeError` where the text is empty or `published` is no date.

    >>> report = report_of("LAGOS, 4 June 2021 (NAN) - Traders closed the market on Friday.")
    >>> report.publisher, report.published, report.dateline, report.text[report.parts[0].end:][:8]
    ('NAN', '2021-06-04', 'LAGOS, 4 June 2021 (NAN)', ' Traders')
    """
    where = given_id or "text"
    text = _LONE.sub("\ufffd", text.removeprefix("\ufeff"))
    if not text.strip():
        raise IntakeError(where, "holds no text", "give the words of a report")
    title, publisher, author, url, dateline = map(_clean, (title, publisher, author, url, dateline))
    found = furniture(text, title=title)
    day = date_of(published, where=where) if published is not None and published.strip() else found.published
    publisher = publisher or found.publisher
    url = url or found.url
    return Report(
        id=content_id(text, publisher, day, url),
        given_id=_clean(given_id),
        title=title or found.title,
        publisher=publisher,
        author=author or found.author,
        published=day,
        dateline=dateline or found.dateline,
        url=url,
        language=language_of(text),
        text=text,
        parts=found.parts,
    )


def date_of(words: str, *, where: str) -> str:
    """The ISO date of `words`; raises `IntakeError` where they are none.

    >>> date_of("3 May 2018", where="report 1")
    '2018-05-03'
    """
    day = iso_date(words)
    if day is None:
        raise IntakeError(where, f"the publication date {words[:60]!r} is no full date", "write it as 2020-03-12")
    return day


def _clean(words: str | None) -> str | None:
    """A field without outer white space and lone surrogates; an empty one is none."""
    return (_LONE.sub("\ufffd", words).strip() or None) if words else None
