import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { csvParse } from 'd3-dsv';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { helpText, OPTIONS } from './help.ts';
import { readOptions } from './options.ts';
import { run } from './run.ts';

const META = `Level,iCode,iName,Direction,Weight,Target,Denominator,Parent,Type
1,use,Use,1,1,80,,Access,Indicator
1,price,Price,-1,1,1,,Access,Indicator
1,trade,Trade,1,1,6,GDP,Skills,Indicator
2,Access,Access,1,3,,,Index,Aggregate
2,Skills,Skills,1,1,,,Index,Aggregate
3,Index,The index,1,1,,,,Aggregate
,GDP,Product,,,,,,Denominator
,Region,Region,,,,,,Group
`;

const DATA = `uCode,uName,Region,GDP,use,price,trade
AAA,Alpha,north,10,10,5,20
BBB,"Beta, the second",north,20,30,3,40
CCC,Gamma,south,5,50,NA,30
DDD,Delta,south,10,90,1,
`;

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'score-'));
});
afterEach(async () => {
  await rm(folder, { recursive: true });
});

/** Runs the command on these files; gives what it printed. */
async function score(args: readonly string[] = [], data = DATA, meta = META): Promise<string> {
  const paths = { data: join(folder, 'iData.csv'), meta: join(folder, 'iMeta.csv') };
  await writeFile(paths.data, data);
  await writeFile(paths.meta, meta);
  const options = readOptions([
    '--data',
    paths.data,
    '--meta',
    paths.meta,
    ...(args.includes('--out') ? [] : ['--out', join(folder, 'out')]),
    ...args,
  ]);
  if (options === null) throw new Error('help was asked for');
  const printed: string[] = [];
  await run(options, (line) => printed.push(line));
  return printed.join('\n');
}

/** A table of the output: key → column → cell. */
async function table(name: string): Promise<Record<string, Record<string, string>>> {
  const rows = csvParse(await readFile(join(folder, 'out', name), 'utf8'));
  return Object.fromEntries(rows.map((row) => [row[rows.columns[0] ?? ''] ?? '', row]));
}

/** What is wrong with these files, a line each, without the folder. */
async function wrong(data: string, meta: string, args: readonly string[] = []): Promise<readonly string[]> {
  const error = await score(args, data, meta).catch((thrown: unknown) => thrown);
  if (!(error instanceof Error)) throw new Error('nothing was found wrong');
  return error.message.split('\n').map((line) => line.replaceAll(`${folder}/`, ''));
}

