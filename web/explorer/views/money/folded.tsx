import { type ReactNode, useState } from 'react';
import { Disclosure } from '../../ui/disclosure';

/** A table that is closed until asked for, and shown on paper. What is opened stays open while the address changes. */
export function Folded({ summary, isOpen, children }: { summary: ReactNode; isOpen: boolean; children: ReactNode }) {
  const [initially] = useState(isOpen);
  return (
    <Disclosure className="money-folded" summary={summary} isOpen={initially}>
      {children}
    </Disclosure>
  );
}
