/** The query for flows of money, read from the address. Invalid values mean the default. */

import type { Address } from '../../core/address';
import { HOME_STATE } from '../../core/home_state';
import type { FlowLevel, FlowsQueryVariables, RegionKind } from '../../generated';
import { isPlaceKey } from './node_name';

/** In the direction of the money. */
export const LEVELS: readonly FlowLevel[] = [
  'FUNDER_KIND',
  'FUNDER',
  'PROGRAMME',
  'RECIPIENT_KIND',
  'RECIPIENT',
  'REGION',
];
export const USUAL: readonly FlowLevel[] = ['FUNDER', 'PROGRAMME', 'REGION'];
export const REGION_LEVELS: readonly RegionKind[] = ['STATE', 'GOVERNMENT_REGION', 'DISTRICT', 'MUNICIPALITY'];
export const USUAL_REGIONS: RegionKind = 'GOVERNMENT_REGION';
export const LIMITS = [5, 12, 30, 100] as const;
export const USUAL_LIMIT = 5;
export const HORIZONS = [6, 12, 24] as const;

export const FIRST_YEAR = 2012;
/** The value of `within` for all of Germany. */
export const EVERYWHERE = 'DE';
const EARLIEST = 1950;
const LATEST = 2100;
const LONGEST = 60; // years, the API's limit
const HORIZON = 12;

export type Time = { on: string } | { fromYear: number; toYear: number };

export interface FlowsChoice {
  time: Time;
  levels: readonly FlowLevel[];
  regionLevel: RegionKind;
  /** The AGS of a region; null for all of Germany. */
  within: string | null;
  limit: number;
  /** The key of the place, node, link, exclusion or larger area whose statements are shown. */
  open: string | null;
}

type AddressQuery = Pick<Address, 'get' | 'choice' | 'day'>;

export function flowsChoiceOf(address: AddressQuery): FlowsChoice {
  const limit = Number(address.get('limit'));
  return {
    time: timeOf(address),
    levels: levelsOf(address.get('levels')),
    regionLevel: address.choice('regions', REGION_LEVELS, USUAL_REGIONS),
    within: withinOf(address),
    limit: LIMITS.find((one) => one === limit) ?? USUAL_LIMIT,
    open: address.get('open'),
  };
}

/** The years in `year`, or from `from` to `to`; by default from 2012 to the year of the page's day. For `year=day`, all
 * that holds on that day. */
export function timeOf({ get, day }: Pick<Address, 'get' | 'day'>): Time {
  if (get('year') === 'day') return { on: day };
  const one = yearOf(get('year'));
  const a = yearOf(get('from')) ?? one;
  const b = yearOf(get('to')) ?? one ?? Math.max(a ?? 0, yearOfDay(day));
  const fromYear = Math.min(a ?? FIRST_YEAR, b);
  const toYear = Math.max(a ?? b, b);
  return { fromYear: Math.max(fromYear, toYear - LONGEST + 1), toYear };
}

export const yearOfDay = (day: string) => Number(day.slice(0, 4));

export function yearOf(text: string | null): number | null {
  const year = Number(text);
  return text && /^\d{4}$/.test(text) && year >= EARLIEST && year <= LATEST ? year : null;
}

/** The named levels in the direction of the money, each once; the usual ones if fewer than two. */
export function levelsOf(text: string | null): readonly FlowLevel[] {
  const named = new Set((text ?? '').split(','));
  const levels = LEVELS.filter((level) => named.has(level));
  return levels.length < 2 ? USUAL : levels;
}

/** Whether a text names only levels that there are, and enough of them. */
export function isLevels(text: string): boolean {
  const named = new Set(text.split(','));
  return named.size >= 2 && LEVELS.filter((level) => named.has(level)).length === named.size;
}

/** The AGS of the region; North Rhine-Westphalia by default, null for `DE`: all of Germany. */
export function withinOf({ get }: Pick<Address, 'get'>): string | null {
  const within = get('within') ?? '';
  if (within === EVERYWHERE) return null;
  return /^\d{2,8}$/.test(within) ? within : HOME_STATE;
}

/** What `within` is in an address for this choice. */
export function withinParameter(within: string | null): string | null {
  return within === HOME_STATE ? null : (within ?? EVERYWHERE);
}

export function horizonOf({ get }: Pick<Address, 'get'>): number {
  const months = Number(get('horizon'));
  return HORIZONS.find((one) => one === months) ?? HORIZON;
}

/** The slug of an actor in a parameter. */
export function actorOf({ get }: Pick<Address, 'get'>, name: string): string | null {
  const slug = get(name) ?? '';
  return /^[a-z0-9][a-z0-9-]{0,99}$/.test(slug) ? slug : null;
}

/** Where and when. */
export function scopeOf({ time, within }: FlowsChoice) {
  const isDay = 'on' in time;
  return {
    at: isDay ? time.on : null,
    fromYear: isDay ? null : time.fromYear,
    toYear: isDay ? null : time.toYear,
    within,
  };
}

export function variablesOf(choice: FlowsChoice, day: string, language: Address['language']): FlowsQueryVariables {
  return {
    ...scopeOf(choice),
    on: day,
    levels: [...choice.levels],
    regionLevel: choice.regionLevel,
    limit: choice.limit,
    language,
    behind: choice.open !== null && !isPlaceKey(choice.open),
  };
}
