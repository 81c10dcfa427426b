/** An actor or programme found by its name, to be left out. */

import { useCombobox } from 'downshift';
import { useState } from 'react';
import { useAddress } from '../../core/address';
import { useAnswer } from '../../core/ask';
import { type ActorNameFragment, SearchDocument } from '../../generated';
import { useWords, words } from '../../core/language';
import { useSettled } from '../../statements/search_box';
import { nameOf } from '../../statements/sentence';
import { vocabulary } from '../../statements/vocabulary';

const SHOWN = 8;
const PAUSE = 150; // ms without a key before a question is sent

const said = words({
  de: {
    label: 'Wer oder was fiele weg?',
    placeholder: 'Name eines Akteurs oder Programms',
    found: (n: number) => (n === 1 ? '1 Treffer' : `${n} Treffer`),
    none: 'Nichts gefunden.',
    failed: 'Die Suche antwortet gerade nicht.',
  },
  en: {
    label: 'Who or what would be gone?',
    placeholder: 'Name of an actor or programme',
    found: (n: number) => (n === 1 ? '1 result' : `${n} results`),
    none: 'Nothing found.',
    failed: 'The search doesn’t answer at the moment.',
  },
});

export function ActorPicker({ choose }: { choose: (slug: string) => void }) {
  const word = useWords(said);
  const known = useWords(vocabulary);
  const { language } = useAddress();
  const [value, setValue] = useState('');
  const text = useSettled(value.trim(), PAUSE);
  const { result } = useAnswer(SearchDocument, { text, first: SHOWN, after: null }, { enabled: text.length > 1 });
  const found = text.length > 1 && !result.error ? result.data?.search : undefined;
  const items: ActorNameFragment[] = found?.nodes ?? [];
  const box = useCombobox<ActorNameFragment>({
    items,
    inputValue: value,
    itemToString: () => value,
    selectedItem: null, // a choice is taken over at once, and the box is empty for the next
    onSelectedItemChange: ({ selectedItem }) => {
      setValue('');
      if (selectedItem) choose(selectedItem.slug);
    },
  });
  const open = box.isOpen && text.length > 1;
  return (
    <div className="search">
      <label {...box.getLabelProps()}>{word.label}</label>
      <div className="row">
        <input
          {...box.getInputProps({
            onChange: ({ currentTarget }) => setValue(currentTarget.value),
            placeholder: word.placeholder,
            maxLength: 200,
          })}
        />
      </div>
      <div className="suggestions" hidden={!open}>
        {open && result.error && <p>{word.failed}</p>}
        {open && found?.nodes.length === 0 && <p>{word.none}</p>}
        <ul {...box.getMenuProps()}>
          {open &&
            items.map((item, index) => (
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
      <p className="unseen" role="status">
        {found && value ? word.found(found.totalCount) : ''}
      </p>
    </div>
  );
}
