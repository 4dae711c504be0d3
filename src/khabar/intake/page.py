"""Web pages: main text by trafilatura, and what a page says of itself in JSON-LD and meta tags, read here.

trafilatura drops the time of day, the dateline and much of the publisher, so meta data are read from the source.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from html import unescape
from typing import Any
from urllib.parse import urljoin, urlsplit

import trafilatura
from lxml import etree, html

from khabar.errors import IntakeError
from khabar.intake.dates import iso_date

_ARTICLES = frozenset({"newsarticle", "article", "reportagenewsarticle", "analysisnewsarticle", "opinionnewsarticle",
                       "backgroundnewsarticle", "blogposting", "liveblogposting", "report", "webpage"})  # fmt: skip


@dataclass(frozen=True, slots=True, kw_only=True)
class Page:
    """The report that a page carries. `text` begins with the title, paragraphs are parted by blank lines."""

    text: str
    title: str | None = None
    publisher: str | None = None
    author: str | None = None
    published: str | None = None
    url: str | None = None


def page_of(source: str, *, where: str, url: str | None = None) -> Page:
    """Read the HTML `source`. `url` is the address that it came from, if any.

    Raises `IntakeError` where the page holds no report.

    >>> page = page_of("<html><body><article><h1>Dam opens</h1><p>The dam opened on Friday, the mayor said.</p>"
    ...     "<p>Forty villages will get water from it before the summer.</p></article></body></html>", where="dam.html")
    >>> page.text.split("\\n\\n")[1]
    'The dam opened on Friday, the mayor said.'
    """
    # lxml refuses a string that declares an encoding, so it gets bytes and is told what they are; NUL ends a document.
    data = source.replace("\x00", " ").encode("utf-8", "replace")
    try:
        tree = html.document_fromstring(data, parser=html.HTMLParser(encoding="utf-8", huge_tree=True))
    except (etree.ParserError, etree.XMLSyntaxError, ValueError, AssertionError):
        raise IntakeError(where, "is no HTML that can be read", "give the page's text as a text file") from None
    said = tuple(_linked_data(tree))
    title = _title(tree, said)
    body = trafilatura.extract(data, include_comments=False, include_tables=False)
    paragraphs = [line.strip() for line in (body or "").splitlines() if line.strip()]
    if paragraphs and title and _same(paragraphs[0], title):
        paragraphs = paragraphs[1:]
    if not paragraphs:
        raise IntakeError(where, "the page holds no report", "open it in a browser, and give its text as a text file")
    if title and not any(_same(title, p) for p in paragraphs[:2]):
        paragraphs.insert(0, title)
    return Page(
        text="\n\n".join(paragraphs),
        title=title,
        publisher=_publisher(tree, said),
        author=_author(tree, said),
        published=_published(tree, said),
        url=_address(tree, url),
    )


def _same(one: str, other: str) -> bool:
    return " ".join(one.split()).casefold().strip(". #") == " ".join(other.split()).casefold().strip(". ")


# -- JSON-LD ---------------------------------------------------------------------------------------------------------


def _linked_data(tree: Any) -> Iterator[dict[str, Any]]:
    """The objects of a page's JSON-LD that describe an article; news articles first."""
    found: list[dict[str, Any]] = []
    for script in tree.iter("script"):
        if "ld+json" not in (script.get("type") or "").lower() or not script.text:
            continue
        try:
            data = json.loads(script.text.strip().removeprefix("<!--").removesuffix("-->").rstrip("; \n"), strict=False)
        except (ValueError, RecursionError):
            continue
        found.extend(_articles(data, depth=0))
    return iter(sorted(found, key=lambda node: "newsarticle" not in _types(node) and "headline" not in node))


def _articles(data: Any, *, depth: int) -> Iterator[dict[str, Any]]:
    if depth > 6:
        return
    if isinstance(data, list):
        for each in data:
            yield from _articles(each, depth=depth + 1)
    elif isinstance(data, dict):
        if _types(data) & _ARTICLES:
            yield data
        for key in ("@graph", "mainEntity", "mainEntityOfPage"):
            if isinstance(data.get(key), list | dict):
                yield from _articles(data[key], depth=depth + 1)


def _types(node: dict[str, Any]) -> set[str]:
    kinds = node.get("@type")
    kinds = kinds if isinstance(kinds, list) else [kinds]
    return {kind.rsplit("/", 1)[-1].lower() for kind in kinds if isinstance(kind, str)}


