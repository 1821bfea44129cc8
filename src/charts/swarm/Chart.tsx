import { ChartSvg, Label, Silent } from '../parts.tsx';
import { type ChartWords, CLASS_TONES } from '../types.ts';
import type { SwarmDotGeometry, SwarmGeometry } from './types.ts';

export interface SwarmChartProps extends ChartWords {
  readonly geometry: SwarmGeometry;
  /** no script runs yet: dots without names or links, since the page carries two drawings and says all of it elsewhere */
  readonly still?: boolean;
}

/** Draws a laid-out swarm: a list of members as dots in the colours of their classes, the reader's own with a ring. */
export function SwarmChart({ geometry, still = false, ...words }: SwarmChartProps) {
  const { width, height, radius, dots, world, references, own, axis, grid, label } = geometry;
  return (
    <ChartSvg {...words} kind="swarm" width={width} height={height}>
      <Silent>
        {axis.map((tick) => (
          <g key={tick.text}>
            <line className="grid" x1={tick.x} x2={tick.x} y1={grid[0]} y2={grid[1]} />
            <Label {...tick} className="muted" size={12} />
          </g>
        ))}
        <path className="world" d={world} />
        {references.map((reference) => (
          <g key={reference.kind} className={`reference reference-${reference.kind}`}>
            <path className="line" d={reference.path} />
            <Label {...reference.label} size={12} />
          </g>
        ))}
      </Silent>
      {still ? (
        <Silent>
          {CLASS_TONES.map((tone) => (
            <g key={tone} className={`mark tone-${tone}`}>
              {dots
                .filter((dot) => dot.tone === tone)
                .map(({ id, x, y }) => (
                  <circle key={id} cx={x} cy={y} r={radius} />
                ))}
            </g>
          ))}
        </Silent>
      ) : (
        <g {...{ role: 'list', 'aria-label': label }} data-row="">
          {dots.map((dot) => (
            <Dot key={dot.id} dot={dot} radius={radius} />
          ))}
        </g>
      )}
      {own !== null && (
        <g className="own" pointerEvents="none">
          <path className="stem" d={own.leader} />
          {!own.isDot && <circle className={`mark tone-${own.tone}`} cx={own.x} cy={own.y} r={radius} />}
          <circle className="ring" cx={own.x} cy={own.y} r={radius + 3} />
          <Label {...own.name} className="strong over" />
        </g>
      )}
    </ChartSvg>
  );
}

function Dot({ dot, radius }: { readonly dot: SwarmDotGeometry; readonly radius: number }) {
  return (
    <g {...{ role: 'listitem' }}>
      <a href={dot.href} aria-label={dot.label} data-mark={dot.x}>
        <title>{dot.label}</title>
        <circle className={`mark tone-${dot.tone}`} cx={dot.x} cy={dot.y} r={radius} />
      </a>
    </g>
  );
}
