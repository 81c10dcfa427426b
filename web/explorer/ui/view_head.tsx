import type { ReactNode } from 'react';
import { Title } from './title';

/** A number that the view rests on. `unit` stands small behind it: „3,5 Mio.“. */
export interface ShownFigure {
  value: string;
  unit?: string;
  text: ReactNode;
}

interface Props {
  /** The name of the view. */
  eyebrow?: ReactNode;
  /** The finding in one sentence, or the name of an entry. */
  title: string;
  /** Names the window, where the title is a long sentence. */
  windowTitle?: string;
  lead?: ReactNode;
  figures?: readonly ShownFigure[];
}

/** The head of a view: its name, what it has found, and three figures. */
export function ViewHead({ eyebrow, title, windowTitle = title, lead, figures = [] }: Props) {
  return (
    <div className="view-head">
      {eyebrow && <p className="eyebrow">{eyebrow}</p>}
      <Title text={windowTitle}>{title}</Title>
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
