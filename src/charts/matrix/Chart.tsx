import { ChartSvg, Hatch, Label, Silent } from '../parts.tsx';
import { RankingChart } from '../ranking/Chart.tsx';
import { selectionClass } from '../selection.ts';
import type { ChartWords } from '../types.ts';
import type {
  CellGeometry,
  HeadGeometry,
  MatrixGeometry,
  MatrixTableGeometry,
  RowGeometry,
} from './types.ts';

export interface MatrixChartProps extends ChartWords {
  readonly geometry: MatrixGeometry;
}

/** Draws a laid-out matrix: a table with row and column heads where it is wide, a ranking where it is narrow. */
export function MatrixChart({ geometry, ...words }: MatrixChartProps) {
  return geometry.form === 'list' ? (
    <RankingChart {...words} geometry={geometry.list} />
  ) : (
    <Table {...words} geometry={geometry} />
  );
}

function Table({ geometry, ...words }: ChartWords & { readonly geometry: MatrixTableGeometry }) {
  const { width, height, direction, corner, heads, rows, rule } = geometry;
  return (
    <ChartSvg {...words} kind="matrix" width={width} height={height} walks={direction}>
      {rows.some(({ cells }) => cells.some(({ kind }) => kind === 'no-score')) && <Hatch id={words.id} />}
      <g {...{ role: 'table', 'aria-label': words.title }}>
        <g {...{ role: 'row' }}>
          {[corner, ...heads].map((head, index) => (
            <Head key={head.id} head={head} column={index} />
          ))}
        </g>
        {rows.map((row, index) => (
          <Row key={row.id} row={row} index={index + 1} id={words.id} />
        ))}
      </g>
      {rule !== null && <line className="axis" x1={0} x2={width} y1={rule} y2={rule} />}
    </ChartSvg>
  );
}

function Head({ head, column }: { readonly head: HeadGeometry; readonly column: number }) {
  const { lines, angle, x, y, href, label, sorted, strong, arrow, hit } = head;
  const content = (
    <>
      <g transform={angle === 0 ? undefined : `rotate(${angle} ${x} ${y})`}>
        <rect className="hit" {...hit} />
        {lines.map((line) => (
          <Label key={line.y} {...line} size={12} />
        ))}
      </g>
      {sorted && (
        <path
          className="sort"
          d={`M${arrow.x - 4} ${sorted === 'descending' ? arrow.y - 3 : arrow.y + 3}h8l-4 ${sorted === 'descending' ? 6 : -6}z`}
        />
      )}
    </>
  );
  return (
    <g
      {...{ role: 'columnheader', ...(sorted ? { 'aria-sort': sorted } : {}) }}
      className={`head${strong ? ' strong' : ''}${sorted ? ' sorted' : ''}`}
    >
      {href === null ? (
        content
      ) : (
        <a
          href={href}
          aria-label={label}
          aria-current={sorted ? 'true' : undefined}
          data-mark={`0 ${column}`}
        >
          {content}
        </a>
      )}
    </g>
  );
}

interface RowProps {
  readonly row: RowGeometry;
  readonly index: number;
  readonly id: string;
}

function Row({ row, index, id }: RowProps) {
  const { kind, box, name, rank, range, cells, selection, href, label } = row;
  const chosen = selection === null ? '' : ` chosen ${selectionClass(selection)}`;
  const head = (
    <>
      <rect className="hit" {...box} />
      {rank && <Label {...rank} className="muted" size={12} />}
      <Label {...name} className="name" />
    </>
  );
  return (
    <g {...{ role: 'row' }} className={`row row-${kind}${chosen}`}>
      <g {...{ role: 'rowheader' }}>
        {href === null ? (
          head
        ) : (
          <a href={href} aria-label={label} data-mark={`${index} 0`}>
            {head}
          </a>
        )}
      </g>
      {range && (
        <Silent>
          <line className="grid" x1={range.track[0]} x2={range.track[1]} y1={range.y} y2={range.y} />
          <line className="range" x1={range.ends[0]} x2={range.ends[1]} y1={range.y} y2={range.y} />
        </Silent>
      )}
      {cells.map((cell, at) => (
        <Cell key={cell.box.x} cell={cell} mark={`${index} ${at + 1}`} id={id} />
      ))}
    </g>
  );
}

function Cell({
  cell,
  mark,
  id,
}: {
  readonly cell: CellGeometry;
  readonly mark: string;
  readonly id: string;
}) {
  const { kind, box, tone, text, label } = cell;
  return (
    <g
      {...{ role: 'cell', 'aria-label': label, tabIndex: -1 }}
      data-mark={mark}
      className={`cell cell-${kind}`}
    >
      <title>{label}</title>
      {kind === 'no-score' ? (
        <rect {...box} fill={`url(#${id}-hatch)`} />
      ) : (
        <rect {...box} className={tone === null ? 'empty' : `mark tone-${tone}`} />
      )}
      {text && <Label {...text} className={tone === null ? 'muted' : `on-${tone}`} />}
    </g>
  );
}
