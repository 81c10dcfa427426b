/** What changed between two days. */

import { useEffect, useRef } from 'react';
import { Link } from 'wouter';
import { type Parameters, useAddress, useDayAndLanguage } from '../../core/address';
import { useAnswer } from '../../core/ask';
import { type ChangeSort, ChangesDocument, type ChangesQuery } from '../../generated';
import { useFormat, useMessages } from '../../core/language';
import { Answer } from '../../core/answer';
import { ShareBar } from '../../core/share';
import { shownFigures } from '../../statements/figures';
import { ActorLink, RegionLink } from '../../statements/links';
import { ViewHead } from '../../ui/view_head';
import { useVocabulary } from '../../statements/vocabulary';
import { ToggleButton } from '../../ui/toggle_button';
import { centreOf, chosen, firstOf, KINDS, MOST, PAGE, SORTS, type Span, spanOf } from './choice';
import { Days, Filters } from './controls';
import { ChangeList } from './list';
import './changes.css';

export { parameters } from './parameters';

export default function Changes() {
  const t = useMessages();
  const address = useAddress();
  const { day, language, list } = address;
  const span = spanOf(address);
  const of = centreOf(address);
  const kinds = chosen(list('kinds'), KINDS);
  const only = chosen(list('only'), SORTS);
  const { from, to } = span;
  const query = useAnswer(
    ChangesDocument,
    {
      on: day,
      from,
      to,
      of,
      centre: of ?? 'Actor:none',
      around: of !== null,
      kinds,
      only,
      filtered: only !== null,
      behind: address.get('behind') !== null,
      first: firstOf(address),
      language,
    },
    { enabled: span.wrong === null },
  );
  return (
    <>
      <ChangesHead span={span} answer={query.result.data} isWaiting={span.wrong === null && query.result.isPending} />
      <div className="view-bar">
        <Days span={span} />
        {span.wrong === null && (
          <ShareBar
            of={query}
            table={{ name: 'changes', parameters: { from, to, of, kinds, only } }}
            feeds={{ ...aroundOf(of), kinds, only }}
          />
        )}
      </div>
      <Filters of={of} kinds={kinds} regions={query.result.data?.landRegions.nodes ?? []} />
      {span.wrong ? (
        <InvalidSpan span={span} />
      ) : (
        <Answer to={query}>
          {(answer) =>
            from === to ? <p role="status">{t('changes-same-day')}</p> : <ChangesResult answer={answer} only={only} />
          }
        </Answer>
      )}
      <section className="section columns even method">
        <div>
          <h2>{t('changes-method')}</h2>
          <p>{t('changes-meaning')}</p>
        </div>
        <div>
          <h2>{t('changes-method-not')}</h2>
          <p>{t('changes-meaning-not')}</p>
        </div>
      </section>
    </>
  );
}

/** What was found: the number of changes between the two days, and around whom. */
function ChangesHead({
  span: { wrong },
  answer,
  isWaiting,
}: {
  span: Span;
  answer: ChangesQuery | undefined;
  isWaiting: boolean;
}) {
  const t = useMessages();
  const { language } = useDayAndLanguage();
  const { all, changes, centre } = answer ?? {};
  const { sentence, figures = [] } = (wrong === null && (all ?? changes)) || {};
  return (
    <ViewHead
      eyebrow={t('changes-title')}
      windowTitle={t('changes-title')}
      title={sentence ?? t('changes-title')}
      figures={shownFigures(figures, language)}
      isWaiting={isWaiting}
      lead={
        centre && (
          <>
            {t('changes-around')} <Centre of={centre} />
          </>
        )
      }
    />
  );
}

/** A centre as feeds name it. */
function aroundOf(of: string | null) {
  const [label, key] = of?.split(':') ?? [];
  return label === 'Region' ? { within: key } : { actor: key };
}

function InvalidSpan({ span: { from, to, wrong } }: { span: Span }) {
  const t = useMessages();
  const { with: changed } = useAddress();
  return (
    <div className="notice" role="alert">
      {wrong?.reason === 'ORDER' ? (
        <p>
          {t('changes-order')} <Link href={changed({ from: to, to: from })}>{t('changes-swap')}</Link>
        </p>
      ) : (
        <p>
          {t('changes-no-day', { text: wrong?.text ?? '' })}{' '}
          <Link href={changed({ from: null, to: null })}>{t('changes-reset')}</Link>
        </p>
      )}
    </div>
  );
}

function Centre({ of }: { of: NonNullable<ChangesQuery['centre']> }) {
  return 'ags' in of ? <RegionLink region={of} /> : 'slug' in of && <ActorLink actor={of} />;
}

function ChangesResult({
  answer: { changes, all = changes },
  only,
}: {
  answer: ChangesQuery;
  only: ChangeSort[] | null;
}) {
  const t = useMessages();
  const { with: changed, go } = useAddress();
  const { nodes, totalCount } = changes;
  const hidden = totalCount - nodes.length;
  const before = useRef<number | null>(null);
  // The button may be gone once more changes are shown: the focus moves to the first new one.
  useEffect(() => {
    if (before.current === null || nodes.length <= before.current) return;
    document.getElementById(`change-${before.current}`)?.focus();
    before.current = null;
  }, [nodes.length]);
  return (
    <>
      {all.totalCount > 0 && <Sorts all={all} only={only} />}
      <p role="status">
        {totalCount
          ? t('changes-found', { count: totalCount, shown: hidden > 0 ? nodes.length : 'ALL' })
          : t('changes-none')}
      </p>
      <ChangeList changes={nodes} />
      {hidden > 0 && nodes.length < MOST && (
        <button
          type="button"
          onClick={() => {
            before.current = nodes.length;
            go(changed({ n: Math.min(MOST, nodes.length + 2 * PAGE) }));
          }}
        >
          {t('show-more', { count: Math.min(hidden, 2 * PAGE, MOST - nodes.length) })}
        </button>
      )}
      {hidden > 0 && nodes.length >= MOST && <p>{t('changes-rest', { count: hidden, most: String(MOST) })}</p>}
    </>
  );
}

/** Buttons that filter by sort of change, each with its count. */
function Sorts({
  all,
  only,
}: {
  all: Pick<ChangesQuery['changes'], 'totalCount' | 'counts'>;
  only: ChangeSort[] | null;
}) {
  const t = useMessages();
  const labels = useVocabulary();
  const format = useFormat();
  const { with: changed, go } = useAddress();
  const change = (changes: Parameters) => go(changed({ n: null, ...changes }));
  const count = (sort: ChangeSort) => all.counts.find((one) => one.sort === sort)?.count ?? 0;
  const toggle = (sort: ChangeSort) => {
    const next = SORTS.filter((one) => (only?.includes(one) ?? false) !== (one === sort));
    change({ only: next.length ? next : null });
  };
  return (
    <div role="group" aria-label={t('changes-sorts')} className="changes-sorts">
      <ToggleButton isPressed={only === null} onPress={() => change({ only: null })}>
        {t('changes-everything', { count: all.totalCount })}
      </ToggleButton>
      {SORTS.filter((sort) => count(sort) > 0 || only?.includes(sort)).map((sort) => (
        <ToggleButton key={sort} isPressed={only?.includes(sort) ?? false} onPress={() => toggle(sort)}>
          <span aria-hidden="true" className={`changes-mark ${sort}`} /> {labels.change[sort]} (
          {format.number(count(sort))})
        </ToggleButton>
      ))}
    </div>
  );
}
