# Die Texte des Explorers. Was auch die API sagt, steht in graph/messages.

## General

show-more = { $count } weitere zeigen
show-next = Die nächsten zeigen
show-from-start = Zum Anfang der Liste
close = Schließen
everywhere = überall
shown-of-total = { $count } von { $total } sind hier zu sehen.
same-as-table = Dieselben Zahlen als Tabelle
and-more = und { $count } weitere

## About

about-title = Methode: wie die Zahlen entstehen
about-short = Das Wichtigste in kurzen Sätzen
about-easy =
    Viele Stellen in Nordrhein-Westfalen arbeiten gegen Rechtsextremismus und Rassismus.
    prevnet zeigt: Wer arbeitet mit wem? Wer gibt wem Geld? Wer hilft wo?
    Alles hier steht in einer Quelle. Die Quelle steht immer dabei.
    Wählen Sie oben einen Tag. Dann sehen Sie, was an diesem Tag gilt.
    Manches weiß niemand genau. Dann steht das dabei.
    Steht etwas nicht hier, kann es das trotzdem geben.
about-statement = Was ein Eintrag ist
about-statement-why =
    Alles in prevnet besteht aus Einträgen (in der API: Aussagen). Ein Eintrag verbindet zwei Beteiligte, zum Beispiel: Ein Ministerium fördert einen Verein. Nennen zwei Quellen Verschiedenes, stehen beide Einträge da.
    Jeder Eintrag nennt seinen Zeitraum, wie aktuell er für den gewählten Tag belegt ist und aus welchen Quellen er stammt.
about-day = Der gewählte Tag
about-day-why =
    Jede Ansicht gilt für einen Tag: für heute, wenn Sie nichts wählen. Mit „Stand am“ sehen Sie einen anderen Tag.
    Quellen nennen oft nur ein Jahr oder einen Monat. „2019“ heißt: irgendwann in diesem Jahr. Nennt keine Quelle den Anfang, gilt ein Eintrag von dem Tag an, für den eine Quelle ihn zuerst belegt, und ohne datierte Quelle von dem Tag an, an dem die Quelle abgerufen wurde.
about-sure = Wie aktuell etwas belegt ist
about-certainty-CONFIRMED = Eine Quelle nennt es in den 24 Monaten vor dem gewählten Tag oder später, oder sie nennt ein Ende nach diesem Tag.
about-certainty-ASSUMED = Kein Ende ist belegt, aber die jüngste Quelle ist älter oder trägt kein Datum. Bitte fragen Sie nach. Es heißt nicht: beendet.
about-certainty-DOES_NOT_HOLD = Es endete vor diesem Tag, begann später oder ist erst für spätere Tage belegt. Solche Einträge sehen Sie nur, wenn Sie auch frühere und spätere zeigen lassen.
about-states = Wie ein Gebiet versorgt ist
about-states-why = Für jeden Kreis und jede Art von Angebot gibt es fünf Möglichkeiten. Zeichen und Wort sagen dasselbe, die Farbe allein nichts.
about-state-PRESENT = Für diesen Tag ist aktuell belegt, dass es das Angebot für das ganze Gebiet gibt.
about-state-PARTIAL = Das Angebot ist nur für einen Teil des Gebiets belegt.
about-state-UNCONFIRMED = Das Angebot ist belegt, aber nicht aktuell; ein Ende ist nicht belegt.
about-state-NONE = Eine Quelle sagt ausdrücklich, dass es das Angebot hier nicht gibt.
about-state-NOT_REPORTED = Wir kennen keine Quelle. Das ist eine Lücke der Daten, nicht unbedingt eine Lücke der Hilfe.
about-money = Was Beträge bedeuten
about-money-why = Nicht jeder Betrag ist ausgezahltes Geld. Verschiedene Arten werden deshalb nie zusammengezählt.
about-amount-EXACT = Die Quelle nennt genau diesen Betrag.
about-amount-APPROXIMATE = Die Quelle rundet: „rund“, „etwa“.
about-amount-MAXIMUM = Eine Obergrenze. Wie viel wirklich floss, kann weniger sein.
about-amount-TOTAL = Eine Summe für mehrere Empfänger oder Jahre zusammen. Sie wird nicht aufgeteilt.
about-amount-UNKNOWN = Die Quelle nennt eine Förderung, aber keinen Betrag. Das ist keine Null.
about-money-more = Nennen mehrere Quellen dieselbe Förderung, zählt die neueste; die anderen bleiben sichtbar. Beträge „je Empfänger“ werden nicht hochgerechnet, und ein Teil einer Förderung zählt nicht noch einmal.
about-missing = Was nicht in den Daten steht
about-gaps =
    Personen: keine Namen, keine Telefonnummern, keine E-Mail-Adressen.
    Straßen und Hausnummern: Auch von Beratungsstellen steht hier keine Anschrift.
    Was keine öffentliche Quelle sagt: Unsere Zahlen zeigen nur, was öffentlich belegt ist; tatsächlich kann es mehr geben.
    Urteile: prevnet sagt nicht, wie gut eine Arbeit ist.
    Die meisten Gemeinden: Die Daten reichen bis zu den Kreisen und kreisfreien Städten.
about-people = Einwohnerzahlen haben verschiedene Stichtage. Der Tag steht jeweils dabei; vergleichen Sie solche Zahlen vorsichtig.
about-own = Hinweise der Redaktion
about-own-why = Hinweise zu einzelnen Einträgen stammen von denen, die die Daten gesammelt haben.
about-licence = Woher die Daten kommen, was Sie damit dürfen
about-licence-of = Die Daten stehen unter der Lizenz { $name }. Sie sagt, was Sie mit den Daten tun dürfen und was Sie dabei nennen müssen.
about-no-licence = Zu den Daten auf diesem Server ist keine Lizenz genannt.
about-version = Datenstand: { $version }.
about-newest = Der jüngste Beleg ist vom { DAY($day) }.
about-sources = Für die verlinkten Quellen gelten die Rechte der jeweiligen Herausgeber.
about-help = { help-title }

## Accessibility

accessibility-title = Erklärung zur Barrierefreiheit
accessibility-scope = Diese Erklärung gilt für den Explorer „prevnet“ auf diesem Server. Betrieben wird er von: { $operator }.
accessibility-no-operator = Diese Erklärung gilt für den Explorer „prevnet“ auf diesem Server. Wer ihn betreibt, steht im Impressum, sofern eines hinterlegt ist.
accessibility-base = Maßstab sind das Behindertengleichstellungsgesetz Nordrhein-Westfalen (BGG NRW), die Barrierefreie-Informationstechnik-Verordnung Nordrhein-Westfalen (BITV NRW), die Norm EN 301 549 und die Web Content Accessibility Guidelines (WCAG) 2.2, Stufen A und AA.
accessibility-status = Wie barrierefrei ist prevnet?
accessibility-status-why =
    prevnet ist so gebaut, dass es WCAG 2.2 AA erfüllt. Das ist eine Selbstbewertung: Automatische Prüfungen (axe-core) laufen bei jeder Änderung auf den Ansichten, in Deutsch und Englisch, auf schmalen und breiten Bildschirmen; dieselben Prüfungen gehen die Wege nur mit der Tastatur.
    Eine unabhängige Stelle hat prevnet bisher nicht geprüft, und ein Test mit Menschen, die Hilfsmittel nutzen, steht aus. Wir behaupten deshalb nicht, dass alles vollständig barrierefrei ist.
accessibility-can = Worauf Sie sich einstellen können
accessibility-points =
    Alles lässt sich mit der Tastatur bedienen, und man sieht, wo man ist.
    Jedes Bild aus Zahlen hat dieselben Angaben als Text: Karten und Diagramme als Tabelle, das Netz als Liste von Sätzen.
    Nichts hängt an der Farbe allein: Zeichen, Muster oder Wörter sagen dasselbe.
    Die Seite lässt sich auf 400 % vergrößern; breite Tabellen rollen dann in ihrem eigenen Rahmen.
    Helle und dunkle Darstellung und weniger Bewegung richten sich nach Ihrem Gerät.
accessibility-limits = Was noch nicht barrierefrei ist
accessibility-limits-are =
    Namen, Anmerkungen und Titel von Quellen stehen in der Sprache, in der sie gesammelt wurden. Deutsche Namen sind auf den englischen Seiten als Deutsch ausgezeichnet, englische Anmerkungen auf den deutschen als Englisch.
    Es gibt noch keine Fassung in Leichter Sprache und keine in Deutscher Gebärdensprache. Eine Zusammenfassung in kurzen Sätzen steht unter „Was die Zahlen bedeuten“.
    Ein elektronisches Kontaktformular gibt es nicht; wo der Betreiber eine Adresse genannt hat, erreichen Sie ihn darüber.
    Die verlinkten Quellen liegen auf fremden Seiten; ob sie barrierefrei sind, haben wir nicht in der Hand.
