import { useQuery } from '@tanstack/react-query';
import { segmentSources, sidesAt } from '../../answers/gaps.ts';
import type { Segments } from '../../answers/published.ts';
import type { Series } from '../../answers/standing.ts';
import { INCOME } from '../../catalog/measures.ts';
import { divideFigure } from '../../figures/indicator/divide.tsx';
import { dividedBy, divideModel } from '../../figures/indicator/divideModel.ts';
import { divideRows } from '../../figures/indicator/divideRows.ts';
import { incomeFigure } from '../../figures/indicator/income.tsx';
import { incomeModel } from '../../figures/indicator/incomeModel.ts';
import { incomeRows } from '../../figures/indicator/incomeRows.ts';
import { mapFigure, mapRows } from '../../figures/indicator/map.tsx';
import type { GivenSeries, ShownView } from '../../figures/indicator/read.ts';
import { trendFigure, trendRows } from '../../figures/indicator/trend.tsx';
import { useEnvironment } from '../../ui/environment.tsx';
import { PageFigure } from '../../ui/PageFigure.tsx';
import { type AnswerSource, mapQuery } from '../answers.ts';
import { useLast } from '../useLast.ts';

interface OnMapProps {
  source: AnswerSource;
  given: GivenSeries;
  economyHref: (economy: string) => string;
}

/** The members' values on a map of the group: its place is there before its outlines are, and the map before stays until then. */
export function OnMap({ source, given, economyHref }: OnMapProps) {
  const environment = useEnvironment();
  const { isSuccess } = useQuery(mapQuery(source, given.model.group.group));
  const shown = useLast(isSuccess ? given : null) ?? given;
  const { data: world = null } = useQuery(mapQuery(source, shown.model.group.group));
  return (
    <PageFigure
      figure={mapFigure(environment, { ...shown, world }, economyHref)}
      rows={mapRows(environment, shown.model)}
    >
      {world === null && <div className="map-place" />}
    </PageFigure>
  );
}

/** How it went over time; a line where only one year is known. */
export function OverTime({ given }: { given: GivenSeries }) {
  const environment = useEnvironment();
  const figure = trendFigure(environment, given);
  return given.model.onlyYear === null ? (
    <PageFigure figure={figure} rows={trendRows(environment, given)} />
  ) : (
    <p className="offer">{figure.title}</p>
  );
}

interface DivideProps {
  given: GivenSeries;
  segments: Segments;
  view: ShownView;
  searchBy: (dimension: string) => string;
}

/** The divide inside each member, by sex, age, income, education, residence or work: widest first. */
export function Divide({ given: { model: scope }, segments, view, searchBy }: DivideProps) {
  const environment = useEnvironment();
  const { catalog, words } = environment;
  const divided = dividedBy(catalog, scope.indicator, view.by);
  if (divided === null) return null;
  const [first, second] = divided.pair;
  const sides = sidesAt(segments, [first.segment, second.segment], scope.year);
  const model = divideModel(scope, divided, sides);
  return (
    <PageFigure
      figure={divideFigure(environment, { model, sources: segmentSources(segments), view })}
      rows={divideRows(environment, model, segments)}
    >
      <nav className="chips always" aria-label={words.indicator.divideBy}>
        {model.dimensions.map((each) => (
          <a key={each} href={searchBy(each)} aria-current={each === model.dimension ? 'true' : undefined}>
            {words.dimension(each)}
          </a>
        ))}
      </nav>
    </PageFigure>
  );
}

interface AgainstIncomeProps {
  given: GivenSeries;
  incomes: Series;
}

/** The indicator against income, where enough economies have both: who does better or worse than economies as rich. */
export function AgainstIncome({ given, incomes }: AgainstIncomeProps) {
  const environment = useEnvironment();
  const { series } = given;
  if (given.model.indicator.indicator === INCOME) return null;
  const model = incomeModel(environment.catalog, given.model, { series, incomes });
  return model.isDrawn ? (
    <PageFigure
      figure={incomeFigure(environment, { ...given, model })}
      rows={incomeRows(environment, model)}
    />
  ) : null;
}
