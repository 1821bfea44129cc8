import { directionOf, type Language } from '../catalog/languages.ts';
import { baseDirection, type TextStyle, textWidth, wrap } from '../charts/text.ts';
import { escaped } from './xml.ts';

/** A drawing with its place; the markup counts from the drawing's own corner. */
export interface PlacedDrawing {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** SVG content without classes, variables or references outside itself */
  readonly markup: string;
}

/** A line of text between drawings, such as the heading of one of several. */
export interface PlacedCaption {
  readonly x: number;
  /** baseline */
  readonly y: number;
  readonly text: string;
  readonly size: number;
  readonly bold: boolean;
}

export interface PictureParts {
  readonly language: Language;
  readonly title: string;
  readonly subtitle: string;
  readonly summary: string;
  readonly drawings: readonly PlacedDrawing[];
  readonly captions: readonly PlacedCaption[];
  /** what colours mean */
  readonly key: readonly { readonly colour: string; readonly text: string }[];
  readonly notes: readonly string[];
  /** all notes are written, in all their lines */
  readonly uncut?: boolean;
  /** each with its licence */
  readonly sources: { readonly label: string; readonly items: readonly string[] };
  /** what the picture is part of, and its data version */
  readonly origin: string;
  /** '' where the site does not know its own */
  readonly address: string;
  /** style sheets that the drawings' markup needs; none where every style is an attribute */
  readonly styles?: string;
  readonly colours: {
    readonly paper: string;
    readonly ink: string;
    readonly soft: string;
    readonly edge: string;
  };
}

export interface Picture {
  readonly svg: string;
  /** CSS pixels */
  readonly width: number;
  readonly height: number;
}

const FONTS =
  "system-ui, 'Segoe UI', 'Noto Sans', 'Noto Sans Arabic', 'Geeza Pro', Tahoma, 'DejaVu Sans', sans-serif";
const MARGIN = 24;
const NARROWEST = 360;
/** lines of each note; the rest is in the page at the address */
const NOTE_LINES = 3;
const NOTES = 5;
const SWATCH = 12;

const TITLE = { size: 20, bold: true };
const MEASURE = { size: 14 };
const SMALL = { size: 12 };

