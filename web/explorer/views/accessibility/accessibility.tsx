import { useMessages } from '../../core/language';
import { Title } from '../../ui/title';
import { settings } from '../../core/settings';
import { Points } from '../../ui/points';

const OMBUDS = 'https://www.lbbp.nrw.de/ombudsstelle';

export default function Accessibility() {
  const t = useMessages();
  const { operator, feedback } = settings;
  return (
    <>
      <Title text={t('accessibility-title')} />
      <p>{operator ? t('accessibility-scope', { operator }) : t('accessibility-no-operator')}</p>
      <p>{t('accessibility-base')}</p>
      <h2>{t('accessibility-status')}</h2>
      {t('accessibility-status-why')
        .split('\n')
        .map((text) => (
          <p key={text}>{text}</p>
        ))}
      <h2>{t('accessibility-can')}</h2>
      <Points of={t('accessibility-points')} />
      <h2>{t('accessibility-limits')}</h2>
      <Points of={t('accessibility-limits-are')} />
      <h2>{t('accessibility-feedback')}</h2>
      {feedback ? (
        <p>
          {t('accessibility-feedback-to')} <a href={`mailto:${feedback}`}>{feedback}</a>.{' '}
          {t('accessibility-feedback-what')}
        </p>
      ) : (
        <p>{t('accessibility-no-feedback')}</p>
      )}
      <h2>{t('accessibility-enforcement')}</h2>
      <p>{t('accessibility-ombuds')}</p>
      <p>
        {t('accessibility-ombuds-way')}{' '}
        <a href={OMBUDS} rel="noreferrer" lang="de">
          {t('accessibility-ombuds-name')}
        </a>
      </p>
      <p>{t('accessibility-date')}</p>
    </>
  );
}
