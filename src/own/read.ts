import { decode, encodingOf, kindOf, objectionTo } from './decode.ts';
import { delimiterOf, gridOf } from './grid.ts';
import type { Matcher } from './match.ts';
import { type Numeral, numeralOf, yearOf } from './numeral.ts';
import type { OwnRow } from './session.ts';
import { shapeOf } from './shape.ts';
import type {
  Ask,
  Cell,
  Choices,
  Decimal,
  Delimiter,
  Duplicate,
  Encoding,
  Given,
  Line,
  Problem,
  Reading,
  Shape,
  Sheet,
  Unknown,
  Unreadable,
} from './types.ts';

/** Bytes of a file that is read. */
export const MOST_BYTES = 20_000_000;
/** Things of a kind that are named; the others are counted. */
const MOST_NAMED = 200;
/** Unknown names that are searched for: as many as a page shows. */
const MOST_SEARCHED = 20;

/** A file that gives nothing to read. */
export class UnreadableFile extends Error {
  constructor(readonly why: Unreadable) {
    super(why);
  }
}

/** A file whose cells can be read, and read again by other choices. */
export interface Opened {
  readonly name: string;
  /** @param choices what the reader corrected */
  readonly read: (choices: Choices) => Reading;
}

/**
 * Opens a file. The reader of workbooks is loaded where one is given.
 *
 * @throws UnreadableFile where it is no table
 */
export async function openOwn({ name, content }: Given, matcher: Matcher): Promise<Opened> {
  if (content.length > MOST_BYTES) throw new UnreadableFile('too large');
  const kind = typeof content === 'string' ? 'text' : kindOf(content);
  if (kind === 'workbook' && typeof content !== 'string') {
    const sheets = await workbook(content);
    const first = sheets.findIndex(({ lines }) => lines.length > 1);
    return {
      name,
      read: (choices) => {
        const sheet = choices.sheet ?? Math.max(0, first);
        const own = sheets[sheet] ?? { name: '', lines: [], cut: 0, unclosed: null };
        const found = { encoding: null, delimiter: null, sheets: sheets.map((each) => each.name), sheet };
        return readSheet({ name, sheet: own, found }, choices, matcher);
      },
    };
  }
  if (kind !== 'text' && kind !== 'workbook') throw new UnreadableFile(kind);
  const guessed = typeof content === 'string' ? null : encodingOf(content);
  const textBy = (encoding: Encoding | null): string =>
    typeof content === 'string' ? content : decode(content, encoding ?? 'utf-8');
  const objection = objectionTo(textBy(guessed));
  if (objection !== null) throw new UnreadableFile(objection);
  return {
    name,
    read: (choices) => {
      const encoding = guessed === null ? null : (choices.encoding ?? guessed);
      const text = textBy(encoding);
      const delimiter = choices.delimiter ?? delimiterOf(text);
      const found = { encoding, delimiter, sheets: [], sheet: 0 };
      return readSheet({ name, sheet: gridOf(text, delimiter), found }, choices, matcher);
    },
  };
}

async function workbook(content: Uint8Array): Promise<readonly Sheet[]> {
  const { sheetsOf } = await import('./workbook.ts');
  try {
    return sheetsOf(content);
  } catch {
    throw new UnreadableFile('broken workbook');
  }
}

interface Source {
  readonly name: string;
  readonly sheet: Sheet;
  readonly found: {
    readonly encoding: Encoding | null;
    readonly delimiter: Delimiter | null;
    readonly sheets: readonly string[];
    readonly sheet: number;
  };
}

/** A cell that should hold a value, and what it is a value of. */
interface Place {
  readonly line: number;
  readonly column: number;
  readonly economy: string;
  readonly year: number;
  readonly indicator: string;
  readonly unit: string;
  readonly cell: Cell;
  readonly numeral: Numeral;
}

const GENERIC = /^(?:values?|valeurs?|obs[_ ]?value|val|montant|amount|القيمة|قيمة)$/i;
const text = (cell: Cell | undefined): string => (cell === undefined ? '' : String(cell).trim());

function readSheet({ name, sheet, found }: Source, choices: Choices, matcher: Matcher): Reading {
  const shape = shapeOf(sheet.lines, choices, matcher);
  const oneYear =
    shape.layout === 'wide' || shape.year !== null ? null : (choices.oneYear ?? yearSaid(name, shape));
  const walk = new Walk(shape, choices, { matcher, name, oneYear });
  for (const line of shape.body) walk.read(line);
  const decimal = choices.decimal ?? decimalOf(walk.places);
  const { rows, duplicates, unit } = settled(walk, decimal, choices);
  const asks: Ask[] = [];
  if (shape.economy === null && shape.layout !== 'turned') asks.push('economy');
  if (shape.values.length === 0) asks.push('values');
  if (shape.layout !== 'wide' && shape.year === null && oneYear === null) asks.push('year');
  if (decimal === null && walk.places.some(({ numeral }) => numeral.kind === 'unsure')) asks.push('decimal');
  const problems = walk.problemsBy(decimal);
  return {
    ...found,
    decimal,
    shape,
    rows,
    cells: walk.places.filter(({ numeral }) => numeral.kind === 'value' || numeral.kind === 'unsure').length,
    missing: walk.places.filter(({ numeral }) => numeral.kind === 'missing').length,
    indicators: [...new Set(walk.places.map(({ indicator }) => indicator))],
    unit,
    oneYear,
    unknown: walk.unknowns(),
    totals: [...walk.totals].map(([own, lines]) => ({ text: own, lines })),
    duplicates,
    problems: problems.slice(0, MOST_NAMED),
    problemCount: problems.length,
    asks,
    cut: sheet.cut,
    unclosed: sheet.unclosed,
  };
}