accessibility-feedback = Barrieren melden
accessibility-feedback-to = Fehlt etwas oder kommen Sie an einer Stelle nicht weiter? Schreiben Sie bitte an
accessibility-feedback-what = Nennen Sie die Adresse der Seite und was nicht ging. Sie können auch um Angaben in einer anderen Form bitten.
accessibility-no-feedback = Der Betreiber dieses Servers hat noch keine Adresse für Hinweise genannt.
accessibility-enforcement = Wenn das nicht hilft
accessibility-ombuds = Wird prevnet von einer öffentlichen Stelle in Nordrhein-Westfalen betrieben, so muss diese Ihnen in angemessener Frist antworten: in zwei, höchstens sechs Wochen (§ 5 BITV NRW). Bleibt das ohne Erfolg, können Sie sich an die Ombudsstelle für barrierefreie Informationstechnik des Landes Nordrhein-Westfalen wenden (§ 10d BGG NRW). Sie sucht mit beiden Seiten nach einer Lösung.
accessibility-ombuds-name = Ombudsstelle für barrierefreie Informationstechnik des Landes Nordrhein-Westfalen
accessibility-ombuds-way = Wie Sie einen Antrag stellen, steht auf ihren Seiten:
accessibility-date = Diese Erklärung wurde am 23. November 2026 erstellt. Sie beruht auf einer Selbstbewertung.

## Actor

actor-loading = Organisation
actor-unknown = Diese Organisation gibt es hier nicht
actor-unknown-why = Unter „{ $slug }“ ist nichts bekannt. Vielleicht hilft die Suche:
actor-way = Weg hierher
actor-way-all = Organisationen
actor-lead-founded = Gegründet { $year }
actor-lead-dissolved = Aufgelöst { $year }
actor-standing = { $count ->
    [0] Für den { DAY($day) } ist nichts bekannt. Das heißt nicht, dass es nichts gab: Keine Quelle belegt es für diesen Tag.
    [one] Stand { DAY($day) }: 1 Beziehung{ standing-others }
   *[other] Stand { DAY($day) }: { $count } Beziehungen{ standing-others }
}
standing-others = { $others ->
    [0] {""}
   *[other] ; { $others } weitere gelten an anderen Tagen
}
actor-jump = Auf dieser Seite
actor-side = Daneben
actor-section-funding = Förderung
actor-section-memberships = Mitgliedschaften
actor-section-affiliation = Zugehörigkeit
actor-section-programmes = Programme
actor-section-services = Angebote
actor-section-regions = Gebiete
actor-section-others = Weitere Beziehungen
actor-no-funding = Zu einer Förderung liegen keine Angaben vor.
actor-before = zuvor { $periods }
actor-fundings = { $count } Förderungen
actor-timeline = Förderung im Zeitverlauf
actor-timeline-name = Förderung von { $name } im Zeitverlauf, { $from } bis { $to }: { $funders ->
    [0] keine Fördermittelgeber
    [one] ein Fördermittelgeber
   *[other] { $funders } Fördermittelgeber
}, { $recipients ->
    [0] keine Geförderten
    [one] eine Geförderte
   *[other] { $recipients } Geförderte
}; { $amounts ->
    [0] keine Quelle nennt einen Betrag mit Jahr
    [one] ein Betrag mit Jahr
   *[other] { $amounts } Beträge mit Jahr
}. Dasselbe steht in der Liste darunter.
actor-timeline-stated = belegter Zeitraum
actor-timeline-open = Zeitraum nicht genannt
actor-timeline-evidence = datierter Beleg
actor-timeline-unit = Zahlen über den Balken: Mio. €.
actor-timeline-total = Σ: Gesamtbetrag.
actor-timeline-maximum = ≤: Höchstbetrag.
actor-timeline-approximate = ≈: ungefährer Betrag.
actor-timeline-cut = Gezeichnet sind { $count } von { $total }; alle stehen in der Liste.
actor-money-in = Erhalten: { $text }
actor-money-out = Vergeben: { $text }
actor-beside-counts-unknownCount = { $count ->
    [one] 1 Förderung ohne bekannten Betrag.
   *[other] { $count } Förderungen ohne bekannten Betrag.
}
actor-beside-counts-undatedCount = { $count ->
    [one] 1 Jahresbetrag nennt kein Jahr.
   *[other] { $count } Jahresbeträge nennen kein Jahr.
}
actor-beside-counts-perRecipientCount = { $count ->
    [one] 1 Betrag gilt je Empfänger und wird nicht addiert.
   *[other] { $count } Beträge gelten je Empfänger und werden nicht addiert.
}
actor-beside-counts-partCount = { $count ->
    [one] 1 Teilbetrag steckt schon in einer Förderung, die als Ganzes zählt.
   *[other] { $count } Teilbeträge stecken schon in Förderungen, die als Ganzes zählen.
}
actor-beside-counts-disputedCount = { $count ->
    [one] 1 ältere Angabe einer anderen Quelle zur selben Förderung zählt nicht mit.
   *[other] { $count } ältere Angaben anderer Quellen zu denselben Förderungen zählen nicht mit.
}
actor-neighbours = Direkte Beziehungen: { $count }
actor-neighbours-some = Direkte Beziehungen
actor-neighbours-of = Direkte Beziehungen von { $name }
actor-neighbour = { $name } ({ $kind }), { $status ->
    [CURRENT] aktuell belegt
   *[OLDER] älter belegt
}
actor-neighbours-lines = Durchgezogen: aktuell belegt, gestrichelt: älter belegt.
actor-neighbours-drawn = { $count } von { $total } gezeichnet.
actor-neighbours-open = Im Beziehungsgeflecht öffnen
actor-without = Was, wenn { $name } wegfiele?
actor-without-fundings = { $count ->
    [one] 1 Förderung würde zusätzlich enden.
   *[other] { $count } Förderungen würden zusätzlich enden.
}
actor-without-only = Nur ein Gedankenspiel: An den Daten ändert sich nichts, und über die Organisation ist damit nichts gesagt.
actor-without-open = In der Versorgung durchspielen
actor-glance = Auf einen Blick
actor-head-kind = Art
actor-head-short = Kurzname
actor-head-english = Englischer Name
actor-head-german = Deutscher Name
actor-head-form = Rechtsform
actor-head-founded = Gegründet
actor-head-dissolved = Aufgelöst
actor-head-started = Beginn
actor-head-ended = Ende
actor-head-seat = Sitz
actor-head-covers = Zuständig
actor-head-website = Website
actor-changed = Letzte Änderungen
actor-changed-nothing = Seit { DAY($day) } ist keine Änderung bekannt.
actor-changed-all = Alle Änderungen

## Changes

changes-title = Änderungen
changes-around = Nur rund um:
changes-controls = Filtern nach Organisation, Gebiet und Thema
changes-method = Was hier steht
changes-method-not = Was das nicht heißt
changes-meaning-not = Keine Änderung heißt nicht, dass sich nichts geändert hat: Wir kennen nur, was eine Quelle nennt. Einträge ohne Datum kommen hier nicht vor.
changes-found = { $count ->
    [one] 1 Änderung
   *[other] { $count } Änderungen
}{ $shown ->
    [ALL] {""}
   *[other] ; gezeigt sind die ersten { $shown }
}.
changes-none = In dieser Zeit ist keine Änderung bekannt. Das heißt nicht, dass sich nichts geändert hat: Die Daten sagen nur, was eine Quelle nennt.
changes-same-day = Beide Tage sind derselbe: Dazwischen liegt nichts. Wählen Sie einen früheren ersten Tag.
changes-order = Der erste Tag liegt nach dem letzten.
changes-swap = Tage tauschen
changes-no-day = „{ $text }“ ist kein Tag, nach dem gefragt werden kann. Ein Tag sieht so aus: 2026-01-31.
changes-reset = Das letzte Jahr zeigen
changes-sorts = Was ist passiert?
changes-everything = Alle ({ $count })
changes-rest = { $count } weitere stehen hier nicht: Mehr als { $most } auf einmal gehen nicht. Eine kürzere Zeit oder engere Auswahl zeigt sie.
changes-meaning = Was laut einer Quelle in dieser Zeit begann, endete, sich änderte oder neu belegt wurde. Folgt ein Eintrag mit anderem Wert auf einen früheren, ist das eine Änderung. Ist nur der Monat oder das Jahr bekannt, zählt ein Beginn am ersten und ein Ende am letzten Tag davon.
changes-controls-day-from = Nach dem
changes-controls-day-to = bis
changes-controls-follow = Bis zum Stand der Seite
changes-controls-quick = Schnelle Auswahl
changes-controls-around = Nur rund um
changes-controls-actor = Organisation
changes-controls-name-part = Name oder Teil davon
changes-controls-region = Kreis/Stadt
changes-controls-all = Einschränkung aufheben
changes-controls-kinds = Nur diese Themen
changes-controls-kinds-help = Ohne Auswahl stehen hier alle Themen, auch Gründungen und Auflösungen.
changes-interval-WEEK = Woche vom { DAY($start) }
changes-interval-MONTH = { DAY($start) }, Tag nicht bekannt
changes-interval-YEAR = { $start }, Tag und Monat nicht bekannt
changes-list-behind = { $count ->
    [one] Beleg
   *[other] { $count } Belege
}
changes-list-before = Vorher galt
changes-list-more = { $count } weitere Einträge stehen hier nicht.
changes-list-state = Beziehungen am { DAY($day) }
changes-controls-span-month = letzter Monat
changes-controls-span-quarter = letztes Vierteljahr
changes-controls-span-year = letztes Jahr
changes-controls-span-five-years = letzte fünf Jahre
changes-controls-span-since-2012 = seit 2012

## Coverage

