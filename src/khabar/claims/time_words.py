"""The words by which English tells time, as patterns: what `expressions` looks for.

`ATOM` is what news says. `CALENDAR` is what only somebody who talks to a calendar means as a date ("the week", "4/22",
"tmrw"), and is looked for where the caller says that the text is of that kind.
"""

from __future__ import annotations

import re
from bisect import bisect_right

MONTHS = ("january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november",
          "december")  # fmt: skip
DAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
SEASONS = {"spring": 3, "summer": 6, "autumn": 9, "fall": 9, "winter": 12}
SMALL = {"a": 1, "an": 1, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8,
         "nine": 9, "ten": 10, "eleven": 11, "twelve": 12, "fifteen": 15, "eighteen": 18, "twenty": 20, "thirty": 30,
         "forty": 40, "fifty": 50, "couple of": 2, "a couple of": 2}  # fmt: skip

ORDINALS = ("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "eleventh",
            "twelfth", "thirteenth", "fourteenth", "fifteenth", "sixteenth", "seventeenth", "eighteenth", "nineteenth",
            "twentieth", "twenty-first", "twenty-second", "twenty-third", "twenty-fourth", "twenty-fifth",
            "twenty-sixth", "twenty-seventh", "twenty-eighth", "twenty-ninth", "thirtieth", "thirty-first")  # fmt: skip
MONTH_WORD = (
    r"(?:Jan(?:uary|\.)?|Feb(?:ruary|\.)?|Mar(?:ch|\.)?|Apr(?:il|\.)?|May|June?|July?|Aug(?:ust|\.)?|"
    r"Sept?(?:ember|\.)?|Oct(?:ober|\.)?|Nov(?:ember|\.)?|Dec(?:ember|\.)?)(?![A-Za-z])"
)
DAY = r"(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day"
_DAYS_SHORT = r"(?:Mon|Tues?|Wed|Thur?s?|Fri|Sat|Sun)\.?"
_ORDINAL = r"(?:[12]\d|3[01]|0?[1-9])(?:st|nd|rd|th)?(?![\d:%]|[.,]\d)"
HOLIDAY_WORDS = (
    r"New\s+Year(?:['’]s)?\s+(?:Day|Eve)", r"Christmas(?:\s+(?:Day|Eve))?", r"Boxing\s+Day",
    r"Easter(?:\s+(?:Sunday|Monday))?", r"Good\s+Friday", r"Palm\s+Sunday", r"Ash\s+Wednesday", r"Pentecost",
    r"Thanksgiving(?:\s+Day)?", r"Halloween", r"May\s+Day", r"Labou?r\s+Day", r"Valentine['’]?s\s+Day",
    r"Veterans\s+Day", r"Memorial\s+Day", r"Rama[dt]h?an|Ram[a]?zan", r"Eid[\s-](?:al|ul)[\s-](?:Fitr|A[dz]ha)",
    r"Eidul\s+(?:Fitr|A[dz]ha)", r"Ashura", r"Nowruz", r"(?:Islamic|Hijri)\s+New\s+Year", r"Bastille\s+Day",
    r"Black\s+Friday", r"Cyber\s+Monday", r"Earth\s+Day", r"Independence\s+Day", r"Juneteenth", r"Anzac\s+Day",
    r"(?:St\.?|Saint)\s+Patrick(?:['’]s\s+Day|(?=\s+\d{4}(?!\d)))", r"Human\s+Rights\s+Day", r"Columbus\s+Day",
    r"(?:International|Int['’]l)\s+(?:Workers|Women)['’]?s?['’]?\s+Day", r"Presidents?['’]?s?['’]?\s+Day",
    r"(?:MLK|Martin\s+Luther\s+King(?:\s+Jr\.?)?)\s+Day", r"(?:Father|Mother)['’]?s['’]?\s+Day",
    r"Thanks\s+giving\s+Day",
)  # fmt: skip
_YEAR = r"(?:1[5-9]\d\d|20\d\d)(?![\d%-]|[.,]\d)"
_OF = r"(?:\s+of)?\s+"
UNIT = r"(?:hours?|days?|nights?|weeks?|months?|years?|decades?)"
COUNT = (
    r"(?:\d{1,3}|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|eighteen|twenty|thirty|"
    r"forty|fifty|a\s+couple\s+of|couple\s+of|a\s+few|few|several|many|some)"
)
_PARTDAY = r"(?:\s+(?:morning|afternoon|evening|night))?"
_WHICHYEAR = rf"(?:,?\s+(?:of\s+)?(?P<{{0}}>{_YEAR}|last\s+year|this\s+year|next\s+year|last(?=\s+year|[.,])))?"
_WEEKDAY = rf"(?:(?:{DAY}|{_DAYS_SHORT}){_PARTDAY}[\s,()]*(?:the\s+)?)?"
_TO = r"\s*(?:-|–|—|to|and|or|until|through|till)\s*(?:the\s+)?"
_ALONE = rf"(?!{_TO}\d\d?(?:st|nd|rd|th)?\s+(?:of\s+)?{MONTH_WORD})"
_PART = (
    r"(?:early|late|mid|the\s+middle\s+of|the\s+end\s+of|the\s+start\s+of|the\s+beginning\s+of|end\s+of|"
    r"the\s+first\s+half\s+of|the\s+second\s+half\s+of|the\s+first\s+(?:six|6)\s+months\s+of|"
    r"the\s+(?:first|second|third|fourth)\s+quarter\s+of)"
)

