/** What can be done with a network, as changes of the address. What one would want to take back is a step of the browser. */

import { useMemo } from 'react';
import { useAddress } from '../../core/address';
import type { StatementName } from '../../statements/vocabulary';
import { type Around, idsOf, textOf, wider, withOpened } from './question';

export interface Steps {
  select: (id: string | null) => void;
  open: (id: string, kind?: StatementName) => void;
  close: (id: string) => void;
  pin: (id: string, held: boolean) => void;
  hide: (id: string) => void;
  show: (id: string) => void;
  undo: () => void;
}

export function useSteps(view: Around): Steps {
  const { list, with: changed, go } = useAddress();
  return useMemo(() => {
    const opened = (next: readonly string[]) => go(changed({ open: next }));
    const hidden = idsOf(list('hide'));
    return {
      select: (select) => go(changed({ select }), { replace: true }),
      open(id, kind) {
        const next = wider(view, id, kind ?? null);
        if (next) opened(withOpened(view.opened, next));
      },
      close: (id) => opened(view.opened.filter((one) => one.id !== id).map(textOf)),
      pin: (id, held) => {
        const rest = idsOf(list('pin')).filter((one) => one !== id);
        go(changed({ pin: held ? [...rest, id] : rest }), { replace: true });
      },
      hide: (id) => go(changed({ hide: [...new Set([...hidden, id])], select: null })),
      show: (id) => go(changed({ hide: hidden.filter((one) => one !== id) })),
      undo: () => opened(view.opened.slice(0, -1).map(textOf)),
    };
  }, [view, list, changed, go]);
}