coverage-show-map = Überblick
coverage-show-gaps = Handlungsbedarf
coverage-show-confirm = Angaben prüfen
coverage-show-compare = Vergleichen
coverage-empty = Auf dieser Ebene sind hier keine Gebiete erfasst.
coverage-no-map = Eine Karte gibt es nur für die Kreise und kreisfreien Städte in Nordrhein-Westfalen.
coverage-more = { $count } weitere Gebiete zeigen
coverage-first = Zu den ersten Gebieten
coverage-before = bisher
coverage-bar-area = Gebiet
coverage-bar-current = Aktuell heißt
coverage-bar-months = bis { $count } Monate alt
coverage-bar-paper = Gebiet: { $area } · Aktuell heißt: { coverage-bar-months }
coverage-filters-level-STATE = Länder
coverage-filters-level-GOVERNMENT_REGION = Regierungsbezirke
coverage-filters-level-DISTRICT = Kreise und kreisfreie Städte
coverage-filters-level-MUNICIPALITY = Gemeinden, soweit bekannt
coverage-filters-level-name = Zeilen
coverage-filters-germany = ganz Deutschland
coverage-filters-other = Gebiet { $key }
coverage-filters-columns = Mehr auswählen
coverage-filters-services = Arten von Angeboten
coverage-filters-programmes = Programme
coverage-filters-all = Ohne Auswahl werden alle Arten von Angeboten gezeigt.
# Was von einem Angebot in einem Gebiet bekannt ist.
coverage-kind-own-current = aktuell belegt
coverage-kind-own-partial = in Teilen aktuell belegt
coverage-kind-own-older = älter belegt
coverage-kind-wide-current = nur überörtlich, aktuell belegt
coverage-kind-wide-partial = nur überörtlich und in Teilen belegt
coverage-kind-wide-older = nur überörtlich, älter belegt
coverage-kind-none = { CoverageState-NONE }
coverage-kind-unreported = { CoverageState-NOT_REPORTED }
coverage-evidence = { $kind } · { $date }
coverage-count-own-current = { $count } aktuell belegt
coverage-count-own-partial = { $count } in Teilen aktuell belegt
coverage-count-own-older = { $count } älter belegt
coverage-count-wide = { $count } nur überörtlich
coverage-count-none = { $count } nachweislich ohne
coverage-count-unreported = { $count } mal keine Angabe
coverage-legend = Bedeutung der Zeichen
coverage-map-title-own = Angebote eigens für den Kreis
coverage-map-title-age = Alter der Belege
coverage-map-what-own = So viele Arten von Angeboten gibt es vor Ort, nicht nur landes- oder bezirksweit
coverage-map-what-age = Jahr des jüngsten Belegs für ein Angebot eigens für den Kreis; dunkel ist alt
coverage-map-what-column = Gefüllt: eigens für den Kreis, mit dem Jahr des jüngsten Belegs. Gepunktet: nur über ein größeres Gebiet.
coverage-map-shows = Die Karte zeigt
coverage-map-show-own = Eigene Angebote
coverage-map-show-column = Ein Angebot
coverage-map-show-age = Alter der Belege
coverage-map-column = Angebot
coverage-map-label = Karte der Kreise und kreisfreien Städte. Die Pfeiltasten gehen von Gebiet zu Gebiet, die Eingabetaste öffnet eines.
coverage-map-hint = Kreis antippen für Einzelheiten.
coverage-map-people = { $count } Menschen
coverage-map-unknown = Einwohnerzahl unbekannt
coverage-map-outlines = Umrisse:
coverage-map-changed = (Daten verändert)
coverage-map-no-own = kein eigenes Angebot erfasst
# $names: Arten von Angeboten.
coverage-map-own = { $count ->
    [0] { coverage-map-no-own }
    [one] eine Art mit eigenem Angebot: { $names }
   *[other] { $count } Arten mit eigenem Angebot: { $names }
}
coverage-map-newest = jüngster Beleg: { DAY($day) }
coverage-class-own-0 = 0
coverage-class-own-1 = 1
coverage-class-own-2 = 2
coverage-class-own-3 = 3
coverage-class-own-4 = 4+
coverage-scale-count = { $count ->
    [one] 1 Kreis
   *[other] { $count } Kreise
}
coverage-class-age-0 = { coverage-map-no-own }
coverage-age-most = höchstens { $years ->
    [one] 1 Jahr
   *[other] { $years } Jahre
}
coverage-age-over = älter als { $years ->
    [one] 1 Jahr
   *[other] { $years } Jahre
}
coverage-class-age-undated = { status-undated }
coverage-needs-title = Handlungsbedarf
coverage-needs-what = Erst: nichts bekannt. Dann: endet bald. Dann: nur ein Träger. Gleiche Fälle sind zusammengefasst.
coverage-needs-all = { $count ->
    [one] Den Fall einzeln
   *[other] Alle { $count } Fälle einzeln, zum Filtern und Kopieren
}
coverage-needs-old = Alte Belege sind kein Bedarf vor Ort, sondern eine Aufgabe für die Redaktion:
coverage-needs-confirm = Angaben prüfen ({ $count })
# $reason: GapReason.
coverage-need = { $column }: { $reason } in { $count } { $count ->
    [one] { $level ->
        [STATE] Land
        [GOVERNMENT_REGION] Regierungsbezirk
        [MUNICIPALITY] Gemeinde
       *[DISTRICT] Kreis oder kreisfreier Stadt
    }
   *[other] { regions-of-level.dative }
}
coverage-need-people = Dort leben { $people } Menschen.
coverage-need-carriers = { $count } Träger teilen sich die Fläche; jeder ist der einzige bekannte in seinem Gebiet.
coverage-need-regions = { $count } { regions-of-level }
coverage-need-map = { $column } auf der Karte zeigen
coverage-gaps-lead = Zuerst steht, was am dringendsten ist; bei gleichem Grund die Gebiete mit den meisten Menschen. Jeden Satz können Sie kopieren und weitergeben.
coverage-gaps-reasons = Gründe
coverage-gaps-people = Größe der Gebiete
coverage-gaps-any-people = alle
coverage-gaps-people-from = ab { $count } Menschen
coverage-gaps-copy = Satz kopieren
coverage-gaps-copied = Der Satz ist kopiert.
coverage-gaps-failed = Ihr Browser lässt das Kopieren nicht zu; markieren Sie den Satz.
coverage-gaps-statements = { $count ->
    [one] 1 Eintrag dahinter
   *[other] { $count } Einträge dahinter
}
coverage-gaps-explain = Ein Bedarf vor Ort ist ein Angebot, das nachweislich fehlt, zu dem es keine Angabe gibt, das bald endet, das nur für Teile bekannt ist oder nur einen Träger hat. „Keine Angabe“ heißt nicht, dass es nichts gibt. „Endet bald“ heißt: innerhalb eines Jahres, ohne belegte Fortsetzung. Fehlt in mehreren Gebieten aus demselben Grund dasselbe, steht es als ein Fall da. Ob ein Angebot aktuell belegt ist, spielt dafür keine Rolle. Ein Fall kann mehrere Gründe haben; neben jedem Grund steht, wie viele Fälle ihn haben.
coverage-confirm-lead = Zuerst steht, worauf die bekannte Versorgung der meisten Kreise beruht. Ein neuer Beleg genügt, damit ein Eintrag wieder als aktuell zählt.
coverage-confirm-sources = Hier steht am meisten auf einmal
coverage-multiples-title = { $count ->
    [1] Ein Angebot im Bild
    [8] Die acht Arten von Angeboten
   *[other] { $count } Angebote im Vergleich
}
coverage-multiples-what = Gefüllt: eigens für den Kreis. Gepunktet: nur über ein größeres Gebiet. Weiß: keine Angabe.
coverage-table-title-STATE = Alle Länder, alle Angebote
coverage-table-title-GOVERNMENT_REGION = Alle Regierungsbezirke, alle Angebote
coverage-table-title-DISTRICT = Alle Kreise, alle Angebote
coverage-table-title-MUNICIPALITY = Alle Gemeinden, alle Angebote
coverage-table-what = Ein Zeichen je Feld; die Zahl ist das Jahr des jüngsten Belegs („?“: Quelle ohne Datum).
coverage-table-hint = Feld anklicken für Belege.
coverage-table-keys = In der Tabelle gehen die Pfeiltasten von Feld zu Feld, die Eingabetaste öffnet eines.
coverage-table-half = Tabelle, Teil { $number } von { $count }
coverage-table-caption = Was von jedem Angebot bekannt ist, für { $count } Gebiete am { DAY($day) }
coverage-table-region-STATE = Land
coverage-table-region-GOVERNMENT_REGION = Bezirk
coverage-table-region-DISTRICT = Kreis, Stadt
coverage-table-region-MUNICIPALITY = Gemeinde
coverage-table-order = Reihenfolge
coverage-table-order-region = nach Regierungsbezirk
coverage-table-order-name = Name
coverage-table-order-name-back = Name, von Z bis A
coverage-table-order-people = Einwohner, die meisten zuerst
coverage-table-order-people-back = Einwohner, die wenigsten zuerst
coverage-table-order-known = Zahl der Angaben, die meisten zuerst
coverage-table-order-known-back = Zahl der Angaben, die wenigsten zuerst
coverage-table-order-column = { $column }, Fehlendes zuerst
coverage-table-counts = Wie viele Gebiete je Angebot, in Zahlen
coverage-short-MOBILE_COUNSELLING = Mobile
coverage-short-VICTIM_COUNSELLING = Opfer
coverage-short-EXIT_COUNSELLING = Ausstieg
coverage-short-ANTI_DISCRIMINATION = Anti­diskr.
coverage-short-REPORTING_OFFICE = Melde­stelle
coverage-short-EDUCATION = Bildung
coverage-short-COORDINATION = Koordin.
coverage-short-OTHER = Sonstige
coverage-state = { $providers ->
    [0] { $state }
    [one] { $state }, 1 Träger
   *[other] { $state }, { $providers } Träger
}
coverage-cell-known = { $evidence }, { $providers ->
    [one] 1 Träger
   *[other] { $providers } Träger
}
# $was: der andere Tag oder coverage-before.
coverage-cell-changed = { $now } ({ $was }: { $then })
coverage-cell-label = Einzelheiten
coverage-cell-missing = Dieses Gebiet oder dieses Angebot gibt es auf dieser Ebene nicht.
coverage-cell-sentence-PARTIAL = Für den { DAY($day) } gibt es einen aktuellen Beleg nur für Teile des Gebiets.
coverage-cell-sentence-UNCONFIRMED = Ein Ende ist nicht belegt; der jüngste Beleg ist am { DAY($day) } aber zu alt, um als aktuell zu zählen, oder ohne Datum.
coverage-cell-sentence-NONE = Eine Quelle sagt für den { DAY($day) } ausdrücklich, dass es hier kein Angebot gibt.
coverage-cell-sentence-NOT_REPORTED = Für den { DAY($day) } liegen keine Angaben vor. Das heißt nicht, dass es nichts gibt: Bitte vor Ort nachfragen.
coverage-cell-older = Aktuell belegt ist nur ein Angebot für ein größeres Gebiet.
coverage-cell-wide = Das Angebot gilt für ein größeres Gebiet; eine eigene Angabe für dieses gibt es nicht.
coverage-cell-unknown = Wie viele Menschen hier leben, ist nicht bekannt.
# $day: Stand der Einwohnerzahl oder NONE.
coverage-cell-people = Hier leben { $count } Menschen{ $day ->
    [NONE] {""}
   *[other] {" "}(Stand { DAY($day) })
}.
coverage-cell-one-provider = Es gibt nur einen bekannten Träger.
coverage-cell-providers = { $count } voneinander unabhängige Träger, davon { $sure ->
    [0] keiner
   *[other] { $sure }
} aktuell belegt.
coverage-cell-actors = Angebote ({ $count })
coverage-cell-statements = Einträge dahinter ({ $count })
coverage-cell-more = { $count } weitere stehen auf der Seite des Gebiets:
coverage-cell-others = Alle Angebote hier
coverage-cell-page = Seite des Gebiets:
coverage-compare-day = Mit einem anderen Tag
coverage-compare-choose = Anderer Tag
coverage-compare-ago = { $count ->
    [one] vor einem Jahr
   *[other] vor { $count } Jahren
}
coverage-compare-stop = Vergleich beenden
coverage-compare-without = Was wäre, wenn jemand wegfiele?
coverage-compare-without-help = Nur ein Gedankenspiel: An den Daten ändert sich nichts, und über die Organisation sagt es nichts.
coverage-compare-who = Welche Organisation oder welches Programm entfällt?
coverage-compare-actor-name = Name einer Organisation oder eines Programms
coverage-compare-back = { $name } nicht mehr weglassen
coverage-compare-both = Zwei Tage und „was wäre, wenn“ lassen sich nicht zugleich zeigen. Gezeigt wird „was wäre, wenn“; der andere Tag bleibt außer Betracht.
coverage-compare-wrong = Der Vergleichstag in der Adresse ist kein Tag des Kalenders; verglichen wird deshalb nicht.
coverage-compare-changed = Was sich ändert
coverage-compare-between = Verglichen ist der { DAY($one) } mit dem { DAY($two) }.
coverage-compare-count = { $count ->
    [0] Gegenüber dem { DAY($day) } ändert sich nichts
    [one] Gegenüber dem { DAY($day) } ändert sich ein Angebot in einem Gebiet
   *[other] Gegenüber dem { DAY($day) } ändert sich an { $count } Stellen, was bekannt ist
}
coverage-compare-cut = { $count } weitere Änderungen sind nicht gekennzeichnet; eine engere Auswahl zeigt sie.
coverage-compare-carriers = { $count ->
    [one] 1 Angebot verlöre alle bekannten Träger:
   *[other] { $count } Angebote verlören alle bekannten Träger:
}
coverage-compare-money = Welches Geld zusätzlich enden würde
coverage-compare-column = Angebot oder Programm
coverage-compare-tally = Zahl der Gebiete, vorher und nachher
coverage-compare-same = { $count } wie vorher
coverage-compare-explain = Verglichen wird, was belegt ist, und die Zahl der Träger. Ein Unterschied zwischen zwei Tagen kann auch nur daran liegen, dass eine Quelle älter oder jünger ist.
coverage-compare-what-if = Was am { DAY($day) } anders wäre
coverage-compare-what-if-explain = Gerechnet wird, als gäbe es die Weggelassenen nicht. Ein Angebot fällt mit weg, wenn alle seine bekannten Träger wegfallen. Beim Geld zählt, was innerhalb von zwölf Monaten zusätzlich ohne belegte Anschlussförderung enden würde.
coverage-day-title = Stand verschieben
coverage-day-slider = Monat
coverage-day-step-year-back = ein Jahr zurück
coverage-day-step-month-back = einen Monat zurück
coverage-day-step-month-forward = einen Monat vor
coverage-day-step-year-forward = ein Jahr vor
coverage-day-short-year-back = − 1 Jahr
coverage-day-short-month-back = − 1 Monat
coverage-day-short-month-forward = + 1 Monat
coverage-day-short-year-forward = + 1 Jahr
coverage-method-how = So ist gerechnet
coverage-method-current = Ein Angebot gilt als aktuell belegt, wenn eine Quelle es in den letzten { $count } Monaten bestätigt. Was für einen Regierungsbezirk oder das Land belegt ist, gilt auch für seine Kreise und ist als Punkt gezeigt.
coverage-method-carriers = Gezählt werden unabhängige Träger: Angebote mit gemeinsamem Träger, oder mit Trägern derselben Organisation, zählen einmal.
coverage-method-not = { changes-method-not }
coverage-method-unreported = „Keine Angabe“ heißt nicht, dass es nichts gibt, sondern dass wir keine Quelle kennen; nur „{ CoverageState-NONE }“ ist belegt. „Älter belegt“ heißt nicht beendet: Ein Ende ist nicht belegt.
coverage-method-read = Methode lesen

