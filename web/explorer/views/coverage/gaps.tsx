/** The list of gaps, the most urgent first, each in a sentence that can be passed on. */

import { useState } from 'react';
import { Link } from 'wouter';
import { useAddress } from '../../core/address';
import { useAnswer } from '../../core/ask';
import { CoverageGapsDocument, type CoverageGapsQuery } from '../../generated';
import { useFormat, useWords, words } from '../../core/language';
import { Answer } from '../../core/answer';
import { Copy } from '../../core/share';
import { Explain } from '../../core/explain';
import { RegionLink } from '../../statements/links';
import { useVocabulary } from '../../statements/vocabulary';
import { CheckboxGroup } from '../../ui/checkbox';
import { Select } from '../../ui/select';
import { CellPanel } from './cell_panel';
import { type Choice, columnsOf, REASONS } from './choice';
import { Filters } from './filters';
import { keyOf } from './matrix';
import { State } from './states';

const PAGE = 50;
const MOST = 1000; // at once, by the API
const PEOPLE = [0, 50_000, 100_000, 250_000, 500_000] as const;

type Gap = CoverageGapsQuery['gaps']['nodes'][number];

const said = words({
  de: {
    title: 'Lücken, die dringendsten zuerst',
    lead: 'Zuerst steht, was am dringendsten ist; bei gleichem Grund die Gebiete mit den meisten Menschen. Jeden Satz können Sie kopieren und weitergeben.',
    reasons: 'Gründe',
    people: 'Größe der Gebiete',
    anyPeople: 'alle',
    peopleFrom: (n: string) => `ab ${n}\u00a0Menschen`,
    count: (n: string) => (n === '1' ? '1 Lücke' : `${n} Lücken`),
    none: 'Mit dieser Auswahl ist keine Lücke bekannt.',
    copy: 'Satz kopieren',
    copied: 'Der Satz ist kopiert.',
    failed: 'Ihr Browser lässt das Kopieren nicht zu; markieren Sie den Satz.',
    statements: (n: number) =>
      n === 0 ? 'Was dahinter steht' : n === 1 ? '1 Aussage dahinter' : `${n} Aussagen dahinter`,
    more: (n: string) => `${n} weitere zeigen`,
    next: 'Die nächsten zeigen',
    first: 'Zum Anfang der Liste',
    explain:
      'Eine Lücke ist eine Zelle der Tabelle, die Aufmerksamkeit braucht. „Nichts bekannt“ ist eine Lücke der Daten, nicht unbedingt der Versorgung. „Lange nicht bestätigt“ heißt: seit zwölf Monaten von keiner Quelle. „Endet bald“ heißt: innerhalb eines Jahres, ohne belegte Fortsetzung. Eine Lücke kann mehrere Gründe haben; neben jedem Grund steht, wie viele ihn haben.',
  },
  en: {
    title: 'Gaps, the most urgent first',
    lead: 'The most urgent stand first; with the same reason, the regions with the most people. Each sentence can be copied and passed on.',
    reasons: 'Reasons',
    people: 'Size of regions',
    anyPeople: 'all',
    peopleFrom: (n: string) => `from ${n} people`,
    count: (n: string) => (n === '1' ? '1 gap' : `${n} gaps`),
    none: 'No gap is known for this choice.',
    copy: 'Copy sentence',
    copied: 'The sentence is copied.',
    failed: 'Your browser doesn’t allow copying; mark the sentence.',
    statements: (n: number) =>
      n === 0 ? 'What is behind it' : n === 1 ? '1 statement behind it' : `${n} statements behind it`,
    more: (n: string) => `Show ${n} more`,
    next: 'Show the next ones',
    first: 'Back to the start of the list',
    explain:
      'A gap is a cell of the table that needs attention. “Nothing known” is a gap in the data, not necessarily in what there is. “Long unconfirmed” means: by no source for twelve months. “Ends soon” means: within a year, with no known continuation. A gap can have several reasons; beside each reason stands how many have it.',
  },
});

