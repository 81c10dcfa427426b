import type { ReactNode } from 'react';
import { Disclosure } from '../ui/disclosure';
import { useMessages } from './language';

/** What a number or a picture means, in plain language; closed until asked for. */
export function Explain({ children, title }: { children: ReactNode; title?: string }) {
  const t = useMessages();
  return (
    <Disclosure summary={title ?? t('page-explain')} className="explain">
      <div>{children}</div>
    </Disclosure>
  );
}
