import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { StrictMode, Suspense } from 'react';
import { createRoot } from 'react-dom/client';
import { Router } from 'wouter';
import { App, type Views } from './app';
import { containerFor } from './first_sight';
import { publicHref, useInternalLocation, useInternalSearch } from './location';
import { AddressProvider } from '../core/address';
import { AskError } from '../core/ask';
import { settings } from '../core/settings';
import '../ui/fonts.css';
import '../ui/tokens.css';
import '../ui/base.css';
import '../ui/parts.css';
import '../ui/view.css';

const MINUTES = 60_000;
const PASSING = new Set(['OFFLINE', 'UNAVAILABLE']);

const client = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 5 * MINUTES,
      gcTime: 30 * MINUTES,
      refetchOnWindowFocus: false,
      networkMode: 'always', // our own server may be on this machine
      retryDelay: (times) => 500 * 2 ** times,
      retry: (times, error) => times < 2 && error instanceof AskError && PASSING.has(error.code),
    },
  },
});

/** Shows the page's views in it. */
export function mount(views: Views): void {
  const root = document.getElementById('root');
  if (root)
    createRoot(containerFor(root)).render(
      <StrictMode>
        <QueryClientProvider client={client}>
          <Router base={settings.basePath} hook={useInternalLocation} searchHook={useInternalSearch} hrefs={publicHref}>
            <AddressProvider>
              <Suspense fallback={null}>
                <App views={views} />
              </Suspense>
            </AddressProvider>
          </Router>
        </QueryClientProvider>
      </StrictMode>,
    );
}
