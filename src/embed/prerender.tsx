import { renderToStaticMarkup } from 'react-dom/server';
import type { AnswerSource } from '../answers/paths.ts';
import type { NamingCatalog } from '../catalog/catalog.ts';
import { readFigure } from '../figures/code.ts';
import type { Figure } from '../figures/figure.ts';
import type { FigureRef } from '../figures/ref.ts';
import { paths } from '../view/links.ts';
import type { Environment } from '../words/environment.ts';
import { FramePage } from './FramePage.tsx';
import { type FrameMeta, namesOf } from './meta.ts';

export interface PrerenderedFrame {
  readonly html: string;
  readonly figure: Figure;
  /** of the document */
  readonly title: string;
  readonly description: string;
  readonly meta: FrameMeta;
}

/**
 * A figure's frame as HTML, in its default view.
 *
 * @param vanished the figure's data are published no more, and the environment and the answers are of the last version
 */
export async function prerenderFrame(
  environment: Environment<NamingCatalog>,
  source: AnswerSource,
  ref: FigureRef,
  vanished = false,
): Promise<PrerenderedFrame> {
  const { catalog, words } = environment;
  const read = await readFigure(environment, source, ref, {});
  const figure = vanished ? { ...read, page: paths.overview } : read;
  return {
    html: renderToStaticMarkup(<FramePage environment={environment} figure={figure} vanished={vanished} />),
    figure,
    title: `${figure.title} – ${words.site.name}`,
    description: `${figure.measure}. ${figure.summary}`,
    meta: { figure: ref, names: namesOf(catalog, figure) },
  };
}
