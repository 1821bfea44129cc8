import { answerPaths } from '../../answers/paths.ts';
import { type PublishedSegments, unpackSegments } from '../../answers/published.ts';
import type { NamingCatalog } from '../../catalog/catalog.ts';
import type { Environment } from '../../words/environment.ts';
import type { Figure, ReadFigure } from '../figure.ts';
import { sourcesOf } from '../sources.ts';
import { DivideSection } from './DivideSection.tsx';
import { type DividesModel, dividesOf } from './dividesModel.ts';
import { carriedOf, type Given, pageOf } from './read.ts';
import { dividesTitle } from './words.ts';

/** The divides inside an economy: by sex, age, income and the like, each in the newest year that has both sides. */
export const read: ReadFigure<NamingCatalog> = async (environment, { published }, of, view) => {
  const answer = await published<PublishedSegments>(answerPaths.divides(of));
  const dimensions = dividesOf(environment.catalog, of, { segments: unpackSegments(answer) });
  const { sources, values } = answer;
  const model = { economy: of, dimensions, sources, indicators: Object.keys(values) };
  return dividesFigure(environment, { model, view });
};

/** A section for each dimension: text that fits every width, with a drawing of the shares in each. */
export function dividesFigure(
  environment: Environment<NamingCatalog>,
  { model, view }: Given<DividesModel>,
): Figure {
  const { catalog, words } = environment;
  const { economy, dimensions, sources, indicators } = model;
  const title = dividesTitle(environment, dimensions);
  const carried = carriedOf(catalog, economy, view);
  return {
    ref: { kind: 'divides', of: economy },
    title,
    measure: words.economy.dividesMeasure,
    summary: title,
    notes: [],
    groups: [],
    sources: sourcesOf(catalog, sources),
    page: pageOf(catalog, economy, view),
    names: { indicators, sources },
    drawing: {
      fits: 'text',
      at: (width, how) => (
        <>
          {dimensions.map((dimension) => (
            <DivideSection
              key={dimension.dimension}
              environment={environment}
              dimension={dimension}
              carried={carried}
              width={width}
              how={how}
            />
          ))}
        </>
      ),
    },
  };
}
