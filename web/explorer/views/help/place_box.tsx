/** Chooses a district or city by its name. */

import { useState } from 'react';
import { useAddress } from '../../core/address';
import { useFormat, useWords, words } from '../../core/language';
import { useVocabulary } from '../../statements/vocabulary';
import { Combobox } from '../../ui/combobox';
import { fitting, type Place } from './places';

const SHOWN = 10;

const messages = words({
  de: {
    label: 'Kreis oder kreisfreie Stadt',
    hint: 'zum Beispiel: Unna, Köln oder Städteregion Aachen',
    go: 'Zeigen',
    none: 'Kein solches Gebiet. Suchen Sie den Kreis, zu dem der Ort gehört.',
    results: (n: number) => (n === 1 ? '1 Gebiet passt' : `${n} Gebiete passen`),
    more: (n: number) => `${n} weitere – tippen Sie mehr vom Namen.`,
  },
  en: {
    label: 'District or independent city',
    hint: 'for example: Unna, Köln or Städteregion Aachen',
    go: 'Show',
    none: 'No such region. Look for the district that the town belongs to.',
    results: (n: number) => (n === 1 ? '1 region fits' : `${n} regions fit`),
    more: (n: number) => `${n} more – type more of the name.`,
  },
});

export function PlaceBox({ places, text }: { places: readonly Place[]; text: string }) {
  return <Box key={text} places={places} text={text} />;
}

/** `text`: what the address asks for. */
function Box({ places, text }: { places: readonly Place[]; text: string }) {
  const message = useWords(messages);
  const known = useVocabulary();
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
        label={message.label}
        placeholder={message.hint}
        maxLength={100}
        enterKeyHint="go"
        button={<button type="submit">{message.go}</button>}
        value={value}
        onInput={setValue}
        items={fittingPlaces.slice(0, SHOWN)}
        keyOf={({ id }) => id}
        isReady={typed !== ''}
        onChoose={choose}
        before={fittingPlaces.length === 0 && <p>{message.none}</p>}
        after={fittingPlaces.length > SHOWN && <p>{message.more(fittingPlaces.length - SHOWN)}</p>}
        status={fittingPlaces.length > 0 ? message.results(fittingPlaces.length) : message.none}
      >
        {(place) => (
          <>
            <span lang={language === 'EN' ? 'de' : undefined}>{place.name}</span>{' '}
            <small>{known.regionKind[place.regionKind]}</small>
          </>
        )}
      </Combobox>
    </form>
  );
}
