"""The words by which English tells time, as patterns: what `expressions` looks for."""

from __future__ import annotations

import re

MONTHS = ("january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november",
          "december")  # fmt: skip
DAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
SEASONS = {"spring": 3, "summer": 6, "autumn": 9, "fall": 9, "winter": 12}
SMALL = {"a": 1, "an": 1, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8,
         "nine": 9, "ten": 10, "eleven": 11, "twelve": 12, "fifteen": 15, "eighteen": 18, "twenty": 20, "thirty": 30,
         "forty": 40, "fifty": 50, "couple of": 2, "a couple of": 2}  # fmt: skip

_MONTH = (
    r"(?:Jan(?:uary|\.)?|Feb(?:ruary|\.)?|Mar(?:ch|\.)?|Apr(?:il|\.)?|May|June?|July?|Aug(?:ust|\.)?|"
    r"Sept?(?:ember|\.)?|Oct(?:ober|\.)?|Nov(?:ember|\.)?|Dec(?:ember|\.)?)(?![A-Za-z])"
)
_DAY = r"(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day"
_DAYS_SHORT = r"(?:Mon|Tues?|Wed|Thur?s?|Fri|Sat|Sun)\.?"
_ORDINAL = r"(?:[12]\d|3[01]|0?[1-9])(?:st|nd|rd|th)?(?![\d:%]|[.,]\d)"
_YEAR = r"(?:1[5-9]\d\d|20\d\d)(?![\d%-]|[.,]\d)"
_OF = r"(?:\s+of)?\s+"
_UNIT = r"(?:hours?|days?|nights?|weeks?|months?|years?|decades?)"
_COUNT = (
    r"(?:\d{1,3}|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|eighteen|twenty|thirty|"
    r"forty|fifty|a\s+couple\s+of|couple\s+of|a\s+few|few|several|many|some)"
)
_PARTDAY = r"(?:\s+(?:morning|afternoon|evening|night))?"
_WHICHYEAR = rf"(?:,?\s+(?:of\s+)?(?P<{{0}}>{_YEAR}|last\s+year|this\s+year|next\s+year|last(?=\s+year|[.,])))?"
_WEEKDAY = rf"(?:(?:{_DAY}|{_DAYS_SHORT}){_PARTDAY}[\s,()]*(?:the\s+)?)?"
_TO = r"\s*(?:-|–|—|to|and|or|until|through|till)\s*"
_PART = (
    r"(?:early|late|mid|the\s+middle\s+of|the\s+end\s+of|the\s+start\s+of|the\s+beginning\s+of|end\s+of|"
    r"the\s+first\s+half\s+of|the\s+second\s+half\s+of|the\s+first\s+(?:six|6)\s+months\s+of|"
    r"the\s+(?:first|second|third|fourth)\s+quarter\s+of)"
)

