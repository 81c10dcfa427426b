// Made by `npm run generate` from schema.graphql and the .graphql files beside the views.
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** Art eines Akteurs / kind of actor. */
export type ActorKind =
  | 'MINISTRY'
  | 'PUBLIC_BODY'
  | 'MUNICIPALITY'
  | 'CIVIL_SOCIETY_GROUP'
  | 'COUNSELLING_SERVICE'
  | 'PROGRAMME'
  | 'NETWORK';

/** Was ein Betrag besagt / what an amount says. */
export type AmountKind =
  | 'EXACT'
  | 'APPROXIMATE'
  | 'MAXIMUM'
  | 'TOTAL'
  | 'UNKNOWN';

/** Worauf sich ein Betrag bezieht / what an amount covers. */
export type AmountScope =
  | 'WHOLE'
  | 'PER_RECIPIENT'
  | 'PROJECT_FUND'
  | 'YOUTH_FUND';

/** Wie sicher eine Aussage an einem Tag ist. CONFIRMED: eine Quelle nennt ihr Ende (auch ein geplantes) oder sagte sie an diesem Tag oder später noch; ASSUMED: niemand hat sie beendet oder bestätigt; DOES_NOT_HOLD: sie gilt dann nicht / how sure a statement is on a day. CONFIRMED: a source names its end (also a planned one) or said it on that day or later; ASSUMED: nobody ended or confirmed it; DOES_NOT_HOLD: it does not hold then. */
export type Certainty =
  | 'CONFIRMED'
  | 'ASSUMED'
  | 'DOES_NOT_HOLD';

/** Wie ein Gebiet versorgt ist. PRESENT: ganz, belegt; PARTIAL: nur teilweise, belegt; UNCONFIRMED: niemand hat es beendet, aber keine Quelle bestätigt es für diesen Tag; NONE: belegt, dass nichts angeboten wird; NOT_REPORTED: keine Angabe, eine Lücke der Daten, nicht unbedingt des Angebots / how a region is served: wholly and confirmed, partly and confirmed, not confirmed for that day, sourced that there is nothing, or nothing known. */
export type CoverageState =
  | 'PRESENT'
  | 'PARTIAL'
  | 'UNCONFIRMED'
  | 'NONE'
  | 'NOT_REPORTED';

/** Ob ein Gebiet ganz, teilweise oder belegt gar nicht versorgt ist / how far a region is served. */
export type Extent =
  | 'FULL'
  | 'PARTIAL'
  | 'NONE';

/** Wofür ein Betrag gilt: je Jahr oder ganze Laufzeit / per year or whole term. */
export type FundingPeriod =
  | 'PER_YEAR'
  | 'WHOLE_TERM'
  | 'UNKNOWN';

/** Warum eine Zelle Aufmerksamkeit braucht, das Dringendste zuerst. NOTHING_OFFERED: laut Quelle kein Angebot; ENDS: endet vor `endsBefore` ohne belegte Fortsetzung; NOTHING_REPORTED: keine Angabe; PARTLY_COVERED: nur ein Teil; NOT_CONFIRMED: seit `staleMonths` Monaten von keiner Quelle bestätigt; SINGLE_PROVIDER: ein Angebot hängt an einem einzigen Anbieter / why a cell needs action, the most urgent first: a source says that nothing is offered; it ends before `endsBefore` without a known successor; nothing is reported; only a part is covered; no source confirmed it for `staleMonths` months; a service depends on a single provider. */
export type GapReason =
  | 'NOTHING_OFFERED'
  | 'ENDS'
  | 'NOTHING_REPORTED'
  | 'PARTLY_COVERED'
  | 'NOT_CONFIRMED'
  | 'SINGLE_PROVIDER';

/** Sprache / language. */
export type Language =
  | 'DE'
  | 'EN';

/** Rolle in einem Netzwerk / role in a network. */
export type MembershipRole =
  | 'MEMBER'
  | 'COORDINATOR'
  | 'STEERING'
  | 'FOUNDER'
  | 'COOPERATION';

/** Rolle in einem Programm / role in a programme. */
export type ParticipationRole =
  | 'LEAD'
  | 'RECIPIENT'
  | 'CARRIER'
  | 'OFFICE'
  | 'PARTNER'
  | 'YOUTH_FORUM'
  | 'EVALUATOR'
  | 'APPLICANT';

/** Art eines Gebiets / kind of region. */
export type RegionKind =
  | 'COUNTRY'
  | 'STATE'
  | 'GOVERNMENT_REGION'
  | 'DISTRICT'
  | 'URBAN_DISTRICT'
  | 'MUNICIPALITY';

