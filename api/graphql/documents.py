"""Reads texts of GraphQL: parsed, limited and validated, before anything is planned."""

from __future__ import annotations

from copy import copy
from dataclasses import dataclass, replace

from cachetools import LRUCache
from graphql import DocumentNode, GraphQLError, GraphQLSchema, NoSchemaIntrospectionCustomRule, parse, specified_rules
from graphql import validate as validation_errors

from api.graphql.error_response import wrapped
from api.graphql.limits import Limits, check
from graph.errors import TooExpensive

# The most errors of one request that are reported, so that a response does not grow with its request.
MAX_ERRORS = 20
# Longer texts and variables are not cached.
MAX_CACHED = 20_000


@dataclass(frozen=True)
class Document:
    """A parsed text, with the errors that keep it from being executed."""

    ast: DocumentNode
    text: str
    errors: tuple[GraphQLError, ...] = ()


class DocumentReader:
    """Reads documents against one schema, within limits."""

    def __init__(self, schema: GraphQLSchema, limits: Limits, *, max_tokens: int, introspection: bool) -> None:
        self.schema = schema
        self.limits = limits
        self.max_tokens = max_tokens
        self.introspection = introspection
        self._rules = [*specified_rules, *([] if introspection else [NoSchemaIntrospectionCustomRule])]
        self._documents: LRUCache[str, Document] = LRUCache(256)

    def with_pages(self, size: int) -> DocumentReader:
        """The same with another limit of rows in a page."""
        other = copy(self)
        other.limits = replace(self.limits, page=size)
        return other

    def document(self, text: str) -> Document:
        """The document of a text, cached."""
        if len(text) > MAX_CACHED:
            return self._read(text)
        if text not in self._documents:
            self._documents[text] = self._read(text)
        return self._documents[text]

    def _read(self, text: str) -> Document:
        try:
            ast = parse(text, max_tokens=self.max_tokens)
            check(ast, self.limits)
        except GraphQLError as error:
            return Document(DocumentNode(definitions=()), text, (error,))
        except TooExpensive as error:
            return Document(DocumentNode(definitions=()), text, (wrapped(error),))
        except RecursionError:
            error = TooExpensive("The document is nested too deeply.")
            return Document(DocumentNode(definitions=()), text, (wrapped(error),))
        errors = validation_errors(
            self.schema, ast, self._rules, max_errors=MAX_ERRORS, hide_suggestions=not self.introspection
        )
        # What a scalar raises for a literal is the caller's mistake; its text is already in the message.
        return Document(ast, text, tuple(GraphQLError(error.message, error.nodes) for error in errors))
