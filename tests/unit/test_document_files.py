"""Documents that are known by their hash: which are, and how they are added and removed."""

from __future__ import annotations

import hashlib
import json
import os
from pathlib import Path

import pytest
from http_server import settings

from api.cli.documents import add_documents, list_documents, remove_documents
from api.graphql.trusted_documents import TrustedDocuments, document_id
from api.http.app import document_reader
from graph.errors import BadUserInput, NotFound, OutputError, UnknownDocument

TEXT = 'query Name { actor(slug: "obr") { name } }\n'
READER = document_reader(settings())


@pytest.fixture
def documents(tmp_path: Path) -> TrustedDocuments:
    return TrustedDocuments(tmp_path / "data" / "documents", tmp_path / "documents.json")


def file(folder: Path, content: str | bytes, name: str = "one.graphql") -> Path:
    path = folder / name
    path.write_bytes(content.encode() if isinstance(content, str) else content)
    return path


def test_an_id_is_the_hash_of_the_text() -> None:
    assert document_id("ü") == f"sha256:{hashlib.sha256('ü'.encode()).hexdigest()}"


def test_what_is_added_is_known_and_listed_until_it_is_removed(documents: TrustedDocuments, tmp_path: Path) -> None:
    name = document_id(TEXT)
    assert add_documents([file(tmp_path, TEXT)], READER, documents) == [f"{name} Name"]
    assert documents.text(name) == TEXT
    documents.check(TEXT)
    assert list_documents(READER, documents) == ([f"{name} Name", "0 more come with the explorer."], True)
    remove_documents([name.removeprefix("sha256:")], documents)
    with pytest.raises(UnknownDocument, match=name):
        documents.text(name)
    with pytest.raises(UnknownDocument, match="trusted documents only"):
        documents.check(TEXT)
    with pytest.raises(NotFound):
        remove_documents([name], documents)


def test_the_manifest_of_the_pages_counts_as_soon_as_it_is_there(documents: TrustedDocuments, tmp_path: Path) -> None:
    assert documents.shipped() == {}
    manifest = file(tmp_path, json.dumps({document_id(TEXT): TEXT}), "documents.json")
    documents.check(TEXT)
    other = TEXT.strip()
    file(tmp_path, json.dumps({document_id(other): other}), "documents.json")
    os.utime(manifest, ns=(1, 1))
    documents.check(other)
    with pytest.raises(UnknownDocument):
        documents.check(TEXT)
    manifest.unlink()
    with pytest.raises(UnknownDocument):
        documents.text(document_id(other))


def test_a_file_that_was_changed_by_hand_is_not_trusted(documents: TrustedDocuments) -> None:
    documents.add([TEXT])
    (path,) = documents.folder.iterdir()
    for content in (b"query Other { __typename }", b"\xff"):
        path.write_bytes(content)
        with pytest.raises(UnknownDocument):
            documents.text(document_id(TEXT))
        assert documents.stored() == {}


@pytest.mark.parametrize(
    ("name", "content", "message"),
    [
        ("a.graphql", "{\n  actor(slug: 1) { nam } }", r"a.graphql:2:20: Cannot query field 'nam' on type 'Actor'"),
        ("a.graphql", "query {", r"a.graphql:1:8: Syntax Error"),
        ("a.graphql", "", r"a.graphql:1:1: Syntax Error"),
        ("a.graphql", b"\xfc", r"a.graphql is not UTF-8 text"),
        ("a.json", "{", r"a.json is not JSON"),
        ("a.json", "[]", r"a.json is not an object"),
        ("a.json", '{"x": 1}', r"a.json: the value of “x” is not a text"),
        ("a.json", '{"x": "{ __typename }"}', r"x is not the SHA-256 of its text, which is sha256:"),
    ],
)
def test_one_error_adds_nothing(
    documents: TrustedDocuments, tmp_path: Path, name: str, content: str | bytes, message: str
) -> None:
    files = [file(tmp_path, TEXT), file(tmp_path, content, name)]
    with pytest.raises(BadUserInput, match=message):
        add_documents(files, READER, documents)
    assert documents.stored() == {}


def test_a_manifest_of_other_tools_has_bare_hashes(documents: TrustedDocuments, tmp_path: Path) -> None:
    key = document_id(TEXT).removeprefix("sha256:")
    add_documents([file(tmp_path, json.dumps({key: TEXT}), "persisted.json")], READER, documents)
    documents.check(TEXT)


def test_the_list_tells_what_the_schema_no_longer_has(documents: TrustedDocuments) -> None:
    documents.add(["query Old { former }"])
    lines, all_fit = list_documents(READER, documents)
    assert lines[1] == "  line 1:13: Cannot query field 'former' on type 'Query'."
    assert not all_fit


def test_a_folder_that_cannot_be_written_is_named(tmp_path: Path) -> None:
    with pytest.raises(OutputError, match="can't be stored"):
        TrustedDocuments(file(tmp_path, "no folder") / "documents").add([TEXT])
    with pytest.raises(BadUserInput, match="is no id"):
        remove_documents(["../x"], TrustedDocuments(tmp_path))
