import { type ReactNode, useDeferredValue } from 'react';
import { AddressContext, useAddress } from './address';

/** Content that takes long to render. After an interaction it stays as it is until the rest has been painted, and follows
 * in a render that the next interaction interrupts. */
export function Deferred({ children }: { children: ReactNode }) {
  const address = useDeferredValue(useAddress());
  const content = useDeferredValue(children);
  return <AddressContext value={address}>{content}</AddressContext>;
}