/** The one year that a title, a head or the file's name says; null where they say none, or several. */
function yearSaid(name: string, { title, heads, values }: Shape): number | null {
  const said = [title, name, ...values.map((c) => heads[c] ?? '')].join(' ');
  const years = new Set(said.match(/(?<!\d)(?:19|20)\d\d(?!\d)/g));
  return years.size === 1 ? Number([...years][0]) : null;
}

/** The decimal sign that all cells prove which prove one; null where none does, or they differ. */
function decimalOf(places: readonly Place[]): Decimal | null {
  const proved = new Set(
    places.flatMap(({ numeral }) =>
      numeral.kind === 'value' && numeral.decimal !== null ? [numeral.decimal] : [],
    ),
  );
  const [first = null] = proved;
  return proved.size === 1 ? first : null;
}

/** Goes through the lines of a table and keeps what each says. */
class Walk {
  readonly places: Place[] = [];
  readonly totals = new Map<string, number[]>();
  private readonly unknown = new Map<string, number[]>();
  private readonly present = new Set<string>();
  private readonly problems: Problem[] = [];
  private readonly numbersNameEconomies: boolean;

  constructor(
    readonly shape: Shape,
    private readonly choices: Choices,
    private readonly of: {
      readonly matcher: Matcher;
      readonly name: string;
      readonly oneYear: number | null;
    },
  ) {
    const { economy, body } = shape;
    const cells = economy === null ? [] : body.map(({ cells }) => text(cells[economy]));
    this.numbersNameEconomies = cells.filter((cell) => /^\d{1,3}$/.test(cell)).length > cells.length / 2;
  }

  read({ line, cells }: Line): void {
    const { layout, economy, year, values } = this.shape;
    const used = values.filter((c) => layout !== 'turned' || text(this.shape.heads[c]) !== '');
    if (layout === 'turned') {
      const own = this.yearIn(line, cells, year);
      for (const c of used) {
        const found = this.economyOf(this.shape.heads[c] ?? '', this.shape.head ?? line);
        if (found !== null && own !== null) this.value({ line, cells, c, economy: found, year: own });
      }
      return;
    }
    if (economy === null) return;
    const named = text(cells[economy]);
    if (named === '') {
      const holds = used.some((c) => numeralOf(cells[c] ?? '').kind !== 'missing');
      if (holds) this.problem(line, economy, '', 'economy');
      return;
    }
    const found = this.economyOf(named, line);
    if (found === null) return;
    const own = layout === 'wide' ? undefined : this.yearIn(line, cells, year);
    if (own === null) return;
    for (const c of used) {
      const ofValue = own ?? yearOf(this.shape.heads[c] ?? '');
      if (ofValue === null) this.problem(this.shape.head ?? line, c, this.shape.heads[c] ?? '', 'year');
      else this.value({ line, cells, c, economy: found, year: ofValue });
    }
  }

  private yearIn(line: number, cells: readonly Cell[], column: number | null): number | null {
    if (column === null) return this.of.oneYear;
    const year = yearOf(cells[column] ?? '');
    if (year === null) this.problem(line, column, text(cells[column]), 'year');
    return year;
  }

  private economyOf(named: string, line: number): string | null {
    const chosen = this.choices.names?.[named];
    if (chosen !== undefined) keep(this.unknown, named, line);
    if (chosen !== undefined) return chosen;
    const found = this.of.matcher.match(named);
    if (found.kind === 'economy' && (found.by !== 'number' || this.numbersNameEconomies)) {
      this.present.add(found.economy);
      return found.economy;
    }
    keep(found.kind === 'total' ? this.totals : this.unknown, named, line);
    return null;
  }

  private value(at: {
    readonly line: number;
    readonly cells: readonly Cell[];
    readonly c: number;
    readonly economy: string;
    readonly year: number;
  }): void {
    const { line, cells, c, economy, year } = at;
    const cell = cells[c] ?? '';
    const numeral = numeralOf(cell);
    if (numeral.kind === 'wrong') {
      this.problem(line, c, String(cell), numeral.expected);
      return;
    }
    const unit = this.shape.unit === null ? '' : text(cells[this.shape.unit]);
    const indicator = this.indicatorOf(cells, c);
    this.places.push({ line, column: c, economy, year, indicator, unit, cell, numeral });
  }

