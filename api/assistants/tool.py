"""A tool: its arguments, one fixed GraphQL operation, and the findings that its answer becomes."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any, Generic, TypeVar
from urllib.parse import quote, urlencode

from api.assistants.answer import Data, Findings, SourceList
from api.assistants.arguments import Arguments

A = TypeVar("A", bound=Arguments)


@dataclass(frozen=True)
class Asked(Generic[A]):
    """A call of a tool with its arguments. `site` is the address of the explorer, without a slash at its end."""

    arguments: A
    site: str
    sources: SourceList

    @property
    def language(self) -> str:
        return self.arguments.language

    @property
    def day(self) -> date:
        return self.arguments.day

    def page(self, path: str, /, **parameters: Any) -> str:
        """The address of a page of the explorer, in the language and on the day of the call."""
        fixed = {"lang": self.language.lower(), "on": self.day.isoformat()}
        given = {name.rstrip("_"): value for name, value in parameters.items() if value not in (None, [], ())}
        return f"{self.site}{quote(path)}?{urlencode(given | fixed, doseq=True)}"

    def node_page(self, node_id: str) -> str:
        """The page of an actor or region by its global id."""
        kind, _, key = node_id.partition(":")
        return self.page(f"/{'regions' if kind == 'Region' else 'actors'}/{key}")


@dataclass(frozen=True)
class AssistantTool(Generic[A]):
    """`operation` also selects `dataset`; its variables are those of the arguments, `on` and `language`."""

    name: str
    title: str
    description: str
    arguments: type[A]
    operation: str
    findings: Callable[[Asked[A], Data], Findings]
    variables: Callable[[A], Mapping[str, Any]]


DATASET = "dataset { version licence }"
