"""Builds the gazetteer when khabar is built or installed: `places.sqlite` is too large for git, and easily made."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface

ROOT = Path(__file__).parent


class Gazetteer(BuildHookInterface[Any]):
    """Runs `training.places` before the files of a wheel, or of an editable installation, are gathered."""

    PLUGIN_NAME = "custom"

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Make the gazetteer, and have it taken along though git does not know it."""
        sys.path[:0] = [str(ROOT), str(ROOT / "src")]
        from khabar.vocab.places import FILE
        from training.places import build

        build(FILE)
        build_data["artifacts"].append(str(FILE.relative_to(ROOT)))
