import type { Environment } from '../../ui/environment.tsx';
import type { AnswerSource } from '../answerPaths.ts';
import type { EmbedFigure } from './figure.ts';
import type { EmbedView } from './parameters.ts';
import type { FigureRef } from './refs.ts';

/**
 * One figure in one view, from published answers; only its own kind's code is fetched.
 *
 * @throws Error where an answer cannot be read
 */
export async function embedOf(
  environment: Environment,
  source: AnswerSource,
  { kind, of }: FigureRef,
  view: Partial<EmbedView>,
): Promise<EmbedFigure> {
  switch (kind) {
    case 'ranking':
      return (await import('./ranking.tsx')).rankingEmbed(environment, source, of, view);
    case 'trend':
      return (await import('./trend.tsx')).trendEmbed(environment, source, of, view);
  }
}
