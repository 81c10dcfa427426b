/** Where to tell that an entry is wrong: a mail to the operator that says which one, or the page that says whom to ask. */

import { Link } from 'wouter';
import { Icon } from '../ui/icon';
import { useAddress } from './address';
import { useMessages } from './language';
import { settings } from './settings';
import { usePermalink } from './share';

/** More ids make an address that mail programs cut. */
const MOST_IDS = 30;

export function FeedbackLink({ name, ids }: { name: string; ids: readonly string[] }) {
  const t = useMessages();
  const { to } = useAddress();
  const url = usePermalink();
  const content = (
    <>
      <Icon name="flag" /> {t('page-foot-report')}
    </>
  );
  if (!settings.feedback)
    return (
      <Link className="button main" href={to('/report')}>
        {content}
      </Link>
    );
  const subject = t('page-feedback-subject', { name });
  const body = t('page-feedback-body', { name, url, ids: ids.slice(0, MOST_IDS).join('\n') });
  return (
    <a
      className="button main"
      href={`mailto:${settings.feedback}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(body)}`}
    >
      {content}
    </a>
  );
}
