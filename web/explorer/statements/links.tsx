import { Link } from 'wouter';
import { germanIn, useDayAndLanguage } from '../core/address';
import type { ActorNameFragment, RegionNameFragment, StatementFragment } from '../generated';
import { langOfName, nameOf, sentenceOf, type SentencePart } from './sentence';

/** German names are marked as German on an English page, so that they are read out right. */
export function ActorLink({ actor }: { actor: ActorNameFragment }) {
  const { language, to } = useDayAndLanguage();
  const name = nameOf(actor, language);
  return (
    <Link href={to(`/actors/${actor.slug}`)} lang={langOfName(actor, language)}>
      {name}
    </Link>
  );
}

export function RegionLink({ region }: { region: RegionNameFragment }) {
  const { language, to } = useDayAndLanguage();
  return (
    <Link href={to(`/regions/${region.ags}`)} lang={germanIn(language)}>
      {region.name}
    </Link>
  );
}

export function SentenceParts({ parts }: { parts: readonly SentencePart[] }) {
  return parts.map((part, i) => {
    const key = `${i}`;
    if (typeof part === 'string') return <span key={key}>{part}</span>;
    return 'actor' in part ? <ActorLink key={key} actor={part.actor} /> : <RegionLink key={key} region={part.region} />;
  });
}

export function Sentence({ statement }: { statement: StatementFragment }) {
  const { language } = useDayAndLanguage();
  return <SentenceParts parts={sentenceOf(statement, language)} />;
}
