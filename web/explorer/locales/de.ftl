# Die Texte des Explorers. Was auch die API sagt, steht in graph/messages.

## General

show-more = { $count } weitere zeigen
show-next = Die nächsten zeigen
show-from-start = Zum Anfang der Liste
close = Schließen
everywhere = überall
and-more = und { $count } weitere

## Changes

changes-title = Was hat sich geändert?
changes-lead = Nach dem { DAY($from) } und bis einschließlich { DAY($to) }
changes-around = rund um
changes-certainty = Wie sicher eine Aussage ist und ob sie gilt, bezieht sich auf den „Stand am“ oben: { DAY($day) }.
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
changes-sorts = Was geschah
changes-everything = alles ({ $count })
changes-rest = { $count } weitere stehen hier nicht: Mehr als { $most } auf einmal gehen nicht. Eine kürzere Zeit oder engere Auswahl zeigt sie.
changes-meaning = Eine Änderung ist, was laut einer Quelle in dieser Zeit begann, endete, sich änderte oder neu bestätigt wurde. Folgt eine Aussage auf eine andere mit anderem Wert, zählt das als eine Änderung. Ist nur der Monat oder das Jahr bekannt, zählt ein Beginn am ersten und ein Ende am letzten Tag davon. Aussagen ohne Datum kommen hier nicht vor.
changes-controls-time = Zeit
changes-controls-day-from = Nach dem
changes-controls-day-to = bis
changes-controls-to-help = Der letzte Tag ist der „Stand am“ oben auf der Seite.
changes-controls-to-own = Der letzte Tag gilt nur für diese Liste; Verweise und Sicherheit der Aussagen gelten für den Stand am { DAY($day) }.
changes-controls-follow = Dem Stand oben folgen
changes-controls-quick = Schnelle Auswahl
changes-controls-around = Nur rund um
changes-controls-actor = Akteur
changes-controls-name-part = Name oder Teil davon
changes-controls-region = Gebiet
changes-controls-all = Einschränkung aufheben
changes-controls-kinds = Nur diese Aussagen
changes-controls-kinds-some = Nur diese Aussagen ({ $count } gewählt)
changes-controls-kinds-help = Mit einer Auswahl kommen Gründungen und Auflösungen von Akteuren nicht vor.
changes-list-year-only = nur das Jahr ist bekannt
changes-list-behind = { $count ->
    [one] 1 Aussage dahinter
   *[other] { $count } Aussagen dahinter
}
changes-list-before = Vorher galt
changes-list-more = { $count } weitere Aussagen stehen hier nicht.
changes-list-state = Netz am { DAY($day) }
changes-list-about = Zum Akteur
changes-controls-span-month = letzter Monat
changes-controls-span-quarter = letztes Vierteljahr
changes-controls-span-year = letztes Jahr
changes-controls-span-five-years = letzte fünf Jahre
changes-controls-span-since-2012 = seit 2012

## Coverage

