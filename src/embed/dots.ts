/**
 * Puts the points of the widest drawing in place of dots, where those are: the prerender names them there alone
 * (`scripts/build/sharedNames.ts`).
 */
export function nameDots(main: HTMLElement): void {
  for (const svg of main.querySelectorAll<SVGElement>('[data-widest]')) {
    const points = [...main.querySelectorAll(`#${svg.dataset.widest} [role=listitem]:not([class])`)];
    for (const dot of svg.querySelectorAll('[role=list]>circle')) {
      dot.insertAdjacentHTML('afterend', points.shift()?.outerHTML ?? '');
      if (dot.nextElementSibling) put(dot.nextElementSibling, dot);
      dot.remove();
    }
    delete svg.dataset.widest;
  }
}

/** Puts a point where a dot is, along the line too, on which it is walked. */
function put(point: Element, dot: Element): void {
  const [x, y] = ['cx', 'cy'].map((name) => dot.getAttribute(name) ?? '');
  for (const circle of point.querySelectorAll('circle')) {
    circle.setAttribute('cx', x ?? '');
    circle.setAttribute('cy', y ?? '');
  }
  point.querySelector('[data-mark]')?.setAttribute('data-mark', x ?? '');
}
