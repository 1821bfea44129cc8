/**
 * Puts the points of the widest drawing in place of dots, where those are: the prerender names them there alone
 * (`scripts/build/sharedNames.ts`). A path holds the dots of one look, in the order of the points that look so.
 */
export function nameDots(main: HTMLElement): void {
  for (const svg of main.querySelectorAll<SVGElement>('[data-widest]')) {
    const paths = [...svg.querySelectorAll('.dots')];
    const places = new Map(
      paths.map((path) => [path.classList[1], path.getAttribute('d')?.match(/\d+ \d+/g) ?? []]),
    );
    for (const point of main.querySelectorAll(`#${svg.dataset.widest} [role=listitem]:not([class])`)) {
      const look = point.querySelector('circle:not(.hit)')?.classList[0];
      const [x, y] = places.get(look)?.shift()?.split(' ') ?? [];
      paths[0]?.insertAdjacentHTML('beforebegin', point.outerHTML);
      const own = paths[0]?.previousElementSibling;
      if (own && x && y) put(own, x, y);
    }
    for (const path of paths) path.remove();
    delete svg.dataset.widest;
  }
}

/** Puts a point where a dot is, along the line too, on which it is walked. */
function put(point: Element, x: string, y: string): void {
  for (const circle of point.querySelectorAll('circle')) {
    circle.setAttribute('cx', x);
    circle.setAttribute('cy', y);
  }
  point.querySelector('[data-mark]')?.setAttribute('data-mark', x);
}
