import type { ReactNode } from 'react';
import { ChartSvg, Label, markAttributes, Silent } from '../parts.tsx';
import { selectionClass, selectionMarker } from '../selection.ts';
import type { ChartWords } from '../types.ts';
import type { StripGeometry, StripMarkGeometry, StripRowGeometry } from './types.ts';

export interface StripChartProps extends ChartWords {
  readonly geometry: StripGeometry;
}

/** Draws laid-out strips: a list of rows, each a list of the group's members and the chosen economies. */
export function StripChart({ geometry, ...words }: StripChartProps) {
  const { width, height, rows, axis, grid } = geometry;
  return (
    <ChartSvg {...words} kind="strip" width={width} height={height}>
      <Silent>
        {axis.map((label) => (
          <g key={label.text}>
            <line className="grid" x1={label.x} x2={label.x} y1={grid[0]} y2={grid[1]} />
            <Label {...label} className="muted" size={12} />
          </g>
        ))}
      </Silent>
      {rows.map((row, index) => (
        <Row key={row.id} row={row} first={index === 0} geometry={geometry} />
      ))}
    </ChartSvg>
  );
}

interface RowProps {
  readonly row: StripRowGeometry;
  readonly first: boolean;
  readonly geometry: StripGeometry;
}

/** The keyboard walk goes from low to high, whatever the order that the members came in. */
function Row({ row, first, geometry }: RowProps) {
  const { middle } = row;
  const { plot, radius } = geometry;
  const walk = [...row.group, ...row.chosen].sort((a, b) => a.x - b.x)[0];
  return (
    <g transform={`translate(0 ${row.y})`}>
      {row.href === null ? (
        <Label {...row.name} className="strong" />
      ) : (
        <a href={row.href}>
          <Label {...row.name} className="name strong" />
        </a>
      )}
      <line className="grid" x1={plot[0]} x2={plot[1]} y1={middle} y2={middle} />
      <path className="world" d={row.world} />
      {row.references.map(({ kind, path, label }) => (
        <g key={kind} className={`reference reference-${kind}`}>
          <path className="line" d={path} />
          <Label {...label} size={12} />
        </g>
      ))}
      <g {...{ role: 'list', 'aria-label': row.label }} data-row="">
        {row.group.map((dot) => (
          <Mark key={dot.id} dot={dot} first={first && dot === walk}>
            <circle className="hit" cx={dot.x} cy={dot.y} r={radius + 3} />
            <circle className="mark tone-accent" cx={dot.x} cy={dot.y} r={radius} />
          </Mark>
        ))}
        {row.chosen.map((dot) => (
          <Mark
            key={dot.id}
            dot={dot}
            first={first && dot === walk}
            className={`chosen ${selectionClass(dot.selection)}`}
          >
            <path className="leader" d={dot.leader} />
            <circle className="hit" cx={dot.x} cy={dot.y} r={12} />
            <path
              className="marker"
              d={selectionMarker(dot.selection, 110)}
              transform={`translate(${dot.x} ${dot.y})`}
            />
            <Label {...dot.name} className="name" size={12} />
          </Mark>
        ))}
      </g>
    </g>
  );
}

interface MarkProps {
  readonly dot: StripMarkGeometry;
  readonly first: boolean;
  readonly className?: string;
  readonly children: ReactNode;
}

function Mark({ dot, first, className, children }: MarkProps) {
  return (
    <g {...{ role: 'listitem' }} className={className}>
      {dot.href === null ? (
        <g {...markAttributes(dot.label, dot.x, first)}>
          <title>{dot.label}</title>
          {children}
        </g>
      ) : (
        <a href={dot.href} aria-label={dot.label} data-mark={dot.x}>
          <title>{dot.label}</title>
          {children}
        </a>
      )}
    </g>
  );
}
