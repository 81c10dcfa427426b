/** Chooses what the map shows: the services of each region's own, one service or programme, or the age of evidence. */

import { useAddress } from '../../core/address';
import { useMessages } from '../../core/language';
import { Select } from '../../ui/select';
import { ToggleButton } from '../../ui/toggle_button';
import { columnName } from './column_name';
import { hasOffer } from './kinds';
import { type Column, keyOf, type Row } from './matrix';
import type { Indicator } from './shading';

interface Props {
  rows: readonly Row[];
  columns: readonly Column[];
  indicator: Indicator;
}

export function IndicatorChoice({ rows, columns, indicator }: Props) {
  const t = useMessages();
  const { with: changed, go } = useAddress();
  const hasServices = columns.some(({ serviceType }) => serviceType);
  const show = (parameters: { map?: string; column?: string }) =>
    go(changed({ map: null, column: null, ...parameters }));
  return (
    <div className="segments" role="group" aria-label={t('coverage-map-shows')}>
      {hasServices && (
        <ToggleButton isPressed={indicator === 'own'} onPress={() => show({})}>
          {t('coverage-map-show-own')}
        </ToggleButton>
      )}
      <ToggleButton
        isPressed={typeof indicator === 'number'}
        onPress={() => show({ column: keyOf(columns[mostVaried(rows, columns)] ?? NO_COLUMN) })}
      >
        {t('coverage-map-show-column')}
      </ToggleButton>
      <ToggleButton isPressed={indicator === 'age'} onPress={() => show({ map: 'age' })}>
        {t('coverage-map-show-age')}
      </ToggleButton>
    </div>
  );
}

export function ColumnChoice({ columns, column }: { columns: readonly Column[]; column?: Column }) {
  const t = useMessages();
  const { language, with: changed, go } = useAddress();
  if (!column || columns.length < 2) return null;
  return (
    <Select
      className="coverage-choice"
      label={t('coverage-map-column')}
      value={keyOf(column)}
      onChange={(key) => go(changed({ map: null, column: key }))}
      options={columns.map((one) => ({ value: keyOf(one), name: columnName(one, language) }))}
    />
  );
}

const NO_COLUMN = { serviceType: null, programme: null };

/** The column in which most regions have no service; it tells the most on a map. */
function mostVaried(rows: readonly Row[], columns: readonly Column[]): number {
  const missing = columns.map((_, at) => rows.filter(({ cells }) => cells[at] && !hasOffer(cells[at].kind)).length);
  const varied = missing.map((count) => (count < rows.length ? count : 0));
  return varied.indexOf(Math.max(...varied));
}
