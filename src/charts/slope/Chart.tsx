import { ChartSvg, Label, markAttributes, Silent } from '../parts.tsx';
import { selectionClass, selectionDash, selectionMarker } from '../selection.ts';
import type { ChartWords } from '../types.ts';
import type { SlopeGeometry, SlopeLineGeometry } from './types.ts';

export interface SlopeChartProps extends ChartWords {
  readonly geometry: SlopeGeometry;
}

/** Draws a laid-out slope: a list with one item a line, chosen ones last, so that they lie on top. */
export function SlopeChart({ geometry, ...words }: SlopeChartProps) {
  const { width, height, heads, lines, uprights } = geometry;
  return (
    <ChartSvg {...words} kind="slope" width={width} height={height}>
      <Silent>
        {uprights.map(({ x, y1, y2 }) => (
          <line key={x} className="axis" x1={x} x2={x} y1={y1} y2={y2} />
        ))}
        {heads.map((head) => (
          <Label key={head.x} {...head} className="strong" size={12} />
        ))}
      </Silent>
      <g {...{ role: 'list' }}>
        {[
          ...lines.filter(({ selection }) => selection === null),
          ...lines.filter(({ selection }) => selection !== null),
        ].map((line, index) => (
          <Line key={line.id} line={line} first={index === 0} />
        ))}
      </g>
    </ChartSvg>
  );
}

function Line({ line, first }: { readonly line: SlopeLineGeometry; readonly first: boolean }) {
  const { x1, x2, y1, y2, start, end, leaders, tone, selection, href, label } = line;
  const content = (
    <>
      <title>{label}</title>
      <line className="hit" x1={x1} x2={x2} y1={y1} y2={y2} />
      {leaders && <path className="leader" d={leaders} />}
      <line
        className="slope"
        x1={x1}
        x2={x2}
        y1={y1}
        y2={y2}
        strokeDasharray={selection === null ? undefined : selectionDash(selection)}
      />
      {[
        [x1, y1],
        [x2, y2],
      ].map(([x, y]) =>
        selection === null ? (
          <circle key={x} className={`mark tone-${tone}`} cx={x} cy={y} r={4} />
        ) : (
          <path
            key={x}
            className="marker"
            d={selectionMarker(selection, 70)}
            transform={`translate(${x} ${y})`}
          />
        ),
      )}
      {start && <Label {...start} className="muted" size={12} />}
      {end && <Label {...end} className="name" size={12} />}
    </>
  );
  return (
    <g
      {...{ role: 'listitem' }}
      data-row=""
      className={selection === null ? undefined : `chosen ${selectionClass(selection)}`}
    >
      {href === null ? (
        <g {...markAttributes(label, 0, first)}>{content}</g>
      ) : (
        <a href={href} aria-label={label} data-mark={0}>
          {content}
        </a>
      )}
    </g>
  );
}
