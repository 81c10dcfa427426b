# The explorer's texts. What the API says, too, stands in graph/messages.

## General

show-more = Show { $count } more
show-next = Show the next ones
show-from-start = Back to the start of the list
close = Close
everywhere = everywhere
and-more = and { $count } more

## Changes

changes-title = What has changed?
changes-lead = After { DAY($from) } and up to and including { DAY($to) }
changes-around = around
changes-certainty = How sure a statement is and whether it holds is about the “As of” at the top: { DAY($day) }.
changes-found = { $count ->
    [one] 1 change
   *[other] { $count } changes
}{ $shown ->
    [ALL] {""}
   *[other] ; the first { $shown } are shown
}.
changes-none = No change is known at this time. That does not mean that nothing changed: the data only tell what a source names.
changes-same-day = Both days are the same: nothing lies in between. Choose an earlier first day.
changes-order = The first day is after the last one.
changes-swap = Swap the days
changes-no-day = “{ $text }” is not a day that one can ask about. A day looks like this: 2026-01-31.
changes-reset = Show the last year
changes-sorts = What happened
changes-everything = everything ({ $count })
changes-rest = { $count } more do not stand here: more than { $most } at once are not possible. A shorter time or a narrower choice shows them.
changes-meaning = A change is what began, ended, changed or was confirmed anew at this time according to a source. Where a statement follows another one with another value, that counts as one change. Where only the month or the year is known, a beginning counts on its first day and an end on its last. Statements without a date do not occur here.
changes-controls-time = Time
changes-controls-day-from = After
changes-controls-day-to = up to
changes-controls-to-help = The last day is the “As of” at the top of the page.
changes-controls-to-own = The last day is for this list only; links and the certainty of statements are for the state of { DAY($day) }.
changes-controls-follow = Follow the day at the top
changes-controls-quick = Quick choice
changes-controls-around = Only around
changes-controls-actor = Actor
changes-controls-name-part = Name or a part of it
changes-controls-region = Region
changes-controls-all = Remove the restriction
changes-controls-kinds = Only these statements
changes-controls-kinds-some = Only these statements ({ $count } chosen)
changes-controls-kinds-help = With a choice, foundings and dissolutions of actors do not occur.
changes-list-year-only = only the year is known
changes-list-behind = { $count ->
    [one] 1 statement behind this
   *[other] { $count } statements behind this
}
changes-list-before = Before that
changes-list-more = { $count } more statements do not stand here.
changes-list-state = Network on { DAY($day) }
changes-list-about = To the actor
changes-controls-span-month = last month
changes-controls-span-quarter = last quarter
changes-controls-span-year = last year
changes-controls-span-five-years = last five years
changes-controls-span-since-2012 = since 2012

## Coverage

