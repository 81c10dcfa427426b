/** Says which values in the address mean nothing here: a choice that is unknown must not look like none. */

import { Link } from 'wouter';
import { useAddress } from '../core/address';
import { useAnswer } from '../core/ask';
import { useFormat, useMessages } from '../core/language';
import { addressWithout, type GivenValue, namedEntities, type ParameterTable, unknownValues } from '../core/parameters';
import { ExistingDocument } from '../generated';

const MOST_IDS = 100; // of one request, by the API
const LONGEST = 60; // letters of a value that are shown

export function UnknownValues({ parameters }: { parameters: ParameterTable }) {
  const t = useMessages();
  const { list } = useFormat();
  const { path, query } = useAddress();
  const missing = useMissing(parameters);
  const unknown = [...unknownValues(query, parameters), ...missing];
  if (unknown.length === 0) return null;
  const values = unknown.map(({ name, value }) => t('page-unknown-value', { name, value: value.slice(0, LONGEST) }));
  return (
    <p className="notice">
      {t('page-unknown', { values: list([...new Set(values)]) })}{' '}
      <Link href={addressWithout(path, query, unknown)}>{t('page-unknown-without', { count: unknown.length })}</Link>
    </p>
  );
}

/** The values that name an actor or region that does not exist, or no programme where one is meant. */
function useMissing(parameters: ParameterTable): GivenValue[] {
  const { query } = useAddress();
  const named = namedEntities(query, parameters);
  const ids = [...new Set(named.map(({ id }) => id))].sort().slice(0, MOST_IDS);
  const { result } = useAnswer(ExistingDocument, { ids }, { enabled: ids.length > 0, keep: false });
  const { data } = result;
  if (!data) return [];
  const types = new Map(ids.map((id, i) => [id, data.nodes[i]?.__typename]));
  return named.filter(({ id, isProgramme }) => {
    if (!types.has(id)) return false;
    const type = types.get(id);
    return type === undefined || (isProgramme && type !== 'Programme');
  });
}
