const { classList } = document.documentElement;

/** The page is as its address asks, and its controls work; see `boot.ts` for what shows before. */
export function tookOver(): void {
  classList.remove('pending', 'failed');
  classList.add('scripts', 'live');
}

/** The page stays, or is again, as it was prerendered: its figures are there, its controls are not, and it says so. */
export function leftPrerendered(): void {
  classList.remove('pending', 'scripts');
  classList.add('failed', 'live');
}

/** Whether links are the browser's own again. */
export function isLeft(): boolean {
  return classList.contains('failed');
}
