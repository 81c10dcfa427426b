/** The state of the coverage view in the address: regions, columns, sorting and comparison. */

import { type Address, isDay } from '../../core/address';
import { type GapReason, type RegionKind, SERVICE_TYPES, type ServiceType } from '../../generated';
import { type Sort, sortFrom } from './matrix';

/** The modes of the view: the picture, the list of needs, the list of entries to check, and comparing. */
export const SHOWS = ['map', 'gaps', 'confirm', 'compare'] as const;
/** What the map can show besides a single column: the services of each region's own, or the age of their evidence. */
export const MAPS = ['own', 'age'] as const;
/** The choices for how many months a confirmation counts. */
export const MONTHS = [12, 24, 36, 60] as const;
export const LEVELS = [
  'STATE',
  'GOVERNMENT_REGION',
  'DISTRICT',
  'MUNICIPALITY',
] as const satisfies readonly RegionKind[];
export const SERVICES = SERVICE_TYPES;
export const REASONS = [
  'NOTHING_OFFERED',
  'NOTHING_REPORTED',
  'ENDS',
  'PARTLY_COVERED',
  'SINGLE_PROVIDER',
] as const satisfies readonly GapReason[];
/** The choices for the least number of people. */
export const PEOPLE = [0, 50_000, 100_000, 250_000, 500_000] as const;
/** The key of a gap, from which on the list is shown. */
export const GAP_KEY = /^\d{2,8}:[\w-]{1,100}$/;
export const NRW = '05';
export const GERMANY = 'DE';
const KEY = /^\d{2,8}$/;
const SLUG = /^[a-z0-9-]{1,100}$/;
const MOST_PROGRAMMES = 20;
const MOST_WITHOUT = 20;

export interface CoverageChoice {
  level: (typeof LEVELS)[number];
  within: string;
  /** `null`: all, unless programmes are chosen. */
  services: ServiceType[] | null;
  programmes: string[];
  /** How many months a confirmation counts; `null`: as many as the server is set to. */
  confirmedWithin: number | null;
  /** What the map shows, unless it is `column`. */
  map: (typeof MAPS)[number];
  /** Key of the column that the map shows; `null`: what `map` says. */
  column: string | null;
  sort: Sort;
  /** The other day of a comparison. */
  other: string | null;
  /** The actors that the what-if question leaves out. */
  without: string[];
  after: string | null;
  /** The cell whose statements are shown. */
  cell: { region: string; column: string | null } | null;
}

export function coverageChoiceOf(address: Pick<Address, 'get' | 'list' | 'choice'>): CoverageChoice {
  const { get, list, choice } = address;
  const within = get('within') ?? '';
  const services = SERVICES.filter((one) => list('service').includes(one));
  const without = slugs(list('without'), MOST_WITHOUT);
  const other = get('with');
  const region = get('region');
  return {
    level: choice('level', LEVELS, 'DISTRICT'),
    within: KEY.test(within) || within === GERMANY ? within : NRW,
    services: services.length > 0 ? services : null,
    programmes: slugs(list('programme'), MOST_PROGRAMMES),
    confirmedWithin: MONTHS.find((one) => String(one) === get('confirmedWithin')) ?? null,
    map: choice('map', MAPS, 'own'),
    column: get('column'),
    sort: sortFrom(get('sort')),
    other: isDay(other) && without.length === 0 ? other : null,
    without,
    after: KEY.test(get('after') ?? '') ? get('after') : null,
    cell: region && KEY.test(region) ? { region, column: get('of') } : null,
  };
}

/** The arguments that the queries for the matrix and the gaps share. */
export function argumentsOf({ level, within, services, programmes, confirmedWithin }: CoverageChoice) {
  return { level, within, services, programmes, confirmedWithin };
}

/** The same for tables of the server. */
export function tableParametersOf({ level, within, services, programmes, confirmedWithin }: CoverageChoice) {
  return { level, within, service: services, programme: programmes, confirmedWithin };
}

/** The arguments for the column with this key. */
export function columnOf(key: string): { services: ServiceType[] | null; programmes: string[] } | null {
  const service = SERVICES.find((one) => one === key);
  if (service) return { services: [service], programmes: [] };
  return SLUG.test(key) ? { services: null, programmes: [key] } : null;
}

function slugs(values: readonly string[], most: number): string[] {
  return [...new Set(values.filter((one) => SLUG.test(one)))].slice(0, most);
}
