"""Times that go by what was told before: whether a text looks back or ahead, and the year in which a story stands.

News reckons from its day of publication. A history has no such clock: its "July 4" lies in the year told last, and so
does that of a background paragraph in the news, until words come that go by the day of publication again.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from datetime import date, timedelta

from khabar.claims.intervals import Clock, Interval, day_of, months, one_day, shifted
from khabar.claims.time_words import DAY, MONTH_WORD

_END = re.compile(
    r"(?:[!?]|\.(?<!\b[A-Z]\.)(?<!\.m\.)(?<!\b(?:Mr|Dr|St|No)\.)(?<!\b(?:Jan|Feb|Mar|Apr|Aug|Sep|Oct|Nov|Dec|Mrs|Gen|Sen"
    r"|Rep|Col)\.)(?<!\bSept\.))[\"'”’)]*\s+(?=[\"“'‘`(]*[A-Z])|;\s|\n\s*\n"
)
_PARAGRAPH = re.compile(r"\n\s*\n")
_SIGN = re.compile(r"(?!May\b)[A-Za-z]+|['’]ll\b")
_STRETCH = 240
"""Characters about a time in which the verb that it hangs on is looked for."""
_AHEAD = frozenset({
    "will", "ll", "shall", "would", "scheduled", "expected", "due", "slated", "planned", "upcoming", "is", "are",
    "meets", "opens", "begins", "starts", "ends", "expires", "takes", "leaves", "returns", "arrives", "flies",
    "closes", "resumes", "faces", "goes", "gathers", "votes", "tomorrow", "payable", "deadline", "hopes", "may",
    "must", "should", "can", "could", "might",
})  # fmt: skip
"""Words that look ahead by themselves."""
_PRESENT = frozenset({"go", "leave", "return", "take", "begin", "start", "end", "open", "fly", "meet", "plan"})
"""Words that tell of a plan in the present tense ("they leave Friday"), but not as infinitives or nouns."""
_NO_PRESENT = frozenset({"to", "not", "did", "the", "a", "an", "this", "that"})
_HELPS = frozenset({"will", "ll", "would", "shall", "to", "be", "must", "should", "may", "might", "can", "could"})
"""Words just before a participle that make it one of what is to come ("will be held")."""
_SET = frozenset({"set", "put", "cut", "hit", "shut", "quit", "let", "read", "spread"})
_PAST = frozenset({
    "was", "were", "had", "did", "said", "met", "began", "fell", "rose", "ran", "came", "went", "took", "made", "gave",
    "left", "held", "told", "won", "lost", "shot", "found", "broke", "sent", "kept", "got", "saw", "led", "struck",
    "drove", "flew", "wrote", "spoke", "stood", "brought", "bought", "sold", "paid", "built", "fought", "thought",
    "sought", "caught", "taught", "became", "grew", "knew", "threw", "drew", "chose", "wore", "ate", "fled", "felt",
    "dealt", "meant", "spent", "heard", "laid", "lay", "sat", "slept", "swept", "beat", "bore", "dug", "blew", "froze",
    "hid", "rode", "sank", "swore", "shook", "stole", "withdrew", "overthrew", "been", "has", "have", "sprang", "rang",
}) | _SET  # fmt: skip
_PERFECT = frozenset({"have", "has", "had"})
_NO_PAST = frozenset({"need", "speed", "red", "bed", "hundred", "indeed", "feed", "seed", "breed", "exceed", "proceed",
                      "succeed", "united", "armed", "alleged"})  # fmt: skip
_YEAR = re.compile(r"(?<![\d,.$€£-])(?:1\d\d\d|20\d\d)(?![\d,%]|\.\d)")
_DEICTIC = re.compile(
    rf"\b(?:yesterday|tomorrow|tonight|ago|(?:last|this|next)\s+(?:night|week|weekend|month|year|morning|afternoon"
    rf"|evening|quarter|spring|summer|fall|autumn|winter)|{DAY}(?!,?\s+(?:the\s+)?(?:\d|{MONTH_WORD})))\b",
    re.IGNORECASE,
)  # fmt: skip
_YEARS_OF_A_HISTORY = 2
"""Years of long ago that a text must at least tell to be a history."""
_SINCE = re.compile(r"\bsince\s+$", re.IGNORECASE)


def looks_ahead(text: str, start: int) -> bool:
    """Whether the verb nearest to a time looks ahead: that before it in its sentence, or else that after it.

    >>> text = "They met Monday and will vote Friday."
    >>> looks_ahead(text, 9), looks_ahead(text, 30)
    (False, True)
    """
    near = max(0, start - _STRETCH)
    begun = max((m.end() for m in _END.finditer(text, near, start + 1)), default=near)
    words = [m[0].lower().strip("'’") for m in _SIGN.finditer(text, begun, start)]
    if (found := _sign(words, range(len(words) - 1, -1, -1))) is not None:
        return found
    end = _END.search(text, start, start + _STRETCH)
    words = [m[0].lower().strip("'’") for m in _SIGN.finditer(text, start, end.start() if end else start + _STRETCH)]
    return _sign(words, range(len(words))) or False


_COMMITS = frozenset({
    "agreed", "promised", "expected", "expects", "expect", "vowed", "pledged", "ordered", "asked", "hoped", "hope",
    "hopes", "wants", "wanted", "due", "scheduled", "urged", "threatened", "decided", "offered", "set", "required",
    "likely", "ready", "about", "intends", "intend", "plan", "plans", "planned", "planning", "invited", "expecting",
    "hoping", "slated", "preparing", "aims", "seeks", "is", "are", "were", "was", "until",
})  # fmt: skip
_NO_VERB = frozenset({"the", "a", "an", "his", "her", "its", "their", "this", "that", "be", "have"})
"""Words after "to" that make no infinitive of it, or none of its own time."""
_NEAR = 60
"""Characters between a day and an hour that is told of it."""


def year_ahead(text: str, start: int) -> int | None:
    """The year told soon after a place: "from June 3 to July 4, 1863"."""
    m = _YEAR.search(text, start, start + _NEAR)
    return int(m[0]) if m else None


def since_before(text: str, start: int) -> bool:
    """Whether "since" stands before a time, which then lies behind."""
    return _SINCE.search(text, max(0, start - 8), start) is not None


def same_sentence(text: str, start: int, end: int) -> bool:
    """Whether two places are near to each other and no sentence ends between them."""
    return end - start <= _NEAR and _END.search(text, start, end) is None


def _sign(words: Sequence[str], order: Iterable[int]) -> bool | None:
    """What the first of the words in an order tells of the tense; None where none does."""
    for n in order:
        told = _tense(words[n], words[max(0, n - 3) : n], "".join(words[n + 1 : n + 2]))
        if told is not None:
            return told
    return None


def _tense(word: str, before: Sequence[str], after: str) -> bool | None:
    """Whether a word looks ahead (True) or back (False), by the three before it and the one after it."""
    led = before[-1] if before else ""
    if word == "to":
        committed = led in _COMMITS and after and after not in _NO_VERB
        return before[-2:-1] != ["had"] if committed else None
    if word in {"is", "are"} and after in {"believed", "thought", "said"}:
        return None
    if word in _PRESENT:
        return None if led in _NO_PRESENT else True
    if word in _AHEAD or (word in {"until", "plans"} and after in {"", "to"}):
        return True if word != "until" else None
    if word in _PAST or (word.endswith("ed") and word not in _NO_PAST):
        if _PERFECT & set(before):
            return False
        return bool(_HELPS & set(before)) or (word in _SET and after in {"for", "to"})
    return None


def is_history(text: str, today: date | None) -> bool:
    """Whether a text has no clock but its own: years of long ago, and next to no words that go by its publication."""
    years = [int(m[0]) for m in _YEAR.finditer(text)]
    far = [y for y in years if today is None or not today.year - 1 <= y <= today.year + 1]
    if today is None:
        return True
    deictic = sum(1 for _ in _DEICTIC.finditer(text))
    return len(far) >= _YEARS_OF_A_HISTORY and len(far) > 3 * deictic and 2 * len(far) > len(years)


def goes_on(text: str, start: int, clock: Clock, *, turn: str) -> bool:
    """Whether a time told without its year (its week) lies in the story told before, and not by the publication."""
    told = clock.told
    if told is None or told.lo is None:
        return False
    if clock.history or clock.today is None:
        return turn == "year" or (turn in {"week", "month"} and told.precision == "day")
    background = told.precision in {"day", "month"} and clock.today - told.lo > _BACKGROUND
    if turn != "year" or not background or clock.future or start - clock.told_at > _STRETCH:
        return False
    return not _PARAGRAPH.search(text, clock.told_at, start)


_BACKGROUND = timedelta(days=200)
"""How long before its publication news tells of what has its own clock."""


def carried(spot: Interval, told: Interval, turn: str) -> Interval:
    """A time told without its year, in that of the time told before, or in the next where it would go back; a weekday
    (`turn` "week") is the next such one.

    >>> winter = Interval(date(1871, 12, 3), date(1871, 12, 3), "day")
    >>> carried(one_day(date(2010, 1, 9)), winter, "year").lo
    datetime.date(1872, 1, 9)
    """
    if spot.lo is None or spot.hi is None or told.lo is None or told.hi is None:
        return spot
    if turn == "month":
        day = day_of(told.lo.year, told.lo.month, spot.lo.day)
        return one_day(day if day >= told.lo else shifted(day, "month", 1)) if day else spot
    if turn == "week":
        return one_day(told.lo + timedelta(days=(spot.lo.weekday() - told.lo.weekday()) % 7))
    year, month = told.lo.year, spot.lo.month
    if (length := (told.hi - told.lo).days) > _YEAR_LONG:
        return spot
    if length < _MONTHS_LONG and (told.lo.year * 12 + told.lo.month) - (year * 12 + month) > _BACK:
        year += 1
    if spot.precision == "month":
        return months(year, month, count=1, precision="month")
    first = day_of(year, month, spot.lo.day)
    return Interval(first, first + (spot.hi - spot.lo), spot.precision) if first else spot


_YEAR_LONG, _MONTHS_LONG = 370, 300
"""Days over which a time is longer than a year, or under which it is only some months of one."""
_BACK = 4
"""Months that a story may go back; a month further back is that of the next year."""
