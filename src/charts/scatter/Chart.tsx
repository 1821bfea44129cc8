import { ChartSvg, Label, markAttributes, Silent } from '../parts.tsx';
import { selectionClass, selectionMarker } from '../selection.ts';
import type { ChartWords } from '../types.ts';
import type { ScatterGeometry, ScatterPointGeometry } from './types.ts';

export interface ScatterChartProps extends ChartWords {
  readonly geometry: ScatterGeometry;
  /** drawn where nothing can be walked: only chosen points are more than a dot */
  readonly still?: boolean;
}

/** Draws a laid-out scatter: a list of points, walked from low to high x; chosen ones lie on top, with their names. */
export function ScatterChart({ geometry, still = false, ...words }: ScatterChartProps) {
  const { width, height, plot, points, xTicks, yTicks, xTitle, yTitle, fit } = geometry;
  const walked = [...points].sort((a, b) => a.x - b.x)[0];
  const behind = points.filter(isBehind);
  const inFront = points.filter((point) => !isBehind(point));
  return (
    <ChartSvg {...words} kind="scatter" width={width} height={height}>
      <Silent>
        {yTicks.map(({ line, ...tick }) => (
          <g key={line}>
            <line className="grid" x1={plot.left} x2={plot.right} y1={line} y2={line} />
            <Label {...tick} className="muted" size={12} />
          </g>
        ))}
        {xTicks.map(({ line, ...tick }) => (
          <g key={line}>
            <line className="grid" x1={line} x2={line} y1={plot.top} y2={plot.bottom + 4} />
            <Label {...tick} className="muted" size={12} />
          </g>
        ))}
        <Label {...xTitle} className="muted" size={12} />
        <Label {...yTitle} className="muted" size={12} />
      </Silent>
      {fit && (
        <g {...{ role: 'img', 'aria-label': fit.label }}>
          <path className="band" d={fit.band} />
          <path className="fit" d={fit.line} />
        </g>
      )}
      {still && (
        <Silent>
          {behind.map((point) => (
            <Dot key={point.id} {...point} />
          ))}
        </Silent>
      )}
      <g {...{ role: 'list' }} data-row="">
        {[...(still ? [] : behind), ...inFront].map((point) => (
          <Point key={point.id} point={point} first={point === walked} />
        ))}
      </g>
    </ChartSvg>
  );
}

function isBehind({ selection }: ScatterPointGeometry): boolean {
  return selection === null;
}

function Dot({ x, y, tone }: Pick<ScatterPointGeometry, 'x' | 'y' | 'tone'>) {
  return <circle className={`tone-${tone}`} cx={x} cy={y} r={4.5} />;
}

function Point({ point, first }: { readonly point: ScatterPointGeometry; readonly first: boolean }) {
  const { x, y, tone, selection, name, href, label } = point;
  const content = (
    <>
      <title>{label}</title>
      <circle className="hit" cx={x} cy={y} r={9} />
      {selection === null ? (
        <Dot x={x} y={y} tone={tone} />
      ) : (
        <path className="marker" d={selectionMarker(selection, 110)} transform={`translate(${x} ${y})`} />
      )}
      {name && <Label {...name} className="name over" size={12} />}
    </>
  );
  return (
    <g
      {...{ role: 'listitem' }}
      className={selection === null ? undefined : `chosen ${selectionClass(selection)}`}
    >
      {href === null ? (
        <g {...markAttributes(label, x, first)}>{content}</g>
      ) : (
        <a href={href} aria-label={label} data-mark={x}>
          {content}
        </a>
      )}
    </g>
  );
}
