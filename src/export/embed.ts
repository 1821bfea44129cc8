import { escaped } from './xml.ts';

/** A figure as it is taken into another page. All addresses are absolute. */
export interface Embedded {
  /** of the embed, with the view and the theme */
  readonly address: string;
  /** of the page that contains the same figure */
  readonly page: string;
  /** of the script that gives frames their height */
  readonly script: string;
  /** what it is, which stays true when the data are renewed: the frame's title */
  readonly name: string;
  /** the finding */
  readonly title: string;
  /** CSS pixels; null: as wide as the place */
  readonly width: number | null;
  /** CSS pixels, until the script has its say */
  readonly height: number;
}

/** A frame, and a script for pages that do not listen to frames' heights yet. */
export function frameCode({ address, script, name, width, height }: Embedded): string {
  const size = `width="${width ?? '100%'}" height="${height}"`;
  return [
    `<iframe src="${escaped(address)}" title="${escaped(name)}" ${size} frameborder="0" loading="lazy"></iframe>`,
    `<script async src="${escaped(script)}"></script>`,
  ].join('\n');
}

/**
 * A picture that leads to the page: for places that take no frame.
 *
 * @param picture its address, absolute
 */
export function pictureCode({ page, title, width }: Embedded, picture: string): string {
  return `<a href="${escaped(page)}"><img src="${escaped(picture)}" alt="${escaped(title)}" width="${width ?? '100%'}"></a>`;
}

/** A link in Markdown; what its syntax would take for its own is escaped. */
export function markdownLink({ page, title }: Embedded): string {
  const text = title.replaceAll(/[\\[\]*_`<>]/g, (character) => `\\${character}`);
  const address = page.replaceAll(
    /[()\s]/g,
    (character) => `%${character.charCodeAt(0).toString(16).padStart(2, '0')}`,
  );
  return `[${text}](${address})`;
}
