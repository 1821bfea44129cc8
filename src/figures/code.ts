import type { AnswerSource } from '../answers/paths.ts';
import type { FrameCatalog, IndicatorCatalog, NamingCatalog } from '../catalog/catalog.ts';
import type { FigureView } from '../view/figureView.ts';
import type { Environment } from '../words/environment.ts';
import type { Figure, ReadFigure } from './figure.ts';
import type { Kind, kinds } from './kinds.ts';
import type { FigureRef } from './ref.ts';

/** What the frames of a kind know of the catalog, by `names` of its record. */
interface KnownIn {
  readonly scores: FrameCatalog;
  readonly area: IndicatorCatalog;
  readonly indicator: NamingCatalog;
  readonly figure: NamingCatalog;
}

type CodeOf<K extends Kind> = { readonly read: ReadFigure<KnownIn[(typeof kinds)[K]['names']]> };

/** The code of each kind, fetched when one of it is read: it may need no more of the catalog than its frames know. */
const CODE: { readonly [K in Kind]: () => Promise<CodeOf<K>> } = {
  matrix: () => import('./scores/matrix.tsx'),
  scoremap: () => import('./scores/scoremap.tsx'),
  movers: () => import('./scores/movers.tsx'),
  strip: () => import('./area/strip.tsx'),
  standing: () => import('./area/standing.tsx'),
  course: () => import('./area/course.tsx'),
  indicators: () => import('./area/indicators.tsx'),
  ranking: () => import('./indicator/ranking.tsx'),
  trend: () => import('./indicator/trend.tsx'),
  map: () => import('./indicator/map.tsx'),
  divide: () => import('./indicator/divide.tsx'),
  income: () => import('./indicator/income.tsx'),
  profile: () => import('./economy/profile.tsx'),
  history: () => import('./economy/history.tsx'),
  divides: () => import('./economy/divides.tsx'),
  comparison: () => import('./compare/comparison.tsx'),
  overtime: () => import('./compare/overtime.tsx'),
  sidebyside: () => import('./compare/sidebyside.tsx'),
};

/**
 * One figure in one view, from published answers.
 *
 * @throws Error where an answer cannot be read
 */
export async function readFigure(
  environment: Environment<NamingCatalog>,
  source: AnswerSource,
  { kind, of }: FigureRef,
  view: Partial<FigureView>,
): Promise<Figure> {
  const { read } = await CODE[kind]();
  return read(environment, source, of, view);
}
