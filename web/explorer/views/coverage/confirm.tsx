/** The entries whose newest evidence is too old to count: a task of the editors, not a need on the ground. */

import { Link } from 'wouter';
import { useAddress } from '../../core/address';
import { useAnswer } from '../../core/ask';
import { CoverageToConfirmDocument } from '../../generated';
import { useFormat, useMessages } from '../../core/language';
import { Answer } from '../../core/answer';
import { ShareBar } from '../../core/share';
import { Sources, SourceTitle } from '../../statements/facts';
import { Bar } from './bar';
import type { CoverageChoice } from './choice';
import { ModeHead } from './mode_head';

const PAGE = 50;
const LISTED_SOURCES = 10;

export function ToConfirm({ choice }: { choice: CoverageChoice }) {
  const t = useMessages();
  const format = useFormat();
  const { day, get, language, with: changed } = useAddress();
  const { within, confirmedWithin } = choice;
  const after = get('from');
  const query = useAnswer(CoverageToConfirmDocument, {
    on: day,
    language,
    within,
    confirmedWithin,
    first: PAGE,
    after,
  });
  const { data } = query.result;
  return (
    <>
      <ModeHead show="confirm" finding={data?.toConfirm.sentence} lead={t('coverage-confirm-lead')} />
      <Bar choice={choice} choices={data} months={data?.toConfirm.confirmedWithin} hasColumns={false}>
        <ShareBar of={query} table={{ name: 'to-confirm', parameters: { within, confirmedWithin } }} />
      </Bar>
      <Answer to={query}>
        {({ toConfirm: { nodes, totalCount, sources } }) => (
          <div className="columns with-side section">
            <div>
              <ol className="entries coverage-confirm">
                {nodes.map(({ key, sentence, sources: of }) => (
                  <li key={key}>
                    <p>{sentence}</p>
                    <div className="facts">
                      <Sources of={of} />
                    </div>
                  </li>
                ))}
              </ol>
              <p className="row">
                {after && <Link href={changed({ from: null })}>{t('show-from-start')}</Link>}
                {nodes.length === PAGE && nodes.length < totalCount && (
                  <Link href={changed({ from: nodes.at(-1)?.key })}>{t('show-next')}</Link>
                )}
              </p>
            </div>
            <aside className="card soft" aria-labelledby="coverage-sources">
              <h2 id="coverage-sources">{t('coverage-confirm-sources')}</h2>
              <ol>
                {sources.slice(0, LISTED_SOURCES).map(({ source, statementCount }) => (
                  <li key={source.id}>
                    <SourceTitle of={source} /> ({format.number(statementCount)})
                  </li>
                ))}
              </ol>
            </aside>
          </div>
        )}
      </Answer>
    </>
  );
}
