import type { Cell, Decimal } from './types.ts';

/** What a cell says as a number. */
export type Numeral =
  | {
      readonly kind: 'value';
      readonly value: number;
      readonly percent: boolean /** the sign that it proves */;
      readonly decimal: Decimal | null;
    }
  /** `1,234`: more than a thousand, or a little more than one */
  | { readonly kind: 'unsure'; readonly by: Readonly<Record<Decimal, number>>; readonly percent: boolean }
  | { readonly kind: 'missing' }
  | { readonly kind: 'wrong'; readonly expected: 'number' | 'finite' };

/** What statistics offices write for "no value", in lower case. */
const MISSING = new Set([
  ...['', '.', '..', '...', '…', '-', '–', '—', '−', ':', '*', '/', '//', '?', 'x', 'u', ': u', 'c', ': c'],
  ...['na', 'n/a', 'n.a.', 'n.a', '#n/a', '#n/d', 'n.d.', 'n.d', 'nd', 'n/d', 's.o.', 'null', 'none', 'nil'],
  ...[
    'nc',
    'n.c.',
    'not available',
    'no data',
    'missing',
    'non disponible',
    'غير متوفر',
    'غير متاح',
    'غ.م',
    'غ.م.',
  ],
]);

const WRONG: Numeral = { kind: 'wrong', expected: 'number' };
const DIGITS = /[\u0660-\u0669\u06f0-\u06f9]/g;
/** Spaces of all widths and apostrophes that part thousands. */
const GAP = "[\\s\u00a0\u2007\u2009\u202f'’\u066c]";

/** Latin digits, and one space, comma and minus for all that stand for them; `٫` becomes `_`. */
function latin(text: string): string {
  return text
    .replace(DIGITS, (digit) => String(digit.charCodeAt(0) & 15))
    .replace(/[\u200e\u200f\u061c\u2066-\u2069\ufeff]/g, '')
    .replaceAll('٫', '_')
    .replaceAll('،', ',')
    .replaceAll('٪', '%')
    .replace(/^\s*[−–]\s*(?=\d)/, '-')
    .replace(new RegExp(`(?<=\\d)${GAP}(?=\\d)`, 'g'), ' ')
    .trim();
}

/** A year that a cell says and nothing else: `2024`, `٢٠٢٤`, `2024 (p)`, `2023 [YR2023]`, `2024-12-31`; null: none. */
export function yearOf(cell: Cell): number | null {
  const text = latin(String(cell));
  const year =
    /^(?:FY|Y|YR)?\s?(\d{4})(?:\.0+)?(?:\s?[*a-z]|\s?\([^)]{1,8}\)|\s?\[[^\]]{1,10}\]|-\d\d-\d\d)?$/i.exec(
      text,
    )?.[1];
  const number = Number(year);
  return year !== undefined && number >= FIRST_YEAR && number <= LAST_YEAR ? number : null;
}

export const FIRST_YEAR = 1900;
export const LAST_YEAR = 2100;

/** @example numeralOf('1 234 567,5') // a value, 1234567.5, that proves the comma */
export function numeralOf(cell: Cell): Numeral {
  if (typeof cell === 'number') return valued(cell, null, false);
  const text = latin(cell);
  if (MISSING.has(text.toLowerCase())) return { kind: 'missing' };
  // Marks of notes and flags: (1), [a], *, ¹, "b" after a space.
  const bare = text
    .replace(/\s*(?:\([^)\d]{1,6}\)|\(\d\)|\[[^\]]{1,6}\]|[*†‡§]+|[¹²³⁰-⁹]+)$/u, '')
    .replace(/(?<=[\d%])\s+[a-z]{1,2}$/i, '')
    .trim();
  if (MISSING.has(bare.toLowerCase())) return { kind: 'missing' };
  const percent = bare.endsWith('%');
  const body = percent ? bare.slice(0, -1).trim() : bare;
  return bodyOf(body, percent);
}

function bodyOf(text: string, percent: boolean): Numeral {
  if (/^[-+]?\d+$/.test(text)) return valued(Number(text), null, percent);
  const power = /^([-+]?\d+)(?:[.,_](\d+))?(e[-+]?\d+)$/i.exec(text);
  if (power !== null) return valued(Number(`${power[1]}.${power[2] ?? 0}${power[3]}`), null, percent);
  const plain = /^([-+]?)(\d*)_(\d+)$/.exec(text.replaceAll(/[ ,.](?=\d{3}(?:\D|$))/g, ''));
  if (plain !== null) return valued(Number(`${plain[1]}${plain[2]}.${plain[3]}`), null, percent);
  const spaced = /^([-+]?\d{1,3}(?: \d{3})+)(?:([.,])(\d+))?$/.exec(text);
  if (spaced !== null) {
    const [, whole = '', sign, part = '0'] = spaced;
    return valued(Number(`${whole.replaceAll(' ', '')}.${part}`), isSign(sign) ? sign : null, percent);
  }
  return signed(text, percent);
}

const isSign = (sign: string | undefined): sign is Decimal => sign === '.' || sign === ',';

/** Digits with points and commas alone. */
function signed(text: string, percent: boolean): Numeral {
  const [, minus, digits] = /^([-+]?)([\d.,]+)$/.exec(text) ?? [];
  if (minus === undefined || digits === undefined || !/\d/.test(digits)) return WRONG;
  const readings = ([',', '.'] as const).flatMap((decimal) => {
    const value = by(decimal, digits);
    return value === null ? [] : [{ decimal, value: minus === '-' ? -value : value }];
  });
  const [first, second] = readings;
  if (first === undefined) return WRONG;
  if (second === undefined) return valued(first.value, first.decimal, percent);
  return { kind: 'unsure', by: { ',': first.value, '.': second.value }, percent };
}

/** The value of digits where one sign parts the decimals and the other one thousands; null: they cannot be read so. */
function by(decimal: Decimal, digits: string): number | null {
  const other = decimal === ',' ? '.' : ',';
  const [whole = '', part, ...more] = digits.split(decimal);
  if (more.length > 0 || part?.includes(other) || part === '') return null;
  // Groups of three; in South Asia of two above the last.
  const grouped = new RegExp(
    `^(?:\\d*|[1-9]\\d{0,2}(?:\\${other}\\d{3})+|[1-9]\\d?(?:\\${other}\\d{2})+\\${other}\\d{3})$`,
  );
  if (!grouped.test(whole)) return null;
  return Number(`${whole.replaceAll(other, '')}.${part ?? 0}`);
}

function valued(value: number, decimal: Decimal | null, percent: boolean): Numeral {
  if (Number.isNaN(value)) return WRONG;
  return Number.isFinite(value)
    ? { kind: 'value', value, percent, decimal }
    : { kind: 'wrong', expected: 'finite' };
}
