/** The search for actors: suggestions lead to an actor's page, the form to all results. */

import { useState } from 'react';
import { useAddress } from '../core/address';
import { useMessages } from '../core/language';
import type { ActorNameFragment } from '../generated';
import { Combobox } from '../ui/combobox';
import { ActorSuggestion, useActorSearch } from './actor_search';

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
  const { actors, total, hasFailed } = useActorSearch(text, searched.trim());
  const allResults = to('/search', { q: text.trim() });
  const items: (ActorNameFragment | 'all')[] = [...actors];
  if (total !== null && total > actors.length) items.push('all');
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
          onChoose={(item) => go(item === 'all' ? allResults : to(`/actors/${item.slug}`))}
          before={
            (hasFailed && <p>{t('statements-search-failed')}</p>) ||
            (total === 0 && <p>{t('statements-search-none')}</p>)
          }
          status={total === null ? '' : t('statements-search-results', { count: total })}
        >
          {(item) =>
            item === 'all' ? t('statements-search-all', { count: total ?? 0 }) : <ActorSuggestion actor={item} />
          }
        </Combobox>
      </form>
    </search>
  );
}
