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
# Solange die Seiten gebaut werden.
explorer-being-built = Diese Seite wird gerade gebaut und lädt sich neu. Fragen beantwortet die Schnittstelle schon jetzt: { $address }.
graphiql-being-built = GraphiQL wird gerade gebaut; diese Seite lädt sich neu. Fragen beantwortet die Schnittstelle schon jetzt: { $address }.

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

# .as-start und .as-end: Überschriften auf der Seite eines Akteurs, der am Anfang oder Ende solcher Aussagen steht.
StatementName-FUNDING = Förderung
    .as-start = Gibt Geld
    .as-end = Erhält Geld
StatementName-MEMBERSHIP = Mitgliedschaft
    .as-start = Macht mit in Netzwerken
    .as-end = Wer mitmacht
StatementName-AFFILIATION = Zugehörigkeit
    .as-start = Gehört zu
    .as-end = Dazu gehören
StatementName-PROVISION = Trägerschaft
    .as-start = Ist Träger dieser Angebote
    .as-end = Träger dieses Angebots
StatementName-ADMINISTRATION = Verantwortung
    .as-start = Verantwortet
    .as-end = Verantwortet von
StatementName-PARTICIPATION = Beteiligung
    .as-start = Beteiligt an Programmen
    .as-end = Beteiligte
StatementName-COVERAGE = Zuständigkeit
    .as-start = Zuständig für
StatementName-LOCATION = Sitz
    .as-start = Sitz
StatementName-GOVERNANCE = Gebietszuständigkeit
    .as-start = Zuständig für das Gebiet

Certainty-CONFIRMED = bestätigt
Certainty-ASSUMED = angenommen
Certainty-DOES_NOT_HOLD = gilt nicht

RegionKind-COUNTRY = Staat
RegionKind-STATE = Land
RegionKind-GOVERNMENT_REGION = Regierungsbezirk
RegionKind-DISTRICT = Kreis
RegionKind-URBAN_DISTRICT = Kreisfreie Stadt
RegionKind-MUNICIPALITY = Gemeinde

LegalForm-ASSOCIATION = Verein oder Verband
LegalForm-COMPANY = Gesellschaft
LegalForm-FOUNDATION = Stiftung
LegalForm-CHURCH = Kirche
LegalForm-RELIGIOUS_COMMUNITY = Religionsgemeinschaft
LegalForm-UNION = Gewerkschaft
LegalForm-UNIVERSITY_OR_INSTITUTE = Hochschule oder Institut
LegalForm-MUSEUM_OR_MEMORIAL = Museum oder Gedenkstätte
LegalForm-INITIATIVE = Initiative oder Bündnis
LegalForm-OTHER = andere

ServiceType-MOBILE_COUNSELLING = Mobile Beratung
ServiceType-VICTIM_COUNSELLING = Opferberatung
ServiceType-EXIT_COUNSELLING = Ausstiegsberatung
ServiceType-ANTI_DISCRIMINATION = Antidiskriminierungsberatung
ServiceType-REPORTING_OFFICE = Meldestelle
ServiceType-EDUCATION = Bildungsangebot
ServiceType-COORDINATION = Koordinierung
ServiceType-OTHER = Sonstiges Angebot

Level-FEDERAL = Bund
Level-STATE = Land
Level-LOCAL = vor Ort

AddressPrecision-STREET = Straße und Hausnummer
AddressPrecision-MUNICIPALITY = nur die Gemeinde
AddressPrecision-DISTRICT = nur der Kreis
AddressPrecision-HIDDEN = nicht öffentlich

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
ParticipationRole-OFFICE = Koordinierungs- und Fachstelle
ParticipationRole-PARTNER = Partner
ParticipationRole-YOUTH_FORUM = Jugendforum
ParticipationRole-EVALUATOR = Evaluation
ParticipationRole-APPLICANT = Antragsteller

Extent-FULL = ganz
Extent-PARTIAL = teilweise
Extent-NONE = nachweislich kein Angebot

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

GroupState-NAMED = benannt
GroupState-MISSING = nicht angegeben
GroupState-SEVERAL = mehrere

