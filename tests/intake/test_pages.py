"""Pages from disk and over HTTP, from a server on this machine."""

import contextlib
import http.server
import threading
import time
from collections.abc import Iterator
from pathlib import Path
from typing import ClassVar

import pytest

from khabar.errors import IntakeError
from khabar.intake import fetch, reports
from khabar.intake.page import page_of
from khabar.model import Report

FIRST = (
    "ACCRA, 3 March (GNA) - The bridge was closed on Wednesday, the governor of the région said after a long meeting."
)
SECOND = "Lorries have been waiting on both sides of the river since then, and traders fear that their fish will rot."
THIRD = "The governor did not say when the bridge would open again, but engineers are to look at its pillars on Friday."

LINKED = """{"@context": "https://schema.org", "@graph": [{"@type": "WebSite", "name": "Post"},
{"@type": ["NewsArticle"], "headline": "Bridge &amp; ferry closed", "datePublished": "2021-03-03T22:10:00+02:00",
"author": [{"@type": "Person", "name": "Ana Reis"}, {"name": "Tom Ota"}],
"publisher": {"@type": "Organization", "name": "Harbour Post"}}]}"""


def page(*, head: str = "", body: str = "", charset: str = "") -> str:
    declared = f'<meta charset="{charset}">' if charset else ""
    return (
        f"<!DOCTYPE html><html><head>{declared}<title>Bridge | Post</title>{head}</head>"
        "<body><nav><a href='/'>Home</a> <a href='/b'>World</a></nav>"
        f"<main><article><h1>Bridge closed</h1>{body}<p>{FIRST}</p><p>{SECOND}</p><p>{THIRD}</p></article></main>"
        "<footer>All rights reserved</footer></body></html>"
    )


def test_json_ld_comes_first() -> None:
    head = (
        f'<script type="application/ld+json">{{broken</script><script type="application/ld+json">{LINKED}</script>'
        '<meta property="og:title" content="Other"><meta property="og:site_name" content="Other">'
        '<meta property="article:published_time" content="2020-01-01"><link rel="canonical" href="/news/bridge">'
    )
    found = page_of(page(head=head), where="x", url="https://post.example/n?id=1")
    assert (found.title, found.publisher, found.author) == (
        "Bridge & ferry closed",
        "Harbour Post",
        "Ana Reis, Tom Ota",
    )
    assert (found.published, found.url) == ("2021-03-03", "https://post.example/news/bridge")


def test_meta_tags() -> None:
    head = (
        '<meta property="og:title" content="Bridge closed | Post"><meta property="og:site_name" content="Harbour Post">'
        '<meta name="author" content="Ana Reis"><meta property="article:published_time" content="2021-03-03T10:00:00Z">'
    )
    found = page_of(page(head=head), where="x")
    assert (found.title, found.publisher, found.author, found.published) == (
        "Bridge closed",
        "Harbour Post",
        "Ana Reis",
        "2021-03-03",
    )


def test_time_element_and_heading() -> None:
    found = page_of(page(body='<time datetime="2021-03-03">today</time>'), where="x")
    assert (found.title, found.published, found.url) == ("Bridge closed", "2021-03-03", None)


def test_the_text_is_the_main_body_in_paragraphs(tmp_path: Path) -> None:
    file = tmp_path / "bridge.html"
    file.write_text(page(head=f'<script type="application/ld+json">{LINKED}</script>'), encoding="utf-8")
    (report,) = reports([file])
    assert isinstance(report, Report)
    assert report.text.split("\n\n")[-3:] == [FIRST, SECOND, THIRD]
    assert report.text.startswith("Bridge & ferry closed\n\n")
    assert "Home" not in report.text
    assert "rights reserved" not in report.text
    kinds = [(p.kind, report.text[p.start : p.end]) for p in report.parts]
    assert ("title", "Bridge & ferry closed") in kinds
    assert ("dateline", "ACCRA, 3 March (GNA) -") in kinds
    assert (report.publisher, report.published, report.given_id) == ("Harbour Post", "2021-03-03", "bridge")


@pytest.mark.parametrize(
    "source", ["", "<", "<html>", "\x00", "<?xml version='1.0' encoding='utf-8'?><html/>", "<p>" * 3000, "<!DOCTYPE"]
)
def test_what_is_no_page_is_an_error(source: str) -> None:
    with pytest.raises(IntakeError):
        page_of(source, where="x")


