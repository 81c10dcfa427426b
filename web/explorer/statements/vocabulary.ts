/** The words for the API's enumerations, one place for all views. */

import type {
  ActorKind,
  AmountKind,
  AmountScope,
  Certainty,
  ChangeSort,
  CoverageState,
  EndReason,
  Extent,
  FlowLevel,
  FundingPeriod,
  GapReason,
  MembershipRole,
  ParticipationRole,
  RegionKind,
  ServiceType,
  StatementName,
} from '../generated';
import { words } from '../core/language';

export type { CoverageState, StatementName };

interface Vocabulary {
  kind: Record<ActorKind, string>;
  kinds: Record<ActorKind, string>;
  statement: Record<StatementName, string>;
  certainty: Record<Certainty, string>;
  regionKind: Record<RegionKind, string>;
  service: Record<ServiceType, string>;
  amountKind: Record<AmountKind, string>;
  amountScope: Record<AmountScope, string>;
  period: Record<FundingPeriod, string>;
  membershipRole: Record<MembershipRole, string>;
  participationRole: Record<ParticipationRole, string>;
  extent: Record<Extent, string>;
  state: Record<CoverageState, string>;
  gapReason: Record<GapReason, string>;
  flowLevel: Record<FlowLevel, string>;
  change: Record<ChangeSort, string>;
  endReason: Record<EndReason, string>;
}

