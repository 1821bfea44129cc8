import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type CatalogEntry, catalogEntries } from './catalogFile.ts';

let folder: string;
let entries: readonly CatalogEntry[];
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'meridian-catalog-'));
  mkdirSync(join(folder, 'observations'));
  const write = (file: string, text: string) => writeFileSync(join(folder, file), text);
  write('sources.csv', 'source,licence\nitu,CC-BY-NC\nwb,CC-BY-4.0\nun,UN terms\n');
  write('datapackage.json', '{"licenses":[{"title":"each its own"}]}');
  write('economies.csv', 'economy,name_en\nCIV,"Côte d’Ivoire, ""the coast"""\nMYS,Malaysia\n');
  write('observations/skills.csv', 'economy,value,source\nCIV,1,wb\nMYS,2,itu\nMYS,3,wb\n');
  write('scores.csv', 'economy,score,licence\nMYS,78,derived\n');
  write('catalog.json', '{}');
  write('notes.txt', 'not served as data');
  entries = catalogEntries(folder);
});
afterAll(() => rmSync(folder, { recursive: true }));

const of = (path: string) => entries.find((entry) => entry.path === path);

describe('the catalog of files', () => {
  it('lists every table and description but itself, sorted', () => {
    expect(entries.map(({ path }) => path)).toEqual([
      'data/datapackage.json',
      'data/economies.csv',
      'data/observations/skills.csv',
      'data/scores.csv',
      'data/sources.csv',
    ]);
  });

  it('says size in bytes and the digest that sha256sum gives', () => {
    expect(of('data/scores.csv')).toMatchObject({
      size: 37,
      sha256: '7dcf56020c50e959a5f5eba0fc0d3b1ad1bc6c9e7cff2c198b1894509319e5df',
    });
  });

  it('counts rows and names columns of a table, and of nothing else', () => {
    expect(of('data/economies.csv')).toMatchObject({ rows: 2, columns: ['economy', 'name_en'] });
    expect(of('data/datapackage.json')).toMatchObject({ rows: null, columns: null });
  });

  it('gives a table the licences of the sources that its rows name', () => {
    expect(of('data/observations/skills.csv')?.licence).toBe('CC-BY-4.0; CC-BY-NC');
    expect(of('data/scores.csv')?.licence).toBe('derived');
  });

  it('gives what names no source the terms of the package', () => {
    for (const path of ['data/economies.csv', 'data/sources.csv', 'data/datapackage.json']) {
      expect(of(path)?.licence).toBe('each its own');
    }
  });
});
