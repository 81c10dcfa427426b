"""The questions that can be asked, by the name of their root field."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import Any

from graph.analysis.centrality import centrality
from graph.analysis.paths import paths

QUESTIONS: Mapping[str, Callable[..., Any]] = MappingProxyType({"centrality": centrality, "paths": paths})
