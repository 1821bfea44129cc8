/**
 * Gives marks what the prerender leaves to the first script: room for the pointer, a name where a title alone says it, or the widest
 * drawing, and a place in the walk of arrow keys.
 */
export function completeMarks(main: HTMLElement): void {
  for (const svg of main.querySelectorAll<SVGElement>('[data-room]')) makeRoom(svg);
  for (const svg of main.querySelectorAll<SVGElement>('[data-widest]')) nameMarks(svg);
  for (const mark of main.querySelectorAll('[data-mark]')) {
    const title = mark.querySelector(':scope > title')?.textContent;
    if (title && !mark.hasAttribute('aria-label')) mark.setAttribute('aria-label', title);
    if (mark.localName !== 'a' && !mark.hasAttribute('tabindex')) mark.setAttribute('tabindex', '-1');
  }
}

/** A rectangle in each row, as wide and high as the drawing says, or a circle around each point, of its radius. */
function makeRoom(svg: SVGElement): void {
  const [size = '', height] = (svg.dataset.room ?? '').split(' ');
  for (const mark of svg.querySelectorAll(height ? 'g.row' : '[data-mark]>circle:first-of-type:not(.hit)')) {
    const room = svg.ownerDocument.createElementNS(svg.namespaceURI, height ? 'rect' : 'circle');
    const set = (name: string, value: string | null) => room.setAttribute(name, value ?? '');
    set('class', 'hit');
    if (height) {
      set('width', size);
      set('height', height);
      mark.prepend(room);
    } else {
      set('cx', mark.getAttribute('cx'));
      set('cy', mark.getAttribute('cy'));
      set('r', size);
      mark.before(room);
    }
  }
  delete svg.dataset.room;
}

/** Puts the points of the widest drawing in place of dots, where those are, and names rows as they are named there. */
function nameMarks(svg: SVGElement): void {
  const widest = svg.ownerDocument.getElementById(svg.dataset.widest ?? '');
  const points = [...(widest?.querySelectorAll('[role=listitem]:not([class])>[role=img]>title+.hit') ?? [])];
  const rows = [...(widest?.querySelectorAll('g.row[role=img]') ?? [])];
  for (const row of svg.querySelectorAll('g.row:not([role])')) {
    row.setAttribute('role', 'img');
    row.setAttribute('aria-label', rows.shift()?.getAttribute('aria-label') ?? '');
  }
  for (const dots of svg.querySelectorAll('[data-dots]')) {
    dots.replaceWith(
      ...[...dots.children].flatMap((dot) => {
        const named = points.shift()?.closest('[role=listitem]');
        if (!named) return [];
        const point = svg.ownerDocument.importNode(named, true);
        const mark = point.querySelector<SVGElement>('[data-mark]');
        for (const circle of point.querySelectorAll('circle')) {
          const x = dot.getAttribute('cx') ?? '';
          if (mark?.dataset.mark === circle.getAttribute('cx')) mark.dataset.mark = x;
          circle.setAttribute('cx', x);
          circle.setAttribute('cy', dot.getAttribute('cy') ?? '');
        }
        return [point];
      }),
    );
  }
  delete svg.dataset.widest;
}
