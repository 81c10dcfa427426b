# The explorer's texts. What the API says, too, stands in graph/messages.

## General

show-more = Show { $count } more
show-next = Show the next ones
show-from-start = Back to the start of the list
close = Close
everywhere = everywhere
shown-of-total = { $count } of { $total } are shown here.
where-from = Where these data come from
same-as-table = The same numbers as a table
and-more = and { $count } more

## About

about-title = Method: how the figures come about
about-short = The main things in short sentences
about-easy =
    Many organisations in North Rhine-Westphalia work against right-wing extremism and racism.
    prevnet shows: Who works with whom? Who gives money to whom? Who helps where?
    Everything here is in a source. The source is always named.
    Choose a day at the top. Then you see what holds on that day.
    Some things nobody knows exactly. Then it says so.
    If something is not here, it may exist all the same.
about-statement = What an entry is
about-statement-why =
    Everything in prevnet is made of statements. A statement ties two parties together, for example: a ministry funds an association. Statements are counted, not opinions: where two sources say different things, both statements stand there.
    Every statement names its period, how sure it is for the chosen day, when it was last confirmed and which sources it comes from.
about-day = The chosen day
about-day-why =
    Every view holds for one day: for today, unless you choose another. With “As of” you see the network on another day.
    Sources often name only a year or a month. “2019” means: some time in that year. Where no source names the beginning, a statement holds from the first day for which a source documents it, and without a dated source from the day on which the source was read.
about-sure = How current the evidence is
about-certainty-CONFIRMED = A source said so within the months before this day or later (24 months unless chosen otherwise), or it names an end after this day.
about-certainty-ASSUMED = Nobody has reported an end, but the newest source is older or has no date. That means: please ask. It doesn’t mean: ended.
about-certainty-DOES_NOT_HOLD = It was over on this day, began only later, or is documented for later days only. You see such statements only if you ask for past and future ones, too.
about-states = How a region is served
about-states-why = For each region and each type of service there are five possibilities. Sign and word say the same; colour alone says nothing.
about-state-PRESENT = It is documented for this day that the service exists for the whole region.
about-state-PARTIAL = The service exists for a part of the region only.
about-state-UNCONFIRMED = The service existed and nobody reports an end; but nobody confirms it for this day.
about-state-NONE = A source explicitly says that the service doesn’t exist here.
about-state-NOT_REPORTED = No source says anything. That is a gap in the data, not necessarily a gap in the help.
about-money = What amounts mean
about-money-why = Not every amount is money paid. Different kinds are therefore never added up.
about-amount-EXACT = The source names exactly this amount.
about-amount-APPROXIMATE = The source rounds: “around”, “about”.
about-amount-MAXIMUM = A ceiling. What was really paid may be less.
about-amount-TOTAL = One sum for several recipients or years together. It is not split up.
about-amount-UNKNOWN = The source names a funding but no amount. That is not a zero.
about-money-more = Where several sources name the same funding, the newest counts; the others stay visible. Amounts “per recipient” are not multiplied, and a part of a funding doesn’t count a second time.
about-missing = What is not in the data
about-gaps =
    Persons: no names, no telephone numbers, no e-mail addresses.
    Streets and house numbers: counselling services have no address here either.
    What no public source says. A number here says what is known, not what there is.
    Judgements: prevnet doesn’t say how good anybody’s work is.
    Most municipalities: the data go down to districts and independent cities.
about-people = Numbers of inhabitants are from different days. The day is always named; compare such numbers with care.
about-own = Texts and notes
about-own-why = Notes on single statements are by those who collected the data, and in English. Most names are in German.
about-licence = Where the data come from, what you may do with them
about-licence-of = The data are under the licence { $name }. It says what you may do with the data and what you have to name.
about-no-licence = No licence is named for the data on this server.
about-version = Data version: { $version }.
about-newest = The latest confirmation is of { DAY($day) }.
about-sources = The linked sources belong to their publishers.
about-help = { help-title }

## Accessibility

accessibility-title = Accessibility statement
accessibility-scope = This statement holds for the explorer “prevnet” on this server. It is run by: { $operator }.
accessibility-no-operator = This statement holds for the explorer “prevnet” on this server. Who runs it is said in the legal notice, where there is one.
accessibility-base = The measure is the equality act for people with disabilities of North Rhine-Westphalia (BGG NRW), its ordinance on accessible information technology (BITV NRW), the standard EN 301 549 and the Web Content Accessibility Guidelines (WCAG) 2.2, levels A and AA.
accessibility-status = How accessible is prevnet?
accessibility-status-why =
    prevnet is built to meet WCAG 2.2 AA. That is a self-assessment: automated checks (axe-core) run on the views with every change, in German and English, on narrow and wide screens; the same checks walk the journeys with the keyboard alone.
    No independent body has examined prevnet so far, and a test with people who use assistive technology is still to come. We therefore don’t claim that everything is fully accessible.
accessibility-can = What you can count on
accessibility-points =
    Everything works with the keyboard, and one sees where one is.
    Every picture made of numbers has the same information as text: maps and charts as a table, the network as a list of sentences.
    Nothing depends on colour alone: signs, patterns or words say the same.
    The page can be enlarged to 400%; wide tables then scroll in a frame of their own.
    Light and dark colours and reduced motion follow your device.
accessibility-limits = What is not yet accessible
accessibility-limits-are =
    Names, notes and titles of sources stand in the language in which they were collected. German names are marked as German on the English pages, English notes as English on the German ones.
    There is no version in German easy language (Leichte Sprache) yet and none in German Sign Language. A summary in short sentences stands under “What the numbers mean”.
    There is no electronic contact form; where the operator has named an address, you reach them that way.
    The linked sources are on other people’s sites; whether those are accessible is not in our hands.
