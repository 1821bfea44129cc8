import type { ScoredPillar } from '../scoring/lens.ts';
import { AVERAGING, NORMALISING, publishedRecipe, type Recipe } from '../scoring/recipe.ts';

/** Largest weight that a recipe may give: 40 times the published one of an area. */
export const MOST_WEIGHT = 40;
/** So long a text holds every weight and both goalposts of every indicator. */
const LONGEST = 8_000;

/** What an index has that a recipe may change. */
export interface Changeable {
  /** number of the published method */
  readonly method: number;
  readonly areas: readonly string[];
  readonly indicators: readonly {
    readonly indicator: string;
    readonly scale: 'linear' | 'log';
    readonly goalposts: readonly [low: number, high: number];
  }[];
  /** frameworks whose pillars may take the place of the areas */
  readonly lenses: readonly { readonly lens: string; readonly pillars: readonly ScoredPillar[] }[];
}

export type PartExpected =
  | 'part'
  | 'lens'
  | 'pillar'
  | 'weight'
  | 'goalposts'
  | 'need'
  | 'mean'
  | 'positive'
  | 'minmax'
  | 'method';

/** A part of a recipe that was left out, and why: what was expected. */
export interface Dropped {
  readonly part: string;
  readonly expected: PartExpected;
}

interface ReadRecipe {
  readonly recipe: Recipe;
  readonly dropped: readonly Dropped[];
  /** the method that the recipe was written for, where it is another one */
  readonly ofMethod: number | null;
}

const SEPARATOR = '~';
const FIELD = '!';

/** NaN for what is no number, or too large for one. */
const number = (text: string | undefined): number => {
  const value =
    text !== undefined && /^-?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(text) ? Number(text) : Number.NaN;
  return Number.isFinite(value) ? value : Number.NaN;
};

/** Whether values can stand between two ends: two numbers, low below high, above 0 on a log scale. */
export const areGoalposts = ([low, high]: readonly [number, number], scale: 'linear' | 'log'): boolean =>
  low < high && Number.isFinite(high - low) && (scale !== 'log' || low > 0);

/** A change to a recipe, or what was expected in place of a part. */
type Reading = { readonly change: (recipe: Recipe) => Recipe } | { readonly expected: PartExpected };

const LENS = `lens${FIELD}`;

/** What a recipe under a framework may change: its pillars, and the indicators that they have. */
function underLens(known: Changeable, lens: string | undefined): Changeable {
  const found = known.lenses.find((own) => own.lens === lens);
  if (found === undefined) return known;
  const pillars = found.pillars.filter(({ indicators }) => indicators.length > 0);
  const named = new Set(pillars.flatMap(({ indicators }) => indicators.map(([indicator]) => indicator)));
  return {
    ...known,
    areas: pillars.map(({ pillar }) => pillar),
    indicators: known.indicators.filter(({ indicator }) => named.has(indicator)),
  };
}

/** @param known under the framework that the recipe names, if any */
function readPart(part: string, known: Changeable, lens: string | undefined): Reading {
  const [name = '', ...fields] = part.split(FIELD);
  const [first, second] = fields;
  const mean = AVERAGING.find((each) => each === first);
  const normalise = NORMALISING.find((each) => each === name);
  if (normalise !== undefined && fields.length === 0) return { change: (own) => ({ ...own, normalise }) };
  if (name === 'treat' && fields.length === 0) return { change: (own) => ({ ...own, treat: true }) };
  if (name === 'impute' && fields.length === 0) return { change: (own) => ({ ...own, impute: true }) };
  if (name === 'own' && fields.length === 0) return { change: (own) => ({ ...own, own: true }) };
  if (name === 'lens') {
    return first === lens && lens !== undefined && fields.length === 1
      ? { change: (own) => ({ ...own, lens }) }
      : { expected: 'lens' };
  }
  if (name === 'within' || name === 'across') {
    return mean === undefined || fields.length !== 1
      ? { expected: 'mean' }
      : { change: (own) => ({ ...own, [name]: mean }) };
  }
  if (name === 'need') {
    const [area, overall] = [number(first), number(second)];
    const isShare = (share: number) => share >= 0 && share <= 1;
    return isShare(area) && isShare(overall) && fields.length === 2
      ? { change: (own) => ({ ...own, need: [area, overall] }) }
      : { expected: 'need' };
  }
  const indicator = known.indicators.find((own) => own.indicator === name);
  if (indicator === undefined && !known.areas.includes(name)) {
    return { expected: lens === undefined ? 'part' : 'pillar' };
  }
  if (fields.length === 2 && indicator !== undefined) {
    const [low, high] = [number(first), number(second)];
    return areGoalposts([low, high], indicator.scale)
      ? { change: (own) => ({ ...own, goalposts: { ...own.goalposts, [name]: [low, high] } }) }
      : { expected: 'goalposts' };
  }
  const weight = number(first);
  return fields.length === 1 && weight >= 0 && weight <= MOST_WEIGHT
    ? { change: (own) => ({ ...own, weights: { ...own.weights, [name]: weight } }) }
    : { expected: 'weight' };
}

/** What does not go together is taken out, the published way in its place. */
function agreeing(recipe: Recipe): ReadRecipe & { readonly ofMethod: null } {
  const dropped: Dropped[] = [];
  let settled = recipe;
  if (recipe.normalise === 'zscore') {
    for (const level of ['within', 'across'] as const) {
      if (recipe[level] === 'geometric' && recipe[level] !== publishedRecipe(recipe.method)[level]) {
        dropped.push({ part: `${level}${FIELD}geometric`, expected: 'positive' });
      }
    }
    settled = { ...settled, within: 'arithmetic', across: 'arithmetic' };
  }
  if (recipe.normalise === 'goalposts' && recipe.treat) {
    dropped.push({ part: 'treat', expected: 'minmax' });
    settled = { ...settled, treat: false };
  }
  return { recipe: settled, dropped, ofMethod: null };
}

