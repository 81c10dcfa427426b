/** Two comparisons, one at a time: with another day, or with somebody gone. What they find stands under the matrix. */

import { Link } from 'wouter';
import { isDay, useAddress } from '../../core/address';
import type { CoverageQuery, CoverageTalliedFragment } from '../../generated';
import { useFormat, useWords, words } from '../../core/language';
import { Explain } from '../../core/explain';
import { ActorLink, RegionLink } from '../../statements/links';
import { nameOf } from '../../statements/sentence';
import { useVocabulary } from '../../statements/vocabulary';
import { ScrollFrame } from '../../ui/scroll_frame';
import { ActorPicker } from '../../statements/actor_picker';
import { DateField } from '../../ui/date_field';
import { Disclosure } from '../../ui/disclosure';
import type { Choice } from './choice';
import { ColumnName } from './column_name';
import { type Change, type Column, countOf, keyOf, STATES } from './matrix';
import { SYMBOLS, told } from './states';
import { shifted } from './months';

type Without = NonNullable<CoverageQuery['whatIf']>;
const YEARS = [1, 5, 10] as const;
const LISTED = 50;

const said = words({
  de: {
    compare: 'Vergleichen',
    day: 'Mit einem anderen Tag',
    choose: 'Anderer Tag',
    ago: (n: number) => (n === 1 ? 'vor einem Jahr' : `vor ${n} Jahren`),
    stop: 'Vergleich beenden',
    gone: 'Was wäre, wenn jemand wegfiele?',
    goneHelp: 'Gerechnet wird nur; geändert wird nichts. Über den Akteur selbst ist damit nichts gesagt.',
    who: 'Wer oder was fiele weg?',
    actorName: 'Name eines Akteurs oder Programms',
    back: (name: string) => `${name} nicht mehr weglassen`,
    both: 'Zwei Tage und „was wäre, wenn“ lassen sich nicht zugleich zeigen. Gezeigt wird „was wäre, wenn“; der andere Tag bleibt außer Betracht.',
    wrong: 'Der Vergleichstag in der Adresse ist kein Tag des Kalenders; verglichen wird deshalb nicht.',
    changed: 'Was sich ändert',
    lost: (day: string) => `Was am ${day} anders wäre`,
    between: (one: string, two: string) => `Verglichen ist der ${one} mit dem ${two}.`,
    none: 'Keine Zelle ändert sich.',
    count: (n: number) => (n === 1 ? '1 Zelle ändert sich.' : `${n} Zellen ändern sich.`),
    cut: (n: number) => `${n} weitere Zellen sind in der Tabelle nicht gekennzeichnet; eine engere Auswahl zeigt sie.`,
    more: (n: number) => `${n} weitere zeigen`,
    carriers: (n: number) =>
      n === 1 ? '1 Angebot verlöre alle bekannten Träger:' : `${n} Angebote verlören alle bekannten Träger:`,
    moreServices: (n: number) => `und ${n} weitere`,
    lostExplain:
      'Gerechnet wird, als gäbe es keine Aussage über die Weggelassenen. Ein Angebot fällt mit weg, wenn alle seine bekannten Träger wegfallen. Beim Geld zählt, was innerhalb von zwölf Monaten zusätzlich ohne belegte Anschlussförderung enden würde.',
    money: 'Welches Geld zusätzlich enden würde',
    column: 'Angebot oder Programm',
    tally: 'Zahl der Gebiete in jedem Zustand, vorher und nachher',
    same: (n: string) => `${n} wie vorher`,
    explain:
      'Verglichen werden Zustand und Zahl der Anbieter jeder Zelle. Ein Unterschied zwischen zwei Tagen kann auch nur daran liegen, dass eine Quelle älter oder jünger ist.',
  },
  en: {
    compare: 'Compare',
    day: 'With another day',
    choose: 'Other day',
    ago: (n: number) => (n === 1 ? 'one year ago' : `${n} years ago`),
    stop: 'Stop comparing',
    gone: 'What if somebody were gone?',
    goneHelp: 'This is only worked out; nothing is changed. It says nothing about the actor itself.',
    who: 'Who or what would be gone?',
    actorName: 'Name of an actor or programme',
    back: (name: string) => `Don’t leave out ${name} any more`,
    both: 'Two days and “what if” can’t be shown at once. “What if” is shown; the other day is left aside.',
    wrong: 'The day to compare with in the address is no day of the calendar, so nothing is compared.',
    changed: 'What changes',
    lost: (day: string) => `What would be different on ${day}`,
    between: (one: string, two: string) => `${one} is compared with ${two}.`,
    none: 'No cell changes.',
    count: (n: number) => (n === 1 ? '1 cell changes.' : `${n} cells change.`),
    cut: (n: number) => `${n} more cells are not marked in the table; a narrower choice shows them.`,
    more: (n: number) => `Show ${n} more`,
    carriers: (n: number) =>
      n === 1 ? '1 service would lose all its known carriers:' : `${n} services would lose all their known carriers:`,
    moreServices: (n: number) => `and ${n} more`,
    lostExplain:
      'It is worked out as if there were no statement about those left out. A service goes with them if all its known carriers are gone. As for money, it counts what would end besides within twelve months with no known successor.',
    money: 'Which money would end besides',
    column: 'Service or programme',
    tally: 'Number of regions in each state, before and after',
    same: (n: string) => `${n} as before`,
    explain:
      'The state and the number of providers of each cell are compared. A difference between two days may also only come from a source being older or newer.',
  },
});

