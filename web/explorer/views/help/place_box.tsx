/** Choosing a place by typing; every part works from the keyboard. */

import { useCombobox } from 'downshift';
import { useEffect, useState } from 'react';
import { useAddress } from '../../core/address';
import { useFormat, useWords, words } from '../../core/language';
import { vocabulary } from '../../statements/vocabulary';
import { fitting, type Place } from './places';

const SHOWN = 10;

const said = words({
  de: {
    label: 'Kreis oder kreisfreie Stadt',
    hint: 'zum Beispiel: Unna, Köln oder Städteregion Aachen',
    go: 'Zeigen',
    none: 'Kein solches Gebiet. Suchen Sie den Kreis, zu dem der Ort gehört.',
    found: (n: number) => (n === 1 ? '1 Gebiet passt' : `${n} Gebiete passen`),
    more: (n: number) => `${n} weitere – tippen Sie mehr vom Namen.`,
  },
  en: {
    label: 'District or independent city',
    hint: 'for example: Unna, Köln or Städteregion Aachen',
    go: 'Show',
    none: 'No such region. Look for the district that the town belongs to.',
    found: (n: number) => (n === 1 ? '1 region fits' : `${n} regions fit`),
    more: (n: number) => `${n} more – type more of the name.`,
  },
});

export function PlaceBox({ places, text }: { places: readonly Place[]; text: string }) {
  const word = useWords(said);
  const known = useWords(vocabulary);
  const { language, to, with: changed, go } = useAddress();
  const { compare } = useFormat();
  const [value, setValue] = useState(text);
  useEffect(() => setValue(text), [text]); // the browser's back
  const typed = value.trim();
  const found = fitting(places, value, compare);
  const items = found.slice(0, SHOWN);
  const choose = ({ ags }: Place) => go(to(`/regions/${ags}`, { focus: 'help' }));
  const box = useCombobox<Place>({
    items,
    inputValue: value,
    itemToString: () => value,
    selectedItem: null, // a choice is a way to its page, not a value
    onSelectedItemChange: ({ selectedItem }) => {
      if (selectedItem) choose(selectedItem);
    },
  });
  const open = box.isOpen && typed !== '';
  return (
    <form
      className="search"
      onSubmit={(event) => {
        event.preventDefault();
        const [only, ...others] = found;
        if (only && others.length === 0) choose(only);
        else go(changed({ q: typed }));
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
            placeholder: word.hint,
            maxLength: 100,
            enterKeyHint: 'go',
          })}
        />
        <button type="submit">{word.go}</button>
      </div>
      <div className="suggestions" hidden={!open}>
        {open && found.length === 0 && <p>{word.none}</p>}
        <ul {...box.getMenuProps()}>
          {open &&
            items.map((item, index) => (
              <li
                key={item.id}
                className="suggestion"
                data-active={box.highlightedIndex === index || undefined}
                {...box.getItemProps({ item, index })}
              >
                <span lang={language === 'EN' ? 'de' : undefined}>{item.name}</span>{' '}
                <small>{known.regionKind[item.regionKind]}</small>
              </li>
            ))}
        </ul>
        {open && found.length > SHOWN && <p>{word.more(found.length - SHOWN)}</p>}
      </div>
      <p className="unseen" role="status">
        {open ? (found.length ? word.found(found.length) : word.none) : ''}
      </p>
    </form>
  );
}
