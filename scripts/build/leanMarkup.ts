import { sharedNames } from './sharedNames.ts';

/**
 * The same drawings in fewer bytes, for embeds, which hold each at three widths. What is left out is what a browser takes for
 * granted, what a class of `embed.css` says, or what only the first script needs, which puts it back (`src/embed/marks.ts`): the place of marks in the
 * walk of arrow keys, names beside titles that say the same, and the names of a scatter's points in all drawings but the widest.
 */
export function leanMarkup(html: string): string {
  return sharedNames(
    html
      .replaceAll(/ aria-label="([^"]*)"([^>]*)><title>\1<\/title>/g, '$2><title>$1</title>')
      .replaceAll(/(<g [^>]*) tabindex="-1"/g, '$1')
      .replaceAll(' class="muted" font-size="12"', ' class="small"'),
  );
}
