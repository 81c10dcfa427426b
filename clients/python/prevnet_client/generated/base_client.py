"""Sends operations to the API of prevnet. `make client` copies this file into the generated package."""

from __future__ import annotations

from collections.abc import Mapping
from textwrap import dedent
from types import TracebackType
from typing import Any, ClassVar, Final, Self, cast

import httpx
from pydantic import BaseModel
from pydantic_core import to_jsonable_python

from .base_model import UNSET

DEFAULT_URL: Final = "http://127.0.0.1:8000/graphql"


class ApiError(Exception):
    """There is no answer, or only a part of one. `code` is the API's, `hint` says what to do about it, `request_id`
    finds the request in the server's log, and `retry_after` are seconds after which asking again makes sense."""

    code: ClassVar[str] = "INTERNAL"

    def __init__(
        self, message: str, *, hint: str | None = None, request_id: str | None = None, retry_after: int | None = None
    ) -> None:
        super().__init__(message)
        self.message = message
        self.hint = hint
        self.request_id = request_id
        self.retry_after = retry_after

    def __str__(self) -> str:
        return " ".join(filter(None, (f"{self.code}: {self.message}", self.hint)))


class BadInputError(ApiError):
    code = "BAD_USER_INPUT"


class NotFoundError(ApiError):
    code = "NOT_FOUND"


class TooExpensiveError(ApiError):
    code = "TOO_EXPENSIVE"


class UnknownDocumentError(ApiError):
    """The server answers trusted documents only, and this one was not added."""

    code = "UNKNOWN_DOCUMENT"


class UnavailableError(ApiError):
    """The server is too busy or its database does not answer; see `retry_after`."""

    code = "UNAVAILABLE"


class NoAnswerError(ApiError):
    """The server could not be reached, did not answer in time, or did not answer as the API does."""

    code = "NO_ANSWER"


_ERRORS: Final[Mapping[str, type[ApiError]]] = {
    kind.code: kind
    for kind in (BadInputError, NotFoundError, TooExpensiveError, UnknownDocumentError, UnavailableError)
}


class BaseClient:
    """A connection to one server; `timeout` are the seconds for each request. A context manager; else close it."""

    def __init__(
        self, url: str = DEFAULT_URL, *, timeout: float = 60.0, http_client: httpx.Client | None = None
    ) -> None:
        self.url = url
        self.http_client = http_client or httpx.Client(timeout=timeout, headers={"User-Agent": "prevnet-client"})

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def close(self) -> None:
        self.http_client.close()

    def execute(
        self, query: str, operation_name: str | None = None, variables: Mapping[str, Any] | None = None, **options: Any
    ) -> httpx.Response:
        """The response to an operation. Raises NoAnswerError. `options` go to httpx."""
        # What was not given is not sent, so that the API's defaults apply.
        given = {name: _sendable(value) for name, value in (variables or {}).items() if value is not UNSET}
        body = {"query": text_of(query), "operationName": operation_name, "variables": given}
        try:
            return self.http_client.post(self.url, json=body, headers={"Accept": "application/json"}, **options)
        except httpx.TimeoutException as error:
            message = f"{self.url} did not answer in time."
            raise NoAnswerError(message, hint="Ask for less, or set `timeout`.") from error
        except httpx.HTTPError as error:
            message = f"{self.url} could not be reached: {error}."
            raise NoAnswerError(message, hint="Does the server run?") from error

    def get_data(self, response: httpx.Response) -> dict[str, Any]:
        """The data of a response. Raises ApiError if it has an error, even if it also has data: half an answer gives
        wrong zeros."""
        try:
            body = response.json()
        except ValueError:
            body = None
        if not isinstance(body, dict) or not ({"data", "errors"} & body.keys()):
            message = f"{response.url} answered with HTTP status {response.status_code}, and not as the API does."
            raise NoAnswerError(message, hint="Is it the address of /graphql?")
        answer = cast("dict[str, Any]", body)
        if answer.get("errors"):
            raise _error(answer["errors"][0], response.headers)
        if not isinstance(answer.get("data"), dict):
            raise NoAnswerError("The answer is empty.", request_id=response.headers.get("x-request-id"))
        return answer["data"]


def text_of(query: str) -> str:
    """The text that is sent, as documents.json has it for servers that answer trusted documents only."""
    return dedent(query).strip()


def _error(entry: Mapping[str, Any], headers: httpx.Headers) -> ApiError:
    extensions = entry.get("extensions") or {}
    wait = headers.get("retry-after", "")
    path = ".".join(map(str, entry.get("path") or ()))
    kind = _ERRORS.get(extensions.get("code", ""), ApiError)
    return kind(
        f"{entry.get('message')}{f' (at {path})' if path else ''}",
        hint=extensions.get("hint"),
        request_id=extensions.get("requestId") or headers.get("x-request-id"),
        retry_after=int(wait) if wait.isdigit() else None,
    )


def _sendable(value: Any) -> Any:
    """A variable as JSON. What is left out of a filter is not sent, as null means something else."""
    if isinstance(value, BaseModel):
        return value.model_dump(mode="json", by_alias=True, exclude_unset=True)
    if isinstance(value, (list, tuple)):
        return [_sendable(one) for one in cast("list[Any]", value)]
    return to_jsonable_python(value)
