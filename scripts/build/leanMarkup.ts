import { sharedNames } from './sharedNames.ts';

/**
 * The same drawings in fewer bytes, for embeds, which hold each at three widths. What is left out is what a browser takes for
 * granted, what a class of `embed.css` says, or what only the first script needs, which puts it back (`src/embed/marks.ts`): the place of marks in the
 * walk of arrow keys, names beside titles that say the same, room around a mark for the pointer, and the names of points in all drawings but the widest.
 */
export function leanMarkup(html: string): string {
  const drawn = html
    .replaceAll(/ aria-label="([^"]*)"([^>]*)><title>\1<\/title>/g, '$2><title>$1</title>')
    .replaceAll(/(<g [^>]*) tabindex="-1"/g, '$1')
    .replaceAll(/<svg .*?<\/svg>/gs, sayingDirectionOnce)
    .replaceAll(' class="muted" font-size="12"', ' class="small"');
  // Only where no group says otherwise is the start what texts are anchored at.
  const anchored = /<g[^>]* text-anchor=/.test(drawn) ? drawn : drawn.replaceAll(' text-anchor="start"', '');
  return sharedNames(anchored).replaceAll(/<svg .*?<\/svg>/gs, withoutRoom);
}

/** A drawing without texts, such as a sparkline, says none. */
function sayingDirectionOnce(svg: string): string {
  const without = svg.replaceAll(' direction="ltr"', '');
  return without === svg ? svg : without.replace('<svg ', '<svg direction="ltr" ');
}

const ROW =
  /(<g (?:role="img"|data-mark)[^>]* class="row">)<rect class="hit" width="([\d.]+)" height="([\d.]+)"><\/rect>/g;
const ANY_ROW = /<g [^>]*class="[^"]*\brow\b[^"]*"/g;
const POINT =
  /<circle class="hit" cx="([\d.]+)" cy="([\d.]+)" r="9"><\/circle>(?=<circle [^>]*cx="\1" cy="\2")/g;
const BARE_POINT = /data-mark="[^"]*"[^>]*>(?:<title>[^<]*<\/title>)?<circle class="(?!hit")/g;

const count = (text: string, each: RegExp) => [...text.matchAll(each)].length;

/** Room that is the same around every row, or around every point, is said once. */
function withoutRoom(svg: string): string {
  const sizes = new Set(Array.from(svg.matchAll(ROW), ([, , width, height]) => `${width} ${height}`));
  const [size] = sizes;
  if (size !== undefined && sizes.size === 1 && count(svg, ROW) === count(svg, ANY_ROW)) {
    return svg.replaceAll(ROW, '$1').replace('<svg ', `<svg data-room="${size}" `);
  }
  const bare = svg.replaceAll(POINT, '');
  // Only where every point had its room does the script know where to put it back.
  if (bare === svg || count(bare, BARE_POINT) !== count(svg, POINT)) return svg;
  return bare.replace('<svg ', '<svg data-room="9" ');
}
