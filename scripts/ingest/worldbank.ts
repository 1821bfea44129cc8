import { existsSync } from 'node:fs';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { Ajv } from 'ajv';
import { csvFormatRows } from 'd3-dsv';
import { HERE } from './db.ts';
import { declared } from './declared.ts';

/** What the fetch does to the world, so that tests can stand in for it. */
export interface Effects {
  readonly fetch: (url: string) => Promise<Response>;
  readonly wait: (milliseconds: number) => Promise<void>;
  readonly progress: (done: number, total: number, label: string) => void;
}

const API = 'https://api.worldbank.org/v2/country/all/indicator';
const FIRST_YEAR = 2000;
const LAST_YEAR = 2030;
const PER_PAGE = 20000;
const ATTEMPTS = 5;

interface Head {
  readonly page: number;
  readonly pages: number;
  readonly lastupdated: string;
}

interface Point {
  readonly country: { readonly id: string; readonly value: string };
  readonly countryiso3code: string;
  readonly date: string;
  readonly value: number | null;
}

const HEAD = {
  type: 'object',
  required: ['page', 'pages', 'lastupdated'],
  properties: { page: { type: 'integer' }, pages: { type: 'integer' }, lastupdated: { type: 'string' } },
};

const POINTS = {
  type: 'array',
  items: {
    type: 'object',
    required: ['country', 'countryiso3code', 'date', 'value'],
    properties: {
      country: {
        type: 'object',
        required: ['id', 'value'],
        properties: { id: { type: 'string' }, value: { type: 'string' } },
      },
      countryiso3code: { type: 'string' },
      date: { type: 'string' },
      value: { type: ['number', 'null'] },
    },
  },
};

const ajv = new Ajv({ allowUnionTypes: true });
const isHead = ajv.compile<Head>(HEAD);
const isPoints = ajv.compile<Point[]>(POINTS);

/** The codes of the series whose files `worldbank-wdi.values.csv` names. */
export async function worldBankCodes(): Promise<string[]> {
  const files = (await declared(HERE, 'worldbank-wdi')).map(({ file }) => basename(file, '.csv'));
  return [...new Set(files)].sort();
}

/**
 * Pulls World Development Indicators from the World Bank API (v2) into `<raw>/worldbank-wdi/wdi-<year>-<month>/<code>.csv`,
 * the month being that of the database. Each page is kept as it arrives, so that a broken pull goes on where it stopped;
 * a failing request is tried again, each time after twice the wait.
 * @returns the folder that was written
 * @throws Error naming the series where the API refuses it, answers in another shape, or was updated in between
 */
export async function fetchWorldBank(
  raw: string,
  codes: readonly string[],
  effects: Effects,
): Promise<string> {
  const partial = join(raw, 'worldbank-wdi', '.partial');
  await mkdir(partial, { recursive: true });
  const tables = new Map<string, string>();
  const vintages = new Set<string>();
  for (const [done, code] of codes.entries()) {
    effects.progress(done, codes.length, code);
    const points: Point[] = [];
    for (let page = 1, pages = 1; page <= pages; page++) {
      const answer = await keptPage(partial, code, page, effects);
      pages = answer.head.pages;
      vintages.add(answer.head.lastupdated);
      for (const each of answer.points) points.push(each);
    }
    tables.set(code, toCsv(code, points));
  }
  effects.progress(codes.length, codes.length, 'done');
  const [updated, ...others] = vintages;
  if (updated === undefined || others.length > 0) {
    await rm(partial, { recursive: true });
    throw new Error(`the database was updated during the pull (${[...vintages].join(', ')}): fetch again`);
  }
  const folder = join(raw, 'worldbank-wdi', `wdi-${updated.slice(0, 7)}`);
  await mkdir(folder, { recursive: true });
  for (const [code, text] of tables) await writeFile(join(folder, `${code}.csv`), text);
  await rm(partial, { recursive: true });
  return folder;
}

async function keptPage(folder: string, code: string, page: number, effects: Effects) {
  const file = join(folder, `${code}.${page}.json`);
  if (existsSync(file)) return read(code, await readFile(file, 'utf8'));
  const url = `${API}/${code}?format=json&source=2&date=${FIRST_YEAR}:${LAST_YEAR}&per_page=${PER_PAGE}&page=${page}`;
  const text = await patiently(url, effects);
  const answer = read(code, text);
  await writeFile(file, text);
  return answer;
}

async function patiently(url: string, { fetch, wait }: Effects): Promise<string> {
  for (let attempt = 1; ; attempt++) {
    const outcome = await fetch(url).catch((error: unknown) => String(error));
    if (typeof outcome !== 'string' && outcome.ok) return outcome.text();
    const reason = typeof outcome === 'string' ? outcome : `HTTP ${outcome.status}`;
    const hopeless = typeof outcome !== 'string' && outcome.status < 500 && outcome.status !== 429;
    if (hopeless || attempt === ATTEMPTS) throw new Error(`${url}: ${reason}`);
    await wait(1000 * 2 ** (attempt - 1));
  }
}

function read(code: string, text: string): { head: Head; points: Point[] } {
  const json: unknown = JSON.parse(text);
  const [head, points]: unknown[] = Array.isArray(json) ? json : [];
  if (isHead(head) && isPoints(points)) return { head, points };
  throw new Error(`${code}: the World Bank answered ${text.slice(0, 200)}`);
}

/**
 * The layout of the pulls: economies and aggregates by code, newest year first within an economy, nulls dropped. The API
 * gives no three-letter code to income groups: theirs has two.
 */
function toCsv(code: string, points: readonly Point[]): string {
  const rows = points
    .filter((p) => p.value !== null)
    .map((p) => [p.countryiso3code || p.country.id, p.date, p.country.value, String(p.value), code])
    .sort(([a = '', x = ''], [b = '', y = '']) => (a === b ? (x < y ? 1 : -1) : a < b ? -1 : 1));
  return `${csvFormatRows([['iso3', 'year', 'country_name', 'value', 'wb_indicator'], ...rows])}\n`;
}
