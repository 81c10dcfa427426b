/** Who funds what, and where: by year, by place, and as flows. */

import { type RefObject, useRef, useState } from 'react';
import { useAddress, useDayAndLanguage } from '../../core/address';
import { useAnswer } from '../../core/ask';
import { FlowsDocument, type FlowsQuery } from '../../generated';
import { useMessages } from '../../core/language';
import { Answer } from '../../core/answer';
import { Deferred } from '../../core/deferred';
import { ShareBar } from '../../core/share';
import { Explain } from '../../core/explain';
import { shownFigures } from '../../statements/figures';
import { ViewHead } from '../../ui/view_head';
import { YearBars } from './bars';
import { BesideTable } from './beside';
import { type FlowsChoice, flowsChoiceOf, variablesOf, withinParameter } from './choice';
import { DiagramControls, Pickers } from './controls';
import { ExcludedTable } from './excluded';
import { Folded } from './folded';
import { isPlaceKey } from './node_name';
import { FlowPicture } from './picture';
import { Places } from './places';
import { Side } from './side';
import { PlacePanel, StatementsPanel } from './statements_panel';
import { FlowTable } from './table';

export function Flows() {
  const address = useAddress();
  const choice = flowsChoiceOf(address);
  const query = useAnswer(FlowsDocument, variablesOf(choice, address.day, address.language));
  const drawing = useRef<SVGSVGElement>(null);
  const { time, within } = choice;
  const { data } = query.result;
  const period = 'on' in time ? { year: 'day' } : { from: time.fromYear, to: time.toYear };
  return (
    <>
      <FlowsHead answer={data} choice={choice} isWaiting={query.result.isPending} />
      <div className="view-bar">
        <Pickers choice={choice} regions={data?.landRegions.nodes ?? []} />
        <ShareBar
          of={query}
          table={{ name: 'fundings', parameters: { within: within ?? withinParameter(within), ...period } }}
          picture={() => drawing.current}
        />
      </div>
      <Answer to={query}>{(answer) => <FlowsResult answer={answer} choice={choice} drawing={drawing} />}</Answer>
    </>
  );
}

interface HeadProps {
  answer: FlowsQuery | undefined;
  choice: FlowsChoice;
  isWaiting: boolean;
}

function FlowsHead({ answer, choice: { time }, isWaiting }: HeadProps) {
  const t = useMessages();
  const { language } = useDayAndLanguage();
  const { headline, figures = [] } = answer?.origins ?? {};
  return (
    <ViewHead
      eyebrow={t('money-title')}
      windowTitle={t('money-title')}
      title={headline ?? t('money-title')}
      lead={'on' in time && t('money-flows-lead-day', { day: time.on })}
      figures={shownFigures(figures, language)}
      isWaiting={isWaiting}
    />
  );
}

interface ResultProps {
  answer: FlowsQuery;
  choice: FlowsChoice;
  drawing: RefObject<SVGSVGElement | null>;
}

function FlowsResult({ answer, choice, drawing }: ResultProps) {
  const t = useMessages();
  const { get, with: changed, go } = useAddress();
  const [opener, setOpener] = useState<Element | null>(null);
  const { origins, flows } = answer;
  const { open } = choice;
  const onOpen = (key: string) => {
    setOpener(document.activeElement);
    go(changed({ open: key === open ? null : key }));
  };
  const onClose = () => {
    go(changed({ open: null }));
    if (opener instanceof HTMLElement || opener instanceof SVGElement) opener.focus();
  };
  const panel = open !== null && { open, focus: opener !== null, onClose };
  const isPlace = open !== null && isPlaceKey(open);
  const isKnown = flows.links.length > 0;
  return (
    <>
      <section className="section columns with-side">
        <Deferred>
          {origins.links.length > 0 ? (
            <YearBars origins={origins} drawing={drawing} />
          ) : (
            <p role="status">{t('money-flows-none')}</p>
          )}
          <Side answer={answer} within={choice.within} />
        </Deferred>
      </section>
      {origins.links.length > 0 && (
        <section className="section" aria-labelledby="money-places">
          <h2 id="money-places">{t('money-places')}</h2>
          <Deferred>
            <Places origins={origins} open={open} onOpen={onOpen} />
          </Deferred>
          {panel && isPlace && <PlacePanel origins={origins} choice={choice} {...panel} />}
        </section>
      )}
      <section className="section" aria-labelledby="money-picture">
        <h2 id="money-picture">{t('money-flows-picture')}</h2>
        {isKnown && (
          <p role="status" className="small">
            {t('money-flows-found', { count: flows.statementCount, ribbons: flows.links.length })}
          </p>
        )}
        <DiagramControls choice={choice} />
        {isKnown && (
          <Deferred>
            <FlowPicture flows={flows} open={open} onOpen={onOpen} />
          </Deferred>
        )}
        {panel && !isPlace && <StatementsPanel flows={flows} {...panel} />}
        <Deferred>
          {isKnown && (
            <Folded summary={t('same-as-table')} isOpen={get('sort') !== null}>
              <FlowTable flows={flows} open={open} onOpen={onOpen} />
            </Folded>
          )}
          {flows.beside.length > 0 && (
            <Folded summary={t('money-beside-title')} isOpen={false}>
              <BesideTable of={flows.beside} open={open} onOpen={onOpen} />
            </Folded>
          )}
        </Deferred>
      </section>
      <section className="section columns even method">
        <div>
          <h2>{t('money-method')}</h2>
          <p>{origins.explanation}</p>
          <Explain title={t('money-flows-width')}>
            <p>{t('money-flows-width-text')}</p>
          </Explain>
        </div>
        <div>
          <h2>{t('money-method-not')}</h2>
          <p>{t('money-method-not-text')}</p>
          <Folded summary={t('money-excluded-title')} isOpen={false}>
            <Deferred>
              <ExcludedTable of={flows.excluded} open={open} onOpen={onOpen} />
            </Deferred>
          </Folded>
        </div>
      </section>
    </>
  );
}
