/** The filters for changes: days, actor or region, kinds of statements. */

import { Link } from 'wouter';
import { isDay, type Parameters, useAddress } from '../../core/address';
import type { LandRegionsFragment, StatementName } from '../../generated';
import { useMessages } from '../../core/language';
import { useVocabulary } from '../../statements/vocabulary';
import { RegionSelect } from '../../statements/region_select';
import { CheckboxGroup } from '../../ui/checkbox';
import { DateField } from '../../ui/date_field';
import { Disclosure } from '../../ui/disclosure';
import { LinkTabs } from '../../ui/link_tabs';
import { KINDS, monthsBefore, type Span } from './choice';
import { ActorPicker } from '../../statements/actor_picker';

const BEGIN = '2012-01-01';
/** Quick choices, each with its months before the last day. */
const SPANS = [
  ['month', 1],
  ['quarter', 3],
  ['year', 12],
  ['five-years', 60],
  ['since-2012', null],
] as const;

interface Props {
  of: string | null;
  kinds: StatementName[] | null;
  regions: LandRegionsFragment['landRegions']['nodes'];
}

/** Around whom, and which kinds of entries; closed until asked for, unless something is chosen. */
export function Filters({ of, kinds, regions }: Props) {
  const t = useMessages();
  const { with: changed, go } = useAddress();
  const change = (changes: Parameters) => go(changed({ n: null, ...changes }));
  const region = of?.startsWith('Region:') ? of.slice('Region:'.length) : '';
  return (
    <Disclosure className="changes-controls" summary={t('changes-controls')} isOpen={of !== null || kinds !== null}>
      <fieldset>
        <legend>{t('changes-controls-around')}</legend>
        <div className="row changes-around">
          <ActorPicker
            label={t('changes-controls-actor')}
            placeholder={t('changes-controls-name-part')}
            onPick={({ id }) => change({ of: id })}
          />
          <RegionSelect
            label={t('changes-controls-region')}
            none={t('everywhere')}
            regions={regions}
            value={region || null}
            onChange={(ags) => change({ of: ags ? `Region:${ags}` : null })}
          />
          {of && <Link href={changed({ of: null, n: null })}>{t('changes-controls-all')}</Link>}
        </div>
      </fieldset>
      <Kinds kinds={kinds} change={change} />
    </Disclosure>
  );
}

/** The two days, and quick choices. */
export function Days({ span: { from, to } }: { span: Span }) {
  const t = useMessages();
  const { day, with: changed, go } = useAddress();
  const field = (name: 'from' | 'to', value: string) => (
    <DateField
      label={t(`changes-controls-day-${name}`)}
      value={value}
      min="1900-01-01"
      max="2100-12-31"
      isRequired
      onChange={(next) => {
        if (isDay(next)) go(changed({ n: null, [name]: name === 'to' && next === day ? null : next }));
      }}
    />
  );
  return (
    <div className="row">
      {field('from', from)}
      {field('to', to)}
      {to !== day && <Link href={changed({ to: null, n: null })}>{t('changes-controls-follow')}</Link>}
      <LinkTabs
        label={t('changes-controls-quick')}
        className="changes-quick"
        current="true"
        tabs={SPANS.flatMap(([span, months]) => {
          const start = months === null ? BEGIN : monthsBefore(to, months);
          if (start >= to) return [];
          const href = changed({ from: start === monthsBefore(to, 12) ? null : start, n: null });
          return [{ href, name: t(`changes-controls-span-${span}`), isCurrent: start === from }];
        })}
      />
    </div>
  );
}

function Kinds({ kinds, change }: { kinds: StatementName[] | null; change: (changes: Parameters) => void }) {
  const t = useMessages();
  const labels = useVocabulary();
  return (
    <CheckboxGroup
      legend={t('changes-controls-kinds')}
      choices={KINDS.map((kind) => ({ value: kind, name: labels.statement[kind] }))}
      checked={kinds ?? []}
      onChange={(next) => change({ kinds: next.length ? next : null })}
    >
      <small>{t('changes-controls-kinds-help')}</small>
    </CheckboxGroup>
  );
}
