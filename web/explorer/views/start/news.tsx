/** What is new, and who has the most relations: the second question of the start page. */

import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { useDayAndLanguage } from '../../core/address';
import { Answer } from '../../core/answer';
import type { AnswerQuery } from '../../core/ask';
import { useFormat, useMessages } from '../../core/language';
import type { StartNewsQuery } from '../../generated';
import { nameOf } from '../../statements/sentence';
import { useVocabulary } from '../../statements/vocabulary';

type Query = AnswerQuery<StartNewsQuery>;

export function News({ of }: { of: Query }) {
  const t = useMessages();
  const { to } = useDayAndLanguage();
  const format = useFormat();
  const labels = useVocabulary();
  return (
    <section aria-labelledby="news" className="news">
      <h2 id="news">{t('start-news')}</h2>
      <Answer to={of}>
        {({ changes }) => (
          <>
            <ul className="entries">
              {changes.nodes.map(({ sort, day, sentence }) => (
                <li key={`${day} ${sort} ${sentence}`}>
                  <span className="small">{format.day(day)}</span>
                  <span>
                    {sentence} <span className="small">· {labels.change[sort]}</span>
                  </span>
                </li>
              ))}
            </ul>
            <p>
              <Link href={to('/changes')}>{t('start-news-all', { count: changes.totalCount })}</Link>
            </p>
          </>
        )}
      </Answer>
    </section>
  );
}

/** `children` with the sentence about the organisation with the most relations, and a drawing of the first ones. */
export function MostRelated({
  of,
  children,
}: {
  of: Query;
  children: (sentence: string, drawing: ReactNode) => ReactNode;
}) {
  const { language } = useDayAndLanguage();
  const nodes = (of.result.data?.centrality.nodes ?? []).flatMap(({ degree, node }) =>
    !('slug' in node) ? [] : [{ degree, name: nameOf(node, language), id: node.id }],
  );
  const [first] = nodes;
  const sentence = of.result.data?.centrality.sentence ?? '';
  if (!first) return children(sentence, null);
  return children(
    sentence,
    <ol className="related">
      {nodes.map(({ id, name, degree }) => (
        <li key={id}>
          <span>{name}</span> <b>{degree}</b>
          <svg viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true">
            <rect width={(100 * degree) / first.degree} height="4" rx="1" />
          </svg>
        </li>
      ))}
    </ol>,
  );
}
