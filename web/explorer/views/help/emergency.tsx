/** The first line of the page: the police, and the way out. */

import { useMessages } from '../../core/language';
import { Icon } from '../../ui/icon';

/** An empty page: nothing on it tells what was read before, and no other host learns of it. It takes the place of this page
 * in the history, so that „back“ does not lead here. */
const ELSEWHERE = 'about:blank';

export function Emergency() {
  const t = useMessages();
  return (
    <div className="emergency">
      <p>
        <strong>{t('help-danger')}</strong> {t('help-danger-police')}
      </p>
      <a className="call" href="tel:110">
        110
      </a>
      <button type="button" onClick={() => window.location.replace(ELSEWHERE)}>
        <Icon name="close" /> {t('help-leave')}
      </button>
    </div>
  );
}