## Help

help-found = { $count ->
    [one] Zu „{ $text }“ passt 1 Gebiet:
   *[other] Zu „{ $text }“ passen { $count } Gebiete:
}
help-none = „{ $text }“ ist hier kein Kreis, keine Stadt oder Gemeinde und keine Postleitzahl.
help-leave = Seite verlassen
help-what = Was ist passiert?
help-what-angriff = Ich wurde angegriffen oder bedroht
help-what-diskriminierung = Ich wurde diskriminiert
help-what-meldung = Ich möchte einen Vorfall melden
help-what-vorfall = Rechte Vorfälle in Schule, Verein, Gemeinde
help-what-ausstieg = Ich oder Angehörige wollen aussteigen
help-what-anderes = Etwas anderes
help-what-all = Alle Angebote zeigen
help-fitting = { $count ->
    [0] Passend für Sie
    [one] Passend für Sie: 1 Angebot
   *[other] Passend für Sie: { $count } Angebote
}
help-fitting-none = Hierzu ist für diesen Ort kein Angebot belegt ({ $type }). Das heißt nicht, dass es keines gibt: Fragen Sie bei einem der Angebote unten nach.
help-all = { $count ->
    [one] Das einzige Angebot
   *[other] Alle { $count } Angebote
}
help-own = { $count ->
    [one] Für diesen Ort: 1 Angebot
   *[other] Für diesen Ort: { $count } Angebote
}
help-others = Weitere Angebote
help-know-more = Wissen Sie mehr?
help-side = Zu diesem Ort
help-place = Ihr Ort
help-other-place = Anderen Ort wählen
help-region = Alle Einträge zu diesem Gebiet
help-uncertain-list = Liste ({ $count })
help-missing = Gehört Ihr Angebot hierher?
help-missing-why = Sagen Sie uns, was fehlt oder nicht stimmt. Ein Konto brauchen Sie nicht.
help-missing-report = Eintrag melden
help-no-place = Diesen Kreis gibt es hier nicht
help-no-place-why = Unter „{ $ags }“ ist kein Kreis und keine kreisfreie Stadt erfasst.
help-no-place-choose = Zur Liste aller Kreise
help-box-label = Kreis, Stadt, Gemeinde oder Postleitzahl
help-box-hint = zum Beispiel: Unna, Kamen oder 50667
help-box-go = Zeigen
help-box-none = Kein solcher Ort in Nordrhein-Westfalen. Ortsteile stehen nicht in den Daten: Suchen Sie die Stadt oder Gemeinde.
help-box-results = { $count ->
    [one] 1 Gebiet passt
   *[other] { $count } Gebiete passen
}
help-box-more = { $count } weitere – tippen Sie mehr vom Namen.

## Money

