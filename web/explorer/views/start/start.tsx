import { Link } from 'wouter';
import { useAddress } from '../../core/address';
import { useAnswer } from '../../core/ask';
import { StartDocument } from '../../generated';
import { useFormat, useWords, words } from '../../core/language';
import { Answer } from '../../core/answer';
import { Copy } from '../../core/share';
import { Explain } from '../../core/explain';
import { SearchBox } from '../../statements/search_box';
import { Title } from '../../ui/title';
import './start.css';

const said = words({
  de: {
    title: 'Wer macht was gegen Rechtsextremismus und Rassismus in Nordrhein-Westfalen?',
    lead:
      'prevnet zeigt das Netz der Prävention: Ministerien, Kommunen, Beratungsstellen, Programme und Vereine – und wer wen ' +
      'fördert, wer wo Mitglied ist und wer welche Hilfe wo anbietet. Jede Aussage nennt ihren Zeitraum und ihre Quelle.',
    ways: 'Drei Wege hinein',
    way: [
      ['/help', 'Hilfe in meinem Kreis finden', 'Wer berät und unterstützt in Ihrem Kreis oder Ihrer Stadt?'],
      ['/coverage', 'Lücken finden', 'Wo fehlt ein Angebot, wo ist es unsicher, was endet bald?'],
      ['/money', 'Dem Geld folgen', 'Welches Geld fließt von wem an wen?'],
    ],
    numbers: (day: string) => `Das Netz in Zahlen am ${day}`,
    number: {
      actors: 'Akteure insgesamt',
      fundings: 'Förderungen',
      memberships: 'Mitgliedschaften',
      participations: 'Beteiligungen an Programmen',
      provisions: 'Trägerschaften von Angeboten',
      coverages: 'Zuständigkeiten für Gebiete',
      sources: 'Quellen insgesamt',
    },
    meaning:
      'Förderungen, Mitgliedschaften, Beteiligungen, Trägerschaften und Zuständigkeiten sind die Aussagen, die am gewählten ' +
      'Tag gelten. Akteure und Quellen sind alle, die das Netz kennt, gleich für welchen Tag. Eine Aussage ohne bekannten ' +
      'Anfang zählt auch an Tagen weit zurück, eine ohne bekanntes Ende auch an kommenden. Was keine Quelle nennt, fehlt hier; eine Zahl sagt deshalb, was bekannt ist, nicht, was es gibt.',
    data: (version: string) => `Datenstand ${version}`,
    confirmed: (day: string) => `jüngste Bestätigung ${day}`,
    licence: (name: string) => `Lizenz der Daten: ${name}`,
  },
  en: {
    title: 'Who does what against right-wing extremism and racism in North Rhine-Westphalia?',
    lead:
      'prevnet shows the network of prevention: ministries, municipalities, counselling services, programmes and ' +
      'associations – and who funds whom, who is a member of what and who offers which help where. Every statement names ' +
      'its period and its source.',
    ways: 'Three ways in',
    way: [
      ['/help', 'Find help in my district', 'Who gives advice and support in your district or city?'],
      ['/coverage', 'Find gaps', 'Where is a service missing, where is it uncertain, what ends soon?'],
      ['/money', 'Follow the money', 'Which money goes from whom to whom?'],
    ],
    numbers: (day: string) => `The network in numbers on ${day}`,
    number: {
      actors: 'actors in all',
      fundings: 'fundings',
      memberships: 'memberships',
      participations: 'participations in programmes',
      provisions: 'services provided',
      coverages: 'regions covered',
      sources: 'sources in all',
    },
    meaning:
      'Fundings, memberships, participations, provided services and covered regions are the statements that hold on the ' +
      'chosen day. Actors and sources are all that the network knows, whatever the day. A statement without a ' +
      'known begin counts on days long past, too, one without a known end on days to come. What no source names is missing here; a number therefore says what is known, not what there is.',
    data: (version: string) => `Data version ${version}`,
    confirmed: (day: string) => `latest confirmation ${day}`,
    licence: (name: string) => `Licence of the data: ${name}`,
  },
});

export function Start() {
  const word = useWords(said);
  const format = useFormat();
  const { day, to } = useAddress();
  const asked = useAnswer(StartDocument, { on: day });
  return (
    <>
      <Title text={word.title} />
      <p className="lead">{word.lead}</p>
      <SearchBox />
      <section aria-labelledby="ways">
        <h2 id="ways">{word.ways}</h2>
        <ul className="ways">
          {word.way.map(([path, name, why]) => (
            <li key={path}>
              <Link href={to(path ?? '/')}>{name}</Link>
              <p>{why}</p>
            </li>
          ))}
        </ul>
      </section>
      <section aria-labelledby="numbers" className="numbers">
        <h2 id="numbers">{word.numbers(format.day(day))}</h2>
        <Answer to={asked}>
          {({ dataset, ...lists }) => (
            <>
              <dl>
                {Object.entries(word.number).map(([name, label]) => (
                  <div key={name}>
                    <dt>{label}</dt>
                    <dd>
                      {format.number(
                        name === 'actors'
                          ? dataset.actorCount
                          : name === 'sources'
                            ? dataset.sourceCount
                            : lists[name as keyof typeof lists].totalCount,
                      )}
                    </dd>
                  </div>
                ))}
              </dl>
              <Explain>
                <p>{word.meaning}</p>
              </Explain>
              <p className="small">
                {[
                  dataset.version && word.data(dataset.version),
                  dataset.newestConfirmation && word.confirmed(format.day(dataset.newestConfirmation)),
                  dataset.licence && word.licence(dataset.licence),
                ]
                  .filter(Boolean)
                  .join(' · ')}
              </p>
            </>
          )}
        </Answer>
      </section>
      <Copy of={asked} />
    </>
  );
}
