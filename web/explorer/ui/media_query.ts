import { useSyncExternalStore } from 'react';

const matches = (query: string) => ({
  subscribe: (changed: () => void) => {
    const list = window.matchMedia(query);
    list.addEventListener('change', changed);
    return () => list.removeEventListener('change', changed);
  },
  now: () => window.matchMedia(query).matches,
});

export const dark = matches('(prefers-color-scheme: dark)');
export const still = matches('(prefers-reduced-motion: reduce)');
/** As wide as two columns, as in the style sheets. */
const wide = matches('(min-width: 62rem)');

export function useIsDark(): boolean {
  return useSyncExternalStore(dark.subscribe, dark.now);
}

export function useIsWide(): boolean {
  return useSyncExternalStore(wide.subscribe, wide.now);
}
