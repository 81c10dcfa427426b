# The explorer's texts. What the API says, too, stands in graph/messages.

## General

show-more = Show { $count } more
show-next = Show the next ones
show-from-start = Back to the start of the list
close = Close
everywhere = everywhere
shown-of-total = { $count } of { $total } are shown here.
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

actor-loading = Organisation
actor-unknown = There is no such organisation here
actor-unknown-why = Nothing is known as “{ $slug }”. Perhaps the search helps:
actor-way = The way here
actor-way-all = Organisations
actor-lead-founded = Founded in { $year }
actor-lead-dissolved = Dissolved in { $year }
actor-standing = { $count ->
    [0] Nothing is known for { DAY($day) }. That doesn’t mean that there was nothing: no source documents it for that day.
    [one] As of { DAY($day) }: 1 relation{ standing-others }
   *[other] As of { DAY($day) }: { $count } relations{ standing-others }
}
standing-others = { $others ->
    [0] {""}
   *[other] ; { $others } more hold on other days
}
actor-jump = On this page
actor-side = More about this organisation
actor-section-funding = Funding
actor-section-memberships = Memberships
actor-section-affiliation = Affiliation
actor-section-programmes = Programmes
actor-section-services = Services
actor-section-regions = Regions
actor-section-others = Other relations
actor-no-funding = No funding is on record.
actor-before = before that { $periods }
actor-fundings = { $count } grants
actor-timeline = Funding over time
actor-timeline-name = Funding of { $name } over time, { $from } to { $to }: { $funders ->
    [0] no funders
    [one] one funder
   *[other] { $funders } funders
}, { $recipients ->
    [0] no recipients
    [one] one recipient
   *[other] { $recipients } recipients
}; { $amounts ->
    [0] no source states an amount with a year
    [one] one amount with a year
   *[other] { $amounts } amounts with a year
}. The list below says the same.
actor-timeline-stated = period on record
actor-timeline-open = no period stated
actor-timeline-evidence = dated source
actor-timeline-unit = Numbers above the bars: € million.
actor-timeline-total = Σ: overall sum.
actor-timeline-maximum = ≤: upper limit.
actor-timeline-approximate = ≈: approximate amount.
actor-timeline-cut = { $count } of { $total } are drawn; the list has all of them.
actor-money-in = Received: { $text }
actor-money-out = Given: { $text }
actor-beside-counts-unknownCount = { $count ->
    [one] 1 grant without a known amount.
   *[other] { $count } grants without a known amount.
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
    [one] 1 amount is part of a grant that counts as a whole.
   *[other] { $count } amounts are parts of grants that count as a whole.
}
actor-beside-counts-disputedCount = { $count ->
    [one] 1 older statement of another source about the same grant does not count.
   *[other] { $count } older statements of other sources about the same grants do not count.
}
actor-neighbours = Direct relations: { $count }
actor-neighbours-some = Direct relations
actor-neighbours-of = Direct relations of { $name }
actor-neighbour = { $name } ({ $kind }), { $status ->
    [CURRENT] currently documented
   *[OLDER] documented earlier
}
actor-neighbours-lines = Solid: currently documented; dashed: documented earlier.
actor-neighbours-drawn = { $count } of { $total } are drawn.
actor-neighbours-open = Open in the network of relations
actor-without = What if { $name } closed?
actor-without-fundings = { $count ->
    [one] 1 grant would end in addition.
   *[other] { $count } grants would end in addition.
}
actor-without-only = Only a thought experiment: the data stay as they are, and it says nothing about the organisation.
actor-without-open = Try it out in the coverage view
actor-glance = At a glance
actor-head-kind = Kind
actor-head-short = Short name
actor-head-english = English name
actor-head-german = German name
actor-head-form = Legal form
actor-head-founded = Founded
actor-head-dissolved = Dissolved
actor-head-started = Start
actor-head-ended = End
actor-head-seat = Based in
actor-head-covers = Covers
actor-head-website = Website
actor-changed = Latest changes
actor-changed-nothing = No change is known since { DAY($day) }.
actor-changed-all = All changes

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
changes-interval-WEEK = Week of { DAY($start) }
changes-interval-MONTH = { DAY($start) }, day unknown
changes-interval-YEAR = { $start }, day and month unknown
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

