/** The search for actors: suggestions lead to an actor's page, the form to all results. */

import { useState } from 'react';
import { useAddress } from '../core/address';
import { useWords, words } from '../core/language';
import type { ActorNameFragment } from '../generated';
import { Combobox } from '../ui/combobox';
import { ActorSuggestion, useActorSearch } from './actor_search';

const messages = words({
  de: {
    label: 'Akteur, Programm oder Netzwerk suchen',
    placeholder: 'zum Beispiel: mobile Beratung Köln',
    search: 'Suchen',
    none: 'Nichts gefunden. Auch Teile von Namen und andere Schreibweisen („koeln“) werden gefunden.',
    results: (n: number) => (n === 1 ? '1 Treffer' : `${n} Treffer`),
    all: (n: number) => `Alle ${n} Treffer zeigen`,
    failed: 'Die Suche antwortet gerade nicht.',
  },
  en: {
    label: 'Search for an actor, programme or network',
    placeholder: 'for example: mobile Beratung Köln',
    search: 'Search',
    none: 'Nothing found. Parts of names and other spellings (“koeln”) are found, too.',
    results: (n: number) => (n === 1 ? '1 result' : `${n} results`),
    all: (n: number) => `Show all ${n} results`,
    failed: 'The search doesn’t answer at the moment.',
  },
});

export function SearchBox() {
  const { path, get } = useAddress();
  const searched = (path === '/search' && get('q')) || '';
  return <Search key={searched} searched={searched} />;
}

/** `searched`: the text whose results the page shows. */
function Search({ searched }: { searched: string }) {
  const message = useWords(messages);
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
          label={message.label}
          placeholder={message.placeholder}
          maxLength={200}
          enterKeyHint="search"
          button={<button type="submit">{message.search}</button>}
          value={text}
          onInput={setText}
          items={items}
          keyOf={(item) => (item === 'all' ? item : item.id)}
          isReady={total !== null || hasFailed}
          onChoose={(item) => go(item === 'all' ? allResults : to(`/actors/${item.slug}`))}
          before={(hasFailed && <p>{message.failed}</p>) || (total === 0 && <p>{message.none}</p>)}
          status={total === null ? '' : message.results(total)}
        >
          {(item) => (item === 'all' ? message.all(total ?? 0) : <ActorSuggestion actor={item} />)}
        </Combobox>
      </form>
    </search>
  );
}
