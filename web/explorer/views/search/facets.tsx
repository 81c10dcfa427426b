/** The facets: kinds of entries, topics and government regions, each with its number of hits. */

import { Link } from 'wouter';
import { germanIn, useAddress, useDayAndLanguage } from '../../core/address';
import { useFormat, useMessages } from '../../core/language';
import type { RegionNameFragment } from '../../generated';
import { useVocabulary } from '../../statements/vocabulary';
import { CheckboxGroup } from '../../ui/checkbox';
import { Disclosure } from '../../ui/disclosure';
import { Icon } from '../../ui/icon';
import { useIsWide } from '../../ui/media_query';
import { type Choice, FILTERS } from './choice';
import type { Count, Counts } from './counts';

interface Props {
  choice: Choice;
  counts: Counts;
  regions: readonly RegionNameFragment[];
}

/** A value of a facet that is chosen, or may be. */
interface Labelled {
  name: string;
  lang?: string;
}

function useLabels(regions: readonly RegionNameFragment[]) {
  const t = useMessages();
  const labels = useVocabulary();
  const { language } = useDayAndLanguage();
  const names = new Map(regions.map(({ ags, name }) => [ags, name]));
  return {
    kinds: (kind: string): Labelled => ({
      name: kind === 'PLACE' ? t('search-places') : labels.kinds[kind as keyof typeof labels.kinds],
    }),
    topics: (topic: string): Labelled => ({ name: labels.service[topic as keyof typeof labels.service] }),
    regions: (ags: string): Labelled => ({ name: names.get(ags) ?? ags, lang: germanIn(language) }),
  };
}

/** In a column where there is room, else folded. */
export function Facets(props: Props) {
  const t = useMessages();
  const isWide = useIsWide();
  const chosen = FILTERS.reduce((sum, filter) => sum + props.choice[filter].length, 0);
  if (isWide)
    return (
      <section className="search-facets" aria-labelledby="search-facets">
        <h2 id="search-facets">{t('search-filters')}</h2>
        <Groups {...props} />
      </section>
    );
  return (
    <Disclosure className="search-facets" summary={t('search-filters-chosen', { count: chosen })}>
      <Groups {...props} />
    </Disclosure>
  );
}

function Groups({ choice, counts, regions }: Props) {
  const t = useMessages();
  const format = useFormat();
  const { with: changed, go } = useAddress();
  const labels = useLabels(regions);
  const group = <Value extends string>(filter: (typeof FILTERS)[number], offered: readonly Count<Value>[]) =>
    offered.length > 0 && (
      <CheckboxGroup
        className="search-facet"
        legend={t(`search-facet-${filter}`)}
        choices={offered.map(({ value, count }) => {
          const { name, lang } = labels[filter](value);
          return {
            value,
            name: (
              <span>
                <span lang={lang}>{name}</span> <span className="search-count">({format.number(count)})</span>
              </span>
            ),
          };
        })}
        checked={choice[filter] as readonly string[] as readonly Value[]}
        onChange={(values) => go(changed({ [filter]: values, after: null }))}
      >
        {filter === 'regions' && counts.withoutRegion > 0 && (
          <p className="small">{t('search-without-region', { count: counts.withoutRegion })}</p>
        )}
      </CheckboxGroup>
    );
  return (
    <>
      {group('kinds', counts.kinds)}
      {group('topics', counts.topics)}
      {group('regions', counts.regions)}
    </>
  );
}

/** What is chosen, each with a link that takes it away. */
export function ChosenFilters({ choice, regions }: Omit<Props, 'counts'>) {
  const t = useMessages();
  const { with: changed } = useAddress();
  const labels = useLabels(regions);
  const chosen = FILTERS.flatMap((filter) => choice[filter].map((value: string) => ({ filter, value })));
  if (chosen.length === 0) return null;
  return (
    <ul className="search-chosen" aria-label={t('search-chosen')}>
      {chosen.map(({ filter, value }) => {
        const { name, lang } = labels[filter](value);
        const rest = choice[filter].filter((one: string) => one !== value);
        return (
          <li key={`${filter} ${value}`}>
            <Link href={changed({ [filter]: rest, after: null })}>
              <span className="unseen">{t('search-remove')}</span> <span lang={lang}>{name}</span> <Icon name="close" />
            </Link>
          </li>
        );
      })}
      <li>
        <WithoutFilters />
      </li>
    </ul>
  );
}

/** Takes all filters away. */
export function WithoutFilters() {
  const t = useMessages();
  const { with: changed } = useAddress();
  const none = Object.fromEntries(FILTERS.map((filter) => [filter, null]));
  return <Link href={changed({ ...none, after: null })}>{t('search-remove-all')}</Link>;
}
