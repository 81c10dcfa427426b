/** The services for a region, from the statements of its row in the coverage matrix. */

import type { ActorNameFragment, RegionViewQuery } from '../../generated';

export type ServiceCell = RegionViewQuery['services']['rows'][number]['cells'][number];
type Statement = ServiceCell['statements'][number];
export type Covers = Extract<Statement, { __typename: 'Coverage' }>;
/** Whether a statement is about this region, a larger one around it, or a part of it. */
export type Reach = 'own' | 'larger' | 'part';

export interface Helper {
  subject: Covers['subject'];
  statements: { of: Covers; reach: Reach }[];
}

const REACHES: readonly Reach[] = ['own', 'larger', 'part'];

/** Where a service works, as its nearest statement says; `unsure`: in parts of a larger region, perhaps not here. */
export function reachOfHelper({ statements }: Helper): Reach | 'partly' | 'unsure' | 'not' {
  const [first] = statements.toSorted((one, two) => nearness(one) - nearness(two));
  if (!first) return 'unsure';
  const { reach, of } = first;
  if (of.extent === 'NONE') return 'not';
  if (of.extent === 'FULL') return reach;
  return reach === 'larger' ? 'unsure' : 'partly';
}

/** What a service says for the whole region comes before what it says for a part, and that before a denial. */
function nearness({ reach, of }: Helper['statements'][number]): number {
  const unsure = of.extent === 'NONE' ? 20 : of.extent === 'PARTIAL' && reach === 'larger' ? 10 : 0;
  return unsure + REACHES.indexOf(reach) * 2 + (of.extent === 'PARTIAL' ? 1 : 0);
}

/** The services of a cell, each with its statements; those for this region itself first. */
export function helpersOf(
  { statements }: Pick<ServiceCell, 'statements'>,
  ags: string,
  around: readonly string[],
  compare: (a: string, b: string) => number,
): Helper[] {
  const helpers = new Map<string, Helper>();
  for (const of of statements) {
    if (of.__typename !== 'Coverage') continue;
    const helper = helpers.get(of.subject.id) ?? { subject: of.subject, statements: [] };
    helper.statements.push({ of, reach: reachOf(of, ags, around) });
    helpers.set(of.subject.id, helper);
  }
  const nearest = ({ statements }: Helper) => Math.min(...statements.map(nearness));
  return [...helpers.values()].toSorted(
    (one, two) => nearest(one) - nearest(two) || compare(one.subject.name, two.subject.name),
  );
}

function reachOf({ covered }: Covers, ags: string, around: readonly string[]): Reach {
  if (covered.ags === ags) return 'own';
  return around.includes(covered.ags) ? 'larger' : 'part';
}

/**
 * The types of service that no source mentions. A source that denies a service for a part of the region only leaves the
 * region as a whole NOT_REPORTED, but it does mention the service.
 */
export function unmentionedTypes(cells: readonly Pick<ServiceCell, 'serviceType' | 'statementCount'>[]) {
  return cells.flatMap(({ serviceType, statementCount }) => (serviceType && statementCount === 0 ? [serviceType] : []));
}

/** The carriers of a service, each once; `more` is the number of statements that the answer leaves out. */
export function carriersOf(subject: Covers['subject']): { carriers: ActorNameFragment[]; more: number } {
  if (subject.__typename !== 'CounsellingService') return { carriers: [], more: 0 };
  const { nodes, totalCount } = subject.providedBy;
  const carriers = new Map(nodes.map(({ provider }) => [provider.id, provider]));
  return { carriers: [...carriers.values()], more: totalCount - nodes.length };
}

export type Level = 'COUNTRY' | 'STATE' | 'GOVERNMENT_REGION' | 'DISTRICT' | 'MUNICIPALITY';

/** The level of a region by its AGS; `null` for an invalid one. */
export function levelOf(ags: string): Level | null {
  if (ags === 'DE') return 'COUNTRY';
  if (!/^\d+$/.test(ags)) return null;
  return ({ 2: 'STATE', 3: 'GOVERNMENT_REGION', 5: 'DISTRICT', 8: 'MUNICIPALITY' } as const)[ags.length] ?? null;
}
