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

/** Was geschah / what happened. */
export type ChangeSort =
  | 'FOUNDED'
  | 'STARTED'
  | 'BEGAN'
  | 'CHANGED'
  | 'CONFIRMED'
  | 'ENDED'
  | 'CLOSED'
  | 'DISSOLVED';

/** Warum eine Förderung endet / why a funding ends. */
export type EndReason =
  | 'STATEMENT_ENDS'
  | 'PROGRAMME_ENDS'
  | 'TAKEN_AWAY';

/** Ob ein Gebiet ganz, teilweise oder belegt gar nicht versorgt ist / how far a region is served. */
export type Extent =
  | 'FULL'
  | 'PARTIAL'
  | 'NONE';

/** Warum der Betrag einer Aussage nicht zählt / why a statement's amount doesn't count. */
export type FlowExclusion =
  | 'PROGRAMME_SUM'
  | 'TOLD_TWICE'
  | 'PASSED_ON'
  | 'GROUP_SUM'
  | 'BETWEEN_PROGRAMMES'
  | 'OTHER_STAGE'
  | 'DISPUTED'
  | 'PART_OF_GRANT'
  | 'PER_RECIPIENT'
  | 'UNDATED';

/** Ebene, über die Geld fließt / level that money passes. */
export type FlowLevel =
  | 'FUNDER_KIND'
  | 'FUNDER'
  | 'PROGRAMME'
  | 'RECIPIENT_KIND'
  | 'RECIPIENT'
  | 'REGION';

/** Wofür ein Knoten steht: ein Ding, keins, mehrere, oder der Rest / what a node stands for. */
export type FlowNodeState =
  | 'NAMED'
  | 'MISSING'
  | 'SEVERAL'
  | 'REST';

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

export type LandRegionsFragment = { landRegions: { nodes: Array<{ id: string, ags: string, name: string, regionKind: RegionKind }> } };

export type ChangesQueryVariables = Exact<{
  on: string;
  from: string;
  to: string;
  of?: string | number | null | undefined;
  centre: string | number;
  around: boolean;
  kinds?: Array<StatementName> | StatementName | null | undefined;
  only?: Array<ChangeSort> | ChangeSort | null | undefined;
  filtered: boolean;
  behind: boolean;
  first: number;
  language: Language;
}>;


export type ChangesQuery = { changes: { totalCount: number, counts: Array<{ sort: ChangeSort, count: number }>, nodes: Array<{ sort: ChangeSort, day: string, kind: StatementName | null, sentence: string, statementCount: number, beforeCount: number, actor:
        | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
        | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
        | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
        | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
        | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
        | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
        | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
       | null, statements?: Array<
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
      >, before?: Array<
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
      > }> }, all?: { totalCount: number, counts: Array<{ sort: ChangeSort, count: number }> }, centre?:
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
   | null, landRegions: { nodes: Array<{ id: string, ags: string, name: string, regionKind: RegionKind }> } };

export type CliffGroupOfFragment = { endingCount: number, actor:
    | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
    | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
    | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
    | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
    | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
    | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
    | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
   | null };

export type EndsQueryVariables = Exact<{
  on: string;
  horizon: number;
  within?: string | number | null | undefined;
  funder?: string | number | null | undefined;
  programme?: string | number | null | undefined;
  first: number;
  language: Language;
}>;


