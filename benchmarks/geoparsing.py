"""Toponyms in news, and where they are: LGL (Lieberman, Samet, Sankaranarayanan 2010) and GeoWebNews (Gritta, Pilehvar,
Collier, "A Pragmatic Guide to Geoparsing Evaluation", 2020), in the XML of the latter's authors.

`<articles>` holds `<article>` with `<text>` and `<toponyms>`; a toponym has `start` and `end` in the text, and its
point: in LGL below `<gaztag>` (`lat`, `lon`, `country`), in GeoWebNews as `latitude` and `longitude`. What GeoWebNews
marks as no place name (`NO_PLACES`, `nonLocational`) is not asked for; toponyms without a point count for recognition
alone.
"""

from __future__ import annotations

import math
import statistics
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

from benchmarks.scoring import prf
from khabar.claims.gazetteer import fold, lands
from khabar.claims.toponyms import toponyms
from khabar.errors import IntakeError
from khabar.intake import report_of
from khabar.model import Place, Span
from khabar.reading.parser import Parser, load_parser, parse

NEAR_KM = 161.0
"""A hundred miles, the field's measure of a right point."""
EARTH_KM = 6371.0
REMEDY = "give XML of <articles> with <text> and <toponyms>"
NO_PLACES = frozenset({
    "demonym", "homonym", "language", "non_toponym", "literal_expression", "non_lit_expression",
})  # fmt: skip
"""Types of GeoWebNews that are no place names: people, tongues, namesakes, and phrases that hold a name."""


@dataclass(frozen=True, slots=True)
class Toponym:
    """A place name in an article; `point` (degrees) and `country` (ISO alpha-3) are None where the data has none."""

    span: Span
    point: tuple[float, float] | None
    country: str | None


@dataclass(frozen=True, slots=True)
class Article:
    """A text with its toponyms. `url` tells the publisher."""

    text: str
    url: str | None
    toponyms: tuple[Toponym, ...]


def articles(path: Path) -> Iterator[Article]:
    """The articles of a file. Raises `IntakeError` where it is not of this form."""
    try:
        root = ElementTree.parse(path).getroot()
    except (OSError, ElementTree.ParseError) as error:
        raise IntakeError(str(path), f"it cannot be read ({error})", REMEDY) from error
    for number, article in enumerate(root.iter("article"), 1):
        text = article.findtext("text")
        if not text:
            raise IntakeError(f"{path}, article {number}", "there is no text", REMEDY)
        found = []
        for toponym in article.iter("toponym"):
            try:
                read = _toponym(toponym)
            except ValueError as error:
                raise IntakeError(f"{path}, article {number}", str(error), REMEDY) from error
            if read is not None:
                found.append(read)
        yield Article(text, article.findtext("url") or article.findtext("link"), tuple(found))


def _toponym(item: ElementTree.Element) -> Toponym | None:
    """A toponym of either form; None where the data says that it names no place."""
    kind = (item.findtext("type") or "").lower()
    if (item.findtext("nonLocational") or "").lower() == "yes" or kind in NO_PLACES:
        return None
    start, end = item.findtext("start"), item.findtext("end")
    if start is None or end is None:
        raise ValueError("a toponym has no start or end")
    lat, lon = (item.findtext(f".//{a}") or item.findtext(b) for a, b in (("lat", "latitude"), ("lon", "longitude")))
    country = lands().names.get(fold(item.findtext("gaztag/country") or ""))
    return Toponym(Span(int(start), int(end)), (float(lat), float(lon)) if lat and lon else None, country)


def apart(a: tuple[float, float], b: tuple[float, float]) -> float:
    """Kilometres between two points (degrees) along a great circle.

    >>> round(apart((52.5, 13.4), (48.9, 2.4)))
    878
    """
    lat1, lon1, lat2, lon2 = map(math.radians, (*a, *b))
    h = math.sin((lat2 - lat1) / 2) ** 2 + math.cos(lat1) * math.cos(lat2) * math.sin((lon2 - lon1) / 2) ** 2
    return 2 * EARTH_KM * math.asin(min(1.0, math.sqrt(h)))


@dataclass(frozen=True, slots=True)
class _Judged:
    """A toponym with a point: whether it was recognised, how far off its place is (None: it has no point), and whether
    the country is right (None: the data has none)."""

    recognised: bool
    km: float | None
    country: bool | None


def measure(path: Path, *, parser: Parser | None = None, **_: Any) -> dict[str, Any]:
    """How well place names are found and resolved.

    `recognition`: the very same characters; `overlap`: some in common. `end_to_end` is over all toponyms with a point,
    one that is not found or has no place counting as wrong; `recognised` over those that a name that was found
    overlaps. Raises `IntakeError` where the file is not of this form.
    """
    parser = parser or load_parser()
    exact = gold = read = hit = caught = n = 0
    judged: list[_Judged] = []
    for article in articles(path):
        n += 1
        report = report_of(article.text, url=article.url)
        found = toponyms(report, parse(report, parser), people=True)
        spans = {Span(p.start, p.end) for p in found}
        coded = {t.span for t in article.toponyms}
        exact, gold, read = exact + len(spans & coded), gold + len(coded), read + len(spans)
        hit += sum(any(s.overlaps(c) for c in coded) for s in spans)
        caught += sum(any(s.overlaps(c) for s in spans) for c in coded)
        judged += [_judged(t, found) for t in article.toponyms if t.point is not None]
    p, r = prf(hit, gold=gold, read=read)["p"], prf(caught, gold=gold, read=read)["r"]
    return {
        "recognition": prf(exact, gold=gold, read=read),
        "overlap": {"p": p, "r": r, "f1": round(2 * p * r / (p + r), 3) if p + r else 0.0},
        "end_to_end": _figures(judged),
        "recognised": _figures([j for j in judged if j.recognised]),
        "n": n,
    }


def _judged(toponym: Toponym, found: Iterable[Place]) -> _Judged:
    over = [p for p in found if Span(p.start, p.end).overlaps(toponym.span)]
    best = min(over, key=lambda p: abs(p.start - toponym.span.start) + abs(p.end - toponym.span.end), default=None)
    km = None
    if best is not None and toponym.point is not None and best.latitude is not None and best.longitude is not None:
        km = apart(toponym.point, (best.latitude, best.longitude))
    country = None if toponym.country is None else best is not None and best.country == toponym.country
    return _Judged(best is not None, km, country)


def _figures(judged: list[_Judged]) -> dict[str, float]:
    near = [j.km is not None and j.km <= NEAR_KM for j in judged]
    countries = [j.country for j in judged if j.country is not None]
    km = [j.km for j in judged if j.km is not None]
    found = {"within_161km": round(sum(near) / len(near), 3) if near else 0.0}
    if countries:
        found["country"] = round(sum(countries) / len(countries), 3)
    return found | {"median_km": round(statistics.median(km), 1) if km else 0.0, "n": len(judged)}
