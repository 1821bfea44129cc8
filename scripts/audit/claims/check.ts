import type { Catalog } from '../../../src/catalog/catalog.ts';
import { rounded } from '../../../src/catalog/rounding.ts';
import { endOf } from '../../../src/catalog/units.ts';
import type { Environment } from '../../../src/words/environment.ts';
import { type Said, saidIn } from './numbers.ts';
import type { Surface } from './surfaces.ts';

/** What a surface says that its figure does not show. */
export interface Contradiction {
  readonly kind:
    | 'a number in words is in no table or file'
    | 'a count in words follows from nothing'
    | 'a value is drawn and not in the file'
    | 'others count as members'
    | 'no value is of the year that is said'
    | 'a value in words is of another year'
    | 'somebody else is drawn first';
  readonly figure: string;
  readonly said: string;
}

/** What was looked at, and what was wrong. */
export interface Checked {
  readonly numbers: number;
  readonly drawn: number;
  readonly wrong: readonly Contradiction[];
}

const YEARS = { first: 1990, last: 2035 } as const;
/** Digits that count where two numbers are compared. */
const DIGITS = 6;

const same = (a: number, b: number): boolean =>
  Number(a.toPrecision(DIGITS)) === Number(b.toPrecision(DIGITS));

/** Every number that a model holds, and how many there are of what it lists. */
function numbersIn(model: unknown, found = new Set<number>(), seen = new Set<unknown>()): Set<number> {
  if (typeof model === 'number') found.add(model);
  if (typeof model !== 'object' || model === null || seen.has(model)) return found;
  seen.add(model);
  const items = Array.isArray(model)
    ? model
    : model instanceof Map || model instanceof Set
      ? [...model.values()]
      : Object.values(model);
  if (Array.isArray(model)) found.add(model.length);
  if (model instanceof Map || model instanceof Set) found.add(model.size);
  for (const item of items) numbersIn(item, found, seen);
  return found;
}

/** Names that hold digits ("5G", "1 GB", "2017–2018") say nothing that could be compared. */
function namesWithDigits({ indicators, units, sources, areas, segments, economies }: Catalog): string[] {
  return [
    ...Object.values(economies),
    ...indicators.flatMap(({ name, short }) => [name, short]),
    ...units.map(({ name }) => name),
    ...sources.flatMap(({ publisher, edition, title }) => [`${publisher}, ${edition}`, edition, title]),
    ...areas.flatMap(({ short, question }) => [short, question]),
    ...segments.map(({ name }) => name),
  ]
    .filter((name) => /\d/.test(name) && /\p{L}/u.test(name))
    .sort((a, b) => b.length - a.length);
}

const NAMES = new WeakMap<Catalog, readonly string[]>();

function withoutNames(catalog: Catalog, text: string, more: readonly string[]): string {
  const names = NAMES.get(catalog) ?? namesWithDigits(catalog);
  NAMES.set(catalog, names);
  return [...more, ...names].reduce((rest, name) => rest.replaceAll(name, ' '), text);
}

/** Numbers of the method, which sentences quote: thresholds and ends of scales. */
const OF_THE_METHOD = new Set([0, 1, 5, 25, 30, 40, 50, 60, 67, 70, 80, 90, 95, 100, 1000]);

interface Shown {
  readonly cells: readonly Said[];
  readonly values: readonly number[];
  readonly years: ReadonlySet<number>;
  readonly counts: ReadonlySet<number>;
}

function shownBy({ catalog }: Environment<Catalog>, { rows, model }: Surface): Shown {
  const table = rows?.table ?? null;
  const texts =
    table === null
      ? []
      : table.rows.flatMap(({ cells }) => cells.flatMap(({ text, note = '' }) => [text, note]));
  const file = rows?.file.rows() ?? [];
  return {
    cells: texts.flatMap((text) => saidIn(text, catalog.language)),
    values: file.map(({ value }) => Number(value)),
    years: new Set(file.map(({ year }) => Number(year))),
    counts: numbersIn(model),
  };
}

