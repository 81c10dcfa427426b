"""360Giving JSON 1.4: a package of grants, and after them what the package says of itself."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import IO, Any, Final

import orjson

from graph.errors import NotFound
from graph.export.addresses import address_of
from graph.export.description import licence_url
from graph.export.graph_formats.graph_rows import plain, text, texts
from graph.export.table import Row, TableHead, TableTail, Word
from graph.messages.catalogue import write
from graph.messages.message import message
from graph.model.partial_dates import parse_partial

STANDARD_VERSION: Final = "1.4"


class GrantsWriter:
    """A `TableWriter` of fundings that have an amount and a beginning. `close` raises NotFound if there was none, as a
    package without grants is not valid."""

    def __init__(self, head: TableHead, file: IO[bytes], site: str) -> None:
        self.head, self.file, self.site = head, file, site
        self._separator = b'{"grants": [\n'

    def add(self, rows: Iterable[Row]) -> None:
        for row in rows:
            self.file.write(self._separator + orjson.dumps(self._grant(row)))
            self._separator = b",\n"

    def close(self, tail: TableTail) -> None:
        if not tail.row_count:
            hint = " ".join(tail.remarks) or "Ask for more with other parameters."
            raise NotFound("No funding has what a grant needs: an amount of its own and a beginning.", hint=hint)
        package = orjson.dumps(self._package(tail), option=orjson.OPT_INDENT_2)
        self.file.write(b"\n],\n" + package.removeprefix(b"{\n") + b"\n")

    def discard(self) -> None:
        """There is nothing to clean up."""

    def _package(self, tail: TableTail) -> Mapping[str, Any]:
        head = self.head
        said = {
            "version": STANDARD_VERSION,
            "title": head.title,
            "description": "\n".join((head.question, self._say("grants-about"), *tail.remarks)),
            "identifier": "-".join(filter(None, ("prevnet-grants", head.data_version))),
            "issued": head.loaded_at,
            "modified": head.loaded_at,
            "publisher": {"name": head.operator or "prevnet", "website": f"{self.site}/"},
            "license": licence_url(head.licence),
            "downloadURL": head.address,
            "accessURL": head.page,
        }
        return {name: value for name, value in said.items() if value}

    def _grant(self, row: Row) -> Mapping[str, Any]:
        head = self.head
        address = address_of(self.site, plain(row["id"]))
        begins = plain(row["valid_from"])
        urls = texts(row, "source_urls")
        grant: dict[str, Any] = {
            "id": address,
            "title": self._say("grant-title", funder=plain(row["funder"]), recipient=plain(row["recipient"])),
            "description": self._description(row),
            "currency": "EUR",
            "amountAwarded": row["amount_eur"],
            "awardDate": parse_partial(begins).first.isoformat(),
            "plannedDates": [_present({"startDate": begins, "endDate": text(row, "valid_to")})],
            "recipientOrganization": [self._organization(row, "recipient")],
            "fundingOrganization": [self._organization(row, "funder")],
            "classifications": [
                {"vocabulary": word.enumeration, "code": word.value, "title": head.text(word)}
                for name in ("amount_kind", "amount_scope", "period")
                if isinstance(word := row[name], Word)
            ],
            "dataSource": urls[0] if urls else address,
            "relatedDocument": [
                {"id": address_of(self.site, f"Source:{key}"), "title": title}
                for key, title in zip(texts(row, "source_keys"), texts(row, "sources"), strict=True)
            ],
        }
        if key := text(row, "programme_key"):
            url = address_of(self.site, f"Actor:{key}")
            grant["grantProgramme"] = [{"code": key, "title": plain(row["programme"]), "url": url}]
        return grant

    def _organization(self, row: Row, end: str) -> Mapping[str, Any]:
        kind = row[f"{end}_kind"]
        return _present(
            {
                "id": address_of(self.site, f"Actor:{plain(row[f'{end}_key'])}"),
                "name": plain(row[end]),
                "organisationType": self.head.text(kind) if isinstance(kind, Word) else None,
                "url": text(row, f"{end}_website"),
            }
        )

    def _description(self, row: Row) -> str:
        """What kind of amount it is, and how precisely its beginning is known: the number and the day don't say so."""
        words = [row[name] for name in ("amount_kind", "amount_scope", "period")]
        labels = [self.head.text(word) for word in words if isinstance(word, Word)]
        begins = plain(row["valid_from"])
        told = [self._say("grant-amount", words="; ".join(labels))]
        if parse_partial(begins).first != parse_partial(begins).last:
            told.append(self._say("grant-begins", known=begins))
        return " ".join(filter(None, (*told, text(row, "note"))))

    def _say(self, id_: str, **arguments: str) -> str:
        return write(message(id_, **arguments), self.head.language)


def _present(values: Mapping[str, Any]) -> Mapping[str, Any]:
    return {name: value for name, value in values.items() if value is not None}
