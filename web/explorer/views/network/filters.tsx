/** The filters of the network. They are part of the query, so that counts and pictures show only what they let through. */

import { useAddress } from '../../core/address';
import { useMessages } from '../../core/language';
import { useVocabulary } from '../../statements/vocabulary';
import { CheckboxGroup } from '../../ui/checkbox';
import { Disclosure } from '../../ui/disclosure';
import { Select } from '../../ui/select';
import { ACTORS, countOf, DEPTHS, someOf, STATEMENTS } from './question';

/** `paths`: of the connections between two; `whole`: of the whole network, in which nothing has a distance. */
export function Filters({ paths = false, whole = false }: { paths?: boolean; whole?: boolean }) {
  const t = useMessages();
  const labels = useVocabulary();
  const { get, list, choice, with: changed, go } = useAddress();
  const depth = choice('depth', DEPTHS, '1');
  const limit = paths ? 'maxHub' : 'hubs';
  const names = [
    'kinds',
    ...(whole ? [] : [limit]),
    ...(paths ? [] : ['actorKinds']),
    ...(paths || whole ? [] : ['depth']),
  ];
  const touched = names.filter((name) => get(name) !== null).length;
  return (
    <Disclosure
      summary={touched ? t('network-chosen', { count: touched }) : t('network-filters')}
      className="network-filters"
    >
      <div className="network-choices">
        <CheckboxGroup
          legend={t('network-kinds')}
          choices={STATEMENTS.map((one) => ({ value: one, name: labels.statement[one] }))}
          checked={someOf(list('kinds'), STATEMENTS) ?? []}
          onChange={(kinds) => go(changed({ kinds: someOf(kinds, STATEMENTS) }))}
        />
        {!paths && (
          <CheckboxGroup
            legend={t('network-actor-kinds')}
            choices={ACTORS.map((one) => ({ value: one, name: labels.kinds[one] }))}
            checked={someOf(list('actorKinds'), ACTORS) ?? []}
            onChange={(actorKinds) => go(changed({ actorKinds: someOf(actorKinds, ACTORS) }))}
          />
        )}
        <p className="small">{t('network-all')}</p>
        {!paths && !whole && (
          <Select
            label={t('network-depth')}
            value={depth}
            onChange={(value) => go(changed({ depth: value === '1' ? null : value }))}
            options={DEPTHS.map((one) => ({ value: one, name: t(`network-depths-${one}`) }))}
          />
        )}
        {!whole && (
          <Limit name={limit} label={paths ? t('network-max-hub') : t('network-hubs')} least={paths ? 2 : 1} />
        )}
        {touched > 0 && (
          <button type="button" onClick={() => go(changed(Object.fromEntries(names.map((name) => [name, null]))))}>
            {t('network-reset')}
          </button>
        )}
      </div>
    </Disclosure>
  );
}

/** A number that is sent with Enter or the button; empty takes the limit away. */
function Limit({ name, label, least }: { name: string; label: string; least: number }) {
  const t = useMessages();
  const { get, with: changed, go } = useAddress();
  const value = countOf(get(name), least);
  return (
    <form
      className="row"
      onSubmit={(event) => {
        event.preventDefault();
        const limit = new FormData(event.currentTarget).get('limit');
        go(changed({ [name]: countOf(String(limit ?? ''), least) }));
      }}
    >
      <label>
        {label}{' '}
        <input
          key={value}
          name="limit"
          type="number"
          min={least}
          max={999999}
          defaultValue={value ?? ''}
          placeholder={t('network-hubs-none')}
        />
      </label>
      <button type="submit">{t('network-apply')}</button>
    </form>
  );
}
