"""Download the jars of a lock file into the cache, and verify each by size and sha256."""

from __future__ import annotations

import hashlib
import os
import ssl
import threading
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor, as_completed
from pathlib import Path
from typing import Final

import certifi
import httpx

from graph.engine import MAVEN_URL_SETTING, disk, mutex
from graph.engine.cache import JarCache
from graph.engine.lock import Jar
from graph.engine.progress import Advance, shown
from graph.errors import EngineError

CONNECTIONS: Final = 16
ATTEMPTS: Final = 4
_TIMEOUT: Final = httpx.Timeout(30.0, connect=10.0, pool=None)
PAUSE: Final = 0.5  # seconds before the second attempt; doubled before each further one
_OTHER_DOWNLOAD: Final = 900.0  # seconds to wait for another process that downloads the same jars
_PURPOSE: Final = "Downloading Neo4j"
_THIS_MACHINE: Final = ("all://localhost", "all://127.0.0.1", "all://[::1]")
_OFFLINE: Final = (
    f"Check the connection and any proxy (HTTPS_PROXY), or set {MAVEN_URL_SETTING} to a mirror of Maven Central."
)


class _WrongContentError(Exception):
    """The downloaded file differs from the jar in the lock file."""


def ensure_jars(cache: JarCache, *, maven_url: str | None, progress: bool) -> list[Path]:
    """The paths of all jars. Those that are missing or altered are downloaded first from `maven_url`, the base URL of a
    Maven repository; None is Maven Central. Raises EngineError if that fails."""
    try:
        cache.lib.mkdir(parents=True, exist_ok=True)
        with mutex.held(cache.folder / "download.lock", limit=_OTHER_DOWNLOAD, purpose=_PURPOSE):
            missing = cache.missing()
            if missing:
                _fetch_all(cache, missing, maven_url or _maven_central(), progress=progress)
                cache.remember(cache.lock.jars)
    except OSError as error:
        raise disk.explain(error, cache.folder, _PURPOSE) from error
    return cache.paths


def _maven_central() -> str:
    try:
        from jgo.constants import MAVEN_CENTRAL_URL
    except ImportError as error:
        raise EngineError(
            "The address of Maven Central is not known: the jgo package is missing.",
            hint=f"Install jgo, or set {MAVEN_URL_SETTING} to a Maven repository.",
        ) from error
    return MAVEN_CENTRAL_URL


def _fetch_all(cache: JarCache, jars: Sequence[Jar], maven_url: str, *, progress: bool) -> None:
    base = _checked_url(maven_url)
    total = sum(jar.size for jar in jars)
    disk.require_space(cache.lib, total + 50 * disk.MEGABYTE, _PURPOSE)
    _remove_leftovers(cache.lib)
    stop = threading.Event()
    with (
        shown(f"Neo4j {cache.lock.version}: fetching {len(jars)} files", total, visible=progress) as advance,
        _client() as client,
        ThreadPoolExecutor(max_workers=CONNECTIONS) as pool,
    ):
        tasks = [pool.submit(_fetch, client, f"{base}/{jar.path}", jar, cache.path(jar), stop, advance) for jar in jars]
        try:
            for task in as_completed(tasks):
                task.result()
        except BaseException:
            stop.set()
            pool.shutdown(wait=False, cancel_futures=True)
            raise


def _checked_url(url: str) -> str:
    if not url.startswith(("http://", "https://")):
        raise EngineError(
            f"{url!r} is no address of a Maven repository.",
            hint=f"Set {MAVEN_URL_SETTING} to an http:// or https:// address, or leave it out.",
        )
    return url.rstrip("/")


def _client() -> httpx.Client:
    """A client that uses the environment's proxies, but not for this machine."""
    try:
        return httpx.Client(
            timeout=_TIMEOUT,
            verify=_trust(),
            follow_redirects=True,
            limits=httpx.Limits(max_connections=CONNECTIONS, max_keepalive_connections=CONNECTIONS),
            mounts=dict.fromkeys(_THIS_MACHINE),
        )
    except (ImportError, ValueError, httpx.InvalidURL) as error:
        raise EngineError(
            f"{_PURPOSE}: the proxy settings of the environment can't be used ({error}).",
            hint="HTTPS_PROXY takes an http:// address, SOCKS is not supported (unset ALL_PROXY), and NO_PROXY takes"
            " ::1 without brackets.",
        ) from error


