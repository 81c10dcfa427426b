/** „Copy as“: the view's question as GraphQL, curl or Python, and its address. */

import { useState } from 'react';
import { Disclosure } from '../ui/disclosure';
import { useAddress } from './address';
import type { AnswerQuery } from './ask';
import { asCurl, asPython } from './copying';
import { useMessages } from './language';
import { settings } from './settings';

export function Copy({ of: { document, variables } }: { of: Pick<AnswerQuery<unknown>, 'document' | 'variables'> }) {
  const t = useMessages();
  const { dayGiven, day, with: changed } = useAddress();
  const [text, setText] = useState('');
  const [status, setStatus] = useState('');
  const [standalone, setStandalone] = useState<typeof import('./standalone_query') | null>(null);
  const { site } = settings;
  const load = (isOpen: boolean) => {
    // What is copied must be there when its button is pressed: browsers allow copying only then.
    if (isOpen && !standalone) import('./standalone_query').then(setStandalone, () => undefined);
  };
  const forms: [string, (() => string) | undefined][] = [
    // Without a day an address means today, which is another day tomorrow.
    [t('page-share-link'), () => site + changed(dayGiven ? {} : { on: day })],
    ['GraphQL', standalone ? () => standalone.asGraphQL(document, variables) : undefined],
    ['curl', () => asCurl(document, variables, site)],
    ['Python', () => asPython(document, variables, site)],
  ];
  const copy = async (form: string, made: string) => {
    setText(made);
    try {
      await navigator.clipboard.writeText(made);
      setStatus(t('page-share-done', { form }));
    } catch {
      setStatus(t('page-share-failed'));
    }
  };
  return (
    <Disclosure summary={t('page-share-title')} className="copy" onToggle={load}>
      <p>{t('page-share-plain')}</p>
      <div className="row">
        {forms.map(([form, make]) => (
          <button key={form} type="button" disabled={!make} onClick={() => make && void copy(form, make())}>
            {t('page-share-copy', { form })}
          </button>
        ))}
      </div>
      <p role="status">{status}</p>
      {text && <textarea readOnly rows={8} value={text} aria-label={t('page-share-text')} spellCheck={false} />}
    </Disclosure>
  );
}
