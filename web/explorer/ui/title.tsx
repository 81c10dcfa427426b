import { type ReactNode, useEffect, useRef } from 'react';
import { useLocation } from 'wouter';

let first = true;

/** The heading of a view. It names the window, and after a change of view it takes the focus, so that a screen reader
 * says where one is and Tab goes on from there. */
export function Title({ children, text }: { children?: ReactNode; text: string }) {
  const heading = useRef<HTMLHeadingElement>(null);
  const [path] = useLocation();
  useEffect(() => {
    document.title = `${text} – prevnet`;
  }, [text]);
  useEffect(() => {
    if (!first) heading.current?.focus();
    first = false;
  }, [path]);
  return (
    <h1 ref={heading} tabIndex={-1}>
      {children ?? text}
    </h1>
  );
}
