/** Which regions and which columns. */

import { useAddress } from '../../core/address';
import type { CoverageChoicesFragment } from '../../generated';
import { useWords, words } from '../../core/language';
import { nameOf } from '../../statements/sentence';
import { useVocabulary } from '../../statements/vocabulary';
import { CheckboxGroup } from '../../ui/checkbox';
import { Disclosure } from '../../ui/disclosure';
import { Select } from '../../ui/select';
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
  const known = useVocabulary();
  const { language, with: changed, go } = useAddress();
  const { level, within, programmes } = choice;
  const areas = choices?.areas.nodes ?? [];
  const named = within === GERMANY || areas.some(({ ags }) => ags === within);
  const offered = (choices?.choices.nodes ?? []).map((one) => ({
    value: one.slug,
    name: nameOf(one, language),
    lang: language === 'EN' && !one.nameEn ? 'de' : undefined,
  }));
  // Also what nobody offers, so that it can be taken away again.
  for (const slug of programmes)
    if (!offered.some(({ value }) => value === slug)) offered.push({ value: slug, name: slug, lang: undefined });
  const lang = language === 'EN' ? 'de' : undefined;
  // What is chosen below belongs to the regions or columns that were there.
  const apart = { after: null, n: null, region: null, of: null };
  return (
    <div className="coverage-filters">
      <Select
        label={word.levelName}
        value={level}
        onChange={(value) => go(changed({ ...apart, level: value === 'DISTRICT' ? null : value }))}
        options={LEVELS.map((one) => ({ value: one, name: word.level[one] }))}
      />
      <Select
        label={word.within}
        value={within}
        onChange={(value) => go(changed({ ...apart, within: value === NRW ? null : value }))}
        options={[
          { value: GERMANY, name: word.germany },
          ...(areas.some(({ ags }) => ags === NRW) ? [] : [{ value: NRW, name: 'Nordrhein-Westfalen' }]),
          ...(named || within === NRW ? [] : [{ value: within, name: word.other(within) }]),
          ...areas.map(({ ags, name }) => ({ value: ags, name, lang })),
        ]}
      />
      <Disclosure summary={word.columns}>
        <p>{word.all}</p>
        <div className="coverage-columns">
          <CheckboxGroup
            legend={word.services}
            choices={SERVICES.map((one) => ({ value: one, name: known.service[one] }))}
            checked={choice.services ?? []}
            onChange={(service) => go(changed({ ...apart, sort: null, column: null, service }))}
          />
          <CheckboxGroup
            legend={word.programmes}
            choices={offered}
            checked={programmes}
            onChange={(programme) => go(changed({ ...apart, sort: null, column: null, programme }))}
          />
        </div>
      </Disclosure>
    </div>
  );
}
