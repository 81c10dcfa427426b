/** Suggestions of actors, places and topics while a name is typed. */

import { useDayAndLanguage } from '../core/address';
import { useAnswer } from '../core/ask';

import { useMessages } from '../core/language';
import { useSettled } from '../core/settled';
import { type ActorNameFragment, type PlaceFragment, type ServiceType, SuggestionsDocument } from '../generated';
import { langOfName, nameOf } from './sentence';
import { useVocabulary } from './vocabulary';

const SHOWN = 8;
const SHOWN_PLACES = 3;
const SHOWN_TOPICS = 3;
const PAUSE = 150; // ms without a key before a question is sent
const SHORTEST = 2;

/** A type of service, and how many services of it match. */
export interface Topic {
  serviceType: ServiceType;
  count: number;
}

interface Suggestions {
  actors: readonly ActorNameFragment[];
  places: readonly PlaceFragment[];
  topics: readonly Topic[];
  /** How many actors match, shown or not; null until the answer to the text as it is now arrives. */
  total: number | null;
  /** How many places match, shown or not. */
  totalPlaces: number;
  hasFailed: boolean;
}

/** Actors whose names match `text`, once typing pauses; none for `except`, whose results the page shows already. */
export function useActorSearch(text: string, except = ''): Suggestions {
  const settled = useSettled(text.trim(), PAUSE);
  const enabled = settled === text.trim() && settled.length >= SHORTEST && settled !== except;
  // Enter takes the first suggestion, so none of an earlier text may stay.
  const variables = { text: settled, first: SHOWN, firstPlaces: SHOWN_PLACES };
  const { result } = useAnswer(SuggestionsDocument, variables, { enabled, keep: false });
  const answer = enabled && !result.error ? result.data : undefined;
  return {
    actors: answer?.search.nodes ?? [],
    places: answer?.places.nodes ?? [],
    topics: answer?.search.facets.serviceTypes.slice(0, SHOWN_TOPICS) ?? [],
    total: answer?.search.totalCount ?? null,
    totalPlaces: answer?.places.totalCount ?? 0,
    hasFailed: enabled && result.error !== null,
  };
}

export function ActorSuggestion({ actor }: { actor: ActorNameFragment }) {
  const { language } = useDayAndLanguage();
  const labels = useVocabulary();
  return (
    <>
      <span lang={langOfName(actor, language)}>{nameOf(actor, language)}</span> <small>{labels.kind[actor.kind]}</small>
    </>
  );
}

export function TopicSuggestion({ topic: { serviceType, count } }: { topic: Topic }) {
  const t = useMessages();
  const labels = useVocabulary();
  return (
    <>
      {labels.service[serviceType]} <small>{t('statements-search-topic', { count })}</small>
    </>
  );
}
