"""Builds the web pages in a background thread once the API answers."""

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

from api.http.web_build import REQUIRED_NODE, WEB, build, find_node, is_current
from graph.errors import EngineError

_API_START_TIMEOUT = 60
_NODE_INSTALL_TIMEOUT = 300
_NODE_REQUIREMENTS = WEB.parent / "requirements-web.lock"


def build_in_background(static: Path, live_url: str) -> None:
    """Starts a thread that builds the pages into `static` as soon as `live_url` answers, unless they are current."""
    if not is_current(static):
        threading.Thread(target=_build_when_live, args=(static, live_url), daemon=True, name="pages").start()


def _build_when_live(static: Path, live_url: str) -> None:
    console = Console(stderr=True)
    if not _becomes_live(live_url):
        text = f"The pages are not built: the API did not answer within {_API_START_TIMEOUT} s."
        console.print(text, highlight=False, soft_wrap=True)
        return
    console.print("Building the pages; the API already answers.")
    try:
        _ensure_node()
        build(static, quiet=True)
    except EngineError as error:
        text = f"The pages are not built: {error.message} {error.hint or ''}"
        console.print(text, highlight=False, markup=False, soft_wrap=True)
    else:
        console.print("The pages are ready.")


def _becomes_live(url: str) -> bool:
    deadline = time.monotonic() + _API_START_TIMEOUT
    while time.monotonic() < deadline:
        try:
            if httpx.get(url, timeout=1).status_code == 200:
                return True
        except httpx.HTTPError:
            pass
        time.sleep(0.2)
    return False


def _ensure_node() -> None:
    """Installs Node from a wheel, unless there is a Node that is new enough. Raises EngineError if that fails."""
    try:
        find_node()
    except EngineError:
        if not _NODE_REQUIREMENTS.is_file():
            raise
        _install_node()
        importlib.invalidate_caches()
        find_node()


def _install_node() -> None:
    uv = shutil.which("uv") or shutil.which("uv", path=str(Path(sys.executable).parent))
    installer = [uv, "pip", "install", "--python", sys.executable] if uv else [sys.executable, "-m", "pip", "install"]
    command = [*installer, "--require-hashes", "-r", str(_NODE_REQUIREMENTS)]
    try:
        subprocess.run(command, check=True, capture_output=True, timeout=_NODE_INSTALL_TIMEOUT, env=os.environ)  # noqa: S603
    except (OSError, subprocess.SubprocessError) as error:
        message = f"Node could not be installed.\n{_last_lines(error) or error}\n"
        raise EngineError(message, hint=f"Install {REQUIRED_NODE} yourself.") from error


def _last_lines(error: OSError | subprocess.SubprocessError) -> str:
    """The last lines that the installer wrote to stderr; empty if there are none."""
    stderr: bytes | None = getattr(error, "stderr", None)
    return "\n".join((stderr or b"").decode(errors="replace").splitlines()[-15:])
