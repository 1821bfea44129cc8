import { renderToStaticMarkup } from 'react-dom/server';
import type { AnswerSource } from '../../pages/answerPaths.ts';
import { EmbedPage } from '../../pages/embed/EmbedPage.tsx';
import { embedOf } from '../../pages/embed/embedOf.ts';
import { type EmbedMeta, ownCatalog } from '../../pages/embed/meta.ts';
import type { FigureRef } from '../../pages/embed/refs.ts';
import type { Environment } from '../../ui/environment.tsx';
import { years } from '../../view/views.ts';

export interface PrerenderedEmbed {
  readonly html: string;
  readonly title: string;
  readonly description: string;
  /** path of the page that holds the figure, after the language */
  readonly page: string;
  readonly notes: readonly string[];
  readonly meta: EmbedMeta;
}

/** An embed as HTML, in its default view. */
export async function prerenderEmbed(
  environment: Environment,
  source: AnswerSource,
  id: FigureRef,
): Promise<PrerenderedEmbed> {
  const { catalog, words } = environment;
  const figure = await embedOf(environment, source, id, {});
  return {
    html: renderToStaticMarkup(<EmbedPage environment={environment} id={id} figure={figure} />),
    title: `${figure.title} – ${words.site.name}`,
    description: `${figure.measure}. ${figure.summary}`,
    page: figure.page,
    notes: figure.notes,
    meta: { figure: id, years: years(catalog), catalog: ownCatalog(catalog, figure) },
  };
}
