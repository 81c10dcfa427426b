"""Calls a tool: its one operation runs like that of any reader of the API, within the same limits."""

from __future__ import annotations

import uuid
from collections.abc import Mapping, Sequence
from typing import Any, Final, cast

from graphql import GraphQLError

from api.assistants.answer import SourceList, as_text, on_one_line, structured
from api.assistants.arguments import Arguments, parsed
from api.assistants.registry import TOOLS
from api.assistants.tool import Asked
from api.graphql.answer_data import OperationFailed, answer_data
from api.graphql.error_response import formatted, wrapped
from api.graphql.operations import Operations
from graph.errors import NotFound, PrevnetError
from graph.model.region_keys import global_id

_CANDIDATES: Final = """query AssistantCandidates($id: ID!, $text: String!) {
  node(id: $id) { id }
  search(text: $text, first: 5) { nodes { slug name } }
  places(text: $text, first: 3) { nodes { ags name } }
}"""
_MOST_LOOKED_UP: Final = 3
_MOST_ERRORS: Final = 3


class ToolFailed(Exception):
    """A tool has no answer. `errors` have the form that the API gives them, `candidates` are what a key may mean."""

    def __init__(self, errors: Sequence[Mapping[str, Any]], candidates: Sequence[str] = ()) -> None:
        super().__init__(errors[0]["message"] if errors else "")
        self.errors = errors
        self.candidates = candidates

    def as_text(self) -> str:
        lines: list[str] = []
        for error in self.errors:
            extensions = error["extensions"]
            lines.append(f"{extensions['code']}: {error['message'][:500]}")
            lines += [f"Hint: {extensions['hint']}"] if "hint" in extensions else []
            lines += [f"Request id: {extensions['requestId']}"] if "requestId" in extensions else []
        if self.candidates:
            lines.append(f"Candidates, to be chosen by the user: {'; '.join(self.candidates)}")
        return "\n".join(map(on_one_line, lines))


class ToolCaller:
    """Answers calls of tools through the operations of the API."""

    def __init__(self, operations: Operations) -> None:
        self.operations = operations

    async def call(self, name: str, given: Mapping[str, Any], site: str) -> tuple[Mapping[str, Any], str]:
        """The structured answer and its text. Raises KeyError for an unknown tool, ToolFailed for everything else."""
        tool = TOOLS[name]
        request_id = uuid.uuid4().hex
        arguments: Arguments | None = None
        try:
            arguments = checked = cast("Arguments", parsed(tool.arguments, given))
            day = checked.day.isoformat()
            variables = {**tool.variables(checked), "on": day, "language": checked.language}
            data = await answer_data(self.operations, tool.operation, variables)
            asked = Asked(checked, site, SourceList())
            findings = tool.findings(asked, data)
            answer = structured(findings, asked.sources, data["dataset"], day, checked.language)
            return answer, as_text(answer, checked.language)
        except OperationFailed as failed:
            errors = [formatted(error, request_id) for error in failed.errors[:_MOST_ERRORS]]
        except PrevnetError as error:
            errors = [formatted(wrapped(error), request_id)]
        except Exception as error:
            errors = [formatted(GraphQLError("", original_error=error), request_id)]
        is_unknown = any(error["extensions"]["code"] == NotFound.code for error in errors)
        raise ToolFailed(errors, await self._candidates(arguments) if arguments and is_unknown else ())

    async def _candidates(self, arguments: Arguments) -> list[str]:
        """What the keys that nothing has may mean, as `parameter: key (name)`. A choice is left to the caller."""
        keys = list(arguments.named_keys().items())[:_MOST_LOOKED_UP]
        try:
            found = [
                (name, await answer_data(self.operations, _CANDIDATES, {"id": _global_id(key), "text": key}))
                for name, key in keys
            ]
        except OperationFailed:
            return []
        return [
            f"{name}: {key} ({node['name']})"
            for name, data in found
            if data["node"] is None
            for field, nodes in (("ags", data["places"]["nodes"]), ("slug", data["search"]["nodes"]))
            for node in nodes
            for key in (node[field],)
        ]


def _global_id(key: str) -> str:
    return key if ":" in key else global_id(key)
