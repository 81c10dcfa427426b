/** A map of the Land's districts and independent cities as one picture. It is fetched when it is shown. */

import type { ReactNode } from 'react';
import { PATHS, VIEW_BOX } from './districts';

interface Props {
  /** The class of each district, by AGS. */
  shades: ReadonlyMap<string, string>;
  label: string;
}

export default function DistrictMap({ shades, label }: Props): ReactNode {
  return (
    <svg viewBox={VIEW_BOX} role="img" aria-label={label}>
      {[...shades].map(([ags, shade]) => (
        <path key={ags} className={shade} d={PATHS.get(ags)} />
      ))}
    </svg>
  );
}