help-found = { $count ->
    [one] 1 region fits “{ $text }”:
   *[other] { $count } regions fit “{ $text }”:
}
help-none = “{ $text }” is no district, town, municipality or postal code here.
help-leave = Leave this page
help-what = What has happened?
help-what-angriff = I was attacked or threatened
help-what-diskriminierung = I was discriminated against
help-what-meldung = I want to report an incident
help-what-vorfall = Far-right incidents at a school, club or in my town
help-what-ausstieg = I or a relative want to leave the scene
help-what-anderes = Something else
help-what-all = Show all services
help-fitting = { $count ->
    [0] For you
    [one] For you: 1 service
   *[other] For you: { $count } services
}
help-fitting-none = No service for this is on record here ({ $type }). That does not mean that there is none: ask one of the services below.
help-all = { $count ->
    [one] The only service
   *[other] All { $count } services
}
help-own = { $count ->
    [one] For this place: 1 service
   *[other] For this place: { $count } services
}
help-others = Other services
help-know-more = Do you know more?
help-side = About this place
help-place = Your place
help-other-place = Choose another place
help-region = All entries on this area
help-uncertain-list = List ({ $count })
help-missing = Is your service missing?
help-missing-why = Tell us what is missing or wrong. You need no account.
help-missing-report = Report an entry
help-no-place = There is no such district here
help-no-place-why = No district or independent city is on record as “{ $ags }”.
help-no-place-choose = To the list of all districts
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

