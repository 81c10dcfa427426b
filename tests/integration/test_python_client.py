"""The Python client and its notebook against a real server that answers trusted documents only."""

from __future__ import annotations

import json
import socket
from collections.abc import Generator
from datetime import date
from importlib import import_module
from pathlib import Path
from typing import Any, cast

import httpx
import pytest
from http_server import keep_snapshot, serving

from api.graphql.trusted_documents import TrustedDocuments
from graph.store.database import DatabaseOptions

CLIENT = Path(__file__).parents[2] / "clients" / "python"


@pytest.fixture(scope="module")
def prevnet() -> Generator[Any]:
    """The package, as an installation has it."""
    with pytest.MonkeyPatch.context() as patch:
        cast("Any", patch).syspath_prepend(CLIENT)
        yield import_module("prevnet_client")


@pytest.fixture(scope="module")
def server(filled: DatabaseOptions, tmp_path_factory: pytest.TempPathFactory) -> Generator[httpx.Client]:
    documents = TrustedDocuments(tmp_path_factory.mktemp("documents"))
    documents.add([*json.loads((CLIENT / "documents.json").read_text("utf-8")).values(), SNAPSHOT])
    strict: dict[str, Any] = {"prevnet_documents": documents.folder, "prevnet_trusted_documents_only": True}
    with serving(filled, **strict) as client:
        keep_snapshot(client)
        yield client


SNAPSHOT = "{ centrality(first: 1) { nodeCount } }"


@pytest.fixture
def client(prevnet: Any, server: httpx.Client) -> Generator[Any]:
    with prevnet.Client(f"{server.base_url}/graphql", timeout=300.0) as client:
        yield client


def test_every_operation_gives_typed_results(prevnet: Any, client: Any) -> None:
    assert client.about().dataset.actor_count > 400
    networks = prevnet.ActorFilter(kind={"eq": "NETWORK"})
    page = client.actors(first=2, where=networks).actors
    assert [one.kind for one in page.nodes] == [prevnet.ActorKind.NETWORK] * 2
    following = client.actors(first=2, where=networks, after=page.page_info.end_cursor).actors
    assert following.nodes[0].id not in {one.id for one in page.nodes}
    found = client.search_actors("Opferberatung", kinds=[prevnet.ActorKind.COUNSELLING_SERVICE]).search
    assert "obr" in {one.slug for one in found.nodes}
    assert client.fundings(as_of=date(2025, 6, 30), first=5).fundings.nodes[0].sources
    assert client.funding_years().fundings.total_eur.years
    assert client.coverage(within="05", on=date(2026, 1, 31)).coverage.on == date(2026, 1, 31)
    assert client.coverage_gaps(within="05", first=3).gaps.nodes
    assert client.network_map(within="05").network_map.nodes
    assert client.changes(from_=date(2025, 1, 1), to=date(2025, 12, 31), first=1).changes.total_count


def test_errors_have_types_codes_and_hints(prevnet: Any, client: Any, server: httpx.Client) -> None:
    with pytest.raises(prevnet.BadInputError, match=r"`first` is 0.*Ask for 1 to 100") as wrong:
        client.actors(first=0)
    assert (wrong.value.code, bool(wrong.value.hint), bool(wrong.value.request_id)) == ("BAD_USER_INPUT", True, True)
    with pytest.raises(prevnet.NotFoundError):
        client.coverage(within="nowhere")
    with pytest.raises(prevnet.UnknownDocumentError, match="prevnet documents add"):
        client.get_data(client.execute("{ __typename }"))
    with pytest.raises(prevnet.NoAnswerError, match="HTTP status 200"):
        client.get_data(server.get("/health/live"))
    with (
        prevnet.Client("http://127.0.0.1:9/graphql") as nobody,
        pytest.raises(prevnet.NoAnswerError, match="could not be reached"),
    ):
        nobody.about()
    with (
        socket.create_server(("127.0.0.1", 0)) as silent,
        prevnet.Client(f"http://127.0.0.1:{silent.getsockname()[1]}/graphql", timeout=0.1) as hasty,
        pytest.raises(prevnet.NoAnswerError, match="in time"),
    ):
        hasty.about()


@pytest.mark.usefixtures("prevnet")
def test_the_notebook_draws_three_figures(server: httpx.Client, monkeypatch: pytest.MonkeyPatch) -> None:
    plt: Any = import_module("matplotlib.pyplot")
    plt.switch_backend("Agg")
    monkeypatch.setenv("PREVNET_URL", f"{server.base_url}/graphql")
    monkeypatch.setattr(plt, "show", lambda: None)
    notebook = json.loads((CLIENT / "notebooks" / "three_figures.ipynb").read_text("utf-8"))
    names: dict[str, Any] = {}
    for cell in notebook["cells"]:
        if cell["cell_type"] == "code":
            exec("".join(cell["source"]), names)  # noqa: S102 – our own
    names["client"].close()
    assert len(plt.get_fignums()) == 3
    assert all(plt.figure(number).axes[0].has_data() for number in plt.get_fignums())
    plt.close("all")
