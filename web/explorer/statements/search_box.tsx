/** The search: suggestions lead to the page of an actor or a district, or to the hits of a topic; the form to all hits. */

import { useState } from 'react';
import { useAddress } from '../core/address';
import { type Messages, useMessages } from '../core/language';
import type { ActorNameFragment, PlaceFragment } from '../generated';
import { Combobox } from '../ui/combobox';
import { ActorSuggestion, type Topic, TopicSuggestion, useActorSearch } from './actor_search';
import { districtOf, PlaceSuggestion } from './places';

type Suggestion = ActorNameFragment | PlaceFragment | Topic | 'all';

export function SearchBox() {
  const { path, get } = useAddress();
  const searched = (path === '/search' && get('q')) || '';
  return <Search key={searched} searched={searched} />;
}

/** `searched`: the text whose results the page shows. */
function Search({ searched }: { searched: string }) {
  const t = useMessages();
  const { to, go } = useAddress();
  const [text, setText] = useState(searched);
  const { actors, places, topics, total, totalPlaces, hasFailed } = useActorSearch(text, searched.trim());
  const q = text.trim();
  const isProgramme = ({ kind }: ActorNameFragment) => kind === 'PROGRAMME';
  const items: Suggestion[] = [
    ...places,
    ...actors.filter((actor) => !isProgramme(actor)),
    ...actors.filter(isProgramme),
    ...topics,
  ];
  const isCut = total !== null && (total > actors.length || totalPlaces > places.length);
  if (isCut) items.push('all');
  const count = (total ?? 0) + totalPlaces;
  const addressOf = (item: Suggestion) => {
    if (item === 'all') return to('/search', { q });
    if ('serviceType' in item) return to('/search', { q, topics: item.serviceType });
    return 'slug' in item ? to(`/actors/${item.slug}`) : to(`/regions/${districtOf(item)}`);
  };
  return (
    <search>
      <form
        className="search"
        onSubmit={(event) => {
          event.preventDefault();
          if (q) go(addressOf('all'));
        }}
      >
        <Combobox
          label={t('statements-search-label')}
          placeholder={t('statements-search-placeholder')}
          maxLength={200}
          enterKeyHint="search"
          button={<button type="submit">{t('statements-search-submit')}</button>}
          value={text}
          onInput={setText}
          items={items}
          keyOf={keyOf}
          groupOf={(item) => groupOf(item, t)}
          isReady={total !== null || hasFailed}
          onChoose={(item) => go(addressOf(item))}
          before={
            (hasFailed && <p>{t('statements-search-failed')}</p>) ||
            (items.length === 0 && total === 0 && <p>{t('statements-search-none')}</p>)
          }
          status={total === null ? '' : t('statements-search-results', { count })}
        >
          {(item) => {
            if (item === 'all') return t('statements-search-all', { count });
            if ('serviceType' in item) return <TopicSuggestion topic={item} />;
            return 'slug' in item ? <ActorSuggestion actor={item} /> : <PlaceSuggestion place={item} />;
          }}
        </Combobox>
      </form>
    </search>
  );
}

function keyOf(item: Suggestion): string {
  if (item === 'all') return item;
  return 'serviceType' in item ? item.serviceType : item.id;
}

function groupOf(item: Suggestion, t: Messages): string | null {
  if (item === 'all') return null;
  if ('serviceType' in item) return t('statements-search-topics');
  if (!('slug' in item)) return t('statements-search-places');
  return t(item.kind === 'PROGRAMME' ? 'statements-search-programmes' : 'statements-search-organisations');
}
