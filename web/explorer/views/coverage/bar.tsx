/** The bar below the head: which regions, what counts as current, which columns; and what can be taken along. */

import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { germanIn, useAddress, useDayAndLanguage } from '../../core/address';
import type { CoverageChoicesFragment } from '../../generated';
import { useMessages } from '../../core/language';
import { langOfName, nameOf } from '../../statements/sentence';
import { useVocabulary } from '../../statements/vocabulary';
import { CheckboxGroup } from '../../ui/checkbox';
import { Disclosure } from '../../ui/disclosure';
import { Select } from '../../ui/select';
import { type CoverageChoice, GERMANY, LEVELS, MONTHS, NRW, SERVICES } from './choice';

const DEFAULT_MONTHS = 24;

interface Props {
  choice: CoverageChoice;
  choices?: CoverageChoicesFragment;
  /** How many months a confirmation counts in the answer that is shown. */
  months?: number;
  /** Whether level and columns can be chosen. */
  hasColumns?: boolean;
  isComparing?: boolean;
  /** The share bar. */
  children: ReactNode;
}

export function Bar({ choice, choices, months, hasColumns = true, isComparing = false, children }: Props) {
  const t = useMessages();
  const { with: changed, go } = useAddress();
  const areas = useAreas(choice, choices);
  const shownMonths = choice.confirmedWithin ?? months ?? DEFAULT_MONTHS;
  return (
    <>
      <div className="view-bar">
        <div className="row">
          <Select
            label={t('coverage-bar-area')}
            value={choice.within}
            onChange={(value) => go(changed({ ...APART, within: value === NRW ? null : value }))}
            options={areas}
          />
          <Select
            label={t('coverage-bar-current')}
            value={String(shownMonths)}
            onChange={(value) => go(changed({ confirmedWithin: value }))}
            options={[...new Set([...MONTHS, shownMonths])]
              .sort((a, b) => a - b)
              .map((one) => ({ value: String(one), name: t('coverage-bar-months', { count: one }) }))}
          />
          {!isComparing && (
            <Link className="coverage-to-compare" href={changed({ ...APART, show: 'compare' })}>
              {t('coverage-show-compare')}
            </Link>
          )}
          {hasColumns && <Columns choice={choice} choices={choices} />}
        </div>
        {children}
      </div>
      <p className="coverage-paper">
        {t('coverage-bar-paper', {
          area: areas.find(({ value }) => value === choice.within)?.name ?? choice.within,
          count: shownMonths,
        })}
      </p>
    </>
  );
}

/** What was chosen among the old regions or columns means nothing among others. */
const APART = { after: null, n: null, from: null, region: null, of: null };

function useAreas({ within }: CoverageChoice, choices?: CoverageChoicesFragment) {
  const t = useMessages();
  const { language } = useDayAndLanguage();
  const areas = choices?.areas.nodes ?? [];
  const lang = germanIn(language);
  const isNamed = within === GERMANY || within === NRW || areas.some(({ ags }) => ags === within);
  return [
    { value: GERMANY, name: t('coverage-filters-germany') },
    ...(areas.some(({ ags }) => ags === NRW) ? [] : [{ value: NRW, name: 'Nordrhein-Westfalen', lang }]),
    ...(isNamed ? [] : [{ value: within, name: t('coverage-filters-other', { key: within }) }]),
    ...areas.map(({ ags, name }) => ({ value: ags, name, lang })),
  ];
}

/** Chooses the level of the rows, and services and programmes as columns. */
function Columns({ choice, choices }: { choice: CoverageChoice; choices?: CoverageChoicesFragment }) {
  const t = useMessages();
  const labels = useVocabulary();
  const { language, with: changed, go } = useAddress();
  const { level, programmes } = choice;
  const offered = (choices?.choices.nodes ?? []).map((one) => ({
    value: one.slug,
    name: nameOf(one, language),
    lang: langOfName(one, language),
  }));
  // A chosen programme that is not offered stays in the list, so that it can be removed.
  for (const slug of programmes)
    if (!offered.some(({ value }) => value === slug)) offered.push({ value: slug, name: slug, lang: undefined });
  return (
    <Disclosure summary={t('coverage-filters-columns')} className="coverage-more">
      <Select
        label={t('coverage-filters-level-name')}
        value={level}
        onChange={(value) => go(changed({ ...APART, level: value === 'DISTRICT' ? null : value }))}
        options={LEVELS.map((one) => ({ value: one, name: t(`coverage-filters-level-${one}`) }))}
      />
      <p>{t('coverage-filters-all')}</p>
      <div className="coverage-columns">
        <CheckboxGroup
          legend={t('coverage-filters-services')}
          choices={SERVICES.map((one) => ({ value: one, name: labels.service[one] }))}
          checked={choice.services ?? []}
          onChange={(service) => go(changed({ ...APART, sort: null, column: null, service }))}
        />
        <CheckboxGroup
          legend={t('coverage-filters-programmes')}
          choices={offered}
          checked={programmes}
          onChange={(programme) => go(changed({ ...APART, sort: null, column: null, programme }))}
        />
      </div>
    </Disclosure>
  );
}
