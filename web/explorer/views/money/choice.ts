/** What is asked about flows, read from the address. What makes no sense there is the default. */

import type { Address } from '../../core/address';
import type { FlowLevel, FlowsQueryVariables, RegionKind } from '../../generated';

/** As money goes. */
export const LEVELS: readonly FlowLevel[] = [
  'FUNDER_KIND',
  'FUNDER',
  'PROGRAMME',
  'RECIPIENT_KIND',
  'RECIPIENT',
  'REGION',
];
export const USUAL: readonly FlowLevel[] = ['FUNDER', 'PROGRAMME', 'RECIPIENT_KIND', 'REGION'];
export const REGION_LEVELS: readonly RegionKind[] = ['STATE', 'GOVERNMENT_REGION', 'DISTRICT', 'MUNICIPALITY'];
export const LIMITS = [5, 12, 30, 100] as const;
export const HORIZONS = [6, 12, 24] as const;

export const FIRST_YEAR = 2000;
const EARLIEST = 1950;
const LATEST = 2100;
const LONGEST = 60; // years that can be asked about at once
const LIMIT = 12;
const HORIZON = 12;

export type Time = { on: string } | { fromYear: number; toYear: number };

export interface Choice {
  time: Time;
  levels: readonly FlowLevel[];
  regionLevel: RegionKind;
  within: string | null;
  limit: number;
  /** What the statements are shown behind: the key of a node, of a link, or of what is left out. */
  open: string | null;
}

type Given = Pick<Address, 'get' | 'choice' | 'day'>;

export function choiceOf(address: Given): Choice {
  const limit = Number(address.get('limit'));
  return {
    time: timeOf(address),
    levels: levelsOf(address.get('levels')),
    regionLevel: address.choice('regions', REGION_LEVELS, 'DISTRICT'),
    within: withinOf(address),
    limit: LIMITS.find((one) => one === limit) ?? LIMIT,
    open: address.get('open'),
  };
}

/** The year of the page's day, unless `year` names another one or `day` (all that holds on that day), or `from` and `to`
 * name the first and the last one. */
export function timeOf({ get, day }: Pick<Address, 'get' | 'day'>): Time {
  if (get('year') === 'day') return { on: day };
  const one = yearOf(get('year')) ?? Number(day.slice(0, 4));
  const a = yearOf(get('from'));
  const b = yearOf(get('to'));
  if (a === null && b === null) return { fromYear: one, toYear: one };
  const fromYear = Math.min(a ?? one, b ?? one);
  const toYear = Math.max(a ?? one, b ?? one);
  return { fromYear: Math.max(fromYear, toYear - LONGEST + 1), toYear };
}

function yearOf(text: string | null): number | null {
  const year = Number(text);
  return text && /^\d{4}$/.test(text) && year >= EARLIEST && year <= LATEST ? year : null;
}

/** Each once and as money goes, whatever the order they are named in; fewer than two make no flow. */
export function levelsOf(text: string | null): readonly FlowLevel[] {
  const named = new Set((text ?? '').split(','));
  const levels = LEVELS.filter((level) => named.has(level));
  return levels.length < 2 ? USUAL : levels;
}

export function withinOf({ get }: Pick<Address, 'get'>): string | null {
  const within = get('within') ?? '';
  return /^\d{2,8}$/.test(within) ? within : null;
}

export function horizonOf({ get }: Pick<Address, 'get'>): number {
  const months = Number(get('horizon'));
  return HORIZONS.find((one) => one === months) ?? HORIZON;
}

/** The key of an actor, as addresses name it. */
export function actorOf({ get }: Pick<Address, 'get'>, name: string): string | null {
  const slug = get(name) ?? '';
  return /^[a-z0-9][a-z0-9-]{0,99}$/.test(slug) ? slug : null;
}

export function variablesOf(choice: Choice, day: string, language: Address['language']): FlowsQueryVariables {
  const { time } = choice;
  return {
    on: day,
    at: 'on' in time ? time.on : null,
    fromYear: 'on' in time ? null : time.fromYear,
    toYear: 'on' in time ? null : time.toYear,
    levels: [...choice.levels],
    regionLevel: choice.regionLevel,
    within: choice.within,
    limit: choice.limit,
    language,
    behind: choice.open !== null,
  };
}
