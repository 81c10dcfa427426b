/** The states of a question: on its way, failed, empty, answered. */

import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { Disclosure } from '../ui/disclosure';
import { useAddress } from './address';
import { AskError, type Asked } from './ask';
import { useWords, words } from './language';

const said = words({
  de: {
    loading: 'Wird geladen …',
    again: 'Noch einmal versuchen',
    reset: 'Auswahl zurücksetzen',
    more: 'Einzelheiten',
    id: 'Nummer der Anfrage',
    reason: {
      OFFLINE: 'Der Server ist nicht erreichbar. Besteht eine Verbindung zum Netz?',
      TIMEOUT: 'Die Antwort hat zu lange gedauert.',
      UNAVAILABLE: 'Die Datenbank antwortet gerade nicht. In einer Minute geht es meist wieder.',
      NOT_FOUND: 'Etwas in dieser Adresse gibt es hier nicht.',
      BAD_USER_INPUT: 'Mit dieser Auswahl kann die Frage nicht beantwortet werden.',
      TOO_EXPENSIVE: 'Die Frage ist zu groß. Eine engere Auswahl hilft.',
    } as Record<string, string>,
    other: 'Es gab einen Fehler, der nicht an Ihnen liegt.',
  },
  en: {
    loading: 'Loading …',
    again: 'Try again',
    reset: 'Reset the choice',
    more: 'Details',
    id: 'Request number',
    reason: {
      OFFLINE: 'The server can’t be reached. Is there a network connection?',
      TIMEOUT: 'The answer took too long.',
      UNAVAILABLE: 'The database doesn’t answer at the moment. It usually does again within a minute.',
      NOT_FOUND: 'Something in this address does not exist here.',
      BAD_USER_INPUT: 'The question can’t be answered with this choice.',
      TOO_EXPENSIVE: 'The question is too large. A narrower choice helps.',
    } as Record<string, string>,
    other: 'There was an error, and it is not your fault.',
  },
});

/** `children` with the answer. While the next is on its way, the last stays and is marked as busy: nothing jumps. */
export function Answer<T>({ to, children }: { to: Asked<T>; children: (answer: T) => ReactNode }) {
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
  const word = useWords(said);
  return (
    <p className="loading" role="status">
      {word.loading}
    </p>
  );
}

// Asking the same again would not help.
const ASKED_WRONG = new Set(['NOT_FOUND', 'BAD_USER_INPUT', 'TOO_EXPENSIVE']);

export function Failure({ error, again }: { error: Error; again: () => void }) {
  const word = useWords(said);
  const { path, to } = useAddress();
  const { code, hint, requestId } = error instanceof AskError ? error : { code: '', hint: null, requestId: null };
  return (
    <div className="failure" role="alert">
      <p>{word.reason[code] ?? word.other}</p>
      <p>
        {ASKED_WRONG.has(code) ? (
          <Link href={to(path)}>{word.reset}</Link>
        ) : (
          <button type="button" onClick={again}>
            {word.again}
          </button>
        )}
      </p>
      <Disclosure summary={word.more}>
        <p lang="en">
          {code} – {error.message} {hint}
        </p>
        {requestId && (
          <p>
            {word.id}: <code>{requestId}</code>
          </p>
        )}
      </Disclosure>
    </div>
  );
}
