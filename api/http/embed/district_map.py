"""The map of the districts for a frame: how many types of service each has of its own, and the same as a table."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any, Final

import orjson

from api.export import parameters as p
from api.export.parameters import TableRequest
from api.graphql.answer_data import answer_data
from api.graphql.operations import Operations
from api.http.embed.embedded import Data, EmbeddedPage, EmbedMarkup
from api.http.help.elements import Markup, element, joined
from graph.errors import BadUserInput
from graph.messages.message import conjunction

MAP_PARAMETERS: Final = (p.region("within", default="05"), p.choice("service", p.codes("ServiceType"), many=True))
# So many types and more have one colour, as on the explorer's first page.
_MOST: Final = 4
_OUTLINES: Final[Any] = orjson.loads(Path(__file__).with_name("outlines.json").read_bytes())
_PATHS: Final[dict[str, str]] = _OUTLINES["paths"]
_COVERAGE: Final = """query EmbedMap($on: Date!, $within: ID!, $services: [ServiceType!], $language: Language!) {
  coverage(on: $on, level: DISTRICT, within: $within, services: $services, first: 1000) {
    sentence(language: $language)
    rows {
      region { ags name }
      ownServiceTypeCount
      cells { statements(first: 50) { ... on Coverage {
        region { ags }
        sources { id title publisher url published accessed }
      } } }
    }
  }
}"""


async def district_map(operations: Operations, request: TableRequest, _: str, base_path: str) -> EmbeddedPage:
    """Raises BadUserInput if no district lies in the region, OperationFailed with the errors of the question."""
    variables = {
        "on": request.day,
        "within": request["within"],
        "services": request["service"],
        "language": request.language,
    }
    coverage = (await answer_data(operations, _COVERAGE, variables))["coverage"]
    rows: list[Data] = [row for row in coverage["rows"] if row["region"]["ags"] in _PATHS]
    if not rows:
        raise BadUserInput(
            f"No district on the map lies inside {request['within']}.",
            hint="Give `within` a region of North Rhine-Westphalia, such as 053, or leave it out.",
        )
    markup = _MapMarkup(request, base_path)
    return EmbeddedPage(
        title=markup.title_of(request["service"]),
        content=markup.map(rows, coverage["sentence"], request["service"]),
        page=markup.page_address("coverage"),
    )


class _MapMarkup(EmbedMarkup):
    def title_of(self, services: Sequence[str] | None) -> str:
        return ", ".join(map(self._word, services)) if services else self._say("start-map-title")

    def map(self, rows: Sequence[Data], sentence: str, services: Sequence[str] | None) -> Markup:
        most = min(_MOST, len(services or ()) or _MOST)
        counts = Counter(_shade(row, most) for row in rows)
        classes = [
            (
                shade,
                self._say("start-map-class", name=f"{shade}+" if shade == _MOST else f"{shade}", count=counts[shade]),
            )
            for shade in range(most + 1)
        ]
        label = self._say("start-map-name", classes=conjunction(text for _, text in classes))
        by_name = sorted(rows, key=lambda row: row["region"]["name"])
        return joined(
            element("h1", self.title_of(services)),
            element("p", self._say("start-map-title")) if services else None,
            element("p", sentence, class_="lead"),
            element("ul", (element("li", _swatch(shade), text) for shade, text in classes), class_="scale"),
            self._picture(rows, most, label),
            element(
                "details",
                element("summary", self._say("embed-table")),
                self._table(by_name),
            ),
            self.source_list(_own_sources(rows)),
            element("p", self._say("start-map-source"), class_="small"),
        )

    def _picture(self, rows: Iterable[Data], most: int, label: str) -> Markup:
        shown = {row["region"]["ags"]: row for row in rows}
        beside = (element("path", d=path, class_="beside") for ags, path in _PATHS.items() if ags not in shown)
        regions = (
            element(
                "path",
                element("title", f"{row['region']['name']}: {row['ownServiceTypeCount']}"),
                d=_PATHS[ags],
                class_=f"own-{_shade(row, most)}",
            )
            for ags, row in shown.items()
        )
        return element("svg", beside, regions, class_="map", viewBox=_OUTLINES["viewBox"], role="img", aria_label=label)

    def _table(self, rows: Iterable[Data]) -> Markup:
        def row_of(row: Data) -> Markup:
            region = row["region"]
            way = element("a", region["name"], href=self.page_address("regions", region["ags"]), lang=self._german)
            return element("tr", element("th", way, scope="row"), element("td", str(row["ownServiceTypeCount"])))

        names = (self._say("column-region"), self._say("embed-own-types"))
        head = element("tr", (element("th", name, scope="col") for name in names))
        return element("table", element("thead", head), element("tbody", map(row_of, rows)))


def _shade(row: Data, most: int) -> int:
    return min(row["ownServiceTypeCount"], most)


def _swatch(shade: int) -> Markup:
    square = element("rect", width="16", height="16", class_=f"own-{shade}")
    return element("svg", square, viewBox="0 0 16 16", aria_hidden="true")


def _own_sources(rows: Iterable[Data]) -> list[Data]:
    """The sources of what is stated for a district itself."""
    return [
        source
        for row in rows
        for cell in row["cells"]
        for statement in cell["statements"]
        if statement and statement["region"]["ags"] == row["region"]["ags"]
        for source in statement["sources"]
    ]
