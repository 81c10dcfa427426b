/** What programs can read here, and under which licence. */

import { useMessages } from '../../core/language';
import { settings } from '../../core/settings';
import { Title } from '../../ui/title';

export default function Data() {
  const t = useMessages();
  return (
    <>
      <Title text={t('data-title')} />
      <p className="lead">{t('data-lead')}</p>
      <h2>{t('data-interface')}</h2>
      <p>{t('data-interface-what')}</p>
      <p>
        <code>POST {settings.site}/graphql</code>
      </p>
      {settings.graphiql && (
        <p>
          <a href={`${settings.basePath}/graphql`}>{t('data-graphiql')}</a>
        </p>
      )}
      <h2>{t('data-tables')}</h2>
      <p>{t('data-tables-what')}</p>
      <h2>{t('data-licence')}</h2>
      <p>{t('data-licence-what')}</p>
    </>
  );
}
