import { Link } from 'wouter';
import { useDayAndLanguage } from '../core/address';
import { useMessages } from '../core/language';
import { SearchBox } from '../statements/search_box';
import { Title } from '../ui/title';

export function NotFound() {
  const t = useMessages();
  const { to } = useDayAndLanguage();
  return (
    <>
      <Title text={t('page-not-found-title')} />
      <p>
        {t('page-not-found-why')} <Link href={to('/')}>{t('page-not-found-start')}</Link>.
      </p>
      <SearchBox />
    </>
  );
}
