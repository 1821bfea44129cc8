import type { AnswerSource } from '../answers/paths.ts';
import type { EmbedView } from '../view/figureView.ts';
import type { Environment } from '../words/environment.ts';
import type { EmbedFigure } from './figure.ts';
import type { FigureRef, Kind } from './kinds.ts';

/** One figure of a kind in one view, from published answers; rejects where one of them cannot be read. */
export type Embed = (
  environment: Environment,
  source: AnswerSource,
  of: string,
  view: Partial<EmbedView>,
) => Promise<EmbedFigure>;

const CODE: Readonly<Record<Kind, () => Promise<Embed>>> = {
  ranking: async () => (await import('./indicator/ranking.tsx')).rankingEmbed,
  trend: async () => (await import('./indicator/trend.tsx')).trendEmbed,
  matrix: async () => (await import('./scores/matrix.tsx')).matrixEmbed,
  movers: async () => (await import('./scores/movers.tsx')).moversEmbed,
  strip: async () => (await import('./area/strip.tsx')).stripEmbed,
  standing: async () => (await import('./area/standing.tsx')).standingEmbed,
  course: async () => (await import('./area/course.tsx')).courseEmbed,
  profile: async () => (await import('./economy/profile.tsx')).profileEmbed,
  map: async () => (await import('./indicator/map.tsx')).mapEmbed,
  scoremap: async () => (await import('./scores/scoremap.tsx')).scoremapEmbed,
  history: async () => (await import('./economy/history.tsx')).historyEmbed,
  divide: async () => (await import('./indicator/divide.tsx')).divideEmbed,
  income: async () => (await import('./indicator/income.tsx')).incomeEmbed,
  indicators: async () => (await import('./area/indicators.tsx')).indicatorsEmbed,
  divides: async () => (await import('./economy/divides.tsx')).dividesEmbed,
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
