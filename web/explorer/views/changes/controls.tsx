/** Between which days, around whom, and about what kinds of statements. */

import { Link } from 'wouter';
import { isDay, type Parameters, useAddress } from '../../core/address';
import type { LandRegionsFragment, StatementName } from '../../generated';
import { useFormat, useWords, words } from '../../core/language';
import { vocabulary } from '../../statements/vocabulary';
import { KINDS, monthsBefore, type Span } from './choice';
import { ActorPicker } from '../../statements/actor_picker';

const BEGIN = '2012-01-01';

const said = words({
  de: {
    time: 'Zeit',
    from: 'Nach dem',
    to: 'bis',
    toHelp: 'Der letzte Tag ist der „Stand am“ oben auf der Seite.',
    toOwn: (day: string) =>
      `Der letzte Tag gilt nur für diese Liste; Verweise und Sicherheit der Aussagen gelten für den Stand am ${day}.`,
    follow: 'Dem Stand oben folgen',
    quick: 'Schnelle Auswahl',
    spans: ['letzter Monat', 'letztes Vierteljahr', 'letztes Jahr', 'letzte fünf Jahre', 'seit 2012'],
    around: 'Nur rund um',
    actor: 'Akteur',
    namePart: 'Name oder Teil davon',
    region: 'Gebiet',
    everywhere: 'überall',
    all: 'Einschränkung aufheben',
    kinds: 'Nur diese Aussagen',
    kindsSome: (n: number) => `Nur diese Aussagen (${n} gewählt)`,
    kindsHelp: 'Mit einer Auswahl kommen Gründungen und Auflösungen von Akteuren nicht vor.',
  },
  en: {
    time: 'Time',
    from: 'After',
    to: 'up to',
    toHelp: 'The last day is the “As of” at the top of the page.',
    toOwn: (day: string) =>
      `The last day is for this list only; links and the certainty of statements are for the state of ${day}.`,
    follow: 'Follow the day at the top',
    quick: 'Quick choice',
    spans: ['last month', 'last quarter', 'last year', 'last five years', 'since 2012'],
    around: 'Only around',
    actor: 'Actor',
    namePart: 'Name or a part of it',
    region: 'Region',
    everywhere: 'everywhere',
    all: 'Remove the restriction',
    kinds: 'Only these statements',
    kindsSome: (n: number) => `Only these statements (${n} chosen)`,
    kindsHelp: 'With a choice, foundings and dissolutions of actors do not occur.',
  },
});

interface Props {
  span: Span;
  of: string | null;
  kinds: StatementName[] | null;
  regions: LandRegionsFragment['landRegions']['nodes'];
}

export function Controls({ span, of, kinds, regions }: Props) {
  const word = useWords(said);
  const { with: changed, go, language } = useAddress();
  const change = (changes: Parameters) => go(changed({ n: null, ...changes }));
  const region = of?.startsWith('Region:') ? of.slice('Region:'.length) : '';
  const lang = language === 'EN' ? 'de' : undefined;
  return (
    <div className="changes-controls">
      <Days span={span} change={change} />
      <fieldset>
        <legend>{word.around}</legend>
        <div className="row changes-around">
          <ActorPicker label={word.actor} placeholder={word.namePart} onPick={({ id }) => change({ of: id })} />
          <label>
            {word.region}{' '}
            <select
              value={region}
              onChange={({ currentTarget: { value } }) => change({ of: value ? `Region:${value}` : null })}
            >
              <option value="">{word.everywhere}</option>
              {region && !regions.some(({ ags }) => ags === region) && <option>{region}</option>}
              {regions.map(({ ags, name }) => (
                <option key={ags} value={ags} lang={lang}>
                  {name}
                </option>
              ))}
            </select>
          </label>
          {of && <Link href={changed({ of: null, n: null })}>{word.all}</Link>}
        </div>
      </fieldset>
      <Kinds kinds={kinds} change={change} />
    </div>
  );
}

function Days({ span: { from, to }, change }: { span: Span; change: (changes: Parameters) => void }) {
  const word = useWords(said);
  const format = useFormat();
  const { day, with: changed } = useAddress();
  const starts = [monthsBefore(to, 1), monthsBefore(to, 3), monthsBefore(to, 12), monthsBefore(to, 60), BEGIN];
  const input = (name: 'from' | 'to', value: string) => (
    <label>
      {word[name]}{' '}
      <input
        key={value}
        type="date"
        defaultValue={value}
        min="1900-01-01"
        max="2100-12-31"
        required
        onChange={({ target }) => {
          if (isDay(target.value)) change({ [name]: name === 'to' && target.value === day ? null : target.value });
        }}
      />
    </label>
  );
  return (
    <fieldset>
      <legend>{word.time}</legend>
      <div className="row">
        {input('from', from)}
        {input('to', to)}
      </div>
      <p className="small">
        {to === day ? word.toHelp : word.toOwn(format.day(day))}{' '}
        {to !== day && <Link href={changed({ to: null, n: null })}>{word.follow}</Link>}
      </p>
      <nav aria-label={word.quick}>
        <ul className="changes-quick">
          {word.spans.map((name, i) => {
            const start = starts[i] ?? BEGIN;
            if (start >= to) return null;
            return (
              <li key={name}>
                <Link
                  href={changed({ from: start === monthsBefore(to, 12) ? null : start, n: null })}
                  aria-current={start === from ? 'true' : undefined}
                >
                  {name}
                </Link>
              </li>
            );
          })}
        </ul>
      </nav>
    </fieldset>
  );
}

function Kinds({ kinds, change }: { kinds: StatementName[] | null; change: (changes: Parameters) => void }) {
  const word = useWords(said);
  const known = useWords(vocabulary);
  const toggle = (kind: StatementName) => {
    const next = KINDS.filter((one) => (kinds?.includes(one) ?? false) !== (one === kind));
    change({ kinds: next.length ? next : null });
  };
  return (
    <details open={kinds !== null || undefined}>
      <summary>{kinds ? word.kindsSome(kinds.length) : word.kinds}</summary>
      <fieldset>
        <legend>{word.kinds}</legend>
        <div className="row">
          {KINDS.map((kind) => (
            <label key={kind}>
              <input type="checkbox" checked={kinds?.includes(kind) ?? false} onChange={() => toggle(kind)} />{' '}
              {known.statement[kind]}
            </label>
          ))}
        </div>
        <small>{word.kindsHelp}</small>
      </fieldset>
    </details>
  );
}
