/** What is behind a cell: the state in a sentence, who is there, who says so. */

import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { useAddress } from '../../core/address';
import { useAnswer } from '../../core/ask';
import { CoverageCellDocument } from '../../generated';
import { useFormat, useWords, words } from '../../core/language';
import { Answer } from '../../core/answer';
import { Copy } from '../../core/share';
import { Explain } from '../../core/explain';
import { Sheet } from '../../ui/sheet';
import { Facts } from '../../statements/facts';
import { ActorLink, RegionLink, Sentence } from '../../statements/links';
import type { CoverageState } from '../../statements/vocabulary';
import { type Choice, columnOf, SERVICES } from './choice';
import { ColumnName } from './column_name';
import { type Column, keyOf, type Row } from './matrix';
import { State } from './states';

const said = words({
  de: {
    close: 'Schließen',
    label: 'Was hinter der Zelle steht',
    missing: 'Dieses Gebiet oder dieses Angebot gibt es auf dieser Ebene nicht.',
    sentence: {
      PRESENT: (day: string) => `Am ${day} vorhanden: Eine Quelle bestätigt es für das ganze Gebiet.`,
      PARTIAL: (day: string) => `Am ${day} teilweise vorhanden: Belegt ist es nur für einen Teil des Gebiets.`,
      UNCONFIRMED: (day: string) =>
        `Für den ${day} unbestätigt: Es ist etwas bekannt, und niemand hat ein Ende gemeldet; aber keine Quelle bestätigt es für diesen Tag.`,
      NONE: (day: string) => `Am ${day} kein Angebot: Eine Quelle sagt ausdrücklich, dass es hier nichts gibt.`,
      NOT_REPORTED: (day: string) =>
        `Für den ${day} ist nichts gemeldet. Das ist eine Lücke der Daten, nicht unbedingt der Versorgung: Bitte vor Ort nachfragen.`,
    } satisfies Record<CoverageState, (day: string) => string>,
    people: (n: string, day: string) => `Hier leben ${n}\u00a0Menschen${day && ` (Stand ${day})`}.`,
    unknown: 'Wie viele Menschen hier leben, ist nicht bekannt.',
    providers: (n: number, sure: number) =>
      `${n === 1 ? 'Ein unabhängiger Anbieter' : `${n} unabhängige Anbieter`}, davon ${sure === 0 ? 'keiner' : sure} für diesen Tag bestätigt.`,
    inherited: 'Alles davon ist nur von einem größeren Gebiet gesagt, zu dem dieses gehört.',
    explain: 'Angebote mit gemeinsamem Träger, oder mit Trägern derselben Organisation, zählen als ein Anbieter.',
    actors: (n: number) => `Wer da ist (${n})`,
    statements: (n: number) => `Aussagen dahinter (${n})`,
    more: (n: number) => `${n} weitere stehen auf der Seite des Gebiets:`,
    others: 'Was sonst im Gebiet bekannt ist',
    page: 'Seite des Gebiets:',
  },
  en: {
    close: 'Close',
    label: 'What is behind the cell',
    missing: 'There is no such region or service at this level.',
    sentence: {
      PRESENT: (day: string) => `Present on ${day}: a source confirms it for the whole region.`,
      PARTIAL: (day: string) => `Present in part on ${day}: it is confirmed for a part of the region only.`,
      UNCONFIRMED: (day: string) =>
        `Unconfirmed for ${day}: something is known and nobody has reported an end, but no source confirms it for this day.`,
      NONE: (day: string) => `No offer on ${day}: a source says explicitly that there is nothing here.`,
      NOT_REPORTED: (day: string) =>
        `Nothing is reported for ${day}. This is a gap in the data, not necessarily in what there is: please ask locally.`,
    },
    people: (n: string, day: string) => `${n} people live here${day && ` (as of ${day})`}.`,
    unknown: 'How many people live here is not known.',
    providers: (n: number, sure: number) =>
      `${n === 1 ? 'One independent provider' : `${n} independent providers`}, of which ${sure === 0 ? 'none' : sure} confirmed for this day.`,
    inherited: 'All of this is only said of a larger region that this one belongs to.',
    explain: 'Services that share a carrier, or whose carriers belong to the same organisation, count as one provider.',
    actors: (n: number) => `Who is there (${n})`,
    statements: (n: number) => `Statements behind it (${n})`,
    more: (n: number) => `${n} more stand on the region’s page:`,
    others: 'What else is known in the region',
    page: 'The region’s page:',
  },
});

