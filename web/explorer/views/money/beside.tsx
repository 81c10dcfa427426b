/** What is told beside a region: money for larger areas, for several regions or at an unknown place. */

import type { FlowsQuery } from '../../generated';
import { useFormat, useMessages } from '../../core/language';
import { Table } from '../../ui/table';
import { totalLabel } from './labels';
import { besideKey } from './node_name';
import { StatementsButton } from './statements_button';

export function BesideTable({
  of,
  open,
  onOpen,
}: {
  of: FlowsQuery['flows']['beside'];
  open: string | null;
  onOpen: (key: string) => void;
}) {
  const t = useMessages();
  const format = useFormat();
  return (
    <Table
      className="money-left-out"
      caption={t('money-beside-caption')}
      label={t('money-beside-title')}
      columns={[
        { key: 'area', name: t('money-beside-area') },
        { key: 'total', name: t('money-beside-total') },
        { key: 'statements', name: t('money-excluded-statements'), isNumber: true },
      ]}
    >
      <tbody>
        {of.map((part) => (
          <tr key={besideKey(part)}>
            <th scope="row">{part.name}</th>
            <td>{totalLabel(part.total, format)}</td>
            <td className="number">
              <StatementsButton
                count={part.statementCount}
                why={part.name}
                isOpen={besideKey(part) === open}
                onPress={() => onOpen(besideKey(part))}
              />
            </td>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}
