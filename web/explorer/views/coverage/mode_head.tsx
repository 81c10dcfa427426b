/** The head of a mode: the way back to the overview, and the mode's own finding. */

import { Link } from 'wouter';
import { useAddress } from '../../core/address';
import { useMessages } from '../../core/language';
import { ViewHead } from '../../ui/view_head';
import type { SHOWS } from './choice';

interface Props {
  show: (typeof SHOWS)[number];
  /** The sentence with the result, once it is there. */
  finding?: string;
  lead?: string;
}

/** What means something in the overview, too, stays when one goes back to it. */
const OF_MODES = { show: null, n: null, from: null, reason: null, people: null, region: null, of: null, changes: null };

export function ModeHead({ show, finding, lead }: Props) {
  const t = useMessages();
  const { with: changed } = useAddress();
  const name = t(`coverage-show-${show}`);
  return (
    <ViewHead
      eyebrow={
        <>
          <Link href={changed({ ...OF_MODES, with: null, without: null })}>{t('page-menu-coverage')}</Link> / {name}
        </>
      }
      title={finding === undefined ? name : headline(finding)}
      windowTitle={name}
      lead={lead}
    />
  );
}

/** A sentence as a headline: without its full stop. */
export function headline(sentence: string): string {
  return sentence.replace(/\.$/, '');
}
