"""`GET /feeds/changes.atom`, `/feeds/changes.json`, `/feeds/endings.ics`: what readers and calendars subscribe to."""

from __future__ import annotations

import asyncio
import uuid
from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import asdict, dataclass
from datetime import UTC, date, datetime
from email.utils import format_datetime, parsedate_to_datetime
from typing import Final

import orjson
from starlette.requests import Request as HttpRequest
from starlette.responses import Response
from starlette.routing import Route

from api.export.address_errors import in_words_of
from api.export.parameters import Parameter
from api.graphql.operations import Operations, Request
from api.http.answer_cache import AnswerCache, StoredAnswer
from api.http.endpoint import cancelled_on_disconnect, refusal_of
from api.http.feeds.atom import ATOM_TYPE, as_atom
from api.http.feeds.changes_feed import CHANGES_PARAMETERS, changes_feed
from api.http.feeds.endings_calendar import ENDINGS_PARAMETERS, endings_calendar
from api.http.feeds.feed import DataState
from api.http.feeds.icalendar_format import CALENDAR_TYPE, as_icalendar
from api.http.feeds.json_feed import JSON_FEED_TYPE, as_json_feed
from api.http.feeds.subscription import Subscription, subscription
from graph.export.description import licence_url


@dataclass(frozen=True)
class FeedFormat:
    media_type: str
    parameters: Sequence[Parameter]
    write: Callable[[Operations, Subscription, str], Awaitable[tuple[bytes, DataState]]]


async def _atom(operations: Operations, asked: Subscription, author: str) -> tuple[bytes, DataState]:
    feed = await changes_feed(operations, asked, author)
    return as_atom(feed), feed.data


async def _json_feed(operations: Operations, asked: Subscription, author: str) -> tuple[bytes, DataState]:
    feed = await changes_feed(operations, asked, author)
    return as_json_feed(feed), feed.data


async def _calendar(operations: Operations, asked: Subscription, _: str) -> tuple[bytes, DataState]:
    calendar = await endings_calendar(operations, asked)
    return as_icalendar(calendar), calendar.data


FEEDS: Final[Mapping[str, FeedFormat]] = {
    "/feeds/changes.atom": FeedFormat(ATOM_TYPE, CHANGES_PARAMETERS, _atom),
    "/feeds/changes.json": FeedFormat(JSON_FEED_TYPE, CHANGES_PARAMETERS, _json_feed),
    "/feeds/endings.ics": FeedFormat(CALENDAR_TYPE, ENDINGS_PARAMETERS, _calendar),
}


class FeedEndpoint:
    """Answers GET and HEAD. `cache` keeps what was written as long as the data and the day stay the same; `author` is
    who publishes."""

    def __init__(self, operations: Operations, cache: AnswerCache | None, base_path: str, author: str) -> None:
        self._operations = operations
        self._cache = cache
        self._base_path = base_path
        self._author = author

    def routes(self) -> list[Route]:
        return [Route(path, self.respond, methods=["GET"]) for path in FEEDS]

    async def respond(self, http: HttpRequest) -> Response:
        request_id = uuid.uuid4().hex
        try:
            path = http.url.path.removeprefix(self._base_path)
            site = f"{http.url.scheme}://{http.url.netloc}{self._base_path}"
            pairs = http.query_params.multi_items()
            asked = subscription(path, FEEDS[path].parameters, pairs, site, date.today())
            return await cancelled_on_disconnect(http, self._answer(http, asked, request_id))
        except (Exception, asyncio.CancelledError) as error:
            return refusal_of(error, request_id)

    async def _answer(self, http: HttpRequest, asked: Subscription, request_id: str) -> Response:
        format_ = FEEDS[asked.path]

        async def make() -> StoredAnswer:
            with in_words_of(asked.request.parameters, asked.request.given):
                body, state = await format_.write(self._operations, asked, self._author)
            return StoredAnswer.of({"body": body.decode(), "state": asdict(state)})

        key = Request(asked.path, "feed", {"address": asked.address, "on": asked.request.day})
        stored = await (self._cache.answer(key, make) if self._cache else make())
        content = orjson.loads(stored.body)
        state = DataState(**content["state"])
        changed = _last_change(asked, state)
        headers = _headers(asked, state) | {
            "ETag": stored.etag,
            "Last-Modified": format_datetime(changed, usegmt=True),
            "X-Request-Id": request_id,
        }
        if is_known(http, stored.etag, changed):
            return Response(None, 304, headers)
        return Response(content["body"], 200, headers, f"{format_.media_type}; charset=utf-8")


def _headers(asked: Subscription, state: DataState) -> dict[str, str]:
    licence = licence_url(state.licence)
    headers = {
        "Content-Language": asked.language.lower(),
        # Clients keep it, and ask each time whether it has changed.
        "Cache-Control": "no-cache",
        "X-Content-Type-Options": "nosniff",
        "X-Prevnet-Day": asked.request.day,
        "X-Prevnet-Data-Version": state.version or "",
    }
    return headers | ({"Link": f'<{licence}>; rel="license"'} if licence and licence.isascii() else {})


def _last_change(asked: Subscription, state: DataState) -> datetime:
    """The load or, without a given day, the beginning of this one: with it, another time is looked at."""
    times = [time for time in (state.loaded(),) if time]
    if "on" not in asked.request.given:
        times.append(datetime.combine(asked.request.on, datetime.min.time()).astimezone(UTC))
    return max(times, default=datetime(1970, 1, 1, tzinfo=UTC))


def is_known(http: HttpRequest, etag: str, changed: datetime) -> bool:
    """Whether the client has it already: by its entity tag if it names any, else by the time of the last change."""
    if tags := http.headers.get("if-none-match"):
        known = {tag.strip().removeprefix("W/") for tag in tags.split(",")}
        return not known.isdisjoint({etag.removeprefix("W/"), "*"})
    try:
        since = parsedate_to_datetime(http.headers.get("if-modified-since", ""))
    except ValueError:
        return False
    return changed <= (since if since.tzinfo else since.replace(tzinfo=UTC))
