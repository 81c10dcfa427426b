"""The writers of the field's standards."""

from __future__ import annotations

from typing import IO

from api.export.standards.dataset import TABLES_OF_DATASET
from api.export.standards.grants import GRANTS_FORMAT
from api.export.standards.seed_files import SEED_TABLES, SEEDS
from api.export.standards.services import SERVICES_FORMAT
from graph.export.standards.citation import CitationWriter
from graph.export.standards.dataset_zip import DatasetZipWriter
from graph.export.standards.hsds import ServicesWriter
from graph.export.standards.seed_zip import SeedZipWriter
from graph.export.standards.three_sixty_giving import GrantsWriter
from graph.export.table import TableHead, TableWriter

STANDARD_FORMATS = frozenset((GRANTS_FORMAT, SERVICES_FORMAT, "zip", "cff", "bib", "csl.json"))


def standard_writer(format_: str, head: TableHead, file: IO[bytes], site: str) -> TableWriter:
    match format_:
        case "360giving.json":
            return GrantsWriter(head, file, site)
        case "hsds.json":
            return ServicesWriter(head, file, site)
        case "zip" if head.name == SEEDS.name:
            return SeedZipWriter(head, file, SEED_TABLES)
        case "zip":
            return DatasetZipWriter(head, file, site, TABLES_OF_DATASET)
        case _:
            return CitationWriter(head, file, site, format_)