FlowNodeState-NAMED = benannt
FlowNodeState-MISSING = nicht angegeben
FlowNodeState-SEVERAL = mehrere
FlowNodeState-REST = übrige

CentralityMeasure-DEGREE = Zahl der Nachbarn
CentralityMeasure-BETWEENNESS = Vermittlung
CentralityMeasure-PAGERANK = PageRank

PathOutcome-FOUND = Weg gefunden
PathOutcome-CUT_BY_LIMITS = durch Grenzen ausgeschlossen
PathOutcome-NOT_CONNECTED = nicht verbunden

PathLimit-AVOID = gemiedene Akteure
PathLimit-MAX_HUB_DEGREE = Grenze für große Knoten
PathLimit-MAX_LENGTH = Grenze der Schritte

DependencyReason-ARTICULATION = einzige Verbindung
DependencyReason-SINGLE_FUNDER = einziger Geldgeber
DependencyReason-SINGLE_PROGRAMME = einziges Programm
DependencyReason-SINGLE_CARRIER = einziger Träger

BridgeKind-JOIN_NETWORK = Beitritt zu einem Netzwerk
BridgeKind-JOIN_PROGRAMME = Teilnahme an einem Programm
BridgeKind-CONTACTS = gemeinsame Kontakte

## funding

# „höchstens 72.100 Euro im Jahr je Empfänger“; $kind, $period und $scope sind Werte von AmountKind, FundingPeriod und
# AmountScope.
amount = { $kind ->
    [UNKNOWN] Betrag nicht belegt
    [APPROXIMATE] etwa { amount-terms }
    [MAXIMUM] höchstens { amount-terms }
    [TOTAL] zusammen { amount-terms }
   *[EXACT] { amount-terms }
}
amount-terms = { $period ->
    [PER_YEAR] { euros } im Jahr{ amount-scope }
    [WHOLE_TERM] { euros } für die ganze Laufzeit{ amount-scope }
   *[UNKNOWN] { euros }{ amount-scope }, Zeitraum nicht belegt
}
amount-scope = { $scope ->
    [PER_RECIPIENT] {" "}je Empfänger
    [PROJECT_FUND] {" "}für den Aktionsfonds
    [YOUTH_FUND] {" "}für den Jugendfonds
   *[WHOLE] {""}
}

