# What the API and the explorer say. Another language is another file with the same identifiers.
# Identifiers of the words for enumerations: <Enumeration>-<VALUE>.

locale = en-GB

## Parts of sentences

quoted-name = “{ INNER_QUOTES($name, open: "‘", close: "’") }”
more-of-them = { $count } more
euros = { AMOUNT($amount) } euros
# “On 10 May 2016”, “In May 2016”, “In 2016”
on-day = { PRECISION($day) ->
    [year] In { DAY($day) }
    [month] In { DAY($day) }
   *[day] On { DAY($day) }
}
day = { DAY($day) }
joined = { $text }

## Words for enumerations

ActorKind-MINISTRY = Ministry
    .plural = Ministries
ActorKind-PUBLIC_BODY = Public body
    .plural = Public bodies
ActorKind-MUNICIPALITY = Municipality
    .plural = Municipalities
ActorKind-CIVIL_SOCIETY_GROUP = Civil society
    .plural = Civil society
ActorKind-COUNSELLING_SERVICE = Counselling service
    .plural = Counselling services
ActorKind-PROGRAMME = Programme
    .plural = Programmes
ActorKind-NETWORK = Network
    .plural = Networks

StatementName-FUNDING = Funding
StatementName-MEMBERSHIP = Membership
StatementName-AFFILIATION = Affiliation
StatementName-PROVISION = Provision
StatementName-ADMINISTRATION = Administration
StatementName-PARTICIPATION = Participation
StatementName-COVERAGE = Coverage
StatementName-LOCATION = Seat
StatementName-GOVERNANCE = Territorial responsibility

Certainty-CONFIRMED = confirmed
Certainty-ASSUMED = assumed
Certainty-DOES_NOT_HOLD = does not hold

RegionKind-COUNTRY = Country
RegionKind-STATE = State
RegionKind-GOVERNMENT_REGION = Government region
RegionKind-DISTRICT = District
RegionKind-URBAN_DISTRICT = Independent city
RegionKind-MUNICIPALITY = Municipality

ServiceType-MOBILE_COUNSELLING = Mobile counselling
ServiceType-VICTIM_COUNSELLING = Victim counselling
ServiceType-EXIT_COUNSELLING = Exit counselling
ServiceType-ANTI_DISCRIMINATION = Anti-discrimination counselling
ServiceType-REPORTING_OFFICE = Reporting office
ServiceType-EDUCATION = Education
ServiceType-COORDINATION = Coordination
ServiceType-OTHER = Other service

AmountKind-EXACT = exact
AmountKind-APPROXIMATE = about
AmountKind-MAXIMUM = at most
AmountKind-TOTAL = total
AmountKind-UNKNOWN = amount unknown

AmountScope-WHOLE = whole funding
AmountScope-PER_RECIPIENT = per recipient
AmountScope-PROJECT_FUND = action fund
AmountScope-YOUTH_FUND = youth fund

FundingPeriod-PER_YEAR = a year
FundingPeriod-WHOLE_TERM = for the whole term
FundingPeriod-UNKNOWN = period unknown

MembershipRole-MEMBER = member
MembershipRole-COORDINATOR = coordinator
MembershipRole-STEERING = steering
MembershipRole-FOUNDER = founder
MembershipRole-COOPERATION = cooperation

ParticipationRole-LEAD = lead
ParticipationRole-RECIPIENT = funded
ParticipationRole-CARRIER = carrier
ParticipationRole-OFFICE = coordination office
ParticipationRole-PARTNER = partner
ParticipationRole-YOUTH_FORUM = youth forum
ParticipationRole-EVALUATOR = evaluation
ParticipationRole-APPLICANT = applicant

Extent-FULL = fully
Extent-PARTIAL = partly
Extent-NONE = known not to

CoverageState-PRESENT = present
CoverageState-PARTIAL = in part
CoverageState-UNCONFIRMED = unconfirmed
CoverageState-NONE = known to have no offer
CoverageState-NOT_REPORTED = not reported

GapReason-NOTHING_OFFERED = known to have no offer
GapReason-ENDS = ends soon
GapReason-NOTHING_REPORTED = nothing known
GapReason-PARTLY_COVERED = only a part is covered
GapReason-NOT_CONFIRMED = long unconfirmed
GapReason-SINGLE_PROVIDER = rests on one provider

FlowLevel-FUNDER_KIND = Kind of funder
FlowLevel-FUNDER = Funder
FlowLevel-PROGRAMME = Programme
FlowLevel-RECIPIENT_KIND = Kind of recipient
FlowLevel-RECIPIENT = Recipient
FlowLevel-REGION = Region

ChangeSort-FOUNDED = founded
ChangeSort-STARTED = programme began
ChangeSort-BEGAN = began
ChangeSort-CHANGED = changed
ChangeSort-CONFIRMED = confirmed
ChangeSort-ENDED = ended
ChangeSort-CLOSED = programme ended
ChangeSort-DISSOLVED = dissolved

EndReason-STATEMENT_ENDS = The funding has a fixed term.
EndReason-PROGRAMME_ENDS = The programme ends.
EndReason-TAKEN_AWAY = Assuming that the funder were gone.
