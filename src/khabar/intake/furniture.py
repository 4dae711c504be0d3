"""What in a report is not its body: title, captions, byline, dateline, credits.

A report has a head, a body and a tail. The head is read line by line until a line is body; in the body only lines
that bear a mark of their own ("Photo:", "Also read:") count; in the tail, credits and bylines. Precision comes first,
because a sentence marked here is a claim lost: each test asks for a form that body sentences do not have, and a text
of which nothing would be left has no furniture at all.
"""

from __future__ import annotations

import bisect
import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from khabar.intake.datelines import Dateline, dateline_alone, dateline_at
from khabar.intake.dates import iso_date
from khabar.intake.forms import (
    ADDRESS,
    ELSEWHERE,
    INLINE_CREDIT,
    POSED,
    SPOKEN,
    STAMP,
    byline,
    capitalised,
    folded,
    is_caption,
    is_credit,
    is_label,
    sentences,
)
from khabar.intake.imprints import imprint, lone_name, outlet
from khabar.intake.words import AGENCIES
from khabar.model import Part, PartKind

HEAD = 12
"""Lines at most that the head of a report may take."""

TAIL = 4
"""Lines at the end among which credits and bylines are looked for."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Furniture:
    """The marked parts of a text, in order and without overlap, and what they tell."""

    parts: tuple[Part, ...] = ()
    title: str | None = None
    author: str | None = None
    publisher: str | None = None
    published: str | None = None
    dateline: str | None = None
    url: str | None = None


def furniture(text: str, *, title: str | None = None) -> Furniture:
    """Find the parts of `text` that are not body. `title` is the title where it is known from elsewhere.

    >>> found = furniture("Port reopens after strike\\n\\nBEIRA, Mozambique - Ships came back to Beira on Friday.\\n")
    >>> found.title, found.dateline, [(p.kind, p.start, p.end) for p in found.parts]
    ('Port reopens after strike', 'BEIRA, Mozambique', [('title', 0, 25), ('dateline', 27, 46)])
    """
    lines = tuple(_lines(text))
    finder = _Finder(text, lines, known_title=title)
    finder.front_matter()
    finder.head()
    finder.body()
    finder.tail()
    return finder.furniture()


def is_day(words: str) -> bool:
    """Whether a line is a day and nothing else, with or without "Published" before it."""
    bare = words.strip("*_ ")
    stamp = STAMP.fullmatch(bare)
    return len(bare) <= 60 and iso_date(stamp["date"] if stamp else bare) is not None


_LINE = re.compile(r"[^\n\r\u2028\u2029]*[^\s][^\n\r\u2028\u2029]*")


@dataclass(frozen=True, slots=True)
class _Line:
    start: int
    end: int
    words: str
    blank_after: bool


def _lines(text: str) -> Iterator[_Line]:
    """The lines that hold something, without the white space around them."""
    found = [m.span() for m in _LINE.finditer(text)]
    for (start, end), following in zip(found, [*(s for s, _ in found[1:]), len(text)], strict=True):
        gap = text[end:following]
        breaks = gap.count("\n") or gap.count("\r") or gap.count("\u2029") * 2
        words = text[start:end].strip()
        start += text[start:end].index(words[0])
        yield _Line(start, start + len(words), words, breaks >= 2 or following == len(text))


@dataclass(slots=True)
class _Finder:
    """Working state of one search; it never leaves this module."""

    text: str
    lines: tuple[_Line, ...]
    known_title: str | None
    parts: list[Part] = field(default_factory=list)
    title: str | None = None
    author: str | None = None
    publisher: str | None = None
    published: str | None = None
    dateline: str | None = None
    url: str | None = None
    at: int = 0
    wide: bool = False

    def mark(self, kind: PartKind, start: int, end: int) -> bool:
        # The parts are kept in order: only the neighbours can overlap, and a text may have thousands.
        n = bisect.bisect_left(self.parts, start, key=lambda p: p.start)
        before, after = self.parts[n - 1 : n] if n else (), self.parts[n : n + 1]
        if start >= end or any(start < p.end and p.start < end for p in (*before, *after)):
            return False
        self.parts.insert(n, Part(kind, start, end))
        return True

    def front_matter(self) -> None:
        """The lines between two rules with which a Markdown file may begin."""
        if not self.lines or self.lines[0].words != "---" or self.lines[0].start > 1:
            return
        values: dict[str, str] = {}
        for n, line in enumerate(self.lines[1:40], start=1):
            if line.words == "---":
                self.mark("credit", self.lines[0].start, line.end)
                self.at = n + 1
                self.title = values.get("title")
                self.author = values.get("author")
                self.publisher = values.get("publisher") or values.get("source")
                self.published = iso_date(values.get("date") or values.get("published") or "")
                self.url = values.get("url")
                return
            key, colon, value = line.words.partition(":")
            if not colon or not re.fullmatch(r"[\w-]+", key):
                return
            if value.strip(" \"'"):
                values[key.lower()] = value.strip(" \"'")

    def head(self) -> None:
        lines = self.lines
        # Without blank lines every line is a paragraph, if lines are longer than a screen is wide.
        self.wide = not any(line.blank_after for line in lines[:-1]) and any(len(line.words) > 120 for line in lines)
        titled = self.given_title()
        first = self.at
        last = min(len(lines) - 1, first + HEAD)
        while self.at < last:
            line = lines[self.at]
            done = self.imprinted(line, titled=titled) or self.marked_line(line)
            found = None if done else dateline_at(self.text, start=line.start, end=line.end)
            if not done and not titled and self.is_title(line, found):
                self.title = self.title or line.words.lstrip("# ")
                titled = done = self.mark("title", line.start, line.end)
            elif not done and found is None and titled:
                done = self.between(line)
            if not done:
                break
            self.at += 1
        if self.at < len(lines) and (found := self.opening(lines[self.at])) is not None:
            self.take(found)
        elif not titled and self.at == first:
            self.proven_title()

    def given_title(self) -> bool:
        """Mark the title known from elsewhere where the text begins with it; it may run over up to three lines."""
        if not self.known_title or self.at >= len(self.lines) - 1:
            return False
        wanted = folded(self.known_title)
        start, joined = self.lines[self.at].start, ""
        for n, line in enumerate(self.lines[self.at : self.at + 3]):
            joined = folded(f"{joined} {line.words.lstrip('# ')}")
            if joined == wanted and self.at + n < len(self.lines) - 1:
                self.at += n + 1
                return self.mark("title", start, line.end)
            if not wanted.startswith(joined):
                return False
        return False

    def imprinted(self, line: _Line, *, titled: bool) -> bool:
        """The line that names the outlet and the day, or one of two such lines; before a title only a sure one."""
        found = imprint(line.words)
        if found is not None and (titled or found.sure) and self.has_body(self.at):
            self.publisher = self.publisher or found.publisher
            self.author = self.author or found.author
            self.published = self.published or found.published
            return self.mark("byline" if found.author else "credit", line.start, line.end)
        name = lone_name(line.words) if titled and self.publisher is None and len(line.words) <= 60 else None
        if name is None or not self.has_body(self.at):
            return False
        before, after = self.lines[self.at - 1 : self.at], self.lines[self.at + 1 : self.at + 2]
        if outlet(name) or any(is_day(other.words) for other in (*before, *after)):
            self.publisher = name
            return self.mark("credit", line.start, line.end)
        return False

    def marked_line(self, line: _Line) -> bool:
        """A line that shows by its own form what it is."""
        words = line.words
        if ADDRESS.fullmatch(words):
            if self.url is None and words.startswith("http"):
                self.url = words
            return self.mark("credit", line.start, line.end)
        if (people := byline(words)) is not None:
            self.author = self.author or people
            return self.mark("byline", line.start, line.end)
        if is_caption(words):
            return self.mark("caption", line.start, line.end)
        if is_credit(words):
            return self.mark("credit", line.start, line.end)
        if (stamp := STAMP.fullmatch(words)) and (date := iso_date(stamp["date"])):
            if "pdate" not in stamp["kind"] and "odified" not in stamp["kind"]:
                self.published = self.published or date
            return self.mark("credit", line.start, line.end)
        alone = dateline_alone(self.text, start=line.start, end=line.end)
        return alone is not None and self.take(alone)

    def take(self, found: Dateline) -> bool:
        self.dateline = self.dateline or found.words
        self.publisher = self.publisher or found.publisher
        self.published = self.published or found.published
        return self.mark("dateline", found.start, found.end)

    def opening(self, line: _Line) -> Dateline | None:
        """The dateline that opens the body; not one of a row of labels, as in a transcript or a timeline."""
        found = dateline_at(self.text, start=line.start, end=line.end)
        if found is None or found.strong:
            return found
        # "Georgia: opposition calls for new vote." is a headline: a lead is longer.
        if ":" in self.text[found.start : found.end] and not found.words.isupper() and len(line.words) < 90:
            return None
        if ":" in self.text[found.start : found.end]:
            shape = r"[A-Z][A-Z .'-]{1,40}:\s" if found.words.isupper() else r"[^\W\d_][\w .'-]{1,40}:\s"
            if sum(bool(re.match(shape, other.words)) for other in self.lines[self.at + 1 : self.at + 30]) >= 2:
                return None
        if re.match(r"[^a-z]*\d", found.words) or iso_date(found.words):
            others = (dateline_at(self.text, start=o.start, end=o.end) for o in self.lines[self.at + 1 : self.at + 12])
            if any(o is not None and re.search(r"\d", o.words) for o in others):
                return None
        return found

    def ends_paragraph(self, line: _Line) -> bool:
        if line.blank_after or self.wide:
            return True
        # A headline may stand right on top of the lines that name the outlet and the day.
        below = self.lines[self.at + 1 : self.at + 3] if line is self.lines[self.at] else ()
        if not below:
            return False
        first, second = below[0].words, below[-1].words
        return imprint(first) is not None or is_day(first) or (is_day(second) and lone_name(first) is not None)

    def has_body(self, after: int) -> bool:
        """Whether a line further on is a sentence of some length, so that something is left to be body."""
        return any(len(line.words) >= 60 or line.words[-1] in '.!?"”’' for line in self.lines[after + 1 :])

    def is_title(self, line: _Line, found: Dateline | None) -> bool:
        words = line.words
        heading = bool(re.match(r"#{1,3}\s+\S", words))
        if heading:
            return self.has_body(self.at)
        count = len(words.split())
        if not 2 <= count <= 25 or len(words) > 160 or not self.ends_paragraph(line) or not self.has_body(self.at):
            return False
        if found is not None and (found.strong or ":" not in self.text[found.start : found.end] or len(words) > 100):
            return False
        if not re.match(r"[\"“‘'(¿¡]?[^\W_a-z]", words) or sentences(words) > 1 + (words[-1] == ";"):
            return False
        title_case = capitalised(words)
        if words[-1] in ".!?…" or re.search(r"[.!?,][\"”’']$", words):
            # A full stop ends a sentence; a whole line in title case is a title none the less.
            return title_case and count <= 20 and words[-1] != "…"
        if words[-1] in ":,–—-":
            return False
        return title_case or (len(words) <= 120 and not SPOKEN.search(words))

    def between(self, line: _Line) -> bool:
        """A caption or a second title between title and body."""
        words = line.words
        if not self.ends_paragraph(line) or not self.has_body(self.at):
            return False
        if folded(words) == folded(self.title or self.known_title or ""):
            return self.mark("title", line.start, line.end)
        if len(words) <= 200 and POSED.search(words) and sentences(words) == 1:
            return self.mark("caption", line.start, line.end)
        if words[-1] in ".!?…:,;\"”’'–—-" or sentences(words) > 1 or not words[0].isupper():
            return False
        if is_label(words):
            return self.mark("caption", line.start, line.end)
        one_already = sum(p.kind == "title" for p in self.parts) > 1
        if one_already or len(words.split()) > 20 or SPOKEN.search(words):
            return False
        return self.mark("title", line.start, line.end)

    def proven_title(self) -> None:
        """A title that only the dateline after it gives away.

        The first line ends in a full stop, the second or one soon after begins with a dateline, and no other
        paragraph has one.
        """
        first = self.lines[self.at : self.at + 1]
        if not first or len(first[0].words) > 140 or not self.ends_paragraph(first[0]):
            return
        if sentences(first[0].words) > 1:
            return
        found: list[tuple[int, Dateline]] = []
        for n, line in enumerate(self.lines[self.at + 1 : self.at + 40], start=self.at + 1):
            dateline = dateline_at(self.text, start=line.start, end=line.end)
            if dateline is None:
                continue
            dash = ":" not in self.text[dateline.start : dateline.end]
            if dateline.strong or (dash and dateline.words.split(",")[0].isupper()):
                found.append((n, dateline))
        if len(found) != 1 or found[0][0] > self.at + 3 or not self.has_body(found[0][0] - 1):
            return
        between = self.lines[self.at + 1 : found[0][0]]
        if any(len(line.words) > 140 for line in between):
            return
        self.title = self.title or first[0].words.rstrip(".;")
        self.mark("title", first[0].start, first[0].end)
        for line in between:
            kind: PartKind = "caption" if is_label(line.words.rstrip(".")) else "title"
            self.mark(kind, line.start, line.end)
        self.take(found[0][1])
        self.at = found[0][0]

    def body(self) -> None:
        """Marked lines inside the body: captions, links elsewhere, Markdown headings, datelines of a round-up."""
        for line in self.lines[self.at + 1 :]:
            words = line.words
            if ADDRESS.fullmatch(words) or (len(words) <= 220 and ELSEWHERE.fullmatch(words)):
                self.mark("credit", line.start, line.end)
            elif is_caption(words):
                self.mark("caption", line.start, line.end)
            elif re.match(r"#{1,6}\s+\S", words):
                self.mark("title", line.start, line.end)
            elif "(" in words[:110]:
                found = dateline_at(self.text, start=line.start, end=line.end)
                if found is not None and "(" in found.words and (found.publisher or "").casefold() in AGENCIES:
                    self.mark("dateline", found.start, found.end)

    def tail(self) -> None:
        rest = self.lines[self.at + 1 :]
        for line in rest[-TAIL:]:
            if (people := byline(line.words)) is not None:
                self.author = self.author or people
                self.mark("byline", line.start, line.end)
            elif is_credit(line.words):
                self.mark("credit", line.start, line.end)
        for line in self.lines[-2:]:
            found = INLINE_CREDIT.search(line.words)
            name = found and (found["agency"] or found["signed"])
            if found and (not name or name.strip().casefold() in AGENCIES):
                self.mark("credit", line.start + found.start("credit"), line.start + found.end("credit"))

    def furniture(self) -> Furniture:
        parts = self.parts
        covered = 0
        for part in parts:
            covered += sum(not c.isspace() for c in self.text[part.start : part.end])
        if covered >= sum(len("".join(line.words.split())) for line in self.lines):
            return Furniture(url=self.url)
        return Furniture(
            parts=tuple(parts),
            title=self.title,
            author=self.author,
            publisher=self.publisher,
            published=self.published,
            dateline=self.dateline,
            url=self.url,
        )