# $reason: EndReason; $programme und $ending_programme: Namen oder NONE; $other_count: Förderungen, die am Tag danach
# noch gelten, davon $confirmed_count belegt.
cliff-ending = { PRECISION($day) ->
    [year] Im Jahr { DAY($day) }
   *[day] { on-day }
} { $reason ->
    [TAKEN_AWAY] entfiele
   *[STATEMENT_ENDS] endet
} die Förderung für { $recipient } durch { $funder }{ $programme ->
    [NONE] {""}
   *[other] {" "}aus dem Programm { $programme }
} ({ $amount }){ $ending_programme ->
    [NONE] {""}
   *[other] , weil das Programm { $ending_programme } endet
}: { cliff-affected }. Eine Anschlussförderung ist nicht belegt. { $other_count ->
    [0] Auch anderes Geld ist für die Zeit danach nicht belegt.
    [one] Danach bleibt { $other_count } weitere Förderung, davon für den Folgetag belegt: { $confirmed_count }.
   *[other] Danach bleiben { $other_count } weitere Förderungen, davon für den Folgetag belegt: { $confirmed_count }.
}{ $disputed ->
    [YES] {" "}Die Quellen nennen verschiedene Enden; es gilt die neueste.
   *[NO] {""}
}
cliff-all = { $ending_count ->
    [0] Zwischen dem { DAY($on) } und dem { DAY($until) } endet keine belegte Förderung ohne Anschlussförderung.
    [one] Zwischen dem { DAY($on) } und dem { DAY($until) } endet { $ending_count } Förderung ohne belegte Anschlussförderung: { cliff-affected }.
   *[other] Zwischen dem { DAY($on) } und dem { DAY($until) } enden { $ending_count } Förderungen ohne belegte Anschlussförderung: { cliff-affected }.
}
cliff-without-them = { $ending_count ->
    [0] Ohne sie würde keine weitere Förderung enden.
    [one] Ohne sie würde zusätzlich { $ending_count } Förderung enden: { cliff-affected }.
   *[other] Ohne sie würden zusätzlich { $ending_count } Förderungen enden: { cliff-affected }.
}
# „betroffen sind 1 Angebot („A“) und 2 Gebiete („B“ und „C“) mit mindestens 1.000 Einwohnerinnen und Einwohnern“
cliff-affected = { $service_count ->
    [0] { $region_count ->
        [0] welche Angebote und Gebiete betroffen sind, ist nicht belegt
        [one] betroffen ist { cliff-regions }
       *[other] betroffen sind { cliff-regions }
    }
   *[other] { $region_count ->
        [0] { $service_count ->
            [one] betroffen ist { cliff-services }
           *[other] betroffen sind { cliff-services }
        }
       *[other] betroffen sind { cliff-services } und { cliff-regions }
    }
}
cliff-services = { $service_count ->
    [one] { $service_count } Angebot ({ $services })
   *[other] { $service_count } Angebote ({ $services })
}
cliff-regions = { $region_count ->
    [one] { $region_count } Gebiet ({ $regions }){ cliff-population }
   *[other] { $region_count } Gebiete ({ $regions }){ cliff-population }
}
# $population_known: für welche der Gebiete die Einwohnerzahl belegt ist.
cliff-population = { $population_known ->
    [NONE] {""}
    [SOME] {" "}mit mindestens { $population } Einwohnerinnen und Einwohnern
   *[ALL] {" "}mit { $population } Einwohnerinnen und Einwohnern
}
cliff-population-source = { $population_known ->
    [NONE] { $region_count ->
        [0] Betroffene Gebiete sind nicht belegt.
       *[other] Die Einwohnerzahlen sind nicht belegt.
    }
   *[other] Jedes Gebiet zählt einmal; Stand der Einwohnerzahlen: { $days }.{ $day_count ->
        [0] {""}
        [one] {""}
       *[other] {" "}Die Zahlen stammen von verschiedenen Stichtagen und Grundlagen; die Summe ist ein Anhaltswert.
    }{ $population_known ->
        [SOME] {" "}Ohne bekannte Einwohnerzahl: { $regions_without_population }.
       *[ALL] {""}
    }
}

# Geldflüsse

FlowExclusion-PROGRAMME_SUM = Die Aussage nennt ein Programm, für das schon gezählt ist, was in das Programm eingezahlt wurde.
FlowExclusion-DOUBLE_REPORTED = Dasselbe Geld des Empfängers ist als Zahlung aus dem Programm und als Zahlung mit dem Namen des Programms belegt; eine der beiden zählt.
FlowExclusion-PASSED_ON = Der Geldgeber hat für dasselbe Programm oder ohne Programm selbst Geld erhalten, das schon gezählt ist: Er gibt es weiter.
FlowExclusion-GROUP_SUM = Der Empfänger gehört zu einem Verbund, dessen Gesamtsumme für mehrere Empfänger schon gezählt ist; sein Geld kann darin enthalten sein.
FlowExclusion-BETWEEN_PROGRAMMES = Geld zwischen Programmen bleibt auf der Ebene der Programme.
FlowExclusion-OTHER_STAGE = Die Aussage betrifft einen Abschnitt des Weges, den die gewählten Ebenen nicht zeigen.
FlowExclusion-DISPUTED = Eine andere Quelle nennt für dieselbe Förderung einen Betrag; der der neueren zählt.
FlowExclusion-PART_OF_GRANT = Der Betrag ist ein Teil einer Förderung, die als Ganzes schon gezählt ist.
FlowExclusion-PER_RECIPIENT = Der Betrag gilt je Empfänger; er wird weder vervielfacht noch addiert.
FlowExclusion-UNDATED = Keine Quelle sagt, für welches Jahr der Betrag gilt.

