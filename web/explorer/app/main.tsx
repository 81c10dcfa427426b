/** The page of all views but help. Views behind `lazy` are fetched when asked for. */

import { lazy, use } from 'react';
import { useDayAndLanguage } from '../core/address';
import { AskError } from '../core/ask';
import { settings } from '../core/settings';
import { loadViews } from '../locales/catalogue';
import { Start } from '../views/start/start';
import { checked, type View, type Views } from './app';
import { mount } from './mount';

/** A view that is fetched when it is shown, with its messages. A new deployment has other files, so this page may ask for one
 * that is gone. */
function part(fetched: () => Promise<View>) {
  const Part = lazy(() =>
    fetched().then(
      (view) => ({ default: checked(view) }),
      (error: unknown) => {
        throw new AskError(String(error), navigator.onLine ? 'OUTDATED' : 'OFFLINE');
      },
    ),
  );
  return function PartWithMessages() {
    const { language } = useDayAndLanguage();
    use(loadViews(language));
    return <Part />;
  };
}

const views: Views = [
  ['/', checked({ default: Start })],
  ['/search', part(() => import('../views/search/search'))],
  ['/actors/:slug', part(() => import('../views/actor/actor'))],
  ['/regions/:ags', part(() => import('../views/region/region'))],
  ['/coverage', part(() => import('../views/coverage/coverage'))],
  ['/network', part(() => import('../views/network/network'))],
  ['/money', part(() => import('../views/money/money'))],
  ['/changes', part(() => import('../views/changes/changes'))],
  ['/about', part(() => import('../views/about/about'))],
  ['/data', part(() => import('../views/data/data'))],
  ['/report', part(() => import('../views/report/report'))],
  ['/accessibility', part(() => import('../views/accessibility/accessibility'))],
  ['/imprint', part(() => import('../views/imprint/imprint'))],
  ...(settings.uiPage ? [['/ui', part(() => import('../views/controls/controls'))] as const] : []),
];

mount(views);
