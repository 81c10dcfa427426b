"""The differences between Neo4j releases: the main class and some settings."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Final


@dataclass(frozen=True)
class Release:
    version: str
    main_class: str
    settings: Mapping[str, str] = field(hash=False)


# Without these two settings, the server contacts a service of the vendor and broadcasts on the local network.
_FLEET: Final = {"dbms.fleet_manager.enabled": "false", "server.fleet_discovery.enabled": "false"}
# Without this setting, the server waits ten seconds at its end after the last connection is closed.
_QUIET: Final = "internal.dbms.bolt.netty_server_shutdown_quiet_period"


def numbers(version: str) -> tuple[int, ...]:
    """`2026.09.0` → (2026, 9, 0), which can be compared."""
    return tuple(int(part) for part in version.split("."))


def find_release(version: str) -> Release:
    """The main class and the settings of a version."""
    if numbers(version)[0] <= 5:
        return Release(version, "org.neo4j.server.CommunityEntryPoint", {_QUIET: "0"})
    return Release(version, "org.neo4j.server.Neo4jCommunity", {**_FLEET, f"{_QUIET}_duration": "0s"})
