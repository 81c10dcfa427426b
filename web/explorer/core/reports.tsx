/** Documents of the server to send: what a page tells, with the source of each sentence as a footnote. */

import { addressOf, useDayAndLanguage } from './address';
import { useMessages } from './language';
import { settings } from './settings';

/** A report of the server: its name, and the key of the region or actor. */
export interface OfferedReport {
  name: 'coverage' | 'organisation' | 'programme';
  of: string;
}

const FORMATS = ['pdf', 'docx', 'odt'] as const;

export function ReportLinks({ reports }: { reports: readonly OfferedReport[] }) {
  const t = useMessages();
  const { day, language } = useDayAndLanguage();
  const href = ({ name, of }: OfferedReport, format: string) =>
    settings.basePath +
    addressOf(`/reports/${name}/${of}.${format}`, new URLSearchParams(), { on: day, lang: language.toLowerCase() });
  return reports.map((report) => (
    <p key={report.name}>
      {t(`page-report-${report.name}`)}{' '}
      {FORMATS.map((format, place) => (
        <span key={format}>
          {place > 0 && ', '}
          <a href={href(report, format)} download>
            {format.toUpperCase()}
          </a>
        </span>
      ))}
    </p>
  ));
}