function isShown(said: Said, shown: Shown): boolean {
  const { cells, values } = shown;
  if (cells.some(({ value, isPercent }) => value === said.value && (isPercent || !said.isPercent)))
    return true;
  const decimals = said.decimals < 0 ? null : said.decimals;
  return values.some((value) =>
    decimals === null
      ? same(Number(value.toPrecision(4)), said.value)
      : rounded(Math.abs(value), decimals) === Math.abs(said.value),
  );
}

/** So many names are spelt out before the rest is counted. */
const SPELT = 24;

function isCounted(value: number, { counts }: Shown): boolean {
  return counts.has(value) || counts.has(value + SPELT);
}

/** A difference of two cells of a row, or of two numbers of the same sentence, as they are printed. */
function isDifference(
  { value, decimals }: Said,
  sentence: string,
  surface: Surface,
  language: Catalog['language'],
): boolean {
  const rows = surface.rows?.table?.rows ?? [];
  const lines = [[sentence], ...rows.map(({ cells }) => cells.map(({ text }) => text))];
  return lines.some((line) => {
    const numbers = line.flatMap((text) => saidIn(text, language)).map((said) => said.value);
    return numbers.some((a) => numbers.some((b) => rounded(Math.abs(a - b), decimals) === Math.abs(value)));
  });
}

/** Notes also say how much was renewed, or how wide a range is: what the model holds and no table. */
function isInModel({ value, decimals }: Said, { counts }: Shown): boolean {
  return [...counts].some(
    (own) =>
      rounded(Math.abs(own), Math.max(0, decimals)) === Math.abs(value) ||
      rounded(Math.abs(100 * own), Math.max(0, decimals)) === Math.abs(value),
  );
}

/** Beyond the end of a ratio's scale none is better, and words say that end: "1.00 or more". */
function isEnd({ value }: Said, model: unknown): boolean {
  const { indicator } = (model ?? {}) as { readonly indicator?: Parameters<typeof endOf>[0] };
  return indicator !== undefined && value === endOf(indicator);
}

/** Kinds of figures whose words say how far two numbers are apart. */
const OF_TWO: ReadonlySet<string> = new Set(['comparison', 'course', 'profile']);

/** How words agree with what the figure shows. */
export function checkSurface(environment: Environment<Catalog>, surface: Surface): Checked {
  const { catalog } = environment;
  const { figure, heads, rows, drawn } = surface;
  const name = `${catalog.language}/${figure.page} ${figure.ref.kind}`;
  const wrong: Contradiction[] = [];
  const add = (kind: Contradiction['kind'], said: string) => wrong.push({ kind, figure: name, said });
  const shown = shownBy(environment, surface);
  const targets = (surface.model as { targets?: { name: Record<string, string> }[] } | null)?.targets ?? [];
  const own = targets.map((target) => target.name[catalog.language] ?? '');
  let numbers = 0;
  const texts = [...heads, figure.title, figure.summary, ...figure.notes];
  for (const text of new Set(texts)) {
    for (const said of saidIn(withoutNames(catalog, text, own), catalog.language)) {
      numbers += 1;
      const { value, isValue } = said;
      if (isShown(said, shown) || (OF_THE_METHOD.has(value) && said.decimals === 0)) continue;
      const isOfTwo = OF_TWO.has(figure.ref.kind);
      if (isEnd(said, surface.model)) continue;
      if (isOfTwo && isDifference(said, text, surface, catalog.language)) continue;
      if (figure.notes.includes(text) && isInModel(said, shown)) continue;
      const isYear = value >= YEARS.first && value <= YEARS.last && !isValue;
      if (isValue) add('a number in words is in no table or file', `${said.text} in "${text}"`);
      else if (!isCounted(value, shown) && !(isYear && shown.years.has(value))) {
        add('a count in words follows from nothing', `${said.text} in "${text}"`);
      }
    }
  }
  checkMembers(surface, catalog, texts, add);
  checkYears(surface, catalog, add);
  checkPairs(surface, catalog, add);
  const values = rows?.file.rows().map((row) => Number(row.value)) ?? [];
  const inFile = new Set(values.map((value) => Number(value.toPrecision(DIGITS))));
  const missing =
    figure.drawing === null ? [] : drawn.filter((value) => !inFile.has(Number(value.toPrecision(DIGITS))));
  if (missing.length > 0) {
    add('a value is drawn and not in the file', `${missing.length}: ${missing.slice(0, 3).join(', ')}`);
  }
  return { numbers, drawn: drawn.length, wrong };
}

