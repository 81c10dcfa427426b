"""FollowTheMoney entities, one a line, which Aleph, yente and their tools read."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from typing import IO, Any, Final

import orjson

from graph.export.graph_formats.graph_rows import ACTOR, REGION, SOURCE, about, plain, text, texts
from graph.export.table import Row, TableHead, TableTail, Word
from graph.model.statements import STATEMENT_NAMES

_PUBLIC: Final = frozenset(("MINISTRY", "PUBLIC_BODY", "MUNICIPALITY"))
# The schema and its properties for start and end; any other kind of statement is an UnknownLink.
_LINKS: Final = {
    "Funding": ("Payment", "payer", "beneficiary"),
    "Membership": ("Membership", "member", "organization"),
    "Succession": ("Succession", "successor", "predecessor"),
}
_UNKNOWN: Final = ("UnknownLink", "subject", "object")
_NOT_IN_IDS: Final = re.compile(r"[^0-9A-Za-z-]|-$")

Properties = Mapping[str, Sequence[str | None]]


class FollowTheMoneyWriter:
    """A `TableWriter` of graph rows. An actor is a PublicBody or Organization, a programme too, as others of this
    vocabulary can't pay; a region is an Address, a source a Document. The last entity, `dataset`, says what the file is
    about and how many records it has."""

    def __init__(self, head: TableHead, file: IO[bytes]) -> None:
        self.head, self.file = head, file

    def add(self, rows: Iterable[Row]) -> None:
        for row in rows:
            match row["record"]:
                case record if record == ACTOR:
                    self._write(row, *self._actor(row))
                case record if record == REGION:
                    self._write(row, "Address", self._region(row))
                case record if record == SOURCE:
                    self._write(row, "Document", self._source(row))
                case _:
                    self._write(row, *self._statement(row))

    def close(self, tail: TableTail) -> None:
        said = about(self.head)
        notes = [f"{name}: {value}" for name, value in said.items() if name not in ("title", "description", "file")]
        properties = {
            "title": [said["title"]],
            "fileName": [said["file"].rpartition("/")[2].partition("?")[0]],
            "summary": [said["description"]],
            "sourceUrl": [said["file"]],
            "notes": [*notes, f"records: {tail.row_count}", *tail.remarks],
        }
        self._write_entity("dataset", "Document", properties)

    def discard(self) -> None:
        """There is nothing to clean up."""

    def _actor(self, row: Row) -> tuple[str, Properties]:
        kind = plain(row.get("actor_kind"))
        return "PublicBody" if kind in _PUBLIC else "Organization", {
            "name": [text(row, "name")],
            "alias": [text(row, "name_en")],
            "weakAlias": [text(row, "short_name")],
            "classification": [self._label(row, "actor_kind"), self._label(row, "service_type")],
            "sector": [self._label(row, "level")],
            "legalForm": [self._label(row, "legal_form")],
            "description": [text(row, "description")],
            "website": [text(row, "website")],
            "incorporationDate": [text(row, "founded") or text(row, "started")],
            "dissolutionDate": [text(row, "dissolved") or text(row, "ended")],
            "country": ["de"],
            **_rests_on(row),
        }

    def _region(self, row: Row) -> Properties:
        return {
            "name": [text(row, "name")],
            "full": [text(row, "name")],
            "remarks": [self._label(row, "region_kind")],
            "notes": [f"AGS: {plain(row['key'])}"],
            "country": ["de"],
            **_rests_on(row),
        }

    def _source(self, row: Row) -> Properties:
        return {
            "title": [text(row, "title")],
            "fileName": [text(row, "key")],
            "publisher": [text(row, "publisher")],
            "sourceUrl": [text(row, "url")],
            "publishedAt": [text(row, "published")],
            "date": [text(row, "as_of")],
            "retrievedAt": [text(row, "accessed")],
            "notes": [text(row, "note"), text(row, "licence")],
        }

    def _statement(self, row: Row) -> tuple[str, Properties]:
        kind = STATEMENT_NAMES[plain(row["id"]).partition(":")[0]]
        schema, start, end = _LINKS.get(kind.name, _UNKNOWN)
        certainty, kind_label = self._label(row, "certainty"), self._label(row, "statement_kind")
        details = [self._label(row, name) for name in ("role", "extent", "change")]
        common = {
            start: [entity_id(plain(row["start_id"]))],
            end: [entity_id(plain(row["end_id"]))],
            "startDate": [text(row, "valid_from")],
            "endDate": [text(row, "valid_to")],
            "description": [text(row, "note")],
            "recordId": [plain(row["id"])],
            **_rests_on(row),
        }
        if schema == "Payment":
            amount = text(row, "amount_eur")
            says = [self._label(row, name) for name in ("amount_kind", "amount_scope", "period")]
            return schema, {
                **common,
                "amount": [amount],
                "amountEur": [amount],
                "currency": ["EUR" if amount else None],
                "purpose": says,
                "programme": [text(row, "programme")],
                "summary": [certainty],
            }
        role = details if schema != "UnknownLink" else [kind_label, *details]
        place = text(row, "region")
        return schema, {**common, "role": role, "status": [certainty], "summary": [place]}

    def _label(self, row: Row, name: str) -> str | None:
        cell = row.get(name)
        return self.head.text(cell) if isinstance(cell, Word) else text(row, name)

    def _write(self, row: Row, schema: str, properties: Properties) -> None:
        self._write_entity(entity_id(plain(row["id"])), schema, properties)

    def _write_entity(self, id_: str, schema: str, properties: Properties) -> None:
        values = {name: list(dict.fromkeys(filter(None, parts))) for name, parts in properties.items()}
        entity: dict[str, Any] = {
            "id": id_,
            "schema": schema,
            "properties": {name: parts for name, parts in values.items() if parts},
        }
        self.file.write(orjson.dumps(entity) + b"\n")


def _rests_on(row: Row) -> Properties:
    return {
        "sourceUrl": texts(row, "source_urls"),
        "proof": [entity_id(f"Source:{key}") for key in texts(row, "source_keys")],
    }


def entity_id(global_id: str) -> str:
    """`Actor:lks-nrw` → `actor-lks-nrw`: letters, digits, hyphens and, before the code of any other character, dots."""
    type_, _, key = global_id.partition(":")
    return f"{type_.lower()}-{_NOT_IN_IDS.sub(lambda found: f'.{ord(found[0]):x}', key)}"
