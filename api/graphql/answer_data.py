"""Operations that the program itself asks: as any caller would, within the same limits and visibility."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import Any, Final

import orjson
from graphql import GraphQLError

from api.graphql.operations import Operations, Refused, Request

_NAME: Final = re.compile(r"\bquery\s+(\w+)")


class OperationFailed(Exception):
    """An operation has no whole answer; `errors` say why."""

    def __init__(self, errors: Sequence[GraphQLError]) -> None:
        super().__init__(errors[0].message if errors else "")
        self.errors = tuple(errors)


async def answer_data(operations: Operations, query: str, variables: Mapping[str, Any]) -> Any:
    """The data of a named query as a caller gets them. Raises OperationFailed if it has an error, even if it also has
    data."""
    name = _NAME.search(query)
    result = await operations.run(Request(query, name and name.group(1), variables), queries_only=True)
    if isinstance(result, Refused) or result.errors or result.data is None:
        raise OperationFailed(result.errors or ())
    return orjson.loads(orjson.dumps(result.data))