# $stages: Sätze zu den Abschnitten des Weges, die die gewählten Ebenen zeigen.
flow-explanation = Jeder Betrag steht für ein Jahr oder für eine ganze Laufzeit, nach Art des Betrags getrennt; Unbekanntes wird gezählt, nicht geschätzt. { $stages } Wer Geld erhält und weitergibt, ist Empfänger; das Weitergegebene zählt nicht noch einmal.
FlowStage-FROM_FUNDERS = Vor dem Programm zählt, was Geldgeber geben: Einzahlungen in ein Programm und Zahlungen in dessen Namen, letztere nur, wenn für das Jahr keine Einzahlung gezählt ist.
FlowStage-TO_RECIPIENTS = Hinter dem Programm zählt, was bei Empfängern ankommt: Auszahlungen des Programms und Zahlungen in dessen Namen, jede nur einmal. Was ein- und was ausgeht, wird nie zusammengezählt; sind die Summen verschieden, ist der Rest nicht belegt.
FlowStage-END_TO_END = Ohne die Ebene der Programme zählt jede Zahlung dort, wo sie zuerst belegt ist; ein Programm, für das eine Einzahlung gezählt ist, zählt als deren Empfänger.

flow-without-programme = ohne Programm
flow-without-region = ohne Gebiet
flow-several-regions = mehrere Gebiete
flow-rest = Übrige ({ $count })

## network

path-found = Am { DAY($day) } ist { $one } mit { $other }{ $limited ->
    [YES] {" "}innerhalb der Grenzen
   *[NO] {""}
} in { $step_count ->
    [one] einem Schritt
   *[other] { $step_count } Schritten
} verbunden{ $path_count ->
    [one] {""}
   *[other] ; gezeigt sind { $path_count } Wege, der günstigste zuerst
}.
path-not-connected = Am { DAY($day) } ist { $one } mit { $other } über Aussagen der gewählten Arten nicht verbunden.
# $max_degree: höchste Zahl der Nachbarn einer Zwischenstation, oder NONE.
path-cut-by-limits = Am { DAY($day) } ist { $one } mit { $other } innerhalb der Grenzen nicht verbunden (in höchstens { $max_length ->
    [one] einem Schritt
   *[other] { $max_length } Schritten
}{ $avoids ->
    [YES] , ohne die gemiedenen Akteure
   *[NO] {""}
}{ $max_degree ->
    [NONE] {""}
   *[other] , ohne Zwischenstationen mit mehr als { $max_degree } Nachbarn
}); ohne sie ginge es in { $distance ->
    [one] einem Schritt
   *[other] { $distance } Schritten
}.

centrality-method = Ungerichteter Graph ohne Gewichte, mehrere Aussagen zwischen zwei Knoten als eine Verbindung; Grad: Zahl der Nachbarn; Betweenness nach Brandes, normiert{ $sampled ->
    [YES] , geschätzt von { $source_count } zufällig gewählten der { $node_count } Knoten aus
   *[NO] {""}
}; PageRank (PRPACK, Dämpfung { NUMBER($damping) }); Gemeinschaften nach Leiden (Modularität, Auflösung { NUMBER($resolution) }, { $iterations } Durchgänge); Startwert des Zufalls { $seed }; gerechnet mit { $library } { $version }.

## dependencies

