/** Who pays, in which year and for which place: the money of the bars and of the table of places. */

import type { FlowsQuery, Level } from '../../generated';
import { eurosOf, openCount, plus, type Sum, sumOf } from './amounts';

export type Origins = FlowsQuery['origins'];
type Node = Origins['nodes'][number];

/** The level of government that pays; OTHER for everybody else, and where no source tells. */
export type Payer = Level | 'OTHER';

export const PAYERS: readonly Payer[] = ['STATE', 'FEDERAL', 'LOCAL', 'OTHER'];

export type ByPayer = Record<Payer, Sum>;

export interface YearSum {
  year: number;
  byPayer: ByPayer;
  all: Sum;
}

export interface PlaceSum {
  node: Node;
  byPayer: ByPayer;
  all: Sum;
  /** Euros for a whole term, which are in no year. */
  term: number;
  /** The number of statements without an amount to add. */
  open: number;
  /** The last year with an amount. */
  last: number | null;
  statementCount: number;
}

export function payerOf(actor: Node['actor'] | undefined): Payer {
  if (!actor) return 'OTHER';
  if (actor.kind === 'MUNICIPALITY') return 'LOCAL';
  return ('level' in actor && actor.level) || 'OTHER';
}

/** The payers with any money, in their order. */
export function payersIn(sums: readonly { byPayer: ByPayer }[]): Payer[] {
  return PAYERS.filter((payer) =>
    sums.some(({ byPayer }) => eurosOf(byPayer[payer]) > 0 || byPayer[payer].maximum > 0),
  );
}

/** A sum for each year of the span, also where nothing is known. */
export function yearsOf({ fromYear, toYear, nodes, links }: Origins): YearSum[] {
  const payers = payersById(nodes);
  const sums = new Map<number, ByPayer>();
  for (let year = fromYear; year <= toYear; year++) sums.set(year, nothing());
  for (const { source, total } of links)
    for (const amounts of total.years) {
      const byPayer = sums.get(amounts.year);
      const payer = payers.get(source) ?? 'OTHER';
      if (byPayer) byPayer[payer] = plus(byPayer[payer], sumOf([amounts]));
    }
  return [...sums].map(([year, byPayer]) => ({ year, byPayer, all: allOf(byPayer) }));
}

/** A sum for each place that money arrives in, those with the most first. */
export function placesOf({ nodes, links }: Origins): PlaceSum[] {
  const payers = payersById(nodes);
  const places = nodes.flatMap((node): PlaceSum[] => {
    if (node.level !== 'REGION') return [];
    const into = links.filter(({ target }) => target === node.id);
    const byPayer = nothing();
    for (const { source, total } of into) {
      const payer = payers.get(source) ?? 'OTHER';
      byPayer[payer] = plus(byPayer[payer], sumOf(total.years));
    }
    const years = into.flatMap(({ total }) => total.years.map(({ year }) => year));
    return [
      {
        node,
        byPayer,
        all: allOf(byPayer),
        term: into.reduce((sum, { total }) => sum + termOf(total.wholeTerm), 0),
        open: into.reduce((sum, { total }) => sum + openCount(total), 0),
        last: years.length ? Math.max(...years) : null,
        statementCount: into.reduce((sum, { statementCount }) => sum + statementCount, 0),
      },
    ];
  });
  return places.sort((a, b) => eurosOf(b.all) - eurosOf(a.all));
}

function termOf({ exact, approximate, maximum, total }: Origins['links'][number]['total']['wholeTerm']): number {
  return (exact ?? 0) + (approximate ?? 0) + (maximum ?? 0) + (total ?? 0);
}

function payersById(nodes: readonly Node[]): Map<string, Payer> {
  return new Map(nodes.map(({ id, actor }) => [id, payerOf(actor)]));
}

function nothing(): ByPayer {
  const none: Sum = { exact: 0, rough: 0, maximum: 0 };
  return { STATE: none, FEDERAL: none, LOCAL: none, OTHER: none };
}

export function allOf(byPayer: ByPayer): Sum {
  return PAYERS.map((payer) => byPayer[payer]).reduce(plus);
}

interface Segment {
  payer: Payer;
  kind: keyof Sum;
  /** Euros below and above which it stands. */
  from: number;
  to: number;
}

/** The parts of a bar from below: what is added up by payer, the exact part first; on top the upper limits. */
export function stackOf(byPayer: ByPayer, payers: readonly Payer[]): Segment[] {
  let from = 0;
  const part = (payer: Payer, kind: keyof Sum): Segment[] => {
    const euros = byPayer[payer][kind];
    if (euros <= 0) return [];
    const segment = { payer, kind, from, to: from + euros };
    from = segment.to;
    return [segment];
  };
  return [
    ...payers.flatMap((payer) => [...part(payer, 'exact'), ...part(payer, 'rough')]),
    ...payers.flatMap((payer) => part(payer, 'maximum')),
  ];
}

/** The steps of an axis from 0 to the greatest value, four or five of them. */
export function stepsOf(greatest: number): number[] {
  if (greatest <= 0) return [0];
  const rough = greatest / 4;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = power * ([1, 2, 5, 10].find((factor) => factor * power >= rough) ?? 10);
  return Array.from({ length: Math.ceil(greatest / step - 1e-9) + 1 }, (_, i) => i * step);
}