def _trust() -> ssl.SSLContext:
    """The certificate authorities of the system, or those of SSL_CERT_FILE and SSL_CERT_DIR; else certifi's, too."""
    for name in ("SSL_CERT_FILE", "SSL_CERT_DIR"):
        path = os.environ.get(name)
        if path and not Path(path).exists():
            raise EngineError(f"{_PURPOSE}: {name} names {path}, which does not exist.", hint="Correct or unset it.")
    context = ssl.create_default_context()
    if not (os.environ.get("SSL_CERT_FILE") or os.environ.get("SSL_CERT_DIR")):
        context.load_verify_locations(certifi.where())
    return context


def _remove_leftovers(folder: Path) -> None:
    """Removes the files of interrupted downloads; no other process is downloading, as the download lock is held."""
    for part in folder.glob("*.part"):
        part.unlink(missing_ok=True)


def _fetch(client: httpx.Client, url: str, jar: Jar, path: Path, stop: threading.Event, advance: Advance) -> None:
    part = path.with_name(f"{path.name}.part")
    try:
        for attempt in range(1, ATTEMPTS + 1):
            try:
                _receive(client, url, jar, part, stop, advance)
            except (httpx.HTTPError, httpx.InvalidURL, _WrongContentError) as error:
                if attempt == ATTEMPTS or not _worth_retrying(error):
                    raise _explain(error, url, jar) from error
                stop.wait(PAUSE * 2 ** (attempt - 1))
            else:
                os.replace(part, path)
                return
    finally:
        part.unlink(missing_ok=True)


def _receive(client: httpx.Client, url: str, jar: Jar, part: Path, stop: threading.Event, advance: Advance) -> None:
    digest, size = hashlib.sha256(), 0
    try:
        with client.stream("GET", url) as response, part.open("wb") as file:
            response.raise_for_status()
            for chunk in response.iter_bytes():
                if stop.is_set():
                    raise EngineError("The download was cancelled.", hint="Start again.")
                size += len(chunk)
                if size > jar.size:
                    break  # it is wrong already, and must not fill the disk
                digest.update(chunk)
                file.write(chunk)
                advance(len(chunk))
        if size != jar.size or digest.hexdigest() != jar.sha256:
            raise _WrongContentError(f"{size} bytes arrived, {jar.size} bytes with another checksum were expected")
    except BaseException:
        advance(-size)
        raise


def _worth_retrying(error: Exception) -> bool:
    if isinstance(error, httpx.HTTPStatusError):
        return error.response.status_code in (408, 425, 429) or error.response.status_code >= 500
    return not isinstance(error, httpx.InvalidURL | httpx.UnsupportedProtocol)


def _explain(error: Exception, url: str, jar: Jar) -> EngineError:
    what = f"{_PURPOSE}: {jar.coordinates} can't be fetched from {url}"
    if isinstance(error, _WrongContentError):
        return EngineError(
            f"{what}: {ATTEMPTS} downloads had other content than expected ({error}).",
            hint=f"A proxy may alter downloads; set {MAVEN_URL_SETTING} to a mirror that serves the original.",
        )
    if isinstance(error, httpx.HTTPStatusError):
        return EngineError(
            f"{what}: the server answered {error.response.status_code} {error.response.reason_phrase}.",
            hint=f"Try again later, or set {MAVEN_URL_SETTING} to a mirror of Maven Central.",
        )
    if isinstance(error, httpx.TimeoutException):
        return EngineError(f"{what}: no answer in time.", hint=_OFFLINE)
    if "CERTIFICATE_VERIFY_FAILED" in str(error):
        return EngineError(
            f"{what}: its certificate is not trusted.",
            hint="Behind a company's proxy, set SSL_CERT_FILE to the file with its certificate.",
        )
    return EngineError(f"{what}: {error}.", hint=_OFFLINE)