money-title = Förderung
money-ends = Was endet bald?
money-statements-title = Einträge dahinter
money-statements-to = an
money-statements-into = Erhält: { $total }.
money-statements-out = Gibt: { $total }.
money-statements-known = Bekannt ist: { $total }.
money-statements-certainty = Ob ein Eintrag aktuell belegt ist, gilt für den { DAY($day) }.
money-statements-more = { $count } weitere sind hier nicht gezeigt; die API nennt sie.
money-statements-rest = Zusammengefasst sind { $count } Namen, die bei dieser Auswahl nicht einzeln stehen. „Einträge je Spalte“ zeigt mehr davon.
money-controls-until = bis
money-controls-day = Nur laufende Förderungen
money-controls-levels = Spalten des Diagramms
money-controls-least = Mindestens zwei Spalten bleiben gewählt.
money-controls-presets = Fertige Fragen
money-controls-regions = Gebiete anzeigen als
money-controls-region-STATE = Länder
money-controls-region-GOVERNMENT_REGION = Regierungsbezirke
money-controls-region-DISTRICT = Kreise und kreisfreie Städte
money-controls-region-MUNICIPALITY = Gemeinden
money-controls-within = Gebiet
money-controls-limit = Einträge je Spalte
money-controls-up-to = höchstens { $count }
money-ends-horizon = In den nächsten
money-ends-months = { $count } Monaten
money-ends-any = alle
money-ends-what = Die wichtigsten Zahlen
money-ends-endings = Was im Einzelnen endet
money-ends-recipients = Geld an Empfänger
money-ends-programmes = Geld in Programme
money-ends-repeated = { money-entries } über dasselbe Geld zählen nicht noch einmal.
money-ends-none = nichts belegt
money-ends-people = Menschen in den betroffenen Gebieten
money-ends-people-unknown = nicht bekannt
money-ends-people-more = , dazu { $count ->
    [one] 1 Gebiet
   *[other] { $count } Gebiete
} ohne bekannte Einwohnerzahl
money-ends-services = Betroffene Angebote
money-ends-regions = Betroffene Gebiete
money-ends-no-services = keine bekannt
money-ends-meaning = Gezählt werden Förderungen, deren Ende in diesen Zeitraum fällt und für die keine Anschlussförderung belegt ist. Das heißt nicht, dass es nicht weitergeht.
money-ends-empty = Keine Förderung mit belegtem Ende in dieser Zeit. Das heißt nicht, dass nichts endet: Von vielen Förderungen nennt keine Quelle ein Ende.
money-ends-ends = endet: { DAY($day) }
money-ends-disputed = Quellen nennen verschiedene Enden
money-ends-all = danach ist keine Förderung belegt
money-ends-show = { money-entries } zeigen
money-ends-rest = { $count } weitere stehen hier nicht; eine engere Auswahl zeigt sie.
money-flows-lead-day = Förderungen, die am { DAY($day) } laufen oder von denen kein Ende bekannt ist.
money-flows-found = Breite der Bänder: Euro, alle Jahre zusammen. { $ribbons ->
    [one] 1 Band
   *[other] { $ribbons } Bänder
} aus { $count ->
    [one] 1 Förderung
   *[other] { $count } Förderungen
} in dieser Zeit oder ohne Jahr.
money-flows-none = Für diese Auswahl ist keine Förderung erfasst. Das heißt nicht, dass kein Geld geflossen ist.
money-flows-width = Was die Breite zeigt
money-flows-width-text = Je breiter ein Band, desto mehr Geld; alle bekannten Beträge haben denselben Maßstab, sehr kleine sind etwas breiter gezeichnet. Ein schraffiertes Band heißt: Eine Förderung ist belegt, aber ohne summierbaren Betrag. Seine Breite ist immer gleich; die Zahl in Klammern sagt, wie viele Einträge das sind. Genaue, ungefähre, Höchst- und Gesamtbeträge stehen als eigene Bänder nebeneinander.
money-flows-picture = Wege des Geldes
money-beside-title = Was daneben für größere Gebiete fließt
money-beside-caption = Dieses Geld kommt nicht nur im gewählten Gebiet an und steht in keiner Summe darüber. Wie viel davon hierher gelangt, ist nicht belegt.
money-beside-area = Wofür
money-beside-total = Beträge
money-excluded-title = Was im Diagramm nicht mitzählt
money-excluded-none = Alle Einträge zählen mit.
money-excluded-caption = Einträge über Förderungen, deren Betrag nicht im Diagramm steht, und warum
money-excluded-why = Grund
money-excluded-where = Abschnitt
money-excluded-when = Jahre
money-excluded-always = alle
money-excluded-show = { money-entries } zeigen: { $why }
money-excluded-stage = von „{ $a }“ bis „{ $b }“
money-picture-how = Mit Tab und Pfeiltasten bedienbar.
money-picture-into = erhält: { $total }
money-picture-out = gibt: { $total }
money-picture-link = { $from } an { $to }: { $total }; { money-entries }
money-picture-legend = Was die Muster heißen
money-picture-unknown = Betrag unbekannt, immer gleich breit
money-picture-assumed = älter belegt: Keine Quelle nennt dieses Jahr
money-table-caption = Jede Zeile ist ein Band des Diagramms. In jedem Abschnitt steht dasselbe Geld noch einmal: Abschnitte werden nicht zusammengezählt.
money-table-column-from = Von
money-table-column-to = An
money-table-column-statements = Einträge
money-table-column-unknown = Betrag unbekannt
money-table-column-other = Nicht in der Summe
money-table-stage = Von „{ $a }“ zu „{ $b }“
money-table-show = { money-entries } zeigen: { $from } an { $to }
money-table-sort = sortieren
money-controls-preset-overview = Überblick
money-controls-preset-programmes = Wer fördert welches Programm?
money-controls-preset-recipients = Wer erhält Geld aus welchem Programm?
money-controls-preset-regions = Welches Programm, und wo?
money-controls-preset-kinds = Welche Stellen fördern wen?
money-picture-label = Diagramm der Förderung, von links nach rechts
money-table-label = Tabelle der Förderung
money-excluded-statements = Einträge
money-statements-missing = Was dieser Verweis zeigen soll, kommt mit dieser Auswahl nicht vor.
money-amount-none = kein summierbarer Betrag
money-uncounted-unknownCount = Betrag unbekannt ({ $count })
money-uncounted-perRecipientCount = nur je Empfänger bekannt ({ $count })
money-uncounted-undatedCount = Jahr unbekannt ({ $count })
money-uncounted-disputedCount = { $count ->
    [one] 1 ältere Angabe
   *[other] { $count } ältere Angaben
}
money-uncounted-partCount = Teil einer gezählten Förderung ({ $count })
money-amount = { bounded-euros } ({ money-amount-basis })
money-amount-basis = { $basis ->
    [TERM] ganze Laufzeit
    [ASSUMED] im Jahr, älter belegt
   *[YEAR] { DAY($year) }
}
# $amounts: Zahl der Beträge; Beträge mehrerer Jahre werden nicht zusammengezählt. $kindName: Wort für $kind.
money-ribbon = { $amounts ->
    [one] { $kind ->
        [EXACT] { EURO($euros, notation: "compact") }
       *[other] { $kindName } { EURO($euros, notation: "compact") }
    }
   *[other] { $kind ->
        [EXACT] { EURO($euros, notation: "compact") }
       *[other] { $kindName } { EURO($euros, notation: "compact") }
    } ({ $amounts } Jahre)
}
money-ribbon-unknown = { $count ->
    [0] { money-amount-none }
   *[other] { money-uncounted-unknownCount }
}
money-controls-from = Zeit von
money-controls-land = Nordrhein-Westfalen
money-controls-everywhere = ganz Deutschland
money-payer-STATE = Land
money-payer-FEDERAL = Bund
money-payer-LOCAL = Kommunen
money-payer-OTHER = Sonstige
money-together = Zusammen
money-bars-title = Belegte Förderung je Jahr
money-bars-unit = in { $unit ->
    [MILLION] Mio. €
   *[THOUSAND] Tsd. €
}, nach Herkunft. Ein niedriger Balken heißt: Es ist wenig veröffentlicht, nicht: Es wurde wenig gefördert.
money-bars-name = Balken je Jahr, nach Herkunft: { $headline }
money-bars-year = Jahr
money-bars-rough = Gesamt- oder Circa-Betrag
money-bars-maximum = Höchstbetrag, nicht in der Summe
money-bars-of-it-rough = davon Gesamt- oder Circa-Beträge
money-bars-caption = Euro, die für das einzelne Jahr belegt sind. Ein Strich heißt: kein Betrag belegt.
money-bars-part = { $payer } { EURO($euros, notation: "compact") }
# $known: ob ein Betrag belegt ist; $parts: die Beträge nach Herkunft; $limited: ob es Höchstbeträge gibt.
money-bars-readout = { $known ->
    [YES] { DAY($year) }: { EURO($euros, notation: "compact") }, davon { $parts }
   *[NO] { DAY($year) }: kein Betrag belegt
}{ $limited ->
    [YES] ; dazu höchstens { EURO($maximum, notation: "compact") }
   *[NO] {""}
}
money-places = Wer fördert wo?
money-places-caption = Ein Betrag steht nur dann bei einem Kreis oder einer Stadt, wenn der Empfänger dort sitzt oder die Quelle den Ort nennt.
money-place-column-place = Kreis, Stadt
money-place-column-last = zuletzt
money-places-sum = { $count } Kreise und Städte zusammen
money-places-apart = Landesweit, keinem Kreis zugerechnet
money-places-all = Alle { $count } Kreise und Städte
money-places-open = { $count } ohne Betrag oder Jahr
money-places-term = { EURO($euros, notation: "compact") } für ganze Laufzeiten
money-places-maximum = höchstens { EURO($euros, notation: "compact") }
money-soon = Endet bald
money-soon-open = { $count ->
    [one] 1 laufende Förderung ohne bekanntes Ende fehlt in dieser Liste.
   *[other] { $count } laufende Förderungen ohne bekanntes Ende fehlen in dieser Liste.
}
money-soon-all = { $count ->
    [0] Längerer Zeitraum
    [one] Was endet, im Einzelnen
   *[other] Alle { $count } mit Zeitstrahl
}
money-nationwide = Bundesweit, zum Vergleich
money-nationwide-larger = Für größere Gebiete, zum Vergleich
money-nationwide-part = { $known ->
    [YES] { $name }: { $euros } mit Jahr und Betrag
   *[NO] { $name }: kein Betrag mit Jahr
}
money-method = So ist gerechnet
money-method-not = Was fehlt
money-method-not-text = Förderungen, die niemand veröffentlicht hat. Beträge für eine ganze Laufzeit verteilen wir nicht auf Jahre. Beträge je Empfänger rechnen wir nicht hoch.
money-ends-found = { $count ->
    [0] Bis { DAY($until) } endet keine Förderung ohne belegte Anschlussförderung
    [one] 1 Förderung endet bis { DAY($until) } ohne belegte Anschlussförderung
   *[other] { $count } Förderungen enden bis { DAY($until) } ohne belegte Anschlussförderung
}
money-ends-meaning-not = Geld an Empfänger und Geld in Programme zählen wir nicht zusammen, denn es kann dasselbe sein.
money-timeline = Zeitstrahl der Enden
money-timeline-name = Wann Förderungen enden. { $sentence }
money-entries = { $count ->
    [one] 1 Eintrag
   *[other] { $count } Einträge
}

