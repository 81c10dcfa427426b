/** The districts to choose from, in the government regions that they lie in. */

import type { PlaceFragment } from '../../generated';

export interface Area {
  name: string;
  ags: string;
  places: PlaceFragment[];
}

/** The districts by the government region that they lie in, both by name. */
export function areasOf(places: readonly PlaceFragment[], compare: (a: string, b: string) => number): Area[] {
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
