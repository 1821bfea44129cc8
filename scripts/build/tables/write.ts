import { join } from 'node:path';
import type { Tables } from '../../../src/catalog/read.ts';
import type { Answers } from '../answers.ts';
import { writeIndicatorFiles } from '../byUrl.ts';
import { writeCatalogFile } from '../catalogFile.ts';
import { writeScoresFile } from '../scoresByUrl.ts';
import { packageFiles } from '../version.ts';
import { writeCoverageFile } from './coverageFile.ts';
import { describeBuilt } from './describe.ts';
import { loggedVersions, writeFeeds } from './feed.ts';
import { writeFilesAnswer } from './filesAnswer.ts';
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
 * Every table that the site serves by address beyond the data package itself, the terms of each row in those of the package, the
 * two files that list them, and what the data page says of them all.
 */
export async function writeDataFiles({ data, out, tables, answers, address }: Written): Promise<void> {
  const catalog = answers.catalogs.en;
  writeIndicatorFiles(answers, out);
  writeScoresFile(answers, out);
  writeWeightsFile(answers, tables, out);
  writeOwnIndex(answers, tables, out);
  writeCoverageFile(answers, out);
  const areas = writeParquetFiles(data, catalog, out);
  addRowTerms(join(out, 'data'), packageFiles(data));
  const logged = loggedVersions(out);
  writeFeeds(out, logged, answers.catalogs, address);
  describeBuilt(out, areas);
  writeFilesAnswer(out, await writeCatalogFile(out, catalog.version), logged);
}
