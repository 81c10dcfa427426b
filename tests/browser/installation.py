"""The Chromium of the browser tests: one that is there, else Playwright's download, else the distribution's package.

`python tests/browser/installation.py` makes sure that there is one, or says what to do and fails.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from functools import cache

from playwright.sync_api import sync_playwright

# The headless shell needs half the processor time of the whole browser.
NAMES = ("chromium-headless-shell", "chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome")
DOWNLOAD_SECONDS = 600
ADVICE = (
    "The browser tests need Chromium. Install one (on Debian: apt install chromium-headless-shell), name one in"
    " CHROMIUM, or let Playwright download its own: .venv/bin/python -m playwright install --with-deps chromium"
)


@cache
def find() -> str | None:
    """The path of a Chromium that starts: the one in CHROMIUM, else one on the PATH, else Playwright's own."""
    if named := os.environ.get("CHROMIUM"):
        return named
    on_path = filter(None, map(shutil.which, NAMES))
    return next((path for path in (*on_path, _own()) if _starts(path)), None)


def ensure() -> str:
    """As `find`, after an installation where one is needed; ends the program where there is no way."""
    for install in (_download, _install_package):
        if path := find():
            return path
        install()
        find.cache_clear()
    return find() or sys.exit(ADVICE)


def _download() -> None:
    print("No Chromium yet: Playwright downloads its own …", flush=True)
    _run(sys.executable, "-m", "playwright", "install", "--no-shell", "chromium")


def _install_package() -> None:
    """Where this user may."""
    if os.geteuid() == 0 and shutil.which("apt-get"):
        print("No Chromium yet: the distribution's package is installed …", flush=True)
        _run("apt-get", "update", "-qq")
        packages = ("chromium-headless-shell", "fonts-liberation")
        _run("apt-get", "install", "-y", "-qq", "--no-install-recommends", *packages)


def _own() -> str:
    with sync_playwright() as playwright:
        return playwright.chromium.executable_path


def _starts(path: str) -> bool:
    """One whose libraries are missing, or a package that only points elsewhere, is none."""
    try:
        return subprocess.run([path, "--version"], capture_output=True, timeout=60, check=False).returncode == 0
    except (OSError, subprocess.TimeoutExpired):
        return False


def _run(*command: str) -> None:
    environment = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    try:
        subprocess.run(command, stdout=subprocess.DEVNULL, timeout=DOWNLOAD_SECONDS, check=False, env=environment)
    except subprocess.TimeoutExpired:
        print(f"{command[0]} took longer than {DOWNLOAD_SECONDS} seconds.", flush=True)


if __name__ == "__main__":
    ensure()
