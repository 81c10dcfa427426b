/** The figures of an answer for the head of its view. */

import type { Language } from '../core/address';
import { formatOf, messagesOf } from '../core/language';
import type { FigureUnit } from '../generated';
import type { ShownFigure } from '../ui/view_head';

interface Figure {
  value: number | null;
  unit: FigureUnit;
  label: string;
}

export function shownFigures(figures: readonly Figure[], language: Language): ShownFigure[] {
  const t = messagesOf(language);
  return figures.map(({ value, unit, label }) => {
    if (value === null) return { value: '–', text: label };
    const [number, scale] = formatOf(language).short(value);
    return {
      value: number,
      unit: [scale, unit === 'EUROS' ? t('euro-sign') : ''].filter(Boolean).join(' '),
      text: label,
    };
  });
}
