import type { Environment } from '../../ui/environment.tsx';
import type { AnswerSource } from '../answerPaths.ts';
import type { EmbedFigure } from './figure.ts';
import type { EmbedView } from './parameters.ts';
import type { FigureRef, Kind } from './refs.ts';

/** One figure of a kind in one view, from published answers; rejects where one of them cannot be read. */
export type Embed = (
  environment: Environment,
  source: AnswerSource,
  of: string,
  view: Partial<EmbedView>,
) => Promise<EmbedFigure>;

const CODE: Readonly<Record<Kind, () => Promise<Embed>>> = {
  ranking: async () => (await import('./ranking.tsx')).rankingEmbed,
  trend: async () => (await import('./trend.tsx')).trendEmbed,
  matrix: async () => (await import('./matrix.tsx')).matrixEmbed,
  movers: async () => (await import('./movers.tsx')).moversEmbed,
  strip: async () => (await import('./strip.tsx')).stripEmbed,
  standing: async () => (await import('./standing.tsx')).standingEmbed,
  course: async () => (await import('./course.tsx')).courseEmbed,
  profile: async () => (await import('./profile.tsx')).profileEmbed,
  map: async () => (await import('./map.tsx')).mapEmbed,
  scoremap: async () => (await import('./scoremap.tsx')).scoremapEmbed,
  history: async () => (await import('./history.tsx')).historyEmbed,
  divide: async () => (await import('./divide.tsx')).divideEmbed,
  income: async () => (await import('./income.tsx')).incomeEmbed,
  indicators: async () => (await import('./indicators.tsx')).indicatorsEmbed,
  divides: async () => (await import('./divides.tsx')).dividesEmbed,
};

/**
 * One figure in one view.
 *
 * @throws Error where an answer cannot be read
 */
export async function embedOf(
  environment: Environment,
  source: AnswerSource,
  { kind, of }: FigureRef,
  view: Partial<EmbedView>,
): Promise<EmbedFigure> {
  return (await CODE[kind]())(environment, source, of, view);
}
