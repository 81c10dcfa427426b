// Made by `npm run generate` from schema.graphql and the .graphql files beside the views.
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** A kind of actor. */
export type ActorKind =
  /** A ministry of the federal government or of a Land. */
  | 'MINISTRY'
  /** A public authority, agency or coordination office. */
  | 'PUBLIC_BODY'
  /** A district, city or town as an administration. */
  | 'MUNICIPALITY'
  /** An association, church body, trade union, foundation or initiative. */
  | 'CIVIL_SOCIETY_GROUP'
  /** A counselling or other service: mobile counselling, victim counselling, exit counselling and others. */
  | 'COUNSELLING_SERVICE'
  /** A funding programme, action plan or strategy. */
  | 'PROGRAMME'
  /** A body whose members are actors. */
  | 'NETWORK';

/** What an amount of money says. */
export type AmountKind =
  /** The exact amount. */
  | 'EXACT'
  /** About this amount. */
  | 'APPROXIMATE'
  /** A ceiling, which is not money that was paid. */
  | 'MAXIMUM'
  /** An overall amount for several recipients or years. */
  | 'TOTAL'
  /** No source states an amount. */
  | 'UNKNOWN';

/** What an amount of money covers. */
export type AmountScope =
  /** The whole funding. */
  | 'WHOLE'
  /** Each recipient gets the amount, so amounts can't be added up. */
  | 'PER_RECIPIENT'
  /** Only the part from which small projects are paid. */
  | 'PROJECT_FUND'
  /** Only the part about which young people decide. */
  | 'YOUTH_FUND';

/** How certain a statement is on a day. */
export type Certainty =
  /** A source gives its end, even a planned one, or a source stated it on that day or later. */
  | 'CONFIRMED'
  /** No source gives its end, and none confirms it. */
  | 'ASSUMED'
  /** It does not hold on that day. */
  | 'DOES_NOT_HOLD';

/** A sort of change. */
export type ChangeSort =
  /** An actor was founded. */
  | 'FOUNDED'
  /** A programme began. */
  | 'STARTED'
  /** A statement began to hold. */
  | 'BEGAN'
  /** A statement follows another one with a different end or value. */
  | 'CHANGED'
  /** A source stated again what held before. */
  | 'CONFIRMED'
  /** A statement held on that day for the last time. */
  | 'ENDED'
  /** A programme ended. */
  | 'CLOSED'
  /** An actor was dissolved. */
  | 'DISSOLVED';

/** How a region is covered. */
export type CoverageState =
  /** Wholly, and confirmed. */
  | 'PRESENT'
  /** Only in part, and confirmed. */
  | 'PARTIAL'
  /** A service holds, but no source has stated it within the months for which a confirmation counts. */
  | 'UNCONFIRMED'
  /** A source states that nothing is offered. */
  | 'NONE'
  /** No source says anything about the whole region, a gap in the data and not necessarily in services. */
  | 'NOT_REPORTED';

/** The reason why a funding ends. */
export type EndReason =
  /** The funding has a fixed term. */
  | 'STATEMENT_ENDS'
  /** The programme ends. */
  | 'PROGRAMME_ENDS'
  /** The funder or the recipient ceases to exist. */
  | 'ACTOR_ENDS'
  /** The funder is assumed to be gone, in `whatIf` only. */
  | 'TAKEN_AWAY';

/** How far a region is covered. */
export type Extent =
  /** Wholly. */
  | 'FULL'
  /** Only in part. */
  | 'PARTIAL'
  /** A source states that nothing is offered. */
  | 'NONE';

/** What a figure counts. */
export type FigureUnit =
  /** Regions. */
  | 'REGIONS'
  /** Inhabitants. */
  | 'PEOPLE'
  /** Euros. */
  | 'EUROS'
  /** Actors. */
  | 'ACTORS'
  /** Statements. */
  | 'ENTRIES';

/** The reason why the amount of a statement does not count. */
export type FlowExclusion =
  /** The money is already counted as a payment into the programme. */
  | 'PROGRAMME_SUM'
  /** It is reported both as paid out of the programme and as paid in its name; one of them counts. */
  | 'DOUBLE_REPORTED'
  /** The money is passed on and counted already with its first recipient. */
  | 'PASSED_ON'
  /** The sum for a group of recipients already counts and may contain it. */
  | 'GROUP_SUM'
  /** A payment from programme to programme is not drawn. */
  | 'BETWEEN_PROGRAMMES'
  /** It is about a stage that the chosen levels do not show. */
  | 'OTHER_STAGE'
  /** Another source names an amount for the same funding, and the newer source counts. */
  | 'DISPUTED'
  /** It is a part of a funding that already counts as a whole. */
  | 'PART_OF_GRANT'
  /** The amount is for each recipient and can't be added up. */
  | 'PER_RECIPIENT'
  /** No source says for which year the amount is. */
  | 'UNDATED';

/** A level that money passes through. */
export type FlowLevel =
  /** The kind of the actor that funds. */
  | 'FUNDER_KIND'
  /** The actor that funds. */
  | 'FUNDER'
  /** The programme that the money comes from. */
  | 'PROGRAMME'
  /** The kind of the actor that is funded. */
  | 'RECIPIENT_KIND'
  /** The actor that is funded. */
  | 'RECIPIENT'
  /** The region where the money arrives. */
  | 'REGION';

/** What a node stands for. */
export type FlowNodeState =
  /** One actor, kind or region. */
  | 'NAMED'
  /** An area that is larger than the regions of the level. */
  | 'LARGER_AREA'
  /** Nothing is known or public. */
  | 'MISSING'
  /** Several things at once. */
  | 'SEVERAL'
  /** The nodes beyond `limit`. */
  | 'REST';

/** The period that an amount is for: one year or a whole term. */
export type FundingPeriod =
  /** The amount is for one year. */
  | 'PER_YEAR'
  /** The amount is for the whole term. */
  | 'WHOLE_TERM'
  /** No source states the period. */
  | 'UNKNOWN';

/** The reason why a region needs action; the most urgent reason comes first. */
export type GapReason =
  /** A source states that nothing is offered. */
  | 'NOTHING_OFFERED'
  /** No source says anything about the region as a whole. */
  | 'NOTHING_REPORTED'
  /** It ends before `endsBefore` without a known successor. */
  | 'ENDS'
  /** No service is known to cover the whole region. */
  | 'PARTLY_COVERED'
  /** Only a single provider is known; coordination needs no second one. */
  | 'SINGLE_PROVIDER';

/** Whom a service is for. */
export type HelpReach =
  /** The region itself, or some of it. */
  | 'OWN'
  /** Only a part of it with a key of its own, such as a municipality. */
  | 'PART'
  /** A larger region, and so this one. */
  | 'LARGER';

/** A language of the texts. */
export type Language =
  /** Deutsch. */
  | 'DE'
  /** English. */
  | 'EN';

/** A legal or organisational form of a civil society group. */
export type LegalForm =
  /** An association, registered or not. */
  | 'ASSOCIATION'
  /** A company, often a non-profit one. */
  | 'COMPANY'
  /** A foundation. */
  | 'FOUNDATION'
  /** A church or a part of it. */
  | 'CHURCH'
  /** A religious community other than a church. */
  | 'RELIGIOUS_COMMUNITY'
  /** A trade union. */
  | 'UNION'
  /** A university or a research institute. */
  | 'UNIVERSITY_OR_INSTITUTE'
  /** A museum or a memorial site. */
  | 'MUSEUM_OR_MEMORIAL'
  /** An initiative or an alliance. */
  | 'INITIATIVE'
  /** Any other form. */
  | 'OTHER';

/** A level of government. */
export type Level =
  /** The federal government. */
  | 'FEDERAL'
  /** A Land. */
  | 'STATE'
  /** A municipality or district. */
  | 'LOCAL';

/** A role in a network. */
export type MembershipRole =
  /** A member without a special role. */
  | 'MEMBER'
  /** It coordinates the network. */
  | 'COORDINATOR'
  /** It helps to steer the network. */
  | 'STEERING'
  /** A founding member. */
  | 'FOUNDER'
  /** It cooperates with the network. */
  | 'COOPERATION';

/** A role in a programme. */
export type ParticipationRole =
  /** It takes part as the lead. */
  | 'LEAD'
  /** It receives money from the programme. */
  | 'RECIPIENT'
  /** A carrier in the programme. */
  | 'CARRIER'
  /** A coordination office in the programme. */
  | 'OFFICE'
  /** A partner in the programme. */
  | 'PARTNER'
  /** A youth forum in the programme. */
  | 'YOUTH_FORUM'
  /** It evaluates the programme. */
  | 'EVALUATOR'
  /** It applies to take part. */
  | 'APPLICANT';

/** A limit of the search, named by its argument. */
export type PathLimit =
  /** The actors that no path may pass through. */
  | 'AVOID'
  /** The greatest number of neighbours of an actor that a path passes through. */
  | 'MAX_HUB_DEGREE'
  /** The greatest number of steps. */
  | 'MAX_LENGTH';

/** Whether there is a path. */
export type PathOutcome =
  /** There is one. */
  | 'FOUND'
  /** There are paths only beyond the limits. */
  | 'CUT_BY_LIMITS'
  /** There is no path at all. */
  | 'NOT_CONNECTED';

/** A kind of region. */
export type RegionKind =
  /** The Federal Republic. */
  | 'COUNTRY'
  /** A Land, one of the 16 federal states. */
  | 'STATE'
  /** An administrative region of a Land, above the districts. */
  | 'GOVERNMENT_REGION'
  /** A district of several municipalities. */
  | 'DISTRICT'
  /** A city that is its own district. */
  | 'URBAN_DISTRICT'
  /** A city, town or village within a district. */
  | 'MUNICIPALITY';

/** A type of counselling or other service. */
export type ServiceType =
  /** Advice on site for municipalities, schools, clubs and others who face right-wing extremism. */
  | 'MOBILE_COUNSELLING'
  /** Support for people who were attacked or threatened. */
  | 'VICTIM_COUNSELLING'
  /** Support for people who want to leave a right-wing extremist scene. */
  | 'EXIT_COUNSELLING'
  /** Advice on discrimination. */
  | 'ANTI_DISCRIMINATION'
  /** An office that records incidents. */
  | 'REPORTING_OFFICE'
  /** An educational service. */
  | 'EDUCATION'
  /** An office that coordinates others. */
  | 'COORDINATION'
  /** Any other service. */
  | 'OTHER';

/** A kind of statement. */
export type StatementName =
  /** An actor funds another actor. */
  | 'FUNDING'
  /** An actor is a member of a network. */
  | 'MEMBERSHIP'
  /** An actor is a unit of another actor. */
  | 'AFFILIATION'
  /** A carrier provides a service. */
  | 'PROVISION'
  /** An actor administers a programme or network. */
  | 'ADMINISTRATION'
  /** An actor takes part in a programme. */
  | 'PARTICIPATION'
  /** An actor serves a region. */
  | 'COVERAGE'
  /** An actor has its seat in a region. */
  | 'LOCATION'
  /** A municipality governs a region. */
  | 'GOVERNANCE'
  /** An actor takes the place of another; the day of the change is `validFrom`. */
  | 'SUCCESSION';

/** What happened to an actor whose place another has taken. */
export type SuccessionChange =
  /** It has a new name. */
  | 'RENAMED'
  /** It was merged into the other. */
  | 'MERGED'
  /** The other was split off from it. */
  | 'SPLIT'
  /** The other took its place. */
  | 'REPLACED';

export type ExistingQueryVariables = Exact<{
  ids: Array<string | number> | string | number;
}>;


export type ExistingQuery = { nodes: Array<
    | { __typename: 'Administration', id: string }
    | { __typename: 'Affiliation', id: string }
    | { __typename: 'CivilSocietyGroup', id: string }
    | { __typename: 'CounsellingService', id: string }
    | { __typename: 'Coverage', id: string }
    | { __typename: 'Funding', id: string }
    | { __typename: 'Governance', id: string }
    | { __typename: 'Location', id: string }
    | { __typename: 'Membership', id: string }
    | { __typename: 'Ministry', id: string }
    | { __typename: 'Municipality', id: string }
    | { __typename: 'Network', id: string }
    | { __typename: 'Participation', id: string }
    | { __typename: 'Programme', id: string }
    | { __typename: 'Provision', id: string }
    | { __typename: 'PublicBody', id: string }
    | { __typename: 'Region', id: string }
    | { __typename: 'Source', id: string }
    | { __typename: 'Succession', id: string }
   | null> };

export type DataVersionQueryVariables = Exact<{ [key: string]: never; }>;


export type DataVersionQuery = { dataset: { version: string | null, loadedAt: string | null, licence: string | null } };

type StatementFacts_Administration_Fragment = { __typename: 'Administration', id: string, validFrom: string | null, validTo: string | null, lastConfirmed: string | null, certainty: Certainty, german: string | null, english: string | null, sources: Array<{ id: string, title: string, publisher: string | null, url: string | null, published: string | null, asOf: string | null, accessed: string | null }> };

type StatementFacts_Affiliation_Fragment = { __typename: 'Affiliation', id: string, validFrom: string | null, validTo: string | null, lastConfirmed: string | null, certainty: Certainty, german: string | null, english: string | null, sources: Array<{ id: string, title: string, publisher: string | null, url: string | null, published: string | null, asOf: string | null, accessed: string | null }> };

type StatementFacts_Coverage_Fragment = { __typename: 'Coverage', id: string, validFrom: string | null, validTo: string | null, lastConfirmed: string | null, certainty: Certainty, german: string | null, english: string | null, sources: Array<{ id: string, title: string, publisher: string | null, url: string | null, published: string | null, asOf: string | null, accessed: string | null }> };

type StatementFacts_Funding_Fragment = { __typename: 'Funding', id: string, validFrom: string | null, validTo: string | null, lastConfirmed: string | null, certainty: Certainty, german: string | null, english: string | null, sources: Array<{ id: string, title: string, publisher: string | null, url: string | null, published: string | null, asOf: string | null, accessed: string | null }> };

type StatementFacts_Governance_Fragment = { __typename: 'Governance', id: string, validFrom: string | null, validTo: string | null, lastConfirmed: string | null, certainty: Certainty, german: string | null, english: string | null, sources: Array<{ id: string, title: string, publisher: string | null, url: string | null, published: string | null, asOf: string | null, accessed: string | null }> };

type StatementFacts_Location_Fragment = { __typename: 'Location', id: string, validFrom: string | null, validTo: string | null, lastConfirmed: string | null, certainty: Certainty, german: string | null, english: string | null, sources: Array<{ id: string, title: string, publisher: string | null, url: string | null, published: string | null, asOf: string | null, accessed: string | null }> };

type StatementFacts_Membership_Fragment = { __typename: 'Membership', id: string, validFrom: string | null, validTo: string | null, lastConfirmed: string | null, certainty: Certainty, german: string | null, english: string | null, sources: Array<{ id: string, title: string, publisher: string | null, url: string | null, published: string | null, asOf: string | null, accessed: string | null }> };

type StatementFacts_Participation_Fragment = { __typename: 'Participation', id: string, validFrom: string | null, validTo: string | null, lastConfirmed: string | null, certainty: Certainty, german: string | null, english: string | null, sources: Array<{ id: string, title: string, publisher: string | null, url: string | null, published: string | null, asOf: string | null, accessed: string | null }> };

type StatementFacts_Provision_Fragment = { __typename: 'Provision', id: string, validFrom: string | null, validTo: string | null, lastConfirmed: string | null, certainty: Certainty, german: string | null, english: string | null, sources: Array<{ id: string, title: string, publisher: string | null, url: string | null, published: string | null, asOf: string | null, accessed: string | null }> };

type StatementFacts_Succession_Fragment = { __typename: 'Succession', id: string, validFrom: string | null, validTo: string | null, lastConfirmed: string | null, certainty: Certainty, german: string | null, english: string | null, sources: Array<{ id: string, title: string, publisher: string | null, url: string | null, published: string | null, asOf: string | null, accessed: string | null }> };

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
  | StatementFacts_Succession_Fragment
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

export type LandRegionsFragment = { landRegions: { nodes: Array<{ id: string, ags: string, name: string, regionKind: RegionKind }> } };

export type PlaceFragment = { id: string, ags: string, name: string, regionKind: RegionKind, within: { id: string, ags: string, name: string, regionKind: RegionKind } | null };

export type PlacesQueryVariables = Exact<{
  text: string;
  first: number;
}>;


export type PlacesQuery = { places: { totalCount: number, nodes: Array<{ id: string, ags: string, name: string, regionKind: RegionKind, within: { id: string, ags: string, name: string, regionKind: RegionKind } | null }> } };

export type SuggestionsQueryVariables = Exact<{
  text: string;
  first: number;
  firstPlaces: number;
}>;


export type SuggestionsQuery = { search: { totalCount: number, facets: { serviceTypes: Array<{ serviceType: ServiceType, count: number }> }, nodes: Array<
      | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
      | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
      | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
      | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
      | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
      | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
      | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
    > }, places: { totalCount: number, nodes: Array<{ id: string, ags: string, name: string, regionKind: RegionKind, within: { id: string, ags: string, name: string, regionKind: RegionKind } | null }> } };

export type AboutViewQueryVariables = Exact<{ [key: string]: never; }>;


export type AboutViewQuery = { dataset: { version: string | null, licence: string | null, newestConfirmation: string | null } };

type ActorHead_CivilSocietyGroup_Fragment = { __typename: 'CivilSocietyGroup', legalForm: LegalForm | null, website: string | null, founded: number | null, dissolved: number | null, description: string | null, id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null, german: string | null, sources: Array<{ id: string, title: string, publisher: string | null, url: string | null, published: string | null, asOf: string | null, accessed: string | null }> };

type ActorHead_CounsellingService_Fragment = { __typename: 'CounsellingService', serviceType: ServiceType | null, website: string | null, founded: number | null, dissolved: number | null, description: string | null, id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null, german: string | null, sources: Array<{ id: string, title: string, publisher: string | null, url: string | null, published: string | null, asOf: string | null, accessed: string | null }> };

type ActorHead_Ministry_Fragment = { __typename: 'Ministry', level: Level | null, website: string | null, founded: number | null, dissolved: number | null, description: string | null, id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null, german: string | null, sources: Array<{ id: string, title: string, publisher: string | null, url: string | null, published: string | null, asOf: string | null, accessed: string | null }> };

type ActorHead_Municipality_Fragment = { __typename: 'Municipality', website: string | null, founded: number | null, dissolved: number | null, description: string | null, id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null, german: string | null, sources: Array<{ id: string, title: string, publisher: string | null, url: string | null, published: string | null, asOf: string | null, accessed: string | null }> };

type ActorHead_Network_Fragment = { __typename: 'Network', website: string | null, founded: number | null, dissolved: number | null, description: string | null, id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null, german: string | null, sources: Array<{ id: string, title: string, publisher: string | null, url: string | null, published: string | null, asOf: string | null, accessed: string | null }> };

type ActorHead_Programme_Fragment = { __typename: 'Programme', level: Level | null, started: string | null, ended: string | null, website: string | null, founded: number | null, dissolved: number | null, description: string | null, id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null, german: string | null, sources: Array<{ id: string, title: string, publisher: string | null, url: string | null, published: string | null, asOf: string | null, accessed: string | null }> };

