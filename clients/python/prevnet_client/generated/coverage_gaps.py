from pydantic import Field

from .base_model import BaseModel
from .enums import GapReason
from .fragments import RegionName


class CoverageGaps(BaseModel):
    gaps: "CoverageGapsGaps"


class CoverageGapsGaps(BaseModel):
    sentence: str
    total_count: int = Field(alias="totalCount")
    nodes: list["CoverageGapsGapsNodes"]


class CoverageGapsGapsNodes(BaseModel):
    reason: GapReason
    sentence: str
    regions: list["CoverageGapsGapsNodesRegions"]


CoverageGapsGapsNodesRegions = RegionName
CoverageGaps.model_rebuild()
CoverageGapsGaps.model_rebuild()
CoverageGapsGapsNodes.model_rebuild()
