/** Chooses one actor by its name. */

import { useState } from 'react';
import { useWords, words } from '../core/language';
import type { ActorNameFragment } from '../generated';
import { Combobox } from '../ui/combobox';
import { ActorSuggestion, useActorSearch } from './actor_search';

const messages = words({
  de: {
    none: 'Nichts gefunden. Auch Teile von Namen und andere Schreibweisen („koeln“) werden gefunden.',
    results: (n: number) => (n === 1 ? '1 Treffer' : `${n} Treffer`),
    narrow: (n: number) => `und ${n} weitere; ein genaueres Wort grenzt ein`,
    failed: 'Die Suche antwortet gerade nicht.',
  },
  en: {
    none: 'Nothing found. Parts of names and other spellings (“koeln”) are found, too.',
    results: (n: number) => (n === 1 ? '1 result' : `${n} results`),
    narrow: (n: number) => `and ${n} more; a more exact word narrows it down`,
    failed: 'The search doesn’t answer at the moment.',
  },
});

interface Props {
  label: string;
  placeholder?: string;
  /** Whether Enter takes the best fit without an arrow key before it. */
  isFirstActive?: boolean;
  onPick: (actor: ActorNameFragment) => void;
}

export function ActorPicker({ label, placeholder, isFirstActive, onPick }: Props) {
  const message = useWords(messages);
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
      before={(hasFailed && <p>{message.failed}</p>) || (total === 0 && <p>{message.none}</p>)}
      after={rest > 0 && <p>{message.narrow(rest)}</p>}
      status={total === null ? '' : message.results(total)}
    >
      {(actor) => <ActorSuggestion actor={actor} />}
    </Combobox>
  );
}
