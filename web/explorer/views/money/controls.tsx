/** Which time, which levels, which region: what is asked about the flows of money. */

import { type ReactNode, useId } from 'react';
import { Link } from 'wouter';
import { type Parameters, useAddress } from '../../core/address';
import type { FlowLevel, LandRegionsFragment, RegionKind } from '../../generated';
import { useFormat, useWords, words } from '../../core/language';
import { vocabulary } from '../../statements/vocabulary';
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
          <Choose
            label={word.regions}
            value={choice.regionLevel}
            onChange={(value) => change({ regions: value === 'DISTRICT' ? null : value })}
          >
            {REGION_LEVELS.map((kind) => (
              <option key={kind} value={kind}>
                {word.region[kind]}
              </option>
            ))}
          </Choose>
        )}
        <RegionSelect
          label={word.within}
          none={word.everywhere}
          regions={regions}
          value={choice.within}
          onChange={(within) => change({ within })}
        />
        <Choose
          label={word.limit}
          value={String(choice.limit)}
          onChange={(value) => change({ limit: value === '12' ? null : value })}
        >
          {LIMITS.map((n) => (
            <option key={n} value={n}>
              {word.upTo(n)}
            </option>
          ))}
        </Choose>
      </div>
    </div>
  );
}

function Presets({ levels }: { levels: readonly FlowLevel[] }) {
  const word = useWords(said);
  const { with: changed } = useAddress();
  return (
    <nav aria-label={word.presets} className="money-presets">
      <ul>
        {PRESETS.map((preset, i) => (
          <li key={preset.join()}>
            <Link
              href={changed({ levels: preset === USUAL ? null : preset.join(), open: null })}
              aria-current={preset.join() === levels.join() ? 'true' : undefined}
            >
              {word.preset[i]}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
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
        <Choose
          label={word.year}
          value={whole ? '' : String(fromYear)}
          onChange={(value) =>
            change(to(Number(value), fromYear === toYear ? Number(value) : Math.max(Number(value), toYear)))
          }
        >
          {whole && <option value="">–</option>}
          {years.map((year) => (
            <option key={year}>{year}</option>
          ))}
        </Choose>
        <Step
          to={changed({ open: null, ...to(fromYear + 1, toYear + 1) })}
          off={whole || toYear >= last}
          symbol="›"
          name={word.toYear(fromYear + 1)}
        />
        <Choose
          label={word.until}
          value={whole || fromYear === toYear ? '' : String(toYear)}
          onChange={(value) => change(to(fromYear, value ? Number(value) : fromYear))}
        >
          <option value="">{word.only}</option>
          {years
            .filter((year) => year > fromYear)
            .map((year) => (
              <option key={year}>{year}</option>
            ))}
        </Choose>
        <button
          type="button"
          aria-pressed={whole}
          onClick={() => change({ year: whole ? null : 'day', from: null, to: null })}
        >
          {word.day(format.day(day))}
        </button>
      </div>
    </fieldset>
  );
}

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
  const known = useWords(vocabulary);
  const least = levels.length <= 2;
  const toggle = (level: FlowLevel) => {
    const next = LEVELS.filter((one) => levels.includes(one) !== (one === level));
    change({ levels: next.join() === USUAL.join() ? null : next.join() });
  };
  return (
    <fieldset>
      <legend>{word.levels}</legend>
      <div className="row">
        {LEVELS.map((level) => (
          <label key={level} className="money-check">
            <input
              type="checkbox"
              checked={levels.includes(level)}
              disabled={least && levels.includes(level)}
              onChange={() => toggle(level)}
            />{' '}
            {known.flowLevel[level]}
          </label>
        ))}
      </div>
      {least && <small>{word.least}</small>}
    </fieldset>
  );
}

export function Choose({
  label,
  value,
  onChange,
  children,
}: {
  label: string;
  value: string;
  onChange: (value: string) => void;
  children: ReactNode;
}) {
  const id = useId();
  return (
    <span className="money-choose">
      <label htmlFor={id}>{label}</label>{' '}
      <select id={id} value={value} onChange={({ currentTarget }) => onChange(currentTarget.value)}>
        {children}
      </select>
    </span>
  );
}

interface RegionSelectProps {
  label: string;
  none: string;
  regions: LandRegionsFragment['landRegions']['nodes'];
  value: string | null;
  onChange: (ags: string | null) => void;
}

/** The Land, its government regions, and the districts and cities by name. A region that is none of them is kept. */
export function RegionSelect({ label, none, regions, value, onChange }: RegionSelectProps) {
  const known = useWords(vocabulary);
  const { compare, language } = useFormat();
  const lang = language === 'EN' ? 'de' : undefined;
  const [large, small] = [[...regions], [...regions]].map((all, i) =>
    all.filter(({ regionKind }) => (regionKind === 'DISTRICT' || regionKind === 'URBAN_DISTRICT') === (i === 1)),
  );
  const option = ({ ags, name }: (typeof regions)[number]) => (
    <option key={ags} value={ags} lang={lang}>
      {name}
    </option>
  );
  return (
    <Choose label={label} value={value ?? ''} onChange={(ags) => onChange(ags || null)}>
      <option value="">{none}</option>
      {value && !regions.some(({ ags }) => ags === value) && <option>{value}</option>}
      {large?.map(option)}
      <optgroup label={`${known.regionKind.DISTRICT} / ${known.regionKind.URBAN_DISTRICT}`}>
        {small?.sort((a, b) => compare(a.name, b.name)).map(option)}
      </optgroup>
    </Choose>
  );
}
