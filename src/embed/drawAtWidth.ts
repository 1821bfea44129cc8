import type { Figure } from '../figures/figure.ts';
import { mount } from './dom/mount.ts';
import { FIGURE_ID } from './FramePage.tsx';
import { DRAWN } from './height.ts';

/** Narrowest width that charts are laid out for. */
const NARROWEST = 264;

/** Draws a figure at the frame's width, again whenever that changes. */
export function drawAtWidth(main: HTMLElement, { drawing }: Figure): void {
  const place = main.querySelector<HTMLElement>('.drawing');
  if (place === null) return;
  let drawn = 0;
  const redraw = () => {
    const width = Math.max(NARROWEST, Math.round(place.clientWidth));
    if (width === drawn) return;
    drawn = width;
    place.replaceChildren();
    mount(drawing?.at(width, { id: FIGURE_ID }), place);
    dispatchEvent(new Event(DRAWN));
  };
  redraw();
  new ResizeObserver(redraw).observe(place);
}