def _names(value: Any) -> list[str]:
    """The names that a JSON-LD person or organisation may be given as: a string, an object, or a list of them."""
    if isinstance(value, str):
        # An address or an account is no name.
        return [] if re.match(r"https?:|@", value) else [" ".join(html_text(value).split())]
    if isinstance(value, dict):
        return _names(value.get("name"))
    if isinstance(value, list):
        return [name for each in value[:10] for name in _names(each)]
    return []


def html_text(words: str) -> str:
    """Words without the tags and entities that a page's data may hold.

    >>> html_text("Talks &amp; <b>truce</b>")
    'Talks & truce'
    """
    if "<" not in words and "&" not in words:
        return words
    return re.sub(r"</?[a-zA-Z][^<>]*>", "", unescape(words))


# -- fields ----------------------------------------------------------------------------------------------------------


def _meta(tree: Any, *names: str) -> str | None:
    """The content of the first meta tag of these names, in this order; either attribute may hold the name."""
    tags: dict[str, str] = {}
    for tag in tree.iter("meta"):
        content = " ".join((tag.get("content") or "").split())
        for attribute in ("property", "name", "itemprop"):
            key = (tag.get(attribute) or "").lower()
            if key and content:
                tags.setdefault(key, content)
    return next((tags[name] for name in names if name in tags), None)


def _title(tree: Any, said: tuple[dict[str, Any], ...]) -> str | None:
    for node in said:
        if isinstance(node.get("headline"), str) and node["headline"].strip():
            return " ".join(html_text(node["headline"]).split())
    title = _meta(tree, "og:title", "twitter:title", "dc.title")
    headings = [" ".join(h.text_content().split()) for h in tree.iter("h1")]
    if title:
        # "Dam opens | Harbour Post": the site's name is often hung on; the page's own heading has it clean.
        return next((h for h in headings if len(h) >= 8 and title.startswith(h)), title)
    return headings[0] if len(headings) == 1 and headings[0] else None


def _publisher(tree: Any, said: tuple[dict[str, Any], ...]) -> str | None:
    for node in said:
        for key in ("publisher", "sourceOrganization"):
            if names := _names(node.get(key)):
                return names[0] or None
    return _meta(tree, "og:site_name", "application-name", "dc.publisher", "publisher")


def _author(tree: Any, said: tuple[dict[str, Any], ...]) -> str | None:
    for node in said:
        if names := [n for n in _names(node.get("author")) if n]:
            return ", ".join(dict.fromkeys(names))
    author = _meta(tree, "author", "article:author", "dc.creator", "parsely-author")
    return None if author is None or author.startswith(("http:", "https:", "@")) else author


_DATES = ("article:published_time", "og:published_time", "datepublished", "pubdate", "publishdate", "parsely-pub-date",
          "dc.date", "dc.date.issued", "date", "sailthru.date")  # fmt: skip


def _published(tree: Any, said: tuple[dict[str, Any], ...]) -> str | None:
    for key in ("datePublished", "dateCreated"):
        for node in said:
            if isinstance(node.get(key), str) and (day := iso_date(node[key])):
                return day
    for name in _DATES:
        if (content := _meta(tree, name)) and (day := iso_date(content)):
            return day
    times = [t for t in tree.iter("time") if t.get("datetime")]
    # The time of the article itself comes before those of other stories beside it.
    times.sort(key=lambda t: not (t.get("itemprop") == "datePublished" or _inside(t, "article")))
    return next((day for t in times if (day := iso_date(t.get("datetime")))), None)


def _inside(element: Any, tag: str) -> bool:
    return next(element.iterancestors(tag), None) is not None


def _address(tree: Any, url: str | None) -> str | None:
    """The page's canonical address where it gives one that can be its own, else the one that it came from."""
    for link in tree.iter("link"):
        if "canonical" in (link.get("rel") or "").lower().split() and link.get("href"):
            try:
                canonical: str = urljoin(url or "", link.get("href").strip())
                parts = urlsplit(canonical)
            except ValueError:
                continue
            # Some sites give their front page as the canonical address of everything.
            front = not parts.path.strip("/") and not parts.query
            if parts.scheme in {"http", "https"} and parts.netloc and not (front and url):
                return canonical
    return url
