import { segmentSources, sidesAt } from '../../answers/gaps.ts';
import type { Segments } from '../../answers/published.ts';
import { divideFigure } from '../../figures/indicator/divide.tsx';
import { dividedBy, divideModel } from '../../figures/indicator/divideModel.ts';
import { divideRows } from '../../figures/indicator/divideRows.ts';
import type { GivenSeries, ShownView } from '../../figures/indicator/read.ts';
import { useEnvironment } from '../../ui/environment.tsx';
import { PageFigure } from '../../ui/PageFigure.tsx';

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
      later="folded"
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
