/** Questions to our own GraphQL endpoint. */

import { keepPreviousData, useQuery, type UseQueryResult } from '@tanstack/react-query';
import type { TypedDocumentString } from '../generated';
import { settings } from './settings';

const LONGEST = 30_000; // ms; the server gives up earlier

/** Why there is no answer. `code` is the API's, or OFFLINE, TIMEOUT, NO_ANSWER for what happens on
 * the way, or OUTDATED for a page whose other parts the server no longer has. */
export class AskError extends Error {
  constructor(
    message: string,
    readonly code: string,
    readonly hint: string | null = null,
    readonly requestId: string | null = null,
  ) {
    super(message);
  }
}

interface ErrorBody {
  message: string;
  extensions?: { code?: string; hint?: string; requestId?: string };
}

/** The answer in full; an AskError, also where only a part of it is missing: half an answer gives wrong zeros. */
export async function ask<Answer, Variables>(
  document: TypedDocumentString<Answer, Variables>,
  variables: Variables,
  signal?: AbortSignal,
): Promise<Answer> {
  // Not AbortSignal.any: browsers of 2023 lack it.
  const abort = new AbortController();
  let isLate = false;
  const timer = setTimeout(() => {
    isLate = true;
    abort.abort();
  }, LONGEST);
  const giveUp = () => abort.abort();
  if (signal?.aborted) giveUp();
  signal?.addEventListener('abort', giveUp);
  let body: { data?: Answer | null; errors?: ErrorBody[] };
  let id: string | null = null;
  try {
    const response = await fetch(`${settings.basePath}/graphql`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', Accept: 'application/graphql-response+json' },
      body: JSON.stringify({ query: String(document), variables }),
      signal: abort.signal,
    });
    id = response.headers.get('X-Request-Id');
    body = await response.json();
  } catch (error) {
    if (signal?.aborted) throw error;
    if (isLate) throw new AskError('No answer in time.', 'TIMEOUT', null, id);
    if (error instanceof SyntaxError) throw new AskError('The answer is not JSON.', 'NO_ANSWER', null, id);
    throw new AskError('The server could not be reached.', 'OFFLINE');
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener('abort', giveUp);
  }
  const [first] = body.errors ?? [];
  if (first) {
    const { code = 'INTERNAL', hint = null, requestId = id } = first.extensions ?? {};
    // A server that answers trusted documents only knows those of its own pages.
    const isOutdated = code === 'UNKNOWN_DOCUMENT';
    throw new AskError(first.message, isOutdated ? 'OUTDATED' : code, hint, requestId);
  }
  if (!body.data) throw new AskError('The answer is empty.', 'NO_ANSWER', null, id);
  return body.data;
}

/** A question and what is needed to ask it again elsewhere. */
export interface AnswerQuery<Answer> {
  result: UseQueryResult<Answer>;
  document: string;
  variables: Record<string, unknown>;
}

/** The answer for a view; the one before stays while the next is on its way. `enabled: false`: not yet a question. */
export function useAnswer<Answer, Variables extends Record<string, unknown>>(
  document: TypedDocumentString<Answer, Variables>,
  variables: Variables,
  { enabled = true, keep = true }: { enabled?: boolean; keep?: boolean } = {},
): AnswerQuery<Answer> {
  const text = String(document);
  const result = useQuery<Answer>({
    queryKey: [text, variables],
    queryFn: ({ signal }) => ask(document, variables, signal),
    enabled,
    placeholderData: keep ? keepPreviousData : undefined,
  });
  return { result, document: text, variables };
}
