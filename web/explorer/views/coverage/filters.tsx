/** The filters for regions and columns. */

import { germanIn, useAddress } from '../../core/address';
import type { CoverageChoicesFragment } from '../../generated';
import { useMessages } from '../../core/language';
import { langOfName, nameOf } from '../../statements/sentence';
import { useVocabulary } from '../../statements/vocabulary';
import { CheckboxGroup } from '../../ui/checkbox';
import { Disclosure } from '../../ui/disclosure';
import { Select } from '../../ui/select';
import { type CoverageChoice, GERMANY, LEVELS, NRW, SERVICES } from './choice';

export function Filters({ choice, choices }: { choice: CoverageChoice; choices?: CoverageChoicesFragment }) {
  const t = useMessages();
  const labels = useVocabulary();
  const { language, with: changed, go } = useAddress();
  const { level, within, programmes } = choice;
  const areas = choices?.areas.nodes ?? [];
  const named = within === GERMANY || areas.some(({ ags }) => ags === within);
  const offered = (choices?.choices.nodes ?? []).map((one) => ({
    value: one.slug,
    name: nameOf(one, language),
    lang: langOfName(one, language),
  }));
  // A chosen programme that is not offered stays in the list, so that it can be removed.
  for (const slug of programmes)
    if (!offered.some(({ value }) => value === slug)) offered.push({ value: slug, name: slug, lang: undefined });
  const lang = germanIn(language);
  // A change of filters resets what was chosen among the old regions or columns.
  const apart = { after: null, n: null, region: null, of: null };
  return (
    <div className="coverage-filters">
      <Select
        label={t('coverage-filters-level-name')}
        value={level}
        onChange={(value) => go(changed({ ...apart, level: value === 'DISTRICT' ? null : value }))}
        options={LEVELS.map((one) => ({ value: one, name: t(`coverage-filters-level-${one}`) }))}
      />
      <Select
        label={t('coverage-filters-within')}
        value={within}
        onChange={(value) => go(changed({ ...apart, within: value === NRW ? null : value }))}
        options={[
          { value: GERMANY, name: t('coverage-filters-germany') },
          ...(areas.some(({ ags }) => ags === NRW) ? [] : [{ value: NRW, name: 'Nordrhein-Westfalen' }]),
          ...(named || within === NRW ? [] : [{ value: within, name: t('coverage-filters-other', { key: within }) }]),
          ...areas.map(({ ags, name }) => ({ value: ags, name, lang })),
        ]}
      />
      <Disclosure summary={t('coverage-filters-columns')}>
        <p>{t('coverage-filters-all')}</p>
        <div className="coverage-columns">
          <CheckboxGroup
            legend={t('coverage-filters-services')}
            choices={SERVICES.map((one) => ({ value: one, name: labels.service[one] }))}
            checked={choice.services ?? []}
            onChange={(service) => go(changed({ ...apart, sort: null, column: null, service }))}
          />
          <CheckboxGroup
            legend={t('coverage-filters-programmes')}
            choices={offered}
            checked={programmes}
            onChange={(programme) => go(changed({ ...apart, sort: null, column: null, programme }))}
          />
        </div>
      </Disclosure>
    </div>
  );
}
