import { useAddress } from '../../core/address';
import { Around } from './around';
import { Connection } from './connection';
import { idOf } from './question';
import { Whole } from './whole';
import './network.css';

export { parameters } from './parameters';

export default function Network() {
  const { get } = useAddress();
  if (get('from') !== null || get('to') !== null) return <Connection />;
  const of = idOf(get('of'));
  return of ? <Around key={of} of={of} /> : <Whole wrong={get('of') !== null} />;
}
