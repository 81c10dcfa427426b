/** Which fundings have no amount that could be added up, and why. */

import type { Language } from '../../core/address';
import { messagesOf } from '../../core/language';
import type { CountsBesideFragment } from '../../generated';

const COUNTS = ['unknownCount', 'undatedCount', 'perRecipientCount', 'partCount', 'disputedCount'] as const;

export function countsBeside(total: CountsBesideFragment, language: Language): string[] {
  const t = messagesOf(language);
  return COUNTS.filter((name) => total[name] > 0).map((name) =>
    t(`actor-beside-counts-${name}`, { count: total[name] }),
  );
}
