/** Search with suggestions while typing; every part works from the keyboard. */

import { useCombobox } from 'downshift';
import { useEffect, useState } from 'react';
import { useAddress } from '../core/address';
import { useAnswer } from '../core/ask';
import { type ActorNameFragment, SearchDocument } from '../generated';
import { useWords, words } from '../core/language';
import { nameOf } from './sentence';
import { vocabulary } from './vocabulary';

const SHOWN = 8;
const PAUSE = 150; // ms without a key before a question is sent

const said = words({
  de: {
    label: 'Akteur, Programm oder Netzwerk suchen',
    placeholder: 'zum Beispiel: mobile Beratung Köln',
    search: 'Suchen',
    none: 'Nichts gefunden. Auch Teile von Namen und andere Schreibweisen („koeln“) werden gefunden.',
    found: (n: number) => (n === 1 ? '1 Treffer' : `${n} Treffer`),
    all: (n: number) => `Alle ${n} Treffer zeigen`,
    failed: 'Die Suche antwortet gerade nicht.',
  },
  en: {
    label: 'Search for an actor, programme or network',
    placeholder: 'for example: mobile Beratung Köln',
    search: 'Search',
    none: 'Nothing found. Parts of names and other spellings (“koeln”) are found, too.',
    found: (n: number) => (n === 1 ? '1 result' : `${n} results`),
    all: (n: number) => `Show all ${n} results`,
    failed: 'The search doesn’t answer at the moment.',
  },
});

export function SearchBox() {
  const word = useWords(said);
  const known = useWords(vocabulary);
  const { language, path, to, get, go } = useAddress();
  const asked = (path === '/search' && get('q')) || '';
  const [value, setValue] = useState(asked);
  useEffect(() => setValue(asked), [asked]);
  const settled = useSettled(value.trim(), PAUSE);
  const text = settled === asked.trim() ? '' : settled; // its results stand below
  const { result } = useAnswer(SearchDocument, { text, first: SHOWN, after: null }, { enabled: text.length > 1 });
  const found = text.length > 1 && !result.error ? result.data?.search : undefined;
  const all = to('/search', { q: value.trim() });
  const items: (ActorNameFragment | 'all')[] = found?.nodes ?? [];
  const choices = found && found.totalCount > SHOWN ? [...items, 'all' as const] : items;
  const box = useCombobox({
    items: choices,
    inputValue: value,
    itemToString: () => value,
    selectedItem: null, // a choice is a way to its page, not a value
    onSelectedItemChange: ({ selectedItem }) => {
      if (selectedItem) go(addressOf(selectedItem));
    },
  });
  const addressOf = (item: ActorNameFragment | 'all') => (item === 'all' ? all : to(`/actors/${item.slug}`));
  const open = box.isOpen && text.length > 1;
  return (
    <search>
      <form
        className="search"
        onSubmit={(event) => {
          event.preventDefault();
          if (value.trim()) go(all);
        }}
      >
        <label {...box.getLabelProps()}>{word.label}</label>
        <div className="row">
          <input
            {...box.getInputProps({
              onKeyDown: ({ key, nativeEvent }) => {
                // Without a choice, Enter sends the form.
                if (key === 'Enter' && box.highlightedIndex < 0)
                  Object.assign(nativeEvent, { preventDownshiftDefault: true });
              },
              onChange: ({ currentTarget }) => setValue(currentTarget.value),
              placeholder: word.placeholder,
              maxLength: 200,
              enterKeyHint: 'search',
            })}
          />
          <button type="submit">{word.search}</button>
        </div>
        <div className="suggestions" hidden={!open}>
          {open && result.error && <p>{word.failed}</p>}
          {open && found?.nodes.length === 0 && <p>{word.none}</p>}
          <ul {...box.getMenuProps()}>
            {open &&
              choices.map((item, index) => (
                <li
                  key={item === 'all' ? item : item.id}
                  className="suggestion"
                  data-active={box.highlightedIndex === index || undefined}
                  {...box.getItemProps({ item, index })}
                >
                  {item === 'all' ? (
                    word.all(found?.totalCount ?? 0)
                  ) : (
                    <>
                      <span lang={language === 'EN' && !item.nameEn ? 'de' : undefined}>{nameOf(item, language)}</span>{' '}
                      <small>{known.kind[item.kind]}</small>
                    </>
                  )}
                </li>
              ))}
          </ul>
        </div>
        <p className="unseen" role="status">
          {found && value ? word.found(found.totalCount) : ''}
        </p>
      </form>
    </search>
  );
}

/** The value once it has not changed for a while. */
export function useSettled<T>(value: T, ms: number): T {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), ms);
    return () => clearTimeout(timer);
  }, [value, ms]);
  return settled;
}
