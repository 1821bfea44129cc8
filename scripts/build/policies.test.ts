import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { csvParse } from 'd3-dsv';
import { beforeAll, describe, expect, it } from 'vitest';
import { instrumentsPath, type PublishedPolicies } from '../../src/answers/policies.ts';
import { LANGUAGES } from '../../src/catalog/languages.ts';
import { readTables } from '../../src/catalog/read.ts';
import { policiesByEconomy, publishInstruments } from './policies.ts';

const read = (table: string) => readFileSync(`data/${table}.csv`, 'utf8');

let policies: ReturnType<typeof policiesByEconomy>;
let instruments: ReturnType<typeof publishInstruments>;
beforeAll(() => {
  const tables = readTables(read);
  policies = policiesByEconomy(tables);
  instruments = publishInstruments(tables);
});

function there<T>(content: T | undefined): T {
  if (content === undefined) throw new Error('it is not published');
  return content;
}
const of = (economy: string): PublishedPolicies => there(policies.get(economy));
const words = (language: string) => there(instruments.get(instrumentsPath(language)));

describe('the policy facts of an economy', () => {
  it('are all rows of the table, each once, as it has them', () => {
    const rows = csvParse(read('policies'));
    const published = csvParse(read('economies')).flatMap(({ economy = '' }) => {
      const { sources, facts } = of(economy);
      return facts.map((fact) => ({ ...fact, economy, source: sources[fact.source] }));
    });
    const line = (fact: Readonly<Record<string, string | number | undefined>>) =>
      ['economy', 'instrument', 'year', 'date', 'status', 'title', 'link', 'source', 'note']
        .map((column) => fact[column] ?? '')
        .join('\t');
    expect(published.map(line).sort()).toEqual(rows.map(line).sort());
    expect(published.length).toBeGreaterThan(4000);
  });

  it('come by area and instrument, the oldest first, those without a year last', () => {
    const places = words('en').instruments.map(({ instrument }) => instrument);
    const all = of('TUN').facts.map(({ instrument, year = 9999 }) => [places.indexOf(instrument), year]);
    expect(all.length).toBeGreaterThan(20);
    expect(all).toEqual([...all].sort(([a = 0, x = 0], [b = 0, y = 0]) => a - b || x - y));
  });

  it('are an empty list where publishers list nothing', () => {
    expect(of('TKL')).toEqual({ sources: [], facts: [] });
  });

  it('take at most 6 KB of an economy page, compressed', () => {
    const sizes = [...policies.values()].map((own) => gzipSync(JSON.stringify(own)).length);
    expect(Math.max(...sizes)).toBeLessThan(6 * 1024);
  });

  it.each(LANGUAGES)('have words in %s for each instrument and status', (language) => {
    const { instruments, statuses } = words(language);
    const rows = csvParse(read('policies'));
    expect(new Set(instruments.map(({ instrument }) => instrument))).toEqual(
      new Set(rows.map(({ instrument }) => instrument)),
    );
    expect(new Set(statuses.map(({ status }) => status))).toEqual(new Set(rows.map(({ status }) => status)));
    for (const { name } of [...instruments, ...statuses]) expect(name).not.toBe('');
  });
});
