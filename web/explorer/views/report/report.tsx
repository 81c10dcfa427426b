/** Whom to tell that something is wrong or missing. */

import { useMessages } from '../../core/language';
import { settings } from '../../core/settings';
import { Title } from '../../ui/title';
import { Points } from '../../ui/points';

export default function Report() {
  const t = useMessages();
  const { feedback, operator } = settings;
  return (
    <>
      <Title text={t('report-title')} />
      <p className="lead">{t('report-lead')}</p>
      {feedback ? (
        <p>
          {t('report-to')} <a href={`mailto:${feedback}`}>{feedback}</a>
        </p>
      ) : (
        <p>{operator ? t('report-ask', { operator }) : t('report-nobody')}</p>
      )}
      <h2>{t('report-what')}</h2>
      <Points of={t('report-points')} />
    </>
  );
}
