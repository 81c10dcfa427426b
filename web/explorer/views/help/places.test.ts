import { expect, test } from 'vitest';
import { formatOf } from '../../core/language';
import type { PlaceFragment } from '../../generated';
import { areasOf } from './places';

const { compare } = formatOf('DE');
const place = (ags: string, name: string, within: string): PlaceFragment => ({
  id: `Region:${ags}`,
  ags,
  name,
  regionKind: 'DISTRICT',
  within: { id: `Region:${within}`, ags: within, name: `Bezirk ${within}`, regionKind: 'GOVERNMENT_REGION' },
});
const places = [
  place('05978', 'Kreis Unna', '059'),
  place('05315', 'Köln', '053'),
  place('05334', 'Städteregion Aachen', '053'),
  place('05366', 'Kreis Euskirchen', '053'),
  place('05117', 'Mülheim an der Ruhr', '051'),
  place('05954', 'Ennepe-Ruhr-Kreis', '059'),
];
test('districts stand in their government region, by their own name', () => {
  const areas = areasOf(places, compare);
  expect(areas.map(({ ags }) => ags)).toEqual(['051', '053', '059']);
  expect(areas[1]?.places.map(({ name }) => name)).toEqual(['Städteregion Aachen', 'Kreis Euskirchen', 'Köln']);
});
