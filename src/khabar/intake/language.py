"""Which language a text is in. py3langid is loaded only when function words leave it open."""

from __future__ import annotations

import functools
import re
import unicodedata
from collections.abc import Callable

from khabar.intake.words import ENGLISH

ENOUGH = 40
"""Letters below which a text of the Latin script is left without a language: a name tells none."""

READ = 5_000
"""Characters looked at: more change nothing."""

# Share of English function words from which a text is English. Names do not count among them, so that a report from
# Ulan Bator stays English however many Mongolian names it holds.
SHARE = 0.10

_WORD = re.compile(r"[^\W\d_]+")


def language_of(text: str) -> str | None:
    """ISO 639-1 code of the language of `text`, or None where it is too short to tell.

    >>> language_of("The ministers of Mongolia and Kyrgyzstan said that they had met in Ulaanbaatar.")
    'en'
    >>> language_of("Ulaanbaatar") is None
    True
    """
    words = _WORD.findall(text[:READ])
    letters = "".join(words)
    if not letters:
        return None
    latin = sum(unicodedata.name(c, "").startswith("LATIN") for c in letters[:400]) * 2 > len(letters[:400])
    if latin:
        if len(letters) < ENOUGH:
            return None
        lowered = [w.lower() for w in words]
        common = [w for w in lowered if w in ENGLISH]
        if len(common) >= SHARE * len(words) and len(set(common)) >= 3 and ("the" in common or "and" in common):
            return "en"
    code, _ = _classifier()(text[:READ])
    return code


@functools.cache
def _classifier() -> Callable[[str], tuple[str, float]]:
    # Importing it costs about 0.3 s and its first call as much again: most runs over English news need neither.
    import py3langid

    classify: Callable[[str], tuple[str, float]] = py3langid.classify
    return classify
