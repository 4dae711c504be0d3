"""The forms that single lines of furniture have: bylines, captions, credits, titles in title case.

Each test takes a line without the white space around it and answers from its words alone; where in the report such a
line may stand is `furniture`'s to judge.
"""

from __future__ import annotations

import re

from khabar.intake.words import AGENCIES, PICTURE_DESKS, SMALL

ADDRESS = re.compile(r"<?https?://\S+>?|\[(?:PHOTO|IMAGE|VIDEO|IMG)\]\S*(?:\[/\w+\])?|www\.\S+", re.IGNORECASE)

_NAME = r"(?:(?:al|el|bin|ibn|de|del|della|da|dos?|du|la|le|van|von|der|den|ter|di|y)[ -])*(?:[^\W\d_a-z][\w.'’-]*)"
_PERSON = rf"{_NAME}(?: {_NAME}){{1,4}}"
_PEOPLE = rf"{_PERSON}(?:(?:,| and| &|, and|;) {_PERSON}){{0,4}}"
_BYLINE = re.compile(
    rf"(?:(?:[Ww]ritten |[Rr]eported |[Cc]o-[Aa]uthored |[Ss]tory |[Aa]nalysis |[Oo]pinion )?(?:[Bb]y|BY):? )"
    rf"(?P<people>{_PEOPLE}|[A-Z][\w-]+)"
    rf"(?P<post>(?:,| \||/| –| -| —|;| in| at| for)\s?[^.!?\n]{{2,120}})?\.?"
)
_ROLE = re.compile(
    r"\b(?:correspondent|reporter|editor|writer|bureau|staff|news|press|agency|times|director|professor|lecturer|fellow"
    r"|economist|analyst|columnist|author|journalist|contributor|researcher|minister|president|head|chief|university"
    r"|institute)\b|@",
    re.IGNORECASE,
)
_NOT_PEOPLE = re.compile(
    r"(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|june|july|august|september|october"
    r"|november|december|contrast|comparison|law|the|early|late|then|now|all",
    re.IGNORECASE,
)
_STAFF = re.compile(
    r"(?:our |a |the )?(?:staff|special|own|news)[ -]?(?:reporters?|correspondents?|writers?|desk)?|agencies|staff",
    re.IGNORECASE,
)

_PICTURE = r"(?:photo(?:graph)?s?|images?|pictures?|pics?|file photo|video)"
_CAPTION = re.compile(
    # "Photo: ...", "File photo by ...", "Image credit: ..."
    rf"[\[(]?\s*(?:file |representational |illustrative |representative )?{_PICTURE}"
    rf"(?: (?:credit|courtesy|caption|source)s?)?\s*(?::|/(?=\s?(?-i:[A-Z]))|\bby:? (?=(?-i:[A-Z]))|\||©).{{1,300}}"
    rf"|[\[(]?caption\s*:.{{1,300}}"
    # "... in the port. Photo: Agency", "... (Photo by ...)"
    rf"|.{{3,300}}?(?:[.!]|\s)[\"”’)]*\s*(?=[\[(|/–—©]|(?-i:[A-Z]))[\[(|/–—-]?\s*"
    rf"(?:{_PICTURE}(?: credit| courtesy)?s?\s*:|©|photo by:? (?=(?-i:[A-Z]))|photograph by )\s?[^.!?]{{2,80}}[\])]?\.?"
    # "... (AP Photo/...)", "... [File photo]"
    rf"|.{{3,300}}?\s[\[(](?:AP |AFP |EPA |Reuters |Xinhua |file )?(?:file )?{_PICTURE}"
    rf"(?:\s?[:/|,]?\s?[^\])]{{0,60}})?[\])]\.?"
    # "... [Name/Agency]"
    rf"|.{{3,300}}?\s\[[^\]\[]{{2,60}}(?:/|via )(?P<agency>[^\]\[/]{{2,40}})\]",
    re.IGNORECASE,
)
_CAPTION_QUICK = re.compile(r"photo|image|pictur|pics?\b|caption|video|©|\]", re.IGNORECASE)
POSED = re.compile(
    r"(?:\b(?:file (?:photo|picture|image)|pictured|seen (?:here|in this))"
    r"|\((?:[LRC]|left|right|cent(?:er|re))\))(?!\w)",
    re.IGNORECASE,
)

