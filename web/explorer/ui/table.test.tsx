// @vitest-environment happy-dom
import { cleanup, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { Table, type TableSorting } from './table';

afterEach(cleanup);

const columns = [
  { key: 'name', name: 'Name' },
  { key: 'amount', name: 'Amount', isNumber: true },
];

function show(sorting?: TableSorting) {
  return render(
    <Table caption="Amounts by name" label="Amounts" columns={columns} sorting={sorting}>
      <tbody>
        <tr>
          <th scope="row">Town</th>
          <td className="number">3</td>
        </tr>
      </tbody>
    </Table>,
  );
}

describe('a table', () => {
  test('has a caption and headers of columns and rows', () => {
    show();
    const table = screen.getByRole('table', { name: 'Amounts by name' });
    expect(
      within(table)
        .getAllByRole('columnheader')
        .map(({ textContent }) => textContent),
    ).toEqual(['Name', 'Amount']);
    expect(within(table).getByRole('rowheader', { name: 'Town' })).toBeTruthy();
    expect(within(table).queryByRole('button')).toBeNull();
  });

  test('scrolls in a region that Tab stops at', async () => {
    show();
    await userEvent.tab();
    expect(document.activeElement).toBe(screen.getByRole('region', { name: 'Amounts' }));
  });

  test('hides its caption from sight only', () => {
    render(
      <Table caption="Amounts by name" isCaptionHidden label="Amounts" columns={columns}>
        <tbody />
      </Table>,
    );
    expect(screen.getByRole('table', { name: 'Amounts by name' })).toBeTruthy();
  });
});

describe('a table that can be sorted', () => {
  test('marks the sorted column and no other', () => {
    show({ by: 'amount', isDescending: true, onSort: () => {} });
    expect(screen.getByRole('columnheader', { name: 'Amount' }).getAttribute('aria-sort')).toBe('descending');
    expect(screen.getByRole('columnheader', { name: 'Name' }).getAttribute('aria-sort')).toBeNull();
  });

  test('marks ascending order', () => {
    show({ by: 'name', isDescending: false, onSort: () => {} });
    expect(screen.getByRole('columnheader', { name: 'Name' }).getAttribute('aria-sort')).toBe('ascending');
  });

  test('sorts by a header that is pressed, by mouse or keyboard', async () => {
    const onSort = vi.fn();
    show({ by: null, isDescending: false, onSort });
    await userEvent.click(screen.getByRole('button', { name: 'Amount' }));
    screen.getByRole('button', { name: 'Name' }).focus();
    await userEvent.keyboard('{Enter}');
    expect(onSort.mock.calls).toEqual([['amount'], ['name']]);
  });
});