/** A figure as a file that stands alone: finding, measure, drawing, key, notes, source, address; no style sheet, no reference. */
export function pictureOf(parts: PictureParts): Picture {
  const { language, drawings, captions, colours } = parts;
  const rtl = directionOf(language) === 'rtl';
  const inner = Math.max(NARROWEST - 2 * MARGIN, ...drawings.map(({ x, width }) => Math.ceil(x + width)));
  const width = inner + 2 * MARGIN;
  const start = rtl ? width - MARGIN : MARGIN;
  const marks: string[] = [];
  let y = MARGIN - 4;
  const write = (lines: readonly string[], { size, bold = false }: TextStyle, fill: string) => {
    for (const line of lines) {
      y += Math.round(size * 1.35);
      const weight = bold ? ' font-weight="700"' : '';
      const foreign = rtl && baseDirection(line) === 'ltr' ? ' direction="ltr" text-anchor="end"' : '';
      const look = `font-size="${size}"${weight} fill="${fill}"${foreign}`;
      marks.push(`<text x="${start}" y="${y}" ${look}>${escaped(line)}</text>`);
    }
  };
  // Where the text stands beside the picture, the picture has none.
  if (parts.title !== '') {
    write(wrap(parts.title, inner, TITLE), TITLE, colours.ink);
    y += 2;
    write(wrap(parts.subtitle, inner, MEASURE), MEASURE, colours.soft);
    y += 16;
  }

  const top = y;
  for (const { x, y: at, width: w, height: h, markup } of drawings) {
    marks.push(`<svg x="${MARGIN + x}" y="${top + at}" width="${w}" height="${h}">${markup}</svg>`);
    y = Math.max(y, top + at + h);
  }
  for (const { x, y: at, text, size, bold } of captions) {
    const weight = bold ? ' font-weight="700"' : '';
    marks.push(
      `<text x="${MARGIN + x}" y="${top + at}" font-size="${size}"${weight}>${escaped(text)}</text>`,
    );
    y = Math.max(y, top + at);
  }
  y = Math.ceil(y) + 4;

  const key = placeKey(parts.key, inner);
  for (const { offset, line, colour, text } of key) {
    const x = rtl ? start - offset - SWATCH : start + offset;
    const label = rtl ? x - 6 : x + SWATCH + 6;
    const at = y + 8 + line * 20;
    marks.push(
      `<rect x="${x}" y="${at}" width="${SWATCH}" height="${SWATCH}" fill="${colour}" stroke="${colours.edge}"/>`,
      `<text x="${label}" y="${at + 11}" font-size="12">${escaped(text)}</text>`,
    );
  }
  if (key.length > 0) y += 8 + ((key.at(-1)?.line ?? 0) + 1) * 20;

  const { notes, uncut = false } = parts;
  const [noted, more] = uncut ? [notes, false] : [notes.slice(0, NOTES), notes.length > NOTES];
  for (const note of noted) {
    const lines = wrap(note, inner, SMALL);
    write(uncut ? lines : cut(lines), SMALL, colours.soft);
  }
  if (more) write(['…'], SMALL, colours.soft);
  y += 4;
  const { label, items } = parts.sources;
  // In Arabic the label has a line of its own: the sources behind it are Latin.
  const sourceLines = rtl
    ? [label, ...items]
    : items.map((item, at) => (at === 0 ? `${label} ${item}` : item));
  for (const line of [...sourceLines, parts.origin].filter((each) => each !== '')) {
    write(wrap(line, inner, SMALL), SMALL, colours.soft);
  }
  if (parts.address !== '') write(wrapAddress(parts.address, inner), SMALL, colours.soft);
  const height = Math.ceil(y + MARGIN - 8);
  const root = [
    'xmlns="http://www.w3.org/2000/svg"',
    `width="${width}" height="${height}" viewBox="0 0 ${width} ${height}"`,
    `xml:lang="${language}" direction="${rtl ? 'rtl' : 'ltr'}" role="img" aria-labelledby="title summary"`,
    `font-family="${FONTS}" font-size="13" fill="${colours.ink}"`,
  ].join(' ');
  const svg = `<?xml version="1.0" encoding="UTF-8"?>
<svg ${root}>
<title id="title">${escaped(parts.title)}</title>
<desc id="summary">${escaped(parts.summary)}</desc>
<rect width="${width}" height="${height}" fill="${colours.paper}"/>${parts.styles ?? ''}
${marks.join('\n')}
</svg>
`;
  return { svg, width, height };
}

function cut(lines: readonly string[]): readonly string[] {
  if (lines.length <= NOTE_LINES) return lines;
  return [
    ...lines.slice(0, NOTE_LINES - 1),
    `${(lines[NOTE_LINES - 1] ?? '').replace(/.{3}$/u, '').trimEnd()}…`,
  ];
}

/** An address has no spaces: it breaks behind its own joints. */
function wrapAddress(address: string, width: number): string[] {
  const lines: string[] = [];
  for (const piece of address.split(/(?<=[/?&=,-])/)) {
    const last = lines.at(-1);
    if (last === undefined || textWidth(last + piece, SMALL) > width) lines.push(piece);
    else lines[lines.length - 1] = last + piece;
  }
  return lines;
}

function placeKey(key: PictureParts['key'], width: number) {
  let offset = 0;
  let line = 0;
  return key.map((item) => {
    const length = SWATCH + 6 + textWidth(item.text, SMALL);
    if (offset > 0 && offset + length > width) {
      offset = 0;
      line += 1;
    }
    const placed = { ...item, offset: Math.round(offset), line };
    offset += length + 18;
    return placed;
  });
}
