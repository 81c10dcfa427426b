# Was API und Explorer sagen. Eine weitere Sprache ist eine weitere Datei mit denselben Kennungen.
# Kennungen der Wörter für Aufzählungen: <Aufzählung>-<WERT>.

locale = de-DE

## Teile von Sätzen

quoted-name = „{ INNER_QUOTES($name, open: "‚", close: "‘") }“
more-of-them = { $count } weitere
euros = { AMOUNT($amount) } Euro
# „Am 10. Mai 2016“, „Im Mai 2016“, „2016“
on-day = { PRECISION($day) ->
    [year] { DAY($day) }
    [month] Im { DAY($day) }
   *[day] Am { DAY($day) }
}
day = { DAY($day) }
joined = { $text }

## Wörter für Aufzählungen

ActorKind-MINISTRY = Ministerium
    .plural = Ministerien
ActorKind-PUBLIC_BODY = Behörde
    .plural = Behörden
ActorKind-MUNICIPALITY = Kommune
    .plural = Kommunen
ActorKind-CIVIL_SOCIETY_GROUP = Zivilgesellschaft
    .plural = Zivilgesellschaft
ActorKind-COUNSELLING_SERVICE = Beratungsangebot
    .plural = Beratungsangebote
ActorKind-PROGRAMME = Programm
    .plural = Programme
ActorKind-NETWORK = Netzwerk
    .plural = Netzwerke

StatementName-FUNDING = Förderung
StatementName-MEMBERSHIP = Mitgliedschaft
StatementName-AFFILIATION = Zugehörigkeit
StatementName-PROVISION = Trägerschaft
StatementName-ADMINISTRATION = Verantwortung
StatementName-PARTICIPATION = Beteiligung
StatementName-COVERAGE = Zuständigkeit
StatementName-LOCATION = Sitz
StatementName-GOVERNANCE = Gebietszuständigkeit

Certainty-CONFIRMED = bestätigt
Certainty-ASSUMED = angenommen
Certainty-DOES_NOT_HOLD = gilt nicht

RegionKind-COUNTRY = Staat
RegionKind-STATE = Land
RegionKind-GOVERNMENT_REGION = Regierungsbezirk
RegionKind-DISTRICT = Kreis
RegionKind-URBAN_DISTRICT = Kreisfreie Stadt
RegionKind-MUNICIPALITY = Gemeinde

ServiceType-MOBILE_COUNSELLING = Mobile Beratung
ServiceType-VICTIM_COUNSELLING = Opferberatung
ServiceType-EXIT_COUNSELLING = Ausstiegsberatung
ServiceType-ANTI_DISCRIMINATION = Antidiskriminierungsberatung
ServiceType-REPORTING_OFFICE = Meldestelle
ServiceType-EDUCATION = Bildungsangebot
ServiceType-COORDINATION = Koordinierung
ServiceType-OTHER = Sonstiges Angebot

AmountKind-EXACT = genau
AmountKind-APPROXIMATE = ungefähr
AmountKind-MAXIMUM = höchstens
AmountKind-TOTAL = Gesamtbetrag
AmountKind-UNKNOWN = Betrag unbekannt

AmountScope-WHOLE = ganze Förderung
AmountScope-PER_RECIPIENT = je Empfänger
AmountScope-PROJECT_FUND = Aktionsfonds
AmountScope-YOUTH_FUND = Jugendfonds

FundingPeriod-PER_YEAR = im Jahr
FundingPeriod-WHOLE_TERM = für die ganze Laufzeit
FundingPeriod-UNKNOWN = Zeitraum unbekannt

MembershipRole-MEMBER = Mitglied
MembershipRole-COORDINATOR = Koordination
MembershipRole-STEERING = Steuerung
MembershipRole-FOUNDER = Gründungsmitglied
MembershipRole-COOPERATION = Kooperation

ParticipationRole-LEAD = Federführung
ParticipationRole-RECIPIENT = gefördert
ParticipationRole-CARRIER = Träger
ParticipationRole-OFFICE = Fach- und Koordinierungsstelle
ParticipationRole-PARTNER = Partner
ParticipationRole-YOUTH_FORUM = Jugendforum
ParticipationRole-EVALUATOR = Evaluation
ParticipationRole-APPLICANT = Antragsteller

Extent-FULL = ganz
Extent-PARTIAL = teilweise
Extent-NONE = nachweislich nicht

CoverageState-PRESENT = vorhanden
CoverageState-PARTIAL = teilweise
CoverageState-UNCONFIRMED = unbestätigt
CoverageState-NONE = nachweislich kein Angebot
CoverageState-NOT_REPORTED = nicht gemeldet

GapReason-NOTHING_OFFERED = nachweislich kein Angebot
GapReason-ENDS = endet bald
GapReason-NOTHING_REPORTED = nichts bekannt
GapReason-PARTLY_COVERED = nur ein Teil versorgt
GapReason-NOT_CONFIRMED = lange nicht bestätigt
GapReason-SINGLE_PROVIDER = hängt an einem Anbieter

FlowLevel-FUNDER_KIND = Art des Geldgebers
FlowLevel-FUNDER = Geldgeber
FlowLevel-PROGRAMME = Programm
FlowLevel-RECIPIENT_KIND = Art des Empfängers
FlowLevel-RECIPIENT = Empfänger
FlowLevel-REGION = Gebiet

ChangeSort-FOUNDED = gegründet
ChangeSort-STARTED = Programm begonnen
ChangeSort-BEGAN = begonnen
ChangeSort-CHANGED = geändert
ChangeSort-CONFIRMED = bestätigt
ChangeSort-ENDED = beendet
ChangeSort-CLOSED = Programm beendet
ChangeSort-DISSOLVED = aufgelöst

EndReason-STATEMENT_ENDS = Die Förderung ist befristet.
EndReason-PROGRAMME_ENDS = Das Programm endet.
EndReason-TAKEN_AWAY = Angenommen, der Geldgeber fiele weg.
