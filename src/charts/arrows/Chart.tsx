import { ChartSvg, Label, Silent } from '../parts.tsx';
import type { ChartWords } from '../types.ts';
import type { ArrowGeometry, ArrowsGeometry, ArrowsRowGeometry } from './types.ts';

export interface ArrowsChartProps extends ChartWords {
  readonly geometry: ArrowsGeometry;
  /** no script runs yet: what only scripts make use of is left out */
  readonly still?: boolean | undefined;
}

/** Draws laid-out changes: a list whose items are links, an arrow each from then to now. */
export function ArrowsChart({ geometry, still = false, ...words }: ArrowsChartProps) {
  const { width, height, rows, more, axis, grid, key } = geometry;
  return (
    <ChartSvg {...words} kind="arrows" width={width} height={height}>
      <Silent>
        {key.map(({ label, arrow }) => (
          <g key={label.text}>
            <Arrow {...arrow} />
            <Label {...label} size={12} />
          </g>
        ))}
        {axis.map(({ line, ...label }) => (
          <g key={line}>
            <line className="grid" x1={line} x2={line} y1={grid[0]} y2={grid[1]} />
            <Label {...label} className="muted" size={12} />
          </g>
        ))}
      </Silent>
      <g {...{ role: 'list' }} fontSize={geometry.size}>
        {rows.map((row) => (
          <Row key={row.id} row={row} of={geometry.row} still={still} />
        ))}
      </g>
      {more && <Label {...more} className="muted" />}
    </ChartSvg>
  );
}

interface RowProps {
  readonly row: ArrowsRowGeometry;
  readonly of: ArrowsGeometry['row'];
  readonly still: boolean;
}

function Row({ row, of, still }: RowProps) {
  const place = `translate(${row.x} ${row.y})`;
  if (still) {
    return (
      <g {...{ role: 'listitem' }} transform={place}>
        <a href={row.href}>
          <Label {...row.name} />
        </a>
        <Arrow {...row.arrow} />
        <Label {...row.end} />
      </g>
    );
  }
  return (
    <g {...{ role: 'listitem' }} data-row="" transform={place}>
      <a href={row.href} aria-label={row.label} data-mark={0} className="row">
        <rect className="hit" width={of.width} height={of.height} />
        <Label {...row.name} className="name" />
      </a>
      <g {...{ 'aria-hidden': true }} className="beside">
        <Arrow {...row.arrow} />
        <Label {...row.end} />
      </g>
    </g>
  );
}

function Arrow({ path, isClear }: ArrowGeometry) {
  return <path className={isClear ? undefined : 'unclear'} d={path} />;
}
