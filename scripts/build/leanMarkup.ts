/**
 * The same drawings in fewer bytes, for embeds, which hold each at three widths. What is left out is what a browser takes for
 * granted, what a class of `embed.css` says, or what only the first script needs, which puts it back (`src/embed/marks.ts`): the place of marks in the
 * walk of arrow keys, and names beside titles that say the same.
 */
export function leanMarkup(html: string): string {
  const drawn = html
    .replaceAll(/ aria-label="([^"]*)"([^>]*)><title>\1<\/title>/g, '$2><title>$1</title>')
    .replaceAll(/(<g [^>]*) tabindex="-1"/g, '$1')
    .replaceAll(/<svg .*?<\/svg>/gs, sayingDirectionOnce)
    .replaceAll(' class="muted" font-size="12"', ' class="small"')
    .replaceAll(/><\/(?:circle|rect|path|line)>/g, '/>');
  // Only where no group says otherwise is the start what texts are anchored at.
  return /<g[^>]* text-anchor=/.test(drawn) ? drawn : drawn.replaceAll(' text-anchor="start"', '');
}

/** A drawing without texts, such as a sparkline, says none. */
function sayingDirectionOnce(svg: string): string {
  const without = svg.replaceAll(' direction="ltr"', '');
  return without === svg ? svg : without.replace('<svg ', '<svg direction="ltr" ');
}
