import { parseArgs } from 'node:util';
import type { Interval } from '../../src/scoring/normalise.ts';
import type { MeanMethod } from '../../src/scoring/types.ts';
import { OPTIONS } from './help.ts';

/** A command line that cannot be understood; the message says what was expected. */
export class UsageError extends Error {}

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
    throw new UsageError(`--${option} is "${text}"; expected one of ${choices.join(', ')}.`);
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
  throw new UsageError(
    `--${option} is "${text}"; expected ${low === -Infinity ? kind : `${kind} ${bounds}`}.`,
  );
}

const list = (text: string): readonly string[] => text.split(',').map((part) => part.trim());

function range(text: string | undefined): Interval | null {
  if (text === undefined) return null;
  const [low = NaN, high = NaN, ...rest] = list(text).map(Number);
  if (rest.length === 0 && low < high && high < Infinity && low > -Infinity) return [low, high];
  throw new UsageError(`--range is "${text}"; expected two numbers, low,high, such as 1,100.`);
}

function checkRange(interval: Interval | null, normalise: NormalisationName | null): void {
  if (interval === null || !['zscore', 'rank', 'borda'].includes(normalise ?? '')) return;
  throw new UsageError(`--range does not go with --normalise ${normalise}, whose scale is its own.`);
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
    throw new UsageError('--aggregate power:0 has no meaning; use geometric, its limit.');
  }
  return meanOf(text) ?? { mean: 'arithmetic' };
}

function imputation(text: string): Imputation {
  const [kind = '', column = ''] = text.split(':');
  if (kind === 'none' || kind === 'parent-mean') return { kind };
  if (kind === 'latest' || kind === 'linear' || kind === 'constant') return { kind: 'time', how: kind };
  if (column !== '' && kind === 'group-mean') return { kind: 'group', statistic: 'mean', column };
  if (column !== '' && kind === 'group-median') return { kind: 'group', statistic: 'median', column };
  throw new UsageError(
    `--impute is "${text}"; expected none, group-mean:COLUMN, group-median:COLUMN, parent-mean, latest, linear or constant.`,
  );
}

function pair(option: string, text: string | undefined, separator: string): readonly [string, string] | null {
  if (text === undefined) return null;
  const [a = '', b = '', ...rest] = text.split(separator).map((part) => part.trim());
  if (a !== '' && b !== '' && rest.length === 0) return [a, b];
  throw new UsageError(`--${option} is "${text}"; expected two parts with "${separator}" between.`);
}

/** Reads the command line; `null` asks for help. Throws a UsageError that says what was expected. */
export function readOptions(args: readonly string[]): GivenOptions | null {
  const { values } = parseArgs({ args: [...args], options: OPTIONS, strict: true });
  if (values.help) return null;
  const { data, meta, out } = values;
  if (data === undefined || meta === undefined || out === undefined) {
    throw new UsageError('--data, --meta and --out are needed.');
  }
  const interval = range(values.range);
  const normalise =
    values.normalise === undefined ? null : oneOf('normalise', values.normalise, NORMALISATIONS);
  checkRange(interval, normalise);
  const peers = pair('peers', values.peers === 'all' ? undefined : values.peers, '=');
  return {
    data,
    meta,
    out,
    recipe: values.recipe ?? null,
    steps: values.steps,
    time: values.time === undefined ? null : number('time', values.time, {}),
    denominate: oneOf('denominate', values.denominate, ['none', 'meta']),
    impute: imputation(values.impute),
    maxLag: values['max-lag'] === undefined ? Infinity : number('max-lag', values['max-lag'], { low: 0 }),
    screen: number('screen', values.screen, SHARE),
    treat: oneOf('treat', values.treat, ['none', 'winsorise', 'auto']),
    winsoriseMax: number('winsorise-max', values['winsorise-max'], { low: 0, whole: true }),
    negativeSkew: oneOf('negative-skew', values['negative-skew'], ['log', 'reflect', 'leave']),
    normalise,
    range: interval,
    goalposts: values.goalposts ?? null,
    capAtTarget: values['cap-at-target'],
    digits: number('digits', values.digits, { low: 1, high: 17, whole: true }),
    peers: peers === null ? null : { column: peers[0], value: peers[1] },
    over: oneOf('over', values.over, ['year', 'all-years']),
    weights: values.weights,
    aggregate: values.aggregate === undefined ? null : list(values.aggregate).map(mean),
    availability:
      values.availability === undefined
        ? null
        : list(values.availability).map((share) => number('availability', share, SHARE)),
    draws: number('draws', values.draws, { low: 0, high: 1e6, whole: true }),
    seed: number('seed', values.seed, { low: 0, high: 2 ** 31 - 1, whole: true }),
    noise: number('noise', values.noise, SHARE),
    vary: new Set(list(values.vary).map((part) => oneOf('vary', part, VARIED))),
    node: values.node ?? null,
    receipt: values.receipt === undefined ? [] : list(values.receipt),
    difference: pair('difference', values.difference, ','),
    since: values.since === undefined ? null : number('since', values.since, {}),
    sensitivity: values.sensitivity,
    coherence: values.coherence,
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