export function Comparing({ choice, without }: { choice: Choice; without?: Without }) {
  const word = useWords(said);
  const { day, get, language, with: changed, go } = useAddress();
  const names = new Map(without?.without.map((actor) => [actor.slug, nameOf(actor, language)]));
  const asked = get('with');
  return (
    <Disclosure
      summary={word.compare}
      className="coverage-comparing"
      isOpen={choice.other !== null || choice.without.length > 0}
    >
      {asked && choice.without.length > 0 && <p className="notice">{word.both}</p>}
      {asked && !isDay(asked) && <p className="notice">{word.wrong}</p>}
      <div className="coverage-columns">
        <fieldset>
          <legend>{word.day}</legend>
          <p className="row">
            <DateField
              label={word.choose}
              value={choice.other ?? ''}
              min="1990-01-01"
              max="2100-12-31"
              onChange={(value) => {
                if (isDay(value) && value >= '1990') go(changed({ with: value, without: null }));
              }}
            />
            {YEARS.map((years) => {
              const other = shifted(day, -12 * years);
              return (
                other && (
                  <Link key={years} href={changed({ with: other, without: null })}>
                    {word.ago(years)}
                  </Link>
                )
              );
            })}
            {choice.other && <Link href={changed({ with: null })}>{word.stop}</Link>}
          </p>
        </fieldset>
        <fieldset>
          <legend>{word.gone}</legend>
          <p className="small">{word.goneHelp}</p>
          <ActorPicker
            label={word.who}
            placeholder={word.actorName}
            onPick={({ slug }) => go(changed({ with: null, without: [...new Set([...choice.without, slug])] }))}
          />
          {choice.without.length > 0 && (
            <ul className="coverage-chips">
              {choice.without.map((slug) => {
                const name = names.get(slug) ?? slug;
                return (
                  <li key={slug}>
                    <button
                      type="button"
                      aria-label={word.back(name)}
                      onClick={() => go(changed({ without: choice.without.filter((one) => one !== slug) }))}
                    >
                      {name} <span aria-hidden="true">✕</span>
                    </button>
                  </li>
                );
              })}
            </ul>
          )}
        </fieldset>
      </div>
    </Disclosure>
  );
}

