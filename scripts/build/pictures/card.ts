import { greatest } from 'd3-array';
import { type Direction, directionOf, type Language } from '../../../src/catalog/languages.ts';
import { shorten, textWidth, wrap } from '../../../src/charts/text.ts';
import { escaped } from '../../../src/export/xml.ts';
import type { Drawing } from './drawings.ts';
import type { DrawnFigure } from './figures.ts';
import { stylesOf, token } from './styles.ts';
import { HATCHED, swatchOf } from './swatches.ts';

/** Size of a picture that goes with a shared link, in pixels, as those who show it ask for. */
export const CARD = { width: 1200, height: 630 } as const;

const MARGIN = 48;
const GAP = 28;
const INNER = CARD.width - 2 * MARGIN;
const TOP = 44;
const BOTTOM = CARD.height - 84;
/** column of the texts where the drawing stands beside them */
const COLUMN = 384;
const BESIDE = 40;

/** Sizes of a title: the largest in which it keeps to its lines. */
const TITLES = [42, 36, 30] as const;
const MEASURE = { size: 24 };
const SMALL = { size: 19 };
const LEADING = 1.3;
const SWATCH = 20;

/**
 * A drawing shown smaller than this cannot be read in a preview, one shown larger looks coarse; from the middle one on the
 * widest drawing, which says most, is taken instead of the one that can be shown largest.
 */
const LEGIBLE = 0.9;
const COMFORTABLE = 1.2;
const LARGEST = 2;

export interface CardParts {
  readonly language: Language;
  /** what the page says, shown where none of its figures fits */
  readonly title: string;
  readonly description: string;
  readonly figures: readonly DrawnFigure[];
  /** the site's name */
  readonly site: string;
}

export interface Card {
  readonly svg: string;
  /** the card in words */
  readonly alt: string;
}

/** What a shared link shows: the first of a page's figures that can be read at that size, else what the page says. */
export function cardOf({ language, title, description, figures, site }: CardParts): Card {
  const placed = figures.map(place).find((own) => own !== null && own.scale >= LEGIBLE) ?? null;
  const texts = placed?.texts ?? textsOf({ title, measure: description, key: [] }, INNER, 4);
  const direction = directionOf(language);
  const start = direction === 'rtl' ? CARD.width - MARGIN : MARGIN;
  const svg = [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${CARD.width}" height="${CARD.height}" xml:lang="${language}" direction="${direction}" font-family="Noto Sans" fill="${token('--ink')}">`,
    `<rect width="${CARD.width}" height="${CARD.height}" fill="${token('--paper')}"/>`,
    `<rect width="${CARD.width}" height="10" fill="${token('--accent')}"/>`,
    ...texts.lines.map((line) => written(line, start, direction)),
    ...(placed === null ? [] : [drawn(placed, direction)]),
    ...footOf(site, placed?.figure.source ?? '', start, direction),
    '</svg>',
  ];
  return {
    svg: svg.join('\n'),
    alt: placed === null ? title : `${placed.figure.title}. ${placed.figure.measure}`,
  };
}

interface Line {
  readonly text: string;
  /** baseline */
  readonly y: number;
  readonly size: number;
  readonly bold?: boolean;
  readonly soft?: boolean;
  /** fill of the square before the text */
  readonly swatch?: string;
}

interface Texts {
  readonly lines: readonly Line[];
  readonly bottom: number;
}

/** Title, measure and key, one under the other, the title as large as its lines and the card allow. */
function textsOf(
  { title, measure, key }: Pick<DrawnFigure, 'title' | 'measure' | 'key'>,
  width: number,
  most: number,
): Texts {
  const sized = TITLES.map((size) => {
    const bold = { size, bold: true };
    const broken = wrap(title, width, bold);
    const fits = broken.length <= most && broken.every((line) => textWidth(line, bold) <= width);
    const lines: Line[] = [];
    let y = TOP;
    const write = (texts: readonly string[], line: Omit<Line, 'text' | 'y'>) => {
      for (const text of texts) {
        y += line.size * LEADING;
        lines.push({ text, y: Math.round(y), ...line });
      }
    };
    write(broken, bold);
    y += 12;
    write(wrap(measure, width, MEASURE), { ...MEASURE, soft: true });
    y += 16;
    for (const { tone, text } of key) {
      y += 4;
      write([text], { ...SMALL, swatch: swatchOf(tone) });
    }
    return { lines, bottom: y, fits: fits && y <= BOTTOM };
  });
  return sized.find(({ fits }) => fits) ?? sized[sized.length - 1] ?? { lines: [], bottom: TOP };
}

