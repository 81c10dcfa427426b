/** Suggestions of actors and places while a name is typed. */

import { useAddress } from '../core/address';
import { useAnswer } from '../core/ask';

import { useSettled } from '../core/settled';
import { type ActorNameFragment, type PlaceFragment, SearchDocument } from '../generated';
import { langOfName, nameOf } from './sentence';
import { useVocabulary } from './vocabulary';

const SHOWN = 8;
const SHOWN_PLACES = 3;
const PAUSE = 150; // ms without a key before a question is sent
const SHORTEST = 2;

interface Suggestions {
  actors: readonly ActorNameFragment[];
  places: readonly PlaceFragment[];
  /** How many actors match, shown or not; null until the answer to the text as it is now arrives. */
  total: number | null;
  hasFailed: boolean;
}

/** Actors whose names match `text`, once typing pauses; none for `except`, whose results the page shows already. */
export function useActorSearch(text: string, except = ''): Suggestions {
  const settled = useSettled(text.trim(), PAUSE);
  const enabled = settled === text.trim() && settled.length >= SHORTEST && settled !== except;
  // Enter takes the first suggestion, so none of an earlier text may stay.
  const variables = { text: settled, first: SHOWN, after: null, firstPlaces: SHOWN_PLACES };
  const { result } = useAnswer(SearchDocument, variables, { enabled, keep: false });
  const answer = enabled && !result.error ? result.data : undefined;
  return {
    actors: answer?.search.nodes ?? [],
    places: answer?.places.nodes ?? [],
    total: answer?.search.totalCount ?? null,
    hasFailed: enabled && result.error !== null,
  };
}

export function ActorSuggestion({ actor }: { actor: ActorNameFragment }) {
  const { language } = useAddress();
  const labels = useVocabulary();
  return (
    <>
      <span lang={langOfName(actor, language)}>{nameOf(actor, language)}</span> <small>{labels.kind[actor.kind]}</small>
    </>
  );
}
