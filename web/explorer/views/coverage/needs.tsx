/** Where action is needed, beside the map: one need a line, its regions folded in. */

import { Link } from 'wouter';
import { germanIn, useAddress } from '../../core/address';
import { useAnswer } from '../../core/ask';
import { CoverageGapsDocument, CoverageToConfirmCountDocument } from '../../generated';
import { useFormat, useMessages } from '../../core/language';
import { Answer } from '../../core/answer';
import { useVocabulary } from '../../statements/vocabulary';
import { Disclosure } from '../../ui/disclosure';
import { argumentsOf, type CoverageChoice } from './choice';
import { columnName } from './column_name';
import { foldedNeeds, type Need } from './fold';
import { GapItem } from './gap_item';
import { keyOf } from './matrix';

const FETCHED = 500;
const LISTED = 6;
/** On paper, more gaps than these are told by the names of their regions. */
const PRINTED = 2;

/** `allCount`: how many regions the matrix has, on all pages. */
export function Needs({ choice, allCount }: { choice: CoverageChoice; allCount: number }) {
  const t = useMessages();
  const { day, language, with: changed } = useAddress();
  const query = useAnswer(CoverageGapsDocument, {
    on: day,
    language,
    ...argumentsOf(choice),
    reasons: null,
    minPeople: null,
    first: FETCHED,
    after: null,
  });
  return (
    <section className="coverage-needs" aria-labelledby="coverage-needs">
      <h2 id="coverage-needs">{t('coverage-needs-title')}</h2>
      <p className="quiet">{t('coverage-needs-what')}</p>
      <Answer to={query}>
        {({ gaps: { nodes, totalCount, sentence } }) =>
          totalCount === 0 ? (
            <p>{sentence}</p>
          ) : (
            <>
              <ol>
                {foldedNeeds(nodes)
                  .slice(0, LISTED)
                  .map((need) => (
                    <NeedItem
                      key={need.key}
                      need={need}
                      level={choice.level}
                      isEverywhere={need.regionCount === allCount}
                    />
                  ))}
              </ol>
              <p className="coverage-onward">
                <Link href={changed({ show: 'gaps', region: null, of: null })}>
                  {t('coverage-needs-all', { count: totalCount })}
                </Link>
              </p>
            </>
          )
        }
      </Answer>
      <ToConfirmLink choice={choice} isReady={query.result.isSuccess} />
    </section>
  );
}

interface NeedProps {
  need: Need;
  level: CoverageChoice['level'];
  /** Whether all regions have this need: on paper, their names would add nothing. */
  isEverywhere: boolean;
}

function NeedItem({ need, level, isEverywhere }: NeedProps) {
  const t = useMessages();
  const labels = useVocabulary();
  const { short } = useFormat();
  const { language, with: changed } = useAddress();
  const { gaps, people, reason, regionCount } = need;
  const name = columnName(need, language);
  return (
    <li data-need={need.key}>
      <h3>{t('coverage-need', { column: name, reason: labels.gapReason[reason], level, count: regionCount })}</h3>
      <p className="quiet">
        {people !== null && t('coverage-need-people', { people: short(people).filter(Boolean).join('\u00a0') })}
        {reason === 'SINGLE_PROVIDER' && gaps.length > 1 && ` ${t('coverage-need-carriers', { count: gaps.length })}`}
      </p>
      <Disclosure summary={t('coverage-need-regions', { level, count: regionCount })}>
        <ul className={gaps.length > PRINTED ? 'coverage-gaps many' : 'coverage-gaps'}>
          {gaps.map((gap) => (
            <GapItem key={gap.key} gap={gap} />
          ))}
        </ul>
        {gaps.length > PRINTED && !isEverywhere && (
          <p className="coverage-names" lang={germanIn(language)}>
            {gaps.flatMap(({ regions }) => regions.map((region) => region.name)).join(', ')}
          </p>
        )}
        <p className="coverage-hint">
          <Link href={changed({ column: keyOf(need), map: null })}>{t('coverage-need-map', { column: name })}</Link>
        </p>
      </Disclosure>
    </li>
  );
}

/** Old evidence is no need on the ground, but a task of the editors. The number is asked for last: it takes longest. */
function ToConfirmLink({ choice: { within, confirmedWithin }, isReady }: { choice: CoverageChoice; isReady: boolean }) {
  const t = useMessages();
  const { day, with: changed } = useAddress();
  const { result } = useAnswer(
    CoverageToConfirmCountDocument,
    { on: day, within, confirmedWithin },
    { enabled: isReady, keep: false },
  );
  const count = result.data?.toConfirm.totalCount;
  return (
    <p className="coverage-source">
      {t('coverage-needs-old')}{' '}
      <Link href={changed({ show: 'confirm', region: null, of: null })}>
        {count === undefined ? t('coverage-show-confirm') : t('coverage-needs-confirm', { count })}
      </Link>
    </p>
  );
}
