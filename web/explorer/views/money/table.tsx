/** The flows as a table: a row for each link of the picture. */

import { useAddress } from '../../core/address';
import type { FlowsQuery } from '../../generated';
import { type Format, useFormat, useMessages } from '../../core/language';
import { ActorLink, RegionLink } from '../../statements/links';
import { useVocabulary } from '../../statements/vocabulary';
import { Table } from '../../ui/table';
import { amountsOf, KINDS, sizeOf } from './amounts';
import { COLUMNS } from './columns';
import { langOf } from '../../statements/sentence';
import { type FlowLink, type FlowNode, linkKey, nodeName } from './node_name';
import { basisLabel, totalLabel, uncountedLabels } from './labels';

type Column = (typeof COLUMNS)[number];
const TEXTS: readonly Column[] = ['from', 'to'];

interface Props {
  flows: FlowsQuery['flows'];
  open: string | null;
  onOpen: (key: string) => void;
}

export function FlowTable({ flows, open, onOpen }: Props) {
  const t = useMessages();
  const labels = useVocabulary();
  const format = useFormat();
  const { get, choice, with: changed, go } = useAddress();
  const sort = choice<Column | ''>('sort', COLUMNS, '');
  const down = sort !== '' && (get('dir') ? get('dir') === 'down' : !TEXTS.includes(sort));
  const byId = new Map(flows.nodes.map((node) => [node.id, node]));
  const stages = flows.levels.slice(1).map(({ level }, i) => ({
    from: flows.levels[i]?.level ?? level,
    to: level,
    links: sorted(
      flows.links.filter(({ target }) => byId.get(target)?.level === level),
      sort,
      down,
      byId,
      format,
    ),
  }));
  const label = (column: Column) =>
    column === 'from' || column === 'to' || column === 'unknown' || column === 'other' || column === 'statements'
      ? t(`money-table-column-${column}`)
      : labels.amountKind[column];
  const onSort = (column: Column) => {
    const next = column === sort ? !down : !TEXTS.includes(column);
    go(changed({ sort: column, dir: next === !TEXTS.includes(column) ? null : next ? 'down' : 'up' }), {
      replace: true,
    });
  };
  return (
    <Table
      id="money-table"
      className="money-table"
      caption={t('money-table-caption')}
      label={t('money-table-label')}
      columns={COLUMNS.map((column) => ({ key: column, name: label(column), isNumber: !TEXTS.includes(column) }))}
      sorting={{
        by: sort || null,
        isDescending: down,
        onSort,
        hint: t('money-table-sort'),
      }}
    >
      {stages.map(({ from, to, links }) => (
        <tbody key={to}>
          <tr>
            <th scope="rowgroup" colSpan={COLUMNS.length} className="money-stage">
              {t('money-table-stage', { a: labels.flowLevel[from], b: labels.flowLevel[to] })}
            </th>
          </tr>
          {links.map((link) => (
            <FlowRow
              key={linkKey(link)}
              link={link}
              from={byId.get(link.source)}
              to={byId.get(link.target)}
              open={open}
              onOpen={onOpen}
            />
          ))}
        </tbody>
      ))}
    </Table>
  );
}

function FlowRow({
  link,
  from,
  to,
  open,
  onOpen,
}: { link: FlowLink; from: FlowNode | undefined; to: FlowNode | undefined } & Omit<Props, 'flows'>) {
  const t = useMessages();
  const format = useFormat();
  if (!from || !to) return null;
  const { total } = link;
  const amounts = amountsOf(total);
  return (
    <tr className={linkKey(link) === open ? 'money-open' : undefined}>
      <th scope="row">
        <NodeName node={from} />
      </th>
      <td>
        <NodeName node={to} />
      </td>
      {KINDS.map((kind) => (
        <td key={kind} className="number">
          {amounts
            .filter((amount) => amount.kind === kind)
            .map((amount) => (
              <div key={`${amount.basis}${amount.year}`}>
                {format.euro(amount.euros)} <small>{basisLabel(amount, format)}</small>
              </div>
            ))}
        </td>
      ))}
      <td className="number">{total.unknownCount ? t('money-entries', { count: total.unknownCount }) : ''}</td>
      <td>
        {uncountedLabels({ ...total, unknownCount: 0 }, format).map((text) => (
          <div key={text}>{text}</div>
        ))}
      </td>
      <td className="number">
        <button
          type="button"
          aria-pressed={linkKey(link) === open}
          aria-label={t('money-table-show', {
            count: link.statementCount,
            from: nodeName(from, format),
            to: nodeName(to, format),
          })}
          title={totalLabel(total, format)}
          onClick={() => onOpen(linkKey(link))}
        >
          {t('money-entries', { count: link.statementCount })}
        </button>
      </td>
    </tr>
  );
}

export function NodeName({ node }: { node: Pick<FlowNode, 'actor' | 'actorKind' | 'name' | 'region' | 'state'> }) {
  const format = useFormat();
  if (node.actor) return <ActorLink actor={node.actor} />;
  if (node.region && node.state === 'NAMED') return <RegionLink region={node.region} />;
  return <span lang={langOf(node, format.language)}>{nodeName(node, format)}</span>;
}

/** The links sorted by a column; in the order of the answer, the largest first, if none is chosen. */
function sorted(
  links: readonly FlowLink[],
  sort: Column | '',
  down: boolean,
  nodes: Map<string, FlowNode>,
  format: Format,
): FlowLink[] {
  if (sort === '') return [...links];
  const name = (id: string) => {
    const node = nodes.get(id);
    return node ? nodeName(node, format) : id;
  };
  const other = ({ total }: FlowLink) =>
    total.perRecipientCount + total.undatedCount + total.disputedCount + total.partCount;
  const compare = (a: FlowLink, b: FlowLink): number => {
    switch (sort) {
      case 'from':
        return format.compare(name(a.source), name(b.source));
      case 'to':
        return format.compare(name(a.target), name(b.target));
      case 'statements':
        return a.statementCount - b.statementCount;
      case 'unknown':
        return a.total.unknownCount - b.total.unknownCount;
      case 'other':
        return other(a) - other(b);
      default:
        return sizeOf(a.total, sort) - sizeOf(b.total, sort);
    }
  };
  return [...links].sort((a, b) => (down ? -compare(a, b) : compare(a, b)));
}
