/** The search: suggestions lead to the page of an actor or a district, the form to all results. */

import { useState } from 'react';
import { useAddress } from '../core/address';
import { useMessages } from '../core/language';
import type { ActorNameFragment, PlaceFragment } from '../generated';
import { Combobox } from '../ui/combobox';
import { ActorSuggestion, useActorSearch } from './actor_search';
import { districtOf, PlaceSuggestion } from './places';

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
  const { actors, places, total, hasFailed } = useActorSearch(text, searched.trim());
  const allResults = to('/search', { q: text.trim() });
  const items: (ActorNameFragment | PlaceFragment | 'all')[] = [...actors, ...places];
  if (total !== null && total > actors.length) items.push('all');
  const choose = (item: (typeof items)[number]) => {
    if (item === 'all') go(allResults);
    else go('slug' in item ? to(`/actors/${item.slug}`) : to(`/regions/${districtOf(item)}`));
  };
  return (
    <search>
      <form
        className="search"
        onSubmit={(event) => {
          event.preventDefault();
          if (text.trim()) go(allResults);
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
          keyOf={(item) => (item === 'all' ? item : item.id)}
          isReady={total !== null || hasFailed}
          onChoose={choose}
          before={
            (hasFailed && <p>{t('statements-search-failed')}</p>) ||
            (items.length === 0 && total === 0 && <p>{t('statements-search-none')}</p>)
          }
          status={total === null ? '' : t('statements-search-results', { count: total + places.length })}
        >
          {(item) => {
            if (item === 'all') return t('statements-search-all', { count: total ?? 0 });
            return 'slug' in item ? <ActorSuggestion actor={item} /> : <PlaceSuggestion place={item} />;
          }}
        </Combobox>
      </form>
    </search>
  );
}