## Network

network-title = Organisationen & Beziehungen
network-around = Beziehungen von { $name }
network-between = Wie hängen zwei Organisationen zusammen?
network-method = { coverage-method-how }
network-method-not = { changes-method-not }
network-whole-title = Alle Organisationen und ihre Beziehungen
network-whole-counts = { $nodes ->
    [one] Eine Organisation
   *[other] { $nodes } Organisationen
}, { $links ->
    [one] eine Linie
   *[other] { $links } Linien
}
network-whole-nothing = Für diesen Tag und diese Auswahl ist keine Beziehung erfasst. Das heißt nicht, dass es keine gab.
network-whole-left = Gezeichnet sind die { $shown } Organisationen mit den meisten Beziehungen; { $count ->
    [one] eine weitere fehlt
   *[other] { $count } weitere fehlen
}.
network-whole-filtered = Nur ein Teil der Arten von Verbindungen und Organisationen ist gezeichnet.
network-whole-more = { $count ->
    [one] Eine weitere Beziehung steht
   *[other] { $count } weitere Beziehungen stehen
} auf der Seite dieser Organisation.
network-whole-meaning = Jedes Zeichen ist eine Organisation; je mehr direkte Beziehungen sie hat, desto größer ist es. Jede Linie steht für die Einträge einer Art über zwei Organisationen; je älter der letzte Beleg, desto blasser ist sie. Eine Gruppe umfasst die Organisationen, die für dieses Gebiet oder einen Teil davon zuständig sind oder dort ihren Sitz haben. Behörden eines Landes oder des Bundes stehen bei ihrem Land oder beim Bund.
network-whole-not = Wo die Zeichen in einer Gruppe stehen, sagt nichts aus. Eine Organisation mit wenigen Linien kann viele Beziehungen haben, die in keiner erfassten Quelle stehen. Gruppen sind keine Bündnisse: Wer im selben Gebiet sitzt, muss sich nicht kennen.
network-elsewhere = Bund und andere Länder
network-nowhere = Gebiet nicht erfasst
network-find = Organisation suchen
network-not-among = Diese Organisation hat an diesem Tag und mit dieser Auswahl keine erfasste Beziehung zu einer anderen.
network-not-drawn = Diese Organisation ist nicht unter den gezeichneten.
network-largest = Die meisten Beziehungen
network-largest-help = Wählen Sie eine Organisation: hier, im Bild, in der Liste oder mit der Suche.
network-page-of = Zur Seite: { $name }
network-only = Nur die Beziehungen von { $name } zeichnen
network-unselect = Auswahl aufheben
network-by-group = Dieselben Organisationen als Liste
network-by-group-help = Wenn Sie einen Namen wählen, wird die Organisation auch im Bild hervorgehoben.
network-neighbours = { $count ->
    [one] eine direkte Beziehung
   *[other] { $count } direkte Beziehungen
}
network-map-help = Alle Organisationen der Zeichnung stehen auch in der Liste; ihre Beziehungen stehen neben dem Bild, sobald eine gewählt ist. Mit der Tastatur: Pfeiltasten schieben das Bild, + und − vergrößern und verkleinern, 0 zeigt alles. Mit Maus oder Finger: antippen wählt aus, ziehen schiebt; Strg und Mausrad vergrößert. Weitere Namen erscheinen beim Vergrößern.
network-anew = Neue Suche
network-to-paths = Verbindungen von { $name } zu einer anderen Organisation
network-wrong-id = Die Organisation in dieser Adresse gibt es hier nicht. Bitte suchen Sie sie nach ihrem Namen.
network-unknown = Eine der Organisationen in dieser Adresse gibt es hier nicht (mehr). Bitte suchen Sie sie nach ihrem Namen.
network-filters = Filter
network-chosen = Filter ({ $count } gesetzt)
network-kinds = Arten von Verbindungen
network-actor-kinds = Arten von Organisationen
network-all = Ohne Auswahl werden alle Verbindungen gezeigt.
network-depth = Wie weit
network-depths-1 = direkte Verbindungen
network-depths-2 = bis zu 2 Schritte
network-depths-3 = bis zu 3 Schritte
network-hubs = Organisationen mit mehr Verbindungen ausblenden als
network-hubs-none = keine Grenze
network-apply = Anwenden
network-reset = { page-answer-reset }
network-undo = Letztes Aufklappen zurücknehmen
network-collapse-all = Alles zuklappen
network-full = Höchstens { $count } Organisationen lassen sich zugleich aufklappen.
network-permalink = Quelle: { $url }
network-counts = { $nodes ->
    [one] 1 Organisation
   *[other] { $nodes } Organisationen
}, { $statements ->
    [one] 1 Verbindung
   *[other] { $statements } Verbindungen
}
network-more = { $count } weitere Verbindungen sind nicht gezeichnet.
network-meaning = Punkte sind Organisationen und Gebiete, Linien sind Einträge über zwei von ihnen. „+12“ heißt: Zwölf weitere Verbindungen bestehen am gewählten Tag, sind hier aber nicht gezeichnet. Gezeichnet werden zunächst je Art und Richtung höchstens 20 Verbindungen, aktuell belegte zuerst. Bei sehr großen Organisationen wird keine Zahl angezeigt.
network-hubs-gone = { $count ->
    [one] 1 Organisation
   *[other] { $count } Organisationen
} mit mehr als { $most } Verbindungen { $count ->
    [one] ist
   *[other] sind
} ausgeblendet:
network-hidden-gone = { $count ->
    [one] 1 Organisation haben Sie ausgeblendet:
   *[other] { $count } Organisationen haben Sie ausgeblendet:
}
network-lost = { $count ->
    [one] Mit ihnen fehlt 1 Organisation, die nur über sie verbunden ist.
   *[other] Mit ihnen fehlen { $count } Organisationen, die nur über sie verbunden sind.
}
network-show = { $name } wieder einblenden
network-all-hubs = Grenze aufheben
network-nobody = Für den { DAY($day) } ist mit dieser Auswahl keine Verbindung von { $name } erfasst. Das heißt nicht, dass es keine gab.
network-picture = Zeichnung
network-picture-of = Zeichnung: { $title }, { $nodes } Organisationen und Gebiete, { $edges } Linien
network-picture-help = Alles, was die Zeichnung zeigt, steht auch in der Liste. Mit der Tastatur: Pfeiltasten schieben das Bild, + und − vergrößern und verkleinern, 0 zeigt alles; Umschalt und Pfeiltaste schiebt die Auswahl. Mit Maus oder Finger: antippen wählt aus, zweimal antippen klappt auf, ziehen schiebt; Strg und Mausrad vergrößert.
network-how-to = So bedienen Sie die Zeichnung
network-drawing = Die Zeichnung wird geladen …
network-closer = Vergrößern
network-farther = Verkleinern
network-fit = Alles zeigen
network-left = Nach links
network-right = Nach rechts
network-up = Nach oben
network-down = Nach unten
network-move-chosen = Auswahl verschieben
network-arrange = Neu anordnen
network-legend = Legende
network-region = Gebiet
network-assumed = gestrichelt: älter belegt
network-badge = weitere Verbindungen – antippen zum Anzeigen
network-big = groß: ausgewählte Organisation
network-big-map = groß: viele direkte Beziehungen; blass: alter Beleg; gestrichelt bei einer Auswahl: älter belegt
network-list = Liste
network-nothing = Nichts ausgewählt.
network-to-list = In der Liste zeigen
network-line = { $kind }, { $count ->
    [one] 1 Eintrag
   *[other] { $count } Einträge
}:
network-list-of = Alle Organisationen und ihre Verbindungen
network-list-help = Ein Name öffnet die Verbindungen und wählt die Organisation in der Zeichnung aus.
network-open = Aufklappen
network-open-of = { $name } aufklappen
network-close = Zuklappen
network-close-of = { $name } zuklappen
network-pin = Anheften
network-hide = Ausblenden
network-centre = In die Mitte stellen
network-page = Zur Seite
network-pinned = angeheftet
network-opened = aufgeklappt
network-middle = Mitte
network-uncounted = sehr viele Verbindungen
network-rest = { $kind }: { $count } weitere, die { $direction ->
    [OUT] von hier ausgehen
   *[IN] hierher führen
}
network-get = zeigen
network-get-of = Mehr zeigen: { $kind }, { $name }
network-most = Mehr auf einmal lässt sich nicht zeichnen; die Seite zeigt alle.
network-next = { $count } weitere Organisationen zeigen
network-no-edges = In der Zeichnung ist diese Organisation mit keiner anderen verbunden.
network-end-from = Von
network-end-to = Nach
network-swap = Ändern
network-ask = Wählen Sie zwei Organisationen. Dann erscheinen die Verbindungen zwischen ihnen.
network-same = Das ist zweimal dieselbe Organisation. Bitte wählen Sie eine andere.
network-max-hub = Verbindungen über sehr große Organisationen auslassen (mehr Verbindungen als)
network-avoid = Verbindung ohne { $name } suchen
network-avoided = Ausgelassen:
network-unavoid = { $name } wieder zulassen
network-path = Weg { $number }: { $steps ->
    [one] 1 Schritt
   *[other] { $steps } Schritte
}
network-shortest = kürzester
network-assumed-path = Mindestens eine Verbindung ist nur älter belegt.
network-more-paths = Weitere Verbindungen zeigen
network-most-paths = Es gibt weitere Verbindungen; mehr als 10 zeigt diese Seite nicht. „Verbindung ohne … suchen“ führt zu anderen.
network-unknown-more = Ob es noch weitere Verbindungen gibt, ließ sich in der Zeit nicht klären.
network-outcome-FOUND = Es gibt eine Verbindung.
network-outcome-CUT_BY_LIMITS = Mit diesen Filtern gibt es keine Verbindung, ohne sie schon.
network-outcome-NOT_CONNECTED = Über diese Arten von Verbindungen hängen die beiden am gewählten Tag nicht zusammen.
network-cut-by-AVOID = Es liegt an den ausgelassenen Organisationen.
network-cut-by-MAX_HUB_DEGREE = Es liegt an der Grenze für sehr große Organisationen.
network-cut-by-MAX_LENGTH = Es liegt an der größten Zahl der Schritte, die diese Seite sucht (6).
network-statements-more = { $count } weitere Einträge verbinden die beiden.
network-path-meaning = Ein Schritt ist ein Eintrag über zwei Organisationen, gleich in welcher Richtung: eine Förderung, eine Mitgliedschaft, eine Beteiligung. Ohne andere Auswahl führen Verbindungen nicht über Gebiete, denn im selben Land zu sitzen ist noch keine Verbindung. Verbindungen über sehr große Organisationen stehen hinten. Derselbe Fördermittelgeber ist noch kein Kontakt.

