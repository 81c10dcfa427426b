// @vitest-environment happy-dom
import { cleanup, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { Combobox } from './combobox';

afterEach(cleanup);

const TOWNS = ['Aachen', 'Bielefeld', 'Bonn'];

function Towns({
  onChoose = () => undefined,
  onSubmit = () => undefined,
  isFirstActive = false,
  isGrouped = false,
}: {
  onChoose?: (town: string) => void;
  onSubmit?: () => void;
  isFirstActive?: boolean;
  isGrouped?: boolean;
}) {
  const [value, setValue] = useState('');
  const items = TOWNS.filter((town) => town.toLowerCase().startsWith(value.toLowerCase()));
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        onSubmit();
      }}
    >
      <Combobox
        label="Town"
        maxLength={20}
        value={value}
        onInput={setValue}
        items={items}
        keyOf={(town) => town}
        groupOf={isGrouped ? ([letter = '']) => (letter === 'A' ? letter : 'Others') : undefined}
        isReady={value !== ''}
        isFirstActive={isFirstActive}
        onChoose={onChoose}
        before={items.length === 0 && <p>No such town</p>}
        status={`${items.length} towns`}
        button={<button type="submit">Show</button>}
      >
        {(town) => town}
      </Combobox>
    </form>
  );
}

const activeName = () => {
  const id = screen.getByRole('combobox').getAttribute('aria-activedescendant');
  return id ? document.getElementById(id)?.textContent : null;
};

describe('a combobox', () => {
  test('has the name of its label and is closed until somebody types', () => {
    render(<Towns />);
    expect(screen.getByRole('combobox', { name: 'Town' }).getAttribute('aria-expanded')).toBe('false');
    expect(screen.queryByRole('option')).toBeNull();
  });

  test('shows what fits and announces how much that is', async () => {
    render(<Towns />);
    await userEvent.type(screen.getByRole('combobox'), 'b');
    const list = screen.getByRole('listbox', { name: 'Town' });
    expect(
      within(list)
        .getAllByRole('option')
        .map((option) => option.textContent),
    ).toEqual(['Bielefeld', 'Bonn']);
    expect(screen.getByRole('status').textContent).toBe('2 towns');
    expect(screen.getByRole('combobox').getAttribute('aria-controls')).toBe(list.id);
  });

  test('moves through the options with arrow keys, round the end, and takes one with Enter', async () => {
    const onChoose = vi.fn();
    const onSubmit = vi.fn();
    render(<Towns onChoose={onChoose} onSubmit={onSubmit} />);
    await userEvent.type(screen.getByRole('combobox'), 'b{ArrowDown}');
    expect(activeName()).toBe('Bielefeld');
    await userEvent.keyboard('{ArrowDown}');
    expect(activeName()).toBe('Bonn');
    await userEvent.keyboard('{ArrowDown}');
    expect(activeName()).toBe('Bielefeld');
    await userEvent.keyboard('{ArrowUp}{Enter}');
    expect(onChoose.mock.calls).toEqual([['Bonn']]);
    expect(onSubmit).not.toHaveBeenCalled();
  });

  test('sends the form with Enter where no option is active', async () => {
    const onChoose = vi.fn();
    const onSubmit = vi.fn();
    render(<Towns onChoose={onChoose} onSubmit={onSubmit} />);
    await userEvent.type(screen.getByRole('combobox'), 'b{Enter}');
    expect(onSubmit).toHaveBeenCalledOnce();
    expect(onChoose).not.toHaveBeenCalled();
  });

  test('takes the first option with Enter where that is wanted', async () => {
    const onChoose = vi.fn();
    render(<Towns onChoose={onChoose} isFirstActive />);
    await userEvent.type(screen.getByRole('combobox'), 'bo{Enter}');
    expect(onChoose.mock.calls).toEqual([['Bonn']]);
  });

  test('takes the option that is clicked', async () => {
    const onChoose = vi.fn();
    render(<Towns onChoose={onChoose} />);
    await userEvent.type(screen.getByRole('combobox'), 'a');
    await userEvent.click(screen.getByRole('option', { name: 'Aachen' }));
    expect(onChoose.mock.calls).toEqual([['Aachen']]);
  });

  test('shows groups by name, and arrow keys move through all of them', async () => {
    const onChoose = vi.fn();
    render(<Towns onChoose={onChoose} isGrouped />);
    await userEvent.type(screen.getByRole('combobox'), 'b');
    const list = screen.getByRole('listbox');
    expect(within(list).queryByRole('group', { name: 'A' })).toBeNull();
    const others = within(list).getByRole('group', { name: 'Others' });
    expect(within(others).getAllByRole('option')).toHaveLength(2);
    await userEvent.keyboard('{ArrowDown}{ArrowDown}{Enter}');
    expect(onChoose.mock.calls).toEqual([['Bonn']]);
  });

  test('closes with Escape', async () => {
    render(<Towns />);
    await userEvent.type(screen.getByRole('combobox'), 'b{Escape}');
    expect(screen.queryByRole('option')).toBeNull();
    expect(screen.getByRole('combobox').getAttribute('aria-expanded')).toBe('false');
  });

  test('says that nothing fits', async () => {
    render(<Towns />);
    await userEvent.type(screen.getByRole('combobox'), 'x');
    expect(screen.getByText('No such town')).toBeTruthy();
    expect(screen.getByRole('status').textContent).toBe('0 towns');
  });
});
