/** The figures of the API as the head of a view shows them: rounded in millions. */

import type { CoverageQuery } from '../../generated';
import { useFormat, useMessages } from '../../core/language';
import type { ShownFigure } from '../../ui/view_head';

const MILLION = 1_000_000;

export function useFigures(figures: CoverageQuery['coverage']['figures']): ShownFigure[] {
  const t = useMessages();
  const { number } = useFormat();
  return figures.map(({ value, label }) => {
    if (value === null) return { value: '–', text: label };
    if (value < MILLION) return { value: number(value), text: label };
    return { value: number(Math.round(value / (MILLION / 10)) / 10), unit: t('coverage-million'), text: label };
  });
}
