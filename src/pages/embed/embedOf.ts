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
  const given = [environment, source, of, view] as const;
  switch (kind) {
    case 'ranking':
      return (await import('./ranking.tsx')).rankingEmbed(...given);
    case 'trend':
      return (await import('./trend.tsx')).trendEmbed(...given);
    case 'matrix':
      return (await import('./matrix.tsx')).matrixEmbed(...given);
    case 'movers':
      return (await import('./movers.tsx')).moversEmbed(...given);
    case 'strip':
      return (await import('./strip.tsx')).stripEmbed(...given);
    case 'standing':
      return (await import('./standing.tsx')).standingEmbed(...given);
    case 'course':
      return (await import('./course.tsx')).courseEmbed(...given);
    case 'profile':
      return (await import('./profile.tsx')).profileEmbed(...given);
    case 'history':
      return (await import('./history.tsx')).historyEmbed(...given);
  }
}
