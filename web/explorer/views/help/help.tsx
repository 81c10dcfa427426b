import { Link } from 'wouter';
import { useAddress } from '../../core/address';
import { useAnswer } from '../../core/ask';
import { HelpViewDocument, type HelpViewQuery } from '../../generated';
import { useFormat, useWords, words } from '../../core/language';
import { Answer } from '../../core/answer';
import { Copy } from '../../core/share';
import { Title } from '../../ui/title';
import { useVocabulary } from '../../statements/vocabulary';
import './help.css';
import { PlaceBox } from './place_box';
import { areasOf, fitting, type Place } from './places';

const STATE = '05';

const said = words({
  de: {
    title: 'Hilfe in meinem Kreis finden',
    lead: 'Wählen Sie Ihren Kreis oder Ihre kreisfreie Stadt. Dann sehen Sie, wer dort berät, unterstützt und Vorfälle aufnimmt.',
    found: (text: string, n: number) =>
      n === 1 ? `Zu „${text}“ passt 1 Gebiet:` : `Zu „${text}“ passen ${n} Gebiete:`,
    none: (text: string) => `„${text}“ ist hier kein Kreis und keine kreisfreie Stadt.`,
    towns:
      'Die meisten Städte und Gemeinden, die zu einem Kreis gehören, stehen nicht einzeln in den Daten. Suchen Sie den Kreis, zu dem der Ort ' +
      'gehört: Was dort gilt, gilt auch im Ort.',
    list: 'Alle Kreise und kreisfreien Städte',
    urgent: 'In einer Gefahr rufen Sie die Polizei: 110. prevnet selbst berät nicht.',
  },
  en: {
    title: 'Find help in my district',
    lead: 'Choose your district or independent city. Then you see who gives advice and support there and who records incidents.',
    found: (text: string, n: number) => (n === 1 ? `1 region fits “${text}”:` : `${n} regions fit “${text}”:`),
    none: (text: string) => `“${text}” is no district and no independent city here.`,
    towns:
      'Most towns and municipalities that belong to a district are not in the data one by one. Look for the district that the town belongs ' +
      'to: what holds there holds in the town, too.',
    list: 'All districts and independent cities',
    urgent: 'In danger, call the police: 110. prevnet itself gives no advice.',
  },
});

export default function Help() {
  const word = useWords(said);
  const asked = useAnswer(HelpViewDocument, { state: STATE });
  return (
    <>
      <Title text={word.title} />
      <p className="lead">{word.lead}</p>
      <Answer to={asked}>{(answer) => <Choice of={answer} />}</Answer>
      <p>{word.urgent}</p>
      <Copy of={asked} />
    </>
  );
}

function Choice({ of: { districts, municipalities } }: { of: HelpViewQuery }) {
  const word = useWords(said);
  const { get, language } = useAddress();
  const { compare } = useFormat();
  const text = (get('q') ?? '').trim().slice(0, 100);
  const places = [...districts.nodes, ...municipalities.nodes];
  const found = fitting(places, text, compare);
  const lang = language === 'EN' ? 'de' : undefined;
  return (
    <>
      <PlaceBox places={places} text={text} />
      <div role="status" className="help-found">
        {text && (
          <>
            <p>{found.length > 0 ? word.found(text, found.length) : word.none(text)}</p>
            {found.length > 0 && <Places of={found} />}
          </>
        )}
      </div>
      <p>{word.towns}</p>
      <h2>{word.list}</h2>
      {areasOf(districts.nodes, compare).map((area) => (
        <section key={area.ags} aria-labelledby={`area-${area.ags}`}>
          <h3 id={`area-${area.ags}`} lang={lang}>
            {area.name}
          </h3>
          <Places of={area.places} />
        </section>
      ))}
    </>
  );
}

function Places({ of }: { of: readonly Place[] }) {
  const known = useVocabulary();
  const { to, language } = useAddress();
  return (
    <ul className="help-places">
      {of.map((place) => (
        <li key={place.id}>
          <Link href={to(`/regions/${place.ags}`, { focus: 'help' })} lang={language === 'EN' ? 'de' : undefined}>
            {place.name}
          </Link>{' '}
          <small>{known.regionKind[place.regionKind]}</small>
        </li>
      ))}
    </ul>
  );
}