type ActorHead_PublicBody_Fragment = { __typename: 'PublicBody', level: Level | null, website: string | null, founded: number | null, dissolved: number | null, description: string | null, id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null, german: string | null, sources: Array<{ id: string, title: string, publisher: string | null, url: string | null, published: string | null, asOf: string | null, accessed: string | null }> };

export type ActorHeadFragment =
  | ActorHead_CivilSocietyGroup_Fragment
  | ActorHead_CounsellingService_Fragment
  | ActorHead_Ministry_Fragment
  | ActorHead_Municipality_Fragment
  | ActorHead_Network_Fragment
  | ActorHead_Programme_Fragment
  | ActorHead_PublicBody_Fragment
;

export type FindingFragment = { sentence: string, figures: Array<{ value: number | null, unit: FigureUnit, label: string }> };

export type ActorMoneyFragment = { everIn: { totalCount: number, totalEur: { unknownCount: number, disputedCount: number, perRecipientCount: number, undatedCount: number, partCount: number } }, everOut: { totalCount: number, totalEur: { unknownCount: number, disputedCount: number, perRecipientCount: number, undatedCount: number, partCount: number } } };

export type CountsBesideFragment = { unknownCount: number, disputedCount: number, perRecipientCount: number, undatedCount: number, partCount: number };

export type ActorBesideQueryVariables = Exact<{
  of: string | number;
  from: string;
  on: string;
  canMatter: boolean;
  language: Language;
}>;


export type ActorBesideQuery = { changes: { nodes: Array<{ sentence: string }> }, whatIf?: { sentence: string, lossCount: number, lostServiceCount: number, cliff: { totalCount: number } } };

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


export type ChangesQuery = { changes: { totalCount: number, sentence: string, figures: Array<{ value: number | null, unit: FigureUnit, label: string }>, counts: Array<{ sort: ChangeSort, count: number }>, nodes: Array<{ sort: ChangeSort, day: string, sentence: string, statementCount: number, beforeCount: number, actor:
        | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
        | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
        | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
        | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
        | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
        | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
        | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
       | null, statements?: Array<
        | { __typename: 'Administration', id: string, validFrom: string | null, validTo: string | null, lastConfirmed: string | null, certainty: Certainty, administrationRole: string | null, german: string | null, english: string | null, start:
            | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
            | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
            | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
            | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
            | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
            | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
            | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
          , end:
            | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
            | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
            | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
            | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
            | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
            | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
            | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
          , sources: Array<{ id: string, title: string, publisher: string | null, url: string | null, published: string | null, asOf: string | null, accessed: string | null }> }
        | { __typename: 'Affiliation', id: string, validFrom: string | null, validTo: string | null, lastConfirmed: string | null, certainty: Certainty, german: string | null, english: string | null, start:
            | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
            | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
            | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
            | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
            | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
            | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
            | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
          , end:
            | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
            | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
            | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
            | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
            | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
            | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
            | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
          , sources: Array<{ id: string, title: string, publisher: string | null, url: string | null, published: string | null, asOf: string | null, accessed: string | null }> }
        | { __typename: 'Coverage', extent: Extent, id: string, validFrom: string | null, validTo: string | null, lastConfirmed: string | null, certainty: Certainty, german: string | null, english: string | null, start:
            | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
            | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
            | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
            | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
            | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
            | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
            | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
          , end: { id: string, ags: string, name: string, regionKind: RegionKind }, sources: Array<{ id: string, title: string, publisher: string | null, url: string | null, published: string | null, asOf: string | null, accessed: string | null }> }
        | { __typename: 'Funding', amountEur: number | null, amountKind: AmountKind, amountScope: AmountScope, period: FundingPeriod, id: string, validFrom: string | null, validTo: string | null, lastConfirmed: string | null, certainty: Certainty, german: string | null, english: string | null, start:
            | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
            | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
            | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
            | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
            | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
            | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
            | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
          , end:
            | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
            | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
            | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
            | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
            | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
            | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
            | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
          , programme: { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null } | null, sources: Array<{ id: string, title: string, publisher: string | null, url: string | null, published: string | null, asOf: string | null, accessed: string | null }> }
        | { __typename: 'Governance', id: string, validFrom: string | null, validTo: string | null, lastConfirmed: string | null, certainty: Certainty, german: string | null, english: string | null, start: { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }, end: { id: string, ags: string, name: string, regionKind: RegionKind }, sources: Array<{ id: string, title: string, publisher: string | null, url: string | null, published: string | null, asOf: string | null, accessed: string | null }> }
        | { __typename: 'Location', id: string, validFrom: string | null, validTo: string | null, lastConfirmed: string | null, certainty: Certainty, german: string | null, english: string | null, start:
            | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
            | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
            | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
            | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
            | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
            | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
            | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
          , end: { id: string, ags: string, name: string, regionKind: RegionKind }, sources: Array<{ id: string, title: string, publisher: string | null, url: string | null, published: string | null, asOf: string | null, accessed: string | null }> }
        | { __typename: 'Membership', id: string, validFrom: string | null, validTo: string | null, lastConfirmed: string | null, certainty: Certainty, membershipRole: MembershipRole, german: string | null, english: string | null, start:
            | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
            | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
            | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
            | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
            | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
            | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
            | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
          , end: { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }, sources: Array<{ id: string, title: string, publisher: string | null, url: string | null, published: string | null, asOf: string | null, accessed: string | null }> }
        | { __typename: 'Participation', id: string, validFrom: string | null, validTo: string | null, lastConfirmed: string | null, certainty: Certainty, participationRole: ParticipationRole, german: string | null, english: string | null, start:
            | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
            | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
            | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
            | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
            | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
            | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
            | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
          , end: { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }, region: { id: string, ags: string, name: string, regionKind: RegionKind } | null, sources: Array<{ id: string, title: string, publisher: string | null, url: string | null, published: string | null, asOf: string | null, accessed: string | null }> }
        | { __typename: 'Provision', id: string, validFrom: string | null, validTo: string | null, lastConfirmed: string | null, certainty: Certainty, german: string | null, english: string | null, start:
            | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
            | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
            | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
            | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
            | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
            | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
            | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
          , end: { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }, sources: Array<{ id: string, title: string, publisher: string | null, url: string | null, published: string | null, asOf: string | null, accessed: string | null }> }
        | { __typename: 'Succession', change: SuccessionChange, id: string, validFrom: string | null, validTo: string | null, lastConfirmed: string | null, certainty: Certainty, german: string | null, english: string | null, start:
            | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
            | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
            | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
            | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
            | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
            | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
            | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
          , end:
            | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
            | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
            | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
            | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
            | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
            | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
            | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
          , sources: Array<{ id: string, title: string, publisher: string | null, url: string | null, published: string | null, asOf: string | null, accessed: string | null }> }
      >, before?: Array<
        | { __typename: 'Administration', id: string, validFrom: string | null, validTo: string | null, lastConfirmed: string | null, certainty: Certainty, administrationRole: string | null, german: string | null, english: string | null, start:
            | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
            | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
            | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
            | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
            | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
            | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
            | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
          , end:
            | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
            | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
            | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
            | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
            | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
            | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
            | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
          , sources: Array<{ id: string, title: string, publisher: string | null, url: string | null, published: string | null, asOf: string | null, accessed: string | null }> }
        | { __typename: 'Affiliation', id: string, validFrom: string | null, validTo: string | null, lastConfirmed: string | null, certainty: Certainty, german: string | null, english: string | null, start:
            | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
            | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
            | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
            | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
            | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
            | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
            | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
          , end:
            | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
            | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
            | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
            | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
            | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
            | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
            | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
          , sources: Array<{ id: string, title: string, publisher: string | null, url: string | null, published: string | null, asOf: string | null, accessed: string | null }> }
        | { __typename: 'Coverage', extent: Extent, id: string, validFrom: string | null, validTo: string | null, lastConfirmed: string | null, certainty: Certainty, german: string | null, english: string | null, start:
            | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
            | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
            | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
            | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
            | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
            | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
            | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
          , end: { id: string, ags: string, name: string, regionKind: RegionKind }, sources: Array<{ id: string, title: string, publisher: string | null, url: string | null, published: string | null, asOf: string | null, accessed: string | null }> }
        | { __typename: 'Funding', amountEur: number | null, amountKind: AmountKind, amountScope: AmountScope, period: FundingPeriod, id: string, validFrom: string | null, validTo: string | null, lastConfirmed: string | null, certainty: Certainty, german: string | null, english: string | null, start:
            | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
            | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
            | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
            | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
            | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
            | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
            | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
          , end:
            | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
            | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
            | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
            | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
            | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
            | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
            | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
          , programme: { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null } | null, sources: Array<{ id: string, title: string, publisher: string | null, url: string | null, published: string | null, asOf: string | null, accessed: string | null }> }
        | { __typename: 'Governance', id: string, validFrom: string | null, validTo: string | null, lastConfirmed: string | null, certainty: Certainty, german: string | null, english: string | null, start: { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }, end: { id: string, ags: string, name: string, regionKind: RegionKind }, sources: Array<{ id: string, title: string, publisher: string | null, url: string | null, published: string | null, asOf: string | null, accessed: string | null }> }
        | { __typename: 'Location', id: string, validFrom: string | null, validTo: string | null, lastConfirmed: string | null, certainty: Certainty, german: string | null, english: string | null, start:
            | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
            | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
            | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
            | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
            | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
            | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
            | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
          , end: { id: string, ags: string, name: string, regionKind: RegionKind }, sources: Array<{ id: string, title: string, publisher: string | null, url: string | null, published: string | null, asOf: string | null, accessed: string | null }> }
        | { __typename: 'Membership', id: string, validFrom: string | null, validTo: string | null, lastConfirmed: string | null, certainty: Certainty, membershipRole: MembershipRole, german: string | null, english: string | null, start:
            | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
            | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
            | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
            | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
            | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
            | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
            | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
          , end: { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }, sources: Array<{ id: string, title: string, publisher: string | null, url: string | null, published: string | null, asOf: string | null, accessed: string | null }> }
        | { __typename: 'Participation', id: string, validFrom: string | null, validTo: string | null, lastConfirmed: string | null, certainty: Certainty, participationRole: ParticipationRole, german: string | null, english: string | null, start:
            | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
            | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
            | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
            | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
            | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
            | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
            | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
          , end: { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }, region: { id: string, ags: string, name: string, regionKind: RegionKind } | null, sources: Array<{ id: string, title: string, publisher: string | null, url: string | null, published: string | null, asOf: string | null, accessed: string | null }> }
        | { __typename: 'Provision', id: string, validFrom: string | null, validTo: string | null, lastConfirmed: string | null, certainty: Certainty, german: string | null, english: string | null, start:
            | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
            | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
            | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
            | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
            | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
            | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
            | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
          , end: { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }, sources: Array<{ id: string, title: string, publisher: string | null, url: string | null, published: string | null, asOf: string | null, accessed: string | null }> }
        | { __typename: 'Succession', change: SuccessionChange, id: string, validFrom: string | null, validTo: string | null, lastConfirmed: string | null, certainty: Certainty, german: string | null, english: string | null, start:
            | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
            | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
            | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
            | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
            | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
            | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
            | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
          , end:
            | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
            | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
            | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
            | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
            | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
            | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
            | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
          , sources: Array<{ id: string, title: string, publisher: string | null, url: string | null, published: string | null, asOf: string | null, accessed: string | null }> }
      > }> }, all?: { totalCount: number, sentence: string, figures: Array<{ value: number | null, unit: FigureUnit, label: string }>, counts: Array<{ sort: ChangeSort, count: number }> }, centre?:
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
    | { __typename: 'Succession' }
   | null, landRegions: { nodes: Array<{ id: string, ags: string, name: string, regionKind: RegionKind }> } };

export type CoverageQueryVariables = Exact<{
  on: string;
  language: Language;
  level: RegionKind;
  within?: string | number | null | undefined;
  services?: Array<ServiceType> | ServiceType | null | undefined;
  programmes: Array<string | number> | string | number;
  confirmedWithin?: number | null | undefined;
  first: number;
  after?: string | number | null | undefined;
  compare: boolean;
  other?: string | null | undefined;
  leaveOut: boolean;
  without: Array<string | number> | string | number;
}>;


export type CoverageQuery = { coverage: { sentence: string, on: string, confirmedWithin: number, totalCount: number, nextAfter: string | null, figures: Array<{ value: number | null, unit: FigureUnit, label: string }>, columns: Array<{ serviceType: ServiceType | null, programme: { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null } | null, states: Array<{ state: CoverageState, regionCount: number, people: number | null, unknownPeopleCount: number }> }>, rows: Array<{ people: number | null, ownServiceTypeCount: number, region: { id: string, ags: string, name: string, regionKind: RegionKind }, cells: Array<{ state: CoverageState, ownState: CoverageState, lastConfirmed: string | null, ownLastConfirmed: string | null, providerCount: number }> }> }, other?: { on: string, confirmedWithin: number, totalCount: number, nextAfter: string | null, columns: Array<{ serviceType: ServiceType | null, programme: { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null } | null, states: Array<{ state: CoverageState, regionCount: number, people: number | null, unknownPeopleCount: number }> }>, rows: Array<{ people: number | null, ownServiceTypeCount: number, region: { id: string, ags: string, name: string, regionKind: RegionKind }, cells: Array<{ state: CoverageState, ownState: CoverageState, lastConfirmed: string | null, ownLastConfirmed: string | null, providerCount: number }> }> }, whatIf?: { withoutCount: number, lostServiceCount: number, sentence: string, changeCount: number, without: Array<
      | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
      | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
      | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
      | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
      | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
      | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
      | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
    >, lostServices: Array<{ id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }>, columns: Array<{ serviceType: ServiceType | null, programme: { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null } | null, before: Array<{ state: CoverageState, regionCount: number, people: number | null, unknownPeopleCount: number }>, after: Array<{ state: CoverageState, regionCount: number, people: number | null, unknownPeopleCount: number }> }>, losses: Array<{ sentence: string }>, changes: Array<{ serviceType: ServiceType | null, before: CoverageState, after: CoverageState, providerCountBefore: number, providerCountAfter: number, region: { id: string, ags: string, name: string, regionKind: RegionKind }, programme: { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null } | null }>, cliff: { totalCount: number, sentence: string, endings: Array<{ sentence: string }> } }, choices: { nodes: Array<{ id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }> }, areas: { nodes: Array<{ id: string, ags: string, name: string, regionKind: RegionKind }> } };

export type CoverageCellQueryVariables = Exact<{
  on: string;
  level: RegionKind;
  region: string | number;
  services?: Array<ServiceType> | ServiceType | null | undefined;
  programmes: Array<string | number> | string | number;
  confirmedWithin?: number | null | undefined;
}>;


export type CoverageCellQuery = { coverage: { columns: Array<{ serviceType: ServiceType | null, programme: { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null } | null }>, rows: Array<{ people: number | null, region: { populationDate: string | null, id: string, ags: string, name: string, regionKind: RegionKind }, cells: Array<{ inherited: boolean, confirmedProviderCount: number, actorCount: number, statementCount: number, state: CoverageState, ownState: CoverageState, lastConfirmed: string | null, ownLastConfirmed: string | null, providerCount: number, actors: Array<
          | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
          | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
          | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
          | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
          | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
          | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
          | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
        >, statements: Array<
          | { __typename: 'Administration', id: string, validFrom: string | null, validTo: string | null, lastConfirmed: string | null, certainty: Certainty, administrationRole: string | null, german: string | null, english: string | null, start:
              | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
              | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
              | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
              | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
              | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
              | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
              | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
            , end:
              | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
              | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
              | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
              | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
              | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
              | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
              | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
            , sources: Array<{ id: string, title: string, publisher: string | null, url: string | null, published: string | null, asOf: string | null, accessed: string | null }> }
          | { __typename: 'Affiliation', id: string, validFrom: string | null, validTo: string | null, lastConfirmed: string | null, certainty: Certainty, german: string | null, english: string | null, start:
              | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
              | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
              | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
              | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
              | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
              | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
              | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
            , end:
              | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
              | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
              | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
              | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
              | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
              | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
              | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
            , sources: Array<{ id: string, title: string, publisher: string | null, url: string | null, published: string | null, asOf: string | null, accessed: string | null }> }
          | { __typename: 'Coverage', extent: Extent, id: string, validFrom: string | null, validTo: string | null, lastConfirmed: string | null, certainty: Certainty, german: string | null, english: string | null, start:
              | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
              | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
              | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
              | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
              | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
              | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
              | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
            , end: { id: string, ags: string, name: string, regionKind: RegionKind }, sources: Array<{ id: string, title: string, publisher: string | null, url: string | null, published: string | null, asOf: string | null, accessed: string | null }> }
          | { __typename: 'Funding', amountEur: number | null, amountKind: AmountKind, amountScope: AmountScope, period: FundingPeriod, id: string, validFrom: string | null, validTo: string | null, lastConfirmed: string | null, certainty: Certainty, german: string | null, english: string | null, start:
              | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
              | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
              | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
              | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
              | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
              | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
              | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
            , end:
              | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
              | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
              | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
              | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
              | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
              | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
              | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
            , programme: { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null } | null, sources: Array<{ id: string, title: string, publisher: string | null, url: string | null, published: string | null, asOf: string | null, accessed: string | null }> }
          | { __typename: 'Governance', id: string, validFrom: string | null, validTo: string | null, lastConfirmed: string | null, certainty: Certainty, german: string | null, english: string | null, start: { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }, end: { id: string, ags: string, name: string, regionKind: RegionKind }, sources: Array<{ id: string, title: string, publisher: string | null, url: string | null, published: string | null, asOf: string | null, accessed: string | null }> }
          | { __typename: 'Location', id: string, validFrom: string | null, validTo: string | null, lastConfirmed: string | null, certainty: Certainty, german: string | null, english: string | null, start:
              | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
              | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
              | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
              | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
              | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
              | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
              | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
            , end: { id: string, ags: string, name: string, regionKind: RegionKind }, sources: Array<{ id: string, title: string, publisher: string | null, url: string | null, published: string | null, asOf: string | null, accessed: string | null }> }
          | { __typename: 'Membership', id: string, validFrom: string | null, validTo: string | null, lastConfirmed: string | null, certainty: Certainty, membershipRole: MembershipRole, german: string | null, english: string | null, start:
              | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
              | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
              | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
              | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
              | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
              | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
              | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
            , end: { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }, sources: Array<{ id: string, title: string, publisher: string | null, url: string | null, published: string | null, asOf: string | null, accessed: string | null }> }
          | { __typename: 'Participation', id: string, validFrom: string | null, validTo: string | null, lastConfirmed: string | null, certainty: Certainty, participationRole: ParticipationRole, german: string | null, english: string | null, start:
              | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
              | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
              | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
              | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
              | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
              | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
              | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
            , end: { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }, region: { id: string, ags: string, name: string, regionKind: RegionKind } | null, sources: Array<{ id: string, title: string, publisher: string | null, url: string | null, published: string | null, asOf: string | null, accessed: string | null }> }
          | { __typename: 'Provision', id: string, validFrom: string | null, validTo: string | null, lastConfirmed: string | null, certainty: Certainty, german: string | null, english: string | null, start:
              | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
              | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
              | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
              | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
              | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
              | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
              | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
            , end: { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }, sources: Array<{ id: string, title: string, publisher: string | null, url: string | null, published: string | null, asOf: string | null, accessed: string | null }> }
          | { __typename: 'Succession', change: SuccessionChange, id: string, validFrom: string | null, validTo: string | null, lastConfirmed: string | null, certainty: Certainty, german: string | null, english: string | null, start:
              | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
              | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
              | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
              | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
              | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
              | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
              | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
            , end:
              | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
              | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
              | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
              | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
              | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
              | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
              | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
            , sources: Array<{ id: string, title: string, publisher: string | null, url: string | null, published: string | null, asOf: string | null, accessed: string | null }> }
        > }> }> } };

