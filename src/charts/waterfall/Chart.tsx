import { ChartSvg, Label, markAttributes, Silent } from '../parts.tsx';
import type { ChartWords } from '../types.ts';
import type { WaterfallGeometry, WaterfallRowGeometry } from './types.ts';

export interface WaterfallChartProps extends ChartWords {
  readonly geometry: WaterfallGeometry;
}

/** Draws a laid-out waterfall: a list with one item a step, between a dot for the first total and one for the last. */
export function WaterfallChart({ geometry, ...words }: WaterfallChartProps) {
  const { width, height, rows, axis, grid, joints } = geometry;
  return (
    <ChartSvg {...words} kind="waterfall" width={width} height={height}>
      <Silent>
        {axis.map((label) => (
          <g key={label.x}>
            <line className="grid" x1={label.x} x2={label.x} y1={grid[0]} y2={grid[1]} />
            <Label {...label} className="muted" size={12} />
          </g>
        ))}
        <path className="joint" d={joints} />
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
  readonly row: WaterfallRowGeometry;
  readonly first: boolean;
  readonly geometry: WaterfallGeometry;
}

function Row({ row, first, geometry: { width, rowHeight, middle } }: RowProps) {
  const content = (
    <>
      <rect className="hit" width={width} height={rowHeight} />
      <Label {...row.name} className="name" />
      {row.bar === null ? (
        <circle className="mark total" cx={row.at} cy={middle} r={5} />
      ) : (
        <rect
          className={`mark step step-${row.tone}`}
          x={row.bar.x}
          y={middle - 7}
          width={row.bar.width}
          height={14}
        />
      )}
      <Label {...row.end} className="value" />
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
    </g>
  );
}
