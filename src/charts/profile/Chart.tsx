import { round } from '../geometry.ts';
import { ChartSvg, Label, markAttributes, Silent } from '../parts.tsx';
import { selectionClass, selectionMarker } from '../selection.ts';
import type { ChartWords } from '../types.ts';
import type { ProfileComparator, ProfileGeometry, ProfileRowGeometry } from './types.ts';

export interface ProfileChartProps extends ChartWords {
  readonly geometry: ProfileGeometry;
}

/**
 * Draws a laid-out profile: a list with one item a row, all on the same scale. A link's name begins with the text in it, so
 * only the row's name is part of it.
 */
export function ProfileChart({ geometry, ...words }: ProfileChartProps) {
  const { width, height, rows, axis, grid, key } = geometry;
  return (
    <ChartSvg {...words} kind="profile" width={width} height={height}>
      <Silent>
        <circle className="dot" cx={key.economy.x + 7} cy={key.economy.y + 7} r={6} />
        <Label {...key.economy.label} className="strong" size={12} />
        {key.range && (
          <>
            <rect className="band" x={key.range.x} y={key.range.y + 1} width={14} height={12} rx={2} />
            <Label {...key.range.label} size={12} />
          </>
        )}
        {key.comparators.map(({ x, y, label, comparator }) => (
          <g key={comparator.id}>
            <Tick x={x + 7} y={y + 7} comparator={comparator} />
            <Label {...label} size={12} />
          </g>
        ))}
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

function isMedian({ comparator }: ProfileRowGeometry['ticks'][number]): boolean {
  return comparator.kind !== 'economy';
}

interface RowProps {
  readonly row: ProfileRowGeometry;
  readonly first: boolean;
  readonly geometry: ProfileGeometry;
}

function Row({ row, first, geometry }: RowProps) {
  const { width, rowHeight, middle, plot } = geometry;
  const head = (
    <>
      <rect className="hit" width={width} height={rowHeight} />
      <Label {...row.name} className="name" />
    </>
  );
  const rest = (
    <>
      <line className="grid" x1={plot[0]} x2={plot[1]} y1={middle} y2={middle} />
      {row.range && (
        <rect
          className="band"
          x={row.range[0]}
          y={middle - 6}
          width={Math.max(1, round(row.range[1] - row.range[0]))}
          height={12}
          rx={2}
        />
      )}
      {row.ticks.filter(isMedian).map(({ x, comparator }) => (
        <Tick key={comparator.id} x={x} y={middle} comparator={comparator} />
      ))}
      {row.x !== null && <circle className={`mark tone-${row.tone}`} cx={row.x} cy={middle} r={7} />}
      {row.ticks
        .filter((tick) => !isMedian(tick))
        .map(({ x, comparator }) => (
          <Tick key={comparator.id} x={x} y={middle} comparator={comparator} />
        ))}
      <Label
        {...row.end}
        {...(row.x === null ? { className: 'muted over', size: 12 } : { className: 'value' })}
      />
    </>
  );
  return (
    <g {...{ role: 'listitem' }} data-row="" transform={`translate(0 ${row.y})`}>
      {row.href === null ? (
        <g {...markAttributes(row.label, 0, first)} className="row">
          {head}
          {rest}
        </g>
      ) : (
        <>
          <a href={row.href} aria-label={row.label} data-mark={0} className="row">
            {head}
          </a>
          <g {...{ 'aria-hidden': true }} className="beside">
            {rest}
          </g>
        </>
      )}
    </g>
  );
}

function Tick({
  x,
  y,
  comparator,
}: {
  readonly x: number;
  readonly y: number;
  readonly comparator: ProfileComparator;
}) {
  if (comparator.kind === 'economy') {
    return (
      <path
        className={`marker ${selectionClass(comparator.selection)}`}
        d={selectionMarker(comparator.selection, 60)}
        transform={`translate(${x} ${y})`}
      />
    );
  }
  return (
    <g className={`reference reference-${comparator.kind}`}>
      <path className="halo" d={`M${x} ${round(y - 9)}v18`} />
      <path className="line" d={`M${x} ${round(y - 9)}v18`} />
    </g>
  );
}
