"""Datelines: the words before a report's first sentence that say where, when and by which agency it was filed.

A dateline is a head of places, dates, agencies and outlets, in any order, closed by a dash, a colon or an agency in
brackets. The head is cut into pieces and every piece must be one of those; what remains open is settled by evidence:
a date, an agency, capitals, a known place. Precision comes first: a dateline left in the body costs a parser little,
a swallowed clause is lost.
"""

from __future__ import annotations

import functools
import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass

from khabar.intake.dates import WRITTEN, iso_of
from khabar.intake.words import AGENCIES, LABELS, PARTICLES, RUNNING
from khabar.vocab import places, table

LONGEST = 110
"""Characters within which a dateline ends."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Dateline:
    """A dateline found at `start`; `end` is after its dash or colon, `words` are without it.

    `strong`: a date or an agency vouches for it, so that it is one wherever a paragraph may begin.
    """

    start: int
    end: int
    words: str
    publisher: str | None = None
    published: str | None = None
    strong: bool = False


_OUTLET = re.compile(
    r"\b(?:news|newspaper|press|times|agenc(?:y|ia)|herald|tribune|gazette|courier|daily|radio|tv|television|wire"
    r"|newswire"
    r"|media|observer|guardian|chronicles?|journal|telegraph|reporter|correspondents?|agencies|staff)\b",
    re.IGNORECASE,
)

_DAYS = frozenset({"Today", "Yesterday", "Tomorrow", "Tonight"})  # in capitals they begin names of outlets
_WEEKDAYS = re.compile(r"(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\.?", re.IGNORECASE)

_STOP = re.compile(r"\s*—\s*|\s*-{2,}\s*|\s*[–―]\s+|\s[–―]|\s*-\s+|:(?=\s|$)|\s*[–—―-]+$")
_SIGNED = re.compile(r"(?:\(([^()]{2,40})\)|(?<!\S)/\s?([^/\n]{2,30}?)\s?/)\.?\s+(?=[\"“'‘A-Z\d])")
_INNER = re.compile(r"\(([^()]*)\)|\[([^\[\]]*)\]|(?<!\S)/\s?([^/]+?)\s?/(?!\S)")
_SPLIT = re.compile(r"\s*[,;|•·]\s*|\s+[/–—-]+\s+|\s*[–—]\s*|\s*--+\s*|(?<=[A-Z])\s*-\s+")
CLOCK = re.compile(r"\d{1,2}[:.h]\d\d\s*(?:[ap]\.?m\.?)?(?:\s*[A-Z]{2,4})?|(?:GMT|UTC|local time)", re.IGNORECASE)


def dateline_at(text: str, *, start: int, end: int) -> Dateline | None:
    """The dateline that begins at `start` in the paragraph ``text[start:end]``, or None.

    >>> found = dateline_at("ACCRA, Mar 3 2021 (GNA) - Two men ...", start=0, end=37)
    >>> found.words, found.publisher, found.published, found.end
    ('ACCRA, Mar 3 2021 (GNA)', 'GNA', '2021-03-03', 25)
    >>> dateline_at("The two sides - Libya and Chad - agreed.", start=0, end=40) is None
    True
    """
    head = text[start : min(end, start + LONGEST)]
    cut = end - start > LONGEST
    found: Dateline | None = None
    for stop in _stops(head, cut=cut):
        if found is not None and not _goes_on(head[found.end - start : stop.start()]):
            break
        read = _read(head, stop, rest=text[start + stop.end() : min(end, start + stop.end() + 200)].lstrip())
        if read is not None:
            found = Dateline(
                start=start,
                end=start + len(head[: stop.end()].rstrip()),
                words=read.words,
                publisher=read.publisher,
                published=read.published,
                strong=read.strong,
            )
    return found or _signed(head, start=start)


def dateline_alone(text: str, *, start: int, end: int) -> Dateline | None:
    """The dateline that a whole line is, without a closing mark: a date with a place, an agency, or nothing else.

    >>> dateline_alone("Accra, 3 March 2021", start=0, end=19).published
    '2021-03-03'
    """
    head = text[start:end]
    if len(head) > LONGEST:
        return None
    pieces = _pieces(head.rstrip(" -–—:"))
    if pieces is None or not pieces.dates or len(pieces.names) > 3:
        return None
    if pieces.names and not (pieces.agency or any(known_place(n) or n.isupper() for n in pieces.names)):
        return None
    return Dateline(
        start=start,
        end=end,
        words=head.rstrip(" -–—:"),
        publisher=pieces.publisher(),
        published=pieces.published,
        strong=True,
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class _Pieces:
    names: tuple[str, ...]
    dates: tuple[str, ...]
    agency: str | None
    published: str | None
    date_first: bool
    inner: tuple[str, ...]

    def publisher(self) -> str | None:
        if self.agency:
            return self.agency
        # "12 May 2019; HARBOUR POST:": what stands alone after a date is who says so, unless it is a place.
        if self.date_first and len(self.names) == 1 and not known_place(self.names[0]):
            return self.names[0]
        return None


def _stops(head: str, *, cut: bool) -> Iterator[re.Match[str]]:
    for n, stop in enumerate(_STOP.finditer(head)):
        # A mark at the very end may be the first half of one; it counts only where the paragraph ends too.
        if n >= 5 or (cut and stop.end() == len(head)):
            return
        yield stop


def _goes_on(between: str) -> bool:
    """Whether what follows a first dash still belongs to the dateline: "CAIRO – 26 July 2022:"."""
    pieces = _pieces(between.strip())
    return pieces is not None and bool(pieces.dates or (pieces.agency and len(between) < 30)) and len(pieces.names) <= 1


def _signed(head: str, *, start: int) -> Dateline | None:
    """An agency in brackets or strokes with no dash after it: "Ulaanbaatar /MONTSAME/ The ..."."""
    mark = _SIGNED.search(head)
    if mark is None:
        return None
    name = (mark[1] or mark[2]).strip()
    if name.casefold() not in AGENCIES:
        return None
    words = head[: mark.end()].rstrip()
    pieces = _pieces(words.rstrip("."))
    before = head[: mark.start()].strip(" ,")
    if pieces is None or (before and not (pieces.dates or before.isupper() or known_place(before.split(",")[0]))):
        return None
    return Dateline(
        start=start,
        end=start + len(words),
        words=words.rstrip("."),
        publisher=name,
        published=pieces.published,
        strong=True,
    )


def _read(head: str, stop: re.Match[str], *, rest: str) -> Dateline | None:
    words = head[: stop.start()].strip()
    dash = ":" not in stop.group()
    lower = bool(rest) and not re.search(r"[A-Z]", head + rest)
    if not words or (rest and not lower and not re.match(r"[\"“”'‘’«(\[]?[\"'‘]?[^\W_a-z]", rest)):
        return None
    pieces = _pieces(words, lower=lower)
    if pieces is None:
        return None
    strong = _evidence(pieces, dash=dash, lower=lower)
    if strong is None:
        return None
    # "Tripoli – Libya's capital – was ...": a pair of dashes sets off an aside.
    mark = stop.group().strip()
    if dash and not strong and mark and not words.isupper():
        again = rest[:70].find(f" {mark} ")
        if again >= 0 and rest[again + len(mark) + 2 : again + len(mark) + 3].islower():
            return None
    return Dateline(
        start=0, end=0, words=words, publisher=pieces.publisher(), published=pieces.published, strong=strong
    )


def _evidence(pieces: _Pieces, *, dash: bool, lower: bool) -> bool | None:
    """True: certain. False: a dateline if this is where one is expected. None: no dateline."""
    names = pieces.names
    if lower:
        return False if len(names) == 1 and not pieces.dates and known_place(names[0]) else None
    first = names[0] if names else ""
    capitals = len(first) >= 3 and first.isupper()
    if pieces.dates:
        return bool(names or pieces.agency)
    if pieces.agency and (not names or capitals or known_place(first) or pieces.agency in names):
        signed = pieces.agency.casefold() in AGENCIES
        return True if signed and (dash or pieces.agency not in names) else (dash or None)
    if not names or first.casefold().split()[0].rstrip(".") in LABELS:
        return None
    known = known_place(first)
    if pieces.inner and not (capitals or known):
        return None
    if capitals:
        # A few capitals that are no place are more often a body's letters than a town.
        return False if known or len(first) > 5 else None
    # "Carson: ..." is a speaker before it is a town; before a colon only the large and the sovereign count.
    if not known or len(names) > 3 or not (dash or _known(first, LARGE)):
        return None
    return False


def _pieces(words: str, *, lower: bool = False) -> _Pieces | None:
    """The head cut into names, dates and agency; None where a piece is none of them."""
    agency: str | None = None
    dates: list[re.Match[str]] = []
    inner: list[str] = []
    for group in _INNER.finditer(words):
        content = (group[1] or group[2] or group[3] or "").strip()
        date = WRITTEN.fullmatch(content)
        if date:
            dates.append(date)
        elif content.casefold() in AGENCIES or (_OUTLET.search(content) and is_name(content)):
            agency = agency or content
        elif is_name(content) and len(content.split()) <= 4:
            inner.append(content)
        else:
            return None
    bare = _INNER.sub(" ; ", words)
    date_first = False
    for date in WRITTEN.finditer(bare):
        dates.append(date)
        date_first = date_first or not bare[: date.start()].strip(" ;,")
    bare = WRITTEN.sub(" ; ", bare)
    names = []
    for piece in _SPLIT.split(CLOCK.sub(" ; ", bare)):
        name = piece.strip(" ;,:–—-")
        if not name or _WEEKDAYS.fullmatch(name):
            continue
        if not is_name(name, lower=lower):
            return None
        names.append(name)
        if agency is None and (name.casefold() in AGENCIES or (_OUTLET.search(name) and len(name.split()) > 1)):
            agency = name
    if len(names) > 4 or len(dates) > 2 or len(inner) > 1:
        return None
    if agency is None and inner and (names or dates) and not known_place(inner[0]):
        agency = inner[0]
    published = next((iso for iso in map(iso_of, dates) if iso), None)
    return _Pieces(
        names=tuple(names),
        dates=tuple(d.group() for d in dates),
        agency=agency,
        published=published,
        date_first=date_first,
        inner=tuple(inner),
    )


def is_name(piece: str, *, lower: bool = False) -> bool:
    """Whether a piece of a line is nothing but a name: of a place, an outlet or a person, five words at most."""
    words = piece.split()
    if not 1 <= len(words) <= 5 or len(piece) > 45 or words[0].casefold() in RUNNING or words[0] in _DAYS:
        return False
    if lower:
        return all(re.fullmatch(r"[^\W\d_][\w.'’-]*", w) for w in words)
    capitals = [w for w in words if re.match(r"[‘'’]?[^\W\d_a-z]", w)]
    rest = [w for w in words if w not in capitals]
    if not capitals or any(re.search(r"[^\w.'’ʻ/&+-]|\d{3}", w) for w in words):
        return False
    # "afrol News": a name that begins small is known by the outlet's word in it.
    return all(w.casefold().strip("'’") in PARTICLES for w in rest) or (len(rest) == 1 and bool(_OUTLET.search(piece)))


def _fold(name: str) -> str:
    if not name.isascii():
        plain = unicodedata.normalize("NFKD", name)
        name = "".join(c for c in plain if not unicodedata.combining(c)).replace("’", "'")
    return name.casefold().replace("-", " ").strip(" .")


LARGE = 200_000
"""Inhabitants from which a city's name before a colon, and its other spellings, are taken for the city."""
TOWN = 15_000
"""Inhabitants from which a town opens a dateline; among the names of smaller ones are too many words."""


def known_place(name: str) -> bool:
    """Whether a gazetteer knows the place: a country, a region, a town, each by the names of khabar's vocabularies."""
    return _known(name, TOWN) or ("/" in name and all(_known(part.strip(), TOWN) for part in name.split("/")))


@functools.lru_cache(maxsize=1024)
def _known(name: str, least: int) -> bool:
    """Whether a name is that of a country, a region, a large city, or a town of at least so many inhabitants."""
    folded = _fold(name)
    if len(folded) < 3 or folded in LABELS:
        return False
    if folded in _countries():
        return True
    for row in places.rows(places.fold(name)):
        # Other spellings only of large cities and regions: among those of small towns are too many common words.
        large = row.kind != "city" or (row.population or 0) >= LARGE
        if (large and len(folded) >= 4) or (not row.alias and (large or (row.population or least) >= least)):
            return True
    return False


@functools.cache
def _countries() -> frozenset[str]:
    """Folded names of countries, their capitals and well-known parts."""
    columns = ("name", "aliases", "capital", "places")
    return frozenset(_fold(name) for row in table("countries.csv") for c in columns for name in row[c].split("|"))
