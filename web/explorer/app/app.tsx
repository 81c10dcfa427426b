/** Which view an address shows, of those that the page has. */

import { Component, type ComponentType, type ReactNode, Suspense, use } from 'react';
import { Route, Switch } from 'wouter';
import { useAddress } from '../core/address';
import { Failure, Loading } from '../core/answer';
import type { ParameterTable } from '../core/parameters';
import { load } from '../locales/catalogue';
import { Shell } from './shell';
import { NotFound } from './not_found';
import { UnknownValues } from './unknown_values';

export interface View {
  default: ComponentType;
  /** What the view understands in its address, besides day and language. */
  parameters?: ParameterTable;
}

/** The view, below what its address says that it does not understand. */
export function checked({ default: View, parameters = {} }: View): ComponentType {
  return function CheckedView() {
    return (
      <>
        <UnknownValues parameters={parameters} />
        <View />
      </>
    );
  };
}

/** The internal paths of a page's views, in wouter's patterns. */
export type Views = readonly (readonly [path: string, view: ComponentType])[];

export function App({ views }: { views: Views }) {
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
