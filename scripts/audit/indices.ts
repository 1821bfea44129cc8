import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { Refusal } from '../build/refusal.ts';
import { readOptions } from '../score/options.ts';
import { run } from '../score/run.ts';
import { BadInput } from '../score/table.ts';
import type { Kind } from './property.ts';

/** An index as `npm run score` takes it. */
interface Index {
  readonly data: string;
  readonly meta: string;
  readonly args: readonly string[];
}

/** Seconds that nobody waits for an answer about a small index. */
const PATIENCE = 20;

const number = fc.oneof(
  { weight: 6, arbitrary: fc.double({ min: -1000, max: 1000, noNaN: true }).map(String) },
  {
    weight: 1,
    arbitrary: fc.constantFrom('', 'NA', '0', '1e308', '-1e308', '1e-308', '5e59', '1e999', 'x', '٣', '1,5'),
  },
);
const numbers = (count: number) => fc.array(number, { minLength: count, maxLength: count });

const time = fc.constantFrom('2020', '2020.0', '2021', '2.02e3', '', 'NA', 'x', '1e308');
const code = fc.constantFrom(
  'a',
  'b',
  'c',
  'Time',
  'uCode',
  'uName',
  'Index',
  '__proto__',
  'constructor',
  '',
  'é"',
  '=1',
);
const weight = fc.constantFrom('1', '2', '0', '1e308', '1e9', '-1', '', 'NA', 'x', '0.1');
const level = fc.constantFrom('1', '2', '3', '21', '3000', '1.5', '', '-1');

