import { dodge } from '../dodge.ts';
import { fromStart, round, startSide } from '../geometry.ts';
import { labelReferences } from '../ranking/references.ts';
import { labelMiddle, type QuantitativeScale, quantitative, ticksOf } from '../scale.ts';
import { shorten, textWidth } from '../text.ts';
import type { Frame } from '../types.ts';
import { swarm } from './swarm.ts';
import type { StripChosenGeometry, StripData, StripGeometry, StripRow, StripRowGeometry } from './types.ts';

const NAME = { size: 13, bold: true };
const CHOSEN = { size: 12, bold: true };
const TITLE = 22;
const LANE = 34;
const NAMES = 22;
const GAP = 10;
const AXIS = 22;
const PAD = 8;

/** Places all economies on one scale a row: the world as thin lines, the group as dots, the chosen with their names. */
export function layoutStrip(data: StripData, frame: Frame): StripGeometry {
  const plot = [PAD, frame.width - PAD] as const;
  const values = data.rows.flatMap(({ world, group, chosen }) => [
    ...world,
    ...[...group, ...chosen].map(({ value }) => value),
  ]);
  const scale = quantitative(values, plot, { kind: data.scale, domain: data.domain, zero: false });
  const radius = frame.width < 480 ? 3.5 : 4.5;
  const rows: StripRowGeometry[] = [];
  let y = 0;
  for (const row of data.rows) {
    const placed = placeRow(row, scale, radius, frame);
    rows.push({ ...placed.geometry, y });
    y += placed.height + GAP;
  }
  const bottom = y - GAP;
  const count = Math.max(2, Math.min(6, Math.floor((plot[1] - plot[0]) / 70)));
  return {
    width: frame.width,
    height: bottom + AXIS,
    plot,
    radius,
    rows,
    grid: [TITLE, bottom],
    axis: ticksOf(scale, data.scale, count, data.formatTick).map((tick) => ({
      text: tick.text,
      x: labelMiddle(tick, frame.width),
      y: bottom + 16,
      side: 'middle',
    })),
  };
}

function placeRow(row: StripRow, scale: QuantitativeScale, radius: number, frame: Frame) {
  const references = labelReferences(row.references ?? [], scale, TITLE, frame);
  const middle = TITLE + references.height + LANE / 2;
  const name = shorten(row.name, frame.width, NAME);
  const offsets = swarm(
    row.group.map(({ value }) => scale(value)),
    radius * 2 + 0.5,
    LANE / 2 - radius,
  );
  const at = row.world.map((value) => round(scale(value))).sort((a, b) => a - b);
  const world = at
    .map((x, index) => {
      const before = at[index - 1];
      return before === undefined ? `M${x} ${middle - 8}v16` : `m${round(x - before)}-16v16`;
    })
    .join('');
  const geometry: Omit<StripRowGeometry, 'y'> = {
    id: row.id,
    label: row.label,
    href: row.href ?? null,
    name: {
      text: name,
      x: round(fromStart(0, frame)),
      y: 14,
      side: startSide(frame.direction),
      ...(name === row.name ? {} : { full: row.name }),
    },
    middle,
    world,
    group: row.group.map(({ id, value, href, label }, index) => ({
      id,
      x: round(scale(value)),
      y: round(middle + (offsets[index] ?? 0)),
      href: href ?? null,
      label,
    })),
    chosen: placeChosen(row, scale, middle, frame),
    references: references.placed.map(({ kind, x, label }) => ({
      kind: kind === 'world' ? 'world' : 'group',
      path: `M${x} ${label.y - 10}V${middle + LANE / 2}`,
      label,
    })),
  };
  return { geometry, height: middle + LANE / 2 + (row.chosen.length > 0 ? NAMES : 0) };
}

/** Names stand under the lane, side by side in the order of the values. */
function placeChosen(
  row: StripRow,
  scale: QuantitativeScale,
  middle: number,
  { width }: Frame,
): StripChosenGeometry[] {
  const most = width / Math.max(1, row.chosen.length) - 8;
  const names = row.chosen.map(({ name }) => shorten(name, most, CHOSEN));
  const centres = dodge(
    row.chosen.map(({ value }, index) => ({
      wanted: scale(value),
      height: textWidth(names[index] ?? '', CHOSEN) + 8,
    })),
    0,
    width,
  );
  const y = middle + LANE / 2 + 14;
  return row.chosen.map(({ id, name, value, selection, href, label }, index) => {
    const x = round(scale(value));
    const centre = round(centres[index] ?? x);
    const text = names[index] ?? name;
    return {
      id,
      selection,
      x,
      y: middle,
      href: href ?? null,
      label,
      leader: `M${x} ${middle}V${middle + LANE / 2 - 4}L${centre} ${y - 10}`,
      name: { text, x: centre, y, side: 'middle', ...(text === name ? {} : { full: name }) },
    };
  });
}
