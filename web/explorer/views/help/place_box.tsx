/** Chooses a district by its own name, or by a town or postal code in it. */

import { useState } from 'react';
import { useAddress } from '../../core/address';
import { useMessages } from '../../core/language';
import { useSettled } from '../../core/settled';
import { districtOf, onlyDistrictOf, PlaceSuggestion } from '../../statements/places';
import { Combobox } from '../../ui/combobox';
import { usePlaces } from './place_search';

const SHOWN = 10;
const PAUSE = 150; // ms without a key before a question is sent

interface Props {
  /** What the address asks for. */
  text: string;
  label?: string;
}

export function PlaceBox(props: Props) {
  return <Box key={props.text} {...props} />;
}

function Box({ text, label }: Props) {
  const t = useMessages();
  const { to, go } = useAddress();
  const [value, setValue] = useState(text);
  const typed = value.trim();
  const settled = useSettled(typed, PAUSE);
  const found = usePlaces(settled, settled === typed);
  const places = found ?? [];
  const only = onlyDistrictOf(places);
  const show = (district: string) => go(to(`/help/${district}`));
  return (
    <form
      className="search"
      onSubmit={(event) => {
        event.preventDefault();
        if (only) show(only);
        else go(to('/help', { q: typed }));
      }}
    >
      <Combobox
        label={label ?? t('help-box-label')}
        placeholder={t('help-box-hint')}
        maxLength={100}
        enterKeyHint="go"
        button={<button type="submit">{t('help-box-go')}</button>}
        value={value}
        onInput={setValue}
        items={places.slice(0, SHOWN)}
        keyOf={({ id }) => id}
        isReady={found !== null}
        onChoose={(place) => show(districtOf(place))}
        before={places.length === 0 && <p>{t('help-box-none')}</p>}
        after={places.length > SHOWN && <p>{t('help-box-more', { count: places.length - SHOWN })}</p>}
        status={places.length > 0 ? t('help-box-results', { count: places.length }) : t('help-box-none')}
      >
        {(place) => <PlaceSuggestion place={place} />}
      </Combobox>
    </form>
  );
}
