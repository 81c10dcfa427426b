/** What is asked for: chosen before the question, so that counts and pictures hold only that. */

import { useAddress } from '../../core/address';
import { useWords } from '../../core/language';
import { useVocabulary } from '../../statements/vocabulary';
import { CheckboxGroup } from '../../ui/checkbox';
import { Disclosure } from '../../ui/disclosure';
import { Select } from '../../ui/select';
import { ACTORS, countOf, DEPTHS, someOf, STATEMENTS } from './question';
import { said } from './words';

export function Filters({ paths = false }: { paths?: boolean }) {
  const word = useWords(said);
  const known = useVocabulary();
  const { get, list, choice, with: changed, go } = useAddress();
  const depth = choice('depth', DEPTHS, '1');
  const limit = paths ? 'maxHub' : 'hubs';
  const names = ['kinds', limit, ...(paths ? [] : ['actorKinds', 'depth'])];
  const touched = names.filter((name) => get(name) !== null).length;
  return (
    <Disclosure summary={touched ? word.chosen(touched) : word.filters} className="network-filters">
      <div className="network-choices">
        <CheckboxGroup
          legend={word.kinds}
          choices={STATEMENTS.map((one) => ({ value: one, name: known.statement[one] }))}
          checked={someOf(list('kinds'), STATEMENTS) ?? []}
          onChange={(kinds) => go(changed({ kinds: someOf(kinds, STATEMENTS) }))}
        />
        {!paths && (
          <CheckboxGroup
            legend={word.actorKinds}
            choices={ACTORS.map((one) => ({ value: one, name: known.kinds[one] }))}
            checked={someOf(list('actorKinds'), ACTORS) ?? []}
            onChange={(actorKinds) => go(changed({ actorKinds: someOf(actorKinds, ACTORS) }))}
          />
        )}
        <p className="small">{word.all}</p>
        {!paths && (
          <Select
            label={word.depth}
            value={depth}
            onChange={(value) => go(changed({ depth: value === '1' ? null : value }))}
            options={DEPTHS.map((one) => ({ value: one, name: word.depths[one] }))}
          />
        )}
        <Limit name={limit} label={paths ? word.maxHub : word.hubs} least={paths ? 2 : 1} />
        {touched > 0 && (
          <button type="button" onClick={() => go(changed(Object.fromEntries(names.map((name) => [name, null]))))}>
            {word.reset}
          </button>
        )}
      </div>
    </Disclosure>
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
