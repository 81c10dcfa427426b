// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useRef } from 'react';
import { afterEach, describe, expect, test } from 'vitest';
import { useRovingFocus } from './roving_focus';

afterEach(cleanup);

function Row({ letters, initial }: { letters: string; initial?: string }) {
  const group = useRef<HTMLDivElement>(null);
  const roving = useRovingFocus(group, {
    selector: 'button',
    initial,
    next: (from, key) => {
      if (key === 'ArrowRight') return from.nextElementSibling;
      if (key === 'ArrowLeft') return from.previousElementSibling;
      return undefined;
    },
  });
  return (
    <>
      <div ref={group} role="toolbar" aria-label="Letters" onFocus={roving.onFocus} onKeyDown={roving.onKeyDown}>
        {[...letters].map((letter) => (
          <button key={letter} type="button" tabIndex={-1} data-letter={letter}>
            {letter}
          </button>
        ))}
      </div>
      <a href="#after">after</a>
    </>
  );
}

const focused = () => document.activeElement?.textContent;

describe('roving focus', () => {
  test('is one stop for Tab: the first', async () => {
    render(<Row letters="abc" />);
    await userEvent.tab();
    expect(focused()).toBe('a');
    await userEvent.tab();
    expect(focused()).toBe('after');
  });

  test('can begin elsewhere', async () => {
    render(<Row letters="abc" initial='[data-letter="b"]' />);
    await userEvent.tab();
    expect(focused()).toBe('b');
  });

  test('moves with its keys and stays at the edges', async () => {
    render(<Row letters="abc" />);
    await userEvent.tab();
    await userEvent.keyboard('{ArrowRight}{ArrowRight}');
    expect(focused()).toBe('c');
    await userEvent.keyboard('{ArrowRight}');
    expect(focused()).toBe('c');
    await userEvent.keyboard('{ArrowLeft}');
    expect(focused()).toBe('b');
  });

  test('comes back to the stop that was left', async () => {
    render(<Row letters="abc" />);
    await userEvent.tab();
    await userEvent.keyboard('{ArrowRight}');
    await userEvent.tab();
    await userEvent.tab({ shift: true });
    expect(focused()).toBe('b');
  });

  test('follows a click', async () => {
    render(<Row letters="abc" />);
    await userEvent.click(screen.getByRole('button', { name: 'c' }));
    await userEvent.tab();
    await userEvent.tab({ shift: true });
    expect(focused()).toBe('c');
  });

  test('starts again at the first where its stop is gone', async () => {
    const { rerender } = render(<Row letters="abc" />);
    await userEvent.click(screen.getByRole('button', { name: 'c' }));
    rerender(<Row letters="xy" />);
    await userEvent.tab();
    expect(focused()).toBe('x');
  });
});
