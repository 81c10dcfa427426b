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

/** Sprache / language. */
export type Language =
  | 'DE'
  | 'EN';

/** Ebene des Staates / level of government. */
export type Level =
  | 'FEDERAL'
  | 'STATE'
  | 'LOCAL';

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

export type AboutViewQueryVariables = Exact<{ [key: string]: never; }>;


export type AboutViewQuery = { dataset: { version: string | null, licence: string | null, newestConfirmation: string | null } };

export type ActorViewQueryVariables = Exact<{
  slug: string;
  on: string;
  asOf?: string | null | undefined;
  language: Language;
  first: number;
  fundedBy?: string | null | undefined;
  funds?: string | null | undefined;
  providedBy?: string | null | undefined;
  provides?: string | null | undefined;
  memberships?: string | null | undefined;
  members?: string | null | undefined;
  partOf?: string | null | undefined;
  parts?: string | null | undefined;
  administeredBy?: string | null | undefined;
  administers?: string | null | undefined;
  participations?: string | null | undefined;
  participants?: string | null | undefined;
  coverage?: string | null | undefined;
  locations?: string | null | undefined;
  governs?: string | null | undefined;
}>;


export type ActorViewQuery = { actor:
    | { __typename: 'CivilSocietyGroup', legalForm: string | null, website: string | null, founded: number | null, dissolved: number | null, description: string | null, id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null, german: string | null, sources: Array<{ id: string, title: string, publisher: string | null, url: string | null, published: string | null, accessed: string | null }> }
    | { __typename: 'CounsellingService', serviceType: ServiceType | null, website: string | null, founded: number | null, dissolved: number | null, description: string | null, id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null, german: string | null, sources: Array<{ id: string, title: string, publisher: string | null, url: string | null, published: string | null, accessed: string | null }> }
    | { __typename: 'Ministry', level: Level | null, website: string | null, founded: number | null, dissolved: number | null, description: string | null, id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null, german: string | null, sources: Array<{ id: string, title: string, publisher: string | null, url: string | null, published: string | null, accessed: string | null }> }
    | { __typename: 'Municipality', website: string | null, founded: number | null, dissolved: number | null, description: string | null, id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null, german: string | null, sources: Array<{ id: string, title: string, publisher: string | null, url: string | null, published: string | null, accessed: string | null }> }
    | { __typename: 'Network', website: string | null, founded: number | null, dissolved: number | null, description: string | null, id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null, german: string | null, sources: Array<{ id: string, title: string, publisher: string | null, url: string | null, published: string | null, accessed: string | null }> }
    | { __typename: 'Programme', level: Level | null, started: string | null, ended: string | null, website: string | null, founded: number | null, dissolved: number | null, description: string | null, id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null, german: string | null, sources: Array<{ id: string, title: string, publisher: string | null, url: string | null, published: string | null, accessed: string | null }> }
    | { __typename: 'PublicBody', level: Level | null, website: string | null, founded: number | null, dissolved: number | null, description: string | null, id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null, german: string | null, sources: Array<{ id: string, title: string, publisher: string | null, url: string | null, published: string | null, accessed: string | null }> }
   | null, fundedBy: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ __typename: 'Funding', amountEur: number | null, amountKind: AmountKind, amountScope: AmountScope, period: FundingPeriod, id: string, validFrom: string | null, validTo: string | null, lastConfirmed: string | null, note: string | null, certainty: Certainty, other:
        | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
        | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
        | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
        | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
        | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
        | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
        | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
      , programme: { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null } | null, sources: Array<{ id: string, title: string, publisher: string | null, url: string | null, published: string | null, accessed: string | null }> }> }, funds: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ __typename: 'Funding', amountEur: number | null, amountKind: AmountKind, amountScope: AmountScope, period: FundingPeriod, id: string, validFrom: string | null, validTo: string | null, lastConfirmed: string | null, note: string | null, certainty: Certainty, other:
        | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
        | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
        | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
        | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
        | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
        | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
        | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
      , programme: { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null } | null, sources: Array<{ id: string, title: string, publisher: string | null, url: string | null, published: string | null, accessed: string | null }> }> }, providedBy: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ __typename: 'Provision', id: string, validFrom: string | null, validTo: string | null, lastConfirmed: string | null, note: string | null, certainty: Certainty, other:
        | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
        | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
        | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
        | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
        | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
        | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
        | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
      , sources: Array<{ id: string, title: string, publisher: string | null, url: string | null, published: string | null, accessed: string | null }> }> }, provides: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ __typename: 'Provision', id: string, validFrom: string | null, validTo: string | null, lastConfirmed: string | null, note: string | null, certainty: Certainty, other: { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }, sources: Array<{ id: string, title: string, publisher: string | null, url: string | null, published: string | null, accessed: string | null }> }> }, memberships: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ __typename: 'Membership', id: string, validFrom: string | null, validTo: string | null, lastConfirmed: string | null, note: string | null, certainty: Certainty, membershipRole: MembershipRole, other: { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }, sources: Array<{ id: string, title: string, publisher: string | null, url: string | null, published: string | null, accessed: string | null }> }> }, members: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ __typename: 'Membership', id: string, validFrom: string | null, validTo: string | null, lastConfirmed: string | null, note: string | null, certainty: Certainty, membershipRole: MembershipRole, other:
        | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
        | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
        | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
        | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
        | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
        | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
        | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
      , sources: Array<{ id: string, title: string, publisher: string | null, url: string | null, published: string | null, accessed: string | null }> }> }, partOf: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ __typename: 'Affiliation', id: string, validFrom: string | null, validTo: string | null, lastConfirmed: string | null, note: string | null, certainty: Certainty, other:
        | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
        | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
        | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
        | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
        | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
        | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
        | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
      , sources: Array<{ id: string, title: string, publisher: string | null, url: string | null, published: string | null, accessed: string | null }> }> }, parts: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ __typename: 'Affiliation', id: string, validFrom: string | null, validTo: string | null, lastConfirmed: string | null, note: string | null, certainty: Certainty, other:
        | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
        | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
        | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
        | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
        | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
        | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
        | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
      , sources: Array<{ id: string, title: string, publisher: string | null, url: string | null, published: string | null, accessed: string | null }> }> }, administeredBy: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ __typename: 'Administration', id: string, validFrom: string | null, validTo: string | null, lastConfirmed: string | null, note: string | null, certainty: Certainty, administrationRole: string | null, other:
        | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
        | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
        | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
        | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
        | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
        | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
        | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
      , sources: Array<{ id: string, title: string, publisher: string | null, url: string | null, published: string | null, accessed: string | null }> }> }, administers: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ __typename: 'Administration', id: string, validFrom: string | null, validTo: string | null, lastConfirmed: string | null, note: string | null, certainty: Certainty, administrationRole: string | null, other:
        | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
        | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
        | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
        | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
        | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
        | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
        | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
      , sources: Array<{ id: string, title: string, publisher: string | null, url: string | null, published: string | null, accessed: string | null }> }> }, participations: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ __typename: 'Participation', id: string, validFrom: string | null, validTo: string | null, lastConfirmed: string | null, note: string | null, certainty: Certainty, participationRole: ParticipationRole, region: { id: string, ags: string, name: string, regionKind: RegionKind } | null, other: { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }, sources: Array<{ id: string, title: string, publisher: string | null, url: string | null, published: string | null, accessed: string | null }> }> }, participants: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ __typename: 'Participation', id: string, validFrom: string | null, validTo: string | null, lastConfirmed: string | null, note: string | null, certainty: Certainty, participationRole: ParticipationRole, region: { id: string, ags: string, name: string, regionKind: RegionKind } | null, other:
        | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
        | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
        | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
        | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
        | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
        | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
        | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
      , sources: Array<{ id: string, title: string, publisher: string | null, url: string | null, published: string | null, accessed: string | null }> }> }, coverage: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ __typename: 'Coverage', extent: Extent, id: string, validFrom: string | null, validTo: string | null, lastConfirmed: string | null, note: string | null, certainty: Certainty, region: { id: string, ags: string, name: string, regionKind: RegionKind }, sources: Array<{ id: string, title: string, publisher: string | null, url: string | null, published: string | null, accessed: string | null }> }> }, locations: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ __typename: 'Location', id: string, validFrom: string | null, validTo: string | null, lastConfirmed: string | null, note: string | null, certainty: Certainty, region: { id: string, ags: string, name: string, regionKind: RegionKind }, sources: Array<{ id: string, title: string, publisher: string | null, url: string | null, published: string | null, accessed: string | null }> }> }, governs: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ __typename: 'Governance', id: string, validFrom: string | null, validTo: string | null, lastConfirmed: string | null, note: string | null, certainty: Certainty, region: { id: string, ags: string, name: string, regionKind: RegionKind }, sources: Array<{ id: string, title: string, publisher: string | null, url: string | null, published: string | null, accessed: string | null }> }> }, everIn: { totalCount: number, totalEur: { unknownCount: number, disputedCount: number, perRecipientCount: number, undatedCount: number, partCount: number, years: Array<{ year: number, exact: number | null, approximate: number | null, maximum: number | null, total: number | null }>, wholeTerm: { exact: number | null, approximate: number | null, maximum: number | null, total: number | null } } }, everOut: { totalCount: number, totalEur: { unknownCount: number, disputedCount: number, perRecipientCount: number, undatedCount: number, partCount: number, years: Array<{ year: number, exact: number | null, approximate: number | null, maximum: number | null, total: number | null }>, wholeTerm: { exact: number | null, approximate: number | null, maximum: number | null, total: number | null } } } };

