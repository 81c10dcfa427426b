/** The name of a column: its type of service or its programme. */

import { type Language, useAddress } from '../../core/address';
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

/** Marked as German if a programme has only a German name. */
export function ColumnName({ of }: { of: ColumnKind }) {
  const { language } = useAddress();
  return <span lang={of.programme ? langOfName(of.programme, language) : undefined}>{columnName(of, language)}</span>;
}

/** What fits above a narrow column; the whole name is its description. */
export function ShortColumnName({ of }: { of: ColumnKind }) {
  const t = useMessages();
  const { language } = useAddress();
  if (!of.serviceType) return <ColumnName of={of} />;
  return <abbr title={columnName(of, language)}>{t(`coverage-short-${of.serviceType}`)}</abbr>;
}
