/** The filters for flows of money: time, levels and region. */

import { type Parameters, useAddress } from '../../core/address';
import type { FlowLevel, LandRegionsFragment } from '../../generated';
import { useMessages } from '../../core/language';
import { useVocabulary } from '../../statements/vocabulary';
import { CheckboxGroup } from '../../ui/checkbox';
import { LinkTabs } from '../../ui/link_tabs';
import { Select } from '../../ui/select';
import { ToggleButton } from '../../ui/toggle_button';
import { RegionSelect } from '../../statements/region_select';
import { type FlowsChoice, FIRST_YEAR, LEVELS, LIMITS, REGION_LEVELS, type Time, USUAL } from './choice';

const PRESETS: readonly (readonly [question: string, levels: readonly FlowLevel[]])[] = [
  ['overview', USUAL],
  ['programmes', ['FUNDER', 'PROGRAMME']],
  ['recipients', ['PROGRAMME', 'RECIPIENT']],
  ['regions', ['PROGRAMME', 'REGION']],
  ['kinds', ['FUNDER_KIND', 'RECIPIENT_KIND']],
];

export function Controls({
  choice,
  regions,
}: {
  choice: FlowsChoice;
  regions: LandRegionsFragment['landRegions']['nodes'];
}) {
  const { with: changed, go } = useAddress();
  const t = useMessages();
  const change = (changes: Parameters) => go(changed({ open: null, ...changes }));
  return (
    <div className="money-controls">
      <Presets levels={choice.levels} />
      <div className="row">
        <TimeControl time={choice.time} change={change} />
        <Levels levels={choice.levels} change={change} />
      </div>
      <div className="row">
        {choice.levels.includes('REGION') && (
          <Select
            label={t('money-controls-regions')}
            value={choice.regionLevel}
            onChange={(value) => change({ regions: value === 'DISTRICT' ? null : value })}
            options={REGION_LEVELS.map((kind) => ({ value: kind, name: t(`money-controls-region-${kind}`) }))}
          />
        )}
        <RegionSelect
          label={t('money-controls-within')}
          none={t('everywhere')}
          regions={regions}
          value={choice.within}
          onChange={(within) => change({ within })}
        />
        <Select
          label={t('money-controls-limit')}
          value={String(choice.limit)}
          onChange={(value) => change({ limit: value === '12' ? null : value })}
          options={LIMITS.map((n) => ({ value: String(n), name: t('money-controls-up-to', { count: n }) }))}
        />
      </div>
    </div>
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
  const { day, with: changed } = useAddress();
  const ofDay = Number(day.slice(0, 4));
  const whole = 'on' in time;
  const { fromYear, toYear } = whole ? { fromYear: ofDay, toYear: ofDay } : time;
  const first = Math.min(FIRST_YEAR, fromYear);
  const last = Math.max(ofDay + 2, toYear);
  const years = Array.from({ length: last - first + 1 }, (_, i) => last - i);
  const to = (from: number, until: number): Parameters =>
    from === until ? { year: from === ofDay ? null : from, from: null, to: null } : { year: null, from, to: until };
  return (
    <fieldset>
      <legend>{t('money-controls-time')}</legend>
      <div className="row">
        <Step
          to={changed({ open: null, ...to(fromYear - 1, toYear - 1) })}
          off={whole || fromYear <= first}
          symbol="‹"
          name={t('money-controls-to-year', { year: fromYear - 1 })}
        />
        <Select
          label={t('money-controls-year')}
          value={whole ? '' : String(fromYear)}
          onChange={(value) =>
            change(to(Number(value), fromYear === toYear ? Number(value) : Math.max(Number(value), toYear)))
          }
          options={[...(whole ? [{ value: '', name: '–' }] : []), ...optionsOf(years)]}
        />
        <Step
          to={changed({ open: null, ...to(fromYear + 1, toYear + 1) })}
          off={whole || toYear >= last}
          symbol="›"
          name={t('money-controls-to-year', { year: fromYear + 1 })}
        />
        <Select
          label={t('money-controls-until')}
          value={whole || fromYear === toYear ? '' : String(toYear)}
          onChange={(value) => change(to(fromYear, value ? Number(value) : fromYear))}
          options={[
            { value: '', name: t('money-controls-only') },
            ...optionsOf(years.filter((year) => year > fromYear)),
          ]}
        />
        <ToggleButton isPressed={whole} onPress={() => change({ year: whole ? null : 'day', from: null, to: null })}>
          {t('money-controls-day', { day })}
        </ToggleButton>
      </div>
    </fieldset>
  );
}

const optionsOf = (years: readonly number[]) => years.map((year) => ({ value: String(year), name: String(year) }));

function Step({ to, off, symbol, name }: { to: string; off: boolean; symbol: string; name: string }) {
  const { go } = useAddress();
  return (
    <button type="button" disabled={off} aria-label={name} title={name} onClick={() => go(to)}>
      {symbol}
    </button>
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
