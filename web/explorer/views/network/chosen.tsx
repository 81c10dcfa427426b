/** What is selected in the drawing, right below it: the list may be far away. */

import { useAddress } from '../../core/address';
import { useMessages } from '../../core/language';
import { useVocabulary } from '../../statements/vocabulary';
import { Name, Toggle } from './list';
import { type Model, titleOf } from './model';
import { type Around, wider } from './question';
import type { Steps } from './steps';

export function Chosen({ model: { knots, ties }, view, steps }: { model: Model; view: Around; steps: Steps }) {
  const t = useMessages();
  const known = useVocabulary();
  const { get, language } = useAddress();
  const selected = get('select');
  const tie = ties.find(({ id }) => id === selected);
  const [knot, other] = [tie?.source ?? selected, tie?.target].map((id) => knots.find((one) => one.id === id));
  if (!knot) return <p className="network-chosen small">{t('network-nothing')}</p>;
  const widened = view.opened.some(({ id }) => id === knot.id);
  const name = titleOf(knot.named, language);
  return (
    <div className="network-chosen row">
      <span>
        {tie && `${t('network-line', { kind: known.statement[tie.kind], count: tie.statements.length })} `}
        <Name of={knot} />
        {other && (
          <>
            {' → '}
            <Name of={other} />
          </>
        )}
      </span>
      {!tie && (widened || wider(view, knot.id, null)) && (
        <Toggle name={name} widened={widened} onToggle={() => (widened ? steps.close : steps.open)(knot.id)} />
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
