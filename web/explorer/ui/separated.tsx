import { Fragment, type ReactNode } from 'react';

/** The children in a row, with a separator between them. */
export function Separated({ by = ', ', children }: { by?: string; children: readonly ReactNode[] }) {
  return children.map((child, i) => (
    <Fragment key={`${i}`}>
      {i > 0 && by}
      {child}
    </Fragment>
  ));
}