accessibility-feedback = Report a barrier
accessibility-feedback-to = Is something missing, or are you stuck somewhere? Please write to
accessibility-feedback-what = Name the address of the page and what didn’t work. You may also ask for information in another form.
accessibility-no-feedback = The operator of this server has not named an address for feedback yet.
accessibility-enforcement = If that doesn’t help
accessibility-ombuds = Where prevnet is run by a public body in North Rhine-Westphalia, that body has to answer you within a reasonable time: two, at most six weeks (section 5 BITV NRW). If that leads nowhere, you may turn to the state’s ombuds office for accessible information technology (section 10d BGG NRW). It looks for a solution with both sides.
accessibility-ombuds-name = Ombudsstelle für barrierefreie Informationstechnik des Landes Nordrhein-Westfalen
accessibility-ombuds-way = How to apply is said on its pages (in German):
accessibility-date = This statement was made on 23 November 2026. It rests on a self-assessment.

## Actor

actor-loading = Actor
actor-unknown = There is no such actor here
actor-unknown-why = Nothing is known as “{ $slug }”. Perhaps the search helps:
actor-all = also show past and future statements
actor-count-on-day = { $count ->
    [0] Nothing is known for { DAY($day) }. That doesn’t mean that there was nothing: only that no source says so for that day.
    [one] One statement is known for { DAY($day) }.
   *[other] { $count } statements are known for { DAY($day) }.
}
actor-possibly-earlier = { $count ->
    [one] One more is known only from a later day; no source says since when it has held.
   *[other] { $count } more are known only from a later day; no source says since when they have held.
}
actor-count-ever = { $count ->
    [0] No statements are known about it, whatever the day.
    [one] 1 statement is known, whatever the day.
   *[other] { $count } statements are known, whatever the day.
}
actor-meaning = A statement is what a source says about two parties: who funds whom, who is a member of what, who covers which region. “{ Certainty-CONFIRMED }” means that a source said so within the months before that day or later, or names an end after it. “{ Certainty-ASSUMED }” means that nobody reported an end, but the newest source is older or has no date. Without a known beginning, a statement holds from the day for which a source documents it. What is marked “{ Certainty-DOES_NOT_HOLD }” holds on other days.
actor-jump = On this page
actor-ways = Other views
actor-network = See it in the network
actor-changes = What has changed here
actor-years = Money over the years
actor-years-why = Here are all years for which a source names an amount, whatever day is chosen above. Exact amounts, approximate ones, ceilings and overall sums stand apart and must not be added up: a ceiling is not money paid. A year without a bar doesn’t mean that no money was given, but that no source names an amount.
actor-in = Money received
actor-out = Money given
actor-list-end-fundedBy = From
actor-list-end-funds = To
actor-list-programme = Programme
actor-list-amount = Amount
actor-list-period = Period
actor-list-facts = How sure, who says so
actor-list-no-period = unknown
actor-list-no-programme = none named
actor-list-region = region
actor-head-kind = Kind
actor-head-short = Short name
actor-head-english = English name
actor-head-german = German name
actor-head-level = Level
actor-head-form = Legal form
actor-head-founded = Founded
actor-head-dissolved = Dissolved
actor-head-started = Start
actor-head-ended = End
actor-head-website = Website
actor-head-no-text = There is no description of it yet.
actor-years-picture = { $title }: bars for { $from } to { $to }, scale from 0 to { EURO($top) }. The numbers stand in the table below.
actor-years-year = Year
actor-years-none = none named
actor-years-no-years = No known amount belongs to a year.
actor-years-key = Kinds of amounts
actor-beside-whole = For whole terms, not split into years: { $amounts }.
actor-beside-amount = { $kind ->
    [approximate] about { EURO($euros) }
    [maximum] at most { EURO($euros) }
    [total] overall sums of { EURO($euros) }
   *[exact] { EURO($euros) }
}
actor-beside-counts-unknownCount = { $count ->
    [one] Besides 1 funding without a known amount.
   *[other] Besides { $count } fundings without a known amount.
}
actor-beside-counts-undatedCount = { $count ->
    [one] 1 yearly amount names no year.
   *[other] { $count } yearly amounts name no year.
}
actor-beside-counts-perRecipientCount = { $count ->
    [one] 1 amount is per recipient and is not added up.
   *[other] { $count } amounts are per recipient and are not added up.
}
actor-beside-counts-partCount = { $count ->
    [one] 1 amount is a part of a funding that counts as a whole.
   *[other] { $count } amounts are parts of fundings that count as a whole.
}
actor-beside-counts-disputedCount = { $count ->
    [one] 1 statement of another source about the same funding does not count; the newest source’s does.
   *[other] { $count } statements of other sources about the same fundings do not count; the newest source’s do.
}

## Changes

changes-title = Changes
changes-around = Only around:
changes-controls = Filter by organisation, area and topic
changes-method = What stands here
changes-method-not = What this does not mean
changes-meaning-not = No change does not mean that nothing changed: we know only what a source states. Undated entries are not listed here.
changes-found = { $count ->
    [one] 1 change
   *[other] { $count } changes
}{ $shown ->
    [ALL] {""}
   *[other] ; the first { $shown } are shown
}.
changes-none = No change is on record in this period. That does not mean that nothing changed: the data hold only what a source states.
changes-same-day = Both days are the same: nothing lies in between. Choose an earlier first day.
changes-order = The first day is after the last one.
changes-swap = Swap the days
changes-no-day = “{ $text }” is no day of the calendar. A day looks like this: 2026-01-31.
changes-reset = Show the last year
changes-sorts = What happened?
changes-everything = All ({ $count })
changes-rest = { $count } more are not listed: at most { $most } fit. A shorter time or a narrower choice shows them.
changes-meaning = What began, ended, changed or was documented anew in this period, as a source states. Where an entry follows another one with another value, that is a change. Where only the month or the year is known, a beginning counts on its first day and an end on its last.
changes-controls-day-from = After
changes-controls-day-to = up to
changes-controls-follow = Up to the day of the page
changes-controls-quick = Quick choice
changes-controls-around = Only around
changes-controls-actor = Organisation
changes-controls-name-part = Name or a part of it
changes-controls-region = District or city
changes-controls-all = Remove the restriction
changes-controls-kinds = Only these topics
changes-controls-kinds-help = Nothing ticked means all topics, with foundings and dissolutions.
changes-list-year-only = only the year is known
changes-list-behind = { $count ->
    [one] Evidence
   *[other] { $count } pieces of evidence
}
changes-list-before = Before that
changes-list-more = { $count } more entries are not listed.
changes-list-state = Relations on { DAY($day) }
changes-controls-span-month = last month
changes-controls-span-quarter = last quarter
changes-controls-span-year = last year
changes-controls-span-five-years = last five years
changes-controls-span-since-2012 = since 2012

