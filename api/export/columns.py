"""The columns that several tables share."""

from __future__ import annotations

from graph.export.table import CellType, TableColumn

REGION = (TableColumn("region_key", CellType.KEY), TableColumn("region"))
PEOPLE = TableColumn("people", CellType.INTEGER)
SERVICE_TYPE = TableColumn("service_type", CellType.WORD)
PROGRAMME = (TableColumn("programme"), TableColumn("programme_key", CellType.KEY))
LAST_CONFIRMED = TableColumn("last_confirmed", CellType.DAY)
SENTENCE = TableColumn("sentence")
SOURCES = (TableColumn("sources", CellType.LIST), TableColumn("source_urls", CellType.LIST))
SOURCE_KEYS = TableColumn("source_keys", CellType.LIST)
STATEMENT_COUNT = TableColumn("statement_count", CellType.INTEGER)
ID = TableColumn("id", CellType.KEY)
AMOUNT = (
    TableColumn("amount_eur", CellType.EURO),
    TableColumn("amount_kind", CellType.WORD),
    TableColumn("amount_scope", CellType.WORD),
    TableColumn("period", CellType.WORD),
)
FUNDER = (TableColumn("funder"), TableColumn("funder_key", CellType.KEY))
RECIPIENT = (TableColumn("recipient"), TableColumn("recipient_key", CellType.KEY))
# What every statement says of itself.
FACTS = (
    TableColumn("valid_from", CellType.DAY),
    TableColumn("valid_to", CellType.DAY),
    TableColumn("certainty", CellType.WORD),
    LAST_CONFIRMED,
    TableColumn("known_from", CellType.DAY),
    TableColumn("note"),
    *SOURCES,
    ID,
)