  private indicatorOf(cells: readonly Cell[], c: number): string {
    const { shape, choices } = this;
    const own = shape.indicator === null ? '' : text(cells[shape.indicator]);
    if (own !== '') return own;
    const over = shape.over[c] ?? '';
    const head = shape.layout === 'long' && !GENERIC.test(shape.heads[c] ?? '') ? (shape.heads[c] ?? '') : '';
    const said = [over, head].filter((part, at, all) => part !== '' && all.indexOf(part) === at).join(', ');
    const several = shape.layout === 'long' && shape.values.length > 1;
    if (several && said !== '') return bareName(said);
    if (choices.indicator !== undefined && new Set(shape.over.filter((part) => part !== '')).size < 2) {
      return choices.indicator;
    }
    return bareName(said) || bareName(shape.title) || bareName(this.of.name.replace(/\.\w+$/, ''));
  }

  private problem(line: number, c: number, found: string, expected: Problem['expected']): void {
    this.problems.push({ line, column: c + 1, head: this.shape.heads[c] ?? '', found, expected });
  }

  problemsBy(decimal: Decimal | null): readonly Problem[] {
    const unsure = decimal === null ? this.places.filter(({ numeral }) => numeral.kind === 'unsure') : [];
    const asked = unsure.map(
      ({ line, column, cell }): Problem => ({
        line,
        column: column + 1,
        head: this.shape.heads[column] ?? '',
        found: String(cell),
        expected: 'decimal',
      }),
    );
    return [...this.problems, ...asked].sort((a, b) => a.line - b.line || a.column - b.column);
  }

  unknowns(): readonly Unknown[] {
    return [...this.unknown].map(([own, lines], at) => ({
      text: own,
      lines: [...new Set(lines)],
      // Searching for each of thousands would keep the page waiting.
      nearest: at < MOST_SEARCHED ? this.of.matcher.nearest(own, this.present) : [],
      chosen: this.choices.names?.[own],
    }));
  }
}

function keep(map: Map<string, number[]>, key: string, line: number): void {
  const lines = map.get(key) ?? [];
  if (!lines.includes(line)) lines.push(line);
  map.set(key, lines);
}

const UNIT = /\s*[([]([^()[\]]{1,30})[)\]]\s*$/;

/** @example bareName('Table 3. Households with internet (per cent)') // 'Households with internet' */
function bareName(said: string): string {
  const name = said
    .replace(/^\s*(?:tab(?:le|leau)?\.?|figure|الجدول|جدول)\s*[\d.]+\s*[.:–—-]?\s*/i, '')
    .trim();
  return name.replace(UNIT, '') || name;
}

interface Settled {
  readonly rows: readonly OwnRow[];
  readonly duplicates: readonly Duplicate[];
  readonly unit: string;
}

/** One value of each economy, year and indicator; where there are several, the one that the reader chose. */
function settled({ places, shape }: WalkResult, decimal: Decimal | null, choices: Choices): Settled {
  const percent = places.some(({ numeral }) => numeral.kind === 'value' && numeral.percent);
  const said = UNIT.exec(shape.values.length === 1 ? (shape.heads[shape.values[0] ?? 0] ?? '') : '')?.[1];
  const unit = choices.unit ?? said ?? UNIT.exec(shape.title)?.[1] ?? (percent ? '%' : '');
  const byKey = new Map<string, { readonly at: string; readonly row: OwnRow }[]>();
  for (const place of places) {
    const value = heldBy(place.numeral, decimal);
    if (value === null) continue;
    const { economy, year, indicator, line, column } = place;
    const key = `${economy} ${year} ${indicator}`;
    const own = byKey.get(key) ?? [];
    if (!own.some(({ row }) => row.value === value)) {
      const row = { economy, year, indicator, value, unit: choices.unit ?? (place.unit || unit), line };
      own.push({ at: `${line}:${column + 1}`, row });
    }
    byKey.set(key, own);
  }
  const rows: OwnRow[] = [];
  const duplicates: Duplicate[] = [];
  for (const [key, own] of byKey) {
    const [first, ...more] = own;
    if (first === undefined) continue;
    if (more.length === 0) {
      rows.push(first.row);
      continue;
    }
    const { economy, year, indicator } = first.row;
    const chosen = own.find(({ at }) => at === choices.duplicates?.[key]);
    const options = own.map(({ at, row: { line, value } }) => ({ at, line, value }));
    duplicates.push({ key, economy, year, indicator, options, chosen: chosen?.at ?? null });
    if (chosen !== undefined) rows.push(chosen.row);
  }
  return { rows, duplicates, unit };
}

type WalkResult = { readonly places: readonly Place[]; readonly shape: Shape };

function heldBy(numeral: Numeral, decimal: Decimal | null): number | null {
  if (numeral.kind === 'value') return numeral.value;
  return numeral.kind === 'unsure' && decimal !== null ? numeral.by[decimal] : null;
}
