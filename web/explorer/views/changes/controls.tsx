/** Between which days, around whom, and about what kinds of statements. */

import { Link } from 'wouter';
import { isDay, type Parameters, useAddress } from '../../core/address';
import type { LandRegionsFragment, StatementName } from '../../generated';
import { useFormat, useWords, words } from '../../core/language';
import { useVocabulary } from '../../statements/vocabulary';
import { RegionSelect } from '../../statements/region_select';
import { CheckboxGroup } from '../../ui/checkbox';
import { DateField } from '../../ui/date_field';
import { Disclosure } from '../../ui/disclosure';
import { LinkTabs } from '../../ui/link_tabs';
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
  const { with: changed, go } = useAddress();
  const change = (changes: Parameters) => go(changed({ n: null, ...changes }));
  const region = of?.startsWith('Region:') ? of.slice('Region:'.length) : '';
  return (
    <div className="changes-controls">
      <Days span={span} change={change} />
      <fieldset>
        <legend>{word.around}</legend>
        <div className="row changes-around">
          <ActorPicker label={word.actor} placeholder={word.namePart} onPick={({ id }) => change({ of: id })} />
          <RegionSelect
            label={word.region}
            none={word.everywhere}
            regions={regions}
            value={region || null}
            onChange={(ags) => change({ of: ags ? `Region:${ags}` : null })}
          />
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
  const field = (name: 'from' | 'to', value: string) => (
    <DateField
      label={word[name]}
      value={value}
      min="1900-01-01"
      max="2100-12-31"
      isRequired
      onChange={(next) => {
        if (isDay(next)) change({ [name]: name === 'to' && next === day ? null : next });
      }}
    />
  );
  return (
    <fieldset>
      <legend>{word.time}</legend>
      <div className="row">
        {field('from', from)}
        {field('to', to)}
      </div>
      <p className="small">
        {to === day ? word.toHelp : word.toOwn(format.day(day))}{' '}
        {to !== day && <Link href={changed({ to: null, n: null })}>{word.follow}</Link>}
      </p>
      <LinkTabs
        label={word.quick}
        className="changes-quick"
        current="true"
        tabs={word.spans.flatMap((name, i) => {
          const start = starts[i] ?? BEGIN;
          if (start >= to) return [];
          const href = changed({ from: start === monthsBefore(to, 12) ? null : start, n: null });
          return [{ href, name, isCurrent: start === from }];
        })}
      />
    </fieldset>
  );
}

function Kinds({ kinds, change }: { kinds: StatementName[] | null; change: (changes: Parameters) => void }) {
  const word = useWords(said);
  const known = useVocabulary();
  return (
    <Disclosure summary={kinds ? word.kindsSome(kinds.length) : word.kinds} isOpen={kinds !== null}>
      <CheckboxGroup
        legend={word.kinds}
        choices={KINDS.map((kind) => ({ value: kind, name: known.statement[kind] }))}
        checked={kinds ?? []}
        onChange={(next) => change({ kinds: next.length ? next : null })}
      >
        <small>{word.kindsHelp}</small>
      </CheckboxGroup>
    </Disclosure>
  );
}