ELSEWHERE = re.compile(
    r"\W{0,3}(?:also read|read also|read more|read next|read (?:full|the full) \w+|see also"
    r"|related(?: (?:articles?|stories|news|story))?|more on this(?: story)?|watch|listen|click here|subscribe"
    r"|follow us|advertisement|share this(?: \w+)?)\s*(?:[:|].{0,200}|\W*)",
    re.IGNORECASE,
)
_SUPPLIED = re.compile(
    r"[\[(]?\s*(?:(?:additional )?(?:reporting|writing|editing|compiled|edited|translated|translation|reported|written)"
    r"(?: and (?:writing|editing|reporting))? by:? [^.\n]{2,300}"
    r"|with (?:additional )?(?:inputs?|reporting|files|information) (?:from|by) [^.\n]{2,120}"
    r"|sources?\s*:\s*[^.\n]{2,80}|(?:first )?published (?:in|by|on):? [^.\n]{2,80}"
    r"|(?:©|copyright)[^\n]{2,120})\s*\.?[\])]?\.?",
    re.IGNORECASE,
)
INLINE_CREDIT = re.compile(
    r"(?<=[.!?\"”’)])\s+(?P<credit>"
    r"\((?:additional )?(?:reporting|writing|editing|compiled|edited|with inputs)\b[^()]{3,300}\)"
    r"|[(\[](?P<agency>[^()\[\]]{2,25})[)\]]|[-–—]{1,2}\s?(?P<signed>[A-Z][\w ./-]{1,22}))\.?$",
    re.IGNORECASE,
)
STAMP = re.compile(
    r"(?P<kind>(?:last )?updated|modified|published|posted|date|first published)(?: (?:on|at))?\s*[:|]?\s*"
    r"(?P<date>.{6,60})",
    re.IGNORECASE,
)

# What sentences have and titles hardly ever: a day in full, and "said" outside of what is quoted.
SPOKEN = re.compile(
    r"\b(?:on|last|this|late|early|since|until) (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b"
    r"|\bsaid\b(?!.*[:‘'\"“])"
)
_BREAK = re.compile(r"(?P<before>\S+)[.!?][\"”’')]?\s+[\"“‘(]?[^\W\d_a-z]")
_SHORT = re.compile(
    r"\w|\w\.\w|\w\.\w\.\w|mr|mrs|ms|dr|st|vs|no|gen|brig|sgt|lt|col|capt|cmdr|maj|adm|gov|sen|rep|prof|hon|rev|sr|jr"
    r"|inc|ltd|corp|dept|govt|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec",
    re.IGNORECASE,
)


def sentences(words: str) -> int:
    """How many sentences a line may hold: one, unless a full stop that is no abbreviation's stands inside."""
    return 1 + sum(not _SHORT.fullmatch(m["before"].rsplit("(")[-1].strip("\"“‘'")) for m in _BREAK.finditer(words))


def capitalised(words: str) -> bool:
    """Whether a line is set in title case: nearly every word that carries meaning begins with a capital."""
    carrying = [w for w in re.findall(r"[^\W\d_][\w'’-]*", words) if w.casefold() not in SMALL]
    return len(carrying) >= 3 and sum(w[0].isupper() for w in carrying) >= 0.9 * len(carrying)


def is_label(words: str) -> bool:
    """A few names and nothing else: "Khalid Mansour", "Soldiers of the Third Division" not."""
    parts = words.split()
    if len(parts) > 8 or not parts[0][0].isupper():
        return False
    return all(w[0].isupper() or not w[0].isalpha() or w in SMALL for w in parts)


def byline(words: str) -> str | None:
    """The people of a byline, or None where the line is none.

    >>> byline("By Ana Reis and Tom Ota in Maputo"), byline("By Monday evening, the road was open.")
    ('Ana Reis and Tom Ota', None)
    """
    if len(words) > 160 or not words[0].isalpha() or not re.search(r"\b[Bb][Yy]\b", words[:24]):
        return None
    found = _BYLINE.fullmatch(words)
    if found is None:
        staff = re.fullmatch(r"[Bb][Yy]:? (.{3,40})", words)
        return staff[1] if staff and _STAFF.fullmatch(staff[1].strip(". ")) else None
    people, post = found["people"].rstrip(".,"), found["post"]
    if _NOT_PEOPLE.fullmatch(people.split()[0]):
        return None
    if " " not in people and people.casefold() not in AGENCIES and not _STAFF.fullmatch(people):
        return None
    # What follows a name is a post or an outlet, not a clause.
    if post and len(post.split()) > 5 and not _ROLE.search(post):
        return None
    return people


def is_caption(words: str) -> bool:
    """Whether a line bears the mark of a picture's caption: "Photo: ...", "... (AP Photo/...)".

    >>> is_caption("Boats in the harbour of Beira. Photo: Reuters"), is_caption("She held up a photo: it was torn.")
    (True, False)
    """
    if len(words) > 320 or not _CAPTION_QUICK.search(words):
        return False
    found = _CAPTION.fullmatch(words)
    if found is None:
        return False
    return found["agency"] is None or found["agency"].casefold().removesuffix(" photo") in AGENCIES | PICTURE_DESKS


def is_credit(words: str) -> bool:
    """Whether a line only says who supplied the report, or leads to another one.

    >>> is_credit("(Reporting by Ana Reis; editing by Tom Ota)"), is_credit("Read more")
    (True, True)
    """
    bare = words.strip("()[]|–—- .")
    return (
        bare.casefold() in AGENCIES
        or (len(words) <= 320 and bool(_SUPPLIED.fullmatch(words)))
        or (len(words) <= 220 and bool(ELSEWHERE.fullmatch(words)))
    )


def folded(words: str) -> str:
    """Words as they are compared: small, plain marks, single spaces, no full stop at the end."""
    plain = words.translate({0x2019: "'", 0x2018: "'", 0x201C: '"', 0x201D: '"', 0xA0: " ", 0x2013: "-", 0x2014: "-"})
    return " ".join(plain.split()).casefold().rstrip(" .;")
