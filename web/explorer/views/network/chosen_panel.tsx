/** Beside the whole network: the chosen node in sentences, or those with the most connections. */

import { useEffect, useMemo, useRef } from 'react';
import { Link } from 'wouter';
import { useAddress, useDayAndLanguage } from '../../core/address';
import { Answer } from '../../core/answer';
import { useAnswer } from '../../core/ask';
import { useFormat, useMessages } from '../../core/language';
import { ChosenNodeDocument, type ChosenNodeQuery } from '../../generated';
import { Evidence } from '../../statements/facts';
import { ActorLink, RegionLink } from '../../statements/links';
import { byRelation } from '../../statements/relations';
import { langOf } from '../../statements/sentence';
import { useVocabulary } from '../../statements/vocabulary';
import { Disclosure } from '../../ui/disclosure';
import { type GraphEdge, type GraphNode, merged, neighboursOf, restOf, shortOf, titleOf } from './model';
import { ACTORS, someOf, STATEMENTS } from './question';
import { NodeMark } from './stage';

const LARGEST = 8;
/** More relations of one kind are folded. */
const OPEN = 6;

interface Props {
  node: GraphNode | null;
  /** What is drawn; those with the most connections come first. */
  drawn: readonly GraphNode[];
  onSelect: (id: string | null) => void;
}

export function ChosenPanel({ node, drawn, onSelect }: Props) {
  const { language } = useDayAndLanguage();
  const side = useRef<HTMLElement>(null);
  const isChosenHere = useRef(false);
  // What was pressed is gone: the focus goes on to what it has led to.
  useEffect(() => {
    if (isChosenHere.current) side.current?.querySelector('h2')?.focus();
    isChosenHere.current = false;
  }, [node]);
  const select = (id: string | null) => {
    isChosenHere.current = true;
    onSelect(id);
  };
  return (
    <aside className="network-side" ref={side} aria-labelledby="network-side">
      <p role="status" className="unseen">
        {node && shortOf(node.named, language)}
      </p>
      {node ? (
        <Chosen key={node.id} node={node} drawn={drawn} onSelect={select} />
      ) : (
        <Largest of={drawn} onSelect={select} />
      )}
    </aside>
  );
}

function Largest({ of, onSelect }: { of: readonly GraphNode[]; onSelect: (id: string) => void }) {
  const t = useMessages();
  const { language } = useDayAndLanguage();
  const { number } = useFormat();
  return (
    <>
      <h2 id="network-side" tabIndex={-1}>
        {t('network-largest')}
      </h2>
      <p className="small network-largest-help">{t('network-largest-help')}</p>
      <ol className="network-largest">
        {of.slice(0, LARGEST).map((node) => (
          <li key={node.id}>
            <NodeMark group={node.group} />
            <button type="button" className="link" onClick={() => onSelect(node.id)}>
              <span lang={langOf(node.named, language)}>{shortOf(node.named, language)}</span>
            </button>
            <span>{number(node.degree ?? 0)}</span>
          </li>
        ))}
      </ol>
    </>
  );
}

function Chosen({ node, drawn, onSelect }: Omit<Props, 'node'> & { node: GraphNode }) {
  const t = useMessages();
  const labels = useVocabulary();
  const { language, day, list, to } = useAddress();
  const query = useAnswer(ChosenNodeDocument, {
    of: node.id,
    on: day,
    kinds: someOf(list('kinds'), STATEMENTS),
    actorKinds: someOf(list('actorKinds'), ACTORS),
  });
  const { actor, region } = node.named;
  const [short, name] = [shortOf(node.named, language), titleOf(node.named, language)];
  const lang = langOf(node.named, language);
  return (
    <>
      <p className="small">{region ? labels.regionKind[region.regionKind] : labels.kind[actor.kind]}</p>
      <h2 id="network-side" tabIndex={-1} lang={lang}>
        {short}
      </h2>
      {name !== short && <p lang={lang}>{name}</p>}
      <Answer to={query}>
        {(answer) => <Relations of={node.id} answer={answer} drawn={drawn} onSelect={onSelect} />}
      </Answer>
      <ul className="network-ways">
        <li>
          <Link href={to(actor ? `/actors/${actor.slug}` : `/regions/${region.ags}`)}>
            {t('network-page-of', { name: short })}
          </Link>
        </li>
        <li>
          <Link href={to('/network', { of: node.id })}>{t('network-only', { name: short })}</Link>
        </li>
        {actor && (
          <li>
            <Link href={to('/network', { from: node.id })}>{t('network-to-paths', { name: short })}</Link>
          </li>
        )}
      </ul>
      <button type="button" onClick={() => onSelect(null)}>
        {t('network-unselect')}
      </button>
    </>
  );
}

interface RelationsProps extends Omit<Props, 'node'> {
  of: string;
  answer: ChosenNodeQuery;
}

/** What the node has to do with which others, by kind and direction. A name goes on to that node, or to its page if it is
 * not in the picture. */
function Relations({ of, answer, drawn, onSelect }: RelationsProps) {
  const t = useMessages();
  const { language } = useDayAndLanguage();
  const model = useMemo(() => merged([answer.neighbourhood], [of]), [answer, of]);
  const [own] = model.nodes;
  const nodes = new Map(model.nodes.map((node) => [node.id, node]));
  const inPicture = useMemo(() => new Set(drawn.map(({ id }) => id)), [drawn]);
  const edges = neighboursOf(model.edges).get(of) ?? [];
  const titleOfEdge = ({ kind, source }: GraphEdge) => t(`StatementName-${kind}.as-${source === of ? 'start' : 'end'}`);
  return (
    <>
      {byRelation(edges, titleOfEdge).map((group) => (
        <Disclosure
          key={titleOfEdge(group[0])}
          summary={`${titleOfEdge(group[0])} · ${group.length}`}
          isOpen={group.length <= OPEN}
        >
          <ul className="network-relations">
            {group.map(({ id, source, target, statements }) => {
              const other = nodes.get(source === of ? target : source);
              return (
                other && (
                  <li key={id}>
                    {inPicture.has(other.id) ? (
                      <button type="button" className="link" onClick={() => onSelect(other.id)}>
                        <span lang={langOf(other.named, language)}>{shortOf(other.named, language)}</span>
                      </button>
                    ) : other.named.actor ? (
                      <ActorLink actor={other.named.actor} />
                    ) : (
                      <RegionLink region={other.named.region} />
                    )}
                    <div className="facts">
                      <Evidence of={statements} />
                    </div>
                  </li>
                )
              );
            })}
          </ul>
        </Disclosure>
      ))}
      {own && restOf(own) > 0 && <p className="small">{t('network-whole-more', { count: restOf(own) })}</p>}
    </>
  );
}