coverage-title = Angebote und Lücken
coverage-lead = Welche Hilfe ist wo bekannt, und wo fehlt etwas?
coverage-ways = Darstellung
coverage-show-map = Karte und Tabelle
coverage-show-gaps = Liste der Lücken
coverage-empty = Auf dieser Ebene kennt das Netz hier keine Gebiete.
coverage-no-map = Eine Karte gibt es nur für die Kreise und kreisfreien Städte in Nordrhein-Westfalen.
coverage-more = { $count } weitere Gebiete zeigen
coverage-first = Zu den ersten Gebieten
coverage-before = bisher
coverage-explain = Die Tabelle zählt unabhängige Anbieter: Angebote mit gemeinsamem Träger zählen einmal. „Unbestätigt“ heißt nicht beendet: Es ist etwas bekannt, aber keine Quelle bestätigt es für diesen Tag. „Nicht gemeldet“ ist eine Lücke der Daten; nur „kein Angebot“ sagt, dass laut einer Quelle nichts da ist. „Übergeordnet“ heißt: Gesagt ist es von einem größeren Gebiet, etwa vom ganzen Land. „Bekannt“ zählt die Spalten, zu denen etwas bekannt ist. Neben den Mustern unter der Karte steht, wie viele Gebiete in diesem Zustand sind. „Menschen“ ist die Einwohnerzahl; ihr Stichtag steht dort, wo sich eine Zelle öffnet.
coverage-cell-label = Was hinter der Zelle steht
coverage-cell-missing = Dieses Gebiet oder dieses Angebot gibt es auf dieser Ebene nicht.
coverage-cell-sentence-PRESENT = Am { DAY($day) } vorhanden: Eine Quelle bestätigt es für das ganze Gebiet.
coverage-cell-sentence-PARTIAL = Am { DAY($day) } teilweise vorhanden: Belegt ist es nur für einen Teil des Gebiets.
coverage-cell-sentence-UNCONFIRMED = Für den { DAY($day) } unbestätigt: Es ist etwas bekannt, und niemand hat ein Ende gemeldet; aber keine Quelle bestätigt es für diesen Tag.
coverage-cell-sentence-NONE = Am { DAY($day) } kein Angebot: Eine Quelle sagt ausdrücklich, dass es hier nichts gibt.
coverage-cell-sentence-NOT_REPORTED = Für den { DAY($day) } ist nichts gemeldet. Das ist eine Lücke der Daten, nicht unbedingt der Versorgung: Bitte vor Ort nachfragen.
coverage-cell-unknown = Wie viele Menschen hier leben, ist nicht bekannt.
coverage-cell-providers = { $count ->
    [one] Ein unabhängiger Anbieter
   *[other] { $count } unabhängige Anbieter
}, davon { $sure ->
    [0] keiner
   *[other] { $sure }
} für diesen Tag bestätigt.
coverage-cell-inherited = Alles davon ist nur von einem größeren Gebiet gesagt, zu dem dieses gehört.
coverage-cell-explain = Angebote mit gemeinsamem Träger, oder mit Trägern derselben Organisation, zählen als ein Anbieter.
coverage-cell-actors = Wer da ist ({ $count })
coverage-cell-statements = Aussagen dahinter ({ $count })
coverage-cell-more = { $count } weitere stehen auf der Seite des Gebiets:
coverage-cell-others = Was sonst im Gebiet bekannt ist
coverage-cell-page = Seite des Gebiets:
coverage-compare-day = Mit einem anderen Tag
coverage-compare-choose = Anderer Tag
coverage-compare-ago = { $count ->
    [one] vor einem Jahr
   *[other] vor { $count } Jahren
}
coverage-compare-stop = Vergleich beenden
coverage-compare-who = Wer oder was fiele weg?
coverage-compare-actor-name = Name eines Akteurs oder Programms
coverage-compare-back = { $name } nicht mehr weglassen
coverage-compare-both = Zwei Tage und „was wäre, wenn“ lassen sich nicht zugleich zeigen. Gezeigt wird „was wäre, wenn“; der andere Tag bleibt außer Betracht.
coverage-compare-wrong = Der Vergleichstag in der Adresse ist kein Tag des Kalenders; verglichen wird deshalb nicht.
coverage-compare-changed = Was sich ändert
coverage-compare-between = Verglichen ist der { DAY($one) } mit dem { DAY($two) }.
coverage-compare-none = Keine Zelle ändert sich.
coverage-compare-count = { $count ->
    [one] 1 Zelle ändert sich.
   *[other] { $count } Zellen ändern sich.
}
coverage-compare-cut = { $count } weitere Zellen sind in der Tabelle nicht gekennzeichnet; eine engere Auswahl zeigt sie.
coverage-compare-carriers = { $count ->
    [one] 1 Angebot verlöre alle bekannten Träger:
   *[other] { $count } Angebote verlören alle bekannten Träger:
}
coverage-compare-money = Welches Geld zusätzlich enden würde
coverage-compare-column = Angebot oder Programm
coverage-compare-tally = Zahl der Gebiete in jedem Zustand, vorher und nachher
coverage-compare-same = { $count } wie vorher
coverage-compare-explain = Verglichen werden Zustand und Zahl der Anbieter jeder Zelle. Ein Unterschied zwischen zwei Tagen kann auch nur daran liegen, dass eine Quelle älter oder jünger ist.
coverage-day-title = Tag wählen
coverage-day-slider = Monat
coverage-filters-level-STATE = Länder
coverage-filters-level-GOVERNMENT_REGION = Regierungsbezirke
coverage-filters-level-DISTRICT = Kreise und kreisfreie Städte
coverage-filters-level-MUNICIPALITY = Gemeinden, soweit bekannt
coverage-filters-level-name = Ebene
coverage-filters-within = In
coverage-filters-germany = ganz Deutschland
coverage-filters-other = Gebiet { $key }
coverage-filters-columns = Angebote und Programme auswählen
coverage-filters-services = Arten von Angeboten
coverage-filters-programmes = Programme
coverage-filters-all = Ohne Auswahl werden alle Arten von Angeboten gezeigt.
coverage-gaps-title = Lücken, die dringendsten zuerst
coverage-gaps-lead = Zuerst steht, was am dringendsten ist; bei gleichem Grund die Gebiete mit den meisten Menschen. Jeden Satz können Sie kopieren und weitergeben.
coverage-gaps-reasons = Gründe
coverage-gaps-people = Größe der Gebiete
coverage-gaps-any-people = alle
coverage-gaps-people-from = ab { $count } Menschen
coverage-gaps-count = { $count ->
    [one] 1 Lücke
   *[other] { $count } Lücken
}
coverage-gaps-none = Mit dieser Auswahl ist keine Lücke bekannt.
coverage-gaps-copy = Satz kopieren
coverage-gaps-copied = Der Satz ist kopiert.
coverage-gaps-failed = Ihr Browser lässt das Kopieren nicht zu; markieren Sie den Satz.
coverage-gaps-statements = { $count ->
    [0] Was dahinter steht
    [one] 1 Aussage dahinter
   *[other] { $count } Aussagen dahinter
}
coverage-gaps-explain = Eine Lücke ist eine Zelle der Tabelle, die Aufmerksamkeit braucht. „Nichts bekannt“ ist eine Lücke der Daten, nicht unbedingt der Versorgung. „Lange nicht bestätigt“ heißt: seit zwölf Monaten von keiner Quelle. „Endet bald“ heißt: innerhalb eines Jahres, ohne belegte Fortsetzung. Eine Lücke kann mehrere Gründe haben; neben jedem Grund steht, wie viele ihn haben.
coverage-map-title = Karte:
coverage-map-shows = Die Karte zeigt
coverage-map-hint = Zeigen Sie auf ein Gebiet oder gehen Sie mit den Pfeiltasten darüber. Ein Klick öffnet, was dahinter steht.
coverage-map-people = { $count } Menschen
coverage-map-unknown = Einwohnerzahl unbekannt
coverage-map-outlines = Umrisse:
coverage-map-changed = (Daten verändert)
coverage-table-title = Tabelle
coverage-table-caption = { $count } Gebiete am { DAY($day) }. Überschriften sortieren. In den Zellen wechseln die Pfeiltasten, die Eingabetaste öffnet, was dahinter steht.
coverage-table-region = Gebiet
coverage-table-people = Menschen
coverage-table-known = Bekannt
coverage-table-known-of = { $count } von { $all }
coverage-table-unknown = unbekannt
coverage-table-inherited = übergeordnet
coverage-table-inherited-title = Gesagt ist es nur von einem größeren Gebiet, zu dem dieses gehört.
coverage-table-all = Zusammen
coverage-table-unknown-people = {" "}(ohne { $count } Gebiete)
coverage-day-step-year-back = ein Jahr zurück
coverage-day-step-month-back = einen Monat zurück
coverage-day-step-month-forward = einen Monat vor
coverage-day-step-year-forward = ein Jahr vor
coverage-day-short-year-back = − 1 Jahr
coverage-day-short-month-back = − 1 Monat
coverage-day-short-month-forward = + 1 Monat
coverage-day-short-year-forward = + 1 Jahr
coverage-compare-title = Vergleichen
coverage-map-label = Karte der Kreise und kreisfreien Städte. Die Pfeiltasten gehen von Gebiet zu Gebiet, die Eingabetaste öffnet eines.
coverage-compare-without = Was wäre, wenn jemand wegfiele?
coverage-compare-without-help = Gerechnet wird nur; geändert wird nichts. Über den Akteur selbst ist damit nichts gesagt.
coverage-compare-what-if = Was am { DAY($day) } anders wäre
coverage-compare-what-if-explain = Gerechnet wird, als gäbe es keine Aussage über die Weggelassenen. Ein Angebot fällt mit weg, wenn alle seine bekannten Träger wegfallen. Beim Geld zählt, was innerhalb von zwölf Monaten zusätzlich ohne belegte Anschlussförderung enden würde.
coverage-providers = { $providers ->
    [one] 1 Anbieter
   *[other] { $providers } Anbieter
}
coverage-legend = Bedeutung der Muster
# $day: Stand der Einwohnerzahl oder NONE.
coverage-cell-people = Hier leben { $count } Menschen{ $day ->
    [NONE] {""}
   *[other] {" "}(Stand { DAY($day) })
}.
coverage-state = { $providers ->
    [0] { $state }
   *[other] { $state }, { coverage-providers }
}

