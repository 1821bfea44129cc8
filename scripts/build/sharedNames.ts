import { FRAME_WIDTHS, WIDEST } from '../../src/embed/FramePage.tsx';

const POINT =
  /<g role="listitem"><g role="img" data-mark="([^"]*)"(?: tabindex="0")?><title>([^<]*)<\/title><circle class="hit" cx="[^"]*" cy="[^"]*" r="9"><\/circle><circle class="([\w-]+)" cx="(\d+)" cy="(\d+)" r="4\.5"><\/circle><\/g><\/g>/g;

/** All that the first script takes for a point: none may be among them that is more than that. */
const ANY_POINT = /<g role="listitem"(?![^>]* class=)/g;

/**
 * Of a scatter at several widths the narrower ones hold points as dots, a path for all that look the same: their names are
 * those of the same points in the widest, and the first script puts them there (`src/embed/dots.ts`). A drawing whose points
 * differ in more than their places stays as it is. Other charts have too few points for the script to cost a reader less than
 * the names.
 */
export function sharedNames(html: string): string {
  return html.replaceAll(
    /<svg [^>]*id="([^"]*)-(\d+)" class="chart chart-scatter".*?<\/svg>/gs,
    (svg, id: string, width: string) => {
      if (Number(width) === WIDEST || !FRAME_WIDTHS.some((own) => own === Number(width))) return svg;
      const widest = new RegExp(`<svg [^>]*id="${id}-${WIDEST}".*?</svg>`, 's').exec(html)?.[0];
      if (widest === undefined || !hasSamePoints(svg, widest)) return svg;
      let dots: string | null = dotsOf(svg);
      const shared = svg.replaceAll(POINT, () => {
        const first = dots ?? '';
        dots = null;
        return first;
      });
      return shared.replace('<svg ', `<svg data-widest="${id}-${WIDEST}" `);
    },
  );
}

/** A path for each look of the points of a drawing: a line too short to be one at each place, with a round end (`embed.css`). */
function dotsOf(svg: string): string {
  const looks = new Map<string, string>();
  for (const [, , , look = '', x, y] of svg.matchAll(POINT)) {
    looks.set(look, `${looks.get(look) ?? ''}M${x} ${y}h.1`);
  }
  return [...looks].map(([look, path]) => `<path class="dots ${look}" d="${path}"></path>`).join('');
}

/** Whether two drawings have the same points in other places. */
function hasSamePoints(svg: string, widest: string): boolean {
  const [own, others] = [svg, widest].map((each) => Array.from(each.matchAll(POINT), known));
  if (own === undefined || own.length === 0 || !own.every(([isPlace]) => isPlace)) return false;
  return (
    [svg, widest].every((each) => [...each.matchAll(ANY_POINT)].length === own.length) &&
    JSON.stringify(own) === JSON.stringify(others)
  );
}

/** What a point is beside its place, which is its mark on the line too. */
function known([, mark, title, look, x]: RegExpExecArray) {
  return [mark === x, title, look];
}
