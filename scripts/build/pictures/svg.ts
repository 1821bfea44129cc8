import { directionOf } from '../../../src/catalog/languages.ts';
import { methodOf } from '../../../src/catalog/method.ts';
import type { PrerenderedFrame } from '../../../src/embed/prerender.tsx';
import { pictureOf } from '../../../src/export/picture.ts';
import { sourceTexts } from '../../../src/ui/figure/Sources.tsx';
import type { Environment } from '../../../src/words/environment.ts';
import { datedGroups } from '../../../src/words/groups.ts';
import { piecesOf } from './pieces.ts';
import { stylesOf, token } from './styles.ts';
import { HATCHED, swatchOf } from './swatches.ts';

/**
 * A frame's figure in its default view as a picture that stands alone, in light colours; its words alone where nothing is
 * drawn.
 *
 * @param address of the page that holds the figure, '' where the build does not know the site's
 */
export function svgOf(frame: PrerenderedFrame, { words, catalog }: Environment, address: string): string {
  const { figure } = frame;
  const { drawings = [], captions = [] } = piecesOf(frame, directionOf(catalog.language)) ?? {};
  const { svg } = pictureOf({
    language: catalog.language,
    title: figure.title,
    subtitle: figure.measure,
    summary: figure.summary,
    drawings,
    captions,
    key: (figure.key ?? []).map(({ tone, text }) => ({ colour: swatchOf(tone), text })),
    notes: [...figure.notes, ...datedGroups(words, figure.groups)],
    sources: {
      label: words.labelled(words.figure.source, '').trim(),
      items: sourceTexts(words, figure.sources ?? []),
    },
    origin: words.figure.meridian(catalog.version, methodOf(catalog)),
    address,
    colours: {
      paper: token('--paper'),
      ink: token('--ink'),
      soft: token('--ink-soft'),
      edge: token('--class-edge'),
    },
    styles: `<style>${stylesOf(drawings.map(({ markup }) => markup).join(''))}</style>${figure.key ? HATCHED : ''}`,
  });
  return leanPicture(svg);
}

/** Groups that say nothing around one shape, up to three: points were marks with names there. */
const BARE = /(?:<g>){1,3}(<(?:circle|rect|path|line)[^>]*\/>)(?:<\/g>){1,3}/g;

/** The same picture in fewer bytes: elements without content end at once, and groups that say nothing go. */
function leanPicture(svg: string): string {
  return svg
    .replaceAll(/<(circle|rect|path|line)([^>]*)><\/\1>/g, '<$1$2/>')
    .replaceAll(BARE, (group, shape: string) => (isWhole(group) ? shape : group));
}

/** Whether as many groups end as begin. */
const isWhole = (group: string) => group.split('<g>').length === group.split('</g>').length;
