import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { csvFormatRows } from 'd3-dsv';
import { type Cell, type Db, quoted } from './db.ts';
import { dataPackage } from './package.ts';

const ECONOMIES = [
  'economy',
  'iso2',
  'm49',
  'name_en',
  'name_fr',
  'name_ar',
  'region',
  'subregion',
  'income',
];
const INCOME_CLASSES = ['economy', 'fiscal_year', 'income', 'source', 'note_en', 'note_fr', 'note_ar'];
const MEMBERSHIPS = ['group', 'economy', 'status'];
const OBSERVATIONS = ['economy', 'indicator', 'year', 'segment', 'value', 'flag', 'source'];
const SOURCES = ['source', 'publisher', 'title', 'edition', 'url', 'licence'];

/** What is to be said of a class that only one copy of the publisher's list has. */
const ONE_COPY = {
  en: 'Rests on one copy of the publisher’s list of 1 July 2026; no second source was found.',
  fr: 'Repose sur une seule copie de la liste de l’éditeur du 1er juillet 2026 ; aucune seconde source n’a été trouvée.',
  ar: 'يستند إلى نسخة واحدة من قائمة الناشر المؤرخة 1 يوليو 2026؛ ولم يُعثر على مصدر ثانٍ.',
};
const noted = `SELECT *, ${Object.entries(ONE_COPY)
  .map(([language, text]) => `CASE WHEN single THEN ${quoted(text)} END AS note_${language}`)
  .join(', ')} FROM income_classes`;

/** Writes the derived tables: sorted by key, UTF-8, LF, numbers in their shortest exact form. */
export async function write(db: Db, data: string): Promise<void> {
  const table = async (name: string, header: readonly string[], from: string) => {
    const columns = header.map((column) => `"${column}"`).join(', ');
    const lines = await db.rows(`SELECT ${columns} FROM ${from} ORDER BY ALL`);
    const cells = lines.map((line) => line.map((cell) => (cell === null ? '' : String(cell))));
    await writeFile(join(data, name), `${csvFormatRows([[...header], ...cells])}\n`);
  };
  await mkdir(join(data, 'observations'), { recursive: true });
  const areas = column(await db.rows('SELECT DISTINCT area FROM observations ORDER BY area'));
  for (const area of areas) {
    await table(`observations/${area}.csv`, OBSERVATIONS, `observations WHERE area = ${quoted(area)}`);
  }
  await table('economies.csv', ECONOMIES, 'economies');
  await table('income-classes.csv', INCOME_CLASSES, `(${noted})`);
  await table('memberships.csv', MEMBERSHIPS, 'memberships');
  const sources = await db.rows(`SELECT ${SOURCES.join(', ')} FROM data('sources') ORDER BY source`);
  const description = dataPackage(
    areas,
    sources.map((row) => row.map(String)),
  );
  await writeFile(join(data, 'datapackage.json'), `${JSON.stringify(description, null, 2)}\n`);
}

const column = (rows: readonly Cell[][]) => rows.map(([cell]) => String(cell));
