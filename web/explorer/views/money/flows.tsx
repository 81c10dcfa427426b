/** Flows of money as a picture and as a table. */

import { useState } from 'react';
import { useAddress } from '../../core/address';
import { useAnswer } from '../../core/ask';
import { FlowsDocument, type FlowsQuery } from '../../generated';
import { useMessages } from '../../core/language';
import { Answer } from '../../core/answer';
import { ShareBar } from '../../core/share';
import { Explain } from '../../core/explain';
import { StatementsPanel } from './statements_panel';
import { flowsChoiceOf, type Time, variablesOf } from './choice';
import { Controls } from './controls';
import { BesideTable } from './beside';
import { ExcludedTable } from './excluded';
import { FlowPicture } from './picture';
import { FlowTable } from './table';

export function Flows() {
  const address = useAddress();
  const choice = flowsChoiceOf(address);
  const query = useAnswer(FlowsDocument, variablesOf(choice, address.day, address.language));
  return (
    <>
      <Controls choice={choice} regions={query.result.data?.landRegions.nodes ?? []} />
      <Answer to={query}>{({ flows }) => <FlowsResult flows={flows} open={choice.open} time={choice.time} />}</Answer>
      <ShareBar of={query} />
    </>
  );
}

function FlowsResult({ flows, open, time }: { flows: FlowsQuery['flows']; open: string | null; time: Time }) {
  const t = useMessages();
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
      ? t('money-flows-lead-day', { day: time.on })
      : time.fromYear === time.toYear
        ? t('money-flows-lead-year', { year: time.fromYear })
        : t('money-flows-lead-years', { from: time.fromYear, to: time.toYear });
  return (
    <>
      <section aria-labelledby="money-picture">
        <h2 id="money-picture">{t('money-flows-picture')}</h2>
        <p className="lead">
          {lead}. {flows.sentence}
        </p>
        <p role="status">
          {flows.links.length
            ? t('money-flows-found', {
                count: flows.statementCount,
                ribbons: flows.links.length,
              })
            : t('money-flows-none')}
        </p>
        <Explain title={t('money-flows-width')}>
          <p>{t('money-flows-width-text')}</p>
        </Explain>
        <Explain title={t('money-flows-sums')}>
          <p>{flows.explanation}</p>
        </Explain>
        {flows.links.length > 0 && (
          <>
            <p className="money-to-table">
              <a href="#money-table">{t('money-flows-to-table')}</a>
            </p>
            <FlowPicture flows={flows} open={open} onOpen={onOpen} />
          </>
        )}
      </section>
      {open !== null && <StatementsPanel flows={flows} open={open} focus={opener !== null} onClose={onClose} />}
      {flows.links.length > 0 && (
        <section aria-labelledby="money-numbers">
          <h2 id="money-numbers">{t('same-as-table')}</h2>
          <FlowTable flows={flows} open={open} onOpen={onOpen} />
        </section>
      )}
      <BesideTable of={flows.beside} open={open} onOpen={onOpen} />
      <ExcludedTable of={flows.excluded} open={open} onOpen={onOpen} />
    </>
  );
}
