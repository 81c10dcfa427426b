/** A combobox that chooses an actor by name. */

import { useState } from 'react';
import { useMessages } from '../core/language';
import type { ActorNameFragment } from '../generated';
import { Combobox } from '../ui/combobox';
import { ActorSuggestion, useActorSearch } from './actor_search';

interface Props {
  label: string;
  placeholder?: string;
  /** Whether Enter takes the best result without an arrow key before it. */
  isFirstActive?: boolean;
  onPick: (actor: ActorNameFragment) => void;
}

export function ActorPicker({ label, placeholder, isFirstActive, onPick }: Props) {
  const t = useMessages();
  const [text, setText] = useState('');
  const { actors, total, hasFailed } = useActorSearch(text);
  const rest = (total ?? 0) - actors.length;
  return (
    <Combobox
      label={label}
      placeholder={placeholder}
      maxLength={200}
      value={text}
      onInput={setText}
      items={actors}
      keyOf={({ id }) => id}
      isReady={total !== null || hasFailed}
      isFirstActive={isFirstActive}
      onChoose={(actor) => {
        setText('');
        onPick(actor);
      }}
      before={
        (hasFailed && <p>{t('statements-search-failed')}</p>) || (total === 0 && <p>{t('statements-search-none')}</p>)
      }
      after={rest > 0 && <p>{t('statements-picker-narrow', { count: rest })}</p>}
      status={total === null ? '' : t('statements-search-results', { count: total })}
    >
      {(actor) => <ActorSuggestion actor={actor} />}
    </Combobox>
  );
}
