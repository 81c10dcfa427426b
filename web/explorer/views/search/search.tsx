/** All hits of a search, with facets. */

import { Link } from 'wouter';
import { useAddress, useDayAndLanguage } from '../../core/address';
import { useAnswer } from '../../core/ask';
import { SearchDocument, type SearchQuery } from '../../generated';
import { useMessages } from '../../core/language';
import { Answer } from '../../core/answer';
import { ShareBar } from '../../core/share';
import { SearchBox } from '../../statements/search_box';
import { Title } from '../../ui/title';
import { type Choice, choiceOf, FILTERS, tableOf, variablesOf } from './choice';
import { countsOf } from './counts';
import { ChosenFilters, Facets, WithoutFilters } from './facets';
import { ActorHits, PlaceHits } from './hits';
import './search.css';

export { parameters } from './parameters';

export default function Search() {
  const t = useMessages();
  const choice = choiceOf(useAddress());
  const { text } = choice;
  const query = useAnswer(SearchDocument, { ...variablesOf(choice) }, { enabled: text !== '' });
  return (
    <>
      <Title text={text ? t('search-of', { text }) : t('search-title')} />
      <SearchBox />
      {text && (
        <Answer to={query}>
          {(answer) => (
            <>
              <Results answer={answer} choice={choice} />
              <ShareBar of={query} table={tableOf(choice)} />
            </>
          )}
        </Answer>
      )}
    </>
  );
}

function Results({ answer, choice }: { answer: SearchQuery; choice: Choice }) {
  const t = useMessages();
  const counts = countsOf(answer, choice);
  const regions = answer.governmentRegions.nodes;
  const isFiltered = FILTERS.some((filter) => choice[filter].length > 0);
  const hasFacets = isFiltered || counts.hits > 0;
  return (
    <>
      <p role="status" className="search-found">
        {t('search-found', { count: counts.hits, text: choice.text })}
      </p>
      <ChosenFilters choice={choice} regions={regions} />
      <div className={hasFacets ? 'search-columns' : undefined}>
        {hasFacets && <Facets choice={choice} counts={counts} regions={regions} />}
        <div>
          {counts.hits === 0 && (isFiltered ? <NothingLeft /> : <Nothing />)}
          <PlaceHits answer={answer} choice={choice} />
          <ActorHits answer={answer} choice={choice} />
        </div>
      </div>
    </>
  );
}

function NothingLeft() {
  const t = useMessages();
  return (
    <p>
      {t('search-none-filtered')} <WithoutFilters />
    </p>
  );
}

/** What one can do if nothing is found. */
function Nothing() {
  const t = useMessages();
  const { to } = useDayAndLanguage();
  return (
    <>
      <p>{t('search-none')}</p>
      <ul>
        <li>{t('search-none-words')}</li>
        <li>
          {t('search-none-place')} <Link href={to('/help')}>{t('search-none-help')}</Link>
        </li>
        <li>
          {t('search-none-missing')} <Link href={to('/report')}>{t('search-none-report')}</Link>
        </li>
      </ul>
    </>
  );
}