export const vocabulary = words<Vocabulary>({
  de: {
    kind: {
      MINISTRY: 'Ministerium',
      PUBLIC_BODY: 'Behörde',
      MUNICIPALITY: 'Kommune',
      CIVIL_SOCIETY_GROUP: 'Zivilgesellschaft',
      COUNSELLING_SERVICE: 'Beratungsangebot',
      PROGRAMME: 'Programm',
      NETWORK: 'Netzwerk',
    },
    kinds: {
      MINISTRY: 'Ministerien',
      PUBLIC_BODY: 'Behörden',
      MUNICIPALITY: 'Kommunen',
      CIVIL_SOCIETY_GROUP: 'Zivilgesellschaft',
      COUNSELLING_SERVICE: 'Beratungsangebote',
      PROGRAMME: 'Programme',
      NETWORK: 'Netzwerke',
    },
    statement: {
      FUNDING: 'Förderung',
      MEMBERSHIP: 'Mitgliedschaft',
      AFFILIATION: 'Zugehörigkeit',
      PROVISION: 'Trägerschaft',
      ADMINISTRATION: 'Verwaltung',
      PARTICIPATION: 'Beteiligung',
      COVERAGE: 'Zuständigkeit',
      LOCATION: 'Sitz',
      GOVERNANCE: 'Gebietskörperschaft',
    },
    certainty: { CONFIRMED: 'bestätigt', ASSUMED: 'angenommen', DOES_NOT_HOLD: 'gilt nicht' },
    regionKind: {
      COUNTRY: 'Staat',
      STATE: 'Land',
      GOVERNMENT_REGION: 'Regierungsbezirk',
      DISTRICT: 'Kreis',
      URBAN_DISTRICT: 'Kreisfreie Stadt',
      MUNICIPALITY: 'Gemeinde',
    },
    service: {
      MOBILE_COUNSELLING: 'Mobile Beratung',
      VICTIM_COUNSELLING: 'Opferberatung',
      EXIT_COUNSELLING: 'Ausstiegsberatung',
      ANTI_DISCRIMINATION: 'Antidiskriminierungsberatung',
      REPORTING_OFFICE: 'Meldestelle',
      EDUCATION: 'Bildungsangebot',
      COORDINATION: 'Koordinierung',
      OTHER: 'Sonstiges Angebot',
    },
    amountKind: {
      EXACT: 'genau',
      APPROXIMATE: 'ungefähr',
      MAXIMUM: 'höchstens',
      TOTAL: 'Gesamtbetrag',
      UNKNOWN: 'Betrag unbekannt',
    },
    amountScope: {
      WHOLE: 'ganze Förderung',
      PER_RECIPIENT: 'je Empfänger',
      PROJECT_FUND: 'nur Aktionsfonds',
      YOUTH_FUND: 'nur Jugendfonds',
    },
    period: { PER_YEAR: 'im Jahr', WHOLE_TERM: 'für die ganze Laufzeit', UNKNOWN: 'Zeitraum unbekannt' },
    membershipRole: {
      MEMBER: 'Mitglied',
      COORDINATOR: 'Koordination',
      STEERING: 'Steuerung',
      FOUNDER: 'Gründungsmitglied',
      COOPERATION: 'Kooperation',
    },
    participationRole: {
      LEAD: 'Federführung',
      RECIPIENT: 'gefördert',
      CARRIER: 'Träger',
      OFFICE: 'Fach- und Koordinierungsstelle',
      PARTNER: 'Partner',
      YOUTH_FORUM: 'Jugendforum',
      EVALUATOR: 'Evaluation',
      APPLICANT: 'Antragsteller',
    },
    extent: { FULL: 'ganz', PARTIAL: 'teilweise', NONE: 'ausdrücklich nicht' },
    state: {
      PRESENT: 'vorhanden',
      PARTIAL: 'teilweise',
      UNCONFIRMED: 'unbestätigt',
      NONE: 'kein Angebot',
      NOT_REPORTED: 'nicht gemeldet',
    },
    gapReason: {
      NOTHING_OFFERED: 'laut Quelle kein Angebot',
      ENDS: 'endet bald',
      NOTHING_REPORTED: 'nichts bekannt',
      PARTLY_COVERED: 'nur ein Teil versorgt',
      NOT_CONFIRMED: 'lange nicht bestätigt',
      SINGLE_PROVIDER: 'hängt an einem Anbieter',
    },
    flowLevel: {
      FUNDER_KIND: 'Art des Geldgebers',
      FUNDER: 'Geldgeber',
      PROGRAMME: 'Programm',
      RECIPIENT_KIND: 'Art des Empfängers',
      RECIPIENT: 'Empfänger',
      REGION: 'Gebiet',
    },
    change: {
      FOUNDED: 'gegründet',
      STARTED: 'Programm begonnen',
      BEGAN: 'begonnen',
      CHANGED: 'geändert',
      CONFIRMED: 'bestätigt',
      ENDED: 'beendet',
      CLOSED: 'Programm beendet',
      DISSOLVED: 'aufgelöst',
    },
    endReason: {
      STATEMENT_ENDS: 'Die Förderung ist befristet.',
      PROGRAMME_ENDS: 'Das Programm endet.',
      TAKEN_AWAY: 'Angenommen, der Geldgeber fiele weg.',
    },
  },
  en: {
    kind: {
      MINISTRY: 'Ministry',
      PUBLIC_BODY: 'Public body',
      MUNICIPALITY: 'Municipality',
      CIVIL_SOCIETY_GROUP: 'Civil society',
      COUNSELLING_SERVICE: 'Counselling service',
      PROGRAMME: 'Programme',
      NETWORK: 'Network',
    },
    kinds: {
      MINISTRY: 'Ministries',
      PUBLIC_BODY: 'Public bodies',
      MUNICIPALITY: 'Municipalities',
      CIVIL_SOCIETY_GROUP: 'Civil society',
      COUNSELLING_SERVICE: 'Counselling services',
      PROGRAMME: 'Programmes',
      NETWORK: 'Networks',
    },
    statement: {
      FUNDING: 'Funding',
      MEMBERSHIP: 'Membership',
      AFFILIATION: 'Affiliation',
      PROVISION: 'Provision',
      ADMINISTRATION: 'Administration',
      PARTICIPATION: 'Participation',
      COVERAGE: 'Coverage',
      LOCATION: 'Seat',
      GOVERNANCE: 'Local authority',
    },
    certainty: { CONFIRMED: 'confirmed', ASSUMED: 'assumed', DOES_NOT_HOLD: 'does not hold' },
    regionKind: {
      COUNTRY: 'Country',
      STATE: 'State',
      GOVERNMENT_REGION: 'Government region',
      DISTRICT: 'District',
      URBAN_DISTRICT: 'Independent city',
      MUNICIPALITY: 'Municipality',
    },
    service: {
      MOBILE_COUNSELLING: 'Mobile counselling',
      VICTIM_COUNSELLING: 'Victim counselling',
      EXIT_COUNSELLING: 'Exit counselling',
      ANTI_DISCRIMINATION: 'Anti-discrimination counselling',
      REPORTING_OFFICE: 'Reporting office',
      EDUCATION: 'Education',
      COORDINATION: 'Coordination',
      OTHER: 'Other service',
    },
    amountKind: {
      EXACT: 'exact',
      APPROXIMATE: 'about',
      MAXIMUM: 'at most',
      TOTAL: 'total',
      UNKNOWN: 'amount unknown',
    },
    amountScope: {
      WHOLE: 'whole funding',
      PER_RECIPIENT: 'per recipient',
      PROJECT_FUND: 'project fund only',
      YOUTH_FUND: 'youth fund only',
    },
    period: { PER_YEAR: 'a year', WHOLE_TERM: 'for the whole term', UNKNOWN: 'period unknown' },
    membershipRole: {
      MEMBER: 'member',
      COORDINATOR: 'coordinator',
      STEERING: 'steering',
      FOUNDER: 'founder',
      COOPERATION: 'cooperation',
    },
    participationRole: {
      LEAD: 'lead',
      RECIPIENT: 'funded',
      CARRIER: 'carrier',
      OFFICE: 'coordination office',
      PARTNER: 'partner',
      YOUTH_FORUM: 'youth forum',
      EVALUATOR: 'evaluation',
      APPLICANT: 'applicant',
    },
    extent: { FULL: 'fully', PARTIAL: 'partly', NONE: 'explicitly not' },
    state: {
      PRESENT: 'present',
      PARTIAL: 'in part',
      UNCONFIRMED: 'unconfirmed',
      NONE: 'no offer',
      NOT_REPORTED: 'not reported',
    },
    gapReason: {
      NOTHING_OFFERED: 'a source says: no offer',
      ENDS: 'ends soon',
      NOTHING_REPORTED: 'nothing known',
      PARTLY_COVERED: 'only a part is covered',
      NOT_CONFIRMED: 'long unconfirmed',
      SINGLE_PROVIDER: 'rests on one provider',
    },
    flowLevel: {
      FUNDER_KIND: 'Kind of funder',
      FUNDER: 'Funder',
      PROGRAMME: 'Programme',
      RECIPIENT_KIND: 'Kind of recipient',
      RECIPIENT: 'Recipient',
      REGION: 'Region',
    },
    change: {
      FOUNDED: 'founded',
      STARTED: 'programme began',
      BEGAN: 'began',
      CHANGED: 'changed',
      CONFIRMED: 'confirmed',
      ENDED: 'ended',
      CLOSED: 'programme ended',
      DISSOLVED: 'dissolved',
    },
    endReason: {
      STATEMENT_ENDS: 'The funding has a fixed term.',
      PROGRAMME_ENDS: 'The programme ends.',
      TAKEN_AWAY: 'Assuming that the funder were gone.',
    },
  },
});
