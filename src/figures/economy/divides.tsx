import { type AnswerSource, answerPaths } from '../../answers/paths.ts';
import { type PublishedSegments, unpackSegments } from '../../answers/published.ts';
import { directionOf } from '../../catalog/languages.ts';
import { DumbbellChart } from '../../charts/dumbbell/Chart.tsx';
import { layoutDumbbell } from '../../charts/dumbbell/layout.ts';
import type { FigureView } from '../../view/figureView.ts';
import { paths } from '../../view/links.ts';
import { formatView } from '../../view/parameters.ts';
import { type EconomyView, economyParameters } from '../../view/views.ts';
import type { Environment } from '../../words/environment.ts';
import type { Figure } from '../figure.ts';
import { DivideSection } from './DivideSection.tsx';
import { divideData } from './divideData.ts';
import { dividesOf } from './dividesModel.ts';
import { dividesTitle } from './words.ts';

/** The divides inside an economy: by sex, age, income and the like, each in the newest year that has both sides. */
export async function dividesEmbed(
  environment: Environment,
  { published }: AnswerSource,
  economy: string,
  { group, year, vs }: Partial<FigureView>,
): Promise<Figure> {
  const { catalog, words } = environment;
  const answer = await published<PublishedSegments>(answerPaths.divides(economy));
  const { sources, values } = answer;
  const dimensions = dividesOf(catalog, economy, { segments: unpackSegments(answer) });
  const title = dividesTitle(environment, dimensions);
  const parameters = economyParameters(catalog, economy);
  const direction = directionOf(catalog.language);
  return {
    title,
    measure: words.economy.dividesMeasure,
    summary: title,
    notes: [],
    sources: catalog.sources.filter(({ source }) => sources.includes(source)),
    page: `${paths.economy(economy)}${formatView<EconomyView>(parameters, { group, year, vs })}`,
    names: { indicators: Object.keys(values), sources },
    draw: (width) => (
      <>
        {dimensions.map((own) => (
          <DivideSection
            key={own.dimension}
            environment={environment}
            dimension={own}
            id={`by-${own.dimension}-${width}`}
            heading="h2"
            carried={formatView<EconomyView>(parameters, { group, year })}
          >
            {own.shares.length > 0 && (
              <DumbbellChart
                id={`figure-${own.dimension}-${width}`}
                title={words.dimension(own.dimension)}
                summary={words.economy.dividesMeasure}
                geometry={layoutDumbbell(divideData(environment, own), { width, direction })}
              />
            )}
          </DivideSection>
        ))}
      </>
    ),
  };
}
