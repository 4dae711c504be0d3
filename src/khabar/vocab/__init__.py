"""The vocabularies: commented TOML and CSV files beside this module, read once.

Each file says at its top what it holds, by which codebook, and from where. `table` and `tree` give their rows as
they stand; the stage that uses a vocabulary builds the index that it needs from them.
"""

from __future__ import annotations

import csv
import functools
import importlib.resources
import os
import sys
import tomllib
from pathlib import Path
from typing import Any

from khabar.errors import MachineryError


def _text(name: str) -> str:
    file = importlib.resources.files("khabar.vocab").joinpath(name)
    if not file.is_file():
        raise MachineryError(f"the vocabulary {name} is missing from the package; reinstall khabar")
    return file.read_text("utf8")


@functools.cache
def table(name: str) -> tuple[dict[str, str], ...]:
    """The rows of a CSV vocabulary as dictionaries; lines that begin with # are comments.

    >>> table("countries.csv")[0]["iso3"]
    'AFG'
    """
    lines = [line for line in _text(name).splitlines() if line.strip() and not line.startswith("#")]
    return tuple(csv.DictReader(lines))


@functools.cache
def tree(name: str) -> dict[str, Any]:
    """A TOML vocabulary as nested dictionaries. Treat it as read-only."""
    return tomllib.loads(_text(name))


@functools.cache
def words(name: str, *path: str) -> frozenset[str]:
    """A list of words of a TOML vocabulary, found by its keys, as a set.

    >>> "between" in words("roles.toml", "COOPERATE", "with")
    True
    """
    node: Any = tree(name)
    for key in path:
        node = node.get(key, ())
    return frozenset(node)


def data_folder() -> Path:
    """Where a user's own tables lie: KHABAR_HOME, else `khabar` in the user's data (XDG_DATA_HOME, or its default)."""
    own = os.environ.get("KHABAR_HOME")
    if own:
        return Path(own).expanduser()
    data = os.environ.get("XDG_DATA_HOME", "")
    if Path(data).is_absolute():  # the XDG specification wants others ignored
        return Path(data) / "khabar"
    if sys.platform == "win32" and os.environ.get("LOCALAPPDATA"):
        return Path(os.environ["LOCALAPPDATA"]) / "khabar"
    return Path.home() / ".local" / "share" / "khabar"
