"""The words by which only TimeML has a time (TIMEX3), as patterns: what `timeml` reads besides `time_words.ATOM`."""

from __future__ import annotations

import re

from khabar.claims.time_words import COUNT, DAY, MONTH_WORD, OPENINGS

_UNIT = r"(?:seconds|minutes?|hours?|days?|nights?|weeks?|weekends?|months?|quarters?|years?|decades?|centur(?:y|ies))"
_N = (
    rf"(?:\d[\d,]*(?:\.\d+)?(?:\s+1/2)?|(?:half\s+)?(?:{COUNT})(?:\s+and\s+a\s+half)?|dozens\s+of|hundreds\s+of"
    r"|half\s+an?)"
)
_ABOUT = (
    r"(?:more\s+than|less\s+than|fewer\s+than|no\s+more\s+than|at\s+least|at\s+most|nearly|almost|about|around|roughly|"
    r"approximately|over|up\s+to|some|barely|only|just\s+over|just\s+under|under)\s+"
)
_THE = r"(?:the\s+)?(?:last|past|next|first|previous|following|coming|final|other|same|these|those|preceding)\s+|the\s+"
_SEASON = r"(?:spring|summer|autumn|fall|winter)"
_PART_OF_DAY = r"(?:morning|afternoon|evening|night)"
_NTH = r"(?:first|second|third|fourth|1st|2nd|3rd|4th)"
_OLD = r"(?:1[0-4]\d\d|[5-9]\d\d)"
_RELATED = r"next|following|previous|preceding|same|very\s+next|very\s+same"
_YEAR = r"(?:1[0-9]\d\d|20\d\d)(?!\d)"
_WHICH = rf"(?:\s+(?:of\s+|in\s+)?(?P<{{0}}>(?:fiscal\s+)?{_YEAR}|(?:last|this|next)\s+year))?"
_ZONE = r"(?:\s+\(?(?:GMT|[ECMP][SD]T|UTC|(?:local|Eastern|Central|Pacific)(?:\s+(?:standard|daylight))?\s+time)\b\)?)?"

