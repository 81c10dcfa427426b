/** The places that somebody can choose, and which of them fit what is typed. */

import type { HelpViewQuery } from '../../generated';

export type Place = HelpViewQuery['districts']['nodes'][number];

/** Letters as most people type them without an umlaut key: „Köln“, „koeln“ and „Koln“ are the same. */
export function simple(text: string): string {
  return text
    .toLowerCase()
    .replaceAll('ß', 'ss')
    .replaceAll('ä', 'ae')
    .replaceAll('ö', 'oe')
    .replaceAll('ü', 'ue')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

const plainer = (text: string) => simple(text).replace(/([aou])e/g, '$1');

/** The places whose name has every typed word; those that begin with the first of them stand first. */
export function fitting(places: readonly Place[], text: string, compare: (a: string, b: string) => number): Place[] {
  const typed = plainer(text).split(' ').filter(Boolean);
  const [first] = typed;
  if (!first) return [];
  const begins = ({ name }: Place) =>
    plainer(name)
      .replace(/^(kreis|stadteregion) /, '')
      .startsWith(first)
      ? 0
      : 1;
  return places
    .filter(({ name }) => typed.every((word) => plainer(name).includes(word)))
    .toSorted((one, two) => begins(one) - begins(two) || compare(one.name, two.name));
}

export interface Area {
  name: string;
  ags: string;
  places: Place[];
}

/** The districts by the government region that they lie in, both by name. */
export function areasOf(places: readonly Place[], compare: (a: string, b: string) => number): Area[] {
  const areas = new Map<string, Area>();
  for (const place of places) {
    const { ags, name } = place.within ?? { ags: '', name: '' };
    const area = areas.get(ags) ?? { ags, name, places: [] };
    area.places.push(place);
    areas.set(ags, area);
  }
  return [...areas.values()]
    .map((area) => ({ ...area, places: area.places.toSorted((one, two) => compare(bare(one.name), bare(two.name))) }))
    .toSorted((one, two) => compare(one.name, two.name));
}

/** „Kreis Unna“ stands under U. */
function bare(name: string): string {
  return name.replace(/^(Kreis|Städteregion) /, '');
}
