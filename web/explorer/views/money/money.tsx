/** The view of money: who funds what, and the fundings that end soon. */

import { useAddress } from '../../core/address';
import { Ends } from './ends';
import { Flows } from './flows';
import './money.css';

export { parameters } from './parameters';

export default function Money() {
  const { get } = useAddress();
  return get('show') === 'ends' ? <Ends /> : <Flows />;
}