export type EndsQuery = { fundingCliff: { totalCount: number, sentence: string, serviceCount: number, totals: { repeatedCount: number, toRecipients: { unknownCount: number, disputedCount: number, perRecipientCount: number, undatedCount: number, partCount: number, years: Array<{ year: number, exact: number | null, approximate: number | null, maximum: number | null, total: number | null }>, wholeTerm: { exact: number | null, approximate: number | null, maximum: number | null, total: number | null }, assumed: { exact: number | null, approximate: number | null, maximum: number | null, total: number | null } }, intoProgrammes: { unknownCount: number, disputedCount: number, perRecipientCount: number, undatedCount: number, partCount: number, years: Array<{ year: number, exact: number | null, approximate: number | null, maximum: number | null, total: number | null }>, wholeTerm: { exact: number | null, approximate: number | null, maximum: number | null, total: number | null }, assumed: { exact: number | null, approximate: number | null, maximum: number | null, total: number | null } } }, services: Array<{ id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }>, people: { population: number | null, regionCount: number, unknownRegionCount: number, explanation: string }, regions: Array<{ id: string, ags: string, name: string, regionKind: RegionKind }>, endings: Array<{ ends: string, reason: EndReason, disputed: boolean, losesAllFunding: boolean, sentence: string, serviceCount: number, statementCount: number, recipient:
        | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
        | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
        | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
        | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
        | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
        | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
        | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
      , funder:
        | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
        | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
        | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
        | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
        | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
        | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
        | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
      , programme: { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null } | null, services: Array<{ id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }>, regions: Array<{ id: string, ags: string, name: string, regionKind: RegionKind }>, people: { population: number | null, regionCount: number, unknownRegionCount: number, explanation: string }, statements: Array<{ __typename: 'Funding', amountEur: number | null, amountKind: AmountKind, amountScope: AmountScope, period: FundingPeriod, id: string, validFrom: string | null, validTo: string | null, lastConfirmed: string | null, note: string | null, certainty: Certainty, funder:
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
        , programme: { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null } | null, sources: Array<{ id: string, title: string, publisher: string | null, url: string | null, published: string | null, accessed: string | null }> }> }> }, all: { totalCount: number, byFunder: Array<{ endingCount: number, actor:
        | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
        | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
        | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
        | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
        | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
        | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
        | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
       | null }>, byProgramme: Array<{ endingCount: number, actor:
        | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
        | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
        | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
        | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
        | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
        | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
        | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
       | null }> }, landRegions: { nodes: Array<{ id: string, ags: string, name: string, regionKind: RegionKind }> } };

export type MoneyEurosFragment = { unknownCount: number, disputedCount: number, perRecipientCount: number, undatedCount: number, partCount: number, years: Array<{ year: number, exact: number | null, approximate: number | null, maximum: number | null, total: number | null }>, wholeTerm: { exact: number | null, approximate: number | null, maximum: number | null, total: number | null }, assumed: { exact: number | null, approximate: number | null, maximum: number | null, total: number | null } };

export type FlowsQueryVariables = Exact<{
  on: string;
  at?: string | null | undefined;
  fromYear?: number | null | undefined;
  toYear?: number | null | undefined;
  levels: Array<FlowLevel> | FlowLevel;
  regionLevel: RegionKind;
  within?: string | number | null | undefined;
  limit: number;
  language: Language;
  behind: boolean;
}>;