export function Gaps({ choice }: { choice: Choice }) {
  const word = useWords(said);
  const known = useVocabulary();
  const format = useFormat();
  const { day, language, get, list, with: changed, go } = useAddress();
  const reasons = REASONS.filter((one) => list('reason').includes(one));
  const minPeople = PEOPLE.find((one) => String(one) === get('people')) ?? 0;
  const pages = Math.min(Math.max(Math.trunc(Number(get('n'))) || 1, 1), MOST / PAGE);
  const after = get('from');
  const asked = useAnswer(CoverageGapsDocument, {
    on: day,
    language,
    level: choice.level,
    within: choice.within,
    ...columnsOf(choice),
    reasons: reasons.length > 0 ? reasons : null,
    minPeople: minPeople || null,
    first: pages * PAGE,
    after: after && /^\d{2,8}:[\w-]{1,100}$/.test(after) ? after : null,
  });
  const counts = new Map(asked.result.data?.gaps.reasons.map(({ reason, count }) => [reason, count]));
  return (
    <>
      <Filters choice={choice} choices={asked.result.data} />
      <div className="coverage-filters">
        <CheckboxGroup
          legend={word.reasons}
          choices={REASONS.map((one) => ({
            value: one,
            name: (
              <>
                {known.gapReason[one]} {counts.has(one) && <small>({format.number(counts.get(one) ?? 0)})</small>}
              </>
            ),
          }))}
          checked={reasons}
          onChange={(reason) => go(changed({ n: null, from: null, reason }))}
        />
        <Select
          label={word.people}
          value={String(minPeople)}
          onChange={(people) => go(changed({ n: null, from: null, people: people === '0' ? null : people }))}
          options={PEOPLE.map((one) => ({
            value: String(one),
            name: one === 0 ? word.anyPeople : word.peopleFrom(format.number(one)),
          }))}
        />
      </div>
      <section aria-labelledby="coverage-gaps">
        <h2 id="coverage-gaps">{word.title}</h2>
        <p>{word.lead}</p>
        <Answer to={asked}>
          {({ gaps: { totalCount, nodes } }) => {
            const left = totalCount - nodes.length;
            return (
              <>
                <p role="status">{totalCount ? word.count(format.number(totalCount)) : word.none}</p>
                <Explain>
                  <p>{word.explain}</p>
                </Explain>
                <ol className="coverage-gaps">
                  {nodes.map((gap) => (
                    <GapOf key={gap.key} gap={gap} />
                  ))}
                </ol>
                <p className="row">
                  {after && <Link href={changed({ n: null, from: null })}>{word.first}</Link>}
                  {!after && left > 0 && pages * PAGE < MOST && (
                    <Link href={changed({ n: pages + 1 })}>{word.more(format.number(Math.min(left, PAGE)))}</Link>
                  )}
                  {(after ? nodes.length === pages * PAGE : left > 0 && pages * PAGE >= MOST) && (
                    <Link href={changed({ from: nodes.at(-1)?.key })}>{word.next}</Link>
                  )}
                </p>
                <Copy of={asked} />
              </>
            );
          }}
        </Answer>
      </section>
      {choice.cell && <CellPanel cell={choice.cell} level={choice.level} />}
    </>
  );
}

function GapOf({ gap: { region, reasons, sentence, statementCount, state, ...column } }: { gap: Gap }) {
  const word = useWords(said);
  const known = useVocabulary();
  const { with: changed } = useAddress();
  const [told, setTold] = useState('');
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(sentence);
      setTold(word.copied);
    } catch {
      setTold(word.failed);
    }
  };
  return (
    <li>
      <p>{sentence}</p>
      <p className="row small">
        <State of={state} />
        <span>{reasons.map((one) => known.gapReason[one]).join(', ')}</span>
        <RegionLink region={region} />
        <Link href={changed({ region: region.ags, of: keyOf(column) })}>{word.statements(statementCount)}</Link>
        <button type="button" onClick={() => void copy()}>
          {word.copy}
        </button>
        <span role="status">{told}</span>
      </p>
    </li>
  );
}
