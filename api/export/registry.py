"""All tables by their names in the address, and what is exported in other formats than theirs."""

from __future__ import annotations

from collections.abc import Mapping

from api.export.named_table import NamedTable
from api.export.standards.dataset import CITATION, DATASET
from api.export.standards.grants import GRANTS
from api.export.standards.seed_files import SEEDS
from api.export.standards.services import SERVICES
from api.export.tables.actor_tables import ACTORS, ENTRIES
from api.export.tables.coverage_tables import COVERAGE, GAPS
from api.export.tables.flow_table import FLOWS
from api.export.tables.graph_tables import REGIONS, SOURCES_TABLE, STATEMENTS
from api.export.tables.money_tables import FUNDING_ENDS, FUNDINGS
from api.export.tables.network_tables import CHANGES, PATHS, RELATIONS
from api.export.tables.region_tables import OFFERS, TO_CONFIRM
from api.export.whole_graph.graph import GRAPH
from api.export.whole_graph.record import RECORD

TABLES: Mapping[str, NamedTable] = {
    table.name: table
    for table in (
        COVERAGE,
        GAPS,
        TO_CONFIRM,
        FLOWS,
        FUNDINGS,
        FUNDING_ENDS,
        ACTORS,
        STATEMENTS,
        REGIONS,
        SOURCES_TABLE,
        ENTRIES,
        OFFERS,
        CHANGES,
        RELATIONS,
        PATHS,
    )
}

EXPORTS: Mapping[str, NamedTable] = {
    **TABLES,
    **{one.name: one for one in (GRAPH, RECORD, GRANTS, SERVICES, DATASET, SEEDS, CITATION)},
}
