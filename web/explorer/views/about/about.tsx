import { Link } from 'wouter';
import { useAddress } from '../../core/address';
import { useAnswer } from '../../core/ask';
import { AboutViewDocument, type AmountKind, type Certainty } from '../../generated';
import { useFormat, useWords, words } from '../../core/language';
import { Answer } from '../../core/answer';
import { Copy } from '../../core/share';
import { State } from '../../statements/state';
import { Title } from '../../ui/title';
import { type CoverageState, useVocabulary } from '../../statements/vocabulary';
import './about.css';

const said = words({
  de: {
    title: 'Was die Zahlen bedeuten',
    short: 'Das Wichtigste in kurzen Sätzen',
    easy: [
      'Viele Stellen in Nordrhein-Westfalen arbeiten gegen Rechtsextremismus und Rassismus.',
      'prevnet zeigt: Wer arbeitet mit wem? Wer gibt wem Geld? Wer hilft wo?',
      'Alles hier steht in einer Quelle. Die Quelle steht immer dabei.',
      'Wählen Sie oben einen Tag. Dann sehen Sie, was an diesem Tag gilt.',
      'Manches weiß niemand genau. Dann steht das dabei.',
      'Steht etwas nicht hier, kann es das trotzdem geben.',
    ],
    statement: 'Was eine Aussage ist',
    statementWhy: [
      'Alles in prevnet besteht aus Aussagen. Eine Aussage verbindet zwei Beteiligte, zum Beispiel: Ein Ministerium fördert einen Verein. ' +
        'Gezählt werden Aussagen, nicht Meinungen: Wenn zwei Quellen Verschiedenes sagen, stehen beide Aussagen da.',
      'Jede Aussage nennt ihren Zeitraum, wie sicher sie für den gewählten Tag ist, wann sie zuletzt bestätigt wurde und aus welchen Quellen sie stammt.',
    ],
    day: 'Der gewählte Tag',
    dayWhy: [
      'Jede Ansicht gilt für einen Tag: für heute, wenn Sie nichts wählen. Mit „Stand am“ sehen Sie das Netz an einem anderen Tag.',
      'Quellen nennen oft nur ein Jahr oder einen Monat. „2019“ heißt: irgendwann in diesem Jahr. Eine Aussage ganz ohne Datum gilt an jedem Tag, auch in der Vergangenheit, denn keine Quelle sagt, seit wann.',
    ],
    sure: 'Wie sicher etwas ist',
    certainty: {
      CONFIRMED:
        'Eine Quelle sagt es für diesen Tag oder später noch einmal, oder sie nennt auch das Ende der Zeit, in der es gilt.',
      ASSUMED: 'Niemand hat ein Ende gemeldet, aber auch niemand bestätigt, dass es an diesem Tag noch gilt.',
      DOES_NOT_HOLD:
        'Es begann erst später oder war schon vorbei. Sie sehen solche Aussagen nur, wenn Sie auch frühere und spätere zeigen lassen.',
    } satisfies Record<Certainty, string>,
    stale: 'veraltet',
    staleWhy:
      'Am gewählten Tag hat seit mehr als zwölf Monaten (oder noch nie) eine Quelle die Aussage bestätigt, und kein Ende ist bekannt. Das heißt: bitte nachfragen. Es heißt nicht: beendet.',
    states: 'Wie ein Gebiet versorgt ist',
    statesWhy:
      'Für jedes Gebiet und jede Art von Angebot gibt es fünf Möglichkeiten. Zeichen und Wort sagen dasselbe; die Farbe allein sagt nichts.',
    state: {
      PRESENT: 'Für diesen Tag ist belegt, dass es das Angebot für das ganze Gebiet gibt.',
      PARTIAL: 'Das Angebot gibt es nur für einen Teil des Gebiets.',
      UNCONFIRMED: 'Das Angebot gab es, und niemand meldet ein Ende; für diesen Tag bestätigt es aber niemand.',
      NONE: 'Eine Quelle sagt ausdrücklich, dass es das Angebot hier nicht gibt.',
      NOT_REPORTED: 'Keine Quelle sagt etwas. Das ist eine Lücke der Daten, nicht unbedingt eine Lücke der Hilfe.',
    } satisfies Record<CoverageState, string>,
    money: 'Was Beträge bedeuten',
    moneyWhy: 'Nicht jeder Betrag ist ausgezahltes Geld. Verschiedene Arten werden deshalb nie zusammengezählt.',
    amount: {
      EXACT: 'Die Quelle nennt genau diesen Betrag.',
      APPROXIMATE: 'Die Quelle rundet: „rund“, „etwa“.',
      MAXIMUM: 'Eine Obergrenze. Wie viel wirklich floss, kann weniger sein.',
      TOTAL: 'Eine Summe für mehrere Empfänger oder Jahre zusammen. Sie wird nicht aufgeteilt.',
      UNKNOWN: 'Die Quelle nennt eine Förderung, aber keinen Betrag. Das ist keine Null.',
    } satisfies Record<AmountKind, string>,
    moneyMore:
      'Nennen mehrere Quellen dieselbe Förderung, zählt die neueste; die anderen bleiben sichtbar. Beträge „je Empfänger“ werden nicht hochgerechnet, und ein Teil einer Förderung zählt nicht noch einmal.',
    missing: 'Was nicht in den Daten steht',
    gaps: [
      'Personen: keine Namen, keine Telefonnummern, keine E-Mail-Adressen.',
      'Straßen und Hausnummern: Auch von Beratungsstellen steht hier keine Anschrift.',
      'Was keine öffentliche Quelle sagt. Eine Zahl hier sagt, was bekannt ist, nicht, was es gibt.',
      'Urteile: prevnet sagt nicht, wie gut eine Arbeit ist.',
      'Die meisten Gemeinden: Die Daten reichen bis zu den Kreisen und kreisfreien Städten.',
    ],
    people:
      'Einwohnerzahlen haben verschiedene Stichtage. Der Tag steht jeweils dabei; vergleichen Sie solche Zahlen vorsichtig.',
    own: 'Texte und Anmerkungen',
    ownWhy:
      'Anmerkungen zu einzelnen Aussagen stammen von denen, die die Daten gesammelt haben, und sind auf Englisch.',
    licence: 'Woher die Daten kommen, was Sie damit dürfen',
    licenceOf: (name: string) =>
      `Die Daten stehen unter der Lizenz ${name}. Sie sagt, was Sie mit den Daten tun dürfen und was Sie dabei nennen müssen.`,
    noLicence: 'Zu den Daten auf diesem Server ist keine Lizenz genannt.',
    version: (version: string) => `Datenstand: ${version}.`,
    newest: (day: string) => `Die jüngste Bestätigung ist vom ${day}.`,
    sources: 'Die Quellen selbst gehören denen, die sie veröffentlicht haben; hier steht nur, wo sie zu finden sind.',
    help: 'Hilfe in meinem Kreis finden',
  },
  en: {
    title: 'What the numbers mean',
    short: 'The main things in short sentences',
    easy: [
      'Many organisations in North Rhine-Westphalia work against right-wing extremism and racism.',
      'prevnet shows: Who works with whom? Who gives money to whom? Who helps where?',
      'Everything here is in a source. The source is always named.',
      'Choose a day at the top. Then you see what holds on that day.',
      'Some things nobody knows exactly. Then it says so.',
      'If something is not here, it may exist all the same.',
    ],
    statement: 'What a statement is',
    statementWhy: [
      'Everything in prevnet is made of statements. A statement ties two parties together, for example: a ministry funds an association. ' +
        'Statements are counted, not opinions: where two sources say different things, both statements stand there.',
      'Every statement names its period, how sure it is for the chosen day, when it was last confirmed and which sources it comes from.',
    ],
    day: 'The chosen day',
    dayWhy: [
      'Every view holds for one day: for today, unless you choose another. With “As of” you see the network on another day.',
      'Sources often name only a year or a month. “2019” means: some time in that year. A statement without any date holds on every day, past ones included, since no source says when it began.',
    ],
    sure: 'How sure something is',
    certainty: {
      CONFIRMED: 'A source says so on this day or later, or it also names the end of the time in which it holds.',
      ASSUMED: 'Nobody has reported an end, but nobody confirms either that it still holds on this day.',
      DOES_NOT_HOLD:
        'It began only later or was already over. You see such statements only if you ask for past and future ones, too.',
    },
    stale: 'stale',
    staleWhy:
      'On the chosen day no source had confirmed the statement for more than twelve months (or ever), and no end is known. That means: please ask. It doesn’t mean: ended.',
    states: 'How a region is served',
    statesWhy:
      'For each region and each type of service there are five possibilities. Sign and word say the same; colour alone says nothing.',
    state: {
      PRESENT: 'It is documented for this day that the service exists for the whole region.',
      PARTIAL: 'The service exists for a part of the region only.',
      UNCONFIRMED: 'The service existed and nobody reports an end; but nobody confirms it for this day.',
      NONE: 'A source explicitly says that the service doesn’t exist here.',
      NOT_REPORTED: 'No source says anything. That is a gap in the data, not necessarily a gap in the help.',
    },
    money: 'What amounts mean',
    moneyWhy: 'Not every amount is money paid. Different kinds are therefore never added up.',
    amount: {
      EXACT: 'The source names exactly this amount.',
      APPROXIMATE: 'The source rounds: “around”, “about”.',
      MAXIMUM: 'A ceiling. What was really paid may be less.',
      TOTAL: 'One sum for several recipients or years together. It is not split up.',
      UNKNOWN: 'The source names a funding but no amount. That is not a zero.',
    },
    moneyMore:
      'Where several sources name the same funding, the newest counts; the others stay visible. Amounts “per recipient” are not multiplied, and a part of a funding doesn’t count a second time.',
    missing: 'What is not in the data',
    gaps: [
      'Persons: no names, no telephone numbers, no e-mail addresses.',
      'Streets and house numbers: counselling services have no address here either.',
      'What no public source says. A number here says what is known, not what there is.',
      'Judgements: prevnet doesn’t say how good anybody’s work is.',
      'Most municipalities: the data go down to districts and independent cities.',
    ],
    people: 'Numbers of inhabitants are from different days. The day is always named; compare such numbers with care.',
    own: 'Texts and notes',
    ownWhy: 'Notes on single statements are by those who collected the data, and in English. Most names are in German.',
    licence: 'Where the data come from, what you may do with them',
    licenceOf: (name: string) =>
      `The data are under the licence ${name}. It says what you may do with the data and what you have to name.`,
    noLicence: 'No licence is named for the data on this server.',
    version: (version: string) => `Data version: ${version}.`,
    newest: (day: string) => `The latest confirmation is of ${day}.`,
    sources: 'The sources themselves belong to those who published them; only where to find them stands here.',
    help: 'Find help in my district',
  },
});

