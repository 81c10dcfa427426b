"""Documents that callers may name by an id instead of sending their text.

An id is `sha256:` and the SHA-256 of the text, after the draft of persisted documents of GraphQL over HTTP.
"""

from __future__ import annotations

import hashlib
import logging
import re
from collections.abc import Iterable
from pathlib import Path
from typing import Final

import orjson

from graph.errors import NotFound, OutputError, UnknownDocument

MANIFEST: Final = "documents.json"  # of the built pages: texts by id
_PREFIX: Final = "sha256:"
_ID: Final = re.compile(r"sha256:[0-9a-f]{64}")
_ADD: Final = "Who runs the server adds documents with `prevnet documents add FILE`."
_WRITABLE: Final = "Is the folder writable? PREVNET_DOCUMENTS names another one."
log = logging.getLogger("prevnet")


def document_id(text: str) -> str:
    """The id of a text."""
    return _PREFIX + hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()


def is_document_id(text: str) -> bool:
    """Whether a text has the form of an id."""
    return _ID.fullmatch(text) is not None


class TrustedDocuments:
    """The documents of a manifest, which comes with the built pages, and those in a folder, one file each.

    Both may change while the server runs: what is added or removed counts from the next request on.
    """

    def __init__(self, folder: Path, manifest: Path | None = None) -> None:
        self.folder = folder
        self._manifest = manifest
        self._shipped: dict[str, str] = {}
        self._modified = 0

    def text(self, document_id: str) -> str:
        """The text with an id. Raises UnknownDocument."""
        text = self.shipped().get(document_id) or self._stored_text(document_id)
        if text is None:
            raise UnknownDocument(f"This server knows no document {document_id}.", hint=f"Send its text. {_ADD}")
        return text

    def check(self, text: str) -> None:
        """Raises UnknownDocument unless the text is that of a trusted document, to the letter."""
        name = document_id(text)
        if name not in self.shipped() and not self._path(name).is_file():
            raise UnknownDocument(
                f"This server answers trusted documents only, and knows none with this text ({name}).",
                hint=f"It compares to the letter. {_ADD}",
            )

    def shipped(self) -> dict[str, str]:
        """The texts of the manifest by id; none as long as the pages are not built."""
        try:
            modified = self._manifest.stat().st_mtime_ns if self._manifest else 0
            if self._manifest and modified != self._modified:
                self._shipped = orjson.loads(self._manifest.read_bytes())
        except FileNotFoundError:
            self._shipped, modified = {}, 0
        self._modified = modified
        return self._shipped

    def stored(self) -> dict[str, str]:
        """The texts of the folder by id, in the order of their ids."""
        names = sorted(f"{_PREFIX}{path.stem}" for path in self.folder.glob("*.graphql"))
        texts = ((name, self._stored_text(name)) for name in names if is_document_id(name))
        return {name: text for name, text in texts if text is not None}

    def add(self, texts: Iterable[str]) -> None:
        """Stores texts in the folder. Raises OutputError."""
        try:
            self.folder.mkdir(parents=True, exist_ok=True)
            for text in texts:
                path = self._path(document_id(text))
                new = path.with_suffix(".new")  # a server never reads half a file
                new.write_bytes(text.encode())
                new.replace(path)
        except OSError as error:
            message = f"Documents can't be stored in {self.folder}: {error.strerror}."
            raise OutputError(message, hint=_WRITABLE) from error

    def remove(self, document_id: str) -> None:
        """Removes the text with an id from the folder. Raises NotFound or OutputError."""
        try:
            self._path(document_id).unlink()
        except FileNotFoundError:
            raise NotFound(
                f"{self.folder} has no document {document_id}.", hint="`prevnet documents list` shows what it has."
            ) from None
        except OSError as error:
            raise OutputError(f"{document_id} can't be removed: {error.strerror}.", hint=_WRITABLE) from error

    def _path(self, document_id: str) -> Path:
        return self.folder / f"{document_id.removeprefix(_PREFIX)}.graphql"

    def _stored_text(self, name: str) -> str | None:
        try:
            text = self._path(name).read_bytes().decode("utf-8")
        except FileNotFoundError:
            return None
        except UnicodeDecodeError:
            text = ""
        if document_id(text) != name:
            log.warning("%s was changed; it is not trusted any longer", self._path(name))
            return None
        return text
