/** The statements behind what is open: a node, a ribbon, or what is left out. */

import { type ReactNode, useEffect, useRef } from 'react';
import { useAddress } from '../../core/address';
import type { FlowsQuery, SaidOfFragment } from '../../generated';
import { useFormat, useWords, words } from '../../core/language';
import { Loading } from '../../core/answer';
import { Facts } from '../../statements/facts';
import { Sentence } from '../../statements/links';
import { type FlowNode, leftKey, linkKey } from './node_name';
import { statementsWords, totalWords } from './said';
import { NodeName } from './table';

const said = words({
  de: {
    title: 'Aussagen dahinter',
    to: 'an',
    into: 'Erhält',
    out: 'Gibt',
    known: 'Bekannt ist',
    certainty: (day: string) =>
      `„Bestätigt“, „angenommen“ und „gilt nicht“ beziehen sich auf den ${day}, den „Stand am“ oben.`,
    close: 'Schließen',
    more: (n: number) => `${n} weitere werden hier nicht gezeigt; die Schnittstelle nennt sie.`,
    gone: 'Was dieser Verweis zeigen soll, kommt mit dieser Auswahl nicht vor.',
    rest: (n: number) =>
      `Zusammengefasst sind ${n} Namen, die bei dieser Auswahl nicht einzeln stehen. „Namen je Ebene“ zeigt mehr davon.`,
  },
  en: {
    title: 'Statements behind this',
    to: 'to',
    into: 'Receives',
    out: 'Gives',
    known: 'What is known',
    certainty: (day: string) => `“Confirmed”, “assumed” and “does not hold” are about ${day}, the “As of” at the top.`,
    close: 'Close',
    more: (n: number) => `${n} more are not shown here; the interface names them.`,
    gone: 'What this link is to show does not occur with this choice.',
    rest: (n: number) =>
      `${n} names are put together here that do not stand alone with this choice. “Names per level” shows more of them.`,
  },
});

interface Opened {
  name: ReactNode;
  amounts: ReactNode;
  /** Missing while they are on their way. */
  statements: readonly SaidOfFragment[] | undefined;
  count: number;
}

interface Props {
  flows: FlowsQuery['flows'];
  open: string;
  /** Whether somebody has just opened it here; then it takes the focus. */
  focus: boolean;
  onClose: () => void;
}

export function Behind({ flows, open, focus, onClose }: Props) {
  const word = useWords(said);
  const heading = useRef<HTMLHeadingElement>(null);
  const format = useFormat();
  const { day } = useAddress();
  const opened = useOpened(flows, open);
  useEffect(() => {
    if (focus) heading.current?.focus();
  }, [open, focus]);
  return (
    <section className="money-behind" aria-labelledby="money-behind">
      <h2 id="money-behind" tabIndex={-1} ref={heading}>
        {word.title}
        {opened && <>: {opened.name}</>}
      </h2>
      {opened ? (
        <>
          {opened.amounts}
          <p className="small">{word.certainty(format.day(day))}</p>
          {opened.statements ? <StatementList of={opened.statements} count={opened.count} /> : <Loading />}
        </>
      ) : (
        <p>{word.gone}</p>
      )}
      <p>
        <button type="button" onClick={onClose}>
          {word.close}
        </button>
      </p>
    </section>
  );
}

/** Statements in sentences with their sources. */
export function StatementList({ of, count }: { of: readonly SaidOfFragment[]; count: number }) {
  const word = useWords(said);
  return (
    <>
      <ul className="money-statements">
        {of.map((statement) => (
          <li key={statement.id}>
            <Sentence said={statement} />
            <Facts of={statement} period={false} />
          </li>
        ))}
      </ul>
      {count > of.length && <p>{word.more(count - of.length)}</p>}
    </>
  );
}

function useOpened(flows: FlowsQuery['flows'], open: string): Opened | null {
  const word = useWords(said);
  const format = useFormat();
  const node = (id: string) => flows.nodes.find((one) => one.id === id);
  const link = flows.links.find((one) => linkKey(one) === open);
  const [from, to] = [link && node(link.source), link && node(link.target)];
  if (link && from && to)
    return {
      name: (
        <>
          <NodeName node={from} /> {word.to} <NodeName node={to} />
        </>
      ),
      amounts: <p>{`${word.known}: ${totalWords(link.total, format)}.`}</p>,
      statements: link.statements,
      count: link.statementCount,
    };
  const left = flows.excluded.find((one) => leftKey(one) === open);
  if (left)
    return {
      name: statementsWords(left.statementCount, format),
      amounts: <p>{left.explanation}</p>,
      statements: left.statements,
      count: left.statementCount,
    };
  const single = node(open);
  return single ? atNode(flows, single, word, (total) => totalWords(total, format)) : null;
}

function atNode(
  { links }: FlowsQuery['flows'],
  node: FlowNode,
  word: (typeof said)['de'],
  written: (total: NonNullable<FlowNode['incoming']>) => string,
): Opened {
  const at = links.filter(({ source, target }) => source === node.id || target === node.id);
  const all = new Map(at.flatMap((link) => link.statements ?? []).map((statement) => [statement.id, statement]));
  const hidden = at.reduce((sum, link) => sum + link.statementCount - (link.statements?.length ?? 0), 0);
  return {
    name: <NodeName node={node} />,
    amounts: (
      <>
        {node.state === 'REST' && <p>{word.rest(node.restCount)}</p>}
        {node.incoming && <p>{`${word.into}: ${written(node.incoming)}.`}</p>}
        {node.outgoing && <p>{`${word.out}: ${written(node.outgoing)}.`}</p>}
      </>
    ),
    statements: at.every(({ statements }) => statements) ? [...all.values()] : undefined,
    count: all.size + hidden,
  };
}
