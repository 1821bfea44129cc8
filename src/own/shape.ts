import { folded } from '../answers/folded.ts';
import type { Matcher } from './match.ts';
import { numeralOf, yearOf } from './numeral.ts';
import type { Cell, Choices, Layout, Line, Shape } from './types.ts';

const HEADS = {
  economy:
    /^(?:countr(?:y|ies)|country (?:name|code)|econom(?:y|ies)|pays|code(?: pays| iso)?|economies?|etats?|nation|geo|ref area|area|location|territory|territoire|members?|membres?|iso ?[23]?|iso3 code|m49(?: code)?|reporter|(?:ال)?دوله|(?:ال)?دول|(?:ال)?بلد|(?:ال)?بلدان|(?:ال)?اقتصاد|(?:ال)?رمز|(?:ال)?عضو)$/,
  year: /^(?:years?|annees?|an|time(?: period)?|period|periode|date|exercice|(?:ال)?سنه|(?:ال)?عام)$/,
  value: /^(?:values?|valeurs?|obs value|val|montant|amount|(?:ال)?قيمه)$/,
  indicator:
    /^(?:indicators?|indicateurs?|indicator name|series(?: name)?|serie|variable|item|measure|(?:ال)?مؤشر|(?:ال)?سلسله)$/,
  unit: /^(?:units?|unites?|unit measure|unit of measure|unite de mesure|(?:ال)?وحده)$/,
  note: /^(?:notes?|flags?|obs flag|obs status|status|statut|sources?|remarques?|comments?|ملاحظ(?:ه|ات)|(?:ال)?مصدر)$/,
} as const;
type HeadKind = keyof typeof HEADS;

/** Lines among which the head is looked for, and those that tell what a column holds. */
const FIRST = 40;
const SAMPLE = 300;
/** Shares of a column's cells from which on it is what they are. */
const SOME = 0.3;
const MOST = 0.6;
const NOTE = /^\s*(?:\(?\d{1,2}\)|\[\w\]|\*+|sources?\b|notes?\b|n\.?b\.?\b|المصدر|ملاحظ)/i;

const isBlank = (cell: Cell | undefined): boolean => cell === undefined || String(cell).trim() === '';
const filled = ({ cells }: Line): number => cells.filter((cell) => !isBlank(cell)).length;
const text = (cell: Cell | undefined): string => (cell === undefined ? '' : String(cell).trim());

function kindOf(cell: Cell | undefined): HeadKind | null {
  const name = folded(text(cell).slice(0, 60));
  for (const kind of ['economy', 'year', 'value', 'indicator', 'unit', 'note'] as const) {
    if (HEADS[kind].test(name)) return kind;
  }
  return null;
}

/** Whether a cell names an economy by letters: a number may be anything. */
function isNamed(matcher: Matcher, cell: Cell | undefined): boolean {
  if (typeof cell === 'number' || isBlank(cell)) return false;
  const found = matcher.match(text(cell));
  return found.kind === 'economy' && found.by !== 'number';
}

/** How much a line looks like the head of a table. */
function headScore({ cells }: Line, matcher: Matcher): number {
  const years = cells.filter((cell) => yearOf(cell) !== null).length;
  const words = cells.filter((cell) => kindOf(cell) !== null).length;
  const named = cells.filter((cell) => isNamed(matcher, cell)).length;
  return words * 3 + (years > 1 || words > 0 ? years * 2 : 0) + named;
}

function guessHead(lines: readonly Line[], matcher: Matcher): number | null {
  let best: Line | null = null;
  let most = 1;
  for (const line of lines.slice(0, FIRST)) {
    const score = filled(line) < 2 ? 0 : headScore(line, matcher);
    if (score > most) [best, most] = [line, score];
  }
  if (best !== null) return best.line;
  // A line of words alone above lines with numbers.
  const first = lines.find((line) => filled(line) > 1);
  const isWords = first?.cells.every((cell) => isBlank(cell) || numeralOf(cell).kind !== 'value');
  return first !== undefined && isWords === true && !first.cells.some((cell) => isNamed(matcher, cell))
    ? first.line
    : null;
}

/** The text over merged heads: it stands once, and holds until the next one. */
function filledOver(line: Line | undefined, width: number): string[] {
  let last = '';
  return Array.from({ length: width }, (_, c) => {
    if (!isBlank(line?.cells[c])) last = text(line?.cells[c]);
    return line === undefined ? '' : last;
  });
}

