/** The panel of a cell: its status, its actors and its entries; and the panel of a region, with all of its columns. */

import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { germanIn, useAddress, useDayAndLanguage } from '../../core/address';
import { useAnswer } from '../../core/ask';
import { CoverageCellDocument, CoverageRegionDocument } from '../../generated';
import { useMessages } from '../../core/language';
import { Answer } from '../../core/answer';
import { ShareBar } from '../../core/share';
import { Sheet } from '../../ui/sheet';
import { StatementItem } from '../../statements/statement_item';
import { ActorLink, RegionLink } from '../../statements/links';
import type { CoverageState } from '../../statements/vocabulary';
import { type CoverageChoice, columnOf } from './choice';
import { ColumnName } from './column_name';
import { type CellEvidence, evidenceOf, hasOffer, isWide } from './kinds';
import { keyOf } from './matrix';
import { KindStatus } from './states';

interface PanelProps {
  cell: NonNullable<CoverageChoice['cell']>;
  choice: CoverageChoice;
}

export function CellPanel({ cell, choice }: PanelProps) {
  const t = useMessages();
  const { with: changed, go } = useAddress();
  return (
    <Sheet
      label={t('coverage-cell-label')}
      closeLabel={t('close')}
      onClose={() => go(changed({ region: null, of: null }))}
    >
      {cell.column ? (
        <OneColumn region={cell.region} column={cell.column} choice={choice} />
      ) : (
        <AllColumns region={cell.region} choice={choice} />
      )}
    </Sheet>
  );
}

function OneColumn({ region: ags, column: key, choice }: { region: string; column: string; choice: CoverageChoice }) {
  const t = useMessages();
  const { day, language, with: changed } = useAddress();
  const args = columnOf(key);
  const query = useAnswer(
    CoverageCellDocument,
    {
      on: day,
      level: choice.level,
      region: ags,
      services: args?.services ?? null,
      programmes: args?.programmes ?? [],
      confirmedWithin: choice.confirmedWithin,
    },
    { enabled: args !== null, keep: false },
  );
  if (args === null) return <p>{t('coverage-cell-missing')}</p>;
  return (
    <Answer to={query}>
      {({ coverage: { columns, rows } }) => {
        const [column] = columns;
        const [row] = rows;
        const opened = row?.cells[0];
        if (!column || !opened || row.region.ags !== ags) return <p>{t('coverage-cell-missing')}</p>;
        const { region, people } = row;
        const evidence = evidenceOf(opened);
        return (
          <>
            <h2>
              <ColumnName of={column} />: <span lang={germanIn(language)}>{region.name}</span>
            </h2>
            <p>
              <KindStatus of={evidence} />
            </p>
            <Explanation state={opened.state} evidence={evidence} />
            {opened.providerCount > 1 && (
              <p>
                {t('coverage-cell-providers', { count: opened.providerCount, sure: opened.confirmedProviderCount })}
              </p>
            )}
            {opened.providerCount === 1 && <p>{t('coverage-cell-one-provider')}</p>}
            <People count={people} day={region.populationDate} />
            {opened.actorCount > 0 && (
              <>
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
            <p className="row">
              <Link href={changed({ of: null })}>{t('coverage-cell-others')}</Link>
              <span>
                {t('coverage-cell-page')} <RegionLink region={region} />
              </span>
            </p>
            <ShareBar of={query} />
          </>
        );
      }}
    </Answer>
  );
}

function AllColumns({ region: ags, choice }: { region: string; choice: CoverageChoice }) {
  const t = useMessages();
  const { day, language, with: changed } = useAddress();
  const { level, services, programmes, confirmedWithin } = choice;
  const query = useAnswer(
    CoverageRegionDocument,
    { on: day, level, region: ags, services, programmes, confirmedWithin },
    { keep: false },
  );
  return (
    <Answer to={query}>
      {({ coverage: { columns, rows } }) => {
        const [row] = rows;
        if (row?.region.ags !== ags) return <p>{t('coverage-cell-missing')}</p>;
        const { region, people, cells } = row;
        return (
          <>
            <h2 lang={germanIn(language)}>{region.name}</h2>
            <People count={people} day={region.populationDate} />
            <ul className="entries coverage-region">
              {columns.map((column, i) => {
                const cell = cells[i];
                if (!cell) return null;
                const evidence = evidenceOf(cell);
                return (
                  <li key={keyOf(column)}>
                    <div>
                      <Link href={changed({ of: keyOf(column) })}>
                        <ColumnName of={column} />
                      </Link>
                      {hasOffer(evidence.kind) && (
                        <ul>
                          {cell.actors.map((actor) => (
                            <li key={actor.id}>
                              <ActorLink actor={actor} />
                            </li>
                          ))}
                        </ul>
                      )}
                      <More all={cell.actorCount} shown={cell.actors.length}>
                        <RegionLink region={region} />
                      </More>
                    </div>
                    <KindStatus of={evidence} />
                  </li>
                );
              })}
            </ul>
            <p>
              {t('coverage-cell-page')} <RegionLink region={region} />
            </p>
            <ShareBar of={query} />
          </>
        );
      }}
    </Answer>
  );
}

/** What the status alone does not say. */
function Explanation({ state, evidence: { kind } }: { state: CoverageState; evidence: CellEvidence }) {
  const t = useMessages();
  const { day } = useDayAndLanguage();
  return (
    <>
      {state !== 'PRESENT' && <p>{t(`coverage-cell-sentence-${state}`, { day })}</p>}
      {state === 'PRESENT' && kind === 'own-older' && <p>{t('coverage-cell-older')}</p>}
      {isWide(kind) && <p>{t('coverage-cell-wide')}</p>}
    </>
  );
}

function People({ count, day }: { count: number | null; day: string | null }) {
  const t = useMessages();
  return (
    <p>{count === null ? t('coverage-cell-unknown') : t('coverage-cell-people', { count, day: day ?? 'NONE' })}</p>
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
