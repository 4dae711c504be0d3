"""Datelines, and what only looks like one."""

import pytest

from khabar.intake.datelines import dateline_alone, dateline_at

BODY = " Two ministers met on the border on Friday to talk about the closed bridge."


@pytest.mark.parametrize(
    ("dateline", "publisher", "published"),
    [
        ("12 Mar 2020; MEMO:", "MEMO", "2020-03-12"),
        ("3 June 2019; Harbour Post:", "Harbour Post", "2019-06-03"),
        ("DAMASCUS (SANA) -", "SANA", None),
        ("CAIRO – 26 July 2022:", None, "2022-07-26"),
        ("CAIRO- 24 July 2022:", None, "2022-07-24"),
        ("afrol News, 5 February -", "afrol News", None),
        ("MANILA —", None, None),
        ("ALBAWABA -", "ALBAWABA", None),
        ("(Reuters) -", "Reuters", None),
        ("KABUL, Jan 4 (AFP) -", "AFP", None),
        ("JERUSALEM, Jan. 4, 2015 --", None, "2015-01-04"),
        ("MONROVIA, Liberia, 9 May 2016 (IRIN) -", "IRIN", "2016-05-09"),
        ("SINGAPORE (May 6, 2021) —", None, "2021-05-06"),
        ("KUWAIT CITY, July 24:", None, None),
        ("BEIRUT/AMMAN (Reuters) -", "Reuters", None),
        ("N'DJAMENA -", None, None),
        ("ST. PETERSBURG, Russia —", None, None),
        ("WASHINGTON, D.C. (AP) —", "AP", None),
        ("Khartoum, May 12 (SUNA) -", "SUNA", None),
        ("Ulaanbaatar /MONTSAME/", "MONTSAME", None),
        ("Ulaanbaatar /MONTSAME/.", "MONTSAME", None),
        ("(Prensa Latina)", "Prensa Latina", None),
        ("Cape Town -", None, None),
        ("Peshawar-", None, None),
        ("Doha:", None, None),
        ("ACCRA (Volta Wire) -", "Volta Wire", None),
        ("MOSCOW. May 12 (Interfax) -", "Interfax", None),
        ("London – 30 May 2021 -", None, "2021-05-30"),
        ("YAOUNDÉ, May 13 2022 (IPS) -", "IPS", "2022-05-13"),
    ],
)
def test_datelines(dateline: str, publisher: str | None, published: str | None) -> None:
    text = dateline + BODY
    found = dateline_at(text, start=0, end=len(text))
    assert found is not None
    assert (text[found.start : found.end], found.publisher, found.published) == (dateline, publisher, published)
    assert dateline.startswith(found.words)


@pytest.mark.parametrize(
    "text",
    [
        "The two sides - Libya and Chad - agreed on a date.",
        "Tripoli – Libya's capital – was shelled for two days.",
        "Analysis: The bridge stays closed and nobody knows why.",
        "BREAKING: The bridge is closed.",
        "NATO – The alliance sent ships.",
        "In Syria - The front has hardly moved since May.",
        "On Monday, 5 March - The ministers met.",
        "Mariam Keita (PDM) - The deputy spoke first.",
        "President Traore: We will open the bridge.",
        "The bridge (closed since May) - Two ministers met there.",
        "Amina Said - who heads the union - was arrested.",
        "He said: The bridge will open.",
        "By 12 May 2019, the bridge had been closed for a year - A record.",
        "Kabul fell on 15 August - The army had gone.",
        "Friday - The bridge is to open.",
        "",
    ],
)
def test_body_is_no_dateline(text: str) -> None:
    assert dateline_at(text, start=0, end=len(text)) is None


def test_dateline_in_a_report_without_capitals() -> None:
    text = "lucknow: the police said on friday that two men had been arrested near the station."
    found = dateline_at(text, start=0, end=len(text))
    assert found is not None
    assert found.end == 8


@pytest.mark.parametrize(
    ("line", "published"),
    [("Accra, 3 March 2021", "2021-03-03"), ("3 March 2021", "2021-03-03"), ("ACCRA, March 3 (GNA) -", None)],
)
def test_dateline_on_a_line_of_its_own(line: str, published: str | None) -> None:
    found = dateline_alone(line, start=0, end=len(line))
    assert found is not None
    assert (found.end, found.published) == (len(line), published)


@pytest.mark.parametrize(
    "line", ["Amina Said was born on 3 March 1970", "Two killed in Accra", "Bridge closed, 3 March"]
)
def test_a_line_with_other_words_is_no_dateline(line: str) -> None:
    assert dateline_alone(line, start=0, end=len(line)) is None