## Money

money-title = Dem Geld folgen
money-ways = Zwei Fragen an das Geld
money-flows = Wohin fließt es?
money-ends = Was endet bald?
money-statements-title = Aussagen dahinter
money-statements-to = an
money-statements-into = Erhält: { $total }.
money-statements-out = Gibt: { $total }.
money-statements-known = Bekannt ist: { $total }.
money-statements-certainty = „Bestätigt“, „angenommen“ und „gilt nicht“ beziehen sich auf den { DAY($day) }, den „Stand am“ oben.
money-statements-more = { $count } weitere werden hier nicht gezeigt; die Schnittstelle nennt sie.
money-statements-rest = Zusammengefasst sind { $count } Namen, die bei dieser Auswahl nicht einzeln stehen. „Namen je Ebene“ zeigt mehr davon.
money-controls-time = Zeit
money-controls-year = Jahr
money-controls-until = bis Jahr
money-controls-only = nur dieses Jahr
money-controls-day = Alles, was am { DAY($day) } gilt
money-controls-to-year = Jahr { DAY($year) }
money-controls-levels = Ebenen, in der Richtung des Geldes
money-controls-least = Mindestens zwei Ebenen bleiben gewählt.
money-controls-presets = Fertige Fragen
money-controls-regions = Gebiete sind
money-controls-region-STATE = Länder
money-controls-region-GOVERNMENT_REGION = Regierungsbezirke
money-controls-region-DISTRICT = Kreise und kreisfreie Städte
money-controls-region-MUNICIPALITY = Gemeinden
money-controls-within = Nur Empfänger aus
money-controls-limit = Namen je Ebene
money-controls-up-to = höchstens { $count }
money-ends-horizon = In den nächsten
money-ends-months = { $count } Monaten
money-ends-within = Betrifft
money-ends-everywhere = alle Gebiete
money-ends-funder = Geldgeber
money-ends-programme = Programm
money-ends-any = alle
money-ends-what = Die wichtigsten Zahlen
money-ends-endings = Was im Einzelnen endet
money-ends-recipients = Geld an Empfänger
money-ends-programmes = Geld in Programme
money-ends-repeated = { statements-count } über dasselbe Geld zählen nicht noch einmal.
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
money-ends-meaning = Gezählt ist, was laut einer Quelle in dieser Zeit endet, ohne dass eine Quelle sagt, wie es weitergeht. Das heißt nicht, dass es nicht weitergeht. Wovon keine Quelle ein Ende nennt, steht nicht hier. Geld an Empfänger und Geld in Programme wird nie zusammengezählt, denn es kann dasselbe sein.
money-ends-empty = Keine Förderung mit belegtem Ende in dieser Zeit. Das heißt nicht, dass nichts endet: Von vielen Förderungen nennt keine Quelle ein Ende.
money-ends-ends = endet: { DAY($day) }
money-ends-disputed = Quellen nennen verschiedene Enden
money-ends-all = danach ist keine Förderung belegt
money-ends-show = { statements-count } zeigen
money-ends-rest = { $count } weitere stehen hier nicht; eine engere Auswahl zeigt sie.
money-flows-lead-year = Geld, von dem eine Quelle für das Jahr { DAY($year) } spricht
money-flows-lead-years = Geld, von dem eine Quelle für die Jahre { DAY($from) } bis { DAY($to) } spricht
money-flows-lead-day = Geld aus allen Förderungen, die am { DAY($day) } gelten, auch angenommenen
money-flows-found = { statements-count } über Förderungen in dieser Zeit oder ohne Jahr; { $ribbons ->
    [one] 1 Band
   *[other] { $ribbons } Bänder
}.
money-flows-none = Für diese Auswahl ist kein Geldfluss bekannt. Das heißt nicht, dass kein Geld geflossen ist.
money-flows-width = Was die Breite zeigt
money-flows-width-text = Je breiter ein Band, desto mehr Geld; alle bekannten Beträge haben denselben Maßstab. Sehr kleine Beträge sind etwas breiter gezeichnet, damit man sie sieht. Ein schraffiertes Band heißt: Eine Förderung ist belegt, aber keine Quelle nennt einen Betrag, den man zusammenzählen kann. Seine Breite ist immer gleich und sagt nichts über die Höhe; die Zahl in Klammern sagt, wie viele Aussagen das sind (darunter Beträge, die nur je Empfänger oder ohne Jahr bekannt sind). Genaue, ungefähre, Höchst- und Gesamtbeträge stehen als eigene Bänder nebeneinander. Bei mehreren Jahren zeigt die Breite die Jahre zusammen; die Tabelle nennt jedes Jahr einzeln.
money-flows-sums = Wie die Summen zustande kommen
money-flows-table = Dieselben Zahlen als Tabelle
money-flows-to-table = Zur Tabelle
money-flows-picture = Das Geld im Bild
money-excluded-title = Was hier nicht mitzählt
money-excluded-none = Alle Aussagen zählen mit.
money-excluded-caption = Aussagen über Förderungen, deren Betrag im Bild nicht steht, und warum
money-excluded-why = Grund
money-excluded-where = Abschnitt
money-excluded-when = Jahre
money-excluded-always = alle
money-excluded-show = { statements-count } zeigen: { $why }
money-excluded-stage = von „{ $a }“ bis „{ $b }“
money-picture-how = Tab führt in das Bild, die Pfeiltasten gehen von Knoten zu Band, die Eingabetaste zeigt die Aussagen dahinter.
money-picture-into = erhält: { $total }
money-picture-out = gibt: { $total }
money-picture-link = { $from } an { $to }: { $total }; { statements-count }
money-picture-legend = Was die Muster heißen
money-picture-unknown = Betrag unbekannt, immer gleich breit
money-picture-term = für die ganze Laufzeit
money-picture-assumed = angenommen: Keine Quelle spricht von diesem Jahr
money-table-caption = Jede Zeile ist ein Band des Bildes. Auf jedem Abschnitt steht dasselbe Geld noch einmal: Abschnitte werden nicht zusammengezählt.
money-table-column-from = Von
money-table-column-to = An
money-table-column-statements = Aussagen
money-table-column-unknown = Betrag unbekannt
money-table-column-other = Zählt nicht mit
money-table-stage = Von „{ $a }“ zu „{ $b }“
money-table-show = { statements-count } zeigen: { $from } an { $to }
money-table-sort = sortieren
money-controls-preset-overview = Überblick
money-controls-preset-programmes = Wer fördert welches Programm?
money-controls-preset-recipients = Wer erhält Geld aus welchem Programm?
money-controls-preset-regions = Wohin in NRW?
money-controls-preset-kinds = Welche Stellen fördern wen?
money-picture-label = Bild der Geldflüsse, von links nach rechts
money-table-label = Tabelle der Geldflüsse
money-excluded-statements = Aussagen
money-statements-missing = Was dieser Verweis zeigen soll, kommt mit dieser Auswahl nicht vor.
money-amount-none = kein Betrag zählt
money-uncounted-unknownCount = Betrag unbekannt ({ $count })
money-uncounted-perRecipientCount = nur je Empfänger bekannt ({ $count })
money-uncounted-undatedCount = Jahr unbekannt ({ $count })
money-uncounted-disputedCount = andere Quelle zählt ({ $count })
money-uncounted-partCount = Teil einer gezählten Förderung ({ $count })
money-amount = { bounded-euros } ({ money-amount-basis })
money-amount-basis = { $basis ->
    [TERM] ganze Laufzeit
    [ASSUMED] im Jahr, angenommen
   *[YEAR] { DAY($year) }
}
# $amounts: Zahl der Beträge; Beträge mehrerer Jahre werden nicht zusammengezählt. $kindName: Wort für $kind.
money-ribbon = { $amounts ->
    [one] { $kind ->
        [EXACT] { EURO($euros, notation: "compact") }
       *[other] { $kindName } { EURO($euros, notation: "compact") }
    }
   *[other] { $kindName } ({ $amounts } Jahre)
}
money-ribbon-unknown = { $count ->
    [0] { money-amount-none }
   *[other] { money-uncounted-unknownCount }
}

