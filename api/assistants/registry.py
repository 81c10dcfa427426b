"""All tools by their names."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from api.assistants.coverage_tools import COVERAGE, GAPS, WHO_HELPS
from api.assistants.network_tools import CHANGES, FUNDING, PATHS
from api.assistants.record_tools import CITE, FIND, ORGANISATION, SOURCES
from api.assistants.tool import AssistantTool

TOOLS: Mapping[str, AssistantTool[Any]] = {
    tool.name: tool for tool in (FIND, ORGANISATION, WHO_HELPS, COVERAGE, GAPS, FUNDING, PATHS, CHANGES, SOURCES, CITE)
}