/** Art eines Beratungs- oder Hilfsangebots / type of service. */
export type ServiceType =
  | 'MOBILE_COUNSELLING'
  | 'VICTIM_COUNSELLING'
  | 'EXIT_COUNSELLING'
  | 'ANTI_DISCRIMINATION'
  | 'REPORTING_OFFICE'
  | 'EDUCATION'
  | 'COORDINATION'
  | 'OTHER';

type StatementFacts_Administration_Fragment = { __typename: 'Administration', id: string, validFrom: string | null, validTo: string | null, lastConfirmed: string | null, note: string | null, certainty: Certainty, sources: Array<{ id: string, title: string, publisher: string | null, url: string | null, published: string | null, accessed: string | null }> };

type StatementFacts_Affiliation_Fragment = { __typename: 'Affiliation', id: string, validFrom: string | null, validTo: string | null, lastConfirmed: string | null, note: string | null, certainty: Certainty, sources: Array<{ id: string, title: string, publisher: string | null, url: string | null, published: string | null, accessed: string | null }> };

type StatementFacts_Coverage_Fragment = { __typename: 'Coverage', id: string, validFrom: string | null, validTo: string | null, lastConfirmed: string | null, note: string | null, certainty: Certainty, sources: Array<{ id: string, title: string, publisher: string | null, url: string | null, published: string | null, accessed: string | null }> };

type StatementFacts_Funding_Fragment = { __typename: 'Funding', id: string, validFrom: string | null, validTo: string | null, lastConfirmed: string | null, note: string | null, certainty: Certainty, sources: Array<{ id: string, title: string, publisher: string | null, url: string | null, published: string | null, accessed: string | null }> };

type StatementFacts_Governance_Fragment = { __typename: 'Governance', id: string, validFrom: string | null, validTo: string | null, lastConfirmed: string | null, note: string | null, certainty: Certainty, sources: Array<{ id: string, title: string, publisher: string | null, url: string | null, published: string | null, accessed: string | null }> };

type StatementFacts_Location_Fragment = { __typename: 'Location', id: string, validFrom: string | null, validTo: string | null, lastConfirmed: string | null, note: string | null, certainty: Certainty, sources: Array<{ id: string, title: string, publisher: string | null, url: string | null, published: string | null, accessed: string | null }> };

type StatementFacts_Membership_Fragment = { __typename: 'Membership', id: string, validFrom: string | null, validTo: string | null, lastConfirmed: string | null, note: string | null, certainty: Certainty, sources: Array<{ id: string, title: string, publisher: string | null, url: string | null, published: string | null, accessed: string | null }> };

type StatementFacts_Participation_Fragment = { __typename: 'Participation', id: string, validFrom: string | null, validTo: string | null, lastConfirmed: string | null, note: string | null, certainty: Certainty, sources: Array<{ id: string, title: string, publisher: string | null, url: string | null, published: string | null, accessed: string | null }> };

type StatementFacts_Provision_Fragment = { __typename: 'Provision', id: string, validFrom: string | null, validTo: string | null, lastConfirmed: string | null, note: string | null, certainty: Certainty, sources: Array<{ id: string, title: string, publisher: string | null, url: string | null, published: string | null, accessed: string | null }> };

export type StatementFactsFragment =
  | StatementFacts_Administration_Fragment
  | StatementFacts_Affiliation_Fragment
  | StatementFacts_Coverage_Fragment
  | StatementFacts_Funding_Fragment
  | StatementFacts_Governance_Fragment
  | StatementFacts_Location_Fragment
  | StatementFacts_Membership_Fragment
  | StatementFacts_Participation_Fragment
  | StatementFacts_Provision_Fragment
;

type ActorName_CivilSocietyGroup_Fragment = { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null };

type ActorName_CounsellingService_Fragment = { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null };

type ActorName_Ministry_Fragment = { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null };

type ActorName_Municipality_Fragment = { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null };

type ActorName_Network_Fragment = { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null };

type ActorName_Programme_Fragment = { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null };

type ActorName_PublicBody_Fragment = { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null };

export type ActorNameFragment =
  | ActorName_CivilSocietyGroup_Fragment
  | ActorName_CounsellingService_Fragment
  | ActorName_Ministry_Fragment
  | ActorName_Municipality_Fragment
  | ActorName_Network_Fragment
  | ActorName_Programme_Fragment
  | ActorName_PublicBody_Fragment
;

