import { chartOf, isOfPoints, isOverTime, labelOf, saidOfMark, sameYear } from './marks.ts';
import { type Said, saidOf, withoutYear } from './said.ts';

/** What a tooltip says of a mark: name, what its label says, its class, the rank of its row, and the figure's measure. */
export function contentOf(mark: Element, figure: Element | null, isTouch: boolean): Element[] {
  const { ownerDocument: document } = mark;
  const chart = chartOf(mark);
  const said = saidOfMark(mark);
  const lines = [...said.lines, ...classOf(mark, figure, said), ...rankOf(mark, said)];
  const content =
    chart !== null && isOverTime(chart)
      ? yearOf(mark)
      : [nameLine(mark, said, isTouch), ...lines.map((line) => text(document, 'p', '', line))];
  const measure = figure?.querySelector('.measure')?.textContent ?? '';
  return measure === '' ? content : [...content, text(document, 'p', 'about', measure)];
}

export function element(document: Document, name: string, className: string): HTMLElement {
  const made = document.createElement(name);
  made.className = className;
  return made;
}

function text(document: Document, name: string, className: string, content: string): HTMLElement {
  const made = element(document, name, className);
  made.textContent = content;
  return made;
}

/** A year's values of all lines, as high as they are drawn; the one that is meant stands out. */
function yearOf(mark: Element): Element[] {
  const { ownerDocument: document } = mark;
  const list = document.createElement('ul');
  for (const each of sameYear(mark)) {
    const { name, lines } = saidOf(labelOf(each));
    const line = element(document, 'li', each === mark ? 'spoken' : '');
    const swatch = element(document, 'i', 'swatch');
    const drawn = each.closest('[data-row]')?.querySelector('.line');
    if (drawn) swatch.style.background = getComputedStyle(drawn).stroke;
    line.append(
      swatch,
      text(document, 'span', '', name),
      text(document, 'span', '', lines.map(withoutYear).join(' ')),
    );
    list.append(line);
  }
  return [text(document, 'p', 'name', mark.getAttribute('data-mark') ?? ''), list];
}

/** The name; after a tap on a point with a link, it leads there. */
function nameLine(mark: Element, { name }: Said, isTouch: boolean): Element {
  const { ownerDocument: document } = mark;
  const chart = chartOf(mark);
  const address = mark.closest('a')?.getAttribute('href') ?? null;
  if (!isTouch || address === null || chart === null || !isOfPoints(chart)) {
    return text(document, 'p', 'name', name);
  }
  const line = element(document, 'p', 'name');
  const link = text(document, 'a', 'name', name);
  link.setAttribute('href', address);
  link.setAttribute('tabindex', '-1');
  line.append(link);
  return line;
}

/** What the key says of a mark's colour, where its label says nothing of it. */
function classOf(mark: Element, figure: Element | null, { lines }: Said): string[] {
  if (mark.closest('[role=cell]')) return [];
  const tone = /tone-(\d)/.exec(mark.querySelector('[class*=tone-]')?.getAttribute('class') ?? '')?.[1];
  const key = figure?.querySelector(`.legend .class-${tone}`)?.textContent;
  if (tone === undefined || !key) return [];
  const [word = key] = key.split(/\s*[,:،(]/);
  return lines.some((line) => line.includes(word)) ? [] : [key];
}

/** Of a cell the place of its row: its rank, and what that may be. */
function rankOf(mark: Element, { name }: Said): string[] {
  const head = mark.closest('[role=row]')?.querySelector('[role=rowheader] [data-mark]');
  if (!head || head === mark) return [];
  return [...saidOf(labelOf(head), name).lines];
}
