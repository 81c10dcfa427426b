"""Errors of operations in the words of an address: who wrote it knows its parameters, and nothing of GraphQL."""

from __future__ import annotations

from collections.abc import Generator, Mapping, Sequence
from contextlib import contextmanager
from copy import copy
from types import MappingProxyType
from typing import Final, TypeAlias, TypeVar

from graphql import GraphQLError

from api.export.parameters import Parameter
from api.graphql.answer_data import OperationFailed
from api.graphql.error_response import wrapped
from graph.errors import Internal, NotFound, PrevnetError, TooExpensive, Unavailable, UnknownKeys

E = TypeVar("E", bound=PrevnetError)
_Given: TypeAlias = Mapping[str, Sequence[str]]
_NONE: Final[_Given] = MappingProxyType({})
# The file that lists all keys, by what they are keys of.
_LISTS: Final[Mapping[str, str]] = {
    "actor": "/export/actors.csv?all=1",
    "programme": "/export/actors.csv?kinds=PROGRAMME&all=1",
    "region": "/export/regions.csv?all=1",
    "source": "/export/sources.csv",
}


@contextmanager
def in_words_of(parameters: Sequence[Parameter] = (), given: _Given = _NONE) -> Generator[None]:
    """Raises OperationFailed with errors that name parameters of an address instead of arguments of fields. `given` are
    the texts of the parameters as they came."""
    try:
        yield
    except OperationFailed as failed:
        raise OperationFailed([_translated(error, parameters, given) for error in failed.errors]) from failed


def unknown_key(parameter: Parameter, kind: str, key: str) -> NotFound:
    """The error for a parameter with a key that nothing has."""
    return _unknown(kind, key, parameter)


def _unknown(kind: str, key: str, parameter: Parameter | None, meant: str | None = None) -> NotFound:
    hint = f"Give `{parameter.name}` a key that exists; " if parameter else ""
    hint = f"{f'{meant} ' if meant else ''}{hint}{_LISTS[kind]} lists all{'' if parameter else ' keys'}."
    return NotFound(f"There is no {kind} {key[:100]!r}.", hint=hint)


def _translated(error: GraphQLError, parameters: Sequence[Parameter], given: _Given) -> GraphQLError:
    match error.original_error:
        case Internal():  # callers see no more of it than its code, and the log needs its traceback
            return error
        case UnknownKeys(kind=kind, keys=keys, meant=meant) if kind in _LISTS:
            return wrapped(_unknown(kind, keys[0], _parameter_with(kind, keys[0], parameters, given), meant))
        case TooExpensive(cost=cost) as original if cost and "weight" in cost:  # it speaks of a document
            original = _with(original, "The answer would read too much.", _narrower(parameters))
            original.cost = {name: cost[name] for name in ("weight", "limit") if name in cost}
            return wrapped(original)
        case Unavailable(hint=str(hint)) as original if "`" in hint:  # it names arguments that make an answer smaller
            return wrapped(_with(original, original.message, f"{_narrower(parameters)[:-1]}, or try again in a while."))
        case PrevnetError() as original:
            hint = original.hint and _renamed(original.hint, parameters)
            return wrapped(_with(original, _renamed(original.message, parameters), hint))
        case _:
            return error


def _parameter_with(kind: str, key: str, parameters: Sequence[Parameter], given: _Given) -> Parameter | None:
    """The parameter that was given the key of something of this kind, alone or as a global id."""
    texts = {key, f"Actor:{key}", f"Region:{key}"}
    holders = [one for one in parameters if not texts.isdisjoint(given.get(one.name, ()))]
    return next((one for one in holders if one.names == kind), next((one for one in holders if not one.names), None))


def _with(error: E, message: str, hint: str | None) -> E:
    changed = copy(error).with_traceback(error.__traceback__)
    changed.__cause__ = error.__cause__
    changed.message, changed.hint = message, hint
    return changed


def _renamed(text: str, parameters: Sequence[Parameter]) -> str:
    """A text that names arguments in backquotes, with the names of the parameters that they come from."""
    names = {parameter.name for parameter in parameters}
    for parameter in parameters:
        if parameter.argument and parameter.argument not in names:
            text = text.replace(f"`{parameter.argument}`", f"`{parameter.name}`")
    return text


def _narrower(parameters: Sequence[Parameter]) -> str:
    names = [f"`{one.name}`" for one in parameters if one.narrows]
    return f"Ask for less with {', '.join(names)}." if names else "The tables under /export/ have the same in parts."