export type RegionNameFragment = { id: string, ags: string, name: string, regionKind: RegionKind };

type SaidOf_Administration_Fragment = { __typename: 'Administration', id: string, validFrom: string | null, validTo: string | null, lastConfirmed: string | null, note: string | null, certainty: Certainty, administrationRole: string | null, administrator:
    | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
    | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
    | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
    | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
    | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
    | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
    | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
  , administered:
    | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
    | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
    | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
    | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
    | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
    | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
    | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
  , sources: Array<{ id: string, title: string, publisher: string | null, url: string | null, published: string | null, accessed: string | null }> };

type SaidOf_Affiliation_Fragment = { __typename: 'Affiliation', id: string, validFrom: string | null, validTo: string | null, lastConfirmed: string | null, note: string | null, certainty: Certainty, unit:
    | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
    | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
    | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
    | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
    | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
    | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
    | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
  , organisation:
    | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
    | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
    | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
    | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
    | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
    | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
    | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
  , sources: Array<{ id: string, title: string, publisher: string | null, url: string | null, published: string | null, accessed: string | null }> };

type SaidOf_Coverage_Fragment = { __typename: 'Coverage', extent: Extent, id: string, validFrom: string | null, validTo: string | null, lastConfirmed: string | null, note: string | null, certainty: Certainty, subject:
    | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
    | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
    | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
    | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
    | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
    | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
    | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
  , covered: { id: string, ags: string, name: string, regionKind: RegionKind }, sources: Array<{ id: string, title: string, publisher: string | null, url: string | null, published: string | null, accessed: string | null }> };

type SaidOf_Funding_Fragment = { __typename: 'Funding', amountEur: number | null, amountKind: AmountKind, amountScope: AmountScope, period: FundingPeriod, id: string, validFrom: string | null, validTo: string | null, lastConfirmed: string | null, note: string | null, certainty: Certainty, funder:
    | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
    | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
    | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
    | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
    | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
    | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
    | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
  , recipient:
    | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
    | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
    | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
    | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
    | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
    | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
    | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
  , programme: { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null } | null, sources: Array<{ id: string, title: string, publisher: string | null, url: string | null, published: string | null, accessed: string | null }> };

type SaidOf_Governance_Fragment = { __typename: 'Governance', id: string, validFrom: string | null, validTo: string | null, lastConfirmed: string | null, note: string | null, certainty: Certainty, municipality: { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }, governed: { id: string, ags: string, name: string, regionKind: RegionKind }, sources: Array<{ id: string, title: string, publisher: string | null, url: string | null, published: string | null, accessed: string | null }> };

type SaidOf_Location_Fragment = { __typename: 'Location', id: string, validFrom: string | null, validTo: string | null, lastConfirmed: string | null, note: string | null, certainty: Certainty, actor:
    | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
    | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
    | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
    | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
    | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
    | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
    | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
  , place: { id: string, ags: string, name: string, regionKind: RegionKind }, sources: Array<{ id: string, title: string, publisher: string | null, url: string | null, published: string | null, accessed: string | null }> };

type SaidOf_Membership_Fragment = { __typename: 'Membership', id: string, validFrom: string | null, validTo: string | null, lastConfirmed: string | null, note: string | null, certainty: Certainty, membershipRole: MembershipRole, member:
    | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
    | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
    | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
    | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
    | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
    | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
    | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
  , network: { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }, sources: Array<{ id: string, title: string, publisher: string | null, url: string | null, published: string | null, accessed: string | null }> };

type SaidOf_Participation_Fragment = { __typename: 'Participation', id: string, validFrom: string | null, validTo: string | null, lastConfirmed: string | null, note: string | null, certainty: Certainty, participationRole: ParticipationRole, participant:
    | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
    | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
    | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
    | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
    | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
    | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
    | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
  , joined: { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }, region: { id: string, ags: string, name: string, regionKind: RegionKind } | null, sources: Array<{ id: string, title: string, publisher: string | null, url: string | null, published: string | null, accessed: string | null }> };

type SaidOf_Provision_Fragment = { __typename: 'Provision', id: string, validFrom: string | null, validTo: string | null, lastConfirmed: string | null, note: string | null, certainty: Certainty, provider:
    | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
    | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
    | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
    | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
    | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
    | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
    | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
  , service: { serviceType: ServiceType | null, id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }, sources: Array<{ id: string, title: string, publisher: string | null, url: string | null, published: string | null, accessed: string | null }> };

