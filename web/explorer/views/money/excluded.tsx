/** The table of statements that count in no flow, with the reasons. */

import type { FlowsQuery } from '../../generated';
import { useMessages } from '../../core/language';
import { useVocabulary } from '../../statements/vocabulary';
import { Table } from '../../ui/table';
import { exclusionKey } from './node_name';
import { StatementsButton } from './statements_button';

const MANY = 6;

export function ExcludedTable({
  of,
  open,
  onOpen,
}: {
  of: FlowsQuery['flows']['excluded'];
  open: string | null;
  onOpen: (key: string) => void;
}) {
  const t = useMessages();
  const labels = useVocabulary();
  if (of.length === 0) return <p>{t('money-excluded-none')}</p>;
  return (
    <Table
      className="money-left-out"
      caption={t('money-excluded-caption')}
      label={t('money-excluded-caption')}
      columns={[
        { key: 'why', name: t('money-excluded-why') },
        { key: 'where', name: t('money-excluded-where') },
        { key: 'when', name: t('money-excluded-when') },
        { key: 'statements', name: t('money-excluded-statements'), isNumber: true },
      ]}
    >
      <tbody>
        {of.map((exclusion) => {
          const { explanation, fromLevel, toLevel, years, statementCount } = exclusion;
          return (
            <tr key={exclusionKey(exclusion)}>
              <th scope="row">{explanation}</th>
              <td>
                {fromLevel && toLevel
                  ? t('money-excluded-stage', { a: labels.flowLevel[fromLevel], b: labels.flowLevel[toLevel] })
                  : t('everywhere')}
              </td>
              <td>{yearsOf(years) || t('money-excluded-always')}</td>
              <td className="number">
                <StatementsButton
                  count={statementCount}
                  why={explanation}
                  isOpen={exclusionKey(exclusion) === open}
                  onPress={() => onOpen(exclusionKey(exclusion))}
                />
              </td>
            </tr>
          );
        })}
      </tbody>
    </Table>
  );
}

function yearsOf(years: readonly number[]): string {
  return years.length > MANY ? `${years[0]}–${years.at(-1)}` : years.join(', ');
}