interface Placed {
  readonly figure: DrawnFigure;
  readonly drawing: Drawing;
  readonly texts: Texts;
  readonly scale: number;
  /** where the page runs left to right, in pixels */
  readonly box: { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
}

/** Under its texts or beside them, and at which of its widths. */
function place(figure: DrawnFigure): Placed | null {
  const under = textsOf(figure, INNER, 1);
  const beside = textsOf(figure, COLUMN, 6);
  const x = MARGIN + COLUMN + BESIDE;
  const below = under.bottom + GAP;
  const places = [
    { texts: beside, box: { x, y: TOP, width: CARD.width - MARGIN - x, height: BOTTOM - TOP } },
    // A key would take the drawing's room there.
    ...(figure.key.length > 0
      ? []
      : [{ texts: under, box: { x: MARGIN, y: below, width: INNER, height: BOTTOM - below } }]),
  ].filter(({ texts }) => texts.bottom <= BOTTOM);
  const all = figure.drawings.flatMap((drawing) =>
    places.map(({ texts, box }): Placed => {
      const scale = Math.min(LARGEST, box.width / drawing.width, box.height / drawing.height);
      return { figure, drawing, texts, scale, box };
    }),
  );
  const rank = ({ drawing, scale }: Placed) => (scale >= COMFORTABLE ? drawing.width : 0) + scale;
  return greatest(all, rank) ?? null;
}

function written({ text, y, size, bold, soft, swatch }: Line, start: number, direction: Direction): string {
  const away = direction === 'rtl' ? -1 : 1;
  const square =
    swatch === undefined
      ? ''
      : `<rect x="${direction === 'rtl' ? start - SWATCH : start}" y="${y - SWATCH + 3}" width="${SWATCH}" height="${SWATCH}" fill="${swatch}" stroke="${token('--class-edge')}"/>`;
  const x = swatch === undefined ? start : start + away * (SWATCH + 10);
  const look = `${bold ? ' font-weight="700"' : ''}${soft ? ` fill="${token('--ink-soft')}"` : ''}`;
  return `${square}<text x="${x}" y="${y}" font-size="${size}" direction="${direction}"${look}>${escaped(text)}</text>`;
}

/** In the middle of its box, on the other side where the page runs right to left. */
function drawn({ drawing, scale, box }: Placed, direction: Direction): string {
  const [width, height] = [drawing.width * scale, drawing.height * scale];
  const left = box.x + (box.width - width) / 2;
  const x = direction === 'rtl' ? CARD.width - left - width : left;
  const y = box.y + (box.height - height) / 2;
  const size = [x, y, width, height].map((value) => value.toFixed(1));
  const svg = drawing.svg.replace(
    / width="[\d.]+" height="[\d.]+"/,
    ` x="${size[0]}" y="${size[1]}" width="${size[2]}" height="${size[3]}"`,
  );
  return `<style>${stylesOf(svg)}</style>${HATCHED}${svg}`;
}

/** The site's name, and where the figure is from as far as the line goes. */
function footOf(site: string, source: string, start: number, direction: Direction): string[] {
  const y = CARD.height - 36;
  const name = { size: 26, bold: true };
  const room = textWidth(site, name) + 24;
  const away = direction === 'rtl' ? -1 : 1;
  const line = { y, ...SMALL, soft: true };
  return [
    written({ text: site, y, ...name }, start, direction),
    ...(source === ''
      ? []
      : [
          written(
            { text: shorten(source, INNER - room, SMALL), ...line },
            start + away * Math.round(room),
            direction,
          ),
        ]),
  ];
}
