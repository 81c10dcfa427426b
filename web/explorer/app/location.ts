/** The router's view of the browser's address: internal paths, with the language as a parameter. */

import { useCallback } from 'react';
import { type BaseLocationHook, type BaseSearchHook } from 'wouter';
import { useBrowserLocation, useSearch } from 'wouter/use-browser-location';
import { settings } from '../core/settings';
import { internalPath, publicAddress } from '../core/public_address';

const { basePath } = settings;
const below = (path: string) => (path.startsWith(basePath) ? path.slice(basePath.length) : path) || '/';

/** Help is a page of its own, with a script of its own (app/help.tsx). */
const isHelp = (address: string) => /^\/help(\/[^/?]+)?(\?|$)/.test(address);

/** The path of the page, as the views know it. */
export const useInternalLocation: BaseLocationHook = () => {
  const [shown, navigate] = useBrowserLocation();
  const { path } = internalPath(below(shown));
  const go = useCallback(
    (to: string, options?: { replace?: boolean; state?: unknown }) => {
      const href = publicHref(to);
      if (isHelp(below(to)) === isHelp(path)) navigate(href, options);
      else if (options?.replace) window.location.replace(href);
      else window.location.assign(href);
    },
    [navigate, path],
  );
  return [basePath + path, go];
};

/** The parameters of the page; the language of the path is one of them. */
export const useInternalSearch: BaseSearchHook = () => {
  const search = useSearch().replace(/^\?/, '');
  const [shown] = useBrowserLocation();
  const { language } = internalPath(below(shown));
  return language ? `${search}${search && '&'}lang=${language}` : search;
};

/** Where a link to an internal address leads. */
export function publicHref(address: string): string {
  return basePath + publicAddress(below(address));
}
