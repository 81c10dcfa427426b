import { describe, expect, test } from 'vitest';
import { formatOf } from '../../core/language';
import { areasOf, fitting, type Place, simple } from './places';

const { compare } = formatOf('DE');
const place = (ags: string, name: string, within: string): Place => ({
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
const names = (text: string) => fitting(places, text, compare).map(({ name }) => name);

describe('what is typed fits', () => {
  test.each(['Köln', 'koeln', 'KOLN', ' köln '])('%s', (text) => expect(names(text)).toEqual(['Köln']));

  test('whatever the order of the words, those that begin with it first', () => {
    expect(names('aachen städteregion')).toEqual(['Städteregion Aachen']);
    expect(names('e')[0]).toBe('Ennepe-Ruhr-Kreis');
    expect(names('euskirchen')).toEqual(['Kreis Euskirchen']);
    expect(names('ruhr')).toEqual(['Ennepe-Ruhr-Kreis', 'Mülheim an der Ruhr']);
    expect(names('ennepe ruhr')).toEqual(['Ennepe-Ruhr-Kreis']);
  });

  test.each(['', '  ', '–', 'Kamen'])('„%s“ fits nothing', (text) => expect(names(text)).toEqual([]));
});

test('letters as people type them', () => expect(simple('Groß-Gérau, Höxter')).toBe('gross gerau hoexter'));

test('districts stand in their government region, by their own name', () => {
  const areas = areasOf(places, compare);
  expect(areas.map(({ ags }) => ags)).toEqual(['051', '053', '059']);
  expect(areas[1]?.places.map(({ name }) => name)).toEqual(['Städteregion Aachen', 'Kreis Euskirchen', 'Köln']);
});
