import type { ReactNode } from 'react';
import { Title } from './title';

/** A number that the view rests on. `unit` stands small behind it: „3,5 Mio.“. */
export interface ShownFigure {
  value: string;
  unit?: string;
  text: ReactNode;
}

interface Props {
  /** The way to an entry: list items with links. */
  crumbs?: ReactNode;
  crumbsLabel?: string;
  /** The name of the view. */
  eyebrow?: ReactNode;
  /** The finding in one sentence, or the name of an entry. */
  title: string;
  /** The language of the title where it is not the page's. */
  lang?: string;
  /** Names the window, where the title is a long sentence. */
  windowTitle?: string;
  lead?: ReactNode;
  figures?: readonly ShownFigure[];
  /** Whether sentence and figures are on their way: their room is kept, so that nothing below moves. */
  isWaiting?: boolean;
}

/** The head of a view: its name, what it has found, and three figures. */
export function ViewHead(props: Props) {
  const { crumbs, crumbsLabel, eyebrow, title, lang, windowTitle = title, lead, figures = [], isWaiting } = props;
  return (
    <div className={isWaiting ? 'view-head waiting' : 'view-head'}>
      {crumbs && (
        <nav aria-label={crumbsLabel}>
          <ol className="crumbs">{crumbs}</ol>
        </nav>
      )}
      {eyebrow && <p className="eyebrow">{eyebrow}</p>}
      <Title text={windowTitle}>
        <span lang={lang}>{title}</span>
      </Title>
      {lead && <p className="lead">{lead}</p>}
      {figures.length > 0 && (
        <ul className="figures">
          {figures.map(({ value, unit, text }, i) => (
            <li key={`${i}`}>
              <b>
                {value}
                {unit && <small> {unit}</small>}
              </b>{' '}
              <span>{text}</span>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
