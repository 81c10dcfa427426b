/** The list of gaps, the most urgent first, each as a sentence that can be copied. */

import { useState } from 'react';
import { Link } from 'wouter';
import { useAddress } from '../../core/address';
import { useAnswer } from '../../core/ask';
import { CoverageGapsDocument, type CoverageGapsQuery } from '../../generated';
import { useFormat, useMessages } from '../../core/language';
import { Answer } from '../../core/answer';
import { ShareBar } from '../../core/share';
import { Explain } from '../../core/explain';
import { RegionLink } from '../../statements/links';
import { useVocabulary } from '../../statements/vocabulary';
import { CheckboxGroup } from '../../ui/checkbox';
import { Select } from '../../ui/select';
import { CellPanel } from './cell_panel';
import { type CoverageChoice, columnsOf, GAP_KEY, PEOPLE, REASONS } from './choice';
import { Filters } from './filters';
import { keyOf } from './matrix';
import { PatternedState } from './states';

const PAGE = 50;
const MOST = 1000; // at once, by the API

type Gap = CoverageGapsQuery['gaps']['nodes'][number];

export function Gaps({ choice }: { choice: CoverageChoice }) {
  const t = useMessages();
  const labels = useVocabulary();
  const format = useFormat();
  const { day, language, get, list, with: changed, go } = useAddress();
  const reasons = REASONS.filter((one) => list('reason').includes(one));
  const minPeople = PEOPLE.find((one) => String(one) === get('people')) ?? 0;
  const pages = Math.min(Math.max(Math.trunc(Number(get('n'))) || 1, 1), MOST / PAGE);
  const after = get('from');
  const query = useAnswer(CoverageGapsDocument, {
    on: day,
    language,
    level: choice.level,
    within: choice.within,
    ...columnsOf(choice),
    reasons: reasons.length > 0 ? reasons : null,
    minPeople: minPeople || null,
    first: pages * PAGE,
    after: after && GAP_KEY.test(after) ? after : null,
  });
  const counts = new Map(query.result.data?.gaps.reasons.map(({ reason, count }) => [reason, count]));
  return (
    <>
      <Filters choice={choice} choices={query.result.data} />
      <div className="coverage-filters">
        <CheckboxGroup
          legend={t('coverage-gaps-reasons')}
          choices={REASONS.map((one) => ({
            value: one,
            name: (
              <>
                {labels.gapReason[one]} {counts.has(one) && <small>({format.number(counts.get(one) ?? 0)})</small>}
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
      <section aria-labelledby="coverage-gaps">
        <h2 id="coverage-gaps">{t('coverage-gaps-title')}</h2>
        <p>{t('coverage-gaps-lead')}</p>
        <Answer to={query}>
          {({ gaps: { totalCount, sentence, nodes } }) => {
            const left = totalCount - nodes.length;
            return (
              <>
                <p role="status">{sentence}</p>
                <Explain>
                  <p>{t('coverage-gaps-explain')}</p>
                </Explain>
                <ol className="coverage-gaps">
                  {nodes.map((gap) => (
                    <GapItem key={gap.key} gap={gap} />
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
                <ShareBar of={query} />
              </>
            );
          }}
        </Answer>
      </section>
      {choice.cell && <CellPanel cell={choice.cell} level={choice.level} />}
    </>
  );
}

function GapItem({ gap }: { gap: Gap }) {
  const { regions, regionCount, reasons, sentence, statementCount, state, ...column } = gap;

  const t = useMessages();
  const labels = useVocabulary();
  const { with: changed } = useAddress();
  const [copyStatus, setCopyStatus] = useState('');
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(sentence);
      setCopyStatus(t('coverage-gaps-copied'));
    } catch {
      setCopyStatus(t('coverage-gaps-failed'));
    }
  };
  return (
    <li>
      <p>{sentence}</p>
      <p className="row small">
        <PatternedState of={state} />
        <span>{reasons.map((one) => labels.gapReason[one]).join(', ')}</span>
        {regions.map((region) => (
          <RegionLink key={region.ags} region={region} />
        ))}
        {regionCount > regions.length && <span>{t('and-more', { count: regionCount - regions.length })}</span>}
        <Link href={changed({ region: regions[0]?.ags, of: keyOf(column) })}>
          {t('coverage-gaps-statements', { count: statementCount })}
        </Link>
        <button type="button" onClick={() => void copy()}>
          {t('coverage-gaps-copy')}
        </button>
        <span role="status">{copyStatus}</span>
      </p>
    </li>
  );
}
