import { type ReactNode, useDeferredValue } from 'react';
import { type BaseLocationHook, Router, useRouter } from 'wouter';
import { AddressContext, useAddress } from './address';
import { settings } from './settings';

/** Content that takes long to render. After an interaction it stays as it is until the rest has been painted, and follows
 * in a render that the next interaction interrupts. Its links and buttons change the page's newest address. */
export function Deferred({ children }: { children: ReactNode }) {
  const address = useDeferredValue(useAddress());
  const content = useDeferredValue(children);
  const { base, hrefs, searchHook } = useRouter(); // a router with its own hook inherits nothing from the outer one
  return (
    <AddressContext value={address}>
      <Router base={base} hrefs={hrefs} searchHook={searchHook} hook={useRenderedLocation}>
        {content}
      </Router>
    </AddressContext>
  );
}

/** For links: the address that they were rendered with. */
const useRenderedLocation: BaseLocationHook = () => {
  const { path, go } = useAddress();
  return [settings.basePath + path, (to: string, options) => go(to.slice(settings.basePath.length) || '/', options)];
};
