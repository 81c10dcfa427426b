import type { ReactNode } from 'react';

interface Props {
  summary: ReactNode;
  className?: string;
  /** Whether it is open at first. The browser keeps what the reader does afterwards. */
  isOpen?: boolean;
  onToggle?: (isOpen: boolean) => void;
  children: ReactNode;
}

/** Content that is closed until asked for. The browser brings the keyboard, and opens it when the page is searched. */
export function Disclosure({ summary, className, isOpen, onToggle, children }: Props) {
  return (
    <details
      className={className}
      open={isOpen || undefined}
      onToggle={onToggle && (({ currentTarget }) => onToggle(currentTarget.open))}
    >
      <summary>{summary}</summary>
      {children}
    </details>
  );
}
