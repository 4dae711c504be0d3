"""Bytes to text."""

import codecs
import contextlib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from khabar.errors import IntakeError
from khabar.intake.charset import decode

LATIN = "The café talks in São Tomé were “useful”, the minister’s office said on Friday."
RUSSIAN = "Министр сообщил, что войска отошли к границе, а мост закрыт до мая. Переговоры продолжаются."
CHINESE = "部长星期四会见了总统，双方同意在五月重新开放大桥。军队已经撤退。"


@pytest.mark.parametrize(
    ("data", "known", "text"),
    [
        (LATIN.encode(), {}, LATIN),
        (codecs.BOM_UTF8 + LATIN.encode(), {}, LATIN),
        (LATIN.encode("utf-16"), {}, LATIN),
        (LATIN.encode("utf-16-le"), {}, LATIN),
        (LATIN.encode("utf-32"), {}, LATIN),
        (LATIN.encode("cp1252"), {}, LATIN),
        (LATIN.encode("cp1252"), {"declared": "iso-8859-1"}, LATIN),
        (LATIN.encode(), {"declared": "iso-8859-1"}, LATIN),
        (LATIN.encode(), {"declared": "no-such-set"}, LATIN),
        (LATIN.encode(), {"declared": "rot13"}, LATIN),
        (LATIN.encode(), {"declared": "utf-16"}, LATIN),
        (RUSSIAN.encode("koi8-r"), {"declared": "koi8-r"}, RUSSIAN),
        (RUSSIAN.encode("cp1251"), {}, RUSSIAN),
        (CHINESE.encode("gb18030"), {}, CHINESE),
        (CHINESE.encode("big5", "ignore"), {"declared": "big5"}, CHINESE.encode("big5", "ignore").decode("big5")),
    ],
)
def test_character_sets(data: bytes, known: dict[str, str], text: str) -> None:
    assert decode(data, where="x", declared=known.get("declared")) == text


def test_a_page_says_its_set() -> None:
    page = f'<html><head><meta charset="windows-1251"></head><body>{RUSSIAN}</body></html>'
    assert RUSSIAN in decode(page.encode("cp1251"), where="x", page=True)


def test_utf8_with_a_broken_end_is_utf8() -> None:
    assert decode((RUSSIAN + "ж").encode()[:-1], where="x") == RUSSIAN + "\ufffd"


@pytest.mark.parametrize(
    "data",
    [b"\x89PNG\r\n\x1a\n123", b"PK\x03\x04abc", b"%PDF-1.7", b"\x1f\x8b\x08", b"abc\x00def\x00", bytes(range(256)) * 9],
)
def test_binary_is_an_error(data: bytes) -> None:
    with pytest.raises(IntakeError, match=r"x: is .*; "):
        decode(data, where="x")


@given(st.binary(max_size=300))
def test_any_bytes_are_text_or_an_error(data: bytes) -> None:
    with contextlib.suppress(IntakeError):
        assert isinstance(decode(data, where="x"), str)