_ATOMS: tuple[tuple[str, str], ...] = (
    ("iso", r"(?P<iso_d>(?:19|20)\d\d-[01]\d-[0-3]\d)(?!\d)"),
    ("numeric", r"(?<![\d/.-])(?P<nu_a>[0-3]?\d)[-/.](?P<nu_b>[0-3]?\d)[-/.](?P<nu_y>(?:19|20)\d\d)(?!\d)"),
    ("named", rf"(?<![\d-])(?P<na_y>(?:19|20)\d\d)(?P<na_s>[-/. ])\s?(?P<na_m>{MONTH_WORD})"
              r"(?:(?P=na_s)(?P<na_d>[0-3]?\d)(?!\d))?"),
    ("digits", r"(?<![\d/.-])(?P<di_y>(?:19|20)\d\d)(?P<di_s>[-/.])(?P<di_m>[01]?\d)(?P=di_s)"
               r"(?P<di_d>[0-3]?\d)(?![\d/-])"),
    ("yearmonth", r"(?<![\d/.-])(?:(?P<ym_y>(?:19|20)\d\d)(?:\s?/\s?(?P<ym_m>0?[1-9]|1[0-2])|-(?P<ym_m1>0?[1-9]))"
                  r"|(?P<ym_m2>0?[1-9]|1[0-2])\s?[/-]\s?(?P<ym_y2>(?:19|20)\d\d))(?![\d/-])"),
    ("nine", r"(?<![\d/])9/11(?![\d/])"),
    ("short", r"(?<![\d/.-])(?P<sh_a>[0-3]?\d)(?:/(?P<sh_b>[0-3]?\d)(?:/(?P<sh_y>\d\d))?|"
              r"-(?P<sh_b1>[0-3]?\d)-(?P<sh_y1>\d\d))(?![\d/%-]|[.,]\d)"),
    ("quarter", r"(?:(?P<qu_y>(?:19|20)\d\d)[\s-]?)?(?P<qu_k>[QH])(?P<qu_n>[1-4])"
                r"(?:(?:\s+of|,)?\s?(?P<qu_y2>(?:19|20)\d\d))?(?!\w)"
                r"|(?:the\s+)?(?P<qu_rel>this|last|next|current|previous|coming)\s+(?P<qu_u>quarter)(?![\w-])"),
    ("ahead_of", rf"in\s+(?P<in_n>{COUNT})\s+(?P<in_u>{UNIT})(?=\W|$)(?!\s+(?:of|ago|old))"),
    ("counted", rf"(?:the\s+)?(?:(?P<co_dir>next|coming|upcoming|following|last|past|previous)\s+(?P<co_n>{COUNT})|"
                rf"(?P<co_n2>{COUNT})\s+(?P<co_dir2>next|coming|upcoming|past|previous))\s+(?P<co_u>{UNIT})(?![\w-])"),
    ("mdrange", rf"{_WEEKDAY}(?P<mr_m>{MONTH_WORD})\s+(?:the\s+)?(?P<mr_a>{_ORDINAL}){_TO}(?P<mr_b>{_ORDINAL})"
                rf"(?!\s+{MONTH_WORD})"
                + _WHICHYEAR.format("mr_y")),
    ("dmrange", rf"{_WEEKDAY}(?P<dr_a>{_ORDINAL}){_TO}(?P<dr_b>{_ORDINAL}){_OF}(?P<dr_m>{MONTH_WORD})"
                + _WHICHYEAR.format("dr_y")),
    ("dm", rf"{_WEEKDAY}(?P<dm_d>{_ORDINAL}){_OF}(?P<dm_m>{MONTH_WORD})" + _WHICHYEAR.format("dm_y")),
    ("md", rf"(?:(?P<md_rel>last|this|next)\s+)?{_WEEKDAY}(?P<md_m>{MONTH_WORD})\s*(?P<md_d>{_ORDINAL})\)?"
           + _WHICHYEAR.format("md_y")),
    ("month", rf"(?:(?P<mo_part>{_PART})[\s-]+)?(?:(?P<mo_rel>last|this|next|past|this\s+past|this\s+coming)\s+)?"
              rf"(?P<mo_m>{MONTH_WORD})" + _WHICHYEAR.format("mo_y")),
    ("weekdate", rf"(?P<wt_w>{DAY}|{_DAYS_SHORT}),?\s+(?:the\s+)?"
                 rf"(?:(?P<wt_n>[0-3]?\d)(?:st|nd|rd|th|(?=[,.;!?)]|\s*$|\s+at\b))|"
                 rf"(?P<wt_o>{'|'.join(reversed(ORDINALS))}))(?![\w/:-])(?!\s+(?:{MONTH_WORD}|of\s+{MONTH_WORD}"
                 rf"|century))"),
    ("monthday", rf"the\s+(?P<md_n>[0-3]?\d)(?:st|nd|rd|th){_ALONE}(?=[,.;!?)]|\s*$|\s+(?:and|or|at|with)\b)"),
    ("weekof", rf"(?P<wo_rel>last|this|next|previous|the\s+previous|the\s+following)\s+week,?\s+(?:on\s+)?"
               rf"(?P<wo_d>{DAY})(?![A-Za-z])"),
    ("afternext", r"the\s+(?P<an_u>week|weekend|month|year)\s+after\s+next(?!\w)"),
    ("holiday", rf"(?:(?P<ho_rel>last|next|previous|this)\s+)?(?P<ho>{'|'.join(HOLIDAY_WORDS)})"
                rf"(?P<ho_we>\s+weekend)?(?![\w-])"
                rf"(?:,?\s+(?:of\s+|in\s+)?(?P<ho_y>{_YEAR}|(?:last|this|next)\s+year))?(?P<ho_we2>\s+weekend(?!\w))?"),
    ("weekday", rf"(?:(?P<wd_rel>last|this|next|past|coming|the\s+following|this\s+coming|this\s+past|"
                rf"earlier|early|late)"
                rf"\s+(?:on\s+)?)?(?:(?P<wd_d>{DAY})s?|(?P<wd_s>(?:(?<=on\s){_DAYS_SHORT}|(?:Mon|Tues?|Wed|Thurs"
                rf"|Fri)(?=[,.)])))(?![A-Za-z]))"
                rf"(?P<wd_post>\s+(?:last\s+week|next\s+week|last|next))?(?:\s+(?:morning|afternoon|evening|night))?"),
    ("now", r"(?P<nw>the\s+day\s+before\s+yesterday|yesterday|tomorrow|last\s+night|overnight|tonight|today|"
            r"this\s+(?:morning|afternoon|evening|day)|the\s+day\s+after\s+tomorrow|(?:earlier|later)\s+"
            r"(?:in\s+the|that|on\s+the\s+same|the\s+same)\s+day)"
            r"(?:\s+(?:morning|afternoon|evening|night))?"),
    ("ago", rf"(?:(?P<ag_q>more\s+than|over|nearly|almost|about|around|some|at\s+least|just|less\s+than)\s+)?"
            rf"(?P<ag_n>{COUNT})\s+(?P<ag_u>{UNIT})(?P<ag_more>(?:,?\s+(?:and\s+)?{COUNT}\s+{UNIT})*)\s+ago"),
    ("span", rf"the\s+(?P<sp_dir>last|past|previous|next|coming)\s+"
             rf"(?:(?P<sp_n>{COUNT})(?:\s+(?:or|to)\s+(?P<sp_n2>{COUNT}))?\s+)?"
             rf"(?P<sp_u>{UNIT})(?:\s+or\s+so)?"),
    ("within", rf"within\s+(?:the\s+next\s+)?(?P<wi_n>{COUNT})\s+(?:to\s+(?P<wi_n2>{COUNT})\s+)?(?P<wi_u>{UNIT})"),
    ("period", rf"(?:(?P<pe_part>{_PART}|earlier|later|late|early)\s+)?"
               r"(?P<pe_rel>last|this|next|the\s+current|this\s+past|the\s+same|the\s+previous|the\s+following|that)\s+"
               r"(?P<pe_u>week|weekend|month|year|decade|century|spring|summer|autumn|fall|winter)(?:['’]s)?"
               r"(?![A-Za-z-])"),
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
              rf"in\s+(?:the\s+)?recent\s+{UNIT})(?![A-Za-z-])"),
    ("ahead", rf"(?P<ah>soon(?!\s+after)|shortly(?!\s+(?:after|before))|in\s+the\s+(?:near\s+|foreseeable\s+)?future|"
              rf"in\s+(?:the\s+)?coming\s+{UNIT}|in\s+the\s+(?:days|weeks|months|years)\s+ahead|"
              r"as\s+soon\s+as\s+possible)(?![A-Za-z-])"),
)  # fmt: skip
ATOM = re.compile(r"(?<![\w-])(?:" + "|".join(rf"(?P<{name}>{rule})" for name, rule in _ATOMS) + ")", re.IGNORECASE)
OPENINGS = frozenset({
    *(m[:3] for m in MONTHS), *(d[:3] for d in DAYS), "las", "thi", "nex", "pas", "com", "the", "tha", "ear", "lat",
    "mid", "end", "yes", "tom", "ove", "ton", "tod", "mor", "nea", "alm", "abo", "aro", "som", "at", "jus", "les", "a",
    "an", "one", "two", "thr", "fou", "fiv", "six", "sev", "eig", "nin", "ten", "ele", "twe", "fif", "for", "cou",
    "few", "man", "as", "wit", "dur", "wor", "fir", "sec", "col", "kor", "vie", "mos", "rec", "in", "pre", "cur",
    "soo", "sho", "res", "rem", "wee", "upc", "chr", "box", "eas", "goo", "pal", "ash", "pen", "hal", "lab", "val",
    "vet", "mem", "ram", "eid", "now", "bas", "bla", "cyb", "isl", "hij", "sai", "st", "ind", "jun", "int", "mlk",
    "mar", "fat", "mot", "anz", "hum", "q1", "q2", "q3", "q4", "h1", "h2",
})  # fmt: skip
"""How the words begin with which an `ATOM` may: looked up before the pattern is tried, which is slow."""
HINT = re.compile(
    r"\d|day|week|month|year|decade|night|recent|soon|shortly|ago|today|morrow|lately|previous|current|future|"
    r"Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|hours|World War|Cold War|n War|"
    r"teen|twenty|thousand|spring|summer|autumn|fall|winter|this\s|"
    r"quarter|christmas|easter|thanks|halloween|ram[a]?[dtz]|eid|new\s+year|patrick|teenth|ashura|nowruz"
    r"|pentecost", re.IGNORECASE
)  # fmt: skip
LEAD = re.compile(
    r"(?<![\w-])(?P<word>on|in|at|during|over|since|ever since|until|till|up to|by|before|prior to|ahead of|after|"
    r"following|from|between|starting(?: from| in| on)?|beginning(?: in| on)?|as of|around|about|for|within|through|"
    r"throughout|of|earlier|later|late|early|as early as|dated|dating back to|back in)"
    r"(?:\s+(?:about|around|at least|the start of|the beginning of|the end of))?\s+(?:the\s+|\()?$", re.IGNORECASE
)  # fmt: skip
SINCE = re.compile(r"(?<![\w-])since\s[^.,;:\"“”]{3,70}\s$", re.IGNORECASE)
JOIN = re.compile(r"\s*(?:-|~|–|—|to|and|until|till|through|or)\s*(?:the\s+)?", re.IGNORECASE)
LATER = re.compile(
    r"\s+(?:(?:and|or)\s+(?:later|after|beyond|onwards?|greater)|onwards?)(?!\w)", re.IGNORECASE
)
YEAR_BEFORE = frozenset({
    "in", "since", "by", "until", "till", "from", "during", "after", "before", "around", "circa", "early",
    "late", "mid", "of", "to", "and", "through", "between", "for", "starting", "back",
})  # fmt: skip
COUNTED = re.compile(r"\s+(?:people|men|women|children|troops|soldiers|workers|others|were|have|[a-z]+ers|"
                     r"percent|km|miles|"
                      r"dollars|tons|tonnes|members|cases)\b")  # fmt: skip

