import { Fragment } from 'react';
import { round } from '../geometry.ts';
import { ChartSvg, Label, markAttributes, Silent } from '../parts.tsx';
import { selectionClass, selectionDash, selectionMarker } from '../selection.ts';
import type { ChartWords } from '../types.ts';
import type {
  EndLabelGeometry,
  LineGeometry,
  PointGeometry,
  SeriesGeometry,
  TrendGeometry,
} from './types.ts';

export interface TrendChartProps extends ChartWords {
  readonly geometry: TrendGeometry;
  /** drawn where nothing can be walked: points are only dots */
  readonly still?: boolean | undefined;
}

/** Draws a laid-out trend. Each line is a list of its values, walked with left and right; up and down change the line. */
export function TrendChart({ geometry, still = false, ...words }: TrendChartProps) {
  const { width, height, plot, xTicks, yTicks, band, references, series, endLabels, targets } = geometry;
  return (
    <ChartSvg {...words} kind="trend" width={width} height={height}>
      <Silent>
        {yTicks.map(({ line, zero }) => (
          <line
            key={line}
            className={zero ? 'axis' : 'grid'}
            x1={plot.left}
            x2={plot.right}
            y1={line}
            y2={line}
          />
        ))}
        {xTicks.map(({ line, ...tick }) => (
          <g key={line}>
            <line className="axis" x1={line} x2={line} y1={plot.bottom} y2={plot.bottom + 5} />
            <Label {...tick} className="muted" size={12} />
          </g>
        ))}
      </Silent>
      {band && (
        <g {...{ role: 'img', 'aria-label': band.label }}>
          <path className="band" d={band.path} />
        </g>
      )}
      {targets.map(({ y, flag, label }) => (
        <g key={y} className="reference reference-target">
          <line className="line" x1={plot.left} x2={plot.right} y1={y} y2={y} />
          <path className="flag" d={flag} />
          <Label {...label} size={12} />
        </g>
      ))}
      {references.map((reference, index) => (
        <g key={reference.id} className={`reference reference-${reference.kind}`}>
          <Line
            line={reference}
            first={series.length === 0 && index === 0}
            radius={geometry.point}
            still={still}
          />
        </g>
      ))}
      {series.map((one, index) => (
        <g key={one.id} className={`chosen ${selectionClass(one.selection)}`}>
          <Line
            line={one}
            first={index === 0}
            radius={geometry.point}
            still={still}
            selection={one.selection}
          />
          <LastMarker {...one} />
        </g>
      ))}
      <Silent>
        {yTicks.map(({ line, zero: _, ...tick }) => (
          <Label key={line} {...tick} className="muted over" size={12} />
        ))}
        {endLabels.map((label) => (
          <EndLabel key={label.id} {...label} />
        ))}
      </Silent>
    </ChartSvg>
  );
}

interface LineProps {
  readonly line: LineGeometry;
  /** the first line of the chart: the keyboard walk starts here */
  readonly first: boolean;
  readonly radius: number;
  readonly still: boolean;
  readonly selection?: number;
}

function Line({ line, first, radius, still, selection }: LineProps) {
  const dash = selection === undefined ? undefined : selectionDash(selection);
  const marker = ({ x, y, alone }: PointGeometry) =>
    alone && selection !== undefined ? (
      <path className="point" d={selectionMarker(selection, 44)} transform={`translate(${x} ${y})`} />
    ) : (
      <circle className="point" cx={x} cy={y} r={radius} />
    );
  const attributes = { role: still ? 'img' : 'list', 'aria-label': line.label };
  return (
    <g {...attributes} data-row={still ? undefined : ''}>
      {line.segments.map(({ path, bridge }) => (
        <path
          key={path}
          d={path}
          className={bridge ? 'line bridge' : 'line'}
          strokeDasharray={bridge ? '1 4' : dash}
        />
      ))}
      {line.breaks.map(({ x, y, label }) => (
        <path key={x} className="break" d={`M${x} ${round(y - 8)}v16`}>
          <title>{label}</title>
        </path>
      ))}
      {line.points.map((point, index) =>
        still ? (
          <Fragment key={point.year}>{(point.alone || selection !== undefined) && marker(point)}</Fragment>
        ) : (
          <g key={point.year} {...{ role: 'listitem' }}>
            <g {...markAttributes(point.label, point.year, first && index === 0)}>
              <title>{point.label}</title>
              <circle className="hit" cx={point.x} cy={point.y} r={9} />
              {marker(point)}
            </g>
          </g>
        ),
      )}
    </g>
  );
}

function LastMarker({ points, selection }: SeriesGeometry) {
  const last = points.at(-1);
  if (!last) return null;
  return (
    <path
      className="marker"
      d={selectionMarker(selection, 70)}
      transform={`translate(${last.x} ${last.y})`}
    />
  );
}

function EndLabel({ lines, leader, kind, selection }: EndLabelGeometry) {
  const chosen = selection === null ? '' : ` chosen ${selectionClass(selection)}`;
  return (
    <g className={`end-label end-${kind}${chosen}`}>
      {leader && <path className="leader" d={leader} />}
      {lines.map((line) => (
        <Label key={line.y} {...line} className="name" {...(kind === 'series' ? {} : { size: 12 })} />
      ))}
    </g>
  );
}