## Coverage

coverage-show-map = Overview
coverage-show-gaps = Where action is needed
coverage-show-confirm = Entries to check
coverage-show-compare = Compare
coverage-empty = No regions are on record here at this level.
coverage-no-map = There is a map only for the districts and independent cities of North Rhine-Westphalia.
coverage-more = Show { $count } more regions
coverage-first = Back to the first regions
coverage-before = before
coverage-bar-area = Area
coverage-bar-current = Current means
coverage-bar-months = up to { $count } months old
coverage-bar-paper = Area: { $area } · Current means: { coverage-bar-months }
coverage-filters-level-STATE = States
coverage-filters-level-GOVERNMENT_REGION = Administrative districts
coverage-filters-level-DISTRICT = Districts and independent cities
coverage-filters-level-MUNICIPALITY = Municipalities, as far as known
coverage-filters-level-name = Rows
coverage-filters-germany = all of Germany
coverage-filters-other = region { $key }
coverage-filters-columns = More choices
coverage-filters-services = Types of service
coverage-filters-programmes = Programmes
coverage-filters-all = Nothing ticked means all types of service are shown.
# What is known of a service in a region.
coverage-kind-own-current = currently documented
coverage-kind-own-partial = currently documented in part
coverage-kind-own-older = older evidence
coverage-kind-wide-current = larger area only, currently documented
coverage-kind-wide-partial = larger area only, documented in part
coverage-kind-wide-older = larger area only, older evidence
coverage-kind-none = { CoverageState-NONE }
coverage-kind-unreported = { CoverageState-NOT_REPORTED }
coverage-evidence = { $kind } · { $date }
coverage-count-own-current = { $count } current
coverage-count-own-partial = { $count } current in part
coverage-count-own-older = { $count } with older evidence
coverage-count-wide = { $count } larger area only
coverage-count-none = { $count } known to have none
coverage-count-unreported = { $count } without information
coverage-legend = What the signs mean
coverage-map-title-own = Services for the district itself
coverage-map-title-age = Age of the evidence
coverage-map-what-own = The number of types of service on the spot, not only for a larger area
coverage-map-what-age = Year of the newest evidence of a service for the district itself; dark is old
coverage-map-what-column = Solid: for the district itself, with the year of the newest evidence. Dotted: only through a larger area.
coverage-map-shows = The map shows
coverage-map-show-own = Services of its own
coverage-map-show-column = One service
coverage-map-show-age = Age of evidence
coverage-map-column = Service
coverage-map-label = Map of districts and independent cities. Arrow keys go from region to region, Enter opens one.
coverage-map-hint = Tap a district for details.
coverage-map-people = { $count } people
coverage-map-unknown = population unknown
coverage-map-outlines = Outlines:
coverage-map-changed = (data changed)
coverage-map-no-own = no service of its own on record
# $names: types of service.
coverage-map-own = { $count ->
    [0] { coverage-map-no-own }
    [one] one type with a service of its own: { $names }
   *[other] { $count } types with a service of its own: { $names }
}
coverage-map-newest = newest evidence: { DAY($day) }
coverage-class-own-0 = 0
coverage-class-own-1 = 1
coverage-class-own-2 = 2
coverage-class-own-3 = 3
coverage-class-own-4 = 4+
coverage-scale-count = { $count ->
    [one] 1 district
   *[other] { $count } districts
}
coverage-class-age-0 = { coverage-map-no-own }
coverage-age-most = at most { $years ->
    [one] 1 year
   *[other] { $years } years
}
coverage-age-over = older than { $years ->
    [one] 1 year
   *[other] { $years } years
}
coverage-class-age-undated = { status-undated }
coverage-needs-title = Where action is needed
coverage-needs-what = First: nothing known. Then: ends soon. Then: a single provider. Like cases are put together.
coverage-needs-all = { $count ->
    [one] The case by itself
   *[other] All { $count } cases one by one, to filter and copy
}
coverage-needs-old = Old evidence is no need on the ground, but a task for the editors:
coverage-needs-confirm = Entries to check ({ $count })
# $reason: GapReason.
coverage-need = { $column }: { $reason } in { $count } { $count ->
    [one] { $level ->
        [STATE] state
        [GOVERNMENT_REGION] administrative district
        [MUNICIPALITY] municipality
       *[DISTRICT] district or independent city
    }
   *[other] { regions-of-level.dative }
}
coverage-need-people = { $people } people live there.
coverage-need-carriers = { $count } providers share the area; each is the only one known where it works.
coverage-need-regions = { $count } { regions-of-level }
coverage-need-map = Show { $column } on the map
coverage-gaps-lead = The most urgent stand first; with the same reason, the regions with the most people. Each sentence can be copied and passed on.
coverage-gaps-reasons = Reasons
coverage-gaps-people = Size of regions
coverage-gaps-any-people = all
coverage-gaps-people-from = from { $count } people
coverage-gaps-copy = Copy sentence
coverage-gaps-copied = The sentence is copied.
coverage-gaps-failed = Your browser doesn’t allow copying; select the text and copy it.
coverage-gaps-statements = { $count ->
    [one] 1 entry behind it
   *[other] { $count } entries behind it
}
coverage-gaps-explain = A need on the ground is a service that is known to be missing, of which there is no information, that ends soon, that is known only for parts, or that has a single provider. “No information” does not mean that there is none. “Ends soon” means: within a year, with no documented continuation. Regions that the same services leave with the same need are one case. Whether a service is currently documented makes no difference. A case can have several reasons; beside each reason stands how many cases have it.
coverage-confirm-lead = What the known services of the most districts rest on comes first. One new piece of evidence makes an entry current again.
coverage-confirm-sources = Where most can be checked at once
coverage-multiples-title = { $count ->
    [1] One service in a picture
    [8] The eight types of service
   *[other] { $count } services compared
}
coverage-multiples-what = Solid: for the district itself. Dotted: only through a larger area. White: no information.
coverage-table-title-STATE = All states, all services
coverage-table-title-GOVERNMENT_REGION = All administrative districts, all services
coverage-table-title-DISTRICT = All districts, all services
coverage-table-title-MUNICIPALITY = All municipalities, all services
coverage-table-what = One sign a cell; the number is the year of the newest evidence (“?”: source undated).
coverage-table-hint = Click a cell for its evidence.
coverage-table-keys = In the table, arrow keys go from cell to cell, Enter opens one.
coverage-table-half = Table, part { $number } of { $count }
coverage-table-caption = What is known of each service, for { $count } regions on { DAY($day) }
coverage-table-region-STATE = State
coverage-table-region-GOVERNMENT_REGION = Area
coverage-table-region-DISTRICT = District, city
coverage-table-region-MUNICIPALITY = Municipality
coverage-table-order = Order
coverage-table-order-region = by administrative district
coverage-table-order-name = name
coverage-table-order-name-back = name, from Z to A
coverage-table-order-people = population, most first
coverage-table-order-people-back = population, fewest first
coverage-table-order-known = number of services known, most first
coverage-table-order-known-back = number of services known, fewest first
coverage-table-order-column = { $column }, missing first
coverage-table-counts = How many regions for each service, in numbers
coverage-short-MOBILE_COUNSELLING = Mobile
coverage-short-VICTIM_COUNSELLING = Victims
coverage-short-EXIT_COUNSELLING = Exit
coverage-short-ANTI_DISCRIMINATION = Anti­discr.
coverage-short-REPORTING_OFFICE = Report­ing
coverage-short-EDUCATION = Edu­cation
coverage-short-COORDINATION = Coord.
coverage-short-OTHER = Other
coverage-state = { $providers ->
    [0] { $state }
    [one] { $state }, 1 provider
   *[other] { $state }, { $providers } providers
}
coverage-cell-known = { $evidence }, { $providers ->
    [one] 1 provider
   *[other] { $providers } providers
}
# $was: the other day, or coverage-before.
coverage-cell-changed = { $now } ({ $was }: { $then })
coverage-cell-label = Details
coverage-cell-missing = There is no such region or service at this level.
coverage-cell-sentence-PARTIAL = There is current evidence for { DAY($day) } for parts of the region only.
coverage-cell-sentence-UNCONFIRMED = No end is documented; but on { DAY($day) } the newest evidence is too old to count as current, or undated.
coverage-cell-sentence-NONE = For { DAY($day) }, a source says explicitly that there is no service here.
coverage-cell-sentence-NOT_REPORTED = There is no information for { DAY($day) }. This does not mean that there is nothing: please ask locally.
coverage-cell-older = Only a service for a larger area is currently documented.
coverage-cell-wide = The service is for a larger area; nothing is on record for this region itself.
coverage-cell-unknown = How many people live here is not known.
# $day: the day of the population figure, or NONE.
coverage-cell-people = { $count } people live here{ $day ->
    [NONE] {""}
   *[other] {" "}(as of { DAY($day) })
}.
coverage-cell-one-provider = There is only one known provider.
coverage-cell-providers = { $count } independent providers, of which { $sure ->
    [0] none is
    [one] 1 is
   *[other] { $sure } are
} currently documented.
coverage-cell-actors = Services ({ $count })
coverage-cell-statements = Entries behind it ({ $count })
coverage-cell-more = { $count } more stand on the region’s page:
coverage-cell-others = All services here
coverage-cell-page = The region’s page:
coverage-compare-day = With another day
coverage-compare-choose = Other day
coverage-compare-ago = { $count ->
    [one] one year ago
   *[other] { $count } years ago
}
coverage-compare-stop = Stop comparing
coverage-compare-without = What if an organisation closed?
coverage-compare-without-help = Only a thought experiment: nothing changes in the data, and it says nothing about the organisation.
coverage-compare-who = Which organisation or programme is left out?
coverage-compare-actor-name = Name of an organisation or programme
coverage-compare-back = Don’t leave out { $name } any more
coverage-compare-both = Two days and “what if” can’t be shown at once. “What if” is shown; the other day is left aside.
coverage-compare-wrong = The day to compare with in the address is no day of the calendar, so nothing is compared.
coverage-compare-changed = What changes
coverage-compare-between = { DAY($one) } is compared with { DAY($two) }.
coverage-compare-count = { $count ->
    [0] Nothing has changed since { DAY($day) }
    [one] One service in one region has changed since { DAY($day) }
   *[other] What is known has changed in { $count } places since { DAY($day) }
}
coverage-compare-cut = { $count } more changes are not marked; a narrower choice shows them.
coverage-compare-carriers = { $count ->
    [one] 1 service would lose all its known responsible organisations:
   *[other] { $count } services would lose all their known responsible organisations:
}
coverage-compare-money = Additional funding that would end
coverage-compare-column = Service or programme
coverage-compare-tally = Number of regions, before and after
coverage-compare-same = { $count } as before
coverage-compare-explain = What is documented and the number of providers are compared. A difference between two days may also only come from a source being older or newer.
coverage-compare-what-if = What would be different on { DAY($day) }
coverage-compare-what-if-explain = Calculated as if those left out did not exist. A service goes with them if all its known responsible organisations are gone. As for money, it counts what would additionally end within twelve months with no follow-up funding on record.
coverage-day-title = Move the day
coverage-day-slider = Month
coverage-day-step-year-back = one year back
coverage-day-step-month-back = one month back
coverage-day-step-month-forward = one month forward
coverage-day-step-year-forward = one year forward
coverage-day-short-year-back = − 1 year
coverage-day-short-month-back = − 1 month
coverage-day-short-month-forward = + 1 month
coverage-day-short-year-forward = + 1 year
coverage-method-how = How this is worked out
coverage-method-current = A service counts as currently documented if a source has confirmed it within the last { $count } months. What is documented for an administrative district or the whole state holds for its districts, too, and is shown as a dot.
coverage-method-carriers = Independent providers are counted: services that share a responsible organisation, or whose organisations belong together, count once.
coverage-method-not = { changes-method-not }
coverage-method-unreported = “No information” does not mean that there is nothing, but that we know no source; only “{ CoverageState-NONE }” is documented. “Older evidence” does not mean ended: no end is documented.
coverage-method-read = Read the method

