/** Which view an address shows. Views behind `lazy` are fetched when asked for. */

import { Component, type ComponentType, lazy, type ReactNode, Suspense, use } from 'react';
import { Route, Switch } from 'wouter';
import { useAddress } from '../core/address';
import { Failure, Loading } from '../core/answer';
import { load } from '../locales/catalogue';
import { Shell } from './shell';
import { NotFound } from './not_found';
import { Start } from '../views/start/start';

const views: [string, ComponentType][] = [
  ['/', Start],
  ['/search', lazy(() => import('../views/search/search'))],
  ['/help', lazy(() => import('../views/help/help'))],
  ['/actors/:slug', lazy(() => import('../views/actor/actor'))],
  ['/regions/:ags', lazy(() => import('../views/region/region'))],
  ['/coverage', lazy(() => import('../views/coverage/coverage'))],
  ['/network', lazy(() => import('../views/network/network'))],
  ['/money', lazy(() => import('../views/money/money'))],
  ['/changes', lazy(() => import('../views/changes/changes'))],
  ['/about', lazy(() => import('../views/about/about'))],
  ['/accessibility', lazy(() => import('../views/accessibility/accessibility'))],
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