/** What stands where in a table: guessed from its lines, but for what the reader chose. */
export function shapeOf(given: readonly Line[], choices: Choices, matcher: Matcher): Shape {
  const lines = given.filter((line) => filled(line) > 0);
  const head = choices.head === undefined ? guessHead(lines, matcher) : choices.head;
  const at = lines.findIndex(({ line }) => line === head);
  const headLine = at < 0 ? undefined : lines[at];
  const width = lines.reduce((most, { cells }) => Math.max(most, cells.length), 0);
  const heads = Array.from({ length: width }, (_, c) => text(headLine?.cells[c]));
  const below = lines.slice(at + 1);
  const before = at > 0 ? lines[at - 1] : undefined;
  const isMerged =
    before !== undefined && headLine !== undefined && before.line === headLine.line - 1 && filled(before) > 1;
  const over = filledOver(isMerged ? before : undefined, width);
  const title = lines
    .slice(0, Math.max(0, at - (isMerged ? 1 : 0)))
    .map(({ cells }) =>
      cells
        .map(text)
        .filter((cell) => cell !== '')
        .join(' '),
    )
    .join(' ');
  const sample = below.slice(0, SAMPLE);
  // Heads may be merged downwards: the word for a column then stands in the line above.
  const kinds = heads.map((own, c) => kindOf(own === '' ? text(isMerged ? before?.cells[c] : '') : own));
  const layout = choices.layout ?? guessLayout(heads, kinds, matcher);
  const columns = { heads, kinds, sample, layout, matcher };
  const economy = choices.economy ?? (layout === 'turned' ? null : economyColumn(columns));
  const year =
    choices.year === undefined ? (layout === 'wide' ? null : yearColumn(columns, economy)) : choices.year;
  const indicator = find(kinds, 'indicator', [economy, year]) ?? namesColumn(columns, year);
  const unit = find(kinds, 'unit', [economy, year]);
  const values = choices.values ?? valueColumns(columns, [economy, year, indicator, unit]);
  const isNote = (line: Line) => {
    if (filled(line) === 1 && layout !== 'turned') {
      const only = line.cells.find((cell) => !isBlank(cell));
      return economy === null || line.cells[economy] !== only || !isNamed(matcher, only);
    }
    const first = line.cells.find((cell) => !isBlank(cell));
    return (
      NOTE.test(text(first)) &&
      !isNamed(matcher, first) &&
      !line.cells.some((cell, c) => values.includes(c) && numeralOf(cell).kind === 'value')
    );
  };
  return {
    layout,
    head: headLine?.line ?? null,
    heads,
    over,
    economy,
    year,
    indicator,
    unit,
    values,
    title,
    body: below.filter((line) => !isNote(line)),
    notes: [...lines.slice(0, Math.max(0, at - (isMerged ? 1 : 0))), ...below.filter(isNote)],
  };
}

/** In a turned table: the column of words before the economies, where it has one. */
function namesColumn(columns: Columns, year: number | null): number | null {
  if (columns.layout !== 'turned' || year !== null) return null;
  const { heads, matcher } = columns;
  const at = heads.findIndex((head, c) => !isNamed(matcher, head) && isText(columns, c));
  return at < 0 ? null : at;
}

interface Columns {
  readonly heads: readonly string[];
  readonly kinds: readonly (HeadKind | null)[];
  readonly sample: readonly Line[];
  readonly layout: Layout;
  readonly matcher: Matcher;
}

function guessLayout(
  heads: readonly string[],
  kinds: readonly (HeadKind | null)[],
  matcher: Matcher,
): Layout {
  if (heads.some((head) => yearOf(head) !== null)) return 'wide';
  const named = heads.filter((head, c) => kinds[c] === null && isNamed(matcher, head)).length;
  return named > 1 && !kinds.includes('economy') ? 'turned' : 'long';
}

/** The share of a column's cells, of those that hold something, for which a thing is true. */
function share({ sample }: Columns, c: number, is: (cell: Cell) => boolean): number {
  const cells = sample.flatMap(({ cells }) => (isBlank(cells[c]) ? [] : [cells[c] ?? '']));
  return cells.length === 0 ? 0 : cells.filter(is).length / cells.length;
}

function economyColumn(columns: Columns): number | null {
  const { heads, kinds, matcher } = columns;
  const scored = heads.map((_, c) => {
    const named = share(columns, c, (cell) => isNamed(matcher, cell));
    const isHead = kinds[c] === 'economy';
    const numbered = isHead ? share(columns, c, (cell) => matcher.match(text(cell)).kind === 'economy') : 0;
    return { c, score: Math.max(named, numbered) + (isHead ? 0.2 : 0), isHead };
  });
  const best = scored.reduce((a, b) => (b.score > a.score ? b : a), { c: -1, score: 0, isHead: false });
  if (best.score >= SOME) return best.c;
  const head = kinds.indexOf('economy');
  return head < 0 ? null : head;
}

function yearColumn(columns: Columns, economy: number | null): number | null {
  const { heads, kinds } = columns;
  const isYears = (least: number) => (c: number) =>
    c !== economy && share(columns, c, (cell) => yearOf(cell) !== null) >= least;
  const all = heads.map((_, c) => c);
  const named = all.find((c) => kinds[c] === 'year' && c !== economy);
  return named ?? all.filter((c) => kinds[c] === null).find(isYears(MOST)) ?? null;
}

function find(
  kinds: readonly (HeadKind | null)[],
  kind: HeadKind,
  taken: readonly (number | null)[],
): number | null {
  const at = kinds.findIndex((own, c) => own === kind && !taken.includes(c));
  return at < 0 ? null : at;
}

function valueColumns(columns: Columns, taken: readonly (number | null)[]): readonly number[] {
  const { heads, kinds, layout, matcher } = columns;
  const free = heads.map((_, c) => c).filter((c) => !taken.includes(c));
  if (layout === 'wide') return free.filter((c) => yearOf(heads[c] ?? '') !== null);
  if (layout === 'turned')
    return free.filter((c) => heads[c] !== '' && kinds[c] === null && !isText(columns, c));
  const named = free.filter((c) => kinds[c] === 'value');
  if (named.length > 0) return named;
  return free.filter(
    (c) =>
      kinds[c] === null &&
      !isText(columns, c) &&
      share(columns, c, (cell) => isNamed(matcher, cell)) < SOME &&
      share(columns, c, (cell) => ['value', 'unsure'].includes(numeralOf(cell).kind)) > 0,
  );
}

/** Whether a column holds words rather than numbers, or the lack of them. */
function isText(columns: Columns, c: number): boolean {
  return share(columns, c, (cell) => numeralOf(cell).kind === 'wrong') > 1 - MOST;
}
