"""The verbs of statements in both languages, and their amounts and roles."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

from graph.analysis.history.successions import Claim, value
from graph.messages.text import Text
from graph.messages.wording import euros
from graph.model.enums import AmountKind, AmountScope, FundingPeriod


class Saying(NamedTuple):
    """A verb in its forms, and what follows it; `{}` stands for the node where the statement ends."""

    de: str
    de_past: str
    de_rest: str
    en: str
    en_past: str
    en_perfect: str
    en_rest: str


def _is(de_rest: str, en_rest: str) -> Saying:
    return Saying("ist", "war", de_rest, "is", "was", "has been", en_rest)


_TAKES_PART = Saying("nimmt", "nahm", "an {} teil", "takes", "took", "has taken", "part in {}")
_SAYINGS: Mapping[tuple[str, str | None], Saying] = {
    ("FUNDS", None): Saying("fördert", "förderte", "{}", "funds", "funded", "has funded", "{}"),
    ("MEMBER_OF", None): _is("Mitglied von {}", "a member of {}"),
    ("MEMBER_OF", "COORDINATOR"): Saying(
        "koordiniert", "koordinierte", "{}", "coordinates", "coordinated", "has coordinated", "{}"
    ),
    ("MEMBER_OF", "STEERING"): Saying(
        "gehört", "gehörte", "zur Steuerung von {}", "sits", "sat", "has sat", "on the steering body of {}"
    ),
    ("MEMBER_OF", "FOUNDER"): _is("Gründungsmitglied von {}", "a founding member of {}"),
    ("MEMBER_OF", "COOPERATION"): Saying(
        "kooperiert", "kooperierte", "mit {}", "cooperates", "cooperated", "has cooperated", "with {}"
    ),
    ("PART_OF", None): Saying("gehört", "gehörte", "zu {}", "belongs", "belonged", "has belonged", "to {}"),
    ("PROVIDES", None): _is("Träger von {}", "the carrier of {}"),
    ("ADMINISTERS", None): Saying(
        "verantwortet", "verantwortete", "{}", "administers", "administered", "has administered", "{}"
    ),
    ("PARTICIPATES_IN", None): _TAKES_PART,
    ("PARTICIPATES_IN", "LEAD"): Saying(
        "nimmt", "nahm", "federführend an {} teil", "takes", "took", "has taken", "part in {} as the lead"
    ),
    ("PARTICIPATES_IN", "RECIPIENT"): Saying(
        "erhält", "erhielt", "Mittel aus {}", "receives", "received", "has received", "money from {}"
    ),
    ("PARTICIPATES_IN", "CARRIER"): _is("Träger in {}", "a carrier in {}"),
    ("PARTICIPATES_IN", "OFFICE"): _is("Koordinierungs- und Fachstelle in {}", "a coordination office in {}"),
    ("PARTICIPATES_IN", "PARTNER"): _is("Partner in {}", "a partner in {}"),
    ("PARTICIPATES_IN", "YOUTH_FORUM"): _is("Jugendforum in {}", "a youth forum in {}"),
    ("PARTICIPATES_IN", "EVALUATOR"): Saying(
        "evaluiert", "evaluierte", "{}", "evaluates", "evaluated", "has evaluated", "{}"
    ),
    ("PARTICIPATES_IN", "APPLICANT"): Saying(
        "bewirbt", "bewarb", "sich um {}", "applies", "applied", "has applied", "for {}"
    ),
    ("COVERS", None): _is("für {} da", "there for {}"),
    ("COVERS", "PARTIAL"): _is("für einen Teil von {} da", "there for a part of {}"),
    ("COVERS", "NONE"): Saying("bietet", "bot", "in {} nichts an", "offers", "offered", "has offered", "nothing in {}"),
    ("LOCATED_IN", None): Saying("hat", "hatte", "den Sitz in {}", "has", "had", "has had", "its seat in {}"),
    ("GOVERNS", None): _is("für {} zuständig", "in charge of {}"),
}
_ROLES: Mapping[str, Text] = {
    "MEMBER": Text("Mitglied", "member"),
    "COORDINATOR": Text("Koordination", "coordinator"),
    "STEERING": Text("Steuerung", "steering body"),
    "FOUNDER": Text("Gründungsmitglied", "founding member"),
    "COOPERATION": Text("Kooperation", "cooperation"),
    "LEAD": Text("Federführung", "lead"),
    "RECIPIENT": Text("Empfänger", "recipient"),
    "CARRIER": Text("Träger", "carrier"),
    "OFFICE": Text("Koordinierungs- und Fachstelle", "coordination office"),
    "PARTNER": Text("Partner", "partner"),
    "YOUTH_FORUM": Text("Jugendforum", "youth forum"),
    "EVALUATOR": Text("Evaluation", "evaluator"),
    "APPLICANT": Text("Bewerbung", "applicant"),
    "FULL": Text("ganz", "all of it"),
    "PARTIAL": Text("teilweise", "a part of it"),
    "NONE": Text("kein Angebot", "no offer"),
}
_AMOUNTS: Mapping[str, Text] = {
    AmountKind.EXACT: Text("{}", "{}"),
    AmountKind.APPROXIMATE: Text("rund {}", "about {}"),
    AmountKind.MAXIMUM: Text("bis zu {}", "up to {}"),
    AmountKind.TOTAL: Text("insgesamt {}", "{} in total"),
}
_PERIODS: Mapping[str, Text] = {
    FundingPeriod.PER_YEAR: Text(" je Jahr", " per year"),
    FundingPeriod.WHOLE_TERM: Text(" für die ganze Laufzeit", " for the whole term"),
}
_SCOPES: Mapping[str, Text] = {
    AmountScope.PER_RECIPIENT: Text(" (je Empfänger)", " (for each recipient)"),
    AmountScope.PROJECT_FUND: Text(" (Projektfonds)", " (project fund)"),
    AmountScope.YOUTH_FUND: Text(" (Jugendfonds)", " (youth fund)"),
}
NOTHING = Text("", "")


def joined(*parts: Text) -> Text:
    return Text("".join(part.de for part in parts), "".join(part.en for part in parts))


def money(claim: Claim, *, scope: bool = True) -> Text:
    """`bis zu 70.000 Euro je Jahr`; empty, where the amount isn't known."""
    amount, kind = value(claim, "amount_eur"), value(claim, "amount_kind")
    if amount is None or kind not in _AMOUNTS:
        return NOTHING
    form, written = _AMOUNTS[kind], euros(amount)
    period, covered = _PERIODS.get(value(claim, "period")), _SCOPES.get(value(claim, "amount_scope")) if scope else None
    return joined(Text(form.de.format(written.de), form.en.format(written.en)), period or NOTHING, covered or NOTHING)


def role(claim: Claim) -> Text:
    """The role or extent by itself."""
    said = value(claim, "extent") or value(claim, "role")
    if said is None:
        return Text("ohne Angabe einer Rolle", "no role given")
    return _ROLES.get(said) or Text(said, said)


def saying(claim: Claim) -> Saying:
    said = value(claim, "extent") if claim.type == "COVERS" else value(claim, "role")
    return _SAYINGS.get((claim.type, said)) or _SAYINGS[claim.type, None]
