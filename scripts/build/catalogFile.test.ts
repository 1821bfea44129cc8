import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parquetWriteBuffer } from 'hyparquet-writer';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type CatalogEntry, catalogEntries } from './catalogFile.ts';

let folder: string;
let entries: readonly CatalogEntry[];
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'meridian-catalog-'));
  mkdirSync(join(folder, 'observations'));
  const write = (file: string, text: string) => writeFileSync(join(folder, file), text);
  write(
    'sources.csv',
    'source,licence,redistribution\nitu,CC-BY-NC,non-commercial\nwb,CC-BY-4.0,open\nun,UN terms,terms-unclear\n',
  );
  write('datapackage.json', '{"licenses":[{"title":"each its own"}]}');
  write('economies.csv', 'economy,name_en\nCIV,"Côte d’Ivoire, ""the coast"""\nMYS,Malaysia\n');
  write('observations/skills.csv', 'economy,value,source\nCIV,1,wb\nMYS,2,itu\nMYS,3,wb\n');
  write('scores.csv', 'economy,score,licence\nMYS,78,derived\n');
  const parquet = parquetWriteBuffer({
    columnData: [
      { name: 'value', data: [1, 3], type: 'DOUBLE' },
      { name: 'licence', data: ['CC-BY-4.0', 'CC-BY-4.0'], type: 'STRING' },
      { name: 'redistribution', data: ['open', 'open'], type: 'STRING' },
    ],
  });
  writeFileSync(join(folder, 'skills.parquet'), new Uint8Array(parquet));
  write('catalog.json', '{}');
  write('notes.txt', 'not served as data');
  entries = await catalogEntries(folder);
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
      'data/skills.parquet',
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

  it('says of every file what may be done with it', () => {
    expect(of('data/observations/skills.csv')?.redistribution).toBe('non-commercial; open');
    expect(of('data/skills.parquet')?.redistribution).toBe('open');
    for (const path of [
      'data/economies.csv',
      'data/sources.csv',
      'data/datapackage.json',
      'data/scores.csv',
    ]) {
      expect(of(path)?.redistribution).toBe('non-commercial; open; terms-unclear');
    }
  });

  it('counts rows and names columns of a Parquet file, and gives it the licence of its rows', () => {
    expect(of('data/skills.parquet')).toMatchObject({
      rows: 2,
      columns: ['value', 'licence', 'redistribution'],
      licence: 'CC-BY-4.0',
    });
  });

  it('gives what names no source the terms of the package', () => {
    for (const path of ['data/economies.csv', 'data/sources.csv', 'data/datapackage.json']) {
      expect(of(path)?.licence).toBe('each its own');
    }
  });
});
