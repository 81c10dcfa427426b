/** The filters for flows of money: region and time, and the columns of the diagram. */

import { useState } from 'react';
import { type Parameters, useAddress, useDayAndLanguage } from '../../core/address';
import { HOME_STATE } from '../../core/home_state';
import type { FlowLevel, LandRegionsFragment } from '../../generated';
import { type Messages, useMessages } from '../../core/language';
import { useVocabulary } from '../../statements/vocabulary';
import { CheckboxGroup } from '../../ui/checkbox';
import { LinkTabs } from '../../ui/link_tabs';
import { Select } from '../../ui/select';
import { ToggleButton } from '../../ui/toggle_button';
import { RegionSelect } from '../../statements/region_select';
import { Disclosure } from '../../ui/disclosure';
import {
  type FlowsChoice,
  FIRST_YEAR,
  LEVELS,
  LIMITS,
  REGION_LEVELS,
  type Time,
  USUAL,
  USUAL_LIMIT,
  USUAL_REGIONS,
  withinParameter,
  yearOfDay,
} from './choice';

const PRESETS: readonly (readonly [question: string, levels: readonly FlowLevel[]])[] = [
  ['overview', USUAL],
  ['programmes', ['FUNDER', 'PROGRAMME']],
  ['recipients', ['PROGRAMME', 'RECIPIENT']],
  ['regions', ['PROGRAMME', 'REGION']],
  ['kinds', ['FUNDER_KIND', 'RECIPIENT_KIND']],
];

/** The usual region, to be named before the others are known. */
const land = (t: Messages) =>
  ({ id: `Region:${HOME_STATE}`, ags: HOME_STATE, name: t('money-controls-land'), regionKind: 'STATE' }) as const;

/** Where and when. */
export function Pickers({
  choice: { time, within },
  regions,
}: {
  choice: FlowsChoice;
  regions: LandRegionsFragment['landRegions']['nodes'];
}) {
  const t = useMessages();
  const { with: changed, go } = useAddress();
  const change = (changes: Parameters) => go(changed({ open: null, ...changes }));
  return (
    <div className="row money-controls">
      <RegionSelect
        label={t('money-controls-within')}
        none={t('money-controls-everywhere')}
        regions={regions.length ? regions : [land(t)]}
        value={within}
        onChange={(ags) => change({ within: withinParameter(ags) })}
      />
      <TimeControl time={time} change={change} />
    </div>
  );
}

/** What the columns of the diagram are; closed until asked for, unless something is chosen. */
export function DiagramControls({ choice }: { choice: FlowsChoice }) {
  const { get, with: changed, go } = useAddress();
  const t = useMessages();
  const change = (changes: Parameters) => go(changed({ open: null, ...changes }));
  const [isChosen] = useState(() => ['levels', 'regions', 'limit'].some((name) => get(name) !== null));
  return (
    <Disclosure className="money-controls" summary={t('money-controls-levels')} isOpen={isChosen}>
      <Presets levels={choice.levels} />
      <Levels levels={choice.levels} change={change} />
      <div className="row">
        {choice.levels.includes('REGION') && (
          <Select
            label={t('money-controls-regions')}
            value={choice.regionLevel}
            onChange={(value) => change({ regions: value === USUAL_REGIONS ? null : value })}
            options={REGION_LEVELS.map((kind) => ({ value: kind, name: t(`money-controls-region-${kind}`) }))}
          />
        )}
        <Select
          label={t('money-controls-limit')}
          value={String(choice.limit)}
          onChange={(value) => change({ limit: value === String(USUAL_LIMIT) ? null : value })}
          options={LIMITS.map((n) => ({ value: String(n), name: t('money-controls-up-to', { count: n }) }))}
        />
      </div>
    </Disclosure>
  );
}

function Presets({ levels }: { levels: readonly FlowLevel[] }) {
  const t = useMessages();
  const { with: changed } = useAddress();
  return (
    <LinkTabs
      label={t('money-controls-presets')}
      className="money-presets"
      current="true"
      tabs={PRESETS.map(([question, preset]) => ({
        href: changed({ levels: preset === USUAL ? null : preset.join(), open: null }),
        name: t(`money-controls-preset-${question}`),
        isCurrent: preset.join() === levels.join(),
      }))}
    />
  );
}

function TimeControl({ time, change }: { time: Time; change: (changes: Parameters) => void }) {
  const t = useMessages();
  const { day } = useDayAndLanguage();
  const ofDay = yearOfDay(day);
  const isDay = 'on' in time;
  const { fromYear, toYear } = isDay ? { fromYear: ofDay, toYear: ofDay } : time;
  const first = Math.min(FIRST_YEAR, fromYear);
  const last = Math.max(ofDay + 2, toYear);
  const years = Array.from({ length: last - first + 1 }, (_, i) => first + i);
  const options = years.map((year) => ({ value: String(year), name: String(year) }));
  const none = isDay ? [{ value: '', name: '–' }] : [];
  const to = (from: number, until: number) =>
    change({ year: null, from: from === FIRST_YEAR ? null : from, to: until === ofDay ? null : until });
  return (
    <>
      <Select
        label={t('money-controls-from')}
        value={isDay ? '' : String(fromYear)}
        onChange={(value) => to(Number(value), Math.max(Number(value), toYear))}
        options={[...none, ...options]}
      />
      <Select
        label={t('money-controls-until')}
        value={isDay ? '' : String(toYear)}
        onChange={(value) => to(Math.min(fromYear, Number(value)), Number(value))}
        options={[...none, ...options]}
      />
      <ToggleButton isPressed={isDay} onPress={() => change({ year: isDay ? null : 'day', from: null, to: null })}>
        {t('money-controls-day')}
      </ToggleButton>
    </>
  );
}

function Levels({ levels, change }: { levels: readonly FlowLevel[]; change: (changes: Parameters) => void }) {
  const t = useMessages();
  const labels = useVocabulary();
  return (
    <CheckboxGroup
      legend={t('money-controls-levels')}
      choices={LEVELS.map((level) => ({ value: level, name: labels.flowLevel[level] }))}
      checked={levels}
      least={2}
      onChange={(next) => change({ levels: next.join() === USUAL.join() ? null : next.join() })}
    >
      {levels.length <= 2 && <small>{t('money-controls-least')}</small>}
    </CheckboxGroup>
  );
}
