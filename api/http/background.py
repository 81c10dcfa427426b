"""Build the web pages in a thread while the API already answers."""

from __future__ import annotations

import importlib
import os
import shutil
import subprocess
import sys
import threading
import time
from pathlib import Path

import httpx
from rich.console import Console

from api.http.web_build import WEB, build, find_node, is_current
from graph.errors import EngineError

_START_SECONDS = 60
_INSTALL_SECONDS = 300
_LOCK = WEB.parent / "requirements-web.lock"


def build_in_background(static: Path, alive_url: str) -> None:
    """Starts a thread that builds the pages into `static` as soon as `alive_url` answers, unless they are current."""
    if not is_current(static):
        threading.Thread(target=_build, args=(static, alive_url), daemon=True, name="pages").start()


def _build(static: Path, alive_url: str) -> None:
    console = Console(stderr=True)
    if not _becomes_alive(alive_url):
        return
    console.print("Building the pages; the API already answers.")
    try:
        _require_node()
        build(static, quiet=True)
    except EngineError as error:
        console.print(f"The pages are not built: {error.message} {error.hint or ''}", highlight=False, soft_wrap=True)
    else:
        console.print("The pages are ready.")


def _becomes_alive(url: str) -> bool:
    deadline = time.monotonic() + _START_SECONDS
    while time.monotonic() < deadline:
        try:
            if httpx.get(url, timeout=1).status_code == 200:
                return True
        except httpx.HTTPError:
            time.sleep(0.2)
    return False


def _require_node() -> None:
    """Installs Node from a wheel, if there is no Node that is new enough. EngineError, if that fails."""
    try:
        find_node()
    except EngineError:
        if not _LOCK.is_file():
            raise
        _install()
        importlib.invalidate_caches()
        find_node()


def _install() -> None:
    uv = shutil.which("uv") or shutil.which("uv", path=str(Path(sys.executable).parent))
    installer = [uv, "pip", "install", "--python", sys.executable] if uv else [sys.executable, "-m", "pip", "install"]
    command = [*installer, "--require-hashes", "-r", str(_LOCK)]
    try:
        subprocess.run(command, check=True, capture_output=True, timeout=_INSTALL_SECONDS, env=os.environ)  # noqa: S603
    except (OSError, subprocess.SubprocessError) as error:
        raise EngineError("Node could not be installed.", hint="Install Node 22 or newer yourself.") from error
