/** What a column is called: by the kind of service, or by the programme. */

import { type Language, useAddress } from '../../core/address';
import type { ActorNameFragment, ServiceType } from '../../generated';

import { nameOf } from '../../statements/sentence';
import { vocabularyOf } from '../../statements/vocabulary';

interface Named {
  serviceType: ServiceType | null;
  programme: ActorNameFragment | null;
}

export function columnName({ serviceType, programme }: Named, language: Language): string {
  if (serviceType) return vocabularyOf(language).service[serviceType];
  return programme ? nameOf(programme, language) : '';
}

/** Marked as German where only the German name is known. */
export function ColumnName({ of }: { of: Named }) {
  const { language } = useAddress();
  const german = language === 'EN' && of.programme !== null && of.programme.nameEn === null;
  return <span lang={german ? 'de' : undefined}>{columnName(of, language)}</span>;
}
