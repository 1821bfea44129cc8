import { FRAME_WIDTHS, WIDEST } from '../../src/embed/FramePage.tsx';

const POINT =
  /<g role="listitem"><g role="img" data-mark="([^"]*)"(?: tabindex="0")?><title>([^<]*)<\/title><circle class="hit" cx="[^"]*" cy="[^"]*" r="9"><\/circle>(<circle class="([^"]*)" cx="([^"]*)" cy="[^"]*" r="([^"]*)"><\/circle>)<\/g><\/g>/g;
const RUN = new RegExp(`(?:${POINT.source})+`, 'g');

/** All that the first script takes for a point: none may be among them that is more than that. */
const ANY_POINT =
  /<g role="listitem"(?![^>]* class=)[^>]*><g role="img"[^>]*><title>[^<]*<\/title><circle class="hit"/g;

const ROW = /<g role="img" aria-label="([^"]*)"([^>]* class="row")>/g;
const ANY_ROW = /<g [^>]*class="[^"]*\brow\b[^"]*"/g;

/**
 * Of a drawing at several widths the narrower ones hold points as dots, and rows as the texts in them: their names are those of the
 * same points and rows in the widest, and the first script puts them there. What differs in more than its place stays as it is.
 */
export function sharedNames(html: string): string {
  return html.replaceAll(/<svg [^>]*id="([^"]*)-(\d+)".*?<\/svg>/gs, (svg, id: string, width: string) => {
    if (Number(width) === WIDEST || !FRAME_WIDTHS.some((own) => own === Number(width))) return svg;
    const widest = new RegExp(`<svg [^>]*id="${id}-${WIDEST}".*?</svg>`, 's').exec(html)?.[0];
    if (widest === undefined) return svg;
    const dotted = hasSamePoints(svg, widest)
      ? svg.replaceAll(RUN, (run) => `<g data-dots="" aria-hidden="true">${run.replaceAll(POINT, '$3')}</g>`)
      : svg;
    const lean = hasSameRows(svg, widest) ? dotted.replaceAll(ROW, '<g$2>') : dotted;
    return lean === svg ? svg : lean.replace('<svg ', `<svg data-widest="${id}-${WIDEST}" `);
  });
}

/** Whether two drawings have rows of the same names, and no others. */
function hasSameRows(svg: string, widest: string): boolean {
  const [own, others] = [svg, widest].map((each) => Array.from(each.matchAll(ROW), ([, name]) => name));
  return (
    JSON.stringify(own) === JSON.stringify(others) &&
    [svg, widest].every((each) => [...each.matchAll(ANY_ROW)].length === own?.length)
  );
}

/** Whether two drawings have the same points in other places. */
function hasSamePoints(svg: string, widest: string): boolean {
  const [own, others] = [svg, widest].map((each) => Array.from(each.matchAll(POINT), known));
  if (own === undefined || others === undefined || own.length === 0) return false;
  return (
    [svg, widest].every((each) => [...each.matchAll(ANY_POINT)].length === own.length) &&
    JSON.stringify(own) === JSON.stringify(others)
  );
}

/** What a point is beside its place; a mark that is its place along the line is no difference. */
function known([, mark, title, , look, x, radius]: RegExpExecArray | RegExpMatchArray) {
  return [mark === x ? null : mark, title, look, radius];
}
