"""The managed local Neo4j Community server: checked download, Java, configuration, life cycle.

The names below are the settings that fill `ManagedServer`'s parameters; errors tell the user which one to change.
"""

from __future__ import annotations

from typing import Final

DEFAULT_VERSION: Final = "2026.09.0"
PORT_SETTING: Final = "PREVNET_BOLT_PORT"
HEAP_SETTING: Final = "PREVNET_HEAP_MB"
MAVEN_URL_SETTING: Final = "PREVNET_MAVEN_URL"
STOP_COMMAND: Final = "prevnet neo4j stop"
