import { join } from 'node:path';
import type { Tables } from '../../../src/catalog/read.ts';
import type { Answers } from '../answers.ts';
import { writeIndicatorFiles } from '../byUrl.ts';
import { writeCatalogFile } from '../catalogFile.ts';
import { writeScoresFile } from '../scoresByUrl.ts';
import { packageFiles } from '../version.ts';
import { describeBuilt } from './describe.ts';
import { writeFeed } from './feed.ts';
import { writeOwnIndex } from './ownIndex.ts';
import { writeParquetFiles } from './parquet.ts';
import { addRowTerms } from './rowTerms.ts';
import { writeWeightsFile } from './weights.ts';

interface Written {
  /** the data package, copied to `data/` of the site already */
  readonly data: string;
  readonly out: string;
  readonly tables: Tables;
  readonly answers: Answers;
  /** absolute address of the site with its base; null: not known */
  readonly address: string | null;
}

/**
 * Every table that the site serves by address beyond the data package itself, the terms of each row in those of the package, and the
 * two files that list them.
 */
export async function writeDataFiles({ data, out, tables, answers, address }: Written): Promise<void> {
  const catalog = answers.catalogs.en;
  writeIndicatorFiles(answers, out);
  writeScoresFile(answers, out);
  writeWeightsFile(answers, tables, out);
  writeOwnIndex(answers, tables, out);
  const areas = writeParquetFiles(data, catalog, out);
  addRowTerms(join(out, 'data'), packageFiles(data));
  writeFeed(out, catalog, address);
  describeBuilt(out, areas);
  await writeCatalogFile(out, catalog.version);
}
