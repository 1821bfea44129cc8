import { sharedNames } from './sharedNames.ts';

/**
 * The same drawings in fewer bytes, for embeds, which hold each at three widths. What is left out is what a browser takes for
 * granted, what a class of `embed.css` says, or what only the first script needs, which puts it back (`src/embed/marks.ts`): the place of marks in the
 * walk of arrow keys, names beside titles that say the same, and the names of a scatter's points in all drawings but the widest.
 */
export function leanMarkup(html: string): string {
  const drawn = html
    .replaceAll(/ aria-label="([^"]*)"([^>]*)><title>\1<\/title>/g, '$2><title>$1</title>')
    .replaceAll(/(<g [^>]*) tabindex="-1"/g, '$1')
    .replaceAll(/<svg .*?<\/svg>/gs, sayingDirectionOnce)
    .replaceAll(' class="muted" font-size="12"', ' class="small"');
  // Only where no group says otherwise is the start what texts are anchored at.
  const anchored = /<g[^>]* text-anchor=/.test(drawn) ? drawn : drawn.replaceAll(' text-anchor="start"', '');
  return sharedNames(anchored);
}

/** A drawing without texts, such as a sparkline, says none. */
function sayingDirectionOnce(svg: string): string {
  const without = svg.replaceAll(' direction="ltr"', '');
  return without === svg ? svg : without.replace('<svg ', '<svg direction="ltr" ');
}
