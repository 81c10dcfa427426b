/** Every control in every state, for those who work on the explorer. Its texts are English only. */

import { type ReactNode, useState } from 'react';
import { Failure, Loading } from '../../core/answer';
import { AskError } from '../../core/ask';
import { Explain } from '../../core/explain';
import { ShareBar } from '../../core/share';
import { CheckboxGroup, Checkbox } from '../../ui/checkbox';
import { Combobox } from '../../ui/combobox';
import { DateField } from '../../ui/date_field';
import { Icon, type IconName } from '../../ui/icon';
import { LinkTabs } from '../../ui/link_tabs';
import { Select } from '../../ui/select';
import { Sheet } from '../../ui/sheet';
import { Status, type StatusKind } from '../../ui/status';
import { Table } from '../../ui/table';
import { ToggleButton } from '../../ui/toggle_button';
import { ViewHead } from '../../ui/view_head';
import './controls.css';

const STATUSES: [StatusKind, string][] = [
  ['CURRENT', 'currently documented · May 2025'],
  ['OLDER', 'older evidence · 2022'],
  ['UNREPORTED', 'nothing on record'],
  ['NONE', 'no service on record'],
  ['ENDING', 'ends soon · 31 December 2026'],
  ['ENDED', 'ended · 2025'],
];
const ICONS: IconName[] = [
  'search',
  'day',
  'menu',
  'right',
  'out',
  'close',
  'share',
  'subscribe',
  'table',
  'picture',
  'cite',
  'code',
  'flag',
  'speech',
  'print',
];
const TOWNS = ['Aachen', 'Bonn', 'Bochum', 'Essen'];

export default function Controls() {
  return (
    <>
      <ViewHead
        eyebrow="Controls"
        windowTitle="Controls"
        title="In 12 of 53 districts no coordination is on record"
        lead="A lead says in one or two sentences what the finding leaves out."
        figures={[
          { value: '18', text: 'districts with current evidence' },
          { value: '3,5', unit: 'Mio.', text: 'people live where nothing is on record' },
          { value: '–', text: 'a figure that is not known' },
        ]}
      />
      <div className="view-bar">
        <div className="row">
          <Choosing />
        </div>
        <ShareBar
          of={{ document: 'query { __typename }', variables: {} }}
          table={{ name: 'actors' }}
          picture={() => null}
        />
      </div>
      <div className="controls-page">
        <Part name="Statuses">
          {STATUSES.map(([kind, text]) => (
            <Status key={kind} kind={kind} text={text} />
          ))}
        </Part>
        <Part name="Buttons">
          <div className="row">
            <button type="button" className="main">
              Main
            </button>
            <button type="button">Other</button>
            <button type="button" disabled>
              Disabled
            </button>
          </div>
          <Toggles />
        </Part>
        <Part name="Fields">
          <Fields />
        </Part>
        <Part name="Suggestions">
          <Towns />
        </Part>
        <Part name="Ticks">
          <Ticks />
        </Part>
        <Part name="Tabs">
          <LinkTabs
            label="Tabs of a view"
            tabs={[
              { href: '/ui', name: 'First', isCurrent: true },
              { href: '/ui?n=2', name: 'Second', isCurrent: false },
            ]}
          />
        </Part>
        <Part name="Disclosure and dialog">
          <Explain title="What does this mean?">
            <p>Something that most readers do not need.</p>
          </Explain>
          <Dialog />
        </Part>
        <Part name="Notice, error, loading">
          <p className="notice">A notice: the address names a day that does not exist.</p>
          <Failure error={new AskError('The database does not answer.', 'UNAVAILABLE')} again={() => undefined} />
          <Loading />
        </Part>
        <Part name="Cards">
          <div className="card">
            <h3>A card</h3>
            <p>With a border, for one thing among others.</p>
          </div>
          <div className="card soft">
            <h3>A soft card</h3>
            <p>Beside the main column.</p>
          </div>
        </Part>
        <Part name="Entries" isWide>
          <ul className="entries">
            {STATUSES.slice(0, 2).map(([kind, text]) => (
              <li key={kind}>
                <div>
                  <a href="/ui">Mobile counselling</a>
                  <p className="small">coordinates, founding member · since 2009</p>
                </div>
                <Status kind={kind} text={text} />
              </li>
            ))}
          </ul>
        </Part>
        <Part name="Table" isWide>
          <Sorted />
        </Part>
        <Part name="Icons" isWide>
          <div className="row">
            {ICONS.map((name) => (
              <span key={name}>
                <Icon name={name} /> {name}
              </span>
            ))}
          </div>
        </Part>
      </div>
    </>
  );
}

