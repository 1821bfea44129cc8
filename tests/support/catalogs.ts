import { readFileSync } from 'node:fs';
import { op } from 'arquero';
import { type Catalog, localise } from '../../src/catalog/catalog.ts';
import { LANGUAGES, type Language } from '../../src/catalog/languages.ts';
import { readTables } from '../../src/catalog/read.ts';
import type { Environment } from '../../src/words/environment.ts';
import { loadWords } from '../../src/words/load.ts';
import { numbers } from '../../src/words/numbers.ts';
import { observations } from './observed.ts';

const VERSION = '0123456789ab';

/** The catalog of a language, over the real data, without asking the engine. */
function catalogOf(language: Language): Catalog {
  const years = observations()
    .groupby('indicator')
    .rollup({ first: op.min('year'), last: op.max('year') })
    .objects() as readonly { readonly indicator: string; readonly first: number; readonly last: number }[];
  return localise(
    readTables((table) => readFileSync(`data/${table}.csv`, 'utf8')),
    language,
    {
      version: VERSION,
      indicatorYears: new Map(
        years.map(({ indicator, first, last }) => [
          indicator,
          { firstYear: first, lastYear: last, defaultYear: last },
        ]),
      ),
      segmented: new Map(),
      scoreYears: [],
      method: 2,
      areaYears: {},
      changeYears: {},
      scoreYear: 2024,
    },
  );
}

/** What parts of a page know of where they stand, in each language. */
export async function environments(): Promise<Readonly<Record<Language, Environment<Catalog>>>> {
  const [en, fr, ar] = await Promise.all(
    LANGUAGES.map(async (language) => ({
      catalog: catalogOf(language),
      words: await loadWords(language),
      numbers: numbers(language),
      base: '/',
    })),
  );
  if (en === undefined || fr === undefined || ar === undefined) throw new Error('expected three languages');
  return { en, fr, ar };
}
