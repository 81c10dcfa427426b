"""The server's configuration files and its command line, which are written at each start."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from types import MappingProxyType
from typing import Final

from graph.engine.release import Release

LOOPBACK: Final = "127.0.0.1"

_SETTINGS: Final = {
    # A setting that is misspelt or unknown to this version stops the start instead of being ignored.
    "server.config.strict_validation.enabled": "true",
    "server.default_listen_address": LOOPBACK,
    "server.default_advertised_address": LOOPBACK,
    "server.bolt.enabled": "true",
    "server.bolt.tls_level": "DISABLED",
    "server.http.enabled": "false",
    "server.https.enabled": "false",
    "dbms.security.auth_enabled": "true",
    "dbms.security.allow_csv_import_from_file_urls": "false",
    "dbms.usage_report.enabled": "false",
    "client.allow_telemetry": "false",
    "db.transaction.timeout": "60s",
    "db.logs.query.enabled": "OFF",
    # After a checkpoint the store is complete, so only the log that a recovery needs is kept.
    "db.tx_log.rotation.retention_policy": "1 files",
    "db.tx_log.rotation.size": "32M",
    "db.tx_log.preallocate": "false",
}

_OPENED_PACKAGES: Final = ("java.nio", "java.io", "sun.nio.ch", "java.lang", "java.util.concurrent")


@dataclass(frozen=True)
class Memory:
    """Upper limits in MB."""

    heap_mb: int
    page_cache_mb: int


def render_settings(
    release: Release, *, port: int, memory: Memory, further: Mapping[str, str] = MappingProxyType({})
) -> str:
    """The text of `neo4j.conf`; `further` settings replace ours."""
    address = f"{LOOPBACK}:{port}"
    settings = _SETTINGS | {
        "server.bolt.listen_address": address,
        "server.bolt.advertised_address": address,
        "server.memory.pagecache.size": f"{memory.page_cache_mb}m",
    }
    lines = [f"{name}={value}\n" for name, value in sorted((settings | dict(release.settings) | dict(further)).items())]
    return "# Written at each start: changes in this file are lost.\n" + "".join(lines)


def render_java_arguments(jars: Sequence[Path], *, home: Path, memory: Memory, options: Sequence[str] = ()) -> str:
    """The text of an argument file for `java`, with one quoted argument in each line."""
    arguments = [
        f"-Xms{min(memory.heap_mb, 64)}m",
        f"-Xmx{memory.heap_mb}m",
        # Gives memory that is no longer needed back to the system, at the latest after an idle minute.
        "-XX:+UseG1GC",
        "-XX:MinHeapFreeRatio=10",
        "-XX:MaxHeapFreeRatio=25",
        "-XX:G1PeriodicGCInterval=60000",
        "-XX:ReservedCodeCacheSize=96m",
        "-XX:MaxDirectMemorySize=128m",
        "-XX:+ExitOnOutOfMemoryError",
        f"-XX:ErrorFile={home / 'logs' / 'java-crash.log'}",
        "-XX:-UsePerfData",
        f"-Djava.io.tmpdir={home / 'tmp'}",
        "-Djava.awt.headless=true",
        "-Djava.net.preferIPv4Stack=true",
        "--enable-native-access=ALL-UNNAMED",
        *(f"--add-opens=java.base/{package}=ALL-UNNAMED" for package in _OPENED_PACKAGES),
        *options,
        "-cp",
        ":".join(map(str, jars)),
    ]
    return "".join(f"{_quote(argument)}\n" for argument in arguments)


def _quote(argument: str) -> str:
    escaped = argument.replace("\\", "\\\\").replace('"', '\\"')
    return f'"{escaped}"'


def home_argument(home: Path) -> str:
    """The argument that identifies the server process of a home."""
    return f"--home-dir={home}"


def command(java: Path, release: Release, *, home: Path, java_arguments: Path) -> list[str]:
    """The command that starts the server; `java_arguments` is the argument file."""
    folders = [home_argument(home), f"--config-dir={home / 'conf'}"]
    return [str(java), f"@{java_arguments}", release.main_class, *folders, "--console-mode"]
