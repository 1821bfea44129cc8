import type { Interval } from '../../src/scoring/normalise.ts';
import type { MeanMethod } from '../../src/scoring/types.ts';
import { Refusal } from '../build/refusal.ts';
import { optionsGiven, type Takes } from '../options.ts';
import { OPTIONS } from './help.ts';

export const NORMALISATIONS = [
  'minmax',
  'zscore',
  'rank',
  'percentile-rank',
  'borda',
  'distance-to-max',
  'distance-to-target',
  'goalposts',
] as const;
export type NormalisationName = (typeof NORMALISATIONS)[number];

const VARIED = ['weights', 'normalise', 'aggregate', 'treat'] as const;

export type Imputation =
  | { readonly kind: 'none' }
  | { readonly kind: 'parent-mean' }
  | { readonly kind: 'group'; readonly statistic: 'mean' | 'median'; readonly column: string }
  | { readonly kind: 'time'; readonly how: 'latest' | 'linear' | 'constant' };

export interface ScoreOptions {
  readonly data: string;
  readonly meta: string;
  readonly out: string;
  /** a file of the lab, in place of what is said of the method otherwise */
  readonly recipe: string | null;
  /** folder of the tables of frameworks, for a recipe under one */
  readonly frameworks: string;
  readonly steps: boolean;
  readonly time: number | null;
  readonly denominate: 'none' | 'meta';
  readonly impute: Imputation;
  readonly maxLag: number;
  readonly screen: number;
  readonly treat: 'none' | 'winsorise' | 'auto';
  readonly winsoriseMax: number;
  readonly negativeSkew: 'log' | 'reflect' | 'leave';
  readonly normalise: NormalisationName;
  readonly range: Interval | null;
  readonly goalposts: string | null;
  readonly capAtTarget: boolean;
  readonly digits: number;
  readonly peers: { readonly column: string; readonly value: string } | null;
  readonly over: 'year' | 'all-years';
  /** 'meta', 'equal' or the path of a file */
  readonly weights: string;
  readonly aggregate: readonly MeanMethod[];
  readonly availability: readonly number[];
  readonly draws: number;
  readonly seed: number;
  readonly noise: number;
  readonly vary: ReadonlySet<(typeof VARIED)[number]>;
  readonly node: string | null;
  readonly receipt: readonly string[];
  readonly difference: readonly [string, string] | null;
  readonly since: number | null;
  readonly sensitivity: boolean;
  readonly coherence: boolean;
}

/** What iMeta may say too; null where the command line leaves it to iMeta. */
type LeftToMeta = 'normalise' | 'aggregate' | 'availability';
export type GivenOptions = Omit<ScoreOptions, LeftToMeta> & {
  readonly [Option in LeftToMeta]: ScoreOptions[Option] | null;
};

function oneOf<T extends string>(option: string, text: string, choices: readonly T[]): T {
  const choice = choices.find((known) => known === text);
  if (choice === undefined) {
    throw new Refusal(`--${option} is "${text}"; expected one of ${choices.join(', ')}.`);
  }
  return choice;
}

/** What a number on the command line may be. */
interface Bounds {
  readonly low?: number;
  readonly high?: number;
  readonly whole?: boolean;
}

const SHARE: Bounds = { low: 0, high: 1 };

function number(
  option: string,
  text: string,
  { low = -Infinity, high = Infinity, whole = false }: Bounds,
): number {
  const value = text.trim() === '' ? NaN : Number(text);
  if (value >= low && value <= high && (!whole || Number.isInteger(value))) return value;
  const kind = whole ? 'a whole number' : 'a number';
  const bounds = high === Infinity ? `of at least ${low}` : `from ${low} to ${high}`;
  throw new Refusal(`--${option} is "${text}"; expected ${low === -Infinity ? kind : `${kind} ${bounds}`}.`);
}

const list = (text: string): readonly string[] => text.split(',').map((part) => part.trim());

function range(text: string | undefined): Interval | null {
  if (text === undefined) return null;
  const [low = NaN, high = NaN, ...rest] = list(text).map(Number);
  if (rest.length === 0 && low < high && high < Infinity && low > -Infinity) return [low, high];
  throw new Refusal(`--range is "${text}"; expected two numbers, low,high, such as 1,100.`);
}

function checkRange(interval: Interval | null, normalise: NormalisationName | null): void {
  if (interval === null || !['zscore', 'rank', 'borda'].includes(normalise ?? '')) return;
  throw new Refusal(`--range does not go with --normalise ${normalise}, whose scale is its own.`);
}

/** Larger powers of scores from 1 to 100 leave the numbers that there are, or all but the largest child behind. */
export const LARGEST_POWER = 20;

const MEANS = ['arithmetic', 'geometric', 'lifted-geometric', 'harmonic', 'power'] as const;

/** The mean that a text names, such as `geometric` or `power:0.5`; null where it names none. */
export function meanOf(text: string): MeanMethod | null {
  const [name = '', power = ''] = text.split(':');
  const kind = MEANS.find((known) => known === name);
  if (kind === 'lifted-geometric') return { mean: 'geometric', lifted: true };
  if (kind !== 'power') return kind === undefined ? null : { mean: kind };
  const exponent = power.trim() === '' ? NaN : Number(power);
  return Math.abs(exponent) <= LARGEST_POWER && exponent !== 0 ? { mean: kind, power: exponent } : null;
}

