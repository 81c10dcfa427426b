import { buildSchema, parse, validate } from 'graphql';
import { describe, expect, test } from 'vitest';
import text from '../../../../schema.graphql?raw';
import { asGraphQL } from '../../core/standalone_query';
import type { ActorNameFragment, DrawnFragment } from '../../generated';
import { settled } from './layout';
import { paletteOf, sizeOf, wrapped } from './looks';
import { merged, type Model, restOf, without } from './model';
import {
  type Around,
  aroundOf,
  countOf,
  idOf,
  idsOf,
  MOST_OPENED,
  openedOf,
  questionOf,
  someOf,
  STATEMENTS,
  textOf,
  wider,
  withOpened,
} from './question';
import { styleOf } from './style';
import { drawing } from './svg';

const schema = buildSchema(text);

type Link = DrawnFragment['links'][number];
type Certain = 'CONFIRMED' | 'ASSUMED';

const actor = (slug: string): ActorNameFragment & { __typename: 'CivilSocietyGroup' } => ({
  __typename: 'CivilSocietyGroup',
  id: `Actor:${slug}`,
  slug,
  kind: 'CIVIL_SOCIETY_GROUP',
  name: `Verein ${slug}`,
  shortName: null,
  nameEn: null,
});
const node = (slug: string, degree: number | null = 1): DrawnFragment['nodes'][number] => ({
  distance: 0,
  degree,
  node: actor(slug),
});
const link = (source: string, target: string, id = `${source}-${target}`, certainty: Certain = 'CONFIRMED'): Link => ({
  kind: 'FUNDING',
  source: `Actor:${source}`,
  target: `Actor:${target}`,
  statement: {
    __typename: 'Funding',
    id: `Funding:${id}`,
    validFrom: null,
    validTo: null,
    lastConfirmed: null,
    german: null,
    english: null,
    certainty,
    sources: [],
    programme: null,
    amountEur: null,
    amountKind: 'UNKNOWN',
    amountScope: 'WHOLE',
    period: 'UNKNOWN',
  },
});
const more = (slug: string, count: number, outgoing = true): DrawnFragment['more'][number] => ({
  id: `Actor:${slug}`,
  kind: 'FUNDING',
  outgoing,
  count,
});
const ids = ({ nodes }: Model) => nodes.map(({ id }) => id.replace('Actor:', ''));
const view = (changes: Partial<Around> = {}): Around => ({
  of: 'Actor:a',
  opened: [],
  depth: 1,
  kinds: null,
  actorKinds: null,
  ...changes,
});
const address = (text: string) => {
  const query = new URLSearchParams(text);
  return {
    get: (name: string) => query.get(name),
    list: (name: string) => query.getAll(name),
    choice: <T extends string>(name: string, allowed: readonly T[], otherwise: T) =>
      allowed.find((one) => one === query.get(name)) ?? otherwise,
  };
};

describe('the address', () => {
  test('names nodes by global id or slug, and nothing else', () => {
    expect(['Actor:lks-nrw', 'lks-nrw', 'Region:05315', 'Source:x', 'a b', '', null].map(idOf)).toEqual([
      'Actor:lks-nrw',
      'Actor:lks-nrw',
      'Region:05315',
      null,
      null,
      null,
      null,
    ]);
    expect(idsOf(['a', 'Actor:a', '"{', 'b'])).toEqual(['Actor:a', 'Actor:b']);
  });

  test.each(['Actor:a', 'Actor:a,FUNDING', 'Actor:a,FUNDING,50', 'Region:05,,100'])(
    'keeps what is open: %s',
    (text) => {
      const opened = openedOf(text);
      expect(opened && textOf(opened)).toBe(text);
    },
  );

  test('leaves out what cannot be open', () => {
    expect(['', ',FUNDING', 'a,NONSENSE', '{a}'].map(openedOf)).toEqual([null, null, null, null]);
    expect(openedOf('a,FUNDING,7')).toEqual({ id: 'Actor:a', kind: 'FUNDING', limit: 20 });
  });

  test('falls back to what can be asked', () => {
    expect(aroundOf(address('of=a&depth=9&kinds=X&kinds=FUNDING&open=b&open=b&open=c,COVERAGE&actorKinds='))).toEqual(
      view({ kinds: ['FUNDING'], opened: [{ id: 'Actor:b', kind: null, limit: 20 }] }),
    );
    expect(aroundOf(address('of=%22'))).toBeNull();
    expect(
      aroundOf(address(`of=a&${Array.from({ length: 40 }, (_, i) => `open=n${i}`).join('&')}`))?.opened,
    ).toHaveLength(MOST_OPENED);
    expect(someOf(STATEMENTS, STATEMENTS)).toBeNull();
    expect(['5', '0', '-1', '1e3', 'x', null].map((text) => countOf(text, 1))).toEqual([
      5,
      null,
      null,
      null,
      null,
      null,
    ]);
  });
});

