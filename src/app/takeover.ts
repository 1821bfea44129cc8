const { classList } = document.documentElement;

/** Where the styles are missing too, the sentence shows and hides all the same. */
function sayLeft(isLeft: boolean): void {
  for (const said of document.querySelectorAll<HTMLElement>('.failure')) said.hidden = !isLeft;
}

/** The page is as its address asks, and its controls work; see `boot.ts` for what shows before. */
export function tookOver(): void {
  classList.remove('pending', 'failed');
  classList.add('scripts', 'live');
  sayLeft(false);
}

/** The page stays, or is again, as it was prerendered: its figures are there, its controls are not, and it says so. */
export function leftPrerendered(): void {
  classList.remove('pending', 'scripts');
  classList.add('failed', 'live');
  sayLeft(true);
}

/** Whether links are the browser's own again. */
export function isLeft(): boolean {
  return classList.contains('failed');
}