export type FundingRowFragment = { __typename: 'Funding', amountEur: number | null, amountKind: AmountKind, amountScope: AmountScope, period: FundingPeriod, id: string, validFrom: string | null, validTo: string | null, lastConfirmed: string | null, note: string | null, certainty: Certainty, programme: { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null } | null, sources: Array<{ id: string, title: string, publisher: string | null, url: string | null, published: string | null, accessed: string | null }> };

export type OverYearsFragment = { unknownCount: number, disputedCount: number, perRecipientCount: number, undatedCount: number, partCount: number, years: Array<{ year: number, exact: number | null, approximate: number | null, maximum: number | null, total: number | null }>, wholeTerm: { exact: number | null, approximate: number | null, maximum: number | null, total: number | null } };

export type HelpViewQueryVariables = Exact<{
  state: string;
}>;


export type HelpViewQuery = { districts: { totalCount: number, nodes: Array<{ id: string, ags: string, name: string, regionKind: RegionKind, within: { id: string, ags: string, name: string, regionKind: RegionKind } | null }> }, municipalities: { totalCount: number, nodes: Array<{ id: string, ags: string, name: string, regionKind: RegionKind, within: { id: string, ags: string, name: string, regionKind: RegionKind } | null }> } };

export type RegionViewQueryVariables = Exact<{
  ags: string;
  key: string | number;
  level: RegionKind;
  on: string;
  first: number;
  actors?: string | null | undefined;
  others?: string | null | undefined;
  participants?: string | null | undefined;
}>;


