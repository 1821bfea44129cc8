import type { AnswerSource } from '../answers/paths.ts';
import type { FrameCatalog, IndicatorCatalog, NamingCatalog } from '../catalog/catalog.ts';
import type { Figure, ReadFigure } from '../figures/figure.ts';
import type { FigureView } from '../view/figureView.ts';
import type { Environment } from '../words/environment.ts';

/** A kind's code, and what its frames know of the catalog: `names` is as in the record of kinds, too large for a frame. */
export type KindCode = Code & {
  /** path of the script `onUse.ts` */
  readonly onUse: string;
};

type Code =
  | { readonly names: 'scores'; readonly read: ReadFigure }
  | { readonly names: 'area'; readonly read: ReadFigure<IndicatorCatalog> }
  | { readonly names: 'indicator' | 'figure'; readonly read: ReadFigure<NamingCatalog> };

/**
 * A figure in a frame, from as much of the catalog as the frame knows.
 *
 * @throws Error where that is less than its kind needs
 */
export function readIn(
  kind: KindCode,
  { catalog, ...others }: Environment,
  ...given: Asked
): Promise<Figure> {
  if (kind.names === 'scores') return kind.read({ catalog, ...others }, ...given);
  if (kind.names === 'area' && hasIndicators(catalog)) return kind.read({ catalog, ...others }, ...given);
  if (kind.names !== 'area' && hasIndicators(catalog) && hasSources(catalog)) {
    return kind.read({ catalog, ...others }, ...given);
  }
  throw new Error(`expected the names that a figure of ${kind.names} has`);
}

type Asked = readonly [source: AnswerSource, of: string, view: Partial<FigureView>];

const hasIndicators = (catalog: FrameCatalog): catalog is IndicatorCatalog =>
  catalog.indicators !== undefined && catalog.units !== undefined && catalog.segments !== undefined;

const hasSources = (catalog: FrameCatalog): catalog is FrameCatalog & Pick<NamingCatalog, 'sources'> =>
  catalog.sources !== undefined;