describe('scoring an index', () => {
  it('by default uses min-max 0–100, the weights of iMeta and arithmetic means over what is present', async () => {
    // use 10, 30, 50, 90 → 0, 25, 50, 100; price 5, 3, –, 1, less is better → 0, 50, –, 100; trade 20, 40, 30 → 0, 100, 50
    // BBB: Access (25 + 50) / 2 = 37.5, Skills 100, Index (3 × 37.5 + 100) / 4 = 53.125
    // CCC: Access 50, Skills 50, Index 50; DDD: Access 100, no Skills, Index 100
    await score(['--steps']);
    expect(await table('normalised.csv')).toMatchObject({
      AAA: { use: '0', price: '0', trade: '0' },
      BBB: { use: '25', price: '50', trade: '100' },
      CCC: { use: '50', price: '', trade: '50' },
      DDD: { use: '100', price: '100', trade: '' },
    });
    expect(await table('aggregated.csv')).toMatchObject({
      BBB: { Access: '37.5', Skills: '100', Index: '53.125' },
      CCC: { Index: '50' },
      DDD: { Access: '100', Skills: '', Index: '100' },
    });
    expect(await table('ranks.csv')).toMatchObject({
      AAA: { Index: '4', Skills: '3' },
      BBB: { Index: '2', Skills: '1' },
      CCC: { Index: '3' },
      DDD: { Index: '1', Skills: '' },
    });
    expect(await table('weights.csv')).toMatchObject({
      use: { within_parent: '0.5', effective: '0.375' },
      trade: { within_parent: '1', effective: '0.25' },
      Access: { Weight: '3', within_parent: '0.75' },
    });
  });

  it('divides by denominators when asked', async () => {
    await score(['--steps', '--denominate', 'meta']);
    expect(await table('denominated.csv')).toMatchObject({
      AAA: { trade: '2' },
      BBB: { trade: '2' },
      CCC: { trade: '6' },
    });
  });

  it('asks for the share of weight that a node needs', async () => {
    const printed = await score(['--availability', '1', '--receipt', 'CCC']);
    expect(await table('aggregated.csv')).toMatchObject({ CCC: { Access: '', Skills: '50', Index: '' } });
    expect(printed).toContain('Without a score in Index: CCC, DDD');
    expect(printed).toContain(
      'Gamma (CCC), Index: no score, weight 1 of 4 needed; missing Access; enough would be Access',
    );
  });

  it('aggregates geometrically over 1 to 100 and refuses over 0 to 100', async () => {
    // AAA has the lowest value everywhere: 1; DDD the highest: 100
    await score(['--range', '1,100', '--aggregate', 'geometric']);
    const { AAA, BBB, DDD } = await table('aggregated.csv');
    expect(Number(AAA?.Index)).toBeCloseTo(1, 12);
    expect(Number(DDD?.Index)).toBeCloseTo(100, 10);
    // BBB: use 1 + 0.25 × 99 = 25.75, price 50.5, Access √(25.75 × 50.5) = 36.06071
    expect(Number(BBB?.Access)).toBeCloseTo(36.06071, 5);
    await expect(score(['--aggregate', 'geometric'])).rejects.toThrow('"use" of AAA is 0');
  });

  it('fills gaps by group and leaves units with too little out', async () => {
    // DDD is south, where only CCC has trade
    await score(['--steps', '--impute', 'group-mean:Region']);
    expect(await table('imputed-cells.csv')).toMatchObject({
      CCC: { iCode: 'price', value: '1' },
      DDD: { value: '30' },
    });
    expect(await score(['--screen', '0.7'])).toContain('Left out by --screen: CCC, DDD');
    expect(Object.keys(await table('aggregated.csv'))).toEqual(['AAA', 'BBB']);
  });

  it('normalises between goalposts of a file, over the peers of a group, and by distance to the targets of iMeta', async () => {
    const goalposts = join(folder, 'goalposts.csv');
    await writeFile(goalposts, 'iCode,low,high,scale\nuse,0,100,\nprice,1,5,\ntrade,1,100,log\n');
    await score(['--steps', '--normalise', 'goalposts', '--goalposts', goalposts]);
    expect(await table('normalised.csv')).toMatchObject({
      AAA: { use: '10', price: '0' },
      DDD: { use: '90', price: '100' },
    });
    await score(['--steps', '--peers', 'Region=south']);
    expect(await table('normalised.csv')).toMatchObject({
      CCC: { use: '0' },
      DDD: { use: '100' },
      BBB: { use: '-50' },
    });
    // use: 1 − (80 − 30) / (80 − 10) = 2/7; beyond the target 80 only with a cap 1
    await score(['--steps', '--normalise', 'distance-to-target', '--cap-at-target']);
    const { BBB, DDD } = await table('normalised.csv');
    expect(Number(BBB?.use)).toBeCloseTo(2 / 7, 12);
    expect(DDD?.use).toBe('1');
  });

  it('takes weights from a file or makes them equal', async () => {
    const weights = join(folder, 'weights.csv');
    await writeFile(weights, 'iCode,Weight\nAccess,1\nuse,3\n');
    // BBB: Access (3 × 25 + 50) / 4 = 31.25, Index (31.25 + 100) / 2 = 65.625
    await score(['--weights', weights]);
    expect(await table('aggregated.csv')).toMatchObject({ BBB: { Index: '65.625' } });
    // Access 37.5, Index (37.5 + 100) / 2 = 68.75
    await score(['--weights', 'equal']);
    expect(await table('aggregated.csv')).toMatchObject({ BBB: { Index: '68.75' } });
  });

  it('prints receipts and writes their lines', async () => {
    const printed = await score(['--receipt', 'BBB']);
    expect(printed).toContain('Beta, the second (BBB), rank 2, Index: 53.125 (arithmetic mean)');
    expect(printed).toContain('price  Price: 3 → 50 × 0.5 gives 25');
    const lines = csvParse(await readFile(join(folder, 'out', 'receipts.csv'), 'utf8'));
    expect(lines.find(({ iCode }) => iCode === 'price')).toMatchObject({
      effective: '0.375',
      contribution: '25',
    });
  });

  it('draws, leaves out, correlates and compares when asked', async () => {
    const printed = await score([
      '--draws',
      '200',
      '--sensitivity',
      '--coherence',
      '--difference',
      'BBB,CCC',
    ]);
    expect(printed).toMatch(/200 draws in .* of 3 neighbours in rank cannot be told apart/);
    expect(await table('uncertainty.csv')).toMatchObject({
      DDD: { rank: '1', rank_median: '1', rank_p95: '1' },
    });
    expect(Object.keys(await table('sensitivity.csv'))).toEqual([
      'use',
      'price',
      'trade',
      'Access',
      'Skills',
    ]);
    expect(await table('coherence.csv')).toMatchObject({ Access: { a: 'use', b: 'price', units: '3' } });
    const rows = csvParse(await readFile(join(folder, 'out', 'difference.csv'), 'utf8'));
    const parts = rows.filter(({ node }) => node === 'Index').map(({ contribution }) => Number(contribution));
    expect(parts.reduce((sum, part) => sum + part, 0)).toBeCloseTo(53.125 - 50, 10);
  });
});