/** What a part is said to be of. */
const OF_ALL: Readonly<Record<Catalog['language'], RegExp>> = {
  en: /\bof (\d+) members?/g,
  fr: /(?:sur|des) (\d+)(?! économies)/g,
  ar: /من أصل (\d+)/g,
};

type Add = (kind: Contradiction['kind'], said: string) => void;

/** Sentences count those that count as members, and no one who is only listed leads a list. */
function checkMembers({ figure, model }: Surface, { language }: Catalog, texts: readonly string[], add: Add) {
  const [group] = figure.groups;
  if (group === undefined) return;
  const listed = group.members.length + group.associates.length + group.nonRegional.length;
  if (listed === group.members.length) return;
  for (const text of new Set(texts)) {
    if ([...text.matchAll(OF_ALL[language])].some(([, all]) => Number(all) === listed)) {
      add('others count as members', `${listed}, not ${group.members.length}, in "${text}"`);
    }
  }
  const isMember = new Set(group.members);
  const { placed, standing, rows, gaps } = model as {
    placed?: readonly { economy: string }[];
    standing?: { rows?: readonly { economy: string }[] };
    rows?: readonly { economy: string; cells?: unknown }[];
    gaps?: readonly { economy: string }[];
  };
  const list = gaps ?? placed ?? standing?.rows ?? (figure.ref.kind === 'matrix' ? rows : undefined) ?? [];
  const [first] = list;
  if (
    first !== undefined &&
    !isMember.has(first.economy) &&
    list.some(({ economy }) => isMember.has(economy))
  ) {
    add('somebody else is drawn first', first.economy);
  }
}

const OF_VALUES = new Set(['ranking', 'map', 'divide', 'income']);

/** The year of a measure is the year of a value. */
function checkYears({ figure, rows, heads }: Surface, catalog: Catalog, add: Add) {
  if (!OF_VALUES.has(figure.ref.kind) || rows === null || figure.drawing === null) return;
  const years = new Set(rows.file.rows().map(({ year }) => Number(year)));
  for (const text of [figure.measure, ...heads.slice(0, 1)]) {
    const said = saidIn(withoutNames(catalog, text, []), catalog.language)
      .filter(({ value, isValue }) => !isValue && value >= YEARS.first && value <= YEARS.last)
      .map(({ value }) => value);
    const last = said.at(-1);
    if (last !== undefined && !years.has(last)) add('no value is of the year that is said', text);
  }
}

/** What a title over time says of two years stands in the table in the rows of these years. */
function checkPairs({ figure, rows }: Surface, catalog: Catalog, add: Add) {
  const table = rows?.table ?? null;
  if (figure.ref.kind !== 'trend' || table === null) return;
  const said = saidIn(withoutNames(catalog, figure.title, []), catalog.language);
  const isYear = ({ value, isValue }: Said) => !isValue && value >= YEARS.first && value <= YEARS.last;
  const [values, years] = [said.filter((own) => !isYear(own)), said.filter(isYear)];
  if (values.length !== years.length) return;
  values.forEach(({ value, text }, at) => {
    const year = years[at]?.value;
    const row = table.rows.find(({ id }) => id === String(year));
    const cells = row?.cells.flatMap((cell) => saidIn(cell.text, catalog.language)) ?? [];
    if (!cells.some((cell) => cell.value === value)) {
      add('a value in words is of another year', `${text} of ${year} in "${figure.title}"`);
    }
  });
}
