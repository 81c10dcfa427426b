/** What does not count and why. */

import type { FlowsQuery } from '../../generated';
import { useFormat, useWords, words } from '../../core/language';
import { useVocabulary } from '../../statements/vocabulary';
import { ScrollFrame } from '../../ui/scroll_frame';
import { leftKey } from './node_name';
import { statementsWords } from './said';

const MANY = 6; // years

const said = words({
  de: {
    title: 'Was hier nicht mitzählt',
    none: 'Alle Aussagen zählen mit.',
    caption: 'Aussagen über Förderungen, deren Betrag im Bild nicht steht, und warum',
    why: 'Grund',
    where: 'Abschnitt',
    when: 'Jahre',
    many: 'Aussagen',
    everywhere: 'überall',
    always: 'alle',
    show: (n: string, why: string) => `${n} zeigen: ${why}`,
    stage: (a: string, b: string) => `von „${a}“ bis „${b}“`,
  },
  en: {
    title: 'What doesn’t count here',
    none: 'All statements count.',
    caption: 'Statements about fundings whose amount is not in the picture, and why',
    why: 'Reason',
    where: 'Stage',
    when: 'Years',
    many: 'Statements',
    everywhere: 'everywhere',
    always: 'all',
    show: (n: string, why: string) => `Show ${n}: ${why}`,
    stage: (a: string, b: string) => `from “${a}” to “${b}”`,
  },
});

export function LeftOutTable({
  of,
  open,
  onOpen,
}: {
  of: FlowsQuery['flows']['excluded'];
  open: string | null;
  onOpen: (key: string) => void;
}) {
  const word = useWords(said);
  const known = useVocabulary();
  const format = useFormat();
  return (
    <section aria-labelledby="money-left-out">
      <h2 id="money-left-out">{word.title}</h2>
      {of.length === 0 ? (
        <p>{word.none}</p>
      ) : (
        <ScrollFrame label={word.caption}>
          <table className="money-left-out">
            <caption>{word.caption}</caption>
            <thead>
              <tr>
                {[word.why, word.where, word.when].map((name) => (
                  <th key={name} scope="col">
                    {name}
                  </th>
                ))}
                <th scope="col" className="number">
                  {word.many}
                </th>
              </tr>
            </thead>
            <tbody>
              {of.map((left) => {
                const { explanation, fromLevel, toLevel, years, statementCount } = left;
                const count = statementsWords(statementCount, format);
                return (
                  <tr key={leftKey(left)}>
                    <th scope="row">{explanation}</th>
                    <td>
                      {fromLevel && toLevel
                        ? word.stage(known.flowLevel[fromLevel], known.flowLevel[toLevel])
                        : word.everywhere}
                    </td>
                    <td>{yearsOf(years) || word.always}</td>
                    <td className="number">
                      <button
                        type="button"
                        aria-pressed={leftKey(left) === open}
                        aria-label={word.show(count, explanation)}
                        onClick={() => onOpen(leftKey(left))}
                      >
                        {count}
                      </button>
                    </td>
                  </tr>
                );
              })}
            </tbody>
          </table>
        </ScrollFrame>
      )}
    </section>
  );
}

function yearsOf(years: readonly number[]): string {
  return years.length > MANY ? `${years[0]}–${years.at(-1)}` : years.join(', ');
}
