import { ChartSvg, Label, markAttributes, Silent } from '../parts.tsx';
import { selectionClass, selectionDash, selectionMarker } from '../selection.ts';
import type { ChartWords } from '../types.ts';
import type { EndLabelGeometry, LineGeometry, SeriesGeometry, TrendGeometry } from './types.ts';

export interface TrendChartProps extends ChartWords {
  readonly geometry: TrendGeometry;
}

/** Draws a laid-out trend. Each line is a list of its values, walked with left and right; up and down change the line. */
export function TrendChart({ geometry, ...words }: TrendChartProps) {
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
          <Line line={reference} first={series.length === 0 && index === 0} radius={geometry.point} />
        </g>
      ))}
      {series.map((one, index) => (
        <g key={one.id} className={`chosen ${selectionClass(one.selection)}`}>
          <Line line={one} first={index === 0} radius={geometry.point} selection={one.selection} />
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
  readonly selection?: number;
}

function Line({ line, first, radius, selection }: LineProps) {
  const dash = selection === undefined ? undefined : selectionDash(selection);
  return (
    <g {...{ role: 'list', 'aria-label': line.label }} data-row="">
      {line.segments.map(({ path, bridge }) => (
        <path
          key={path}
          d={path}
          className={bridge ? 'line bridge' : 'line'}
          strokeDasharray={bridge ? '1 4' : dash}
        />
      ))}
      {line.breaks.map(({ x, y, label }) => (
        <path key={x} className="break" d={`M${x} ${y - 8}v16`}>
          <title>{label}</title>
        </path>
      ))}
      {line.points.map(({ x, y, year, label, alone }, index) => (
        <g key={year} {...{ role: 'listitem' }}>
          <g {...markAttributes(label, year, first && index === 0)}>
            <title>{label}</title>
            <circle className="hit" cx={x} cy={y} r={9} />
            {alone && selection !== undefined ? (
              <path className="point" d={selectionMarker(selection, 44)} transform={`translate(${x} ${y})`} />
            ) : (
              <circle className="point" cx={x} cy={y} r={radius} />
            )}
          </g>
        </g>
      ))}
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
