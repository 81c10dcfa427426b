import type { ReactNode } from 'react';
import { useWords, words } from './language';

const said = words({ de: 'Was heißt das?', en: 'What does this mean?' });

/** What a number or a picture means, in plain language; closed until asked for. */
export function Explain({ children, title }: { children: ReactNode; title?: string }) {
  const word = useWords(said);
  return (
    <details className="explain">
      <summary>{title ?? word}</summary>
      <div>{children}</div>
    </details>
  );
}