export type RegionViewQuery = { region: { population: number | null, populationDate: string | null, areaKm2: number | null, id: string, ags: string, name: string, regionKind: RegionKind, sources: Array<{ id: string, title: string, publisher: string | null, url: string | null, published: string | null, accessed: string | null }>, ancestors: Array<{ id: string, ags: string, name: string, regionKind: RegionKind }>, parts: { nodes: Array<{ id: string, ags: string, name: string, regionKind: RegionKind }> }, governedBy: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ __typename: 'Governance', id: string, validFrom: string | null, validTo: string | null, lastConfirmed: string | null, note: string | null, certainty: Certainty, municipality: { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }, sources: Array<{ id: string, title: string, publisher: string | null, url: string | null, published: string | null, accessed: string | null }> }> }, others: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ __typename: 'Coverage', extent: Extent, id: string, validFrom: string | null, validTo: string | null, lastConfirmed: string | null, note: string | null, certainty: Certainty, subject:
          | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
          | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
          | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
          | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
          | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
          | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
          | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
        , sources: Array<{ id: string, title: string, publisher: string | null, url: string | null, published: string | null, accessed: string | null }> }> }, locations: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ __typename: 'Location', id: string, validFrom: string | null, validTo: string | null, lastConfirmed: string | null, note: string | null, certainty: Certainty, actor:
          | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
          | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
          | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
          | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
          | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
          | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
          | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
        , sources: Array<{ id: string, title: string, publisher: string | null, url: string | null, published: string | null, accessed: string | null }> }> } } | null, participations: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ __typename: 'Participation', id: string, validFrom: string | null, validTo: string | null, lastConfirmed: string | null, note: string | null, certainty: Certainty, participationRole: ParticipationRole, participant:
        | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
        | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
        | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
        | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
        | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
        | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
        | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
      , programme: { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }, sources: Array<{ id: string, title: string, publisher: string | null, url: string | null, published: string | null, accessed: string | null }> }> }, services: { rows: Array<{ region: { ags: string }, cells: Array<{ serviceType: ServiceType | null, state: CoverageState, inherited: boolean, actorCount: number, providerCount: number, statementCount: number, statements: Array<
          | { __typename: 'Administration', id: string, validFrom: string | null, validTo: string | null, lastConfirmed: string | null, note: string | null, certainty: Certainty, sources: Array<{ id: string, title: string, publisher: string | null, url: string | null, published: string | null, accessed: string | null }> }
          | { __typename: 'Affiliation', id: string, validFrom: string | null, validTo: string | null, lastConfirmed: string | null, note: string | null, certainty: Certainty, sources: Array<{ id: string, title: string, publisher: string | null, url: string | null, published: string | null, accessed: string | null }> }
          | { __typename: 'Coverage', extent: Extent, id: string, validFrom: string | null, validTo: string | null, lastConfirmed: string | null, note: string | null, certainty: Certainty, covered: { id: string, ags: string, name: string, regionKind: RegionKind }, subject:
              | { __typename: 'CivilSocietyGroup', website: string | null, id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
              | { __typename: 'CounsellingService', website: string | null, id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null, providedBy: { totalCount: number, nodes: Array<{ id: string, provider:
                      | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
                      | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
                      | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
                      | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
                      | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
                      | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
                      | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
                     }> } }
              | { __typename: 'Ministry', website: string | null, id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
              | { __typename: 'Municipality', website: string | null, id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
              | { __typename: 'Network', website: string | null, id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
              | { __typename: 'Programme', website: string | null, id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
              | { __typename: 'PublicBody', website: string | null, id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
            , sources: Array<{ id: string, title: string, publisher: string | null, url: string | null, published: string | null, accessed: string | null }> }
          | { __typename: 'Funding', id: string, validFrom: string | null, validTo: string | null, lastConfirmed: string | null, note: string | null, certainty: Certainty, sources: Array<{ id: string, title: string, publisher: string | null, url: string | null, published: string | null, accessed: string | null }> }
          | { __typename: 'Governance', id: string, validFrom: string | null, validTo: string | null, lastConfirmed: string | null, note: string | null, certainty: Certainty, sources: Array<{ id: string, title: string, publisher: string | null, url: string | null, published: string | null, accessed: string | null }> }
          | { __typename: 'Location', id: string, validFrom: string | null, validTo: string | null, lastConfirmed: string | null, note: string | null, certainty: Certainty, sources: Array<{ id: string, title: string, publisher: string | null, url: string | null, published: string | null, accessed: string | null }> }
          | { __typename: 'Membership', id: string, validFrom: string | null, validTo: string | null, lastConfirmed: string | null, note: string | null, certainty: Certainty, sources: Array<{ id: string, title: string, publisher: string | null, url: string | null, published: string | null, accessed: string | null }> }
          | { __typename: 'Participation', id: string, validFrom: string | null, validTo: string | null, lastConfirmed: string | null, note: string | null, certainty: Certainty, sources: Array<{ id: string, title: string, publisher: string | null, url: string | null, published: string | null, accessed: string | null }> }
          | { __typename: 'Provision', id: string, validFrom: string | null, validTo: string | null, lastConfirmed: string | null, note: string | null, certainty: Certainty, sources: Array<{ id: string, title: string, publisher: string | null, url: string | null, published: string | null, accessed: string | null }> }
        > }> }> } };

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
export const FundingRowFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment FundingRow on Funding {
  ...StatementFacts
  amountEur
  amountKind
  amountScope
  period
  programme {
    ...ActorName
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
}`, {"fragmentName":"FundingRow"}) as unknown as TypedDocumentString<FundingRowFragment, unknown>;
export const OverYearsFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment OverYears on EuroTotal {
  years {
    year
    exact
    approximate
    maximum
    total
  }
  wholeTerm {
    exact
    approximate
    maximum
    total
  }
  unknownCount
  disputedCount
  perRecipientCount
  undatedCount
  partCount
}
    `, {"fragmentName":"OverYears"}) as unknown as TypedDocumentString<OverYearsFragment, unknown>;
export const AboutViewDocument = /*#__PURE__*/ new TypedDocumentString(`
    query AboutView {
  dataset {
    version
    licence
    newestConfirmation
  }
}
    `) as unknown as TypedDocumentString<AboutViewQuery, AboutViewQueryVariables>;
export const ActorViewDocument = /*#__PURE__*/ new TypedDocumentString(`
    query ActorView($slug: String!, $on: Date!, $asOf: Date, $language: Language!, $first: Int!, $fundedBy: String, $funds: String, $providedBy: String, $provides: String, $memberships: String, $members: String, $partOf: String, $parts: String, $administeredBy: String, $administers: String, $participations: String, $participants: String, $coverage: String, $locations: String, $governs: String) {
  actor(slug: $slug) {
    __typename
    ...ActorName
    website
    founded
    dissolved
    description(language: $language)
    german: description
    sources {
      id
      title
      publisher
      url
      published
      accessed
    }
    ... on CivilSocietyGroup {
      legalForm
    }
    ... on Ministry {
      level
    }
    ... on PublicBody {
      level
    }
    ... on CounsellingService {
      serviceType
    }
    ... on Programme {
      level
      started
      ended
    }
  }
  fundedBy: fundings(
    where: {recipient: {slug: {eq: $slug}}}
    asOf: $asOf
    first: $first
    after: $fundedBy
    orderBy: [{field: VALID_FROM, direction: DESC}]
  ) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      ...FundingRow
      other: funder {
        ...ActorName
      }
    }
  }
  funds: fundings(
    where: {funder: {slug: {eq: $slug}}}
    asOf: $asOf
    first: $first
    after: $funds
    orderBy: [{field: VALID_FROM, direction: DESC}]
  ) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      ...FundingRow
      other: recipient {
        ...ActorName
      }
    }
  }
  providedBy: provisions(
    where: {service: {slug: {eq: $slug}}}
    asOf: $asOf
    first: $first
    after: $providedBy
  ) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      ...StatementFacts
      other: provider {
        ...ActorName
      }
    }
  }
  provides: provisions(
    where: {provider: {slug: {eq: $slug}}}
    asOf: $asOf
    first: $first
    after: $provides
  ) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      ...StatementFacts
      other: service {
        ...ActorName
      }
    }
  }
  memberships(
    where: {member: {slug: {eq: $slug}}}
    asOf: $asOf
    first: $first
    after: $memberships
  ) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      ...StatementFacts
      membershipRole: role
      other: network {
        ...ActorName
      }
    }
  }
  members: memberships(
    where: {network: {slug: {eq: $slug}}}
    asOf: $asOf
    first: $first
    after: $members
  ) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      ...StatementFacts
      membershipRole: role
      other: member {
        ...ActorName
      }
    }
  }
  partOf: affiliations(
    where: {unit: {slug: {eq: $slug}}}
    asOf: $asOf
    first: $first
    after: $partOf
  ) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      ...StatementFacts
      other: organisation {
        ...ActorName
      }
    }
  }
  parts: affiliations(
    where: {organisation: {slug: {eq: $slug}}}
    asOf: $asOf
    first: $first
    after: $parts
  ) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      ...StatementFacts
      other: unit {
        ...ActorName
      }
    }
  }
  administeredBy: administrations(
    where: {administered: {slug: {eq: $slug}}}
    asOf: $asOf
    first: $first
    after: $administeredBy
  ) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      ...StatementFacts
      administrationRole: role
      other: administrator {
        ...ActorName
      }
    }
  }
  administers: administrations(
    where: {administrator: {slug: {eq: $slug}}}
    asOf: $asOf
    first: $first
    after: $administers
  ) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      ...StatementFacts
      administrationRole: role
      other: administered {
        ...ActorName
      }
    }
  }
  participations(
    where: {participant: {slug: {eq: $slug}}}
    asOf: $asOf
    first: $first
    after: $participations
  ) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      ...StatementFacts
      participationRole: role
      region {
        ...RegionName
      }
      other: programme {
        ...ActorName
      }
    }
  }
  participants: participations(
    where: {programme: {slug: {eq: $slug}}}
    asOf: $asOf
    first: $first
    after: $participants
  ) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      ...StatementFacts
      participationRole: role
      region {
        ...RegionName
      }
      other: participant {
        ...ActorName
      }
    }
  }
  coverage: coverages(
    where: {subject: {slug: {eq: $slug}}}
    asOf: $asOf
    first: $first
    after: $coverage
  ) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      ...StatementFacts
      extent
      region {
        ...RegionName
      }
    }
  }
  locations(
    where: {actor: {slug: {eq: $slug}}}
    asOf: $asOf
    first: $first
    after: $locations
  ) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      ...StatementFacts
      region {
        ...RegionName
      }
    }
  }
  governs: governances(
    where: {municipality: {slug: {eq: $slug}}}
    asOf: $asOf
    first: $first
    after: $governs
  ) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      ...StatementFacts
      region {
        ...RegionName
      }
    }
  }
  everIn: fundings(where: {recipient: {slug: {eq: $slug}}}) {
    totalCount
    totalEur {
      ...OverYears
    }
  }
  everOut: fundings(where: {funder: {slug: {eq: $slug}}}) {
    totalCount
    totalEur {
      ...OverYears
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
fragment FundingRow on Funding {
  ...StatementFacts
  amountEur
  amountKind
  amountScope
  period
  programme {
    ...ActorName
  }
}
fragment OverYears on EuroTotal {
  years {
    year
    exact
    approximate
    maximum
    total
  }
  wholeTerm {
    exact
    approximate
    maximum
    total
  }
  unknownCount
  disputedCount
  perRecipientCount
  undatedCount
  partCount
}`) as unknown as TypedDocumentString<ActorViewQuery, ActorViewQueryVariables>;
export const HelpViewDocument = /*#__PURE__*/ new TypedDocumentString(`
    query HelpView($state: String!) {
  districts: regions(
    where: {kind: {in: [DISTRICT, URBAN_DISTRICT]}, within: {within: {ags: {eq: $state}}}}
    first: 100
  ) {
    totalCount
    nodes {
      ...RegionName
      within {
        ...RegionName
      }
    }
  }
  municipalities: regions(
    where: {kind: {eq: MUNICIPALITY}, within: {within: {within: {ags: {eq: $state}}}}}
    first: 100
  ) {
    totalCount
    nodes {
      ...RegionName
      within {
        ...RegionName
      }
    }
  }
}
    fragment RegionName on Region {
  id
  ags
  name
  regionKind: kind
}`) as unknown as TypedDocumentString<HelpViewQuery, HelpViewQueryVariables>;
export const RegionViewDocument = /*#__PURE__*/ new TypedDocumentString(`
    query RegionView($ags: String!, $key: ID!, $level: RegionKind!, $on: Date!, $first: Int!, $actors: String, $others: String, $participants: String) {
  region(ags: $ags) {
    ...RegionName
    population
    populationDate
    areaKm2
    sources {
      id
      title
      publisher
      url
      published
      accessed
    }
    ancestors {
      ...RegionName
    }
    parts(first: 100) {
      nodes {
        ...RegionName
      }
    }
    governedBy(asOf: $on, first: $first) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        ...StatementFacts
        municipality {
          ...ActorName
        }
      }
    }
    others: coverage(
      asOf: $on
      first: $first
      after: $others
      where: {subject: {kind: {ne: COUNSELLING_SERVICE}}}
    ) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        ...StatementFacts
        extent
        subject {
          ...ActorName
        }
      }
    }
    locations(asOf: $on, first: $first, after: $actors) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        ...StatementFacts
        actor {
          ...ActorName
        }
      }
    }
  }
  participations(
    asOf: $on
    first: $first
    after: $participants
    where: {region: {ags: {eq: $ags}}}
  ) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      ...StatementFacts
      participationRole: role
      participant {
        ...ActorName
      }
      programme {
        ...ActorName
      }
    }
  }
  services: coverage(level: $level, within: $key, on: $on, first: 1) {
    rows {
      region {
        ags
      }
      cells {
        serviceType
        state
        inherited
        actorCount
        providerCount
        statementCount
        statements(first: $first) {
          ...StatementFacts
          ... on Coverage {
            extent
            covered: region {
              ...RegionName
            }
            subject {
              __typename
              ...ActorName
              website
              ... on CounsellingService {
                providedBy(asOf: $on, first: 20) {
                  totalCount
                  nodes {
                    id
                    provider {
                      ...ActorName
                    }
                  }
                }
              }
            }
          }
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
}`) as unknown as TypedDocumentString<RegionViewQuery, RegionViewQueryVariables>;
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