_ATOMS: tuple[tuple[str, str], ...] = (
    ("iso", r"(?P<iso_d>(?:19|20)\d\d-[01]\d-[0-3]\d)(?!\d)"),
    ("numeric", r"(?<![\d/.-])(?P<nu_a>[0-3]?\d)[-/.](?P<nu_b>[0-3]?\d)[-/.](?P<nu_y>(?:19|20)\d\d)(?!\d)"),
    ("nine", r"(?<![\d/])9/11(?![\d/])"),
    ("mdrange", rf"{_WEEKDAY}(?P<mr_m>{_MONTH})\s+(?P<mr_a>{_ORDINAL}){_TO}(?P<mr_b>{_ORDINAL})(?!\s+{_MONTH})"
                + _WHICHYEAR.format("mr_y")),
    ("dmrange", rf"{_WEEKDAY}(?P<dr_a>{_ORDINAL}){_TO}(?P<dr_b>{_ORDINAL}){_OF}(?P<dr_m>{_MONTH})"
                + _WHICHYEAR.format("dr_y")),
    ("dm", rf"{_WEEKDAY}(?P<dm_d>{_ORDINAL}){_OF}(?P<dm_m>{_MONTH})" + _WHICHYEAR.format("dm_y")),
    ("md", rf"(?:(?P<md_rel>last|this|next)\s+)?{_WEEKDAY}(?P<md_m>{_MONTH})\s*(?P<md_d>{_ORDINAL})\)?"
           + _WHICHYEAR.format("md_y")),
    ("month", rf"(?:(?P<mo_part>{_PART})[\s-]+)?(?:(?P<mo_rel>last|this|next|past|this\s+past|this\s+coming)\s+)?"
              rf"(?P<mo_m>{_MONTH})" + _WHICHYEAR.format("mo_y")),
    ("weekday", rf"(?:(?P<wd_rel>last|this|next|past|coming|the\s+following|this\s+coming|this\s+past|"
                rf"earlier|early|late)"
                rf"\s+(?:on\s+)?)?(?:(?P<wd_d>{_DAY})s?|(?P<wd_s>(?:(?<=on\s){_DAYS_SHORT}|(?:Mon|Tues?|Wed|Thurs|Fri)(?=[,.)])))(?![A-Za-z]))"
                rf"(?P<wd_post>\s+(?:last\s+week|next\s+week|last|next))?(?:\s+(?:morning|afternoon|evening|night))?"),
    ("now", r"(?P<nw>the\s+day\s+before\s+yesterday|yesterday|tomorrow|last\s+night|overnight|tonight|today|"
            r"this\s+(?:morning|afternoon|evening)|(?:earlier|later)\s+(?:in\s+the|that|on\s+the\s+same|the\s+same)\s+day)"
            r"(?:\s+(?:morning|afternoon|evening|night))?"),
    ("ago", rf"(?:(?P<ag_q>more\s+than|over|nearly|almost|about|around|some|at\s+least|just|less\s+than)\s+)?"
            rf"(?P<ag_n>{_COUNT})\s+(?P<ag_u>{_UNIT})\s+ago"),
    ("span", rf"the\s+(?P<sp_dir>last|past|previous|next|coming)\s+"
             rf"(?:(?P<sp_n>{_COUNT})(?:\s+(?:or|to)\s+(?P<sp_n2>{_COUNT}))?\s+)?"
             rf"(?P<sp_u>{_UNIT})(?:\s+or\s+so)?"),
    ("within", rf"within\s+(?:the\s+next\s+)?(?P<wi_n>{_COUNT})\s+(?:to\s+(?P<wi_n2>{_COUNT})\s+)?(?P<wi_u>{_UNIT})"),
    ("period", rf"(?:(?P<pe_part>{_PART}|earlier|later|late|early)\s+)?"
               r"(?P<pe_rel>last|this|next|the\s+current|this\s+past|the\s+same|the\s+previous|the\s+following|that)\s+"
               r"(?P<pe_u>week|weekend|month|year|decade|century|spring|summer|autumn|fall|winter)(?:['’]s)?(?![A-Za-z-])"),
    ("weekend", r"(?:over|at|during)\s+the\s+weekend|(?P<we_e>earlier\s+in\s+the\s+week)"),
    ("decade", r"(?:(?P<de_part>early|mid|late)[\s-]+)?(?P<de_d>(?:1[5-9]|20)\d0)['’]?s(?![A-Za-z])"),
    ("century", r"(?:the\s+)?(?P<ce_n>1[0-9]|2[01])(?:th|st)[\s-]century"),
    ("partyear", rf"(?P<py_part>{_PART})[\s-]+(?P<py_y>{_YEAR})"),
    ("year", rf"(?<![\d.,$€£#/-])(?P<ye_y>{_YEAR})(?!['’]?s\b)"),
    ("era", r"(?P<er>(?:World\s+War\s+(?:II|I|One|Two)|(?:First|Second)\s+World\s+War|Cold\s+War|Korean\s+War|"
            r"Vietnam\s+War))(?![A-Za-z-])"),
    ("other", r"(?P<ot>the\s+(?:following|next|same|previous)\s+day|(?:a|one)\s+day\s+(?:earlier|later|before|after)|"
              r"the\s+day\s+(?:before|after)(?=[,.]|$)|that\s+(?:same\s+)?day)"),
    ("vague", r"(?P<va>(?:most\s+)?recently|recent|lately|(?:in|over)\s+the\s+past(?=[,.])|previously|currently|"
              rf"in\s+(?:the\s+)?recent\s+{_UNIT})(?![A-Za-z-])"),
    ("ahead", rf"(?P<ah>soon(?!\s+after)|shortly(?!\s+(?:after|before))|in\s+the\s+(?:near\s+|foreseeable\s+)?future|"
              rf"in\s+(?:the\s+)?coming\s+{_UNIT}|in\s+the\s+(?:days|weeks|months|years)\s+ahead|"
              r"as\s+soon\s+as\s+possible)(?![A-Za-z-])"),
)  # fmt: skip
ATOM = re.compile(r"(?<![\w-])(?:" + "|".join(rf"(?P<{name}>{rule})" for name, rule in _ATOMS) + ")", re.IGNORECASE)
OPENINGS = frozenset({
    *(m[:3] for m in MONTHS), *(d[:3] for d in DAYS), "las", "thi", "nex", "pas", "com", "the", "tha", "ear", "lat",
    "mid", "end", "yes", "tom", "ove", "ton", "tod", "mor", "nea", "alm", "abo", "aro", "som", "at", "jus", "les", "a",
    "an", "one", "two", "thr", "fou", "fiv", "six", "sev", "eig", "nin", "ten", "ele", "twe", "fif", "for", "cou",
    "few", "man", "as", "wit", "dur", "wor", "fir", "sec", "col", "kor", "vie", "mos", "rec", "in", "pre", "cur",
    "soo", "sho",
})  # fmt: skip
"""How the words begin with which an `ATOM` may: looked up before the pattern is tried, which is slow."""
HINT = re.compile(
    r"\d|day|week|month|year|decade|night|recent|soon|shortly|ago|today|morrow|lately|previous|current|future|"
    r"Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|hours|World War|Cold War|n War|"
    r"spring|summer|autumn|fall|winter|this\s", re.IGNORECASE
)  # fmt: skip
LEAD = re.compile(
    r"(?<![\w-])(?P<word>on|in|at|during|over|since|ever since|until|till|up to|by|before|prior to|ahead of|after|"
    r"following|from|between|starting(?: from| in| on)?|beginning(?: in| on)?|as of|around|about|for|within|through|"
    r"throughout|of|earlier|later|late|early|as early as|dated|dating back to|back in)"
    r"(?:\s+(?:about|around|at least|the start of|the beginning of|the end of))?\s+(?:the\s+|\()?$", re.IGNORECASE
)  # fmt: skip
SINCE = re.compile(r"(?<![\w-])since\s[^.,;:\"“”]{3,70}\s$", re.IGNORECASE)
JOIN = re.compile(r"\s*(?:-|–|—|to|and|until|till|through|or)\s*(?:the\s+)?", re.IGNORECASE)
YEAR_BEFORE = frozenset({
    "in", "since", "by", "until", "till", "from", "during", "after", "before", "around", "circa", "early",
    "late", "mid", "of", "to", "and", "through", "between", "for", "starting", "back",
})  # fmt: skip
COUNTED = re.compile(r"\s+(?:people|men|women|children|troops|soldiers|workers|others|were|have|[a-z]+ers|"
                     r"percent|km|miles|"
                      r"dollars|tons|tonnes|members|cases)\b")  # fmt: skip
