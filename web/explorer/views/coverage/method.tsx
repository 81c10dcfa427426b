/** How the view counts, and what its signs do not mean. */

import { Link } from 'wouter';
import { useDayAndLanguage } from '../../core/address';
import { useMessages } from '../../core/language';

export function Method({ months }: { months: number }) {
  const t = useMessages();
  const { to } = useDayAndLanguage();
  return (
    <section className="section coverage-method columns even">
      <div>
        <h2>{t('coverage-method-how')}</h2>
        <p>{t('coverage-method-current', { count: months })}</p>
        <p>{t('coverage-method-carriers')}</p>
      </div>
      <div>
        <h2>{t('coverage-method-not')}</h2>
        <p>{t('coverage-method-unreported')}</p>
        <p className="row coverage-hint">
          <Link href={to('/about')}>{t('coverage-method-read')}</Link>
          <Link href={to('/report')}>{t('page-foot-report')}</Link>
        </p>
      </div>
    </section>
  );
}
