import { ChartSvg, Hatch, Label, markAttributes, Silent } from '../parts.tsx';
import { selectionClass, selectionMarker } from '../selection.ts';
import type { ChartWords } from '../types.ts';
import type { AreaGeometry, CircleGeometry, MapGeometry } from './types.ts';

export interface MapChartProps extends ChartWords {
  readonly geometry: MapGeometry;
}

/** Draws a laid-out map: a list of economies, each its outline or its circle; the sea is the paper. */
export function MapChart({ geometry, ...words }: MapChartProps) {
  const { width, height, mapHeight, view, marks, markers, land, disputed, legend } = geometry;
  const toPixels = `translate(${view.x} ${view.y}) scale(${view.scale})`;
  return (
    <ChartSvg {...words} kind="map" width={width} height={height} walks={geometry.direction}>
      <Hatch id={words.id} />
      <Hatch id={`${words.id}-land`} scale={view.scale} />
      <clipPath id={`${words.id}-view`}>
        <rect width={width} height={mapHeight} />
      </clipPath>
      <g clipPath={`url(#${words.id}-view)`}>
        <path className="land" d={land} transform={toPixels} />
        <g {...{ role: 'list' }}>
          {marks.map((mark, index) => (
            <Mark
              key={mark.economy}
              mark={mark}
              first={index === 0}
              id={words.id}
              radius={geometry.radius}
              toPixels={toPixels}
            />
          ))}
        </g>
        <path className="unsettled" d={disputed} transform={toPixels} />
        <path className="unsettled dots" d={disputed} transform={toPixels} />
        {markers.map(({ x, y, selection }) => (
          <path
            key={selection}
            className={`marker ${selectionClass(selection)}`}
            d={selectionMarker(selection, 90)}
            transform={`translate(${x} ${y})`}
          />
        ))}
      </g>
      <Silent>
        {legend.map(({ tone, x, y, size, label }) => (
          <g key={label.text}>
            {tone === null ? (
              <rect
                className="mark"
                x={x}
                y={y}
                width={size}
                height={size}
                fill={`url(#${words.id}-hatch)`}
              />
            ) : (
              <rect className={`mark tone-${tone}`} x={x} y={y} width={size} height={size} />
            )}
            <Label {...label} size={12} />
          </g>
        ))}
      </Silent>
    </ChartSvg>
  );
}

interface MarkProps {
  readonly mark: AreaGeometry | CircleGeometry;
  readonly first: boolean;
  readonly id: string;
  readonly radius: number;
  readonly toPixels: string;
}

function Mark({ mark, first, id, radius, toPixels }: MarkProps) {
  const { label, href, tone, selection } = mark;
  const paint = {
    className: tone === null ? 'mark hatched' : `mark tone-${tone}`,
    ...(tone === null ? { fill: `url(#${id}${mark.kind === 'area' ? '-land' : ''}-hatch)` } : {}),
  };
  const press = mark.kind === 'area' ? mark.press : mark;
  const shape = (
    <>
      {press && <circle className="hit" cx={press.x} cy={press.y} r={press.reach} />}
      {mark.kind === 'area' ? (
        <path {...paint} d={mark.path} transform={toPixels} />
      ) : (
        <circle {...paint} cx={mark.x} cy={mark.y} r={radius} />
      )}
    </>
  );
  const className = selection === null ? undefined : `chosen ${selectionClass(selection)}`;
  return (
    <g {...{ role: 'listitem' }} data-row="" className={className}>
      {href === null ? (
        <g {...markAttributes(label, 0, first)}>
          <title>{label}</title>
          {shape}
        </g>
      ) : (
        <a href={href} aria-label={label} data-mark={0}>
          <title>{label}</title>
          {shape}
        </a>
      )}
    </g>
  );
}
