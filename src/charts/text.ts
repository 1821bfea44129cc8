import type { Direction } from './types.ts';

/*
 * Prerendered charts cannot measure text, and the reader's system font is not known: widths are estimates in em,
 * on the wide side of the usual system faces (DejaVu Sans and Noto Sans Arabic are the widest that are common).
 */
const WIDTHS: readonly (readonly [RegExp, number])[] = [
  [/[\p{Mn}\p{Cf}]/u, 0],
  [/[il|'’.,:;!jI]/u, 0.32],
  [/[ \u00a0\u202f]/u, 0.32],
  [/[ftr()[\]\-·]/u, 0.42],
  [/[mwMW%…]/u, 0.95],
  [/[−+&]/u, 0.84],
  [/[DGHNOQUÔÖÜ]/u, 0.78],
  [/[A-ZÀ-Þ]/u, 0.68],
  [/[اأإآل]/u, 0.35],
  [/[رزوؤدذة]/u, 0.5],
  [/[بتثئء]/u, 0.5],
  [/[نيى]/u, 0.62],
  [/[سشصضط]/u, 0.88],
  [/[\u0600-\u06ff]/u, 0.72],
  [/[0-9]/u, 0.67],
];
const OTHER = 0.62;
const BOLD = 1.13;

export interface TextStyle {
  /** CSS pixels */
  readonly size: number;
  readonly bold?: boolean;
}

/** Estimated width in CSS pixels, rather too wide than too narrow. */
export function textWidth(text: string, { size, bold = false }: TextStyle): number {
  let em = 0;
  for (const character of text) em += WIDTHS.find(([pattern]) => pattern.test(character))?.[1] ?? OTHER;
  return em * size * (bold ? BOLD : 1);
}

/** The widest of some texts, 0 for none. */
export function widest(texts: Iterable<string>, style: TextStyle): number {
  let width = 0;
  for (const text of texts) width = Math.max(width, textWidth(text, style));
  return width;
}

/**
 * `text` if it fits into `width`, else its beginning with an ellipsis: whole words where that leaves half of what fits, and
 * no open parenthesis, so that who reads it out says a part of the whole name.
 *
 * @example shorten('Iran (Islamic Republic of)', 120, style) // 'Iran…'
 * @example shorten('Mozambique', 50, style) // 'Moza…'
 */
export function shorten(text: string, width: number, style: TextStyle): string {
  if (textWidth(text, style) <= width) return text;
  const characters = [...text];
  for (let length = characters.length - 1; length > 0; length--) {
    const fits = characters.slice(0, length).join('');
    if (textWidth(`${fits.trimEnd()}…`, style) <= width)
      return `${wholeWords(fits, characters[length] ?? '')}…`;
  }
  return '…';
}

function wholeWords(fits: string, next: string): string {
  const open = fits.lastIndexOf('(');
  if (open > 0 && open > fits.lastIndexOf(')')) return fits.slice(0, open).trimEnd();
  const space = next === ' ' ? -1 : fits.lastIndexOf(' ');
  return (space < fits.length / 2 ? fits : fits.slice(0, space)).trimEnd();
}

/** Breaks at spaces so that lines keep within `width`; a word wider than that has its own line, uncut. */
export function wrap(text: string, width: number, style: TextStyle): string[] {
  const lines: string[] = [];
  for (const word of text.split(/ +/)) {
    const last = lines.at(-1);
    const joined = last === undefined ? word : `${last} ${word}`;
    if (last === undefined || textWidth(joined, style) > width) lines.push(word);
    else lines[lines.length - 1] = joined;
  }
  return lines;
}

/** Breaks into at most `count` lines that are as even as the words allow. */
export function balance(text: string, count: number, style: TextStyle): string[] {
  const whole = textWidth(text, style);
  for (let width = whole / count; width < whole; width += style.size / 2) {
    const lines = wrap(text, width, style);
    if (lines.length <= count) return lines;
  }
  return [text];
}

/** Keeps a text's direction to itself inside a sentence of the other (Unicode isolates): a number in an Arabic label. */
export function isolate(text: string): string {
  return `\u2068${text}\u2069`;
}

/** Direction of a text by its first strong letter; one without letters (a number) runs left to right. */
export function baseDirection(text: string): Direction {
  const first = text.match(/\p{L}/u)?.[0];
  return first !== undefined && /[\u0590-\u08ff\ufb1d-\ufefc]/u.test(first) ? 'rtl' : 'ltr';
}