export type SaidOfFragment =
  | SaidOf_Administration_Fragment
  | SaidOf_Affiliation_Fragment
  | SaidOf_Coverage_Fragment
  | SaidOf_Funding_Fragment
  | SaidOf_Governance_Fragment
  | SaidOf_Location_Fragment
  | SaidOf_Membership_Fragment
  | SaidOf_Participation_Fragment
  | SaidOf_Provision_Fragment
;

export type CoverageQueryVariables = Exact<{
  on: string;
  language: Language;
  level: RegionKind;
  within?: string | number | null | undefined;
  services?: Array<ServiceType> | ServiceType | null | undefined;
  programmes: Array<string | number> | string | number;
  first: number;
  after?: string | number | null | undefined;
  compare: boolean;
  other?: string | null | undefined;
  leaveOut: boolean;
  without: Array<string | number> | string | number;
}>;


export type CoverageQuery = { coverage: { on: string, totalCount: number, nextAfter: string | null, columns: Array<{ serviceType: ServiceType | null, programme: { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null } | null, states: Array<{ state: CoverageState, regionCount: number, people: number | null, unknownPeopleCount: number }> }>, rows: Array<{ people: number | null, actorCount: number, providerCount: number, region: { id: string, ags: string, name: string, regionKind: RegionKind }, cells: Array<{ state: CoverageState, inherited: boolean, actorCount: number, providerCount: number }> }> }, other?: { on: string, totalCount: number, nextAfter: string | null, columns: Array<{ serviceType: ServiceType | null, programme: { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null } | null, states: Array<{ state: CoverageState, regionCount: number, people: number | null, unknownPeopleCount: number }> }>, rows: Array<{ people: number | null, actorCount: number, providerCount: number, region: { id: string, ags: string, name: string, regionKind: RegionKind }, cells: Array<{ state: CoverageState, inherited: boolean, actorCount: number, providerCount: number }> }> }, whatIf?: { withoutCount: number, lostServiceCount: number, changeCount: number, without: Array<
      | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
      | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
      | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
      | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
      | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
      | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
      | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
    >, lostServices: Array<{ id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }>, columns: Array<{ serviceType: ServiceType | null, programme: { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null } | null, before: Array<{ state: CoverageState, regionCount: number, people: number | null, unknownPeopleCount: number }>, after: Array<{ state: CoverageState, regionCount: number, people: number | null, unknownPeopleCount: number }> }>, changes: Array<{ serviceType: ServiceType | null, before: CoverageState, after: CoverageState, providerCountBefore: number, providerCountAfter: number, sentence: string, region: { id: string, ags: string, name: string, regionKind: RegionKind }, programme: { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null } | null }>, cliff: { totalCount: number, sentence: string, endings: Array<{ sentence: string }> } }, choices: { nodes: Array<{ id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }> }, areas: { nodes: Array<{ id: string, ags: string, name: string, regionKind: RegionKind }> } };

export type CoverageCellQueryVariables = Exact<{
  on: string;
  level: RegionKind;
  region: string | number;
  services?: Array<ServiceType> | ServiceType | null | undefined;
  programmes: Array<string | number> | string | number;
}>;