# $cuts: wer aus welchem Grund abgeschnitten wäre; $overlap: ob jemand in mehreren davon vorkommt; $region: Name oder NONE.
dependency = Fiele { $actor } weg, { $cut_off_sum ->
    [one] wäre
   *[other] wären
} { $cuts }{ $overlap ->
    [YES] {" "}– zusammen { $cut_off_count }
   *[NO] {""}
}. Stand { DAY($day) }{ $region ->
    [NONE] {""}
   *[other] ; gezählt ist nur, wer im Gebiet { $region } sitzt oder es ganz oder teilweise versorgt
}; { statements-certainty }.
dependency-cut = { $reason ->
    [SINGLE_FUNDER] { $count } Empfänger ohne einen bekannten Geldgeber ({ $names })
    [SINGLE_PROGRAMME] { $count } Empfänger ohne bekanntes Geld ({ $names })
    [SINGLE_CARRIER] { $count ->
        [one] { $count } Angebot ohne einen bekannten Träger ({ $names })
       *[other] { $count } Angebote ohne einen bekannten Träger ({ $names })
    }
   *[ARTICULATION] { $count ->
        [one] { $count } Akteur vom größten übrigen Teil des Netzes getrennt ({ $names })
       *[other] { $count } Akteure vom größten übrigen Teil des Netzes getrennt ({ $names })
    }
}
# $certainty: CONFIRMED und ASSUMED, wenn alle es sind, sonst MIXED.
statements-certainty = { $certainty ->
    [CONFIRMED] { $statement_count ->
        [1] die Aussage dahinter ist bestätigt
        [2] beide Aussagen dahinter sind bestätigt
       *[other] alle { $statement_count } Aussagen dahinter sind bestätigt
    }
    [ASSUMED] { $statement_count ->
        [1] die Aussage dahinter ist nur angenommen
        [2] beide Aussagen dahinter sind nur angenommen
       *[other] alle { $statement_count } Aussagen dahinter sind nur angenommen
    }
   *[MIXED] { $assumed_count ->
        [one] von { $statement_count } Aussagen dahinter ist { $assumed_count } nur angenommen
       *[other] von { $statement_count } Aussagen dahinter sind { $assumed_count } nur angenommen
    }
}

## coordination

# $shared: ob beide in denselben Gebieten arbeiten statt in benachbarten; $service_type: Art des Angebots oder NONE.
coordination-gap = { $one } und { $other } arbeiten { $shared ->
    [YES] { $region_count ->
        [one] im selben Gebiet
       *[other] in denselben Gebieten
    }
   *[NO] in benachbarten Gebieten
} ({ $regions }){ $service_type ->
    [NONE] {""}
   *[other] , beide als Angebot der Art „{ $service_type }“
}, haben aber kein bekanntes gemeinsames Netzwerk, keinen gemeinsamen Geldgeber, kein gemeinsames Programm und keine gemeinsame Organisation. { $bridge } Stand { DAY($day) }; { statements-certainty }.
# $administers: ob das Mitglied verantwortlich ist statt Mitglied oder beteiligt.
coordination-joining = { $kind ->
    [JOIN_NETWORK] { $joiner } könnte dem Netzwerk { $group } beitreten, { $administers ->
        [YES] für das { $member } schon verantwortlich ist
       *[NO] in dem { $member } schon Mitglied ist
    }.
   *[JOIN_PROGRAMME] { $joiner } könnte sich am Programm { $group } beteiligen, { $administers ->
        [YES] für das { $member } schon verantwortlich ist
       *[NO] an dem { $member } schon teilnimmt
    }.
}
coordination-contacts = { $actor_count ->
    [one] { $actors } hat mit beiden zu tun und könnte sie zusammenbringen.
   *[other] Der kürzeste Weg zwischen beiden führt über { $actors }.
}
coordination-no-bridge = Ein Netzwerk, Programm oder kurzer Weg über andere, der beide verbinden würde, ist nicht bekannt.

## Aussagen als Sätze

# Kennung: Statement-<StatementName>. $start und $end sind die beiden Enden; $role ist die Rolle, $extent das Ausmaß als
# Wert der Aufzählung. Formen für den, der sie zusammensetzt:
# - der Hauptsatz, .past in der Vergangenheit
# - .dated nach einer Zeitangabe („Ab 2027 …“, „Von 2025 bis 2032 …“), .dated-past in der Vergangenheit
# - .since nach „Seit …“
Statement-FUNDING = { $start } fördert { $end }
    .past = { $start } förderte { $end }
    .dated = fördert { $start } { $end }
    .dated-past = förderte { $start } { $end }
    .since = { Statement-FUNDING.dated }
