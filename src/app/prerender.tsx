import { QueryClient } from '@tanstack/react-query';
import { renderToString } from 'react-dom/server';
import type { Catalog } from '../catalog/catalog.ts';
import type { Figure } from '../figures/figure.ts';
import type { AnswerSource } from '../pages/answers.ts';
import type { DrawRanges } from '../pages/draws.ts';
import type { EngineAccess } from '../pages/engineAccess.ts';
import type { Card, Head, PageEnvironment } from '../ui/environment.tsx';
import type { Environment } from '../words/environment.ts';
import { App, needsOf, routeAt } from './App.tsx';
import { loadPage } from './pageCode.ts';

export interface Prerendered {
  readonly html: string;
  readonly title: string;
  readonly card: Card;
  /** that it shows, in the order of the page */
  readonly figures: readonly Figure[];
  /** paths of the published answers that the page stands on */
  readonly answers: readonly string[];
}

const NO_ENGINE: EngineAccess = {
  mayStartUnasked: false,
  open: () => Promise.reject(new Error('no engine in the prerender')),
};

const NO_DRAWS: DrawRanges = () => Promise.reject(new Error('no draws in the prerender'));

/**
 * One page as HTML, figures and all. `renderToString`, and no Suspense around figures: React's streaming prerender
 * moves longer content behind inline scripts, which the policy forbids.
 *
 * @param path absolute, under the environment's base
 */
export async function prerender(
  environment: Environment<Catalog>,
  source: AnswerSource,
  path: string,
): Promise<Prerendered> {
  const client = new QueryClient();
  const { name: title, description } = environment.words.site;
  let head: Head = { title, card: { title, description } };
  const figures: Figure[] = [];
  const drawn: PageEnvironment = {
    ...environment,
    published: source.published,
    onFigure: (figure) => figures.push(figure),
    onHead: (given) => {
      head = given;
    },
  };
  const answers: string[] = [];
  const noted: AnswerSource = {
    ...source,
    published(answer) {
      answers.push(answer);
      return source.published(answer);
    },
  };
  const route = routeAt(path, drawn);
  await loadPage(route.page);
  await Promise.allSettled(needsOf(route, drawn, noted, '').map((need) => need(client)));
  const failed = client
    .getQueryCache()
    .getAll()
    .find(({ state }) => state.status === 'error');
  if (failed !== undefined) throw new Error(`${path}: ${failed.state.error}`);
  const html = renderToString(
    <App
      environment={drawn}
      client={client}
      source={source}
      engine={NO_ENGINE}
      draw={NO_DRAWS}
      load={loadPage}
      ssrPath={path}
    />,
  );
  client.clear();
  return { html, ...head, figures, answers };
}
