import type { NamingCatalog } from '../catalog/catalog.ts';
import { LANGUAGES, type Language } from '../catalog/languages.ts';
import { type FigureView, figureParameters } from './figureView.ts';
import { oneGroup } from './groups.ts';
import type { Look } from './look.ts';
import { oneOf, textUpTo } from './parameters.ts';

/** CSS pixels: widths of a preview. */
export const PREVIEWS = ['300', '500', '700'] as const;
export type Preview = (typeof PREVIEWS)[number];

/** What the reader chose in the studio; what a frame says of itself beside that is read of it by `readLook`. */
export interface StudioView extends FigureView, Record<Exclude<keyof Look, 'find'>, string> {
  /** `<kind>-<of>` */
  figure: string;
  /** of the frame */
  lang: Language;
  find: '1';
  /** of the preview */
  width: Preview;
}

export function studioParameters(catalog: NamingCatalog) {
  const any = textUpTo(Number.POSITIVE_INFINITY);
  return {
    figure: any,
    ...figureParameters(catalog),
    group: oneGroup(catalog),
    lang: oneOf(LANGUAGES),
    title: any,
    accent: any,
    height: any,
    aspect: any,
    find: oneOf(['1'] as const),
    width: oneOf(PREVIEWS),
  };
}
