/** „Copy as“: the view's question as GraphQL, curl or Python, and its address. */

import { useState } from 'react';
import { Disclosure } from '../ui/disclosure';
import { useAddress } from './address';
import type { Asked } from './ask';
import { asCurl, asPython } from './copying';
import { useWords, words } from './language';

const said = words({
  de: {
    title: 'Diese Ansicht weitergeben',
    plain: 'Der Link zeigt genau diese Ansicht; die drei anderen fragen die Schnittstelle nach denselben Daten.',
    link: 'Link',
    copy: (form: string) => `${form} kopieren`,
    done: (form: string) => `${form} ist kopiert.`,
    failed: 'Ihr Browser lässt das Kopieren nicht zu; der Text steht unten zum Markieren.',
    text: 'Text zum Kopieren',
  },
  en: {
    title: 'Share this view',
    plain: 'The link shows exactly this view; the other three ask the interface for the same data.',
    link: 'Link',
    copy: (form: string) => `Copy ${form}`,
    done: (form: string) => `${form} is copied.`,
    failed: 'Your browser doesn’t allow copying; the text stands below to be marked.',
    text: 'Text to copy',
  },
});

export function Copy({ of: { document, variables } }: { of: Pick<Asked<unknown>, 'document' | 'variables'> }) {
  const word = useWords(said);
  const { dayGiven, day, with: changed } = useAddress();
  const [text, setText] = useState('');
  const [told, setTold] = useState('');
  const [standalone, setStandalone] = useState<typeof import('./standalone_query') | null>(null);
  const { origin } = window.location;
  const load = (isOpen: boolean) => {
    // What is copied must be there when its button is pressed: browsers allow copying only then.
    if (isOpen && !standalone) import('./standalone_query').then(setStandalone, () => undefined);
  };
  const forms: [string, (() => string) | undefined][] = [
    // Without a day an address means today, which is another day tomorrow.
    [word.link, () => origin + changed(dayGiven ? {} : { on: day })],
    ['GraphQL', standalone ? () => standalone.asGraphQL(document, variables) : undefined],
    ['curl', () => asCurl(document, variables, origin)],
    ['Python', () => asPython(document, variables, origin)],
  ];
  const copy = async (form: string, made: string) => {
    setText(made);
    try {
      await navigator.clipboard.writeText(made);
      setTold(word.done(form));
    } catch {
      setTold(word.failed);
    }
  };
  return (
    <Disclosure summary={word.title} className="copy" onToggle={load}>
      <p>{word.plain}</p>
      <div className="row">
        {forms.map(([form, make]) => (
          <button key={form} type="button" disabled={!make} onClick={() => make && void copy(form, make())}>
            {word.copy(form)}
          </button>
        ))}
      </div>
      <p role="status">{told}</p>
      {text && <textarea readOnly rows={8} value={text} aria-label={word.text} spellCheck={false} />}
    </Disclosure>
  );
}
