/** Numbers as headlines show them: rounded in millions. */

import type { CoverageQuery } from '../../generated';
import { type Language } from '../../core/address';
import { formatOf, messagesOf, useFormat } from '../../core/language';
import type { ShownFigure } from '../../ui/view_head';

const MILLION = 1_000_000;

/** „3,6“ and „Mio.“; below a million the number itself. */
export function rounded(value: number, language: Language): { value: string; unit?: string } {
  const { number } = formatOf(language);
  if (value < MILLION) return { value: number(value) };
  return { value: number(Math.round(value / (MILLION / 10)) / 10), unit: messagesOf(language)('coverage-million') };
}

export function useFigures(figures: CoverageQuery['coverage']['figures']): ShownFigure[] {
  const { language } = useFormat();
  return figures.map(({ value, label }) => ({
    ...(value === null ? { value: '–' } : rounded(value, language)),
    text: label,
  }));
}
