import { renderToStaticMarkup } from 'react-dom/server';
import type { AnswerSource } from '../answers/paths.ts';
import { embedOf } from '../figures/code.ts';
import type { Figure, FigureRef } from '../figures/figure.ts';
import { paths } from '../view/links.ts';
import type { Environment } from '../words/environment.ts';
import { EmbedPage } from './EmbedPage.tsx';
import { type EmbedMeta, namesOf } from './meta.ts';

export interface PrerenderedEmbed {
  readonly html: string;
  readonly figure: Figure;
  readonly title: string;
  readonly description: string;
  /** path of the page that holds the figure, after the language */
  readonly page: string;
  readonly notes: readonly string[];
  readonly meta: EmbedMeta;
}

/**
 * An embed as HTML, in its default view.
 *
 * @param vanished the figure's data are published no more, and the environment and the answers are of the last version
 */
export async function prerenderEmbed(
  environment: Environment,
  source: AnswerSource,
  id: FigureRef,
  vanished = false,
): Promise<PrerenderedEmbed> {
  const { catalog, words } = environment;
  const drawn = await embedOf(environment, source, id, {});
  const figure = vanished ? { ...drawn, page: paths.overview } : drawn;
  return {
    html: renderToStaticMarkup(
      <EmbedPage environment={environment} id={id} figure={figure} vanished={vanished} />,
    ),
    figure,
    title: `${figure.title} – ${words.site.name}`,
    description: `${figure.measure}. ${figure.summary}`,
    page: figure.page,
    notes: figure.notes,
    meta: { figure: id, names: namesOf(catalog, figure) },
  };
}
