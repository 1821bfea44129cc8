/** Gives marks what the prerender leaves to the first script: a name where a title alone says it, and a place in the walk of arrow keys. */
export function completeMarks(main: HTMLElement): void {
  for (const mark of main.querySelectorAll('[data-mark]')) {
    const title = mark.querySelector(':scope > title')?.textContent;
    if (title && !mark.hasAttribute('aria-label')) mark.setAttribute('aria-label', title);
    if (mark.localName !== 'a' && !mark.hasAttribute('tabindex')) mark.setAttribute('tabindex', '-1');
  }
}
