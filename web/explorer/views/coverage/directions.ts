/** Moving over the map with arrow keys: from a region to the next one in that direction. */

export type Point = readonly [number, number];
export type Direction = 'ArrowLeft' | 'ArrowRight' | 'ArrowUp' | 'ArrowDown';

const WAYS: Record<Direction, Point> = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] };
const ASIDE = 2; // how much farther a step aside counts than one ahead

export function isDirection(key: string): key is Direction {
  return key in WAYS;
}

/** The rings of a path out of `M x y l dx dy … z` in whole numbers. */
export function ringsOf(path: string): Point[][] {
  return path
    .split('M')
    .slice(1)
    .map((ring) => {
      const numbers = (ring.match(/-?\d+/g) ?? []).map(Number);
      const points: Point[] = [];
      let [x, y] = [0, 0];
      for (let i = 0; i + 1 < numbers.length; i += 2) {
        x += numbers[i] ?? 0;
        y += numbers[i + 1] ?? 0;
        points.push([x, y]);
      }
      return points;
    });
}

/** The centroid of the path's largest ring. */
export function centreOf(path: string): Point {
  let best: { area: number; centre: Point } = { area: -1, centre: [0, 0] };
  for (const ring of ringsOf(path)) {
    let [area, x, y] = [0, 0, 0];
    ring.forEach(([x1, y1], i) => {
      const [x2, y2] = ring[(i + 1) % ring.length] ?? [x1, y1];
      const cross = x1 * y2 - x2 * y1;
      area += cross;
      x += (x1 + x2) * cross;
      y += (y1 + y2) * cross;
    });
    if (Math.abs(area) > best.area) best = { area: Math.abs(area), centre: [x / (3 * area), y / (3 * area)] };
  }
  return best.centre;
}

/** The nearest centre in the direction, preferring straight ahead; `null` at the edge. */
export function neighbour(from: string, direction: Direction, centres: ReadonlyMap<string, Point>): string | null {
  const here = centres.get(from);
  if (!here) return null;
  const [dx, dy] = WAYS[direction];
  let best: { key: string; far: number } | null = null;
  for (const [key, [x, y]] of centres) {
    const ahead = (x - here[0]) * dx + (y - here[1]) * dy;
    const aside = Math.abs((x - here[0]) * dy) + Math.abs((y - here[1]) * dx);
    if (key === from || ahead <= 0 || aside > 2 * ahead) continue;
    const far = ahead + ASIDE * aside;
    if (!best || far < best.far) best = { key, far };
  }
  return best?.key ?? null;
}
