/** What can be done with a network, as changes of the address. What one would want to take back is a step of the browser. */

import { useLayoutEffect, useMemo, useRef } from 'react';
import { type Address, type Parameters, useAddress } from '../../core/address';
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

/** Stays the same as the address changes, so that rows need not be rendered anew. */
export function useSteps(view: Around): Steps {
  const address = useAddress();
  const now = useRef({ address, view });
  useLayoutEffect(() => {
    now.current = { address, view };
  });
  return useMemo(() => stepsOf(() => now.current), []);
}

function stepsOf(now: () => { address: Address; view: Around }): Steps {
  const change = (changes: Parameters, options?: { replace: boolean }) => {
    const { go, with: changed } = now().address;
    go(changed(changes), options);
  };
  const opened = () => now().view.opened;
  const listed = (name: string) => idsOf(now().address.list(name));
  return {
    select: (select) => change({ select }, { replace: true }),
    open(id, kind) {
      const next = wider(now().view, id, kind ?? null);
      if (next) change({ open: withOpened(opened(), next) });
    },
    close: (id) =>
      change({
        open: opened()
          .filter((one) => one.id !== id)
          .map(textOf),
      }),
    pin: (id, held) => {
      const rest = listed('pin').filter((one) => one !== id);
      change({ pin: held ? [...rest, id] : rest }, { replace: true });
    },
    hide: (id) => change({ hide: [...new Set([...listed('hide'), id])], select: null }),
    show: (id) => change({ hide: listed('hide').filter((one) => one !== id) }),
    undo: () => change({ open: opened().slice(0, -1).map(textOf) }),
  };
}
