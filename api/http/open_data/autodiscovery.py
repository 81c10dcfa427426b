"""What tells programs on a page of the explorer where its data are."""

from __future__ import annotations

from urllib.parse import quote

from api.http.help.elements import Markup, element, joined

_LINKED_DATA = (("text/turtle", "ttl"), ("application/ld+json", "jsonld"))
_TYPES = {"actors": "Actor", "regions": "Region"}


def data_links(view: str, rest: str, base_path: str) -> Markup:
    """`link` elements: for an actor or region its linked data, for the start and the page about the data the catalogue;
    nothing for other pages."""
    if type_ := _TYPES.get(view):
        rel, address = "alternate", f"{base_path}/export/record.{{}}?id={type_}:{quote(rest, safe='')}"
    elif view in ("", "data"):
        rel, address = "describedby", f"{base_path}/catalog.{{}}"
    else:
        return Markup("")
    return joined(
        element("link", rel=rel, type=media_type, href=address.format(format_)) for media_type, format_ in _LINKED_DATA
    )
