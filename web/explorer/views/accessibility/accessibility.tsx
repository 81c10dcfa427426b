import { useWords, words } from '../../core/language';
import { Title } from '../../ui/title';
import { settings } from '../../core/settings';

const OMBUDS = 'https://www.lbbp.nrw.de/ombudsstelle';

const said = words({
  de: {
    title: 'Erklärung zur Barrierefreiheit',
    scope: (operator: string) =>
      `Diese Erklärung gilt für den Explorer „prevnet“ auf diesem Server. Betrieben wird er von: ${operator}.`,
    noOperator:
      'Diese Erklärung gilt für den Explorer „prevnet“ auf diesem Server. Wer ihn betreibt, steht im Impressum, sofern eines hinterlegt ist.',
    base:
      'Maßstab sind das Behindertengleichstellungsgesetz Nordrhein-Westfalen (BGG\u00a0NRW), die Barrierefreie-Informationstechnik-Verordnung ' +
      'Nordrhein-Westfalen (BITV\u00a0NRW), die Norm EN\u00a0301\u00a0549 und die Web Content Accessibility Guidelines (WCAG) 2.2, Stufen A und AA.',
    status: 'Wie barrierefrei ist prevnet?',
    statusWhy: [
      'prevnet ist so gebaut, dass es WCAG 2.2 AA erfüllt. Das ist eine Selbstbewertung: Automatische Prüfungen (axe-core) laufen bei jeder ' +
        'Änderung auf den Ansichten, in Deutsch und Englisch, auf schmalen und breiten Bildschirmen; dieselben Prüfungen gehen die Wege nur mit der Tastatur.',
      'Eine unabhängige Stelle hat prevnet bisher nicht geprüft, und ein Test mit Menschen, die Hilfsmittel nutzen, steht aus. Wir behaupten ' +
        'deshalb nicht, dass alles vollständig barrierefrei ist.',
    ],
    can: 'Worauf Sie sich einstellen können',
    points: [
      'Alles lässt sich mit der Tastatur bedienen, und man sieht, wo man ist.',
      'Jedes Bild aus Zahlen hat dieselben Angaben als Text: Karten und Diagramme als Tabelle, das Netz als Liste von Sätzen.',
      'Nichts hängt an der Farbe allein: Zeichen, Muster oder Wörter sagen dasselbe.',
      'Die Seite lässt sich auf 400\u00a0% vergrößern; breite Tabellen rollen dann in ihrem eigenen Rahmen.',
      'Helle und dunkle Darstellung und weniger Bewegung richten sich nach Ihrem Gerät.',
    ],
    limits: 'Was noch nicht barrierefrei ist',
    limit: [
      'Namen, Anmerkungen und Titel von Quellen stehen in der Sprache, in der sie gesammelt wurden. Deutsche Namen sind auf den englischen ' +
        'Seiten als Deutsch ausgezeichnet, englische Anmerkungen auf den deutschen als Englisch.',
      'Es gibt noch keine Fassung in Leichter Sprache und keine in Deutscher Gebärdensprache. Eine Zusammenfassung in kurzen Sätzen steht unter „Was die Zahlen bedeuten“.',
      'Ein elektronisches Kontaktformular gibt es nicht; wo der Betreiber eine Adresse genannt hat, erreichen Sie ihn darüber.',
      'Die verlinkten Quellen liegen auf fremden Seiten; ob sie barrierefrei sind, haben wir nicht in der Hand.',
    ],
    feedback: 'Barrieren melden',
    feedbackTo: 'Fehlt etwas oder kommen Sie an einer Stelle nicht weiter? Schreiben Sie bitte an',
    feedbackWhat:
      'Nennen Sie die Adresse der Seite und was nicht ging. Sie können auch um Angaben in einer anderen Form bitten.',
    noFeedback: 'Der Betreiber dieses Servers hat noch keine Adresse für Hinweise genannt.',
    enforcement: 'Wenn das nicht hilft',
    ombuds:
      'Wird prevnet von einer öffentlichen Stelle in Nordrhein-Westfalen betrieben, so muss diese Ihnen in angemessener Frist antworten: ' +
      'in zwei, höchstens sechs Wochen (§\u00a05 BITV\u00a0NRW). Bleibt das ohne Erfolg, können Sie sich an die Ombudsstelle für barrierefreie ' +
      'Informationstechnik des Landes Nordrhein-Westfalen wenden (§\u00a010d BGG\u00a0NRW). Sie sucht mit beiden Seiten nach einer Lösung.',
    ombudsName: 'Ombudsstelle für barrierefreie Informationstechnik des Landes Nordrhein-Westfalen',
    ombudsWay: 'Wie Sie einen Antrag stellen, steht auf ihren Seiten:',
    date: 'Diese Erklärung wurde am 23. November 2026 erstellt. Sie beruht auf einer Selbstbewertung.',
  },
  en: {
    title: 'Accessibility statement',
    scope: (operator: string) =>
      `This statement holds for the explorer “prevnet” on this server. It is run by: ${operator}.`,
    noOperator:
      'This statement holds for the explorer “prevnet” on this server. Who runs it is said in the legal notice, where there is one.',
    base:
      'The measure is the equality act for people with disabilities of North Rhine-Westphalia (BGG\u00a0NRW), its ordinance on accessible ' +
      'information technology (BITV\u00a0NRW), the standard EN\u00a0301\u00a0549 and the Web Content Accessibility Guidelines (WCAG) 2.2, levels A and AA.',
    status: 'How accessible is prevnet?',
    statusWhy: [
      'prevnet is built to meet WCAG 2.2 AA. That is a self-assessment: automated checks (axe-core) run on the views with every change, in ' +
        'German and English, on narrow and wide screens; the same checks walk the journeys with the keyboard alone.',
      'No independent body has examined prevnet so far, and a test with people who use assistive technology is still to come. We therefore ' +
        'don’t claim that everything is fully accessible.',
    ],
    can: 'What you can count on',
    points: [
      'Everything works with the keyboard, and one sees where one is.',
      'Every picture made of numbers has the same information as text: maps and charts as a table, the network as a list of sentences.',
      'Nothing depends on colour alone: signs, patterns or words say the same.',
      'The page can be enlarged to 400%; wide tables then scroll in a frame of their own.',
      'Light and dark colours and reduced motion follow your device.',
    ],
    limits: 'What is not yet accessible',
    limit: [
      'Names, notes and titles of sources stand in the language in which they were collected. German names are marked as German on the ' +
        'English pages, English notes as English on the German ones.',
      'There is no version in German easy language (Leichte Sprache) yet and none in German Sign Language. A summary in short sentences stands under “What the numbers mean”.',
      'There is no electronic contact form; where the operator has named an address, you reach them that way.',
      'The linked sources are on other people’s sites; whether those are accessible is not in our hands.',
    ],
    feedback: 'Report a barrier',
    feedbackTo: 'Is something missing, or are you stuck somewhere? Please write to',
    feedbackWhat:
      'Name the address of the page and what didn’t work. You may also ask for information in another form.',
    noFeedback: 'The operator of this server has not named an address for feedback yet.',
    enforcement: 'If that doesn’t help',
    ombuds:
      'Where prevnet is run by a public body in North Rhine-Westphalia, that body has to answer you within a reasonable time: two, at most ' +
      'six weeks (section 5 BITV\u00a0NRW). If that leads nowhere, you may turn to the state’s ombuds office for accessible information ' +
      'technology (section 10d BGG\u00a0NRW). It looks for a solution with both sides.',
    ombudsName: 'Ombudsstelle für barrierefreie Informationstechnik des Landes Nordrhein-Westfalen',
    ombudsWay: 'How to apply is said on its pages (in German):',
    date: 'This statement was made on 23 November 2026. It rests on a self-assessment.',
  },
});