## Data, errors, imprint

data-title = Daten und API
data-lead = Alles, was diese Seiten zeigen, können auch Programme lesen.
data-interface = API (GraphQL)
data-interface-what = Jede Frage dieser Seiten lässt sich mit GraphQL stellen. Unter „Teilen“ steht auf jeder Seite die Abfrage, die sie stellt, auch für curl und Python.
data-graphiql = Abfragen ausprobieren (GraphiQL, englisch)
data-tables = Tabellen
data-tables-what = Was eine Seite zeigt, lässt sich dort als Tabelle für Excel und andere Programme herunterladen.
data-licence = Lizenz
data-licence-what = Die Daten stehen unter der Lizenz CC BY 4.0: Sie dürfen sie nutzen, ändern und weitergeben, wenn Sie die Herkunft nennen. Für die verlinkten Quellen gelten die Rechte der jeweiligen Herausgeber.
report-title = Fehler melden
report-lead = Stimmt ein Eintrag nicht, oder fehlt etwas? Sie brauchen kein Konto.
report-to = Schreiben Sie an
report-ask = Bitte wenden Sie sich an den Betreiber: { $operator }.
report-nobody = Für diese Installation ist keine Adresse hinterlegt. Bitte wenden Sie sich an die Stelle, die Ihnen diese Seite genannt hat.
report-what = Das hilft uns
report-points =
    die Adresse der Seite, auf der Sie den Fehler gesehen haben
    was dort steht und was richtig wäre
    eine öffentliche Quelle, wenn Sie eine kennen
imprint-title = Impressum
imprint-operator = Diese Seiten betreibt: { $operator }.
imprint-nobody = Wer diese Installation betreibt, hat noch niemand eingetragen.
imprint-link = Zum vollständigen Impressum

## Page

page-home = prevnet, Startseite
page-ways = Hauptmenü
page-menu = Menü
page-menu-help = Beratung finden
page-menu-coverage = Versorgung
page-menu-network = { network-title }
page-menu-money = Förderung
page-menu-changes = Änderungen
page-search = Suche
page-day = Stand am
page-day-today = Stand: heute
page-day-of = Stand: { DAY($day) }
page-day-help = Alles auf dieser Seite gilt für diesen Tag.
page-wrong = Dieses Datum gibt es hier nicht: „{ $text }“. Sie sehen den Stand von heute.
page-unknown = Die Adresse nennt etwas, das es hier nicht gibt: { $values }.
page-unknown-value = „{ $name }={ $value }“
page-unknown-without = { $count ->
    [one] Seite ohne diese Angabe zeigen
   *[other] Seite ohne diese Angaben zeigen
}
page-past = Sie sehen den Stand vom { DAY($day) }, nicht den von heute.
page-to-now = Zum Stand von heute
page-licence = Daten: CC BY 4.0
page-data-day = Datenstand: { DAY($day) }
page-privacy = Datenschutz
page-foot = Über diese Seite
page-not-found-title = Diese Seite gibt es nicht
page-not-found-why = Vielleicht hilft die Suche, oder Sie beginnen auf der
page-not-found-start = Startseite
page-answer-loading = Wird geladen …
page-answer-again = Noch einmal versuchen
page-answer-reload = Seite neu laden
page-answer-reset = Auswahl zurücksetzen
page-answer-more = Einzelheiten
page-answer-id = Nummer der Anfrage
page-answer-reason = { $code ->
    [OFFLINE] Der Server ist nicht erreichbar. Besteht eine Verbindung zum Netz?
    [OUTDATED] Ein Teil der Seite ließ sich nicht laden, wohl weil es eine neue Fassung gibt. Bitte laden Sie die Seite neu.
    [TIMEOUT] Die Antwort hat zu lange gedauert.
    [UNAVAILABLE] Die Datenbank antwortet gerade nicht. In einer Minute geht es meist wieder.
    [NOT_FOUND] Etwas in dieser Adresse gibt es hier nicht.
    [BAD_USER_INPUT] Mit dieser Auswahl kann die Frage nicht beantwortet werden.
    [TOO_EXPENSIVE] Die Frage ist zu groß. Eine engere Auswahl hilft.
   *[OTHER] Es gab einen Fehler, der nicht an Ihnen liegt.
}
page-feedback-title = Stimmt hier etwas nicht?
page-feedback-why = Sie arbeiten dort oder kennen eine bessere Quelle? Schreiben Sie uns, ohne Konto.
page-feedback-print = Als Steckbrief drucken
page-report-coverage = Versorgung und Lücken als Bericht mit Quellen:
page-report-organisation = Steckbrief als Bericht mit Quellen:
page-report-programme = Förderung als Bericht mit Quellen:
page-feedback-subject = prevnet: Fehler bei { $name }
page-feedback-body =
    Eintrag: { $name }
    Seite: { $url }

    Was stimmt nicht, und was wäre richtig?

    Öffentliche Quelle, wenn Sie eine kennen:

    Einträge auf der Seite:
    { $ids }
page-explain = Was heißt das?
page-close = Schließen
page-tool-share = Teilen
page-tool-subscribe = Abonnieren
page-tool-table = Tabelle
page-tool-picture = Bild
page-tool-cite = Zitieren
page-tool-code = GraphQL
page-share-link = Link
page-share-link-what = Der Link zeigt genau diese Ansicht, auch in einem Jahr: Der Tag steht darin.
page-share-subscribe-what = Was sich hier ändert, kommt von selbst: in ein Programm für Feeds, oder was endet in Ihren Kalender. Dort fügen Sie die Adresse als Abonnement hinzu.
page-share-subscribe-atom = Änderungen (Atom)
page-share-subscribe-json = Änderungen (JSON Feed)
page-share-subscribe-calendar = Was endet (Kalender)
page-share-table-what = Alle Zeilen dieser Ansicht, Stand { DAY($day) }, mit Datenversion, Lizenz und Quellen.
page-share-format-xlsx = Excel (XLSX)
page-share-format-csv = CSV für Excel (Semikolon, Dezimalkomma)
page-share-format-data = CSV für Programme (RFC 4180)
page-share-picture-what = Das Bild mit Titel, Tag und Adresse.
page-share-save-png = PNG speichern
page-share-save-svg = SVG speichern
page-share-picture-saved = Das Bild ist als { $format } gespeichert.
page-share-picture-none = Das Bild ließ sich nicht speichern.
page-share-picture-source = prevnet, Stand { DAY($day) }. Daten: CC BY 4.0.
page-share-cite-text = Zitat
page-share-citation = prevnet ({ DAY($dated) }): { $title }. Datenversion { $version }. { $url }, abgerufen am { DAY($accessed) }.
page-share-code-what = Die Abfrage dieser Ansicht für eigene Programme.
page-share-copy = { $form } kopieren
page-share-done = { $form } ist kopiert.
page-share-failed = Ihr Browser lässt das Kopieren nicht zu. Bitte markieren und kopieren Sie den Text.
page-share-text = Text zum Kopieren: { $form }

