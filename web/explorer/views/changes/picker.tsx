/** Picks an actor by its name. */

import { useCombobox } from 'downshift';
import { useState } from 'react';
import { useAddress } from '../../core/address';
import { useAnswer } from '../../core/ask';
import { SearchDocument } from '../../generated';
import { useWords, words } from '../../core/language';
import { useSettled } from '../../statements/search_box';
import { nameOf } from '../../statements/sentence';
import { vocabulary } from '../../statements/vocabulary';

const SHOWN = 8;
const PAUSE = 150; // ms without a key before a question is sent

const said = words({
  de: {
    label: 'Akteur',
    placeholder: 'Name oder Teil davon',
    none: 'Nichts gefunden.',
    failed: 'Die Suche antwortet gerade nicht.',
    found: (n: number) => (n === 1 ? '1 Vorschlag' : `${n} Vorschläge`),
  },
  en: {
    label: 'Actor',
    placeholder: 'Name or a part of it',
    none: 'Nothing found.',
    failed: 'The search doesn’t answer at the moment.',
    found: (n: number) => (n === 1 ? '1 suggestion' : `${n} suggestions`),
  },
});

export function ActorPicker({ onPick }: { onPick: (id: string) => void }) {
  const word = useWords(said);
  const known = useWords(vocabulary);
  const { language } = useAddress();
  const [value, setValue] = useState('');
  const text = useSettled(value.trim(), PAUSE);
  const { result } = useAnswer(SearchDocument, { text, first: SHOWN, after: null }, { enabled: text.length > 1 });
  const found = text.length > 1 && !result.error ? (result.data?.search.nodes ?? []) : [];
  const box = useCombobox({
    items: found,
    inputValue: value,
    itemToString: () => value,
    selectedItem: null,
    onSelectedItemChange: ({ selectedItem }) => {
      if (!selectedItem) return;
      setValue('');
      onPick(selectedItem.id);
    },
  });
  const open = box.isOpen && text.length > 1;
  return (
    <div className="changes-picker">
      <label {...box.getLabelProps()}>{word.label}</label>{' '}
      <input
        {...box.getInputProps({
          onChange: ({ currentTarget }) => setValue(currentTarget.value),
          placeholder: word.placeholder,
          maxLength: 200,
        })}
      />
      <div className="suggestions" hidden={!open}>
        {open && result.error && <p>{word.failed}</p>}
        {open && result.data && !result.error && found.length === 0 && <p>{word.none}</p>}
        <ul {...box.getMenuProps()}>
          {open &&
            found.map((item, index) => (
              <li
                key={item.id}
                className="suggestion"
                data-active={box.highlightedIndex === index || undefined}
                {...box.getItemProps({ item, index })}
              >
                <span lang={language === 'EN' && !item.nameEn ? 'de' : undefined}>{nameOf(item, language)}</span>{' '}
                <small>{known.kind[item.kind]}</small>
              </li>
            ))}
        </ul>
      </div>
      <span className="unseen" role="status">
        {open && result.data ? word.found(found.length) : ''}
      </span>
    </div>
  );
}
