"""The report on a region: who covers what there, and what is missing."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any, Final

from api.reports.report import Cell, ReportColumn, ReportTable, Section, Sentence, merged
from api.reports.writing import SOURCE_FIELDS, STATEMENT_FIELDS, Ask, Data, ReportWriting
from graph.messages.message import message

_MATRIX_ARGUMENTS: Final = "on: $on, level: $level, within: $key, after: $after"
_COVERAGE: Final = f"""query ReportCoverage(
  $key: ID!, $node: ID!, $level: RegionKind!, $on: Date!, $language: Language!, $after: ID
) {{
  profile(of: $node, on: $on) {{ sentence(language: $language) figures {{ sentence(language: $language) }} }}
  coverage({_MATRIX_ARGUMENTS}, first: 60) {{
    confirmedWithin
    nextAfter
    sentence(language: $language)
    figures {{ sentence(language: $language) }}
    columns {{ name(language: $language) }}
    rows {{
      region {{ name }}
      cells {{
        state
        inherited
        lastConfirmed
        statements(first: 20) {{
          {STATEMENT_FIELDS}
          ... on Coverage {{ extent covered: region {{ name }} subject {{ name }} }}
          ... on Participation {{ participant {{ name }} programme {{ name }} }}
        }}
      }}
    }}
  }}
}}"""
_GAP_PAGE: Final = 50
_GAPS: Final = f"""query ReportGaps(
  $key: ID!, $level: RegionKind!, $on: Date!, $language: Language!, $after: String
) {{
  gaps({_MATRIX_ARGUMENTS}, first: {_GAP_PAGE}) {{
    sentence(language: $language)
    nodes {{
      key
      state
      sentence(language: $language)
      regions(first: 5) {{ {SOURCE_FIELDS} }}
      statements(first: 20) {{ {SOURCE_FIELDS} }}
    }}
  }}
}}"""
_MOST_CITED: Final = 3
# Above the districts, the rows are the districts; otherwise the region is a row of its own.
_LEVELS: Final = {"MUNICIPALITY": "MUNICIPALITY"}


async def coverage_sections(ask: Ask, w: ReportWriting, region: Data) -> tuple[Section, ...]:
    variables = {
        "key": region["ags"],
        "level": _LEVELS.get(region["kind"], "DISTRICT"),
        "on": w.day,
        "language": w.language,
    }
    matrix, profile = await _matrix(ask, {**variables, "node": region["id"]})
    gaps, gaps_sentence = await _gaps(ask, variables)
    findings = (
        w.evaluated(profile["sentence"], region),
        w.evaluated(matrix["sentence"]),
        w.evaluated(gaps_sentence),
    )
    figures = (matrix if len(matrix["rows"]) > 1 else profile)["figures"]
    return (
        Section(
            w.text(message("report-findings")),
            findings,
            items=tuple(w.evaluated(figure["sentence"], region) for figure in figures),
        ),
        _coverage(w, matrix),
        *_gap_sections(w, gaps, gaps_sentence),
        w.about(
            message("report-absence-explained"),
            message("report-confirmed-explained", count=matrix["confirmedWithin"]),
        ),
    )


async def _matrix(ask: Ask, variables: Mapping[str, Any]) -> tuple[Data, Data]:
    """The matrix with all its rows, and the profile of the region."""
    data = await ask(_COVERAGE, {**variables, "after": None})
    matrix, rows = data["coverage"], list(data["coverage"]["rows"])
    after = matrix["nextAfter"]
    while after is not None:
        page = (await ask(_COVERAGE, {**variables, "after": after}))["coverage"]
        rows += page["rows"]
        after = page["nextAfter"]
    return {**matrix, "rows": rows}, data["profile"]


async def _gaps(ask: Ask, variables: Mapping[str, Any]) -> tuple[list[Data], str]:
    gaps: list[Data] = []
    while True:
        after = gaps[-1]["key"] if gaps else None
        page = (await ask(_GAPS, {**variables, "after": after}))["gaps"]
        gaps += page["nodes"]
        if len(page["nodes"]) < _GAP_PAGE:
            return gaps, page["sentence"]


# ---- coverage


def _coverage(w: ReportWriting, matrix: Data) -> Section:
    names = [column["name"] for column in matrix["columns"]]
    rows: Sequence[Data] = matrix["rows"]
    heading = w.text(message("table-coverage"))
    if not rows:
        return Section(heading, (w.not_recorded((heading,)),))
    if len(rows) == 1:
        return Section(heading, table=_one_region(w, names, rows[0]))
    cited = Sentence(w.text(message("report-cited", count=_MOST_CITED)), (w.evaluation,))
    return Section(heading, (cited,), table=_all_regions(w, names, rows))


def _one_region(w: ReportWriting, names: Sequence[str], row: Data) -> ReportTable:
    columns = (
        ReportColumn(w.text(message("column-service-type")), 3),
        ReportColumn(w.text(message("column-state")), 2.5),
        ReportColumn(w.text(message("column-actors")), 6),
        ReportColumn(w.text(message("column-last-confirmed")), 2.5),
    )
    caption = w.text(message("report-coverage-of", region=row["region"]["name"]))
    return ReportTable(caption, columns, tuple(_offers(w, *pair) for pair in zip(names, row["cells"], strict=True)))


def _offers(w: ReportWriting, name: str, cell: Data) -> tuple[Cell, ...]:
    confirmed = message("day", day=cell["lastConfirmed"]) if cell["lastConfirmed"] else None
    dated = confirmed or message("report-undated" if cell["statements"] else "report-not-recorded")
    state = w.word("CoverageState", cell["state"])
    return (
        (Sentence(name),),
        (w.sourced(state, *cell["statements"]) if cell["statements"] else w.evaluated(state),),
        merged(_offer(w, one) for one in cell["statements"]) or (Sentence(w.text(message("report-not-recorded"))),),
        (Sentence(w.text(dated)),),
    )


def _offer(w: ReportWriting, statement: Data) -> Sentence:
    """A service with the region that it is for, or a participant with its programme."""
    if "participant" in statement:
        name, programme = statement["participant"]["name"], statement["programme"]["name"]
        text = message("report-participant", name=name, programme=programme)
    else:
        name, region = statement["subject"]["name"], statement["covered"]["name"]
        text = message("report-offer", name=name, extent=statement["extent"] or "FULL", region=region)
    return w.sourced(w.text(text), statement)


def _all_regions(w: ReportWriting, names: Sequence[str], rows: Sequence[Data]) -> ReportTable:
    columns = (ReportColumn(w.text(message("column-region")), 1.5), *(ReportColumn(name) for name in names))
    cells = tuple((((Sentence(row["region"]["name"]),), *(_state(w, cell) for cell in row["cells"]))) for row in rows)
    return ReportTable(w.text(message("report-coverage-by-region")), columns, cells, is_dense=True)


def _state(w: ReportWriting, cell: Data) -> Cell:
    """One word with a few of its sources: a cell of the matrix has no room for more, and the page names all."""
    text = w.text(message("report-state", state=cell["state"], inherited="YES" if cell["inherited"] else "NO"))
    if not cell["statements"]:
        return (w.evaluated(text),)
    whole = w.sourced(text, *cell["statements"])
    return (Sentence(whole.text, whole.notes[:_MOST_CITED]),)


# ---- gaps


def _gap_sections(w: ReportWriting, gaps: Sequence[Data], sentence: str) -> Iterator[Section]:
    """What nobody reports stands apart from what is reported to be missing."""
    yield Section(w.text(message("table-gaps")), () if gaps else (w.evaluated(sentence),))
    states = ("NONE", "NOT_REPORTED")
    for state in (*states, None):
        fitting = [gap for gap in gaps if (gap["state"] if gap["state"] in states else None) == state]
        if fitting:
            heading = w.word("CoverageState", state) if state else w.text(message("report-other-gaps"))
            items = tuple(w.evaluated(gap["sentence"], *gap["statements"], *gap["regions"]) for gap in fitting)
            yield Section(heading[:1].upper() + heading[1:], items=items, level=2)