export type CoverageGapsQueryVariables = Exact<{
  on: string;
  language: Language;
  level: RegionKind;
  within?: string | number | null | undefined;
  services?: Array<ServiceType> | ServiceType | null | undefined;
  programmes: Array<string | number> | string | number;
  confirmedWithin?: number | null | undefined;
  reasons?: Array<GapReason> | GapReason | null | undefined;
  minPeople?: number | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type CoverageGapsQuery = { gaps: { confirmedWithin: number, totalCount: number, sentence: string, reasons: Array<{ reason: GapReason, count: number }>, nodes: Array<{ key: string, regionCount: number, people: number | null, serviceType: ServiceType | null, state: CoverageState, reason: GapReason, reasons: Array<GapReason>, sentence: string, statementCount: number, regions: Array<{ id: string, ags: string, name: string, regionKind: RegionKind }>, programme: { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null } | null }> }, choices: { nodes: Array<{ id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }> }, areas: { nodes: Array<{ id: string, ags: string, name: string, regionKind: RegionKind }> } };

export type CoverageRegionQueryVariables = Exact<{
  on: string;
  level: RegionKind;
  region: string | number;
  services?: Array<ServiceType> | ServiceType | null | undefined;
  programmes: Array<string | number> | string | number;
  confirmedWithin?: number | null | undefined;
}>;


export type CoverageRegionQuery = { coverage: { columns: Array<{ serviceType: ServiceType | null, programme: { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null } | null }>, rows: Array<{ people: number | null, ownServiceTypeCount: number, region: { populationDate: string | null, id: string, ags: string, name: string, regionKind: RegionKind }, cells: Array<{ actorCount: number, state: CoverageState, ownState: CoverageState, lastConfirmed: string | null, ownLastConfirmed: string | null, providerCount: number, actors: Array<
          | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
          | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
          | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
          | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
          | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
          | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
          | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
        > }> }> } };

export type CoverageToConfirmQueryVariables = Exact<{
  on: string;
  language: Language;
  within?: string | number | null | undefined;
  confirmedWithin?: number | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type CoverageToConfirmQuery = { toConfirm: { confirmedWithin: number, totalCount: number, sentence: string, sources: Array<{ statementCount: number, source: { id: string, title: string, url: string | null } }>, nodes: Array<{ key: string, sentence: string, sources: Array<{ id: string, title: string, publisher: string | null, url: string | null, published: string | null, asOf: string | null, accessed: string | null }> }> }, choices: { nodes: Array<{ id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }> }, areas: { nodes: Array<{ id: string, ags: string, name: string, regionKind: RegionKind }> } };

export type CoverageToConfirmCountQueryVariables = Exact<{
  on: string;
  within?: string | number | null | undefined;
  confirmedWithin?: number | null | undefined;
}>;


export type CoverageToConfirmCountQuery = { toConfirm: { totalCount: number } };

export type CoverageStatusFragment = { state: CoverageState, ownState: CoverageState, lastConfirmed: string | null, ownLastConfirmed: string | null, providerCount: number };

export type CoverageTableFragment = { on: string, confirmedWithin: number, totalCount: number, nextAfter: string | null, columns: Array<{ serviceType: ServiceType | null, programme: { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null } | null, states: Array<{ state: CoverageState, regionCount: number, people: number | null, unknownPeopleCount: number }> }>, rows: Array<{ people: number | null, ownServiceTypeCount: number, region: { id: string, ags: string, name: string, regionKind: RegionKind }, cells: Array<{ state: CoverageState, ownState: CoverageState, lastConfirmed: string | null, ownLastConfirmed: string | null, providerCount: number }> }> };

export type CoverageTalliedFragment = { state: CoverageState, regionCount: number, people: number | null, unknownPeopleCount: number };

export type CoverageChoicesFragment = { choices: { nodes: Array<{ id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }> }, areas: { nodes: Array<{ id: string, ags: string, name: string, regionKind: RegionKind }> } };

export type HelpViewQueryVariables = Exact<{
  state: string;
  region: string | number;
  on: string;
  language: Language;
}>;


export type HelpViewQuery = { districts: { nodes: Array<{ id: string, ags: string, name: string, regionKind: RegionKind, within: { id: string, ags: string, name: string, regionKind: RegionKind } | null }> }, help: { offers: Array<{ serviceType: ServiceType, reach: HelpReach, areaSentence: string, service: { website: string | null, description: string | null, id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null, providedBy: { nodes: Array<{ id: string, provider:
              | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
              | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
              | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
              | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
              | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
              | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
              | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
             }> } }, statement:
        | { __typename: 'Administration', id: string, validFrom: string | null, validTo: string | null, lastConfirmed: string | null, certainty: Certainty, german: string | null, english: string | null, sources: Array<{ id: string, title: string, publisher: string | null, url: string | null, published: string | null, asOf: string | null, accessed: string | null }> }
        | { __typename: 'Affiliation', id: string, validFrom: string | null, validTo: string | null, lastConfirmed: string | null, certainty: Certainty, german: string | null, english: string | null, sources: Array<{ id: string, title: string, publisher: string | null, url: string | null, published: string | null, asOf: string | null, accessed: string | null }> }
        | { __typename: 'Coverage', id: string, validFrom: string | null, validTo: string | null, lastConfirmed: string | null, certainty: Certainty, german: string | null, english: string | null, sources: Array<{ id: string, title: string, publisher: string | null, url: string | null, published: string | null, asOf: string | null, accessed: string | null }> }
        | { __typename: 'Funding', id: string, validFrom: string | null, validTo: string | null, lastConfirmed: string | null, certainty: Certainty, german: string | null, english: string | null, sources: Array<{ id: string, title: string, publisher: string | null, url: string | null, published: string | null, asOf: string | null, accessed: string | null }> }
        | { __typename: 'Governance', id: string, validFrom: string | null, validTo: string | null, lastConfirmed: string | null, certainty: Certainty, german: string | null, english: string | null, sources: Array<{ id: string, title: string, publisher: string | null, url: string | null, published: string | null, asOf: string | null, accessed: string | null }> }
        | { __typename: 'Location', id: string, validFrom: string | null, validTo: string | null, lastConfirmed: string | null, certainty: Certainty, german: string | null, english: string | null, sources: Array<{ id: string, title: string, publisher: string | null, url: string | null, published: string | null, asOf: string | null, accessed: string | null }> }
        | { __typename: 'Membership', id: string, validFrom: string | null, validTo: string | null, lastConfirmed: string | null, certainty: Certainty, german: string | null, english: string | null, sources: Array<{ id: string, title: string, publisher: string | null, url: string | null, published: string | null, asOf: string | null, accessed: string | null }> }
        | { __typename: 'Participation', id: string, validFrom: string | null, validTo: string | null, lastConfirmed: string | null, certainty: Certainty, german: string | null, english: string | null, sources: Array<{ id: string, title: string, publisher: string | null, url: string | null, published: string | null, asOf: string | null, accessed: string | null }> }
        | { __typename: 'Provision', id: string, validFrom: string | null, validTo: string | null, lastConfirmed: string | null, certainty: Certainty, german: string | null, english: string | null, sources: Array<{ id: string, title: string, publisher: string | null, url: string | null, published: string | null, asOf: string | null, accessed: string | null }> }
        | { __typename: 'Succession', id: string, validFrom: string | null, validTo: string | null, lastConfirmed: string | null, certainty: Certainty, german: string | null, english: string | null, sources: Array<{ id: string, title: string, publisher: string | null, url: string | null, published: string | null, asOf: string | null, accessed: string | null }> }
       }> } };

export type HelpNearQueryVariables = Exact<{
  region: string | number;
  on: string;
  language: Language;
}>;


export type HelpNearQuery = { help: { headline: string, lead: string | null, unmentionedSentence: string | null, uncertainSentence: string | null, region: { id: string, ags: string, name: string, regionKind: RegionKind, within: { id: string, ags: string, name: string, regionKind: RegionKind } | null }, offers: Array<{ serviceType: ServiceType, reach: HelpReach, areaSentence: string, service: { website: string | null, description: string | null, id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null, providedBy: { nodes: Array<{ id: string, provider:
              | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
              | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
              | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
              | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
              | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
              | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
              | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
             }> } }, statement:
        | { __typename: 'Administration', id: string, validFrom: string | null, validTo: string | null, lastConfirmed: string | null, certainty: Certainty, german: string | null, english: string | null, sources: Array<{ id: string, title: string, publisher: string | null, url: string | null, published: string | null, asOf: string | null, accessed: string | null }> }
        | { __typename: 'Affiliation', id: string, validFrom: string | null, validTo: string | null, lastConfirmed: string | null, certainty: Certainty, german: string | null, english: string | null, sources: Array<{ id: string, title: string, publisher: string | null, url: string | null, published: string | null, asOf: string | null, accessed: string | null }> }
        | { __typename: 'Coverage', id: string, validFrom: string | null, validTo: string | null, lastConfirmed: string | null, certainty: Certainty, german: string | null, english: string | null, sources: Array<{ id: string, title: string, publisher: string | null, url: string | null, published: string | null, asOf: string | null, accessed: string | null }> }
        | { __typename: 'Funding', id: string, validFrom: string | null, validTo: string | null, lastConfirmed: string | null, certainty: Certainty, german: string | null, english: string | null, sources: Array<{ id: string, title: string, publisher: string | null, url: string | null, published: string | null, asOf: string | null, accessed: string | null }> }
        | { __typename: 'Governance', id: string, validFrom: string | null, validTo: string | null, lastConfirmed: string | null, certainty: Certainty, german: string | null, english: string | null, sources: Array<{ id: string, title: string, publisher: string | null, url: string | null, published: string | null, asOf: string | null, accessed: string | null }> }
        | { __typename: 'Location', id: string, validFrom: string | null, validTo: string | null, lastConfirmed: string | null, certainty: Certainty, german: string | null, english: string | null, sources: Array<{ id: string, title: string, publisher: string | null, url: string | null, published: string | null, asOf: string | null, accessed: string | null }> }
        | { __typename: 'Membership', id: string, validFrom: string | null, validTo: string | null, lastConfirmed: string | null, certainty: Certainty, german: string | null, english: string | null, sources: Array<{ id: string, title: string, publisher: string | null, url: string | null, published: string | null, asOf: string | null, accessed: string | null }> }
        | { __typename: 'Participation', id: string, validFrom: string | null, validTo: string | null, lastConfirmed: string | null, certainty: Certainty, german: string | null, english: string | null, sources: Array<{ id: string, title: string, publisher: string | null, url: string | null, published: string | null, asOf: string | null, accessed: string | null }> }
        | { __typename: 'Provision', id: string, validFrom: string | null, validTo: string | null, lastConfirmed: string | null, certainty: Certainty, german: string | null, english: string | null, sources: Array<{ id: string, title: string, publisher: string | null, url: string | null, published: string | null, asOf: string | null, accessed: string | null }> }
        | { __typename: 'Succession', id: string, validFrom: string | null, validTo: string | null, lastConfirmed: string | null, certainty: Certainty, german: string | null, english: string | null, sources: Array<{ id: string, title: string, publisher: string | null, url: string | null, published: string | null, asOf: string | null, accessed: string | null }> }
       }>, uncertain: Array<{ id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }> } };

export type HelpOfferFragment = { serviceType: ServiceType, reach: HelpReach, areaSentence: string, service: { website: string | null, description: string | null, id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null, providedBy: { nodes: Array<{ id: string, provider:
          | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
          | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
          | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
          | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
          | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
          | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
          | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
         }> } }, statement:
    | { __typename: 'Administration', id: string, validFrom: string | null, validTo: string | null, lastConfirmed: string | null, certainty: Certainty, german: string | null, english: string | null, sources: Array<{ id: string, title: string, publisher: string | null, url: string | null, published: string | null, asOf: string | null, accessed: string | null }> }
    | { __typename: 'Affiliation', id: string, validFrom: string | null, validTo: string | null, lastConfirmed: string | null, certainty: Certainty, german: string | null, english: string | null, sources: Array<{ id: string, title: string, publisher: string | null, url: string | null, published: string | null, asOf: string | null, accessed: string | null }> }
    | { __typename: 'Coverage', id: string, validFrom: string | null, validTo: string | null, lastConfirmed: string | null, certainty: Certainty, german: string | null, english: string | null, sources: Array<{ id: string, title: string, publisher: string | null, url: string | null, published: string | null, asOf: string | null, accessed: string | null }> }
    | { __typename: 'Funding', id: string, validFrom: string | null, validTo: string | null, lastConfirmed: string | null, certainty: Certainty, german: string | null, english: string | null, sources: Array<{ id: string, title: string, publisher: string | null, url: string | null, published: string | null, asOf: string | null, accessed: string | null }> }
    | { __typename: 'Governance', id: string, validFrom: string | null, validTo: string | null, lastConfirmed: string | null, certainty: Certainty, german: string | null, english: string | null, sources: Array<{ id: string, title: string, publisher: string | null, url: string | null, published: string | null, asOf: string | null, accessed: string | null }> }
    | { __typename: 'Location', id: string, validFrom: string | null, validTo: string | null, lastConfirmed: string | null, certainty: Certainty, german: string | null, english: string | null, sources: Array<{ id: string, title: string, publisher: string | null, url: string | null, published: string | null, asOf: string | null, accessed: string | null }> }
    | { __typename: 'Membership', id: string, validFrom: string | null, validTo: string | null, lastConfirmed: string | null, certainty: Certainty, german: string | null, english: string | null, sources: Array<{ id: string, title: string, publisher: string | null, url: string | null, published: string | null, asOf: string | null, accessed: string | null }> }
    | { __typename: 'Participation', id: string, validFrom: string | null, validTo: string | null, lastConfirmed: string | null, certainty: Certainty, german: string | null, english: string | null, sources: Array<{ id: string, title: string, publisher: string | null, url: string | null, published: string | null, asOf: string | null, accessed: string | null }> }
    | { __typename: 'Provision', id: string, validFrom: string | null, validTo: string | null, lastConfirmed: string | null, certainty: Certainty, german: string | null, english: string | null, sources: Array<{ id: string, title: string, publisher: string | null, url: string | null, published: string | null, asOf: string | null, accessed: string | null }> }
    | { __typename: 'Succession', id: string, validFrom: string | null, validTo: string | null, lastConfirmed: string | null, certainty: Certainty, german: string | null, english: string | null, sources: Array<{ id: string, title: string, publisher: string | null, url: string | null, published: string | null, asOf: string | null, accessed: string | null }> }
   };

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


export type EndsQuery = { fundingCliff: { on: string, until: string, totalCount: number, withoutKnownEndCount: number, sentence: string, serviceCount: number, totals: { repeatedCount: number, toRecipients: { unknownCount: number, disputedCount: number, perRecipientCount: number, undatedCount: number, partCount: number, years: Array<{ year: number, exact: number | null, approximate: number | null, maximum: number | null, total: number | null }>, wholeTerm: { exact: number | null, approximate: number | null, maximum: number | null, total: number | null }, assumed: { exact: number | null, approximate: number | null, maximum: number | null, total: number | null } }, intoProgrammes: { unknownCount: number, disputedCount: number, perRecipientCount: number, undatedCount: number, partCount: number, years: Array<{ year: number, exact: number | null, approximate: number | null, maximum: number | null, total: number | null }>, wholeTerm: { exact: number | null, approximate: number | null, maximum: number | null, total: number | null }, assumed: { exact: number | null, approximate: number | null, maximum: number | null, total: number | null } } }, services: Array<{ id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }>, people: { population: number | null, regionCount: number, unknownRegionCount: number, explanation: string }, regions: Array<{ id: string, ags: string, name: string, regionKind: RegionKind }>, endings: Array<{ ends: string, lastDay: string, reason: EndReason, disputed: boolean, losesAllFunding: boolean, sentence: string, serviceCount: number, statementCount: number, recipient:
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
      , programme: { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null } | null, services: Array<{ id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }>, regions: Array<{ id: string, ags: string, name: string, regionKind: RegionKind }>, people: { population: number | null, regionCount: number, unknownRegionCount: number, explanation: string }, statements: Array<{ __typename: 'Funding', amountEur: number | null, amountKind: AmountKind, amountScope: AmountScope, period: FundingPeriod, id: string, validFrom: string | null, validTo: string | null, lastConfirmed: string | null, certainty: Certainty, german: string | null, english: string | null, start:
          | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
          | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
          | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
          | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
          | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
          | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
          | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
        , end:
          | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
          | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
          | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
          | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
          | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
          | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
          | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
        , programme: { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null } | null, sources: Array<{ id: string, title: string, publisher: string | null, url: string | null, published: string | null, asOf: string | null, accessed: string | null }> }> }> }, all: { totalCount: number, byFunder: Array<{ endingCount: number, actor:
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


export type FlowsQuery = { origins: { fromYear: number, toYear: number, headline: string, omitted: string | null, explanation: string, figures: Array<{ value: number | null, unit: FigureUnit, label: string }>, nodes: Array<{ id: string, level: FlowLevel, state: FlowNodeState, name: string, actorKind: ActorKind | null, restCount: number, actor:
        | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
        | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
        | { level: Level | null, id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
        | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
        | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
        | { level: Level | null, id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
        | { level: Level | null, id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
       | null, region: { id: string, ags: string, name: string, regionKind: RegionKind } | null }>, links: Array<{ source: string, target: string, statementCount: number, total: { unknownCount: number, disputedCount: number, perRecipientCount: number, undatedCount: number, partCount: number, years: Array<{ year: number, exact: number | null, approximate: number | null, maximum: number | null, total: number | null }>, wholeTerm: { exact: number | null, approximate: number | null, maximum: number | null, total: number | null }, assumed: { exact: number | null, approximate: number | null, maximum: number | null, total: number | null } } }> }, soon: { totalCount: number, withoutKnownEndCount: number, endings: Array<{ ends: string, sentence: string, recipient:
        | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
        | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
        | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
        | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
        | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
        | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
        | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
      , statements: Array<{ id: string }> }> }, flows: { on: string | null, fromYear: number, toYear: number, statementCount: number, sentence: string, explanation: string, levels: Array<{ level: FlowLevel, nodeCount: number, incoming: { unknownCount: number, disputedCount: number, perRecipientCount: number, undatedCount: number, partCount: number, years: Array<{ year: number, exact: number | null, approximate: number | null, maximum: number | null, total: number | null }>, wholeTerm: { exact: number | null, approximate: number | null, maximum: number | null, total: number | null }, assumed: { exact: number | null, approximate: number | null, maximum: number | null, total: number | null } } | null, outgoing: { unknownCount: number, disputedCount: number, perRecipientCount: number, undatedCount: number, partCount: number, years: Array<{ year: number, exact: number | null, approximate: number | null, maximum: number | null, total: number | null }>, wholeTerm: { exact: number | null, approximate: number | null, maximum: number | null, total: number | null }, assumed: { exact: number | null, approximate: number | null, maximum: number | null, total: number | null } } | null }>, nodes: Array<{ id: string, level: FlowLevel, state: FlowNodeState, name: string, actorKind: ActorKind | null, restCount: number, actor:
        | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
        | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
        | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
        | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
        | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
        | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
        | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
       | null, region: { id: string, ags: string, name: string, regionKind: RegionKind } | null, incoming: { unknownCount: number, disputedCount: number, perRecipientCount: number, undatedCount: number, partCount: number, years: Array<{ year: number, exact: number | null, approximate: number | null, maximum: number | null, total: number | null }>, wholeTerm: { exact: number | null, approximate: number | null, maximum: number | null, total: number | null }, assumed: { exact: number | null, approximate: number | null, maximum: number | null, total: number | null } } | null, outgoing: { unknownCount: number, disputedCount: number, perRecipientCount: number, undatedCount: number, partCount: number, years: Array<{ year: number, exact: number | null, approximate: number | null, maximum: number | null, total: number | null }>, wholeTerm: { exact: number | null, approximate: number | null, maximum: number | null, total: number | null }, assumed: { exact: number | null, approximate: number | null, maximum: number | null, total: number | null } } | null }>, links: Array<{ source: string, target: string, statementCount: number, total: { unknownCount: number, disputedCount: number, perRecipientCount: number, undatedCount: number, partCount: number, years: Array<{ year: number, exact: number | null, approximate: number | null, maximum: number | null, total: number | null }>, wholeTerm: { exact: number | null, approximate: number | null, maximum: number | null, total: number | null }, assumed: { exact: number | null, approximate: number | null, maximum: number | null, total: number | null } }, statements?: Array<{ __typename: 'Funding', amountEur: number | null, amountKind: AmountKind, amountScope: AmountScope, period: FundingPeriod, id: string, validFrom: string | null, validTo: string | null, lastConfirmed: string | null, certainty: Certainty, german: string | null, english: string | null, start:
          | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
          | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
          | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
          | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
          | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
          | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
          | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
        , end:
          | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
          | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
          | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
          | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
          | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
          | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
          | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
        , programme: { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null } | null, sources: Array<{ id: string, title: string, publisher: string | null, url: string | null, published: string | null, asOf: string | null, accessed: string | null }> }> }>, excluded: Array<{ reason: FlowExclusion, fromLevel: FlowLevel | null, toLevel: FlowLevel | null, years: Array<number>, explanation: string, statementCount: number, statements?: Array<{ __typename: 'Funding', amountEur: number | null, amountKind: AmountKind, amountScope: AmountScope, period: FundingPeriod, id: string, validFrom: string | null, validTo: string | null, lastConfirmed: string | null, certainty: Certainty, german: string | null, english: string | null, start:
          | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
          | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
          | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
          | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
          | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
          | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
          | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
        , end:
          | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
          | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
          | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
          | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
          | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
          | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
          | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
        , programme: { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null } | null, sources: Array<{ id: string, title: string, publisher: string | null, url: string | null, published: string | null, asOf: string | null, accessed: string | null }> }> }>, beside: Array<{ state: FlowNodeState, name: string, statementCount: number, region: { id: string, ags: string, name: string, regionKind: RegionKind } | null, total: { unknownCount: number, disputedCount: number, perRecipientCount: number, undatedCount: number, partCount: number, years: Array<{ year: number, exact: number | null, approximate: number | null, maximum: number | null, total: number | null }>, wholeTerm: { exact: number | null, approximate: number | null, maximum: number | null, total: number | null }, assumed: { exact: number | null, approximate: number | null, maximum: number | null, total: number | null } }, statements?: Array<{ __typename: 'Funding', amountEur: number | null, amountKind: AmountKind, amountScope: AmountScope, period: FundingPeriod, id: string, validFrom: string | null, validTo: string | null, lastConfirmed: string | null, certainty: Certainty, german: string | null, english: string | null, start:
          | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
          | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
          | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
          | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
          | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
          | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
          | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
        , end:
          | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
          | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
          | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
          | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
          | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
          | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
          | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
        , programme: { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null } | null, sources: Array<{ id: string, title: string, publisher: string | null, url: string | null, published: string | null, asOf: string | null, accessed: string | null }> }> }> }, landRegions: { nodes: Array<{ id: string, ags: string, name: string, regionKind: RegionKind }> } };

export type PlaceStatementsQueryVariables = Exact<{
  on: string;
  at?: string | null | undefined;
  fromYear?: number | null | undefined;
  toYear?: number | null | undefined;
  within?: string | number | null | undefined;
}>;


export type PlaceStatementsQuery = { origins: { links: Array<{ target: string, statements: Array<{ __typename: 'Funding', amountEur: number | null, amountKind: AmountKind, amountScope: AmountScope, period: FundingPeriod, id: string, validFrom: string | null, validTo: string | null, lastConfirmed: string | null, certainty: Certainty, german: string | null, english: string | null, start:
          | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
          | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
          | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
          | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
          | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
          | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
          | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
        , end:
          | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
          | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
          | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
          | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
          | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
          | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
          | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
        , programme: { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null } | null, sources: Array<{ id: string, title: string, publisher: string | null, url: string | null, published: string | null, asOf: string | null, accessed: string | null }> }> }> } };

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
      | { __typename: 'Succession' }
     }>, links: Array<{ kind: StatementName, source: string, target: string, statement:
      | { __typename: 'Administration', id: string, validFrom: string | null, validTo: string | null, lastConfirmed: string | null, certainty: Certainty, administrationRole: string | null, german: string | null, english: string | null, sources: Array<{ id: string, title: string, publisher: string | null, url: string | null, published: string | null, asOf: string | null, accessed: string | null }> }
      | { __typename: 'Affiliation', id: string, validFrom: string | null, validTo: string | null, lastConfirmed: string | null, certainty: Certainty, german: string | null, english: string | null, sources: Array<{ id: string, title: string, publisher: string | null, url: string | null, published: string | null, asOf: string | null, accessed: string | null }> }
      | { __typename: 'Coverage', extent: Extent, id: string, validFrom: string | null, validTo: string | null, lastConfirmed: string | null, certainty: Certainty, german: string | null, english: string | null, sources: Array<{ id: string, title: string, publisher: string | null, url: string | null, published: string | null, asOf: string | null, accessed: string | null }> }
      | { __typename: 'Funding', amountEur: number | null, amountKind: AmountKind, amountScope: AmountScope, period: FundingPeriod, id: string, validFrom: string | null, validTo: string | null, lastConfirmed: string | null, certainty: Certainty, german: string | null, english: string | null, programme: { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null } | null, sources: Array<{ id: string, title: string, publisher: string | null, url: string | null, published: string | null, asOf: string | null, accessed: string | null }> }
      | { __typename: 'Governance', id: string, validFrom: string | null, validTo: string | null, lastConfirmed: string | null, certainty: Certainty, german: string | null, english: string | null, sources: Array<{ id: string, title: string, publisher: string | null, url: string | null, published: string | null, asOf: string | null, accessed: string | null }> }
      | { __typename: 'Location', id: string, validFrom: string | null, validTo: string | null, lastConfirmed: string | null, certainty: Certainty, german: string | null, english: string | null, sources: Array<{ id: string, title: string, publisher: string | null, url: string | null, published: string | null, asOf: string | null, accessed: string | null }> }
      | { __typename: 'Membership', id: string, validFrom: string | null, validTo: string | null, lastConfirmed: string | null, certainty: Certainty, membershipRole: MembershipRole, german: string | null, english: string | null, sources: Array<{ id: string, title: string, publisher: string | null, url: string | null, published: string | null, asOf: string | null, accessed: string | null }> }
      | { __typename: 'Participation', id: string, validFrom: string | null, validTo: string | null, lastConfirmed: string | null, certainty: Certainty, participationRole: ParticipationRole, german: string | null, english: string | null, region: { id: string, ags: string, name: string, regionKind: RegionKind } | null, sources: Array<{ id: string, title: string, publisher: string | null, url: string | null, published: string | null, asOf: string | null, accessed: string | null }> }
      | { __typename: 'Provision', id: string, validFrom: string | null, validTo: string | null, lastConfirmed: string | null, certainty: Certainty, german: string | null, english: string | null, sources: Array<{ id: string, title: string, publisher: string | null, url: string | null, published: string | null, asOf: string | null, accessed: string | null }> }
      | { __typename: 'Succession', change: SuccessionChange, id: string, validFrom: string | null, validTo: string | null, lastConfirmed: string | null, certainty: Certainty, german: string | null, english: string | null, sources: Array<{ id: string, title: string, publisher: string | null, url: string | null, published: string | null, asOf: string | null, accessed: string | null }> }
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
          | { __typename: 'Succession', id: string }
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
          | { __typename: 'Succession', id: string }
        , statements: Array<
          | { __typename: 'Administration', id: string, validFrom: string | null, validTo: string | null, lastConfirmed: string | null, certainty: Certainty, administrationRole: string | null, german: string | null, english: string | null, start:
              | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
              | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
              | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
              | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
              | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
              | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
              | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
            , end:
              | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
              | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
              | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
              | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
              | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
              | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
              | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
            , sources: Array<{ id: string, title: string, publisher: string | null, url: string | null, published: string | null, asOf: string | null, accessed: string | null }> }
          | { __typename: 'Affiliation', id: string, validFrom: string | null, validTo: string | null, lastConfirmed: string | null, certainty: Certainty, german: string | null, english: string | null, start:
              | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
              | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
              | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
              | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
              | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
              | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
              | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
            , end:
              | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
              | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
              | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
              | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
              | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
              | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
              | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
            , sources: Array<{ id: string, title: string, publisher: string | null, url: string | null, published: string | null, asOf: string | null, accessed: string | null }> }
          | { __typename: 'Coverage', extent: Extent, id: string, validFrom: string | null, validTo: string | null, lastConfirmed: string | null, certainty: Certainty, german: string | null, english: string | null, start:
              | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
              | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
              | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
              | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
              | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
              | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
              | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
            , end: { id: string, ags: string, name: string, regionKind: RegionKind }, sources: Array<{ id: string, title: string, publisher: string | null, url: string | null, published: string | null, asOf: string | null, accessed: string | null }> }
          | { __typename: 'Funding', amountEur: number | null, amountKind: AmountKind, amountScope: AmountScope, period: FundingPeriod, id: string, validFrom: string | null, validTo: string | null, lastConfirmed: string | null, certainty: Certainty, german: string | null, english: string | null, start:
              | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
              | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
              | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
              | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
              | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
              | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
              | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
            , end:
              | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
              | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
              | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
              | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
              | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
              | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
              | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
            , programme: { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null } | null, sources: Array<{ id: string, title: string, publisher: string | null, url: string | null, published: string | null, asOf: string | null, accessed: string | null }> }
          | { __typename: 'Governance', id: string, validFrom: string | null, validTo: string | null, lastConfirmed: string | null, certainty: Certainty, german: string | null, english: string | null, start: { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }, end: { id: string, ags: string, name: string, regionKind: RegionKind }, sources: Array<{ id: string, title: string, publisher: string | null, url: string | null, published: string | null, asOf: string | null, accessed: string | null }> }
          | { __typename: 'Location', id: string, validFrom: string | null, validTo: string | null, lastConfirmed: string | null, certainty: Certainty, german: string | null, english: string | null, start:
              | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
              | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
              | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
              | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
              | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
              | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
              | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
            , end: { id: string, ags: string, name: string, regionKind: RegionKind }, sources: Array<{ id: string, title: string, publisher: string | null, url: string | null, published: string | null, asOf: string | null, accessed: string | null }> }
          | { __typename: 'Membership', id: string, validFrom: string | null, validTo: string | null, lastConfirmed: string | null, certainty: Certainty, membershipRole: MembershipRole, german: string | null, english: string | null, start:
              | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
              | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
              | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
              | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
              | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
              | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
              | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
            , end: { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }, sources: Array<{ id: string, title: string, publisher: string | null, url: string | null, published: string | null, asOf: string | null, accessed: string | null }> }
          | { __typename: 'Participation', id: string, validFrom: string | null, validTo: string | null, lastConfirmed: string | null, certainty: Certainty, participationRole: ParticipationRole, german: string | null, english: string | null, start:
              | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
              | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
              | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
              | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
              | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
              | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
              | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
            , end: { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }, region: { id: string, ags: string, name: string, regionKind: RegionKind } | null, sources: Array<{ id: string, title: string, publisher: string | null, url: string | null, published: string | null, asOf: string | null, accessed: string | null }> }
          | { __typename: 'Provision', id: string, validFrom: string | null, validTo: string | null, lastConfirmed: string | null, certainty: Certainty, german: string | null, english: string | null, start:
              | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
              | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
              | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
              | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
              | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
              | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
              | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
            , end: { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }, sources: Array<{ id: string, title: string, publisher: string | null, url: string | null, published: string | null, asOf: string | null, accessed: string | null }> }
          | { __typename: 'Succession', change: SuccessionChange, id: string, validFrom: string | null, validTo: string | null, lastConfirmed: string | null, certainty: Certainty, german: string | null, english: string | null, start:
              | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
              | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
              | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
              | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
              | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
              | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
              | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
            , end:
              | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
              | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
              | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
              | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
              | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
              | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
              | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
            , sources: Array<{ id: string, title: string, publisher: string | null, url: string | null, published: string | null, asOf: string | null, accessed: string | null }> }
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
    | { __typename: 'Succession', id: string }
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

type NodeName_Succession_Fragment = { __typename: 'Succession', id: string };

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
  | NodeName_Succession_Fragment
;

export type WholeNetworkQueryVariables = Exact<{
  on: string;
  kinds?: Array<StatementName> | StatementName | null | undefined;
  actorKinds?: Array<ActorKind> | ActorKind | null | undefined;
  language: Language;
}>;


export type WholeNetworkQuery = { networkMap: { sentence: string, nodeCount: number, figures: Array<{ value: number | null, unit: FigureUnit, label: string }>, groups: Array<{ id: string, name: string, kind: RegionKind, nodeCount: number }>, nodes: Array<{ id: string, name: string, nameEn: string | null, shortName: string | null, actorKind: ActorKind | null, regionKind: RegionKind | null, group: string | null, degree: number }>, links: Array<{ source: string, target: string, kind: StatementName, certainty: Certainty, lastConfirmed: string | null }> } };

export type ChosenNodeQueryVariables = Exact<{
  of: string | number;
  on: string;
  kinds?: Array<StatementName> | StatementName | null | undefined;
  actorKinds?: Array<ActorKind> | ActorKind | null | undefined;
}>;


export type ChosenNodeQuery = { neighbourhood: { nodes: Array<{ distance: number, degree: number | null, node:
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
        | { __typename: 'Succession' }
       }>, links: Array<{ kind: StatementName, source: string, target: string, statement:
        | { __typename: 'Administration', id: string, validFrom: string | null, validTo: string | null, lastConfirmed: string | null, certainty: Certainty, administrationRole: string | null, german: string | null, english: string | null, sources: Array<{ id: string, title: string, publisher: string | null, url: string | null, published: string | null, asOf: string | null, accessed: string | null }> }
        | { __typename: 'Affiliation', id: string, validFrom: string | null, validTo: string | null, lastConfirmed: string | null, certainty: Certainty, german: string | null, english: string | null, sources: Array<{ id: string, title: string, publisher: string | null, url: string | null, published: string | null, asOf: string | null, accessed: string | null }> }
        | { __typename: 'Coverage', extent: Extent, id: string, validFrom: string | null, validTo: string | null, lastConfirmed: string | null, certainty: Certainty, german: string | null, english: string | null, sources: Array<{ id: string, title: string, publisher: string | null, url: string | null, published: string | null, asOf: string | null, accessed: string | null }> }
        | { __typename: 'Funding', amountEur: number | null, amountKind: AmountKind, amountScope: AmountScope, period: FundingPeriod, id: string, validFrom: string | null, validTo: string | null, lastConfirmed: string | null, certainty: Certainty, german: string | null, english: string | null, programme: { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null } | null, sources: Array<{ id: string, title: string, publisher: string | null, url: string | null, published: string | null, asOf: string | null, accessed: string | null }> }
        | { __typename: 'Governance', id: string, validFrom: string | null, validTo: string | null, lastConfirmed: string | null, certainty: Certainty, german: string | null, english: string | null, sources: Array<{ id: string, title: string, publisher: string | null, url: string | null, published: string | null, asOf: string | null, accessed: string | null }> }
        | { __typename: 'Location', id: string, validFrom: string | null, validTo: string | null, lastConfirmed: string | null, certainty: Certainty, german: string | null, english: string | null, sources: Array<{ id: string, title: string, publisher: string | null, url: string | null, published: string | null, asOf: string | null, accessed: string | null }> }
        | { __typename: 'Membership', id: string, validFrom: string | null, validTo: string | null, lastConfirmed: string | null, certainty: Certainty, membershipRole: MembershipRole, german: string | null, english: string | null, sources: Array<{ id: string, title: string, publisher: string | null, url: string | null, published: string | null, asOf: string | null, accessed: string | null }> }
        | { __typename: 'Participation', id: string, validFrom: string | null, validTo: string | null, lastConfirmed: string | null, certainty: Certainty, participationRole: ParticipationRole, german: string | null, english: string | null, region: { id: string, ags: string, name: string, regionKind: RegionKind } | null, sources: Array<{ id: string, title: string, publisher: string | null, url: string | null, published: string | null, asOf: string | null, accessed: string | null }> }
        | { __typename: 'Provision', id: string, validFrom: string | null, validTo: string | null, lastConfirmed: string | null, certainty: Certainty, german: string | null, english: string | null, sources: Array<{ id: string, title: string, publisher: string | null, url: string | null, published: string | null, asOf: string | null, accessed: string | null }> }
        | { __typename: 'Succession', change: SuccessionChange, id: string, validFrom: string | null, validTo: string | null, lastConfirmed: string | null, certainty: Certainty, german: string | null, english: string | null, sources: Array<{ id: string, title: string, publisher: string | null, url: string | null, published: string | null, asOf: string | null, accessed: string | null }> }
       }>, more: Array<{ id: string, kind: StatementName, outgoing: boolean, count: number }> } };

export type RegionViewQueryVariables = Exact<{
  ags: string;
  key: string | number;
  level: RegionKind;
  node: string | number;
  on: string;
  language: Language;
  first: number;
  actors?: string | null | undefined;
  others?: string | null | undefined;
  participants?: string | null | undefined;
}>;


export type RegionViewQuery = { profile: { sentence: string, figures: Array<{ value: number | null, unit: FigureUnit, label: string }> }, region: { areaKm2: number | null, id: string, ags: string, name: string, regionKind: RegionKind, sources: Array<{ id: string, title: string, publisher: string | null, url: string | null, published: string | null, asOf: string | null, accessed: string | null }>, ancestors: Array<{ id: string, ags: string, name: string, regionKind: RegionKind }>, parts: { nodes: Array<{ id: string, ags: string, name: string, regionKind: RegionKind }> }, governedBy: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ __typename: 'Governance', id: string, validFrom: string | null, validTo: string | null, lastConfirmed: string | null, certainty: Certainty, german: string | null, english: string | null, municipality: { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }, sources: Array<{ id: string, title: string, publisher: string | null, url: string | null, published: string | null, asOf: string | null, accessed: string | null }> }> }, others: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ __typename: 'Coverage', extent: Extent, id: string, validFrom: string | null, validTo: string | null, lastConfirmed: string | null, certainty: Certainty, german: string | null, english: string | null, subject:
          | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
          | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
          | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
          | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
          | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
          | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
          | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
        , sources: Array<{ id: string, title: string, publisher: string | null, url: string | null, published: string | null, asOf: string | null, accessed: string | null }> }> }, locations: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ __typename: 'Location', id: string, validFrom: string | null, validTo: string | null, lastConfirmed: string | null, certainty: Certainty, german: string | null, english: string | null, actor:
          | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
          | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
          | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
          | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
          | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
          | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
          | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
        , sources: Array<{ id: string, title: string, publisher: string | null, url: string | null, published: string | null, asOf: string | null, accessed: string | null }> }> } } | null, participations: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ __typename: 'Participation', id: string, validFrom: string | null, validTo: string | null, lastConfirmed: string | null, certainty: Certainty, participationRole: ParticipationRole, german: string | null, english: string | null, participant:
        | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
        | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
        | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
        | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
        | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
        | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
        | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
      , programme: { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }, sources: Array<{ id: string, title: string, publisher: string | null, url: string | null, published: string | null, asOf: string | null, accessed: string | null }> }> }, services: { rows: Array<{ region: { ags: string }, cells: Array<{ serviceType: ServiceType | null, state: CoverageState, inherited: boolean, lastConfirmed: string | null, actorCount: number, statementCount: number, statements: Array<
          | { __typename: 'Administration', id: string, validFrom: string | null, validTo: string | null, lastConfirmed: string | null, certainty: Certainty, german: string | null, english: string | null, sources: Array<{ id: string, title: string, publisher: string | null, url: string | null, published: string | null, asOf: string | null, accessed: string | null }> }
          | { __typename: 'Affiliation', id: string, validFrom: string | null, validTo: string | null, lastConfirmed: string | null, certainty: Certainty, german: string | null, english: string | null, sources: Array<{ id: string, title: string, publisher: string | null, url: string | null, published: string | null, asOf: string | null, accessed: string | null }> }
          | { __typename: 'Coverage', extent: Extent, id: string, validFrom: string | null, validTo: string | null, lastConfirmed: string | null, certainty: Certainty, german: string | null, english: string | null, covered: { id: string, ags: string, name: string, regionKind: RegionKind }, subject:
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
            , sources: Array<{ id: string, title: string, publisher: string | null, url: string | null, published: string | null, asOf: string | null, accessed: string | null }> }
          | { __typename: 'Funding', id: string, validFrom: string | null, validTo: string | null, lastConfirmed: string | null, certainty: Certainty, german: string | null, english: string | null, sources: Array<{ id: string, title: string, publisher: string | null, url: string | null, published: string | null, asOf: string | null, accessed: string | null }> }
          | { __typename: 'Governance', id: string, validFrom: string | null, validTo: string | null, lastConfirmed: string | null, certainty: Certainty, german: string | null, english: string | null, sources: Array<{ id: string, title: string, publisher: string | null, url: string | null, published: string | null, asOf: string | null, accessed: string | null }> }
          | { __typename: 'Location', id: string, validFrom: string | null, validTo: string | null, lastConfirmed: string | null, certainty: Certainty, german: string | null, english: string | null, sources: Array<{ id: string, title: string, publisher: string | null, url: string | null, published: string | null, asOf: string | null, accessed: string | null }> }
          | { __typename: 'Membership', id: string, validFrom: string | null, validTo: string | null, lastConfirmed: string | null, certainty: Certainty, german: string | null, english: string | null, sources: Array<{ id: string, title: string, publisher: string | null, url: string | null, published: string | null, asOf: string | null, accessed: string | null }> }
          | { __typename: 'Participation', id: string, validFrom: string | null, validTo: string | null, lastConfirmed: string | null, certainty: Certainty, german: string | null, english: string | null, sources: Array<{ id: string, title: string, publisher: string | null, url: string | null, published: string | null, asOf: string | null, accessed: string | null }> }
          | { __typename: 'Provision', id: string, validFrom: string | null, validTo: string | null, lastConfirmed: string | null, certainty: Certainty, german: string | null, english: string | null, sources: Array<{ id: string, title: string, publisher: string | null, url: string | null, published: string | null, asOf: string | null, accessed: string | null }> }
          | { __typename: 'Succession', id: string, validFrom: string | null, validTo: string | null, lastConfirmed: string | null, certainty: Certainty, german: string | null, english: string | null, sources: Array<{ id: string, title: string, publisher: string | null, url: string | null, published: string | null, asOf: string | null, accessed: string | null }> }
        > }> }> } };

