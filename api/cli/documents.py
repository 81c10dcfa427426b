"""The commands of trusted documents: what they read, check and tell."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any, Final, cast

import orjson
from graphql import GraphQLError, OperationDefinitionNode

from api.graphql.documents import Document, DocumentReader
from api.graphql.error_response import formatted
from api.graphql.trusted_documents import TrustedDocuments, document_id, is_document_id
from graph.errors import BadUserInput

_MAX_FILE: Final = 10_000_000  # bytes


def add_documents(files: Iterable[Path], reader: DocumentReader, documents: TrustedDocuments) -> list[str]:
    """Stores the documents of files: all of them or, if there are errors, none. Returns a line for each document.
    Raises BadUserInput with the place of every error, or OutputError."""
    lines: list[str] = []
    problems: list[str] = []
    texts: list[str] = []
    for file in files:
        for place, text in _texts(file):
            document = reader.document(text)
            found = _problems(document)
            problems += (f"{place}{problem}" for problem in found)
            if not found:
                texts.append(text)
                lines.append(_line(text, document))
    if problems:
        raise BadUserInput("\n".join(problems), hint="Nothing was added. Correct it and run the command again.")
    documents.add(texts)
    return lines


def list_documents(reader: DocumentReader, documents: TrustedDocuments) -> tuple[list[str], bool]:
    """A line for each document that was added, with what does not fit the schema any longer; whether all fit."""
    lines: list[str] = []
    all_fit = True
    for text in documents.stored().values():
        document = reader.document(text)
        lines.append(_line(text, document))
        for problem in _problems(document):
            lines.append(f"  line {problem}")
            all_fit = False
    return [*lines, f"{len(documents.shipped())} more come with the explorer."], all_fit


def remove_documents(ids: Iterable[str], documents: TrustedDocuments) -> None:
    """Removes documents by their ids. Raises BadUserInput or NotFound, or OutputError."""
    for one in ids:
        name = one if one.startswith("sha256:") else f"sha256:{one}"
        if not is_document_id(name):
            raise BadUserInput(f"{one!r} is no id of a document.", hint="`prevnet documents list` shows them.")
        documents.remove(name)


def _texts(file: Path) -> Iterator[tuple[str, str]]:
    """The documents of a file, each with the place that an error names: one of GraphQL, or those of a JSON manifest."""
    try:
        content = file.read_bytes()
    except OSError as error:
        raise BadUserInput(f"{file} can't be read: {error.strerror}.") from error
    if len(content) > _MAX_FILE:
        raise BadUserInput(f"{file} has {len(content)} bytes, the limit is {_MAX_FILE}.")
    if file.suffix.lower() == ".json":
        yield from _manifest(file, content)
        return
    try:
        yield f"{file}:", content.decode("utf-8")
    except UnicodeDecodeError as error:
        raise BadUserInput(f"{file} is not UTF-8 text: {error}.", hint="Save it as UTF-8.") from error


def _manifest(file: Path, content: bytes) -> Iterator[tuple[str, str]]:
    """The texts of a manifest as Relay's compiler and GraphQL Code Generator write it: an object of texts by hash."""
    try:
        manifest: Any = orjson.loads(content)
    except orjson.JSONDecodeError as error:
        raise BadUserInput(f"{file} is not JSON in UTF-8: {error}.") from None
    if not isinstance(manifest, dict):
        raise BadUserInput(f"{file} is not an object of texts by hash.", hint='Its form is {"sha256:…": "query …"}.')
    for key, text in cast("dict[str, Any]", manifest).items():
        if not isinstance(text, str):
            raise BadUserInput(
                f"{file}: the value of “{key[:80]}” is not a text.", hint='The form is {"sha256:…": "query …"}.'
            )
        if document_id(text) != f"sha256:{key.removeprefix('sha256:')}":
            raise BadUserInput(
                f"{file}: {key[:80]} is not the SHA-256 of its text, which is {document_id(text)}.",
                hint="Have the generator hash with SHA-256, and the texts as they are sent.",
            )
        yield f"{file}: {key}: ", text


def _problems(document: Document) -> list[str]:
    """What keeps a document from being answered, each with line and column where it has one."""
    problems = [_problem(error) for error in document.errors]
    return problems or ([] if _names(document) else ["1:1: The document has no operation."])


def _problem(error: GraphQLError) -> str:
    place = f"{error.locations[0].line}:{error.locations[0].column}: " if error.locations else " "
    entry = formatted(error, "-")
    hint = entry["extensions"].get("hint")
    return f"{place}{entry['message']}{f' {hint}' if hint else ''}"


def _names(document: Document) -> list[str]:
    return [
        one.name.value if one.name else "(unnamed)"
        for one in document.ast.definitions
        if isinstance(one, OperationDefinitionNode)
    ]


def _line(text: str, document: Document) -> str:
    return f"{document_id(text)} {', '.join(_names(document)) or '–'}"