Statement-MEMBERSHIP = { $role ->
    [COORDINATOR] { $start } koordiniert { $end }
    [STEERING] { $start } gehört zur Steuerung von { $end }
    [FOUNDER] { $start } ist Gründungsmitglied von { $end }
    [COOPERATION] { $start } kooperiert mit { $end }
   *[MEMBER] { $start } ist Mitglied von { $end }
}
    .past = { $role ->
        [COORDINATOR] { $start } koordinierte { $end }
        [STEERING] { $start } gehörte zur Steuerung von { $end }
        [FOUNDER] { $start } war Gründungsmitglied von { $end }
        [COOPERATION] { $start } kooperierte mit { $end }
       *[MEMBER] { $start } war Mitglied von { $end }
    }
    .dated = { $role ->
        [COORDINATOR] koordiniert { $start } { $end }
        [STEERING] gehört { $start } zur Steuerung von { $end }
        [FOUNDER] ist { $start } Gründungsmitglied von { $end }
        [COOPERATION] kooperiert { $start } mit { $end }
       *[MEMBER] ist { $start } Mitglied von { $end }
    }
    .dated-past = { $role ->
        [COORDINATOR] koordinierte { $start } { $end }
        [STEERING] gehörte { $start } zur Steuerung von { $end }
        [FOUNDER] war { $start } Gründungsmitglied von { $end }
        [COOPERATION] kooperierte { $start } mit { $end }
       *[MEMBER] war { $start } Mitglied von { $end }
    }
    .since = { Statement-MEMBERSHIP.dated }
Statement-AFFILIATION = { $start } gehört zu { $end }
    .past = { $start } gehörte zu { $end }
    .dated = gehört { $start } zu { $end }
    .dated-past = gehörte { $start } zu { $end }
    .since = { Statement-AFFILIATION.dated }
Statement-PROVISION = { $start } ist Träger von { $end }
    .past = { $start } war Träger von { $end }
    .dated = ist { $start } Träger von { $end }
    .dated-past = war { $start } Träger von { $end }
    .since = { Statement-PROVISION.dated }
Statement-ADMINISTRATION = { $start } verantwortet { $end }
    .past = { $start } verantwortete { $end }
    .dated = verantwortet { $start } { $end }
    .dated-past = verantwortete { $start } { $end }
    .since = { Statement-ADMINISTRATION.dated }
Statement-PARTICIPATION = { $role ->
    [LEAD] { $start } nimmt federführend am Programm { $end } teil
    [RECIPIENT] { $start } erhält Mittel aus dem Programm { $end }
    [CARRIER] { $start } ist Träger im Programm { $end }
    [OFFICE] { $start } ist Koordinierungs- und Fachstelle im Programm { $end }
    [PARTNER] { $start } ist Partner im Programm { $end }
    [YOUTH_FORUM] { $start } ist Jugendforum im Programm { $end }
    [EVALUATOR] { $start } evaluiert das Programm { $end }
    [APPLICANT] { $start } bewirbt sich um die Teilnahme am Programm { $end }
   *[other] { $start } nimmt am Programm { $end } teil
}
    .past = { $role ->
        [LEAD] { $start } nahm federführend am Programm { $end } teil
        [RECIPIENT] { $start } erhielt Mittel aus dem Programm { $end }
        [CARRIER] { $start } war Träger im Programm { $end }
        [OFFICE] { $start } war Koordinierungs- und Fachstelle im Programm { $end }
        [PARTNER] { $start } war Partner im Programm { $end }
        [YOUTH_FORUM] { $start } war Jugendforum im Programm { $end }
        [EVALUATOR] { $start } evaluierte das Programm { $end }
        [APPLICANT] { $start } bewarb sich um die Teilnahme am Programm { $end }
       *[other] { $start } nahm am Programm { $end } teil
    }
    .dated = { $role ->
        [LEAD] nimmt { $start } federführend am Programm { $end } teil
        [RECIPIENT] erhält { $start } Mittel aus dem Programm { $end }
        [CARRIER] ist { $start } Träger im Programm { $end }
        [OFFICE] ist { $start } Koordinierungs- und Fachstelle im Programm { $end }
        [PARTNER] ist { $start } Partner im Programm { $end }
        [YOUTH_FORUM] ist { $start } Jugendforum im Programm { $end }
        [EVALUATOR] evaluiert { $start } das Programm { $end }
        [APPLICANT] bewirbt sich { $start } um die Teilnahme am Programm { $end }
       *[other] nimmt { $start } am Programm { $end } teil
    }
    .dated-past = { $role ->
        [LEAD] nahm { $start } federführend am Programm { $end } teil
        [RECIPIENT] erhielt { $start } Mittel aus dem Programm { $end }
        [CARRIER] war { $start } Träger im Programm { $end }
        [OFFICE] war { $start } Koordinierungs- und Fachstelle im Programm { $end }
        [PARTNER] war { $start } Partner im Programm { $end }
        [YOUTH_FORUM] war { $start } Jugendforum im Programm { $end }
        [EVALUATOR] evaluierte { $start } das Programm { $end }
        [APPLICANT] bewarb sich { $start } um die Teilnahme am Programm { $end }
       *[other] nahm { $start } am Programm { $end } teil
    }
    .since = { Statement-PARTICIPATION.dated }
