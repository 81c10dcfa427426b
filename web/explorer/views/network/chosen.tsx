/** What is selected in the drawing, right below it: the list may be far away. */

import { useAddress } from '../../core/address';
import { useMessages } from '../../core/language';
import { useVocabulary } from '../../statements/vocabulary';
import { Name, Toggle } from './list';
import { type Model, titleOf } from './model';
import { type Around, wider } from './question';
import type { Steps } from './steps';

export function Chosen({ model: { nodes, edges }, view, steps }: { model: Model; view: Around; steps: Steps }) {
  const t = useMessages();
  const labels = useVocabulary();
  const { get, language } = useAddress();
  const selected = get('select');
  const edge = edges.find(({ id }) => id === selected);
  const [node, other] = [edge?.source ?? selected, edge?.target].map((id) => nodes.find((one) => one.id === id));
  if (!node) return <p className="network-chosen small">{t('network-nothing')}</p>;
  const widened = view.opened.some(({ id }) => id === node.id);
  const name = titleOf(node.named, language);
  return (
    <div className="network-chosen row">
      <span>
        {edge && `${t('network-line', { kind: labels.statement[edge.kind], count: edge.statements.length })} `}
        <Name of={node} />
        {other && (
          <>
            {' → '}
            <Name of={other} />
          </>
        )}
      </span>
      {!edge && (widened || wider(view, node.id, null)) && (
        <Toggle name={name} widened={widened} onToggle={() => (widened ? steps.close : steps.open)(node.id)} />
      )}
      <button
        type="button"
        onClick={() => document.querySelector<HTMLElement>('.network-rows li[aria-current] h3 button')?.focus()}
      >
        {t('network-to-list')}
      </button>
    </div>
  );
}