interface Opened {
  cell: NonNullable<Choice['cell']>;
  level: Choice['level'];
  /** The region's row, to go on to its other cells. */
  row?: Row;
  columns?: readonly Column[];
}

export function CellPanel({ cell, level, row, columns = [] }: Opened) {
  const word = useWords(said);
  const format = useFormat();
  const { day, language, with: changed, go } = useAddress();
  const key = cell.column ?? SERVICES[0];
  const args = columnOf(key);
  const asked = useAnswer(
    CoverageCellDocument,
    { on: day, level, region: cell.region, services: args?.services ?? null, programmes: args?.programmes ?? [] },
    { enabled: args !== null, keep: false },
  );
  const lang = language === 'EN' ? 'de' : undefined;
  return (
    <Sheet label={word.label} closeLabel={word.close} onClose={() => go(changed({ region: null, of: null }))}>
      {args === null && <p>{word.missing}</p>}
      {args !== null && (
        <Answer to={asked}>
          {({
            coverage: {
              columns: [column],
              rows: [found],
            },
          }) => {
            const opened = found?.cells[0];
            if (!column || !opened || found.region.ags !== cell.region) return <p>{word.missing}</p>;
            const { region, people } = found;
            return (
              <>
                <h2>
                  <ColumnName of={column} />: <span lang={lang}>{region.name}</span>
                </h2>
                <p>
                  <State of={opened.state} />
                </p>
                <p>{word.sentence[opened.state](format.day(day))}</p>
                {opened.providerCount > 0 && (
                  <p>{word.providers(opened.providerCount, opened.confirmedProviderCount)}</p>
                )}
                {opened.inherited && <p>{word.inherited}</p>}
                <p>
                  {people === null
                    ? word.unknown
                    : word.people(
                        format.number(people),
                        region.populationDate ? format.day(region.populationDate) : '',
                      )}
                </p>
                {opened.actorCount > 0 && (
                  <>
                    <Explain>
                      <p>{word.explain}</p>
                    </Explain>
                    <h3>{word.actors(opened.actorCount)}</h3>
                    <ul>
                      {opened.actors.map((actor) => (
                        <li key={actor.id}>
                          <ActorLink actor={actor} />
                        </li>
                      ))}
                    </ul>
                    <More all={opened.actorCount} shown={opened.actors.length}>
                      <RegionLink region={region} />
                    </More>
                  </>
                )}
                {opened.statementCount > 0 && (
                  <>
                    <h3>{word.statements(opened.statementCount)}</h3>
                    <ul className="coverage-statements">
                      {opened.statements.map((one) => (
                        <li key={one.id}>
                          <Sentence said={one} />
                          <Facts of={one} period={false} />
                        </li>
                      ))}
                    </ul>
                    <More all={opened.statementCount} shown={opened.statements.length}>
                      <RegionLink region={region} />
                    </More>
                  </>
                )}
                <p>
                  {word.page} <RegionLink region={region} />
                </p>
                {row && <Others row={row} columns={columns} but={key} />}
                <Copy of={asked} />
              </>
            );
          }}
        </Answer>
      )}
    </Sheet>
  );
}

/** What is known of the region's other columns. */
function Others({ row, columns, but }: { row: Row; columns: readonly Column[]; but: string }) {
  const word = useWords(said);
  const { with: changed } = useAddress();
  const others = columns.flatMap((column, i) => {
    const cell = row.cells[i];
    return cell && keyOf(column) !== but ? [{ column, cell }] : [];
  });
  if (others.length === 0) return null;
  return (
    <>
      <h3>{word.others}</h3>
      <ul>
        {others.map(({ column, cell }) => (
          <li key={keyOf(column)}>
            <Link href={changed({ of: keyOf(column) })}>
              <ColumnName of={column} />
            </Link>{' '}
            <State of={cell.state} />
          </li>
        ))}
      </ul>
    </>
  );
}

function More({ all, shown, children }: { all: number; shown: number; children: ReactNode }) {
  const word = useWords(said);
  return all > shown ? (
    <p>
      {word.more(all - shown)} {children}
    </p>
  ) : null;
}
