"""Why statements are left out of the flows of money, in words."""

from __future__ import annotations

from collections.abc import Collection

from graph.analysis.funding.double_counting import Stage
from graph.analysis.funding.flow_levels import FlowLevel, FlowNodeState
from graph.analysis.funding.flow_sums import FlowExclusion
from graph.messages.text import Text

LEFT_OUT = {
    FlowExclusion.PROGRAMME_SUM: Text(
        "Die Aussage nennt ein Programm, für das schon gezählt ist, was in das Programm eingezahlt wurde.",
        "The statement names a programme, and what was paid into that programme is counted already.",
    ),
    FlowExclusion.DOUBLE_REPORTED: Text(
        "Dasselbe Geld des Empfängers ist als Zahlung aus dem Programm und als Zahlung mit dem Namen des Programms "
        "belegt; eine der beiden zählt.",
        "The recipient's money is told of as paid out of the programme and as paid in its name; one of the two counts.",
    ),
    FlowExclusion.PASSED_ON: Text(
        "Der Geldgeber hat für dasselbe Programm oder ohne Programm selbst Geld erhalten, das schon gezählt ist: Er "
        "gibt es weiter.",
        "The funder itself got money for the same programme or for none that is counted already: it passes it on.",
    ),
    FlowExclusion.GROUP_SUM: Text(
        "Der Empfänger gehört zu einem Verbund, dessen Gesamtsumme für mehrere Empfänger schon gezählt ist; sein Geld "
        "kann darin enthalten sein.",
        "The recipient belongs to a group whose sum for several recipients is counted already; its money may be in it.",
    ),
    FlowExclusion.BETWEEN_PROGRAMMES: Text(
        "Geld zwischen Programmen bleibt auf der Ebene der Programme.",
        "Money between programmes stays on the level of programmes.",
    ),
    FlowExclusion.OTHER_STAGE: Text(
        "Die Aussage betrifft einen Abschnitt des Weges, den die gewählten Ebenen nicht zeigen.",
        "The statement is about a part of the way that the levels asked for don't show.",
    ),
    FlowExclusion.DISPUTED: Text(
        "Eine andere Quelle nennt für dieselbe Förderung einen Betrag; der der neueren zählt.",
        "Another source tells of the same funding; the newer one's amount counts.",
    ),
    FlowExclusion.PART_OF_GRANT: Text(
        "Der Betrag ist ein Teil einer Förderung, die als Ganzes schon gezählt ist.",
        "The amount is a part of a funding that is counted as a whole already.",
    ),
    FlowExclusion.PER_RECIPIENT: Text(
        "Der Betrag gilt je Empfänger; er wird weder vervielfacht noch addiert.",
        "The amount is for each recipient; it is neither multiplied nor added.",
    ),
    FlowExclusion.UNDATED: Text(
        "Keine Quelle sagt, für welches Jahr der Betrag gilt.",
        "No source says for which year the amount is.",
    ),
}

_ALWAYS = Text(
    "Jeder Betrag steht für ein Jahr oder für eine ganze Laufzeit, nach Art des Betrags getrennt; Unbekanntes wird "
    "gezählt, nicht geschätzt.",
    "Each amount is for a year or a whole term, kinds of amounts apart; what is unknown is counted, not guessed.",
)
_STAGES = {
    Stage.GIVEN: Text(
        "Vor dem Programm zählt, was Geldgeber geben: Einzahlungen in ein Programm und Zahlungen in dessen Namen, "
        "letztere nur, wenn für das Jahr keine Einzahlung gezählt ist.",
        "Before the programme counts what funders give: money paid into it and money paid in its name, but not the "
        "latter where money paid into it is counted for that year.",
    ),
    Stage.ARRIVED: Text(
        "Hinter dem Programm zählt, was bei Empfängern ankommt: Auszahlungen des Programms und Zahlungen in dessen "
        "Namen, jede nur einmal. Was ein- und was ausgeht, wird nie zusammengezählt; sind die Summen verschieden, ist "
        "der Rest nicht belegt.",
        "Behind the programme counts what arrives at recipients: money paid out of it and money paid in its name, each "
        "once. What comes in and what goes out is never added up; where they differ, the rest is not known.",
    ),
    Stage.WHOLE_WAY: Text(
        "Ohne die Ebene der Programme zählt jede Zahlung dort, wo sie zuerst belegt ist; ein Programm, für das eine "
        "Einzahlung gezählt ist, zählt als deren Empfänger.",
        "Without the level of programmes money counts where it is told of first; a programme that money is counted for "
        "as paid into is its recipient.",
    ),
}
_CARRIERS = Text(
    "Wer Geld erhält und weitergibt, ist Empfänger; das Weitergegebene zählt nicht noch einmal.",
    "Who gets money and passes it on is the recipient; what is passed on doesn't count again.",
)


def explained(stages: Collection[Stage]) -> Text:
    """How the sums come about."""
    told = [_ALWAYS, *(text for at, text in _STAGES.items() if at in stages), _CARRIERS]
    return Text(" ".join(text.de for text in told), " ".join(text.en for text in told))


NOT_ONE = {
    (FlowLevel.PROGRAMME, FlowNodeState.MISSING): Text("ohne Programm", "no programme"),
    (FlowLevel.REGION, FlowNodeState.MISSING): Text("ohne Gebiet", "no region"),
    (FlowLevel.REGION, FlowNodeState.SEVERAL): Text("mehrere Gebiete", "several regions"),
}


def rest(count: int) -> Text:
    return Text(f"Übrige ({count})", f"Others ({count})")
