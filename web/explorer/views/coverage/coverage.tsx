/** Where which help is known: map and table, compared if wished; and the list of gaps. */

import { useMemo } from 'react';
import { Link } from 'wouter';
import { useAddress } from '../../core/address';
import { useAnswer } from '../../core/ask';
import { CoverageDocument, type CoverageQuery } from '../../generated';
import { useFormat, useWords, words } from '../../core/language';
import { Answer } from '../../core/answer';
import { Copy } from '../../core/share';
import { Explain } from '../../core/explain';
import { Title } from '../../ui/title';
import { LinkTabs } from '../../ui/link_tabs';
import { CellPanel } from './cell_panel';
import { type Choice, choiceOf, columnsOf } from './choice';
import { Comparing, DayChanges, Differences, Lost } from './comparing';
import './coverage.css';
import { DaySlider } from './day_slider';
import { Filters } from './filters';
import { Gaps } from './gaps';
import { CoverageMap, hasOutlines } from './map';
import { changesOf, keyOf, rowsOf } from './matrix';
import { Matrix } from './table';

const SHOWS = ['map', 'gaps'] as const;
const ROWS = 500;

const said = words({
  de: {
    title: 'Angebote und Lücken',
    lead: 'Welche Hilfe ist wo bekannt, und wo fehlt etwas?',
    ways: 'Darstellung',
    show: { map: 'Karte und Tabelle', gaps: 'Liste der Lücken' },
    empty: 'Auf dieser Ebene kennt das Netz hier keine Gebiete.',
    noMap: 'Eine Karte gibt es nur für die Kreise und kreisfreien Städte in Nordrhein-Westfalen.',
    more: (n: string) => `${n} weitere Gebiete zeigen`,
    first: 'Zu den ersten Gebieten',
    before: 'bisher',
    explain:
      'Die Tabelle zählt unabhängige Anbieter: Angebote mit gemeinsamem Träger zählen einmal. „Unbestätigt“ heißt nicht beendet: Es ist etwas bekannt, aber keine Quelle bestätigt es für diesen Tag. „Nicht gemeldet“ ist eine Lücke der Daten; nur „kein Angebot“ sagt, dass laut einer Quelle nichts da ist. „Übergeordnet“ heißt: Gesagt ist es von einem größeren Gebiet, etwa vom ganzen Land. „Bekannt“ zählt die Spalten, zu denen etwas bekannt ist. Neben den Mustern unter der Karte steht, wie viele Gebiete in diesem Zustand sind. „Menschen“ ist die Einwohnerzahl; ihr Stichtag steht dort, wo sich eine Zelle öffnet.',
  },
  en: {
    title: 'Services and gaps',
    lead: 'Which help is known where, and where is something missing?',
    ways: 'View',
    show: { map: 'Map and table', gaps: 'List of gaps' },
    empty: 'The network knows no regions at this level here.',
    noMap: 'There is a map only for the districts and independent cities of North Rhine-Westphalia.',
    more: (n: string) => `Show ${n} more regions`,
    first: 'Back to the first regions',
    before: 'so far',
    explain:
      'The table counts independent providers: services that share a carrier count once. “Unconfirmed” does not mean ended: something is known, but no source confirms it for this day. “Not reported” is a gap in the data; only “no offer” means that a source says there is nothing. “Larger region” means: it is said of a larger region, of the whole state for example. “Known” counts the columns about which something is known. Beside the patterns under the map stands how many regions are in that state. “People” is the population; its date stands where a cell opens.',
  },
});

export default function Coverage() {
  const word = useWords(said);
  const address = useAddress();
  const show = address.choice('show', SHOWS, 'map');
  const choice = useMemo(() => choiceOf(address), [address]);
  return (
    <div className="coverage">
      <Title text={word.title} />
      <p className="lead">{word.lead}</p>
      <LinkTabs
        label={word.ways}
        className="coverage-ways"
        tabs={SHOWS.map((one) => ({
          href: address.with({ show: one === 'map' ? null : one, region: null, of: null }),
          name: word.show[one],
          isCurrent: one === show,
        }))}
      />
      <DaySlider />
      {show === 'gaps' ? <Gaps choice={choice} /> : <MapAndTable choice={choice} />}
    </div>
  );
}

function MapAndTable({ choice }: { choice: Choice }) {
  const { day, language } = useAddress();
  const { level, within, other, without } = choice;
  const asked = useAnswer(CoverageDocument, {
    on: day,
    language,
    level,
    within,
    ...columnsOf(choice),
    first: ROWS,
    after: choice.after,
    compare: other !== null,
    other,
    leaveOut: without.length > 0,
    without,
  });
  const data = asked.result.data;
  return (
    <>
      <Filters choice={choice} choices={data} />
      <Comparing choice={choice} without={data?.whatIf} />
      <Answer to={asked}>
        {(answer) => (
          <>
            <Found answer={answer} choice={choice} />
            <Copy of={asked} />
          </>
        )}
      </Answer>
    </>
  );
}

function Found({ answer: { coverage, other, whatIf }, choice }: { answer: CoverageQuery; choice: Choice }) {
  const word = useWords(said);
  const format = useFormat();
  const { with: changed } = useAddress();
  const { columns } = coverage;
  const rows = useMemo(() => rowsOf(coverage, other, whatIf), [coverage, other, whatIf]);
  const changes = useMemo(() => changesOf(rows, columns), [rows, columns]);
  const at = Math.max(
    columns.findIndex((column) => keyOf(column) === choice.column),
    0,
  );
  const was = other ? format.day(other.on) : word.before;
  const left = coverage.totalCount - rows.length;
  return (
    <>
      {rows.length === 0 ? (
        <p role="status">{word.empty}</p>
      ) : (
        <>
          <Explain>
            <p>{word.explain}</p>
          </Explain>
          <div className="coverage-both">
            {hasOutlines(rows) ? (
              <CoverageMap rows={rows} columns={columns} at={at} was={was} />
            ) : (
              <p className="small">{word.noMap}</p>
            )}
            <Matrix rows={rows} columns={columns} day={coverage.on} sort={choice.sort} was={was} />
          </div>
        </>
      )}
      <p className="row">
        {choice.after && <Link href={changed({ after: null })}>{word.first}</Link>}
        {coverage.nextAfter && (
          <Link href={changed({ after: coverage.nextAfter })}>{word.more(format.number(left))}</Link>
        )}
      </p>
      {other && (
        <>
          <DayChanges changes={changes} other={other.on} />
          <Differences
            of={columns.map((column, i) => ({
              ...column,
              before: other.columns[i]?.states ?? [],
              after: column.states,
            }))}
          />
        </>
      )}
      {whatIf && (
        <>
          <Lost without={whatIf} />
          <Differences of={whatIf.columns} />
        </>
      )}
      {choice.cell && (
        <CellPanel
          cell={choice.cell}
          level={choice.level}
          row={rows.find(({ region }) => region.ags === choice.cell?.region)}
          columns={columns}
        />
      )}
    </>
  );
}