const CERTAINTIES = ['CONFIRMED', 'ASSUMED', 'DOES_NOT_HOLD'] as const;
const STATES = ['PRESENT', 'PARTIAL', 'UNCONFIRMED', 'NONE', 'NOT_REPORTED'] as const;
const AMOUNTS = ['EXACT', 'APPROXIMATE', 'MAXIMUM', 'TOTAL', 'UNKNOWN'] as const;

export default function About() {
  const word = useWords(said);
  const known = useVocabulary();
  const { to } = useAddress();
  const asked = useAnswer(AboutViewDocument, {});
  return (
    <>
      <Title text={word.title} />
      <section aria-labelledby="short" className="about-short">
        <h2 id="short">{word.short}</h2>
        <ul>
          {word.easy.map((text) => (
            <li key={text}>{text}</li>
          ))}
        </ul>
        <p>
          <Link href={to('/help')}>{word.help}</Link>
        </p>
      </section>
      <h2>{word.statement}</h2>
      <Paragraphs of={word.statementWhy} />
      <h2>{word.day}</h2>
      <Paragraphs of={word.dayWhy} />
      <h2>{word.sure}</h2>
      <dl className="about-terms">
        {CERTAINTIES.map((name) => (
          <div key={name}>
            <dt>
              <span className={`certainty ${name.toLowerCase()}`}>{known.certainty[name]}</span>
            </dt>
            <dd>{word.certainty[name]}</dd>
          </div>
        ))}
        <div>
          <dt>
            <span className="stale">{word.stale}</span>
          </dt>
          <dd>{word.staleWhy}</dd>
        </div>
      </dl>
      <h2>{word.states}</h2>
      <p>{word.statesWhy}</p>
      <dl className="about-terms">
        {STATES.map((name) => (
          <div key={name}>
            <dt>
              <State of={name} />
            </dt>
            <dd>{word.state[name]}</dd>
          </div>
        ))}
      </dl>
      <h2>{word.money}</h2>
      <p>{word.moneyWhy}</p>
      <dl className="about-terms">
        {AMOUNTS.map((name) => (
          <div key={name}>
            <dt>{known.amountKind[name]}</dt>
            <dd>{word.amount[name]}</dd>
          </div>
        ))}
      </dl>
      <p>{word.moneyMore}</p>
      <h2>{word.missing}</h2>
      <ul>
        {word.gaps.map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
      <p>{word.people}</p>
      <h2>{word.own}</h2>
      <p>{word.ownWhy}</p>
      <section aria-labelledby="licence" className="about-licence">
        <h2 id="licence">{word.licence}</h2>
        <Answer to={asked}>{({ dataset }) => <Origin of={dataset} />}</Answer>
        <p>{word.sources}</p>
      </section>
      <Copy of={asked} />
    </>
  );
}

function Origin({ of }: { of: { version: string | null; licence: string | null; newestConfirmation: string | null } }) {
  const word = useWords(said);
  const format = useFormat();
  return (
    <>
      <p>{of.licence ? word.licenceOf(of.licence) : word.noLicence}</p>
      <p>
        {of.version && word.version(of.version)}{' '}
        {of.newestConfirmation && word.newest(format.day(of.newestConfirmation))}
      </p>
    </>
  );
}

function Paragraphs({ of }: { of: readonly string[] }) {
  return of.map((text) => <p key={text}>{text}</p>);
}