describe('a method that iMeta carries', () => {
  const posts = (row: string, low: number, high: number) => `${row},${low},${high},goalposts,,`;
  const OWN = META.split('\n')
    .map((line) => {
      if (line.startsWith('Level'))
        return `${line},goalpost_low,goalpost_high,normalise,aggregate,availability`;
      if (line.startsWith('1,use')) return posts(line, 0, 100);
      if (line.startsWith('1,price')) return posts(line, 0, 10);
      if (line.startsWith('1,trade')) return posts(line, 0, 40);
      if (line.startsWith('2,')) return `${line},,,,arithmetic,0.75`;
      if (line.startsWith('3,')) return `${line},,,,lifted-geometric,1`;
      return line === '' ? '' : `${line},,,,,`;
    })
    .join('\n');

  it('is used where the command line says nothing: goalposts, lifted geometric mean, shares needed', async () => {
    // BBB: use 30, price (10 − 3) / 10 → 70, Access 50, trade 100. Index: 1 + 0.99 s is 50.5 and 100,
    // (50.5³ × 100)^(1/4) = 59.9056…, less 1, by 0.99. CCC has half of Access's weight, and needs three quarters.
    await score([], DATA, OWN);
    const scores = await table('aggregated.csv');
    expect(scores.BBB).toMatchObject({ Access: '50', Skills: '100' });
    expect(Number(scores.BBB?.Index)).toBeCloseTo(((50.5 ** 3 * 100) ** 0.25 - 1) / 0.99, 12);
    expect(scores.CCC).toMatchObject({ Access: '', Skills: '75', Index: '' });
  });

  it('gives way to the command line', async () => {
    await score(['--aggregate', 'arithmetic', '--availability', '0'], DATA, OWN);
    expect(await table('aggregated.csv')).toMatchObject({
      BBB: { Index: '62.5' },
      CCC: { Access: '50', Index: '56.25' },
    });
  });

  it('takes the lifted geometric mean of 0 from the command line too', async () => {
    await score(['--aggregate', 'lifted-geometric']);
    const { AAA } = await table('aggregated.csv');
    expect(Number(AAA?.Index)).toBeCloseTo(0, 12);
  });

  it('is refused where it is unknown, or where rows of a level differ', async () => {
    expect(await wrong(DATA, OWN.replace('lifted-geometric,1', 'median,2'))).toEqual([
      'iMeta.csv, line 7, column aggregate: found "median", expected arithmetic, geometric, lifted-geometric, harmonic or power:P',
      'iMeta.csv, line 7, column availability: found "2", expected a number from 0 to 1',
    ]);
    expect(await wrong(DATA, OWN.replace('goalposts', 'minmax'))).toEqual([
      'iMeta.csv, line 3, column normalise: found "goalposts", expected "minmax", as on line 2',
      'iMeta.csv, line 4, column normalise: found "goalposts", expected "minmax", as on line 2',
    ]);
    expect(await wrong(DATA, OWN.replace(',lifted-geometric', ','))).toEqual([
      'iMeta.csv, line 7, column aggregate: found an empty cell, expected arithmetic, geometric, lifted-geometric, harmonic or power:P',
    ]);
  });
});

