/** Chooses one actor by its name: suggestions while typing, all from the keyboard. */

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
    none: 'Nichts gefunden. Auch Teile von Namen und andere Schreibweisen („koeln“) werden gefunden.',
    found: (n: number) => (n === 1 ? '1 Treffer' : `${n} Treffer`),
    narrow: (n: number) => `und ${n} weitere; ein genaueres Wort grenzt ein`,
    failed: 'Die Suche antwortet gerade nicht.',
  },
  en: {
    none: 'Nothing found. Parts of names and other spellings (“koeln”) are found, too.',
    found: (n: number) => (n === 1 ? '1 result' : `${n} results`),
    narrow: (n: number) => `and ${n} more; a more exact word narrows it down`,
    failed: 'The search doesn’t answer at the moment.',
  },
});

export function Picker({ label, onPick }: { label: string; onPick: (id: string) => void }) {
  const word = useWords(said);
  const known = useWords(vocabulary);
  const { language } = useAddress();
  const [value, setValue] = useState('');
  const text = useSettled(value.trim(), PAUSE);
  const { result } = useAnswer(SearchDocument, { text, first: SHOWN, after: null }, { enabled: text.length > 1 });
  const found = text.length > 1 && !result.error ? result.data?.search : undefined;
  const items: ActorNameFragment[] = found?.nodes ?? [];
  const box = useCombobox({
    items,
    inputValue: value,
    itemToString: () => '',
    selectedItem: null, // a choice goes into the address
    defaultHighlightedIndex: 0,
    onSelectedItemChange: ({ selectedItem }) => {
      setValue('');
      if (selectedItem) onPick(selectedItem.id);
    },
  });
  const open = box.isOpen && text.length > 1 && Boolean(found || result.error);
  const rest = (found?.totalCount ?? 0) - items.length;
  return (
    <div className="search network-picker">
      <label {...box.getLabelProps()}>{label}</label>
      <div className="row">
        <input
          {...box.getInputProps({ onChange: ({ currentTarget }) => setValue(currentTarget.value), maxLength: 200 })}
        />
      </div>
      <div className="suggestions" hidden={!open}>
        {open && result.error && <p>{word.failed}</p>}
        {open && found && items.length === 0 && <p>{word.none}</p>}
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
        {open && rest > 0 && <p>{word.narrow(rest)}</p>}
      </div>
      <p className="unseen" role="status">
        {found && value ? word.found(found.totalCount) : ''}
      </p>
    </div>
  );
}
