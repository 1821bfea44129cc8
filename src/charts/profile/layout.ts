import { round } from '../geometry.ts';
import { placeKey } from '../key.ts';
import { rowFrame } from '../rows.ts';
import { labelMiddle, quantitative, ticksOf } from '../scale.ts';
import type { Frame } from '../types.ts';
import type { ProfileData, ProfileGeometry, ProfileRowGeometry } from './types.ts';

const AXIS = 22;

/** Places one horizontal scale a row, all alike: the group's range, the comparators' ticks, the economy's dot. */
export function layoutProfile(data: ProfileData, frame: Frame): ProfileGeometry {
  const { rows, comparators, rangeText, domain } = data;
  const hasRange = rows.some(({ range }) => range !== undefined);
  const key = placeKey(
    [data.name, ...(hasRange ? [rangeText] : []), ...comparators.map(({ text }) => text)],
    0,
    frame,
  );
  const [economy, ...others] = key.items;
  const present = rows.filter(({ value }) => value !== null);
  const place = rowFrame(
    rows.map(({ name }) => name),
    present.map(({ text }) => text),
    frame,
    9,
  );
  const scale = quantitative([], place.plot, { kind: 'linear', domain, zero: true });
  const top = key.height + AXIS + 4;
  const bottom = top + rows.length * place.height;
  const count = Math.max(2, Math.min(5, Math.floor((place.plot[1] - place.plot[0]) / 60)));
  return {
    width: frame.width,
    height: bottom + 4,
    rowHeight: place.height,
    middle: place.middle,
    plot: place.plot,
    grid: [top - 4, bottom],
    axis: ticksOf(scale, 'linear', count, data.formatTick).map((tick) => ({
      text: tick.text,
      x: labelMiddle(tick, frame.width),
      y: top - 8,
      side: 'middle',
    })),
    rows: rows.map(
      (row, index): ProfileRowGeometry => ({
        id: row.id,
        y: top + index * place.height,
        name: place.name(row.name, false, row.value === null ? '' : row.text),
        end:
          row.value === null && place.form === 'line'
            ? reasonOn(row.text, place.plot, frame)
            : place.end(row.text),
        x: row.value === null ? null : round(scale(row.value)),
        range: row.range ? [round(scale(row.range[0])), round(scale(row.range[1]))] : null,
        ticks: row.comparators.flatMap((value, at) => {
          const comparator = comparators[at];
          return value === null || !comparator ? [] : [{ x: round(scale(value)), comparator }];
        }),
        tone: row.tone,
        href: row.href ?? null,
        label: row.label,
      }),
    ),
    key: {
      economy: economy ?? { x: 0, y: 0, size: 0, label: { text: '', x: 0, y: 0, side: 'left' } },
      range: hasRange ? (others[0] ?? null) : null,
      comparators: others.slice(hasRange ? 1 : 0).flatMap((item, at) => {
        const comparator = comparators[at];
        return comparator ? [{ ...item, comparator }] : [];
      }),
    },
  };
}

/** A reason is a sentence, too long for the column of numbers: it stands on the empty scale. */
function reasonOn(text: string, [left, right]: readonly [number, number], { direction }: Frame) {
  return {
    text,
    x: direction === 'ltr' ? left + 8 : right - 8,
    y: 20,
    side: direction === 'ltr' ? 'left' : 'right',
  } as const;
}