coverage-title = Services and gaps
coverage-lead = Which help is known where, and where is something missing?
coverage-ways = View
coverage-show-map = Map and table
coverage-show-gaps = List of gaps
coverage-empty = The network knows no regions at this level here.
coverage-no-map = There is a map only for the districts and independent cities of North Rhine-Westphalia.
coverage-more = Show { $count } more regions
coverage-first = Back to the first regions
coverage-before = so far
coverage-explain = The table counts independent providers: services that share a carrier count once. “Unconfirmed” does not mean ended: something is known, but no source confirms it for this day. “Not reported” is a gap in the data; only “no offer” means that a source says there is nothing. “Larger region” means: it is said of a larger region, of the whole state for example. “Known” counts the columns about which something is known. Beside the patterns under the map stands how many regions are in that state. “People” is the population; its date stands where a cell opens.
coverage-cell-label = What is behind the cell
coverage-cell-missing = There is no such region or service at this level.
coverage-cell-sentence-PRESENT = Present on { DAY($day) }: a source confirms it for the whole region.
coverage-cell-sentence-PARTIAL = Present in part on { DAY($day) }: it is confirmed for a part of the region only.
coverage-cell-sentence-UNCONFIRMED = Unconfirmed for { DAY($day) }: something is known and nobody has reported an end, but no source confirms it for this day.
coverage-cell-sentence-NONE = No offer on { DAY($day) }: a source says explicitly that there is nothing here.
coverage-cell-sentence-NOT_REPORTED = Nothing is reported for { DAY($day) }. This is a gap in the data, not necessarily in what there is: please ask locally.
coverage-cell-unknown = How many people live here is not known.
coverage-cell-providers = { $count ->
    [one] One independent provider
   *[other] { $count } independent providers
}, of which { $sure ->
    [0] none
   *[other] { $sure }
} confirmed for this day.
coverage-cell-inherited = All of this is only said of a larger region that this one belongs to.
coverage-cell-explain = Services that share a carrier, or whose carriers belong to the same organisation, count as one provider.
coverage-cell-actors = Who is there ({ $count })
coverage-cell-statements = Statements behind it ({ $count })
coverage-cell-more = { $count } more stand on the region’s page:
coverage-cell-others = What else is known in the region
coverage-cell-page = The region’s page:
coverage-compare-day = With another day
coverage-compare-choose = Other day
coverage-compare-ago = { $count ->
    [one] one year ago
   *[other] { $count } years ago
}
coverage-compare-stop = Stop comparing
coverage-compare-who = Who or what would be gone?
coverage-compare-actor-name = Name of an actor or programme
coverage-compare-back = Don’t leave out { $name } any more
coverage-compare-both = Two days and “what if” can’t be shown at once. “What if” is shown; the other day is left aside.
coverage-compare-wrong = The day to compare with in the address is no day of the calendar, so nothing is compared.
coverage-compare-changed = What changes
coverage-compare-between = { DAY($one) } is compared with { DAY($two) }.
coverage-compare-none = No cell changes.
coverage-compare-count = { $count ->
    [one] 1 cell changes.
   *[other] { $count } cells change.
}
coverage-compare-cut = { $count } more cells are not marked in the table; a narrower choice shows them.
coverage-compare-carriers = { $count ->
    [one] 1 service would lose all its known carriers:
   *[other] { $count } services would lose all their known carriers:
}
coverage-compare-money = Which money would end besides
coverage-compare-column = Service or programme
coverage-compare-tally = Number of regions in each state, before and after
coverage-compare-same = { $count } as before
coverage-compare-explain = The state and the number of providers of each cell are compared. A difference between two days may also only come from a source being older or newer.
coverage-day-title = Choose the day
coverage-day-slider = Month
coverage-filters-level-STATE = States
coverage-filters-level-GOVERNMENT_REGION = Government regions
coverage-filters-level-DISTRICT = Districts and independent cities
coverage-filters-level-MUNICIPALITY = Municipalities, as far as known
coverage-filters-level-name = Level
coverage-filters-within = In
coverage-filters-germany = all of Germany
coverage-filters-other = region { $key }
coverage-filters-columns = Choose services and programmes
coverage-filters-services = Types of service
coverage-filters-programmes = Programmes
coverage-filters-all = Without a choice all types of service are shown.
coverage-gaps-title = Gaps, the most urgent first
coverage-gaps-lead = The most urgent stand first; with the same reason, the regions with the most people. Each sentence can be copied and passed on.
coverage-gaps-reasons = Reasons
coverage-gaps-people = Size of regions
coverage-gaps-any-people = all
coverage-gaps-people-from = from { $count } people
coverage-gaps-count = { $count ->
    [one] 1 gap
   *[other] { $count } gaps
}
coverage-gaps-none = No gap is known for this choice.
coverage-gaps-copy = Copy sentence
coverage-gaps-copied = The sentence is copied.
coverage-gaps-failed = Your browser doesn’t allow copying; mark the sentence.
coverage-gaps-statements = { $count ->
    [0] What is behind it
    [one] 1 statement behind it
   *[other] { $count } statements behind it
}
coverage-gaps-explain = A gap is a cell of the table that needs attention. “Nothing known” is a gap in the data, not necessarily in what there is. “Long unconfirmed” means: by no source for twelve months. “Ends soon” means: within a year, with no known continuation. A gap can have several reasons; beside each reason stands how many have it.
coverage-map-title = Map:
coverage-map-shows = The map shows
coverage-map-hint = Point at a region or walk over the map with the arrow keys. A click opens what is behind it.
coverage-map-people = { $count } people
coverage-map-unknown = population unknown
coverage-map-outlines = Outlines:
coverage-map-changed = (data changed)
coverage-table-title = Table
coverage-table-caption = { $count } regions on { DAY($day) }. Headings sort. Arrow keys move between cells, Enter opens what is behind one.
coverage-table-region = Region
coverage-table-people = People
coverage-table-known = Known
coverage-table-known-of = { $count } of { $all }
coverage-table-unknown = unknown
coverage-table-inherited = larger region
coverage-table-inherited-title = It is only said of a larger region that this one belongs to.
coverage-table-all = Together
coverage-table-unknown-people = {" "}(without { $count } regions)
coverage-day-step-year-back = one year back
coverage-day-step-month-back = one month back
coverage-day-step-month-forward = one month forward
coverage-day-step-year-forward = one year forward
coverage-day-short-year-back = − 1 year
coverage-day-short-month-back = − 1 month
coverage-day-short-month-forward = + 1 month
coverage-day-short-year-forward = + 1 year
coverage-compare-title = Compare
coverage-map-label = Map of districts and independent cities. Arrow keys go from region to region, Enter opens one.
coverage-compare-without = What if somebody were gone?
coverage-compare-without-help = This is only worked out; nothing is changed. It says nothing about the actor itself.
coverage-compare-what-if = What would be different on { DAY($day) }
coverage-compare-what-if-explain = It is worked out as if there were no statement about those left out. A service goes with them if all its known carriers are gone. As for money, it counts what would end besides within twelve months with no known successor.
coverage-providers = { $providers ->
    [one] 1 provider
   *[other] { $providers } providers
}
coverage-legend = What the patterns mean
# $day: the day of the population figure, or NONE.
coverage-cell-people = { $count } people live here{ $day ->
    [NONE] {""}
   *[other] {" "}(as of { DAY($day) })
}.
coverage-state = { $providers ->
    [0] { $state }
   *[other] { $state }, { coverage-providers }
}

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
money-ends-funder = Funder
money-ends-programme = Programme
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
money-ends-meaning = Counted is what ends at this time according to a source, with no source telling what follows. That does not mean that nothing follows. What no source names an end of is not in here. Money to recipients and money into programmes are never added up, since they may be the same.
money-ends-empty = No funding with a documented end at this time. That does not mean that nothing ends: of many fundings no source names an end.
money-ends-ends = ends: { DAY($day) }
money-ends-disputed = sources name different ends
money-ends-all = no funding is documented after that
money-ends-show = Show { statements-count }
money-ends-rest = { $count } more do not stand here; a narrower choice shows them.
money-flows-lead-year = Money that a source speaks of for the year { DAY($year) }
money-flows-lead-years = Money that a source speaks of for the years { DAY($from) } to { DAY($to) }
money-flows-lead-day = Money of all fundings that hold on { DAY($day) }, assumed ones among them
money-flows-found = { statements-count } about fundings at this time or without a year; { $ribbons ->
    [one] 1 ribbon
   *[other] { $ribbons } ribbons
}.
money-flows-none = No flow of money is known for this choice. That does not mean that no money went anywhere.
money-flows-width = What the width shows
money-flows-width-text = The wider a ribbon, the more money; all known amounts have the same scale. Very small amounts are drawn somewhat wider so that they can be seen. A hatched ribbon means: a funding is documented, but no source names an amount that can be added up. Its width is always the same and says nothing about the sum; the number in brackets says how many statements these are (amounts known per recipient only or without a year among them). Exact, approximate, maximum and total amounts stand beside each other as ribbons of their own. For several years the width shows the years together; the table names each year.
money-flows-sums = How the sums come about
money-flows-table = The same numbers as a table
money-flows-to-table = Go to the table
money-flows-picture = The money in a picture
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
money-picture-term = for the whole term
money-picture-assumed = assumed: no source speaks of this year
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
region-sources = Where these data come from
region-governs = Who governs the region
region-located = Who is based here
region-others = Programmes and networks that are there for this region
region-participations = Who takes part in programmes here
region-parts = Regions inside it
region-in = takes part in
region-shown = { $count } of { $total } are shown here.
region-help-title = Who helps here?
region-help-on = Counselling and other services that a source speaks of for { DAY($day) }.
region-help-table = Services at a glance
region-help-service = Type of service
region-help-state = What is known
region-help-number = Count
region-help-missing = Not reported here: { $types }. That doesn’t mean that there is nothing – only that no source speaks of it.
region-help-nothing = For this day no source speaks of a service. That doesn’t mean that there is no help.
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
region-help-more = The interface tells { $count } more statements.
region-help-meaning-states = “Present”: a source says for this day that the service exists. “In part”: for a part of the region only. “Unconfirmed”: the service existed and nobody reports an end, but nobody confirms it for this day either. “No offer”: a source explicitly says that there is none. “Not reported”: no source says anything. That is a gap in the data, not necessarily in the help.
region-help-meaning-larger-regions = What holds for a larger region, such as all of North Rhine-Westphalia, holds here, too. Streets and telephone numbers are not in the data: please ask through the service’s website.

## Statements

statements-facts-sources = { $count ->
    [one] 1 source
   *[other] { $count } sources
}
statements-facts-confirmed = last confirmed { DAY($day) }
statements-facts-never = never confirmed
statements-facts-stale = stale
statements-facts-stale-title = On the chosen day no source had confirmed this statement for more than { $months } months.
statements-facts-no-period = period unknown
statements-facts-none = no source named
statements-facts-note = Note:
statements-picker-narrow = and { $count } more; a more exact word narrows it down
statements-search-label = Search for an actor, programme or network
statements-search-placeholder = for example: mobile Beratung Köln
statements-search-none = Nothing found. Parts of names and other spellings (“koeln”) are found, too.
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
