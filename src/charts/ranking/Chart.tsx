import { ChartSvg, Hatch, Label, markAttributes, Silent } from '../parts.tsx';
import { selectionClass, selectionMarker } from '../selection.ts';
import type { ChartWords } from '../types.ts';
import type { RankingGeometry, RankingRowGeometry, ReferenceGeometry } from './types.ts';

export interface RankingChartProps extends ChartWords {
  readonly geometry: RankingGeometry;
}

/**
 * Draws a laid-out ranking: a list whose items are read as one sentence each, and are links where they have an address. A
 * link's name begins with the text in it, so only the row's name is part of it.
 */
export function RankingChart({ geometry, ...words }: RankingChartProps) {
  const { width, height, rows, ticks, grid, zero, references, form } = geometry;
  const lines = references.map((reference) => (
    <Reference key={`${reference.kind} ${reference.label.text}`} {...reference} halo={geometry.bars} />
  ));
  return (
    <ChartSvg {...words} kind="ranking" width={width} height={height}>
      {rows.some(({ mark }) => mark.kind === 'missing') && <Hatch id={words.id} />}
      <Silent>
        {ticks.map(({ x, labels }) => (
          <g key={x}>
            {form === 'line' && <line className="grid" x1={x} x2={x} y1={grid[0]} y2={grid[1]} />}
            {labels.map((label) => (
              <Label key={label.y} {...label} className="muted" size={12} />
            ))}
          </g>
        ))}
      </Silent>
      {!geometry.bars && lines}
      <g {...{ role: 'list' }}>
        {rows.map((row, index) => (
          <Row key={row.id} row={row} index={index} id={words.id} geometry={geometry} />
        ))}
      </g>
      {zero !== null && form === 'line' && (
        <line className="axis" x1={zero} x2={zero} y1={grid[0]} y2={grid[1]} />
      )}
      {geometry.bars && lines}
    </ChartSvg>
  );
}

interface RowProps {
  readonly row: RankingRowGeometry;
  readonly index: number;
  readonly id: string;
  readonly geometry: RankingGeometry;
}

function Row({ row, index, id, geometry }: RowProps) {
  const chosen = row.selection === null ? '' : ` chosen ${selectionClass(row.selection)}`;
  const head = (
    <>
      <rect className="hit" width={geometry.width} height={geometry.rowHeight} />
      <Label {...row.name} className="name" />
    </>
  );
  const rest = (
    <>
      {row.rank && <Label {...row.rank} className="muted" size={12} />}
      <Mark row={row} id={id} />
      <Label
        {...row.value}
        {...(row.mark.kind === 'missing' ? { className: 'muted over', size: 12 } : { className: 'value' })}
      />
      {row.note && <Label {...row.note} className="muted" size={12} />}
    </>
  );
  return (
    <g {...{ role: 'listitem' }} data-row="" transform={`translate(0 ${row.y})`}>
      {row.href === null ? (
        <g {...markAttributes(row.label, 0, index === 0)} className={`row${chosen}`}>
          {head}
          {rest}
        </g>
      ) : (
        <>
          <a href={row.href} aria-label={row.label} data-mark={0} className={`row${chosen}`}>
            {head}
          </a>
          <g {...{ 'aria-hidden': true }} className={`beside${chosen}`}>
            {rest}
          </g>
        </>
      )}
    </g>
  );
}

function Mark({ row: { mark, tone, range, marker, selection }, id }: Pick<RowProps, 'row' | 'id'>) {
  if (mark.kind === 'missing') {
    const { kind, ...box } = mark;
    return <rect {...box} className={kind} fill={`url(#${id}-hatch)`} />;
  }
  return (
    <>
      {mark.kind === 'dot' && <line className="grid" x1={mark.x1} x2={mark.x2} y1={mark.y} y2={mark.y} />}
      {mark.kind === 'bar' && (
        <rect x={mark.x} y={mark.y} width={mark.width} height={mark.height} className={`mark tone-${tone}`} />
      )}
      {range && <line className="range" x1={range.x1} x2={range.x2} y1={range.y} y2={range.y} />}
      {mark.kind === 'dot' && !marker && (
        <circle cx={mark.x} cy={mark.y} r={5} className={`mark tone-${tone}`} />
      )}
      {marker && (
        <path
          className="marker"
          d={selectionMarker(selection ?? 0, 110)}
          transform={`translate(${marker.x} ${marker.y})`}
        />
      )}
    </>
  );
}

function Reference({ kind, x, label, path, swatch, halo }: ReferenceGeometry & { readonly halo: boolean }) {
  const flag = label.side === 'left' ? 5 : -5;
  return (
    <g className={`reference reference-${kind}`}>
      {halo && <path className="halo" d={path} />}
      <path className="line" d={path} />
      {swatch && <line className="line" x1={swatch.x1} x2={swatch.x2} y1={swatch.y} y2={swatch.y} />}
      {kind === 'target' && !swatch && (
        <path className="flag" d={`M${x} ${label.y - 10}l${flag} 3l${-flag} 3z`} />
      )}
      <Label {...label} size={12} />
    </g>
  );
}
