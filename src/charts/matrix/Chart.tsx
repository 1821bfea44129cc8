import { Fragment } from 'react';
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
      <g {...{ role: 'table' }}>
        <g {...{ role: 'row' }} data-row="">
          {[corner, ...heads].map((head, index) => (
            <Head key={head.id} head={head} column={index} />
          ))}
        </g>
        {rows.map((row) => (
          <Row key={row.id} row={row} geometry={geometry} id={words.id} />
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
        {lines.map((line, index) => (
          <Fragment key={line.y}>
            {/* read as one text, the words of two lines must not run together */}
            {index > 0 && ' '}
            <Label {...line} size={12} />
          </Fragment>
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
        <a href={href} aria-label={label} aria-current={sorted ? 'true' : undefined} data-mark={column}>
          {content}
        </a>
      )}
    </g>
  );
}

interface RowProps {
  readonly row: RowGeometry;
  readonly geometry: MatrixTableGeometry;
  readonly id: string;
}

function Row({ row, geometry, id }: RowProps) {
  const { kind, y, height, name, rank, range, join, cells, selection, href, label } = row;
  const chosen = selection === null ? '' : ` chosen ${selectionClass(selection)}`;
  const head = (
    <>
      <rect className="hit" width={geometry.width} height={height} />
      {range && href !== null && <title>{label}</title>}
      <Label {...name} className="name" />
    </>
  );
  // Not in the link, whose name begins with the text in it.
  const place = rank && <Label {...rank} className="muted" size={12} />;
  return (
    <g
      {...{ role: 'row' }}
      data-row=""
      className={`row row-${kind}${chosen}`}
      transform={`translate(0 ${y})`}
      textAnchor="middle"
    >
      <g {...{ role: 'rowheader' }} textAnchor="start">
        {href === null ? (
          <>
            {head}
            {place}
          </>
        ) : (
          <>
            <a href={href} aria-label={label} data-mark={0}>
              {head}
            </a>
            <g {...{ 'aria-hidden': true }} className="beside">
              {place}
            </g>
          </>
        )}
      </g>
      {range && (
        <Silent>
          <line className="grid" x1={range.track[0]} x2={range.track[1]} y1={range.y} y2={range.y} />
          <line className="range" x1={range.ends[0]} x2={range.ends[1]} y1={range.y} y2={range.y} />
        </Silent>
      )}
      {join && (
        <Silent>
          <line className="join" x1={join.x} x2={join.x} y1={join.y1} y2={join.y2} />
        </Silent>
      )}
      {cells.map((cell, at) => (
        <Cell key={cell.x} cell={cell} column={at + 1} size={geometry.cell} id={id} />
      ))}
    </g>
  );
}

interface CellProps {
  readonly cell: CellGeometry;
  readonly column: number;
  readonly size: MatrixTableGeometry['cell'];
  readonly id: string;
}

function Cell({ cell: { kind, x, tone, text, href, label }, column, size, id }: CellProps) {
  const { baseline, ...box } = size;
  const mark = { 'aria-label': label, tabIndex: -1, 'data-mark': column } as const;
  const content = (
    <>
      {kind !== 'score' && <title>{label}</title>}
      {kind === 'no-score' ? (
        <rect x={x} {...box} fill={`url(#${id}-hatch)`} />
      ) : (
        <rect x={x} {...box} className={tone === null ? 'empty' : `mark tone-${tone}`} />
      )}
      {text !== '' && (
        <text x={x + box.width / 2} y={baseline} className={tone === null ? 'muted' : `on-${tone}`}>
          {text}
        </text>
      )}
    </>
  );
  return href === null ? (
    <g {...{ role: 'cell', ...mark }} className={`cell ${kind}`}>
      {content}
    </g>
  ) : (
    <g {...{ role: 'cell' }} className={`cell ${kind}`}>
      <a href={href} {...mark}>
        {content}
      </a>
    </g>
  );
}
