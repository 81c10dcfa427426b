/** Regions that a search has found. Those smaller than a district lead to its page: what holds there holds in them. */

import { germanIn, useDayAndLanguage } from '../core/address';
import type { PlaceFragment } from '../generated';
import { useVocabulary } from './vocabulary';

export function districtOf(place: PlaceFragment): string {
  return place.regionKind === 'MUNICIPALITY' && place.within ? place.within.ags : place.ags;
}

/** The district that all of these places lead to; null if there are several or none. */
export function onlyDistrictOf(places: readonly PlaceFragment[]): string | null {
  const [district, ...others] = new Set(places.map(districtOf));
  return others.length === 0 ? (district ?? null) : null;
}

/** The kind of a place, and of a municipality the district around it. */
export function PlaceKind({ place }: { place: PlaceFragment }) {
  const labels = useVocabulary();
  const { language } = useDayAndLanguage();
  return (
    <small>
      {labels.regionKind[place.regionKind]}
      {place.regionKind === 'MUNICIPALITY' && place.within && (
        <>
          , <span lang={germanIn(language)}>{place.within.name}</span>
        </>
      )}
    </small>
  );
}

export function PlaceSuggestion({ place }: { place: PlaceFragment }) {
  const { language } = useDayAndLanguage();
  return (
    <>
      <span lang={germanIn(language)}>{place.name}</span> <PlaceKind place={place} />
    </>
  );
}