/**
 * Reads a recipe as an address says it: the number of the method, then what departs from it, between `~`. Whatever cannot be
 * understood is left out and named; the rest holds.
 *
 * @example '2~skills!2~ai-strategy!0~minmax~across!arithmetic~need!0.5!0.6~internet-users!10!90'
 * @example '2~lens!den~den-finance!2'
 */
export function readRecipe(text: string, known: Changeable): ReadRecipe {
  const [head = '', ...parts] = text.slice(0, LONGEST).split(SEPARATOR);
  const published = publishedRecipe(known.method);
  const dropped: Dropped[] = [];
  const method = /^\d{1,3}$/.test(head) ? Number(head) : Number.NaN;
  if (!(method >= 1)) dropped.push({ part: head, expected: 'method' });
  // The framework first: which other parts there may be is a question of it.
  const lens = parts
    .flatMap((part) => (part.startsWith(LENS) ? [part.slice(LENS.length)] : []))
    .find((name) => known.lenses.some((own) => own.lens === name));
  const changeable = underLens(known, lens);
  let recipe = published;
  for (const part of parts) {
    if (part === '') continue;
    const reading = readPart(part, changeable, lens);
    if ('expected' in reading) dropped.push({ part, expected: reading.expected });
    else recipe = reading.change(recipe);
  }
  const settled = agreeing(recipe);
  return {
    recipe: settled.recipe,
    dropped: [...dropped, ...settled.dropped],
    ofMethod: method >= 1 && method !== known.method ? method : null,
  };
}

const spelled = (value: number): string => String(Number(value.toPrecision(12)));

/** A recipe as an address says it, what is as published left out; '' for the published one. */
export function formatRecipe(recipe: Recipe): string {
  const published = publishedRecipe(recipe.method);
  const mean = (name: 'within' | 'across'): string[] =>
    recipe[name] === published[name] || recipe.normalise === 'zscore'
      ? []
      : [`${name}${FIELD}${recipe[name]}`];
  const isNeeded = recipe.need.some((share, level) => share !== published.need[level]);
  const parts = [
    ...(recipe.lens === undefined ? [] : [`${LENS}${recipe.lens}`]),
    ...(recipe.own === true ? ['own'] : []),
    ...(recipe.normalise === published.normalise ? [] : [recipe.normalise]),
    ...(recipe.treat ? ['treat'] : []),
    ...(recipe.impute ? ['impute'] : []),
    ...mean('within'),
    ...mean('across'),
    ...(isNeeded ? [['need', ...recipe.need.map(spelled)].join(FIELD)] : []),
    ...Object.entries(recipe.weights).map(([id, weight]) => [id, spelled(weight)].join(FIELD)),
    ...Object.entries(recipe.goalposts).map(([id, ends]) => [id, ...ends.map(spelled)].join(FIELD)),
  ];
  return parts.length === 0 ? '' : [String(recipe.method), ...parts].join(SEPARATOR);
}

/** A recipe with another weight of an area or indicator; the published weight takes the change back. */
export function weighed(recipe: Recipe, id: string, weight: number, published: number): Recipe {
  const { [id]: _, ...others } = recipe.weights;
  return { ...recipe, weights: weight === published ? others : { ...others, [id]: weight } };
}

/** A recipe with other goalposts of an indicator; the published ones take the change back. */
export function withGoalposts(
  recipe: Recipe,
  id: string,
  [low, high]: readonly [number, number],
  published: readonly [number, number],
): Recipe {
  const { [id]: _, ...others } = recipe.goalposts;
  const isPublished = low === published[0] && high === published[1];
  return { ...recipe, goalposts: isPublished ? others : { ...others, [id]: [low, high] } };
}

/**
 * A recipe as the text of a JSON file, which `npm run score -- --recipe` reads.
 *
 * @param notes what whoever opens the file should know, in words; whoever reads the recipe passes them over
 */
export function recipeFile(recipe: Recipe, notes: readonly string[] = []): string {
  return `${JSON.stringify({ ...recipe, ...(notes.length > 0 && { notes }) }, null, 2)}\n`;
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * Reads a recipe from a file, by the rules of an address.
 *
 * @throws SyntaxError where it is no JSON, or no object
 */
export function readRecipeFile(text: string, known: Changeable): ReadRecipe {
  const file: unknown = JSON.parse(text);
  if (!isRecord(file)) throw new SyntaxError('expected an object, such as the lab of a Meridian site writes');
  const field = (value: unknown): string =>
    Array.isArray(value) ? value.map(String).join(FIELD) : String(value);
  const pairs = (value: unknown): string[] =>
    isRecord(value) ? Object.entries(value).map(([id, own]) => [id, field(own)].join(FIELD)) : [];
  const { method, weights, goalposts, normalise, treat, impute, own, notes: _, ...named } = file;
  return readRecipe(
    [
      String(method),
      ...(normalise === undefined ? [] : [String(normalise)]),
      ...(treat === true ? ['treat'] : []),
      ...(impute === true ? ['impute'] : []),
      ...(own === true ? ['own'] : []),
      ...pairs(named),
      ...pairs(weights),
      ...pairs(goalposts),
    ].join(SEPARATOR),
    known,
  );
}
