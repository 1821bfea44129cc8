import { layoutRanking } from '../ranking/layout.ts';
import type { RankingReference, RankingRow } from '../ranking/types.ts';
import type { Frame } from '../types.ts';
import type { MatrixData, MatrixListGeometry, MatrixRow } from './types.ts';

/** One column of the matrix as a ranking: bars in the colour of their class, the pinned rows as lines. */
export function layoutMatrixList(data: MatrixData, frame: Frame): MatrixListGeometry {
  const { columns, rows, pinned, domain, formatTick } = data;
  const sorted = columns.find((column) => column.sorted !== undefined);
  const shown = columns.find(({ id }) => id === data.column) ?? sorted ?? columns[0];
  const index = shown ? columns.indexOf(shown) : -1;
  const byOther = sorted !== undefined && sorted !== shown;
  const ordered = byOther ? [...rows].sort((a, b) => scoreOf(b, index) - scoreOf(a, index)) : rows;
  return {
    form: 'list',
    column: shown?.id ?? '',
    list: layoutRanking(
      {
        rows: ordered.flatMap((row) => rankingRow(row, index)),
        references: pinned.flatMap(({ kind, name, cells }): RankingReference[] => {
          const cell = cells[index];
          return cell?.kind === 'score' ? [{ kind, value: cell.value, text: `${name} ${cell.text}` }] : [];
        }),
        scale: 'linear',
        mark: 'bar',
        domain,
        formatTick,
      },
      frame,
    ),
  };
}

function rankingRow(row: MatrixRow, index: number): RankingRow[] {
  const cell = row.cells[index];
  if (!cell) return [];
  const { id, name, selection, label } = row;
  const href = cell.href ?? row.href;
  const words = {
    id,
    name,
    text: cell.text,
    label: `${label}. ${cell.label}`,
    ...(href === undefined ? {} : { href }),
    ...(selection === undefined ? {} : { selection }),
  };
  return cell.kind === 'score'
    ? [
        {
          ...words,
          rank: cell.rank ?? row.rank,
          value: cell.value,
          tone: cell.tone,
          ...(cell.note === undefined ? {} : { note: cell.note }),
        },
      ]
    : [{ ...words, rank: '', value: null, tone: 'grey' }];
}

function scoreOf(row: MatrixRow, index: number): number {
  const cell = row.cells[index];
  return cell?.kind === 'score' ? cell.value : Number.NEGATIVE_INFINITY;
}
