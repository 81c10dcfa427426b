/** A gap as a sentence that can be copied, with links to its regions and to what is behind it. */

import { type ReactNode, useState } from 'react';
import { Link } from 'wouter';
import { useAddress } from '../../core/address';
import { useMessages } from '../../core/language';
import { RegionLink } from '../../statements/links';
import type { Gap } from './fold';
import { keyOf } from './matrix';

export function GapItem({ gap, children }: { gap: Gap; children?: ReactNode }) {
  const { regions, regionCount, sentence, statementCount } = gap;
  const t = useMessages();
  const { with: changed } = useAddress();
  const [copyStatus, setCopyStatus] = useState('');
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(sentence);
      setCopyStatus(t('coverage-gaps-copied'));
    } catch {
      setCopyStatus(t('coverage-gaps-failed'));
    }
  };
  return (
    <li>
      <p className="coverage-sentence">{sentence}</p>
      <p className="row small">
        {children}
        {regions.map((region) => (
          <RegionLink key={region.ags} region={region} />
        ))}
        {regionCount > regions.length && <span>{t('and-more', { count: regionCount - regions.length })}</span>}
        {statementCount > 0 && (
          <Link href={changed({ region: regions[0]?.ags, of: keyOf(gap) })}>
            {t('coverage-gaps-statements', { count: statementCount })}
          </Link>
        )}
        <button type="button" onClick={() => void copy()}>
          {t('coverage-gaps-copy')}
        </button>
        <span role="status">{copyStatus}</span>
      </p>
    </li>
  );
}
