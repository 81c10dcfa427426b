/** The list of gaps, the most urgent first, each as a sentence that can be copied. */

import { Link } from 'wouter';
import { useAddress } from '../../core/address';
import { useAnswer } from '../../core/ask';
import { CoverageGapsDocument } from '../../generated';
import { useFormat, useMessages } from '../../core/language';
import { Answer } from '../../core/answer';
import { ShareBar } from '../../core/share';
import { useVocabulary } from '../../statements/vocabulary';
import { CheckboxGroup } from '../../ui/checkbox';
import { Select } from '../../ui/select';
import { Bar } from './bar';
import { CellPanel } from './cell_panel';
import { argumentsOf, type CoverageChoice, GAP_KEY, PEOPLE, REASONS, tableParametersOf } from './choice';
import { GapItem } from './gap_item';
import { ModeHead } from './mode_head';

const PAGE = 50;
const MOST = 1000; // at once, by the API

export function Gaps({ choice }: { choice: CoverageChoice }) {
  const t = useMessages();
  const labels = useVocabulary();
  const { day, language, get, list, with: changed } = useAddress();
  const reasons = REASONS.filter((one) => list('reason').includes(one));
  const minPeople = PEOPLE.find((one) => String(one) === get('people')) ?? 0;
  const pages = Math.min(Math.max(Math.trunc(Number(get('n'))) || 1, 1), MOST / PAGE);
  const after = get('from');
  const query = useAnswer(CoverageGapsDocument, {
    on: day,
    language,
    ...argumentsOf(choice),
    reasons: reasons.length > 0 ? reasons : null,
    minPeople: minPeople || null,
    first: pages * PAGE,
    after: after && GAP_KEY.test(after) ? after : null,
  });
  const { data } = query.result;
  return (
    <>
      <ModeHead show="gaps" finding={data?.gaps.sentence} lead={t('coverage-gaps-lead')} />
      <Bar choice={choice} choices={data} months={data?.gaps.confirmedWithin}>
        <ShareBar
          of={query}
          table={{
            name: 'gaps',
            parameters: { ...tableParametersOf(choice), reason: reasons, people: minPeople || null },
          }}
        />
      </Bar>
      <GapFilters reasons={reasons} minPeople={minPeople} counts={data?.gaps.reasons ?? []} />
      <Answer to={query}>
        {({ gaps: { totalCount, nodes } }) => {
          const left = totalCount - nodes.length;
          return (
            <>
              <ol className="coverage-gaps numbered">
                {nodes.map((gap) => (
                  <GapItem key={gap.key} gap={gap}>
                    <strong>{gap.reasons.map((one) => labels.gapReason[one]).join(', ')}</strong>
                  </GapItem>
                ))}
              </ol>
              <p className="row">
                {after && <Link href={changed({ n: null, from: null })}>{t('show-from-start')}</Link>}
                {!after && left > 0 && pages * PAGE < MOST && (
                  <Link href={changed({ n: pages + 1 })}>{t('show-more', { count: Math.min(left, PAGE) })}</Link>
                )}
                {(after ? nodes.length === pages * PAGE : left > 0 && pages * PAGE >= MOST) && (
                  <Link href={changed({ from: nodes.at(-1)?.key })}>{t('show-next')}</Link>
                )}
              </p>
            </>
          );
        }}
      </Answer>
      <section className="section">
        <p className="quiet">{t('coverage-gaps-explain')}</p>
      </section>
      {choice.cell && <CellPanel cell={choice.cell} choice={choice} />}
    </>
  );
}

interface FilterProps {
  reasons: (typeof REASONS)[number][];
  minPeople: number;
  counts: readonly { reason: string; count: number }[];
}

function GapFilters({ reasons, minPeople, counts }: FilterProps) {
  const t = useMessages();
  const labels = useVocabulary();
  const format = useFormat();
  const { with: changed, go } = useAddress();
  const countBy = new Map(counts.map(({ reason, count }) => [reason, count]));
  return (
    <div className="coverage-filters">
      <CheckboxGroup
        legend={t('coverage-gaps-reasons')}
        choices={REASONS.map((one) => ({
          value: one,
          name: (
            <>
              {labels.gapReason[one]} {countBy.has(one) && <small>({format.number(countBy.get(one) ?? 0)})</small>}
            </>
          ),
        }))}
        checked={reasons}
        onChange={(reason) => go(changed({ n: null, from: null, reason }))}
      />
      <Select
        label={t('coverage-gaps-people')}
        value={String(minPeople)}
        onChange={(people) => go(changed({ n: null, from: null, people: people === '0' ? null : people }))}
        options={PEOPLE.map((one) => ({
          value: String(one),
          name: one === 0 ? t('coverage-gaps-any-people') : t('coverage-gaps-people-from', { count: one }),
        }))}
      />
    </div>
  );
}