## Help

help-title = Find help in my district
help-lead = Choose your district, town or municipality. Then you see who gives advice and support there and who records incidents.
help-found = { $count ->
    [one] 1 region fits “{ $text }”:
   *[other] { $count } regions fit “{ $text }”:
}
help-none = “{ $text }” is no district, town, municipality or postal code here.
help-towns = Towns and municipalities of a district lead to their district: what holds there holds in the town, too.
help-list = All districts and independent cities
help-urgent = In danger, call the police: 110. prevnet itself gives no advice.
help-box-label = District, town, municipality or postal code
help-box-hint = for example: Unna, Kamen or 50667
help-box-go = Show
help-box-none = No such place in North Rhine-Westphalia. Parts of towns are not in the data: look for the town or municipality.
help-box-results = { $count ->
    [one] 1 region fits
   *[other] { $count } regions fit
}
help-box-more = { $count } more – type more of the name.

## Money

money-title = Follow the money
money-ways = Two questions about the money
money-flows = Where does it go?
money-ends = What ends soon?
money-statements-title = Statements behind this
money-statements-to = to
money-statements-into = Receives: { $total }.
money-statements-out = Gives: { $total }.
money-statements-known = What is known: { $total }.
money-statements-certainty = “Confirmed”, “assumed” and “does not hold” are about { DAY($day) }, the “As of” at the top.
money-statements-more = { $count } more are not shown here; the interface names them.
money-statements-rest = { $count } names are put together here that do not stand alone with this choice. “Names per level” shows more of them.
money-controls-time = Time
money-controls-year = Year
money-controls-until = to year
money-controls-only = this year only
money-controls-day = All that holds on { DAY($day) }
money-controls-to-year = Year { DAY($year) }
money-controls-levels = Levels, in the direction of the money
money-controls-least = At least two levels stay chosen.
money-controls-presets = Ready-made questions
money-controls-regions = Regions are
money-controls-region-STATE = states
money-controls-region-GOVERNMENT_REGION = government regions
money-controls-region-DISTRICT = districts and independent cities
money-controls-region-MUNICIPALITY = municipalities
money-controls-within = Only recipients from
money-controls-limit = Names per level
money-controls-up-to = at most { $count }
money-ends-horizon = Within the next
money-ends-months = { $count } months
money-ends-within = Affects
money-ends-everywhere = all regions
money-ends-any = all
money-ends-what = The main numbers
money-ends-endings = What ends in detail
money-ends-recipients = Money to recipients
money-ends-programmes = Money into programmes
money-ends-repeated = { statements-count } about the same money do not count again.
money-ends-none = nothing documented
money-ends-people = People in the regions affected
money-ends-people-unknown = not known
money-ends-people-more = , and { $count ->
    [one] 1 region
   *[other] { $count } regions
} without a known number of inhabitants
money-ends-services = Services affected
money-ends-regions = Regions affected
money-ends-no-services = none known
money-ends-meaning = This counts what ends in this period according to a source, and for which no source tells what follows. That does not mean that nothing follows. Fundings without a known end are not included. Money to recipients and money into programmes are never added up, since they may be the same.
money-ends-empty = No funding has a documented end in this period. That does not mean that nothing ends: many fundings have no known end.
money-ends-ends = ends: { DAY($day) }
money-ends-disputed = sources name different ends
money-ends-all = no funding is documented after that
money-ends-show = Show { statements-count }
money-ends-rest = { $count } more do not stand here; a narrower choice shows them.
money-flows-lead-year = Money that a source mentions for the year { DAY($year) }
money-flows-lead-years = Money that a source mentions for the years { DAY($from) } to { DAY($to) }
money-flows-lead-day = Money of all fundings that hold on { DAY($day) }, assumed ones among them
money-flows-found = { statements-count } about fundings in this period or without a year; { $ribbons ->
    [one] 1 ribbon
   *[other] { $ribbons } ribbons
}.
money-flows-none = No flow of money is known for this choice. That does not mean that no money went anywhere.
money-flows-width = What the width shows
money-flows-width-text = The wider a ribbon, the more money; all known amounts have the same scale. Very small amounts are drawn somewhat wider so that they can be seen. A hatched ribbon means: a funding is documented, but no source names an amount that can be added up. Its width is always the same and says nothing about the sum; the number in brackets says how many statements these are (amounts known per recipient only or without a year among them). Exact, approximate, maximum and total amounts stand beside each other as ribbons of their own. For several years the width shows the years together; the table names each year.
money-flows-sums = How the sums come about
money-flows-to-table = Go to the table
money-flows-picture = The money in a picture
money-beside-title = What flows beside it for larger areas
money-beside-caption = This money does not arrive in the chosen region alone and is in none of the sums above. How much of it gets here is not known.
money-beside-area = For
money-beside-total = Amounts
money-excluded-title = What doesn’t count here
money-excluded-none = All statements count.
money-excluded-caption = Statements about fundings whose amount is not in the picture, and why
money-excluded-why = Reason
money-excluded-where = Stage
money-excluded-when = Years
money-excluded-always = all
money-excluded-show = Show { statements-count }: { $why }
money-excluded-stage = from “{ $a }” to “{ $b }”
money-picture-how = Tab leads into the picture, arrow keys go from node to ribbon, Enter shows the statements behind it.
money-picture-into = receives: { $total }
money-picture-out = gives: { $total }
money-picture-link = { $from } to { $to }: { $total }; { statements-count }
money-picture-legend = What the patterns mean
money-picture-unknown = amount unknown, always equally wide
money-picture-assumed = assumed: no source mentions this year
money-table-caption = Each row is a ribbon of the picture. Each stage shows the same money again: stages are not added up.
money-table-column-from = From
money-table-column-to = To
money-table-column-statements = Statements
money-table-column-unknown = Amount unknown
money-table-column-other = Not counted
money-table-stage = From “{ $a }” to “{ $b }”
money-table-show = Show { statements-count }: { $from } to { $to }
money-table-sort = sort
money-controls-preset-overview = Overview
money-controls-preset-programmes = Who funds which programme?
money-controls-preset-recipients = Who gets money from which programme?
money-controls-preset-regions = Where in NRW?
money-controls-preset-kinds = Which kinds fund whom?
money-picture-label = Picture of the flows of money, from left to right
money-table-label = Table of the flows of money
money-excluded-statements = Statements
money-statements-missing = What this link is to show does not occur with this choice.
money-amount-none = no amount counts
money-uncounted-unknownCount = amount unknown ({ $count })
money-uncounted-perRecipientCount = known per recipient only ({ $count })
money-uncounted-undatedCount = year unknown ({ $count })
money-uncounted-disputedCount = another source counts ({ $count })
money-uncounted-partCount = part of a counted grant ({ $count })
money-amount = { bounded-euros } ({ money-amount-basis })
money-amount-basis = { $basis ->
    [TERM] whole term
    [ASSUMED] a year, assumed
   *[YEAR] { DAY($year) }
}
# $amounts: number of amounts; those of several years are not added up. $kindName: the word for $kind.
money-ribbon = { $amounts ->
    [one] { $kind ->
        [EXACT] { EURO($euros, notation: "compact") }
       *[other] { $kindName } { EURO($euros, notation: "compact") }
    }
   *[other] { $kindName } ({ $amounts } years)
}
money-ribbon-unknown = { $count ->
    [0] { money-amount-none }
   *[other] { money-uncounted-unknownCount }
}