describe('an index over time', () => {
  const timed = `uCode,Time,Region,GDP,use,price,trade
AAA,2020,n,1,10,5,10
BBB,2020,n,1,30,3,20
CCC,2020,n,1,20,4,15
AAA,2022,n,1,40,1,
BBB,2022,n,1,30,3,20
CCC,2022,n,1,20,4,15
`;

  it('is scored at the newest time or at the one asked for', async () => {
    await score(['--steps'], timed);
    expect(await table('normalised.csv')).toMatchObject({ AAA: { use: '100', trade: '' } });
    await score(['--steps', '--time', '2020'], timed);
    expect(await table('normalised.csv')).toMatchObject({ AAA: { use: '0', trade: '0' } });
    await expect(score(['--time', '2021'], timed)).rejects.toThrow(
      'There is no Time 2021; iData has 2020, 2022.',
    );
  });

  it('can be filled from other times and scaled over all of them', async () => {
    await score(['--steps', '--impute', 'latest', '--over', 'all-years'], timed);
    // trade of AAA is 10 from 2020; use runs from 10 to 40 over both times
    expect(await table('imputed-cells.csv')).toMatchObject({ AAA: { iCode: 'trade', value: '10' } });
    const { BBB } = await table('normalised.csv');
    expect(Number(BBB?.use)).toBeCloseTo(200 / 3, 10);
    await score(['--steps', '--impute', 'latest', '--max-lag', '1'], timed);
    expect(await table('imputed-cells.csv')).toEqual({});
  });

  it('splits each change of rank', async () => {
    // AAA was last with 0 everywhere and is first with 100: two places, all by its own data
    await score(['--since', '2020'], timed);
    expect(await table('rank-change.csv')).toMatchObject({
      AAA: {
        rank_before: '3',
        rank: '1',
        places_gained: '2',
        own_data: '2',
        peers_data: '0',
        membership: '0',
      },
    });
  });
});

