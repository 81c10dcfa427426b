from datetime import date
from typing import Optional

from pydantic import Field

from .base_model import BaseModel
from .enums import CoverageState, ServiceType
from .fragments import RegionName


class Coverage(BaseModel):
    coverage: "CoverageCoverage"


class CoverageCoverage(BaseModel):
    on: date
    sentence: str
    total_count: int = Field(alias="totalCount")
    next_after: Optional[str] = Field(alias="nextAfter")
    columns: list["CoverageCoverageColumns"]
    rows: list["CoverageCoverageRows"]


class CoverageCoverageColumns(BaseModel):
    service_type: Optional[ServiceType] = Field(alias="serviceType")
    name: str


class CoverageCoverageRows(BaseModel):
    region: "CoverageCoverageRowsRegion"
    people: Optional[int]
    cells: list["CoverageCoverageRowsCells"]


CoverageCoverageRowsRegion = RegionName


class CoverageCoverageRowsCells(BaseModel):
    service_type: Optional[ServiceType] = Field(alias="serviceType")
    state: CoverageState
    own_state: CoverageState = Field(alias="ownState")
    confirmed_provider_count: int = Field(alias="confirmedProviderCount")
    provider_count: int = Field(alias="providerCount")
    last_confirmed: Optional[date] = Field(alias="lastConfirmed")


Coverage.model_rebuild()
CoverageCoverage.model_rebuild()
CoverageCoverageRows.model_rebuild()