_ATOMS: tuple[tuple[str, str], ...] = (
    ("clock", rf"(?:(?:1[0-2]|0?[1-9])(?:[:.][0-5]\d)?\s?(?:a\.?m|p\.?m)\b\.?|(?:[01]?\d|2[0-3]):[0-5]\d(?!\d)"
              rf"|(?:[01]\d|2[0-3])[0-5]\d(?=\s+(?:GMT|UTC|hours))|noon|midnight|midday|dawn|dusk|daybreak|sunrise"
              rf"|sunset){_ZONE}"),
    ("partday", rf"(?:(?:late|early)\s+)?(?:(?:the\s+)?(?P<pd_rel>{_RELATED}|that"
                rf"|that\s+same)\s+(?P<pd_u>{_PART_OF_DAY})"
                rf"|the\s+(?P<pd_u2>{_PART_OF_DAY})\s+(?P<pd_way>before|after))(?!\w)"),
    ("shifted", rf"(?:(?:{_ABOUT})?(?P<sh_n>{_N})\s+(?P<sh_u>{_UNIT})\s+(?P<sh_way>(?:later|earlier)(?!\s+(?:this"
                rf"|in|on|today|last)\b)|afterwards?|after\s+that|"
                rf"before\s+that|from\s+now|thereafter|previously|(?:after|before)(?=[.,;)]|\s*$))"
                rf"|the\s+(?P<sh_u2>day|week|month|year|decade)\s+(?P<sh_way2>before|after)(?=[.,;)]|\s+(?!the|that"
                rf"|a)\w"
                rf"|\s*$)(?!\s+(?:yesterday|tomorrow|last|next)))(?!\w)"),
    ("anniversary", rf"(?:a|one)\s+(?P<an_u>week|year)\s+ago\s+(?:on\s+)?(?P<an_d>{DAY}|today|yesterday)(?!\w)"),
    ("related", rf"(?:(?:early|late|earlier|later|mid)[\s-]+)?(?:the\s+(?P<re_rel>{_RELATED})|(?P<re_that>that|this)"
                rf"(?:\s+same)?|each)\s+"
                rf"(?P<re_w>day|week|weekend|month|quarter|year|decade|century|{_SEASON}|{DAY}|{MONTH_WORD})(?![\w-])"),
    ("ofyear", rf"(?:(?:early|mid|late)[\s-]+)?(?:(?P<oy_d>[0-3]?\d)\s+(?P<oy_m>{MONTH_WORD})"
               rf"|(?P<oy_m2>{MONTH_WORD})(?:\s+"
               rf"(?P<oy_d2>[0-3]?\d))?|(?:the\s+)?(?P<oy_s>{_SEASON}))\s+(?:of"
               rf"|in)\s+(?:the\s+)?(?P<oy_w>{_RELATED}|that)\s+"
               r"year(?!\w)"),
    ("stamped", r"(?<![\d/.-])(?P<sp_a>\d\d?)(?P<sp_s>[-/])(?P<sp_b>\d\d?)(?P=sp_s)(?P<sp_y>\d\d)(?![\d/-])"
                r"|(?<![\d/.-])(?P<sp_y4>(?:19|20)\d\d)(?P<sp_m>0[1-9]|1[0-2])(?P<sp_d>[0-2]\d|3[01])(?![\d/-])"),
    ("older", rf"(?:(?P<ol_d>[0-3]?\d)(?:st|nd|rd|th)?\s+(?:of\s+)?(?P<ol_m>{MONTH_WORD})|(?P<ol_m2>{MONTH_WORD})\s+"
              rf"(?P<ol_d2>[0-3]?\d)(?:st|nd|rd|th)?|(?P<ol_m3>{MONTH_WORD})),?\s+(?P<ol_y>{_OLD})(?![\d%:]|,\d)"),
    ("oldyear", rf"(?P<oy>{_OLD})(?=[.,;:)]?(?:\s+(?:the|a|he|she|it|they|an|his|when|after|and|to|until|with|by"
                rf"|but|at)"
                rf"\b|[.,;:)]|\s*$|\s+[A-Z]|[-–]\d))(?![.,]\d)"),
    ("olddecade", r"(?:the\s+)?(?:(?:early|mid|late)[\s-]+)?(?P<od>1[0-4]\d0)s(?!\w)"),
    ("yeared", rf"(?P<yd_y>(?:last|this|next|that)\s+year)['’]s\s+(?:(?P<yd_q>{_NTH})[\s-]+(?P<yd_k>quarter|half)"
               rf"|(?P<yd_s>{_SEASON})|(?P<yd_m>{MONTH_WORD}))(?!\w)"),
    ("fractions", rf"(?:the\s+)?(?P<fr_q>{_NTH})(?:\s+fiscal)?[\s-]+(?P<fr_k>quarter"
                  rf"|half)(?![\w])(?!\s+(?:of\s+an?\b|final|"
                  rf"hour))" + _WHICH.format("fr_y")),
    ("agoperiod", r"(?:the\s+)?(?:(?:same|comparable|corresponding)\s+)?year[\s-](?:earlier|ago)(?:\s+(?P<ap_u>quarter|"
                  r"period|month|half))?(?!\w)|(?:the\s+)?(?:same|comparable|corresponding)\s+(?:period"
                  r"|quarter)(?:\s+(?:(?:of"
                  r"|in)\s+)?(?P<ap_y>last\s+year|a\s+year\s+(?:earlier|ago|before)|the\s+(?:previous|prior)\s+year|"
                  r"(?:19|20)\d\d))"),
    ("ended", rf"(?:the\s+)?(?P<en_u>quarter|period|year|month|week|(?:{_N})\s+(?:weeks"
              rf"|months))\s+(?:that\s+)?(?:ended|"
              rf"ending|to)\s+(?:on\s+)?(?P<en_m>{MONTH_WORD})\s+(?P<en_d>[0-3]?\d)(?:,\s+(?P<en_y>(?:19"
              rf"|20)\d\d))?(?!\d)"),
    ("fiscal", r"(?:the\s+)?(?:fiscal|financial)\s+(?:year\s+)?(?P<fi_y>(?:19|20)\d\d)(?:[-/]\d\d)?(?!\d)"
               r"|the\s+(?P<fi_y2>(?:19|20)\d\d)\s+(?:fiscal|financial)\s+year(?!\w)"),
    ("stage", r"(?:(?:the\s+)?(?:end|start|beginning|middle|close|rest|remainder)\s+of\s+the|(?:early|late)\s+in\s+the|"
              r"(?:the\s+)?(?:full|whole|entire|current))\s+(?P<st_u>week|month|quarter|year|decade|century)(?![\w-])"
              r"|(?P<st_y>year[\s-]?end)(?!\w)|the\s+(?P<st_w>weekend)(?![\w-])"
              r"|(?<=\bfor\s)the\s+(?P<st_f>week|month|quarter|year)(?=[.,;]|\s+(?:and|but|to)\b)"),
    ("seasoned", rf"(?:(?:early|mid|late)[\s-]+)?(?:the\s+)?(?:(?:early|mid"
                 rf"|late)[\s-]+)?(?P<se_s>{_SEASON})\s+(?:of\s+)?"
                 rf"(?P<se_y>{_YEAR}|(?:last|this|next)\s+year)|(?:(?:early|mid|late)[\s-]+)?(?:the|last|next|this"
                 rf"|mid-?)"
                 rf"\s*(?:(?:early|mid|late)[\s-]+)?(?P<se_s2>{_SEASON})(?!\s+(?:of|to|by|in\s+(?:the\s+)?[a-z])"
                 rf"|[\w-])"),
    ("sets", rf"(?:every|each)\s+(?:other\s+|few\s+|{_N}\s+)?(?:{_UNIT}|{DAY}s?|{_PART_OF_DAY}|{_SEASON}|{MONTH_WORD})"
             rf"|(?:once|twice|(?:{_N})\s+(?:times|days|hours|nights))\s+(?:a|each|every|per)\s+{_UNIT}"
             rf"|{DAY}s(?!['’])(?:\s+and\s+{DAY}s)?"
             r"|(?:bi|semi)?-?(?:daily|weekly|monthly|quarterly|yearly|annual|annually|hourly|nightly)(?![\w-])"),
    ("present", r"(?:right\s+)?now(?!\s+(?:defunct|famous|former))|nowadays|currently|presently|at\s+present"
                r"|at\s+the\s+moment"
                r"|(?:at\s+)?(?:the\s+)?present\s+(?:time|day)|these\s+days|(?:the\s+)?(?:near|foreseeable)\s+future"
                r"|the\s+future|the\s+past(?=[.,;])|(?:the\s+)?recent\s+(?:days|weeks|months|years|decades)"
                r"|(?:the\s+)?coming"
                r"\s+(?:days|weeks|months|years)|once(?=[.,;])|formerly"),
    ("dayed", r"(?<=\bon\s)the\s+(?P<dy>[0-3]?\d)(?:st|nd|rd|th)(?=[.,;)]|\s+(?:the|a|an|he|she|it|they|his|its"
              r"|their|of\s+"
              r"(?:that|the\s+same)\s+month)\b)"),
    ("bareyear", r"(?<=\bdue\s)(?P<by2>20\d\d|1[6-9]\d\d)(?!\d)"
                 r"|(?<![\d.,$€£#/-])(?P<by>1[6-9]\d\d|20[0-3]\d)(?=[,;:)]|\.(?!\d)|\s*(?:\n|$))"),
    ("years", r"(?<![\d.,$€£#/-])(?P<ys_a>1[5-9]\d\d|20\d\d)\s?[-–—/]\s?(?P<ys_b>(?:1[5-9]|20)?\d\d)(?![\d-])"),
    ("lasting", rf"(?:(?:{_ABOUT})?(?:{_THE})?(?:{_ABOUT})?(?:another\s+)?|another\s+){_N}(?:\s+(?:full|whole|more|"
                rf"additional|consecutive|straight|long|further))?[\s-]+{_UNIT}"
                rf"(?:[\s-]old)?(?:(?:,|\s+and)\s+{_N}\s+{_UNIT})?(?!\w|\s+ago)"
                r"|(?:(?:many|several|few|a\s+few|recent)\s+)?(?:(?<=\bfor\s)|(?<=\bof\s)|(?<=\bafter\s)|(?<=\bin\s)|"
                r"(?<=\bwithin\s)|(?<=\bbe\s)|(?<=\btake\s)|(?<=\btook\s))"
                r"(?:seconds|minutes|hours|days|weeks|months|years|decades|centuries)(?!\w)"
                r"|(?:hours|minutes|days|weeks|months|years)(?=\s+(?:before|after|later|earlier)\b)"),
)  # fmt: skip
NAMED = re.compile(r"(?<![\w-])(?:" + "|".join(rf"(?P<{name}>{rule})" for name, rule in _ATOMS) + ")", re.IGNORECASE)
NAMED_OPENINGS = OPENINGS | {
    "noo", "mid", "daw", "dus", "sun", "rou", "app", "up", "bar", "onl", "und", "few", "tho", "fin", "yea", "qua",
    "per", "fis", "ful", "who", "sta", "clo", "spr", "sum", "aut", "win", "eve", "eac", "ent", "onc", "twi", "dai",
    "wee", "ann", "hou", "nig", "bi", "biw", "sem", "rig", "dec", "cen", "min", "day", "mon", "ano", "hal", "doz",
    "hun", "oth", "cor",
}  # fmt: skip
"""As `time_words.OPENINGS`, of `NAMED` and `time_words.ATOM` together."""

