/** What changed between two days. */

import { useEffect, useRef } from 'react';
import { Link } from 'wouter';
import { type Parameters, useAddress } from '../../core/address';
import { useAnswer } from '../../core/ask';
import { type ChangeSort, ChangesDocument, type ChangesQuery } from '../../generated';
import { useFormat, useWords, words } from '../../core/language';
import { Answer } from '../../core/answer';
import { Copy } from '../../core/share';
import { Explain } from '../../core/explain';
import { ActorLink, RegionLink } from '../../statements/links';
import { Title } from '../../ui/title';
import { useVocabulary } from '../../statements/vocabulary';
import { ToggleButton } from '../../ui/toggle_button';
import { centreOf, chosen, firstOf, KINDS, MOST, PAGE, SORTS, type Span, spanOf } from './choice';
import { Controls } from './controls';
import { ChangeList } from './list';
import './changes.css';

const said = words({
  de: {
    title: 'Was hat sich geändert?',
    lead: (from: string, to: string) => `Nach dem ${from} und bis einschließlich ${to}`,
    around: 'rund um',
    certainty: (day: string) =>
      `Wie sicher eine Aussage ist und ob sie gilt, bezieht sich auf den „Stand am“ oben: ${day}.`,
    found: (n: string, one: boolean) => (one ? '1 Änderung' : `${n} Änderungen`),
    shown: (n: string) => `gezeigt sind die ersten ${n}`,
    none: 'In dieser Zeit ist keine Änderung bekannt. Das heißt nicht, dass sich nichts geändert hat: Die Daten sagen nur, was eine Quelle nennt.',
    sameDay: 'Beide Tage sind derselbe: Dazwischen liegt nichts. Wählen Sie einen früheren ersten Tag.',
    order: 'Der erste Tag liegt nach dem letzten.',
    swap: 'Tage tauschen',
    noDay: (text: string) => `„${text}“ ist kein Tag, nach dem gefragt werden kann. Ein Tag sieht so aus: 2026-01-31.`,
    reset: 'Das letzte Jahr zeigen',
    sorts: 'Was geschah',
    everything: (n: string) => `alles (${n})`,
    more: (n: string) => `${n} weitere zeigen`,
    rest: (n: string) =>
      `${n} weitere stehen hier nicht: Mehr als ${MOST} auf einmal gehen nicht. Eine kürzere Zeit oder engere Auswahl zeigt sie.`,
    meaning:
      'Eine Änderung ist, was laut einer Quelle in dieser Zeit begann, endete, sich änderte oder neu bestätigt wurde. Folgt ' +
      'eine Aussage auf eine andere mit anderem Wert, zählt das als eine Änderung. Ist nur der Monat oder das Jahr bekannt, ' +
      'zählt ein Beginn am ersten und ein Ende am letzten Tag davon. Aussagen ohne Datum kommen hier nicht vor.',
  },
  en: {
    title: 'What has changed?',
    lead: (from: string, to: string) => `After ${from} and up to and including ${to}`,
    around: 'around',
    certainty: (day: string) => `How sure a statement is and whether it holds is about the “As of” at the top: ${day}.`,
    found: (n: string, one: boolean) => (one ? '1 change' : `${n} changes`),
    shown: (n: string) => `the first ${n} are shown`,
    none: 'No change is known at this time. That does not mean that nothing changed: the data only tell what a source names.',
    sameDay: 'Both days are the same: nothing lies in between. Choose an earlier first day.',
    order: 'The first day is after the last one.',
    swap: 'Swap the days',
    noDay: (text: string) => `“${text}” is not a day that one can ask about. A day looks like this: 2026-01-31.`,
    reset: 'Show the last year',
    sorts: 'What happened',
    everything: (n: string) => `everything (${n})`,
    more: (n: string) => `Show ${n} more`,
    rest: (n: string) =>
      `${n} more do not stand here: more than ${MOST} at once are not possible. A shorter time or a narrower choice shows them.`,
    meaning:
      'A change is what began, ended, changed or was confirmed anew at this time according to a source. Where a statement ' +
      'follows another one with another value, that counts as one change. Where only the month or the year is known, a beginning ' +
      'counts on its first day and an end on its last. Statements without a date do not occur here.',
  },
});

