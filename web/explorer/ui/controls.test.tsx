// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { Checkbox, CheckboxGroup } from './checkbox';
import { DateField } from './date_field';
import { Disclosure } from './disclosure';
import { LinkTabs } from './link_tabs';
import { ScrollFrame } from './scroll_frame';
import { Select } from './select';
import { ToggleButton } from './toggle_button';

afterEach(cleanup);

describe('a select', () => {
  const options = [
    { value: '', name: 'everywhere' },
    { group: 'Districts', options: [{ value: '05112', name: 'Duisburg', lang: 'de' }] },
  ];

  test('has a name, options and groups of options', () => {
    render(<Select label="Region" value="05112" onChange={() => undefined} options={options} />);
    const select = screen.getByRole<HTMLSelectElement>('combobox', { name: 'Region' });
    expect(select.value).toBe('05112');
    const group = within(select).getByRole('group', { name: 'Districts' });
    expect(within(group).getByRole('option', { name: 'Duisburg' }).getAttribute('lang')).toBe('de');
  });

  test('tells the value that is chosen', async () => {
    const onChange = vi.fn();
    render(<Select label="Region" value="05112" onChange={onChange} options={options} />);
    await userEvent.selectOptions(screen.getByRole('combobox'), 'everywhere');
    expect(onChange.mock.calls).toEqual([['']]);
  });

  test('keeps a value that is none of its options, so that it shows what the address says', () => {
    render(<Select label="Region" value="09" onChange={() => undefined} options={options} />);
    expect(screen.getByRole<HTMLSelectElement>('combobox').value).toBe('09');
    expect(screen.getByRole('option', { name: '09' })).toBeTruthy();
  });
});

describe('a checkbox', () => {
  test('is reached with Tab and checked with the space bar', async () => {
    const onChange = vi.fn();
    render(
      <Checkbox isChecked={false} onChange={onChange}>
        All days
      </Checkbox>,
    );
    await userEvent.tab();
    expect(document.activeElement).toBe(screen.getByRole('checkbox', { name: 'All days' }));
    await userEvent.keyboard(' ');
    expect(onChange.mock.calls).toEqual([[true]]);
  });
});

describe('a group of checkboxes', () => {
  function Fruit({ least }: { least?: number }) {
    const [checked, setChecked] = useState<('apple' | 'pear' | 'plum')[]>(['plum']);
    const choices = (['apple', 'pear', 'plum'] as const).map((value) => ({ value, name: value }));
    return (
      <>
        <CheckboxGroup legend="Fruit" choices={choices} checked={checked} onChange={setChecked} least={least} />
        <output>{checked.join()}</output>
      </>
    );
  }

  test('has a name and keeps the order of its choices', async () => {
    render(<Fruit />);
    const group = screen.getByRole('group', { name: 'Fruit' });
    await userEvent.click(within(group).getByRole('checkbox', { name: 'apple' }));
    expect(screen.getByRole('status').textContent).toBe('apple,plum');
    await userEvent.click(screen.getByRole('checkbox', { name: 'plum' }));
    expect(screen.getByRole('status').textContent).toBe('apple');
  });

  test('does not let the last one go where one is needed', async () => {
    render(<Fruit least={1} />);
    expect(screen.getByRole<HTMLInputElement>('checkbox', { name: 'plum' }).disabled).toBe(true);
    await userEvent.click(screen.getByRole('checkbox', { name: 'pear' }));
    expect(screen.getByRole<HTMLInputElement>('checkbox', { name: 'plum' }).disabled).toBe(false);
  });
});

test('a toggle button says whether it is pressed, and is pressed from the keyboard', async () => {
  const onPress = vi.fn();
  render(
    <ToggleButton isPressed={true} onPress={onPress}>
      Pin
    </ToggleButton>,
  );
  expect(screen.getByRole('button', { name: 'Pin', pressed: true })).toBeTruthy();
  await userEvent.tab();
  await userEvent.keyboard('{Enter}');
  await userEvent.keyboard(' ');
  expect(onPress).toHaveBeenCalledTimes(2);
});

