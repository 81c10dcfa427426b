/** How many types of service are known for each district itself, as a picture; the coverage view has the same in detail. */

import { useFormat, useMessages } from '../../core/language';
import type { StartNewsQuery } from '../../generated';
import { PATHS, VIEW_BOX } from '../../statements/districts';

/** So many types and more have one colour. */
const MOST = 4;
const CLASSES = [0, 1, 2, 3, MOST];

export default function StartMap({ of: { coverage } }: { of: Pick<StartNewsQuery, 'coverage'> }) {
  const t = useMessages();
  const format = useFormat();
  const counts = CLASSES.map(() => 0);
  const rows = coverage.rows.map(({ region, ownServiceTypeCount }) => {
    const shade = Math.min(ownServiceTypeCount, MOST);
    counts[shade] = (counts[shade] ?? 0) + 1;
    return { ags: region.ags, shade };
  });
  const classes = CLASSES.map((shade) => ({ shade, name: shade === MOST ? `${MOST}+` : String(shade) }));
  const summary = format.list(
    classes.map(({ shade, name }) => t('start-map-class', { name, count: counts[shade] ?? 0 })),
  );
  return (
    <>
      <ul className="start-scale" aria-hidden="true">
        {classes.map(({ shade, name }) => (
          <li key={shade}>
            <svg viewBox="0 0 40 12" preserveAspectRatio="none">
              <rect className={`own-${shade}`} width="40" height="12" />
            </svg>
            <b>{name}</b> {t('start-map-count', { count: counts[shade] ?? 0 })}
          </li>
        ))}
      </ul>
      <svg viewBox={VIEW_BOX} role="img" aria-label={t('start-map-name', { classes: summary })}>
        {rows.map(({ ags, shade }) => (
          <path key={ags} className={`own-${shade}`} d={PATHS.get(ags)} />
        ))}
      </svg>
    </>
  );
}
