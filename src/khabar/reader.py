"""The reader: the whole line from a report to its result, with the models loaded once."""

from __future__ import annotations

import hashlib
import importlib.metadata
import importlib.resources
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any, Literal

from khabar.claims import claims_of
from khabar.claims.learned import check
from khabar.claims.lexicon import with_own
from khabar.errors import IntakeError
from khabar.intake import report_of
from khabar.model import Problem, Report, Result
from khabar.own import actors_file, read_actors
from khabar.reading.coreference import resolve
from khabar.reading.encoder import Encoder, load_encoder
from khabar.reading.parser import Parser, load_parser, parse

LONGEST = 200_000
"""Characters of a report that are read, about 30,000 words. No news report is longer; a dump of many is, and its
claims would run into one another."""


WEIGHTS = Path(__file__).parent / "weights"
"""The trained reader that khabar carries."""


class Reader:
    """Reads reports into claims. Make one with `load`; it holds the models, a user's own actors and nothing else."""

    def __init__(self, parser: Parser, encoder: Encoder | None = None, *, actors: Path | None = None) -> None:
        """`actors` is a table of a user's own. Raises `IntakeError` where it cannot be read."""
        self._parser = parser
        self._encoder = encoder
        self._lexicon = with_own(row.cells() for row in read_actors(actors)) if actors else None
        self._actors = hashlib.sha256(actors.read_bytes()).hexdigest()[:12] if actors else None

    @property
    def versions(self) -> dict[str, str]:
        """The versions to keep beside a result: of the code, the parser's model and the vocabularies (a hash), and of
        a user's own actors where there are some (a hash)."""
        files = importlib.resources.files("khabar.vocab").iterdir()
        digest = hashlib.sha256()
        for file in sorted((f for f in files if f.name.endswith((".toml", ".csv"))), key=lambda f: f.name):
            digest.update(file.read_bytes())
        return {
            "code": importlib.metadata.version("khabar"),
            "model": "+".join([self._parser.version, *([self._encoder.version] if self._encoder else [])]),
            "vocabularies": digest.hexdigest()[:12],
            **({"actors": self._actors} if self._actors else {}),
        }

    def read(
        self,
        report: Report | str,
        *,
        published: str | None = None,
        publisher: str | None = None,
        title: str | None = None,
        url: str | None = None,
        given_id: str | None = None,
        any_language: bool = False,
    ) -> Result:
        """Read one report, given as a text or as a `Report` of `khabar.intake`.

        `published` is a date (``2020-03-12``); relative dates are counted from it. A report in another language than
        English gives a problem and no claims unless `any_language`.

        Raises `IntakeError` for an empty text or a date that cannot be read.
        """
        if isinstance(report, str):
            report = report_of(
                report, published=published, publisher=publisher, title=title, url=url, given_id=given_id
            )
        if report.language not in {None, "en"} and not any_language:
            message = (
                f"the report is in another language ({report.language}); give --any-language to read it all the same"
            )
            return Result(report=report, problems=(Problem(stage="intake", start=0, end=0, message=message),))
        body, problems = _readable(report)
        reading = resolve(body, parse(body, self._parser))
        with self._parser.threads.limit(limits=1):  # as in `parse`
            claimed = claims_of(body, reading, encoder=self._encoder, known=self._lexicon)
        return Result(
            report=report,
            entities=claimed.entities,
            claims=claimed.claims,
            offices=claimed.offices,
            relations=claimed.relations,
            problems=(*problems, *claimed.problems),
        )

    def pipe(
        self, reports: Iterable[Report | str | Mapping[str, Any]], *, any_language: bool = False
    ) -> Iterator[Result]:
        """Read many reports, one after the other, in order; each a text, a `Report`, or a record with a ``text``.

        A record may hold ``published``, ``publisher``, ``title``, ``url`` and ``id``. Raises as `read` does.
        """
        for report in reports:
            if isinstance(report, Mapping):
                report = _report_of_record(report)
            yield self.read(report, any_language=any_language)


def _readable(report: Report) -> tuple[Report, tuple[Problem, ...]]:
    """The report, cut where it is too long to be one; offsets stay."""
    if len(report.text) <= LONGEST:
        return report, ()
    parts = tuple(p for p in report.parts if p.end <= LONGEST)
    message = f"only the first {LONGEST} characters were read; cut what holds several reports into its reports"
    problem = Problem(stage="reading", start=LONGEST, end=len(report.text), message=message)
    return replace(report, text=report.text[:LONGEST], parts=parts), (problem,)


def _report_of_record(record: Mapping[str, Any]) -> Report:
    text = record.get("text")
    if not isinstance(text, str):
        raise IntakeError(str(record.get("id", "record")), "it holds no text", "give each record a 'text'")
    known = {k: record.get(k) for k in ("published", "publisher", "title", "url")}
    return report_of(text, given_id=record.get("id"), **known)


def load(
    parser: Path | str | None = None,
    *,
    weights: Path | str | None = None,
    rules_only: bool = False,
    actors: Path | str | Literal[False] | None = None,
) -> Reader:
    """Load khabar once: ``reader = khabar.load()``.

    `parser` is the folder or package of a user's own English spaCy pipeline (md, lg or trf); by default the
    en_core_web_sm that khabar is installed with. `weights` is the folder of a trained reader of one's own
    (`training/`); by default the one that khabar carries. With `rules_only` none is used. `actors` is a table of
    one's own actors, which go before the bundled ones; by default the one that `khabar actors import` makes
    (`khabar.own.actors_file`), where there is one; with False the bundled ones alone. Takes about two seconds and
    300 MB.

    Raises `MachineryError` where a model is missing or altered, `IntakeError` where the actors cannot be read.
    """
    table = Path(actors) if actors else None if actors is False else _own_actors()
    encoder = None if rules_only else check(load_encoder(Path(weights) if weights else WEIGHTS))
    return Reader(load_parser(parser), encoder, actors=table)


def _own_actors() -> Path | None:
    table = actors_file()
    return table if table.exists() else None
