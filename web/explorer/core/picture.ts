/** A drawing of the page as a file that stands alone: its colours and type, a title above it and lines below. */

const SVG = 'http://www.w3.org/2000/svg';
/** What style sheets set and a file must say itself. */
const STYLES = [
  'fill',
  'fill-opacity',
  'stroke',
  'stroke-width',
  'stroke-dasharray',
  'stroke-opacity',
  'opacity',
  'font-size',
  'font-weight',
  'text-anchor',
  'dominant-baseline',
  'paint-order',
  'stroke-linejoin',
];
const FONT = "'Fira Sans', 'Segoe UI', Arial, sans-serif";
const MARGIN = 24;
const LINE = 20;
const LONGEST = 110; // letters in a line
const MOST = 6000; // px of a PNG file: browsers refuse larger canvases

export interface Caption {
  title: string;
  /** Day, source, address. */
  lines: readonly string[];
}

/** The text of an SVG file. */
export function asSVG(picture: SVGSVGElement, { title, lines }: Caption): string {
  const box = picture.getBoundingClientRect();
  const copy = picture.cloneNode(true) as SVGSVGElement;
  const originals = [picture, ...picture.querySelectorAll('*')];
  const copies = [copy, ...copy.querySelectorAll('*')];
  originals.forEach((original, i) => {
    const style = getComputedStyle(original);
    if (style.display === 'none') copies[i]?.setAttribute('display', 'none');
    for (const name of STYLES) copies[i]?.setAttribute(name, style.getPropertyValue(name));
    copies[i]?.removeAttribute('class');
    copies[i]?.removeAttribute('tabindex');
  });
  const head = wrapped(title);
  const foot = lines.flatMap(wrapped);
  const width = Math.max(640, box.width) + 2 * MARGIN;
  const top = MARGIN + head.length * 28 + 8;
  const height = top + box.height + foot.length * LINE + 2 * MARGIN;
  for (const [name, value] of Object.entries({ x: MARGIN, y: top, width: box.width, height: box.height }))
    copy.setAttribute(name, String(value));
  const file = element('svg', { xmlns: SVG, width, height, viewBox: `0 0 ${width} ${height}`, 'font-family': FONT });
  const style = getComputedStyle(document.documentElement);
  file.append(
    element('title', {}, title),
    element('rect', { width, height, fill: style.backgroundColor }),
    ...head.map((line, i) =>
      element(
        'text',
        { x: MARGIN, y: MARGIN + 20 + 28 * i, 'font-size': 22, 'font-weight': 600, fill: style.color },
        line,
      ),
    ),
    copy,
    ...foot.map((line, i) =>
      element('text', { x: MARGIN, y: top + box.height + MARGIN + LINE * i, 'font-size': 13, fill: style.color }, line),
    ),
  );
  return `<?xml version="1.0" encoding="UTF-8"?>\n${new XMLSerializer().serializeToString(file)}\n`;
}

/** A PNG file of the SVG file, at twice its size unless it is very large. */
export async function asPNG(svg: string): Promise<Blob> {
  const url = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  try {
    const image = new Image();
    image.src = url;
    await image.decode();
    const canvas = document.createElement('canvas');
    const scale = Math.min(2, MOST / Math.max(image.naturalWidth, image.naturalHeight));
    canvas.width = Math.round(scale * image.naturalWidth);
    canvas.height = Math.round(scale * image.naturalHeight);
    canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
    return await new Promise((resolve, reject) =>
      canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('The picture is too large.'))), 'image/png'),
    );
  } finally {
    URL.revokeObjectURL(url);
  }
}

/** Saves a file on the reader's machine. */
export function save(content: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(content);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}

function element(name: string, attributes: Record<string, string | number>, text?: string): SVGElement {
  const made = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) if (key !== 'xmlns') made.setAttribute(key, String(value));
  if (text !== undefined) made.textContent = text;
  return made;
}

function wrapped(text: string): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + word.length < LONGEST) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

/** What the file of a picture is called: the view, the organisations or regions that it is about, and the day. */
export function pictureName(address: string, day: string): string {
  const { pathname, searchParams } = new URL(address);
  const about = ['of', 'from', 'to'].map((name) => searchParams.get(name)?.replace(/^.*:/, ''));
  return ['prevnet', pathname.split('/').pop(), ...about, day].filter(Boolean).join('-');
}
