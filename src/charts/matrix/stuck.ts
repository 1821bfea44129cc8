const SVG = 'http://www.w3.org/2000/svg';

/**
 * Keeps a matrix's heads and medians in view while its rows pass under them: a copy of both, below whatever stays at the top of
 * the screen. Its links work as the drawing's own do; the keyboard and whoever listens have those.
 *
 * @param header what stays at the top; null where nothing does
 * @returns a function that takes it away
 */
export function keepHeads(document: Document, header: Element | null): () => void {
  const strip = document.createElement('div');
  strip.className = 'stuck';
  strip.setAttribute('aria-hidden', 'true');
  strip.hidden = true;
  document.body.append(strip);
  let copied: Element | null = null;
  const changes = new MutationObserver(() => {
    copied = null;
    place();
  });
  const place = () => {
    const chart = shownMatrix(document);
    const top = header?.getBoundingClientRect().bottom ?? 0;
    const heads = chart === null ? null : headsOf(chart);
    const isPassed = heads !== null && heads.top < top && heads.end - heads.height > top;
    strip.hidden = !isPassed;
    changes.disconnect();
    if (chart === null || !isPassed) return;
    const around = chart.closest('.drawing');
    if (around !== null) changes.observe(around, { childList: true, subtree: true });
    const { left, width } = chart.getBoundingClientRect();
    Object.assign(strip.style, {
      top: `${top}px`,
      left: `${left}px`,
      width: `${width}px`,
      height: `${heads.height}px`,
    });
    if (copied === chart) return;
    strip.replaceChildren(copyOf(chart, heads.height));
    copied = chart;
  };
  const { defaultView: view } = document;
  view?.addEventListener('scroll', place, { passive: true });
  view?.addEventListener('resize', place);
  place();
  return () => {
    view?.removeEventListener('scroll', place);
    view?.removeEventListener('resize', place);
    changes.disconnect();
    strip.remove();
  };
}

/** Of two widths that a page is prerendered at, one is shown. */
function shownMatrix(document: Document): SVGSVGElement | null {
  const all = document.querySelectorAll<SVGSVGElement>('.drawing svg.chart-matrix');
  return [...all].find((chart) => chart.getBoundingClientRect().width > 0) ?? null;
}

interface Heads {
  /** on the screen */
  readonly top: number;
  /** of heads and medians */
  readonly height: number;
  /** where the last row begins, on the screen */
  readonly end: number;
}

function headsOf(chart: Element): Heads | null {
  const rows = chart.querySelectorAll('.row-member');
  const [first, last] = [rows[0]?.getBoundingClientRect(), rows[rows.length - 1]?.getBoundingClientRect()];
  if (first === undefined || last === undefined) return null;
  const { top } = chart.getBoundingClientRect();
  return { top, height: first.top - top, end: last.top };
}

/** @param height on the screen, where the drawing may be smaller than it was laid out for */
function copyOf(chart: SVGSVGElement, height: number): SVGSVGElement {
  const { width: drawn } = chart.viewBox.baseVal;
  const scale = chart.getBoundingClientRect().width / drawn;
  const copy = chart.ownerDocument.createElementNS(SVG, 'svg');
  for (const name of ['class', 'direction', 'font-size']) {
    const value = chart.getAttribute(name);
    if (value !== null) copy.setAttribute(name, value);
  }
  copy.setAttribute('viewBox', `0 0 ${drawn} ${height / scale}`);
  copy.setAttribute('width', String(drawn * scale));
  copy.setAttribute('height', String(height));
  const heads = [...chart.querySelectorAll('[role=row]')].filter(
    (row) => !row.classList.contains('row-member'),
  );
  const rule = chart.querySelector(':scope > line.axis');
  for (const part of [...heads, ...(rule === null ? [] : [rule])]) copy.append(part.cloneNode(true));
  for (const link of copy.querySelectorAll('a, [tabindex]')) link.setAttribute('tabindex', '-1');
  return copy;
}
