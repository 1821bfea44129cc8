import { ChartSvg, Label, markAttributes, Silent } from '../parts.tsx';
import { selectionClass } from '../selection.ts';
import type { ChartWords } from '../types.ts';
import type { DumbbellGeometry, DumbbellRowGeometry } from './types.ts';

export interface DumbbellChartProps extends ChartWords {
  readonly geometry: DumbbellGeometry;
}

/** Draws laid-out gaps: a list with one item a row, a hollow and a full dot, the line between them and the gap. */
export function DumbbellChart({ geometry, ...words }: DumbbellChartProps) {
  const { width, height, rows, axis, grid, gapHead, key } = geometry;
  return (
    <ChartSvg {...words} kind="dumbbell" width={width} height={height}>
      <Silent>
        {key.map(({ x, y, label }, index) => (
          <g key={label.text}>
            {index < 2 ? (
              <circle className={`end end-${index}`} cx={x + 7} cy={y + 7} r={6} />
            ) : (
              <line className="gap reversed" x1={x} x2={x + 14} y1={y + 7} y2={y + 7} />
            )}
            <Label {...label} size={12} />
          </g>
        ))}
        {gapHead && <Label {...gapHead} className="muted" size={12} />}
        {axis.map((label) => (
          <g key={label.x}>
            <line className="grid" x1={label.x} x2={label.x} y1={grid[0]} y2={grid[1]} />
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
  readonly row: DumbbellRowGeometry;
  readonly first: boolean;
  readonly geometry: DumbbellGeometry;
}

function Row({ row, first, geometry: { width, rowHeight, middle } }: RowProps) {
  const chosen = row.selection === null ? '' : ` chosen ${selectionClass(row.selection)}`;
  const content = (
    <>
      <rect className="hit" width={width} height={rowHeight} />
      <Label {...row.name} className="name" />
      {row.first !== null && row.second !== null && (
        <line
          className={row.reversed ? 'gap reversed' : 'gap'}
          x1={row.first}
          x2={row.second}
          y1={middle}
          y2={middle}
        />
      )}
      {row.first !== null && <circle className="mark end end-0" cx={row.first} cy={middle} r={6} />}
      {row.second !== null && <circle className="mark end end-1" cx={row.second} cy={middle} r={6} />}
      {row.reversed && (
        <line
          className="gap reversed"
          x1={row.reversed.x1}
          x2={row.reversed.x2}
          y1={row.reversed.y}
          y2={row.reversed.y}
        />
      )}
      {row.texts.map((text) => (
        <Label key={text.x} {...text} className="muted over" size={12} />
      ))}
      <Label {...row.gap} className="value" />
    </>
  );
  return (
    <g {...{ role: 'listitem' }} data-row="" transform={`translate(0 ${row.y})`}>
      {row.href === null ? (
        <g {...markAttributes(row.label, 0, first)} className={`row${chosen}`}>
          {content}
        </g>
      ) : (
        <a href={row.href} aria-label={row.label} data-mark={0} className={`row${chosen}`}>
          {content}
        </a>
      )}
    </g>
  );
}
