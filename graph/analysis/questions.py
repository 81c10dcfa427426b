"""The questions that the graph answers, by the names of their root fields."""

from __future__ import annotations

from graph.analysis.cliff import funding_cliff
from graph.analysis.flows import flows

QUESTIONS = {"fundingCliff": funding_cliff, "flows": flows}
