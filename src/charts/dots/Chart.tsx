import { round } from '../geometry.ts';
import { ChartSvg, Label, markAttributes, Silent } from '../parts.tsx';
import { selectionClass, selectionMarker } from '../selection.ts';
import type { ChartWords } from '../types.ts';
import type { DotsGeometry, DotsRowGeometry } from './types.ts';

export interface DotsChartProps extends ChartWords {
  readonly geometry: DotsGeometry;
}

/**
 * Draws laid-out rows of dots: a list with one item a row, all on the same scale. What stands at a row's end is no part of its
 * link, whose name would have to repeat it.
 */
export function DotsChart({ geometry, ...words }: DotsChartProps) {
  const { width, height, rows, axis, grid, key } = geometry;
  return (
    <ChartSvg {...words} kind="dots" width={width} height={height}>
      <Silent>
        {key.economies.map(({ x, y, label, selection }) => (
          <g key={selection} className={`chosen ${selectionClass(selection)}`}>
            <Marker x={x + 7} y={y + 7} selection={selection} />
            <Label {...label} className="name" size={12} />
          </g>
        ))}
        {key.median && (
          <>
            <Median x={key.median.x + 7} y={key.median.y + 7} />
            <Label {...key.median.label} size={12} />
          </>
        )}
        {axis.map(({ line, ...label }) => (
          <g key={line}>
            <line className="grid" x1={line} x2={line} y1={grid[0]} y2={grid[1]} />
            <Label {...label} className="muted" size={12} />
          </g>
        ))}
      </Silent>
      <g {...{ role: 'list' }}>
        {rows.map((row, index) => (
          <Row key={row.id} row={row} first={index === 0} geometry={geometry} />
        ))}
      </g>
    </ChartSvg>
  );
}

interface RowProps {
  readonly row: DotsRowGeometry;
  readonly first: boolean;
  readonly geometry: DotsGeometry;
}

function Row({ row, first, geometry }: RowProps) {
  const { width, plot } = geometry;
  const { middle } = row;
  const content = (
    <>
      <rect className="hit" width={width} height={row.height} />
      <Label {...row.name} className={row.strong ? 'name strong' : 'name'} />
      <line className="grid" x1={plot[0]} x2={plot[1]} y1={middle} y2={middle} />
      {row.span && <line className="span" x1={row.span[0]} x2={row.span[1]} y1={middle} y2={middle} />}
      {row.median !== null && <Median x={row.median} y={middle} />}
      {row.dots.map(({ id, x, y, selection }) => (
        <g key={id} className={selectionClass(selection)}>
          <Marker x={x} y={y} selection={selection} />
        </g>
      ))}
    </>
  );
  return (
    <g {...{ role: 'listitem' }} data-row="" transform={`translate(0 ${row.y})`}>
      {row.href === null ? (
        <g {...markAttributes(row.label, 0, first)} className="row">
          {content}
        </g>
      ) : (
        <a href={row.href} aria-label={row.label} data-mark={0} className="row">
          {content}
        </a>
      )}
      <Silent>
        <g className={row.selection === null ? undefined : `chosen ${selectionClass(row.selection)}`}>
          <Label {...row.end} className={row.selection === null ? 'muted' : 'name'} />
        </g>
      </Silent>
    </g>
  );
}

function Marker({ x, y, selection }: { readonly x: number; readonly y: number; readonly selection: number }) {
  return <path className="marker" d={selectionMarker(selection, 80)} transform={`translate(${x} ${y})`} />;
}

function Median({ x, y }: { readonly x: number; readonly y: number }) {
  return (
    <g className="reference reference-group">
      <path className="halo" d={`M${x} ${round(y - 10)}v20`} />
      <path className="line" d={`M${x} ${round(y - 10)}v20`} />
    </g>
  );
}
