/** What is asked for: chosen before the question, so that counts and pictures hold only that. */

import { useAddress } from '../../core/address';
import { useWords } from '../../core/language';
import { vocabulary } from '../../statements/vocabulary';
import { ACTORS, countOf, DEPTHS, someOf, STATEMENTS } from './question';
import { said } from './words';

export function Filters({ paths = false }: { paths?: boolean }) {
  const word = useWords(said);
  const known = useWords(vocabulary);
  const { get, list, choice, with: changed, go } = useAddress();
  const depth = choice('depth', DEPTHS, '1');
  const limit = paths ? 'maxHub' : 'hubs';
  const names = ['kinds', limit, ...(paths ? [] : ['actorKinds', 'depth'])];
  const touched = names.filter((name) => get(name) !== null).length;
  return (
    <details className="network-filters">
      <summary>{touched ? word.chosen(touched) : word.filters}</summary>
      <div className="network-choices">
        <Ticks name="kinds" title={word.kinds} all={STATEMENTS} names={known.statement} chosen={list('kinds')} />
        {!paths && (
          <Ticks
            name="actorKinds"
            title={word.actorKinds}
            all={ACTORS}
            names={known.kinds}
            chosen={list('actorKinds')}
          />
        )}
        <p className="small">{word.all}</p>
        {!paths && (
          <label>
            {word.depth}{' '}
            <select
              value={depth}
              onChange={({ target }) => go(changed({ depth: target.value === '1' ? null : target.value }))}
            >
              {DEPTHS.map((one) => (
                <option key={one} value={one}>
                  {word.depths[one]}
                </option>
              ))}
            </select>
          </label>
        )}
        <Limit name={limit} label={paths ? word.maxHub : word.hubs} least={paths ? 2 : 1} />
        {touched > 0 && (
          <button type="button" onClick={() => go(changed(Object.fromEntries(names.map((name) => [name, null]))))}>
            {word.reset}
          </button>
        )}
      </div>
    </details>
  );
}

interface TicksOf<T extends string> {
  name: string;
  title: string;
  all: readonly T[];
  names: Record<T, string>;
  chosen: readonly string[];
}

function Ticks<T extends string>({ name, title, all, names, chosen }: TicksOf<T>) {
  const { with: changed, go } = useAddress();
  const some = someOf(chosen, all) ?? [];
  const tick = (one: T, on: boolean) => {
    const next = on ? [...some, one] : some.filter((other) => other !== one);
    go(changed({ [name]: someOf(next, all) }));
  };
  return (
    <fieldset>
      <legend>{title}</legend>
      <div className="network-ticks">
        {all.map((one) => (
          <label key={one}>
            <input type="checkbox" checked={some.includes(one)} onChange={({ target }) => tick(one, target.checked)} />{' '}
            {names[one]}
          </label>
        ))}
      </div>
    </fieldset>
  );
}

/** A number that is sent with Enter or the button; empty takes the limit away. */
function Limit({ name, label, least }: { name: string; label: string; least: number }) {
  const word = useWords(said);
  const { get, with: changed, go } = useAddress();
  const value = countOf(get(name), least);
  return (
    <form
      className="row"
      onSubmit={(event) => {
        event.preventDefault();
        const given = new FormData(event.currentTarget).get('limit');
        go(changed({ [name]: countOf(String(given ?? ''), least) }));
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
          placeholder={word.hubsNone}
        />
      </label>
      <button type="submit">{word.apply}</button>
    </form>
  );
}
