"""HSDS 3.1 JSON (Open Referral): services, each with its organisation, areas and type, as the API reference has the
answer to `/services`: one page with all of them, so that an empty file says that there are none.

Nothing is said of where a service is: no location, street, phone or person, only the websites of services and carriers.
So what `address_precision` keeps back can't be in the file.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import IO, Any, Final

import orjson

from graph.export.addresses import address_of, uuid_of
from graph.export.graph_formats.graph_rows import plain, text, texts
from graph.export.table import Row, TableHead, TableTail, Word
from graph.messages.catalogue import write
from graph.messages.message import message

_TAXONOMY: Final = "ServiceType"


class ServicesWriter:
    """A `TableWriter` of services. Its areas are four lists of the same length: the keys of regions, their names, how
    far each is covered and the id of the statement. Carriers are lists in the same way."""

    def __init__(self, head: TableHead, file: IO[bytes], site: str) -> None:
        self.head, self.file, self.site = head, file, site
        self._separator = b'{"contents": [\n'

    def add(self, rows: Iterable[Row]) -> None:
        for row in rows:
            self.file.write(self._separator + orjson.dumps(self._service(row)))
            self._separator = b",\n"

    def close(self, tail: TableTail) -> None:
        count = tail.row_count
        page = {
            "total_items": count,
            "total_pages": 1,
            "page_number": 1,
            "size": count,
            "first_page": True,
            "last_page": True,
            "empty": not count,
        }
        # Before the first service stands the beginning of the list.
        start = b"\n],\n" if count else self._separator + b"],\n"
        self.file.write(start + orjson.dumps(page).removeprefix(b"{") + b"\n")

    def discard(self) -> None:
        """There is nothing to clean up."""

    def _service(self, row: Row) -> Mapping[str, Any]:
        address = address_of(self.site, f"Actor:{plain(row['service_key'])}")
        service_id = uuid_of(address)
        carriers = self._carriers(row)
        service: dict[str, Any] = {
            "id": service_id,
            "name": plain(row["name"]),
            "alternate_name": text(row, "short_name"),
            "description": self._description(row),
            "url": text(row, "website"),
            "additional_urls": [{"id": uuid_of(address, "page"), "label": "prevnet", "url": address}],
            "status": "active",
            "assured_date": text(row, "last_confirmed"),
            "service_areas": list(self._areas(row, service_id)),
            "attributes": list(self._attributes(row, service_id)),
        }
        if carriers:
            service |= {"organization_id": carriers[0]["id"], "organization": carriers[0]}
        return _present(service)

    def _description(self, row: Row) -> str | None:
        """HSDS gives a service one organisation; further carriers are named in words."""
        others = texts(row, "carriers")[1:]
        more = write(message("service-carriers", names=", ".join(others)), self.head.language) if others else None
        return " ".join(filter(None, (text(row, "description"), more))) or None

    def _carriers(self, row: Row) -> list[Mapping[str, Any]]:
        return [
            _present(
                {
                    "id": uuid_of(address_of(self.site, f"Actor:{key}")),
                    "name": name,
                    # The standard requires one; without a description, it is the kind of organisation.
                    "description": description or self.head.text(Word("ActorKind", kind)),
                    "website": website or None,
                    "uri": address_of(self.site, f"Actor:{key}"),
                }
            )
            for key, name, kind, website, description in zip(
                *(
                    texts(row, column)
                    for column in (
                        "carrier_keys",
                        "carriers",
                        "carrier_kinds",
                        "carrier_websites",
                        "carrier_descriptions",
                    )
                ),
                strict=True,
            )
        ]

    def _areas(self, row: Row, service_id: str) -> Iterable[Mapping[str, Any]]:
        columns = (texts(row, name) for name in ("area_keys", "areas", "area_extents", "area_ids"))
        for ags, name, extent, id_ in zip(*columns, strict=True):
            yield {
                "id": uuid_of(address_of(self.site, id_)),
                "service_id": service_id,
                "name": name,
                "description": self.head.text(Word("Extent", extent)),
                "extent": f"AGS {ags}" if ags.isdigit() else ags,
                "extent_type": "text",
                "uri": address_of(self.site, f"Region:{ags}"),
            }

    def _attributes(self, row: Row, service_id: str) -> Iterable[Mapping[str, Any]]:
        word = row["service_type"]
        if not isinstance(word, Word):
            return
        label = self.head.text(word)
        taxonomy = f"{self.site}/id/terms#{_TAXONOMY}"
        term = f"{taxonomy}-{word.value}"
        title = write(message("service-taxonomy"), self.head.language)
        yield {
            "id": uuid_of(service_id, term),
            "link_id": service_id,
            "link_type": "service_type",
            "link_entity": "service",
            "label": label,
            "taxonomy_term_id": uuid_of(term),
            "taxonomy_term": {
                "id": uuid_of(term),
                "code": word.value,
                "name": label,
                "description": label,
                "language": self.head.language.lower(),
                "taxonomy": title,
                "taxonomy_id": uuid_of(taxonomy),
                "taxonomy_detail": {"id": uuid_of(taxonomy), "name": title, "description": title, "uri": taxonomy},
                "term_uri": term,
            },
        }


def _present(values: Mapping[str, Any]) -> Mapping[str, Any]:
    return {name: value for name, value in values.items() if value is not None}
