import { type FocusEvent, type KeyboardEvent, type RefObject, useEffect } from 'react';

type Stop = (HTMLElement | SVGElement) & Element;

interface Options {
  /** Finds the stops among the descendants. Each is rendered with `tabIndex={-1}`. */
  selector: string;
  /** Finds the stop that Tab reaches at first, where that is not the first in the document. */
  initial?: string;
  /** The stop that a key leads to; null where there is none in that direction, undefined for other keys. */
  next: (from: Stop, key: string) => Element | null | undefined;
}

interface Handlers {
  onFocus: (event: FocusEvent) => void;
  onKeyDown: (event: KeyboardEvent) => void;
}

/** Many elements, one stop for Tab: the last that had the focus, else the first. Keys move the focus from there.
 *
 * The tab stop is kept in the document, not in React's state: with thousands of cells a key must not render them all.
 * (React Aria's grids and focus manager do one or the other, and know only the order of the document.) */
export function useRovingFocus(
  group: RefObject<Element | null>,
  { selector, initial = selector, next }: Options,
): Handlers {
  useEffect(() => {
    const stops = group.current?.querySelectorAll<Stop>(selector) ?? [];
    if ([...stops].some(({ tabIndex }) => tabIndex === 0)) return;
    group.current?.querySelector(initial)?.setAttribute('tabindex', '0');
  });
  return {
    onFocus: ({ target }) => {
      const stop = target.closest<Stop>(selector);
      if (!stop) return;
      for (const other of group.current?.querySelectorAll(`${selector}[tabindex="0"]`) ?? [])
        other.setAttribute('tabindex', '-1');
      stop.setAttribute('tabindex', '0');
    },
    onKeyDown: (event) => {
      const from = (event.target as Element).closest<Stop>(selector);
      const to = from ? next(from, event.key) : undefined;
      if (to === undefined) return;
      event.preventDefault();
      (to as Stop | null)?.focus();
    },
  };
}
