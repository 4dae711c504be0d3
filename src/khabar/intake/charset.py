"""From bytes to text: which character set it is, and what is no text at all."""

from __future__ import annotations

import codecs
import re

import charset_normalizer

from khabar.errors import IntakeError

# UTF-32 before UTF-16: the mark of the one begins with the mark of the other.
_MARKS = (
    (codecs.BOM_UTF32_LE, "utf-32"), (codecs.BOM_UTF32_BE, "utf-32"), (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF16_LE, "utf-16"), (codecs.BOM_UTF16_BE, "utf-16"),
)  # fmt: skip

_FORMATS = (
    (b"%PDF", "a PDF file", "save its text and give that"),
    (b"PK\x03\x04", "a zip archive or an office document", "unpack it, or save its text and give that"),
    (b"\x1f\x8b", "a gzip archive", "unpack it first"),
    (b"\x89PNG", "an image", "give the text of the report"),
    (b"\xff\xd8\xff", "an image", "give the text of the report"),
    (b"GIF8", "an image", "give the text of the report"),
    (b"\xd0\xcf\x11\xe0", "an old office document", "save its text and give that"),
    (b"{\\rtf", "an RTF document", "save it as plain text and give that"),
)

_META = re.compile(rb"<(?:meta[^>]{0,200}?charset|\?xml[^>]{0,100}?encoding)\s*=\s*[\"']?\s*([\w.:-]+)", re.IGNORECASE)
_CONTROL = re.compile(rb"[\x00-\x08\x0e-\x1a\x1c-\x1f]")

# What pages call Latin-1 or ASCII is Windows-1252 in practice (WHATWG Encoding Standard, section 4.2).
_WESTERN = {"iso8859-1", "ascii", "cp1252"}

# Single-byte sets of the Latin script look alike to a detector, above all on short texts.
_LATIN = re.compile(r"cp125[0247]|cp(?:037|273|437|500|775|85\d|86\d|1026|1140)|mac_|iso8859_(?:[1-4]|9|1\d)|latin|hp_")


def decode(data: bytes, *, where: str, declared: str | None = None, page: bool = False) -> str:
    """The text of `data`, without a byte order mark.

    Tried in turn: byte order mark, `declared` (the HTTP header), what an HTML `page` says of itself, UTF-8, and
    charset-normalizer's guess. Where that guess is a set of the Latin script Windows-1252 is taken, which is what
    undeclared English text nearly always is. Lone surrogates stay for the caller to replace.

    Raises `IntakeError` for what is no text: images, archives, binary data.

    >>> decode("The caf\u00e9 talks".encode("cp1252"), where="talks.txt")
    'The café talks'
    """
    for mark, name in _MARKS:
        if data.startswith(mark):
            return data.decode(name, "replace").removeprefix("\ufeff")
    for magic, what, remedy in _FORMATS:
        if data.startswith(magic):
            raise IntakeError(where, f"is {what}, not a text", remedy)
    head = data[:8192]
    if head.count(0) > len(head) // 5:
        wide = _wide(data)
        if wide is not None:
            return wide
    if 0 in head or len(_CONTROL.findall(head)) > len(head) // 20:
        raise IntakeError(where, "is binary data, not a text", "give a text, Markdown, HTML, JSON or JSONL file")
    said = [declared] if declared else []
    if page and (meta := _META.search(data[:4096])):
        said.append(meta[1].decode("ascii"))
    for name in said:
        text = _as_declared(data, name)
        if text is not None:
            return text
    return _guess(data, where=where)


def _wide(data: bytes) -> str | None:
    """UTF-16 without a mark: half of the bytes of a Western text are then zero."""
    for name, zeros in (("utf-16-le", data[1::2]), ("utf-16-be", data[::2])):
        if zeros and zeros[:4096].count(0) > len(zeros[:4096]) * 0.85:
            try:
                text = data.decode(name)
            except UnicodeDecodeError:
                return None
            return None if "\x00" in text[:4096] else text
    return None


def _as_declared(data: bytes, name: str) -> str | None:
    try:
        codec = codecs.lookup(name).name
    except (LookupError, ValueError):
        return None
    # Data whose head could be read byte by byte is not in UTF-16, whatever it says.
    if codec.startswith(("utf-16", "utf-32")):
        return None
    # Valid UTF-8 beyond ASCII is never Latin-1 by accident.
    for each in ("utf-8", "cp1252", "latin-1") if codec in _WESTERN else (codec,):
        try:
            return data.decode(each)
        except (UnicodeDecodeError, LookupError):  # LookupError: a codec that is no character set, such as rot13
            continue
    return None


def _guess(data: bytes, *, where: str) -> str:
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        text = data.decode("utf-8", "replace")
    beyond = sum(c > "\x7f" for c in text)
    # UTF-8 with a few broken bytes (cut off in the middle of a letter, say) is still UTF-8.
    if text.count("\ufffd") * 10 <= beyond:
        return text
    best = charset_normalizer.from_bytes(data[: 1 << 18]).best()
    if best is None or _LATIN.search(best.encoding):
        try:
            return data.decode("cp1252")
        except UnicodeDecodeError:
            if best is None:
                raise IntakeError(where, "is in no character set that can be told", "save it as UTF-8") from None
    return data.decode(best.encoding, "replace")