export default function Changes() {
  const word = useWords(said);
  const format = useFormat();
  const address = useAddress();
  const { day, language, list } = address;
  const span = spanOf(address);
  const of = centreOf(address);
  const kinds = chosen(list('kinds'), KINDS);
  const only = chosen(list('only'), SORTS);
  const { from, to } = span;
  const asked = useAnswer(
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
      <Title text={word.title} />
      <Controls span={span} of={of} kinds={kinds} regions={asked.result.data?.landRegions.nodes ?? []} />
      {span.wrong ? (
        <Impossible span={span} />
      ) : (
        <Answer to={asked}>
          {(answer) => (
            <>
              <p className="lead">
                {word.lead(format.day(from), format.day(to))}
                <Centre of={answer.centre} />
              </p>
              <Explain>
                <p>{word.meaning}</p>
                <p>{word.certainty(format.day(day))}</p>
              </Explain>
              {from === to ? <p role="status">{word.sameDay}</p> : <Found answer={answer} only={only} />}
            </>
          )}
        </Answer>
      )}
      {span.wrong === null && <Copy of={asked} />}
    </>
  );
}

function Impossible({ span: { from, to, wrong } }: { span: Span }) {
  const word = useWords(said);
  const { with: changed } = useAddress();
  return (
    <div className="notice" role="alert">
      {wrong?.reason === 'ORDER' ? (
        <p>
          {word.order} <Link href={changed({ from: to, to: from })}>{word.swap}</Link>
        </p>
      ) : (
        <p>
          {word.noDay(wrong?.text ?? '')} <Link href={changed({ from: null, to: null })}>{word.reset}</Link>
        </p>
      )}
    </div>
  );
}

function Centre({ of }: { of: ChangesQuery['centre'] }) {
  const word = useWords(said);
  if (!of) return null;
  return (
    <>
      {`, ${word.around} `}
      {'ags' in of ? <RegionLink region={of} /> : 'slug' in of && <ActorLink actor={of} />}
    </>
  );
}

function Found({ answer: { changes, all = changes }, only }: { answer: ChangesQuery; only: ChangeSort[] | null }) {
  const word = useWords(said);
  const format = useFormat();
  const { with: changed, go } = useAddress();
  const { nodes, totalCount } = changes;
  const hidden = totalCount - nodes.length;
  const before = useRef<number | null>(null);
  // The button may be gone when more is there: reading goes on at the first of what is new.
  useEffect(() => {
    if (before.current === null || nodes.length <= before.current) return;
    document.getElementById(`change-${before.current}`)?.focus();
    before.current = null;
  }, [nodes.length]);
  const told = [
    word.found(format.number(totalCount), totalCount === 1),
    hidden > 0 && word.shown(format.number(nodes.length)),
  ];
  return (
    <>
      {all.totalCount > 0 && <Sorts all={all} only={only} />}
      <p role="status">{totalCount ? `${told.filter(Boolean).join('; ')}.` : word.none}</p>
      <ChangeList changes={nodes} />
      {hidden > 0 && nodes.length < MOST && (
        <button
          type="button"
          onClick={() => {
            before.current = nodes.length;
            go(changed({ n: Math.min(MOST, nodes.length + 2 * PAGE) }));
          }}
        >
          {word.more(format.number(Math.min(hidden, 2 * PAGE, MOST - nodes.length)))}
        </button>
      )}
      {hidden > 0 && nodes.length >= MOST && <p>{word.rest(format.number(hidden))}</p>}
    </>
  );
}

/** Each sort with its number, to be chosen from. */
function Sorts({
  all,
  only,
}: {
  all: Pick<ChangesQuery['changes'], 'totalCount' | 'counts'>;
  only: ChangeSort[] | null;
}) {
  const word = useWords(said);
  const known = useVocabulary();
  const format = useFormat();
  const { with: changed, go } = useAddress();
  const change = (changes: Parameters) => go(changed({ n: null, ...changes }));
  const count = (sort: ChangeSort) => all.counts.find((one) => one.sort === sort)?.count ?? 0;
  const toggle = (sort: ChangeSort) => {
    const next = SORTS.filter((one) => (only?.includes(one) ?? false) !== (one === sort));
    change({ only: next.length ? next : null });
  };
  return (
    <div role="group" aria-label={word.sorts} className="changes-sorts">
      <ToggleButton isPressed={only === null} onPress={() => change({ only: null })}>
        {word.everything(format.number(all.totalCount))}
      </ToggleButton>
      {SORTS.filter((sort) => count(sort) > 0 || only?.includes(sort)).map((sort) => (
        <ToggleButton key={sort} isPressed={only?.includes(sort) ?? false} onPress={() => toggle(sort)}>
          <span aria-hidden="true" className={`changes-mark ${sort}`} /> {known.change[sort]} (
          {format.number(count(sort))})
        </ToggleButton>
      ))}
    </div>
  );
}
