import { useCombobox } from 'downshift';
import { type ReactNode, useId } from 'react';
import './combobox.css';

interface Props<Item> {
  label: string;
  /** The text in the box. */
  value: string;
  onInput: (value: string) => void;
  items: readonly Item[];
  keyOf: (item: Item) => string;
  /** The name of the group that an item stands in, if any; items of one group follow each other. */
  groupOf?: (item: Item) => string | null;
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
  const id = useId();
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
  const option = (item: Item, index: number) => (
    <div
      key={keyOf(item)}
      className="suggestion"
      data-active={box.highlightedIndex === index || undefined}
      {...box.getItemProps({ item, index })}
    >
      {children(item)}
    </div>
  );
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
        <div className="suggestion-list" {...box.getMenuProps()}>
          {isOpen &&
            groupsOf(items, props.groupOf).map(({ name, first, members }) => {
              const options = members.map((item, i) => option(item, first + i));
              if (name === null) return options;
              return (
                <div key={name} role="group" aria-labelledby={`${id}${first}`}>
                  <div id={`${id}${first}`} className="suggestion-group" role="presentation">
                    {name}
                  </div>
                  {options}
                </div>
              );
            })}
        </div>
        {isOpen && props.after}
      </div>
      <p className="unseen" role="status">
        {isOpen ? props.status : ''}
      </p>
    </div>
  );
}

/** The items in their order, cut where the group changes; `first` is the index of a group's first item. */
function groupsOf<Item>(items: readonly Item[], groupOf: (item: Item) => string | null = () => null) {
  const groups: { name: string | null; first: number; members: Item[] }[] = [];
  for (const [index, item] of items.entries()) {
    const name = groupOf(item);
    const last = groups.at(-1);
    if (last?.name === name) last?.members.push(item);
    else groups.push({ name, first: index, members: [item] });
  }
  return groups;
}
