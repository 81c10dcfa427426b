/** The place of the drawing: reserved at once, filled when the drawing library is here; and the legend. */

import { lazy, type ReactNode, Suspense, useDeferredValue } from 'react';
import { useMessages } from '../../core/language';
import { useVocabulary } from '../../statements/vocabulary';
import { Disclosure } from '../../ui/disclosure';
import type { CanvasProps } from './canvas';
import { CORNERS, EDGE_LOOKS, NODE_LOOKS } from './looks';
import type { Group } from './model';

const Canvas = lazy(() => import('./canvas'));

export function Stage({ children, ...canvas }: CanvasProps & { children?: ReactNode }) {
  const t = useMessages();
  // Drawing takes long: list and panel say first what was chosen.
  const drawing = useDeferredValue(<Canvas {...canvas} />);
  return (
    <section className="network-stage" aria-labelledby="network-picture">
      <h2 id="network-picture">{t('network-picture')}</h2>
      <Suspense
        fallback={
          <div className="network-canvas network-waiting" aria-busy="true">
            <p role="status">{t('network-drawing')}</p>
          </div>
        }
      >
        {drawing}
      </Suspense>
      {children}
      <Legend model={canvas.model} isMap={canvas.clusters !== undefined} />
    </section>
  );
}

/** Only what the picture shows. */
function Legend({ model: { nodes, edges }, isMap }: Pick<CanvasProps, 'model'> & { isMap: boolean }) {
  const t = useMessages();
  const labels = useVocabulary();
  const groups = [...new Set(nodes.map(({ group }) => group))].sort();
  const kinds = [...new Set(edges.map(({ kind }) => kind))].sort();
  return (
    <Disclosure summary={t('network-legend')} className="network-legend" isOpen>
      <ul>
        {groups.map((group) => (
          <li key={group}>
            <NodeMark group={group} /> {group === 'REGION' ? t('network-region') : labels.kind[group]}
          </li>
        ))}
        {kinds.map((kind) => (
          <li key={kind}>
            <EdgeMark kind={kind} /> {labels.statement[kind]}
          </li>
        ))}
        {kinds[0] && !isMap && edges.some(({ assumed }) => assumed) && (
          <li>
            <EdgeMark kind={kinds[0]} assumed /> {t('network-assumed')}
          </li>
        )}
        {nodes.some(({ rest }) => rest.length > 0) && (
          <li>
            <span className="network-badge">+12</span> {t('network-badge')}
          </li>
        )}
        <li>{t(isMap ? 'network-big-map' : 'network-big')}</li>
      </ul>
    </Disclosure>
  );
}

export function NodeMark({ group }: { group: Group }) {
  const { shape, colour } = NODE_LOOKS[group];
  return (
    <svg
      className="network-mark"
      style={{ color: `var(--${colour})` }}
      viewBox="-11 -11 22 22"
      width="22"
      height="22"
      aria-hidden="true"
    >
      {shape === 'circle' ? (
        <circle r="10" />
      ) : (
        <polygon points={shape.map(([x, y]) => `${x * 10},${y * 10}`).join(' ')} />
      )}
    </svg>
  );
}

function EdgeMark({ kind, assumed = false }: { kind: keyof typeof EDGE_LOOKS; assumed?: boolean }) {
  const { shape, hollow, width, colour } = EDGE_LOOKS[kind];
  const corners = shape === 'circle' ? '' : CORNERS[shape].map(([x, y]) => `${x + 36},${y + 11}`).join(' ');
  return (
    <svg
      className="network-mark"
      style={{ color: `var(--${colour})` }}
      viewBox="0 0 38 22"
      width="38"
      height="22"
      aria-hidden="true"
    >
      <line x1="1" y1="11" x2="34" y2="11" strokeWidth={width} strokeDasharray={assumed ? '6 4' : undefined} />
      {shape === 'circle' ? (
        <circle cx="31" cy="11" r="4.5" data-hollow={hollow} />
      ) : (
        <polygon points={corners} data-hollow={hollow} />
      )}
    </svg>
  );
}
