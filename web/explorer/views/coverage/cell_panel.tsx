/** The panel of a cell: its state in a sentence, its actors and its statements. */

import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { germanIn, useAddress } from '../../core/address';
import { useAnswer } from '../../core/ask';
import { CoverageCellDocument } from '../../generated';
import { useMessages } from '../../core/language';
import { Answer } from '../../core/answer';
import { ShareBar } from '../../core/share';
import { Explain } from '../../core/explain';
import { Sheet } from '../../ui/sheet';
import { StatementItem } from '../../statements/statement_item';
import { ActorLink, RegionLink } from '../../statements/links';
import { type CoverageChoice, columnOf, SERVICES } from './choice';
import { ColumnName } from './column_name';
import { type Column, keyOf, type Row } from './matrix';
import { PatternedState } from './states';

interface PanelProps {
  cell: NonNullable<CoverageChoice['cell']>;
  level: CoverageChoice['level'];
  /** The region's row, for links to its other cells. */
  row?: Row;
  columns?: readonly Column[];
}

export function CellPanel({ cell, level, row, columns = [] }: PanelProps) {
  const t = useMessages();
  const { day, language, with: changed, go } = useAddress();
  const key = cell.column ?? SERVICES[0];
  const args = columnOf(key);
  const query = useAnswer(
    CoverageCellDocument,
    { on: day, level, region: cell.region, services: args?.services ?? null, programmes: args?.programmes ?? [] },
    { enabled: args !== null, keep: false },
  );
  const lang = germanIn(language);
  return (
    <Sheet
      label={t('coverage-cell-label')}
      closeLabel={t('close')}
      onClose={() => go(changed({ region: null, of: null }))}
    >
      {args === null && <p>{t('coverage-cell-missing')}</p>}
      {args !== null && (
        <Answer to={query}>
          {({
            coverage: {
              columns: [column],
              rows: [answerRow],
            },
          }) => {
            const opened = answerRow?.cells[0];
            if (!column || !opened || answerRow.region.ags !== cell.region) return <p>{t('coverage-cell-missing')}</p>;
            const { region, people } = answerRow;
            return (
              <>
                <h2>
                  <ColumnName of={column} />: <span lang={lang}>{region.name}</span>
                </h2>
                <p>
                  <PatternedState of={opened.state} />
                </p>
                <p>{t(`coverage-cell-sentence-${opened.state}`, { day })}</p>
                {opened.providerCount > 0 && (
                  <p>
                    {t('coverage-cell-providers', { count: opened.providerCount, sure: opened.confirmedProviderCount })}
                  </p>
                )}
                {opened.inherited && <p>{t('coverage-cell-inherited')}</p>}
                <p>
                  {people === null
                    ? t('coverage-cell-unknown')
                    : t('coverage-cell-people', {
                        count: people,
                        day: region.populationDate ?? 'NONE',
                      })}
                </p>
                {opened.actorCount > 0 && (
                  <>
                    <Explain>
                      <p>{t('coverage-cell-explain')}</p>
                    </Explain>
                    <h3>{t('coverage-cell-actors', { count: opened.actorCount })}</h3>
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
                    <h3>{t('coverage-cell-statements', { count: opened.statementCount })}</h3>
                    <ul className="coverage-statements">
                      {opened.statements.map((one) => (
                        <StatementItem key={one.id} of={one} />
                      ))}
                    </ul>
                    <More all={opened.statementCount} shown={opened.statements.length}>
                      <RegionLink region={region} />
                    </More>
                  </>
                )}
                <p>
                  {t('coverage-cell-page')} <RegionLink region={region} />
                </p>
                {row && <Others row={row} columns={columns} but={key} />}
                <ShareBar of={query} />
              </>
            );
          }}
        </Answer>
      )}
    </Sheet>
  );
}

/** The states of the region's other columns. */
function Others({ row, columns, but }: { row: Row; columns: readonly Column[]; but: string }) {
  const t = useMessages();
  const { with: changed } = useAddress();
  const others = columns.flatMap((column, i) => {
    const cell = row.cells[i];
    return cell && keyOf(column) !== but ? [{ column, cell }] : [];
  });
  if (others.length === 0) return null;
  return (
    <>
      <h3>{t('coverage-cell-others')}</h3>
      <ul>
        {others.map(({ column, cell }) => (
          <li key={keyOf(column)}>
            <Link href={changed({ of: keyOf(column) })}>
              <ColumnName of={column} />
            </Link>{' '}
            <PatternedState of={cell.state} />
          </li>
        ))}
      </ul>
    </>
  );
}

function More({ all, shown, children }: { all: number; shown: number; children: ReactNode }) {
  const t = useMessages();
  return all > shown ? (
    <p>
      {t('coverage-cell-more', { count: all - shown })} {children}
    </p>
  ) : null;
}