## Network

network-title = Organisations & relations
network-around = Relations of { $name }
network-between = How are two organisations connected?
network-lead = Who is connected with whom, and by what? Drawing and list show the same.
network-around-title = Relations of an organisation
network-pick = Search for the organisation whose relations are shown
network-some = For example:
network-examples-lks-nrw = State coordination office
network-examples-nrweltoffen = NRWeltoffen
network-examples-landesnetzwerk-rex-nrw = State network
network-examples-mobile-beratung-nrw = Mobile counselling NRW
network-anew = New search
network-to-paths = Connections from { $name } to another organisation
network-wrong-id = The organisation in this address does not exist here. Please search for it by its name.
network-unknown = One of the organisations in this address does not exist here (any more). Please search for it by its name.
network-filters = Filters
network-chosen = Filters ({ $count } set)
network-kinds = Kinds of connections
network-actor-kinds = Kinds of organisations
network-all = Nothing ticked means all types are shown.
network-depth = How far
network-depths-1 = direct connections
network-depths-2 = up to 2 steps
network-depths-3 = up to 3 steps
network-hubs = Hide organisations with more connections than
network-hubs-none = no limit
network-apply = Apply
network-reset = { page-answer-reset }
network-undo = Undo the last opening
network-collapse-all = Close everything
network-full = No more than { $count } organisations can be open at the same time.
network-permalink = Source: { $url }
network-counts = { $nodes ->
    [one] 1 organisation
   *[other] { $nodes } organisations
}, { $statements ->
    [one] 1 connection
   *[other] { $statements } connections
}
network-more = { $count } more connections are not drawn.
network-meaning = Dots are organisations and areas, lines are entries about two of them. “+12” means: twelve more connections exist on the chosen day but are not drawn here. At first at most 20 connections of each type and direction are drawn, currently documented ones first. Very large organisations have no number.
network-hubs-gone = { $count ->
    [one] 1 organisation
   *[other] { $count } organisations
} with more than { $most } connections { $count ->
    [one] is
   *[other] are
} hidden:
network-hidden-gone = { $count ->
    [one] You have hidden 1 organisation:
   *[other] You have hidden { $count } organisations:
}
network-lost = { $count ->
    [one] With them 1 organisation is missing that is connected only by them.
   *[other] With them { $count } organisations are missing that are connected only by them.
}
network-show = Show { $name } again
network-all-hubs = Remove the limit
network-nobody = For { DAY($day) } no connection of { $name } is on record with this choice. That does not mean that there was none.
network-picture = Drawing
network-picture-of = Drawing: { $title }, { $nodes } organisations and areas, { $edges } lines
network-picture-help = Everything that the drawing shows is in the list, too. From the keyboard: arrow keys move the picture, + and − enlarge and reduce, 0 shows everything; Shift and an arrow key moves the selected node. With mouse or finger: a tap selects, a double tap opens, dragging moves; Ctrl and the mouse wheel enlarges.
network-how-to = How to use the drawing
network-drawing = The drawing is being loaded …
network-closer = Enlarge
network-farther = Reduce
network-fit = Show everything
network-left = To the left
network-right = To the right
network-up = Up
network-down = Down
network-move-chosen = Move the selection
network-arrange = Rearrange
network-png = Save as image (PNG)
network-svg = Save as graphic (SVG)
network-saved = { $name } is saved.
network-legend = Legend
network-region = Region
network-assumed = dashed: older evidence
network-badge = more connections – tap to show
network-big = large: the selected organisation
network-list = List
network-nothing = Nothing selected.
network-to-list = Show in the list
network-line = { $kind }, { $count ->
    [one] 1 statement
   *[other] { $count } statements
}:
network-list-of = All organisations and their connections
network-list-help = A name opens the connections and selects the organisation in the drawing.
network-open = Open
network-open-of = Open { $name }
network-close = Close
network-close-of = Close { $name }
network-pin = Pin
network-hide = Hide
network-centre = Put in the middle
network-page = To the page
network-pinned = pinned
network-opened = opened
network-middle = middle
network-uncounted = very many connections
network-rest = { $kind }: { $count } more that { $direction ->
    [OUT] begin here
   *[IN] lead here
}
network-get = show
network-get-of = Show more: { $kind }, { $name }
network-most = No more can be drawn at once; the page shows all.
network-next = Show { $count } more organisations
network-no-edges = In the drawing this organisation is connected with no other.
network-end-from = From
network-end-to = To
network-swap = Change
network-ask = Choose two organisations. Then the connections between them appear.
network-same = This is the same organisation twice. Please choose another one.
network-max-hub = Leave out connections through very large organisations (more connections than)
network-avoid = Find a connection without { $name }
network-avoided = Left out:
network-unavoid = Allow { $name } again
network-path = Path { $number }: { $steps ->
    [one] 1 step
   *[other] { $steps } steps
}
network-shortest = shortest
network-assumed-path = At least one connection has only older evidence.
network-more-paths = Show more connections
network-most-paths = There are more connections; this page shows no more than 10. “Find a connection without …” leads to others.
network-unknown-more = Whether there are more connections could not be found out in the time.
network-outcome-FOUND = There is a connection.
network-outcome-CUT_BY_LIMITS = With these filters there is no connection, without them there is.
network-outcome-NOT_CONNECTED = By these types of connections the two are not connected on the chosen day.
network-cut-by-AVOID = The organisations left out are the reason.
network-cut-by-MAX_HUB_DEGREE = The limit for very large organisations is the reason.
network-cut-by-MAX_LENGTH = The largest number of steps that this page searches (6) is the reason.
network-statements-more = { $count } more entries connect the two.
network-path-meaning = A step is an entry about two organisations, whichever way it goes: a grant, a membership, a participation. Unless chosen otherwise, connections do not lead through areas, because being in the same federal state is not a connection in itself. Connections through very large organisations come last. A common funder is not yet a contact.
network-stand = As of { DAY($day) }

