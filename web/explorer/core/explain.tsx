import type { ReactNode } from 'react';
import { Disclosure } from '../ui/disclosure';
import { useWords, words } from './language';

const said = words({ de: 'Was heißt das?', en: 'What does this mean?' });

/** What a number or a picture means, in plain language; closed until asked for. */
export function Explain({ children, title }: { children: ReactNode; title?: string }) {
  const word = useWords(said);
  return (
    <Disclosure summary={title ?? word} className="explain">
      <div>{children}</div>
    </Disclosure>
  );
}
