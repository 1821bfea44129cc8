import type { Figure } from '../figures/figure.ts';
import { mount } from './dom/mount.ts';
import { FIGURE_ID } from './FramePage.tsx';
import { DRAWN } from './height.ts';

/** Narrowest width that charts are laid out for. */
export const NARROWEST = 264;

/** Draws a figure as it is, whatever its height. */
export const whole =
  ({ drawing }: Figure) =>
  (place: HTMLElement, width: number): void =>
    mount(drawing?.at(width, { id: FIGURE_ID }), place);

/** Draws a figure at the frame's width, again whenever that changes. @returns what watches it */
export function drawAtWidth(
  main: HTMLElement,
  draw: (place: HTMLElement, width: number) => void,
): ResizeObserver | undefined {
  const place = main.querySelector<HTMLElement>('.drawing');
  if (place === null) return undefined;
  let drawn = 0;
  const redraw = () => {
    const width = Math.max(NARROWEST, Math.round(place.clientWidth));
    if (width === drawn) return;
    drawn = width;
    place.replaceChildren();
    draw(place, width);
    dispatchEvent(new Event(DRAWN));
  };
  redraw();
  const observer = new ResizeObserver(redraw);
  observer.observe(place);
  return observer;
}
