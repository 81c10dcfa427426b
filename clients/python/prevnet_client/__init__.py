"""A typed client of prevnet, the knowledge graph of the prevention network."""

from .generated import *  # noqa: F403 - the operations, their results, and the types of the schema
from .generated import Client
from .generated.base_client import (
    DEFAULT_URL,
    ApiError,
    BadInputError,
    NoAnswerError,
    NotFoundError,
    TooExpensiveError,
    UnavailableError,
    UnknownDocumentError,
)

__all__ = [
    "DEFAULT_URL",
    "ApiError",
    "BadInputError",
    "Client",
    "NoAnswerError",
    "NotFoundError",
    "TooExpensiveError",
    "UnavailableError",
    "UnknownDocumentError",
]