describe('bad files', () => {
  it('are reported by file, line, column and what was expected', async () => {
    expect(await wrong(DATA.replace('50,NA', 'n/a,NA').replace('DDD', 'AAA'), META)).toEqual([
      'iData.csv, line 5, column uCode: found "AAA" again, as on line 2, expected each unit once, or once per Time',
      'iData.csv, line 4, column use: found "n/a", expected a number up to 1e+60, NA or an empty cell',
    ]);
    expect(await wrong(DATA.replace('20,30,3,40', '20,30,3'), META)).toEqual([
      'iData.csv, line 3: found 6 cells, expected 7, as in the header',
    ]);
    expect(await wrong(DATA.replace(',price,', ',cost,'), META)).toEqual([
      'iData.csv, line 1, column price: found no such column, expected the columns uCode, use, price, trade, GDP, Region',
    ]);
    expect(await wrong(DATA.replace('"Beta', '"Be"ta'), META)).toEqual([
      expect.stringMatching(/^iData.csv, line 3: found Invalid Closing Quote/),
    ]);
    expect(await wrong('', META)).toContainEqual('iData.csv: found no rows, expected a header line and rows');
  });

  it('include an iMeta that is no tree', async () => {
    expect(await wrong(DATA, META.replace('1,price,Price,-1,1', '1,price,Price,2,x'))).toEqual([
      'iMeta.csv, line 3, column Weight: found "x", expected a number from 0 to 1000000000',
      'iMeta.csv, line 3, column Direction: found "2", expected 1 or -1',
    ]);
    expect(await wrong(DATA, META.replace(',Skills,Indicator', ',Skill,Indicator'))).toEqual([
      'iMeta.csv, line 4, column Parent: found "Skill", expected the iCode of an aggregate',
      'iMeta.csv, line 6, column iCode: found no element whose Parent is "Skills", expected an aggregate to have children',
    ]);
    expect(await wrong(DATA, META.replace('2,Access', '3,Access'))).toContainEqual(
      'iMeta.csv, line 2, column Level: found 1 under "Access" of level 3, expected one less than the parent\'s',
    );
    expect(await wrong(DATA, META.replace('1,trade', '1,use'))).toEqual([
      'iMeta.csv, line 4, column iCode: found "use" again, as on line 2, expected each code once',
    ]);
    expect(await wrong(DATA, META.replace(',,Aggregate', ',Index,Aggregate'))).toContainEqual(
      'iMeta.csv, column Parent: found 0 aggregates without one, expected exactly one, the top of the index',
    );
  });

  it('include goalposts and weights that do not fit', async () => {
    expect(await wrong(DATA, META, ['--normalise', 'goalposts'])).toContainEqual(
      'iMeta.csv, line 2: found goalposts of use missing and missing, expected two numbers, low below high',
    );
    const weights = join(folder, 'weights.csv');
    await writeFile(weights, 'iCode,Weight\nuse,-1\nuses,1\n');
    expect(await wrong(DATA, META, ['--weights', weights])).toEqual([
      'weights.csv, line 2, column Weight: found "-1", expected a number from 0 to 1000000000',
      'weights.csv, line 3, column iCode: found "uses", expected an indicator or aggregate of iMeta',
    ]);
  });
});

describe('the command line', () => {
  const files = ['--data', 'd', '--meta', 'm', '--out', 'o'];

  it.each([
    [['--normalise', 'max'], '--normalise is "max"; expected one of minmax, zscore'],
    [['--range', '100,0'], '--range is "100,0"; expected two numbers'],
    [['--normalise', 'zscore', '--range', '0,1'], '--range does not go with --normalise zscore'],
    [['--draws', '1.5'], '--draws is "1.5"; expected a whole number'],
    [['--aggregate', 'median'], '--aggregate is "median"; expected one of arithmetic'],
    [['--aggregate', 'power:0'], 'has no meaning'],
    [['--impute', 'mode'], '--impute is "mode"; expected none, group-mean:COLUMN'],
    [['--availability', '66'], '--availability is "66"; expected a number from 0 to 1'],
    [['--unknown'], '--unknown: expected one of --data, --meta'],
  ])('refuses %j and says what was expected', (args, message) => {
    expect(() => readOptions([...files, ...args])).toThrow(message);
  });

  it.each(['iData.csv', 'iData.csv/out', 'iMeta.csv/a/b'])(
    'refuses an --out that is a file, or lies below one, before it reads anything: %s',
    async (below) => {
      const out = join(folder, below);
      await expect(score(['--out', out], 'no table', 'none either')).rejects.toThrow(
        `--out is "${out}"; expected a folder, and ${join(folder, below.split('/')[0] ?? '')} is a file.`,
      );
      expect(await readFile(join(folder, 'iData.csv'), 'utf8')).toBe('no table');
    },
  );

  it.each(['0.99', '1'])('refuses a --screen that leaves nobody: %s', async (share) => {
    const some = DATA.replace('AAA,Alpha,north,10,10', 'AAA,Alpha,north,10,NA').replace('30,3,40', '30,3,NA');
    await expect(score(['--screen', share], some)).rejects.toThrow(
      `--screen ${share}: no unit has that share of the indicators.`,
    );
  });

  it('needs the two files and the folder', () => {
    expect(() => readOptions(['--data', 'd'])).toThrow('--data, --meta and --out are needed.');
  });

  it('has a help that names every option with its default', () => {
    expect(readOptions(['--help'])).toBeNull();
    const text = helpText();
    for (const option of Object.keys(OPTIONS)) expect(text).toContain(`--${option}`);
    expect(text).toContain('Default: minmax.');
  });
});