describe('opening', () => {
  test('a node first, then more statements of a kind, until there is no more to get', () => {
    const first = wider(view(), 'Actor:b', null);
    expect(first).toEqual({ id: 'Actor:b', kind: null, limit: 20 });
    let opened = withOpened([], first ?? { id: '', kind: null, limit: 0 });
    const limits = [];
    for (;;) {
      const next = wider(view({ opened: opened.map(openedOf).filter((one) => one !== null) }), 'Actor:b', 'FUNDING');
      if (!next) break;
      limits.push(next.limit);
      opened = withOpened(
        opened.map(openedOf).filter((one) => one !== null),
        next,
      );
    }
    expect(limits).toEqual([50, 100]);
    expect(opened).toEqual(['Actor:b', 'Actor:b,FUNDING,100']);
  });

  test('ends where the question is full', () => {
    const opened = Array.from({ length: MOST_OPENED }, (_, i) => ({ id: `Actor:n${i}`, kind: null, limit: 20 }));
    expect(wider(view({ opened }), 'Actor:b', null)).toBeNull();
    expect(wider(view({ opened }), 'Actor:a', 'FUNDING')).toBeNull();
  });
});

describe('the question', () => {
  test.each([0, 1, MOST_OPENED])('is one valid operation with %i nodes opened, the same when it is copied', (count) => {
    const opened = Array.from({ length: count }, (_, i) => ({
      id: `Actor:n${i}`,
      kind: i % 2 ? ('FUNDING' as const) : null,
      limit: 50,
    }));
    const { document, variables } = questionOf(
      view({ opened, kinds: ['FUNDING', 'COVERAGE'], depth: 2 }),
      '2026-01-31',
    );
    expect(validate(schema, parse(String(document)))).toEqual([]);
    const copied = asGraphQL(String(document), variables);
    expect(validate(schema, parse(copied))).toEqual([]);
    expect(copied).toContain('$kinds: [StatementName!] = [FUNDING, COVERAGE]');
    for (const { id } of opened) expect(copied).toContain(`ID! = "${id}"`);
    expect(copied.match(/neighbourhood\(/g)).toHaveLength(count + 1);
    // The API takes 100 aliases, fragments unfolded.
    const unfolded = (String(document).match(/\w+: (?=role|kind)/g) ?? []).length + 2;
    expect((count + 1) * unfolded).toBeLessThan(100);
  });

  test('is the same text for the same view', () => {
    expect(String(questionOf(view(), '2026-01-31').document)).toBe(String(questionOf(view(), '2025-01-31').document));
  });
});

describe('merging', () => {
  const a: DrawnFragment = {
    nodes: [node('a', 3), node('b', 4)],
    links: [link('a', 'b')],
    more: [more('a', 2), more('b', 1, false), more('b', 2)],
  };
  const b: DrawnFragment = {
    nodes: [node('b', 4), node('a', 3), node('c', 1)],
    links: [link('a', 'b'), link('b', 'c', 'bc', 'ASSUMED')],
    more: [more('a', 2), more('b', 1, false), more('b', 1)],
  };

  test('joins by id and counts again what is not shown', () => {
    const model = merged([a, b], ['Actor:a', 'Actor:b']);
    expect(ids(model)).toEqual(['a', 'b', 'c']);
    expect(model.nodes.map(({ distance, opened }) => [distance, opened])).toEqual([
      [0, true],
      [1, true],
      [2, false],
    ]);
    expect(model.edges.map(({ statements, assumed }) => [statements.length, assumed])).toEqual([
      [1, false],
      [1, true],
    ]);
    expect(model.nodes.map(restOf)).toEqual([2, 2, 0]);
    expect(model.edges[0]?.statements[0]).toMatchObject({ start: { slug: 'a' }, end: { slug: 'b' } });
  });

  test('says that a node was not counted', () => {
    expect(
      merged([{ nodes: [node('a'), node('b', null)], links: [link('a', 'b')], more: [] }], ['Actor:a']).nodes[1]
        ?.degree,
    ).toBeNull();
  });

  test('a statement shown by one answer is no longer missing in another', () => {
    const far: DrawnFragment = {
      nodes: [node('c', 2), node('d', 1)],
      links: [link('d', 'c')],
      more: [more('c', 1, false)],
    };
    const near: DrawnFragment = {
      nodes: [node('b'), node('c', 2)],
      links: [link('b', 'c', 'bc')],
      more: [more('c', 1, false)],
    };
    expect(
      merged([a, near, far], ['Actor:a', 'Actor:b', 'Actor:c']).nodes.find(({ id }) => id === 'Actor:c')?.rest,
    ).toEqual([]);
  });

  test('hides hubs with what hangs only on them, but nothing that was opened', () => {
    const whole = merged(
      [
        {
          nodes: [node('a', 9), node('b', 9), node('c'), node('d', null)],
          links: [link('a', 'b'), link('b', 'c'), link('a', 'd')],
          more: [],
        },
      ],
      ['Actor:a'],
    );
    const model = without(whole, 5, []);
    expect(ids(model)).toEqual(['a']);
    expect(model.hubs.map(({ id }) => id)).toEqual(['Actor:b', 'Actor:d']);
    expect(model.lost).toBe(1);
    expect(ids(without(whole, 9, []))).toEqual(['a', 'b', 'c']);
    expect(without(whole, null, [])).toBe(whole);
    expect(without(whole, null, ['Actor:b', 'Actor:a'])).toMatchObject({ hidden: [{ id: 'Actor:b' }], lost: 1 });
  });
});

describe('the layout', () => {
  const names = Array.from({ length: 30 }, (_, i) => `n${i}`);
  const edges = names.slice(1).map((name, i) => ({ source: `n${Math.floor(i / 3)}`, target: name }));

  test('is the same every time', () => {
    expect([...settled(names, edges, new Map())]).toEqual([...settled(names, edges, new Map())]);
  });

  test('keeps the places of what stood there, and sets the new beside its neighbours', () => {
    const before = settled(names, edges, new Map());
    const after = settled([...names, 'new'], [...edges, { source: 'n5', target: 'new' }], before);
    for (const name of names) expect(after.get(name)).toEqual(before.get(name));
    const [old, fresh] = [before.get('n5'), after.get('new')];
    expect(old && fresh && Math.hypot(old.x - fresh.x, old.y - fresh.y)).toBeLessThan(400);
  });

  test('gives every node room', () => {
    const points = [...settled(names, edges, new Map()).values()];
    for (const [i, one] of points.entries())
      for (const other of points.slice(i + 1)) expect(Math.hypot(one.x - other.x, one.y - other.y)).toBeGreaterThan(60);
  });
});

describe('the file', () => {
  const model = merged(
    [{ nodes: [node('a', 3), node('b')], links: [link('a', 'b', 'ab', 'ASSUMED')], more: [more('a', 2)] }],
    ['Actor:a'],
  );
  const made = (name: string) => {
    const [first, ...rest] = model.nodes;
    const named = first && { ...first, named: { actor: { ...actor('a'), name } } };
    return drawing({
      model: { ...model, nodes: named ? [named, ...rest] : [] },
      places: settled(
        model.nodes.map(({ id }) => id),
        model.edges,
        new Map(),
      ),
      language: 'DE',
      title: 'Das Netz um <A> & B',
      lines: ['Stand am 31. Januar 2026', 'https://example.org/?a=1&b=2'],
    });
  };

  test('holds title, names, counts, legend, day and address', () => {
    const text = made('Verein a');
    for (const part of [
      'Das Netz um &lt;A&gt; &amp; B',
      'Verein a',
      'Verein b',
      '+2',
      'Legende',
      'Zivilgesellschaft',
      'Förderung',
      'gestrichelt',
      '31. Januar 2026',
      '?a=1&amp;b=2',
    ])
      expect(text).toContain(part);
    expect(text).toContain('stroke-dasharray="6 4"');
  });

  test('draws what somebody gives to oneself as a loop beside the node', () => {
    const itself = merged([{ nodes: [node('a')], links: [link('a', 'a')], more: [] }], ['Actor:a']);
    const places = new Map([['Actor:a', { x: 0, y: 0 }]]);
    const text = drawing({ model: itself, places, language: 'DE', title: '', lines: [] });
    expect(text).toMatch(/<path d="M0 -24C0 -84 -84 0 -26 0" fill="none" stroke="#786000"/);
  });

  test('is well-formed whatever a name holds', () => {
    const text = made('<script>"a" & \u0001 b</script>');
    expect(text).not.toContain('<script>');
    expect(text).not.toContain('\u0001');
    const opened = text.match(/<[a-z][^>]*[^/]>/g)?.length;
    expect(text.match(/<\/[a-z]+>/g)).toHaveLength(opened ?? -1);
  });
});

test('the canvas draws loops that are larger than any node', () => {
  const loop = styleOf(paletteOf('light')).find(({ selector }) => selector === 'edge:loop');
  const step =
    loop && 'style' in loop && 'control-point-step-size' in loop.style && loop.style['control-point-step-size'];
  expect(step).toBeGreaterThan(2 * sizeOf({ distance: 0, opened: true }));
});

test('long names keep their beginning and their end', () => {
  expect(wrapped('Mobile Beratung gegen Rechtsextremismus im Regierungsbezirk Köln')).toEqual([
    'Mobile Beratung …',
    'Regierungsbezirk',
    'Köln',
  ]);
  expect(wrapped('LKS NRW')).toEqual(['LKS NRW']);
});