/** The list of changes between two days. */
export function DayChanges({ changes, other }: { changes: readonly Change[]; other: string }) {
  const word = useWords(said);
  const format = useFormat();
  const { day, get, language, with: changed } = useAddress();
  const all = get('changes') === 'all';
  return (
    <section aria-labelledby="coverage-changes">
      <h2 id="coverage-changes">{word.changed}</h2>
      <p>{word.between(format.day(other), format.day(day))}</p>
      <p role="status">{changes.length ? word.count(changes.length) : word.none}</p>
      <Explain>
        <p>{word.explain}</p>
      </Explain>
      <ul className="coverage-changes">
        {(all ? changes : changes.slice(0, LISTED)).map(({ region, column, now, was }) => (
          <li key={`${region.ags} ${keyOf(column)}`}>
            <RegionLink region={region} />, <ColumnName of={column} />: {format.day(other)} {SYMBOLS[was.state]}{' '}
            {told(was, language)} → {format.day(day)} {SYMBOLS[now.state]} {told(now, language)}
          </li>
        ))}
      </ul>
      {!all && changes.length > LISTED && (
        <Link href={changed({ changes: 'all' })}>{word.more(changes.length - LISTED)}</Link>
      )}
    </section>
  );
}

/** What would be different without somebody. */
export function Lost({ without }: { without: Without }) {
  const word = useWords(said);
  const format = useFormat();
  const { day, get, with: changed } = useAddress();
  const all = get('changes') === 'all';
  const { changeCount, changes, cliff, lostServiceCount, lostServices } = without;
  return (
    <section aria-labelledby="coverage-changes">
      <h2 id="coverage-changes">{word.lost(format.day(day))}</h2>
      <p role="status">{changeCount ? word.count(changeCount) : word.none}</p>
      <Explain>
        <p>{word.lostExplain}</p>
      </Explain>
      {changeCount > changes.length && <p>{word.cut(changeCount - changes.length)}</p>}
      {lostServiceCount > 0 && (
        <>
          <p>{word.carriers(lostServiceCount)}</p>
          <ul>
            {lostServices.map((service) => (
              <li key={service.id}>
                <ActorLink actor={service} />
              </li>
            ))}
          </ul>
          {lostServiceCount > lostServices.length && <p>{word.moreServices(lostServiceCount - lostServices.length)}</p>}
        </>
      )}
      <ul className="coverage-changes">
        {(all ? changes : changes.slice(0, LISTED)).map((change) => (
          <li key={`${change.region.ags} ${keyOf(change)}`}>{change.sentence}</li>
        ))}
      </ul>
      {!all && changes.length > LISTED && (
        <Link href={changed({ changes: 'all' })}>{word.more(changes.length - LISTED)}</Link>
      )}
      <h3>{word.money}</h3>
      <p>{cliff.sentence}</p>
      <ul>
        {cliff.endings.map(({ sentence }) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </section>
  );
}

interface Difference extends Pick<Column, 'serviceType' | 'programme'> {
  before: readonly CoverageTalliedFragment[];
  after: readonly CoverageTalliedFragment[];
}

/** Each column before and after, in numbers of regions. */
export function Differences({ of }: { of: readonly Difference[] }) {
  const word = useWords(said);
  const known = useVocabulary();
  const format = useFormat();
  return (
    <ScrollFrame label={word.tally}>
      <table>
        <caption>{word.tally}</caption>
        <thead>
          <tr>
            <th scope="col">{word.column}</th>
            {STATES.map((state) => (
              <th key={state} scope="col" className="number">
                <span aria-hidden="true">{SYMBOLS[state]}</span> {known.state[state]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {of.map((one) => (
            <tr key={keyOf(one)}>
              <th scope="row">
                <ColumnName of={one} />
              </th>
              {STATES.map((state) => {
                const [before, after] = [countOf(one.before, state), countOf(one.after, state)];
                return (
                  <td key={state} className={before === after ? 'number' : 'number changed'}>
                    {before === after
                      ? word.same(format.number(before))
                      : `${format.number(before)} → ${format.number(after)}`}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollFrame>
  );
}
