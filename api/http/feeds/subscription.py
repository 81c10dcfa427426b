"""A request for a feed or a calendar: which one, chosen by parameters that are named like those of the tables."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any
from urllib.parse import quote, urlencode

from api.export.parameters import Parameter, TableRequest, table_request
from api.http.addresses import view_path


@dataclass(frozen=True)
class Subscription:
    """`site` is the address below which everything stands, without a slash at its end; `path` that of the feed."""

    path: str
    site: str
    request: TableRequest

    @property
    def language(self) -> str:
        return self.request.language

    @property
    def address(self) -> str:
        """The address to subscribe to: the parameters as they came. It names no day unless one was given, so that it
        goes on with time."""
        return self.site + _address(self.path, self.request.given)

    @property
    def topic(self) -> str:
        """What the feed is of, whatever its format and language are: equal for equal choices."""
        chosen = {name: values for name, values in self.request.given.items() if name not in ("lang", "on")}
        return _address(self.path.partition(".")[0], chosen)

    def page(self, view: str, rest: str = "", **parameters: str | None) -> str:
        """The address of a page of the explorer in the language of the feed."""
        path = view_path(view, quote(rest, safe=""), self.language.lower())
        return self.site + _address(path, {name: [value] for name, value in parameters.items() if value})


def subscription(
    path: str, parameters: Sequence[Parameter], pairs: Iterable[tuple[str, str]], site: str, today: date
) -> Subscription:
    """What is subscribed to. Raises BadUserInput for an unknown parameter or a value that is not allowed."""
    given: dict[str, list[str]] = {}
    for name, value in pairs:
        given.setdefault(name, []).append(value)
    return Subscription(path, site, table_request(parameters, given, today))


def _address(path: str, given: Mapping[str, Sequence[Any]]) -> str:
    pairs = [(name, value) for name, values in sorted(given.items()) for value in values]
    return f"{path}?{urlencode(pairs, quote_via=quote, safe=':,')}" if pairs else path