money-title = Funding
money-ends = What ends soon?
money-statements-title = Entries behind this
money-statements-to = to
money-statements-into = Receives: { $total }.
money-statements-out = Gives: { $total }.
money-statements-known = What is known: { $total }.
money-statements-certainty = Whether an entry is currently documented is told for { DAY($day) }.
money-statements-more = { $count } more are not shown here; the API has them.
money-statements-rest = { $count } names are put together here that are not shown one by one with this choice. “Entries per column” shows more of them.
money-controls-until = to
money-controls-day = Current grants only
money-controls-levels = Columns of the diagram
money-controls-least = At least two columns stay selected.
money-controls-presets = Ready-made questions
money-controls-regions = Show areas as
money-controls-region-STATE = states
money-controls-region-GOVERNMENT_REGION = government regions
money-controls-region-DISTRICT = districts and independent cities
money-controls-region-MUNICIPALITY = municipalities
money-controls-within = Area
money-controls-limit = Entries per column
money-controls-up-to = at most { $count }
money-ends-horizon = Within the next
money-ends-months = { $count } months
money-ends-any = all
money-ends-what = The main numbers
money-ends-endings = What ends in detail
money-ends-recipients = Money to recipients
money-ends-programmes = Money into programmes
money-ends-repeated = { money-entries } about the same money do not count again.
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
money-ends-meaning = This counts grants that end in this period and for which no follow-up funding is documented. That does not mean that the work stops.
money-ends-empty = No funding has a documented end in this period. That does not mean that nothing ends: many fundings have no known end.
money-ends-ends = ends: { DAY($day) }
money-ends-disputed = sources name different ends
money-ends-all = no funding is documented after that
money-ends-show = Show { money-entries }
money-ends-rest = { $count } more do not stand here; a narrower choice shows them.
money-flows-lead-day = Grants that run on { DAY($day) }, or that have no known end.
money-flows-found = Width of the bands: euros, all years together. { $ribbons ->
    [one] 1 band
   *[other] { $ribbons } bands
} from { $count ->
    [one] 1 grant
   *[other] { $count } grants
} in this period or without a year.
money-flows-none = No grant is on record for this selection. That does not mean that no money went anywhere.
money-flows-width = What the width shows
money-flows-width-text = The wider a band, the more money; all known amounts have the same scale, very small ones are drawn somewhat wider. A hatched band means: a grant is documented, but without an amount that can be added up. Its width is always the same; the number in brackets says how many entries these are. Exact, approximate, maximum and total amounts are bands of their own, side by side.
money-flows-picture = Where the money goes
money-beside-title = What goes to larger areas besides
money-beside-caption = This money does not arrive in the chosen region alone and is in none of the sums above. How much of it gets here is not known.
money-beside-area = For
money-beside-total = Amounts
money-excluded-title = What does not count in the diagram
money-excluded-none = All entries count.
money-excluded-caption = Entries about grants whose amount is not in the diagram, and why
money-excluded-why = Reason
money-excluded-where = Stage
money-excluded-when = Years
money-excluded-always = all
money-excluded-show = Show { money-entries }: { $why }
money-excluded-stage = from “{ $a }” to “{ $b }”
money-picture-how = Works with Tab and the arrow keys.
money-picture-into = receives: { $total }
money-picture-out = gives: { $total }
money-picture-link = { $from } to { $to }: { $total }; { money-entries }
money-picture-legend = What the patterns mean
money-picture-unknown = amount unknown, always equally wide
money-picture-assumed = older evidence: no source names this year
money-table-caption = Each row is a band of the diagram. Each stage has the same money again: stages are not added up.
money-table-column-from = From
money-table-column-to = To
money-table-column-statements = Entries
money-table-column-unknown = Amount unknown
money-table-column-other = Not in the sum
money-table-stage = From “{ $a }” to “{ $b }”
money-table-show = Show { money-entries }: { $from } to { $to }
money-table-sort = sort
money-controls-preset-overview = Overview
money-controls-preset-programmes = Who funds which programme?
money-controls-preset-recipients = Who gets money from which programme?
money-controls-preset-regions = Which programme, and where?
money-controls-preset-kinds = Which kinds fund whom?
money-picture-label = Diagram of the funding, from left to right
money-table-label = Table of the funding
money-excluded-statements = Entries
money-statements-missing = What this link is to show does not occur with this choice.
money-amount-none = no amount that can be added up
money-uncounted-unknownCount = amount unknown ({ $count })
money-uncounted-perRecipientCount = known per recipient only ({ $count })
money-uncounted-undatedCount = year unknown ({ $count })
money-uncounted-disputedCount = { $count ->
    [one] 1 older figure
   *[other] { $count } older figures
}
money-uncounted-partCount = part of a counted grant ({ $count })
money-amount = { bounded-euros } ({ money-amount-basis })
money-amount-basis = { $basis ->
    [TERM] whole term
    [ASSUMED] a year, older evidence
   *[YEAR] { DAY($year) }
}
# $amounts: number of amounts; those of several years are not added up. $kindName: the word for $kind.
money-ribbon = { $amounts ->
    [one] { $kind ->
        [EXACT] { EURO($euros, notation: "compact") }
       *[other] { $kindName } { EURO($euros, notation: "compact") }
    }
   *[other] { $kind ->
        [EXACT] { EURO($euros, notation: "compact") }
       *[other] { $kindName } { EURO($euros, notation: "compact") }
    } ({ $amounts } years)
}
money-ribbon-unknown = { $count ->
    [0] { money-amount-none }
   *[other] { money-uncounted-unknownCount }
}
money-controls-from = Period from
money-controls-land = Nordrhein-Westfalen
money-controls-everywhere = all of Germany
money-payer-STATE = State
money-payer-FEDERAL = Federation
money-payer-LOCAL = Municipalities
money-payer-OTHER = Others
money-together = Together
money-bars-title = Documented funding by year
money-bars-unit = in { $unit ->
    [MILLION] million €
   *[THOUSAND] thousand €
}, by funder. A low bar means that little has been published, not that little was paid.
money-bars-name = Bars by year and funder: { $headline }
money-bars-year = Year
money-bars-rough = total or approximate amount
money-bars-maximum = maximum, not in the sum
money-bars-of-it-rough = of it total or approximate amounts
money-bars-caption = Euros that are documented for the single year. A dash means: no amount documented.
money-bars-part = { $payer } { EURO($euros, notation: "compact") }
# $known: whether an amount is documented; $parts: the amounts by funder; $limited: whether there are maxima.
money-bars-readout = { $known ->
    [YES] { DAY($year) }: { EURO($euros, notation: "compact") }, of it { $parts }
   *[NO] { DAY($year) }: no amount documented
}{ $limited ->
    [YES] ; besides, at most { EURO($maximum, notation: "compact") }
   *[NO] {""}
}
money-places = Who funds where?
money-places-caption = An amount stands with a district or city only if the recipient is based there or the source names the place.
money-place-column-place = District, city
money-place-column-last = latest
money-places-sum = { $count } districts and cities together
money-places-apart = State-wide, for no single district
money-places-all = All { $count } districts and cities
money-places-open = { $count } without amount or year
money-places-term = { EURO($euros, notation: "compact") } for whole terms
money-places-maximum = at most { EURO($euros, notation: "compact") }
money-soon = Ending soon
money-soon-open = { $count ->
    [one] 1 current grant with no known end is not in this list.
   *[other] { $count } current grants with no known end are not in this list.
}
money-soon-all = { $count ->
    [0] A longer period
    [one] What ends, in detail
   *[other] All { $count } with a timeline
}
money-nationwide = Nationwide, for comparison
money-nationwide-larger = For larger areas, for comparison
money-nationwide-part = { $known ->
    [YES] { $name }: { $euros } with year and amount
   *[NO] { $name }: no amount with a year
}
money-method = How this is calculated
money-method-not = What is missing
money-method-not-text = Grants that nobody has published. We do not spread amounts for a whole term over years, and we do not multiply amounts per recipient.
money-ends-found = { $count ->
    [0] No grant ends by { DAY($until) } without documented follow-up funding
    [one] 1 grant ends by { DAY($until) } without documented follow-up funding
   *[other] { $count } grants end by { DAY($until) } without documented follow-up funding
}
money-ends-meaning-not = We do not add up money to recipients and money into programmes, since they may be the same.
money-timeline = Timeline of ends
money-timeline-name = When grants end. { $sentence }
money-entries = { $count ->
    [one] 1 entry
   *[other] { $count } entries
}

