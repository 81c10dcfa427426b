# ruff: noqa: E501 - an operation reads best as it would be typed
"""Hand-written operations: one for each feature of GraphQL, together with all fields of the schema."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from tests.oracle.resolvers import CLAIM_LISTS, LISTS


@dataclass(frozen=True)
class Operation:
    """An operation; `title` names the feature."""

    title: str
    text: str
    variables: Mapping[str, Any] = field(default_factory=dict[str, Any])
    name: str | None = None


_PAGE = "pageInfo { hasNextPage hasPreviousPage startCursor endCursor __typename }"
_SOURCES = "sources { id slug title publisher url published asOf accessed licence note english: note(language: EN) }"
_STATEMENT = f"__typename id validFrom validTo firstEvidence lastConfirmed knownFrom note certainty {_SOURCES}"
_FEW = "totalCount nodes { id }"
_MONEY = """
totalEur {
  years { year exact approximate maximum total }
  wholeTerm { exact approximate maximum total }
  assumed { exact approximate maximum total }
  unknownCount disputedCount perRecipientCount undatedCount partCount
}"""

_VALUES = "{ totalCount missingCount nodes { id name count __typename } __typename }"
_FACETS = f"""
facets {{ __typename kinds {{ kind count __typename }} serviceTypes {{ serviceType count __typename }} regions {_VALUES} programmes {_VALUES}
  top: programmes(first: 1) {_VALUES} states: regions(level: STATE) {_VALUES} towns: regions(level: MUNICIPALITY, first: 3) {_VALUES} }}"""


def _groups(arguments: str, money: str = _MONEY) -> str:
    return f"groups({arguments}) {{ __typename totalCount nodes {{ __typename state id name count {money} }} }}"


_GROUPED = f"""
{_groups("by: FUNDER")} r: {_groups("by: RECIPIENT, first: 5")} p: {_groups("by: PROGRAMME, first: 1000")}
d: {_groups("by: REGION")} t: {_groups("by: REGION, level: MUNICIPALITY, first: 2")} s: {_groups("by: REGION, level: STATE")}"""

ACTOR = f"""
fragment ActorFields on Actor {{
  __typename id slug kind name shortName nameEn website founded dissolved knownFrom
  description english: description(language: EN) {_SOURCES}
  funds(first: 2) {{ {_FEW} {_PAGE} {_MONEY} edges {{ cursor node {{ id }} }} }}
  fundedBy(first: 2) {{ {_FEW} {_MONEY} }}
  memberships(first: 2) {{ {_FEW} {_PAGE} edges {{ cursor node {{ network {{ name }} }} }} }}
  partOf(first: 2) {{ {_FEW} }} parts(first: 2) {{ {_FEW} }} provides(first: 2) {{ {_FEW} }}
  administers(first: 2) {{ {_FEW} }} participations(first: 2) {{ {_FEW} }} locations(first: 2) {{ {_FEW} }}
  coverage(first: 2) {{ {_FEW} }} succeeds(first: 2) {{ {_FEW} }} succeededBy(first: 2) {{ {_FEW} }}
}}"""
KINDS = f"""
... on Ministry {{ level }}
... on PublicBody {{ level }}
... on Municipality {{ governs {{ {_FEW} }} }}
... on CivilSocietyGroup {{ legalForm }}
... on CounsellingService {{ serviceType addressPrecision providedBy {{ {_FEW} }} }}
... on Programme {{ level started ended administeredBy {{ {_FEW} }} participants(first: 2) {{ {_FEW} }} }}
... on Network {{ members(first: 2) {{ {_FEW} }} administeredBy {{ {_FEW} }} }}"""
REGION = f"""
fragment RegionFields on Region {{
  __typename id ags name kind nuts3 population populationDate areaKm2 {_SOURCES}
  within {{ ags }} ancestors {{ ags name }} municipality {{ slug governs {{ totalCount }} }}
  parts(first: 3) {{ {_FEW} {_PAGE} edges {{ cursor node {{ ags }} }} }}
  coverage(first: 3) {{ {_FEW} }} locations(first: 3) {{ {_FEW} }} governedBy {{ {_FEW} }}
  actors(first: 3) {{ {_FEW} {_PAGE} edges {{ cursor node {{ __typename id }} }} }}
}}"""
CLAIM_PARTS = {
    "Funding": "funder { id name } recipient { __typename id } amountEur amountKind amountScope period programme { name }",
    "Membership": "member { id kind } network { id name } role",
    "Affiliation": "unit { slug } organisation { slug }",
    "Provision": "provider { slug } service { slug serviceType }",
    "Administration": "administrator { slug } administered { slug __typename } role",
    "Participation": "participant { slug } programme { slug started } role region { ags within { name } }",
    "Coverage": "subject { slug } region { ags } extent",
    "Location": "actor { slug } region { ags }",
    "Governance": "municipality { slug name } region { ags }",
    "Succession": "change successor { slug } predecessor { slug succeededBy { totalCount } }",
}


def _list(root: str, kind: str, row: str, fragments: str = "", extra: str = "") -> Operation:
    page = f"totalCount {_PAGE} edges {{ __typename cursor node {{ __typename id }} }} nodes {{ {row} }} {extra} __typename"
    return Operation(f"all fields of {kind}", f"{{ {root}(first: 4) {{ {page} }} }} {fragments}")


def _parts(kind: str) -> str:
    """A statement kind's own part, in a fragment that is flat where the interface's fields are merged in."""
    return f"... on {kind} {{ {CLAIM_PARTS[kind]} }}"


FIELDS = (
    _list("actors", "Actor", "...ActorFields", ACTOR),
    Operation("own fields of all kinds", f"{{ actors(first: 30) {{ nodes {{ id {KINDS} }} }} }}"),
    *(
        _list(root, kind, "...ActorFields ...Own", f"{ACTOR} fragment Own on Actor {{ {KINDS} }}")
        for root, kind in LISTS.items()
        if kind not in ("Actor", "Region", "Source")
    ),
    *(
        Operation(f"facets of {kind}", f"{{ {root}(first: 1) {{ {_FACETS} }} }}")
        for root, kind in LISTS.items()
        if kind not in ("Region", "Source")
    ),
    _list("regions", "Region", "...RegionFields", REGION),
    _list(
        "sources",
        "Source",
        f"id slug title publisher url published asOf accessed licence note statements(first: 2) {{ {_FEW} {_PAGE} edges {{ cursor }} }}",
    ),
    *(
        _list(
            root,
            kind,
            f"{_STATEMENT} {CLAIM_PARTS[kind]}",
            extra=f"possiblyEarlierCount {_MONEY + _GROUPED if kind == 'Funding' else ''}",
        )
        for root, kind in CLAIM_LISTS.items()
        if kind
    ),
    _list(
        "statements",
        "Statement",
        f"{_STATEMENT} {_parts('Administration')} {_parts('Coverage')}",
        extra="possiblyEarlierCount",
    ),
    Operation(
        "connections below",
        """{
          a: actor(slug: "lks-nrw") {
            partOf { edges { cursor node { id } } pageInfo { endCursor } }
            provides { edges { cursor node { id } } pageInfo { endCursor } }
            administers { edges { cursor node { role } } pageInfo { endCursor } }
            participations { edges { cursor node { role } } pageInfo { endCursor } }
            locations { edges { cursor node { region { name } } } pageInfo { endCursor } }
            coverage { edges { cursor node { extent } } pageInfo { endCursor } }
          }
          m: municipalities(first: 2) { nodes { governs { edges { cursor node { region { name } } } pageInfo { endCursor } } } }
        }""",
    ),
    Operation(
        "single things",
        f"""{{
          node(id: "Source:lks-vorbeugen") {{ ... on Source {{ title statements(first: 30) {{ {_FEW} {_PAGE} }} }} }}
          nodes(ids: ["Region:05", "Actor:lks-nrw", "Actor:nobody", "nonsense", "Region:05", "Ministry:bmi", "Actor:", ":"]) {{
            __typename id ... on Region {{ within {{ ags }} inside: parts(first: 1) {{ totalCount }} }} ... on Actor {{ slug locations {{ totalCount }} }}
          }}
          actor(slug: "nrweltoffen") {{ ...ActorFields }}
          region(ags: "053") {{ ...RegionFields }}
        }} {ACTOR} {REGION}""",
    ),
    Operation("a municipality's region", f'{{ region(ags: "05315") {{ ...RegionFields }} }} {REGION}'),
)

LANGUAGE = (
    Operation(
        "aliases and the order of keys",
        '{ z: actor(slug: "bmi") { b: name a: slug name id z: __typename } a: actor(slug: "lks-nrw") { slug } }',
    ),
    Operation(
        "the same field twice is merged, in the place of the first",
        """{
          actor(slug: "nrweltoffen") { funds(first: 2) { nodes { id } } name funds(first: 2) { totalCount nodes { amountEur id } } }
          actor(slug: "nrweltoffen") { funds(first: 2) { nodes { recipient { name } } } slug name }
        }""",
    ),
    Operation(
        "merging through fragments that name the same fields",
        """{ actors(first: 30) { nodes { ...A ... on Network { members(first: 1) { nodes { member { name } } } } ...B } } }
        fragment A on Actor { slug ... on Node { id } ... on Network { members(first: 1) { totalCount } } }
        fragment B on Node { id ... on Actor { slug name ...A } }""",
    ),
    Operation(
        "fragments in fragments, spread twice",
        """query { region(ags: "05") { ...Outer parts(first: 2) { nodes { ...Inner ...Outer } } ...Inner } }
        fragment Outer on Region { ...Inner name }
        fragment Inner on Region { ags kind ...Id }
        fragment Id on Node { id __typename }""",
    ),
    Operation(
        "inline fragments on interfaces, kinds and nothing",
        """{ statements(first: 100) { nodes {
          ... on Node { id } ... { note } ... on Statement { certainty }
          ... on Funding { amountEur } ... on Membership { m: role } ... on Participation { p: role region { ags } }
          ... on Location { place: region { ags } } ... on Coverage { place: region { name } }
        } } }""",
    ),
    Operation(
        "the same key from different kinds",
        """{ a: actors(first: 40) { nodes { ... on Programme { x: level } ... on PublicBody { x: level } ... on Ministry { y: name } ... on Network { y: slug } } }
        b: nodes(ids: ["Actor:bmi", "Region:05", "Source:lks-vorbeugen"]) {
          ... on Ministry { x: name } ... on Region { x: name } ... on Source { x: title } } }""",
    ),
    Operation(
        "the type's name at each level",
        "{ __typename t: __typename fundings(first: 1) { __typename nodes { __typename } } }",
    ),
    Operation(
        "an anonymous operation without variables that exist",
        "{ networks(first: 1) { nodes { slug } } }",
        {"unused": 1},
    ),
    Operation(
        "one of several operations",
        "query One { networks(first: 1) { nodes { slug } } } query Two { ministries(first: 1) { nodes { slug } } }",
        name="Two",
    ),
    Operation(
        "variables of every type",
        """query Q($a: ActorFilter, $o: [NetworkOrder!], $f: Int!, $d: Date, $id: ID!, $ids: [ID!]!, $s: String, $l: Language!) {
          actors(where: $a, first: $f, asOf: $d) { totalCount nodes { description(language: $l) } }
          networks(orderBy: $o, first: $f) { nodes { slug } }
          node(id: $id) { id } nodes(ids: $ids) { id } actor(slug: $s) { name }
        }""",
        {
            "a": {"kind": {"in": ["MINISTRY", "NETWORK"]}, "name": {"contains": "e"}},
            "o": {"field": "SHORT_NAME", "direction": "DESC"},
            "f": 3,
            "d": "2019-06-30",
            "id": "Region:05",
            "ids": ["Region:05", "Region:99"],
            "s": "bmi",
            "l": "EN",
        },
        "Q",
    ),
    Operation(
        "defaults, omitted, given and null variables",
        """query ($a: Int = 2, $b: Int = 2, $c: Int = 2, $d: Int, $e: ActorFilter, $n: String, $o: [ActorOrder!] = [{field: SLUG}]) {
          a: actors(first: $a) { nodes { slug } }
          b: actors(first: $b) { nodes { slug } }
          c: actors(first: $c) { nodes { slug } }
          d: actors(first: $d, where: $e, orderBy: $o) { nodes { slug } }
          n: actors(first: 2, where: {name: {contains: $n}, shortName: {startsWith: $n}}, orderBy: {field: FOUNDED}) { totalCount }
        }""",
        {"b": 3, "c": None, "e": None},
    ),
    Operation(
        "variables inside of inputs",
        """query ($amount: Euro = 1000, $slug: String!, $kinds: [AmountKind!], $dir: Direction = DESC, $year: PartialDate) {
          fundings(first: 5, where: {
            amountEur: {gte: $amount}, amountKind: {in: $kinds}, or: [{funder: {slug: {eq: $slug}}}, {validFrom: {eq: $year}}]
          }, orderBy: [{field: AMOUNT_EUR, direction: $dir}]) { totalCount nodes { id amountEur } }
        }""",
        {"slug": "land-nrw", "kinds": ["EXACT", "APPROXIMATE"], "year": "2016"},
    ),
    Operation(
        "skip and include, with literals and variables, on fields, fragments and spreads",
        """query ($yes: Boolean!, $no: Boolean = false) {
          actor(slug: "lks-nrw") {
            a: name @skip(if: $yes) b: name @include(if: $yes) c: name @skip(if: false) d: name @include(if: false)
            e: name @skip(if: $no) @include(if: $yes) f: name @skip(if: true) @include(if: true)
            ... @include(if: $no) { slug } ... on Actor @skip(if: $no) { kind } ...S @include(if: $yes) ...T @skip(if: $yes)
            fundedBy(first: 1) @include(if: $no) { totalCount }
          }
          gone: actors @skip(if: $yes) { totalCount }
        }
        fragment S on Actor { id fundedBy(first: 1) @skip(if: $no) { nodes { id @skip(if: $yes) } } }
        fragment T on Actor { website }""",
        {"yes": True},
    ),
    Operation(
        "nothing left of a selection",
        """{ actors(first: 2) { nodes { slug @skip(if: true) } edges @skip(if: true) { cursor } }
        fundings(first: 3) { totalCount @include(if: false) } bmi: actor(slug: "bmi") { ... @skip(if: true) { name } }
        nodes(ids: ["Region:05"]) { ... on Source { title } } }""",
    ),
    Operation(
        "nothing found",
        """{ node(id: "Actor:nobody") { id } m: node(id: "nonsense") { id } actor(id: "Region:05") { id } region(ags: "99999") { ags }
        s: node(id: "Funding:funds-land-nrw-backup-ka-656-2022") { id } nodes(ids: []) { id } n: nodes(ids: ["x", "Region:"]) { id }
        actors(where: {slug: {eq: "nobody"}}) { totalCount nodes { id } edges { cursor } pageInfo { hasNextPage startCursor } } }""",
    ),
    Operation(
        "one id or a list of it",
        '{ a: nodes(ids: "Region:05") { id } b: actors(where: {kind: {in: MINISTRY}}, orderBy: {field: NAME}) { totalCount } }',
    ),
    Operation(
        "block strings and escapes", '{ a: actor(slug: """bmi""") { name } b: actor(slug: "\\u0062mi") { name } }'
    ),
)

_FUNDINGS = "{ totalCount nodes { id amountEur validFrom validTo } }"
FILTERS = (
    Operation(
        "operators on texts",
        """{
          eq: actors(where: {name: {eq: "ARIC-NRW"}}) { nodes { slug } }
          ne: actors(where: {shortName: {ne: "ADS"}}) { totalCount }
          in: actors(where: {slug: {in: ["bmi", "lks-nrw", "nobody"]}}) { nodes { slug } }
          none: actors(where: {slug: {in: []}}) { totalCount }
          lt: actors(where: {name: {lt: "B"}}) { totalCount }
          lte: actors(where: {slug: {lte: "bmi"}}) { totalCount }
          gt: actors(where: {name: {gt: "Z"}}) { totalCount nodes { name } }
          gte: actors(where: {slug: {gte: "lks-nrw"}}) { totalCount }
          contains: actors(where: {name: {contains: "ü"}}) { totalCount }
          start: actors(where: {website: {startsWith: "https://www."}}) { totalCount }
          null: actors(where: {website: {isNull: true}}) { totalCount }
          some: actors(where: {website: {isNull: false}}) { totalCount }
          both: actors(where: {name: {gte: "M", lt: "N", ne: "x"}}) { totalCount }
        }""",
    ),
    Operation(
        "operators on numbers, amounts and choices",
        """{
          a: actors(where: {founded: {lt: 2000}}) { totalCount } b: actors(where: {founded: {ne: 2000}}) { totalCount }
          c: actors(where: {founded: {in: [2011, 2012]}}) { totalCount } d: regions(where: {population: {gte: 1000000}}) { totalCount }
          e: regions(where: {areaKm2: {isNull: true}}) { totalCount } f: regions(where: {areaKm2: {gt: 1.5}}) { totalCount }
          g: fundings(where: {amountEur: {eq: 45000}}) { totalCount } h: fundings(where: {amountEur: {ne: 45000.0}}) { totalCount }
          i: fundings(where: {amountKind: {ne: UNKNOWN}}) { totalCount } j: regions(where: {kind: {in: [STATE, COUNTRY]}}) { totalCount }
          k: ministries(where: {level: {eq: FEDERAL}}) { totalCount } l: ministries(where: {level: {isNull: true}}) { totalCount }
          m: regions(where: {populationDate: {lte: "2018-12-31"}}) { totalCount }
          n: fundings(where: {lastConfirmed: {in: ["2016-12-02", "2017-01-01"]}}) { totalCount }
        }""",
    ),
    Operation(
        "partial dates are spans",
        f"""{{
          eq: fundings(where: {{validFrom: {{eq: "2016"}}}}) {_FUNDINGS} month: fundings(where: {{validTo: {{eq: "2019-12"}}}}) {_FUNDINGS}
          ne: fundings(where: {{validFrom: {{ne: "2016"}}}}) {{ totalCount }} in: fundings(where: {{validTo: {{in: ["2013", "2014-12-31"]}}}}) {_FUNDINGS}
          lt: fundings(where: {{validFrom: {{lt: "2013"}}}}) {_FUNDINGS} lte: fundings(where: {{validFrom: {{lte: "2013"}}}}) {{ totalCount }}
          gt: fundings(where: {{validTo: {{gt: "2019"}}}}) {_FUNDINGS} gte: fundings(where: {{validTo: {{gte: "2019-07"}}}}) {{ totalCount }}
          isNull: fundings(where: {{validTo: {{isNull: true}}}}) {{ totalCount }} source: sources(where: {{published: {{eq: "2016"}}}}) {{ totalCount }}
          programme: programmes(where: {{started: {{lte: "2012"}}, ended: {{isNull: false}}}}) {{ nodes {{ slug started ended }} }}
          notIn: fundings(where: {{not: {{validTo: {{in: ["2013"]}}}}}}) {{ totalCount }} empty: fundings(where: {{validTo: {{in: []}}}}) {{ totalCount }}
        }}""",
    ),
    Operation(
        "and, or, not, and empty ones",
        """{
          a: actors(where: {and: [{kind: {eq: NETWORK}}, {name: {contains: "NRW"}}]}) { totalCount }
          b: actors(where: {or: [{kind: {eq: NETWORK}}, {name: {contains: "NRW"}}], not: {website: {isNull: true}}}) { totalCount }
          c: actors(where: {not: {founded: {lt: 2000}}}) { totalCount } d: actors(where: {not: {not: {founded: {lt: 2000}}}}) { totalCount }
          e: actors(where: {or: []}) { totalCount } f: actors(where: {and: []}) { totalCount } g: actors(where: {not: {}}) { totalCount }
          h: actors(where: {}) { totalCount } i: actors(where: {or: [{}, {slug: {eq: "bmi"}}]}) { totalCount }
          j: actors(where: {not: {or: [{founded: {gte: 2000}}, {not: {shortName: {contains: "a"}}}]}}) { totalCount }
          k: actors(where: {name: {}}) { totalCount } l: actors(where: {not: {name: {}}}) { totalCount }
        }""",
    ),
    Operation(
        "some, none, all",
        """{
          a: actors(where: {fundedBy: {some: {}}}) { totalCount nodes { slug } } b: actors(where: {fundedBy: {none: {}}}) { totalCount }
          c: actors(where: {fundedBy: {all: {amountEur: {gte: 50000}}}}) { totalCount }
          d: actors(where: {fundedBy: {some: {}, all: {amountEur: {gte: 50000}}}}) { totalCount nodes { slug } }
          e: actors(where: {fundedBy: {some: {funder: {slug: {eq: "bmbfsfj"}}, amountEur: {gte: 50000}, asOf: "2017-06-30"}}}) { totalCount nodes { slug } }
          f: networks(where: {members: {some: {member: {kind: {eq: MUNICIPALITY}}}, none: {role: {eq: FOUNDER}}}}) { nodes { slug } }
          g: regions(where: {coverage: {some: {subject: {fundedBy: {some: {}}}}}}) { totalCount nodes { ags } }
          h: regions(where: {locations: {none: {}}, governedBy: {some: {municipality: {memberships: {some: {}}}}}}) { nodes { ags } }
          i: actors(where: {fundedBy: {all: {}}, funds: {none: {not: {amountEur: {isNull: true}}}}}) { totalCount }
        }""",
    ),
    Operation(
        "nodes named by key: one, two and an unknown one",
        """{
          a: actors(where: {memberships: {some: {network: {slug: {eq: "sor-nrw"}}}}}) { totalCount nodes { slug } }
          b: actors(where: {fundedBy: {some: {funder: {slug: {eq: "demokratie-leben"}}}}, participations: {some: {programme: {slug: {eq: "demokratie-leben-pfd"}}}}}) {
            totalCount nodes { slug } pageInfo { endCursor } }
          c: municipalities(where: {fundedBy: {some: {funder: {slug: {eq: "land-nrw"}}, validFrom: {gte: "2016"}}}, governs: {some: {region: {ags: {eq: "05962"}}}}}) { nodes { slug } }
          d: actors(where: {memberships: {some: {network: {slug: {eq: "nobody"}}}}}) { totalCount }
          e: actors(where: {fundedBy: {some: {funder: {id: {eq: "Actor:land-nrw"}}, recipient: {kind: {eq: NETWORK}}}}, not: {website: {isNull: false}}}) { nodes { slug } }
          f: actors(where: {coverage: {some: {region: {ags: {eq: "05"}}}}, slug: {in: ["mb-detmold", "wegweiser-nrw", "nina-nrw"]}}) { nodes { slug } }
        }""",
    ),
    Operation(
        "ends, references and ids",
        """{
          a: fundings(where: {funder: {kind: {eq: MINISTRY}}, recipient: {fundedBy: {some: {funder: {kind: {eq: PROGRAMME}}}}}}) { totalCount }
          b: fundings(where: {programme: {slug: {eq: "nrweltoffen"}}}) { totalCount } c: fundings(where: {programme: {}}) { totalCount }
          d: fundings(where: {not: {programme: {level: {eq: FEDERAL}}}}) { totalCount } e: participations(where: {region: {within: {ags: {eq: "053"}}}}) { totalCount }
          f: participations(where: {region: {kind: {eq: URBAN_DISTRICT}}, role: {in: [LEAD, RECIPIENT]}}) { totalCount }
          g: actors(where: {id: {in: ["Actor:bmi", "Region:05", "Actor:lks-nrw"]}}) { nodes { id } } h: actors(where: {id: {eq: "Region:05"}}) { totalCount }
          i: regions(where: {id: {eq: "Region:05"}}) { nodes { id } } j: regions(where: {within: {within: {ags: {eq: "05"}}}}) { totalCount }
          k: locations(where: {region: {ags: {eq: "05111"}}, actor: {kind: {ne: NETWORK}}}) { totalCount nodes { id } }
          l: fundings(where: {id: {in: ["Funding:funds-ads-bund-adbs-nrw-a-aric-adbs", "Coverage:x"]}}) { nodes { id } }
          m: administrations(where: {administered: {kind: {eq: NETWORK}}}) { totalCount } n: sources(where: {id: {eq: "Source:lks-vorbeugen"}}) { nodes { id } }
        }""",
    ),
    Operation(
        "statements of all kinds",
        """{
          a: statements(where: {knownFrom: {lte: "2016-05-10"}}, last: 3) { totalCount nodes { __typename id note } }
          b: statements(asOf: "2016-06-30", orderBy: [{field: LAST_CONFIRMED, direction: DESC}], first: 30) { totalCount nodes { id lastConfirmed } }
          c: statements(where: {asOf: "2012-01-01", validTo: {isNull: false}}) { totalCount }
          d: statements(where: {not: {asOf: "2012-01-01"}}) { totalCount }
        }""",
    ),
)

_CLAIM_ROW = "id validFrom validTo certainty"
TIME = (
    Operation(
        "asOf is inherited and overridden",
        f"""{{
          actor(slug: "lks-nrw", asOf: "2014-05-01") {{
            fundedBy {{ totalCount possiblyEarlierCount nodes {{ {_CLAIM_ROW} funder {{ funds(first: 3) {{ totalCount nodes {{ {_CLAIM_ROW} }} }} }} }} }}
            later: fundedBy(asOf: "2022-01-01") {{ totalCount nodes {{ {_CLAIM_ROW} }} }}
            same: fundedBy(asOf: null) {{ totalCount possiblyEarlierCount }}
            locations {{ nodes {{ region {{ municipality {{ slug }} actors {{ totalCount nodes {{ slug }} }} within {{ actors {{ totalCount }} }} }} }} }}
            sources {{ statements {{ totalCount possiblyEarlierCount nodes {{ certainty }} }} }}
          }}
          actors(asOf: "2013-01-01", where: {{fundedBy: {{some: {{}}}}}}, first: 5) {{
            totalCount nodes {{ slug fundedBy {{ totalCount totalEur {{ years {{ year exact }} }} }} }} }}
          now: actors(where: {{fundedBy: {{some: {{}}}}}}) {{ totalCount }}
          all: statements(asOf: "2013-01-01") {{ totalCount possiblyEarlierCount }}
          matching: fundings(asOf: "2013-01-01", where: {{funder: {{slug: {{eq: "land-nrw"}}}}}}) {{ totalCount possiblyEarlierCount }}
          of: coverages(where: {{asOf: "2013-01-01"}}) {{ totalCount possiblyEarlierCount }}
        }}""",
    ),
    Operation(
        "asOf in filters",
        """{
          a: actors(asOf: "2013-01-01", where: {fundedBy: {some: {asOf: "2020-01-01"}}}) { totalCount nodes { slug fundedBy { totalCount } } }
          b: actors(where: {fundedBy: {some: {asOf: "2016-01-01", funder: {fundedBy: {some: {}}}}}}) { totalCount nodes { slug } }
          c: fundings(asOf: "2016-01-01", where: {recipient: {fundedBy: {none: {funder: {slug: {eq: "land-nrw"}}}}}}) { totalCount }
          d: fundings(where: {asOf: "2016-01-01", recipient: {fundedBy: {none: {funder: {slug: {eq: "land-nrw"}}}}}}) { totalCount }
        }""",
    ),
    Operation(
        "certainty on days",
        """{ statements(first: 60) { nodes {
          certainty a: certainty(on: "2010-01-01") b: certainty(on: "2016-12-31") c: certainty(on: "2030-01-01") d: certainty(on: null)
        } }
        x: fundings(asOf: "2017-01-01", first: 40) { nodes { certainty later: certainty(on: "2020-01-01") } } }""",
    ),
    Operation(
        "the first and the last day",
        """{
          a: statements(where: {lastConfirmed: {eq: "2025-03-26"}, validTo: {isNull: true}}) { totalCount nodes {
            lastConfirmed on: certainty(on: "2025-03-26") after: certainty(on: "2025-03-27") before: certainty(on: "2025-03-25") } }
          b: statements(where: {validTo: {eq: "2018-12-31"}}) { totalCount nodes { on: certainty(on: "2018-12-31") after: certainty(on: "2019-01-01") } }
          c: statements(asOf: "2018-12-31", where: {validTo: {isNull: false}}) { totalCount } d: statements(asOf: "2019-01-01", where: {validTo: {isNull: false}}) { totalCount }
          e: statements(asOf: "2016-12-31", where: {validFrom: {isNull: false}}) { totalCount } f: statements(asOf: "2017-01-01", where: {validFrom: {isNull: false}}) { totalCount }
        }""",
    ),
    Operation(
        "totals of money",
        f"""{{
          fundings {{ {_MONEY} }} day: fundings(asOf: "2016-07-01") {{ {_MONEY} totalCount }}
          some: fundings(first: 1, where: {{funder: {{slug: {{eq: "land-nrw"}}}}}}) {{ y: totalEur {{ years {{ y: year __typename }} __typename }} }}
          p: programmes {{ nodes {{ funds(first: 1) {{ {_MONEY} }} fundedBy(asOf: "2015-06-30") {{ {_MONEY} }} }} }}
          m: municipalities(first: 60) {{ nodes {{ fundedBy {{ {_MONEY} }} }} }}
        }}""",
    ),
)

ORDERS = (
    Operation(
        "orders of nodes, missing values last",
        """{
          a: actors(orderBy: [{field: FOUNDED}, {field: SHORT_NAME, direction: DESC}], first: 100) { nodes { slug founded shortName } }
          b: actors(orderBy: [{field: FOUNDED, direction: DESC}], first: 100) { nodes { slug founded } }
          c: actors(orderBy: [{field: DISSOLVED}], last: 30) { nodes { slug dissolved } pageInfo { hasPreviousPage startCursor } }
          d: regions(orderBy: [{field: KIND}, {field: POPULATION, direction: DESC}], first: 100) { nodes { ags } }
          e: counsellingServices(orderBy: {field: SERVICE_TYPE}, last: 25) { nodes { slug } }
          f: sources(orderBy: [{field: PUBLISHED, direction: DESC}, {field: PUBLISHER}], first: 100) { nodes { slug published } }
          g: sources(orderBy: [{field: PUBLISHED}], last: 100) { nodes { slug published } }
          h: actors(orderBy: [], first: 3) { nodes { slug } } i: actors(orderBy: null, first: 3) { nodes { slug } }
          j: programmes(orderBy: [{field: STARTED}, {field: ENDED, direction: DESC}], first: 40) { nodes { slug started ended } }
        }""",
    ),
    Operation(
        "orders of statements",
        """{
          a: fundings(orderBy: [{field: AMOUNT_EUR, direction: DESC}], first: 60) { nodes { id amountEur } pageInfo { endCursor } }
          b: actor(slug: "land-nrw") { funds(orderBy: [{field: VALID_TO, direction: DESC}, {field: AMOUNT_EUR}], first: 80) { edges { cursor node { id } } } }
          c: actor(slug: "land-nrw") { funds(last: 5) { edges { cursor node { id } } pageInfo { hasPreviousPage hasNextPage } } }
          d: region(ags: "05") { coverage(orderBy: [{field: EXTENT}], first: 40) { nodes { id } } actors(orderBy: {field: KIND}) { nodes { slug } } }
          e: region(ags: "05") { parts(orderBy: [{field: NAME, direction: DESC}]) { edges { cursor node { name } } } }
          f: participations(orderBy: [{field: ROLE}, {field: VALID_FROM}], last: 20) { nodes { id role validFrom } }
        }""",
    ),
    Operation(
        "filters and orders below",
        """{ actor(slug: "land-nrw") {
          funds(where: {recipient: {kind: {eq: MUNICIPALITY}}, or: [{amountEur: {gt: 20000}}, {validFrom: {gte: "2017"}}]},
                orderBy: {field: VALID_FROM}, first: 10) { totalCount totalEur { unknownCount } edges { cursor node { id amountEur validFrom } } }
        } region(ags: "053") {
          actors(where: {kind: {in: [NETWORK, COUNSELLING_SERVICE]}, fundedBy: {some: {}}}, first: 5) { totalCount edges { cursor node { slug } } }
          parts(where: {population: {gte: 300000}}, last: 2) { totalCount nodes { ags } pageInfo { hasPreviousPage } }
          coverage(where: {subject: {providedBy_: {}}}) @skip(if: true) { totalCount }
        } }""".replace("providedBy_: {}", 'slug: {ne: "x"}'),
    ),
)


def _pages(root: str, order: str, row: str, arguments: str = "") -> Operation:
    """Both ends and all of a list."""
    page = f"totalCount {_PAGE} edges {{ cursor node {{ {row} }} }}"
    ordered = f"orderBy: {order} {arguments}"
    parts = [
        f"{a}: {root}({side}: {size}, {ordered}) {{ {page} }}"
        for a, side, size in (("a", "first", 7), ("b", "last", 7), ("c", "first", 100))
    ]
    return Operation(f"{root} by {order} {arguments}", f"{{ {' '.join(parts)} }}")


_DAY = ', asOf: "2016-07-01"'
TALLIES = (
    _pages("actors", "{field: FUNDED_BY_COUNT, direction: DESC}", "id fundedBy(first: 1) { totalCount }"),
    _pages("actors", "{field: FUNDED_BY_COUNT}", "id", _DAY),
    _pages("actors", "[{field: FUNDED_BY_EUR, direction: DESC}]", "id"),
    _pages("actors", "[{field: FUNDED_BY_EUR}]", "id", _DAY),
    _pages("actors", "[{field: FUNDS_EUR}, {field: FUNDS_COUNT, direction: DESC}, {field: NAME}]", "id"),
    _pages("actors", "[{field: FOUNDED}, {field: PARTICIPATIONS_COUNT, direction: DESC}]", "id"),
    _pages(
        "actors",
        "[{field: PARTS_COUNT, direction: DESC}, {field: LOCATIONS_COUNT}]",
        "id",
        ", where: {fundedBy: {some: {}}}",
    ),
    _pages("programmes", "[{field: PARTICIPANTS_COUNT, direction: DESC}, {field: FUNDS_EUR}]", "id"),
    _pages("networks", "[{field: MEMBERS_COUNT, direction: DESC}]", "id", _DAY),
    _pages("municipalities", "[{field: GOVERNS_COUNT}, {field: FUNDED_BY_EUR, direction: DESC}]", "id"),
    _pages("counsellingServices", "[{field: PROVIDED_BY_COUNT}, {field: COVERAGE_COUNT, direction: DESC}]", "id"),
    _pages("regions", "[{field: ACTORS_COUNT, direction: DESC}]", "ags actors(first: 1) { totalCount }"),
    _pages("regions", "[{field: PARTS_COUNT, direction: DESC}, {field: GOVERNED_BY_COUNT}]", "ags", _DAY),
    _pages("regions", "[{field: COVERAGE_COUNT, direction: DESC}, {field: POPULATION}]", "ags"),
    _pages("sources", "[{field: STATEMENTS_COUNT, direction: DESC}]", "id"),
    _pages("sources", "[{field: STATEMENTS_COUNT}, {field: PUBLISHED}]", "id", _DAY),
    Operation(
        "orders by counts and totals below",
        """{
          nodes(ids: ["Region:05", "Region:05315", "Source:land-2017"], asOf: "2016-07-01") { ... on Region {
            actors(first: 9, orderBy: [{field: FUNDED_BY_EUR, direction: DESC}, {field: MEMBERSHIPS_COUNT}]) { edges { cursor node { id } } }
            later: actors(last: 9, asOf: "2020-01-01", orderBy: {field: FUNDED_BY_EUR}) { edges { cursor node { id } } pageInfo { hasPreviousPage } }
            parts(orderBy: [{field: ACTORS_COUNT, direction: DESC}], first: 5) { edges { cursor node { ags actors(first: 1) { totalCount } } } }
          } }
          region(ags: "DE") { parts(orderBy: [{field: PARTS_COUNT, direction: DESC}, {field: NAME, direction: DESC}], last: 4) { nodes { ags } } }
        }""",
    ),
    Operation(
        "facets of what is filtered, below and on a day",
        f"""{{
          a: actors(where: {{kind: {{in: [NETWORK, PROGRAMME]}}}}) {{ {_FACETS} }}
          b: actors(where: {{fundedBy: {{some: {{funder: {{slug: {{eq: "land-nrw"}}}}}}}}}}, asOf: "2016-07-01") {{ totalCount {_FACETS} }}
          c: actors(where: {{name: {{eq: "nobody"}}}}) {{ {_FACETS} }}
          d: region(ags: "05315") {{ actors {{ {_FACETS} }} }}
          e: region(ags: "05", asOf: "2012-01-01") {{ actors(where: {{kind: {{ne: MUNICIPALITY}}}}) {{ {_FACETS} }} }}
          f: counsellingServices(asOf: "2013-01-01") {{ {_FACETS} }}
        }}""",
    ),
    Operation(
        "fundings in groups, filtered, below and on a day",
        f"""{{
          a: fundings(asOf: "2016-07-01", where: {{recipient: {{kind: {{eq: MUNICIPALITY}}}}}}) {{ {_GROUPED} }}
          b: fundings(where: {{amountEur: {{isNull: false}}}}) {{ {_GROUPED} }}
          c: actor(slug: "land-nrw") {{ funds(first: 1) {{ {_GROUPED} }} fundedBy {{ {_GROUPED} }} }}
          d: actor(slug: "lks-nrw", asOf: "2014-05-01") {{ fundedBy {{ {_GROUPED} nodes {{ funder {{ funds {{ {_groups("by: REGION, level: DISTRICT, first: 2", "")} }} }} }} }} }}
          e: programmes(first: 30) {{ nodes {{ funds {{ {_groups("by: RECIPIENT, first: 1")} }} }} }}
          f: fundings(first: 1, where: {{id: {{eq: "nothing"}}}}) {{ {_GROUPED} }}
        }}""",
    ),
)

TABLE = (*FIELDS, *LANGUAGE, *FILTERS, *TIME, *ORDERS, *TALLIES)

# About statements that dispute each other; what they say is made up by the test.
CONTESTED = Operation(
    "contested amounts in orders, totals and groups",
    """query ($day: Date) {
      actor(slug: "demokratie-leben") { funds(asOf: $day, where: {recipient: {slug: {eq: "kreis-viersen"}}}) {
        groups(by: PROGRAMME) { nodes { id state count totalEur { disputedCount partCount wholeTerm { exact } years { year exact } } } } } }
      actors(first: 1, asOf: $day, where: {slug: {eq: "kreis-viersen"}}, orderBy: [{field: FUNDED_BY_EUR}]) { edges { cursor } }
      programmes(first: 1, asOf: $day, where: {slug: {eq: "demokratie-leben"}}, orderBy: [{field: FUNDS_EUR}]) { edges { cursor } }
    }""",
)

# Refused before anything is read, or at a root field.
REFUSED = (
    Operation("a syntax error", "{ actors { "),
    Operation("an unknown field", "{ actors { nodes { nam } } }"),
    Operation("a missing selection", "{ actors }"),
    Operation("an unknown argument", "{ actors(limit: 3) { totalCount } }"),
    Operation("a fragment on a kind that can't be there", "{ ministries { nodes { ... on Network { id } } } }"),
    Operation("an unused fragment", "{ __typename } fragment F on Actor { id }"),
    Operation("a fragment in itself", "{ actors { nodes { ...F } } } fragment F on Actor { id ...F }"),
    Operation("fields that can't be merged", '{ actor(slug: "bmi") { x: name x: slug } }'),
    Operation("an undefined variable", "{ actors(first: $n) { totalCount } }"),
    Operation("a required variable that is missing", "query ($n: Int!) { actors(first: $n) { totalCount } }"),
    Operation("a variable of another type", "query ($n: Int!) { actors(first: $n) { totalCount } }", {"n": "x"}),
    Operation("null for a required variable", "query ($n: Int!) { actors(first: $n) { totalCount } }", {"n": None}),
    Operation("null for a list's entry", "query ($i: [ID!]!) { nodes(ids: $i) { id } }", {"i": [None]}),
    Operation("an unknown value of a choice", "{ actors(where: {kind: {eq: PARTY}}) { totalCount } }"),
    Operation(
        "an unknown key in a variable", "query ($w: ActorFilter) { actors(where: $w) { totalCount } }", {"w": {"x": 1}}
    ),
    Operation("a mutation", "mutation { delete }"),
    Operation("one of several operations, unnamed", "query A { __typename } query B { __typename }"),
    Operation("an operation that isn't there", "query A { __typename }", name="B"),
    Operation("a page of nothing", "{ actors(first: 0) { totalCount } }"),
    Operation("a page too large", "{ actors(first: 101) { totalCount } }"),
    Operation("a negative page", "{ actors(last: -1) { totalCount } }"),
    Operation("a page from both ends", "{ actors(first: 1, last: 1) { totalCount } }"),
    Operation("after with last", '{ actors(last: 1, after: "x") { totalCount } }'),
    Operation("before without last", '{ actors(before: "x") { totalCount } }'),
    Operation("a cursor that is none", '{ actors(after: "x") { totalCount } }'),
    Operation("neither id nor slug", "{ actor { id } a: actors(first: 1) { totalCount } }"),
    Operation("both id and slug", '{ a: actor(id: "Actor:bmi", slug: "bmi") { id } b: actor(slug: "bmi") { id } }'),
)


@dataclass(frozen=True)
class Broken:
    """An operation on data that break the schema: `changes` are new values by global id and column; None deletes."""

    changes: Mapping[str, Mapping[str, Any]]
    operation: Operation

    def __str__(self) -> str:
        return self.operation.title


_GRANT = "Funding:funds-land-nrw-adira-adira"
_BACKUP = {"Actor:backup": {"name": None}}

BROKEN = (
    Broken(
        _BACKUP,
        Operation(
            "a missing name reaches the nearest field that may be null",
            '{ actor(slug: "land-nrw") { name funds(first: 100) { nodes { id recipient { slug n: name } } } } bmi: actor(slug: "bmi") { name } }',
        ),
    ),
    Broken(
        _BACKUP,
        Operation(
            "and the answer itself, where none may be",
            '{ actor(slug: "bmi") { name } fundings(where: {recipient: {slug: {eq: "backup"}}}) { nodes { recipient { name } } } }',
        ),
    ),
    Broken(_BACKUP, Operation("a node", '{ node(id: "Actor:backup") { id ... on Actor { name } } }')),
    Broken(
        _BACKUP,
        Operation(
            "one of several nodes",
            '{ nodes(ids: ["Actor:bmi", "Actor:backup", "Region:05", "Actor:backup"]) { id ... on Actor { name slug } } }',
        ),
    ),
    Broken(
        _BACKUP,
        Operation(
            "in edges and in nodes",
            '{ a: actor(slug: "backup") { fundedBy(first: 2) { nodes { recipient { name } } edges { node { recipient { name } } } } }'
            ' b: actor(slug: "backup") { fundedBy(first: 2) { edges { node { recipient { name } } } nodes { recipient { name } } } } }',
        ),
    ),
    Broken(
        {"Region:05315": {"name": None}, "Region:05111": {"name": None}},
        Operation(
            "every reference that can't be read is an error of its own",
            '{ participations(first: 100, where: {region: {ags: {in: ["05315", "05111", "05112"]}}}) { nodes { id region { ags name } } } }',
        ),
    ),
    Broken(
        {"Region:DE": {"name": None}, "Region:05": {"kind": None}},
        Operation(
            "parents that can't be read",
            "{ regions(first: 100, where: {kind: {in: [STATE, GOVERNMENT_REGION]}}) { nodes { ags within { ags name kind } } } }",
        ),
    ),
    Broken(
        {"Region:DE": {"name": None}},
        Operation("ancestors that can't be read", '{ region(ags: "05315") { name ancestors { ags name } } }'),
    ),
    Broken(
        {"Actor:bmi": {"level": "GALACTIC"}, "Actor:bmbfsfj": {"level": "LOCAL"}},
        Operation("a choice that isn't one, where null may be", "{ ministries { nodes { slug level other: level } } }"),
    ),
    Broken(
        {"Actor:bmi": {"kind": "PARTY"}},
        Operation(
            "a choice that isn't one, where null may not be", "{ m: ministries { totalCount nodes { slug kind } } }"
        ),
    ),
    Broken(
        {_GRANT: {"amount_kind": "FREE", "period": None}},
        Operation(
            "of a statement, with fields merged",
            '{ actor(slug: "adira") { fundedBy { nodes { id amountKind } nodes { amountKind } nodes { p: period ...F } } } } fragment F on Funding { period }',
        ),
    ),
    Broken(
        {_GRANT: {"amount_kind": None}},
        Operation(
            "what may be missing in a total",
            '{ adira: actor(slug: "adira") { fundedBy { totalCount totalEur { unknownCount } } } fundings { totalEur { unknownCount } } }',
        ),
    ),
    Broken(
        {"Source:lks-vorbeugen": {"title": None}},
        Operation(
            "a source",
            '{ actor(slug: "lks-nrw") { slug sources { slug title } } s: node(id: "Source:lks-vorbeugen") { id } }',
        ),
    ),
    Broken(
        {"Actor:nrweltoffen": {"name": None}, "Actor:demokratie-leben": {"kind": "X"}},
        Operation(
            "programmes, by reference and with cursors",
            "{ fundings(first: 60, orderBy: {field: VALID_FROM}) { edges { cursor node { programme { name kind } } } pageInfo { endCursor } } }",
        ),
    ),
    Broken(
        {
            "Actor:nrweltoffen": {"name": None},
            "Funding:funds-land-nrw-kreis-mettmann-land-2017": {"amount_scope": "HALF"},
        },
        Operation(
            "an error below one that reaches further",
            '{ actor(slug: "land-nrw") { funds(first: 100) { nodes { programme { name } amountScope } } } }',
        ),
    ),
    Broken(
        {"Actor:nrweltoffen": {"name": None}, "Actor:bmi": {"name": None, "level": "X"}},
        Operation(
            "several fields of one operation",
            """{ a: actor(slug: "bmi") { ... on Ministry { level } name } b: actor(slug: "nrweltoffen") { name }
            c: fundings(where: {programme: {slug: {eq: "nrweltoffen"}}}, first: 3) { nodes { programme { name } p: programme { n: name } } } }""",
        ),
    ),
    Broken(
        {"Actor:stadt-bonn": {"name": None}},
        Operation(
            "a region's municipality",
            '{ regions(where: {ags: {in: ["05314", "05315"]}}) { nodes { ags municipality { name slug } } } }',
        ),
    ),
    Broken(
        {"Coverage:covers-ada-aric-05-a-waz-aric": {"extent": "SOME"}, _GRANT: {"period": "X"}},
        Operation(
            "statements by their interface",
            """{ nodes(ids: ["Coverage:covers-ada-aric-05-a-waz-aric", "Funding:funds-land-nrw-adira-adira", "Region:05"]) {
            __typename id ... on Funding { period } ... on Coverage { extent } } }""",
        ),
    ),
)