test('a toggle button that is disabled is no stop for Tab', async () => {
  render(
    <ToggleButton isPressed={false} isDisabled onPress={() => undefined} label="Move the chosen one">
      ↔
    </ToggleButton>,
  );
  expect(screen.getByRole('button', { name: 'Move the chosen one', pressed: false })).toBeTruthy();
  await userEvent.tab();
  expect(document.activeElement).toBe(document.body);
});

describe('a disclosure', () => {
  test('is closed until asked for, and tells when it is opened', async () => {
    const onToggle = vi.fn();
    render(
      <Disclosure summary="What does this mean?" onToggle={onToggle}>
        <p>This.</p>
      </Disclosure>,
    );
    const details = screen.getByText('What does this mean?').closest('details');
    expect(details?.open).toBe(false);
    await userEvent.click(screen.getByText('What does this mean?'));
    expect(details?.open).toBe(true);
    expect(onToggle).toHaveBeenCalledWith(true);
  });

  test('can be open at first', () => {
    render(
      <Disclosure summary="Legend" isOpen>
        <p>Lines.</p>
      </Disclosure>,
    );
    expect(screen.getByText('Legend').closest('details')?.open).toBe(true);
  });
});

describe('a date field', () => {
  const field = (value: string, onChange = vi.fn()) => (
    <DateField label="As of" value={value} min="1900-01-01" max="2100-12-31" onChange={onChange} />
  );

  test('tells what is typed, keeps it meanwhile, and shows its value again when it is left', async () => {
    const onChange = vi.fn();
    render(field('2024-06-30', onChange));
    const input = screen.getByLabelText<HTMLInputElement>('As of');
    fireEvent.change(input, { target: { value: '' } });
    expect(input.value).toBe('');
    fireEvent.blur(input);
    expect(onChange.mock.calls).toEqual([['']]);
    expect(input.value).toBe('2024-06-30');
  });

  test('tells a date once, when typing pauses', async () => {
    const onChange = vi.fn();
    render(field('2024-06-30', onChange));
    const input = screen.getByLabelText<HTMLInputElement>('As of');
    for (const value of ['2024-01-30', '2024-12-30']) fireEvent.change(input, { target: { value } });
    expect(onChange).not.toHaveBeenCalled();
    await vi.waitFor(() => expect(onChange.mock.calls).toEqual([['2024-12-30']]), 5000);
  });

  test('tells a date at once with Enter', () => {
    const onChange = vi.fn();
    render(field('2024-06-30', onChange));
    const input = screen.getByLabelText<HTMLInputElement>('As of');
    fireEvent.change(input, { target: { value: '2024-12-30' } });
    fireEvent.keyDown(input, { key: 'Enter' });
    expect(onChange.mock.calls).toEqual([['2024-12-30']]);
  });

  test('follows its value', () => {
    const { rerender } = render(field('2024-06-30'));
    rerender(field('2020-01-01'));
    expect(screen.getByLabelText<HTMLInputElement>('As of').value).toBe('2020-01-01');
  });
});

test('tabs are links in a navigation with a name; the current one is marked', () => {
  render(
    <LinkTabs
      label="View"
      tabs={[
        { href: '/coverage', name: 'Map', isCurrent: true },
        { href: '/coverage?show=gaps', name: 'Gaps', isCurrent: false },
      ]}
    />,
  );
  const navigation = screen.getByRole('navigation', { name: 'View' });
  expect(within(navigation).getByRole('link', { name: 'Map' }).getAttribute('aria-current')).toBe('page');
  expect(within(navigation).getByRole('link', { name: 'Gaps' }).getAttribute('aria-current')).toBeNull();
  expect(within(navigation).getByRole('link', { name: 'Gaps' }).getAttribute('href')).toBe('/coverage?show=gaps');
});

test('a scroll frame is a region with a name and a stop for Tab', async () => {
  render(
    <ScrollFrame label="Amounts">
      <table />
    </ScrollFrame>,
  );
  await userEvent.tab();
  expect(document.activeElement).toBe(screen.getByRole('region', { name: 'Amounts' }));
});