# „Gebiet“ erspart den Namen ihren Artikel und ihren Fall: der Kreis Unna, die Städteregion Aachen, Köln.
Statement-COVERAGE = { $extent ->
    [PARTIAL] { $start } ist für einen Teil des Gebiets { $end } da
    [NONE] { $start } hat im Gebiet { $end } nachweislich kein Angebot
   *[FULL] { $start } ist für das Gebiet { $end } da
}
    .past = { $extent ->
        [PARTIAL] { $start } war für einen Teil des Gebiets { $end } da
        [NONE] { $start } hatte im Gebiet { $end } nachweislich kein Angebot
       *[FULL] { $start } war für das Gebiet { $end } da
    }
    .dated = { $extent ->
        [PARTIAL] ist { $start } für einen Teil des Gebiets { $end } da
        [NONE] hat { $start } im Gebiet { $end } nachweislich kein Angebot
       *[FULL] ist { $start } für das Gebiet { $end } da
    }
    .dated-past = { $extent ->
        [PARTIAL] war { $start } für einen Teil des Gebiets { $end } da
        [NONE] hatte { $start } im Gebiet { $end } nachweislich kein Angebot
       *[FULL] war { $start } für das Gebiet { $end } da
    }
    .since = { Statement-COVERAGE.dated }
Statement-LOCATION = { $start } hat den Sitz im Gebiet { $end }
    .past = { $start } hatte den Sitz im Gebiet { $end }
    .dated = hat { $start } den Sitz im Gebiet { $end }
    .dated-past = hatte { $start } den Sitz im Gebiet { $end }
    .since = { Statement-LOCATION.dated }
Statement-GOVERNANCE = { $start } ist zuständig für das Gebiet { $end }
    .past = { $start } war zuständig für das Gebiet { $end }
    .dated = ist { $start } zuständig für das Gebiet { $end }
    .dated-past = war { $start } zuständig für das Gebiet { $end }
    .since = { Statement-GOVERNANCE.dated }

# Zeiträume: „seit 2019“, „bis Juni 2024“, „2019 bis Juni 2024“; „mindestens“, wo nicht jeder Beginn bekannt ist.
period-since = seit { DAY($begin) }
period-until = bis { DAY($end) }
period-from-to = { DAY($begin) } bis { DAY($end) }
period-at-least = mindestens { $period }

not-confirmed = nicht bestätigt
clause-with-notes = { $clause } ({ $notes })
# $clauses: Aussagen, mit Semikolon verbunden.
statements = { $clauses }.
statements-unconfirmed = { $clauses }. Davon ist für den { DAY($day) } nichts bestätigt.

