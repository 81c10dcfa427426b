"""What one actor or region is, as a small page for a frame beside a list of candidates."""

from __future__ import annotations

from base64 import b64encode
from collections.abc import Iterator, Mapping
from hashlib import sha256
from typing import Any, Final

from api.http.help.elements import Markup, element, joined, link
from graph.messages.catalogue import write
from graph.messages.message import Message, message

PREVIEW: Final = """query MatchPreview($ids: [ID!]!, $language: Language!) {
  nodes(ids: $ids) {
    id
    ... on Actor {
      slug name actorKind: kind shortName nameEn website description(language: $language)
      locations(first: 5) { nodes { region { ags name } } }
    }
    ... on Region { ags name regionKind: kind population within { ags name } }
  }
}"""
_STYLE: Final = (
    "body{margin:0;padding:.75rem;font:15px/1.4 system-ui,sans-serif;color:#171a2b;background:#fff}"
    "h1{margin:0 0 .25rem;font-size:1.1rem}p{margin:0 0 .5rem}dl{margin:0 0 .5rem}dt{font-weight:600}"
    "dd{margin:0 0 .25rem;overflow-wrap:anywhere}a{color:#0b3fb0}"
)
_STYLE_HASH: Final = b64encode(sha256(_STYLE.encode()).digest()).decode()
PREVIEW_HEADERS: Final = {
    # Shown in frames of any page: it has no script and nothing to press but links.
    "Content-Security-Policy": f"default-src 'none'; style-src 'sha256-{_STYLE_HASH}'; base-uri 'none'; "
    "form-action 'none'; frame-ancestors *",
    "Referrer-Policy": "no-referrer",
    "X-Content-Type-Options": "nosniff",
    "Cache-Control": "no-cache",
}


def preview_page(node: Mapping[str, Any], page: str, language: str) -> str:
    """The page about a node; `page` is the address of all that is known of it."""
    facts = [(name, text) for name, text in _facts(node, language) if text]
    content = joined(
        element("h1", element("a", node["name"], href=page, target="_blank", rel="noopener")),
        element("p", node.get("description")) if node.get("description") else None,
        element("dl", *(joined(element("dt", name), element("dd", text)) for name, text in facts)),
    )
    head = joined(Markup('<meta charset="utf-8">'), element("title", node["name"]), element("style", Markup(_STYLE)))
    return f"<!doctype html>{element('html', element('head', head), element('body', content), lang=language.lower())}"


def _facts(node: Mapping[str, Any], language: str) -> Iterator[tuple[str, str | Markup | None]]:
    def say(id_: str) -> str:
        return write(Message(id_), language)

    if "slug" in node:
        seats = ", ".join(one["region"]["name"] for one in node["locations"]["nodes"])
        yield say("column-actor-kind"), say(f"ActorKind-{node['actorKind']}")
        yield say("column-short-name"), node["shortName"]
        yield say("column-name-en"), node["nameEn"]
        yield say("column-seats"), seats
        website = node["website"]
        yield say("column-website"), link(website, website, target="_blank") if website else None
        yield say("column-actor-key"), node["slug"]
    else:
        yield say("column-region-kind"), say(f"RegionKind-{node['regionKind']}")
        yield write(message("match-within"), language), node["within"] and node["within"]["name"]
        yield say("column-region-key"), node["ags"]