export type FlowsQuery = { flows: { on: string | null, fromYear: number, toYear: number, statementCount: number, explanation: string, levels: Array<{ level: FlowLevel, nodeCount: number, incoming: { unknownCount: number, disputedCount: number, perRecipientCount: number, undatedCount: number, partCount: number, years: Array<{ year: number, exact: number | null, approximate: number | null, maximum: number | null, total: number | null }>, wholeTerm: { exact: number | null, approximate: number | null, maximum: number | null, total: number | null }, assumed: { exact: number | null, approximate: number | null, maximum: number | null, total: number | null } } | null, outgoing: { unknownCount: number, disputedCount: number, perRecipientCount: number, undatedCount: number, partCount: number, years: Array<{ year: number, exact: number | null, approximate: number | null, maximum: number | null, total: number | null }>, wholeTerm: { exact: number | null, approximate: number | null, maximum: number | null, total: number | null }, assumed: { exact: number | null, approximate: number | null, maximum: number | null, total: number | null } } | null }>, nodes: Array<{ id: string, level: FlowLevel, state: FlowNodeState, name: string, actorKind: ActorKind | null, restCount: number, actor:
        | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
        | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
        | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
        | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
        | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
        | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
        | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
       | null, region: { id: string, ags: string, name: string, regionKind: RegionKind } | null, incoming: { unknownCount: number, disputedCount: number, perRecipientCount: number, undatedCount: number, partCount: number, years: Array<{ year: number, exact: number | null, approximate: number | null, maximum: number | null, total: number | null }>, wholeTerm: { exact: number | null, approximate: number | null, maximum: number | null, total: number | null }, assumed: { exact: number | null, approximate: number | null, maximum: number | null, total: number | null } } | null, outgoing: { unknownCount: number, disputedCount: number, perRecipientCount: number, undatedCount: number, partCount: number, years: Array<{ year: number, exact: number | null, approximate: number | null, maximum: number | null, total: number | null }>, wholeTerm: { exact: number | null, approximate: number | null, maximum: number | null, total: number | null }, assumed: { exact: number | null, approximate: number | null, maximum: number | null, total: number | null } } | null }>, links: Array<{ source: string, target: string, statementCount: number, total: { unknownCount: number, disputedCount: number, perRecipientCount: number, undatedCount: number, partCount: number, years: Array<{ year: number, exact: number | null, approximate: number | null, maximum: number | null, total: number | null }>, wholeTerm: { exact: number | null, approximate: number | null, maximum: number | null, total: number | null }, assumed: { exact: number | null, approximate: number | null, maximum: number | null, total: number | null } }, statements?: Array<{ __typename: 'Funding', amountEur: number | null, amountKind: AmountKind, amountScope: AmountScope, period: FundingPeriod, id: string, validFrom: string | null, validTo: string | null, lastConfirmed: string | null, note: string | null, certainty: Certainty, funder:
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
        , programme: { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null } | null, sources: Array<{ id: string, title: string, publisher: string | null, url: string | null, published: string | null, accessed: string | null }> }> }>, excluded: Array<{ reason: FlowExclusion, fromLevel: FlowLevel | null, toLevel: FlowLevel | null, years: Array<number>, explanation: string, statementCount: number, statements?: Array<{ __typename: 'Funding', amountEur: number | null, amountKind: AmountKind, amountScope: AmountScope, period: FundingPeriod, id: string, validFrom: string | null, validTo: string | null, lastConfirmed: string | null, note: string | null, certainty: Certainty, funder:
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
        , programme: { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null } | null, sources: Array<{ id: string, title: string, publisher: string | null, url: string | null, published: string | null, accessed: string | null }> }> }> }, landRegions: { nodes: Array<{ id: string, ags: string, name: string, regionKind: RegionKind }> } };

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
export const LandRegionsFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment LandRegions on Query {
  landRegions: regions(
    where: {ags: {startsWith: "05"}, kind: {in: [STATE, GOVERNMENT_REGION, DISTRICT, URBAN_DISTRICT]}}
    orderBy: [{field: AGS}]
    first: 100
  ) {
    nodes {
      ...RegionName
    }
  }
}
    fragment RegionName on Region {
  id
  ags
  name
  regionKind: kind
}`, {"fragmentName":"LandRegions"}) as unknown as TypedDocumentString<LandRegionsFragment, unknown>;
export const CliffGroupOfFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment CliffGroupOf on CliffGroup {
  actor {
    ...ActorName
  }
  endingCount
}
    fragment ActorName on Actor {
  id
  slug
  kind
  name
  shortName
  nameEn
}`, {"fragmentName":"CliffGroupOf"}) as unknown as TypedDocumentString<CliffGroupOfFragment, unknown>;
export const MoneyEurosFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment MoneyEuros on EuroTotal {
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
  assumed {
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
    `, {"fragmentName":"MoneyEuros"}) as unknown as TypedDocumentString<MoneyEurosFragment, unknown>;
export const ChangesDocument = /*#__PURE__*/ new TypedDocumentString(`
    query Changes($on: Date!, $from: Date!, $to: Date!, $of: ID, $centre: ID!, $around: Boolean!, $kinds: [StatementName!], $only: [ChangeSort!], $filtered: Boolean!, $behind: Boolean!, $first: Int!, $language: Language!) {
  changes(
    from: $from
    to: $to
    of: $of
    kinds: $kinds
    only: $only
    first: $first
  ) {
    totalCount
    counts {
      sort
      count
    }
    nodes {
      sort
      day
      kind
      sentence(language: $language)
      actor {
        ...ActorName
      }
      statementCount
      statements(first: 20) @include(if: $behind) {
        ...SaidOf
      }
      beforeCount
      before(first: 20) @include(if: $behind) {
        ...SaidOf
      }
    }
  }
  all: changes(from: $from, to: $to, of: $of, kinds: $kinds, first: 1) @include(if: $filtered) {
    totalCount
    counts {
      sort
      count
    }
  }
  centre: node(id: $centre) @include(if: $around) {
    __typename
    ... on Actor {
      ...ActorName
    }
    ... on Region {
      ...RegionName
    }
  }
  ...LandRegions
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
fragment LandRegions on Query {
  landRegions: regions(
    where: {ags: {startsWith: "05"}, kind: {in: [STATE, GOVERNMENT_REGION, DISTRICT, URBAN_DISTRICT]}}
    orderBy: [{field: AGS}]
    first: 100
  ) {
    nodes {
      ...RegionName
    }
  }
}`) as unknown as TypedDocumentString<ChangesQuery, ChangesQueryVariables>;
export const EndsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query Ends($on: Date!, $horizon: Int!, $within: ID, $funder: ID, $programme: ID, $first: Int!, $language: Language!) {
  fundingCliff(
    on: $on
    horizon: $horizon
    within: $within
    funder: $funder
    programme: $programme
    first: $first
  ) {
    totalCount
    sentence(language: $language)
    totals {
      toRecipients {
        ...MoneyEuros
      }
      intoProgrammes {
        ...MoneyEuros
      }
      repeatedCount
    }
    serviceCount
    services(first: 100) {
      ...ActorName
    }
    people {
      population
      regionCount
      unknownRegionCount
      explanation(language: $language)
    }
    regions(first: 100) {
      ...RegionName
    }
    endings {
      recipient {
        ...ActorName
      }
      funder {
        ...ActorName
      }
      programme {
        ...ActorName
      }
      ends
      reason
      disputed
      losesAllFunding
      sentence(language: $language)
      serviceCount
      services(first: 20) {
        ...ActorName
      }
      regions(first: 20) {
        ...RegionName
      }
      people {
        population
        regionCount
        unknownRegionCount
        explanation(language: $language)
      }
      statementCount
      statements(first: 20) {
        ...SaidOf
      }
    }
  }
  all: fundingCliff(on: $on, horizon: $horizon, within: $within, first: 100) {
    totalCount
    byFunder {
      ...CliffGroupOf
    }
    byProgramme {
      ...CliffGroupOf
    }
  }
  ...LandRegions
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
fragment LandRegions on Query {
  landRegions: regions(
    where: {ags: {startsWith: "05"}, kind: {in: [STATE, GOVERNMENT_REGION, DISTRICT, URBAN_DISTRICT]}}
    orderBy: [{field: AGS}]
    first: 100
  ) {
    nodes {
      ...RegionName
    }
  }
}
fragment CliffGroupOf on CliffGroup {
  actor {
    ...ActorName
  }
  endingCount
}
fragment MoneyEuros on EuroTotal {
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
  assumed {
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
}`) as unknown as TypedDocumentString<EndsQuery, EndsQueryVariables>;
export const FlowsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query Flows($on: Date!, $at: Date, $fromYear: Int, $toYear: Int, $levels: [FlowLevel!]!, $regionLevel: RegionKind!, $within: ID, $limit: Int!, $language: Language!, $behind: Boolean!) {
  flows(
    on: $at
    fromYear: $fromYear
    toYear: $toYear
    groupBy: $levels
    regionLevel: $regionLevel
    within: $within
    limit: $limit
  ) {
    on
    fromYear
    toYear
    statementCount
    levels {
      level
      nodeCount
      incoming {
        ...MoneyEuros
      }
      outgoing {
        ...MoneyEuros
      }
    }
    nodes {
      id
      level
      state
      name(language: $language)
      actor {
        ...ActorName
      }
      actorKind
      region {
        ...RegionName
      }
      restCount
      incoming {
        ...MoneyEuros
      }
      outgoing {
        ...MoneyEuros
      }
    }
    links {
      source
      target
      total {
        ...MoneyEuros
      }
      statementCount
      statements(first: 100) @include(if: $behind) {
        ...SaidOf
      }
    }
    excluded {
      reason
      fromLevel
      toLevel
      years
      explanation(language: $language)
      statementCount
      statements(first: 100) @include(if: $behind) {
        ...SaidOf
      }
    }
    explanation(language: $language)
  }
  ...LandRegions
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
fragment LandRegions on Query {
  landRegions: regions(
    where: {ags: {startsWith: "05"}, kind: {in: [STATE, GOVERNMENT_REGION, DISTRICT, URBAN_DISTRICT]}}
    orderBy: [{field: AGS}]
    first: 100
  ) {
    nodes {
      ...RegionName
    }
  }
}
fragment MoneyEuros on EuroTotal {
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
  assumed {
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
}`) as unknown as TypedDocumentString<FlowsQuery, FlowsQueryVariables>;
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