# $sort: FOUNDED, DISSOLVED, STARTED oder CLOSED (ChangeSort).
change-of-actor = { on-day } { $sort ->
    [FOUNDED] wurde { $name } gegründet.
    [DISSOLVED] wurde { $name } aufgelöst.
    [STARTED] begann das Programm { $name }.
   *[CLOSED] endete das Programm { $name }.
}
# $statement: eine Aussage in der Form .since oder .dated, mit dem, was in Klammern folgt.
change-since = Seit { DAY($begin) } { $statement }.
change-from = Ab { DAY($begin) } { $statement }.
change-in = { on-day } { $statement }.
change-from-to = Von { DAY($begin) } bis { DAY($end) } { $statement }.
change-until = Bis { DAY($end) } { $statement }.
change-begun = (seit { DAY($begin) })
change-confirmed = Zuletzt bestätigt am { DAY($day) }: { $statement }.
change-several = Ab { DAY($begin) }: { $statements }.
change-previous = (vorher: { $previous })
change-previous-until = (vorher, bis { DAY($end) }: { $previous })
funding-amount = mit { $amount }
funding-programme = aus dem Programm { $programme }
participation-region = ({ $region })
role-not-given = ohne Angabe einer Rolle

## coverage

# „Kreis Wesel, Opferberatung: …“; $column: Art des Angebots oder Programm.
gap = { $region }, { $column }: { $sentences }
gap-population = Dort leben { $population } Menschen.
gap-population-dated = Dort leben { $population } Menschen (Stand { DAY($day) }).
gap-population-unknown = Die Einwohnerzahl ist nicht bekannt.
# $column_kind: SERVICE oder PROGRAMME.
gap-nothing-offered = { $column_kind ->
    [SERVICE] Laut Quelle gibt es hier am { DAY($day) } kein Angebot.
   *[PROGRAMME] Laut Quelle ist das Gebiet am { DAY($day) } nicht dabei.
}
gap-nothing-reported = { $column_kind ->
    [SERVICE] Für den { DAY($day) } ist nichts über ein Angebot bekannt. Das ist eine Lücke der Daten, nicht unbedingt der Versorgung: Bitte vor Ort nachfragen.
   *[PROGRAMME] Für den { DAY($day) } ist nichts über eine Teilnahme bekannt. Das ist eine Lücke der Daten, nicht unbedingt der Versorgung: Bitte vor Ort nachfragen.
}
gap-part-of-larger-region = Belegt ist nur, dass ein größeres Gebiet teilweise versorgt ist{ $actors }, aber nicht, ob auch dieses.
gap-part-of-larger-region-unconfirmed = Bekannt ist nur, dass ein größeres Gebiet teilweise versorgt ist, aber nicht, ob auch dieses. Bitte vor Ort nachfragen.
gap-partial = Belegt ist nur eine teilweise Versorgung{ $actors }.
gap-only-parts = { $part_count ->
    [one] Belegt ist es nur für ein Teilgebiet{ $actors }.
   *[other] Belegt ist es nur für { $part_count } Teilgebiete{ $actors }.
}
gap-never-confirmed = Keine datierte Quelle bestätigt es{ $actors }. Bitte nachfragen, ob es noch besteht.
gap-long-unconfirmed = { $months ->
    [one] Seit einem Monat hat keine Quelle es bestätigt, zuletzt am { DAY($day) }{ $actors }. Bitte nachfragen, ob es noch besteht.
   *[other] Seit { $months } Monaten hat keine Quelle es bestätigt, zuletzt am { DAY($day) }{ $actors }. Bitte nachfragen, ob es noch besteht.
}
gap-ends = { PRECISION($day) ->
    [year] Mit Ablauf des Jahres { DAY($day) }
    [month] Mit Ablauf des Monats { DAY($day) }
   *[day] Am { DAY($day) }
} endet, was belegt ist{ $actors }; eine Fortsetzung ist nicht belegt.
gap-single-provider = Alles hängt an einem einzigen Anbieter{ $actors }.
# $actors oben: leer oder diese Klammer.
gap-actors = {" "}({ $actors })
# $before und $after: Zustände ohne und mit dem Wegfall; $changed: YES, wo sie verschieden sind.
coverage-change = { $changed ->
    [YES] { $region }, { $column }: bisher { $before }, dann { $after }; unabhängige Anbieter: bisher { $providers_before }, dann { $providers_after }.
   *[NO] { $region }, { $column }: weiterhin { $before }; unabhängige Anbieter: bisher { $providers_before }, dann { $providers_after }.
}
