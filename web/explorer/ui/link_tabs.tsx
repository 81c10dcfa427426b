import type { ReactNode } from 'react';
import { Link } from 'wouter';
import './controls.css';

export interface LinkTab {
  href: string;
  name: ReactNode;
  isCurrent: boolean;
}

interface Props {
  label: string;
  className?: string;
  tabs: readonly LinkTab[];
  /** What a tab shows: a page of its own, or the same page with another choice. */
  current?: 'page' | 'true';
}

/** Tabs that are addresses, so that each can be bookmarked, opened in a window of its own and left with “back”. */
export function LinkTabs({ label, className, tabs, current = 'page' }: Props) {
  return (
    <nav aria-label={label} className={className ? `link-tabs ${className}` : 'link-tabs'}>
      <ul>
        {tabs.map(({ href, name, isCurrent }) => (
          <li key={href}>
            <Link href={href} aria-current={isCurrent ? current : undefined}>
              {name}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
