import { round } from '../geometry.ts';
import type { SparklineGeometry } from './layout.ts';

export interface SparklineChartProps {
  readonly geometry: SparklineGeometry;
}

/** Draws a laid-out sparkline: one image, named by what it says. */
export function SparklineChart({ geometry: { width, height, line, last } }: SparklineChartProps) {
  return (
    <svg className="chart chart-sparkline" width={width} height={height} role="img" aria-label={line.label}>
      {line.segments.map(({ path, bridge }) => (
        <path key={path} className={bridge ? 'line bridge' : 'line'} d={path} />
      ))}
      {line.points
        .filter(({ alone }) => alone)
        .map(({ x, y }) => (
          <circle key={x} className="alone" cx={x} cy={y} r={1.5} />
        ))}
      {line.breaks.map(({ x, y }) => (
        <path key={x} className="break" d={`M${x} ${round(y - 4)}v8`} />
      ))}
      {last && <circle className="last" cx={last.x} cy={last.y} r={3} />}
    </svg>
  );
}
