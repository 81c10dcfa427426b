"""Makes strawberry types from the model's declarations; fields with arguments are planned, never resolved."""

from __future__ import annotations

import inspect
from collections.abc import Callable, Mapping
from enum import StrEnum
from typing import Annotated, Any, Optional

import strawberry

from graph.errors import Internal
from graph.model.properties import camel


class Namespace:
    """Where generated types find each other by name: the module that strawberry resolves their annotations in."""

    def __init__(self, module: str, names: dict[str, Any]) -> None:
        self.module = module
        self.names = names
        self.enums: set[str] = set()

    def enum(self, values: type[StrEnum], description: str | None = None) -> Any:
        name = values.__name__
        if name not in self.enums:
            self.enums.add(name)
            self.names[name] = strawberry.enum(values, name=name, description=description or _first_line(values))
        return self.names[name]

    def declare(
        self,
        decorate: Callable[..., Any],
        name: str,
        fields: Mapping[str, Any],
        *,
        bases: tuple[Any, ...] = (),
        description: str,
    ) -> Any:
        """`fields`: attribute → (annotation, strawberry.field(…))."""
        body: dict[str, Any] = {
            "__module__": self.module,
            "__annotations__": {attribute: annotation for attribute, (annotation, _) in fields.items()},
        }
        body.update({attribute: value for attribute, (_, value) in fields.items()})
        self.names[name] = decorate(type(name, bases, body), name=name, description=description)
        return self.names[name]

    def planned(self, returns: Any, description: str, arguments: Mapping[str, tuple[Any, str, Any]]) -> tuple[Any, Any]:
        """A field with arguments: name → (annotation, description, default)."""

        def unplanned(**_: Any) -> Any:
            raise Internal("A field was asked for that nobody planned.")

        parameters = [
            inspect.Parameter(
                name,
                inspect.Parameter.KEYWORD_ONLY,
                default=default,
                annotation=Annotated[annotation, strawberry.argument(description=text, name=camel(name.rstrip("_")))],
            )
            for name, (annotation, text, default) in arguments.items()
        ]
        unplanned.__module__ = self.module
        vars(unplanned)["__signature__"] = inspect.Signature(parameters, return_annotation=returns)
        unplanned.__annotations__ = {p.name: p.annotation for p in parameters} | {"return": returns}
        return returns, strawberry.field(resolver=unplanned, description=description)


def plain(annotation: Any, description: str, name: str | None = None) -> tuple[Any, Any]:
    return annotation, strawberry.field(description=description, name=name)


def optional(annotation: Any) -> Any:
    return Optional[annotation]  # noqa: UP045 - a text annotation has no `|`


def listed(annotation: Any) -> Any:
    return list[annotation]


def _first_line(values: type[StrEnum]) -> str | None:
    text = values.__doc__
    return None if not text or text.startswith("str(") else text.splitlines()[0]