## Data, errors, imprint

data-title = Data and API
data-lead = Programs can read everything that these pages show.
data-interface = API (GraphQL)
data-interface-what = Every question of these pages can be asked with GraphQL. “Share” on each page has the query that it sends, for curl and Python as well.
data-graphiql = Try queries (GraphiQL)
data-tables = Tables
data-tables-what = What a page shows can be downloaded there as a table for Excel and other programs.
data-licence = Licence
data-licence-what = The data are under CC BY 4.0: you may use, change and share them if you name their origin. The linked sources belong to their publishers.
report-title = Report an error
report-lead = Is an entry wrong or outdated, or is something missing? You need no account.
report-to = Write to
report-ask = Please turn to the operator: { $operator }.
report-nobody = No address is set for this installation. Please turn to whoever told you about this page.
report-what = What helps us
report-points =
    the address of the page on which you saw the error
    what it says, and what would be right
    a public source, if you know one
imprint-title = Legal notice
imprint-operator = These pages are run by { $operator }.
imprint-nobody = Nobody has entered yet who runs this installation.
imprint-link = Full legal notice

## Page

page-skip = Skip to content
page-home = prevnet, start page
page-ways = Main menu
page-menu = Menu
page-menu-help = Find support
page-menu-coverage = Coverage
page-menu-network = { network-title }
page-menu-money = Funding
page-menu-changes = Changes
page-search = Search
page-day = As of
page-day-today = As of today
page-day-of = As of { DAY($day) }
page-day-help = Everything on this page is as of this day.
page-wrong = There is no such day here: “{ $text }”. You see today’s state.
page-unknown = The address names something that does not exist here: { $values }.
page-unknown-value = “{ $name }={ $value }”
page-unknown-without = { $count ->
    [one] Show the page without this value
   *[other] Show the page without these values
}
page-past = You see the state of { DAY($day) }, not today’s.
page-to-now = Go to today’s state
page-foot-about = Method
page-foot-data = Data & API
page-foot-report = Report an error
page-foot-accessibility = Accessibility
page-foot-imprint = Legal notice
page-licence = Data: CC BY 4.0
page-privacy = Privacy
page-foot = About this site
page-not-found-title = There is no such page
page-not-found-why = Perhaps the search helps, or you begin at the
page-not-found-start = start page
page-answer-loading = Loading …
page-answer-again = Try again
page-answer-reload = Reload the page
page-answer-reset = Reset the choice
page-answer-more = Details
page-answer-id = Request number
page-answer-reason = { $code ->
    [OFFLINE] The server can’t be reached. Is there a network connection?
    [OUTDATED] A part of this page could not be loaded, probably because there is a new version. Please reload the page.
    [TIMEOUT] The answer took too long.
    [UNAVAILABLE] The database doesn’t answer at the moment. It usually does again within a minute.
    [NOT_FOUND] Something in this address does not exist here.
    [BAD_USER_INPUT] The question can’t be answered with this choice.
    [TOO_EXPENSIVE] The question is too large. A narrower choice helps.
   *[OTHER] There was an error, and it is not your fault.
}
page-explain = What does this mean?
page-close = Close
page-tool-share = Share
page-tool-table = Table
page-tool-picture = Picture
page-tool-cite = Cite
page-tool-code = GraphQL
page-share-link = Link
page-share-link-what = The link shows exactly this view, also in a year: it has the day in it.
page-share-table-what = All rows of this view as of { DAY($day) }, with data version, licence and sources.
page-share-format-xlsx = Excel (XLSX)
page-share-format-csv = CSV for Excel (semicolon)
page-share-format-data = CSV for programs (RFC 4180)
page-share-picture-what = The picture with its title, day and address.
page-share-save-png = Save PNG
page-share-save-svg = Save SVG
page-share-picture-saved = The picture is saved as { $format }.
page-share-picture-none = The picture could not be saved.
page-share-picture-source = prevnet, as of { DAY($day) }. Data: CC BY 4.0.
page-share-cite-text = Citation
page-share-citation = prevnet ({ DAY($dated) }): { $title }. Data version { $version }. { $url }, accessed { DAY($accessed) }.
page-share-code-what = The query of this view for your own programs.
page-share-copy = Copy { $form }
page-share-done = { $form } is copied.
page-share-failed = Your browser does not allow copying. Please select the text and copy it.
page-share-text = Text to copy: { $form }

