import { type Said, saidOf } from './said.ts';

/** Charts whose marks are points, often closer together than a finger is wide: the nearest is meant. */
const POINTS = '.chart-trend, .chart-scatter, .chart-strip, .chart-swarm';

/** How far from a point a pointer may be that means it, in pixels. */
const REACH = { mouse: 24, touch: 36 } as const;

export interface Place {
  readonly x: number;
  readonly y: number;
}

export function chartOf(target: EventTarget | null): SVGSVGElement | null {
  return target instanceof Element ? target.closest<SVGSVGElement>('svg.chart') : null;
}

export function isOfPoints(chart: SVGSVGElement): boolean {
  return chart.matches(POINTS);
}

/** Whether a chart's marks are the same years of several lines. */
export function isOverTime(chart: SVGSVGElement): boolean {
  return chart.matches('.chart-trend');
}

/** A mark's label; its title says the same where the prerender left the label out. */
export function labelOf(mark: Element): string {
  return mark.getAttribute('aria-label') ?? mark.querySelector(':scope > title')?.textContent ?? '';
}

/** The mark that a pointer means: in a chart of points the nearest, in all others the one under it. */
export function meant(target: Element, at: Place, isTouch: boolean): Element | null {
  const chart = chartOf(target);
  if (chart === null) return null;
  if (isOverTime(chart)) return nearestInTime(chart, at);
  if (isOfPoints(chart)) return nearest(chart, at, REACH[isTouch ? 'touch' : 'mouse']);
  const own = target.closest('[data-mark]') ?? target.closest('[data-row]')?.querySelector('[data-mark]');
  return own ?? null;
}

export function middleOf(mark: Element): Place {
  // A label beside a point is no part of where it is.
  const { x, y, width, height } = (
    mark.querySelector('.hit, .marker, circle.mark') ?? mark
  ).getBoundingClientRect();
  return { x: x + width / 2, y: y + height / 2 };
}

function nearest(chart: SVGSVGElement, at: Place, reach: number): Element | null {
  let [found, least]: [Element | null, number] = [null, reach];
  for (const mark of chart.querySelectorAll('[data-mark]')) {
    const { x, y } = middleOf(mark);
    const apart = Math.hypot(x - at.x, y - at.y);
    if (apart <= least) [found, least] = [mark, apart];
  }
  return found;
}

/** The line that is nearest in the nearest year: the pointer need not be on a line. */
function nearestInTime(chart: SVGSVGElement, at: Place): Element | null {
  let [found, least]: [Element | null, readonly [number, number]] = [null, [Infinity, Infinity]];
  for (const mark of chart.querySelectorAll('[data-mark]')) {
    const { x, y } = middleOf(mark);
    const apart = [Math.abs(x - at.x), Math.abs(y - at.y)] as const;
    const isNearer = apart[0] < least[0] - 1 || (apart[0] < least[0] + 1 && apart[1] < least[1]);
    if (isNearer) [found, least] = [mark, apart];
  }
  return found;
}

/** The marks of the same year as a mark, from the highest on the screen to the lowest. */
export function sameYear(mark: Element): Element[] {
  const marks = chartOf(mark)?.querySelectorAll(`[data-mark="${mark.getAttribute('data-mark')}"]`) ?? [];
  return [...marks].sort((a, b) => middleOf(a).y - middleOf(b).y);
}

/** What is said of a mark. A cell's own label says nothing of whose it is: the head of its row does. */
export function saidOfMark(mark: Element): Said {
  const shown = shownName(mark);
  return mark.closest('[role=cell]') && shown !== undefined
    ? { name: shown, lines: [labelOf(mark)] }
    : saidOf(labelOf(mark), shown);
}

/** The text that names a row, whole where the drawing had to shorten it. */
function shownName(mark: Element): string | undefined {
  const head = mark.closest('[role=row]')?.querySelector('[role=rowheader]') ?? mark;
  const text = head.querySelector('.name');
  return (text?.querySelector('title') ?? text)?.textContent ?? undefined;
}

const keys = new WeakMap<Element, string>();

/** Who a mark is, by name: a document calls an economy the same everywhere, and marks keep theirs while values move. */
function keyOf(mark: Element): string {
  const known = keys.get(mark);
  if (known !== undefined) return known;
  const { name: key } = saidOfMark(mark);
  keys.set(mark, key);
  return key;
}

/** What stands for the same economy in all drawings of a document: rows, points, outlines, lines. */
export function same(mark: Element): Set<Element> {
  const key = keyOf(mark);
  const others = [...mark.ownerDocument.querySelectorAll('svg.chart [data-mark]')].filter(
    (other) => other.closest('[role=cell], [role=columnheader]') === null && keyOf(other) === key,
  );
  return new Set(
    others.map((other) => (other.closest('.chart-trend') ? (other.closest('[data-row]') ?? other) : other)),
  );
}
