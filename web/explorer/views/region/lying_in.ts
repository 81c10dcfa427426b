/** What a map of the Land shows of a region, by its AGS: two digits for the Land, three for the government region,
 * five for the district, eight for the municipality. */

import { HOME_STATE } from '../../core/home_state';
import type { RegionNameFragment } from '../../generated';

const GOVERNMENT_REGION = 3;
const DISTRICT = 5;

/** Whether the map tells anything: the region is a part of the Land. */
export function isOnMap(ags: string): boolean {
  return ags.startsWith(HOME_STATE) && ags.length >= GOVERNMENT_REGION;
}

/** The class of each district: `here`, `near` in the same government region, or `beside`. */
export function shadesOf(ags: string, districts: readonly string[]): Map<string, string> {
  const here = ags.slice(0, DISTRICT);
  const around = ags.slice(0, GOVERNMENT_REGION);
  const shadeOf = (district: string) =>
    district.startsWith(here) ? 'here' : district.startsWith(around) ? 'near' : 'beside';
  return new Map(districts.map((district) => [district, shadeOf(district)]));
}

/** The regions that are coloured: the region, or for a municipality its district; then the government region around it. */
export function shownOn<Region extends Pick<RegionNameFragment, 'ags'>>(
  region: Region,
  ancestors: readonly Region[],
): Region[] {
  return [region, ...ancestors].filter(({ ags }) => isOnMap(ags) && ags.length <= DISTRICT);
}
