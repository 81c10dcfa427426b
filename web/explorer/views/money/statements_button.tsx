/** Shows the statements behind a row of a table about money, and hides them again. */

import { useMessages } from '../../core/language';

export function StatementsButton({
  count,
  why,
  isOpen,
  onPress,
}: {
  count: number;
  why: string;
  isOpen: boolean;
  onPress: () => void;
}) {
  const t = useMessages();
  return (
    <button type="button" aria-pressed={isOpen} aria-label={t('money-excluded-show', { count, why })} onClick={onPress}>
      {t('money-entries', { count })}
    </button>
  );
}
