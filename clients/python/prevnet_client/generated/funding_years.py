from typing import Optional

from pydantic import Field

from .base_model import BaseModel


class FundingYears(BaseModel):
    fundings: "FundingYearsFundings"


class FundingYearsFundings(BaseModel):
    total_count: int = Field(alias="totalCount")
    total_eur: "FundingYearsFundingsTotalEur" = Field(alias="totalEur")


class FundingYearsFundingsTotalEur(BaseModel):
    years: list["FundingYearsFundingsTotalEurYears"]
    unknown_count: int = Field(alias="unknownCount")


class FundingYearsFundingsTotalEurYears(BaseModel):
    year: int
    exact: Optional[float]
    approximate: Optional[float]
    maximum: Optional[float]
    total: Optional[float]


FundingYears.model_rebuild()
FundingYearsFundings.model_rebuild()
FundingYearsFundingsTotalEur.model_rebuild()
