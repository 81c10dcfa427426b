/** Where money goes, as a picture and as a table. */

import { useState } from 'react';
import { useAddress } from '../../core/address';
import { useAnswer } from '../../core/ask';
import { FlowsDocument, type FlowsQuery } from '../../generated';
import { useFormat, useWords, words } from '../../core/language';
import { Answer } from '../../core/answer';
import { Copy } from '../../core/share';
import { Explain } from '../../core/explain';
import { Behind } from './behind';
import { choiceOf, type Time, variablesOf } from './choice';
import { Controls } from './controls';
import { LeftOutTable } from './left_out';
import { FlowPicture } from './picture';
import { statementsWords } from './said';
import { FlowTable } from './table';

const said = words({
  de: {
    lead: {
      year: (year: number) => `Geld, von dem eine Quelle für das Jahr ${year} spricht`,
      years: (from: number, to: number) => `Geld, von dem eine Quelle für die Jahre ${from} bis ${to} spricht`,
      day: (day: string) => `Geld aus allen Förderungen, die am ${day} gelten, auch angenommenen`,
    },
    found: (asked: string, ribbons: number) =>
      `${asked} über Förderungen in dieser Zeit oder ohne Jahr; ${ribbons === 1 ? '1 Band' : `${ribbons} Bänder`}.`,
    none: 'Für diese Auswahl ist kein Geldfluss bekannt. Das heißt nicht, dass kein Geld geflossen ist.',
    width: 'Was die Breite zeigt',
    widthText:
      'Je breiter ein Band, desto mehr Geld; alle bekannten Beträge haben denselben Maßstab. Sehr kleine Beträge sind etwas ' +
      'breiter gezeichnet, damit man sie sieht. Ein schraffiertes Band heißt: Eine Förderung ist belegt, aber keine Quelle ' +
      'nennt einen Betrag, den man zusammenzählen kann. Seine Breite ist immer gleich und sagt nichts über die Höhe; die ' +
      'Zahl in Klammern sagt, wie viele Aussagen das sind (darunter Beträge, die nur je Empfänger oder ohne Jahr bekannt ' +
      'sind). Genaue, ungefähre, Höchst- und Gesamtbeträge stehen als eigene Bänder nebeneinander. Bei mehreren Jahren ' +
      'zeigt die Breite die Jahre zusammen; die Tabelle nennt jedes Jahr einzeln.',
    sums: 'Wie die Summen zustande kommen',
    table: 'Dieselben Zahlen als Tabelle',
    toTable: 'Zur Tabelle',
    picture: 'Das Geld im Bild',
  },
  en: {
    lead: {
      year: (year: number) => `Money that a source speaks of for the year ${year}`,
      years: (from: number, to: number) => `Money that a source speaks of for the years ${from} to ${to}`,
      day: (day: string) => `Money of all fundings that hold on ${day}, assumed ones among them`,
    },
    found: (asked: string, ribbons: number) =>
      `${asked} about fundings at this time or without a year; ${ribbons === 1 ? '1 ribbon' : `${ribbons} ribbons`}.`,
    none: 'No flow of money is known for this choice. That does not mean that no money went anywhere.',
    width: 'What the width shows',
    widthText:
      'The wider a ribbon, the more money; all known amounts have the same scale. Very small amounts are drawn somewhat wider ' +
      'so that they can be seen. A hatched ribbon means: a funding is documented, but no source names an amount that can be ' +
      'added up. Its width is always the same and says nothing about the sum; the number in brackets says how many statements ' +
      'these are (amounts known per recipient only or without a year among them). Exact, approximate, maximum and total ' +
      'amounts stand beside each other as ribbons of their own. For several years the width shows the years together; the ' +
      'table names each year.',
    sums: 'How the sums come about',
    table: 'The same numbers as a table',
    toTable: 'Go to the table',
    picture: 'The money in a picture',
  },
});

export function Flows() {
  const address = useAddress();
  const choice = choiceOf(address);
  const asked = useAnswer(FlowsDocument, variablesOf(choice, address.day, address.language));
  return (
    <>
      <Controls choice={choice} regions={asked.result.data?.landRegions.nodes ?? []} />
      <Answer to={asked}>{({ flows }) => <Shown flows={flows} open={choice.open} time={choice.time} />}</Answer>
      <Copy of={asked} />
    </>
  );
}

function Shown({ flows, open, time }: { flows: FlowsQuery['flows']; open: string | null; time: Time }) {
  const word = useWords(said);
  const format = useFormat();
  const { with: changed, go } = useAddress();
  const [opener, setOpener] = useState<Element | null>(null);
  const onOpen = (key: string) => {
    setOpener(document.activeElement);
    go(changed({ open: key === open ? null : key }));
  };
  const onClose = () => {
    go(changed({ open: null }));
    if (opener instanceof HTMLElement || opener instanceof SVGElement) opener.focus();
  };
  const lead =
    'on' in time
      ? word.lead.day(format.day(time.on))
      : time.fromYear === time.toYear
        ? word.lead.year(time.fromYear)
        : word.lead.years(time.fromYear, time.toYear);
  return (
    <>
      <section aria-labelledby="money-picture">
        <h2 id="money-picture">{word.picture}</h2>
        <p className="lead">{lead}.</p>
        <p role="status">
          {flows.links.length
            ? word.found(statementsWords(flows.statementCount, format), flows.links.length)
            : word.none}
        </p>
        <Explain title={word.width}>
          <p>{word.widthText}</p>
        </Explain>
        <Explain title={word.sums}>
          <p>{flows.explanation}</p>
        </Explain>
        {flows.links.length > 0 && (
          <>
            <p className="money-to-table">
              <a href="#money-table">{word.toTable}</a>
            </p>
            <FlowPicture flows={flows} open={open} onOpen={onOpen} />
          </>
        )}
      </section>
      {open !== null && <Behind flows={flows} open={open} focus={opener !== null} onClose={onClose} />}
      {flows.links.length > 0 && (
        <section aria-labelledby="money-numbers">
          <h2 id="money-numbers">{word.table}</h2>
          <FlowTable flows={flows} open={open} onOpen={onOpen} />
        </section>
      )}
      <LeftOutTable of={flows.excluded} open={open} onOpen={onOpen} />
    </>
  );
}