## Region

region-loading = Gebiet
region-unknown = Dieses Gebiet gibt es hier nicht
region-unknown-why = Unter „{ $ags }“ ist kein Gebiet bekannt.
region-choose = Kreis oder Stadt auswählen
region-way = Liegt in
region-people = { $count } Einwohnerinnen und Einwohner{ $day ->
    [NONE] {""}
   *[other] {" "}(Stand { DAY($day) })
}
region-no-people = Einwohnerzahl nicht bekannt
region-area = { $count } km²
region-sources = Woher diese Angaben kommen
region-governs = Wer das Gebiet verwaltet
region-located = Wer hier sitzt
region-others = Programme und Netzwerke, die für dieses Gebiet da sind
region-participations = Wer hier an Programmen beteiligt ist
region-parts = Gebiete darin
region-in = beteiligt an
region-shown = { $count } von { $total } sind hier zu sehen.
region-help-title = Wer hilft hier?
region-help-on = Beratung und andere Angebote, von denen für den { DAY($day) } eine Quelle spricht.
region-help-table = Angebote auf einen Blick
region-help-service = Art des Angebots
region-help-state = Was bekannt ist
region-help-number = Angebote
region-help-missing = Nicht gemeldet ist hier: { $types }. Das heißt nicht, dass es nichts gibt – nur, dass keine Quelle davon spricht.
region-help-nothing = Für diesen Tag spricht keine Quelle von einem Angebot. Das heißt nicht, dass es keine Hilfe gibt.
region-help-website = Website
region-help-no-website = Eine Website nennt keine Quelle.
region-help-carrier = Träger
region-help-reach-own = zuständig für dieses Gebiet:
region-help-reach-larger = zuständig für ein größeres Gebiet und damit auch hier:
region-help-reach-part = zuständig für ein Gebiet darin:
region-help-partly-own = zuständig für einen Teil dieses Gebiets:
region-help-partly-larger = zuständig für einen Teil eines größeren Gebiets; ob dieses dazugehört, sagt die Quelle nicht:
region-help-partly-part = zuständig für einen Teil eines Gebiets darin:
region-help-not = ausdrücklich nicht zuständig für:
region-help-more = { $count } weitere Aussagen nennt die Schnittstelle.
region-help-meaning-states = „Vorhanden“: Eine Quelle sagt für diesen Tag, dass es das Angebot gibt. „Teilweise“: nur für einen Teil des Gebiets. „Unbestätigt“: Es gab das Angebot, und niemand meldet ein Ende, aber auch niemand bestätigt es für diesen Tag. „Kein Angebot“: Eine Quelle sagt ausdrücklich, dass es keines gibt. „Nicht gemeldet“: Keine Quelle sagt etwas. Das ist eine Lücke der Daten, nicht unbedingt der Hilfe.
region-help-meaning-larger-regions = Was für ein größeres Gebiet gilt, etwa für ganz Nordrhein-Westfalen, gilt auch hier. Straßen und Telefonnummern stehen nicht in den Daten: Fragen Sie über die Website des Angebots.

