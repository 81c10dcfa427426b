"""Builds the web pages in a background thread once the API answers, and remembers why that failed."""

from __future__ import annotations

import hashlib
import importlib
import json
import os
import shutil
import subprocess
import sys
import threading
import time
from contextlib import suppress
from dataclasses import asdict, dataclass
from pathlib import Path

import httpx
import platformdirs
from rich.console import Console

from api.http.web_build import REQUIRED_NODE, WEB, build, find_node, is_current
from graph.errors import EngineError

_API_START_TIMEOUT = 60
_PAUSE = 0.2
_NODE_INSTALL_TIMEOUT = 300
_NODE_REQUIREMENTS = WEB.parent / "requirements-web.lock"


def build_in_background(static: Path, live_url: str) -> None:
    """Starts a thread that builds the pages into `static` as soon as `live_url` answers, unless they are current."""
    clear_failure(static)
    if not is_current(static):
        threading.Thread(target=_build_when_live, args=(static, live_url), daemon=True, name="pages").start()


def _build_when_live(static: Path, live_url: str) -> None:
    console = Console(stderr=True)
    try:
        _await_live(live_url)
        console.print("Building the pages; the API already answers.")
        _ensure_node()
        build(static, quiet=True)
    except Exception as error:  # also a bug: a thread that ends without a word leaves "is being built" on the page
        failure = error if isinstance(error, EngineError) else EngineError(f"{type(error).__name__}: {error}.")
        record_failure(static, failure)
        text = f"The pages are not built: {failure.message} {failure.hint or ''}"
        console.print(text, highlight=False, markup=False, soft_wrap=True)
    else:
        console.print("The pages are ready.")


def _await_live(url: str) -> None:
    """Returns once the API answers at its address on this machine, to which no proxy leads. Raises EngineError if it
    does not in time."""
    deadline = time.monotonic() + _API_START_TIMEOUT
    with httpx.Client(trust_env=False, timeout=1) as client:
        while time.monotonic() < deadline:
            with suppress(httpx.HTTPError):
                if client.get(url).status_code == 200:
                    return
            time.sleep(_PAUSE)
    raise EngineError(
        f"the API did not answer within {_API_START_TIMEOUT} s.",
        hint="Start it again; its log says why it did not start.",
    )


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


# ---- why it failed, for the page itself, `prevnet doctor` and the other processes of the API


@dataclass(frozen=True)
class BuildFailure:
    """What was wrong, and what to do."""

    message: str
    hint: str | None


def record_failure(static: Path, error: EngineError) -> None:
    """Remembers why the pages of this folder are not built, until `clear_failure`."""
    with suppress(OSError):  # the log has it, too
        path = _file(static)
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(json.dumps(asdict(BuildFailure(error.message, error.hint))), encoding="utf-8")


def clear_failure(static: Path) -> None:
    with suppress(OSError):
        _file(static).unlink(missing_ok=True)


def read_failure(static: Path) -> BuildFailure | None:
    """Why the pages of this folder are not built; None if they are, or are being built."""
    try:
        return BuildFailure(**json.loads(_file(static).read_text(encoding="utf-8")))
    except (OSError, ValueError, TypeError):
        return None


def _file(static: Path) -> Path:
    """Not beside the pages: that folder may not be writable, which is one of the failures."""
    name = hashlib.sha256(str(static.resolve()).encode()).hexdigest()[:16]
    return platformdirs.user_state_path("prevnet", appauthor=False) / f"pages-{name}.json"