## Region

region-loading = Gebiet
region-unknown = Dieses Gebiet gibt es hier nicht
region-unknown-why = Unter „{ $ags }“ ist kein Gebiet bekannt.
region-choose = Kreis oder Stadt auswählen
region-way = Liegt in
region-district = Kreis/Stadt
region-map = Karte von Nordrhein-Westfalen, hervorgehoben: { $region }
region-area-name = Fläche
region-area = { $count } km²
region-governs = Verwaltung
region-sources = Angaben zum Gebiet:
region-side = Mehr zu diesem Gebiet
region-ways = Mehr über dieses Gebiet
region-money = Förderung in diesem Gebiet
region-section-help = Angebote
region-section-programmes = Programme und Netzwerke
region-section-actors = Organisationen mit Sitz hier
region-section-parts = Gebiete darin
region-others = Für dieses Gebiet da
region-participations = Hier beteiligt
region-in = beteiligt an
region-help-title = Angebote auf einen Blick
region-help-table = Arten von Angeboten und was belegt ist
region-help-count = { $count ->
    [one] 1 Angebot
   *[other] { $count } Angebote
}{ $larger ->
    [YES] {" "}(für ein größeres Gebiet)
   *[NO] {""}
}
region-help-missing = Keine Angaben liegen vor zu: { $types }.
region-help-no-website = Website nicht bekannt
region-help-carrier = Träger
region-help-reach-own = eigens hier zuständig: { $regions }
region-help-reach-larger = überörtlich zuständig: { $regions }
region-help-reach-part = zuständig für Teile darin: { $regions }
region-help-reach-partly = in Teilen tätig: { $regions }
region-help-reach-not = nachweislich nicht zuständig: { $regions }
region-help-unsure = In Teilen eines größeren Gebiets tätig – ob auch hier, ist nicht bekannt
region-help-more = { $count } weitere Einträge stehen in der Tabelle.

## Search

search-title = Suche
search-of = Suche nach „{ $text }“
search-found = { $count ->
    [0] Kein Treffer für „{ $text }“
    [one] 1 Treffer für „{ $text }“
   *[other] { $count } Treffer für „{ $text }“
}
search-filters = Treffer eingrenzen
search-filters-chosen = { $count ->
    [0] Treffer eingrenzen
    [one] Treffer eingrenzen (1 Filter gewählt)
   *[other] Treffer eingrenzen ({ $count } Filter gewählt)
}
search-facet-kinds = Art des Eintrags
search-facet-topics = Thema der Beratung
search-facet-regions = Regierungsbezirk
search-without-region = { $count ->
    [one] 1 Treffer gehört zu keinem Regierungsbezirk: Er gilt landes- oder bundesweit, liegt in einem Land ohne Regierungsbezirke, oder der Ort ist nicht bekannt.
   *[other] { $count } Treffer gehören zu keinem Regierungsbezirk: Sie gelten landes- oder bundesweit, liegen in einem Land ohne Regierungsbezirke, oder der Ort ist nicht bekannt.
}
search-chosen = Gewählte Filter
search-remove = Filter entfernen:
search-remove-all = Alle Filter entfernen
search-none = Das hilft oft weiter:
search-none-words = Ein kürzeres oder allgemeineres Wort, zum Beispiel „Beratung“ oder der Name Ihrer Stadt.
search-none-place = Sie suchen Hilfe?
search-none-help = Beratung in Ihrem Kreis finden
search-none-missing = Hier fehlt ein Eintrag?
search-none-report = Fehlenden Eintrag melden
search-none-filtered = Mit diesen Filtern bleibt nichts übrig.
search-places = Orte
search-all-places = { $count ->
    [one] Den einen Ort zeigen
   *[other] Alle { $count } Orte zeigen
}
search-actors = Organisationen, Angebote und Programme
search-succeeded-by = Nachfolge:
search-next = Weitere Treffer
search-first = Zum Anfang der Treffer

## Start

start-title = Wer hilft, wer fördert, wer arbeitet zusammen?
start-lead = Das Netz gegen Rechtsextremismus und Rassismus in Nordrhein-Westfalen: { $count ->
    [0] Organisationen
   *[other] { $count } Organisationen
}, ihre Angebote, Förderungen und Beziehungen. Jeder Eintrag mit Quelle.
start-frequent = Häufig gesucht
start-frequent-words = Kreis Euskirchen, Opferberatung, Dortmund, LKS NRW, NRWeltoffen
start-help = Bedroht, angegriffen, diskriminiert?
start-help-why = Finden Sie in zwei Schritten die zuständige Beratung.
start-map-count = { coverage-scale-count }
start-answers = Drei Antworten von heute
start-answers-from = Berechnet aus { $count } Einträgen, Stand { DAY($day) }
start-way-coverage = Wo besteht Handlungsbedarf?
start-way-money = Wer fördert wen?
start-way-network = Wer arbeitet mit wem?
start-news = Was ist neu?
start-news-all = { $count ->
    [0] Alle Änderungen
    [one] Die eine Änderung des letzten Jahres
   *[other] Alle { $count } Änderungen des letzten Jahres
}
start-tasks = Für Ihre Aufgabe
start-task-coverage = Lückenbericht fürs Quartal
    .why = Karte, Tabelle und Liste zum Drucken
start-task-data = Daten auswerten
    .why = Excel, CSV, GraphQL, Zitiervorschlag
start-task-search = Eigenen Eintrag prüfen
    .why = Stimmt, was hier über uns steht?
start-task-about = Für die Presse
    .why = Belegte Zahlen und was sie nicht sagen
start-meaning = Was diese Zahlen sagen
start-meaning-why = Sie zeigen, was öffentlich belegt ist; tatsächlich kann es mehr geben. Jeder Eintrag nennt mindestens eine Quelle{ $count ->
    [0] .
   *[other] {" "}von { $count }.
}
start-current = Wann etwas als aktuell gilt
start-current-why = Wenn eine Quelle es in den letzten 24 Monaten bestätigt. Danach heißt es „älter belegt“, mit Datum.
start-current-more = Methode lesen

## Statements

statements-facts-note = Hinweis:
statements-picker-narrow = und { $count } weitere; ein genaueres Wort grenzt ein
statements-search-label = Organisation, Ort, Postleitzahl oder Thema
statements-search-placeholder = zum Beispiel: mobile Beratung Köln
statements-search-none = Nichts gefunden. Auch Teile von Namen, andere Schreibweisen („koeln“) und Postleitzahlen werden gefunden.
statements-search-results = { $count ->
    [one] 1 Treffer
   *[other] { $count } Treffer
}
statements-search-all = Alle { $count } Treffer zeigen
statements-search-places = Orte
statements-search-organisations = Organisationen
statements-search-programmes = Programme
statements-search-topics = Themen
statements-search-topic = { $count ->
    [one] 1 Angebot
   *[other] { $count } Angebote
}
statements-search-failed = Die Suche antwortet gerade nicht.
statements-search-submit = Suchen
statements-count = { $count ->
    [one] 1 Eintrag
   *[other] { $count } Einträge
}
# $from und $to: Tage oder NONE; $to ist SAME, wenn Anfang und Ende derselbe Tag, Monat oder dasselbe Jahr sind.
statements-period = { $from ->
    [NONE] { $to ->
        [NONE] {""}
       *[other] bis { DAY($to) }
    }
   *[other] { $to ->
        [NONE] seit { DAY($from) }
        [SAME] { DAY($from) }
       *[other] { DAY($from) } bis { DAY($to) }
    }
}
# „höchstens 560 € im Jahr (je Empfänger)“; $kind, $period und $scope sind Werte von AmountKind, FundingPeriod und AmountScope.
statements-amount = { $period ->
    [UNKNOWN] { bounded-euros }{" "}({ FundingPeriod-UNKNOWN }{ $scope ->
        [WHOLE] {""}
       *[other] , { amount-scope-name }
    })
   *[other] { bounded-euros }{" "}{ funding-period-name }{ $scope ->
        [WHOLE] {""}
       *[other] {" "}({ amount-scope-name })
    }
}
bounded-euros = { $kind ->
    [APPROXIMATE] { AmountKind-APPROXIMATE }{" "}{ EURO($euros) }
    [MAXIMUM] { AmountKind-MAXIMUM }{" "}{ EURO($euros) }
    [TOTAL] { AmountKind-TOTAL }{" "}{ EURO($euros) }
   *[EXACT] { EURO($euros) }
}
amount-scope-name = { $scope ->
    [PER_RECIPIENT] { AmountScope-PER_RECIPIENT }
    [PROJECT_FUND] { AmountScope-PROJECT_FUND }
    [YOUTH_FUND] { AmountScope-YOUTH_FUND }
   *[WHOLE] { AmountScope-WHOLE }
}
funding-period-name = { $period ->
    [PER_YEAR] { FundingPeriod-PER_YEAR }
   *[WHOLE_TERM] { FundingPeriod-WHOLE_TERM }
}
statements-programme = Programm:
statements-place = „{ $name }“

## Figures

euro-sign = €
