/** Where a region lies in the Land: its districts, and lighter those of the same government region. It is fetched when it
 * is shown, for the outlines are large. */

import type { ReactNode } from 'react';
import { useMessages } from '../../core/language';
import type { RegionNameFragment } from '../../generated';
import { PATHS } from '../../statements/districts';
import DistrictMap from '../../statements/district_map';
import { RegionLink } from '../../statements/links';
import { shadesOf, shownOn } from './lying_in';

interface Props {
  region: RegionNameFragment;
  /** The nearest first. */
  ancestors: readonly RegionNameFragment[];
}

export default function RegionMap({ region, ancestors }: Props): ReactNode {
  const t = useMessages();
  const shown = shownOn<RegionNameFragment>(region, ancestors);
  return (
    <>
      <DistrictMap shades={shadesOf(region.ags, [...PATHS.keys()])} label={t('region-map', { region: region.name })} />
      <ul>
        {shown.map((one, i) => (
          <li key={one.id}>
            <svg viewBox="0 0 12 12" aria-hidden="true">
              <rect className={i === 0 ? 'here' : 'near'} width="12" height="12" />
            </svg>
            <RegionLink region={one} />
          </li>
        ))}
      </ul>
    </>
  );
}
