import type { Drawing } from '../figures/figure.ts';
import { mount } from './dom/mount.ts';
import { NARROWEST } from './drawAtWidth.ts';
import { FIGURE_ID } from './FramePage.tsx';
import { fewRows } from './fewRows.ts';
import { placeOf } from './placeOf.ts';

/** Rows that are drawn of more: the first and the last ten, fewer where these are too high, but no fewer than five each. */
const MOST_ROWS = 20;
const LEAST_ROWS = 10;

/** Shares of the width at which a drawing that is too high is tried, so that its text keeps its size. */
const SHARES = [0.85, 0.7, 0.6, 0.5];

/** CSS pixels that a drawing gets, whatever stands around it. */
const LEAST_ROOM = 140;

/** No drawing without rows is cut that is not higher: whoever scrolls a curve does not see it. */
const UNCUT = 300;

export interface Fit {
  readonly main: HTMLElement;
  /** of the drawing */
  readonly place: HTMLElement;
  readonly width: number;
  /** CSS pixels that the frame may be high */
  readonly limit: number;
  /** what a drawing is called that has to be scrolled */
  readonly label: string;
}

/**
 * Draws a figure so that its frame is no higher than asked for: with fewer rows, narrower, smaller where it has no text that
 * would shrink, or else in a box that scrolls.
 *
 * @param ofRows says that some of many rows are drawn
 */
export function fitted(
  drawing: Drawing,
  { main, place, width, limit, label }: Fit,
  ofRows: (shown: number, all: number) => unknown,
): void {
  const { rows: all = 0, fits } = drawing;
  loosen(place);
  const note = placeOf(main, 'shortened', (made) => place.after(made));
  note.replaceChildren();
  const draw = (at: number, most?: number) => {
    place.replaceChildren();
    mount(
      drawing.at(at, { id: FIGURE_ID, ...(most !== undefined && { few: (rows) => fewRows(rows, most) }) }),
      place,
    );
  };
  const room = () => Math.max(LEAST_ROOM, Math.floor(limit - (heightOf(main) - heightOf(place))));
  const isFit = () => heightOf(place) <= room();
  draw(width);
  // A frame that is not shown has no heights: it is drawn again when it is.
  if (isFit() || heightOf(place) === 0) return;
  if (all > LEAST_ROWS) {
    const some = (shown: number) => {
      draw(width, shown);
      note.replaceChildren();
      if (shown < all) mount(ofRows(shown, all), note);
      return isFit();
    };
    const most = Math.min(all, MOST_ROWS);
    let shown = most;
    while (!some(shown) && shown > LEAST_ROWS) shown = Math.max(LEAST_ROWS, shown - 2);
    // What has to be scrolled anyway need not be short.
    if (!isFit()) some(most);
  } else if (fits === 'scaled') {
    const svg = place.querySelector('svg');
    if (svg !== null) svg.style.maxBlockSize = `${room()}px`;
  } else if (fits === 'redrawn') {
    narrow(place, width, draw, isFit);
  }
  if (isFit() || (all === 0 && heightOf(place) <= UNCUT)) return;
  place.style.maxBlockSize = `${room()}px`;
  place.tabIndex = 0;
  place.setAttribute('role', 'group');
  place.setAttribute('aria-label', label);
  if (all > 0) showChosen(place);
}

/** A chosen row is in the part of the box that is seen first. */
function showChosen(place: HTMLElement): void {
  const chosen = place.querySelector('.chosen')?.getBoundingClientRect();
  const box = place.getBoundingClientRect();
  if (chosen && chosen.bottom > box.bottom) place.scrollTop = chosen.bottom - box.top - box.height / 2;
}

/** In parts of pixels: a host is told the next whole one. */
const heightOf = (element: Element): number => element.getBoundingClientRect().height;

function narrow(place: HTMLElement, width: number, draw: (at: number) => void, isFit: () => boolean): void {
  for (const share of SHARES) {
    const at = Math.round(width * share);
    if (at < NARROWEST) break;
    draw(at);
    for (const svg of place.querySelectorAll('svg')) svg.style.maxInlineSize = `${at}px`;
    if (isFit()) return;
  }
  if (heightOf(place) > UNCUT) draw(width);
}

function loosen(place: HTMLElement): void {
  place.style.maxBlockSize = '';
  for (const name of ['tabindex', 'role', 'aria-label']) place.removeAttribute(name);
}
