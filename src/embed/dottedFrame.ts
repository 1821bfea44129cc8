import { nameDots } from './dots.ts';
import './frame.ts';

/** The first script of an embed whose narrower drawings hold points as dots: those of the widest are put there. */
document.addEventListener('DOMContentLoaded', () => {
  const main = document.querySelector<HTMLElement>('main');
  if (main !== null) nameDots(main);
});
