import type { Group } from '../catalog/catalog.ts';
import type { Language } from '../catalog/languages.ts';
import type { FigureRows } from '../figures/figure.ts';
import { download } from './download.ts';

/** What few readers ask for is fetched when they do. */
export const takeAway = () => import('./figure/takeAway.ts');

/** Hands the reader a figure's rows as CSV, with the groups that it shows and the dates of their lists. */
export async function downloadCsv(
  { name, rows }: FigureRows['file'],
  groups: readonly Group[] = [],
): Promise<void> {
  const { figureCsv } = await takeAway();
  download(`${name}.csv`, 'text/csv', figureCsv(rows(), groups));
}

/** The same as a spreadsheet of the reader's language opens it. */
export async function downloadExcel(
  { name, rows }: FigureRows['file'],
  language: Language,
  groups: readonly Group[] = [],
): Promise<void> {
  const { figureExcelCsv } = await takeAway();
  download(`${name}-excel.csv`, 'text/csv', figureExcelCsv(rows(), language, groups));
}