## Statements

statements-facts-sources = { $count ->
    [one] 1 Quelle
   *[other] { $count } Quellen
}
statements-facts-confirmed = zuletzt bestätigt { DAY($day) }
statements-facts-never = nie bestätigt
statements-facts-stale = veraltet
statements-facts-stale-title = Am gewählten Tag hat seit mehr als { $months } Monaten keine Quelle diese Aussage bestätigt.
statements-facts-no-period = Zeitraum unbekannt
statements-facts-none = keine Quelle genannt
statements-facts-note = Notiz (englisch):
statements-picker-narrow = und { $count } weitere; ein genaueres Wort grenzt ein
statements-search-label = Akteur, Programm oder Netzwerk suchen
statements-search-placeholder = zum Beispiel: mobile Beratung Köln
statements-search-none = Nichts gefunden. Auch Teile von Namen und andere Schreibweisen („koeln“) werden gefunden.
statements-search-results = { $count ->
    [one] 1 Treffer
   *[other] { $count } Treffer
}
statements-search-all = Alle { $count } Treffer zeigen
statements-search-failed = Die Suche antwortet gerade nicht.
statements-search-submit = Suchen
statements-facts-publisher = laut
statements-count = { $count ->
    [one] 1 Aussage
   *[other] { $count } Aussagen
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
