"""The list of checksums by which a folder of weights is known to be whole."""

from __future__ import annotations

import hashlib
from pathlib import Path

from khabar.reading.encoder import FILES, MANIFEST


def write_manifest(folder: Path) -> None:
    """Write the checksums of a folder of weights."""
    lines = [f"{hashlib.sha256((folder / name).read_bytes()).hexdigest()}  {name}\n" for name in FILES]
    (folder / MANIFEST).write_text("".join(lines), "utf8")