# -- what is said to a calendar ------------------------------------------------------------------------------------

_SEP = r"[\s.,/-]*"
_SUFFIX = r"(?:st|nd|rd|th)?+(?![\d:%])"
_ANYYEAR = r"(?:1[0-9]|20)\d\d(?!\d)|(?<=of\s)\d\d(?!\d)"
_YEARLY = rf"(?:[\s,/-]*(?:(?:of|in)\s+)?(?P<{{0}}>{_ANYYEAR}))?"
_SHORT_DAY = rf"(?:{DAY}|Mon|Tues?|Wed|Thur?s?|Fri|Sat|Sun)(?![A-Za-z])\.?"
_AMOUNT = r"(?:\d{1,4}|an?(?:\s+few)?|few|several|one|two|three)"
CALENDAR_UNIT = (
    r"(?:(?:business|working|week)\s?days?|hours?|days?|nights?|weeks?|weekends?|months?|quarters?|years?"
    r"|decades?)(?![\w-])"
)
DURATION = (
    rf"{_AMOUNT}\s*{CALENDAR_UNIT}(?:(?:\s*,)?\s+(?:and\s+)?{_AMOUNT}\s*{CALENDAR_UNIT})*"
)
_AHEAD = r"next|coming|upcoming|following"
_BACK = r"last|past|previous"
_STAGE = (
    r"(?:(?:the\s+)?(?:(?:start|beginning|middle|end)\s+of|(?:remainder|remaining|rest)(?:\s+of)?)|(?:early|late"
    r"|mid|earlier|later)(?:\s+in)?)(?:\s+|-)"
)
_CALENDAR_ATOMS: tuple[tuple[str, str], ...] = (
    ("c_days", rf"(?P<cr_a>\d\d?){_SUFFIX}{_TO}(?P<cr_b>\d\d?){_SUFFIX}\s+(?:of\s+|in\s+)?(?P<cr_rel>this|next"
               rf"|last)\s+month"
               rf"|(?P<cr_m>{MONTH_WORD})\s+(?:between|from)\s+(?P<cr_a2>\d\d?){_SUFFIX}{_TO}(?P<cr_b2>\d\d?){_SUFFIX}"
               + _YEARLY.format("cr_y")),
    ("c_date", rf"(?<![\d/.])(?:{_SHORT_DAY}[\s,]+)?(?P<cd_a>\d\d?)(?P<cd_s>[-/.])(?P<cd_b>\d\d?)(?:(?P=cd_s)"
               rf"|,\s?(?=\d{{4}})|,)"
               r"(?P<cd_y>(?:19|20)\d\d|\d\d)(?![\d/:])"),
    ("c_long", rf"(?<![\d/.])(?:{_SHORT_DAY}[\s,]+)?(?P<cl_y>(?:19|20)\d\d)(?P<cl_s>[-/. ])(?P<cl_m>[01]?\d)(?P=cl_s)"
               r"(?P<cl_d>[0-3]?\d)(?![\d:])"),
    ("c_month", r"(?<![\d/.])(?P<cm_y>(?:19|20)\d\d)(?:\s?[-/]\s?|\.)(?P<cm_m>0?[1-9]|1[0-2])(?![\d/:%-])"),
    ("c_pair", rf"(?<![\d/.])(?:(?P<cf_rel>this|next|last)\s+)?(?P<cf_w>{_SHORT_DAY}[\s,]+)?(?P<cf_a>\d\d?)"
               r"(?P<cf_s>[-/.])(?P<cf_b>\d\d?+)(?![\d/:%]|[.-]\d\d?\.|\s*,?\s*(?:of\s+|in\s+)?(?:{MONTH_WORD}|"
               r"(?:this|next|last)\s+month))"),
    ("c_jumbled", rf"(?P<cj_m>{MONTH_WORD})[-/](?P<cj_y>(?:19|20)\d\d)[-/](?P<cj_d>\d\d?)(?!\d)"
                  rf"|(?P<cj_y2>(?:19|20)\d\d)[-/](?P<cj_d2>\d\d?)[-/](?P<cj_m2>{MONTH_WORD})"
                  rf"|(?P<cj_d3>\d\d?)[-/](?P<cj_y3>(?:19|20)\d\d)[-/](?P<cj_m3>{MONTH_WORD})"),
    ("c_within", rf"within\s+(?:the\s+)?(?:(?:{_AHEAD})\s+)?(?P<cw_d>{DURATION})(?:\s+(?:from|after)\s+(?:today"
                 rf"|now))?"),
    ("c_span", rf"(?:the\s+)?(?:(?P<cs_way>{_AHEAD}|{_BACK})\s+(?P<cs_d>{DURATION})|(?P<cs_n2>{_AMOUNT})\s+"
               rf"(?P<cs_way2>{_AHEAD}|{_BACK})\s+(?P<cs_u2>{CALENDAR_UNIT}))"
               rf"|(?P<cs_d3>{DURATION})\s+(?P<cs_way3>in\s+the\s+future|hence)"),
    ("c_off", rf"(?P<cb_d>{DURATION})(?:\s+and\s+(?:a\s+)?half\s+days)?\s+"
              r"(?P<cb_way>ago|later|back|(?:from|before)\s+now)(?!\s+than)"
              rf"|in\s+(?P<cb_d2>{DURATION})(?!\s+(?:of|after|before|from|since|ago|later))"),
    ("c_weekdays", rf"(?P<ck_n>\d\d?)\s+(?P<ck_w>{DAY})s?\s+(?P<ck_way>from\s+now|later|ago)"),
    ("c_nth", rf"(?P<cn_n>[1-5](?:st|nd|rd|th))\s+(?P<cn_w>{DAY})(?!\s+(?:of|in)\s)"),
    ("c_week", r"week\s+(?P<cx_n>\d\d?)(?:\s+of\s+(?P<cx_y>(?:19|20)\d\d|(?:last|this|next)\s+year))?(?!\w)"),
    ("c_year", r"(?:the\s+)?(?:calendar\s+)?year\s+(?P<cy_y>\d{3,4})(?!\d)|CY\s?(?P<cy_y2>\d{4}|\d\d)(?!\d)"),
    ("c_to_date", r"(?P<ct_u>year|month|week)\s+to\s+date"),
    ("c_end", r"EO(?P<ce_u>[YMW])(?!\w)"),
    ("c_quarter", r"(?:(?P<cq_y>(?:19|20)\d\d)\s+the\s+(?P<cq_n>[1-4])(?:st|nd|rd|th)\s+(?P<cq_u>quarter|half)"
                  r"|(?P<cq_y2>(?:last|this|next)\s+year)['’]s\s+(?P<cq_n2>[1-4])(?:st|nd|rd|th)\s+"
                  r"(?P<cq_u2>quarter|half)"
                  r"|(?P<cq_k>[QH])(?P<cq_n3>[1-4])[\s-]+(?P<cq_y3>(?:last|this|next)\s+year|(?:19|20)\d\d))(?!\w)"),
    ("c_md", rf"(?:(?P<cg_rel>this|next|last)\s+)?(?P<cg_w>{_SHORT_DAY}[\s,(-]+)?(?P<cg_m>{MONTH_WORD}){_SEP}"
             rf"(?:the\s+)?"
             rf"(?P<cg_d>[0-3]?\d){_SUFFIX}(?!{_TO}\d\d?(?![\d/-]))\)?(?:(?:\s*,\s*|[\s/-]+)(?:(?:of|in)\s+)?"
             rf"(?P<cg_y>{_ANYYEAR}|(?<=(?:st|nd|rd|th)\s)\d\d(?=\W*$)))?"),
    ("c_dm", rf"(?:(?P<ch_rel>this|next|last)\s+)?(?P<ch_w>{_SHORT_DAY}[\s,]+(?:the\s+)?)?"
             rf"(?P<ch_d>[0-3]?\d){_SUFFIX}(?:\s+day)?{_SEP}"
             rf"(?:of\s+)?(?P<ch_m>{MONTH_WORD})" + _YEARLY.format("ch_y")),
    ("c_my", rf"(?P<ci_m>{MONTH_WORD})[\s,/-]*(?:(?:of|in)\s+)?(?P<ci_y>{_ANYYEAR})(?!-\d)"
             rf"|(?P<ci_y2>(?:19|20)\d\d)\s?[\s,/-]\s?(?P<ci_m2>{MONTH_WORD})(?![-/]\d)"),
    ("c_dayed", rf"(?P<cc_w>{_SHORT_DAY}),?\s+(?:the\s+(?P<cc_n>[0-3]?\d){_SUFFIX}|(?P<cc_n2>[0-3]?\d)(?:st|nd"
                rf"|rd|th))(?!\w)"),
    ("c_named", rf"(?:(?P<cm_rel>this|next|last)\s+)?(?P<cm_name>{MONTH_WORD})(?![\s.,/-]*\d|,?\s+(?:of\s+)?"
                rf"(?:this|next|last)\s+year|\s+Day)"
                rf"(?:(?={_TO}(?:\w+\s+)?{MONTH_WORD})|(?<=to\s\w{{3}})|(?<=-\w{{3}})|(?<!may)(?<!march)(?<!mar)"
                rf"(?<!sun))"),
    ("c_weekday", rf"(?:the\s+)?(?:(?P<cv_rel>(?:this\s+)?(?:upcoming|coming|past)|this|{_AHEAD}|{_BACK})\s+)"
                  rf"(?P<cv_d>{_SHORT_DAY})"
                  rf"|(?P<cv_rel2>this|{_AHEAD}|{_BACK})\s+week(?:\s*-\s*|[\s,]+(?:maybe|preferably|say"
                  rf"|how\s+about|on)?"
                  rf"[\s,]*(?:say\s+)?(?:on\s+)?)(?P<cv_d2>{_SHORT_DAY})"
                  rf"|(?:on\s+)?(?P<cv_d3>{_SHORT_DAY})\s+of\s+(?:the\s+)?(?P<cv_rel3>this|{_AHEAD}|{_BACK})\s+week"
                  rf"|(?P<cv_rel4>this|{_AHEAD}|{_BACK})\s+week\s+(?:between|from)\s+"
                  rf"(?P<cv_d4>{_SHORT_DAY}){_TO}(?P<cv_d5>{_SHORT_DAY})"
                  rf"|(?P<cv_d6>Mon|Tues?|Wed|Thur?s?|Fri|Sat|Sun)(?![A-Za-z])"),
    ("c_after", r"(?:the\s+)?(?P<ca_u>week|weekend|month|year)\s+after\s+(?:the\s+)?next(?!\w)"),
    ("c_around", r"(?P<cz_w>(?:the\s+)?day\s+(?P<cz_way>before|after)(?=\s*(?:[.,?!]|$)))"),
    ("c_now", r"(?P<cb_w>(?:the\s+)?day\s+after\s+(?:tomorrow|tmrw?)|day\s+before\s+yesterday|tmrw?|otd|now|"
              r"(?:the\s+)?current\s+date|(?<=to\s)date|(?<=till\s)date)(?!\w)"),
    ("c_period", rf"(?P<cp_part>{_STAGE})?(?P<cp_rel>(?:(?:the|my)\s+)?(?:this|{_AHEAD}|{_BACK}|current|same"
                 rf"|that)|the|my|our)\s+"
                 r"(?:calendar\s+)?(?P<cp_u>(?:work(?:ing)?\s?)?week|day|weekend|month|quarter|year|decade|century)"
                 r"(?:['’]s)?(?![\w-])(?!\s+(?:\d+|after|before|commencing|starting|beginning|of\s+the\s+[a-z]*"
                 r"(?:year|month))\b)"
                 rf"|(?P<cp_part2>{_STAGE})(?P<cp_u2>week|month|year)(?![\w-])|(?P<cp_u3>weekend)(?![\w-])"),
    ("c_monthday", rf"the\s+(?P<cu_n>[0-3]?\d)(?:st|nd|rd|th)?+{_ALONE}(?![\w%:/.-]*\d)"
                   r"(?=[,;!?)]|\.?\s*$|\.\s|\s+(?:and|or|at|to|till|until|with|for|is|on)\b)"
                   rf"|(?P<cu_n2>[0-3]?\d)(?:st|nd|rd|th){_ALONE}"
                   r"(?=[,;!?)]|\.?\s*$|\s+(?:and|or|at|to|till|until|for|is)\b)"
                   r"|(?<=on\s)(?P<cu_n3>[0-3]?\d)(?=\.?\s*$)"
                   rf"|(?<=from\s)(?P<cu_n4>[0-3]?\d)(?={_TO}{MONTH_WORD})"),
    ("c_decade", r"(?P<cdk_h>(?:1[5-9]|20)\d0)\s?['’]?s(?![A-Za-z])|(?:the\s+)?['’]?(?P<cdk_d>[2-9]0)\s?['’]?s"
                 r"(?![A-Za-z])"),
    ("c_century", r"(?P<ccy>\d\d?)(?:st|nd|rd|th)\s+century"),
    ("c_bare", rf"(?<![\d.,$€£#/])(?<!(?<!\d{{4}})-)(?P<cye>(?:1[5-9]|20)\d\d)(?!['’]?s\b|[\d%]|[.,:]\d"
               rf"|[\s-]?[QH][1-4]|[-/]{MONTH_WORD})"),
)  # fmt: skip
CALENDAR = re.compile(
    r"(?<!\w)(?:" + "|".join(rf"(?P<{name}>{rule})" for name, rule in _CALENDAR_ATOMS) + ")", re.IGNORECASE
)
CALENDAR_LEAD = re.compile(
    r"(?<![\w-])(?P<word>(?:on\s+or\s+)?(?:earlier|sooner)\s+than(?:\s+or\s+(?:in|at|on))?|before\s+or\s+(?:on|in|at)|"
    r"on\s+or\s+(?:before|after)|after\s+or\s+(?:on|in|at|equal\s+to)|(?:(?:no|not)\s+)?later\s+than(?:\s+or\s+"
    r"(?:in|at|on))?|"
    r"(?:year\s+)?greater\s+than|as\s+late\s+as|as\s+early\s+as|ending\s+(?:with|on)|[<>]\s*=|[<>=]|"
    r"starting(?:\s+(?:from|on|in))?|beginning(?:\s+(?:from|on|in))?|since|from|until|till|up\s+to|by|before"
    r"|prior\s+to|after|between|to)"
    r"\s*(?:the\s+)?(?:year\s+)?$", re.IGNORECASE
)  # fmt: skip

