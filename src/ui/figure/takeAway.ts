/** What a figure's menu does beyond the page, fetched when it is first asked for. */
export { figureCsv } from '../../export/csv.ts';
export { figureExcelCsv } from '../../export/excel.ts';
export { pngOf } from '../../export/png.ts';
export { CiteDialog } from './CiteDialog.tsx';
export { pictureOfFigure } from './picture.ts';
