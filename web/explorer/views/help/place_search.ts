/** The districts, independent cities and municipalities that fit what is typed. */

import { useAnswer } from '../../core/ask';
import { type PlaceFragment, PlacesDocument } from '../../generated';

const MOST = 100;

/** Null until the answer arrives, and without a text. */
export function usePlaces(text: string, enabled = true): readonly PlaceFragment[] | null {
  const { result } = useAnswer(PlacesDocument, { text, first: MOST }, { enabled: enabled && text !== '', keep: false });
  return text && enabled && result.data
    ? result.data.places.nodes.filter(({ regionKind }) => /DISTRICT|MUNICIPALITY/.test(regionKind))
    : null;
}