export default function Accessibility() {
  const word = useWords(said);
  const { operator, feedback } = settings;
  return (
    <>
      <Title text={word.title} />
      <p>{operator ? word.scope(operator) : word.noOperator}</p>
      <p>{word.base}</p>
      <h2>{word.status}</h2>
      {word.statusWhy.map((text) => (
        <p key={text}>{text}</p>
      ))}
      <h2>{word.can}</h2>
      <Points of={word.points} />
      <h2>{word.limits}</h2>
      <Points of={word.limit} />
      <h2>{word.feedback}</h2>
      {feedback ? (
        <p>
          {word.feedbackTo} <a href={`mailto:${feedback}`}>{feedback}</a>. {word.feedbackWhat}
        </p>
      ) : (
        <p>{word.noFeedback}</p>
      )}
      <h2>{word.enforcement}</h2>
      <p>{word.ombuds}</p>
      <p>
        {word.ombudsWay}{' '}
        <a href={OMBUDS} rel="noreferrer" lang="de">
          {word.ombudsName}
        </a>
      </p>
      <p>{word.date}</p>
    </>
  );
}

function Points({ of }: { of: readonly string[] }) {
  return (
    <ul>
      {of.map((text) => (
        <li key={text}>{text}</li>
      ))}
    </ul>
  );
}
