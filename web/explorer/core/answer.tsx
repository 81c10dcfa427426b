/** The states of a question: on its way, failed, empty, answered. */

import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { Disclosure } from '../ui/disclosure';
import { useAddress } from './address';
import { AskError, type AnswerQuery } from './ask';
import { useMessages } from './language';

/** `children` with the answer. While the next is on its way, the last stays and is marked as busy: nothing jumps. */
export function Answer<T>({ to, children }: { to: AnswerQuery<T>; children: (answer: T) => ReactNode }) {
  const { data, error, isPlaceholderData, refetch } = to.result;
  if (error) return <Failure error={error} again={() => void refetch()} />;
  if (data === undefined) return <Loading />;
  return (
    <div className="answer" aria-busy={isPlaceholderData}>
      {children(data)}
    </div>
  );
}

export function Loading() {
  const t = useMessages();
  return (
    <p className="loading" role="status">
      {t('page-answer-loading')}
    </p>
  );
}

// Asking the same again would not help.
const ASKED_WRONG = new Set(['NOT_FOUND', 'BAD_USER_INPUT', 'TOO_EXPENSIVE']);

export function Failure({ error, again }: { error: Error; again: () => void }) {
  const t = useMessages();
  const { path, to } = useAddress();
  const { code, hint, requestId } = error instanceof AskError ? error : { code: '', hint: null, requestId: null };
  return (
    <div className="failure" role="alert">
      <p>{t('page-answer-reason', { code })}</p>
      <p>
        {ASKED_WRONG.has(code) ? (
          <Link href={to(path)}>{t('page-answer-reset')}</Link>
        ) : (
          <button type="button" onClick={again}>
            {t(code === 'OUTDATED' ? 'page-answer-reload' : 'page-answer-again')}
          </button>
        )}
      </p>
      <Disclosure summary={t('page-answer-more')}>
        <p lang="en">
          {code} – {error.message} {hint}
        </p>
        {requestId && (
          <p>
            {t('page-answer-id')}: <code>{requestId}</code>
          </p>
        )}
      </Disclosure>
    </div>
  );
}
