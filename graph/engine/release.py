"""What differs between Neo4j's releases: the main class and some settings."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Final


@dataclass(frozen=True)
class Release:
    version: str
    main_class: str
    settings: Mapping[str, str] = field(hash=False)


# Without these two, the server speaks to a vendor's service and broadcasts on the local network.
_FLEET: Final = {"dbms.fleet_manager.enabled": "false", "server.fleet_discovery.enabled": "false"}
# The server otherwise waits ten seconds for silence after its last connection is closed.
_QUIET: Final = "internal.dbms.bolt.netty_server_shutdown_quiet_period"


def numbers(version: str) -> tuple[int, ...]:
    """`2026.09.0` as (2026, 9, 0): comparable."""
    return tuple(int(part) for part in version.split("."))


def find_release(version: str) -> Release:
    if numbers(version)[0] <= 5:
        return Release(version, "org.neo4j.server.CommunityEntryPoint", {_QUIET: "0"})
    return Release(version, "org.neo4j.server.Neo4jCommunity", {**_FLEET, f"{_QUIET}_duration": "0s"})