export type KindCountsFragment = { kinds: Array<{ kind: ActorKind, count: number }> };

export type TopicCountsFragment = { serviceTypes: Array<{ serviceType: ServiceType, count: number }> };

export type RegionCountsFragment = { regions: { missingCount: number, nodes: Array<{ id: string, count: number }> } };

export type PlaceCountsFragment = { totalCount: number, facets: { regions: { missingCount: number, nodes: Array<{ id: string, count: number }> } } };

export type SearchQueryVariables = Exact<{
  text: string;
  kinds?: Array<ActorKind> | ActorKind | null | undefined;
  topics?: Array<ServiceType> | ServiceType | null | undefined;
  regions?: Array<string | number> | string | number | null | undefined;
  byKind: boolean;
  byTopic: boolean;
  byRegion: boolean;
  first: number;
  after?: string | null | undefined;
  firstPlaces: number;
}>;


export type SearchQuery = { search: { totalCount: number, facets:
      | { kinds?: Array<{ kind: ActorKind, count: number }> } & { serviceTypes?: Array<{ serviceType: ServiceType, count: number }> } & { regions?: { missingCount: number, nodes: Array<{ id: string, count: number }> } }
      | Record<PropertyKey, never>
    , nodes: Array<
      | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null, locations: { nodes: Array<{ id: string, region: { id: string, ags: string, name: string, regionKind: RegionKind } }> }, succeededBy: { nodes: Array<{ id: string, successor:
              | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
              | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
              | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
              | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
              | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
              | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
              | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
             }> } }
      | { serviceType: ServiceType | null, id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null, locations: { nodes: Array<{ id: string, region: { id: string, ags: string, name: string, regionKind: RegionKind } }> }, succeededBy: { nodes: Array<{ id: string, successor:
              | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
              | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
              | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
              | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
              | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
              | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
              | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
             }> } }
      | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null, locations: { nodes: Array<{ id: string, region: { id: string, ags: string, name: string, regionKind: RegionKind } }> }, succeededBy: { nodes: Array<{ id: string, successor:
              | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
              | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
              | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
              | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
              | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
              | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
              | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
             }> } }
      | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null, locations: { nodes: Array<{ id: string, region: { id: string, ags: string, name: string, regionKind: RegionKind } }> }, succeededBy: { nodes: Array<{ id: string, successor:
              | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
              | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
              | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
              | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
              | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
              | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
              | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
             }> } }
      | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null, locations: { nodes: Array<{ id: string, region: { id: string, ags: string, name: string, regionKind: RegionKind } }> }, succeededBy: { nodes: Array<{ id: string, successor:
              | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
              | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
              | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
              | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
              | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
              | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
              | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
             }> } }
      | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null, locations: { nodes: Array<{ id: string, region: { id: string, ags: string, name: string, regionKind: RegionKind } }> }, succeededBy: { nodes: Array<{ id: string, successor:
              | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
              | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
              | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
              | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
              | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
              | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
              | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
             }> } }
      | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null, locations: { nodes: Array<{ id: string, region: { id: string, ags: string, name: string, regionKind: RegionKind } }> }, succeededBy: { nodes: Array<{ id: string, successor:
              | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
              | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
              | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
              | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
              | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
              | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
              | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
             }> } }
    >, pageInfo: { hasNextPage: boolean, endCursor: string | null } }, places: { totalCount: number, nodes: Array<{ id: string, ags: string, name: string, regionKind: RegionKind, within: { id: string, ags: string, name: string, regionKind: RegionKind } | null }>, facets: { regions: { missingCount: number, nodes: Array<{ id: string, count: number }> } } }, ofAllKinds?: { facets: { kinds: Array<{ kind: ActorKind, count: number }> } }, ofAllTopics?: { facets: { serviceTypes: Array<{ serviceType: ServiceType, count: number }> } }, ofAllRegions?: { facets: { regions: { missingCount: number, nodes: Array<{ id: string, count: number }> } } }, placesOfAllRegions?: { totalCount: number, facets: { regions: { missingCount: number, nodes: Array<{ id: string, count: number }> } } }, governmentRegions: { nodes: Array<{ id: string, ags: string, name: string, regionKind: RegionKind }> } };