## Network

network-title = Organisations & relations
network-around = Relations of { $name }
network-between = How are two organisations connected?
network-method = { coverage-method-how }
network-method-not = { changes-method-not }
network-whole-title = All organisations and their connections
network-whole-counts = { $nodes ->
    [one] One organisation
   *[other] { $nodes } organisations
}, { $links ->
    [one] one line
   *[other] { $links } lines
}
network-whole-nothing = No connection is recorded for this day and this selection. This does not mean that there was none.
network-whole-left = Drawn are the { $shown } organisations with the most connections; { $count ->
    [one] one more is missing
   *[other] { $count } more are missing
}.
network-whole-filtered = Only some kinds of connections and organisations are drawn.
network-whole-more = { $count ->
    [one] One more connection is
   *[other] { $count } more connections are
} on the page of this organisation.
network-whole-meaning = Each sign is an organisation; the more direct connections it has, the larger it is. Each line stands for the entries of one kind about two organisations; the older its latest evidence, the paler it is. A group contains the organisations that are responsible for its area or a part of it, or that are located there. Authorities of a Land or of the federation stand with their Land or with the federation.
network-whole-not = The place of a sign within its group has no meaning. An organisation with few lines may have many connections that are in no recorded source. Groups are not alliances: organisations in the same area need not know each other.
network-elsewhere = Federal level and other Länder
network-nowhere = Area not recorded
network-find = Find an organisation
network-not-among = This organisation has no recorded connection to another one on this day and with this selection.
network-not-drawn = This organisation is not among those drawn.
network-largest = Most connections
network-largest-help = Choose an organisation: here, in the picture, in the list or with the search.
network-page-of = To the page of { $name }
network-only = Draw the connections of { $name } only
network-unselect = Clear the selection
network-by-group = The same organisations as a list
network-by-group-help = A name also selects the organisation in the picture.
network-neighbours = { $count ->
    [one] one direct connection
   *[other] { $count } direct connections
}
network-map-help = All organisations in the picture are also in the list; their connections stand beside the picture once one is chosen. By keyboard: arrow keys move the picture, + and − zoom in and out, 0 shows everything. By mouse or finger: tap to select, drag to move; Ctrl and the wheel zoom. More names appear when you zoom in.
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
network-legend = Legend
network-region = Region
network-assumed = dashed: older evidence
network-badge = more connections – tap to show
network-big = large: the selected organisation
network-big-map = large: many direct connections; pale: old evidence; dashed when chosen: older evidence
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
page-licence = Data: CC BY 4.0
page-data-day = Data loaded on { DAY($day) }
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
page-feedback-title = Is something wrong here?
page-feedback-why = You work there or know a better source? Write to us, no account needed.
page-feedback-print = Print this profile
page-report-coverage = Coverage and gaps as a report with sources:
page-report-organisation = Profile as a report with sources:
page-report-programme = Funding as a report with sources:
page-feedback-subject = prevnet: error in { $name }
page-feedback-body =
    Entry: { $name }
    Page: { $url }

    What is wrong, and what would be right?

    A public source, if you know one:

    Entries on the page:
    { $ids }
page-explain = What does this mean?
page-close = Close
page-tool-share = Share
page-tool-subscribe = Subscribe
page-tool-table = Table
page-tool-picture = Picture
page-tool-cite = Cite
page-tool-code = GraphQL
page-share-link = Link
page-share-link-what = The link shows exactly this view, also in a year: it has the day in it.
page-share-subscribe-what = What changes here comes by itself: to a feed reader, or what ends to your calendar. Add the address there as a subscription.
page-share-subscribe-atom = Changes (Atom)
page-share-subscribe-json = Changes (JSON Feed)
page-share-subscribe-calendar = What ends (calendar)
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
region-district = District or city
region-map = Map of North Rhine-Westphalia, highlighted: { $region }
region-area-name = Area
region-area = { $count } km²
region-governs = Administration
region-sources = About the region:
region-side = More about this region
region-ways = Further views
region-money = Funding in this region
region-section-help = Services
region-section-programmes = Programmes and networks
region-section-actors = Organisations based here
region-section-parts = Regions inside it
region-others = There for this region
region-participations = Taking part here
region-in = takes part in
region-help-title = Services at a glance
region-help-table = Types of service and what is documented
region-help-count = { $count ->
    [one] 1 service
   *[other] { $count } services
}{ $larger ->
    [YES] {" "}(for a larger area)
   *[NO] {""}
}
region-help-missing = No information on: { $types }.
region-help-no-website = website not known
region-help-carrier = Provided by
region-help-reach-own = for this region itself: { $regions }
region-help-reach-larger = for a larger area: { $regions }
region-help-reach-part = for parts inside it: { $regions }
region-help-reach-partly = active in parts: { $regions }
region-help-reach-not = known not to cover: { $regions }
region-help-unsure = Active in parts of a larger area – whether here, too, is not known
region-help-more = { $count } more entries are in the table.