class Server(http.server.BaseHTTPRequestHandler):
    pages: ClassVar[dict[str, tuple[str, bytes]]] = {
        "/utf8": ("text/html; charset=utf-8", page().encode()),
        "/header": ("text/html; charset=windows-1252", page().encode("cp1252")),
        "/wrong": ("text/html; charset=iso-8859-1", page().encode()),
        "/meta": ("text/html", page(charset="windows-1252").encode("cp1252")),
        "/none": ("text/html", page().encode("cp1252")),
        "/bridge.txt": ("text/plain; charset=utf-8", f"{FIRST}\n\n{SECOND}".encode()),
        "/record": ("application/json", b'{"text": "Bridge closed", "id": "r"}'),
        "/png": ("image/png", b"\x89PNG\r\n\x1a\n"),
        "/empty": ("text/html", b""),
    }

    def do_GET(self) -> None:
        path = self.path
        if path in self.pages:
            kind, data = self.pages[path]
            self.answer(200, {"Content-Type": kind, "Content-Length": str(len(data))}, data)
        elif path == "/loop":
            self.answer(302, {"Location": "/loop"})
        elif path == "/away":
            self.answer(302, {"Location": "file:///etc/hostname"})
        elif path.startswith("/hop"):
            left = int(path[4:])
            self.answer(302, {"Location": f"/hop{left - 1}" if left else "/utf8"})
        elif path == "/slow":
            time.sleep(1)
        elif path == "/drip":
            self.answer(200, {"Content-Type": "text/html"})
            for _ in range(40):
                self.wfile.write(b"<p>drop</p>")
                time.sleep(0.05)
        elif path == "/huge":
            self.answer(200, {"Content-Type": "text/html"})
            for _ in range(30):
                self.wfile.write(b"x" * (1 << 20))
        elif path == "/gzip":
            self.answer(200, {"Content-Type": "text/html", "Content-Encoding": "gzip", "Content-Length": "5"}, b"wrong")
        elif path == "/cut":
            self.answer(200, {"Content-Type": "text/html", "Content-Length": "5000"}, b"<p>cut")
        else:
            self.answer({"/forbidden": 403, "/down": 503}.get(path, 404), {"Content-Length": "0"})

    def answer(self, status: int, headers: dict[str, str], data: bytes = b"") -> None:
        self.send_response(status)
        for name, value in headers.items():
            self.send_header(name, value)
        self.end_headers()
        self.wfile.write(data)

    def handle(self) -> None:
        with contextlib.suppress(BrokenPipeError, ConnectionResetError):
            super().handle()

    def log_message(self, *_: object) -> None:
        pass


@pytest.fixture(scope="module")
def site() -> Iterator[str]:
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Server)
    server.handle_error = lambda *_: None  # type: ignore[method-assign]
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_port}"
    server.shutdown()
    server.server_close()


@pytest.mark.parametrize("path", ["/utf8", "/header", "/wrong", "/meta", "/none", "/hop4"])
def test_pages_in_all_character_sets(site: str, path: str) -> None:
    (report,) = reports([site + path])
    assert isinstance(report, Report), report
    assert FIRST in report.text
    assert report.url == site + ("/utf8" if "hop" in path else path)


def test_texts_and_records_over_http(site: str) -> None:
    text, record = reports([site + "/bridge.txt", site + "/record"])
    assert isinstance(text, Report)
    assert isinstance(record, Report)
    assert (text.given_id, text.publisher, text.text) == ("bridge", "GNA", f"{FIRST}\n\n{SECOND}")
    assert (record.given_id, record.text) == ("r", "Bridge closed")


@pytest.mark.parametrize(
    ("path", "what"),
    [
        ("/missing", "404"),
        ("/forbidden", "403"),
        ("/down", "503"),
        ("/loop", "redirects more than 5"),
        ("/hop9", "redirects more than 5"),
        ("/away", "no web address"),
        ("/slow", "no answer within"),
        ("/drip", "did not arrive within"),
        ("/huge", "larger than 20 MB"),
        ("/gzip", "cannot be reached"),
        ("/cut", "cannot be reached"),
        ("/png", "image"),
        ("/empty", "empty"),
    ],
)
def test_what_goes_wrong_over_http(site: str, path: str, what: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(fetch, "WAIT", 0.3)
    monkeypatch.setattr(fetch, "IN_ALL", 0.5 if path == "/drip" else 30)
    (error,) = reports([site + path])
    assert isinstance(error, IntakeError), error
    assert what in error.what
    assert error.where == site + path
    assert error.remedy


@pytest.mark.parametrize(
    "url", ["http://127.0.0.1:1/", "http://", "http://[::1", "https://no.such.host.invalid/", "http://x.example:99999/"]
)
def test_addresses_that_lead_nowhere(url: str) -> None:
    (error,) = reports([url])
    assert isinstance(error, IntakeError)
    assert error.remedy
