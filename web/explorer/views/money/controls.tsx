/** Which time, which levels, which region: what is asked about the flows of money. */

import { type Parameters, useAddress } from '../../core/address';
import type { FlowLevel, LandRegionsFragment, RegionKind } from '../../generated';
import { useFormat, useWords, words } from '../../core/language';
import { useVocabulary } from '../../statements/vocabulary';
import { CheckboxGroup } from '../../ui/checkbox';
import { LinkTabs } from '../../ui/link_tabs';
import { Select } from '../../ui/select';
import { ToggleButton } from '../../ui/toggle_button';
import { RegionSelect } from '../../statements/region_select';
import { type Choice, FIRST_YEAR, LEVELS, LIMITS, REGION_LEVELS, type Time, USUAL } from './choice';

const said = words({
  de: {
    time: 'Zeit',
    year: 'Jahr',
    until: 'bis Jahr',
    only: 'nur dieses Jahr',
    day: (day: string) => `Alles, was am ${day} gilt`,
    toYear: (year: number) => `Jahr ${year}`,
    levels: 'Ebenen, in der Richtung des Geldes',
    least: 'Mindestens zwei Ebenen bleiben gewählt.',
    presets: 'Fertige Fragen',
    preset: [
      'Überblick',
      'Wer fördert welches Programm?',
      'Wer erhält Geld aus welchem Programm?',
      'Wohin in NRW?',
      'Welche Stellen fördern wen?',
    ],
    regions: 'Gebiete sind',
    region: {
      STATE: 'Länder',
      GOVERNMENT_REGION: 'Regierungsbezirke',
      DISTRICT: 'Kreise und kreisfreie Städte',
      MUNICIPALITY: 'Gemeinden',
    } as Record<RegionKind, string>,
    within: 'Nur Empfänger aus',
    everywhere: 'überall',
    limit: 'Namen je Ebene',
    upTo: (n: number) => `höchstens ${n}`,
  },
  en: {
    time: 'Time',
    year: 'Year',
    until: 'to year',
    only: 'this year only',
    day: (day: string) => `All that holds on ${day}`,
    toYear: (year: number) => `Year ${year}`,
    levels: 'Levels, in the direction of the money',
    least: 'At least two levels stay chosen.',
    presets: 'Ready-made questions',
    preset: [
      'Overview',
      'Who funds which programme?',
      'Who gets money from which programme?',
      'Where in NRW?',
      'Which kinds fund whom?',
    ],
    regions: 'Regions are',
    region: {
      STATE: 'states',
      GOVERNMENT_REGION: 'government regions',
      DISTRICT: 'districts and independent cities',
      MUNICIPALITY: 'municipalities',
    } as Record<RegionKind, string>,
    within: 'Only recipients from',
    everywhere: 'everywhere',
    limit: 'Names per level',
    upTo: (n: number) => `at most ${n}`,
  },
});

const PRESETS: readonly (readonly FlowLevel[])[] = [
  USUAL,
  ['FUNDER', 'PROGRAMME'],
  ['PROGRAMME', 'RECIPIENT'],
  ['PROGRAMME', 'REGION'],
  ['FUNDER_KIND', 'RECIPIENT_KIND'],
];

export function Controls({
  choice,
  regions,
}: {
  choice: Choice;
  regions: LandRegionsFragment['landRegions']['nodes'];
}) {
  const { with: changed, go } = useAddress();
  const word = useWords(said);
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
            label={word.regions}
            value={choice.regionLevel}
            onChange={(value) => change({ regions: value === 'DISTRICT' ? null : value })}
            options={REGION_LEVELS.map((kind) => ({ value: kind, name: word.region[kind] }))}
          />
        )}
        <RegionSelect
          label={word.within}
          none={word.everywhere}
          regions={regions}
          value={choice.within}
          onChange={(within) => change({ within })}
        />
        <Select
          label={word.limit}
          value={String(choice.limit)}
          onChange={(value) => change({ limit: value === '12' ? null : value })}
          options={LIMITS.map((n) => ({ value: String(n), name: word.upTo(n) }))}
        />
      </div>
    </div>
  );
}

function Presets({ levels }: { levels: readonly FlowLevel[] }) {
  const word = useWords(said);
  const { with: changed } = useAddress();
  return (
    <LinkTabs
      label={word.presets}
      className="money-presets"
      current="true"
      tabs={PRESETS.map((preset, i) => ({
        href: changed({ levels: preset === USUAL ? null : preset.join(), open: null }),
        name: word.preset[i],
        isCurrent: preset.join() === levels.join(),
      }))}
    />
  );
}

function TimeControl({ time, change }: { time: Time; change: (changes: Parameters) => void }) {
  const word = useWords(said);
  const format = useFormat();
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
      <legend>{word.time}</legend>
      <div className="row">
        <Step
          to={changed({ open: null, ...to(fromYear - 1, toYear - 1) })}
          off={whole || fromYear <= first}
          symbol="‹"
          name={word.toYear(fromYear - 1)}
        />
        <Select
          label={word.year}
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
          name={word.toYear(fromYear + 1)}
        />
        <Select
          label={word.until}
          value={whole || fromYear === toYear ? '' : String(toYear)}
          onChange={(value) => change(to(fromYear, value ? Number(value) : fromYear))}
          options={[{ value: '', name: word.only }, ...optionsOf(years.filter((year) => year > fromYear))]}
        />
        <ToggleButton isPressed={whole} onPress={() => change({ year: whole ? null : 'day', from: null, to: null })}>
          {word.day(format.day(day))}
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
  const word = useWords(said);
  const known = useVocabulary();
  return (
    <CheckboxGroup
      legend={word.levels}
      choices={LEVELS.map((level) => ({ value: level, name: known.flowLevel[level] }))}
      checked={levels}
      least={2}
      onChange={(next) => change({ levels: next.join() === USUAL.join() ? null : next.join() })}
    >
      {levels.length <= 2 && <small>{word.least}</small>}
    </CheckboxGroup>
  );
}
