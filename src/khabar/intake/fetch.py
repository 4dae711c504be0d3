"""One page over HTTP: limits on time, size and redirects; every failure an `IntakeError` with a remedy."""

from __future__ import annotations

import time
from dataclasses import dataclass

import httpx

from khabar.errors import IntakeError

LARGEST = 20 * 1024 * 1024
"""Bytes of a body that are taken, unpacked."""

REDIRECTS = 5
WAIT = 20.0
"""Seconds without an answer after which a server is given up."""
IN_ALL = 60.0
"""Seconds that one page may take from first to last byte."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Fetched:
    """What came back: `url` after redirects, `kind` the media type, `charset` what the header says of it."""

    url: str
    kind: str
    charset: str | None
    data: bytes


def fetch(url: str) -> Fetched:
    """Get `url`, which must be http or https.

    Raises `IntakeError` where the address is not one, the server cannot be reached or refuses, the answer is empty or
    larger than `LARGEST`, or takes longer than `WAIT` or `IN_ALL`.
    """
    began = time.monotonic()
    try:
        with (
            httpx.Client(follow_redirects=True, max_redirects=REDIRECTS, timeout=WAIT, headers=_HEADERS) as client,
            client.stream("GET", url) as answer,
        ):
            if answer.status_code != 200:
                raise IntakeError(
                    url,
                    f"the server answered {answer.status_code} {answer.reason_phrase}".rstrip(),
                    _remedy(answer.status_code),
                )
            data = bytearray()
            for chunk in answer.iter_bytes():
                data += chunk
                if len(data) > LARGEST:
                    raise IntakeError(url, f"is larger than {LARGEST >> 20} MB", "give a page with one report")
                if time.monotonic() - began > IN_ALL:
                    raise IntakeError(
                        url, f"did not arrive within {IN_ALL:g} seconds", "save the page and give the file"
                    )
            kind = answer.headers.get("content-type", "").partition(";")[0].strip().lower()
            return Fetched(url=str(answer.url), kind=kind, charset=answer.charset_encoding, data=bytes(data))
    except httpx.TooManyRedirects:
        raise IntakeError(url, f"redirects more than {REDIRECTS} times", "give the address that it ends at") from None
    except httpx.TimeoutException:
        raise IntakeError(
            url, f"no answer within {WAIT:g} seconds", "try again later, or save the page and give the file"
        ) from None
    except (httpx.InvalidURL, httpx.UnsupportedProtocol, UnicodeError) as error:
        raise IntakeError(
            url, f"is no web address ({error})", "give one that begins with https:// and names a server"
        ) from None
    except httpx.HTTPError as error:
        what = f"cannot be reached ({str(error) or type(error).__name__})"
        raise IntakeError(url, what, "check the address and the network, or save the page and give the file") from None


# Some servers refuse clients that name nobody.
_HEADERS = {
    "User-Agent": "khabar/0.1 (reads one page at a user's request)",
    "Accept": "text/html,application/xhtml+xml,text/plain,application/json;q=0.9,*/*;q=0.5",
}


def _remedy(status: int) -> str:
    if status in {401, 402, 403, 407, 451}:
        return "open it in a browser, save the page and give the file"
    if status in {404, 410}:
        return "check the address"
    return "try again later"