function mean(text: string): MeanMethod {
  const [name = '', power] = text.split(':');
  const kind = oneOf('aggregate', name, MEANS);
  const bounds = { low: -LARGEST_POWER, high: LARGEST_POWER };
  if (kind === 'power' && number('aggregate power', power ?? '', bounds) === 0) {
    throw new Refusal('--aggregate power:0 has no meaning; use geometric, its limit.');
  }
  return meanOf(text) ?? { mean: 'arithmetic' };
}

function imputation(text: string): Imputation {
  const [kind = '', column = ''] = text.split(':');
  if (kind === 'none' || kind === 'parent-mean') return { kind };
  if (kind === 'latest' || kind === 'linear' || kind === 'constant') return { kind: 'time', how: kind };
  if (column !== '' && kind === 'group-mean') return { kind: 'group', statistic: 'mean', column };
  if (column !== '' && kind === 'group-median') return { kind: 'group', statistic: 'median', column };
  throw new Refusal(
    `--impute is "${text}"; expected none, group-mean:COLUMN, group-median:COLUMN, parent-mean, latest, linear or constant.`,
  );
}

function pair(option: string, text: string | undefined, separator: string): readonly [string, string] | null {
  if (text === undefined) return null;
  const [a = '', b = '', ...rest] = text.split(separator).map((part) => part.trim());
  if (a !== '' && b !== '' && rest.length === 0) return [a, b];
  throw new Refusal(`--${option} is "${text}"; expected two parts with "${separator}" between.`);
}

const TAKES: Takes = Object.fromEntries(
  Object.entries(OPTIONS).map(([name, option]) => [name, 'value' in option ? option.value : null]),
);

function defaultOf(name: keyof typeof OPTIONS): string {
  const option = OPTIONS[name];
  return 'default' in option && typeof option.default === 'string' ? option.default : '';
}

/** Reads the command line; `null` asks for help. Throws a Refusal that says what was expected. */
export function readOptions(args: readonly string[]): GivenOptions | null {
  const given = optionsGiven(args, TAKES);
  if (given.has('help')) return null;
  const [data, meta, out] = ['data', 'meta', 'out'].map((name) => given.get(name));
  const textOf = (name: keyof typeof OPTIONS) => given.get(name) ?? defaultOf(name);
  const ifGiven = <T>(name: keyof typeof OPTIONS, read: (text: string) => T): T | null => {
    const text = given.get(name);
    return text === undefined ? null : read(text);
  };
  if (data === undefined || meta === undefined || out === undefined) {
    throw new Refusal('--data, --meta and --out are needed.');
  }
  const interval = range(given.get('range'));
  const normalise = ifGiven('normalise', (text) => oneOf('normalise', text, NORMALISATIONS));
  checkRange(interval, normalise);
  const peers = pair('peers', textOf('peers') === 'all' ? undefined : textOf('peers'), '=');
  return {
    data,
    meta,
    out,
    recipe: given.get('recipe') ?? null,
    frameworks: textOf('frameworks'),
    steps: given.has('steps'),
    time: ifGiven('time', (text) => number('time', text, {})),
    denominate: oneOf('denominate', textOf('denominate'), ['none', 'meta']),
    impute: imputation(textOf('impute')),
    maxLag: ifGiven('max-lag', (text) => number('max-lag', text, { low: 0 })) ?? Infinity,
    screen: number('screen', textOf('screen'), SHARE),
    treat: oneOf('treat', textOf('treat'), ['none', 'winsorise', 'auto']),
    winsoriseMax: number('winsorise-max', textOf('winsorise-max'), { low: 0, whole: true }),
    negativeSkew: oneOf('negative-skew', textOf('negative-skew'), ['log', 'reflect', 'leave']),
    normalise,
    range: interval,
    goalposts: given.get('goalposts') ?? null,
    capAtTarget: given.has('cap-at-target'),
    digits: number('digits', textOf('digits'), { low: 1, high: 17, whole: true }),
    peers: peers === null ? null : { column: peers[0], value: peers[1] },
    over: oneOf('over', textOf('over'), ['year', 'all-years']),
    weights: textOf('weights'),
    aggregate: ifGiven('aggregate', (text) => list(text).map(mean)),
    availability: ifGiven('availability', (text) =>
      list(text).map((share) => number('availability', share, SHARE)),
    ),
    draws: number('draws', textOf('draws'), { low: 0, high: 1e6, whole: true }),
    seed: number('seed', textOf('seed'), { low: 0, high: 2 ** 31 - 1, whole: true }),
    noise: number('noise', textOf('noise'), SHARE),
    vary: new Set(list(textOf('vary')).map((part) => oneOf('vary', part, VARIED))),
    node: given.get('node') ?? null,
    receipt: ifGiven('receipt', list) ?? [],
    difference: pair('difference', given.get('difference'), ','),
    since: ifGiven('since', (text) => number('since', text, {})),
    sensitivity: given.has('sensitivity'),
    coherence: given.has('coherence'),
  };
}

/** The options with what iMeta says, and the defaults, where the command line says nothing. */
export function settled(
  given: GivenOptions,
  own: { readonly [Option in LeftToMeta]: ScoreOptions[Option] | null },
): ScoreOptions {
  const normalise = given.normalise ?? own.normalise ?? 'minmax';
  checkRange(given.range, normalise);
  return {
    ...given,
    normalise,
    aggregate: given.aggregate ?? own.aggregate ?? [{ mean: 'arithmetic' }],
    availability: given.availability ?? own.availability ?? [0],
  };
}
