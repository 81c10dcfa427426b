/** Which view an address shows. Views behind `lazy` are fetched when asked for. */

import { Component, type ComponentType, lazy, type ReactNode, Suspense, use } from 'react';
import { Route, Switch } from 'wouter';
import { useAddress } from '../core/address';
import { Failure, Loading } from '../core/answer';
import { AskError } from '../core/ask';
import type { ParameterTable } from '../core/parameters';
import { settings } from '../core/settings';
import { load } from '../locales/catalogue';
import { Shell } from './shell';
import { NotFound } from './not_found';
import { UnknownValues } from './unknown_values';
import { Start } from '../views/start/start';

interface View {
  default: ComponentType;
  /** What the view understands in its address, besides day and language. */
  parameters?: ParameterTable;
}

/** The view, below what its address says that it does not understand. */
function checked({ default: View, parameters = {} }: View): ComponentType {
  return function CheckedView() {
    return (
      <>
        <UnknownValues parameters={parameters} />
        <View />
      </>
    );
  };
}

/** A view that is fetched when it is shown. A new deployment has other files, so this page may ask for one that is gone. */
function part(fetched: () => Promise<View>) {
  return lazy(() =>
    fetched().then(
      (view) => ({ default: checked(view) }),
      (error: unknown) => {
        throw new AskError(String(error), navigator.onLine ? 'OUTDATED' : 'OFFLINE');
      },
    ),
  );
}

const views: [string, ComponentType][] = [
  ['/', checked({ default: Start })],
  ['/search', part(() => import('../views/search/search'))],
  ['/help', part(() => import('../views/help/help'))],
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
  ...(settings.uiPage ? [['/ui', part(() => import('../views/controls/controls'))] as [string, ComponentType]] : []),
];

export function App() {
  const { path, language } = useAddress();
  use(load(language)); // nothing is shown before the language's messages are there
  return (
    <Shell>
      <Caught key={path}>
        <Suspense fallback={<Loading />}>
          <Switch>
            {views.map(([path, view]) => (
              <Route key={path} path={path} component={view} />
            ))}
            <Route component={NotFound} />
          </Switch>
        </Suspense>
      </Caught>
    </Shell>
  );
}

/** An error of ours spoils the view, not the page. */
class Caught extends Component<{ children: ReactNode }, { error: Error | null }> {
  override state = { error: null as Error | null };

  static getDerivedStateFromError(error: Error) {
    return { error };
  }

  override render() {
    const { error } = this.state;
    return error ? <Failure error={error} again={() => window.location.reload()} /> : this.props.children;
  }
}
