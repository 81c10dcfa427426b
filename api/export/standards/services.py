"""Services for HSDS, with the carriers and areas that statements give them on the day."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, Final

from api.export import parameters as p
from api.export.named_table import (
    SOURCE,
    Data,
    ExplorerPage,
    NamedTable,
    SourcedRow,
    TablePart,
    connection,
    require_all,
    sources_of,
    word,
)
from api.export.parameters import TableRequest
from api.export.tables.actor_tables import actors_within
from api.export.tables.graph_tables import all_of
from graph.export.table import Row

_MOST: Final = 100  # carriers and areas of a service; more is an error, not a cut list
_SERVICES = f"""query ExportHumanServices(
  $where: CounsellingServiceFilter, $on: Date!, $language: Language!, $after: String
) {{
  counsellingServices(where: $where, asOf: $on, first: 25, after: $after) {{
    pageInfo {{ hasNextPage endCursor }}
    nodes {{
      slug name shortName website serviceType description(language: $language) {SOURCE}
      providedBy(asOf: $on, first: {_MOST}) {{
        totalCount
        nodes {{ provider {{ slug name kind website description(language: $language) }} }}
      }}
      coverage(asOf: $on, where: {{ extent: {{ ne: NONE }} }}, first: {_MOST}) {{
        totalCount
        nodes {{ id extent lastConfirmed region {{ ags name }} }}
      }}
    }}
  }}
}}"""


def _service_parts(request: TableRequest) -> Iterator[TablePart]:
    types: Data | None = {"serviceType": {"in": request["service"]}} if request["service"] else None
    within: str | None = None if request["within"] == "DE" else request["within"]
    where = all_of(types, actors_within(within) if within else None)
    variables: Mapping[str, Any] = {"where": where, "on": request.day, "language": request.language}
    yield connection(_SERVICES, variables, "counsellingServices", _service_row)


def _service_row(service: Data) -> SourcedRow:
    hint = "Narrow the file with `service` or `within`, or read the service with GraphQL."
    for connected in ("providedBy", "coverage"):
        require_all(len(service[connected]["nodes"]), service[connected]["totalCount"], hint)
    areas = service["coverage"]["nodes"]
    # Several sources may name the same carrier.
    carriers = list({one["provider"]["slug"]: one["provider"] for one in service["providedBy"]["nodes"]}.values())
    confirmed = [area["lastConfirmed"] for area in areas if area["lastConfirmed"]]
    cells: Row = {
        "service_key": service["slug"],
        "name": service["name"],
        "short_name": service["shortName"],
        "website": service["website"],
        "service_type": word("ServiceType", service["serviceType"]),
        "description": service["description"],
        "last_confirmed": max(confirmed, default=None),
        "carrier_keys": [carrier["slug"] for carrier in carriers],
        "carriers": [carrier["name"] for carrier in carriers],
        "carrier_kinds": [carrier["kind"] for carrier in carriers],
        "carrier_websites": [carrier["website"] or "" for carrier in carriers],
        "carrier_descriptions": [carrier["description"] or "" for carrier in carriers],
        "area_keys": [area["region"]["ags"] for area in areas],
        "areas": [area["region"]["name"] for area in areas],
        "area_extents": [area["extent"] for area in areas],
        "area_ids": [area["id"] for area in areas],
    }
    return SourcedRow(cells, service["slug"], sources_of(service))


SERVICES_FORMAT: Final = "hsds.json"
SERVICES = NamedTable(
    "services",
    (),
    _service_parts,
    (p.choice("service", p.codes("ServiceType"), many=True), p.region("within")),
    lambda _: ExplorerPage("/search", renamed={"within": "regions", "service": "topics"}),
    formats=(SERVICES_FORMAT,),
)
