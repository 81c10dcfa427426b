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

/** Eine Grenze der Suche, nach ihrem Argument / a limit of the search, by its argument. */
export type PathLimit =
  | 'AVOID'
  | 'MAX_HUB_DEGREE'
  | 'MAX_LENGTH';

/** Ob es einen Weg gibt / whether there is a path: FOUND; CUT_BY_LIMITS – only beyond the limits; NOT_CONNECTED. */
export type PathOutcome =
  | 'FOUND'
  | 'CUT_BY_LIMITS'
  | 'NOT_CONNECTED';

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

/** Art einer Aussage / kind of statement. */
export type StatementName =
  | 'FUNDING'
  | 'MEMBERSHIP'
  | 'AFFILIATION'
  | 'PROVISION'
  | 'ADMINISTRATION'
  | 'PARTICIPATION'
  | 'COVERAGE'
  | 'LOCATION'
  | 'GOVERNANCE';

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

export type DrawnFragment = { nodes: Array<{ distance: number, degree: number | null, node:
      | { __typename: 'Administration' }
      | { __typename: 'Affiliation' }
      | { __typename: 'CivilSocietyGroup', id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
      | { __typename: 'CounsellingService', id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
      | { __typename: 'Coverage' }
      | { __typename: 'Funding' }
      | { __typename: 'Governance' }
      | { __typename: 'Location' }
      | { __typename: 'Membership' }
      | { __typename: 'Ministry', id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
      | { __typename: 'Municipality', id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
      | { __typename: 'Network', id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
      | { __typename: 'Participation' }
      | { __typename: 'Programme', id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
      | { __typename: 'Provision' }
      | { __typename: 'PublicBody', id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
      | { __typename: 'Region', id: string, ags: string, name: string, regionKind: RegionKind }
      | { __typename: 'Source' }
     }>, links: Array<{ kind: StatementName, source: string, target: string, statement:
      | { __typename: 'Administration', id: string, validFrom: string | null, validTo: string | null, lastConfirmed: string | null, note: string | null, certainty: Certainty, administrationRole: string | null, sources: Array<{ id: string, title: string, publisher: string | null, url: string | null, published: string | null, accessed: string | null }> }
      | { __typename: 'Affiliation', id: string, validFrom: string | null, validTo: string | null, lastConfirmed: string | null, note: string | null, certainty: Certainty, sources: Array<{ id: string, title: string, publisher: string | null, url: string | null, published: string | null, accessed: string | null }> }
      | { __typename: 'Coverage', extent: Extent, id: string, validFrom: string | null, validTo: string | null, lastConfirmed: string | null, note: string | null, certainty: Certainty, sources: Array<{ id: string, title: string, publisher: string | null, url: string | null, published: string | null, accessed: string | null }> }
      | { __typename: 'Funding', amountEur: number | null, amountKind: AmountKind, amountScope: AmountScope, period: FundingPeriod, id: string, validFrom: string | null, validTo: string | null, lastConfirmed: string | null, note: string | null, certainty: Certainty, programme: { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null } | null, sources: Array<{ id: string, title: string, publisher: string | null, url: string | null, published: string | null, accessed: string | null }> }
      | { __typename: 'Governance', id: string, validFrom: string | null, validTo: string | null, lastConfirmed: string | null, note: string | null, certainty: Certainty, sources: Array<{ id: string, title: string, publisher: string | null, url: string | null, published: string | null, accessed: string | null }> }
      | { __typename: 'Location', id: string, validFrom: string | null, validTo: string | null, lastConfirmed: string | null, note: string | null, certainty: Certainty, sources: Array<{ id: string, title: string, publisher: string | null, url: string | null, published: string | null, accessed: string | null }> }
      | { __typename: 'Membership', id: string, validFrom: string | null, validTo: string | null, lastConfirmed: string | null, note: string | null, certainty: Certainty, membershipRole: MembershipRole, sources: Array<{ id: string, title: string, publisher: string | null, url: string | null, published: string | null, accessed: string | null }> }
      | { __typename: 'Participation', id: string, validFrom: string | null, validTo: string | null, lastConfirmed: string | null, note: string | null, certainty: Certainty, participationRole: ParticipationRole, region: { id: string, ags: string, name: string, regionKind: RegionKind } | null, sources: Array<{ id: string, title: string, publisher: string | null, url: string | null, published: string | null, accessed: string | null }> }
      | { __typename: 'Provision', id: string, validFrom: string | null, validTo: string | null, lastConfirmed: string | null, note: string | null, certainty: Certainty, sources: Array<{ id: string, title: string, publisher: string | null, url: string | null, published: string | null, accessed: string | null }> }
     }>, more: Array<{ id: string, kind: StatementName, outgoing: boolean, count: number }> };

export type NetworkPathsQueryVariables = Exact<{
  from: string | number;
  to: string | number;
  kinds?: Array<StatementName> | StatementName | null | undefined;
  avoid: Array<string | number> | string | number;
  maxHub?: number | null | undefined;
  maxLength: number;
  first: number;
  language: Language;
  on: string;
}>;


export type NetworkPathsQuery = { paths: { outcome: PathOutcome, cutBy: Array<PathLimit>, distance: number | null, hasMore: boolean | null, sentence: string, paths: Array<{ length: number, shortest: boolean, certainty: Certainty, sentence: string, steps: Array<{ statementCount: number, start:
          | { __typename: 'Administration', id: string }
          | { __typename: 'Affiliation', id: string }
          | { __typename: 'CivilSocietyGroup', id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
          | { __typename: 'CounsellingService', id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
          | { __typename: 'Coverage', id: string }
          | { __typename: 'Funding', id: string }
          | { __typename: 'Governance', id: string }
          | { __typename: 'Location', id: string }
          | { __typename: 'Membership', id: string }
          | { __typename: 'Ministry', id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
          | { __typename: 'Municipality', id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
          | { __typename: 'Network', id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
          | { __typename: 'Participation', id: string }
          | { __typename: 'Programme', id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
          | { __typename: 'Provision', id: string }
          | { __typename: 'PublicBody', id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
          | { __typename: 'Region', id: string, ags: string, name: string, regionKind: RegionKind }
          | { __typename: 'Source', id: string }
        , end:
          | { __typename: 'Administration', id: string }
          | { __typename: 'Affiliation', id: string }
          | { __typename: 'CivilSocietyGroup', id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
          | { __typename: 'CounsellingService', id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
          | { __typename: 'Coverage', id: string }
          | { __typename: 'Funding', id: string }
          | { __typename: 'Governance', id: string }
          | { __typename: 'Location', id: string }
          | { __typename: 'Membership', id: string }
          | { __typename: 'Ministry', id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
          | { __typename: 'Municipality', id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
          | { __typename: 'Network', id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
          | { __typename: 'Participation', id: string }
          | { __typename: 'Programme', id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
          | { __typename: 'Provision', id: string }
          | { __typename: 'PublicBody', id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
          | { __typename: 'Region', id: string, ags: string, name: string, regionKind: RegionKind }
          | { __typename: 'Source', id: string }
        , statements: Array<
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

export type NetworkNamesQueryVariables = Exact<{
  ids: Array<string | number> | string | number;
}>;


export type NetworkNamesQuery = { nodes: Array<
    | { __typename: 'Administration', id: string }
    | { __typename: 'Affiliation', id: string }
    | { __typename: 'CivilSocietyGroup', id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
    | { __typename: 'CounsellingService', id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
    | { __typename: 'Coverage', id: string }
    | { __typename: 'Funding', id: string }
    | { __typename: 'Governance', id: string }
    | { __typename: 'Location', id: string }
    | { __typename: 'Membership', id: string }
    | { __typename: 'Ministry', id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
    | { __typename: 'Municipality', id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
    | { __typename: 'Network', id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
    | { __typename: 'Participation', id: string }
    | { __typename: 'Programme', id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
    | { __typename: 'Provision', id: string }
    | { __typename: 'PublicBody', id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
    | { __typename: 'Region', id: string, ags: string, name: string, regionKind: RegionKind }
    | { __typename: 'Source', id: string }
   | null> };

type NodeName_Administration_Fragment = { __typename: 'Administration', id: string };

type NodeName_Affiliation_Fragment = { __typename: 'Affiliation', id: string };

type NodeName_CivilSocietyGroup_Fragment = { __typename: 'CivilSocietyGroup', id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null };

type NodeName_CounsellingService_Fragment = { __typename: 'CounsellingService', id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null };

type NodeName_Coverage_Fragment = { __typename: 'Coverage', id: string };

type NodeName_Funding_Fragment = { __typename: 'Funding', id: string };

type NodeName_Governance_Fragment = { __typename: 'Governance', id: string };

type NodeName_Location_Fragment = { __typename: 'Location', id: string };

type NodeName_Membership_Fragment = { __typename: 'Membership', id: string };

type NodeName_Ministry_Fragment = { __typename: 'Ministry', id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null };

type NodeName_Municipality_Fragment = { __typename: 'Municipality', id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null };

type NodeName_Network_Fragment = { __typename: 'Network', id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null };

type NodeName_Participation_Fragment = { __typename: 'Participation', id: string };

type NodeName_Programme_Fragment = { __typename: 'Programme', id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null };

type NodeName_Provision_Fragment = { __typename: 'Provision', id: string };

type NodeName_PublicBody_Fragment = { __typename: 'PublicBody', id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null };

type NodeName_Region_Fragment = { __typename: 'Region', id: string, ags: string, name: string, regionKind: RegionKind };

type NodeName_Source_Fragment = { __typename: 'Source', id: string };

export type NodeNameFragment =
  | NodeName_Administration_Fragment
  | NodeName_Affiliation_Fragment
  | NodeName_CivilSocietyGroup_Fragment
  | NodeName_CounsellingService_Fragment
  | NodeName_Coverage_Fragment
  | NodeName_Funding_Fragment
  | NodeName_Governance_Fragment
  | NodeName_Location_Fragment
  | NodeName_Membership_Fragment
  | NodeName_Ministry_Fragment
  | NodeName_Municipality_Fragment
  | NodeName_Network_Fragment
  | NodeName_Participation_Fragment
  | NodeName_Programme_Fragment
  | NodeName_Provision_Fragment
  | NodeName_PublicBody_Fragment
  | NodeName_Region_Fragment
  | NodeName_Source_Fragment
;

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
export const DrawnFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment Drawn on Neighbourhood {
  nodes {
    distance
    degree
    node {
      __typename
      ... on Actor {
        ...ActorName
      }
      ... on Region {
        ...RegionName
      }
    }
  }
  links {
    kind
    source
    target
    statement {
      ...StatementFacts
      ... on Funding {
        programme {
          ...ActorName
        }
        amountEur
        amountKind
        amountScope
        period
      }
      ... on Membership {
        membershipRole: role
      }
      ... on Administration {
        administrationRole: role
      }
      ... on Participation {
        participationRole: role
        region {
          ...RegionName
        }
      }
      ... on Coverage {
        extent
      }
    }
  }
  more {
    id
    kind
    outgoing
    count
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
}`, {"fragmentName":"Drawn"}) as unknown as TypedDocumentString<DrawnFragment, unknown>;
export const NodeNameFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment NodeName on Node {
  __typename
  id
  ... on Actor {
    ...ActorName
  }
  ... on Region {
    ...RegionName
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
}`, {"fragmentName":"NodeName"}) as unknown as TypedDocumentString<NodeNameFragment, unknown>;
export const NetworkPathsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query NetworkPaths($from: ID!, $to: ID!, $kinds: [StatementName!], $avoid: [ID!]!, $maxHub: Int, $maxLength: Int!, $first: Int!, $language: Language!, $on: Date!) {
  paths(
    from: $from
    to: $to
    kinds: $kinds
    avoid: $avoid
    maxHubDegree: $maxHub
    maxLength: $maxLength
    first: $first
    on: $on
  ) {
    outcome
    cutBy
    distance
    hasMore
    sentence(language: $language)
    paths {
      length
      shortest
      certainty
      sentence(language: $language)
      steps {
        start {
          ...NodeName
        }
        end {
          ...NodeName
        }
        statementCount
        statements(first: 20) {
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
}
fragment NodeName on Node {
  __typename
  id
  ... on Actor {
    ...ActorName
  }
  ... on Region {
    ...RegionName
  }
}`) as unknown as TypedDocumentString<NetworkPathsQuery, NetworkPathsQueryVariables>;
export const NetworkNamesDocument = /*#__PURE__*/ new TypedDocumentString(`
    query NetworkNames($ids: [ID!]!) {
  nodes(ids: $ids) {
    ...NodeName
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
fragment NodeName on Node {
  __typename
  id
  ... on Actor {
    ...ActorName
  }
  ... on Region {
    ...RegionName
  }
}`) as unknown as TypedDocumentString<NetworkNamesQuery, NetworkNamesQueryVariables>;
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