// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { Sheet } from './sheet';

afterEach(cleanup);

const sheet = (onClose: () => void) => (
  <Sheet label="What is behind the cell" closeLabel="Close" onClose={onClose}>
    <p>Two sources.</p>
  </Sheet>
);

describe('a sheet', () => {
  test('is an open modal dialog with a name', () => {
    render(sheet(() => undefined));
    const dialog = screen.getByRole<HTMLDialogElement>('dialog', { name: 'What is behind the cell' });
    expect(dialog.open).toBe(true);
    expect(dialog.textContent).toContain('Two sources.');
  });

  test('is closed with its button, from the keyboard, too', async () => {
    const onClose = vi.fn();
    render(sheet(onClose));
    screen.getByRole('button', { name: 'Close' }).focus();
    await userEvent.keyboard('{Enter}');
    expect(screen.queryByRole('dialog')).toBeNull();
    await vi.waitFor(() => expect(onClose).toHaveBeenCalledOnce());
  });

  test('is closed by the browser, with Escape, and by a click beside it, not in it', async () => {
    const onClose = vi.fn();
    render(sheet(onClose));
    const dialog = screen.getByRole('dialog');
    fireEvent(dialog, new Event('close'));
    expect(onClose).toHaveBeenCalledTimes(1);
    await userEvent.click(screen.getByText('Two sources.'));
    expect(onClose).toHaveBeenCalledTimes(1);
    await userEvent.click(dialog);
    await vi.waitFor(() => expect(onClose).toHaveBeenCalledTimes(2));
  });

  test('hides at once with Escape, before the page takes it away', async () => {
    const onClose = vi.fn();
    render(sheet(onClose));
    const dialog = screen.getByRole('dialog');
    fireEvent(dialog, new Event('cancel', { cancelable: true }));
    expect(dialog.hidden).toBe(true);
    expect(onClose).not.toHaveBeenCalled();
    await vi.waitFor(() => expect(onClose).toHaveBeenCalledOnce());
  });

  test('says nothing where the page takes it away', () => {
    const onClose = vi.fn();
    render(sheet(onClose)).unmount();
    expect(onClose).not.toHaveBeenCalled();
  });
});