export type StartQueryVariables = Exact<{
  on: string;
  state: string | number;
  fromYear: number;
  toYear: number;
  language: Language;
}>;


export type StartQuery = { dataset: { loadedAt: string | null, sourceCount: number, statementCount: number }, actors: { totalCount: number }, coverage: { sentence: string, figures: Array<{ value: number | null, unit: FigureUnit, label: string }> }, flows: { headline: string, figures: Array<{ value: number | null, unit: FigureUnit, label: string }> } };

export type StartNewsQueryVariables = Exact<{
  on: string;
  state: string | number;
  since: string;
  language: Language;
}>;


export type StartNewsQuery = { coverage: { rows: Array<{ ownServiceTypeCount: number, region: { ags: string } }> }, changes: { totalCount: number, nodes: Array<{ sort: ChangeSort, day: string, sentence: string }> }, centrality: { sentence: string, nodes: Array<{ degree: number, node:
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
        | { __typename: 'Region' }
        | { __typename: 'Source' }
        | { __typename: 'Succession' }
       }> } };

type StatementDetails_Administration_Fragment = { __typename: 'Administration', id: string, validFrom: string | null, validTo: string | null, lastConfirmed: string | null, certainty: Certainty, administrationRole: string | null, german: string | null, english: string | null, sources: Array<{ id: string, title: string, publisher: string | null, url: string | null, published: string | null, asOf: string | null, accessed: string | null }> };

type StatementDetails_Affiliation_Fragment = { __typename: 'Affiliation', id: string, validFrom: string | null, validTo: string | null, lastConfirmed: string | null, certainty: Certainty, german: string | null, english: string | null, sources: Array<{ id: string, title: string, publisher: string | null, url: string | null, published: string | null, asOf: string | null, accessed: string | null }> };

type StatementDetails_Coverage_Fragment = { __typename: 'Coverage', extent: Extent, id: string, validFrom: string | null, validTo: string | null, lastConfirmed: string | null, certainty: Certainty, german: string | null, english: string | null, sources: Array<{ id: string, title: string, publisher: string | null, url: string | null, published: string | null, asOf: string | null, accessed: string | null }> };

type StatementDetails_Funding_Fragment = { __typename: 'Funding', amountEur: number | null, amountKind: AmountKind, amountScope: AmountScope, period: FundingPeriod, id: string, validFrom: string | null, validTo: string | null, lastConfirmed: string | null, certainty: Certainty, german: string | null, english: string | null, programme: { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null } | null, sources: Array<{ id: string, title: string, publisher: string | null, url: string | null, published: string | null, asOf: string | null, accessed: string | null }> };

type StatementDetails_Governance_Fragment = { __typename: 'Governance', id: string, validFrom: string | null, validTo: string | null, lastConfirmed: string | null, certainty: Certainty, german: string | null, english: string | null, sources: Array<{ id: string, title: string, publisher: string | null, url: string | null, published: string | null, asOf: string | null, accessed: string | null }> };

type StatementDetails_Location_Fragment = { __typename: 'Location', id: string, validFrom: string | null, validTo: string | null, lastConfirmed: string | null, certainty: Certainty, german: string | null, english: string | null, sources: Array<{ id: string, title: string, publisher: string | null, url: string | null, published: string | null, asOf: string | null, accessed: string | null }> };

type StatementDetails_Membership_Fragment = { __typename: 'Membership', id: string, validFrom: string | null, validTo: string | null, lastConfirmed: string | null, certainty: Certainty, membershipRole: MembershipRole, german: string | null, english: string | null, sources: Array<{ id: string, title: string, publisher: string | null, url: string | null, published: string | null, asOf: string | null, accessed: string | null }> };

type StatementDetails_Participation_Fragment = { __typename: 'Participation', id: string, validFrom: string | null, validTo: string | null, lastConfirmed: string | null, certainty: Certainty, participationRole: ParticipationRole, german: string | null, english: string | null, region: { id: string, ags: string, name: string, regionKind: RegionKind } | null, sources: Array<{ id: string, title: string, publisher: string | null, url: string | null, published: string | null, asOf: string | null, accessed: string | null }> };

type StatementDetails_Provision_Fragment = { __typename: 'Provision', id: string, validFrom: string | null, validTo: string | null, lastConfirmed: string | null, certainty: Certainty, german: string | null, english: string | null, sources: Array<{ id: string, title: string, publisher: string | null, url: string | null, published: string | null, asOf: string | null, accessed: string | null }> };

type StatementDetails_Succession_Fragment = { __typename: 'Succession', change: SuccessionChange, id: string, validFrom: string | null, validTo: string | null, lastConfirmed: string | null, certainty: Certainty, german: string | null, english: string | null, sources: Array<{ id: string, title: string, publisher: string | null, url: string | null, published: string | null, asOf: string | null, accessed: string | null }> };

export type StatementDetailsFragment =
  | StatementDetails_Administration_Fragment
  | StatementDetails_Affiliation_Fragment
  | StatementDetails_Coverage_Fragment
  | StatementDetails_Funding_Fragment
  | StatementDetails_Governance_Fragment
  | StatementDetails_Location_Fragment
  | StatementDetails_Membership_Fragment
  | StatementDetails_Participation_Fragment
  | StatementDetails_Provision_Fragment
  | StatementDetails_Succession_Fragment
;

type Statement_Administration_Fragment = { __typename: 'Administration', id: string, validFrom: string | null, validTo: string | null, lastConfirmed: string | null, certainty: Certainty, administrationRole: string | null, german: string | null, english: string | null, start:
    | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
    | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
    | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
    | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
    | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
    | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
    | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
  , end:
    | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
    | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
    | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
    | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
    | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
    | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
    | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
  , sources: Array<{ id: string, title: string, publisher: string | null, url: string | null, published: string | null, asOf: string | null, accessed: string | null }> };

type Statement_Affiliation_Fragment = { __typename: 'Affiliation', id: string, validFrom: string | null, validTo: string | null, lastConfirmed: string | null, certainty: Certainty, german: string | null, english: string | null, start:
    | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
    | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
    | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
    | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
    | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
    | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
    | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
  , end:
    | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
    | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
    | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
    | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
    | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
    | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
    | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
  , sources: Array<{ id: string, title: string, publisher: string | null, url: string | null, published: string | null, asOf: string | null, accessed: string | null }> };

type Statement_Coverage_Fragment = { __typename: 'Coverage', extent: Extent, id: string, validFrom: string | null, validTo: string | null, lastConfirmed: string | null, certainty: Certainty, german: string | null, english: string | null, start:
    | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
    | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
    | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
    | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
    | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
    | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
    | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
  , end: { id: string, ags: string, name: string, regionKind: RegionKind }, sources: Array<{ id: string, title: string, publisher: string | null, url: string | null, published: string | null, asOf: string | null, accessed: string | null }> };

type Statement_Funding_Fragment = { __typename: 'Funding', amountEur: number | null, amountKind: AmountKind, amountScope: AmountScope, period: FundingPeriod, id: string, validFrom: string | null, validTo: string | null, lastConfirmed: string | null, certainty: Certainty, german: string | null, english: string | null, start:
    | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
    | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
    | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
    | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
    | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
    | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
    | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
  , end:
    | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
    | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
    | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
    | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
    | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
    | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
    | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
  , programme: { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null } | null, sources: Array<{ id: string, title: string, publisher: string | null, url: string | null, published: string | null, asOf: string | null, accessed: string | null }> };

type Statement_Governance_Fragment = { __typename: 'Governance', id: string, validFrom: string | null, validTo: string | null, lastConfirmed: string | null, certainty: Certainty, german: string | null, english: string | null, start: { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }, end: { id: string, ags: string, name: string, regionKind: RegionKind }, sources: Array<{ id: string, title: string, publisher: string | null, url: string | null, published: string | null, asOf: string | null, accessed: string | null }> };

type Statement_Location_Fragment = { __typename: 'Location', id: string, validFrom: string | null, validTo: string | null, lastConfirmed: string | null, certainty: Certainty, german: string | null, english: string | null, start:
    | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
    | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
    | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
    | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
    | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
    | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
    | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
  , end: { id: string, ags: string, name: string, regionKind: RegionKind }, sources: Array<{ id: string, title: string, publisher: string | null, url: string | null, published: string | null, asOf: string | null, accessed: string | null }> };

type Statement_Membership_Fragment = { __typename: 'Membership', id: string, validFrom: string | null, validTo: string | null, lastConfirmed: string | null, certainty: Certainty, membershipRole: MembershipRole, german: string | null, english: string | null, start:
    | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
    | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
    | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
    | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
    | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
    | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
    | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
  , end: { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }, sources: Array<{ id: string, title: string, publisher: string | null, url: string | null, published: string | null, asOf: string | null, accessed: string | null }> };

type Statement_Participation_Fragment = { __typename: 'Participation', id: string, validFrom: string | null, validTo: string | null, lastConfirmed: string | null, certainty: Certainty, participationRole: ParticipationRole, german: string | null, english: string | null, start:
    | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
    | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
    | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
    | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
    | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
    | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
    | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
  , end: { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }, region: { id: string, ags: string, name: string, regionKind: RegionKind } | null, sources: Array<{ id: string, title: string, publisher: string | null, url: string | null, published: string | null, asOf: string | null, accessed: string | null }> };

type Statement_Provision_Fragment = { __typename: 'Provision', id: string, validFrom: string | null, validTo: string | null, lastConfirmed: string | null, certainty: Certainty, german: string | null, english: string | null, start:
    | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
    | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
    | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
    | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
    | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
    | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
    | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
  , end: { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }, sources: Array<{ id: string, title: string, publisher: string | null, url: string | null, published: string | null, asOf: string | null, accessed: string | null }> };

type Statement_Succession_Fragment = { __typename: 'Succession', change: SuccessionChange, id: string, validFrom: string | null, validTo: string | null, lastConfirmed: string | null, certainty: Certainty, german: string | null, english: string | null, start:
    | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
    | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
    | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
    | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
    | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
    | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
    | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
  , end:
    | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
    | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
    | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
    | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
    | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
    | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
    | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
  , sources: Array<{ id: string, title: string, publisher: string | null, url: string | null, published: string | null, asOf: string | null, accessed: string | null }> };