const row = (cells: readonly string[]) =>
  cells.map((own) => (/[",\n]/.test(own) ? `"${own.replaceAll('"', '""')}"` : own)).join(',');
const META_HEAD = 'Level,iCode,Parent,Weight,Direction,Type,Target,goalpost_low,goalpost_high,scale';

const plainMeta = (weights: readonly string[], levels: readonly string[], codes: readonly string[]) =>
  [
    META_HEAD,
    ...codes.map((own, i) =>
      row([
        levels[i] ?? '1',
        own,
        i < 2 ? 'G' : 'H',
        weights[i] ?? '1',
        i % 2 === 0 ? '1' : '-1',
        'Indicator',
        '50',
        '0',
        '100',
        i === 1 ? 'log' : '',
      ]),
    ),
    '2,G,Index,1,1,Aggregate,,,,',
    '2,H,Index,1,1,Aggregate,,,,',
    '3,Index,,1,1,Aggregate,,,,',
  ].join('\n');

const plainData = (
  codes: readonly string[],
  rows: readonly (readonly string[])[],
  times: readonly string[] | null,
) =>
  [
    row(['uCode', ...(times === null ? [] : ['Time']), ...codes]),
    ...rows.map((cells, i) => row([`U${i % 4}`, ...(times === null ? [] : [times[i] ?? '']), ...cells])),
  ].join('\n');

const CODES = ['a', 'b', 'c'];
const usual = fc.array(numbers(3), { minLength: 1, maxLength: 4 });
const option = fc.oneof(
  fc.tuple(
    fc.constant('--aggregate'),
    fc.constantFrom(
      'power:200',
      'power:-20',
      'power:20',
      'power:1e-9',
      'geometric',
      'harmonic',
      'lifted-geometric',
      'power:NaN',
    ),
  ),
  fc.tuple(
    fc.constant('--range'),
    fc.constantFrom('1,100', '0,1e308', '-1e308,1e308', '1,1e200', '5e-324,1', 'NaN,1'),
  ),
  fc.tuple(
    fc.constant('--normalise'),
    fc.constantFrom(
      'minmax',
      'zscore',
      'rank',
      'percentile-rank',
      'borda',
      'distance-to-max',
      'distance-to-target',
      'goalposts',
    ),
  ),
  fc.tuple(fc.constant('--screen'), fc.constantFrom('0', '0.5', '1')),
  fc.tuple(fc.constant('--treat'), fc.constantFrom('none', 'winsorise', 'auto')),
  fc.tuple(fc.constant('--draws'), fc.constantFrom('0', '20')),
  fc.tuple(fc.constant('--peers'), fc.constantFrom('x=y', 'all', 'uCode=U1')),
  fc.tuple(fc.constant('--time'), fc.constantFrom('2020', '1e999', 'NaN')),
  fc.tuple(fc.constant('--impute'), fc.constantFrom('latest', 'linear', 'parent-mean', 'group-mean:x')),
  fc.constantFrom(['--coherence'], ['--sensitivity'], ['--steps']),
);
const options = fc
  .uniqueArray(option, { maxLength: 4, selector: ([name]) => name })
  .map((all) => all.map((own) => own.join('=')));
const ONES = ['1', '1', '1'];

const KINDS: Readonly<Record<string, fc.Arbitrary<Index>>> = {
  options: fc.tuple(usual, options).map(([rows, args]) => ({
    data: plainData(CODES, rows, null),
    meta: plainMeta(ONES, ONES, CODES),
    args,
  })),
  'weights and levels': fc
    .tuple(
      usual,
      fc.array(weight, { minLength: 3, maxLength: 3 }),
      fc.array(level, { minLength: 3, maxLength: 3 }),
      options,
    )
    .map(([rows, weights, levels, args]) => ({
      data: plainData(CODES, rows, null),
      meta: plainMeta(weights, levels, CODES),
      args,
    })),
  times: fc
    .tuple(
      fc.array(numbers(3), { minLength: 8, maxLength: 8 }),
      fc.array(time, { minLength: 8, maxLength: 8 }),
      options,
    )
    .map(([rows, times, args]) => ({
      data: plainData(CODES, rows, times),
      meta: plainMeta(ONES, ONES, CODES),
      args,
    })),
  names: fc.tuple(usual, fc.array(code, { minLength: 3, maxLength: 3 })).map(([rows, codes]) => ({
    data: plainData(codes, rows, null),
    meta: plainMeta(ONES, ONES, codes),
    args: [],
  })),
  text: fc
    .tuple(usual, fc.constantFrom('"', '\0', '\r', '\uFEFF', ',', '\n', ';', 'é'), fc.nat(), fc.boolean())
    .map(([rows, piece, at, inMeta]) => {
      const files = { data: plainData(CODES, rows, null), meta: plainMeta(ONES, ONES, CODES) };
      const spoil = (text: string) => text.slice(0, at % text.length) + piece + text.slice(at % text.length);
      return {
        data: inMeta ? files.data : spoil(files.data),
        meta: inMeta ? spoil(files.meta) : files.meta,
        args: [],
      };
    }),
  size: fc
    .tuple(
      fc.constantFrom(60, 600, 3000),
      fc.boolean(),
      fc.constantFrom([], ['--coherence'], ['--draws', '5']),
    )
    .map(([count, nested, args]) => {
      const codes = Array.from({ length: nested ? 1 : count }, (_, i) => `i${i}`);
      const inner = Array.from({ length: nested ? count : 1 }, (_, i) => `n${i}`);
      const meta = [
        META_HEAD,
        ...codes.map((own) => `1,${own},n0,1,1,Indicator,,,,`),
        ...inner.map((own, i) => `${i + 2},${own},${inner[i + 1] ?? ''},1,1,Aggregate,,,,`),
      ].join('\n');
      const rows = ['U1', 'U2', 'U3'].map((unit, u) =>
        row([unit, ...codes.map((_, i) => String((i * 7 + u * 13) % 17))]),
      );
      return { data: [row(['uCode', ...codes]), ...rows].join('\n'), meta, args };
    }),
};

const NO_NUMBER = /\b(Infinity|NaN|undefined|null|\[object)\b/;

async function judge({ data, meta, args }: Index): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'meridian-audit-'));
  const file = (name: string) => join(folder, name);
  const started = performance.now();
  try {
    await Promise.all([writeFile(file('iData.csv'), data), writeFile(file('iMeta.csv'), meta)]);
    const printed: string[] = [];
    try {
      const given = readOptions([
        '--data',
        file('iData.csv'),
        '--meta',
        file('iMeta.csv'),
        '--out',
        file('out'),
        ...args,
      ]);
      if (given === null) throw new Error('help was asked for');
      await run(given, (said) => printed.push(said));
    } catch (error) {
      const isRefused = error instanceof BadInput || error instanceof Refusal || error instanceof RangeError;
      if (!isRefused || error.message.includes('Maximum call stack')) throw error;
      const told = error.message.replaceAll(/"[^"]*"|--\S+ is .*?;/g, '');
      if (/undefined|\[object/.test(told)) throw new Error(`refused without a reason: ${error.message}`);
      return;
    } finally {
      const seconds = (performance.now() - started) / 1000;
      if (seconds > PATIENCE) printed.push(`undefined: ${seconds} s`);
    }
    const tables = await Promise.all(
      (await readdir(file('out'))).map(
        async (name) => `${name}: ${await readFile(file(join('out', name)), 'utf8')}`,
      ),
    );
    for (const text of [...printed, ...tables]) {
      const [found] = NO_NUMBER.exec(text) ?? [];
      if (found !== undefined) throw new Error(`${found} in ${text.slice(0, 200)}`);
    }
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** Indices that somebody might try to score, by what is odd about them. */
export const INDEX_KINDS: readonly Kind<Index>[] = Object.entries(KINDS).map(([kind, inputs]) => ({
  kind: `indices: ${kind}`,
  inputs,
  judge,
  shown: ({ data, meta, args }) => `${args.join(' ')}\n${data.slice(0, 200)}\n${meta.slice(0, 300)}`,
}));
