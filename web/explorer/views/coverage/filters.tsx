/** Which regions and which columns. */

import { useAddress } from '../../core/address';
import type { CoverageChoicesFragment } from '../../generated';
import { useWords, words } from '../../core/language';
import { nameOf } from '../../statements/sentence';
import { vocabulary } from '../../statements/vocabulary';
import { type Choice, GERMANY, LEVELS, NRW, SERVICES } from './choice';

const said = words({
  de: {
    regions: 'Gebiete',
    level: {
      STATE: 'Länder',
      GOVERNMENT_REGION: 'Regierungsbezirke',
      DISTRICT: 'Kreise und kreisfreie Städte',
      MUNICIPALITY: 'Gemeinden, soweit bekannt',
    },
    levelName: 'Ebene',
    within: 'In',
    germany: 'ganz Deutschland',
    other: (key: string) => `Gebiet ${key}`,
    columns: 'Angebote und Programme auswählen',
    services: 'Arten von Angeboten',
    programmes: 'Programme',
    all: 'Ohne Auswahl werden alle Arten von Angeboten gezeigt.',
  },
  en: {
    regions: 'Regions',
    level: {
      STATE: 'States',
      GOVERNMENT_REGION: 'Government regions',
      DISTRICT: 'Districts and independent cities',
      MUNICIPALITY: 'Municipalities, as far as known',
    },
    levelName: 'Level',
    within: 'In',
    germany: 'all of Germany',
    other: (key: string) => `region ${key}`,
    columns: 'Choose services and programmes',
    services: 'Types of service',
    programmes: 'Programmes',
    all: 'Without a choice all types of service are shown.',
  },
});

export function Filters({ choice, choices }: { choice: Choice; choices?: CoverageChoicesFragment }) {
  const word = useWords(said);
  const known = useWords(vocabulary);
  const { language, with: changed, go } = useAddress();
  const { level, within, programmes } = choice;
  const areas = choices?.areas.nodes ?? [];
  const named = within === GERMANY || areas.some(({ ags }) => ags === within);
  const services: string[] = choice.services ?? [];
  const toggle = (list: readonly string[], one: string) =>
    list.includes(one) ? list.filter((other) => other !== one) : [...list, one];
  const offered = (choices?.choices.nodes ?? []).map((one) => ({
    slug: one.slug,
    name: nameOf(one, language),
    german: language === 'EN' && !one.nameEn,
  }));
  // Also what nobody offers, so that it can be taken away again.
  for (const slug of programmes)
    if (!offered.some((one) => one.slug === slug)) offered.push({ slug, name: slug, german: false });
  const lang = language === 'EN' ? 'de' : undefined;
  // What is chosen below belongs to the regions or columns that were there.
  const apart = { after: null, n: null, region: null, of: null };
  return (
    <div className="coverage-filters">
      <label>
        {word.levelName}{' '}
        <select
          value={level}
          onChange={({ target }) => go(changed({ ...apart, level: target.value === 'DISTRICT' ? null : target.value }))}
        >
          {LEVELS.map((one) => (
            <option key={one} value={one}>
              {word.level[one]}
            </option>
          ))}
        </select>
      </label>
      <label>
        {word.within}{' '}
        <select
          value={within}
          onChange={({ target }) => go(changed({ ...apart, within: target.value === NRW ? null : target.value }))}
        >
          <option value={GERMANY}>{word.germany}</option>
          {!areas.some(({ ags }) => ags === NRW) && <option value={NRW}>Nordrhein-Westfalen</option>}
          {!named && within !== NRW && <option value={within}>{word.other(within)}</option>}
          {areas.map(({ ags, name }) => (
            <option key={ags} value={ags} lang={lang}>
              {name}
            </option>
          ))}
        </select>
      </label>
      <details>
        <summary>{word.columns}</summary>
        <p>{word.all}</p>
        <div className="coverage-columns">
          <fieldset>
            <legend>{word.services}</legend>
            {SERVICES.map((one) => (
              <label key={one}>
                <input
                  type="checkbox"
                  checked={services.includes(one)}
                  onChange={() => go(changed({ ...apart, sort: null, column: null, service: toggle(services, one) }))}
                />{' '}
                {known.service[one]}
              </label>
            ))}
          </fieldset>
          <fieldset>
            <legend>{word.programmes}</legend>
            {offered.map((one) => (
              <label key={one.slug} lang={one.german ? 'de' : undefined}>
                <input
                  type="checkbox"
                  checked={programmes.includes(one.slug)}
                  onChange={() =>
                    go(changed({ ...apart, sort: null, column: null, programme: toggle(programmes, one.slug) }))
                  }
                />{' '}
                {one.name}
              </label>
            ))}
          </fieldset>
        </div>
      </details>
    </div>
  );
}