function Part({ name, isWide, children }: { name: string; isWide?: boolean; children: ReactNode }) {
  return (
    <section className={isWide ? 'wide' : undefined}>
      <h2>{name}</h2>
      {children}
    </section>
  );
}

function Choosing() {
  const [value, setValue] = useState('05');
  return (
    <Select
      label="Area"
      value={value}
      onChange={setValue}
      options={[
        { value: '05', name: 'North Rhine-Westphalia' },
        { group: 'Districts', options: [{ value: '05366', name: 'Kreis Euskirchen', lang: 'de' }] },
      ]}
    />
  );
}

function Toggles() {
  const [isPressed, setPressed] = useState(true);
  return (
    <div className="row">
      <ToggleButton isPressed={isPressed} onPress={() => setPressed(!isPressed)}>
        Pressed
      </ToggleButton>
      <ToggleButton isPressed={!isPressed} onPress={() => setPressed(!isPressed)}>
        Not pressed
      </ToggleButton>
    </div>
  );
}

function Fields() {
  const [day, setDay] = useState('2026-11-28');
  return (
    <>
      <DateField label="Day" value={day} min="1900-01-01" max="2100-12-31" onChange={setDay} />
      <label>
        Text <input type="text" defaultValue="A value" />
      </label>
      <label>
        Disabled <input type="text" disabled value="cannot be changed" readOnly />
      </label>
    </>
  );
}

function Towns() {
  const [text, setText] = useState('');
  const [town, setTown] = useState('');
  const items = TOWNS.filter((name) => text && name.toLowerCase().startsWith(text.toLowerCase()));
  return (
    <>
      <Combobox
        label="Town"
        value={text}
        onInput={setText}
        items={items}
        keyOf={(name) => name}
        onChoose={setTown}
        isReady
        status={`${items.length} suggestions`}
        maxLength={40}
        before={text && items.length === 0 && <p>Nothing found.</p>}
      >
        {(name) => name}
      </Combobox>
      {town && <p>{town}</p>}
    </>
  );
}

function Ticks() {
  const [checked, setChecked] = useState<('a' | 'b')[]>(['a']);
  return (
    <>
      <CheckboxGroup
        legend="Topics"
        choices={[
          { value: 'a', name: 'Ticked' },
          { value: 'b', name: 'Not ticked' },
        ]}
        checked={checked}
        onChange={setChecked}
      >
        <small>Nothing ticked means all topics.</small>
      </CheckboxGroup>
      <Checkbox isChecked isDisabled onChange={() => undefined}>
        Disabled
      </Checkbox>
    </>
  );
}

function Dialog() {
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <button type="button" onClick={() => setOpen(true)}>
        Open the dialog
      </button>
      {isOpen && (
        <Sheet label="A dialog" closeLabel="Close" onClose={() => setOpen(false)}>
          <h2>A dialog</h2>
          <p>Escape closes it, and the focus returns to the button.</p>
        </Sheet>
      )}
    </>
  );
}

function Sorted() {
  const [isDescending, setDescending] = useState(false);
  const rows: [string, number][] = [
    ['Bonn', 740_000],
    ['Duisburg', 423_500],
  ];
  return (
    <Table
      caption="Funding"
      label="Funding"
      columns={[
        { key: 'name', name: 'City' },
        { key: 'euros', name: 'Euros', isNumber: true },
      ]}
      sorting={{ by: 'euros', isDescending, onSort: () => setDescending(!isDescending) }}
    >
      <tbody>
        {rows
          .sort((a, b) => (isDescending ? b[1] - a[1] : a[1] - b[1]))
          .map(([name, euros]) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              <td className="number">{euros}</td>
            </tr>
          ))}
      </tbody>
    </Table>
  );
}
