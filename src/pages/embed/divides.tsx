import { type PublishedSegments, unpackSegments } from '../../answers/published.ts';
import { DumbbellChart } from '../../charts/dumbbell/Chart.tsx';
import { layoutDumbbell } from '../../charts/dumbbell/layout.ts';
import { directionOf, type Environment } from '../../ui/environment.tsx';
import { paths } from '../../ui/links.ts';
import { formatView } from '../../view/parameters.ts';
import { type EconomyView, economyParameters } from '../../view/views.ts';
import { type AnswerSource, answerPaths } from '../answerPaths.ts';
import { DivideSection } from '../economy/DivideSection.tsx';
import { divideData } from '../economy/divideData.ts';
import { dividesOf } from '../economy/divides.ts';
import { dividesTitle } from '../economy/words.ts';
import type { EmbedFigure } from './figure.ts';
import type { EmbedView } from './parameters.ts';

/** The divides inside an economy: by sex, age, income and the like, each in the newest year that has both sides. */
export async function dividesEmbed(
  environment: Environment,
  { published }: AnswerSource,
  economy: string,
  { group, year, vs }: Partial<EmbedView>,
): Promise<EmbedFigure> {
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
