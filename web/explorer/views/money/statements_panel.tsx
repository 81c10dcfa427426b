/** The statements behind the open node, ribbon, exclusion or larger area. */

import { type ReactNode, useEffect, useRef } from 'react';
import { useDayAndLanguage } from '../../core/address';
import { useAnswer } from '../../core/ask';
import { type FlowsQuery, PlaceStatementsDocument, type StatementFragment } from '../../generated';
import { type Messages, useFormat, useMessages } from '../../core/language';
import { Loading } from '../../core/answer';
import { StatementItem } from '../../statements/statement_item';
import { type FlowNode, besideKey, exclusionKey, linkKey, placeKey } from './node_name';
import type { Origins } from './origins';
import { type FlowsChoice, scopeOf } from './choice';
import { totalLabel } from './labels';
import { NodeName } from './table';

interface PanelContent {
  name: ReactNode;
  amounts: ReactNode;
  /** Undefined while they load. */
  statements: readonly StatementFragment[] | undefined;
  count: number;
}

interface Props {
  flows: FlowsQuery['flows'];
  open: string;
  /** Whether the panel takes the focus: it was just opened on this page. */
  focus: boolean;
  onClose: () => void;
}

export function StatementsPanel({ flows, ...rest }: Props) {
  return <Panel content={usePanelContent(flows, rest.open)} {...rest} />;
}

interface PlaceProps extends Omit<Props, 'flows'> {
  origins: Origins;
  choice: FlowsChoice;
}

/** The statements behind a row of the table of places; their amounts stand in the row. */
export function PlacePanel({ origins, choice, ...rest }: PlaceProps) {
  const { day } = useDayAndLanguage();
  const { result } = useAnswer(PlaceStatementsDocument, { ...scopeOf(choice), on: day });
  const place = origins.nodes.find((one) => placeKey(one) === rest.open);
  const into = (link: { target: string }) => link.target === place?.id;
  const found = result.data?.origins.links.filter(into).flatMap(({ statements }) => statements);
  const content = place && {
    name: <NodeName node={place} />,
    amounts: null,
    statements: found && [...new Map(found.map((statement) => [statement.id, statement])).values()],
    count: origins.links.filter(into).reduce((sum, { statementCount }) => sum + statementCount, 0),
  };
  return <Panel content={content ?? null} {...rest} />;
}

function Panel({ content, open, focus, onClose }: Omit<Props, 'flows'> & { content: PanelContent | null }) {
  const t = useMessages();
  const heading = useRef<HTMLHeadingElement>(null);
  const { day } = useDayAndLanguage();
  useEffect(() => {
    if (focus) heading.current?.focus();
  }, [open, focus]);
  return (
    <section className="money-behind" aria-labelledby="money-behind">
      <h2 id="money-behind" tabIndex={-1} ref={heading}>
        {t('money-statements-title')}
        {content && <>: {content.name}</>}
      </h2>
      {content ? (
        <>
          {content.amounts}
          <p className="small">{t('money-statements-certainty', { day })}</p>
          {content.statements ? <StatementList of={content.statements} count={content.count} /> : <Loading />}
        </>
      ) : (
        <p>{t('money-statements-missing')}</p>
      )}
      <p>
        <button type="button" onClick={onClose}>
          {t('close')}
        </button>
      </p>
    </section>
  );
}

/** Statements as sentences with their sources. */
export function StatementList({ of, count }: { of: readonly StatementFragment[]; count: number }) {
  const t = useMessages();
  return (
    <>
      <ul className="money-statements">
        {of.map((statement) => (
          <StatementItem key={statement.id} of={statement} />
        ))}
      </ul>
      {count > of.length && <p>{t('money-statements-more', { count: count - of.length })}</p>}
    </>
  );
}

function usePanelContent(flows: FlowsQuery['flows'], open: string): PanelContent | null {
  const t = useMessages();
  const format = useFormat();
  const node = (id: string) => flows.nodes.find((one) => one.id === id);
  const link = flows.links.find((one) => linkKey(one) === open);
  const [from, to] = [link && node(link.source), link && node(link.target)];
  if (link && from && to)
    return {
      name: (
        <>
          <NodeName node={from} /> {t('money-statements-to')} <NodeName node={to} />
        </>
      ),
      amounts: <p>{t('money-statements-known', { total: totalLabel(link.total, format) })}</p>,
      statements: link.statements,
      count: link.statementCount,
    };
  const exclusion = flows.excluded.find((one) => exclusionKey(one) === open);
  if (exclusion)
    return {
      name: t('money-entries', { count: exclusion.statementCount }),
      amounts: <p>{exclusion.explanation}</p>,
      statements: exclusion.statements,
      count: exclusion.statementCount,
    };
  const beside = flows.beside.find((one) => besideKey(one) === open);
  if (beside)
    return {
      name: beside.name,
      amounts: <p>{t('money-statements-known', { total: totalLabel(beside.total, format) })}</p>,
      statements: beside.statements,
      count: beside.statementCount,
    };
  const single = node(open);
  return single ? atNode(flows, single, t, (total) => totalLabel(total, format)) : null;
}

function atNode(
  { links }: FlowsQuery['flows'],
  node: FlowNode,
  t: Messages,
  written: (total: NonNullable<FlowNode['incoming']>) => string,
): PanelContent {
  const at = links.filter(({ source, target }) => source === node.id || target === node.id);
  const all = new Map(at.flatMap((link) => link.statements ?? []).map((statement) => [statement.id, statement]));
  const hidden = at.reduce((sum, link) => sum + link.statementCount - (link.statements?.length ?? 0), 0);
  return {
    name: <NodeName node={node} />,
    amounts: (
      <>
        {node.state === 'REST' && <p>{t('money-statements-rest', { count: node.restCount })}</p>}
        {node.incoming && <p>{t('money-statements-into', { total: written(node.incoming) })}</p>}
        {node.outgoing && <p>{t('money-statements-out', { total: written(node.outgoing) })}</p>}
      </>
    ),
    statements: at.every(({ statements }) => statements) ? [...all.values()] : undefined,
    count: all.size + hidden,
  };
}
