/** The name of a column: its type of service or its programme. */

import { type Language, useDayAndLanguage } from '../../core/address';
import type { ActorNameFragment, ServiceType } from '../../generated';

import { useMessages } from '../../core/language';
import { langOfName, nameOf } from '../../statements/sentence';
import { vocabularyOf } from '../../statements/vocabulary';

interface ColumnKind {
  serviceType: ServiceType | null;
  programme: ActorNameFragment | null;
}

export function columnName({ serviceType, programme }: ColumnKind, language: Language): string {
  if (serviceType) return vocabularyOf(language).service[serviceType];
  return programme ? nameOf(programme, language) : '';
}

/** Where a long German name may break. */
const SEAM = /(?<=\w{12})(?=beratung$)/;

/** Marked as German if a programme has only a German name. */
export function ColumnName({ of, isBreakable = false }: { of: ColumnKind; isBreakable?: boolean }) {
  const { language } = useDayAndLanguage();
  const name = columnName(of, language);
  return (
    <span lang={of.programme ? langOfName(of.programme, language) : undefined}>
      {isBreakable ? name.replace(SEAM, '\u00ad') : name}
    </span>
  );
}

/** What fits above a narrow column; the whole name is its description. */
export function ShortColumnName({ of }: { of: ColumnKind }) {
  const t = useMessages();
  const { language } = useDayAndLanguage();
  if (!of.serviceType) return <ColumnName of={of} />;
  return <abbr title={columnName(of, language)}>{t(`coverage-short-${of.serviceType}`)}</abbr>;
}