export type CoverageCellQuery = { coverage: { columns: Array<{ serviceType: ServiceType | null, programme: { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null } | null }>, rows: Array<{ people: number | null, region: { populationDate: string | null, id: string, ags: string, name: string, regionKind: RegionKind }, cells: Array<{ state: CoverageState, inherited: boolean, providerCount: number, confirmedProviderCount: number, lastConfirmed: string | null, actorCount: number, statementCount: number, actors: Array<
          | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
          | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
          | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
          | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
          | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
          | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
          | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
        >, statements: Array<
          | { __typename: 'Administration', id: string, validFrom: string | null, validTo: string | null, lastConfirmed: string | null, note: string | null, certainty: Certainty, administrationRole: string | null, administrator:
              | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
              | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
              | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
              | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
              | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
              | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
              | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
            , administered:
              | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
              | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
              | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
              | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
              | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
              | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
              | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
            , sources: Array<{ id: string, title: string, publisher: string | null, url: string | null, published: string | null, accessed: string | null }> }
          | { __typename: 'Affiliation', id: string, validFrom: string | null, validTo: string | null, lastConfirmed: string | null, note: string | null, certainty: Certainty, unit:
              | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
              | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
              | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
              | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
              | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
              | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
              | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
            , organisation:
              | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
              | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
              | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
              | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
              | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
              | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
              | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
            , sources: Array<{ id: string, title: string, publisher: string | null, url: string | null, published: string | null, accessed: string | null }> }
          | { __typename: 'Coverage', extent: Extent, id: string, validFrom: string | null, validTo: string | null, lastConfirmed: string | null, note: string | null, certainty: Certainty, subject:
              | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
              | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
              | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
              | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
              | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
              | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
              | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
            , covered: { id: string, ags: string, name: string, regionKind: RegionKind }, sources: Array<{ id: string, title: string, publisher: string | null, url: string | null, published: string | null, accessed: string | null }> }
          | { __typename: 'Funding', amountEur: number | null, amountKind: AmountKind, amountScope: AmountScope, period: FundingPeriod, id: string, validFrom: string | null, validTo: string | null, lastConfirmed: string | null, note: string | null, certainty: Certainty, funder:
              | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
              | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
              | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
              | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
              | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
              | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
              | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
            , recipient:
              | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
              | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
              | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
              | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
              | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
              | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
              | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
            , programme: { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null } | null, sources: Array<{ id: string, title: string, publisher: string | null, url: string | null, published: string | null, accessed: string | null }> }
          | { __typename: 'Governance', id: string, validFrom: string | null, validTo: string | null, lastConfirmed: string | null, note: string | null, certainty: Certainty, municipality: { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }, governed: { id: string, ags: string, name: string, regionKind: RegionKind }, sources: Array<{ id: string, title: string, publisher: string | null, url: string | null, published: string | null, accessed: string | null }> }
          | { __typename: 'Location', id: string, validFrom: string | null, validTo: string | null, lastConfirmed: string | null, note: string | null, certainty: Certainty, actor:
              | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
              | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
              | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
              | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
              | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
              | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
              | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
            , place: { id: string, ags: string, name: string, regionKind: RegionKind }, sources: Array<{ id: string, title: string, publisher: string | null, url: string | null, published: string | null, accessed: string | null }> }
          | { __typename: 'Membership', id: string, validFrom: string | null, validTo: string | null, lastConfirmed: string | null, note: string | null, certainty: Certainty, membershipRole: MembershipRole, member:
              | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
              | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
              | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
              | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
              | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
              | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
              | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
            , network: { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }, sources: Array<{ id: string, title: string, publisher: string | null, url: string | null, published: string | null, accessed: string | null }> }
          | { __typename: 'Participation', id: string, validFrom: string | null, validTo: string | null, lastConfirmed: string | null, note: string | null, certainty: Certainty, participationRole: ParticipationRole, participant:
              | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
              | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
              | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
              | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
              | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
              | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
              | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
            , joined: { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }, region: { id: string, ags: string, name: string, regionKind: RegionKind } | null, sources: Array<{ id: string, title: string, publisher: string | null, url: string | null, published: string | null, accessed: string | null }> }
          | { __typename: 'Provision', id: string, validFrom: string | null, validTo: string | null, lastConfirmed: string | null, note: string | null, certainty: Certainty, provider:
              | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
              | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
              | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
              | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
              | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
              | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
              | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
            , service: { serviceType: ServiceType | null, id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }, sources: Array<{ id: string, title: string, publisher: string | null, url: string | null, published: string | null, accessed: string | null }> }
        > }> }> } };

