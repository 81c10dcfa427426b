/** Who runs this server. */

import { useMessages } from '../../core/language';
import { settings } from '../../core/settings';
import { Title } from '../../ui/title';

export default function Imprint() {
  const t = useMessages();
  const { imprint, operator } = settings;
  return (
    <>
      <Title text={t('imprint-title')} />
      <p>{operator ? t('imprint-operator', { operator }) : t('imprint-nobody')}</p>
      {imprint && (
        <p>
          <a href={imprint}>{t('imprint-link')}</a>
        </p>
      )}
    </>
  );
}
