/** Suggestions of actors while a name is typed. */

import { useAddress } from '../core/address';
import { useAnswer } from '../core/ask';

import { useSettled } from '../core/settled';
import { type ActorNameFragment, SearchDocument } from '../generated';
import { langOfName, nameOf } from './sentence';
import { useVocabulary } from './vocabulary';

const SHOWN = 8;
const PAUSE = 150; // ms without a key before a question is sent
const SHORTEST = 2;

interface Suggestions {
  actors: readonly ActorNameFragment[];
  /** How many actors match, shown or not; null until the answer to the text as it is now arrives. */
  total: number | null;
  hasFailed: boolean;
}

/** Actors whose names match `text`, once typing pauses; none for `except`, whose results the page shows already. */
export function useActorSearch(text: string, except = ''): Suggestions {
  const settled = useSettled(text.trim(), PAUSE);
  const enabled = settled === text.trim() && settled.length >= SHORTEST && settled !== except;
  // Enter takes the first suggestion, so none of an earlier text may stay.
  const { result } = useAnswer(SearchDocument, { text: settled, first: SHOWN, after: null }, { enabled, keep: false });
  const search = enabled && !result.error ? result.data?.search : undefined;
  return {
    actors: search?.nodes ?? [],
    total: search?.totalCount ?? null,
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
