import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { bar } from './progress.ts';
import { type Effects, fetchWorldBank, worldBankCodes } from './worldbank.ts';

const RESPONSES = join(import.meta.dirname, 'fixtures/worldbank-api');
const CODES = ['IT.NET.BBND.P2', 'SP.POP.TOTL'];

let raw: string;
beforeEach(async () => {
  raw = await mkdtemp(join(tmpdir(), 'meridian-fetch-'));
});
afterEach(() => rm(raw, { recursive: true }));

const response = (name: string) => readFile(join(RESPONSES, `${name}.json`), 'utf8');

/** The World Bank, answering with small responses of the real shape; `faults` come first, in order, for the requests whose address matches. */
function worldBank(faults: readonly { matching: string; answer: () => Promise<Response> }[] = []) {
  const open = [...faults];
  const asked: string[] = [];
  const waits: number[] = [];
  const steps: string[] = [];
  const effects: Effects = {
    fetch: async (url) => {
      asked.push(url);
      const fault = open.findIndex(({ matching }) => url.includes(matching));
      if (fault >= 0) return open.splice(fault, 1)[0]?.answer() ?? Response.error();
      const { pathname, searchParams } = new URL(url);
      return new Response(await response(`${pathname.split('/').at(-1)}.${searchParams.get('page')}`));
    },
    wait: async (milliseconds) => {
      waits.push(milliseconds);
    },
    progress: (done, total, label) => {
      steps.push(`${done}/${total} ${label}`);
    },
  };
  return { effects, asked, waits, steps };
}

const unavailable = () => Promise.resolve(new Response('busy', { status: 503 }));
const cut = () => Promise.reject(new TypeError('fetch failed'));

it('pulls every page of every series into the folder of the database’s month', async () => {
  const { effects, steps } = worldBank();
  const folder = await fetchWorldBank(raw, CODES, effects);
  expect(folder).toBe(join(raw, 'worldbank-wdi', 'wdi-2026-10'));
  expect(await readFile(join(folder, 'SP.POP.TOTL.csv'), 'utf8')).toBe(
    [
      'iso3,year,country_name,value,wb_indicator',
      'AFE,2025,Africa Eastern and Southern,789123456,SP.POP.TOTL',
      'IDN,2025,Indonesia,285721236,SP.POP.TOTL',
      'IDN,2024,Indonesia,283487931,SP.POP.TOTL',
      'MAR,2025,Morocco,38430770,SP.POP.TOTL',
      'XD,2025,High income,1417000000,SP.POP.TOTL',
      '',
    ].join('\n'),
  );
  expect(steps).toEqual(['0/2 IT.NET.BBND.P2', '1/2 SP.POP.TOTL', '2/2 done']);
  expect(await readdir(join(raw, 'worldbank-wdi'))).toEqual(['wdi-2026-10']);
});

it('tries a failing request again, each time after twice the wait', async () => {
  const matching = 'SP.POP.TOTL';
  const { effects, waits } = worldBank([
    { matching, answer: unavailable },
    { matching, answer: cut },
    { matching, answer: unavailable },
  ]);
  await fetchWorldBank(raw, CODES, effects);
  expect(waits).toEqual([1000, 2000, 4000]);
});

it('gives up after five attempts, and goes on where it stopped', async () => {
  const matching = '&page=2';
  const down = worldBank(Array.from({ length: 5 }, () => ({ matching, answer: unavailable })));
  await expect(fetchWorldBank(raw, CODES, down.effects)).rejects.toThrow('HTTP 503');
  const up = worldBank();
  await fetchWorldBank(raw, CODES, up.effects);
  expect(up.asked).toHaveLength(1);
  expect(up.asked[0]).toContain('SP.POP.TOTL?format=json&source=2&date=2000:2030&per_page=20000&page=2');
});

it('does not try again what the World Bank refuses', async () => {
  const answer = () => Promise.resolve(new Response('', { status: 404 }));
  const { effects, asked } = worldBank([{ matching: 'BBND', answer }]);
  await expect(fetchWorldBank(raw, CODES, effects)).rejects.toThrow('HTTP 404');
  expect(asked).toHaveLength(1);
});

it('names the series that the World Bank does not know', async () => {
  const answer = async () => new Response(await response('unknown'));
  const { effects } = worldBank([{ matching: 'BBND', answer }]);
  await expect(fetchWorldBank(raw, CODES, effects)).rejects.toThrow(
    /IT\.NET\.BBND\.P2: the World Bank answered .*not valid/,
  );
});

it('starts over where the database was updated during the pull', async () => {
  const answer = async () =>
    new Response((await response('SP.POP.TOTL.2')).replace('2026-10-08', '2026-12-18'));
  const { effects } = worldBank([{ matching: '&page=2', answer }]);
  await expect(fetchWorldBank(raw, CODES, effects)).rejects.toThrow('2026-10-08, 2026-12-18');
  expect(await readdir(join(raw, 'worldbank-wdi'))).toEqual([]);
});

it('knows which series Meridian uses', async () => {
  const codes = await worldBankCodes();
  expect(codes).toEqual(expect.arrayContaining(['NY.GDP.MKTP.CD', 'SP.POP.TOTL']));
  expect(codes).toHaveLength(17);
});

it('draws a bar as long as the share that is done', () => {
  expect(bar(0, 18, 'start')).toBe(`[${' '.repeat(30)}]  0/18 start`);
  expect(bar(9, 18, 'half')).toBe(`[${'='.repeat(14)}>${' '.repeat(15)}]  9/18 half`);
  expect(bar(18, 18, 'done')).toBe(`[${'='.repeat(30)}] 18/18 done`);
});
