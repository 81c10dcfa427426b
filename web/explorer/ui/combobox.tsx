import { useCombobox } from 'downshift';
import type { ReactNode } from 'react';
import './combobox.css';

interface Props<Item> {
  label: string;
  /** The text in the box. */
  value: string;
  onInput: (value: string) => void;
  items: readonly Item[];
  keyOf: (item: Item) => string;
  /** How an item looks. */
  children: (item: Item) => ReactNode;
  onChoose: (item: Item) => void;
  /** Whether `items` are an answer to `value`; until then the list stays closed. */
  isReady: boolean;
  /** Whether Enter chooses the first item without an arrow key before it. Otherwise Enter sends the form around. */
  isFirstActive?: boolean;
  /** Sentences above and below the items. */
  before?: ReactNode;
  after?: ReactNode;
  /** Announced while the list is open. */
  status: string;
  placeholder?: string;
  maxLength: number;
  enterKeyHint?: 'search' | 'go';
  /** The form's button beside the box. */
  button?: ReactNode;
}

/** A text field with suggestions. A choice is an action, not a value: it goes to a page or into the address.
 *
 * Downshift brings keyboard and ARIA of a combobox. React Aria's hides the rest of the page from screen readers while
 * its list is open, the form's own button included (axe-core: aria-hidden-focus), and weighs 22 kB more on the wire. */
export function Combobox<Item>(props: Props<Item>) {
  const { label, value, onInput, items, keyOf, children, onChoose, isReady, isFirstActive = false } = props;
  const box = useCombobox<Item>({
    items: [...items],
    inputValue: value,
    itemToString: () => value,
    itemToKey: (item) => item && keyOf(item),
    selectedItem: null,
    defaultHighlightedIndex: isFirstActive ? 0 : -1,
    onSelectedItemChange: ({ selectedItem }) => {
      if (selectedItem) onChoose(selectedItem);
    },
  });
  const isOpen = box.isOpen && isReady;
  return (
    <div className="combobox">
      <label {...box.getLabelProps()}>{label}</label>
      <div className="row">
        <input
          {...box.getInputProps({
            onKeyDown: ({ key, nativeEvent }) => {
              if (key === 'Enter' && box.highlightedIndex < 0)
                Object.assign(nativeEvent, { preventDownshiftDefault: true });
            },
            // Not downshift's onInputValueChange, which comes a render too late and lets the caret jump.
            onChange: ({ currentTarget }) => onInput(currentTarget.value),
            placeholder: props.placeholder,
            maxLength: props.maxLength,
            enterKeyHint: props.enterKeyHint,
          })}
        />
        {props.button}
      </div>
      <div className="suggestions" hidden={!isOpen}>
        {isOpen && props.before}
        <ul {...box.getMenuProps()}>
          {isOpen &&
            items.map((item, index) => (
              <li
                key={keyOf(item)}
                className="suggestion"
                data-active={box.highlightedIndex === index || undefined}
                {...box.getItemProps({ item, index })}
              >
                {children(item)}
              </li>
            ))}
        </ul>
        {isOpen && props.after}
      </div>
      <p className="unseen" role="status">
        {isOpen ? props.status : ''}
      </p>
    </div>
  );
}
