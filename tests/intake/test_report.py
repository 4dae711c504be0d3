"""One report from a string."""

import pytest

from khabar.errors import IntakeError
from khabar.intake import language_of, report_of
from khabar.model import content_id

TEXT = (
    "Bridge closed\n\nACCRA, 3 March 2021 (GNA) - The bridge was closed on Wednesday, the governor of the region said."
)


def test_what_the_text_tells() -> None:
    report = report_of(TEXT, given_id="a")
    assert (report.title, report.publisher, report.published) == ("Bridge closed", "GNA", "2021-03-03")
    assert (report.dateline, report.language, report.given_id) == ("ACCRA, 3 March 2021 (GNA)", "en", "a")
    assert report.id == content_id(TEXT, "GNA", "2021-03-03", None)


def test_options_win() -> None:
    report = report_of(
        TEXT,
        title="Other",
        publisher="Harbour Post",
        published="4 March 2021",
        url="https://x.example/1",
        author="Ana Reis",
        dateline="ACCRA",
    )
    assert (report.title, report.publisher, report.published) == ("Other", "Harbour Post", "2021-03-04")
    assert (report.author, report.dateline, report.url) == ("Ana Reis", "ACCRA", "https://x.example/1")


def test_a_dateline_without_year_gives_no_date() -> None:
    report = report_of("ACCRA, 3 March (GNA) - The bridge was closed on Wednesday, the governor said.")
    assert (report.published, report.dateline) == (None, "ACCRA, 3 March (GNA)")


def test_the_text_is_kept_as_it_is() -> None:
    text = "Bridge closed\r\n\r\nThe bridge\u00a0was \ud800 closed.\r\n  \r\n"
    assert report_of("\ufeff" + text).text == text.replace("\ud800", "\ufffd")


def test_identity_is_content() -> None:
    assert report_of(TEXT, given_id="a", title="b").id == report_of(TEXT, given_id="c").id
    assert report_of(TEXT).id != report_of(TEXT, published="2021-03-04").id


@pytest.mark.parametrize("text", ["", "  \n\n ", "\ufeff"])
def test_no_text_is_an_error(text: str) -> None:
    with pytest.raises(IntakeError, match="holds no text"):
        report_of(text)


def test_a_date_that_is_none_is_an_error_with_a_remedy() -> None:
    with pytest.raises(IntakeError, match="no full date; write it as") as caught:
        report_of(TEXT, published="last spring")
    assert "last spring" in caught.value.what


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Ministers of Kyrgyzstan, Turkmenistan and Tajikistan met in Cholpon-Ata, the Kabar agency said.", "en"),
        (
            "Khaltmaagiin Battulga and Gombojavyn Zandanshatar were in Ulaanbaatar for the talks.",
            "en",
        ),
        ("Le ministre des affaires étrangères a déclaré jeudi que le pont resterait fermé jusqu'au mois de mai.", "fr"),
        (
            "Der Außenminister sagte am Donnerstag, die Brücke bleibe bis Mai geschlossen, weil dort geschossen wurde.",
            "de",
        ),
        ("El ministro de Asuntos Exteriores dijo el jueves que el puente seguirá cerrado hasta el mes de mayo.", "es"),
        ("Министр иностранных дел сообщил в четверг, что мост будет закрыт до мая.", "ru"),
        ("قال وزير الخارجية يوم الخميس إن الجسر سيبقى مغلقا حتى شهر مايو", "ar"),
        ("部长星期四说，大桥将关闭到五月。", "zh"),
        ("Bridge closed", None),
        ("Ulaanbaatar", None),
        ("12345 -- !", None),
        ("", None),
    ],
)
def test_language(text: str, language: str | None) -> None:
    assert language_of(text) == language
