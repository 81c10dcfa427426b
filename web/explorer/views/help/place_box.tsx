/** Chooses a district or city by its name. */

import { useState } from 'react';
import { germanIn, useAddress } from '../../core/address';
import { useFormat, useMessages } from '../../core/language';
import { useVocabulary } from '../../statements/vocabulary';
import { Combobox } from '../../ui/combobox';
import { fitting, type Place } from './places';

const SHOWN = 10;

export function PlaceBox({ places, text }: { places: readonly Place[]; text: string }) {
  return <Box key={text} places={places} text={text} />;
}

/** `text`: what the address asks for. */
function Box({ places, text }: { places: readonly Place[]; text: string }) {
  const t = useMessages();
  const labels = useVocabulary();
  const { language, to, with: changed, go } = useAddress();
  const { compare } = useFormat();
  const [value, setValue] = useState(text);
  const typed = value.trim();
  const fittingPlaces = fitting(places, value, compare);
  const choose = ({ ags }: Place) => go(to(`/regions/${ags}`, { focus: 'help' }));
  return (
    <form
      className="search"
      onSubmit={(event) => {
        event.preventDefault();
        const [only, ...others] = fittingPlaces;
        if (only && others.length === 0) choose(only);
        else go(changed({ q: typed }));
      }}
    >
      <Combobox
        label={t('help-box-label')}
        placeholder={t('help-box-hint')}
        maxLength={100}
        enterKeyHint="go"
        button={<button type="submit">{t('help-box-go')}</button>}
        value={value}
        onInput={setValue}
        items={fittingPlaces.slice(0, SHOWN)}
        keyOf={({ id }) => id}
        isReady={typed !== ''}
        onChoose={choose}
        before={fittingPlaces.length === 0 && <p>{t('help-box-none')}</p>}
        after={fittingPlaces.length > SHOWN && <p>{t('help-box-more', { count: fittingPlaces.length - SHOWN })}</p>}
        status={fittingPlaces.length > 0 ? t('help-box-results', { count: fittingPlaces.length }) : t('help-box-none')}
      >
        {(place) => (
          <>
            <span lang={germanIn(language)}>{place.name}</span> <small>{labels.regionKind[place.regionKind]}</small>
          </>
        )}
      </Combobox>
    </form>
  );
}
