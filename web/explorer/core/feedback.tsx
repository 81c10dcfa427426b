/** Where to tell that an entry is wrong: a mail to the operator that says which one, or the page that says whom to ask. */

import { Link } from 'wouter';
import { Icon } from '../ui/icon';
import { useDayAndLanguage } from './address';
import { useMessages } from './language';
import { type OfferedReport, ReportLinks } from './reports';
import { settings } from './settings';
import { usePermalink } from './share';

interface ReportedEntry {
  /** Of the entry. */
  name: string;
  /** Of the statements on its page. */
  ids: readonly string[];
}

/** More ids make an address that mail programs cut. */
const MOST_IDS = 30;

function FeedbackLink({ name, ids }: ReportedEntry) {
  const t = useMessages();
  const { to } = useDayAndLanguage();
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

/** The last card beside an entry: tell of errors, print, take a report along. */
export function FeedbackCard({ name, ids, reports }: ReportedEntry & { reports: readonly OfferedReport[] }) {
  const t = useMessages();
  return (
    <section className="card soft feedback">
      <h2>{t('page-feedback-title')}</h2>
      <p>{t('page-feedback-why')}</p>
      <p className="row">
        <FeedbackLink name={name} ids={ids} />
        <button type="button" className="button" onClick={() => window.print()}>
          <Icon name="print" /> {t('page-feedback-print')}
        </button>
      </p>
      <ReportLinks reports={reports} />
    </section>
  );
}