export type StatementFragment =
  | Statement_Administration_Fragment
  | Statement_Affiliation_Fragment
  | Statement_Coverage_Fragment
  | Statement_Funding_Fragment
  | Statement_Governance_Fragment
  | Statement_Location_Fragment
  | Statement_Membership_Fragment
  | Statement_Participation_Fragment
  | Statement_Provision_Fragment
  | Statement_Succession_Fragment
;

export type ActorViewQueryVariables = Exact<{
  slug: string;
  id: string | number;
  on: string;
  language: Language;
  first: number;
  funds?: string | null | undefined;
  fundedBy?: string | null | undefined;
  memberships?: string | null | undefined;
  members?: string | null | undefined;
  partOf?: string | null | undefined;
  parts?: string | null | undefined;
  provides?: string | null | undefined;
  providedBy?: string | null | undefined;
  administers?: string | null | undefined;
  administeredBy?: string | null | undefined;
  participations?: string | null | undefined;
  participants?: string | null | undefined;
  coverage?: string | null | undefined;
  locations?: string | null | undefined;
  governs?: string | null | undefined;
  succeeds?: string | null | undefined;
  succeededBy?: string | null | undefined;
}>;


export type ActorViewQuery = { actor:
    | { __typename: 'CivilSocietyGroup', legalForm: LegalForm | null, website: string | null, founded: number | null, dissolved: number | null, description: string | null, id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null, german: string | null, sources: Array<{ id: string, title: string, publisher: string | null, url: string | null, published: string | null, asOf: string | null, accessed: string | null }> }
    | { __typename: 'CounsellingService', serviceType: ServiceType | null, website: string | null, founded: number | null, dissolved: number | null, description: string | null, id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null, german: string | null, sources: Array<{ id: string, title: string, publisher: string | null, url: string | null, published: string | null, asOf: string | null, accessed: string | null }> }
    | { __typename: 'Ministry', level: Level | null, website: string | null, founded: number | null, dissolved: number | null, description: string | null, id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null, german: string | null, sources: Array<{ id: string, title: string, publisher: string | null, url: string | null, published: string | null, asOf: string | null, accessed: string | null }> }
    | { __typename: 'Municipality', website: string | null, founded: number | null, dissolved: number | null, description: string | null, id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null, german: string | null, sources: Array<{ id: string, title: string, publisher: string | null, url: string | null, published: string | null, asOf: string | null, accessed: string | null }> }
    | { __typename: 'Network', website: string | null, founded: number | null, dissolved: number | null, description: string | null, id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null, german: string | null, sources: Array<{ id: string, title: string, publisher: string | null, url: string | null, published: string | null, asOf: string | null, accessed: string | null }> }
    | { __typename: 'Programme', level: Level | null, started: string | null, ended: string | null, website: string | null, founded: number | null, dissolved: number | null, description: string | null, id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null, german: string | null, sources: Array<{ id: string, title: string, publisher: string | null, url: string | null, published: string | null, asOf: string | null, accessed: string | null }> }
    | { __typename: 'PublicBody', level: Level | null, website: string | null, founded: number | null, dissolved: number | null, description: string | null, id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null, german: string | null, sources: Array<{ id: string, title: string, publisher: string | null, url: string | null, published: string | null, asOf: string | null, accessed: string | null }> }
   | null, profile: { sentence: string, figures: Array<{ value: number | null, unit: FigureUnit, label: string }> }, funds: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ __typename: 'Funding', amountEur: number | null, amountKind: AmountKind, amountScope: AmountScope, period: FundingPeriod, id: string, validFrom: string | null, validTo: string | null, lastConfirmed: string | null, certainty: Certainty, german: string | null, english: string | null, programme: { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null } | null, other:
        | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
        | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
        | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
        | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
        | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
        | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
        | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
      , sources: Array<{ id: string, title: string, publisher: string | null, url: string | null, published: string | null, asOf: string | null, accessed: string | null }> }> }, fundedBy: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ __typename: 'Funding', amountEur: number | null, amountKind: AmountKind, amountScope: AmountScope, period: FundingPeriod, id: string, validFrom: string | null, validTo: string | null, lastConfirmed: string | null, certainty: Certainty, german: string | null, english: string | null, programme: { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null } | null, other:
        | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
        | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
        | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
        | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
        | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
        | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
        | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
      , sources: Array<{ id: string, title: string, publisher: string | null, url: string | null, published: string | null, asOf: string | null, accessed: string | null }> }> }, memberships: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ __typename: 'Membership', id: string, validFrom: string | null, validTo: string | null, lastConfirmed: string | null, certainty: Certainty, membershipRole: MembershipRole, german: string | null, english: string | null, other: { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }, sources: Array<{ id: string, title: string, publisher: string | null, url: string | null, published: string | null, asOf: string | null, accessed: string | null }> }> }, members: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ __typename: 'Membership', id: string, validFrom: string | null, validTo: string | null, lastConfirmed: string | null, certainty: Certainty, membershipRole: MembershipRole, german: string | null, english: string | null, other:
        | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
        | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
        | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
        | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
        | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
        | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
        | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
      , sources: Array<{ id: string, title: string, publisher: string | null, url: string | null, published: string | null, asOf: string | null, accessed: string | null }> }> }, partOf: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ __typename: 'Affiliation', id: string, validFrom: string | null, validTo: string | null, lastConfirmed: string | null, certainty: Certainty, german: string | null, english: string | null, other:
        | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
        | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
        | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
        | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
        | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
        | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
        | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
      , sources: Array<{ id: string, title: string, publisher: string | null, url: string | null, published: string | null, asOf: string | null, accessed: string | null }> }> }, parts: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ __typename: 'Affiliation', id: string, validFrom: string | null, validTo: string | null, lastConfirmed: string | null, certainty: Certainty, german: string | null, english: string | null, other:
        | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
        | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
        | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
        | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
        | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
        | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
        | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
      , sources: Array<{ id: string, title: string, publisher: string | null, url: string | null, published: string | null, asOf: string | null, accessed: string | null }> }> }, provides: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ __typename: 'Provision', id: string, validFrom: string | null, validTo: string | null, lastConfirmed: string | null, certainty: Certainty, german: string | null, english: string | null, other: { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }, sources: Array<{ id: string, title: string, publisher: string | null, url: string | null, published: string | null, asOf: string | null, accessed: string | null }> }> }, providedBy: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ __typename: 'Provision', id: string, validFrom: string | null, validTo: string | null, lastConfirmed: string | null, certainty: Certainty, german: string | null, english: string | null, other:
        | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
        | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
        | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
        | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
        | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
        | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
        | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
      , sources: Array<{ id: string, title: string, publisher: string | null, url: string | null, published: string | null, asOf: string | null, accessed: string | null }> }> }, administers: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ __typename: 'Administration', id: string, validFrom: string | null, validTo: string | null, lastConfirmed: string | null, certainty: Certainty, administrationRole: string | null, german: string | null, english: string | null, other:
        | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
        | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
        | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
        | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
        | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
        | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
        | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
      , sources: Array<{ id: string, title: string, publisher: string | null, url: string | null, published: string | null, asOf: string | null, accessed: string | null }> }> }, administeredBy: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ __typename: 'Administration', id: string, validFrom: string | null, validTo: string | null, lastConfirmed: string | null, certainty: Certainty, administrationRole: string | null, german: string | null, english: string | null, other:
        | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
        | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
        | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
        | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
        | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
        | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
        | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
      , sources: Array<{ id: string, title: string, publisher: string | null, url: string | null, published: string | null, asOf: string | null, accessed: string | null }> }> }, participations: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ __typename: 'Participation', id: string, validFrom: string | null, validTo: string | null, lastConfirmed: string | null, certainty: Certainty, participationRole: ParticipationRole, german: string | null, english: string | null, region: { id: string, ags: string, name: string, regionKind: RegionKind } | null, other: { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }, sources: Array<{ id: string, title: string, publisher: string | null, url: string | null, published: string | null, asOf: string | null, accessed: string | null }> }> }, participants: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ __typename: 'Participation', id: string, validFrom: string | null, validTo: string | null, lastConfirmed: string | null, certainty: Certainty, participationRole: ParticipationRole, german: string | null, english: string | null, region: { id: string, ags: string, name: string, regionKind: RegionKind } | null, other:
        | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
        | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
        | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
        | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
        | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
        | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
        | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
      , sources: Array<{ id: string, title: string, publisher: string | null, url: string | null, published: string | null, asOf: string | null, accessed: string | null }> }> }, coverage: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ __typename: 'Coverage', extent: Extent, id: string, validFrom: string | null, validTo: string | null, lastConfirmed: string | null, certainty: Certainty, german: string | null, english: string | null, other: { id: string, ags: string, name: string, regionKind: RegionKind }, sources: Array<{ id: string, title: string, publisher: string | null, url: string | null, published: string | null, asOf: string | null, accessed: string | null }> }> }, locations: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ __typename: 'Location', id: string, validFrom: string | null, validTo: string | null, lastConfirmed: string | null, certainty: Certainty, german: string | null, english: string | null, other: { id: string, ags: string, name: string, regionKind: RegionKind }, sources: Array<{ id: string, title: string, publisher: string | null, url: string | null, published: string | null, asOf: string | null, accessed: string | null }> }> }, governs: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ __typename: 'Governance', id: string, validFrom: string | null, validTo: string | null, lastConfirmed: string | null, certainty: Certainty, german: string | null, english: string | null, other: { id: string, ags: string, name: string, regionKind: RegionKind }, sources: Array<{ id: string, title: string, publisher: string | null, url: string | null, published: string | null, asOf: string | null, accessed: string | null }> }> }, succeeds: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ __typename: 'Succession', change: SuccessionChange, id: string, validFrom: string | null, validTo: string | null, lastConfirmed: string | null, certainty: Certainty, german: string | null, english: string | null, other:
        | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
        | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
        | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
        | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
        | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
        | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
        | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
      , sources: Array<{ id: string, title: string, publisher: string | null, url: string | null, published: string | null, asOf: string | null, accessed: string | null }> }> }, succeededBy: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ __typename: 'Succession', change: SuccessionChange, id: string, validFrom: string | null, validTo: string | null, lastConfirmed: string | null, certainty: Certainty, german: string | null, english: string | null, other:
        | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
        | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
        | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
        | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
        | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
        | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
        | { id: string, slug: string, kind: ActorKind, name: string, shortName: string | null, nameEn: string | null }
      , sources: Array<{ id: string, title: string, publisher: string | null, url: string | null, published: string | null, asOf: string | null, accessed: string | null }> }> }, everIn: { totalCount: number, totalEur: { unknownCount: number, disputedCount: number, perRecipientCount: number, undatedCount: number, partCount: number } }, everOut: { totalCount: number, totalEur: { unknownCount: number, disputedCount: number, perRecipientCount: number, undatedCount: number, partCount: number } } };

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
export const RegionNameFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`fragment RegionName on Region {
  id
  ags
  name
  regionKind: kind
}`, {"fragmentName":"RegionName"}) as unknown as TypedDocumentString<RegionNameFragment, unknown>;
export const LandRegionsFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`fragment LandRegions on Query {
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
export const PlaceFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`fragment Place on Region {
  ...RegionName
  within {
    ...RegionName
  }
}
fragment RegionName on Region {
  id
  ags
  name
  regionKind: kind
}`, {"fragmentName":"Place"}) as unknown as TypedDocumentString<PlaceFragment, unknown>;
export const ActorNameFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`fragment ActorName on Actor {
  id
  slug
  kind
  name
  shortName
  nameEn
}`, {"fragmentName":"ActorName"}) as unknown as TypedDocumentString<ActorNameFragment, unknown>;
export const ActorHeadFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`fragment ActorHead on Actor {
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
    asOf
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
fragment ActorName on Actor {
  id
  slug
  kind
  name
  shortName
  nameEn
}`, {"fragmentName":"ActorHead"}) as unknown as TypedDocumentString<ActorHeadFragment, unknown>;
export const FindingFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`fragment Finding on Profile {
  sentence(language: $language)
  figures {
    value
    unit
    label(language: $language)
  }
}`, {"fragmentName":"Finding"}) as unknown as TypedDocumentString<FindingFragment, unknown>;
export const CountsBesideFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`fragment CountsBeside on EuroTotal {
  unknownCount
  disputedCount
  perRecipientCount
  undatedCount
  partCount
}`, {"fragmentName":"CountsBeside"}) as unknown as TypedDocumentString<CountsBesideFragment, unknown>;
export const ActorMoneyFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`fragment ActorMoney on Query {
  everIn: fundings(where: {recipient: {slug: {eq: $slug}}}) {
    totalCount
    totalEur {
      ...CountsBeside
    }
  }
  everOut: fundings(where: {funder: {slug: {eq: $slug}}}) {
    totalCount
    totalEur {
      ...CountsBeside
    }
  }
}
fragment CountsBeside on EuroTotal {
  unknownCount
  disputedCount
  perRecipientCount
  undatedCount
  partCount
}`, {"fragmentName":"ActorMoney"}) as unknown as TypedDocumentString<ActorMoneyFragment, unknown>;
export const CoverageTalliedFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`fragment CoverageTallied on CoverageTally {
  state
  regionCount
  people
  unknownPeopleCount
}`, {"fragmentName":"CoverageTallied"}) as unknown as TypedDocumentString<CoverageTalliedFragment, unknown>;
export const CoverageStatusFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`fragment CoverageStatus on CoverageCell {
  state
  ownState
  lastConfirmed
  ownLastConfirmed
  providerCount
}`, {"fragmentName":"CoverageStatus"}) as unknown as TypedDocumentString<CoverageStatusFragment, unknown>;
export const CoverageTableFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`fragment CoverageTable on CoverageMatrix {
  on
  confirmedWithin
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
    ownServiceTypeCount
    cells {
      ...CoverageStatus
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
fragment CoverageStatus on CoverageCell {
  state
  ownState
  lastConfirmed
  ownLastConfirmed
  providerCount
}
fragment CoverageTallied on CoverageTally {
  state
  regionCount
  people
  unknownPeopleCount
}`, {"fragmentName":"CoverageTable"}) as unknown as TypedDocumentString<CoverageTableFragment, unknown>;
export const CoverageChoicesFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`fragment CoverageChoices on Query {
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
export const StatementFactsFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`fragment StatementFacts on Statement {
  __typename
  id
  validFrom
  validTo
  lastConfirmed
  german: note(language: DE)
  english: note(language: EN)
  certainty(on: $on)
  sources {
    id
    title
    publisher
    url
    published
    asOf
    accessed
  }
}`, {"fragmentName":"StatementFacts"}) as unknown as TypedDocumentString<StatementFactsFragment, unknown>;
export const HelpOfferFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`fragment HelpOffer on HelpOffer {
  serviceType
  reach
  areaSentence(language: $language)
  service {
    ...ActorName
    website
    description(language: $language)
    providedBy(asOf: $on, first: 10) {
      nodes {
        id
        provider {
          ...ActorName
        }
      }
    }
  }
  statement {
    ...StatementFacts
  }
}
fragment StatementFacts on Statement {
  __typename
  id
  validFrom
  validTo
  lastConfirmed
  german: note(language: DE)
  english: note(language: EN)
  certainty(on: $on)
  sources {
    id
    title
    publisher
    url
    published
    asOf
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
}`, {"fragmentName":"HelpOffer"}) as unknown as TypedDocumentString<HelpOfferFragment, unknown>;
export const CliffGroupOfFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`fragment CliffGroupOf on CliffGroup {
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
export const MoneyEurosFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`fragment MoneyEuros on EuroTotal {
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
}`, {"fragmentName":"MoneyEuros"}) as unknown as TypedDocumentString<MoneyEurosFragment, unknown>;
export const StatementDetailsFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`fragment StatementDetails on Statement {
  ...StatementFacts
  ... on Funding {
    amountEur
    amountKind
    amountScope
    period
    programme {
      ...ActorName
    }
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
  ... on Succession {
    change
  }
}
fragment StatementFacts on Statement {
  __typename
  id
  validFrom
  validTo
  lastConfirmed
  german: note(language: DE)
  english: note(language: EN)
  certainty(on: $on)
  sources {
    id
    title
    publisher
    url
    published
    asOf
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
}`, {"fragmentName":"StatementDetails"}) as unknown as TypedDocumentString<StatementDetailsFragment, unknown>;
export const DrawnFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`fragment Drawn on Neighbourhood {
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
      ...StatementDetails
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
  german: note(language: DE)
  english: note(language: EN)
  certainty(on: $on)
  sources {
    id
    title
    publisher
    url
    published
    asOf
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
fragment StatementDetails on Statement {
  ...StatementFacts
  ... on Funding {
    amountEur
    amountKind
    amountScope
    period
    programme {
      ...ActorName
    }
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
  ... on Succession {
    change
  }
}`, {"fragmentName":"Drawn"}) as unknown as TypedDocumentString<DrawnFragment, unknown>;
export const NodeNameFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`fragment NodeName on Node {
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
export const KindCountsFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`fragment KindCounts on ActorFacets {
  kinds {
    kind
    count
  }
}`, {"fragmentName":"KindCounts"}) as unknown as TypedDocumentString<KindCountsFragment, unknown>;
export const TopicCountsFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`fragment TopicCounts on ActorFacets {
  serviceTypes {
    serviceType
    count
  }
}`, {"fragmentName":"TopicCounts"}) as unknown as TypedDocumentString<TopicCountsFragment, unknown>;
export const RegionCountsFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`fragment RegionCounts on ActorFacets {
  regions(level: GOVERNMENT_REGION, first: 100) {
    missingCount
    nodes {
      id
      count
    }
  }
}`, {"fragmentName":"RegionCounts"}) as unknown as TypedDocumentString<RegionCountsFragment, unknown>;
export const PlaceCountsFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`fragment PlaceCounts on PlaceConnection {
  totalCount
  facets {
    regions(level: GOVERNMENT_REGION, first: 100) {
      missingCount
      nodes {
        id
        count
      }
    }
  }
}`, {"fragmentName":"PlaceCounts"}) as unknown as TypedDocumentString<PlaceCountsFragment, unknown>;
export const StatementFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`fragment Statement on Statement {
  ...StatementDetails
  ... on Funding {
    start: funder {
      ...ActorName
    }
    end: recipient {
      ...ActorName
    }
  }
  ... on Membership {
    start: member {
      ...ActorName
    }
    end: network {
      ...ActorName
    }
  }
  ... on Affiliation {
    start: unit {
      ...ActorName
    }
    end: organisation {
      ...ActorName
    }
  }
  ... on Provision {
    start: provider {
      ...ActorName
    }
    end: service {
      ...ActorName
    }
  }
  ... on Administration {
    start: administrator {
      ...ActorName
    }
    end: administered {
      ...ActorName
    }
  }
  ... on Participation {
    start: participant {
      ...ActorName
    }
    end: programme {
      ...ActorName
    }
  }
  ... on Coverage {
    start: subject {
      ...ActorName
    }
    end: region {
      ...RegionName
    }
  }
  ... on Location {
    start: actor {
      ...ActorName
    }
    end: region {
      ...RegionName
    }
  }
  ... on Governance {
    start: municipality {
      ...ActorName
    }
    end: region {
      ...RegionName
    }
  }
  ... on Succession {
    start: successor {
      ...ActorName
    }
    end: predecessor {
      ...ActorName
    }
  }
}
fragment StatementFacts on Statement {
  __typename
  id
  validFrom
  validTo
  lastConfirmed
  german: note(language: DE)
  english: note(language: EN)
  certainty(on: $on)
  sources {
    id
    title
    publisher
    url
    published
    asOf
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
fragment StatementDetails on Statement {
  ...StatementFacts
  ... on Funding {
    amountEur
    amountKind
    amountScope
    period
    programme {
      ...ActorName
    }
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
  ... on Succession {
    change
  }
}`, {"fragmentName":"Statement"}) as unknown as TypedDocumentString<StatementFragment, unknown>;
export const ExistingDocument = /*#__PURE__*/ new TypedDocumentString(`query Existing($ids: [ID!]!) {
  nodes(ids: $ids) {
    __typename
    id
  }
}`) as unknown as TypedDocumentString<ExistingQuery, ExistingQueryVariables>;
export const DataVersionDocument = /*#__PURE__*/ new TypedDocumentString(`query DataVersion {
  dataset {
    version
    loadedAt
    licence
  }
}`) as unknown as TypedDocumentString<DataVersionQuery, DataVersionQueryVariables>;
export const PlacesDocument = /*#__PURE__*/ new TypedDocumentString(`query Places($text: String!, $first: Int!) {
  places(text: $text, first: $first) {
    totalCount
    nodes {
      ...Place
    }
  }
}
fragment RegionName on Region {
  id
  ags
  name
  regionKind: kind
}
fragment Place on Region {
  ...RegionName
  within {
    ...RegionName
  }
}`) as unknown as TypedDocumentString<PlacesQuery, PlacesQueryVariables>;
export const SuggestionsDocument = /*#__PURE__*/ new TypedDocumentString(`query Suggestions($text: String!, $first: Int!, $firstPlaces: Int!) {
  search(text: $text, first: $first) {
    totalCount
    facets {
      serviceTypes {
        serviceType
        count
      }
    }
    nodes {
      ...ActorName
    }
  }
  places(text: $text, first: $firstPlaces) {
    totalCount
    nodes {
      ...Place
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
fragment Place on Region {
  ...RegionName
  within {
    ...RegionName
  }
}`) as unknown as TypedDocumentString<SuggestionsQuery, SuggestionsQueryVariables>;
export const AboutViewDocument = /*#__PURE__*/ new TypedDocumentString(`query AboutView {
  dataset {
    version
    licence
    newestConfirmation
  }
}`) as unknown as TypedDocumentString<AboutViewQuery, AboutViewQueryVariables>;
export const ActorBesideDocument = /*#__PURE__*/ new TypedDocumentString(`query ActorBeside($of: ID!, $from: Date!, $on: Date!, $canMatter: Boolean!, $language: Language!) {
  changes(
    from: $from
    to: $on
    of: $of
    only: [FOUNDED, STARTED, BEGAN, CHANGED, ENDED, CLOSED, DISSOLVED]
    newestFirst: true
    first: 10
  ) {
    nodes {
      sentence(language: $language)
    }
  }
  whatIf(on: $on, without: [$of]) @include(if: $canMatter) {
    sentence(language: $language)
    lossCount
    lostServiceCount
    cliff {
      totalCount
    }
  }
}`) as unknown as TypedDocumentString<ActorBesideQuery, ActorBesideQueryVariables>;
export const ChangesDocument = /*#__PURE__*/ new TypedDocumentString(`query Changes($on: Date!, $from: Date!, $to: Date!, $of: ID, $centre: ID!, $around: Boolean!, $kinds: [StatementName!], $only: [ChangeSort!], $filtered: Boolean!, $behind: Boolean!, $first: Int!, $language: Language!) {
  changes(
    from: $from
    to: $to
    of: $of
    kinds: $kinds
    only: $only
    first: $first
    newestFirst: true
  ) {
    totalCount
    sentence(language: $language)
    figures {
      value
      unit
      label(language: $language)
    }
    counts {
      sort
      count
    }
    nodes {
      sort
      day
      sentence(language: $language)
      actor {
        ...ActorName
      }
      statementCount
      statements(first: 20) @include(if: $behind) {
        ...Statement
      }
      beforeCount
      before(first: 20) @include(if: $behind) {
        ...Statement
      }
    }
  }
  all: changes(from: $from, to: $to, of: $of, kinds: $kinds, first: 1) @include(if: $filtered) {
    totalCount
    sentence(language: $language)
    figures {
      value
      unit
      label(language: $language)
    }
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
  german: note(language: DE)
  english: note(language: EN)
  certainty(on: $on)
  sources {
    id
    title
    publisher
    url
    published
    asOf
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
fragment StatementDetails on Statement {
  ...StatementFacts
  ... on Funding {
    amountEur
    amountKind
    amountScope
    period
    programme {
      ...ActorName
    }
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
  ... on Succession {
    change
  }
}
fragment Statement on Statement {
  ...StatementDetails
  ... on Funding {
    start: funder {
      ...ActorName
    }
    end: recipient {
      ...ActorName
    }
  }
  ... on Membership {
    start: member {
      ...ActorName
    }
    end: network {
      ...ActorName
    }
  }
  ... on Affiliation {
    start: unit {
      ...ActorName
    }
    end: organisation {
      ...ActorName
    }
  }
  ... on Provision {
    start: provider {
      ...ActorName
    }
    end: service {
      ...ActorName
    }
  }
  ... on Administration {
    start: administrator {
      ...ActorName
    }
    end: administered {
      ...ActorName
    }
  }
  ... on Participation {
    start: participant {
      ...ActorName
    }
    end: programme {
      ...ActorName
    }
  }
  ... on Coverage {
    start: subject {
      ...ActorName
    }
    end: region {
      ...RegionName
    }
  }
  ... on Location {
    start: actor {
      ...ActorName
    }
    end: region {
      ...RegionName
    }
  }
  ... on Governance {
    start: municipality {
      ...ActorName
    }
    end: region {
      ...RegionName
    }
  }
  ... on Succession {
    start: successor {
      ...ActorName
    }
    end: predecessor {
      ...ActorName
    }
  }
}`) as unknown as TypedDocumentString<ChangesQuery, ChangesQueryVariables>;
export const CoverageDocument = /*#__PURE__*/ new TypedDocumentString(`query Coverage($on: Date!, $language: Language!, $level: RegionKind!, $within: ID, $services: [ServiceType!], $programmes: [ID!]!, $confirmedWithin: Int, $first: Int!, $after: ID, $compare: Boolean!, $other: Date, $leaveOut: Boolean!, $without: [ID!]!) {
  coverage(
    on: $on
    level: $level
    within: $within
    services: $services
    programmes: $programmes
    confirmedWithin: $confirmedWithin
    first: $first
    after: $after
  ) {
    ...CoverageTable
    sentence(language: $language)
    figures {
      value
      unit
      label(language: $language)
    }
  }
  other: coverage(
    on: $other
    level: $level
    within: $within
    services: $services
    programmes: $programmes
    confirmedWithin: $confirmedWithin
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
    confirmedWithin: $confirmedWithin
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
    sentence(language: $language)
    losses {
      sentence(language: $language)
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
fragment CoverageStatus on CoverageCell {
  state
  ownState
  lastConfirmed
  ownLastConfirmed
  providerCount
}
fragment CoverageTable on CoverageMatrix {
  on
  confirmedWithin
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
    ownServiceTypeCount
    cells {
      ...CoverageStatus
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
export const CoverageCellDocument = /*#__PURE__*/ new TypedDocumentString(`query CoverageCell($on: Date!, $level: RegionKind!, $region: ID!, $services: [ServiceType!], $programmes: [ID!]!, $confirmedWithin: Int) {
  coverage(
    on: $on
    level: $level
    within: $region
    services: $services
    programmes: $programmes
    confirmedWithin: $confirmedWithin
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
        ...CoverageStatus
        inherited
        confirmedProviderCount
        actorCount
        actors(first: 100) {
          ...ActorName
        }
        statementCount
        statements(first: 100) {
          ...Statement
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
  german: note(language: DE)
  english: note(language: EN)
  certainty(on: $on)
  sources {
    id
    title
    publisher
    url
    published
    asOf
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
fragment CoverageStatus on CoverageCell {
  state
  ownState
  lastConfirmed
  ownLastConfirmed
  providerCount
}
fragment StatementDetails on Statement {
  ...StatementFacts
  ... on Funding {
    amountEur
    amountKind
    amountScope
    period
    programme {
      ...ActorName
    }
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
  ... on Succession {
    change
  }
}
fragment Statement on Statement {
  ...StatementDetails
  ... on Funding {
    start: funder {
      ...ActorName
    }
    end: recipient {
      ...ActorName
    }
  }
  ... on Membership {
    start: member {
      ...ActorName
    }
    end: network {
      ...ActorName
    }
  }
  ... on Affiliation {
    start: unit {
      ...ActorName
    }
    end: organisation {
      ...ActorName
    }
  }
  ... on Provision {
    start: provider {
      ...ActorName
    }
    end: service {
      ...ActorName
    }
  }
  ... on Administration {
    start: administrator {
      ...ActorName
    }
    end: administered {
      ...ActorName
    }
  }
  ... on Participation {
    start: participant {
      ...ActorName
    }
    end: programme {
      ...ActorName
    }
  }
  ... on Coverage {
    start: subject {
      ...ActorName
    }
    end: region {
      ...RegionName
    }
  }
  ... on Location {
    start: actor {
      ...ActorName
    }
    end: region {
      ...RegionName
    }
  }
  ... on Governance {
    start: municipality {
      ...ActorName
    }
    end: region {
      ...RegionName
    }
  }
  ... on Succession {
    start: successor {
      ...ActorName
    }
    end: predecessor {
      ...ActorName
    }
  }
}`) as unknown as TypedDocumentString<CoverageCellQuery, CoverageCellQueryVariables>;
export const CoverageGapsDocument = /*#__PURE__*/ new TypedDocumentString(`query CoverageGaps($on: Date!, $language: Language!, $level: RegionKind!, $within: ID, $services: [ServiceType!], $programmes: [ID!]!, $confirmedWithin: Int, $reasons: [GapReason!], $minPeople: Int, $first: Int!, $after: String) {
  gaps(
    on: $on
    level: $level
    within: $within
    services: $services
    programmes: $programmes
    confirmedWithin: $confirmedWithin
    reasons: $reasons
    minPeople: $minPeople
    first: $first
    after: $after
  ) {
    confirmedWithin
    totalCount
    sentence(language: $language)
    reasons {
      reason
      count
    }
    nodes {
      key
      regionCount
      regions(first: 100) {
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
export const CoverageRegionDocument = /*#__PURE__*/ new TypedDocumentString(`query CoverageRegion($on: Date!, $level: RegionKind!, $region: ID!, $services: [ServiceType!], $programmes: [ID!]!, $confirmedWithin: Int) {
  coverage(
    on: $on
    level: $level
    within: $region
    services: $services
    programmes: $programmes
    confirmedWithin: $confirmedWithin
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
      ownServiceTypeCount
      region {
        ...RegionName
        populationDate
      }
      cells {
        ...CoverageStatus
        actors(first: 20) {
          ...ActorName
        }
        actorCount
      }
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
fragment CoverageStatus on CoverageCell {
  state
  ownState
  lastConfirmed
  ownLastConfirmed
  providerCount
}`) as unknown as TypedDocumentString<CoverageRegionQuery, CoverageRegionQueryVariables>;
export const CoverageToConfirmDocument = /*#__PURE__*/ new TypedDocumentString(`query CoverageToConfirm($on: Date!, $language: Language!, $within: ID, $confirmedWithin: Int, $first: Int!, $after: String) {
  toConfirm(
    on: $on
    within: $within
    confirmedWithin: $confirmedWithin
    first: $first
    after: $after
  ) {
    confirmedWithin
    totalCount
    sentence(language: $language)
    sources {
      source {
        id
        title
        url
      }
      statementCount
    }
    nodes {
      key
      sentence(language: $language)
      sources {
        id
        title
        publisher
        url
        published
        asOf
        accessed
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
}`) as unknown as TypedDocumentString<CoverageToConfirmQuery, CoverageToConfirmQueryVariables>;
export const CoverageToConfirmCountDocument = /*#__PURE__*/ new TypedDocumentString(`query CoverageToConfirmCount($on: Date!, $within: ID, $confirmedWithin: Int) {
  toConfirm(on: $on, within: $within, confirmedWithin: $confirmedWithin, first: 1) {
    totalCount
  }
}`) as unknown as TypedDocumentString<CoverageToConfirmCountQuery, CoverageToConfirmCountQueryVariables>;
export const HelpViewDocument = /*#__PURE__*/ new TypedDocumentString(`query HelpView($state: String!, $region: ID!, $on: Date!, $language: Language!) {
  districts: regions(
    where: {kind: {in: [DISTRICT, URBAN_DISTRICT]}, within: {within: {ags: {eq: $state}}}}
    first: 100
  ) {
    nodes {
      ...Place
    }
  }
  help: helpNear(region: $region, parts: false, on: $on) {
    offers {
      ...HelpOffer
    }
  }
}
fragment StatementFacts on Statement {
  __typename
  id
  validFrom
  validTo
  lastConfirmed
  german: note(language: DE)
  english: note(language: EN)
  certainty(on: $on)
  sources {
    id
    title
    publisher
    url
    published
    asOf
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
fragment Place on Region {
  ...RegionName
  within {
    ...RegionName
  }
}
fragment HelpOffer on HelpOffer {
  serviceType
  reach
  areaSentence(language: $language)
  service {
    ...ActorName
    website
    description(language: $language)
    providedBy(asOf: $on, first: 10) {
      nodes {
        id
        provider {
          ...ActorName
        }
      }
    }
  }
  statement {
    ...StatementFacts
  }
}`) as unknown as TypedDocumentString<HelpViewQuery, HelpViewQueryVariables>;
export const HelpNearDocument = /*#__PURE__*/ new TypedDocumentString(`query HelpNear($region: ID!, $on: Date!, $language: Language!) {
  help: helpNear(region: $region, on: $on) {
    region {
      ...Place
    }
    headline(language: $language)
    lead(language: $language)
    offers {
      ...HelpOffer
    }
    unmentionedSentence(language: $language)
    uncertainSentence(language: $language)
    uncertain(first: 50) {
      ...ActorName
    }
  }
}
fragment StatementFacts on Statement {
  __typename
  id
  validFrom
  validTo
  lastConfirmed
  german: note(language: DE)
  english: note(language: EN)
  certainty(on: $on)
  sources {
    id
    title
    publisher
    url
    published
    asOf
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
fragment Place on Region {
  ...RegionName
  within {
    ...RegionName
  }
}
fragment HelpOffer on HelpOffer {
  serviceType
  reach
  areaSentence(language: $language)
  service {
    ...ActorName
    website
    description(language: $language)
    providedBy(asOf: $on, first: 10) {
      nodes {
        id
        provider {
          ...ActorName
        }
      }
    }
  }
  statement {
    ...StatementFacts
  }
}`) as unknown as TypedDocumentString<HelpNearQuery, HelpNearQueryVariables>;
export const EndsDocument = /*#__PURE__*/ new TypedDocumentString(`query Ends($on: Date!, $horizon: Int!, $within: ID, $funder: ID, $programme: ID, $first: Int!, $language: Language!) {
  fundingCliff(
    on: $on
    horizon: $horizon
    within: $within
    funder: $funder
    programme: $programme
    first: $first
  ) {
    on
    until
    totalCount
    withoutKnownEndCount
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
      lastDay
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
        ...Statement
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
  german: note(language: DE)
  english: note(language: EN)
  certainty(on: $on)
  sources {
    id
    title
    publisher
    url
    published
    asOf
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
}
fragment StatementDetails on Statement {
  ...StatementFacts
  ... on Funding {
    amountEur
    amountKind
    amountScope
    period
    programme {
      ...ActorName
    }
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
  ... on Succession {
    change
  }
}
fragment Statement on Statement {
  ...StatementDetails
  ... on Funding {
    start: funder {
      ...ActorName
    }
    end: recipient {
      ...ActorName
    }
  }
  ... on Membership {
    start: member {
      ...ActorName
    }
    end: network {
      ...ActorName
    }
  }
  ... on Affiliation {
    start: unit {
      ...ActorName
    }
    end: organisation {
      ...ActorName
    }
  }
  ... on Provision {
    start: provider {
      ...ActorName
    }
    end: service {
      ...ActorName
    }
  }
  ... on Administration {
    start: administrator {
      ...ActorName
    }
    end: administered {
      ...ActorName
    }
  }
  ... on Participation {
    start: participant {
      ...ActorName
    }
    end: programme {
      ...ActorName
    }
  }
  ... on Coverage {
    start: subject {
      ...ActorName
    }
    end: region {
      ...RegionName
    }
  }
  ... on Location {
    start: actor {
      ...ActorName
    }
    end: region {
      ...RegionName
    }
  }
  ... on Governance {
    start: municipality {
      ...ActorName
    }
    end: region {
      ...RegionName
    }
  }
  ... on Succession {
    start: successor {
      ...ActorName
    }
    end: predecessor {
      ...ActorName
    }
  }
}`) as unknown as TypedDocumentString<EndsQuery, EndsQueryVariables>;
export const FlowsDocument = /*#__PURE__*/ new TypedDocumentString(`query Flows($on: Date!, $at: Date, $fromYear: Int, $toYear: Int, $levels: [FlowLevel!]!, $regionLevel: RegionKind!, $within: ID, $limit: Int!, $language: Language!, $behind: Boolean!) {
  origins: flows(
    on: $at
    fromYear: $fromYear
    toYear: $toYear
    groupBy: [FUNDER, REGION]
    regionLevel: DISTRICT
    within: $within
    limit: 100
  ) {
    fromYear
    toYear
    headline(language: $language)
    figures {
      value
      unit
      label(language: $language)
    }
    omitted(language: $language)
    explanation(language: $language)
    nodes {
      id
      level
      state
      name(language: $language)
      actor {
        ...ActorName
        ... on Ministry {
          level
        }
        ... on PublicBody {
          level
        }
        ... on Programme {
          level
        }
      }
      actorKind
      region {
        ...RegionName
      }
      restCount
    }
    links {
      source
      target
      total {
        ...MoneyEuros
      }
      statementCount
    }
  }
  soon: fundingCliff(on: $on, within: $within, first: 3) {
    totalCount
    withoutKnownEndCount
    endings {
      recipient {
        ...ActorName
      }
      ends
      sentence(language: $language)
      statements(first: 1) {
        id
      }
    }
  }
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
        ...Statement
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
        ...Statement
      }
    }
    beside {
      state
      region {
        ...RegionName
      }
      name(language: $language)
      total {
        ...MoneyEuros
      }
      statementCount
      statements(first: 100) @include(if: $behind) {
        ...Statement
      }
    }
    sentence(language: $language)
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
  german: note(language: DE)
  english: note(language: EN)
  certainty(on: $on)
  sources {
    id
    title
    publisher
    url
    published
    asOf
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
}
fragment StatementDetails on Statement {
  ...StatementFacts
  ... on Funding {
    amountEur
    amountKind
    amountScope
    period
    programme {
      ...ActorName
    }
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
  ... on Succession {
    change
  }
}
fragment Statement on Statement {
  ...StatementDetails
  ... on Funding {
    start: funder {
      ...ActorName
    }
    end: recipient {
      ...ActorName
    }
  }
  ... on Membership {
    start: member {
      ...ActorName
    }
    end: network {
      ...ActorName
    }
  }
  ... on Affiliation {
    start: unit {
      ...ActorName
    }
    end: organisation {
      ...ActorName
    }
  }
  ... on Provision {
    start: provider {
      ...ActorName
    }
    end: service {
      ...ActorName
    }
  }
  ... on Administration {
    start: administrator {
      ...ActorName
    }
    end: administered {
      ...ActorName
    }
  }
  ... on Participation {
    start: participant {
      ...ActorName
    }
    end: programme {
      ...ActorName
    }
  }
  ... on Coverage {
    start: subject {
      ...ActorName
    }
    end: region {
      ...RegionName
    }
  }
  ... on Location {
    start: actor {
      ...ActorName
    }
    end: region {
      ...RegionName
    }
  }
  ... on Governance {
    start: municipality {
      ...ActorName
    }
    end: region {
      ...RegionName
    }
  }
  ... on Succession {
    start: successor {
      ...ActorName
    }
    end: predecessor {
      ...ActorName
    }
  }
}`) as unknown as TypedDocumentString<FlowsQuery, FlowsQueryVariables>;
export const PlaceStatementsDocument = /*#__PURE__*/ new TypedDocumentString(`query PlaceStatements($on: Date!, $at: Date, $fromYear: Int, $toYear: Int, $within: ID) {
  origins: flows(
    on: $at
    fromYear: $fromYear
    toYear: $toYear
    groupBy: [FUNDER, REGION]
    regionLevel: DISTRICT
    within: $within
    limit: 100
  ) {
    links {
      target
      statements(first: 100) {
        ...Statement
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
  german: note(language: DE)
  english: note(language: EN)
  certainty(on: $on)
  sources {
    id
    title
    publisher
    url
    published
    asOf
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
fragment StatementDetails on Statement {
  ...StatementFacts
  ... on Funding {
    amountEur
    amountKind
    amountScope
    period
    programme {
      ...ActorName
    }
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
  ... on Succession {
    change
  }
}
fragment Statement on Statement {
  ...StatementDetails
  ... on Funding {
    start: funder {
      ...ActorName
    }
    end: recipient {
      ...ActorName
    }
  }
  ... on Membership {
    start: member {
      ...ActorName
    }
    end: network {
      ...ActorName
    }
  }
  ... on Affiliation {
    start: unit {
      ...ActorName
    }
    end: organisation {
      ...ActorName
    }
  }
  ... on Provision {
    start: provider {
      ...ActorName
    }
    end: service {
      ...ActorName
    }
  }
  ... on Administration {
    start: administrator {
      ...ActorName
    }
    end: administered {
      ...ActorName
    }
  }
  ... on Participation {
    start: participant {
      ...ActorName
    }
    end: programme {
      ...ActorName
    }
  }
  ... on Coverage {
    start: subject {
      ...ActorName
    }
    end: region {
      ...RegionName
    }
  }
  ... on Location {
    start: actor {
      ...ActorName
    }
    end: region {
      ...RegionName
    }
  }
  ... on Governance {
    start: municipality {
      ...ActorName
    }
    end: region {
      ...RegionName
    }
  }
  ... on Succession {
    start: successor {
      ...ActorName
    }
    end: predecessor {
      ...ActorName
    }
  }
}`) as unknown as TypedDocumentString<PlaceStatementsQuery, PlaceStatementsQueryVariables>;
export const NetworkPathsDocument = /*#__PURE__*/ new TypedDocumentString(`query NetworkPaths($from: ID!, $to: ID!, $kinds: [StatementName!], $avoid: [ID!]!, $maxHub: Int, $maxLength: Int!, $first: Int!, $language: Language!, $on: Date!) {
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
          ...Statement
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
  german: note(language: DE)
  english: note(language: EN)
  certainty(on: $on)
  sources {
    id
    title
    publisher
    url
    published
    asOf
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
fragment StatementDetails on Statement {
  ...StatementFacts
  ... on Funding {
    amountEur
    amountKind
    amountScope
    period
    programme {
      ...ActorName
    }
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
  ... on Succession {
    change
  }
}
fragment Statement on Statement {
  ...StatementDetails
  ... on Funding {
    start: funder {
      ...ActorName
    }
    end: recipient {
      ...ActorName
    }
  }
  ... on Membership {
    start: member {
      ...ActorName
    }
    end: network {
      ...ActorName
    }
  }
  ... on Affiliation {
    start: unit {
      ...ActorName
    }
    end: organisation {
      ...ActorName
    }
  }
  ... on Provision {
    start: provider {
      ...ActorName
    }
    end: service {
      ...ActorName
    }
  }
  ... on Administration {
    start: administrator {
      ...ActorName
    }
    end: administered {
      ...ActorName
    }
  }
  ... on Participation {
    start: participant {
      ...ActorName
    }
    end: programme {
      ...ActorName
    }
  }
  ... on Coverage {
    start: subject {
      ...ActorName
    }
    end: region {
      ...RegionName
    }
  }
  ... on Location {
    start: actor {
      ...ActorName
    }
    end: region {
      ...RegionName
    }
  }
  ... on Governance {
    start: municipality {
      ...ActorName
    }
    end: region {
      ...RegionName
    }
  }
  ... on Succession {
    start: successor {
      ...ActorName
    }
    end: predecessor {
      ...ActorName
    }
  }
}`) as unknown as TypedDocumentString<NetworkPathsQuery, NetworkPathsQueryVariables>;
export const NetworkNamesDocument = /*#__PURE__*/ new TypedDocumentString(`query NetworkNames($ids: [ID!]!) {
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
export const WholeNetworkDocument = /*#__PURE__*/ new TypedDocumentString(`query WholeNetwork($on: Date!, $kinds: [StatementName!], $actorKinds: [ActorKind!], $language: Language!) {
  networkMap(on: $on, kinds: $kinds, actorKinds: $actorKinds) {
    sentence(language: $language)
    figures {
      value
      unit
      label(language: $language)
    }
    nodeCount
    groups {
      id
      name
      kind
      nodeCount
    }
    nodes {
      id
      name
      nameEn
      shortName
      actorKind
      regionKind
      group
      degree
    }
    links {
      source
      target
      kind
      certainty
      lastConfirmed
    }
  }
}`) as unknown as TypedDocumentString<WholeNetworkQuery, WholeNetworkQueryVariables>;
export const ChosenNodeDocument = /*#__PURE__*/ new TypedDocumentString(`query ChosenNode($of: ID!, $on: Date!, $kinds: [StatementName!], $actorKinds: [ActorKind!]) {
  neighbourhood(
    of: $of
    kinds: $kinds
    actorKinds: $actorKinds
    limitPerKind: 20
    on: $on
  ) {
    ...Drawn
  }
}
fragment StatementFacts on Statement {
  __typename
  id
  validFrom
  validTo
  lastConfirmed
  german: note(language: DE)
  english: note(language: EN)
  certainty(on: $on)
  sources {
    id
    title
    publisher
    url
    published
    asOf
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
      ...StatementDetails
    }
  }
  more {
    id
    kind
    outgoing
    count
  }
}
fragment StatementDetails on Statement {
  ...StatementFacts
  ... on Funding {
    amountEur
    amountKind
    amountScope
    period
    programme {
      ...ActorName
    }
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
  ... on Succession {
    change
  }
}`) as unknown as TypedDocumentString<ChosenNodeQuery, ChosenNodeQueryVariables>;
export const RegionViewDocument = /*#__PURE__*/ new TypedDocumentString(`query RegionView($ags: String!, $key: ID!, $level: RegionKind!, $node: ID!, $on: Date!, $language: Language!, $first: Int!, $actors: String, $others: String, $participants: String) {
  profile(of: $node, on: $on) {
    ...Finding
  }
  region(ags: $ags) {
    ...RegionName
    areaKm2
    sources {
      id
      title
      publisher
      url
      published
      asOf
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
        lastConfirmed
        actorCount
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
  german: note(language: DE)
  english: note(language: EN)
  certainty(on: $on)
  sources {
    id
    title
    publisher
    url
    published
    asOf
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
fragment Finding on Profile {
  sentence(language: $language)
  figures {
    value
    unit
    label(language: $language)
  }
}`) as unknown as TypedDocumentString<RegionViewQuery, RegionViewQueryVariables>;
export const SearchDocument = /*#__PURE__*/ new TypedDocumentString(`query Search($text: String!, $kinds: [ActorKind!], $topics: [ServiceType!], $regions: [ID!], $byKind: Boolean!, $byTopic: Boolean!, $byRegion: Boolean!, $first: Int!, $after: String, $firstPlaces: Int!) {
  search(
    text: $text
    kinds: $kinds
    serviceTypes: $topics
    regions: $regions
    first: $first
    after: $after
  ) {
    totalCount
    facets {
      ...KindCounts @skip(if: $byKind)
      ...TopicCounts @skip(if: $byTopic)
      ...RegionCounts @skip(if: $byRegion)
    }
    nodes {
      ...ActorName
      ... on CounsellingService {
        serviceType
      }
      locations(first: 2) {
        nodes {
          id
          region {
            ...RegionName
          }
        }
      }
      succeededBy(first: 5) {
        nodes {
          id
          successor {
            ...ActorName
          }
        }
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
  places(text: $text, regions: $regions, first: $firstPlaces) {
    ...PlaceCounts
    nodes {
      ...Place
    }
  }
  ofAllKinds: search(text: $text, serviceTypes: $topics, regions: $regions) @include(if: $byKind) {
    facets {
      ...KindCounts
    }
  }
  ofAllTopics: search(text: $text, kinds: $kinds, regions: $regions) @include(if: $byTopic) {
    facets {
      ...TopicCounts
    }
  }
  ofAllRegions: search(text: $text, kinds: $kinds, serviceTypes: $topics) @include(if: $byRegion) {
    facets {
      ...RegionCounts
    }
  }
  placesOfAllRegions: places(text: $text) @include(if: $byRegion) {
    ...PlaceCounts
  }
  governmentRegions: regions(
    where: {kind: {eq: GOVERNMENT_REGION}}
    orderBy: [{field: AGS}]
    first: 100
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
}
fragment Place on Region {
  ...RegionName
  within {
    ...RegionName
  }
}
fragment KindCounts on ActorFacets {
  kinds {
    kind
    count
  }
}
fragment TopicCounts on ActorFacets {
  serviceTypes {
    serviceType
    count
  }
}
fragment RegionCounts on ActorFacets {
  regions(level: GOVERNMENT_REGION, first: 100) {
    missingCount
    nodes {
      id
      count
    }
  }
}
fragment PlaceCounts on PlaceConnection {
  totalCount
  facets {
    regions(level: GOVERNMENT_REGION, first: 100) {
      missingCount
      nodes {
        id
        count
      }
    }
  }
}`) as unknown as TypedDocumentString<SearchQuery, SearchQueryVariables>;
export const StartDocument = /*#__PURE__*/ new TypedDocumentString(`query Start($on: Date!, $state: ID!, $fromYear: Int!, $toYear: Int!, $language: Language!) {
  dataset {
    loadedAt
    sourceCount
    statementCount
  }
  actors(asOf: $on) {
    totalCount
  }
  coverage(level: DISTRICT, within: $state, on: $on, first: 1) {
    sentence(language: $language)
    figures {
      value
      unit
      label(language: $language)
    }
  }
  flows(
    within: $state
    fromYear: $fromYear
    toYear: $toYear
    groupBy: [FUNDER, REGION]
  ) {
    headline(language: $language)
    figures {
      value
      unit
      label(language: $language)
    }
  }
}`) as unknown as TypedDocumentString<StartQuery, StartQueryVariables>;
export const StartNewsDocument = /*#__PURE__*/ new TypedDocumentString(`query StartNews($on: Date!, $state: ID!, $since: Date!, $language: Language!) {
  coverage(level: DISTRICT, within: $state, on: $on, first: 100) {
    rows {
      region {
        ags
      }
      ownServiceTypeCount
    }
  }
  changes(from: $since, to: $on, first: 5, newestFirst: true) {
    totalCount
    nodes {
      sort
      day
      sentence(language: $language)
    }
  }
  centrality(on: $on, first: 3) {
    sentence(language: $language)
    nodes {
      degree
      node {
        __typename
        ... on Actor {
          ...ActorName
        }
      }
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
}`) as unknown as TypedDocumentString<StartNewsQuery, StartNewsQueryVariables>;
export const ActorViewDocument = /*#__PURE__*/ new TypedDocumentString(`query ActorView($slug: String!, $id: ID!, $on: Date!, $language: Language!, $first: Int!, $funds: String, $fundedBy: String, $memberships: String, $members: String, $partOf: String, $parts: String, $provides: String, $providedBy: String, $administers: String, $administeredBy: String, $participations: String, $participants: String, $coverage: String, $locations: String, $governs: String, $succeeds: String, $succeededBy: String) {
  actor(slug: $slug) {
    ...ActorHead
  }
  profile(of: $id, on: $on) {
    ...Finding
  }
  funds: fundings(
    where: {funder: {slug: {eq: $slug}}}
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
      ...StatementFacts
      amountEur
      amountKind
      amountScope
      period
      programme {
        ...ActorName
      }
      other: recipient {
        ...ActorName
      }
    }
  }
  fundedBy: fundings(
    where: {recipient: {slug: {eq: $slug}}}
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
      ...StatementFacts
      amountEur
      amountKind
      amountScope
      period
      programme {
        ...ActorName
      }
      other: funder {
        ...ActorName
      }
    }
  }
  memberships(
    where: {member: {slug: {eq: $slug}}}
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
  provides: provisions(
    where: {provider: {slug: {eq: $slug}}}
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
  providedBy: provisions(
    where: {service: {slug: {eq: $slug}}}
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
  administers: administrations(
    where: {administrator: {slug: {eq: $slug}}}
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
  administeredBy: administrations(
    where: {administered: {slug: {eq: $slug}}}
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
  participations(
    where: {participant: {slug: {eq: $slug}}}
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
      other: region {
        ...RegionName
      }
    }
  }
  locations(where: {actor: {slug: {eq: $slug}}}, first: $first, after: $locations) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      ...StatementFacts
      other: region {
        ...RegionName
      }
    }
  }
  governs: governances(
    where: {municipality: {slug: {eq: $slug}}}
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
      other: region {
        ...RegionName
      }
    }
  }
  succeeds: successions(
    where: {successor: {slug: {eq: $slug}}}
    first: $first
    after: $succeeds
  ) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      ...StatementFacts
      change
      other: predecessor {
        ...ActorName
      }
    }
  }
  succeededBy: successions(
    where: {predecessor: {slug: {eq: $slug}}}
    first: $first
    after: $succeededBy
  ) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      ...StatementFacts
      change
      other: successor {
        ...ActorName
      }
    }
  }
  ...ActorMoney
}
fragment StatementFacts on Statement {
  __typename
  id
  validFrom
  validTo
  lastConfirmed
  german: note(language: DE)
  english: note(language: EN)
  certainty(on: $on)
  sources {
    id
    title
    publisher
    url
    published
    asOf
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
fragment ActorHead on Actor {
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
    asOf
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
fragment Finding on Profile {
  sentence(language: $language)
  figures {
    value
    unit
    label(language: $language)
  }
}
fragment ActorMoney on Query {
  everIn: fundings(where: {recipient: {slug: {eq: $slug}}}) {
    totalCount
    totalEur {
      ...CountsBeside
    }
  }
  everOut: fundings(where: {funder: {slug: {eq: $slug}}}) {
    totalCount
    totalEur {
      ...CountsBeside
    }
  }
}
fragment CountsBeside on EuroTotal {
  unknownCount
  disputedCount
  perRecipientCount
  undatedCount
  partCount
}`) as unknown as TypedDocumentString<ActorViewQuery, ActorViewQueryVariables>;

export const ACTOR_KINDS = [
  'MINISTRY',
  'PUBLIC_BODY',
  'MUNICIPALITY',
  'CIVIL_SOCIETY_GROUP',
  'COUNSELLING_SERVICE',
  'PROGRAMME',
  'NETWORK',
] as const;

export const SERVICE_TYPES = [
  'MOBILE_COUNSELLING',
  'VICTIM_COUNSELLING',
  'EXIT_COUNSELLING',
  'ANTI_DISCRIMINATION',
  'REPORTING_OFFICE',
  'EDUCATION',
  'COORDINATION',
  'OTHER',
] as const;

export const STATEMENT_NAMES = [
  'FUNDING',
  'MEMBERSHIP',
  'AFFILIATION',
  'PROVISION',
  'ADMINISTRATION',
  'PARTICIPATION',
  'COVERAGE',
  'LOCATION',
  'GOVERNANCE',
  'SUCCESSION',
] as const;

/** What each type of statement has besides its ends: the types of these fields. */
export const STATEMENT_DETAILS = {
  Funding: { amountEur: 'Euro', amountKind: 'AmountKind', amountScope: 'AmountScope', period: 'FundingPeriod', programme: 'Programme' },
  Membership: { membershipRole: 'MembershipRole' },
  Affiliation: {  },
  Provision: {  },
  Administration: { administrationRole: 'String' },
  Participation: { participationRole: 'ParticipationRole', region: 'Region' },
  Coverage: { extent: 'Extent' },
  Location: {  },
  Governance: {  },
  Succession: { change: 'SuccessionChange' },
} as const;

/** The lists of statements on an actor's page, and at which end of its statements the actor is. */
export const ACTOR_LISTS = {
  funds: { kind: 'FUNDING', actorAt: 'start' },
  fundedBy: { kind: 'FUNDING', actorAt: 'end' },
  memberships: { kind: 'MEMBERSHIP', actorAt: 'start' },
  members: { kind: 'MEMBERSHIP', actorAt: 'end' },
  partOf: { kind: 'AFFILIATION', actorAt: 'start' },
  parts: { kind: 'AFFILIATION', actorAt: 'end' },
  provides: { kind: 'PROVISION', actorAt: 'start' },
  providedBy: { kind: 'PROVISION', actorAt: 'end' },
  administers: { kind: 'ADMINISTRATION', actorAt: 'start' },
  administeredBy: { kind: 'ADMINISTRATION', actorAt: 'end' },
  participations: { kind: 'PARTICIPATION', actorAt: 'start' },
  participants: { kind: 'PARTICIPATION', actorAt: 'end' },
  coverage: { kind: 'COVERAGE', actorAt: 'start' },
  locations: { kind: 'LOCATION', actorAt: 'start' },
  governs: { kind: 'GOVERNANCE', actorAt: 'start' },
  succeeds: { kind: 'SUCCESSION', actorAt: 'start' },
  succeededBy: { kind: 'SUCCESSION', actorAt: 'end' },
} as const;
