import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'vite';
import { readTables } from '../../src/catalog/read.ts';
import { openNodeEngine } from '../../src/engine/node.ts';
import { askAll, writeAnswers } from './answers.ts';
import { writeIndicatorFiles } from './byUrl.ts';
import { writeCatalogFile } from './catalogFile.ts';
import { buildEmbedScripts } from './embedScripts.ts';
import { writeEmbeds } from './embeds.ts';
import { writeOpenPackage } from './openOnly.ts';
import { type BuildOptions, HELP, readOptions } from './options.ts';
import { writePages } from './pages.ts';
import { writeScoresFile } from './scoresByUrl.ts';
import { writeArchive } from './vanished.ts';
import { dataVersion, packageFiles } from './version.ts';

async function main(options: BuildOptions): Promise<void> {
  const started = performance.now();
  const step = (what: string) =>
    console.log(`${((performance.now() - started) / 1000).toFixed(1).padStart(6)} s  ${what}`);
  rmSync(options.out, { recursive: true, force: true });
  await build({ base: options.base, build: { outDir: options.out }, logLevel: 'warn' });
  step('scripts and styles');

  const version = dataVersion(options.data);
  for (const file of packageFiles(options.data)) {
    cpSync(join(options.data, file), join(options.out, 'data', file));
  }
  const tables = readTables((table) => readFileSync(join(options.data, `${table}.csv`), 'utf8'));
  const engine = await openNodeEngine({ dataDir: options.data });
  const answers = await askAll(engine, tables, version);
  for (const { file, line, column, found, expected } of engine.status().findings) {
    throw new Error(`${file}:${line ?? '?'}:${column ?? '?'}: expected ${expected}, found ${found}`);
  }
  await engine.close();
  writeAnswers(answers, options.out);
  writeIndicatorFiles(answers, options.out);
  writeScoresFile(answers, options.out);
  writeCatalogFile(options.out, version);
  step(`${answers.files.size} answers of data version ${version}`);

  const pages = await writePages(answers, options);
  step(`${pages} pages in ${options.out}`);
  const assets = await buildEmbedScripts(options.base, options.out);
  const embeds = await writeEmbeds(answers, options, assets);
  step(`${embeds.count} figures to embed`);
  if (options.archive !== null) {
    const { versions, vanished } = await writeArchive(options.archive, version, embeds, options, assets);
    step(`${versions} earlier data versions from ${options.archive}, with ${vanished} figures of their own`);
  }
  if (options.site === null) {
    console.warn(
      [
        'No --site was given, so what needs an absolute address is missing:',
        '- canonical addresses and links between languages, for search engines',
        '- sitemap.xml',
        '- oEmbed answers and the links to them',
        '- pictures for shared links',
        '- the address in the pictures of figures',
        '- addresses in the descriptions of data sets, for search engines',
      ].join('\n'),
    );
  }
}

/** The same build over the open part of the data package. */
async function openOnly(options: BuildOptions): Promise<void> {
  const data = mkdtempSync(join(tmpdir(), 'meridian-open-'));
  try {
    const left = writeOpenPackage(options.data, data);
    console.log(`Left out: ${left.observations} observations, ${left.targets} targets`);
    console.log(`and ${left.indicators.length} indicators: ${left.indicators.join(', ')}`);
    await main({ ...options, data });
  } finally {
    rmSync(data, { recursive: true });
  }
}

const options = readOptions(process.argv.slice(2));
if (options === 'help') console.log(HELP);
else if (options.openOnly) await openOnly(options);
else await main(options);
