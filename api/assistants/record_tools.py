"""Tools over what is stored: who there is, one organisation, the sources, and how to cite."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Annotated, Any

from pydantic import Field

from api.assistants.answer import SOURCE_FIELDS, AnswerItem, Data, Findings, evidence, next_page, quoted
from api.assistants.arguments import Arguments, Key, Keys, Shown, Words
from api.assistants.tool import DATASET, Asked, AssistantTool
from api.export.statements import STATEMENT_FRAGMENT, statement_row
from graph.analysis.core.statement_names import StatementName
from graph.errors import NotFound
from graph.export.table import Row, Word
from graph.messages.catalogue import write
from graph.messages.message import label, message
from graph.model.enums import ActorKind

_SOURCE_DETAILS = """slug title publisher url published asOf accessed licence note(language: $language)
      statements(first: 3, asOf: $on) { totalCount nodes { id } }"""
_STATEMENT = f"...ExportedStatement {SOURCE_FIELDS}"


def _codes(row: Row, *names: str) -> dict[str, Any]:
    values = {_camel(name): row[name] for name in names}
    return {name: value.value if isinstance(value, Word) else value for name, value in values.items()}


def _camel(name: str) -> str:
    first, *rest = name.split("_")
    return "".join((first, *map(str.capitalize, rest)))


_NOT_FACTS = {"statement_kind", "start", "end", "sources", "source_urls", "note", "id", "certainty", "last_confirmed"}


def statement_item(asked: Asked[Any], statement: Data) -> AnswerItem:
    """A statement as `kind: start → end`, with its own details as facts."""
    row = statement_row(statement).cells
    kind = StatementName(statement["__typename"].upper())
    facts = _codes(row, *(name for name in row if name not in _NOT_FACTS and name != "known_from"))
    return AnswerItem(
        f"{write(label(kind), asked.language)}: {row['start']} → {row['end']}",
        id=statement["id"],
        facts=facts,
        quoted=quoted(statement["note"]),
        page=asked.page(f"/actors/{row['start_key']}"),
        **{name: value for name, value in evidence([statement], asked.sources).items() if name != "statements"},
    )


# ---- find


class FindArguments(Arguments):
    text: Annotated[Words, Field(description="Name, part of a name, postal code or key")]
    kinds: list[ActorKind] | None = None
    limit: Shown = 10


_FIND = f"""query AssistantFind(
  $text: String!, $kinds: [ActorKind!], $on: Date!, $language: Language!, $limit: Int!, $places: Boolean!
) {{
  search(text: $text, kinds: $kinds, first: $limit, asOf: $on) {{
    totalCount
    nodes {{
      id slug name shortName kind website description(language: $language)
      locations(first: 2) {{ nodes {{ region {{ ags name }} }} }}
    }}
  }}
  places(text: $text, first: $limit, asOf: $on) @include(if: $places) {{
    totalCount
    nodes {{ id ags name kind within {{ name }} }}
  }}
  {DATASET}
}}"""


def _find(asked: Asked[FindArguments], data: Data) -> Findings:
    places: Data = data.get("places") or {"totalCount": 0, "nodes": ()}
    items = [
        *(
            AnswerItem(
                place["name"],
                id=place["id"],
                facts={
                    "key": place["ags"],
                    "kind": place["kind"],
                    "within": place["within"]["name"] if place["within"] else None,
                },
                page=asked.node_page(place["id"]),
            )
            for place in places["nodes"]
        ),
        *(
            AnswerItem(
                actor["name"],
                id=actor["id"],
                facts={
                    "key": actor["slug"],
                    "kind": actor["kind"],
                    "seats": [
                        f"{one['region']['name']} ({one['region']['ags']})" for one in actor["locations"]["nodes"]
                    ],
                },
                quoted=quoted(actor["description"]),
                page=asked.node_page(actor["id"]),
            )
            for actor in data["search"]["nodes"]
        ),
    ]
    actor_count, place_count = data["search"]["totalCount"], places["totalCount"]
    return Findings(
        [write(message("assistant-found", actors=actor_count, places=place_count), asked.language)],
        items,
        actor_count + place_count,
        asked.page("/search", q=asked.arguments.text),
        more=message("assistant-more-words"),
    )


FIND = AssistantTool(
    "find",
    "Find organisations and regions",
    "Search organisations and regions by name; returns candidates with the keys that all other tools take. "
    "Start here. If several fit, ask the user; never guess a key.",
    FindArguments,
    _FIND,
    _find,
    lambda asked: {"text": asked.text, "kinds": asked.kinds, "limit": asked.limit, "places": not asked.kinds},
)

# ---- organisation


class OrganisationArguments(Arguments):
    key: Annotated[Key, Field(description="Key from find, such as lks-nrw")]
    limit: Annotated[Shown, Field(description="Statements of each kind")] = 4

    def named_keys(self) -> dict[str, str]:
        return {"key": self.key}


_ORGANISATION = f"""query AssistantOrganisation(
  $key: String!, $of: ID!, $on: Date!, $language: Language!, $limit: Int!
) {{
  profile(of: $of, on: $on) {{ sentence(language: $language) figures {{ sentence(language: $language) }} }}
  actor(slug: $key, asOf: $on) {{
    id slug name shortName nameEn kind website founded dissolved description(language: $language) {SOURCE_FIELDS}
  }}
  neighbourhood(of: $of, limitPerKind: $limit, on: $on) {{
    links {{ source target statement {{ {_STATEMENT} }} }}
    more {{ id count }}
  }}
  {DATASET}
}}
{STATEMENT_FRAGMENT}"""


def _organisation(asked: Asked[OrganisationArguments], data: Data) -> Findings:
    actor, profile = data["actor"], data["profile"]
    if actor is None:
        raise NotFound(f"There is no actor {asked.arguments.key!r}.", hint="Take the key from `find`.")
    names = ("shortName", "nameEn", "kind", "website", "founded", "dissolved")
    own = AnswerItem(
        actor["name"],
        id=actor["id"],
        facts={"key": actor["slug"], **{name: actor[name] for name in names if actor[name] is not None}},
        quoted=quoted(actor["description"]),
        sources=asked.sources.numbers(actor["sources"]),
        page=asked.node_page(actor["id"]),
    )
    around = data["neighbourhood"]
    node = f"Actor:{actor['slug']}"
    # The neighbourhood also has the statements between the neighbours.
    links = [link for link in around["links"] if node in (link["source"], link["target"])]
    left_out = sum(more["count"] for more in around["more"] if more["id"] == node)
    return Findings(
        [profile["sentence"], *(figure["sentence"] for figure in profile["figures"])],
        [own, *(statement_item(asked, link["statement"]) for link in links)],
        1 + len(links) + left_out,
        own.page or asked.site,
        more=message("assistant-more-entries"),
    )


ORGANISATION = AssistantTool(
    "organisation",
    "One organisation",
    "What is known of an organisation, service, programme or network on a day: a finding, its description and its "
    "statements (funding, membership, provision, area served …), each with certainty and sources.",
    OrganisationArguments,
    _ORGANISATION,
    _organisation,
    lambda asked: {
        "key": asked.key.removeprefix("Actor:"),
        "of": asked.key if asked.key.startswith("Actor:") else f"Actor:{asked.key}",
        "limit": asked.limit,
    },
)

# ---- sources


class SourcesArguments(Arguments):
    text: Annotated[Words | None, Field(description="Part of title or publisher")] = None
    key: Annotated[Key | None, Field(description="Key of a source")] = None
    limit: Shown = 10
    after: Words | None = None


_SOURCES = f"""query AssistantSources(
  $where: SourceFilter, $limit: Int!, $after: String, $on: Date!, $language: Language!
) {{
  sources(where: $where, first: $limit, after: $after) {{
    totalCount
    pageInfo {{ hasNextPage endCursor }}
    nodes {{
      id {_SOURCE_DETAILS}
    }}
  }}
  {DATASET}
}}"""


def _source_filter(asked: SourcesArguments) -> Mapping[str, Any] | None:
    conditions: list[Mapping[str, Any]] = []
    if asked.key:
        conditions.append({"slug": {"eq": asked.key.removeprefix("Source:")}})
    if asked.text:
        conditions.append({"or": [{name: {"contains": asked.text}} for name in ("title", "publisher")]})
    return {"and": conditions} if conditions else None


def _sources(asked: Asked[SourcesArguments], data: Data) -> Findings:
    found = data["sources"]
    if asked.arguments.key and not found["nodes"]:
        raise NotFound(f"There is no source {asked.arguments.key!r}.", hint="Search with `text`.")
    return Findings(
        [write(message("assistant-sources", count=found["totalCount"]), asked.language)],
        [_source_item(asked, source) for source in found["nodes"]],
        found["totalCount"],
        asked.page("/about"),
        more=next_page(found["pageInfo"]["endCursor"] if found["pageInfo"]["hasNextPage"] else None),
    )


def _source_item(asked: Asked[Any], source: Data) -> AnswerItem:
    names = ("published", "asOf", "accessed", "licence")
    return AnswerItem(
        source["title"],
        id=source["id"],
        facts={
            **{name: source[name] for name in names if source[name] is not None},
            "statementCount": source["statements"]["totalCount"],
        },
        quoted=quoted(source["note"]),
        statements=[one["id"] for one in source["statements"]["nodes"]],
        sources=asked.sources.numbers([source]),
    )


SOURCES = AssistantTool(
    "sources",
    "Sources",
    "The sources behind the data: title, publisher, address, days, and how many statements rest on each.",
    SourcesArguments,
    _SOURCES,
    _sources,
    lambda asked: {"where": _source_filter(asked), "limit": asked.limit, "after": asked.after},
)

# ---- cite


class CiteArguments(Arguments):
    ids: Annotated[Keys, Field(description="Ids from answers: statements, organisations, regions, sources")] = ()


_CITE = f"""query AssistantCite($ids: [ID!]!, $on: Date!, $language: Language!) {{
  nodes(ids: $ids, asOf: $on) {{
    __typename
    id
    ... on Actor {{ name {SOURCE_FIELDS} }}
    ... on Region {{ name {SOURCE_FIELDS} }}
    ... on Source {{
      {_SOURCE_DETAILS}
    }}
    ... on Statement {{ {_STATEMENT} }}
  }}
  dataset {{ version loadedAt licence actorCount regionCount sourceCount statementCount }}
}}
{STATEMENT_FRAGMENT}"""


def _cite(asked: Asked[CiteArguments], data: Data) -> Findings:
    ids = asked.arguments.ids
    unknown = [id_ for id_, node in zip(ids, data["nodes"], strict=True) if node is None]
    if unknown:
        raise NotFound(f"There is no {', '.join(map(repr, unknown))}.", hint="Take ids from an answer.")
    page, dataset = asked.page("/data"), data["dataset"]
    citation = message(
        "assistant-citation",
        version=dataset["version"] or "–",
        licence=dataset["licence"] or "–",
        loaded=(dataset["loadedAt"] or "")[:10],
        day=asked.day.isoformat(),
        page=page,
    )
    counts = {name: dataset[f"{name}Count"] for name in ("actor", "region", "source", "statement")}
    about = [AnswerItem("prevnet", facts={f"{name}Count": count for name, count in counts.items()})] if not ids else []
    items = [*about, *_cited(asked, data["nodes"])]
    return Findings([write(citation, asked.language)], items, len(items), page)


def _cited(asked: Asked[CiteArguments], nodes: list[Data]) -> Iterator[AnswerItem]:
    for node in nodes:
        if node["__typename"] == "Source":
            yield _source_item(asked, node)
        elif "certainty" in node:
            yield statement_item(asked, node)
        else:
            numbers = asked.sources.numbers(node["sources"])
            page = asked.node_page(
                f"{'Region' if node['__typename'] == 'Region' else 'Actor'}:{node['id'].partition(':')[2]}"
            )
            yield AnswerItem(node["name"], id=node["id"], sources=numbers, page=page)


CITE = AssistantTool(
    "cite",
    "Cite",
    "How to cite: each id with its validity, certainty and sources, and the data set with version and licence. "
    "Without ids: the data set and its size.",
    CiteArguments,
    _CITE,
    _cite,
    lambda asked: {"ids": asked.ids},
)