_ADJECTIVE = re.compile(
    r"the\s+(?=(?:[a-z]+|\d+)-(?:[a-z]+-)*(?:day|week|month|year|hour|minute|decade)\b)", re.IGNORECASE
)
BEFORE = re.compile(
    rf"(?<![\w-])(?:(?:early|late|earlier|later)\s+|(?:the\s+)?(?:end|start|beginning|middle)"
    rf"\s+of\s+|(?:early|late|mid)-|(?:the\s+)?(?:early\s+|late\s+)?{_PART_OF_DAY}\s+of\s+)$",
    re.IGNORECASE,
)
"""What belongs to the name of a time that it stands before: "early", "the evening of"."""
THE = re.compile(r"(?<![\w-])the\s+$", re.IGNORECASE)
"""The article, which belongs to the name of a decade."""
_LED = re.compile(
    r"(?:in|on|at|over|during|within|for|since|by|until|from|of)\s+(?=\S)|over\s+(?=the\s+weekend)", re.IGNORECASE
)
HOUR_JOIN = re.compile(r",?\s+(?:(?:on|of|at)\s+)?", re.IGNORECASE)
"""Between an hour and its day ("8 p.m. on Friday", "midnight Friday")."""
YEAR_LEAD = re.compile(
    r"(?:\b(?:in|by|since|until|till|from|to|of|and|before|after|around|about|between|year|circa|early|late)"
    r"|[(–-])\s*$",
    re.IGNORECASE,
)


def trimmed(text: str, start: int, end: int) -> int:
    """Where an expression begins without the preposition that leads up to it."""
    led = _LED.match(text, start, end) or _ADJECTIVE.match(text, start, end)
    return led.end() if led else start


def apart(text: str) -> str:
    """The text with a dash for the hyphen between two dates ("Nov. 1-Nov. 3"), of the same length."""
    return _HYPHEN.sub("–", text)


_HYPHEN = re.compile(
    rf"(?<=\d)-(?={MONTH_WORD}|\d\d?(?:st|nd|rd|th)?\s+{MONTH_WORD})|(?<=[a-z.])-(?={MONTH_WORD}"
    rf"|\d\d?\s+{MONTH_WORD})"
)
