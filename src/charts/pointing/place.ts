/** A box in pixels of the screen. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** Room between what is pointed at and what is said of it, and between that and the figure's edge. */
export const GAP = 8;

/** What is said of a row stands beside the pointer: moved up or down, it comes to the next row and not onto the tooltip. */
const ASIDE = 20;

/**
 * Where a tooltip of a size stands: above the mark, or below it where there is more room, and within the figure.
 *
 * @param inside the part of the figure that is on the screen
 */
export function placeAbove({ width, height }: Pick<Box, 'width' | 'height'>, mark: Box, inside: Box) {
  const left = within(mark.left + mark.width / 2 - width / 2, width, inside.left, inside.width);
  const roomAbove = mark.top - inside.top;
  const roomBelow = inside.top + inside.height - (mark.top + mark.height);
  const isAbove = roomAbove >= height + GAP || roomAbove >= roomBelow;
  const top = isAbove ? mark.top - height - GAP : mark.top + mark.height + GAP;
  return { left, top: within(top, height, inside.top, inside.height) };
}

/** Beside a pointer on a row: on the side that has more room; above or below it where neither has enough, as on a phone. */
export function placeAside(
  { width, height }: Pick<Box, 'width' | 'height'>,
  pointer: { readonly x: number; readonly y: number },
  inside: Box,
) {
  const isRight = pointer.x < inside.left + inside.width / 2;
  const room = isRight ? inside.left + inside.width - pointer.x : pointer.x - inside.left;
  if (room < ASIDE + width + GAP) {
    const around = { left: pointer.x, top: pointer.y - ASIDE, width: 0, height: 2 * ASIDE };
    return placeAbove({ width, height }, around, inside);
  }
  const left = isRight ? pointer.x + ASIDE : pointer.x - ASIDE - width;
  return {
    left: within(left, width, inside.left, inside.width),
    top: within(pointer.y - height / 2, height, inside.top, inside.height),
  };
}

/** Whether a pointer is on a box, or on its way to it over the gap. */
export function isNear(box: Box, { x, y }: { readonly x: number; readonly y: number }): boolean {
  const beside = (at: number, from: number, size: number) => at >= from - GAP && at <= from + size + GAP;
  return beside(x, box.left, box.width) && beside(y, box.top, box.height);
}

/** The part of a box that is on a screen; the box where none of it is. */
export function shown(box: Box, screen: Pick<Box, 'width' | 'height'>): Box {
  const [left, top] = [Math.max(0, box.left), Math.max(0, box.top)];
  const width = Math.min(screen.width, box.left + box.width) - left;
  const height = Math.min(screen.height, box.top + box.height) - top;
  return width > 0 && height > 0 ? { left, top, width, height } : box;
}

function within(at: number, size: number, from: number, room: number): number {
  return Math.max(from + GAP, Math.min(from + room - size - GAP, at));
}