export type CoverageGapsQueryVariables = Exact<{
  on: string;
  language: Language;
  level: RegionKind;
  within?: string | number | null | undefined;
  services?: Array<ServiceType> | ServiceType | null | undefined;
  programmes: Array<string | number> | string | number;
  reasons?: Array<GapReason> | GapReason | null | undefined;
  minPeople?: number | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type CoverageGapsQuery = { gaps: { totalCount: number, reasons: Array<{ reason: GapReason, count: number }>, nodes: Array<{ key: string, people: number | null, serviceType: ServiceType | null, state: CoverageState, reason: GapReason, reasons: Array<GapReason>, sentence: string, statementCount: number, region: { id: string, ags: string, name: string, regionKind: RegionKind }, programme: { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null } | null }> }, choices: { nodes: Array<{ id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }> }, areas: { nodes: Array<{ id: string, ags: string, name: string, regionKind: RegionKind }> } };

export type CoverageTableFragment = { on: string, totalCount: number, nextAfter: string | null, columns: Array<{ serviceType: ServiceType | null, programme: { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null } | null, states: Array<{ state: CoverageState, regionCount: number, people: number | null, unknownPeopleCount: number }> }>, rows: Array<{ people: number | null, actorCount: number, providerCount: number, region: { id: string, ags: string, name: string, regionKind: RegionKind }, cells: Array<{ state: CoverageState, inherited: boolean, actorCount: number, providerCount: number }> }> };

export type CoverageTalliedFragment = { state: CoverageState, regionCount: number, people: number | null, unknownPeopleCount: number };

export type CoverageChoicesFragment = { choices: { nodes: Array<{ id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }> }, areas: { nodes: Array<{ id: string, ags: string, name: string, regionKind: RegionKind }> } };

export type SearchQueryVariables = Exact<{
  text: string;
  first: number;
  after?: string | null | undefined;
}>;


export type SearchQuery = { search: { totalCount: number, nodes: Array<
      | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
      | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
      | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
      | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
      | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
      | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
      | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
    >, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type StartQueryVariables = Exact<{
  on: string;
}>;


export type StartQuery = { dataset: { version: string | null, loadedAt: string | null, licence: string | null, actorCount: number, regionCount: number, sourceCount: number, statementCount: number, newestConfirmation: string | null }, fundings: { totalCount: number }, memberships: { totalCount: number }, affiliations: { totalCount: number }, provisions: { totalCount: number }, administrations: { totalCount: number }, participations: { totalCount: number }, coverages: { totalCount: number } };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const StatementFactsFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment StatementFacts on Statement {
  __typename
  id
  validFrom
  validTo
  lastConfirmed
  note
  certainty(on: $on)
  sources {
    id
    title
    publisher
    url
    published
    accessed
  }
}
    `, {"fragmentName":"StatementFacts"}) as unknown as TypedDocumentString<StatementFactsFragment, unknown>;
export const ActorNameFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment ActorName on Actor {
  id
  slug
  kind
  name
  shortName
  nameEn
}
    `, {"fragmentName":"ActorName"}) as unknown as TypedDocumentString<ActorNameFragment, unknown>;
export const RegionNameFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment RegionName on Region {
  id
  ags
  name
  regionKind: kind
}
    `, {"fragmentName":"RegionName"}) as unknown as TypedDocumentString<RegionNameFragment, unknown>;
export const SaidOfFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment SaidOf on Statement {
  ...StatementFacts
  ... on Funding {
    funder {
      ...ActorName
    }
    recipient {
      ...ActorName
    }
    programme {
      ...ActorName
    }
    amountEur
    amountKind
    amountScope
    period
  }
  ... on Membership {
    member {
      ...ActorName
    }
    network {
      ...ActorName
    }
    membershipRole: role
  }
  ... on Affiliation {
    unit {
      ...ActorName
    }
    organisation {
      ...ActorName
    }
  }
  ... on Provision {
    provider {
      ...ActorName
    }
    service {
      ...ActorName
      serviceType
    }
  }
  ... on Administration {
    administrator {
      ...ActorName
    }
    administered {
      ...ActorName
    }
    administrationRole: role
  }
  ... on Participation {
    participant {
      ...ActorName
    }
    joined: programme {
      ...ActorName
    }
    participationRole: role
    region {
      ...RegionName
    }
  }
  ... on Coverage {
    subject {
      ...ActorName
    }
    covered: region {
      ...RegionName
    }
    extent
  }
  ... on Location {
    actor {
      ...ActorName
    }
    place: region {
      ...RegionName
    }
  }
  ... on Governance {
    municipality {
      ...ActorName
    }
    governed: region {
      ...RegionName
    }
  }
}
    fragment StatementFacts on Statement {
  __typename
  id
  validFrom
  validTo
  lastConfirmed
  note
  certainty(on: $on)
  sources {
    id
    title
    publisher
    url
    published
    accessed
  }
}
fragment ActorName on Actor {
  id
  slug
  kind
  name
  shortName
  nameEn
}
fragment RegionName on Region {
  id
  ags
  name
  regionKind: kind
}`, {"fragmentName":"SaidOf"}) as unknown as TypedDocumentString<SaidOfFragment, unknown>;
export const CoverageTalliedFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment CoverageTallied on CoverageTally {
  state
  regionCount
  people
  unknownPeopleCount
}
    `, {"fragmentName":"CoverageTallied"}) as unknown as TypedDocumentString<CoverageTalliedFragment, unknown>;
export const CoverageTableFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment CoverageTable on CoverageMatrix {
  on
  totalCount
  nextAfter
  columns {
    serviceType
    programme {
      ...ActorName
    }
    states {
      ...CoverageTallied
    }
  }
  rows {
    region {
      ...RegionName
    }
    people
    actorCount
    providerCount
    cells {
      state
      inherited
      actorCount
      providerCount
    }
  }
}
    fragment ActorName on Actor {
  id
  slug
  kind
  name
  shortName
  nameEn
}
fragment RegionName on Region {
  id
  ags
  name
  regionKind: kind
}
fragment CoverageTallied on CoverageTally {
  state
  regionCount
  people
  unknownPeopleCount
}`, {"fragmentName":"CoverageTable"}) as unknown as TypedDocumentString<CoverageTableFragment, unknown>;
export const CoverageChoicesFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment CoverageChoices on Query {
  choices: programmes(first: 100, orderBy: [{field: NAME}]) {
    nodes {
      ...ActorName
    }
  }
  areas: regions(
    where: {kind: {in: [STATE, GOVERNMENT_REGION]}}
    first: 100
    orderBy: [{field: AGS}]
  ) {
    nodes {
      ...RegionName
    }
  }
}
    fragment ActorName on Actor {
  id
  slug
  kind
  name
  shortName
  nameEn
}
fragment RegionName on Region {
  id
  ags
  name
  regionKind: kind
}`, {"fragmentName":"CoverageChoices"}) as unknown as TypedDocumentString<CoverageChoicesFragment, unknown>;
export const CoverageDocument = /*#__PURE__*/ new TypedDocumentString(`
    query Coverage($on: Date!, $language: Language!, $level: RegionKind!, $within: ID, $services: [ServiceType!], $programmes: [ID!]!, $first: Int!, $after: ID, $compare: Boolean!, $other: Date, $leaveOut: Boolean!, $without: [ID!]!) {
  coverage(
    on: $on
    level: $level
    within: $within
    services: $services
    programmes: $programmes
    first: $first
    after: $after
  ) {
    ...CoverageTable
  }
  other: coverage(
    on: $other
    level: $level
    within: $within
    services: $services
    programmes: $programmes
    first: $first
    after: $after
  ) @include(if: $compare) {
    ...CoverageTable
  }
  whatIf(
    on: $on
    without: $without
    level: $level
    within: $within
    services: $services
    programmes: $programmes
    first: 1000
  ) @include(if: $leaveOut) {
    withoutCount
    without(first: 100) {
      ...ActorName
    }
    lostServiceCount
    lostServices(first: 100) {
      ...ActorName
    }
    columns {
      serviceType
      programme {
        ...ActorName
      }
      before {
        ...CoverageTallied
      }
      after {
        ...CoverageTallied
      }
    }
    changeCount
    changes {
      region {
        ...RegionName
      }
      serviceType
      programme {
        ...ActorName
      }
      before
      after
      providerCountBefore
      providerCountAfter
      sentence(language: $language)
    }
    cliff {
      totalCount
      sentence(language: $language)
      endings {
        sentence(language: $language)
      }
    }
  }
  ...CoverageChoices
}
    fragment ActorName on Actor {
  id
  slug
  kind
  name
  shortName
  nameEn
}
fragment RegionName on Region {
  id
  ags
  name
  regionKind: kind
}
fragment CoverageTable on CoverageMatrix {
  on
  totalCount
  nextAfter
  columns {
    serviceType
    programme {
      ...ActorName
    }
    states {
      ...CoverageTallied
    }
  }
  rows {
    region {
      ...RegionName
    }
    people
    actorCount
    providerCount
    cells {
      state
      inherited
      actorCount
      providerCount
    }
  }
}
fragment CoverageTallied on CoverageTally {
  state
  regionCount
  people
  unknownPeopleCount
}
fragment CoverageChoices on Query {
  choices: programmes(first: 100, orderBy: [{field: NAME}]) {
    nodes {
      ...ActorName
    }
  }
  areas: regions(
    where: {kind: {in: [STATE, GOVERNMENT_REGION]}}
    first: 100
    orderBy: [{field: AGS}]
  ) {
    nodes {
      ...RegionName
    }
  }
}`) as unknown as TypedDocumentString<CoverageQuery, CoverageQueryVariables>;
export const CoverageCellDocument = /*#__PURE__*/ new TypedDocumentString(`
    query CoverageCell($on: Date!, $level: RegionKind!, $region: ID!, $services: [ServiceType!], $programmes: [ID!]!) {
  coverage(
    on: $on
    level: $level
    within: $region
    services: $services
    programmes: $programmes
    first: 1
  ) {
    columns {
      serviceType
      programme {
        ...ActorName
      }
    }
    rows {
      people
      region {
        ...RegionName
        populationDate
      }
      cells {
        state
        inherited
        providerCount
        confirmedProviderCount
        lastConfirmed
        actorCount
        actors(first: 100) {
          ...ActorName
        }
        statementCount
        statements(first: 100) {
          ...SaidOf
        }
      }
    }
  }
}
    fragment StatementFacts on Statement {
  __typename
  id
  validFrom
  validTo
  lastConfirmed
  note
  certainty(on: $on)
  sources {
    id
    title
    publisher
    url
    published
    accessed
  }
}
fragment ActorName on Actor {
  id
  slug
  kind
  name
  shortName
  nameEn
}
fragment RegionName on Region {
  id
  ags
  name
  regionKind: kind
}
fragment SaidOf on Statement {
  ...StatementFacts
  ... on Funding {
    funder {
      ...ActorName
    }
    recipient {
      ...ActorName
    }
    programme {
      ...ActorName
    }
    amountEur
    amountKind
    amountScope
    period
  }
  ... on Membership {
    member {
      ...ActorName
    }
    network {
      ...ActorName
    }
    membershipRole: role
  }
  ... on Affiliation {
    unit {
      ...ActorName
    }
    organisation {
      ...ActorName
    }
  }
  ... on Provision {
    provider {
      ...ActorName
    }
    service {
      ...ActorName
      serviceType
    }
  }
  ... on Administration {
    administrator {
      ...ActorName
    }
    administered {
      ...ActorName
    }
    administrationRole: role
  }
  ... on Participation {
    participant {
      ...ActorName
    }
    joined: programme {
      ...ActorName
    }
    participationRole: role
    region {
      ...RegionName
    }
  }
  ... on Coverage {
    subject {
      ...ActorName
    }
    covered: region {
      ...RegionName
    }
    extent
  }
  ... on Location {
    actor {
      ...ActorName
    }
    place: region {
      ...RegionName
    }
  }
  ... on Governance {
    municipality {
      ...ActorName
    }
    governed: region {
      ...RegionName
    }
  }
}`) as unknown as TypedDocumentString<CoverageCellQuery, CoverageCellQueryVariables>;
export const CoverageGapsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query CoverageGaps($on: Date!, $language: Language!, $level: RegionKind!, $within: ID, $services: [ServiceType!], $programmes: [ID!]!, $reasons: [GapReason!], $minPeople: Int, $first: Int!, $after: String) {
  gaps(
    on: $on
    level: $level
    within: $within
    services: $services
    programmes: $programmes
    reasons: $reasons
    minPeople: $minPeople
    first: $first
    after: $after
  ) {
    totalCount
    reasons {
      reason
      count
    }
    nodes {
      key
      region {
        ...RegionName
      }
      people
      serviceType
      programme {
        ...ActorName
      }
      state
      reason
      reasons
      sentence(language: $language)
      statementCount
    }
  }
  ...CoverageChoices
}
    fragment ActorName on Actor {
  id
  slug
  kind
  name
  shortName
  nameEn
}
fragment RegionName on Region {
  id
  ags
  name
  regionKind: kind
}
fragment CoverageChoices on Query {
  choices: programmes(first: 100, orderBy: [{field: NAME}]) {
    nodes {
      ...ActorName
    }
  }
  areas: regions(
    where: {kind: {in: [STATE, GOVERNMENT_REGION]}}
    first: 100
    orderBy: [{field: AGS}]
  ) {
    nodes {
      ...RegionName
    }
  }
}`) as unknown as TypedDocumentString<CoverageGapsQuery, CoverageGapsQueryVariables>;
export const SearchDocument = /*#__PURE__*/ new TypedDocumentString(`
    query Search($text: String!, $first: Int!, $after: String) {
  search(text: $text, first: $first, after: $after) {
    totalCount
    nodes {
      ...ActorName
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment ActorName on Actor {
  id
  slug
  kind
  name
  shortName
  nameEn
}`) as unknown as TypedDocumentString<SearchQuery, SearchQueryVariables>;
export const StartDocument = /*#__PURE__*/ new TypedDocumentString(`
    query Start($on: Date!) {
  dataset {
    version
    loadedAt
    licence
    actorCount
    regionCount
    sourceCount
    statementCount
    newestConfirmation
  }
  fundings(asOf: $on) {
    totalCount
  }
  memberships(asOf: $on) {
    totalCount
  }
  affiliations(asOf: $on) {
    totalCount
  }
  provisions(asOf: $on) {
    totalCount
  }
  administrations(asOf: $on) {
    totalCount
  }
  participations(asOf: $on) {
    totalCount
  }
  coverages(asOf: $on) {
    totalCount
  }
}
    `) as unknown as TypedDocumentString<StartQuery, StartQueryVariables>;