## Search

search-title = Search
search-of = Search for “{ $text }”
search-found = { $count ->
    [0] No result for “{ $text }”
    [one] 1 result for “{ $text }”
   *[other] { $count } results for “{ $text }”
}
search-filters = Narrow the results
search-filters-chosen = { $count ->
    [0] Narrow the results
    [one] Narrow the results (1 filter chosen)
   *[other] Narrow the results ({ $count } filters chosen)
}
search-facet-kinds = Type of entry
search-facet-topics = Type of service
search-facet-regions = Administrative district (Regierungsbezirk)
search-without-region = { $count ->
    [one] 1 result belongs to no administrative district: it covers a whole state or the country, lies in a state without such districts, or its place is not known.
   *[other] { $count } results belong to no administrative district: they cover a whole state or the country, lie in a state without such districts, or their place is not known.
}
search-chosen = Filters chosen
search-remove = Remove filter:
search-remove-all = Remove all filters
search-none = What you can try:
search-none-words = A shorter or more general word, for example “Beratung” or the name of your city.
search-none-place = Looking for help?
search-none-help = Find support in your district
search-none-missing = Is an entry missing?
search-none-report = Report a missing entry
search-none-filtered = Nothing is left with these filters.
search-places = Places
search-all-places = { $count ->
    [one] Show the one place
   *[other] Show all { $count } places
}
search-actors = Organisations, services and programmes
search-succeeded-by = succeeded by
search-next = More results
search-first = Back to the first results

## Start

start-title = Who helps, who funds, who works together?
start-lead = The network against right-wing extremism and racism in North Rhine-Westphalia: { $count ->
    [0] organisations
   *[other] { $count } organisations
}, their services, funding and relations. Every entry has a source.
start-frequent = Frequent searches
start-frequent-words = Kreis Euskirchen, Opferberatung, Dortmund, LKS NRW, NRWeltoffen
start-help = Threatened, attacked, discriminated against?
start-help-why = Find the responsible counselling service in two steps.
start-map-count = { coverage-scale-count }
start-answers = Three answers of today
start-answers-from = Calculated from { $count } entries, as of { DAY($day) }
start-way-coverage = Where is action needed?
start-way-money = Who funds whom?
start-way-network = Who works with whom?
start-news = What is new?
start-news-all = { $count ->
    [0] All changes
    [one] The one change of the last year
   *[other] All { $count } changes of the last year
}
start-tasks = For your task
start-task-coverage = Quarterly report on gaps
    .why = Map, table and list to print
start-task-data = Work with the data
    .why = Excel, CSV, GraphQL, citation
start-task-search = Check your own entry
    .why = Is what is written about us right?
start-task-about = For the press
    .why = Documented numbers and what they do not say
start-meaning = What these numbers say
start-meaning-why = They show what is publicly documented; there may be more. Every entry names at least one source{ $count ->
    [0] .
   *[other] {" "}out of { $count }.
}
start-current = When something counts as current
start-current-why = If a source confirmed it in the last 24 months. After that it is called “older evidence”, with its date.
start-current-more = Read the method

## Statements

statements-facts-note = Note:
statements-picker-narrow = and { $count } more; a more exact word narrows it down
statements-search-label = Organisation, place, postal code or topic
statements-search-placeholder = for example: mobile Beratung Köln
statements-search-none = Nothing found. Parts of names, other spellings (“koeln”) and postal codes are found, too.
statements-search-results = { $count ->
    [one] 1 result
   *[other] { $count } results
}
statements-search-all = Show all { $count } results
statements-search-places = Places
statements-search-organisations = Organisations
statements-search-programmes = Programmes
statements-search-topics = Topics
statements-search-topic = { $count ->
    [one] 1 service
   *[other] { $count } services
}
statements-search-failed = The search doesn’t answer at the moment.
statements-search-submit = Search
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
