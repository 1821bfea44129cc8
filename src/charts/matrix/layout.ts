import { layoutMatrixList } from './list.ts';
import { layoutMatrixTable } from './table.ts';
import type { MatrixData, MatrixFrame, MatrixGeometry } from './types.ts';

/** From this width on the matrix is a table; below, a ranking of one column at a time. */
export const TABLE_FROM = 560;

/** Places a matrix of economies × areas. */
export function layoutMatrix(data: MatrixData, frame: MatrixFrame): MatrixGeometry {
  return frame.width >= TABLE_FROM ? layoutMatrixTable(data, frame) : layoutMatrixList(data, frame);
}
