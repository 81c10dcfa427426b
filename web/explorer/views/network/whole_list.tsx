/** The same network as a list by group, for those who do not use the picture. */

import { useState } from 'react';
import { germanIn, useDayAndLanguage } from '../../core/address';
import { useFormat, useMessages } from '../../core/language';
import { langOf } from '../../statements/sentence';
import { useVocabulary } from '../../statements/vocabulary';
import { Disclosure } from '../../ui/disclosure';
import { titleOf } from './model';
import { NodeMark } from './stage';
import type { Section } from './whole_model';

interface Props {
  sections: readonly Section[];
  selected: string | null;
  onSelect: (id: string | null) => void;
}

export function WholeList({ sections, selected, onSelect }: Props) {
  const t = useMessages();
  const labels = useVocabulary();
  const { number } = useFormat();
  const { language } = useDayAndLanguage();
  // What was opened stays open when something else is chosen.
  const [opened, setOpened] = useState<ReadonlySet<string>>(new Set());
  return (
    <section className="network-by-group" aria-labelledby="network-list">
      <h2 id="network-list">{t('network-by-group')}</h2>
      <p className="small">{t('network-by-group-help')}</p>
      {sections.map(({ id, name, isRegion, nodes }) => (
        <Disclosure
          key={id}
          summary={
            <>
              <span lang={isRegion ? germanIn(language) : undefined}>{name}</span> · {number(nodes.length)}
            </>
          }
          isOpen={opened.has(id) || nodes.some((node) => node.id === selected)}
          onToggle={(isOpen) => setOpened((before) => (isOpen ? new Set([...before, id]) : without(before, id)))}
        >
          <ul>
            {nodes.map((node) => (
              <li key={node.id} aria-current={node.id === selected || undefined} data-id={node.id}>
                <NodeMark group={node.group} />
                <button
                  type="button"
                  className="link"
                  aria-pressed={node.id === selected}
                  onClick={() => onSelect(node.id === selected ? null : node.id)}
                >
                  <span lang={langOf(node.named, language)}>{titleOf(node.named, language)}</span>
                </button>
                <small>
                  {[
                    node.named.region
                      ? labels.regionKind[node.named.region.regionKind]
                      : labels.kind[node.named.actor.kind],
                    t('network-neighbours', { count: node.degree ?? 0 }),
                  ].join(' · ')}
                </small>
              </li>
            ))}
          </ul>
        </Disclosure>
      ))}
    </section>
  );
}

const without = (ids: ReadonlySet<string>, id: string) => new Set([...ids].filter((one) => one !== id));