## Region

region-loading = Region
region-unknown = There is no such region here
region-unknown-why = No region is known as “{ $ags }”.
region-choose = Choose a district or city
region-way = Lies in
region-people = { $count } inhabitants{ $day ->
    [NONE] {""}
   *[other] {" "}(as of { DAY($day) })
}
region-no-people = number of inhabitants not known
region-area = { $count } km²
region-governs = Who is responsible for the region
region-located = Who is based here
region-others = Programmes and networks that are there for this region
region-participations = Who takes part in programmes here
region-parts = Regions inside it
region-in = takes part in
region-help-title = Who helps here?
region-help-on = Counselling and other services that a source mentions for { DAY($day) }.
region-help-table = Services at a glance
region-help-service = Type of service
region-help-state = What is known
region-help-number = Count
region-help-missing = Not reported here: { $types }. That doesn’t mean that there is nothing – only that no source mentions it.
region-help-nothing = For this day no source mentions a service. That doesn’t mean that there is no help.
region-help-website = Website
region-help-no-website = No source names a website.
region-help-carrier = Provided by
region-help-reach-own = covers this region:
region-help-reach-larger = covers a larger region and so this one, too:
region-help-reach-part = covers a region inside it:
region-help-partly-own = covers a part of this region:
region-help-partly-larger = covers a part of a larger region; the source doesn’t say whether this one belongs to it:
region-help-partly-part = covers a part of a region inside it:
region-help-not = explicitly does not cover:
region-help-more = { $count } more statements are available through the API.
region-help-meaning-states = “Present”: a source says for this day that the service exists. “In part”: for a part of the region only. “Unconfirmed”: the service existed and nobody reports an end, but nobody confirms it for this day either. “No offer”: a source explicitly says that there is none. “Not reported”: no source says anything. That is a gap in the data, not necessarily in the help.
region-help-meaning-larger-regions = What holds for a larger region, such as all of North Rhine-Westphalia, holds here, too. Streets and telephone numbers are not in the data: please ask through the service’s website.