# -- numbers in words ----------------------------------------------------------------------------------------------

_UNITS = {"one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9}
_TEENS = {"ten": 10, "eleven": 11, "twelve": 12, "thirteen": 13, "fourteen": 14, "fifteen": 15, "sixteen": 16,
          "seventeen": 17, "eighteen": 18, "nineteen": 19}  # fmt: skip
_TENS = {"twenty": 20, "thirty": 30, "forty": 40, "fifty": 50, "sixty": 60, "seventy": 70, "eighty": 80, "ninety": 90}
_DECADES = {word[:-1] + "ies": n for word, n in _TENS.items()} | {"tens": 10}
_VALUE = _UNITS | _TEENS | _TENS
_U, _TN, _TS = ("|".join(words) for words in (_UNITS, _TEENS, _TENS))
_SMALL = rf"(?:(?:{_TS})(?:[\s-]+(?:{_U}))?|{_TN}|{_U})"
_NUMBER = re.compile(
    rf"(?<![\w-])(?:(?P<dec>(?P<dec_c>nineteen|eighteen|twenty|two\s+thousand(?:\s+and)?)?[\s-]*(?:"
    rf"(?P<dec_d>{'|'.join(_DECADES)})"
    rf"|noughties)|two\s+thousands)"
    rf"|(?P<ord>(?:(?:twenty|thirty)[\s-]+)?(?:{'|'.join(ORDINALS[:19])})|twentieth|thirtieth)"
    rf"|(?P<year>(?P<c>{_TN}|twenty)[\s-]+(?:hundred(?:\s+(?:and\s+)?(?P<hundreds>{_SMALL}))?"
    rf"|(?P<pair>(?:{_TS})(?:[\s-]+(?:{_U}))?|{_TN})|(?:zero|oh)[\s-]+(?P<zero>{_U})))"
    rf"|(?P<big>(?:(?P<thousand>{_U})\s+thousand)(?:,?(?:\s+and)?\s+(?P<th>{_U})\s+hundred)?(?:(?:\s+and)?\s+"
    rf"(?P<ts>{_SMALL}))?"
    rf"|(?P<hundred>{_U})\s+hundred(?:(?:\s+and)?\s+(?P<hs>{_SMALL}))?)"
    rf"|(?P<small>{_SMALL})|(?P<pairof>(?:a\s+)?couple(?:\s+of)?(?=\s+{UNIT}))|(?P<fortnight>"
    rf"(?:an?\s+)?fortnight))(?![\w-])",
    re.IGNORECASE,
)  # fmt: skip
_SEVERAL = re.compile(
    r"(?<![a-z])(?:(?:twen|thir|for|four|fif|six|seven|eigh|nine)(?:ty|ties|teen)|ten|eleven|twelve|hundred|thousand)",
    re.IGNORECASE,
)
"""What stands in every number that news is read for: looked for first, since `_NUMBER` is slow."""


def figured(text: str, *, everything: bool) -> tuple[str, list[tuple[int, int]]]:
    """The text with numbers in figures, and where and by how much its offsets then lag behind those of the original.

    Only what no pattern reads in words: ordinals and numbers of several words and spelled years; with `everything` each
    number, "a couple of" and "a fortnight".

    >>> figured("the twenty-first of June nineteen eighty-six", everything=False)[0]
    'the 21st of June 1986'
    """
    made, at, lag = "", 0, 0
    lags: list[tuple[int, int]] = []
    if not everything and not _SEVERAL.search(text):
        return text, lags
    for m in _NUMBER.finditer(text):
        word = _figure(m, everything)
        if word is None:
            continue
        made += text[at : m.start()] + word
        lag += len(m[0]) - len(word)
        lags.append((len(made), lag))
        at = m.end()
    return made + text[at:], lags


def original(at: int, lags: list[tuple[int, int]]) -> int:
    """The offset in the original text of an offset in the one that `figured` made."""
    n = bisect_right(lags, at, key=lambda pair: pair[0])
    return at + (lags[n - 1][1] if n else 0)


def _figure(m: re.Match[str], everything: bool) -> str | None:
    several = re.search(r"[\s-]", m[0]) is not None
    if m["ord"]:
        words = re.split(r"[\s-]+", m["ord"].lower())
        n = ORDINALS.index("-".join(words)) + 1
        return _ordered(n) if everything or several else None
    if m["dec"]:
        if not everything and not (m["dec_c"] and m["dec_d"] and m["dec_d"].lower() != "tens"):
            return None
        century = {"e": 1800, "t": 2000}.get((m["dec_c"] or "n").lower()[0], 1900)
        if m["dec_d"] is None:
            return "2000s"
        return f"{century + _DECADES[m['dec_d'].lower()]}s"
    if m["year"]:
        rest = m["hundreds"] or m["pair"] or m["zero"]
        return str(100 * _small(m["c"]) + (_small(rest) if rest else 0))
    if m["big"]:
        value = 1000 * _small(m["thousand"]) + 100 * _small(m["th"] or m["hundred"]) + _small(m["ts"] or m["hs"])
        return str(value) if everything or value < 1000 or (1900 < value < 2100 and m["ts"]) else None
    if m["small"]:
        return str(_small(m["small"])) if everything or several else None
    if not everything:
        return None
    return "2" if m["pairof"] else "2 weeks"


def _small(words: str | None) -> int:
    return sum(_VALUE[w] for w in re.split(r"[\s-]+", words.lower())) if words else 0


def _ordered(n: int) -> str:
    return f"{n}{'th' if 10 < n % 100 < 14 else {1: 'st', 2: 'nd', 3: 'rd'}.get(n % 10, 'th')}"
