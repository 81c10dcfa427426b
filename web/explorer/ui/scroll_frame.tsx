import type { ReactNode, Ref } from 'react';

interface Props {
  /** What the frame holds, for a screen reader; or `labelledBy`, the id of a heading that says it. */
  label?: string;
  labelledBy?: string;
  className?: string;
  ref?: Ref<HTMLDivElement>;
  children: ReactNode;
}

/** A wide table or picture scrolls in this frame, not the page. Tab stops at it, so that arrow keys can scroll it. */
export function ScrollFrame({ label, labelledBy, className = 'scroll', ref, children }: Props) {
  return (
    <div ref={ref} className={className} role="region" aria-label={label} aria-labelledby={labelledBy} tabIndex={0}>
      {children}
    </div>
  );
}
