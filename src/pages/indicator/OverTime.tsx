import type { GivenSeries } from '../../figures/indicator/read.ts';
import { trendFigure, trendRows } from '../../figures/indicator/trend.tsx';
import { useEnvironment } from '../../ui/environment.tsx';
import { PageFigure } from '../../ui/PageFigure.tsx';

/** How it went over time; a line where only one year is known. */
export function OverTime({ given }: { given: GivenSeries }) {
  const environment = useEnvironment();
  const figure = trendFigure(environment, given);
  return given.model.onlyYear === null ? (
    <PageFigure figure={figure} rows={trendRows(environment, given)} later="folded" />
  ) : (
    <p className="offer">{figure.title}</p>
  );
}
