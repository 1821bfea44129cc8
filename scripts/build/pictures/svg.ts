import type { PrerenderedEmbed } from '../../../src/app/embed/prerender.tsx';
import { pictureOf } from '../../../src/export/picture.ts';
import { WIDEST } from '../../../src/pages/embed/EmbedPage.tsx';
import type { Environment } from '../../../src/ui/environment.tsx';
import { sourceTexts } from '../../../src/ui/figure/Sources.tsx';
import { drawingOf } from './figures.ts';
import { stylesOf, token } from './styles.ts';
import { HATCHED, swatchOf } from './swatches.ts';

const DRAWING = new RegExp(`<div class="(?:at )?at-${WIDEST}">(<svg[\\s\\S]*?</svg>)</div>`);

/**
 * An embed's figure in its default view as a picture that stands alone, in light colours; its words alone where nothing is
 * drawn.
 *
 * @param address of the page that holds the figure, '' where the build does not know the site's
 */
export function svgOf(
  { html, figure }: PrerenderedEmbed,
  { words, catalog }: Environment,
  address: string,
): string {
  const found = DRAWING.exec(html)?.[1];
  const drawn = found === undefined ? null : drawingOf(found);
  return pictureOf({
    language: catalog.language,
    title: figure.title,
    subtitle: figure.measure,
    summary: figure.summary,
    drawings:
      drawn === null ? [] : [{ x: 0, y: 0, width: drawn.width, height: drawn.height, markup: drawn.svg }],
    captions: [],
    key: (figure.key ?? []).map(({ tone, text }) => ({ colour: swatchOf(tone), text })),
    notes: figure.notes,
    sources: {
      label: words.labelled(words.figure.source, '').trim(),
      items: sourceTexts(words, figure.sources),
    },
    origin: words.figure.meridian(catalog.version),
    address,
    colours: {
      paper: token('--paper'),
      ink: token('--ink'),
      soft: token('--ink-soft'),
      edge: token('--class-edge'),
    },
    styles: `<style>${stylesOf(drawn?.svg ?? '')}</style>${figure.key ? HATCHED : ''}`,
  }).svg;
}