## Search

search-title = Search
search-of = Search for “{ $text }”
search-none = Nothing found. Try a shorter or more general word.
search-places = Places
search-succeeded-by = succeeded by
search-next = More results
search-first = Back to the first results

## Start

start-title = Who does what against right-wing extremism and racism in North Rhine-Westphalia?
start-lead = prevnet shows the network of prevention: ministries, municipalities, counselling services, programmes and associations – and who funds whom, who is a member of what and who offers which help where. Every statement names its period and its source.
start-ways = Three ways in
start-way-help = { help-title }
    .why = Who gives advice and support in your district or city?
start-way-coverage = Find gaps
    .why = Where is a service missing, where is it uncertain, what ends soon?
start-way-money = { money-title }
    .why = Which money goes from whom to whom?
start-numbers = The network in numbers on { DAY($day) }
start-number-actors = actors in all
start-number-fundings = fundings
start-number-memberships = memberships
start-number-participations = participations in programmes
start-number-provisions = services provided
start-number-coverages = regions covered
start-number-sources = sources in all
start-meaning = Fundings, memberships, participations, provided services and covered regions are the statements that hold on the chosen day. Actors are all that are known to have existed on this day; sources are all, whatever the day. A statement without a known beginning counts from the first day for which a source documents it, one without a known end on days to come, too. What no source names is missing here; a number therefore says what is known, not what there is.
start-data = Data version { $version }
start-confirmed = latest confirmation { DAY($day) }
start-licence = Licence of the data: { $name }

## Statements

statements-facts-sources = { $count ->
    [one] 1 source
   *[other] { $count } sources
}
statements-facts-accessed = accessed { DAY($day) }
statements-facts-none = no source named
statements-facts-note = Note:
statements-picker-narrow = and { $count } more; a more exact word narrows it down
statements-search-label = Search for an actor, programme, network or place
statements-search-placeholder = for example: mobile Beratung Köln
statements-search-none = Nothing found. Parts of names, other spellings (“koeln”) and postal codes are found, too.
statements-search-results = { $count ->
    [one] 1 result
   *[other] { $count } results
}
statements-search-all = Show all { $count } results
statements-search-failed = The search doesn’t answer at the moment.
statements-search-submit = Search
statements-facts-publisher = as stated by
statements-count = { $count ->
    [one] 1 statement
   *[other] { $count } statements
}
# $from and $to: days or NONE; $to is SAME where the beginning and the end are the same day, month or year.
statements-period = { $from ->
    [NONE] { $to ->
        [NONE] {""}
       *[other] until { DAY($to) }
    }
   *[other] { $to ->
        [NONE] since { DAY($from) }
        [SAME] { DAY($from) }
       *[other] { DAY($from) } to { DAY($to) }
    }
}
# “at most €560 a year (per recipient)”; $kind, $period and $scope are values of AmountKind, FundingPeriod and AmountScope.
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
statements-programme = programme:
statements-place = { $name }

## Figures

euro-sign = €

## Status

status-current = currently documented · { $date }
status-older = older evidence · { $date }
status-undated = source undated
status-ending = ends soon · { DAY($day) }
status-ended = ended · { DAY($day) }
status-begins = begins { DAY($day) }
status-other-time = not on this day
