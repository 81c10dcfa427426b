"""The managed local Neo4j Community server: verified download, Java, configuration, start and stop.

The constants are names of settings and a command, for the hints of errors.
"""

from __future__ import annotations

from typing import Final

DEFAULT_VERSION: Final = "2026.09.0"
PORT_SETTING: Final = "PREVNET_BOLT_PORT"
HEAP_SETTING: Final = "PREVNET_HEAP_MB"
MAVEN_URL_SETTING: Final = "PREVNET_MAVEN_URL"
STOP_COMMAND: Final = "prevnet neo4j stop"
